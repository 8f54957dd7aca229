"""The sign in the words and the sender of a message, in mail, JSON, text messages and our own mail.

Phrases of machines are weighed against what only a person writes: a question, a request to us, "I".
A text is the author's own, without quotation.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from app.parsing import freemail
from app.parsing.classifier import authorship
from app.parsing.language.mail_subject import has_prefix
from app.parsing.signs import (
    absence_phrases,
    delivery_phrases,
    guards,
    local_parts,
    machine_phrases,
    notice_phrases,
    receipt_phrases,
    short_notice_phrases,
    structure,
    subjects,
    thank_you_notes,
)
from app.parsing.signs.local_parts import Role
from app.parsing.signs.phrases import PhraseIndex, Text, fold
from app.parsing.signs.sign import Kind, Sign
from app.parsing.written_days import WEEKDAY

# The evidence of all signs in words and senders.
EVIDENCE = frozenset({
    "absence_words", "auto_reply_subject", "bounce_words", "calendar_words", "delay_words",
    "generated_words", "left_company", "notice_sender", "notice_words", "please_do_not_reply",
    "reaction_words", "receipt_words", "sender_address", "subscription_words", "words_of_machine",
})  # fmt: skip
# "You find it in My Account": the name of a portal is no word of a person.
_NAME_OF_PORTAL = re.compile(r"(?<=[a-zäöüß] )(?:Meine?|My|Mijn|Mon|Moje|Mina?|Mit) (?=[A-ZÄÖÜ])")
_LABEL = re.compile(r"[^.:!?|]{1,60}(?=[.:!?|])")
_LONGEST_REACTION = 300  # characters
_LONGEST_ANSWER = 600  # of a calendar or a receipt
_SHORTEST_NEWSLETTER = 50  # "Please unsubscribe" is the request of a person
_LONGEST_NOTE = 2_500  # of absence
_ENOUGH_FOR_ABSENCE = 6
_ENOUGH_FOR_NOTICE = 3

_BODY = PhraseIndex({
    "do_not_reply": machine_phrases.DO_NOT_REPLY,
    "generated": machine_phrases.GENERATED,
    "form": machine_phrases.FORM,
    "absence": absence_phrases.ABSENCE,
    "companion": absence_phrases.COMPANION,
    "courtesy": absence_phrases.COURTESY,
    "left": absence_phrases.LEFT,
    "certain": notice_phrases.CERTAIN,
    "subscription": notice_phrases.SUBSCRIPTION,
    "terms": notice_phrases.TERMS,
    "received": notice_phrases.RECEIVED,
    "usual": notice_phrases.USUAL,
    "personal": notice_phrases.PERSONAL,
    "failure": delivery_phrases.FAILURE,
    "delay": delivery_phrases.DELAY,
    "read": receipt_phrases.READ,
    "receipt": receipt_phrases.RECEIPT,
    "reaction": receipt_phrases.REACTION,
    "calendar": receipt_phrases.CALENDAR,
    "missed": short_notice_phrases.MISSED,
    "thing": short_notice_phrases.THING,
    "way": short_notice_phrases.WAY,
    "carrier": short_notice_phrases.CARRIER,
    "reminder": short_notice_phrases.REMINDER,
    "noted": notice_phrases.NOTED,
    "our_list": notice_phrases.OUR_LIST,
})  # fmt: skip
_SUBJECT = PhraseIndex({
    "form": machine_phrases.FORM,
    "topic": notice_phrases.TOPIC,
    "certain": notice_phrases.CERTAIN,
    "usual": notice_phrases.USUAL,
})  # fmt: skip


Ours = Literal["new", "reply"]


@dataclass(eq=False)
class _Message:
    subject: str
    text: str
    sender_address: str | None
    is_from_program: bool
    ours: Ours | None
    has_program_headers: bool
    role: Role | None
    line: str
    topics: dict[str, set[int]]

    @property
    def is_new_of_ours(self) -> bool:
        return self.ours == "new"

    @cached_property
    def folded_subject(self) -> Text:
        return fold(self.subject)

    @cached_property
    def headline(self) -> str:
        """The folded subject, or the label with which a text begins that has none."""
        label = _LABEL.match(self.line)
        return self.folded_subject[0] or (label[0] if label else "")

    @cached_property
    def subject_topics(self) -> dict[str, set[int]]:
        return _SUBJECT.topics(self.folded_subject)

    @cached_property
    def is_of_other_mail(self) -> bool:
        """Whether the subject is that of an answered or forwarded mail."""
        return has_prefix(self.subject)

    @cached_property
    def asks(self) -> bool:
        return guards.asks(self.text)

    @cached_property
    def is_form(self) -> bool:
        """Whether a form on a website sent it: it carries what a person typed."""
        return not self.is_new_of_ours and (
            "form" in self.topics
            or "form" in self.subject_topics
            or guards.has_form_fields(self.text)
        )

    @cached_property
    def is_cover_of_invoice(self) -> bool:
        """Whether a person sends an invoice with a few words to somebody."""
        is_calm = self.role is None and subjects.is_of_invoice(self.subject) and _is_calm(self.text)
        return is_calm and guards.is_from_person_to_person(self.text, self.sender_address)

    @cached_property
    def is_from_freemail(self) -> bool:
        return (self.sender_address or "").rpartition("@")[2].lower() in freemail.DOMAINS


def find_sign_in_words(
    subject: str,
    text: str,
    sender_address: str | None,
    *,
    is_from_program: bool = False,
    ours: Ours | None = None,
    has_program_headers: bool = False,
) -> Sign | None:
    """Return the sign in a message, or None if a person may have written it.

    `is_from_program`: a header says that a program is involved, which alone says little.
    `has_program_headers`: it has those of helpdesks, shops and services that send for others.
    `ours`: we sent it. Less evidence is enough for one that replies to nothing: a notice that counts as our
    answer loses a question, and a person who answers so mostly greets, asks or says "I". A note of thanks
    is no notice unless the rest of it is one. A reply is one only if its words say so: a person, too,
    answers that "your order 4711 is ready".
    """
    if ours == "new":
        words = thank_you_notes.words_after_thanks(subject, text)
        if words is not None and find_sign_in_words("", words, sender_address) is None:
            return None
    folded = fold(_NAME_OF_PORTAL.sub("", text))
    message = _Message(
        subject,
        text,
        sender_address,
        is_from_program,
        ours,
        has_program_headers,
        role=local_parts.role(sender_address),
        line=folded[0],
        topics=_BODY.topics(folded),
    )
    for find in _FINDERS_IN_REPLIES if ours == "reply" else _FINDERS:
        if sign := find(message):
            return sign
    return None


def _sign(kind: Kind, evidence: str) -> Sign:
    return Sign(kind, evidence, "strong")


def _delivery(message: _Message) -> Sign | None:
    """A report of a server; its sender or its subject must say so, beside the words."""
    is_report = message.role == "daemon" or subjects.is_of_delivery(message.subject)
    if message.role != "daemon" and not (is_report and _is_impersonal(message)):
        return None
    if "delay" in message.topics or "delay" in message.subject.lower():
        return _sign("delay", "delay_words")
    if message.role == "daemon" or "failure" in message.topics:
        return _sign("bounce", "bounce_words")
    return None


def _is_impersonal(message: _Message) -> bool:
    return "personal" not in message.topics and not message.asks


def _auto_reply_subject(message: _Message) -> Sign | None:
    """A person may write about an automatic reply, but hardly below "Automatic reply: Offer"."""
    if not subjects.is_auto_reply(message.subject):
        return None
    tells_absence = not message.topics.keys().isdisjoint(("absence", "left", "companion"))
    has_colon = ":" in message.folded_subject[0]
    may_be_typed = not (has_colon or tells_absence)
    if may_be_typed and authorship.is_of_asking_person(message.subject, message.text):
        return None
    return _sign("auto_reply", "auto_reply_subject")


def _receipt(message: _Message) -> Sign | None:
    if "receipt" in message.topics:
        return _sign("receipt", "receipt_words")
    if not subjects.may_be_read_receipt(message.subject) or message.asks:
        return None
    is_named = subjects.names_read_receipt(message.subject)
    is_silent = is_named and _is_impersonal(message) and _is_calm(message.text)
    says_so = "read" in message.topics or is_silent or not message.text.strip()
    is_short = len(message.text) <= _LONGEST_ANSWER
    return _sign("receipt", "receipt_words") if says_so and is_short else None


def _calendar(message: _Message) -> Sign | None:
    if not subjects.is_calendar_answer(message.subject) or message.asks:
        return None
    is_short = len(message.text) <= _LONGEST_ANSWER
    is_answer = is_short and ("calendar" in message.topics or not message.text.strip())
    return _sign("calendar", "calendar_words") if is_answer else None


def _reaction(message: _Message) -> Sign | None:
    """The words of ours to which somebody reacts may stand below, and ask."""
    text = message.text.strip()
    if len(text) > _LONGEST_REACTION:
        return None
    if "reaction" not in message.topics and not _is_emoji_to_quotation(text):
        return None
    first = text.partition("\n")[0].rstrip()
    words = _QUOTED_WORDS.sub(" ", first if first.endswith(":") else text)
    is_alone = "personal" not in message.topics and not guards.asks(words)
    return _sign("reaction", "reaction_words") if is_alone and not guards.requests(words) else None


def _is_emoji_to_quotation(text: str) -> bool:
    """Whether a text tells a reaction: `👍 to “…”`, `Reagierte mit 👍 auf „…“`, in any language."""
    around = _QUOTATION_AT_AN_END.sub(" ", text, count=1)
    if around == text or not _EMOJI.search(around):
        return False
    words = _EMOJI.sub(" ", around).split()
    return len(words) == 1 or (len(words) <= _MOST_AROUND and _REACTS.search(around) is not None)


_QUOTATION_AT_AN_END = re.compile('^["“„«”][^"“”»«]{1,250}["“”»]|["“„«”][^"“”»«]{1,250}["“”»]$')
_EMOJI = re.compile("[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]")
_REACTS = re.compile(r"\b(?:za|ge)?r[eé]a(?:g|ct(?!ion|ie)|ccion[oó])|\btepki\b", re.IGNORECASE)
_MOST_AROUND = 7  # words
_QUOTED_WORDS = re.compile('["“„«”][^"“”»«]{1,250}["“”»]')  # ours, which ask


def _absence(message: _Message) -> Sign | None:
    topics = message.topics
    evidence = "left_company" if "left" in topics else "absence_words"
    if not ("absence" in topics or "left" in topics) or len(message.text) > _LONGEST_NOTE:
        return None
    names_successor = "left" in topics and _WRITE_TO.search(message.line) is not None
    companions = min(len(topics.get("companion", ())) + names_successor, 2)
    score = 4 + 2 * companions + ("courtesy" in topics)
    score += subjects.absence_weight(message.subject) + message.is_from_program
    score += 2 * _tells_absence_alone(message)
    score -= 6 * message.asks + 4 * guards.requests(message.text)
    score -= 4 * guards.agrees_or_looks_back(message.text)
    score -= 4 * guards.talks_about_matter(message.text)
    return _sign("auto_reply", evidence) if score >= _ENOUGH_FOR_ABSENCE else None


def _tells_absence_alone(message: _Message) -> bool:
    """Whether each clause is one of a note of absence, but for a greeting or a name."""
    is_gone = "left" in message.topics and "personal" not in message.topics
    if not ("absence" in message.topics or is_gone) or _BUT.search(message.line):
        return False
    places = set[int]().union(*(message.topics.get(topic, ()) for topic in _OF_ABSENCE))
    return all(
        any(clause.start() <= place < clause.end() for place in places)
        for clause in _CLAUSE.finditer(message.line)
        if _says_something(clause[0])
    )


def _says_something(clause: str) -> bool:
    words = _WORD.findall(clause)
    return len(words) >= _CLAUSE_WORDS or not WEEKDAY.keys().isdisjoint(words)


# "Please write to sales@example.com", and no line of a signature.
_WRITE_TO = re.compile(r"(?:[^\W\d_]{1,20}[:, ]{1,2}){2}[^\s@|]{1,64}@")
_OF_ABSENCE = ("absence", "left", "companion", "courtesy")
_AND = r" (?:and|so|und|et|y|e|en(?! met)|i|och(?! med)|og(?! med)|a|ve|ja|es) "
_BUT = re.compile(r"(?<!\w)(?:but|aber|mais|pero|ma|maar|ale|mas|men|ama|mutta|dar)(?!\w),? ")
_CLAUSE = re.compile(rf"(?:(?!{_AND})[^.!?;,|]){{1,2000}}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CLAUSE_WORDS = 3


def _sender(message: _Message) -> Sign | None:
    if message.role == "machine" and message.is_form and "certain" not in message.topics:
        return None
    match message.role:
        case "machine" if "failure" in message.topics and "usual" not in message.topics:
            return _sign("bounce", "bounce_words")
        case "machine":
            return _sign("notice", "sender_address")
        case "newsletter":
            return _sign("newsletter", "sender_address")
    return None


def _machine_words(message: _Message) -> Sign | None:
    """A machine says that it is one. A person who mentions such a sentence says "I"."""
    topics = message.topics
    if _UNSEGMENTED.search(message.text) and "http" in message.text and not message.asks:
        return _sign("newsletter", "subscription_words")
    if _GENERATED_UNSEGMENTED.search(message.text) and not message.is_form:
        return _sign("notice", "generated_words")
    if topics.keys().isdisjoint(_OF_MACHINES) or "personal" in topics:
        return None
    if subjects.is_forward(message.subject) or message.is_form:
        return None
    for topic, (kind, evidence) in _OF_MACHINES.items():
        if topic in topics and not guards.asks(message.line[min(topics[topic]) :]):
            is_long = len(message.text) >= _SHORTEST_NEWSLETTER
            return _sign(kind, evidence) if is_long or kind != "newsletter" else None
    return None


# The last line of a newsletter in a language that sets no spaces between words.
_UNSEGMENTED = re.compile(
    r"(?:配信停止|配信解除|購読の?解除|メルマガの?解除|退订|退訂|取消订阅|取消訂閱|수신 ?거부|구독 ?(?:취소|해지))"
    r"(?![^\n。]{0,20}(?:たい|下さい|ください|吗|嗎|주세요))"
)
# A machine in such a language says that it is one: 本メールは自動送信です。
_GENERATED_UNSEGMENTED = re.compile(
    r"(?:この|本)(?:メール|返信)(?:は|アドレスは)[^。\n]{0,20}(?:自動(?:送信|配信|返信|応答)|送信専用|配信専用)"
    r"|(?:系统|系統)(?:自动|自動)(?:发送|發送|回复|回覆|生成|产生)|(?:请|請)勿(?:直接)?(?:回复|回覆|答复)(?:本|此|这封|這封)?(?:邮件|郵件|信件)?"
    r"|(?:이|본) ?메일은[^.\n]{0,20}(?:자동|발신 ?전용)|อีเมลนี้(?:ถูก)?ส่งโดยอัตโนมัติ"
)
_OF_MACHINES: dict[str, tuple[Kind, str]] = {
    "do_not_reply": ("notice", "please_do_not_reply"),
    "generated": ("notice", "generated_words"),
    "subscription": ("newsletter", "subscription_words"),
}


def _notice(message: _Message) -> Sign | None:
    if not (message.topics.keys() & _OF_NOTICES or message.role in _ROLE_SCORE) or message.is_form:
        return None
    if message.is_cover_of_invoice:
        return None
    evidence = "notice_words" if message.topics.keys() & _OF_NOTICES else "notice_sender"
    score = _notice_score(message)
    is_short = not message.subject and not message.topics.keys().isdisjoint(_SENTENCES)
    if score < _ENOUGH_FOR_NOTICE - is_short:
        return None
    if message.is_new_of_ours and authorship.is_of_person(message.subject, message.text):
        return None
    return _sign("notice", evidence)


_SENTENCES = frozenset({"certain", "usual"})
_OF_NOTICES = _SENTENCES | {"terms", "received"}
_ROLE_SCORE: dict[Role | None, int] = {"department": 2, "desk": 1}


def _notice_score(message: _Message) -> int:
    topics, about = message.topics, message.subject_topics
    score = _ROLE_SCORE.get(message.role, 0) + 2 * min(len(topics.get("usual", ())), 2)
    score += 3 * ("certain" in topics) + min(len(topics.get("terms", ())), 2)
    score += (1 + 2 * ("courtesy" in topics)) * ("received" in topics)
    if not message.is_of_other_mail:
        score += 3 * ("certain" in about) + (not about.keys().isdisjoint(("topic", "usual")))
    score -= 4 * ("personal" in topics) + 2 * message.is_from_freemail
    if message.role != "department":
        score -= 4 * message.asks + 3 * guards.tells_trouble(message.text)
        score -= 2 * ("certain" not in topics and guards.requests(message.text))
    elif not topics.keys() & _OF_NOTICES:
        score -= 4 * message.asks
    return score - (not message.subject and guards.is_signed(message.text))


def _invoice(message: _Message) -> Sign | None:
    """A supplier, or its program, encloses an invoice and says nothing else."""
    is_of_person = "personal" in message.topics or _MINE.search(message.line)
    if message.is_of_other_mail or message.is_form or is_of_person:
        return None
    if message.is_cover_of_invoice:
        return None
    if not encloses_invoice(message.subject, message.text):
        return None
    is_silent = _is_calm(message.text) and not authorship.states_something(
        message.subject, message.text
    )
    return Sign("notice", "words_of_machine", "weak") if is_silent else None


def encloses_invoice(subject: str, text: str) -> bool:
    """Whether a message comes with an invoice, which its subject names."""
    return subjects.is_of_invoice(subject) and _ENCLOSED.search(fold(text)[0]) is not None


_MINE = re.compile(r"(?<!\w)(?:ma|mi|mia|moja|moje|minha|min|minun) [^ ]{1,20}(?!\w)")
_ENCLOSED = re.compile(
    r"(?<!\w)(?:attached|enclosed|attachment|anbei|anhang|hangt an|anlage|beigefugt\w{0,2}|ci-joint\w{0,2}|(?:en )?piece jointe|adjunt\w{1,4}"
    r"|alleg\w{1,4}|seguem?|in allegato|bijgevoegd\w?|bijlage|bijgaand\w?|za[lł]acz\w{2,8}|anex\w{1,3}|bifog\w{2,4}|vedhæft\w{0,3}|vedlagt"
    r"|priloze|prikladame|ekte(?:dir)?|ekinde|liitteena|mellekel\w{2,5})(?!\w)"
)


def _receipt_of_ticket(message: _Message) -> Sign | None:
    """A helpdesk notes a message under a number, also in a thread of ours."""
    if "personal" in message.topics or message.is_form or len(message.text) > _LONGEST_ANSWER:
        return None
    is_noted = "noted" in message.topics and _CASE_NUMBER.search(message.line)
    return _sign("notice", "notice_words") if is_noted and _is_calm(message.text) else None


def _price_list(message: _Message) -> Sign | None:
    """A supplier tells its customers that its list changes by so many per cent."""
    is_list = "our_list" in message.topics and "%" in message.text
    return _sign("notice", "notice_words") if is_list and _is_calm(message.text) else None


def _to_customers(message: _Message) -> Sign | None:
    """A supplier greets its customers or partners and asks for nothing."""
    if "personal" in message.topics or message.is_of_other_mail or message.is_form:
        return None
    is_circular = structure.greets_many(message.line) and _is_calm(message.text)
    return _sign("notice", "notice_words") if is_circular else None


def _is_calm(text: str) -> bool:
    """Whether a text asks for nothing and tells no trouble."""
    return not (
        guards.asks(text)
        or guards.requests(text)
        or guards.tells_trouble(text)
        or guards.is_unhappy(text)
    )


_CASE_NUMBER = re.compile(
    r"(?:case|number|ticket|reference|vorgang|fall|nummer|dossier|numero|caso|pratica|zaak|sprawe|sprawa|numerem|arende|sag|cislo|pripad)"
    r"\W{0,4}\d{4}|\d{4,9} numara"
)


def _structure(message: _Message) -> Sign | None:
    if "personal" in message.topics or subjects.is_forward(message.subject):
        return None
    score = structure.points(message.line)
    if not score or message.is_form or message.is_cover_of_invoice:
        return None
    score += _ROLE_SCORE.get(message.role, 0) or (not message.subject)
    score += not message.is_of_other_mail and structure.names_a_notice(message.folded_subject[0])
    score -= 2 * guards.tells_trouble(message.text) + 3 * guards.is_unhappy(message.text)
    score -= 2 * guards.requests(guards.without_questions(message.text))
    score -= 2 * (message.is_from_freemail and bool(message.subject))
    score -= guards.is_signed(message.text)
    if score < _ENOUGH_FOR_NOTICE or authorship.is_of_person(message.subject, message.text):
        return None
    return _sign("notice", "notice_words")


def _short_notice(message: _Message) -> Sign | None:
    """A text message of a carrier, a practice or a workshop: `Praktik Weber: tid tors 9.40. Avboka …`."""
    topics = message.topics
    if message.subject or len(message.text) > _LONGEST_SHORT_NOTICE:
        return None
    is_personal = "personal" in topics and "missed" not in topics  # "we have not met you"
    text = guards.without_choices(message.text)
    if message.is_form or is_personal or not _is_reporting(message, text):
        return None
    if "missed" not in topics and guards.has_waited(text):
        return None
    is_of_carrier = "carrier" in topics or "missed" in topics
    score = 3 * ("missed" in topics) + 2 * ("carrier" in topics)
    score += ("thing" in topics) + 2 * ("way" in topics)
    score += bool(_SENDER_LABEL.match(text)) and "reminder" not in topics
    score += bool(_SPAN.search(text)) + bool(_TIME.search(text))
    enough = _ENOUGH_FOR_SHORT_NOTICE - is_of_carrier
    if score < enough and not _may_complain(text):
        score += 3 * ("reminder" in topics) + 3 * (text != message.text)
        score += sum(authorship.is_likely_of_machine("", text, limit) for limit in _MAY_BE_NOTICE)
    return _sign("notice", "notice_words") if score >= enough else None


def _may_complain(text: str) -> bool:
    """Whether a customer may have typed a text: in small letters, a question, an order or trouble."""
    return text.lstrip()[:1].islower() or authorship.complains("", text)


def _is_reporting(message: _Message, text: str | None = None) -> bool:
    """Whether a text neither asks, nor greets, nor tells trouble."""
    is_letter = guards.is_signed(message.text) or _GREETING.match(message.line)
    return _is_calm(message.text if text is None else text) and not is_letter


_LONGEST_SHORT_NOTICE = 320  # two text messages
_ENOUGH_FOR_SHORT_NOTICE = 4
# Probabilities; each adds a point.
_MAY_BE_NOTICE = (0.3, 0.6)
_SENDER_LABEL = re.compile(r"[A-ZÀ-Þ][\w&.'-]{1,20}(?: [\w&.'-]{1,20}){0,3}: ")
_CLOCK = r"\d{1,2}(?:[:.h ]{1,2}\d\d)?"
_SPAN = re.compile(
    rf"(?<!\d){_CLOCK} ?(?:-|–|to|bis|und|and|et|e|y|en|do|a|til|till|och|og) ?(?:le |las |as |les )?{_CLOCK}(?!\d)"
    r"|https?://"
)
_TIME = re.compile(
    r"(?<!\d)\d{1,2} ?[:.h] ?\d\d(?!\d)|(?<!\d)\d{1,2} ?(?:uhr|uur|[ap]m|h)(?!\w)", re.IGNORECASE
)
_GREETING = re.compile(
    r"(?:hi|hello|dear|hallo|liebe[rs]?|guten|bonjour|salut|hola|ciao|salve|buongiorno|beste|dag|hoi"
    r"|cześć|czesc|dzień|dzien|olá|ola|bom|hej|hei|dobrý|dobry|ahoj|merhaba|selam)(?!\w)"
)


def _judgement(message: _Message) -> Sign | None:
    """The trained judgement, which a message in a thread of ours refutes."""
    if message.is_form or subjects.is_forward(message.subject) or message.is_cover_of_invoice:
        return None
    if message.is_new_of_ours:
        is_of_machine = _is_of_our_machine(message)
    elif limit := _limit_of_sender(message):
        is_of_machine = authorship.is_likely_of_machine(message.subject, message.text, limit)
        if is_of_machine and message.has_program_headers:
            return _sign("notice", "words_of_machine")
    else:
        is_of_machine = authorship.is_of_machine(
            message.subject, message.text, message.sender_address, asks=message.asks
        )
    return Sign("notice", "words_of_machine", "weak") if is_of_machine else None


def _limit_of_sender(message: _Message) -> float | None:
    """The lower limit for senders that mostly are machines, where no word of a person contradicts."""
    limit = _ROLE_LIMIT.get(message.role) or (_PROGRAM_LIMIT if message.has_program_headers else 0)
    if not (limit or message.subject or message.text[:1].islower()):
        limit = _LOGGED_LIMIT
    if not limit or "personal" in message.topics or not _is_reporting(message):
        return None
    headline = message.subject or message.headline
    return None if authorship.states_something(headline, message.text) else limit


# Probabilities; of people, 1 in 100 writes so and would have to use such an address.
_ROLE_LIMIT: dict[Role | None, float] = {"department": 0.3, "desk": 0.9}
_PROGRAM_LIMIT = 0.7
_LOGGED_LIMIT = 0.9  # without a subject, as a tool logs it


def _is_of_our_machine(message: _Message) -> bool:
    if message.is_of_other_mail:
        return False
    names_notice = (
        not message.topics.keys().isdisjoint(_OF_NOTICES)
        or not message.subject_topics.keys().isdisjoint(_SUBJECTS_OF_NOTICES)
        or subjects.is_of_order(message.subject)
        or structure.names_a_notice(message.headline)
        or structure.points(message.line) >= _SOME_POINTS
    )
    return authorship.is_of_our_machine(
        message.subject,
        message.text,
        is_personal="personal" in message.topics,
        names_notice=names_notice,
    )


_SUBJECTS_OF_NOTICES = frozenset({"topic", "certain", "usual"})
_SOME_POINTS = 2


_FINDERS_IN_REPLIES = (
    _delivery,
    _auto_reply_subject,
    _receipt,
    _calendar,
    _reaction,
    _absence,
    _sender,
    _machine_words,
    _notice,
    _receipt_of_ticket,
)
_FINDERS = (
    *_FINDERS_IN_REPLIES,
    _invoice,
    _price_list,
    _to_customers,
    _structure,
    _short_notice,
    _judgement,
)
