"""Mails of an ordinary day: questions and answers, thanks, automatic mail, newsletters."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import NamedTuple

from demo.business import US
from demo.days import END, at, within_hours
from demo.mailbox import Bounce, Mail, Person, quoted


class Topic(NamedTuple):
    subject: str
    question: str
    answer: str = ""


GERMAN = (
    Topic("Angebot für eine Gartenpumpe", "können Sie mir ein Angebot für eine Pumpe mit 1.100 Watt machen?", "das Angebot liegt bei, die Pumpe ist auf Lager."),
    Topic("Ersatzteil für die Tauchpumpe", "haben Sie den Dichtungssatz für die TP 400 noch?", "ja, wir haben drei Sätze hier und legen Ihnen einen zurück."),
    Topic("Termin für die Wartung", "wann passt es Ihnen im März für die jährliche Wartung?", "ich schlage den 12. März um zehn Uhr vor."),
    Topic("Rechnung vom Januar", "auf der Rechnung steht noch die alte Anschrift. Können Sie das ändern?", "die berichtigte Rechnung liegt bei."),
    Topic("Pumpe zieht Luft", "unsere Pumpe zieht seit gestern Luft. Was kann das sein?", "meist ist es die Dichtung am Saugschlauch; bitte fetten Sie sie einmal."),
    Topic("Lieferzeit Hauswasserwerk", "wie lange ist die Lieferzeit für das Hauswasserwerk zurzeit?", "es kommt nächste Woche und ist dann sofort bei Ihnen."),
)  # fmt: skip
ENGLISH = (
    Topic("Quote for a borehole pump", "Could you quote for a borehole pump for 40 metres?", "The quote is attached; we could fit it next week."),
    Topic("Spare seal", "Do you have the seal kit for the TP 400 in stock?", "We have three and have put one aside for you."),
    Topic("Service date", "When could you come for the yearly service?", "Would the morning of 12 March suit you?"),
    Topic("Invoice of January", "The invoice has our old address. Could you change it?", "The corrected invoice is attached."),
    Topic("Pump is noisy", "The pump has been noisy since the frost. Is that a problem?", "It is mostly the bearing; please switch it off until we have looked."),
    Topic("Hose sizes", "Which hose goes with the 1,100 watt pump?", "A one-inch hose, and we stock it by the metre."),
)  # fmt: skip
SENDERS_OF_NEWS = (
    Person("Pumpen", "Journal", "news@pump-journal.example.com"),
    Person("Garden", "Trade Weekly", "weekly@garden-trade.example.com"),
    Person("Werkzeug", "Direkt", "angebote@werkzeug.example.com"),
)
SHOP = Person("Parcel", "Service", "no-reply@parcels.example.com")
WHOLESALER = Person("Pumpenwerk", "Service", "noreply@pumpenwerk.example.com")
GERMAN_CLOSINGS = ("Vielen Dank für die schnelle Antwort!", "Perfekt, danke.", "Alles klar.")
ENGLISH_CLOSINGS = ("Thanks a lot!", "Sounds good.", "Got it, thanks.")


class Post:
    """All mails of the month."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._mails: list[Mail | Bounce] = []

    def __len__(self) -> int:
        return len(self._mails)

    def between(self, start: datetime, end: datetime) -> list[Mail | Bounce]:
        """Return the mails after `start` and up to `end`, in order."""
        return sorted((m for m in self._mails if start < m.at <= end), key=lambda mail: mail.at)

    def write(
        self,
        sender: Person,
        to: Person,
        subject: str,
        text: str,
        when: datetime,
        answers: Mail | None = None,
        **headers: str,
    ) -> Mail:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        mail = Mail(sender, to, subject, text, when, len(self._mails), answers, named)
        self._mails.append(mail)
        return mail

    def ask(self, who: Person, topic: Topic, when: datetime, answers: Mail | None = None) -> Mail:
        subject = f"Re: {answers.subject}" if answers else topic.subject
        text = _letter(US, topic.question, who)
        return self.write(
            who, US, subject, text + (quoted(answers) if answers else ""), when, answers
        )

    def tell(self, whom: Person, subject: str, german: str, english: str, when: datetime) -> Mail:
        """Write a mail of the business to one person, in the language of that person."""
        text = german if whom.is_german else english
        return self.write(US, whom, subject, _letter(whom, text, US), when)

    def answer(self, mail: Mail, text: str, when: datetime) -> Mail:
        text = _letter(mail.sender, text, US) + quoted(mail)
        return self.write(US, mail.sender, f"Re: {mail.subject}", text, when, mail)

    def bounce(self, whom: Person, when: datetime) -> None:
        """Write a mail of the business that does not arrive."""
        mail = self.tell(whom, "TP 400", "wie läuft sie?", "How does it run?", when)
        self._mails.append(Bounce(mail, when + timedelta(minutes=1)))

    def advertise(self, people: Sequence[Person], when: datetime) -> None:
        """Write a newsletter of the business. It has many recipients, so it contacts none personally."""
        text = "All garden pumps are checked for free in March.\n"
        for number, person in enumerate(people):
            sent_at = when + timedelta(seconds=2 * number)
            leave = "<mailto:stop@hansen.example.com>"
            self.write(US, person, "Spring offers", text, sent_at, List_Unsubscribe=leave)

    def confirm_an_order(self, when: datetime) -> None:
        """Write a mail of a machine that no header marks as such."""
        text = "Thank you for your order. This e-mail was sent automatically.\n"
        self.write(WHOLESALER, US, "Order confirmation 20417", text, when)

    def converse(self, who: Person, when: datetime) -> None:
        """Write a question and its answer, sometimes with further mails."""
        topic = self._random.choice(GERMAN if who.is_german else ENGLISH)
        question = self.ask(who, topic, when)
        answered_at = within_hours(self._random, when)
        if self._random.random() < 0.12:
            question = self._ask_again(who, question, answered_at)
        answer = self.answer(question, topic.answer, answered_at)
        chance = self._random.random()
        later = answered_at + timedelta(minutes=self._random.randint(2, 40))
        if chance < 0.45:
            self._thank(who, answer, later)
        elif chance < 0.55:
            self._auto_reply(who, answer, answered_at + timedelta(seconds=20))

    def fill(self, day: date, people: Sequence[Person], conversations: int) -> None:
        """Write the mails of an ordinary day. The last day ends early."""
        last_minute = 3 * 60 if day == END.date() else 8 * 60
        for _ in range(conversations):
            minutes = self._random.randint(0, last_minute)
            self.converse(self._random.choice(people), at(day, 8) + timedelta(minutes=minutes))
        for _ in range(conversations // 3):
            minutes = self._random.randint(0, last_minute)
            when = at(day, 7) + timedelta(minutes=minutes)
            self._newsletter(when)
            self._notice(when + timedelta(minutes=7))

    def _ask_again(self, who: Person, question: Mail, answered_at: datetime) -> Mail:
        when = question.at + (answered_at - question.at) / 2
        again = "haben Sie schon etwas?" if who.is_german else "Any news?"
        return self.ask(who, Topic(question.subject, again), when, question)

    def _thank(self, who: Person, answer: Mail, when: datetime) -> None:
        closings = GERMAN_CLOSINGS if who.is_german else ENGLISH_CLOSINGS
        self.close(who, answer, closings[len(self) % len(closings)], when)

    def close(self, who: Person, answer: Mail, words: str, when: datetime) -> None:
        """Write a mail that ends a conversation and needs no reply."""
        text = f"{words}\n\n{_closing(who)}\n{who.name}\n{quoted(answer)}"
        self.write(who, US, f"Re: {answer.subject}", text, when, answer)

    def _auto_reply(self, who: Person, answer: Mail, when: datetime) -> None:
        away = "Ich bin bis Montag nicht im Büro." if who.is_german else "I am away until Monday."
        subject = f"Automatic reply: {answer.subject}"
        self.write(who, US, subject, away, when, answer, Auto_Submitted="auto-replied")

    def _newsletter(self, when: datetime) -> None:
        sender = self._random.choice(SENDERS_OF_NEWS)
        text = "Jetzt sparen? Only this week: 20 % off all hoses.\n"
        link = f"<https://{sender.address.rpartition('@')[2]}/unsubscribe>"
        self.write(sender, US, "Our offers of the week", text, when, List_Unsubscribe=link)

    def _notice(self, when: datetime) -> None:
        text = "Your parcel is on its way. Do you want to change the day of delivery?\n"
        self.write(SHOP, US, "Parcel on its way", text, when, Auto_Submitted="auto-generated")


def _letter(to: Person, text: str, sender: Person) -> str:
    theirs = sender if to is US else to
    hello = f"Guten Tag {to.name}" if theirs.is_german else f"Hello {to.given}"
    return f"{hello},\n\n{text}\n\n{_closing(theirs)}\n{sender.name}\n"


def _closing(theirs: Person) -> str:
    return "Viele Grüße" if theirs.is_german else "Kind regards"
