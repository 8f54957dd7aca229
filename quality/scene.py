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


class Way(StrEnum):
    """How we answer, or do not."""

    IN_THREAD = "mail in thread"
    NEW_MAIL = "mail without thread"
    CALL = "call"
    LOGGED = "logged answer"
    NOTHING = "nothing"
    TOO_OLD = "nothing, long ago"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of ours. With `answers` it is logged as the answer to that mail."""

    address: str
    at: datetime
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
    is_due: bool = False
    known: Person | None = None

    @property
    def labels(self) -> list[Label]:
        return [mail.label for mail in (*self.inbox, *self.sent)]


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
        return self.receive(subject, self.letter(text), kind=kind or section)

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
            envelope, more=dict(headers or {}), references=parent.thread if parent else ()
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
        style = self.random.choice((self.letter, capitalized))
        text = style(self.phrases.pick(section)) + ending
        if self.random.random() < 0.7:
            text += self.quote(ours, self.office)
        subject = reply_subject(ours)
        return self.receive(
            subject,
            text,
            kind=kind,
            needs_reply=needs_reply,
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
        self, section: str, *, parent: Mail | None = None, subject: str | None = None
    ) -> Mail:
        """A mail of ours by hand."""
        text = self.letter_of_ours(self.phrases.pick(section))
        if subject is None:
            subject = reply_subject(parent) if parent else self.phrases.pick_mail("order")[0]
        envelope = self._envelope(self.office, self.customer.address, subject)
        if parent:
            text += self.quote(parent, self.person)
        envelope = replace(envelope, references=parent.thread if parent else ())
        label = self._label(envelope, "ours", is_inbound=False)
        mail = Mail(label, self.at, plain(envelope, text), text, envelope.references)
        self.conversation.sent.append(mail)
        self.wait(self.random.choice((2, 5, 22)))
        return mail

    def settle(self, question: Mail, *, may_thread: bool = True) -> None:
        """Answer the question by the way of this conversation, or leave it."""
        self.wait(self.random.choice((1, 4, 18)))
        way = self.conversation.way
        if way is Way.IN_THREAD and not may_thread:
            way = Way.NEW_MAIL
        if way is Way.IN_THREAD:
            self.write("answer", parent=question)
        elif way is Way.NEW_MAIL:
            self.write("answer", subject=reply_subject(question))
        elif way is Way.CALL:
            self.conversation.calls.append(Call(self.customer.address, self.at))
        elif way is Way.LOGGED:
            answers = question.label.identifiers[0]
            self.conversation.calls.append(Call(self.customer.address, self.at, answers))
        elif way is Way.NOTHING:
            self.conversation.is_due = True

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


def reply_subject(mail: Mail) -> str:
    subject = mail.label.subject
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"
