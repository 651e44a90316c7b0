"""All scenes, in the order in which they are pictured."""

from __future__ import annotations

from picturing import of_facts, of_leaving, of_program, of_states, of_window
from picturing.scene import Scene, Setting

_ROOMS = (of_window, of_facts, of_leaving, of_program, of_states)

EVERY: tuple[Scene, ...] = tuple(
    sorted(
        (scene for room in _ROOMS for scene in room.SCENES),
        key=lambda scene: list(Setting).index(scene.setting),
    )
)


def named(words: list[str]) -> tuple[Scene, ...]:
    """The scenes of these names, or whose names begin so where none is named so; else all."""
    whole = {scene.name for scene in EVERY}.intersection(words)
    begins = tuple(one for one in words if one not in whole)
    return tuple(
        scene
        for scene in EVERY
        if not words or scene.name in whole or (begins and scene.name.startswith(begins))
    )
