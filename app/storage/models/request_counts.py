"""Requests of a minute, for limits that all processes share."""

from uuid import UUID

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from app.storage.models.columns import key


class RequestCount(SQLModel, table=True):
    """The requests of one subject in its latest minute: a key, a workspace, or a client address.

    The row says nothing of a workspace, so it needs none; it is deleted after some minutes.
    """

    __tablename__ = "request_counts"

    subject: UUID = key()
    minute: int = Field(sa_type=BigInteger, index=True)
    used: int = Field(sa_type=BigInteger)
