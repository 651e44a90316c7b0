"""What PDF/UA-1 (ISO 14289-1) and PDF/A-3u (ISO 19005-3) ask of a file's structure.

The part of both standards that can be decided from the file alone, without looking at the page and
without the checks of a font's tables. Each complaint names the clause.
"""

# ruff: noqa: E712 - pypdf's own false is true to `if`
from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdf
from pypdf.generic import (
    ArrayObject,
    ContentStream,
    DictionaryObject,
    IndirectObject,
    StreamObject,
)

PAINTS = {
    b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"sh",
    b"Do", b"INLINE IMAGE",
}  # fmt: skip
HEADINGS = re.compile(r"/H([1-6])$")
ROLES = {
    "/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI",
    "/Index", "/NonStruct", "/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl",
    "/LBody", "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote",
    "/Note", "/Reference", "/Code", "/Link", "/Annot", "/Figure", "/Formula",
}  # fmt: skip
"""Standard structure types (ISO 32000-1, 14.8.4) that we make or may make."""


def complaints(pdf: bytes, *, archival: bool = False) -> list[str]:
    """What is wrong, one sentence each; nothing, if the claims hold as far as they are checked."""
    reader = pypdf.PdfReader(io.BytesIO(pdf), strict=True)
    return [*_Checked(reader).all(), *(_archival(reader, pdf) if archival else ())]


class _Checked:
    def __init__(self, reader: pypdf.PdfReader) -> None:
        self.reader = reader
        self.root = reader.root_object
        self.seen_in_tree: set[tuple[int, int]] = set()
        self.linked: set[int] = set()
        self.levels: list[int] = []
        self.ids: list[str] = []

    def all(self) -> Iterator[str]:
        yield from self._document()
        if "/StructTreeRoot" in self.root:
            tree = self.root["/StructTreeRoot"]
            roles = {str(k): str(v) for k, v in tree.get("/RoleMap", {}).items()}
            for kid in _kids(tree):
                yield from self._element(kid, roles, None, ())
            if len(set(self.ids)) != len(self.ids):
                yield "two notes have one ID (UA 7.9)"
        yield from _skipped(self.levels)
        for number, page in enumerate(self.reader.pages, start=1):
            for complaint in self._page(page):
                yield f"page {number}: {complaint}"
        for number in range(1, len(self.reader.xref[0]) + 1):
            item = self.reader.get_object(number)
            if isinstance(item, DictionaryObject):
                yield from _object(item, number)

    def _document(self) -> Iterator[str]:
        root, mark = self.root, self.root.get("/MarkInfo", {})
        packet = root["/Metadata"].get_data().decode() if "/Metadata" in root else ""
        if mark.get("/Marked") != True or mark.get("/Suspects") == True:
            yield "not marked as tagged (UA 7.1)"
        if "/StructTreeRoot" not in root:
            yield "no structure tree (UA 7.1)"
        if not root.get("/Lang"):
            yield "no language (UA 7.2)"
        if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") != True:
            yield "the title is not what a window shows (UA 7.1)"
        if not (self.reader.metadata or {}).get("/Title"):
            yield "no title in the properties"
        if not re.search(r"<dc:title>.*?<rdf:li[^>]*>[^<]+</rdf:li>", packet, re.DOTALL):
            yield "no title in the metadata (UA 7.1)"
        if "<pdfuaid:part>1</pdfuaid:part>" not in packet:
            yield "does not claim to be PDF/UA-1 (UA 5)"
        if "/OpenAction" in root and "/S" in root["/OpenAction"]:
            yield "something is done when it is opened"
        if "/AA" in root or "/AcroForm" in root:
            yield "has actions or a form"

    def _element(
        self, element: Any, roles: dict[str, str], page: Any, above: tuple[str, ...]
    ) -> Iterator[str]:
        kind = str(element.get("/S"))
        kind = roles.get(kind, kind)
        page = element.raw_get("/Pg") if "/Pg" in element else page
        if kind not in ROLES:
            yield f"{kind} is no standard type and is not mapped to one (UA 7.1)"
        if kind in ("/Figure", "/Formula") and not (
            element.get("/Alt") or element.get("/ActualText")
        ):
            yield "a figure says nothing to who cannot see it (UA 7.3)"
        if kind == "/Note":
            self.ids.append(str(element.get("/ID", "")))
            if not element.get("/ID"):
                yield "a note has no ID (UA 7.9)"
        if found := HEADINGS.match(kind):
            self.levels.append(int(found[1]))
        yield from _placed(kind, above, element)
        for kid in _kids(element):
            if isinstance(kid, int):
                self.seen_in_tree.add((page.idnum, kid))
            elif kid.get("/Type") == "/MCR":
                of = kid.raw_get("/Pg") if "/Pg" in kid else page
                self.seen_in_tree.add((of.idnum, int(kid["/MCID"])))
            elif kid.get("/Type") == "/OBJR":
                self.linked.add(kid.raw_get("/Obj").idnum)
                if kind not in ("/Link", "/Annot"):
                    yield f"an annotation stands in {kind} (UA 7.18)"
            else:
                yield from self._element(kid, roles, page, (*above, kind))

    def _page(self, page: Any) -> Iterator[str]:
        number = page.indirect_reference.idnum
        marked: set[int] = set()
        contents = page.get_contents()
        if contents is not None:
            yield from _content(contents, page.get("/Resources", {}), self.reader, marked, False)
        for mcid in sorted(marked):
            if (number, mcid) not in self.seen_in_tree:
                yield f"marked content {mcid} is not in the tree (UA 7.1)"
        for of, mcid in sorted(self.seen_in_tree):
            if of == number and mcid not in marked:
                yield f"the tree names content {mcid}, which is not there"
        if marked and "/StructParents" not in page:
            yield "has no place in the parent tree (UA 7.1)"
        for annotation in page.get("/Annots", []):
            if page.get("/Tabs") != "/S":
                yield "tabs do not follow the structure (UA 7.18.3)"
            item = annotation.get_object()
            if item["/Subtype"] != "/Link":
                yield f"has an annotation {item['/Subtype']}"
            if not item.get("/Contents"):
                yield "a link does not say where it leads (UA 7.18.5)"
            if annotation.idnum not in self.linked or "/StructParent" not in item:
                yield "a link is not in the tree (UA 7.18.5)"
        yield from _fonts(page.get("/Resources", {}), set())


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    if not isinstance(kids, ArrayObject):
        kids = [kids]
    return [kid.get_object() if isinstance(kid, IndirectObject) else kid for kid in kids]


