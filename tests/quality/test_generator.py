"""The labelled mailboxes are the same in each run, complete and without contradictions."""

from email import message_from_bytes
from email.policy import default
from itertools import combinations
from string import Formatter

import pytest

from quality import phrasebook
from quality.generator import END, KINDS, mailboxes
from quality.labels import Verdict
from quality.people import BUSINESSES
from quality.phrasebook import LANGUAGES, SETS
from quality.scene import Way


@pytest.fixture(scope="module")
def conversations():
    return [one for box in mailboxes(5, "work", per_kind=1) for one in box.conversations]


@pytest.fixture(scope="module")
def labels(conversations):
    return [label for one in conversations for label in one.labels]


def contents(seed, phrasing_set="work"):
    boxes = mailboxes(seed, phrasing_set, per_kind=1, languages=("de", "fr"))
    return [mail.content for box in boxes for one in box.conversations for mail in one.inbox]


def test_a_seed_gives_the_same_mails_each_time():
    assert contents(5) == contents(5)


def test_another_seed_gives_other_mails():
    assert not set(contents(5)) & set(contents(6))


def test_every_kind_occurs_in_every_language(labels):
    occurring = {(label.kind, label.language) for label in labels}
    assert occurring >= {(kind, language) for kind in KINDS for language in LANGUAGES}
    assert len(KINDS) >= 40


def test_every_business_has_mail(conversations):
    assert {one.business.key for one in conversations} == {one.key for one in BUSINESSES}


def test_only_the_mails_of_a_device_share_a_message_id(labels):
    single = [label.message_id for label in labels if not label.shares_id]
    assert len(set(single)) == len(single)
    shared = [(label.message_id, label.subject) for label in labels if label.shares_id]
    assert len(set(shared)) == len(shared) > 0


def test_what_needs_a_reply_is_a_customers_message(labels):
    for label in labels:
        if label.needs_reply is Verdict.YES:
            assert label.is_inbound
            assert label.is_person
            assert label.becomes_message
            assert label.party


def test_a_reply_is_due_only_to_a_recent_request_that_nobody_answered(conversations):
    for one in conversations:
        asks = any(label.needs_reply is Verdict.YES for label in one.labels)
        assert not (one.is_due and one.calls)
        if one.is_due:
            assert asks
            assert one.way is Way.NOTHING
            assert (END - max(event.at for event in (*one.inbox, *one.logged))).days < 30


def test_every_mail_reads_back_with_the_subject_of_its_label(conversations):
    for one in conversations:
        for mail in (*one.inbox, *one.sent):
            parsed = message_from_bytes(mail.content, policy=default)
            assert not parsed.defects
            assert parsed["Subject"] == mail.label.subject
            assert parsed["Message-ID"] == mail.label.message_id
            assert mail.at < END


SECTIONS_OF_PEOPLE = (
    "question",
    "request",
    "complaint",
    "thanks",
    "agreement",
    "decline",
    "remark",
)


@pytest.mark.parametrize(
    ("phrasing_set", "language"),
    [(one, language) for one in SETS for language in phrasebook.languages(one)],
)
def test_every_file_has_the_sections_of_the_others(phrasing_set, language):
    sections = phrasebook.sections(phrasing_set, language)
    assert sections.keys() == phrasebook.sections("work", "en").keys()
    assert all(len(sections[section]) >= 2 for section in SECTIONS_OF_PEOPLE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("one", "other"), list(combinations(SETS, 2)))
def test_two_sets_share_no_text_of_people(language, one, other):
    first, second = (phrasebook.sections(name, language) for name in (one, other))
    for section in SECTIONS_OF_PEOPLE:
        assert not set(first[section]) & set(second[section])


FACTS = {
    "item", "amount", "order", "given", "family", "company", "phone", "name", "firm", "web", "address",
    "day", "month",
}  # fmt: skip
FACTS_OF_SECTIONS = {
    "quote_line": {"date", "who"},
    "reaction": {"me"},
    "bounce_prose": {"subject"},
    "delay_prose": {"subject"},
}


@pytest.mark.parametrize("phrasing_set", SETS)
def test_a_phrasing_names_only_facts_that_a_conversation_has(phrasing_set):
    for language in phrasebook.languages(phrasing_set):
        for section, phrasings in phrasebook.sections(phrasing_set, language).items():
            known = FACTS | FACTS_OF_SECTIONS.get(section, set())
            for phrasing in phrasings:
                named = {name for _, name, _, _ in Formatter().parse(phrasing) if name is not None}
                assert named <= known, (language, section, phrasing)
