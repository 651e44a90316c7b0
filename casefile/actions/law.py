"""Provisions of law, charges under them, and the steps of a charge's history."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from casefile.actions.citing import NOWHERE, Source, cite, forget_uncited, passages_of, shortened
from casefile.model.dates import UncertainDate
from casefile.model.errors import NotAllowed
from casefile.model.law import Charge, ChargeStep, Provision
from casefile.model.parties import Involvement
from casefile.model.terms import SUSPECT_ROLES, ChargeStatus
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind
from casefile.store.unit import Unit

_ARTICLE: Final = re.compile(
    r"""(?:\b(?:article|art\.?|section|sec\.?|paragraph|статья|статьи|ст\.)|§)\s*
        (?P<article>\d[\w.\-–/()]*(?:\s*\(\d+\))?
            (?:\s*,?\s*(?:part|paragraph|para\.?|point|часть|части|ч\.|пункт|п\.)\s*\d[\w.\-()]*)*)
        \s*,?\s*(?:of\s+the\s+|of\s+)?(?P<law>.*)""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_JURISDICTION: Final = re.compile(r"\s*\(([^()]{1,30})\)\s*$")


@dataclass(frozen=True, slots=True)
class ProvisionText:
    """A provision as somebody wrote it: "Article 416, Criminal Code (KG)", taken apart."""

    article: str
    law: str = ""
    jurisdiction: str = ""


def understand_provision(text: str) -> ProvisionText:
    """Takes apart how a provision is written. What has no article's number is kept whole."""
    text = " ".join(text.split()).strip(" ,.;")
    found = _ARTICLE.search(text)
    if found is None:
        return ProvisionText(text)
    law = found["law"].strip(" ,.;")
    jurisdiction = ""
    if where := _JURISDICTION.search(law):
        jurisdiction = where[1].strip()
        law = law[: where.start()].strip(" ,.;")
    return ProvisionText(found["article"].rstrip(".,"), law, jurisdiction)


def add_charge(
    library: Library,
    case_id: str,
    involvement_ids: Sequence[str],
    *,
    provision: str | ProvisionText = "",
    provision_id: str | None = None,
    title: str = "",
    max_years: float | None = None,
    penalty: str = "",
    status: ChargeStatus = ChargeStatus.CHARGED,
    when: UncertainDate | None = None,
    source: Source = NOWHERE,
) -> list[str]:
    """Charges suspects under a provision; returns the charges' identities.

    The provision is `provision_id`, or the one the library has under what `provision` says, or a
    new one. A charge that is there gets the status as a further step, unless it stands so already.
    Raises `NotAllowed` without a provision, or for somebody who is no suspect of the case.
    """
    said = understand_provision(provision) if isinstance(provision, str) else provision
    if provision_id is None and not said.article:
        raise NotAllowed(worded("Say which article of which law. Nothing was added."))
    with library.write(lasting("Charge")) as unit:
        law = unit.get(Provision, provision_id) if provision_id else _provision(unit, said)
        unit.label = lasting(
            "Tag charge “Art. {law}”", law=shortened(f"{law.article} {law.law}".strip())
        )
        if title:
            law.title = title.strip()
        if max_years is not None:
            law.max_years = max_years
        if penalty:
            law.penalty = penalty.strip()
        made: list[str] = []
        for involvement_id in involvement_ids:
            involvement = unit.get(Involvement, involvement_id)
            if involvement.case_id != case_id or involvement.role not in SUSPECT_ROLES:
                raise NotAllowed(
                    worded("Only a suspect of this case can be charged. Nothing was added.")
                )
            charge = unit.first(Charge, involvement_id=involvement_id, provision_id=law.id)
            if charge is None:
                charge = unit.add(Charge(involvement_id=involvement_id, provision_id=law.id))
            step = _step(unit, charge.id, status, when)
            cite(library, unit, case_id, FactKind.CHARGE_STEP, step.id, source)
            made.append(charge.id)
        if not involvement_ids:
            cite(library, unit, case_id, FactKind.PROVISION, law.id, source)
        return made


_CHARGED: Final = {
    ChargeStatus.ALLEGED: lasting("Charge: alleged"),
    ChargeStatus.CHARGED: lasting("Charge: charged"),
    ChargeStatus.AMENDED: lasting("Charge: amended"),
    ChargeStatus.DROPPED: lasting("Charge: dropped"),
    ChargeStatus.CONVICTED: lasting("Charge: convicted"),
    ChargeStatus.ACQUITTED: lasting("Charge: acquitted"),
}


