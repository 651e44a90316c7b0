"""The style sheet. Sizes are relative to the platform's own font, so that 100–200 % look alike.

A widget asks for a look through the dynamic property `look`: buttons *primary* and *quiet*, labels
*title*, *mute*, *small*, *section*, *key* and *warning*, frames *pane*, *rail* and *head*.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo

from casefile.model.colours import Inks, Meaning
from casefile.ui.icons import icon_file


def size(base: QFont, ratio: float) -> str:
    """A font size for the sheet, `ratio` times the platform's."""
    if base.pointSizeF() > 0:
        return f"{base.pointSizeF() * ratio:.2f}pt"
    return f"{max(1, round(base.pixelSize() * ratio))}px"


def style_sheet(inks: Inks, base: QFont, small: float) -> str:
    """The whole sheet for one appearance."""
    small_size = size(base, small)
    parts = (
        _letters(inks, base, small_size),
        _buttons(inks, small_size),
        _indicators(inks, base),
        _fields(inks),
        _lists(inks, small_size),
        _surfaces(inks, small_size),
        _menus(inks, small_size),
    )
    return "\n".join(parts)


def _within(inks: Inks, down: int, across: int) -> str:
    """A padding beside which the ring takes the room of an outline of one pixel and of its own."""
    less = inks.ring - 1
    return f"{max(down - less, 0)}px {max(across - less, 0)}px"


def _letters(inks: Inks, base: QFont, small: str) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[look="title"] {{ font-size: {size(base, 1.24)}; font-weight: 600; }}
QLabel[look="strong"] {{ font-weight: 600; }}
QLabel[look="mute"] {{ color: {inks.mute}; }}
QLabel[look="small"] {{ color: {inks.mute}; font-size: {small}; }}
QLabel[look="section"] {{ color: {inks.mute}; font-size: {size(base, 0.85)}; }}
QLabel[look="key"] {{ color: {inks.mute}; }}
QLabel[look="warning"] {{ color: {inks.meaning[Meaning.CUSTODY]}; font-size: {small}; }}
QLabel[look="error"] {{ color: {inks.meaning[Meaning.SUSPECT]}; }}
QLabel[look="good"] {{ color: {inks.good}; }}
"""


def _buttons(inks: Inks, small: str) -> str:
    ring = f"{inks.ring}px solid"
    off = inks.off if inks.is_high else inks.mute
    # Within what is filled with the ring's own colour the ring is as light as the letters.
    within = f"outline: {ring} {inks.pane}; outline-radius: 4px;"
    # A primary button draws it itself, clear of its letters.
    primary = f"border-color: {inks.accent}; padding: 4px 11px; border-width: 1px; outline: none;"
    if inks.is_high:
        primary = within = (
            f"background: {inks.pane}; color: {inks.accent}; border: {ring} {inks.accent}; "
            f"padding: {_within(inks, 4, 11)};"
        )
    return f"""
QPushButton {{
  background: {inks.pane}; color: {inks.ink}; border: 1px solid {inks.line}; border-radius: 6px;
  padding: 4px 11px; outline: none; }}
QPushButton:hover {{ background: {inks.rail}; }}
QPushButton:pressed {{ background: {inks.accent_soft}; }}
QPushButton:focus {{ border: {ring} {inks.accent}; padding: {_within(inks, 4, 11)}; }}
QPushButton:disabled {{ color: {inks.mute}; background: {inks.background}; }}
QPushButton[look="primary"], QPushButton:default {{
  background: {inks.accent}; border-color: {inks.accent}; color: {inks.pane}; }}
QPushButton[look="primary"]:hover, QPushButton:default:hover {{
  background: {inks.accent}; border-color: {inks.ink}; }}
QPushButton:default:focus {{ {within} }}
QPushButton[look="primary"]:focus {{ {primary} }}
QPushButton[look="primary"]:disabled, QPushButton:default:disabled {{
  background: {inks.rail}; border-color: {inks.line}; color: {off}; }}
QPushButton[look="quiet"], QToolButton {{
  background: transparent; border: 1px solid transparent; color: {inks.mute}; border-radius: 5px;
  padding: 2px 5px; outline: none; }}
QPushButton[look="quiet"]:hover, QToolButton:hover {{
  color: {inks.ink}; background: {inks.rail}; border-color: {inks.line}; }}
QPushButton[look="quiet"][chosen="true"] {{ color: {inks.ink}; }}
QPushButton[look="quiet"]:pressed, QPushButton[look="quiet"]:checked,
QToolButton:pressed, QToolButton:checked {{
  color: {inks.ink}; background: {inks.accent_soft}; border-color: {inks.accent}; }}
