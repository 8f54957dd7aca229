"""Which folders of a mailbox to read: the inbox, sent mail, and those that somebody chose.

Special-use flags (RFC 6154) decide, else the names that common providers and programs use. Drafts, junk and
trash are never read.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from app.parsing.language.phrases import without_accents
from app.parsing.mail.marks import DRAFT_FOLDERS, SPAM_FOLDERS, TRASH_FOLDERS

Role = Literal["inbox", "sent", "chosen"]
INBOX = "INBOX"
NO_SENT = "No folder with sent mail was found. Name it in `folders`, or your answers are not seen."
NO_FOLDER = "The server has no folder “{}”."
NEVER_READ = "The folder “{}” is never read."
MOST_WARNING = 500
_SENT = "\\sent"
_NEVER_FLAGS = frozenset({"\\drafts", "\\junk", "\\trash"})
_UNREADABLE_FLAGS = frozenset({"\\noselect", "\\nonexistent"})
_MARKS = re.compile(r"[\s_.\-]+")


def _key(name: str) -> str:
    """The name as it is compared: without case, accents and marks."""
    return _MARKS.sub(" ", without_accents(name.casefold())).strip()


def _names(text: str) -> frozenset[str]:
    return frozenset(_key(name) for name in text.split(";"))


# Each word for "sent" alone or with words for "mail" and the like, in any order.
_SENT_WORDS = frozenset(
    _key(
        "sent gesendet gesendete versendet versendete verschickt verschickte envoyé envoyés envoyée envoyées"
        " enviado enviados enviada enviadas enviats inviato inviati inviata inviate verzonden wysłane wyslane wysłana"
        " wysłano skickat skickad skickade sendt sendte lähetetyt odeslané odeslaná odoslané odoslaná"
        " gönderilmiş gönderilen gönderilenler elküldött trimise απεσταλμένα σταλμένα отправленные отправлено"
        " надіслані відправлені изпратени послато poslato poslano poslane poslana saadetud nosūtītie išsiųsti"
        " terkirim bidalita trimesos"
    ).split()
)
_MAIL_WORDS = frozenset(
    _key(
        "mail mails e email emails items item messages message objects elements outbox"
        " objekte elemente nachrichten post postausgang"
        " objets éléments courrier courriers elementos mensajes correo correos itens mensagens correio"
        " posta elementi messaggi berichten objecten elementy wiadomości poczta objekt meddelanden"
        " elementer meldinger meddelelser objekter viestit kohteet pošta položky zprávy elemek üzenetek levelek"
        " öğeler postalar mesaje stavke kirjad vienumi laiškai elementai письма сообщения листи"
    ).split()
)
SENT_NAMES = _names(
    "送信済み; 送信済みアイテム; 送信済みメール; 送信済みトレイ; 已发送; 已发送邮件; 已發送; 已傳送; 已傳送郵件; 寄件備份;"
    "보낸편지함; 보낸 편지함; 보낸메일함; 보낸 메일; נשלח; פריטים שנשלחו; דואר שנשלח;"
    "المرسلة; العناصر المرسلة; البريد المرسل; الرسائل المرسلة; thư đã gửi; đã gửi;"
    "ส่งแล้ว; จดหมายที่ส่งแล้ว; รายการที่ถูกส่ง"
)
NEVER_NAMES = frozenset(map(_key, DRAFT_FOLDERS | SPAM_FOLDERS | TRASH_FOLDERS)) | _names(
    "bulk; werbung; entwurf; brouillon; kladde; szkice; ciorne"
)


def _is_sent(name: str) -> bool:
    """Whether a name as it is compared is one of sent mail."""
    words = set(name.split())
    is_phrase = bool(words & _SENT_WORDS) and words <= _SENT_WORDS | _MAIL_WORDS
    return is_phrase or name in SENT_NAMES


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as the server lists it."""

    name: str
    delimiter: str = "/"
    flags: tuple[str, ...] = ()

    @property
    def lowered_flags(self) -> frozenset[str]:
        return frozenset(flag.lower() for flag in self.flags)

    @property
    def leaf(self) -> str:
        """The last part of the name, in which names of providers are compared."""
        parts = self.name.split(self.delimiter) if self.delimiter else [self.name]
        return _key(parts[-1])

    @property
    def is_never_read(self) -> bool:
        """Whether it holds drafts, junk or trash, or lies in such a folder."""
        if self.lowered_flags & _NEVER_FLAGS:
            return True
        parts = self.name.split(self.delimiter) if self.delimiter else [self.name]
        return not self.lowered_flags & {_SENT} and any(_key(p) in NEVER_NAMES for p in parts)

    @property
    def is_readable(self) -> bool:
        return not self.lowered_flags & _UNREADABLE_FLAGS


@dataclass(frozen=True, slots=True)
class ChosenFolder:
    """A folder to read, with its role."""

    name: str
    role: Role


def choose(folders: Iterable[Folder], chosen: Sequence[str]) -> list[ChosenFolder]:
    """Sent mail first, so that the people to whom we wrote are known before their mail comes."""
    readable = [one for one in folders if one.is_readable and not one.is_never_read]
    roles: dict[str, Role] = {}
    if sent := find_sent(readable):
        roles[sent.name] = "sent"
    for folder in readable:
        if folder.name.upper() == INBOX:
            roles[folder.name] = "inbox"
        elif folder.name in chosen:
            roles.setdefault(folder.name, "chosen")
    return [ChosenFolder(name, role) for name, role in roles.items()]


def find_warning(folders: Iterable[Folder], chosen: Sequence[str]) -> str | None:
    """Faults of the settings in words: no sent mail, and chosen folders that are not read."""
    listed = list(folders)
    read = choose(listed, chosen)
    warnings = [] if any(one.role in {"sent", "chosen"} for one in read) else [NO_SENT]
    names = {one.name for one in listed}
    left_out = sorted({*chosen} - {one.name for one in read})
    warnings += [
        (NEVER_READ if name in names else NO_FOLDER).format(name)
        for name in left_out
        if name.upper() != INBOX
    ]
    return " ".join(warnings)[:MOST_WARNING] or None


def find_sent(folders: Iterable[Folder]) -> Folder | None:
    """The folder with the flag, else the one with a known name that lies highest."""
    listed = list(folders)
    flagged = [one for one in listed if _SENT in one.lowered_flags]
    named = [one for one in listed if _is_sent(one.leaf) and not one.is_never_read]
    depth = {one.name: one.name.count(one.delimiter) if one.delimiter else 0 for one in named}
    return next(iter(flagged or sorted(named, key=lambda one: (depth[one.name], one.name))), None)
