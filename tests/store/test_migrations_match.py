from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from casefile.store.format import HEAD
from casefile.store.library import Library
from casefile.store.migrate import MIGRATIONS
from casefile.store.tables import METADATA

BESIDE = ("page_index", "spoken_index")


def test_the_migrations_make_what_the_model_says(library: Library) -> None:
    def is_compared(_: object, name: str | None, kind: str, *_rest: object) -> bool:
        return not (kind == "table" and name is not None and name.startswith(BESIDE))

    with library.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_compared})
        assert compare_metadata(context, METADATA) == []


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]
