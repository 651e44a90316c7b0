"""Why something dropped or pasted is not attached, and what to do instead."""

from __future__ import annotations

from casefile.ui.tongue import filled, words_in

tr = words_in("Attaching")


def message_only_named() -> str:
    return tr(
        "The mail program names the message but does not hand it over. "
        "Save the message as a file there (EML) and drop that."
    )


def message() -> str:
    return tr("Message")


def picture(when: str) -> str:
    return tr("Picture {when}").format(when=when)


def text() -> str:
    return tr("Text")


def on_another_computer(host: str) -> str:
    return filled(
        tr("it lies on another computer ({host}); copy it to this one and drop it from there"),
        host=host,
    )


def reached_through(scheme: str) -> str:
    return filled(
        tr(
            "it is reached through another program ({scheme}); "
            "copy it into a folder of this computer and drop it from there"
        ),
        scheme=scheme,
    )


def no_document(scheme: str) -> str:
    return filled(tr("an address of the kind “{scheme}:” is no document"), scheme=scheme)


def no_picture_in_it() -> str:
    return tr("the address holds no picture that can be read")


def too_large(most: int) -> str:
    return tr(
        "more than {most} MB came at once; save it as a file in the other program and drop that"
    ).format(most=most // 1_000_000)


def further_addresses(count: int) -> str:
    return tr("%n more web link(s)", count)


def too_many(most: int) -> str:
    return tr("no more than {most} are taken at once").format(most=f"{most:,}")


def list_of_files() -> str:
    return tr("List of files")
