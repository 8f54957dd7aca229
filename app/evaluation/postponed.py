"""Marks of parties whose re-evaluation waits until an import has ended.

A file may hold every question before every answer, so follow-ups in the middle of it would be wrong.
"""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from app.identifiers import NIL
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared, execute, fetch

_dirty = metadata.tables["dirty_parties"]
_marks = metadata.tables["import_marks"]
_WORKSPACE = sa.bindparam("workspace_id", type_=Id())
_IMPORT = sa.bindparam("import_id", type_=Id())
_NIL = sa.bindparam("nil", type_=Id())
_NAMES = ["workspace_id", "import_id", "party_id", "subject_id"]
_new_marks = (
    sa.select(
        _dirty.c.workspace_id,
        _IMPORT,
        _dirty.c.party_id,
        sa.func.coalesce(_dirty.c.subject_id, _NIL),
    )
    .where(_dirty.c.workspace_id == _WORKSPACE)
    .distinct()
)
_POSTPONE = {
    "sqlite": Prepared(
        sqlite.insert(_marks).from_select(_NAMES, _new_marks).on_conflict_do_nothing()
    ),
    "postgresql": Prepared(
        postgresql.insert(_marks).from_select(_NAMES, _new_marks).on_conflict_do_nothing()
    ),
}
_FORGET = Prepared(sa.delete(_dirty).where(_dirty.c.workspace_id == _WORKSPACE))
_is_of_import = (_marks.c.workspace_id == _WORKSPACE, _marks.c.import_id == _IMPORT)
_NEXT = Prepared(
    sa.select(_marks.c.party_id)
    .where(*_is_of_import)
    .distinct()
    .order_by(_marks.c.party_id)
    .limit(sa.bindparam("size", type_=sa.Integer()))
)
_UNTIL = sa.bindparam("until", type_=Id())
_RESTORE = Prepared(
    sa.insert(_dirty).from_select(
        ["workspace_id", "party_id", "subject_id"],
        sa.select(
            _marks.c.workspace_id, _marks.c.party_id, sa.func.nullif(_marks.c.subject_id, _NIL)
        ).where(*_is_of_import, _marks.c.party_id <= _UNTIL),
    )
)
_DELETE = Prepared(sa.delete(_marks).where(*_is_of_import, _marks.c.party_id <= _UNTIL))


def postpone_marks(session: Session, workspace_id: UUID, import_id: UUID) -> None:
    """Move the marks of this transaction to `import_marks`, where they wait for the end of the import."""
    session.flush()
    key = {"workspace_id": workspace_id, "import_id": import_id}
    execute(session, _POSTPONE[session.get_bind().dialect.name], **key, nil=NIL)
    execute(session, _FORGET, workspace_id=workspace_id)


def restore_marks(session: Session, workspace_id: UUID, import_id: UUID, size: int) -> bool:
    """Mark the next `size` parties of an import again. Returns whether there were any."""
    key = {"workspace_id": workspace_id, "import_id": import_id}
    rows = fetch(session, _NEXT, **key, size=size)
    if not rows:
        return False
    execute(session, _RESTORE, **key, until=rows[-1][0], nil=NIL)
    execute(session, _DELETE, **key, until=rows[-1][0])
    return True
