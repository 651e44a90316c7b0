"""The measurements behind `dev.py bench`, one module a subject."""