def _placed(kind: str, above: tuple[str, ...], element: Any) -> Iterator[str]:
    over = above[-1] if above else ""
    wanted = {
        "/TR": ("/Table", "/THead", "/TBody", "/TFoot"),
        "/TH": ("/TR",),
        "/TD": ("/TR",),
        "/LI": ("/L",),
        "/LBody": ("/LI",),
        "/TOCI": ("/TOC",),
    }
    if kind in wanted and over not in wanted[kind]:
        yield f"{kind} stands in {over or 'nothing'} (UA 7.2)"
    if kind == "/TH":
        said = element.get("/A", [])
        attributes = said if isinstance(said, ArrayObject) else [said]
        if not any("/Scope" in one.get_object() for one in attributes):
            yield "a table's header does not say what it is the header of (UA 7.5)"


def _skipped(levels: list[int]) -> Iterator[str]:
    before = 0
    for level in levels:
        if level > before + 1:
            yield f"a heading of level {level} follows one of level {before} (UA 7.4.2)"
        before = level


def _content(
    stream: Any, resources: Any, reader: Any, marked: set[int], inside: bool
) -> Iterator[str]:
    """Everything painted is in the tree or an artifact, and never both."""
    stack: list[str] = ["outer"] if inside else []
    for operands, operator in ContentStream(stream, reader).operations:
        if operator in (b"BDC", b"BMC"):
            named = operands[1] if len(operands) > 1 else {}
            if not isinstance(named, dict):
                named = resources["/Properties"][named]
            what = "tagged" if "/MCID" in named else "none"
            if operands[0] == "/Artifact":
                what = "artifact"
            if what == "artifact" and "tagged" in stack:
                yield "an artifact stands in tagged content (UA 7.1)"
            if what == "tagged" and stack and set(stack) & {"artifact", "tagged"}:
                yield "tagged content stands in other marked content (UA 7.1)"
            if what == "tagged":
                if int(named["/MCID"]) in marked:
                    yield f"two contents are numbered {named['/MCID']}"
                marked.add(int(named["/MCID"]))
            stack.append(what)
        elif operator == b"EMC":
            if not stack or stack.pop() == "outer":
                yield "marked content ends that never began"
        elif operator in PAINTS:
            is_in = bool(set(stack) & {"tagged", "artifact", "outer"})
            if not is_in:
                yield f"{operator.decode()} paints what is neither tagged nor an artifact (UA 7.1)"
            form = resources["/XObject"][operands[0]] if operator == b"Do" else {}
            if form.get("/Subtype") == "/Form":
                within = form.get("/Resources", resources)
                yield from _content(form, within, reader, marked, True)
    if [one for one in stack if one != "outer"]:
        yield "marked content begins that never ends"


