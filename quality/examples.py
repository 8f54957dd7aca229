"""The texts from which the classifier learns, each with what is known about it.

They are the lines of `quality/training`, varied a little, the labelled sentences for work, and the phrasings of the sets
`work`, `held_out`, `retired`, `aside` and `former`. What is only reported is never read here.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain
from pathlib import Path
from random import Random

from app.parsing.classifier import concepts, features, splitting
from app.parsing.language import letter
from app.parsing.language.letter import body_of_letter
from app.parsing.mail.quotation import reply_text
from quality import machine_kinds, sentences, surroundings
from quality.generator import mailboxes
from quality.labels import Label, Verdict
from quality.mails import Mail
from quality.surroundings import SURROUNDINGS

FOLDER = Path(__file__).parent / "training"
# Lines of other authors, from which only limits are chosen.
CALIBRATION = Path(__file__).parent / "calibration"
LABELLED = (sentences.FOLDER, sentences.DEVELOPMENT, sentences.RETIRED)
SEEDS = {"work": 1, "held_out": 1001, "retired": 2001, "aside": 3001, "former": 4001}
PER_KIND = 3
SHARE_OF_GENERATED = 0.4  # the same phrasing occurs with other names and amounts
SHARE_OF_LABELLED = 3.0  # they are like most mail; half of the written lines are meant to mislead
WRITTEN, VARIED, SURROUNDED = "written", "varied", "surrounded"
JOINED, SENTENCE = "joined", "sentence"
SHARE_OF_VARIED, SHARE_OF_JOINED = 0.4, 0.8
LONGEST_CLOSING = 120
# as people and their programs write them below a text, in any language
SIGNATURES = (
    "Anna Ott\n+49 30 901820\nwww.kunde.example",
    "Best regards\nTom Archer\nTel. 0170 5551234",
    "M. Brandt | Ott & Partner GmbH | Hauptstr. 12, 10115 Berlin | T +49 30 901820 | m.brandt@ott.example",
    "Karin Lind\nLind AB\nBox 114, 411 03\n08-555 120 33\nhttps://www.lind.example",
    "--\nPaweł Mazur\nKierownik biura\ntel. 22 555 01 44",
    "Sent from my iPhone",
    "Dr. Lucía Navarro\nDirectora\nNavarro S.L. - CIF B1234567\nwww.navarro.example",
    "Cordialement\nLuc Perrin\nSARL Perrin - 14 rue des Lilas - 75011 Paris\n01 55 50 12 34",
    "VAT ID DE123456789 | HRB 4711\nThis e-mail is confidential and meant for its addressee alone.",
)
OF_MACHINES = {
    *machine_kinds.NOTICES, "circular", "ticket_in_thread", "list_by_customer", "our_notice",
    "logged_notice",
}  # fmt: skip
ABSENCES = {"absence", "absence_without_header"}
# Servers, calendars and folders tell of these, and nobody typed the text alone.
NOT_OF_WORDS = {
    "spam_marked", "deleted", "spam_folder", "trash_folder", "absence",
    "left_company", "bounce", "delay", "bounce_in_prose", "delay_in_prose", "complaint_report",
    "calendar_accept", "calendar_decline", "calendar_cancel", "invitation", "read_receipt",
    "read_receipt_in_prose", "reaction", "forward", "forward_attached", "forward_by_outsider",
    "contact_form", "form_service", "thanks_by_form", "undisclosed", "copy_only", "draft",
    "internal_note", "private_answer", "repeated_id", "two_exports",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """A message; None is not known about it, or asked about others alone."""

    source: str
    language: str
    subject: str
    text: str
    is_inbound: bool
    is_continuation: bool
    is_machine: bool
    verdict: Verdict | None = None
    expects_answer: bool | None = None
    is_issue: bool | None = None
    is_order: bool | None = None
    kind: str = ""
    weight: float = 1.0


def examples() -> list[Example]:
    lines = list(written())
    sentences_for_work = list(labelled())
    mails = [one for phrasing_set in SEEDS for one in generated(phrasing_set)]
    by_people = [*lines, *sentences_for_work]
    around, within = surrounded(by_people), sentences_of(by_people)
    return [*lines, *varied(lines), *sentences_for_work, *around, *within, *mails]


def varied(lines: Iterable[Example]) -> Iterator[Example]:
    """The written lines once more: without subject, below that of a machine, above a signature.

    So neither a subject nor the lack of one condemns a text, and a signature does not look like a footer.
    """
    subjects: dict[str, list[str]] = {}
    for number, line in enumerate(lines):
        less = replace(line, source=VARIED, weight=SHARE_OF_VARIED)
        of_machines = subjects.setdefault(line.language, [])
        if line.subject:
            yield replace(less, subject="")
        if line.is_machine:
            of_machines.append(line.subject)
        elif of_machines and number % 2:
            yield replace(less, subject=of_machines[number % len(of_machines)])
        else:
            signature = SIGNATURES[number % len(SIGNATURES)]
            yield replace(less, text=f"{line.text}\n\n{signature}")


def surrounded(lines: Iterable[Example]) -> Iterator[Example]:
    """Lines that people write to us, above a request or below an opening.

    So neither thanks before trouble nor a question after it makes it less of one.
    """
    for number, line in enumerate(lines):
        if line.is_machine or not line.is_inbound:
            continue
        around = SURROUNDINGS[line.language]
        less = replace(line, source=SURROUNDED, weight=line.weight * SHARE_OF_VARIED)
        if line.verdict is Verdict.YES and number % 2:
            request = around.requests[number % len(around.requests)]
            yield replace(less, text=f"{body_of_letter(line.text)} {request}")
        else:
            opening = around.openings[number % len(around.openings)]
            yield replace(less, text=f"{opening} {body_of_letter(line.text)}")


def joined(lines: Sequence[Example]) -> Iterator[Example]:
    """Lines that people write to us, below a closing of somebody else or above an opening.

    So nothing friendly around trouble or a want makes it less of one. The network learns from them.
    """
    closings: dict[str, list[str]] = {}
    for line in lines:
        if line.verdict is Verdict.NO and len(line.text) <= LONGEST_CLOSING:
            closings.setdefault(line.language, []).append(line.text)
    random = Random(5)
    for number, line in enumerate(lines):
        if line.is_machine or not line.is_inbound:
            continue
        body, opening = (
            body_of_letter(line.text),
            random.choice(SURROUNDINGS[line.language].openings),
        )
        closing = body_of_letter(random.choice(closings[line.language]))
        texts = (f"{closing} {body}", f"{closing}\n\n{body}", f"{body} {opening}")
        weight = line.weight * SHARE_OF_JOINED
        yield replace(line, source=JOINED, text=texts[number % len(texts)], weight=weight)


def sentences_of(lines: Iterable[Example]) -> Iterator[Example]:
    """The sentences of what people wrote to us without trouble and without an order: none of them is either.

    So a sentence is judged by itself as well as a message.
    """
    for line in lines:
        found = splitting.split_sentences(line.text)
        if line.is_issue is not False or line.is_order or len(found) == 1:
            continue
        less = replace(
            line, source=SENTENCE, weight=line.weight * SHARE_OF_VARIED, verdict=None, subject=""
        )
        for sentence in found:
            yield replace(less, text=sentence)


def written(folder: Path = FOLDER) -> Iterator[Example]:
    """The lines that authors wrote for training."""
    for path in sorted(folder.glob("*.tsv")):
        yield from written_in(path)


def written_in(path: Path) -> Iterator[Example]:
    """The lines of one file."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield _written(path.stem.partition("_")[0], row)


