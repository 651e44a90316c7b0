"""What leads from the summary and the sheets to the exhibits, in this file or in another volume."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casefile.export.exhibits.choices import ExhibitChoices
from casefile.export.exhibits.choosing import Exhibit
from casefile.export.exhibits.words import text
from casefile.store.reads.citations import CitationLine


class Linked:
    """What is in the bundle, as links of one volume; `names` are all volumes' files."""

    def __init__(self, exhibits: Sequence[Exhibit], names: Sequence[str], place: int) -> None:
        self._exhibits = exhibits
        self._names = names
        self._place = place

    def targets(self, citations: Mapping[int, str] | None = None) -> dict[str, bytes]:
        """By the key of a link ("passage/3.12", "exhibit/3", "citation/7"), what it does.

        `citations` are the summary's by their numbers, with the place each leads to.
        """
        found: dict[str, bytes] = {}
        for one in self._exhibits:
            if one.runs:
                words = f"Exhibit {one.number}"
                volume = one.runs[0].volume
                found[f"exhibit/{one.number}"] = self._link(volume, f"exhibit-{one.number}", words)
                for key, volume in one.volume_of.items():
                    found[f"passage/{key}"] = self._link(
                        volume, f"passage-{key}", f"{words}, the passage"
                    )
        for number, key in (citations or {}).items():
            if key in found:
                found[f"citation/{number}"] = found[key]
        return found

    def _link(self, volume: int, name: str, words: str) -> bytes:
        if volume == self._place:
            return b"/Dest%s/Contents%s" % (text(name), text(words))
        file = text(self._names[volume])
        said = text(f"{words}, in volume {volume + 1}, the file “{self._names[volume]}”")
        return b"/A<</S/GoToR/D%s/F<</Type/Filespec/F%s/UF%s>>/NewWindow true>>/Contents%s" % (
            text(name), file, file, said,
        )  # fmt: skip


def citation_words(
    passages: Mapping[int, CitationLine],
    exhibits: Sequence[Exhibit],
    choices: ExhibitChoices,
    volumes: int,
) -> dict[int, tuple[str, str]]:
    """By the number of each citation: where it leads in words, and the key of the place.

    `passages` say where the passage of each of the summary's citations is.
    """
    by_sha256 = {one.document.sha256: one for one in exhibits if one.runs}
    found: dict[int, tuple[str, str]] = {}
    for number, citation in passages.items():
        exhibit = by_sha256.get(citation.document)
        if exhibit is None:
            continue
        key = next(
            (
                passage.key
                for passage in exhibit.passages
                if (passage.page, passage.start, passage.end)
                == (citation.page, citation.start, citation.end)
            ),
            "",
        )
        words = f"Exhibit {exhibit.number}"
        if key in exhibit.place_of:
            words += f", {choices.number(exhibit.place_of[key])}"
            if volumes > 1:
                words += f" (volume {exhibit.volume_of[key] + 1})"
            found[number] = words, f"passage/{key}"
        else:
            found[number] = words, f"exhibit/{exhibit.number}"
    return found
