"""A name for what the timeline shows, or another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from casefile.actions.views import rename_view, save_view
from casefile.store.reads.views import ViewLine
from casefile.timeline.view_state import ViewState
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.tongue import filled


class SaveViewDialog(FormDialog):
    """Saves a view of a case; of a name that is there already it asks before it replaces."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        case_id: str,
        state: ViewState,
        views: Sequence[ViewLine],
        name: str = "",
    ) -> None:
        """`state` has the stretch of time that is shown now."""
        super().__init__(desk, parent, self.tr("Save view"), self.tr("Save view"))
        self._case_id = case_id
        self._state = state
        self._names = {view.name for view in views}
        self._replaces = ""
        self.name = LineField(name)
        self.name.setPlaceholderText(self.tr("what it shows"))
        self.with_time = QCheckBox(self.tr("With this stretch of time"))
        self.with_time.setToolTip(
            self.tr("The view comes back to the time that is shown now, not just to its filter")
        )
        self.add_field(self.tr("&Name"), self.name)
        self.add_wide(self.with_time)
        self.name.textEdited.connect(self._ask_anew)
        self.name.setFocus()
        self.name.selectAll()

    def save(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.say_error(self.tr("Give the view a name."), self.name)
        elif name in self._names and name != self._replaces:
            self._replaces = name
            self.save_button.setText(self.tr("Replace view"))
            self.say_error(
                filled(
                    self.tr("There is a view “{name}” already. Save once more to replace it."),
                    name=name,
                ),
                look="warning",
            )
        else:
            state = self._state if self.with_time.isChecked() else self._state.timeless
            self.keep(self.desk.act(save_view, self._case_id, name, state.as_text()))

    def _ask_anew(self) -> None:
        self._replaces = ""
        self.save_button.setText(self.tr("Save view"))


class RenameViewDialog(FormDialog):
    """Gives a view another name."""

    def __init__(self, desk: Desk, parent: QWidget | None, view: ViewLine) -> None:
        super().__init__(desk, parent, self.tr("Rename view"), self.tr("Rename"))
        self._view = view
        self.name = LineField(view.name)
        self.add_field(self.tr("&Name"), self.name)
        self.name.setFocus()
        self.name.selectAll()

    def save(self) -> None:
        if not self.name.text().strip():
            self.say_error(self.tr("Give the view a name."), self.name)
        else:
            self.keep(self.desk.act(rename_view, self._view.id, self.name.text()))
