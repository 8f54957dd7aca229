"""Labelled single messages, and how often the service reads their words right, per language.

The sentences lie in `tests/parsing/labelled/sentences`, a file for each language; its README says what the
columns mean.
"""

import csv
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from app.parsing.mail.quotation import reply_text
from app.parsing.message_kind import propose
from app.parsing.reply_verdict import expects_answer, needs_reply
from quality.figures import Score, share
from quality.labels import Verdict

FOLDER = Path(__file__).parents[1] / "tests" / "parsing" / "labelled" / "sentences"
DEVELOPMENT = FOLDER.parent / "development"
RETIRED = FOLDER.parent / "retired"  # formerly the reported half
SETS = ("work", "reported")
COLUMNS = (
    "sentences", "yes", "false", "lost", "prec.", "recall", "perhaps", "certain",
    "asking", "prec.", "recall", "issues", "prec.", "recall",
)  # fmt: skip
# The columns: those of `needs_reply`, then those of `expects_answer`, then those of the kind `issue`.
_FIGURE = ">10"
Aspect = Literal["verdict", "expects_answer", "issue"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message; `verdict` and `kind` are of an inbound one, `expects_answer` of an outbound one."""

    language: str
    phrasing_set: str
    is_inbound: bool
    is_continuation: bool
    verdict: Verdict | None
    expects_answer: bool | None
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Mistake:
    aspect: Aspect
    sentence: Sentence
    expected: str
    found: str


@dataclass(slots=True)
class SentenceFigures:
    """The figures of one language, or of all."""

    sentences: int = 0
    inbound: int = 0
    perhaps: int = 0
    verdict: Score = field(default_factory=Score)
    expects_answer: Score = field(default_factory=Score)
    issue: Score = field(default_factory=Score)
    mistakes: list[Mistake] = field(default_factory=list)

    @property
    def share_of_perhaps(self) -> float | None:
        return share(self.perhaps, self.inbound)


def languages() -> list[str]:
    """The languages that have sentences."""
    return sorted(path.stem for path in FOLDER.glob("*.tsv"))


def read_sentences(language: str, folder: Path = FOLDER) -> list[Sentence]:
    with (folder / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [_sentence(language, row) for row in rows]


def _read_all(language: str) -> list[Sentence]:
    retired = RETIRED / f"{language}.tsv"
    return read_sentences(language) + (
        read_sentences(language, RETIRED) if retired.exists() else []
    )


def _sentence(language: str, row: dict[str, str]) -> Sentence:
    expects = row["expects_answer"]
    return Sentence(
        language,
        row["set"],
        is_inbound=row["direction"] == "inbound",
        is_continuation=row["is_continuation"] == "later",
        verdict=None if row["verdict"] == "-" else Verdict(row["verdict"]),
        expects_answer=None if expects == "-" else expects == "true",
        kind=row["kind"],
        text=row["text"].replace("\\n", "\n"),
    )


def measure_sentences(sentences: Iterable[Sentence]) -> SentenceFigures:
    figures = SentenceFigures()
    for sentence in sentences:
        figures.sentences += 1
        if sentence.is_inbound:
            _compare_verdict(figures, sentence)
            _compare_issue(figures, sentence)
        else:
            _compare_expectation(figures, sentence)
    return figures


def found_verdict(sentence: Sentence) -> Verdict:
    words = _own_words(sentence)
    return Verdict(needs_reply(words, is_continuation=sentence.is_continuation)[0])


def found_expectation(sentence: Sentence) -> bool:
    return expects_answer(_own_words(sentence))[0]


def found_kind(sentence: Sentence) -> str:
    words = _own_words(sentence)
    return propose(words, automatic=None, is_continuation=sentence.is_continuation)[0]


def _own_words(sentence: Sentence) -> str:
    return reply_text(sentence.text) or sentence.text


def _compare_verdict(figures: SentenceFigures, sentence: Sentence) -> None:
    found = found_verdict(sentence)
    expected = sentence.verdict is Verdict.YES
    figures.inbound += 1
    figures.perhaps += found is Verdict.PERHAPS
    figures.verdict.count(expected=expected, found=found)
    if expected is not (found is Verdict.YES) and (expected or found is Verdict.YES):
        figures.mistakes.append(Mistake("verdict", sentence, str(sentence.verdict), found))


def _compare_issue(figures: SentenceFigures, sentence: Sentence) -> None:
    expected, found = sentence.kind == "issue", found_kind(sentence)
    _count(figures.issue, expected=expected, found=found == "issue")
    if expected is not (found == "issue"):
        figures.mistakes.append(Mistake("issue", sentence, sentence.kind, found))


def _compare_expectation(figures: SentenceFigures, sentence: Sentence) -> None:
    expected, found = bool(sentence.expects_answer), found_expectation(sentence)
    _count(figures.expects_answer, expected=expected, found=found)
    if expected is not found:
        figures.mistakes.append(Mistake("expects_answer", sentence, str(expected), str(found)))


def _count(score: Score, *, expected: bool, found: bool) -> None:
    score.count(expected=expected, found=Verdict.YES if found else Verdict.NO)


def table(by_language: dict[str, SentenceFigures]) -> Iterator[str]:
    yield f"{'':4}" + "".join(f"{column:{_FIGURE}}" for column in COLUMNS)
    for language, figures in by_language.items():
        yield f"{language:4}" + "".join(f"{cell:{_FIGURE}}" for cell in _cells(figures))


def _cells(figures: SentenceFigures) -> tuple[object, ...]:
    verdict, expects, issue = figures.verdict, figures.expects_answer, figures.issue
    return (
        figures.sentences, verdict.expected, verdict.false, verdict.missed,
        _percent(verdict.precision), _percent(verdict.recall),
        _percent(figures.share_of_perhaps), _percent(verdict.certain),
        expects.expected, _percent(expects.precision), _percent(expects.recall),
        issue.expected, _percent(issue.precision), _percent(issue.recall),
    )  # fmt: skip


def mistakes(figures: SentenceFigures) -> Iterator[str]:
    for one in figures.mistakes:
        place = "later" if one.sentence.is_continuation else "first"
        text = one.sentence.text.replace("\n", " ¶ ")
        values = f"{one.expected} expected, {one.found} found"
        yield f"{one.aspect:15} {one.sentence.language} {place}  {values:32} {text}"


def _percent(part: float | None) -> str:
    return "-" if part is None else f"{part:.1%}"


def main() -> None:
    parser = ArgumentParser(prog="python -m quality.sentences", description=__doc__)
    parser.add_argument(
        "--set", dest="sets", nargs="+", choices=(*SETS, RETIRED.name), default=SETS
    )
    parser.add_argument("--language", dest="languages", nargs="+", choices=languages(),
                        default=languages())  # fmt: skip
    parser.add_argument(
        "--errors", action="store_true", help="list the sentences that are read wrong"
    )
    options = parser.parse_args()
    for name in options.sets:
        chosen = {
            language: [one for one in _read_all(language) if one.phrasing_set == name]
            for language in options.languages
        }
        chosen["all"] = [sentence for sentences in chosen.values() for sentence in sentences]
        by_language = {key: measure_sentences(sentences) for key, sentences in chosen.items()}
        print(f"\n{name}\n", *table(by_language), sep="\n")
        if options.errors:
            print("", *mistakes(by_language["all"]), sep="\n")


if __name__ == "__main__":
    main()
