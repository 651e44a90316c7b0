"""What a summary carries so that it can be checked: its statements as data, and a seal."""
