"""Deadlines and hearings as iCalendar (RFC 5545)."""
