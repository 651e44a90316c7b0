"""The help: pages of our own, read, searched and shown beside the window."""
