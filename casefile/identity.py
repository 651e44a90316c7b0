"""What a desktop knows this program and its files by: the same words in every system's package."""

from __future__ import annotations

from typing import Final

APPLICATION: Final = "io.github.casefiledesktop.casefile"
"""The name of the desktop file (without ending), the icon, the AppStream component, the Flatpak and
the macOS bundle, and what the window tells the desktop it belongs to. Small letters and dots alone,
because hyphens are refused by some of these and underscores by others."""

LIBRARY_TYPE: Final = "application/vnd.casefile.library+sqlite3"
"""The MIME type of a library, `NAME.casefile`."""

BUNDLE_TYPE: Final = "application/vnd.casefile.bundle+zip"
"""The MIME type of a case bundle, `NAME.casebundle`."""
