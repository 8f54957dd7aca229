"""The mails of messages as they came: stored once by their hash, compressed, for a limited time."""

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.config import Settings
from app.errors import NotFound, ProblemError
from app.features.messages.queries import SOURCE
from app.http.responses import FileResponse
from app.http.transaction import ReadContext, Transaction
from app.parsing.mail import bodies, mime
from app.parsing.mail.large_attachments import cut_large_attachments, is_cut
from app.storage.batches import batched
from app.storage.expressions import id_param
from app.storage.models import MailSource, Message, metadata
from app.storage.prepared import Prepared, insert
from app.storage.value_lists import has_text_of, texts_value

LEVEL = 6
_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,63}/[a-z0-9!#$&^_.+-]{1,63}")
_UNSAFE_IN_NAME = re.compile(r'[\x00-\x1f\x7f"\\/:*?<>|;]')
_NEVER_RUN = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}

_sources = metadata.tables["mail_sources"].c
_STORED = Prepared(
    sa.select(_sources.hash).where(
        _sources.workspace_id == id_param("workspace_id"), has_text_of("hashes", _sources.hash)
    )
)


@dataclass(frozen=True, slots=True)
class Source:
    """A mail to keep."""

    hash: str
    """Hash of the mail as it came."""
    content: bytes
    """Compressed, without large attachments."""
    size: int
    """Bytes of the mail as it came."""

    def read(self) -> bytes:
        return zlib.decompress(self.content)


def compress(raw: bytes, settings: Settings) -> Source | None:
    """None if the server keeps no sources."""
    if settings.keep_source_days == 0:
        return None
    kept = cut_large_attachments(raw, settings.keep_attachment_bytes)
    return Source(sha256(raw).hexdigest(), zlib.compress(kept, LEVEL), len(raw))


def store(tx: Transaction, sources: Iterable[Source]) -> None:
    """Store the sources that are not stored yet."""
    by_hash = {source.hash: source for source in sources}
    params = {"workspace_id": tx.workspace_id, "hashes": texts_value(by_hash)}
    for (known,) in tx.fetch(_STORED, **params) if by_hash else ():
        del by_hash[known]
    insert(
        tx.session,
        MailSource,
        *(
            {
                "workspace_id": tx.workspace_id,
                "hash": source.hash,
                "content": source.content,
                "size": source.size,
                "created_at": tx.now,
            }
            for source in by_hash.values()
        ),
    )


def find(tx: Transaction, source_hash: str | None) -> Source | None:
    """None if the source is not kept, or no longer."""
    if source_hash is None:
        return None
    stored = tx.session.get(MailSource, (tx.workspace_id, source_hash))
    return Source(stored.hash, stored.content, stored.size) if stored else None


def remove_unused(session: Session, workspace_id: UUID, hashes: Iterable[str | None]) -> None:
    """Delete those of the sources to which no message refers any more."""
    for batch in batched({source_hash for source_hash in hashes if source_hash}):
        is_used = sa.exists().where(
            col(Message.workspace_id) == workspace_id,
            col(Message.source_hash) == col(MailSource.hash),
        )
        session.exec(
            sa.delete(MailSource)
            .where(
                col(MailSource.workspace_id) == workspace_id,
                col(MailSource.hash).in_(batch),
                ~is_used,
            )
            .execution_options(synchronize_session=False)
        )


def download(context: ReadContext, message_id: UUID) -> FileResponse:
    return FileResponse(
        _read(context, message_id),
        "message/rfc822",
        {"Content-Disposition": f'attachment; filename="{message_id}.eml"'} | _NEVER_RUN,
    )


def download_attachment(context: ReadContext, message_id: UUID, number: int) -> FileResponse:
    root = mime.parse(_read(context, message_id))
    parts = bodies.attached_parts(root)
    if number >= len(parts):
        raise NotFound("attachment")
    part = parts[number]
    if is_cut(part):
        raise ProblemError(
            "not_found",
            "The attachment is not kept: it is larger than the limit of the server "
            "(`FOLLOWUP_KEEP_ATTACHMENT_BYTES`).",
        )
    name = bodies.extract_attachments(root)[number].name
    media_type = part.type if _MEDIA_TYPE.fullmatch(part.type) else "application/octet-stream"
    headers = {"Content-Disposition": _disposition(name or f"attachment-{number}")}
    return FileResponse(
        part.content(), media_type, headers | {"Content-Type": media_type} | _NEVER_RUN
    )


def _read(context: ReadContext, message_id: UUID) -> bytes:
    """Raises NotFound for the message, and a problem that says why there is no source."""
    rows = context.fetch(SOURCE, workspace_id=context.workspace_id, id=message_id)
    if not rows:
        raise NotFound("message")
    [(source_hash, content)] = rows
    if source_hash is None:
        raise ProblemError(
            "not_found",
            "The message has no source: it was not imported from a mail, or the server kept no "
            "sources then (`FOLLOWUP_KEEP_SOURCE_DAYS`).",
        )
    if content is None:
        raise ProblemError(
            "not_found",
            "The source is no longer kept: it was removed after the time that the server is set "
            "to (`FOLLOWUP_KEEP_SOURCE_DAYS`).",
        )
    return zlib.decompress(content)


def _disposition(name: str) -> str:
    """RFC 6266, with a name of ASCII letters for old programs."""
    safe = _UNSAFE_IN_NAME.sub("_", name).strip(". ") or "attachment"
    plain = safe.encode("ascii", "replace").decode().replace("?", "_")
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(safe, safe='')}"
