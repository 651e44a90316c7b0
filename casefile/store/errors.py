"""What can be wrong with a library, told to the user."""

from __future__ import annotations

from pathlib import Path

from casefile.model.errors import CasefileError
from casefile.model.wording import worded


class NotALibrary(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            worded(
                "“{name}” is not a Casefile library. Nothing was changed. Choose a file that ends "
                "in .casefile, or make a new library.",
                name=path.name,
            )
        )


class NoSuchLibrary(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            worded("There is no library at “{path}”. Make one with “casefile new”.", path=path)
        )


class NewerLibrary(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            worded(
                "“{name}” was made by a newer Casefile than this one. Nothing was changed. Open it "
                "with the newer program.",
                name=path.name,
            )
        )


class LibraryExists(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            worded(
                "There is already a file at “{path}”. It was left as it is; choose another name.",
                path=path,
            )
        )


class LibraryInUse(CasefileError):
    def __init__(self, path: Path, who: str) -> None:
        super().__init__(
            worded(
                "“{name}” is open in {who}. Close it there first; nothing was changed.",
                name=path.name,
                who=who,
            )
        )


class LibraryUnusable(CasefileError):
    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            worded(
                "“{name}” cannot be used here: {why}. Nothing was changed.", name=path.name, why=why
            )
        )


class JournalBroken(CasefileError):
    def __init__(self, label: str) -> None:
        super().__init__(
            worded(
                "“{label}” could not be undone or redone: the library holds something else than "
                "its history says. Nothing was changed. Run “casefile check” on the library.",
                label=label,
            )
        )