def _fonts(resources: Any, seen: set[int]) -> Iterator[str]:
    for name, raw in resources.get("/Font", {}).items():
        font = raw.get_object()
        if "/ToUnicode" not in font:
            yield f"letters of {font.get('/BaseFont', name)} have no meaning (UA 7.21.7)"
        below = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        about = below.get("/FontDescriptor", {})
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        if font["/Subtype"] != "/Type3" and not any(file in about for file in files):
            yield f"{font.get('/BaseFont', name)} is not embedded (UA 7.21.4)"
    for form in resources.get("/XObject", {}).values():
        form = form.get_object()
        if id(form) not in seen and "/Resources" in form:
            seen.add(id(form))
            yield from _fonts(form["/Resources"], seen)


def _object(item: DictionaryObject, number: int) -> Iterator[str]:
    if item.get("/S") in ("/JavaScript", "/Launch", "/Movie", "/Sound", "/ImportData"):
        yield f"object {number} is an action {item['/S']}"
    if item.get("/Type") == "/Filespec" and not (item.get("/F") and item.get("/UF")):
        yield f"attachment {number} is not named in both ways (UA 7.11)"


def _archival(reader: pypdf.PdfReader, pdf: bytes) -> Iterator[str]:
    root = reader.root_object
    packet = root["/Metadata"].get_data().decode()
    if not re.search(r"<pdfaid:part>3</pdfaid:part>", packet):
        yield "does not claim to be part 3 of PDF/A (A 6.6.4)"
    if not re.search(r"<pdfaid:conformance>U</pdfaid:conformance>", packet):
        yield "does not claim level U (A 6.6.4)"
    if "/Filter" in root["/Metadata"]:
        yield "the metadata are compressed (A 6.6.2)"
    if reader.is_encrypted:
        yield "is encrypted (A 6.1.3)"
    if "/ID" not in reader.trailer:
        yield "has no ID (A 6.1.3)"
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", pdf):
        yield "does not begin as it must (A 6.1.2)"
    intents = [one.get_object() for one in root.get("/OutputIntents", [])]
    good = [one for one in intents if one.get("/S") == "/GTS_PDFA1"]
    if len(good) != 1 or "/DestOutputProfile" not in good[0]:
        yield "does not say which colours are meant (A 6.2.3)"
    files = [
        item
        for number in range(1, len(reader.xref[0]) + 1)
        if isinstance(item := reader.get_object(number), DictionaryObject)
        and item.get("/Type") == "/Filespec"
    ]
    associated = [one.get_object() for one in root.get("/AF", [])]
    for file in files:
        if "/AFRelationship" not in file or file not in associated:
            yield "an attachment has no relation to the document (A 6.8)"
        if not file["/EF"]["/F"].get_object().get("/Subtype"):
            yield "an attachment does not say what kind of file it is (A 6.8)"
    yield from _unclear_ends(reader, pdf)
    for number in range(1, len(reader.xref[0]) + 1):
        item = reader.get_object(number)
        if isinstance(item, StreamObject):
            if "/LZWDecode" in str(item.get("/Filter", "")):
                yield f"object {number} is compressed with LZW (A 6.1.7)"
            if "/F" in item:
                yield f"object {number} has its data elsewhere (A 6.1.7)"
            if item.get("/Interpolate") == True:
                yield f"picture {number} is smoothed by the reader (A 6.2.8)"
        if isinstance(item, DictionaryObject) and ({"/TR", "/HTP"} & set(item)):
            yield f"object {number} has a transfer function (A 6.2.5)"


def _unclear_ends(reader: pypdf.PdfReader, pdf: bytes) -> Iterator[str]:
    for number, offset in reader.xref[0].items():
        end = pdf.find(b"endobj", offset)
        if pdf[:end].endswith(b"\r\nendstream\n"):
            yield f"where the bytes of object {number} end is not clear (A 6.1.7)"
