"""`followup secrets`: keys that encrypt the secrets of mailboxes, and their rotation."""

import json
from contextlib import closing
from uuid import UUID

import typer
from sqlmodel import Session, col, select

from app.cli.databases import open_database
from app.cli.failures import refuse
from app.cli.printing import AsJson
from app.cli.workspaces import each_workspace
from app.config import Settings
from app.storage import secret_box
from app.storage.database import Database
from app.storage.models import Mailbox, MailboxAuthorization
from app.storage.secret_box import SecretBox, UnreadableSecret, mailbox_owner

commands = typer.Typer(
    no_args_is_help=True, help="Manage the keys that encrypt passwords and tokens of mailboxes."
)


@commands.command("new-key")
def print_new_key() -> None:
    """Print a new key for FOLLOWUP_SECRET_KEY."""
    typer.echo(secret_box.new_key())


@commands.command("rotate")
def rotate(*, as_json: AsJson = False) -> None:
    """Encrypt all secrets again with the newest key, while servers go on.

    With FOLLOWUP_SECRET_KEY, first put the new key in front of the old one. Without it, the command
    makes a new key in the file beside the SQLite database, and removes the old ones at the end.
    """
    settings = Settings()
    path = secret_box.key_file(settings)
    with closing(open_database(settings)) as database:
        if path is not None:
            secret_box.prepare_keys(settings)
            secret_box.add_key(path)
        try:
            count = rotate_all(database, SecretBox(settings))
        except UnreadableSecret as error:
            raise refuse(f"{error} Add the key that encrypted it.") from None
    if path is not None:
        secret_box.write_keys(path, secret_box.read_keys(path)[:1])
    done = {"rotated": count}
    typer.echo(json.dumps(done) if as_json else f"Encrypted {count:,} secrets with the newest key.")


def rotate_all(database: Database, box: SecretBox) -> int:
    """Encrypt all secrets with the first key, in one transaction. Returns their number."""
    with database.transaction() as session:
        count = sum(_rotate(session, workspace_id, box) for workspace_id in each_workspace(session))
        session.commit()
    return count


def _rotate(session: Session, workspace_id: UUID, box: SecretBox) -> int:
    mailboxes = select(Mailbox).where(
        Mailbox.workspace_id == workspace_id, col(Mailbox.secret).is_not(None)
    )
    logins = select(MailboxAuthorization).where(MailboxAuthorization.workspace_id == workspace_id)
    rows: list[Mailbox | MailboxAuthorization] = [
        *session.exec(mailboxes.with_for_update()),
        *session.exec(logins.with_for_update()),
    ]
    for row in rows:
        mailbox_id = row.id if isinstance(row, Mailbox) else row.mailbox_id
        owner = mailbox_owner(row.workspace_id, mailbox_id)
        row.secret = box.rotate(owner, str(row.secret))
    return len(rows)
