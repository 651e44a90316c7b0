"""Of a damaged stream, what can be read of it stays."""

from __future__ import annotations

import random
import zlib

from hypothesis import given
from hypothesis import strategies as st

from casefile.export.exhibits.sound import sound

WORDS = random.Random(5).randbytes(20_000).hex().encode()  # noqa: S311 - nothing is secret here
PACKED = zlib.compress(WORDS)


def test_a_whole_stream_is_left_as_it_is() -> None:
    assert sound(["/FlateDecode"], PACKED) is None
    assert sound([], b"anything") is None
    assert sound(["/ASCIIHexDecode", "/DCTDecode"], b"ff d8>") is None


def test_a_stream_with_a_wrong_sum_loses_nothing() -> None:
    made = sound(["/FlateDecode"], PACKED[:-1] + bytes([PACKED[-1] ^ 1]))
    assert made is not None
    assert zlib.decompress(made[0]) == WORDS


@given(st.integers(0, len(PACKED) - 1))
def test_a_stream_cut_short_keeps_what_came_before(length: int) -> None:
    made = sound(["/FlateDecode"], PACKED[:length])
    assert made is not None
    had = zlib.decompress(made[0])
    assert WORDS.startswith(had)
    assert len(had) >= len(WORDS) * (length - 1000) / len(PACKED)
    assert sound(["/FlateDecode"], made[0]) is None


def test_what_is_no_photograph_is_not_called_one() -> None:
    assert sound(["/DCTDecode"], b"12 no photograph") == (b"", False)
