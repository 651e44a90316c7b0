"""What the user wants once and for all. Each choice takes effect at once and is kept at once."""