def add_charge_step(
    library: Library,
    case_id: str,
    charge_id: str,
    status: ChargeStatus,
    when: UncertainDate | None = None,
    *,
    source: Source = NOWHERE,
) -> str:
    """Adds a dated status to a charge's history."""
    with library.write(_CHARGED[status]) as unit:
        step = _step(unit, unit.get(Charge, charge_id).id, status, when)
        cite(library, unit, case_id, FactKind.CHARGE_STEP, step.id, source)
        return step.id


def edit_charge_step(
    library: Library, step_id: str, status: ChargeStatus, when: UncertainDate | None
) -> None:
    with library.write(_CHARGED[status]) as unit:
        step = unit.get(ChargeStep, step_id)
        step.status = status
        step.when = when


def delete_charge_step(library: Library, step_id: str) -> None:
    """Takes a status out of a charge's history; with its last one the charge goes."""
    with library.write(lasting("Remove a charge's status")) as unit:
        step = unit.get(ChargeStep, step_id)
        passages = passages_of(unit, FactKind.CHARGE_STEP, [step_id])
        charge = unit.get(Charge, step.charge_id)
        unit.delete(step)
        if not unit.first(ChargeStep, charge_id=charge.id):
            unit.delete(charge)
        forget_uncited(unit, passages)


def delete_charge(library: Library, charge_id: str) -> None:
    with library.write(lasting("Remove a charge")) as unit:
        charge = unit.get(Charge, charge_id)
        steps = [step.id for step in unit.where(ChargeStep, charge_id=charge_id)]
        passages = passages_of(unit, FactKind.CHARGE_STEP, steps)
        unit.delete(charge)
        forget_uncited(unit, passages)


def edit_provision(
    library: Library,
    provision_id: str,
    *,
    article: str,
    law: str = "",
    jurisdiction: str = "",
    title: str = "",
    max_years: float | None = None,
    penalty: str = "",
    valid_from: str = "",
    valid_to: str = "",
) -> None:
    """Sets all that is known of a provision. Raises `NotAllowed` without an article."""
    if not article.strip():
        raise NotAllowed(worded("A provision needs its article. Nothing was changed."))
    with library.write(lasting("Edit Art. {article}", article=shortened(article))) as unit:
        provision = unit.get(Provision, provision_id)
        provision.article = article.strip()
        provision.law = law.strip()
        provision.jurisdiction = jurisdiction.strip()
        provision.title = title.strip()
        provision.max_years = max_years
        provision.penalty = penalty.strip()
        provision.valid_from = valid_from.strip()
        provision.valid_to = valid_to.strip()


def delete_provision(library: Library, provision_id: str) -> None:
    """Deletes a provision with the charges under it, in every case."""
    with library.write(lasting("Remove a provision")) as unit:
        provision = unit.get(Provision, provision_id)
        unit.label = lasting("Remove Art. {article}", article=shortened(provision.article))
        charges = unit.where(Charge, provision_id=provision_id)
        steps = [
            step.id for charge in charges for step in unit.where(ChargeStep, charge_id=charge.id)
        ]
        passages = passages_of(unit, FactKind.CHARGE_STEP, steps)
        passages += passages_of(unit, FactKind.PROVISION, [provision_id])
        unit.delete(provision)
        forget_uncited(unit, {place.id: place for place in passages}.values())


def _provision(unit: Unit, said: ProvisionText) -> Provision:
    """The library's provision that is written so; what the text leaves out matches anything."""
    for known in unit.where(Provision, article=said.article):
        if (not said.law or known.law.casefold() == said.law.casefold()) and (
            not said.jurisdiction or known.jurisdiction.casefold() == said.jurisdiction.casefold()
        ):
            return known
    provision = Provision(article=said.article, law=said.law, jurisdiction=said.jurisdiction)
    return unit.add(provision)


def _step(
    unit: Unit, charge_id: str, status: ChargeStatus, when: UncertainDate | None
) -> ChargeStep:
    steps = unit.where(ChargeStep, charge_id=charge_id, order_by=ChargeStep.position)
    if steps and steps[-1].status == status and when in (None, steps[-1].when):
        return steps[-1]
    position = steps[-1].position + 1 if steps else 0
    return unit.add(ChargeStep(charge_id=charge_id, status=status, when=when, position=position))
