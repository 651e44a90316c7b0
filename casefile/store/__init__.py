"""The library file: open, lock, migrate, write, journal, contents, search, and reads for views."""
