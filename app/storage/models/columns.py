"""Column types and names that every table shares."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Enum, ForeignKeyConstraint, LargeBinary, MetaData, String, Uuid, text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import Field, SQLModel

from app.storage.fast_types import bytes_to_uuid, uuid_to_bytes

# The long form, because the short one is not unique for composite keys.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata: MetaData = SQLModel.metadata
metadata.naming_convention = NAMES


class Id(TypeDecorator[UUID]):
    """A UUID as PostgreSQL's own type, and as 16 bytes on SQLite."""

    impl = Uuid
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(LargeBinary(16))
        return dialect.type_descriptor(Uuid())

    def bind_processor(self, dialect: Dialect) -> Any:
        return uuid_to_bytes if dialect.name == "sqlite" else None

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ARG002  # SQLAlchemy's
        return bytes_to_uuid if dialect.name == "sqlite" else None


def _enum_type(enum: type[StrEnum]) -> Enum:
    """The type of an enum column: text by value, so that a new member needs no migration."""
    return Enum(
        enum,
        native_enum=False,
        create_constraint=False,
        length=24,
        values_callable=lambda members: [member.value for member in members],
    )


def key() -> Any:
    """An id in the primary key; the workspace is always the first."""
    return Field(sa_type=Id, primary_key=True)


def reference() -> Any:
    """An id of a row in the same workspace. `points_to` adds the foreign key, if there is one."""
    return Field(sa_type=Id)


def revision_number() -> Any:
    """The version of the entity tag: 1, and one more for each change by a client."""
    return Field(sa_column_kwargs={"default": 1})


def money(**kwargs: Any) -> Any:
    """An amount as a decimal string, because SQLite has no decimals. Python computes the sums."""
    return Field(max_length=24, **kwargs)


def word(enum: type[StrEnum]) -> Any:
    """A member of an enum."""
    return Field(sa_type=_enum_type(enum))


def document() -> Any:
    """A JSON value that a request schema has validated. Assign a new value to change it."""
    return Field(sa_type=JSON(none_as_null=True))


def sender_key() -> Any:
    """A text that both databases sort by bytes, so that a pattern of a sender rule is a range."""
    return Field(sa_type=String(340, collation="C").with_variant(String(340), "sqlite"))


def points_to(table: str, column: str) -> ForeignKeyConstraint:
    """A foreign key that includes the workspace, so that no row refers to another workspace."""
    return ForeignKeyConstraint(
        ["workspace_id", column], [f"{table}.workspace_id", f"{table}.id"], ondelete="RESTRICT"
    )


def in_workspace() -> ForeignKeyConstraint:
    """The foreign key of a row to its workspace."""
    return ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], ondelete="RESTRICT")


def rows_where(condition: str) -> dict[str, Any]:
    """The arguments of a partial index: it holds the rows that meet the condition."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}
