"""Which rows mark which parties in `dirty_parties`. `database_triggers` makes triggers of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """The party that a row is about. `source` is the rest of a select, where one row has several."""

    party: str = "{row}.party_id"
    subject: str = "NULL"
    source: str = ""

    def statement(self, row: str) -> str:
        values = f"{row}.workspace_id, {self.party}, {self.subject}"
        rows = f"SELECT {values} {self.source}" if self.source else f"VALUES ({values})"
        return f"INSERT INTO dirty_parties (workspace_id, party_id, subject_id) {rows};".format(
            row=row
        )


@dataclass(frozen=True, slots=True)
class FactTable:
    """A table whose rows the engine reads, and which of its columns matter when changed."""

    table: str
    columns: tuple[str, ...]
    marks: tuple[Mark, ...] = (Mark(),)
    marks_inserts: bool = True
    # Which new rows matter; by default all of them.
    insert_when: str = ""
    # Whether a change can hand the row to another party, so that the one before is affected too.
    moves: bool = True
