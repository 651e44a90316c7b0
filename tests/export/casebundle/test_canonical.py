"""JSON that is the same bytes wherever it is written (the examples are those of RFC 8785)."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.export.casebundle.canonical import canonical

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(-1e15, 1e15)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (9.0, "9"),
        (4.5, "4.5"),
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (333333333.3333332, "333333333.3333332"),
        (1e21, "1e+21"),
        (9.999999999999997e20, "999999999999999700000"),
        (1e-6, "0.000001"),
        (1.5e-6, "0.0000015"),
        (-2.5e-5, "-0.000025"),
        (1e-7, "1e-7"),
    ],
)
def test_numbers_are_written_as_the_standard_says(number: float, written: str) -> None:
    assert canonical(number).decode() == written


def test_keys_are_sorted_by_their_utf_16_units_and_nothing_needless_is_escaped() -> None:
    value = dict.fromkeys(["€", "\r", "\ufb33", "1", "😀", "\x80", "ö"], "")
    keys = list(json.loads(canonical(value)))
    assert keys == ["\r", "1", "\x80", "ö", "€", "😀", "\ufb33"]
    assert canonical('€$\x0f\nA\'B"\\\\"/') == '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'.encode()


@given(JSON_VALUES)
def test_what_was_written_reads_as_it_was_and_is_written_the_same_again(value: object) -> None:
    written = canonical(value)
    assert json.loads(written) == value
    assert canonical(json.loads(written)) == written


@pytest.mark.parametrize("value", [math.nan, math.inf, {1, 2}, b"bytes"])
def test_what_json_cannot_say_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="JSON has no"):
        canonical(value)
