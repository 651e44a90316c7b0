"""The timeline on paper and as a picture."""