QPushButton[look="quiet"]:focus, QToolButton:focus {{
  border: {ring} {inks.accent}; padding: {_within(inks, 2, 5)}; color: {inks.ink}; }}
QPushButton[look="quiet"]:disabled, QToolButton:disabled {{
  color: {inks.off}; background: transparent; border-color: transparent; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[look="cite"] {{
  color: {inks.accent}; border: 1px solid {inks.line}; border-radius: 4px; padding: 0px 4px;
  font-size: {small}; background: {inks.pane}; }}
QToolButton[look="cite"]:hover {{ border-color: {inks.accent}; background: {inks.accent_soft}; }}
QToolButton[look="cite"]:focus {{ border: {ring} {inks.accent}; padding: {_within(inks, 0, 4)}; }}
"""


def _indicators(inks: Inks, base: QFont) -> str:
    side = max(14, round(QFontInfo(base).pixelSize() * 1.1))
    dot = max(5, round(side * 0.34))
    return f"""
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QCheckBox, QRadioButton {{
  spacing: 7px; outline: none; background: transparent; border: {inks.ring}px solid transparent;
  border-radius: 5px; padding: 0px 4px 0px 2px; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
  width: {side}px; height: {side}px; border: 1px solid {inks.mute}; background: {inks.pane}; }}
QCheckBox::indicator, QAbstractItemView::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  background: {inks.accent}; border-color: {inks.accent};
  image: url("{icon_file("check", inks.pane)}"); }}
QCheckBox::indicator:indeterminate {{
  background: {inks.accent}; border-color: {inks.accent};
  image: url("{icon_file("minus", inks.pane)}"); }}
