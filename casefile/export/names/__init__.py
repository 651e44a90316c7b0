"""How a party is called in what leaves: in full, by initials, by role, or not at all."""
