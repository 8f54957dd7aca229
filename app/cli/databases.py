"""The database of a command that needs one."""

from app.cli.failures import database_file, has_database, refuse
from app.config import Settings
from app.evaluation.rulebook import RULEBOOK_CACHE, RulebookCache
from app.storage.database import Database


def open_database(settings: Settings) -> Database:
    """The database, with a cache of rulebooks. Raises Exit for an SQLite file that does not exist."""
    if not has_database(settings):
        raise refuse(
            f"{database_file(settings)} does not exist. Run `followup migrate`, or change "
            "FOLLOWUP_DATABASE_URL."
        )
    database = Database(settings)
    database.session_info[RULEBOOK_CACHE] = RulebookCache()
    return database
