"""Case files on your own disk."""
