"""The result of an import of mails as clients see it."""

from uuid import UUID

from pydantic import BaseModel, Field

from app.features.messages.schemas import MessageRead
from app.http.problems import ImportErrorDetail


class MailCounts(BaseModel):
    """The number of mails in a file, and what became of them. The last four sum to `total`."""

    total: int = Field(ge=0, le=2**31 - 1, description="Number of mails in the file.")
    imported: int = Field(
        ge=0, le=2**31 - 1, description="Number of mails that became new messages."
    )
    duplicates: int = Field(
        ge=0, le=2**31 - 1, description="Number of mails that were known already."
    )
    ignored: int = Field(
        ge=0, le=2**31 - 1, description="Number of mails that a sender rule keeps out."
    )
    errors: int = Field(
        ge=0, le=2**31 - 1, description="Number of mails that could not be imported."
    )


class MessageImport(BaseModel):
    """The result of an import of mails."""

    items: list[MessageRead] = Field(
        max_length=100_000,
        description="Messages that are new: one for each party, so several for a mail to several "
        "customers.",
    )
    duplicates: list[UUID] = Field(
        max_length=100_000,
        description="Identifier of the first message of each mail that was imported before, or "
        "that occurs earlier in the file.",
    )
    ignored: list[ImportErrorDetail] = Field(
        max_length=100_000, description="Mails that a sender rule keeps out."
    )
    errors: list[ImportErrorDetail] = Field(
        max_length=100_000, description="Mails that could not be imported."
    )
    mails: MailCounts = Field(description="Number of mails with each outcome.")
