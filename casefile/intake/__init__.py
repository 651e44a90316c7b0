"""From a dropped thing to pages of text. Never touches the library, never fetches anything."""
