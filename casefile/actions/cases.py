"""Making, editing, relating and deleting cases."""

from __future__ import annotations

from typing import Final

from casefile.actions.citing import forget_uncited, shortened
from casefile.actions.documents import forget_unattached
from casefile.actions.parties import forget_uninvolved
from casefile.model.cases import Case, RelatedCase
from casefile.model.errors import NotAllowed
from casefile.model.wording import lasting, worded
from casefile.store.library import Library

_FIELDS: Final = ("title", "reference", "jurisdiction", "stage", "synopsis")


def add_case(
    library: Library,
    title: str,
    *,
    reference: str = "",
    jurisdiction: str = "",
    stage: str = "",
    synopsis: str = "",
) -> str:
    """Makes a case and returns its identity. Raises `NotAllowed` without a title."""
    with library.write(lasting("New case “{title}”", title=shortened(title))) as unit:
        case = Case(
            title=_titled(title),
            reference=reference.strip(),
            jurisdiction=jurisdiction.strip(),
            stage=stage.strip(),
            synopsis=synopsis.strip(),
        )
        return unit.add(case).id


def edit_case(library: Library, case_id: str, **fields: str) -> None:
    """Changes what is given of title, reference, jurisdiction, stage and synopsis."""
    with library.write(lasting("Edit case")) as unit:
        case = unit.get(Case, case_id)
        unit.label = lasting(
            "Edit case “{title}”", title=shortened(fields.get("title", case.title))
        )
        for name, value in fields.items():
            assert name in _FIELDS, name
            setattr(case, name, _titled(value) if name == "title" else value.strip())


def delete_case(library: Library, case_id: str) -> None:
    """Deletes a case with its facts; documents and parties stay where another case has them."""
    with library.write(lasting("Delete case")) as unit:
        case = unit.get(Case, case_id)
        unit.label = lasting("Delete case “{title}”", title=shortened(case.title))
        unit.delete(case)
        forget_uncited(unit)
        forget_uninvolved(unit)
        forget_unattached(unit)


def relate_cases(library: Library, case_id: str, related_id: str, relation: str = "") -> str:
    """Says that two cases have to do with each other. Raises `NotAllowed` for one and the same."""
    if case_id == related_id:
        raise NotAllowed(worded("A case cannot be related to itself. Nothing was changed."))
    with library.write(lasting("Relate two cases")) as unit:
        there = unit.first(RelatedCase, case_id=case_id, related_id=related_id) or unit.first(
            RelatedCase, case_id=related_id, related_id=case_id
        )
        if there is None:
            there = unit.add(RelatedCase(case_id=case_id, related_id=related_id))
        there.relation = relation.strip()
        return there.id


def unrelate_cases(library: Library, relation_id: str) -> None:
    with library.write(lasting("Part two related cases")) as unit:
        unit.delete(unit.get(RelatedCase, relation_id))


def _titled(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise NotAllowed(worded("A case needs a title. Nothing was changed."))
    return title
