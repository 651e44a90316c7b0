"""The window itself: its panes, its states, what lies over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QWidget

from casefile.model.wording import worded
from casefile.timeline.conditions import Condition
from casefile.ui.tongue import spoken
from picturing.material import damaged, locked
from picturing.scene import Scene, Setting
from picturing.stage import Stage

FILING = "court-filing-3-118-2025.pdf"
ARTICLE = "four-held-harbour-manuscripts.html"
_DETAINED = "On 6 May 2025 at 05:40 officers of the Service detained I. D., R. T. and V. M."


def _main(stage: Stage) -> QWidget:
    stage.view.reading.open(stage.document(FILING).sha256)
    stage.until(lambda: stage.view.reading.line is not None, "the filing")
    return stage.window


def _tagging(stage: Stage) -> QWidget:
    stage.select(_DETAINED, FILING)
    return stage.window


def _let_go(stage: Stage) -> None:
    stage.view.reader.clear_selection()


def _finding(stage: Stage) -> QWidget:
    stage.view.reader.open_find()
    stage.view.reader.find_bar.field.setText("detained")
    return stage.window


def _article(stage: Stage) -> QWidget:
    line = stage.document("four-held")
    stage.view.reading.open(line.sha256)
    stage.until(lambda: stage.view.reading.sha256 == line.sha256, "the article")
    return stage.window


def _password(stage: Stage) -> QWidget:
    stage.view.reader.show_password(stage.lines[0].title)
    return stage.window


def _wrong_password(stage: Stage) -> QWidget:
    stage.view.reader.show_password(stage.lines[0].title, was_wrong=True)
    return stage.window


def _web_address(stage: Stage) -> QWidget:
    stage.view.reader.show_web("Four held over manuscripts", "https://lissgrad-courier.example/1")
    return stage.window


def _being_read(stage: Stage) -> QWidget:
    stage.view.reader.show_reading(stage.lines[0].title, 3, 14)
    return stage.window


def reread(stage: Stage) -> None:
    reading, line = stage.view.reading, stage.lines[0]
    reading.line = None
    reading.open("")
    reading.open(line.sha256)
    stage.until(lambda: reading.line is not None, "the document again")


def _search(stage: Stage) -> QWidget:
    stage.window.activateWindow()
    stage.view.search.open()
    QTest.keyClicks(stage.view.rail.search, "deten")
    stage.until(lambda: stage.view.search.model.rowCount() > 0, "what is found")
    return stage.window


def _search_nothing(stage: Stage) -> QWidget:
    stage.view.search.open()
    QTest.keyClicks(stage.view.rail.search, "xylophone")
    stage.until(stage.view.search.isVisible, "that nothing is found")
    return stage.window


def _search_over(stage: Stage) -> None:
    stage.view.search.leave()


def _filled(stage: Stage) -> QWidget:
    stage.window.menus.fill.trigger()
    return stage.window


def _list(stage: Stage) -> QWidget:
    stage.window.menus.fill.trigger()
    stage.view.timeline.show_list(True)
    return stage.window


def _from_list(stage: Stage) -> None:
    stage.view.timeline.show_list(False)
    stage.window.menus.fill.trigger()


def _unfilled(stage: Stage) -> None:
    stage.window.menus.fill.trigger()


def _filter(stage: Stage) -> QWidget:
    stage.window.menus.fill.trigger()
    stage.settle()
    filters = stage.view.timeline.choices.filter
    stage.popped(lambda: filters.drop(Condition.SUSPECTS))
    return stage.window


def _one_event(stage: Stage) -> QWidget:
    event = next(one for one in stage.facts.events if one.other_dates)
    stage.view.going.show_fact(event.id)
    return stage.window


def _two_events(stage: Stage) -> QWidget:
    board = stage.view.timeline.board
    uncertain = [one for one in stage.facts.events if one.when is not None and one.when.anchor]
    chosen = [one.id for one in uncertain if one.custody is None][:2]
    board.set_selected(chosen)
    stage.view.events.compare(chosen)
    return stage.window


def _notice(stage: Stage) -> QWidget:
    stage.view.notice.say(
        spoken(
            worded(
                "“{name}” could not be written: {why}. The document in the library is untouched.",
                name=FILING,
                why="ENOSPC",
            )
        )
    )
    return stage.window


def _dismissed(stage: Stage) -> None:
    stage.view.notice.hide()


def _drag(stage: Stage) -> QWidget:
    stage.view.sign.show_for(stage.view.header.title.text())
    return stage.window


def _drag_over(stage: Stage) -> None:
    stage.view.sign.hide()


def _tool_tip(stage: Stage) -> QWidget:
    button = stage.view.timeline.choices.filter.buttons[Condition.SUSPECTS]
    QToolTip.showText(button.mapToGlobal(QPoint(4, button.height())), button.toolTip(), button)
    return stage.window


def _attached(stage: Stage) -> QWidget:
    """A line for each way in which attaching a file may end."""
    from casefile.places import resources
    from casefile.ui.attach_drop import Dropped

    documents = resources() / "sample" / "documents"
    folder = stage.folder / "to attach"
    folder.mkdir(exist_ok=True)
    paths = [documents / ARTICLE, *damaged(folder), locked(folder)]
    ended: list[object] = []
    stage.view.runner.ended.connect(ended.append)
    stage.view.attaching.take(Dropped((*paths, documents / ARTICLE)))
    stage.until(lambda: ended and not stage.view.runner.is_running, "what is attached")
    return stage.window


def _opening(stage: Stage) -> QWidget:
    from casefile.ui.opening import Opening

    stage.window.opening = opening = Opening(200)
    stage.window.pages.addWidget(opening)
    opening.show_library(stage.folder / "Field notes.casefile", is_new=True)
    stage.window.pages.setCurrentWidget(opening)
    return stage.window


def _welcome(stage: Stage) -> QWidget:
    stage.window.show_welcome()
    return stage.window


def _as_it_is(stage: Stage) -> QWidget:
    return stage.window


SCENES = (
    Scene("window", _main),
    Scene("window, passage selected", _tagging, after=_let_go),
    Scene("window, article", _article),
    Scene("window, finding in the document", _finding,
          after=lambda stage: stage.view.reader.find_bar.hide()),
    Scene("window, searching", _search, after=_search_over),
    Scene("window, nothing found", _search_nothing, after=_search_over),
    Scene("window, one event", _one_event),
    Scene("window, two events compared", _two_events,
          after=lambda stage: stage.view.timeline.board.set_selected(())),
    Scene("window, something could not be done", _notice, after=_dismissed),
    Scene("window, files held over it", _drag, after=_drag_over),
    Scene("window, tool tip", _tool_tip, with_window=True, after=lambda _: QToolTip.hideText()),
    Scene("reader, password", _password, after=reread),
    Scene("reader, wrong password", _wrong_password, after=reread),
    Scene("reader, a web address", _web_address, after=reread),
    Scene("reader, being read", _being_read, after=reread),
    Scene("timeline", _filled, after=_unfilled),
    Scene("timeline as a list", _list, after=_from_list),
    Scene("timeline, filter", _filter, with_window=True, after=_unfilled),
    Scene("empty library", _as_it_is, setting=Setting.EMPTY_LIBRARY),
    Scene("empty case", _as_it_is, setting=Setting.EMPTY_CASE),
    Scene("attached", _attached, setting=Setting.EMPTY_CASE),
    Scene("welcome", _welcome, setting=Setting.WELCOME),
    Scene("opening", _opening, setting=Setting.WELCOME),
)  # fmt: skip
