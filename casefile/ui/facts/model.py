"""The rows as Qt's views want them; new facts change what differs and leave the rest in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from casefile.ui.facts.rows import Row, RowKind
from casefile.ui.facts.wording import spoken

Index = QModelIndex | QPersistentModelIndex

_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ROOT = Row("root", RowKind.SECTION, "")


class Node:
    """A row in its place.

    `size` and `widths` are what the delegate measured, each beside what it was measured for.
    """

    __slots__ = ("children", "id", "parent", "position", "row", "size", "widths")

    def __init__(self, identity: int, row: Row, parent: Node | None) -> None:
        self.id = identity
        self.row = row
        self.parent = parent
        self.position = 0
        self.children: list[Node] = []
        self.size: tuple[object, QSize] | None = None
        self.widths: tuple[object, tuple[int, ...]] | None = None

    @property
    def path(self) -> str:
        """The keys from the section down: where the same row is found again."""
        above = "" if self.parent is None or self.parent.parent is None else self.parent.path + "/"
        return above + self.row.key

    @property
    def depth(self) -> int:
        """0 for a section, 1 for a fact, more for what is beneath it."""
        return -1 if self.parent is None else self.parent.depth + 1

    def below(self) -> Iterator[Node]:
        for child in self.children:
            yield child
            yield from child.below()


class FactsModel(QAbstractItemModel):
    """A tree of one column: sections, facts, and the citations beneath them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._identities = count(1)
        self._nodes: dict[int, Node] = {}
        self.root = Node(0, _ROOT, None)
        self._top = self.root.children

    # What there is

    def node(self, index: Index) -> Node:
        return self._nodes[index.internalId()] if index.isValid() else self.root

    def row_at(self, index: Index) -> Row | None:
        return self._nodes[index.internalId()].row if index.isValid() else None

    def index_of(self, node: Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.position, 0, node.id)

    def find(self, fact_id: str) -> Node | None:
        """The first node about a fact, whichever section it stands in."""
        return next((node for node in self.root.below() if node.row.fact_id == fact_id), None)

    def at(self, path: str) -> Node | None:
        """The node with that `path`."""
        node = self.root
        for key in path.split("/"):
            found = next((child for child in node.children if child.row.key == key), None)
            if found is None:
                return None
            node = found
        return node

    # New facts

    def show(self, rows: Sequence[Row]) -> None:
        """Shows these sections instead of those there were."""
        self._sync(self.root, rows)

    def _sync(self, node: Node, rows: Sequence[Row]) -> None:
        old = [child.row.key for child in node.children]
        new = [row.key for row in rows]
        first = 0
        while first < min(len(old), len(new)) and old[first] == new[first]:
            first += 1
        last = 0
        while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
            last += 1
        self._remove(node, first, len(old) - last)
        self._insert(node, first, rows[first : len(rows) - last])
        for child, row in zip(node.children, rows, strict=True):
            if child.row != row:
                self._change(child, row)

    def _change(self, node: Node, row: Row) -> None:
        node.row = row
        node.size = node.widths = None
        index = self.index_of(node)
        self.dataChanged.emit(index, index)
        self._sync(node, row.children)

    def _remove(self, node: Node, start: int, end: int) -> None:
        if end <= start:
            return
        self.beginRemoveRows(self.index_of(node), start, end - 1)
        for gone in node.children[start:end]:
            for below in gone.below():
                del self._nodes[below.id]
            del self._nodes[gone.id]
        del node.children[start:end]
        self._number(node)
        self.endRemoveRows()

    def _insert(self, node: Node, start: int, rows: Sequence[Row]) -> None:
        if not rows:
            return
        self.beginInsertRows(self.index_of(node), start, start + len(rows) - 1)
        node.children[start:start] = [self._made(row, node) for row in rows]
        self._number(node)
        self.endInsertRows()

    def _made(self, row: Row, parent: Node) -> Node:
        node = Node(next(self._identities), row, parent)
        self._nodes[node.id] = node
        node.children = [self._made(child, node) for child in row.children]
        self._number(node)
        return node

    @staticmethod
    def _number(node: Node) -> None:
        for position, child in enumerate(node.children):
            child.position = position

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._nodes[parent.internalId()].children if parent.isValid() else self._top
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].id)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if node is None or node.parent is None:
            return QModelIndex()
        return self.index_of(node.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self.node(parent).children)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        kind = self._nodes[index.internalId()].row.kind
        if kind is RowKind.EMPTY:
            return Qt.ItemFlag.ItemIsEnabled
        if kind in (RowKind.SECTION, RowKind.REST):
            return _CHOOSABLE
        return _CHOOSABLE | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None
