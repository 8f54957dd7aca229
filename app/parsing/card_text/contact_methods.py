"""Contact methods in a line: e-mail addresses, web addresses and phones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.parsing.card_text.labels import is_label, split_at_labels, without_label
from app.parsing.vcard.cards import Email, Phone, Url

# People write addresses for machines not to find: anna (at) berg.de.
_AT = re.compile(r"\s?[\[({]\s?(?:at|ät|@)\s?[\])}]\s?", re.IGNORECASE)
# Recognizers lose the blank after a label: Mailinfo@berg.de.
_GLUED_LABEL = re.compile(r"\A(?:E-?[Mm]ail|Mail|Correo|E-post|Courriel)(?=[a-z])")
_LOCAL = r"[\w+-]+(?:\.[\w+-]+)*"
_EMAIL = re.compile(rf"(?<![\w.+-]){_LOCAL}@(?:[\w-]+\.)+[^\W\d_]{{2,24}}(?![\w-])")
_URL = re.compile(r"https?://[^\s,;]+|www\.[^\s,;]+\.[^\s,;]+", re.IGNORECASE)
# An address alone on a line may contain blanks, because recognition adds them around dots and the @.
_WHOLE_EMAIL = re.compile(
    r"[\w+-]+(?: ?\. ?[\w+-]+)* ?@ ?[\w-]+(?: ?\. ?[\w-]+)* ?\. ?[^\W\d_]{2,24}"
)
_WHOLE_URL = re.compile(
    r"(?:https? ?: ?// ?)?www ?\. ?[\w-]+(?: ?\. ?[\w-]+)* ?\. ?[a-z]{2,24}"
    r"|(?:[a-z0-9][a-z0-9-]+\.)+[a-z]{2,24}(?:/[^\s,;]*)?"
)
_NUMBER = re.compile(
    r"(?:\+|00)? ?[\d(][\d ()./\u2013-]*\d(?: ?(?:ext|x|dw|app|wewn|wew|w|int|interno|poste|доб|anexo|ramal|toestel|linka|klapka|nst)"
    r"[.:]? ?\d{1,6})?",
    re.IGNORECASE,
)
_DATE_OR_YEARS = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4} ?[\u2013-] ?\d{4}")
_DIALLED = re.compile(r"[\d +()./\u2013-]")
# A word of any language before or after a number that is surely dialled; the + or 0 shows that.
_WITH_OTHER_LABEL = re.compile(
    r"(?P<before>[^\d+@(\uff0b]{1,24}?)[\s.:：]{0,3}"
    r"(?P<number>[+(\uff0b0]{1,2}\s?\d(?:[ ()./\u2013-]{0,3}\d){6,16})"
    r"(?P<after>[\s,(\[\u2013-]{1,3}[^\d@]{1,24})?"
    r"|(?P<number_>[+(\uff0b0]{1,2}\s?\d(?:[ ()./\u2013-]{0,3}\d){6,16})"
    r"(?P<after_>[\s,(\[\u2013-]{1,3}[^\d@]{1,24})"
)
# Numbers in registers, of taxes and of accounts; none of them is dialled.
REGISTER = re.compile(
    r"(?<!\w)(?:nip|regon|krs|siret|siren|rcs|ape|naf|tva|kvk|btw|iban|bic|blz|kto|konto|hrb|hra|ust|uid|vat"
    r"|mwst|steuer|tax|ico|dic|ičo|dič|dič|cvr|se-nr|org|orgnr|y-tunnus|p\.? ?iva|partita iva|c\.? ?f|cf|cif|nif"
    r"|nipc|cnpj|cpf|rfc|abn|acn|ein|gst|hst|qst|crn|company|reg|registered|registration|ogrn|инн|огрн|кпп|єдрпоу"
    r"|еик|булстат|cui|oib|mbs|α\.?φ\.?μ|αφμ|ח\.?פ|ع|mersis|vergi|account|sort code|license|licence|lic|dre|nmls"
    r"|handelsregister|amtsgericht|fn|che|ahv|egid|gln|adószám|cégjegyzék|登録番号|法人番号|税号|사업자)(?!\w)",
    re.IGNORECASE,
)
_POSTAL_CODE = re.compile(r"\d{5}-\d{3}|\d{3}-\d{4}|\d{4}-\d{3}")
_LABEL_EDGES = " ,.:：()[]\u2013-"
_LEAST_DIGITS, _MOST_DIGITS = 5, 22
_LEAST_UNLABELLED, _SURELY_DIALLED = 7, 9  # digits of a number without a label
_MOSTLY = 0.6
_LIKE_DIGITS = frozenset("OoDQIilSsBZzGgbqTA")
_EDGES = " ,:\u2013-/"
_LONGEST_NUMBER = 100


@dataclass(slots=True)
class ContactMethods:
    emails: list[Email] = field(default_factory=list)
    urls: list[Url] = field(default_factory=list)
    phones: list[Phone] = field(default_factory=list)

    def extract(self, text: str) -> str:
        """Read the contact methods in a text, and return the rest of the text."""
        for read in (self._emails, self._urls, self._phones):
            text = " ".join(part for part in read(text) if part)
        return text

    def _emails(self, text: str) -> Iterator[str]:
        found, rest = _find_and_remove(_AT.sub("@", text), _WHOLE_EMAIL, _EMAIL)
        self.emails += [Email(address=_GLUED_LABEL.sub("", address)) for address in found]
        return rest

    def _urls(self, text: str) -> Iterator[str]:
        found, rest = _find_and_remove(text, _WHOLE_URL, _URL)
        self.urls += [Url(url=url.rstrip(".)")) for url in found]
        return rest

    def _phones(self, text: str) -> Iterator[str]:
        for label, part in split_at_labels(text):
            raw = part.strip(_EDGES)
            if label is None:
                yield self._unlabelled_phone(raw, part)
                continue
            number, remark = _split_number(raw)
            if number:
                self.phones.append(Phone(raw=number, types=label.types))
                yield remark
            else:
                yield f"{label.text} {part.strip()}"

    def _unlabelled_phone(self, raw: str, part: str) -> str:
        """Read a number without a known label, and return the text that is none."""
        if _is_phone_number(raw):
            self.phones.append(Phone(raw=raw))
            return ""
        if match := _WITH_OTHER_LABEL.fullmatch(part.strip()):
            label = match["before"] or match["after"] or match["after_"]
            number = match["number"] or match["number_"]
            if _is_other_label(label) and not _POSTAL_CODE.fullmatch(number.strip()):
                self.phones.append(Phone(raw=number, label=label.strip(_LABEL_EDGES)))
                return ""
        return part.strip()


def _is_other_label(text: str) -> bool:
    return not REGISTER.search(text) and not any(map(str.isdigit, text))


def _find_and_remove(
    text: str, whole: re.Pattern[str], inside: re.Pattern[str]
) -> tuple[list[str], Iterator[str]]:
    part = without_label(text)
    if whole.fullmatch(part):
        return [part.replace(" ", "")], iter(())
    found = inside.findall(text)
    if not found:
        return [], iter((text,))
    parts = (part.strip(_EDGES) for part in inside.split(text))
    return found, (part for part in parts if not is_label(part))


def _split_number(raw: str) -> tuple[str, str]:
    """Return the number after a label, and the remark after the number.

    A letter among the digits is a misread digit. It stays, because the number without it would be wrong.
    """
    if (match := _NUMBER.match(raw)) and match.end() < len(raw):
        remark = raw[match.end() :]
        if _has_digits(match[0], _LEAST_UNLABELLED - 1, _MOST_DIGITS) and _is_remark(remark):
            return match[0], remark.strip(_EDGES)
    mostly = len(_DIALLED.findall(raw)) >= len(raw) * _MOSTLY
    return (raw, "") if mostly and _has_digits(raw, _LEAST_DIGITS, _MOST_DIGITS) else ("", raw)


def _is_remark(text: str) -> bool:
    letters = {each for each in text if each.isalnum()}
    return text[0] in " ,(" and not any(map(str.isdigit, letters)) and not letters <= _LIKE_DIGITS


def _is_phone_number(raw: str) -> bool:
    """Whether a text without a label is a phone number."""
    if not _NUMBER.fullmatch(raw) or _DATE_OR_YEARS.fullmatch(raw):
        return False
    least = _LEAST_UNLABELLED if raw[0] in "+0(" else _SURELY_DIALLED
    return _has_digits(raw, least, _MOST_DIGITS)


def _has_digits(raw: str, least: int, most: int) -> bool:
    return len(raw) <= _LONGEST_NUMBER and least <= sum(map(str.isdigit, raw)) <= most
