"""The marks that changed rows insert into `dirty_parties`, as data for `database_triggers`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """The party and subject that a changed row marks.

    `{row}` in the SQL becomes NEW or OLD. `source` is the rest of a SELECT, for a row that marks
    several parties or none.
    """

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
    """A table of facts, and the columns whose change marks the parties of a row."""

    table: str
    columns: tuple[str, ...]
    marks: tuple[Mark, ...] = (Mark(),)
    marks_inserts: bool = True
    # The condition on a new row; empty for all rows.
    insert_when: str = ""
    # Whether a change can move the row to another party, so that the previous party is marked too.
    moves: bool = True
