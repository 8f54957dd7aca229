"""A connection to a mail server (IMAP, RFC 9051), for reading alone.

Certificates are always checked, folders are examined and mails peeked at, so that nothing is marked as
seen. A session has a time limit as a whole: no server can hold it by sending a byte now and then.
"""

import imaplib
import socket
import ssl
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from ipaddress import ip_address
from typing import Any, Literal

from imap_tools.mailbox import BaseMailBox
from imap_tools.utils import encode_folder

from app.integrations.imap.failures import FailureKind, ImapFailure, in_words
from app.integrations.imap.fetched import FetchedMail, read_answers
from app.integrations.imap.folders import Folder
from app.integrations.imap.idle_watch import IDLE
from app.parsing.number_ranges import to_ranges

Security = Literal["tls", "starttls", "none"]
OPERATION_SECONDS = 20.0
SESSION_SECONDS = 300.0
MAX_LISTED = 5_000
MAX_LITERAL = 128 * 1024 * 1024
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Server:
    """Place of a mailbox, and the way to reach it."""

    host: str
    port: int
    security: Security
    allowed_hosts: tuple[str, ...] = ()
    """The hosts to which the operator allows connections; empty for all, `public` for public addresses."""
    seconds: float = OPERATION_SECONDS


@dataclass(frozen=True, slots=True)
class Login:
    """The name and either the password or an access token."""

    username: str
    password: str | None = None
    access_token: str | None = None


@dataclass(frozen=True, slots=True)
class FolderState:
    """State of an examined folder."""

    uid_validity: int
    uid_next: int | None
    count: int


class _Plain(imaplib.IMAP4):
    """A client that connects to an address that is allowed, and takes no literal without end."""

    def __init__(self, server: Server) -> None:
        self._server = server
        super().__init__(server.host, server.port, timeout=server.seconds)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        return _connect(self._server, timeout)

    def read(self, size: int) -> bytes:
        _require_bounded(size)
        return super().read(size)


class _Tls(imaplib.IMAP4_SSL):
    def __init__(self, server: Server) -> None:
        self._server = server
        context = ssl.create_default_context()
        super().__init__(server.host, server.port, ssl_context=context, timeout=server.seconds)

    def _create_socket(self, timeout: float | None) -> ssl.SSLSocket:
        plain = _connect(self._server, timeout)
        context: ssl.SSLContext = self.ssl_context
        return context.wrap_socket(plain, server_hostname=self.host)

    def read(self, size: int) -> bytes:
        _require_bounded(size)
        return super().read(size)


def _require_bounded(size: int) -> None:
    if size > MAX_LITERAL:
        raise imaplib.IMAP4.abort(f"a literal of {size} bytes")


def _connect(server: Server, timeout: float | None) -> socket.socket:
    """Connect to the first address that answers. Raises ImapFailure if none is allowed."""
    _require_allowed_name(server)
    found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    last: OSError | None = None
    for address in (str(sockaddr[0]) for *_, sockaddr in found):
        _require_allowed_address(server, address)
        try:
            return socket.create_connection((address, server.port), timeout)
        except OSError as error:
            last = error
    raise last or socket.gaierror(socket.EAI_NONAME, "no address")


def _require_allowed_name(server: Server) -> None:
    names = set(server.allowed_hosts) - {"public"}
    if names and server.host.lower() not in names:
        text = f"This server does not connect to {server.host} (FOLLOWUP_MAILBOX_HOSTS)."
        raise ImapFailure(FailureKind.SETTING, text)


def _require_allowed_address(server: Server, address: str) -> None:
    if "public" in server.allowed_hosts and not ip_address(address.partition("%")[0]).is_global:
        text = f"This server does not connect to private addresses, as of {server.host}."
        raise ImapFailure(FailureKind.SETTING, text)


class _MailBox(BaseMailBox):
    def __init__(self, server: Server) -> None:
        self._server = server
        super().__init__()

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        if self._server.security == "tls":
            return _Tls(self._server)
        client = _Plain(self._server)
        if self._server.security == "starttls":
            try:
                _start_tls(client)
            except BaseException:
                with suppress(OSError):
                    client.shutdown()
                raise
        return client


def _start_tls(client: imaplib.IMAP4) -> None:
    if "STARTTLS" not in client.capabilities:
        text = "The server offers no STARTTLS. Try `security`: `tls` and port 993."
        raise ImapFailure(FailureKind.SETTING, text)
    client.starttls(ssl.create_default_context())


