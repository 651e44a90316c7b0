"""The words of a bundle's index and covers."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.export import wording
from casefile.export.exhibits import sheets
from casefile.export.exhibits.choices import ExhibitChoices
from casefile.export.exhibits.choosing import Exhibit
from casefile.export.exhibits.requests import Copied
from casefile.export.exhibits.volumes import FrontMatter
from casefile.model.terms import DocumentKind

_CONVERTED = {
    DocumentKind.ARTICLE: "What follows is the article’s text; layout and pictures are not kept.",
    DocumentKind.MAIL: "What follows is the mail’s headers and text.",
    DocumentKind.WORD: "What follows is the document’s text; its layout is not kept.",
    DocumentKind.IMAGE: "What follows is the picture, placed on a page.",
}
_ORIGINAL = "The SHA-256 is that of the original file, as it was attached."


class IndexWords:
    """`names` are the files of all volumes."""

    def __init__(self, choices: ExhibitChoices, names: Sequence[str], *, is_left_out: bool) -> None:
        self._choices = choices
        self._names = names
        self._is_left_out = is_left_out

    def index(self, exhibits: Sequence[Exhibit], place: int) -> sheets.Index:
        """The index as it stands in one volume."""
        many = len(self._names)
        told: list[str] = []
        if many > 1:
            told.append(f"Volume {place + 1} of {many}.")
            if place:
                told.append(f"The summary is in volume 1, the file “{self._names[0]}”.")
            if place + 1 < many:
                told.append(
                    f"It continues in volume {place + 2}, the file “{self._names[place + 1]}”."
                )
        if not exhibits:
            told.append("No document was asked for.")
        elif self._is_left_out:
            told.append(
                "The documents themselves are left out, because names that are hidden in the "
                "summary stand in them."
            )
        told.append(_ORIGINAL)
        rows = tuple(self._row(one, place) for one in exhibits)
        return sheets.Index(f"Volume {place + 1}" if many > 1 else "Exhibits", tuple(told), rows)

    def _row(self, one: Exhibit, place: int) -> sheets.IndexRow:
        volumes = list(dict.fromkeys(run.volume + 1 for run in one.runs))
        words = ""
        if len(self._names) > 1 and volumes:
            words = f"volume {volumes[0]}"
            if len(volumes) > 1:
                words = f"volumes {volumes[0]} to {volumes[-1]}"
        return sheets.IndexRow(
            number=one.number,
            title=sheets.called(one.document),
            about=" · ".join(
                filter(None, (wording.DOCUMENT_KIND[one.document.kind], sheets.about(one.document)))
            ),
            sha256=one.document.sha256,
            pages=wording.pages(one.page_count),
            stamped=one.stamped(self._choices),
            key=f"exhibit/{one.number}" if one.runs else "",
            why=f"Not included: {one.why}." if one.why else "",
            volume=words,
        )


def covers(
    exhibits: Sequence[Exhibit], choices: ExhibitChoices, place: int | None
) -> list[sheets.Cover]:
    """The covers of exhibits in a volume; with None, as long as they can become."""
    made = []
    for one in exhibits:
        told = [_CONVERTED[one.document.kind]] if one.document.kind in _CONVERTED else []
        volumes = list(dict.fromkeys(run.volume for run in one.runs))
        if place is None or len(volumes) > 1:
            told.append(_part(one, volumes, choices, place))
        if one.left_out:
            told.append(
                f"{wording.pages(len(one.left_out))} of it cannot be shown; a sheet in the place "
                "of each says so."
            )
        made.append(
            sheets.cover(
                one.number,
                one.document,
                one.passages,
                pages=wording.pages(one.page_count),
                stamped=one.stamped(choices),
                page_names=one.where(choices) if place is not None else _longest(one, choices),
                told=told,
            )
        )
    return made


def _longest(one: Exhibit, choices: ExhibitChoices) -> dict[str, str]:
    """What stands on a draft of a cover: no place is known yet, and none takes more room."""
    number = choices.number(10**choices.digits - 1)
    return {each.key: f"page {each.page} · {number}" for each in one.passages}


def _part(one: Exhibit, volumes: Sequence[int], choices: ExhibitChoices, place: int | None) -> str:
    at = 0 if place is None else volumes.index(place)
    return (
        f"Part {at + 1} of {max(1, len(volumes))} of this exhibit: the pages stamped "
        f"{one.stamped(choices, place)} are in this volume, the others in the volumes beside it."
    )


def measured(
    summary: Copied, taken: Copied, numbers: Sequence[int], summary_bytes: int, sheets_bytes: int
) -> FrontMatter:
    """How long everything is, from a draft of the summary, and one of index, covers and ending."""
    begins = [one.place.page for one in taken.headings if not one.depth]
    ends = [*begins[1:], len(taken.pages)]
    long = [end - begin for begin, end in zip(begins, ends, strict=True)]
    return FrontMatter(
        summary=len(summary.pages),
        index=long[0],
        ending=long[-1],
        covers=dict(zip(numbers, long[1:-1], strict=True)),
        summary_bytes=summary_bytes,
        sheets_bytes=2 * sheets_bytes,
    )
