"""The labelled mailboxes are the same in each run, complete and without contradictions."""

from email import message_from_bytes
from email.policy import default

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


def test_no_two_mails_have_one_message_id(labels):
    assert len({label.message_id for label in labels}) == len(labels)


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
            assert (END - one.inbox[-1].at).days < 30


def test_every_mail_reads_back_with_the_subject_of_its_label(conversations):
    for one in conversations:
        for mail in (*one.inbox, *one.sent):
            parsed = message_from_bytes(mail.content, policy=default)
            assert not parsed.defects
            assert parsed["Subject"] == mail.label.subject
            assert parsed["Message-ID"] == mail.label.message_id
            assert mail.at < END


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sets_have_the_same_sections_and_share_no_text_of_people(language):
    work, held_out = (phrasebook.sections(one, language) for one in SETS)
    assert work.keys() == held_out.keys()
    for section in ("question", "request", "complaint", "thanks", "agreement", "decline", "remark"):
        assert len(work[section]) >= 2
        assert not set(work[section]) & set(held_out[section])
