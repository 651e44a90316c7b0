"""The languages in which a case can leave: all words that the program puts on a page."""
