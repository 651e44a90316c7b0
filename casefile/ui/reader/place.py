"""Where in a document one is, in terms that hold at another zoom and in another window."""

from __future__ import annotations

from dataclasses import dataclass

from casefile.ui.reader.page_view import PageView


@dataclass(frozen=True, slots=True)
class PagePlace:
    """The page at the top of the view, from 1, how much of it is above the view (0 to 1), and how
    far to the side the view is moved, where not all of the width is in it (0 to 1)."""

    page: int = 1
    share: float = 0.0
    across: float = 0.0


def place_of(view: PageView) -> PagePlace | None:
    """Where the view is; None where it shows no pages."""
    pages = view.pages
    if pages is None or not len(pages.stack):
        return None
    top = view.view_area().top()
    page = pages.stack.page_at(top)
    share = (top - pages.stack.top(page)) / pages.stack.height(page)
    across = view.horizontalScrollBar()
    aside = across.value() / across.maximum() if across.maximum() else 0.0
    # Of the highest page there is that is a hundredth of a pixel.
    return PagePlace(page, round(share, 6), round(aside, 4))


def go_to(view: PageView, place: PagePlace) -> None:
    """Goes there without showing what lies between; of a document cut short, to its end."""
    pages = view.pages
    if pages is None or not pages.count:
        return
    page = min(max(place.page, 1), pages.count)
    # A page of text has its height only once it is laid out.
    pages.surface(page)
    view.scroll_to(pages.stack.top(page) + place.share * pages.stack.height(page))
    across = view.horizontalScrollBar()
    across.setValue(round(place.across * across.maximum()))