class ImapSession:
    """A session that is logged in. Every method raises ImapFailure; after that, the session is dead."""

    def __init__(self, mailbox: _MailBox, server: Server) -> None:
        self._mailbox = mailbox
        self._client: Any = mailbox.client
        self._server = server
        self.is_handed_over = False
        """Whether somebody else closes the connection."""

    def begin_idle(self) -> socket.socket | None:
        """Ask for news of the examined folder, and hand over the connection; None without IDLE."""
        if "IDLE" not in self._client.capabilities:
            return None
        with self._in_words():
            self._client.send(IDLE)
        self.is_handed_over = True
        # The reader of imaplib would keep the connection open; Python 3.14 has another name for it.
        reader: Any = vars(self._client).get("_file") or self._client.file
        reader.close()
        connection: socket.socket = self._client.sock
        return connection

    def folders(self) -> list[Folder]:
        with self._in_words():
            listed = self._mailbox.folder.list()
        return [Folder(_unquoted(one.name), one.delim, one.flags) for one in listed[:MAX_LISTED]]

    def examine(self, name: str) -> FolderState:
        """Open a folder for reading. Raises FolderGone if the server does not know it."""
        with self._in_words():
            status, _ = self._client.select(encode_folder(name), readonly=True)
            if status != "OK":
                raise FolderGone(name)
            count = _number(self._client.response("EXISTS")) or 0
            validity = _number(self._client.response("UIDVALIDITY")) or 0
            return FolderState(validity, _number(self._client.response("UIDNEXT")), count)

    def uids_after(self, uid: int, since: date | None) -> list[int]:
        """The UIDs above one, in ascending order, of mails that arrived on that day or later."""
        criteria = ["UID", f"{uid + 1}:*"]
        if since is not None:
            criteria += ["SINCE", f"{since.day}-{_MONTHS[since.month - 1]}-{since.year}"]
        with self._in_words():
            data = self._command("SEARCH", *criteria)
            found = {int(word) for part in data if isinstance(part, bytes) for word in part.split()}
        return sorted(one for one in found if one > uid)  # `*` is the last mail, even below `uid`

    def sizes(self, uids: Sequence[int]) -> list[FetchedMail]:
        return self._fetch(uids, "(UID RFC822.SIZE INTERNALDATE FLAGS)")

    def contents(self, uids: Sequence[int], most_bytes: int | None = None) -> list[FetchedMail]:
        """The mails as they are, or their beginnings."""
        part = f"<0.{most_bytes}>" if most_bytes else ""
        return self._fetch(uids, f"(UID INTERNALDATE BODY.PEEK[]{part})")

    def _fetch(self, uids: Sequence[int], items: str) -> list[FetchedMail]:
        """The mails that the server still has; one that is missing has been deleted."""
        if not uids:
            return []
        asked = set(uids)
        with self._in_words():
            found = read_answers(self._command("FETCH", _as_set(uids), items))
            by_uid: dict[int, FetchedMail] = {}
            for one in found:
                if one.uid in asked and (one.content is not None or one.uid not in by_uid):
                    by_uid[one.uid] = one
        return [by_uid[uid] for uid in uids if uid in by_uid]

    def _command(self, name: str, *arguments: str) -> list[Any]:
        status, data = self._client.uid(name, *arguments)
        if status != "OK":
            raise imaplib.IMAP4.error(str(data[-1] if data else ""))
        return list(data)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        with in_words(self._server.host, self._server.port):
            yield


class FolderGone(ImapFailure):
    """The server does not know the folder, or does not open it."""

    def __init__(self, name: str) -> None:
        super().__init__(FailureKind.HOST, f"The server does not open the folder {name[:100]}.")


@contextmanager
def logged_in(
    server: Server, login: Login, seconds: float = SESSION_SECONDS
) -> Iterator[ImapSession]:
    """A session, for at most that long. Raises ImapFailure."""
    with in_words(server.host, server.port):
        mailbox = _MailBox(server)
    client: Any = mailbox.client
    is_kept = False
    limit = threading.Timer(seconds, _cut, (client,))
    limit.daemon = True
    limit.start()
    try:
        with in_words(server.host, server.port, is_login=True):
            _log_in(mailbox, login)
        session = ImapSession(mailbox, server)
        yield session
        is_kept = session.is_handed_over
        if not is_kept:
            _log_out(client)
    finally:
        limit.cancel()
        if not is_kept:
            with suppress(OSError):
                client.shutdown()


def _log_in(mailbox: _MailBox, login: Login) -> None:
    client: Any = mailbox.client
    if login.access_token is not None:
        first = f"user={login.username}\1auth=Bearer {login.access_token}\1\1".encode()
        # A second challenge holds the reason of a refusal, and wants an empty answer.
        client.authenticate("XOAUTH2", lambda challenge: b"" if challenge else first)
        return
    if "LOGINDISABLED" in client.capabilities:
        text = "The server takes no password on this connection. `security` must be `tls` or `starttls`."
        raise ImapFailure(FailureKind.SETTING, text)
    assert login.password is not None  # a login has either
    is_plain = login.username.isascii() and login.password.isascii()
    log_in = mailbox.login if is_plain else mailbox.login_utf8
    log_in(login.username, login.password, initial_folder=None)


def _log_out(client: Any) -> None:
    """Say goodbye; a server that is gone already has ended the session, too."""
    with suppress(imaplib.IMAP4.error, OSError):
        client.logout()


def _cut(client: Any) -> None:
    with suppress(OSError, AttributeError):
        client.sock.shutdown(socket.SHUT_RDWR)


def _unquoted(name: str) -> str:
    """The name of a listed folder, in which imap-tools has unquoted `"` alone."""
    return name.replace("\\\\", "\\")


def _number(answer: tuple[str, list[Any]]) -> int | None:
    found = [part for part in answer[1] or () if isinstance(part, bytes) and part.isdigit()]
    return int(found[-1]) if found else None


def _as_set(uids: Iterable[int]) -> str:
    """UIDs as a set with ranges (RFC 9051, section 9)."""
    return ",".join(str(a) if a == b else f"{a}:{b}" for a, b in to_ranges(uids))
