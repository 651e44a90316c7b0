from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.likeness import likeness


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Haddani", "Samira Haddani"),
        ("Samira Hadani", "Samira Haddani"),
        ("Haddani Samira", "Samira Haddani"),
        ("Ilja Dowran", "Ilya Dovran"),
        ("Customs Service", "Tolmerian Customs Service"),
        ("Алёна Дорн", "Алена Дорн"),
    ],
)
def test_names_that_may_be_the_same_partys_are_alike(typed: str, known: str) -> None:
    assert likeness(typed, known) > 0


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Lissgrad customs post", "The Lissgrad four"),
        ("Mayor's office of Lissgrad", "The Lissgrad four"),
        ("The Courier's desk, Radio Port", "Lissgrad mayor's office"),
        ("Samira", "Samira Haddani"),
        ("Ilyas Brandt", "Ilya Dovran"),
        ("Lissgrad", "Lissgrad mayor's office"),
        ("…", "…"),
    ],
)
def test_a_place_or_a_first_name_makes_nobody_the_same(typed: str, known: str) -> None:
    assert likeness(typed, known) == 0


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_mutual(one: str, other: str) -> None:
    assert likeness(one, other) == pytest.approx(likeness(other, one))
