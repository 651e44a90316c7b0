"""Everything that leaves, in one dialog: what, of which part, under which names, as what."""
