"""Weak indicators of notices in the clauses of a text, summed.

A machine writes about our things in the passive ("your parcel will be delivered"), states amounts and codes,
and calls to a page. None of it alone tells much, and what a customer writes outweighs it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from app.parsing.language.phrases import compile_phrases
from app.parsing.signs import guards
from app.parsing.signs import structure_phrases as lists
from app.parsing.signs.phrases import fold

_CLAUSE_END = re.compile(r"(?<=[.!?;|])(?= )")
_MOST_CLAUSES = 60
_WORD = re.compile(r"[^\W\d_]+")
_BRACES = re.compile(r"\{([^{}\d][^{}]*)\}")
_STEM = 4  # letters by which a phrase is looked up
_SHORT_STEM = 3
_LONGEST_RHETORICAL = 90
_LONGEST_GREETING = 60
# Amounts, numbers of orders, times and addresses of pages, as they stand in a folded text.
_REFERENCE = re.compile(
    r"\d{4}|\d{3} \d{3}|\d ?(?:%|€|(?:eur|pln|kr|sek|chf|usd|gbp)(?!\w))|\d{1,2} ?[:h] ?\d\d|[a-z]{1,3}-?\d{3}|(?<!\w)url(?!\w)"
)

# A machine reports what happened; a customer, what did not.
_NEGATED = re.compile(
    r"(?<!\w)(?:(?:has|have|was|were|is|are|does|do) (?:\w+ )?(?:not|never)|(?:has|have|was|were|is|are|does|do)n't|(?:not|never) (?:arrived|received|come|been)"
    r"|(?:wurden?|ist|sind|war|waren|habe|haben|hat) (?:[^ ]+ ){0,5}(?:nicht|nie|kein\w{0,3})|noch (?:nicht|kein\w{0,3})|n'(?:a|ont|est|etait) (?:\w+ )?(?:pas|jamais)(?! pu)|(?:toujours|encore) pas"
    r"|no (?:ha|han|esta|estan|es|fue|hay|llego|se ha)(?! (?:sido |podido )?posible| podido| sido usted)|(?:aun|todavia) no|non (?:e|ha|sono|hanno|era)(?! stato possibile| stato lei| riuscit)"
    r"|(?:is|zijn|werd|heb|hebben|was|staat) (?:[^ ]+ ){0,5}(?:niet|nooit|geen)|nog (?:niet|geen)|nie (?:zosta\w+|jest|dotar\w+|przysz\w+|ma|byl\w*|wplyn\w+)|jeszcze nie"
    r"|(?:nao|ainda nao) (?:foi|esta|chegou|estava|veio)(?! possivel| voce)|(?:har|ar|var|finns|kom) (?:[^ ]+ ){0,3}(?:inte|aldrig))(?!\w)"
)
_EVENTS = frozenset({"event", "system", "due", "acknowledgement"})

# How much a topic says, and how many of its clauses count.
_WEIGHTS: dict[str, tuple[int, int]] = {
    "event": (2, 2), "system": (2, 2), "due": (2, 2), "acknowledgement": (2, 2), "survey": (2, 2),
    "code": (2, 2), "to_many": (2, 1), "inform": (2, 1), "circular": (2, 2), "offer": (1, 3),
    "action": (1, 2), "totals": (1, 3), "footer": (2, 1), "to_group": (1, 1), "reminder": (2, 2),
}  # fmt: skip
_ANSWERS_ITSELF = frozenset({"action", "survey", "offer", "code", "reminder"})
_DECISIVE = frozenset(
    {"event", "system", "due", "acknowledgement", "survey", "code", "footer", "reminder"}
)
_CORE = _DECISIVE | {"to_many", "circular", "offer"}
_MANY_TOPICS = 3
_CUSTOMER = "customer"


class ClauseIndex:
    """Phrases of several topics by the beginnings of the words in their braces."""

    def __init__(self, topics: Mapping[str, str]) -> None:
        self._phrases: dict[str, dict[str, list[str]]] = {}
        for topic, phrase in _phrases(topics):
            plain = _BRACES.sub(r"(\1)", phrase)
            for stem in _stems(phrase):
                self._phrases.setdefault(stem, {}).setdefault(topic, []).append(plain)
        self._patterns: dict[str, list[tuple[str, re.Pattern[str]]]] = {}

    def topics(self, clause: str) -> set[str]:
        words = _WORD.findall(clause)
        stems = {word[:_STEM] for word in words} | {f"{word[:_SHORT_STEM]}~" for word in words}
        found: set[str] = set()
        for stem in self._phrases.keys() & stems:
            found.update(
                topic
                for topic, pattern in self._compiled(stem)
                if topic not in found and pattern.search(clause)
            )
        return found

    def _compiled(self, stem: str) -> list[tuple[str, re.Pattern[str]]]:
        patterns = self._patterns.get(stem)
        if patterns is None:
            topics = self._phrases[stem].items()
            patterns = [(topic, compile_phrases(phrases)) for topic, phrases in topics]
            self._patterns[stem] = patterns
        return patterns


def _phrases(topics: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for topic, lines in topics.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            yield from ((topic, phrase.strip()) for phrase in _alternatives(line))


def _alternatives(line: str) -> list[str]:
    """Split a line at the bars outside of its brackets."""
    depth, parts = 0, [""]
    for letter in line:
        depth += (letter in "({") - (letter in ")}")
        if letter == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _stems(phrase: str) -> set[str]:
    """Return the beginnings of the longest words in braces."""
    return {_stem(choice) for group in _BRACES.findall(phrase) for choice in group.split("|")}


def _stem(choice: str) -> str:
    word: str = max(_WORD.findall(fold(choice)[0]), key=len)
    if "~" in choice and len(word) < _STEM:
        return f"{word[:_SHORT_STEM]}~"
    return word[:_STEM]


_INDEX = ClauseIndex({
    "event": lists.EVENT, "system": lists.SYSTEM, "due": lists.DUE,
    "acknowledgement": lists.ACKNOWLEDGEMENT, "survey": lists.SURVEY, "code": lists.CODE,
    "to_many": lists.TO_MANY, "inform": lists.INFORM, "circular": lists.CIRCULAR,
    "offer": lists.OFFER, "action": lists.ACTION, "totals": lists.TOTALS,
    "footer": lists.FOOTER, "to_group": lists.TO_GROUP, "reminder": lists.REMINDER,
    _CUSTOMER: lists.CUSTOMER,
})  # fmt: skip


_SUBJECTS = ClauseIndex({"subject": lists.SUBJECT})


def points(line: str) -> int:
    """Return how much a folded text sounds like a notice; zero where a customer writes."""
    clauses = [clause.strip() for clause in _CLAUSE_END.split(line)[:_MOST_CLAUSES]]
    topics = [_topics(clause) for clause in clauses]
    found = set[str]().union(*topics)
    if _CUSTOMER in found or found.isdisjoint(_CORE) or _asks(clauses, topics):
        return 0
    total = sum(_count(topic, topics) for topic in _WEIGHTS)
    total += bool(_REFERENCE.search(line))
    return total - (found.isdisjoint(_DECISIVE) and len(found & _WEIGHTS.keys()) < _MANY_TOPICS)


def greets_many(line: str) -> bool:
    """Whether a folded text begins as one to all customers: nobody calls a supplier so."""
    return "to_many" in _INDEX.topics(line[:_LONGEST_GREETING])


def names_a_notice(subject_line: str) -> bool:
    """Whether a folded subject names something that machines write about."""
    return bool(_SUBJECTS.topics(subject_line))


def _topics(clause: str) -> set[str]:
    found = _INDEX.topics(clause)
    return found - _EVENTS if found and _NEGATED.search(clause) else found


def _count(topic: str, clauses: Iterable[set[str]]) -> int:
    weight, most = _WEIGHTS[topic]
    return weight * min(most, sum(topic in found for found in clauses))


def _asks(clauses: list[str], topics: list[set[str]]) -> bool:
    """Whether there is a question that no survey asks and no call to a page follows."""
    ahead = pairwise([*zip(clauses, topics, strict=True), ("", set[str]())])
    return any(
        clause.endswith("?") and not _is_rhetorical(clause, found, following)
        for (clause, found), (_, following) in ahead
    )


def _is_rhetorical(clause: str, found: set[str], following: set[str]) -> bool:
    if not found.isdisjoint(("survey", "code", "reminder")) or guards.is_of_machines(clause):
        return True
    return len(clause) <= _LONGEST_RHETORICAL and not _ANSWERS_ITSELF.isdisjoint(following)
