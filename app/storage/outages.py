"""The reason why the database does not answer, as a sentence for clients."""

from sqlalchemy import exc

from app.config import Settings

BY_SQLSTATE = {
    "25006": "The database accepts no writes at the moment.",
    "53100": "The disk of the database is full.",
    "53200": "The database has no memory left.",
    "53300": "The database has no connection left.",
    "57014": "The database stopped a statement after {statement_timeout_seconds} seconds.",
    "57P01": "The database is restarting.",
    "57P02": "The database is restarting.",
    "57P03": "The database is starting.",
}
LOCKED = "Other requests held the same records for more than {lock_timeout_seconds} seconds."
LOCK_NOT_AVAILABLE = "55P03"
# Parts of the messages of SQLite, which has no codes in older drivers.
BY_MESSAGE = {
    "database is locked": "Other writes held the database for more than {lock_timeout_seconds} seconds.",
    "disk is full": BY_SQLSTATE["53100"],
    "readonly database": BY_SQLSTATE["25006"],
    "unable to open": "The file of the database cannot be opened.",
}
NO_CONNECTION = "All connections of this server to the database are in use."
UNREACHABLE = "The database cannot be reached."


def describe_outage(error: BaseException, settings: Settings) -> str:
    """The reason for an error of the driver."""
    return _template(error).format_map(settings.model_dump())


def _template(error: BaseException) -> str:
    if isinstance(error, exc.TimeoutError):
        return NO_CONNECTION
    original = getattr(error, "orig", None) or error
    state = getattr(original, "sqlstate", None)
    if state == LOCK_NOT_AVAILABLE:
        return LOCKED
    if state in BY_SQLSTATE:
        return BY_SQLSTATE[state]
    message = str(original)
    return next((text for part, text in BY_MESSAGE.items() if part in message), UNREACHABLE)
