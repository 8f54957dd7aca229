"""One conversation as it is written: who writes when, how we answer, and what is right about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random
from typing import Unpack

from quality.labels import Label, RightValues, Verdict
from quality.mails import Envelope, Mail, plain, quoted
from quality.people import Business, Person
from quality.phrasebook import Phrasebook, capitalized

Render = Callable[[Envelope, str], bytes]
KINDS_OF_SECTIONS = {
    **dict.fromkeys(("complaint", "issue", "later_issue"), "issue"),
    "order": "order",
}
SECTIONS_THAT_ASK = ("proposal", "sent_offer", "our_request")


class Way(StrEnum):
    """How we answer, or do not."""

    IN_THREAD = "mail in thread"
    NEW_MAIL = "mail without thread"
    CALL = "call"
    LOGGED = "logged answer"
    LETTER = "letter with the subject"
    TEXT_MESSAGE = "text message"
    OTHER_SUBJECT = "mail with another subject"
    NOTHING = "nothing"
    TOO_OLD = "nothing, long ago"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of ours. With `answers` it is logged as the answer to that mail."""

    address: str
    at: datetime
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Logged:
    """A message that another tool logs through the API, without the identifiers of a mail."""

    label: Label
    at: datetime
    channel: str
    text: str | None = None
    subject: str | None = None
    picked_up: bool | None = None
    answers: str | None = None


@dataclass(slots=True)
class Conversation:
    number: int
    kind: str
    language: str
    business: Business
    way: Way
    inbox: list[Mail] = field(default_factory=list)
    sent: list[Mail] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    logged: list[Logged] = field(default_factory=list)
    exported_again: list[Mail] = field(default_factory=list)
    is_due: bool = False
    known: Person | None = None

    @property
    def labels(self) -> list[Label]:
        mails = [mail.label for mail in (*self.inbox, *self.sent)]
        return mails + [message.label for message in self.logged]


