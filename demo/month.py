"""Events at Hansen Pumps from 2 February to 2 March.

The business answers all ordinary mails in time. Only the scripted omissions of this module cause the
follow-ups at the end.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from random import Random

from demo.business import KEY, OUR_CARD, US, Town
from demo.cards import Card
from demo.days import END, FIRST_DAY, LAST_DAY, at, days, is_working_day
from demo.everyday import Post, Topic
from demo.mailbox import Mail, Person
from demo.office import Office

SEED = 7
MAILBOX_FROM = date(2026, 1, 5)
CONVERSATIONS_BEFORE, CONVERSATIONS = 7, 16  # on a day
REGULARS_FROM = 60  # customers before this number write only scripted mails
LOST_SIGHT_OF = 3  # the first key customers, whom nobody contacts in February
FORGOTTEN = 5  # cards of each trade show
CALLS = 2  # on a day
TUESDAY = 1
OFFERED_ON = date(2026, 2, 24)
FIRST_SHOW, SECOND_SHOW = "Garden & Water Hamburg", "Nordic Trades Bremen"


class Month:
    """Month of the business. All mails exist in advance; the office receives them day by day."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._random = Random(SEED)
        town = Town(self._random)
        self._customers = town.customers()
        self._first_cards, self._second_cards = town.cards(24), town.cards(22)
        self._typed_card, self._application = town.cards(2)
        self._stranger = town.stranger(is_german=True)
        self._applicant = town.stranger(is_german=False)
        self._post = Post(self._random)
        self._read_until = at(date(2025, 1, 1), 0)
        self._ids: list[str] = []
        self._letter = ""
        self._contacts: list[str] = []
        self._reminders: list[str] = []

    def live(self) -> None:
        """Play from the first day to the last. The queue holds the open follow-ups."""
        self._write_all_mails()
        self._open_the_books()
        for day in days(FIRST_DAY, LAST_DAY):
            self._go_to(min(at(day, 18), END))
            if day in DIARY:
                DIARY[day](self, day)
            if day.weekday() == TUESDAY:
                self._office.sell(self._ids[38], "Sealing ring", "4.20", at(day, 9))
            if is_working_day(day):
                self._call(day)

    def _go_to(self, now: datetime) -> None:
        self._office.set_clock(now)
        self._office.import_mails(self._post.between(self._read_until, now))
        self._read_until = now

    def _call(self, day: date) -> None:
        """Call one customer every day, and each week the key customers except the forgotten ones."""
        places = [self._random.randrange(REGULARS_FROM, len(self._ids)) for _ in range(CALLS)]
        if day.weekday() == TUESDAY:
            places += range(LOST_SIGHT_OF, KEY)
        start = at(day, 10)
        self._office.call(
            (self._ids[place], start + timedelta(minutes=15 * number))
            for number, place in enumerate(places)
        )

    def _person(self, place: int) -> Person:
        return self._customers[place].person

    def _write_all_mails(self) -> None:
        regulars = [customer.person for customer in self._customers[REGULARS_FROM:]]
        for day in filter(is_working_day, days(MAILBOX_FROM, LAST_DAY)):
            conversations = CONVERSATIONS_BEFORE if day < FIRST_DAY else CONVERSATIONS
            self._post.fill(day, regulars, conversations)
        for place in range(LOST_SIGHT_OF):
            written_at = at(date(2026, 1, 7 + 6 * place), 10, 30)
            self._post.tell(
                self._person(place), "TP 400", "wie läuft sie?", "How does it run?", written_at
            )
        self._thank(self._person(45), "Besuch am 4. Februar", at(date(2026, 2, 5), 9, 30))
        self._thank_all(self._first_cards, FIRST_SHOW, at(date(2026, 2, 16), 9, 20))
        self._thank_all(self._second_cards, SECOND_SHOW, at(date(2026, 2, 27), 9, 20))
        self._post.advertise(regulars[:40], at(date(2026, 2, 18), 10))
        self._post.bounce(self._person(58), at(date(2026, 2, 10), 11))
        self._post.confirm_an_order(at(date(2026, 2, 24), 9, 5))
        self._make_offers()
        self._hold_off()
        self._ask_in_vain()

    def _thank_all(self, cards: Sequence[Card], show: str, when: datetime) -> None:
        """Thank those whose cards were collected; two in three send a word back."""
        for number, card in enumerate(cards[:-FORGOTTEN]):
            thanked_at = when + timedelta(minutes=11 * number)
            mail = self._thank(card.person, show, thanked_at)
            if number % 3:
                words = "Vielen Dank!" if card.person.is_german else "Thank you!"
                self._post.close(card.person, mail, words, thanked_at + timedelta(hours=1))

    def _thank(self, whom: Person, occasion: str, when: datetime) -> Mail:
        german = f"vielen Dank für das Gespräch ({occasion}). Die Unterlagen liegen bei."
        english = f"Thank you for the talk ({occasion}). The papers are attached."
        return self._post.tell(whom, occasion, german, english, when)

    def _make_offers(self) -> None:
        """Write two offers. One customer agrees at once; the other one is silent."""
        german = "anbei unser Angebot über 1.180 EUR. Es gilt bis Ende März."
        english = "Please find attached our quotation over 1,180 EUR. It is valid until 31 March."
        accepted, _ = (
            self._post.tell(self._person(place), "TP 600", german, english, at(OFFERED_ON, hour))
            for place, hour in ((34, 10), (35, 11))
        )
        words = "Das passt so, danke!" if accepted.to.is_german else "Sounds good, thank you!"
        self._post.close(accepted.to, accepted, words, at(OFFERED_ON, 14))

    def _hold_off(self) -> None:
        """Answer a complaint and an application with a promise; only the applicant hears again."""
        leak = Topic("Leak", "Our pump leaks since yesterday. Could you look at it?")
        asked = self._post.ask(self._person(37), leak, at(date(2026, 2, 26), 10))
        promise = "We are looking into it and will come back to you by Friday."
        self._post.answer(asked, promise, at(date(2026, 2, 26), 11))
        place = Topic("Application as a fitter", "Please find attached my application.")
        applied = self._post.ask(self._applicant, place, at(date(2026, 2, 23), 9, 30))
        promise = "Thank you for your application. We will come back to you by Wednesday."
        held = self._post.answer(applied, promise, at(date(2026, 2, 23), 11))
        kept = "We have filled the position meanwhile. All the best."
        self._post.tell(
            self._applicant, f"Re: {held.subject}", kept, kept, at(date(2026, 2, 25), 10)
        )

    def _ask_in_vain(self) -> None:
        """Write the questions that nobody answers; those of last year are too old for a follow-up."""
        ask, person = self._post.ask, self._person
        for place, month in enumerate((9, 10, 11)):
            topic = Topic("TP 200", "Do you still sell the TP 200?")
            ask(person(50 + place), topic, at(date(2025, month, 12), 10))
        pressure = Topic("Low pressure", "The pressure drops in the evening. Can you look?")
        ask(person(40), pressure, at(date(2026, 2, 26), 11, 20))
        well = Topic("Brunnen im Garten", "bohren Sie auch Brunnen in Altona?")
        first = ask(self._stranger, well, at(date(2026, 2, 27), 9, 40))
        again = Topic(well.subject, "haben Sie meine Mail bekommen?")
        ask(self._stranger, again, at(date(2026, 3, 2), 8, 15), first)
        visit = Topic("Visit on Wednesday", "Could you come at eight on Wednesday already?")
        ask(person(41), visit, at(date(2026, 2, 27), 15, 45))

    def _open_the_books(self) -> None:
        self._office.set_clock(at(FIRST_DAY, 8))
        self._office.introduce_itself("Hansen Pumps", US.address)
        self._office.print_card(OUR_CARD)
        self._ids = self._office.enter(customer.as_json() for customer in self._customers)
        self._go_to(at(FIRST_DAY, 8))
        self._reminders = [
            self._remind(54 + number, at(date(2026, 2, day), 10), "Ask how the new pump runs.")
            for number, day in enumerate((4, 11, 18, 25))
        ]

        winter = (date(2025, 11, 12), date(2025, 12, 10), date(2026, 1, 9))
        self._office.sell(self._ids[24], "Filter", "38.00", *(at(day, 11) for day in winter))
        tuesdays = (date(2026, 1, 6) + timedelta(weeks=week) for week in range(4))
        self._office.sell(self._ids[38], "Sealing ring", "4.20", *(at(day, 9) for day in tuesdays))
        self._office.note_birthday(self._ids[25], LAST_DAY)
        self._office.note_birthday(self._ids[26], LAST_DAY + timedelta(days=20))

    def _remind(self, place: int, due_at: datetime, text: str, priority: str = "normal") -> str:
        return self._office.remind(self._ids[place], due_at, text, priority)

    def get_a_letter(self, day: date) -> None:
        self._letter = self._office.receive(
            self._ids[42], "letter", "letter", "Complaint about the invoice", at(day, 11)
        )

    def visit(self, day: date) -> None:
        self._office.tick_off(self._reminders[0])
        visit = self._office.hold("First visit", "meeting", at(day, 14), at(day, 15))
        self._office.meet(visit, customers=[self._ids[45]])

    def answer_the_letter(self, day: date) -> None:
        self._office.answer(self._letter, "letter", at(day, 10))

    def hope_for_business(self, _: date) -> None:
        self._office.open(self._ids[36], "Irrigation of the park")

    def help_at_once(self, day: date) -> None:
        self._office.put_off(self._reminders[1], END + timedelta(days=3))
        issue = self._office.receive(
            self._ids[46], "chat", "issue", "Pump stands still", at(day, 9, 30)
        )
        self._office.answer(issue, "phone", at(day, 10, 40))

    def come_home_from_the_first_show(self, day: date) -> None:
        yesterday = day - timedelta(days=1)
        show = self._office.hold(FIRST_SHOW, "trade_show", at(yesterday, 9), at(day, 17))
        self._contacts = self._office.collect(show, self._first_cards)

    def sort_the_cards(self, _: date) -> None:
        for contact_id in self._contacts[:2]:
            self._office.convert(contact_id)
        self._office.discard(self._contacts[-1])
        self._office.dismiss(self._contacts[-2], "Sells pumps himself.")

    def ask_about_a_pump(self, _: date) -> None:
        self._office.tick_off(self._reminders[2])

    def promise_a_quote(self, _: date) -> None:
        text = "Send the quote for the second well."
        self._remind(14, at(LAST_DAY, 10), text, priority="high")

    def visit_and_forget(self, day: date) -> None:
        visit = self._office.hold("Pump house", "meeting", at(day, 14), at(day, 15, 30))
        self._office.meet(visit, customers=[self._ids[49]])
        self._office.take_down(self._typed_card, at(day, 16))

    def get_a_letter_and_forget(self, day: date) -> None:
        self._office.receive(
            self._ids[43], "letter", "letter", "Contract for the service", at(day, 11)
        )

    def come_home_from_the_second_show(self, day: date) -> None:
        yesterday = day - timedelta(days=1)
        show = self._office.hold(SECOND_SHOW, "trade_show", at(yesterday, 9), at(day, 17))
        known = [self._ids[place] for place in (3, 20, 40)]
        self._office.meet(show, customers=known)
        self._office.hand_card(show, at(yesterday, 15), *known)
        self._office.collect(show, self._second_cards)

    def win_some_and_lose_some(self, day: date) -> None:
        self._office.close(self._ids[27], "Well for the nursery", at(day, 10), None)
        self._office.close(self._ids[28], "Ten pumps for the harbour", at(day, 12), "price")
        self._office.close(self._ids[29], "Yearly service", at(day, 13), "bad_service")

    def be_recommended(self, day: date) -> None:
        self._office.be_referred(self._ids[30], self._ids[31], at(day, 9))
        self._office.refer(self._ids[32], "Brunnenbau Klein", at(day, 9, 30))
        self._office.sell(self._ids[33], "TP 400", "1180.00", at(day, 16))

    def interview_a_fitter(self, day: date) -> None:
        fitter = self._office.take_down(self._application, at(day, 9))
        interview = self._office.hold("Fitter", "interview", at(day, 10), at(day, 11))
        self._office.meet(interview, contacts=[fitter])

    def have_no_time(self, day: date) -> None:
        self._office.receive(self._ids[5], "chat", "issue", "No water", at(day, 9, 40))
        self._office.receive(
            self._ids[47], "sms", "order", "Two hoses of ten metres", at(day, 11, 30)
        )

    def end_the_week(self, day: date) -> None:
        self.interview_a_fitter(day)
        self.be_recommended(day)


DIARY: dict[date, Callable[[Month, date], None]] = {
    date(2026, 2, 3): Month.get_a_letter,
    date(2026, 2, 4): Month.visit,
    date(2026, 2, 5): Month.answer_the_letter,
    date(2026, 2, 10): Month.hope_for_business,
    date(2026, 2, 11): Month.help_at_once,
    date(2026, 2, 13): Month.come_home_from_the_first_show,
    date(2026, 2, 17): Month.sort_the_cards,
    date(2026, 2, 18): Month.ask_about_a_pump,
    date(2026, 2, 20): Month.promise_a_quote,
    date(2026, 2, 23): Month.win_some_and_lose_some,
    date(2026, 2, 24): Month.visit_and_forget,
    date(2026, 2, 25): Month.get_a_letter_and_forget,
    date(2026, 2, 26): Month.come_home_from_the_second_show,
    date(2026, 2, 27): Month.end_the_week,
    date(2026, 3, 2): Month.have_no_time,
}
