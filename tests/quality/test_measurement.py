"""A small mailbox runs through the service, and its figures say what was right."""

import json

import pytest

from app.features.messages.schemas import MessageRead
from quality import report
from quality.__main__ import arguments, run
from quality.figures import Score, measure, verdict_of
from quality.generator import mailboxes
from quality.labels import Verdict
from quality.service import Outcome


@pytest.fixture(scope="module")
def measurement():
    options = arguments().parse_args(
        ["--kind", "question", "bounce", "draft", "--language", "en", "--per-kind", "1"]
    )
    return run("work", 7, options)


def test_a_small_mailbox_gives_figures(measurement):
    assert measurement.by_kind["question"].verdict.recall == 1
    assert measurement.by_kind["bounce"].verdict.false == 0
    assert measurement.total.mails >= 4
    assert measurement.total.contacts.right + measurement.total.contacts.missed > 0


def test_the_table_names_each_kind_and_the_total(measurement):
    first_words = [line.split()[0] for line in report.table(measurement)]
    assert {"question", "bounce", "draft", "all"} <= set(first_words)


def test_the_figures_are_written_as_json(measurement, monkeypatch, tmp_path):
    monkeypatch.setattr(report, "RESULTS", tmp_path)
    written = json.loads(report.write("small", measurement, {}).read_text())
    assert written["all"]["mails"] == measurement.total.mails
    assert written["kinds"]["question"]["verdict"]["recall"] == 1


def test_a_service_that_names_nothing_misses_every_request_and_loses_every_customer():
    boxes = mailboxes(7, "work", per_kind=1, kinds=("question",), languages=("en",))
    measurement = measure(boxes, [Outcome([], []) for _ in boxes])
    assert measurement.total.verdict.recall == 0
    labels = [label for box in boxes for one in box.conversations for label in one.labels]
    assert measurement.total.lost == sum(bool(label.party) for label in labels) > 0
    assert [error.about for error in measurement.errors[:2]] == ["verdict", "lost"]


def test_perhaps_is_not_named_and_half_found():
    score = Score()
    score.count(expected=True, found=Verdict.YES)
    score.count(expected=True, found=Verdict.PERHAPS)
    score.count(expected=False, found=Verdict.PERHAPS)
    assert score.precision == 1
    assert score.recall == 0.75
    assert score.certain == 0.5


@pytest.mark.parametrize(
    ("needs_reply", "verdict"),
    [
        pytest.param(True, Verdict.YES, id="true"),
        pytest.param(False, Verdict.NO, id="false"),
        pytest.param("perhaps", Verdict.PERHAPS, id="a word"),
    ],
)
def test_a_boolean_verdict_is_yes_or_no(needs_reply, verdict):
    assert verdict_of({"needs_reply": needs_reply}) is verdict


def test_the_service_still_says_what_the_figures_read():
    read = {"needs_reply", "needs_reply_evidence", "direction", "headers", "customer_id"}
    assert read <= MessageRead.model_fields.keys()
