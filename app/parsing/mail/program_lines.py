"""Lines that phones and programs write: Sent from my iPhone, Get Outlook for iOS, [cid:a.png]."""

import re

from app.parsing.mail import signature_phrases

_MARKS = " \t\xa0\u200b*_[]."
_SHORTEST, _LONGEST = 6, 300
_LONGEST_STORE = 70
_MOST_WORDS = 14
_LINK = re.compile(r"\s{0,2}(?:<[^<>\s]{1,400}>|\(?\s?https?://[^()\s]{1,400}(?:\s?\))?)")
_PICTURE = re.compile(
    r"(?:\[(?:cid|image|bild|inline image \d):?[^\[\]]{0,200}\]\s{0,2}){1,4}", re.IGNORECASE
)
_SITES = frozenset(re.split(r"[|\s]+", signature_phrases.PROGRAMS))
_TAIL_MARKS = f"{_MARKS}:;,!|"
_IN_STORES = ("outlook", "bluemail", "blue mail", "proton mail", "spark", "edison", "canary")
_ANNOUNCING_A_PROGRAM = frozenset({"sender notified by"})
_WITHOUT_VERB = frozenset({"yahoo mail: search, organize, conquer", "sent on the go"})
_ARTICLE = re.compile(r"^(?:the|der|dem|die|le|la|el|il|lo|de|het|o|a|my) ")
_BEFORE_ADVERTISEMENT = tuple(" ;,.:|-\u2013\u2014(")
_LONGEST_TAIL = 120
_SYSTEMS = ("ios", "android", "mac", "windows", "iphone", "ipad")
_STORE_BEGINNINGS = tuple(f"{word.strip()} " for word in signature_phrases.STORE.split("|"))
_STORE_ENDS = tuple(word.strip() for word in signature_phrases.STORE_ENDS.split("|"))


def _templates(table: str) -> tuple[tuple[str, str], ...]:
    """Return the texts before and after the `…` of each entry."""
    entries = (entry.strip() for line in table.splitlines() for entry in line.split("|"))
    parts = (entry.partition("…") for entry in filter(None, entries))
    return tuple((before.lstrip(), after.rstrip()) for before, _, after in parts)


_FROM_MY = _templates(signature_phrases.SENT_FROM_MY)
_SENT_WITH = _templates(signature_phrases.SENT_WITH)
_BEGINNINGS = tuple({before for before, _ in (*_FROM_MY, *_SENT_WITH) if before})
_STARTS = frozenset(before[:1] for before in _BEGINNINGS)
_ENDS = tuple({after for before, after in _SENT_WITH if not before})
_DEVICES = re.compile(
    rf"(?<![a-z])(?:{'|'.join(re.escape(word.strip()) for word in signature_phrases.DEVICES.split('|'))})"
)


def _pattern(table: str) -> str:
    words = (word.strip() for word in table.replace("\n", " ").split("|"))
    return "|".join(map(re.escape, sorted(filter(None, words), key=len, reverse=True)))


_PROGRAM = re.compile(
    rf"(?:{_pattern(signature_phrases.PROGRAMS)})(?!\w)(?: (?:mobile|desktop|mail|app)\b){{0,2}}"
)
_ADVERTISEMENT = re.compile(_pattern(signature_phrases.ADVERTISEMENTS))
_EXCUSE = re.compile(rf"[.,;:\u2013-]\s{{0,2}}(?:{_pattern(signature_phrases.EXCUSES)})")


def is_program_line(line: str) -> bool:
    """Whether a whole line is the signature of a phone or program, or stands for a picture."""
    if not _SHORTEST <= len(line) <= _LONGEST:
        return False
    if line[0] == "[" and _PICTURE.fullmatch(line.rstrip()):
        return True
    line = line.strip(_MARKS)
    text = _LINK.sub("", line) if "http" in line or "<" in line else line
    lower = text.lower()
    if any(name in lower for name in _IN_STORES) and _is_store(lower, is_linked=text != line):
        return True
    if lower in _WITHOUT_VERB or lower in _ANNOUNCING_A_PROGRAM:
        return True
    has_start = lower[:1] in _STARTS and lower.startswith(_BEGINNINGS)
    if not (has_start or lower.endswith(_ENDS) or "," in lower or ". " in lower):
        return text != line and _is_opening_with_link(lower, line)
    if has_start and _begins_with_program(lower):
        return True
    excuse = _EXCUSE.search(lower)
    end = excuse.start() if excuse and "?" not in lower else len(lower)
    return _names_a_device(text[:end].strip(_MARKS), lower[:end].strip(_MARKS))


def belongs_below_program_line(line: str) -> bool:
    """Whether a line below the signature of a program is the rest of it: a link, or a name."""
    line = line.strip(_MARKS).lower()
    is_link = _LINK.fullmatch(line) is not None or line.startswith("mailtrack")
    return len(line) <= _LONGEST and is_link


def _is_opening_with_link(lower: str, line: str) -> bool:
    """Whether a line is an opening and the link of a program: Sent using https://www.zoho.com/mail/."""
    is_opening = f"{lower.strip()} " in _BEGINNINGS
    return is_opening and any(part in _SITES for part in re.split(r"[/.]", line.lower()))


def _begins_with_program(lower: str) -> bool:
    """Whether an opening and the name of a program are all, or an advertisement follows."""
    for before in _BEGINNINGS:
        if not lower.startswith(before):
            continue
        rest = _ARTICLE.sub("", lower[len(before) :].lstrip(), count=1)
        if (program := _PROGRAM.match(rest)) and _is_tail(rest[program.end() :]):
            return True
    return False


def _is_tail(tail: str) -> bool:
    if not tail.strip(_TAIL_MARKS):
        return True
    is_apart = tail.startswith(_BEFORE_ADVERTISEMENT) and len(tail) <= _LONGEST_TAIL
    return is_apart and "?" not in tail and _ADVERTISEMENT.search(tail) is not None


def _is_store(lower: str, *, is_linked: bool) -> bool:
    lower = lower.replace("[", "").replace("]", "").strip(_MARKS)
    if len(lower) > _LONGEST_STORE or "?" in lower or "," in lower:
        return False
    if not any(system in lower for system in _SYSTEMS):
        return False
    return is_linked or lower.startswith(_STORE_BEGINNINGS) or lower.endswith(_STORE_ENDS)


def _names_a_device(text: str, lower: str) -> bool:
    return any(
        _is_known(lower[len(before) : len(lower) - len(after)])
        for before, after in _SENT_WITH
        if lower.startswith(before) and lower.endswith(after)
    ) or any(
        _is_known(lower[len(before) :]) or _is_name(text[len(before) :])
        for before, _ in _FROM_MY
        if lower.startswith(before)
    )


def _is_known(device: str) -> bool:
    return device == "spark" or (not _is_sentence(device) and _DEVICES.search(device) is not None)


def _is_name(device: str) -> bool:
    """Whether every word has a capital or a digit: Wonder 5 5G."""
    words = device.split()
    return bool(words) and not _is_sentence(device) and not any(map(str.islower, words))


def _is_sentence(device: str) -> bool:
    is_long = len(device.split()) > _MOST_WORDS
    return is_long or any(mark in device for mark in (*",;?!", " my ", " your "))
