"""An exhibit bundle, asked for on the command line."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from varsk_case import Casefile


def test_a_bundle_is_made_as_it_was_asked_for(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "bundle.pdf"
    answer = casefile(
        "export", library, "Varsk", out, "--as", "exhibits", "--documents", "all",
        "--bates", "VK-", "--digits", 4, "--start", 9, "--stamp", "top-left", "--json",
    )  # fmt: skip
    assert answer.json["paths"] == [str(out)]
    assert "VK-0009" in PdfReader(out).page_labels


def test_a_prefix_that_no_viewer_could_show_is_refused_before_anything_is_made(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "bundle.pdf"
    answer = casefile("export", library, "Varsk", out, "--as", "exhibits", "--bates", "Дело")
    assert answer.code == 2
    assert "cannot be stamped" in answer.err
    assert not out.exists()
