"""Secrets of others that the server must be able to read again, such as the password of a mailbox.

They are encrypted (Fernet: AES-128-CBC and HMAC-SHA256) with keys that the database does not hold: those
of FOLLOWUP_SECRET_KEY, else those of a file beside the SQLite database. The first key encrypts, each
decrypts. The owner of a secret is inside the encrypted text, so that no row can use that of another one.
"""

import json
import os
from pathlib import Path
from secrets import token_hex
from uuid import UUID

import sqlalchemy as sa
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from app.config import Settings
from app.errors import Unavailable
from app.storage.private_files import MODE

NO_KEY = (
    "The server has no key for secrets. Set FOLLOWUP_SECRET_KEY to the output of "
    "`followup secrets new-key`."
)


class UnreadableSecret(Exception):  # the name without "Error", as in app.errors
    """No key decrypts the secret, or it belongs to another owner."""

    def __init__(self, owner: str) -> None:
        super().__init__(f"The secret of {owner} cannot be decrypted with the keys of this server.")


class SecretBox:
    """The keys, read on first use and again when they do not fit any more."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._fernet: MultiFernet | None = None

    def seal(self, owner: str, secret: str) -> str:
        """Encrypt. Raises Unavailable if the server has no key."""
        document = json.dumps({"owner": owner, "secret": secret})
        return self._keys().encrypt(document.encode()).decode()

    def open(self, owner: str, sealed: str) -> str:
        """Decrypt. Raises UnreadableSecret."""
        document = json.loads(self._decrypt(owner, sealed))
        if document["owner"] != owner:
            raise UnreadableSecret(owner)
        return str(document["secret"])

    def rotate(self, owner: str, sealed: str) -> str:
        """Encrypt again with the first key. Raises UnreadableSecret."""
        try:
            return self._keys().rotate(sealed).decode()
        except InvalidToken:
            raise UnreadableSecret(owner) from None

    def _decrypt(self, owner: str, sealed: str) -> bytes:
        try:
            return self._keys().decrypt(sealed)
        except InvalidToken:
            self._fernet = None  # a command may have changed the file of keys since
        try:
            return self._keys().decrypt(sealed)
        except InvalidToken:
            raise UnreadableSecret(owner) from None

    def _keys(self) -> MultiFernet:
        if self._fernet is None:
            self._fernet = MultiFernet([Fernet(key) for key in _load_keys(self._settings)])
        return self._fernet


def mailbox_owner(workspace_id: UUID, mailbox_id: UUID) -> str:
    return f"mailbox {mailbox_id} of workspace {workspace_id}"


def key_file(settings: Settings) -> Path | None:
    """The file of keys beside an SQLite database, unless the environment holds the keys."""
    if settings.secret_key is not None or not settings.is_sqlite:
        return None
    database = sa.make_url(settings.database_url).database
    return Path(f"{database}.key") if database else None


def prepare_keys(settings: Settings) -> None:
    """Create the file of keys if there has to be one."""
    if (path := key_file(settings)) and not path.exists():
        _create_file(path)


def add_key(path: Path) -> None:
    """Put a new key in front of those of the file."""
    write_keys(path, [new_key(), *read_keys(path)])


def read_keys(path: Path) -> list[str]:
    return path.read_text(encoding="ascii").split()


def write_keys(path: Path, keys: list[str]) -> None:
    """Replace the file in one step, so that no reader finds half of it."""
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    _write_new(partial, keys)
    partial.replace(path)


def new_key() -> str:
    return Fernet.generate_key().decode()


def _load_keys(settings: Settings) -> list[str]:
    if settings.secret_key is not None:
        return settings.secret_keys
    path = key_file(settings)
    if path is None:
        raise Unavailable(NO_KEY, seconds=60)
    if not path.exists():
        _create_file(path)
    return read_keys(path)


def _create_file(path: Path) -> None:
    """Several processes may start at once: the first one makes the key."""
    partial = path.with_name(f"{path.name}.{token_hex(8)}")
    partial.unlink(missing_ok=True)
    _write_new(partial, [new_key()])
    try:
        os.link(partial, path)
    except FileExistsError:
        pass
    finally:
        partial.unlink()


def _write_new(path: Path, keys: list[str]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, MODE)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write("\n".join(keys) + "\n")
        file.flush()
        os.fsync(file.fileno())
