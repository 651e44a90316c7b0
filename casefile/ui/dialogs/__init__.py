"""The dialogs, one to a file. `tagging` opens them; panes need no other door."""
