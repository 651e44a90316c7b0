"""All scenes, in the order in which they are pictured."""

from __future__ import annotations

from picturing import of_facts, of_leaving, of_program, of_window
from picturing.scene import Scene, Setting

EVERY: tuple[Scene, ...] = tuple(
    sorted(
        (*of_window.SCENES, *of_facts.SCENES, *of_leaving.SCENES, *of_program.SCENES),
        key=lambda scene: list(Setting).index(scene.setting),
    )
)


def named(words: list[str]) -> tuple[Scene, ...]:
    """The scenes whose names begin with one of these; all of them where nothing is said."""
    return tuple(
        scene for scene in EVERY if not words or any(scene.name.startswith(one) for one in words)
    )
