"""Failures of a mail server, in words for the admin of a mailbox."""

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from imap_tools import ImapToolsError

# Codes of RFC 5530 that name an outage, not a wrong password.
_TRY_LATER = re.compile(r"\[(?:UNAVAILABLE|LIMIT|INUSE|SERVERBUG|OVERQUOTA)\b", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\xa0-\uffff]+")
MAX_WORDS = 300


class FailureKind(StrEnum):
    """Kind of failure: the login is refused, the host does not answer, or a person must change a setting."""

    LOGIN = "login"
    HOST = "host"
    SETTING = "setting"


class ImapFailure(Exception):  # the name without "Error", as in app.errors
    """The server cannot be used now. `words` say why, without any secret."""

    def __init__(self, kind: FailureKind, words: str, *, is_of_provider: bool = False) -> None:
        self.kind = kind
        self.words = words
        self.is_of_provider = is_of_provider
        super().__init__(words)


@contextmanager
def in_words(host: str, port: int, *, is_login: bool = False) -> Iterator[None]:
    """Turn whatever the libraries raise into ImapFailure."""
    try:
        yield
    except ImapFailure:
        raise
    except ImapToolsError as error:
        raise _refused(error, is_login=is_login) from None
    except imaplib.IMAP4.abort:
        raise ImapFailure(FailureKind.HOST, f"{host} has cut the connection.") from None
    except imaplib.IMAP4.error as error:
        raise _refused(error, is_login=is_login) from None
    except OSError as error:
        raise _unreachable(error, host, port) from None
    except (ValueError, IndexError, UnicodeError):
        raise ImapFailure(FailureKind.HOST, f"{host} sent an answer that is no IMAP.") from None


def _refused(error: Exception, *, is_login: bool) -> ImapFailure:
    said = server_words(str(error))
    if not is_login or _TRY_LATER.search(said):
        return ImapFailure(FailureKind.HOST, f"The server refused a command: {said}")
    return ImapFailure(FailureKind.LOGIN, f"The server refused the login: {said}")


def server_words(text: str) -> str:
    """The words of a server, shortened; bytes lose their marks."""
    words = text.removeprefix("b'").removesuffix("'")
    if "Data:" in words:  # the form of imap-tools
        words = words.rpartition("Data:")[2].strip(" [](),").removeprefix("b'").removesuffix("'")
    return _UNPRINTABLE.sub(" ", words)[:MAX_WORDS].strip() or "no reason given"


def _unreachable(error: OSError, host: str, port: int) -> ImapFailure:
    match error:
        case ssl.SSLCertVerificationError():
            text = f"The certificate of {host} is not valid: {error.verify_message}"
            return ImapFailure(FailureKind.SETTING, text[:MAX_WORDS])
        case ssl.SSLError():
            text = f"Port {port} of {host} does not speak TLS. Try `security`: `starttls`."
            return ImapFailure(FailureKind.SETTING, text)
        case socket.gaierror():
            return ImapFailure(FailureKind.HOST, f"The host {host} has no address.")
        case TimeoutError():
            text = f"{host} does not answer on port {port}. If the port speaks TLS, `security` must be `tls`."
            return ImapFailure(FailureKind.HOST, text)
        case ConnectionRefusedError():
            return ImapFailure(FailureKind.HOST, f"{host} refuses connections to port {port}.")
        case _:
            return ImapFailure(FailureKind.HOST, f"The connection to {host} failed.")