class Scene:
    """The pen of a conversation. Each mail moves its clock on."""

    def __init__(
        self,
        random: Random,
        conversation: Conversation,
        phrases: Phrasebook,
        customer: Person,
        begins_at: datetime,
    ) -> None:
        self.random = random
        self.conversation = conversation
        self.phrases = phrases
        self.customer = customer
        self.at = begins_at
        self._mails = 0

    @property
    def business(self) -> Business:
        return self.conversation.business

    @property
    def office(self) -> tuple[str, str]:
        return self.business.owner.name, self.business.office

    @property
    def person(self) -> tuple[str, str]:
        return self.customer.name, self.customer.address

    def wait(self, hours: float) -> None:
        self.at += timedelta(hours=hours, minutes=self.random.randint(1, 50))

    def ask(self, section: str, kind: str | None = None) -> Mail:
        """The first mail of a conversation, which needs a reply."""
        subject, text = self.phrases.pick_mail(section)
        return self.receive(
            subject, self.letter(text), kind=kind or section, message_kind=kind_of(section)
        )

    def letter(self, text: str) -> str:
        return self.phrases.letter(text, self.customer.name)

    def letter_of_ours(self, text: str) -> str:
        customer = self.customer
        return self.phrases.letter(
            text, self.business.owner.name, given=customer.given, family=customer.family
        )

    def receive(
        self,
        subject: str,
        text: str,
        *,
        kind: str,
        sender: tuple[str, str] | None = None,
        to: str | None = None,
        parent: Mail | None = None,
        headers: Mapping[str, str] | None = None,
        render: Render = plain,
        **right: Unpack[RightValues],
    ) -> Mail:
        """A mail in our inbox: a request of the customer, except for the values in `right`."""
        envelope = self._envelope(sender or self.person, to or self.business.office, subject)
        envelope = replace(
            envelope,
            more=dict(headers or {}),
            references=parent.thread if parent else (),
            message_id=right.get("message_id", envelope.message_id),
        )
        label = replace(self._label(envelope, kind, is_inbound=True), **right)
        mail = Mail(label, self.at, render(envelope, text), text, envelope.references)
        self.conversation.inbox.append(mail)
        self.wait(self.random.choice((1, 3, 20)))
        return mail

    def answer_back(
        self,
        ours: Mail,
        section: str,
        kind: str,
        needs_reply: Verdict,
        *,
        ending: str = "",
        headers: Mapping[str, str] | None = None,
        render: Render = plain,
    ) -> Mail:
        """A reply to a mail of ours, mostly with our words below it."""
        words = capitalized(self.phrases.pick(section))
        is_letter = self.random.random() < 0.5
        text = (self.letter(words) if is_letter else words) + ending
        if self.random.random() < 0.7:
            text += self.quote(ours, self.office)
        return self.receive(
            reply_subject(ours),
            text,
            kind=kind,
            needs_reply=needs_reply,
            message_kind=kind_of(section),
            reply_text=None if is_letter else words,
            parent=ours,
            headers=headers,
            render=render,
        )

    def quote(self, mail: Mail, who: tuple[str, str]) -> str:
        line = self.phrases.pick(
            "quote_line", date=f"{mail.at:%d.%m.%Y %H:%M}", who=who[0], address=who[1]
        )
        return quoted(line, mail.text)

    def write(
        self,
        section: str,
        *,
        kind: str = "ours",
        parent: Mail | None = None,
        subject: str | None = None,
    ) -> Mail:
        """A mail of ours by hand."""
        text = self.letter_of_ours(self.phrases.pick(section))
        if subject is None:
            subject = reply_subject(parent) if parent else self.phrases.pick_mail("order")[0]
        envelope = self._envelope(self.office, self.customer.address, subject)
        if parent:
            text += self.quote(parent, self.person)
        envelope = replace(envelope, references=parent.thread if parent else ())
        label = self._label(envelope, kind, is_inbound=False)
        label = replace(label, expects_answer=self._expects_answer(section, text))
        return self._send(envelope, label, text)

    def _expects_answer(self, section: str, text: str) -> bool | None:
        """None for an answer that names a price, which may be meant as an offer."""
        if section in SECTIONS_THAT_ASK:
            return True
        return None if self.phrases.amount in text else False

    def notify(self, section: str) -> Mail:
        """A mail of a machine of ours, such as the notice of a parcel."""
        subject, text = self.phrases.pick_mail(section)
        envelope = self._envelope(self.office, self.customer.address, subject)
        return self._send(envelope, self._label(envelope, "our_notice", is_inbound=False), text)

    def _send(self, envelope: Envelope, label: Label, text: str) -> Mail:
        mail = Mail(label, self.at, plain(envelope, text), text, envelope.references)
        self.conversation.sent.append(mail)
        self.wait(self.random.choice((2, 5, 22)))
        return mail

    def log(
        self,
        kind: str,
        channel: str,
        text: str | None = None,
        *,
        subject: str | None = None,
        picked_up: bool | None = None,
        answers: str | None = None,
        **right: Unpack[RightValues],
    ) -> Logged:
        """A message that is logged through the API: a request of the customer, except for `right`."""
        envelope = self._envelope(self.person, self.business.office, subject or "")
        label = replace(self._label(envelope, kind, is_inbound=True), **right)
        logged = Logged(label, self.at, channel, text, subject, picked_up, answers)
        self.conversation.logged.append(logged)
        self.wait(self.random.choice((1, 3, 20)))
        return logged

    def settle(self, question: Mail | Logged, *, may_thread: bool = True) -> None:
        """Answer the question by the way of this conversation, or leave it."""
        self.wait(self.random.choice((1, 4, 18)))
        way = self.conversation.way
        if way is Way.IN_THREAD and may_thread and isinstance(question, Mail):
            self.write("answer", parent=question)
        elif way is Way.IN_THREAD or way is Way.NEW_MAIL:
            self.write("answer", subject=reply_subject(question))
        elif way is Way.CALL:
            self.conversation.calls.append(Call(self.customer.address, self.at))
        elif way is Way.LOGGED:
            answers = question.label.identifiers[0]
            self.conversation.calls.append(Call(self.customer.address, self.at, answers))
        elif way is Way.LETTER:
            self._answer_on_paper("letter", reply_subject(question))
        elif way is Way.TEXT_MESSAGE:
            self._answer_on_paper("sms", None)
        elif way is Way.OTHER_SUBJECT:
            self.write("answer", subject=self.phrases.pick_mail("other")[0])
        elif way is Way.NOTHING:
            self.conversation.is_due = True

    def _answer_on_paper(self, channel: str, subject: str | None) -> None:
        """An answer without thread. One without the subject only makes the question a `perhaps`."""
        text = self.phrases.pick("answer")
        ours: RightValues = {"is_inbound": False, "needs_reply": Verdict.NO}
        self.log("ours", channel, text, subject=subject, **ours)

    def machine(self, local_part: str, domain: str) -> tuple[str, str]:
        return domain.partition(".")[0].replace("-", " ").title(), f"{local_part}@{domain}"

    def next_id(self, address: str) -> str:
        self._mails += 1
        return f"<{self.conversation.number}.{self._mails}@{address.rpartition('@')[2]}>"

    def _envelope(self, sender: tuple[str, str], to: str, subject: str) -> Envelope:
        return Envelope(sender, to, subject, self.at, self.next_id(sender[1]))

    def _label(self, envelope: Envelope, kind: str, *, is_inbound: bool) -> Label:
        return Label(
            kind,
            self.conversation.language,
            envelope.message_id,
            envelope.subject,
            envelope.sender[1],
            is_inbound,
            needs_reply=Verdict.YES if is_inbound else Verdict.NO,
            party=self.customer.address,
        )


def kind_of(section: str) -> str:
    """The kind of a customer's message from the words of a section."""
    return KINDS_OF_SECTIONS.get(section, "inquiry")


def reply_subject(mail: Mail | Logged) -> str:
    subject = mail.label.subject
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"