def _written(language: str, row: dict[str, str]) -> Example:
    is_inbound, is_machine = row["direction"] == "inbound", row["author"] == "machine"
    is_of_person = is_inbound and not is_machine
    expects = row["expects_answer"]
    is_told = not is_inbound and not is_machine and expects != "-"
    return Example(
        WRITTEN,
        language,
        row["subject"],
        row["text"].replace("\\n", "\n"),
        is_inbound=is_inbound,
        is_continuation=row["place"] == "later",
        is_machine=is_machine,
        verdict=Verdict(row["verdict"]) if is_of_person else None,
        expects_answer=expects == "true" if is_told else None,
        is_issue=row["kind"] == "issue" if is_of_person else None,
        is_order=row["kind"] == "order" if is_of_person else None,
        kind=row["kind"],
    )


def labelled() -> Iterator[Example]:
    """The labelled sentences that are for work, and those that were reported once."""
    for folder in LABELLED:
        for path in sorted(folder.glob("*.tsv")):
            yield from labelled_in(path)


def labelled_in(path: Path) -> Iterator[Example]:
    """The sentences of one file that are not only reported."""
    for one in sentences.read_sentences(path.stem, path.parent):
        if one.phrasing_set in {"work", "retired"}:
            yield _labelled(path.parent.name, one)


