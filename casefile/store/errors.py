"""What can be wrong with a library, told to the user."""

from __future__ import annotations

from pathlib import Path

from casefile.model.errors import CasefileError


class NotALibrary(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}” is not a Casefile library. Nothing was changed. "
            "Choose a file that ends in .casefile, or make a new library."
        )


class NoSuchLibrary(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no library at “{path}”. Make one with “casefile new”.")


class NewerLibrary(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}” was made by a newer Casefile than this one. Nothing was changed. "
            "Open it with the newer program."
        )


class LibraryExists(CasefileError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"There is already a file at “{path}”. It was left as it is; choose another name."
        )


class LibraryInUse(CasefileError):
    def __init__(self, path: Path, who: str) -> None:
        super().__init__(
            f"“{path.name}” is open in {who}. Close it there first; nothing was changed."
        )


class LibraryUnusable(CasefileError):
    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"“{path.name}” cannot be used here: {why}. Nothing was changed.")


class JournalBroken(CasefileError):
    def __init__(self, label: str) -> None:
        super().__init__(
            f"“{label}” could not be undone or redone: the library holds something else than its "
            "history says. Nothing was changed. Run “casefile check” on the library."
        )
