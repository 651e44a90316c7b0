"""What a user can do, one function each, grouped by subject. The only door to writing."""
