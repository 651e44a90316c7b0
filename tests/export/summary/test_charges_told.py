"""A charge in a summary, and who says that it stands so."""

from __future__ import annotations

from sampled import Sample

from casefile.export.orders import Order


def test_a_charge_rests_on_those_who_say_that_it_stands_so(sample: Sample) -> None:
    dossier = sample.dossier(Order())
    haddani = next(one for one in dossier.suspects if one.label == "Samira Haddani")
    dropped = next(one for one in haddani.charges if one.status == "charge dropped")
    assert dropped.said == "according to Petra Ondrel, advocate"
    by_number = {one.number: one for one in dossier.citations}
    assert ["was dropped" in by_number[number].quote for number in dropped.citations] == [True]
