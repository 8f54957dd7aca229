"""Marks that servers, mail programs and exports put on a mail: spam, deleted, draft."""

import re
from collections.abc import Iterator

from app.parsing.mail.encoded_words import decode as decode_words
from app.parsing.mail.headers import Headers
from app.parsing.signs.sign import Kind, Sign

# Names of folders and labels in the languages of Gmail, Outlook and Apple Mail.
_SPAM_NAMES = """
    skräp, skräpmejl, skräp-e-post, lixo eletrónico, correio não solicitado, correio de lixo, niechciane, wiadomości śmieci,
    ongewenste mail, indésirable, non sollicités, indesiderata, no deseado,
    spam, junk, junk e-mail, junk email, junk-e-mail, junk mail, bulk mail, spamverdacht, unerwünscht,
    pourriel, courrier indésirable, indésirables, correo no deseado, correo basura, posta indesiderata,
    ongewenste e-mail, ongewenst, wiadomości-śmieci, lixo eletrônico, e-mail de lixo, skräppost, søppelpost,
    søppel-e-post, uønsket mail, roskaposti, nevyžádaná pošta, levélszemét, önemsiz, gereksiz, спам,
    нежелательная почта, ανεπιθύμητα, ανεπιθύμητη αλληλογραφία, correu brossa, 迷惑メール, 垃圾邮件, 垃圾郵件,
    lixo electrónico, uønsket post, önemsiz posta, 스팸함, 스팸, ספאם, דואר זבל, غير مرغوب فيه, จดหมายขยะ, thư rác
"""
_TRASH_NAMES = """
    rubbish, deleted mail, müll, mülleimer, corbeille à papier, supprimés, eliminados, papelera de reciclaje,
    eliminati, posta cestinata, verwijderd, verwijderde berichten, usunięte, kosz na śmieci, wiadomości usunięte,
    itens eliminados, mensagens eliminadas, reciclagem, lixeira eletrônica, caixote do lixo, papperskorg, borttaget,
    borttagna, raderat, raderade objekt, slettet, slettede meldinger,
    trash, bin, deleted, deleted items, deleted messages, papierkorb, gelöscht, gelöschte elemente,
    gelöschte objekte, corbeille, éléments supprimés, messages supprimés, papelera, elementos eliminados,
    cestino, posta eliminata, prullenbak, verwijderde items, kosz, elementy usunięte, lixeira, lixo,
    itens excluídos, papperskorgen, borttagna objekt, papirkurv, papirkurven, slettet post, slettede elementer,
    roskakori, poistetut, koš, kôš, odstraněná pošta, kuka, törölt elemek, coș de gunoi, coş de gunoi, çöp kutusu,
    çöp, silinmiş öğeler, корзина, удаленные, кошик, κάδος απορριμμάτων, paperera, ゴミ箱, 已删除邮件, 已刪除的郵件,
    elementi eliminati, prullenmand, lomtár, удалённые, ごみ箱, 垃圾桶, 휴지통, אשפה, سلة المهملات, المهملات, ถังขยะ, thùng rác
"""
_DRAFT_NAMES = """
    draft, drafts, entwürfe, brouillons, borradores, bozze, concepten, wersje robocze, kopie robocze, rascunhos,
    utkast, kladder, luonnokset, koncepty, rozepsané, piszkozatok, mesaje nefinalizate, schițe, taslaklar,
    черновики, чернетки, πρόχειρα, esborranys, 下書き, 草稿, 草稿箱, 임시보관함, טיוטות, المسودات, ร่างจดหมาย, thư nháp
"""
_YES = re.compile(r"\s*(?:yes|true|spam|junk)\b", re.IGNORECASE)
# The keyword that mail programs and IMAP servers set: $Junk, Junk, but not NonJunk.
_SPAM_KEYWORD = re.compile(r"(?:[^\n]{0,400}[\s,])?\$?Junk\b", re.IGNORECASE)
_SPAM_FIELDS: dict[str, re.Pattern[str]] = {
    "x-spam-flag": _YES,
    "x-spam-status": _YES,
    "x-spam": _YES,
    "x-barracuda-spam-flag": _YES,
    "x-barracuda-spam-status": _YES,
    "x-bogosity": _YES,
    "x-dspam-result": _YES,
    "x-mailscanner-spamcheck": _YES,
    "x-ui-filterresults": _YES,
    "x-spamd-result": re.compile(r"[^:]{0,40}:\s*True\b"),  # rspamd
    "x-forefront-antispam-report": re.compile(r"(?:.*;)?\s*SFV:SPM\b"),  # Exchange
    "x-forefront-antispam-report-untrusted": re.compile(r"(?:.*;)?\s*SFV:SPM\b"),
    "x-ms-exchange-organization-scl": re.compile(r"\s*[5-9]\s*$"),
    "x-gmx-antispam": re.compile(r"\s*[1-9]\d?\s*\("),
    "x-yahoofilteredbulk": re.compile(r"\s*\d"),
    "x-mozilla-keys": _SPAM_KEYWORD,
    "x-keywords": _SPAM_KEYWORD,
    "x-evolution-keywords": _SPAM_KEYWORD,
    "x-spam-action": re.compile(r"\s*(?:junk|spam|quarantine|reject)\b", re.IGNORECASE),
    "x-spamexperts-class": _YES,
    "x-spampanel-class": _YES,
    "x-cmae-verdict": _YES,
    "x-cloudmark-verdict": _YES,
    "x-sophos-spam": _YES,
    "x-junk": _YES,
    "x-yahoo-filtered-bulk": re.compile(r"\s*\d"),
    "x-microsoft-antispam-mailbox-delivery": re.compile(r"[^\n]{0,200}\bdest:J\b"),
    "x-ms-exchange-organization-pcl": re.compile(r"\s*8\s*$"),  # phishing
    "x-proofpoint-spam-details": re.compile(r"\s*rule=\w{0,40}_?spam\b"),
}
_SPAM_SUBJECT = re.compile(
    r"\s*(?:\[(?:\*{0,9})(?:spam|spamverdacht|suspected spam|junk)(?:\*{0,9})\]"
    r"|\*{2,9}\s?(?:spam|suspected spam)\s?\*{2,9}|\{spam\??\})",
    re.IGNORECASE,
)
# Bits of Mozilla's flags: Expunged in the first field, IMAPDeleted in the second.
_MOZILLA_DELETED = {"x-mozilla-status": 0x0008, "x-mozilla-status2": 0x0020_0000}
_DRAFT_TYPE = "com.apple.mail-draft"


