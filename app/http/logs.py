"""Logs on stderr: one chain for all of them, JSON where stderr is no terminal.

A line never holds a secret, an address or a body. The messages of errors can hold all of these, so an
error is logged by its type and its frames, and by the message of the database alone.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterator
from typing import Any, TextIO

import structlog
from sqlalchemy.exc import DBAPIError
from structlog.typing import EventDict, Processor, WrappedLogger

ROOT_LEVEL = logging.INFO
# Libraries whose lines are of no use to an operator.
QUIET = ("alembic", "uvicorn.access", "httpx", "httpx2", "PIL")
ONLY_WARNINGS = ("uvicorn", "uvicorn.error", "asyncio", "sqlalchemy")
_KEY = re.compile(r"\bfu_[0-9A-Za-z]{8,36}\b")
_EMAIL = re.compile(r"[^\s@<>\"']{1,64}@[^\s@<>\"']{1,255}")


def configure(stream: TextIO | None = None) -> None:
    """Send the lines of structlog and of the standard library to a stream, by default stderr."""
    stream = stream or sys.stderr
    chain: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _format_exception,
        mask_secrets,
    ]
    renderer = _renderer(stream)
    structlog.configure(
        processors=[*chain, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(ROOT_LEVEL),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=chain,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=ROOT_LEVEL, force=True)
    for names, level in ((QUIET, logging.ERROR), (ONLY_WARNINGS, logging.WARNING)):
        for name in names:
            logging.getLogger(name).setLevel(level)


def _renderer(stream: TextIO) -> Processor:
    if stream.isatty():
        return structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    return structlog.processors.JSONRenderer(ensure_ascii=False)


def mask_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace keys and e-mail addresses in all texts of a line."""
    for name, value in event.items():
        if isinstance(value, str):
            event[name] = (
                _EMAIL.sub("…@…", _KEY.sub("fu_…", value))
                if "@" in value or "fu_" in value
                else value
            )
    return event


def _format_exception(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["exception"] = describe_error(error)
    return event


def describe_error(error: BaseException) -> str:
    """The types and the frames of an error and of those that caused it, the first cause last."""
    return "\n".join(line for each in _causes(error) for line in _lines(each))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _lines(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}{_safe_message(error)}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"


def _safe_message(error: BaseException) -> str:
    """The message of the system or the database, without the values that it may quote."""
    if isinstance(error, OSError):
        return f": {error.strerror}" if error.strerror else ""
    original: Any = error.orig if isinstance(error, DBAPIError) else error
    diagnosis = getattr(original, "diag", None)
    if diagnosis is not None:
        return f": {diagnosis.sqlstate} {diagnosis.constraint_name or ''}".rstrip()
    if isinstance(error, DBAPIError):
        return f": {original}"  # SQLite names tables and columns, never values
    return ""
