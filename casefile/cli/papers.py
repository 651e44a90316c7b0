"""Documents: attaching them, and saying what is known of them."""

from __future__ import annotations

import getpass
import sys
from argparse import ArgumentParser
from typing import Final

from casefile.cli.command import Arguments, Command, a_case, words
from casefile.cli.meaning import opened, the_case, the_document
from casefile.cli.printing import as_json, note, pairs, plain, table
from casefile.cli.shapes import document_shape
from casefile.model.dates import understand
from casefile.model.terms import Outcome

_NOT_DONE: Final = (Outcome.PASSWORD, Outcome.REFUSED)


def _attach_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", help="files, folders, or web addresses (not fetched)"
    )
    parser.add_argument(
        "--published", metavar="DATE", type=words, help="when they were published, if you know"
    )
    parser.add_argument(
        "--ask-password", action="store_true", help="ask for the password of locked documents"
    )


def _attach(given: Arguments) -> int:
    from casefile.actions.attaching import AttachProgress, attach
    from casefile.actions.attaching_addresses import attach_addresses
    from casefile.intake.worker import ReadingRoom

    published = None if given.published is None else understand(given.published)
    addresses = [path for path in given.paths if path.startswith(("http://", "https://"))]
    paths = [path for path in given.paths if path not in addresses]
    shows_progress = sys.stderr.isatty()

    def progress(at: AttachProgress) -> None:
        if shows_progress:
            sys.stderr.write(f"\r\x1b[K{at.done} of {at.files} files: {plain(at.path)[-50:]}")

    with opened(given.library) as library:
        case_id = the_case(library, given.case).id
        password = getpass.getpass("Password of the documents: ") if given.ask_password else None
        ended = attach_addresses(library, case_id, addresses)
        if paths:
            with ReadingRoom() as room:
                ended += attach(
                    library, room, case_id, paths,
                    published=published, password=password, progress=progress,
                )  # fmt: skip
    if shows_progress:
        sys.stderr.write("\r\x1b[K")
    if given.json:
        as_json(
            [
                {
                    "path": one.path,
                    "outcome": one.outcome.value,
                    "document": one.document,
                    "detail": one.detail,
                }
                for one in ended
            ]
        )
    else:
        table(
            ("outcome", "document", "path", "detail"),
            [(one.outcome.value, (one.document or "")[:12], one.path, one.detail) for one in ended],
        )
    if not ended:
        note("There is no file in what was named. Nothing was attached.")
        return 1
    failed = [one for one in ended if one.outcome in _NOT_DONE]
    for one in failed:
        what = "needs a password" if one.outcome == Outcome.PASSWORD else "was not attached"
        note(f"“{one.path}” {what}: {one.detail or 'the rest is attached.'}")
    return 1 if failed else 0


def _document_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument(
        "document", metavar="DOCUMENT", type=words, help="its title, file name or SHA-256"
    )
    parser.add_argument("--title", metavar="TEXT", type=words)
    parser.add_argument("--outlet", metavar="TEXT", type=words)
    parser.add_argument("--author", metavar="TEXT", type=words)
    parser.add_argument("--published", metavar="DATE", type=words)


def _document(given: Arguments) -> int:
    from casefile.actions.documents import edit_document

    with opened(given.library) as library:
        case_id = the_case(library, given.case).id
        known = the_document(library, case_id, given.document)
        edit_document(
            library,
            known.sha256,
            title=known.title if given.title is None else given.title,
            outlet=known.outlet if given.outlet is None else given.outlet,
            author=known.author if given.author is None else given.author,
            language=known.language,
            url=known.url,
            published=known.published if given.published is None else understand(given.published),
        )
        known = the_document(library, case_id, known.sha256)
    if given.json:
        as_json(document_shape(known))
    else:
        pairs(
            (name.replace("_", " "), "" if value is None else value)
            for name, value in document_shape(known).items()
        )
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "attach", "Attach files, folders and web addresses to a case.", _attach_arguments, _attach
    ),
    Command("document", "Show or say what is known of a document.", _document_arguments, _document),
)
