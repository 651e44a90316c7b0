"""What parties without a name are called, in the language that is asked for."""

from __future__ import annotations

from dataclasses import replace

from casefile.export.handout import Handout
from casefile.export.languages.english import ENGLISH
from casefile.export.languages.words import Words


def labelled(handout: Handout, words: Words) -> Handout:
    """The handout with every label that the program made ("Suspect 3") in a language."""
    if words.code == ENGLISH.code:
        return handout
    facts = handout.facts
    return replace(
        handout,
        facts=replace(
            facts,
            involvements=tuple(
                replace(one, label=words.made_label(one.label)) for one in facts.involvements
            ),
            provisions=tuple(
                replace(
                    one,
                    charges=tuple(
                        replace(charge, suspect=words.made_label(charge.suspect))
                        for charge in one.charges
                    ),
                )
                for one in facts.provisions
            ),
            events=tuple(
                replace(
                    one,
                    parties=tuple((party, words.made_label(label)) for party, label in one.parties),
                )
                for one in facts.events
            ),
        ),
    )
