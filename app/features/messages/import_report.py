"""The outcome of an import: each mail is imported, a duplicate, ignored or refused."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from app.features.messages.mail_messages import SkippedMail
from app.features.messages.parsed_mails import ParsedMail
from app.features.messages.queries import MESSAGE
from app.features.messages.sources import Source
from app.http.responses import BatchResponse


@dataclass(slots=True)
class ImportResult:
    """Each mail of the file is in exactly one of the lists; a mail may become several messages."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    imported: int = 0
    duplicates: list[str] = field(default_factory=list)
    ignored: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)
    refused: list[tuple[ParsedMail, SkippedMail]] = field(default_factory=list)
    stored_hashes: list[str] = field(default_factory=list)
    """The content hashes of the mails that are messages now."""

    def skip(self, one: ParsedMail, skipped: SkippedMail) -> None:
        entry = {"position": one.position, "code": skipped.code, "detail": skipped.detail}
        if skipped.is_ignored:
            self.ignored.append(entry)
        else:
            self.errors.append(entry)
            self.refused.append((one, skipped))

    def merge(self, merged: Mapping[UUID, UUID]) -> None:
        """Leave out rows that were merged into stored messages, by id.

        A mail that leaves no row is a duplicate of the message that it was merged into.
        """
        left = [row for row in self.rows if row["id"] not in merged]
        imported = {row["mail_key"] for row in left}
        stored = {
            row["mail_key"]: str(merged[row["id"]]) for row in self.rows if row["id"] in merged
        }
        ids = {str(row_id): str(stored_id) for row_id, stored_id in merged.items()}
        gone = [stored_id for mail_key, stored_id in stored.items() if mail_key not in imported]
        self.rows, self.imported = left, self.imported - len(gone)
        self.duplicates = [*(ids.get(one, one) for one in self.duplicates), *gone]

    def report(self) -> "ImportReport":
        ids = [row["id"] for row in self.rows]
        return ImportReport(ids, self.imported, self.duplicates, self.ignored, self.errors)


@dataclass(slots=True)
class ImportReport:
    """The outcome of an import, or of a part of it."""

    message_ids: list[UUID] = field(default_factory=list)
    imported: int = 0
    duplicates: list[str] = field(default_factory=list)
    ignored: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def join(cls, parts: Iterable[Self]) -> Self:
        report = cls()
        for part in parts:
            report.message_ids += part.message_ids
            report.imported += part.imported
            report.duplicates += part.duplicates
            report.ignored += part.ignored
            report.errors += part.errors
        return report

    def response(self, total: int) -> BatchResponse:
        mails = {
            "total": total,
            "imported": self.imported,
            "duplicates": len(self.duplicates),
            "ignored": len(self.ignored),
            "errors": len(self.errors),
        }
        extra = {
            "duplicates": self.duplicates,
            "ignored": self.ignored,
            "errors": self.errors,
            "mails": mails,
        }
        return BatchResponse(MESSAGE, self.message_ids, extra)
