"""The summary of a case: what stands in it, and in which words."""
