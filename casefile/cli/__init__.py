"""The same actions without a window. This file is cheap to import: it only says what there is."""

from __future__ import annotations

from typing import Final

SUBJECTS: Final = {
    "sample": "libraries",
    "new": "libraries",
    "check": "libraries",
    "backup": "libraries",
    "case": "matters",
    "relate": "matters",
    "note": "matters",
    "attach": "papers",
    "document": "papers",
    "suspect": "people",
    "party": "people",
    "charge": "charging",
    "event": "happenings",
    "dispute": "disputing",
    "cases": "listing",
    "documents": "listing",
    "suspects": "listing",
    "parties": "listing",
    "charges": "listing",
    "events": "listing",
    "views": "filtering",
    "search": "finding",
    "date": "dating",
    "undo": "stepping",
    "redo": "stepping",
    "history": "stepping",
    "export": "leaving",
    "picture": "leaving",
    "verify": "verifying",
    "import": "arriving",
}
"""Each command and the module of this package that knows it."""

USAGE: Final = """\
Casefile: case files on your own disk.

  casefile [LIBRARY] [DOCUMENT...]          the window: the one that is open, if one is
           [--new-case] [--open-recent]     with the dialog of a new case, the libraries lately open
           [--separate]                     a second window beside it

  casefile sample LIBRARY                   a new library holding the sample case
  casefile new LIBRARY
  casefile case LIBRARY TITLE [--jurisdiction KG] [--stage STAGE]
  casefile relate LIBRARY CASE OTHER-CASE [--relation TEXT]
  casefile attach LIBRARY CASE PATH... [--published DATE]
  casefile document LIBRARY CASE DOCUMENT [--published DATE] [--title TEXT]
  casefile suspect LIBRARY CASE NAME [--quote TEXT] [--document NAME-OR-SHA]
  casefile suspect LIBRARY CASE --unnamed [--count N]
  casefile party LIBRARY CASE NAME --role ROLE [--kind organisation]
  casefile charge LIBRARY CASE --provision TEXT [--max-years N] --suspect NAME...
                  [--status charged] [--when DATE] [--quote TEXT]
  casefile event LIBRARY CASE TITLE --when DATE [--until DATE] [--kind custody]
                 [--custody sought] [--standing reported] [--party NAME...] [--quote TEXT]
  casefile dispute LIBRARY CASE EVENT --when DATE [--until DATE] [--attribution TEXT]
                   [--quote TEXT] [--prefer]
  casefile note LIBRARY CASE TEXT [--quote TEXT]

  casefile cases | documents | suspects | parties | charges | events LIBRARY [CASE]
  casefile events LIBRARY CASE [--view NAME] [--suspect NAME...] [--kind KIND...]
                  [--standing STANDING...] [--text WORDS] [--cited somewhere|once|nowhere]
  casefile views LIBRARY [CASE]
  casefile search LIBRARY QUERY
  casefile date PHRASE [--anchor DATE] [--compare PHRASE]

  casefile undo | redo | history LIBRARY
  casefile export LIBRARY CASE OUT [--as KIND] [--case OTHER...] [--suspect NAME...]
                  [--event TITLE-OR-ID...] [--sections A,B,C] [--chronology table|prose]
                  [--merged] [--quotes] [--thumbnails] [--bom] [--delimiter semicolon]
                  [--hide suspects|persons|all] [--name NAME=initials|role|withheld|full...]
                  [--paper letter] [--language ru] [--mark WORD] [--logo FILE]
                  [--template FILE.typ] [--archival] [--attach-data]
  casefile export LIBRARY CASE OUT.pdf --as exhibits [--documents all] [--bates PREFIX]
                  [--stamp bottom-right] [--volume-pages N] [--volume-mb N]
  casefile import LIBRARY FILE.casebundle [--prefer mine|theirs] [--dry-run]
  casefile picture LIBRARY CASE OUT.svg|png|pdf [--from DATE] [--to DATE] [--strips] [--dark]
                   [--width PIXELS] [--page a4] [--language ru]
  casefile verify OUT.pdf [LIBRARY]
  casefile import LIBRARY FILE.csv|xlsx|ftm.json --case CASE [--map date=HEADING,title=HEADING]
                  [--dates day-month|month-day] [--anchor DATE] [--names details] [--dry-run]
  casefile check LIBRARY
  casefile backup LIBRARY FOLDER [--keep N]

CASE is a title or an unambiguous beginning of one. DATE is what a person would type
("19 Apr 2025", "earlier this month") or EDTF. Each command explains itself with --help
and prints JSON with --json: one object, or one array where it prints several things.
Exit code: 0 done, 1 something could not be done (it says which), 2 wrong usage.
"""
