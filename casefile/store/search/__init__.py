"""Search over every page of every case, and over what facts are called."""

from casefile.store.search.hits import Hit, HitKind, Results
from casefile.store.search.searcher import Searcher, search

__all__ = ["Hit", "HitKind", "Results", "Searcher", "search"]
