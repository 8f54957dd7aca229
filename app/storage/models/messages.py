"""Messages, the references that join mails into threads, kept sources, and refused mails."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.engine.vocabulary import (
    Automatic,
    Channel,
    Direction,
    MessageKind,
    MessageStatus,
    NeedsReply,
)
from app.storage.models.columns import (
    document,
    in_workspace,
    key,
    points_to,
    reference,
    revision_number,
    rows_where,
    sender_key,
    word,
)
from app.storage.models.message_conditions import (
    IS_IGNORED,
    IS_SPAM,
    is_about_subjects,
    is_absence,
    is_answer,
    is_answer_with_subject,
    is_answered_question,
    is_asked,
    is_commitment,
    is_issue,
    is_open_question,
    is_perhaps,
    is_perhaps_answered,
    is_question,
    is_sign_of_life,
    is_touch,
)


def _where(condition: str) -> dict[str, Any]:
    # an index names its columns without the table
    return rows_where(condition.replace("messages.", ""))


class Message(SQLModel, table=True):
    __tablename__ = "messages"
    __table_args__ = (
        points_to("parties", "party_id"),
        UniqueConstraint("workspace_id", "mail_key", "party_id"),
        Index(
            "ix_messages_source_hash",
            "workspace_id",
            "source_hash",
            **rows_where("source_hash IS NOT NULL"),
        ),
        Index(
            "ix_messages_content_hash",
            "workspace_id",
            "content_hash",
            **rows_where("content_hash IS NOT NULL"),
        ),
        Index(None, "workspace_id", "occurred_at", "id"),
        Index(None, "workspace_id", "party_id", "occurred_at", "id"),
        Index(None, "workspace_id", "thread_id", "occurred_at"),
        Index(None, "workspace_id", "answered_by_message_id"),
        Index(None, "workspace_id", "marked_answer_id"),
        Index(
            "ix_messages_answers",
            "workspace_id",
            "party_id",
            "thread_id",
            "occurred_at",
            "id",
            **_where(is_answer()),
        ),
        Index(
            "ix_messages_questions",
            "workspace_id",
            "party_id",
            "thread_id",
            "answered_at",
            "occurred_at",
            "id",
            **_where(is_question()),
        ),
        Index(
            "ix_messages_open_questions",
            "workspace_id",
            "party_id",
            "occurred_at",
            **_where(is_open_question()),
        ),
        Index(
            "ix_messages_open_subjects",
            "workspace_id",
            "party_id",
            "subject_key",
            "occurred_at",
            **_where(is_open_question()),
        ),
        Index(
            "ix_messages_answered_questions",
            "workspace_id",
            "party_id",
            "answered_at",
            **_where(is_answered_question()),
        ),
        Index(
            "ix_messages_perhaps_answered",
            "workspace_id",
            "party_id",
            "only_open_at",
            **_where(is_perhaps_answered()),
        ),
        Index(
            "ix_messages_perhaps", "workspace_id", "party_id", "occurred_at", **_where(is_perhaps())
        ),
        Index(
            "ix_messages_answers_with_subject",
            "workspace_id",
            "party_id",
            "subject_key",
            "occurred_at",
            "id",
            **_where(is_answer_with_subject()),
        ),
        Index(
            "ix_messages_touches",
            "workspace_id",
            "party_id",
            "occurred_at",
            "id",
            **_where(is_touch()),
        ),
        Index(
            "ix_messages_about",
            "workspace_id",
            "party_id",
            "occurred_at",
            **_where(is_about_subjects()),
        ),
        Index(
            "ix_messages_signs_of_life",
            "workspace_id",
            "party_id",
            "occurred_at",
            "id",
            **_where(is_sign_of_life()),
        ),
        Index(
            "ix_messages_absences",
            "workspace_id",
            "party_id",
            "occurred_at",
            **_where(is_absence()),
        ),
        Index("ix_messages_asked", "workspace_id", "party_id", "occurred_at", **_where(is_asked())),
        Index(
            "ix_messages_commitments",
            "workspace_id",
            "party_id",
            "occurred_at",
            **_where(is_commitment()),
        ),
        Index(
            "ix_messages_issues", "workspace_id", "party_id", "occurred_at", **_where(is_issue())
        ),
        Index(
            "ix_messages_senders",
            "workspace_id",
            "sender_key",
            "occurred_at",
            **rows_where("sender_key IS NOT NULL"),
        ),
        Index("ix_messages_ignored", "workspace_id", "recorded_at", **rows_where(IS_IGNORED)),
        Index("ix_messages_spam", "workspace_id", "party_id", **rows_where(IS_SPAM)),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    party_id: UUID = reference()
    direction: Direction = word(Direction)
    channel: Channel = word(Channel)
    kind: MessageKind = word(MessageKind)
    kind_evidence: str
    status: MessageStatus = word(MessageStatus)
    automatic: Automatic | None = word(Automatic)
    automatic_evidence: str | None
    # The kind and evidence that a sender rule replaced: {"automatic", "automatic_evidence"}.
    automatic_before_rule: dict[str, Any] | None = document()
    away_until: date | None
    subject: str | None
    body: str | None
    reply_text: str | None
    sender: dict[str, Any] | None = document()
    # The address of an inbound message in the form of `app.parsing.sender_pattern.sort_key`.
    sender_key: str | None = sender_key()
    recipients: list[dict[str, Any]] = document()
    cc_recipients: list[dict[str, Any]] = document()
    # The party is only in Cc of our mail: it is neither answered nor touched.
    is_copy: bool
    # The user who forwarded the mail of the party to us.
    forwarded_by_id: UUID | None = reference()
    attachments: list[dict[str, Any]] = document()
    headers: dict[str, Any] | None = document()
    mail_key: str | None = Field(max_length=64)
    # Hash of what the author of an imported mail wrote: the same in every export.
    content_hash: str | None = Field(max_length=64)
    # The hash of the source in `mail_sources`; null if none is kept.
    source_hash: str | None = Field(max_length=64)
    # The subject without prefixes, for answers outside the thread; null if it is empty.
    subject_key: str | None = Field(max_length=200)
    # The subjects that a client names: [{"type", "id"}]; null without any.
    about: list[dict[str, Any]] | None = document()
    # Whether somebody picked up the call; null if unknown or not a call.
    picked_up: bool | None
    thread_id: UUID | None = reference()
    in_reply_to_id: UUID | None = reference()
    # Whether a client changed the subject or the body, which a source must not replace then.
    is_edited: bool
    needs_reply: NeedsReply = word(NeedsReply)
    needs_reply_evidence: str
    expects_answer: bool
    expects_answer_evidence: str
    is_personal: bool
    is_personal_evidence: str
    # Whether an answer of ours solves the issue that it answers, or a message of theirs says so.
    solves: bool
    solves_evidence: str
    # The day until which we promised to be heard from, and the sentence that says so or holds off.
    promised_until: date | None
    promised_until_evidence: str | None
    # When a person marked the issue as solved.
    solved_at: datetime | None
    # Recorded more than 30 days after it happened, so it starts no clock.
    is_too_old: bool
    # The answer that a person marked. `app.evaluation.reply_links` derives the columns below.
    marked_answer_id: UUID | None = reference()
    answered_by_message_id: UUID | None = reference()
    answered_at: datetime | None
    # The time of our message outside the thread that found no other question open. A conversation
    # answers the question, another message may answer it.
    only_open_at: datetime | None
    may_be_answered_by_id: UUID | None = reference()
    # `occurred_at` when the links were derived.
    linked_at: datetime | None
    external_ids: dict[str, str] = document()
    occurred_at: datetime
    recorded_at: datetime
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class ThreadReference(SQLModel, table=True):
    """A Message-ID of a message or a reference, and its thread."""

    __tablename__ = "thread_references"
    __table_args__ = (in_workspace(), Index(None, "workspace_id", "thread_id"))

    workspace_id: UUID = key()
    message_id: str = Field(primary_key=True, max_length=64)
    thread_id: UUID = reference()


class MailSource(SQLModel, table=True):
    """A mail as it came, compressed. Messages refer to it by its hash."""

    __tablename__ = "mail_sources"
    __table_args__ = (in_workspace(), Index(None, "workspace_id", "created_at"))

    workspace_id: UUID = key()
    hash: str = Field(primary_key=True, max_length=64)
    content: bytes = Field(sa_type=LargeBinary)
    size: int
    created_at: datetime


class RefusedMail(SQLModel, table=True):
    """A mail that became no message: its headers, and its source if refused mails are kept whole."""

    __tablename__ = "refused_mails"
    __table_args__ = (
        in_workspace(),
        UniqueConstraint("workspace_id", "hash"),
        Index(None, "workspace_id", "created_at", "id"),
        Index("ix_refused_mails_whole", "workspace_id", **rows_where("source_hash IS NOT NULL")),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    hash: str = Field(max_length=64)
    code: str = Field(max_length=64)
    detail: str
    headers: dict[str, Any] = document()
    source_hash: str | None = Field(max_length=64)
    sent_at: datetime | None
    created_at: datetime
    updated_at: datetime
