"""What can be done with documents once they are attached, and web addresses."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from casefile.actions.citing import forget_uncited, shortened
from casefile.model.cases import Case
from casefile.model.dates import UncertainDate
from casefile.model.documents import CaseDocument, Citation, Document, Passage
from casefile.model.errors import NotAllowed
from casefile.model.terms import DocumentKind, Outcome
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.unit import Unit

WEB_MEDIA_TYPE: Final = "text/uri-list"


def edit_document(
    library: Library,
    sha256: str,
    *,
    title: str,
    outlet: str = "",
    author: str = "",
    language: str = "",
    url: str = "",
    published: UncertainDate | None = None,
) -> None:
    """Sets what is known of a document; its bytes never change. Raises `NotAllowed` untitled."""
    title = " ".join(title.split())
    if not title:
        raise NotAllowed(worded("A document needs a title. Nothing was changed."))
    with library.write(lasting("Edit document “{title}”", title=shortened(title))) as unit:
        document = unit.get(Document, sha256)
        document.title = title
        document.outlet = outlet.strip()
        document.author = author.strip()
        document.language = language.strip()
        document.url = url.strip()
        document.published = published


def put_on_case(library: Library, case_id: str, sha256: str) -> bool:
    """Puts a document that the library has on a further case; whether it was not there yet."""
    with library.write(lasting("Attach")) as unit:
        if unit.first(CaseDocument, case_id=case_id, document=sha256):
            return False
        document = unit.get(Document, sha256)
        unit.label = lasting(
            "Attach “{title}” to “{case}”",
            title=shortened(document.title),
            case=unit.get(Case, case_id).title,
        )
        unit.add(CaseDocument(case_id=case_id, document=sha256))
    return True


def detach(library: Library, case_id: str, sha256: str) -> None:
    """Takes a document off a case, with the citations the case takes from it.

    Facts stay, now without that source; the document stays where another case has it, and its
    bytes stay while undo can bring it back.
    """
    with library.write(lasting("Remove document")) as unit:
        document = unit.get(Document, sha256)
        unit.label = lasting("Remove document “{title}”", title=shortened(document.title))
        places = unit.where(Passage, document=sha256)
        for place in places:
            for citation in unit.where(Citation, passage_id=place.id, case_id=case_id):
                unit.delete(citation)
        forget_uncited(unit, places)
        for link in unit.where(CaseDocument, case_id=case_id, document=sha256):
            unit.delete(link)
        if not unit.first(CaseDocument, document=sha256):
            unit.delete(document)


def detach_all(library: Library, case_id: str, documents: Sequence[str]) -> None:
    """As `detach`, for several at once, which come back together."""
    with library.write(lasting("Remove document")) as unit:
        first = shortened(unit.get(Document, documents[0]).title) if documents else ""
        for sha256 in documents:
            detach(library, case_id, sha256)
        if len(documents) > 1:
            unit.label = lasting("Remove document “{title}” and others", title=first)


def attach_web(library: Library, case_id: str, address: str, title: str = "") -> str:
    """Attaches a web address as a reference; nothing is fetched, now or later.

    Its bytes, and so its identity, are the address itself. Raises `NotAllowed` for what is no web
    address.
    """
    address, sha256 = keep_address(library, address)
    with library.write(lasting("Attach “{title}”", title=shortened(title or address))) as unit:
        lay_address(unit, case_id, sha256, address, title)
    return sha256


def keep_address(library: Library, address: str) -> tuple[str, str]:
    """Keeps a web address as a document's bytes; returns it, bare, and its SHA-256.

    Raises `NotAllowed` for what is no web address.
    """
    address = address.strip()
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise NotAllowed(
            worded(
                "“{address}” is not a web address. Nothing was added.", address=shortened(address)
            )
        )
    data = address.encode()
    sha256 = library.contents.keep_bytes(data, address)
    assert sha256 == hashlib.sha256(data).hexdigest()
    return address, sha256


def lay_address(unit: Unit, case_id: str, sha256: str, address: str, title: str = "") -> bool:
    """Lays an address that is kept on a case; whether it was not there yet."""
    if unit.find(Document, sha256) is None:
        unit.add(
            Document(
                sha256=sha256,
                file_name=address,
                size=len(address.encode()),
                media_type=WEB_MEDIA_TYPE,
                kind=DocumentKind.WEB,
                title=" ".join(title.split()) or address,
                outlet=urlsplit(address).hostname or "",
                url=address,
                outcome=Outcome.ATTACHED,
            )
        )
    if unit.first(CaseDocument, case_id=case_id, document=sha256):
        return False
    unit.add(CaseDocument(case_id=case_id, document=sha256))
    return True


def forget_unattached(unit: Unit) -> None:
    """Drops documents that lie on no case any more; their bytes stay while undo can reach them."""
    attached = {link.document for link in unit.where(CaseDocument)}
    for document in unit.where(Document):
        if document.sha256 not in attached:
            unit.delete(document)
