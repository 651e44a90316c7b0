"""Which key does what: as shipped, as the user changed it, and where both are seen."""
