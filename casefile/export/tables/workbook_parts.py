"""The parts of a workbook that are the same for all of them, but for names and counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from casefile.export.tables.cells import text_of
from casefile.export.tables.columns import Table
from casefile.version import program

XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORMATS: Final = "http://schemas.openxmlformats.org"
MAIN: Final = f'xmlns="{_FORMATS}/spreadsheetml/2006/main"'
_PACKAGE: Final = f"{_FORMATS}/package/2006"
_OFFICE: Final = f"{_FORMATS}/officeDocument/2006"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"

TEXT, HEADING, DAY, MOMENT, NUMBER, GUARDED = range(6)
"""The styles of cells, by their place in `_STYLES`."""

_ALIGNED: Final = '<alignment vertical="top" wrapText="1"/>'
_AT_TOP: Final = '<alignment horizontal="left" vertical="top"/>'
_STYLES: Final = (
    f'{XML}<styleSheet {MAIN}><numFmts count="2">'
    '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">'
    '<fgColor rgb="FFE9ECEF"/><bgColor indexed="64"/></patternFill></fill></fills>'
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/>'
    '<right/><top/><bottom style="thin"><color rgb="FF8A9099"/></bottom><diagonal/></border>'
    '</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    '</cellStyleXfs><cellXfs count="6">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">'
    f"{_ALIGNED}</xf>"
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1"'
    f' applyBorder="1" applyAlignment="1">{_ALIGNED}</xf>'
    + "".join(
        f'<xf numFmtId="{form}" fontId="0" fillId="0" borderId="0" xfId="0"'
        f' applyNumberFormat="1" applyAlignment="1">{_AT_TOP}</xf>'
        for form in (164, 165, 0)
    )
    + '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"'
    f' applyNumberFormat="1" applyAlignment="1">{_ALIGNED}</xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)

# A spreadsheet reads "_x0041_" as a letter: what looks like that is told apart by its first sign.
_LIKE_A_CODE: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def in_xml(text: str) -> str:
    """A text as the content of a cell."""
    return escape(_LIKE_A_CODE.sub("_x005F_", text))


@cache
def letters(place: int) -> str:
    """A column's letters: 0 is A, 26 AA."""
    rest, last = divmod(place, 26)
    return (letters(rest - 1) if rest else "") + chr(ord("A") + last)


def columns(widths: Sequence[int]) -> str:
    return (
        "<cols>"
        + "".join(
            f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
            for number, width in enumerate(widths, start=1)
        )
        + "</cols>"
    )


def fixed_parts(
    tables: Sequence[Table], names: Sequence[str], title: str, made_on: date
) -> Iterator[tuple[str, str]]:
    """All parts but the sheets, each by its name; nothing in them tells of who made the file."""
    numbers = range(1, len(names) + 1)
    yield (
        "[Content_Types].xml",
        f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml"'
            f' ContentType="{_KIND}.worksheet+xml"/>'
            for number in numbers
        )
        + '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
    )
    yield (
        "_rels/.rels",
        _relations(
            (f"{_OFFICE}/relationships/officeDocument", "xl/workbook.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
    )
    yield "docProps/core.xml", _core(title, made_on)
    yield (
        "docProps/app.xml",
        (
            f'{XML}<Properties xmlns="{_OFFICE}/extended-properties">'
            f"<Application>{escape(program())}</Application></Properties>"
        ),
    )
    yield (
        "xl/_rels/workbook.xml.rels",
        _relations(
            *(
                (f"{_OFFICE}/relationships/worksheet", f"worksheets/sheet{number}.xml")
                for number in numbers
            ),
            (f"{_OFFICE}/relationships/styles", "styles.xml"),
        ),
    )
    yield "xl/workbook.xml", _workbook(tables, names)
    yield "xl/styles.xml", _STYLES


def _relations(*leading: tuple[str, str]) -> str:
    return (
        f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(leading, start=1)
        )
        + "</Relationships>"
    )


def _core(title: str, made_on: date) -> str:
    made = f'xsi:type="dcterms:W3CDTF">{made_on.isoformat()}T00:00:00Z'
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(text_of(title))}</dc:title><dc:creator>{escape(program())}</dc:creator>"
        f"<dcterms:created {made}</dcterms:created><dcterms:modified {made}</dcterms:modified>"
        "</cp:coreProperties>"
    )


def _workbook(tables: Sequence[Table], names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    # The filter's area has a name that Excel writes and expects; the first row is on every page.
    defined = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">'
        f"{one.name}!$A$1:${letters(len(one.headings) - 1)}${one.count + 1}</definedName>"
        for place, one in enumerate(tables)
    ) + "".join(
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{place}">{one.name}!$1:$1'
        "</definedName>"
        for place, one in enumerate(tables)
    )
    return (
        f'{XML}<workbook {MAIN} xmlns:r="{_OFFICE}/relationships">'
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28000" '
        f'windowHeight="16000"/></bookViews><sheets>{sheets}</sheets>'
        f"<definedNames>{defined}</definedNames></workbook>"
    )
