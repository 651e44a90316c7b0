"""The exhibit bundle: the summary, then the documents themselves, numbered, stamped and linked."""