def _labelled(source: str, sentence: sentences.Sentence) -> Example:
    return Example(
        source,
        sentence.language,
        "",
        sentence.text,
        is_inbound=sentence.is_inbound,
        is_continuation=sentence.is_continuation,
        is_machine=False,
        verdict=sentence.verdict,
        expects_answer=sentence.expects_answer,
        is_issue=sentence.kind == "issue" if sentence.is_inbound else None,
        is_order=sentence.kind == "order" if sentence.is_inbound else None,
        kind=sentence.kind,
        weight=SHARE_OF_LABELLED,
    )


def generated(phrasing_set: str) -> Iterator[Example]:
    """The mails of generated mailboxes, each wording once."""
    boxes = mailboxes(SEEDS[phrasing_set], phrasing_set, per_kind=PER_KIND)
    conversations = chain.from_iterable(box.conversations for box in boxes)
    mails = chain.from_iterable((*one.inbox, *one.sent) for one in conversations)
    known: set[tuple[str, str]] = set()
    for mail in mails:
        words = (mail.label.subject, _own_text(mail))
        if mail.label.kind in NOT_OF_WORDS or words in known or not words[1].strip():
            continue
        known.add(words)
        yield _generated(phrasing_set, mail, *words)


def _own_text(mail: Mail) -> str:
    """The text that the service judges: of an answer without signature and quotation."""
    return (reply_text(mail.text) or mail.text) if mail.references else mail.text


def _generated(phrasing_set: str, mail: Mail, subject: str, text: str) -> Example:
    label = mail.label
    is_machine = label.kind in OF_MACHINES | ABSENCES
    is_of_person = label.is_inbound and not is_machine
    return Example(
        phrasing_set,
        label.language,
        subject,
        text,
        is_inbound=label.is_inbound,
        is_continuation=bool(mail.references),
        is_machine=is_machine,
        verdict=label.needs_reply if is_of_person else None,
        expects_answer=None if label.is_inbound or is_machine else label.expects_answer,
        is_issue=_is_kind(label, "issue") if is_of_person else None,
        is_order=_is_kind(label, "order") if is_of_person else None,
        kind=label.kind,
        weight=SHARE_OF_GENERATED,
    )


def _is_kind(label: Label, kind: str) -> bool | None:
    return None if label.message_kind is None else label.message_kind == kind


def digest() -> str:
    """The digest of the texts, and of the code that turns them into features."""
    lines: list[object] = [*written(), *labelled()]
    content = [repr(line).encode() for line in lines]
    content += [path.read_bytes() for path in _files()]
    return sha256(b"\n".join(content)).hexdigest()


def _files() -> Iterator[Path]:
    code = (features.__file__, concepts.__file__, splitting.__file__, letter.__file__)
    yield from map(Path, (*code, surroundings.__file__))
    yield from sorted(Path(concepts.__file__).with_name("concept_words").glob("*.txt"))
    for phrasing_set in SEEDS:
        yield from sorted((Path(__file__).parent / "phrasings" / phrasing_set).glob("*.txt"))