QRadioButton::indicator:checked {{
  border: {dot}px solid {inks.accent}; width: {side + 2 - 2 * dot}px;
  height: {side + 2 - 2 * dot}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {inks.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {inks.mute}; }}
"""


def _fields(inks: Inks) -> str:
    fields = "QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox"
    focused = ", ".join(f"{name}:focus" for name in fields.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in fields.split(", "))
    return f"""
{fields} {{
  background: {inks.pane}; color: {inks.ink}; border: 1px solid {inks.edge}; border-radius: 6px;
  padding: 4px 8px; selection-background-color: {inks.accent}; selection-color: {inks.pane}; }}
QLineEdit, QTextEdit, QPlainTextEdit {{ placeholder-text-color: {inks.mute}; }}
{focused} {{ border: {inks.ring}px solid {inks.accent}; padding: {_within(inks, 4, 8)}; }}
{disabled} {{ color: {inks.mute}; background: {inks.background}; border-color: {inks.line}; }}
QLineEdit[look="bare"] {{
  border: 1px solid transparent; background: transparent; padding: 1px 3px; }}
QLineEdit[look="bare"]:hover {{ border-color: {inks.edge}; }}
QLineEdit[look="bare"]:focus {{
  border: {inks.ring}px solid {inks.accent}; padding: {_within(inks, 1, 3)};
  background: {inks.pane}; }}
QLineEdit[wrong="true"], QLineEdit[look="bare"][wrong="true"]:focus {{
  border-color: {inks.meaning[Meaning.SUSPECT]}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: url("{icon_file("down", inks.mute)}"); width: 12px; height: 12px; }}
/* As a menu, a list whose frame has a padding is measured too short for its last entry. */
QComboBox {{ combobox-popup: 0; qproperty-maxVisibleItems: 14; }}
QComboBox QAbstractItemView {{
  background: {inks.pane}; border: 1px solid {inks.line}; padding: 3px; outline: none; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
  border: none; background: transparent; width: 18px; }}
QAbstractSpinBox::up-arrow {{
  image: url("{icon_file("up", inks.mute)}"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{
  image: url("{icon_file("down", inks.mute)}"); width: 10px; height: 10px; }}
QProgressBar {{
  border: none; border-radius: 3px; background: {inks.line}; max-height: 6px; text-align: center; }}
QProgressBar::chunk {{ border-radius: 3px; background: {inks.accent}; }}
"""


def _lists(inks: Inks, small: str) -> str:
    return f"""
QAbstractItemView {{
  background: {inks.pane}; color: {inks.ink}; border: {inks.ring}px solid transparent;
  outline: none;
  selection-background-color: {inks.accent_soft}; selection-color: {inks.ink};
  alternate-background-color: {inks.background}; gridline-color: {inks.line}; }}
QAbstractItemView:focus {{ border: {inks.ring}px solid {inks.accent}; }}
QAbstractItemView[look="bare"], QAbstractItemView[look="bare"]:focus {{ border: none; }}
QAbstractItemView::item {{
  padding: 3px 5px; border: 1px solid transparent; border-left: none; border-right: none; }}
QAbstractItemView::item:hover {{ background: {inks.background}; color: {inks.ink}; }}
QAbstractItemView::item:selected {{
  background: {inks.accent_soft}; color: {inks.ink};
  border-top-color: {inks.accent}; border-bottom-color: {inks.accent}; }}
QAbstractItemView::item:focus {{
  border: {inks.ring}px solid {inks.accent}; padding: {_within(inks, 3, 4)}; }}
QHeaderView {{ background: {inks.pane}; border: none; }}
QHeaderView::section {{
  background: {inks.pane}; color: {inks.mute}; font-size: {small}; padding: 4px 6px;
  border: none; border-bottom: 1px solid {inks.line}; }}
QHeaderView::up-arrow {{
  image: url("{icon_file("up", inks.mute)}"); width: 9px; height: 9px; margin-right: 4px; }}
QHeaderView::down-arrow {{
  image: url("{icon_file("down", inks.mute)}"); width: 9px; height: 9px; margin-right: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {inks.edge}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {inks.mute}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
"""


def _surfaces(inks: Inks, small: str) -> str:
    return f"""
QMainWindow, QDialog, QMessageBox {{ background: {inks.background}; }}
QFrame[look="pane"], QWidget[look="pane"] {{ background: {inks.pane}; border: none; }}
QFrame[look="rail"], QWidget[look="rail"] {{ background: {inks.rail}; border: none; }}
QFrame[look="foot"] {{ background: {inks.background}; border-top: 1px solid {inks.line}; }}
QFrame[look="head"], QWidget[look="head"] {{
  background: {inks.pane}; border: none; border-bottom: 1px solid {inks.line}; }}
QFrame[look="card"] {{
  background: {inks.pane}; border: 1px solid {inks.line}; border-radius: 7px; }}
QFrame[look="line"] {{ background: {inks.line}; border: none; }}
QSplitter::handle {{ background: {inks.line}; }}
QSplitter::handle:hover {{ background: {inks.accent}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QStatusBar {{
  background: {inks.rail}; color: {inks.mute}; border-top: 1px solid {inks.line};
  font-size: {small}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {inks.mute}; font-size: {small}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {inks.line}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
  background: transparent; color: {inks.mute}; padding: 6px 12px; border: none;
  border-bottom: {inks.ring}px solid transparent; }}
QTabBar::tab:hover {{ color: {inks.ink}; }}
QTabBar::tab:selected {{ color: {inks.ink}; border-bottom: {inks.ring}px solid {inks.accent}; }}
QTabBar:focus {{ outline: none; }}
QTabBar::tab:focus {{
  border: {inks.ring}px solid {inks.accent}; border-radius: 5px;
  padding: {6 - inks.ring}px {12 - inks.ring}px 6px; }}
QGroupBox {{
  border: 1px solid {inks.line}; border-radius: 7px; margin-top: 1.1em; padding: 8px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 9px; padding: 0 3px; color: {inks.mute}; }}
"""


def _menus(inks: Inks, small: str) -> str:
    edge = f"{inks.ring - 1}px solid"
    return f"""
QMenuBar {{ background: {inks.rail}; color: {inks.ink}; border: none; padding: 1px 4px; }}
QMenuBar::item {{
  background: transparent; padding: 3px 8px; border: {edge} transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {inks.accent_soft}; border-color: {inks.accent}; }}
QMenu {{
  background: {inks.pane}; color: {inks.ink}; border: 1px solid {inks.line}; padding: 4px; }}
QMenu::item {{ padding: 4px 21px 4px 11px; border: {edge} transparent; border-radius: 4px; }}
QMenu::item:selected {{
  background: {inks.accent_soft}; color: {inks.ink}; border-color: {inks.accent}; }}
QMenu::item:disabled {{ color: {inks.off if inks.is_high else inks.mute}; }}
QMenu::separator {{ height: 1px; background: {inks.line}; margin: 4px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; margin-left: 5px; }}
QMenu::indicator:checked {{ image: url("{icon_file("check", inks.ink)}"); }}
QToolTip {{
  background: {inks.ink}; color: {inks.background}; border: none; padding: 4px 7px;
  font-size: {small}; }}
"""
