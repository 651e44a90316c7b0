"""Whole cases as data: a bundle that another library takes in, and JSON to be attached."""
