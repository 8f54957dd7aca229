"""Which folders of a mailbox to read: the inbox, sent mail, and those that somebody chose.

Special-use flags (RFC 6154) decide, else the names that common providers and programs use. Drafts, junk and
trash are never read.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Role = Literal["inbox", "sent", "chosen"]
INBOX = "INBOX"
_SENT = "\\sent"
_NEVER_FLAGS = frozenset({"\\drafts", "\\junk", "\\trash"})
_UNREADABLE_FLAGS = frozenset({"\\noselect", "\\nonexistent"})
_MARKS = re.compile(r"[\s_.\-]+")


def _names(text: str) -> frozenset[str]:
    return frozenset(_key(name) for name in text.split(";"))


def _key(name: str) -> str:
    return _MARKS.sub(" ", name.casefold()).strip()


SENT_NAMES = _names(
    "sent; sent mail; sent items; sent messages; outbox sent; gesendet; gesendete objekte;"
    "gesendete elemente; gesendete nachrichten; gesendete mails; postausgang gesendet; envoyés;"
    "messages envoyés; éléments envoyés; objets envoyés; courriers envoyés; envoye; enviados; enviado;"
    "elementos enviados; mensajes enviados; correo enviado; itens enviados; mensagens enviadas;"
    "e mails enviados; inviati; inviata; posta inviata; elementi inviati; messaggi inviati;"
    "verzonden; verzonden items; verzonden berichten; verzonden objecten; wysłane; elementy wysłane;"
    "wiadomości wysłane; wyslane; skickat; skickade; skickade objekt; skickade meddelanden; sendt;"
    "sendte elementer; sendt post; sendte e mails; sendte meldinger; lähetetyt; lähetetyt viestit;"
    "odeslané; odeslaná pošta; odeslana posta; odoslané; gönderilmiş öğeler; gönderilenler;"
    "gönderilmiş postalar; отправленные; отправлено; надіслані; elküldött elemek; elküldött üzenetek;"
    "trimise; απεσταλμένα; poslano; poslane; 送信済み; 送信済みアイテム; 已发送; 已发送邮件; 寄件備份"
)
NEVER_NAMES = _names(
    "drafts; draft; entwürfe; entwurf; brouillons; brouillon; borradores; bozze; rascunhos; concepten;"
    "szkice; wersje robocze; utkast; kladder; kladde; luonnokset; koncepty; taslaklar; черновики;"
    "piszkozatok; ciorne; πρόχειρα; 下書き; 草稿;"
    "junk; spam; junk e mail; junk email; bulk mail; bulk; spamverdacht; junk mail; unerwünscht;"
    "werbung; indésirables; courrier indésirable; pourriel; correo no deseado; posta indesiderata;"
    "lixo eletrônico; lixo electrónico; ongewenste e mail; ongewenst; wiadomości śmieci; skräppost;"
    "søppelpost; uønsket post; roskaposti; nevyžádaná pošta; önemsiz posta; нежелательная почта; спам;"
    "trash; deleted; deleted items; deleted messages; bin; papierkorb; gelöscht; gelöschte objekte;"
    "gelöschte elemente; corbeille; éléments supprimés; papelera; elementos eliminados; eliminados;"
    "cestino; posta eliminata; elementi eliminati; lixeira; lixo; itens excluídos; prullenbak;"
    "prullenmand; verwijderde items; kosz; elementy usunięte; papperskorg; borttagna objekt;"
    "papirkurv; slettede elementer; slettet post; roskakori; poistetut; koš; odstraněná pošta;"
    "çöp kutusu; silinmiş öğeler; корзина; удаленные; удалённые; lomtár; törölt elemek; ごみ箱; 已删除邮件"
)


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


def find_sent(folders: Iterable[Folder]) -> Folder | None:
    """The folder with the flag, else the one with a known name that lies highest."""
    listed = list(folders)
    flagged = [one for one in listed if _SENT in one.lowered_flags]
    named = [one for one in listed if one.leaf in SENT_NAMES and not one.is_never_read]
    depth = {one.name: one.name.count(one.delimiter) if one.delimiter else 0 for one in named}
    return next(iter(flagged or sorted(named, key=lambda one: (depth[one.name], one.name))), None)
