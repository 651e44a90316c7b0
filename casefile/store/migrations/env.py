"""What Alembic runs for each migration; the connection is the one that opens the library."""

from __future__ import annotations

from alembic import context

from casefile.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
)
context.run_migrations()
