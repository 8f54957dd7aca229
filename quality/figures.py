"""The comparison of the labels with the records of the service, in figures per kind."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from quality.generator import Mailbox
from quality.labels import Label, Verdict
from quality.scene import Conversation
from quality.service import Outcome

Subject = Literal[
    "verdict", "due", "contact", "lost", "kept", "reply_text", "expects_answer", "message_kind"
]
_RANK = {Verdict.NO: 0, Verdict.PERHAPS: 1, Verdict.YES: 2}


@dataclass(frozen=True, slots=True)
class Error:
    """One wrong value."""

    about: Subject
    kind: str
    language: str
    subject: str
    expected: str
    found: str
    evidence: str = ""


@dataclass(slots=True)
class Score:
    """Right, false and missed. A `perhaps` finds half, and names nothing."""

    right: int = 0
    false: int = 0
    missed: int = 0
    half: int = 0

    @property
    def precision(self) -> float | None:
        return share(self.right, self.right + self.false)

    @property
    def recall(self) -> float | None:
        return share(self.right + self.half / 2, self.expected)

    @property
    def expected(self) -> int:
        return self.right + self.half + self.missed

    @property
    def certain(self) -> float | None:
        """The share of what there was that was named."""
        return share(self.right, self.expected)

    def count(self, *, expected: bool, found: Verdict) -> None:
        if found is Verdict.YES:
            self.right += expected
            self.false += not expected
        elif expected:
            self.half += found is Verdict.PERHAPS
            self.missed += found is Verdict.NO


@dataclass(slots=True)
class Figures:
    """The figures of one kind, or of all."""

    mails: int = 0
    verdict: Score = field(default_factory=Score)
    due: Score = field(default_factory=Score)
    contacts: Score = field(default_factory=Score)
    from_people: int = 0
    perhaps: int = 0
    lost: int = 0
    kept_wrongly: int = 0

    @property
    def share_of_perhaps(self) -> float | None:
        """The share of `perhaps` among the mails of people."""
        return share(self.perhaps, self.from_people)

    @property
    def wrong(self) -> int:
        verdict, due, contacts = self.verdict, self.due, self.contacts
        return (
            verdict.false + verdict.missed + due.false + due.missed
            + contacts.false + contacts.missed + self.lost + self.kept_wrongly
        )  # fmt: skip


@dataclass(slots=True)
class Words:
    """The figures of the words of one language, or of all: without what machines write."""

    reply_texts: int = 0
    exact: int = 0
    verdict: Score = field(default_factory=Score)
    expects_answer: Score = field(default_factory=Score)
    issue: Score = field(default_factory=Score)

    @property
    def share_of_exact(self) -> float | None:
        """The share of the reply texts that are as their authors wrote them."""
        return share(self.exact, self.reply_texts)


@dataclass(slots=True)
class Measurement:
    by_kind: dict[str, Figures] = field(default_factory=lambda: defaultdict(Figures))
    total: Figures = field(default_factory=Figures)
    by_language: dict[str, Words] = field(default_factory=lambda: defaultdict(Words))
    words: Words = field(default_factory=Words)
    errors: list[Error] = field(default_factory=list)

    def of_kind(self, kind: str) -> Iterator[Figures]:
        yield self.total
        yield self.by_kind[kind]

    def of_language(self, language: str) -> Iterator[Words]:
        yield self.words
        yield self.by_language[language]


def measure(mailboxes: Iterable[Mailbox], outcomes: Iterable[Outcome]) -> Measurement:
    measurement = Measurement()
    for mailbox, outcome in zip(mailboxes, outcomes, strict=True):
        messages = _messages_by_mail(outcome)
        for conversation in mailbox.conversations:
            for label in conversation.labels:
                _compare_mail(measurement, label, _stored(label, messages), outcome)
        _compare_due(measurement, mailbox, outcome)
        _compare_contacts(measurement, mailbox, outcome)
    return measurement


def verdict_of(message: dict[str, Any]) -> Verdict:
    """The verdict of a stored message: a boolean means yes or no."""
    found = message["needs_reply"]
    if isinstance(found, bool):
        return Verdict.YES if found else Verdict.NO
    return Verdict(found)


def _messages_by_mail(outcome: Outcome) -> dict[str, list[dict[str, Any]]]:
    messages: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for message in outcome.messages:
        headers = message["headers"]
        if known := outcome.logged.get(message["id"]):
            messages[known].append(message)
        elif headers and headers["message_id"]:
            messages[headers["message_id"].strip("<>")].append(message)
    return messages


def _stored(label: Label, messages: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    found = [message for known in label.identifiers for message in messages.get(known, [])]
    if label.shares_id:
        return [message for message in found if message["subject"] == label.subject]
    return found


def _compare_mail(
    measurement: Measurement, label: Label, stored: list[dict[str, Any]], outcome: Outcome
) -> None:
    surplus = len(stored) - label.becomes_message if label.is_inbound else 0
    for figures in measurement.of_kind(label.kind):
        figures.mails += 1
        figures.kept_wrongly += max(surplus, 0)
    if surplus > 0:
        expected = "one message" if label.becomes_message else "no message"
        measurement.errors.append(_error("kept", label, expected, str(len(stored)), stored))
    _compare_verdict(measurement, label, stored)
    _compare_party(measurement, label, stored, outcome)
    if label.is_person and label.becomes_message:
        _compare_words(measurement, label, stored)


def _compare_verdict(measurement: Measurement, label: Label, stored: list[dict[str, Any]]) -> None:
    """An answer of ours that is stored as a request of theirs is false, too."""
    inbound = [message for message in stored if message["direction"] == "inbound"]
    found = max((verdict_of(one) for one in inbound), key=_RANK.__getitem__, default=Verdict.NO)
    expected = label.needs_reply is Verdict.YES
    is_from_person = label.is_inbound and label.is_person
    for figures in measurement.of_kind(label.kind):
        figures.verdict.count(expected=expected, found=found)
        figures.from_people += is_from_person
        figures.perhaps += is_from_person and found is Verdict.PERHAPS
    if is_from_person:
        for words in measurement.of_language(label.language):
            words.verdict.count(expected=expected, found=found)
    if expected is not (found is Verdict.YES) and (expected or found is Verdict.YES):
        measurement.errors.append(_error("verdict", label, label.needs_reply, found, stored))


def _compare_party(
    measurement: Measurement, label: Label, stored: list[dict[str, Any]], outcome: Outcome
) -> None:
    """A message from or about a customer that is missing or belongs to somebody else is lost."""
    if not (label.party and label.becomes_message):
        return
    parties = [address for message in stored for address in outcome.party(message)]
    if label.party not in parties:
        for figures in measurement.of_kind(label.kind):
            figures.lost += 1
        found = ", ".join(parties) or "no message"
        measurement.errors.append(_error("lost", label, label.party, found, stored))


def _compare_words(measurement: Measurement, label: Label, stored: list[dict[str, Any]]) -> None:
    for message in stored[:1]:
        if label.reply_text is not None:
            _compare_reply_text(measurement, label, message)
        if label.expects_answer is not None:
            expects = label.expects_answer
            _compare_score(measurement, label, "expects_answer", message, expected=expects)
        if label.message_kind is not None and label.is_inbound:
            is_issue = label.message_kind == "issue"
            _compare_score(measurement, label, "message_kind", message, expected=is_issue)


def _compare_reply_text(measurement: Measurement, label: Label, message: dict[str, Any]) -> None:
    expected, found = _one_line(label.reply_text), _one_line(message["reply_text"])
    for words in measurement.of_language(label.language):
        words.reply_texts += 1
        words.exact += expected == found
    if expected != found:
        measurement.errors.append(_error("reply_text", label, expected, found, []))


def _compare_score(
    measurement: Measurement,
    label: Label,
    about: Literal["expects_answer", "message_kind"],
    message: dict[str, Any],
    *,
    expected: bool,
) -> None:
    """Whether the message expects an answer, or is an issue."""
    found = message["expects_answer"] if about == "expects_answer" else message["kind"] == "issue"
    for words in measurement.of_language(label.language):
        score = words.expects_answer if about == "expects_answer" else words.issue
        score.count(expected=expected, found=Verdict.YES if found else Verdict.NO)
    if expected is not found:
        measurement.errors.append(_error(about, label, str(expected), str(found), []))


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _compare_due(measurement: Measurement, mailbox: Mailbox, outcome: Outcome) -> None:
    """A due follow-up is right if a reply is due and it names the right party."""
    follow_ups = _follow_ups_by_mail(outcome)
    for conversation in mailbox.conversations:
        flags = [
            flag
            for label in conversation.labels
            for known in label.identifiers
            for flag in follow_ups.get(known, [])
        ]
        named = [verdict for verdict, addresses in flags if _is_about(conversation, addresses)]
        found = max(named, key=_RANK.__getitem__, default=Verdict.NO)
        misnamed = sum(
            verdict is Verdict.YES and not _is_about(conversation, addresses)
            for verdict, addresses in flags
        )
        for figures in measurement.of_kind(conversation.kind):
            figures.due.count(expected=conversation.is_due, found=found)
            figures.due.false += misnamed
        is_wrong = misnamed or conversation.is_due is not (found is Verdict.YES)
        if is_wrong and (conversation.is_due or misnamed or found is Verdict.YES):
            label = conversation.labels[0]
            expected = "due" if conversation.is_due else "not due"
            measurement.errors.append(
                Error(
                    "due", conversation.kind, label.language, label.subject, expected,
                    "due of another party" if misnamed else found, conversation.way,
                )
            )  # fmt: skip


def _is_about(conversation: Conversation, addresses: list[str]) -> bool:
    return any(label.party in addresses for label in conversation.labels if label.party)


def _follow_ups_by_mail(outcome: Outcome) -> dict[str, list[tuple[Verdict, list[str]]]]:
    """The verdict and the addresses of the due follow-ups, by the Message-ID of their message."""
    messages = {message["id"]: message for message in outcome.messages}
    flags: dict[str, list[tuple[Verdict, list[str]]]] = defaultdict(list)
    for follow_up in outcome.follow_ups:
        message = messages[follow_up["subject"]["id"]]
        headers = message["headers"] or {}
        known = (headers.get("message_id") or "").strip("<>")
        known = outcome.logged.get(message["id"], known)
        is_open_guess = follow_up["rule_kind"] == "perhaps"
        verdict = Verdict.PERHAPS if is_open_guess else Verdict.YES
        flags[known].append((verdict, outcome.party(follow_up)))
    return flags


def _compare_contacts(measurement: Measurement, mailbox: Mailbox, outcome: Outcome) -> None:
    """The contacts in the list against the people who wrote or to whom we wrote."""
    labels = [label for one in mailbox.conversations for label in one.labels]
    wanted = {
        label.party: label for label in reversed(labels) if label.party and label.makes_contact
    }
    accepted = {label.party for label in labels if label.party and label.makes_contact is None}
    by_sender = {label.sender.lower(): label for label in reversed(labels)}
    present = {
        address
        for party_id in (*outcome.customers, *outcome.contacts)
        for address in outcome.addresses[party_id]
    }
    for contact_id in outcome.contacts:
        addresses = outcome.addresses[contact_id]
        known = next((wanted[one] for one in addresses if one in wanted), None)
        if known:
            _count_contact(measurement, known, "right")
        elif not accepted.intersection(addresses):
            label = next((by_sender[one] for one in addresses if one in by_sender), labels[0])
            _count_contact(measurement, label, "false", ", ".join(addresses))
    for address, label in wanted.items():
        if address not in present:
            _count_contact(measurement, label, "missed", address)


def _count_contact(
    measurement: Measurement,
    label: Label,
    outcome: Literal["right", "false", "missed"],
    found: str = "",
) -> None:
    for figures in measurement.of_kind(label.kind):
        score = figures.contacts
        setattr(score, outcome, getattr(score, outcome) + 1)
    if outcome != "right":
        measurement.errors.append(_error("contact", label, outcome, found, []))


def _error(
    about: Subject, label: Label, expected: str, found: str, stored: list[dict[str, Any]]
) -> Error:
    evidence = ", ".join(sorted({message["needs_reply_evidence"] for message in stored}))
    return Error(about, label.kind, label.language, label.subject, expected, found, evidence)


def share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