def find(headers: Headers, *, subject: str) -> Iterator[Sign]:
    """Yield the marks of spam and of deleted mail."""
    folders = frozenset(_folders(headers))
    marked = _SPAM_FIELDS.keys() & headers.names
    if any(_SPAM_FIELDS[name].match(headers.first(name)) for name in marked):
        yield _mark("spam", "spam_flag")
    if _SPAM_SUBJECT.match(subject):
        yield _mark("spam", "spam_subject")
    if folders & SPAM_FOLDERS:
        yield _mark("spam", "spam_folder")
    if _is_deleted(headers):
        yield _mark("deleted", "deleted_flag")
    if folders & TRASH_FOLDERS:
        yield _mark("deleted", "deleted_folder")


def is_draft(headers: Headers) -> bool:
    """Whether the mail was certainly never sent."""
    if headers.first("x-unsent").strip() == "1" or "T" in headers.first("x-status"):
        return True
    if headers.first("x-uniform-type-identifier").strip() == _DRAFT_TYPE:
        return True
    if "x-mozilla-draft-info" in headers and "received" not in headers:
        return True
    return not DRAFT_FOLDERS.isdisjoint(_folders(headers))


def _mark(kind: Kind, evidence: str) -> Sign:
    return Sign(kind, evidence, "mark")


def _is_deleted(headers: Headers) -> bool:
    if "D" in headers.first("x-status"):  # mbox of UNIX programs
        return True
    return any(_hexadecimal(headers.first(name)) & bit for name, bit in _MOZILLA_DELETED.items())


def _hexadecimal(value: str) -> int:
    return int(value, 16) if _HEXADECIMAL.fullmatch(value) else 0


_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{1,8}")


def _folders(headers: Headers) -> Iterator[str]:
    """Yield the labels, and the name of the folder without those above it."""
    for value in headers.every("x-gmail-labels"):
        for label in decode_words(value).split(","):
            yield label.strip(' "').casefold()
    for value in headers.every("x-folder"):
        yield _PARENTS.sub("", decode_words(value).strip()).casefold()


_PARENTS = re.compile(r".*[/.\\]")


def _names(folders: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()).casefold() for name in folders.split(","))


SPAM_FOLDERS, TRASH_FOLDERS, DRAFT_FOLDERS = map(_names, (_SPAM_NAMES, _TRASH_NAMES, _DRAFT_NAMES))
