"""The summary as Markdown."""
