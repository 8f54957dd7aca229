"""A person's note of thanks for an order, which has the words of a shop's confirmation.

The note greets somebody by name and gives no figure. A confirmation has a number, a price, a time or a link, or it
goes on about the order.
"""

import re

from app.parsing.language.gratitude import THANKS
from app.parsing.normalization import normalize

# "Dear Ms Ott," above the text or on its first line
_GREETING = re.compile(
    r"\s*(?:\w[\w.']{0,14} ){1,3}(?:[\w'-]{2,20} )?[^\W\d_a-zß-öø-ÿ][\w'’-]{1,20} ?[,!:\n]"
)
_TO_ANYBODY = re.compile(
    r"customers?|sir|madam|partners?|friends?|all|kund\w{1,5}|damen|herren|partner\w{0,5}|freund\w{0,5}"
    r"|client\w{0,3}|madame|monsieur|amis|senor\w{0,2}|amig[oa]s|signor\w|amici|klant\w{0,2}|relaties?|mevrouw"
    r"|klienci|panstwo|panie|kunder?|zakaznic\w{1,2}|musteri\w{0,6}"
)  # fmt: skip
_FIGURE = re.compile(r"[\d@€$£%#]|https?:|www\.")
_SENTENCE_END = re.compile(r"[.!?\n]+")
_THANKS = re.compile(rf"(?<!\w)(?:{THANKS})(?!\w)")


def words_after_thanks(subject: str, text: str) -> str | None:
    """The text without its thanks, or None if it is no personal note of thanks."""
    greeting = _GREETING.match(text)
    if greeting is None or _FIGURE.search(subject) or _FIGURE.search(text):
        return None
    if any(map(_TO_ANYBODY.fullmatch, normalize(greeting[0]).split())):
        return None
    sentences = _SENTENCE_END.split(text[greeting.end() :])
    others = [one for one in sentences if not _THANKS.search(normalize(one))]
    return ". ".join(others) if len(others) < len(sentences) else None
