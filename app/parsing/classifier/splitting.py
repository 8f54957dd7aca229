"""The sentences of a message, each of which is judged by itself: what surrounds trouble is mostly friendly."""

import re

# A point ends a sentence after a word of three letters: "Mr. Hall" and "10. May" go on.
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}\.)\s+|(?<=[!?…;])\s+|\n[ \t\r]{0,20}\n")
_FEWEST_WORDS = 3  # greetings and names have fewer
_MOST_SENTENCES = 16
_LONGEST = 4_000  # characters


def split_sentences(text: str) -> list[str]:
    """Return the first sentences of a text, without greetings and names."""
    parts = (part.strip() for part in _SENTENCE_END.split(text[:_LONGEST]))
    return [part for part in parts if len(part.split()) >= _FEWEST_WORDS][:_MOST_SENTENCES]
