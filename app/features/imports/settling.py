"""Follow-ups of an import, which are written when each question has met its answer."""

from uuid import UUID

from app import evaluation
from app.clock import Clock
from app.evaluation.postponed import restore_marks
from app.storage.database import Database
from app.storage.locks import Locks
from app.storage.retries import retry_aborted

PARTIES = 100


def settle_marks(database: Database, workspace_id: UUID, import_id: UUID, clock: Clock) -> None:
    """Write the follow-ups of the parties of an import, in short transactions."""

    def settle_next() -> bool:
        now, size = clock.now(), database.part_size(PARTIES)
        with database.for_workspace(workspace_id).transaction() as session:
            Locks().begin(session, workspace_id)
            if not restore_marks(session, workspace_id, import_id, size):
                return False
            evaluation.reevaluate_dirty_parties(session, workspace_id, now)
            session.commit()
        return True

    while retry_aborted(settle_next):
        pass
