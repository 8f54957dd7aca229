"""The statements that load facts: whole, compiled once, for one party or a batch of them.

What to load is told by rows of (party, subject): those that were noted in `dirty_parties`, or those that an
explanation asks for.
"""

from functools import cache

from app.engine.vocabulary import Trigger
from app.evaluation.fact_sources import (
    ACT,
    ANSWERS,
    ATTENDANCE,
    ATTENDANCES,
    CARD,
    CARD_PARTY,
    CARDS,
    CLOSED,
    EVENT,
    FOLLOW_UP,
    HAS_CARDS,
    HAS_EVENTS,
    HAS_OPPORTUNITIES,
    HAS_PURCHASES,
    HAS_QUESTIONS,
    HAS_REFERRALS,
    HAS_REMINDERS,
    IS_RECENT,
    MESSAGE,
    NOTICE,
    OPPORTUNITIES,
    OPPORTUNITY,
    OTHER_NAME,
    PARTY,
    PARTY_IDS,
    PURCHASE,
    PURCHASES,
    QUESTION,
    QUESTIONS,
    REFERRAL,
    REFERRAL_PARTY,
    REFERRALS,
    REMINDER,
    REMINDERS,
    TOUCH,
    TOUCHES,
    first_touches,
    listed,
    stands_open,
)
from app.evaluation.statements import sql
from app.storage.database import Prepared
from app.storage.models.messages import is_open_question, is_question
from app.storage.models.follow_ups import IS_OPEN

# Of each thread and kind: a later one can be due earlier, where the first came late on a closed day.
MOST_OF_A_THREAD = 20

NOTED = "SELECT party_id, subject_id FROM dirty_parties WHERE workspace_id = :workspace_id"
# For an explanation: the party itself, and its latest messages and follow-ups by name.
FOR_EXPLAIN = """
    SELECT :party_id AS party_id, NULL AS subject_id
    UNION ALL SELECT :party_id, id FROM (
        SELECT id FROM messages WHERE workspace_id = :workspace_id AND party_id = :party_id
          AND occurred_at <= :as_of ORDER BY occurred_at DESC, id DESC LIMIT 10) AS latest
    UNION ALL SELECT :party_id, subject_id FROM (
        SELECT subject_id FROM follow_ups
        WHERE workspace_id = :workspace_id AND party_id = :party_id
        ORDER BY due_at DESC LIMIT 10) AS flagged
"""
# For a rule that is tried out: the next parties in id order, none of whom is looked at for a subject.
PARTY_PAGE = """SELECT page.id AS party_id, nullif(page.id, page.id) AS subject_id FROM (
    SELECT id FROM parties WHERE workspace_id = :workspace_id AND id > :cursor
    ORDER BY id LIMIT :size) AS page"""
OPEN_AS_OF = f"{is_question('q')} AND (q.answered_at IS NULL OR q.answered_at > :as_of)"
# Of every trigger the subjects that are loaded, so that what became of each is known and no row is
# written twice; and no others, for a row without its subject would be withdrawn. What a party must
# have for that stands before them.
_SUBJECTS = (
    (None, Trigger.MESSAGE_RECEIVED, "SELECT id FROM wanted"),
    (None, Trigger.LAST_TOUCH, f"SELECT m.id {TOUCHES} UNION {PARTY_IDS[1:-1]}"),
    ("has_questions", Trigger.MESSAGE_SENT, f"SELECT q.id {QUESTIONS}"),
    ("has_events", Trigger.EVENT_ATTENDED, f"SELECT e.id {ATTENDANCES}"),
    ("has_events", Trigger.LAST_TOUCH, f"SELECT e.id {ATTENDANCES}"),
    ("has_cards", Trigger.CARD_COLLECTED, f"SELECT k.id {CARDS}"),
    ("has_purchases", Trigger.PURCHASE_MADE, f"SELECT u.id {PURCHASES} AND {IS_RECENT}"),
    ("has_opportunities", Trigger.OPPORTUNITY_WON, f"SELECT o.id {OPPORTUNITIES}"),
    ("has_opportunities", Trigger.OPPORTUNITY_LOST, f"SELECT o.id {OPPORTUNITIES}"),
    ("has_referrals", Trigger.REFERRAL_RECEIVED, f"SELECT r.id {REFERRALS}"),
    ("has_referrals", Trigger.REFERRAL_GIVEN, f"SELECT r.id {REFERRALS}"),
)
_OF_NOTED = f"""UNION SELECT id FROM follow_ups WHERE workspace_id = :workspace_id AND party_id IN {PARTY_IDS}
      AND subject_id IN (SELECT subject_id FROM work WHERE subject_id IS NOT NULL)
      AND rule_id IN (SELECT id FROM rules
        WHERE workspace_id = :workspace_id AND trigger <> '{Trigger.YEARLY_DATE}')"""
# A yearly date has no row of its own. Found by its rules, for a party with a long history has had
# many follow-ups within the year; `coalesce` keeps SQLite from reading them by their time.
_OF_DAYS = f"""UNION SELECT f.id FROM rules y CROSS JOIN follow_ups f
    WHERE y.workspace_id = :workspace_id AND y.trigger = '{Trigger.YEARLY_DATE}'
      AND f.workspace_id = :workspace_id AND f.party_id IN {PARTY_IDS} AND f.rule_id = y.id
      AND f.subject_type = 'yearly_date' AND coalesce(f.due_at, f.due_at) > :year_ago"""
_OF_REMINDERS = f"""UNION SELECT id FROM follow_ups WHERE workspace_id = :workspace_id
      AND party_id IN {PARTY_IDS} AND rule_id IS NULL AND subject_id IN (SELECT r.id {REMINDERS})"""
_CHOSEN = f"""
    SELECT id FROM follow_ups WHERE workspace_id = :workspace_id AND party_id IN {PARTY_IDS}
      AND {IS_OPEN} AND (expires_at IS NULL OR expires_at > :horizon)
    UNION SELECT id FROM follow_ups WHERE workspace_id = :workspace_id AND party_id IN {PARTY_IDS}
      AND closed_at > :recent
    {_OF_NOTED} {_OF_DAYS}"""


def _chosen(present: frozenset[str]) -> str:
    of_subjects = " ".join(
        _of_parties(trigger, subjects) if needed == "has_events" else _of(trigger, subjects)
        for needed, trigger, subjects in _SUBJECTS
        if needed is None or needed in present
    )
    return f"{_CHOSEN} {of_subjects} {_OF_REMINDERS if 'has_reminders' in present else ''}"


def _of(trigger: Trigger, subjects: str) -> str:
    """Found by their subjects, which are about one party or two.

    `coalesce` keeps PostgreSQL, which takes the parties and the subjects for one each, from comparing
    all follow-ups of the parties with all subjects; CROSS keeps SQLite from the other order.
    """
    return f"""UNION SELECT f.id FROM ({subjects}) AS s CROSS JOIN follow_ups f
      WHERE f.workspace_id = :workspace_id AND f.subject_id = s.id
        AND coalesce(f.party_id, f.party_id) IN {PARTY_IDS} AND f.rule_id IN {_rules(trigger)}"""


def _of_parties(trigger: Trigger, subjects: str) -> str:
    """Found by their parties, for thousands may have been at one event."""
    return f"""UNION SELECT id FROM follow_ups
      WHERE workspace_id = :workspace_id AND party_id IN {PARTY_IDS} AND rule_id IN {_rules(trigger)}
        AND subject_id IN ({subjects})"""


def _rules(trigger: Trigger) -> str:
    return f"(SELECT id FROM rules WHERE workspace_id = :workspace_id AND trigger = '{trigger}')"


class Loader:
    """The statements for one way of telling what to load."""

    def __init__(self, work: str, open_question: str, too: str = "") -> None:
        with_work = f"WITH work AS ({work})"
        with_wanted = _wanted(work, open_question, too)
        self.parties = sql(f"{with_work} {_PARTIES}", PARTY)
        self.messages = sql(
            f"""{with_wanted} SELECT {listed(MESSAGE, "m")}
            FROM (SELECT DISTINCT id FROM wanted) AS chosen CROSS JOIN messages m
            WHERE m.workspace_id = :workspace_id AND m.id = chosen.id
              AND coalesce(m.party_id, m.party_id) IN {PARTY_IDS} AND m.occurred_at <= :as_of""",
            MESSAGE,
        )
        self.touches = sql(
            f"""{with_work} SELECT {listed(TOUCH, "m")} {TOUCHES}
            ORDER BY m.occurred_at, m.id""",
            TOUCH,
        )
        self.attendances = sql(
            f"""{with_work} SELECT a.party_id, a.attended, a.created_at, {listed(EVENT, "e")},
              {first_touches("a.party_id", "e.ends_at", "e.starts_at")} {ATTENDANCES}""",
            ATTENDANCE,
        )
        self.cards = sql(
            f"""{with_work} SELECT {CARD_PARTY}, k.id, k.captured_at, k.created_at, k.status,
              {listed(EVENT, "e")},
              {first_touches(CARD_PARTY, "k.captured_at", "k.captured_at")} {CARDS}""",
            CARD,
        )
        self.questions = sql(
            f"""{with_work} SELECT q.party_id, q.id, q.thread_id, q.channel, q.kind, q.subject,
              q.occurred_at, q.is_too_old, {ANSWERS} {QUESTIONS}
            ORDER BY q.occurred_at, q.id""",
            QUESTION,
        )
        self.purchases = sql(
            f"""{with_work} SELECT u.customer_id, u.id, u.purchased_at, u.amount, u.currency,
              u.items, u.is_too_old, {IS_RECENT},
              {first_touches("u.customer_id", "u.purchased_at", "u.purchased_at")} {PURCHASES}
            ORDER BY u.purchased_at, u.id""",
            PURCHASE,
        )
        self.opportunities = sql(
            f"""{with_work} SELECT o.customer_id, o.id, o.title, o.outcome, o.closed_at,
              o.outcome_recorded_at, o.amount, o.currency, o.lost_reason,
              {first_touches("o.customer_id", "o.closed_at", "o.closed_at")} {OPPORTUNITIES}""",
            OPPORTUNITY,
        )
        self.referrals = sql(
            f"""{with_work} SELECT {REFERRAL_PARTY}, r.id, r.direction, r.named_at,
              r.named_recorded_at, {OTHER_NAME}, r.objected_at, r.informed_at, r.thanked_at,
              {NOTICE}, {first_touches(REFERRAL_PARTY, "r.named_at", "r.named_at")} {REFERRALS}""",
            REFERRAL,
        )
        self.reminders = sql(f"{with_work} SELECT {listed(REMINDER, 'r')} {REMINDERS}", REMINDER)
        self._with_wanted = with_wanted
        self.follow_ups = cache(self._follow_ups)

    def _follow_ups(self, present: frozenset[str]) -> Prepared:
        """Each with what people did to it: of every sort of act the latest, a row for each.

        `present` is what at least one of the parties has; nothing is looked for in vain.
        """
        return sql(
            f"""{self._with_wanted}, chosen AS ({_chosen(present)}), latest AS (
              SELECT a.follow_up_id, a.action, a.acted_at, a.user_id, a.until, a.owner_id,
                row_number() OVER (
                  PARTITION BY a.follow_up_id,
                    CASE WHEN a.action IN ('done', 'dismissed') THEN 'closed' ELSE a.action END
                  ORDER BY a.acted_at DESC, a.id DESC) AS place
              FROM chosen CROSS JOIN follow_up_actions a
              WHERE a.workspace_id = :workspace_id AND a.follow_up_id = chosen.id
                AND a.acted_at <= :as_of)
            SELECT {listed(FOLLOW_UP, "f")}, {listed(ACT, "latest")}
            FROM chosen CROSS JOIN follow_ups f
            LEFT JOIN latest ON latest.follow_up_id = f.id AND latest.place = 1
            WHERE f.workspace_id = :workspace_id AND f.id = chosen.id""",
            FOLLOW_UP | {f"act_{name}": kind for name, kind in ACT.items()},
        )


_PARTIES = f"""
    SELECT p.id, p.kind, coalesce(c.display_name, k.display_name),
      coalesce(c.prominence, 'normal'), c.owner_id,
      (c.archived_at IS NOT NULL OR coalesce(k.status, '') = 'discarded'),
      (c.do_not_contact IS NOT NULL AND c.do_not_contact),
      coalesce(c.is_bounced, k.is_bounced), c.stage, c.contact_rhythm, c.created_at, c.type,
      coalesce(c.organization, k.organization), c.language, coalesce(c.source, k.source), c.tags,
      c.custom_fields, c.yearly_dates,
      p.reevaluate_at, p.last_touch_at, p.last_inbound_at,
      (SELECT m.occurred_at FROM messages m
        WHERE m.workspace_id = p.workspace_id AND m.party_id = p.id
          AND m.direction = 'inbound' AND m.automatic IS NULL AND m.archived_at IS NULL
          AND m.occurred_at <= :as_of
        ORDER BY m.occurred_at DESC, m.id DESC LIMIT 1),
      {HAS_REMINDERS}, {HAS_EVENTS}, {HAS_CARDS}, {HAS_QUESTIONS}, {HAS_PURCHASES},
      {HAS_OPPORTUNITIES}, {HAS_REFERRALS}
    FROM parties p
    LEFT JOIN customers c ON c.workspace_id = p.workspace_id AND c.id = p.id
    LEFT JOIN contacts k ON k.workspace_id = p.workspace_id AND k.id = p.id
    WHERE p.workspace_id = :workspace_id AND p.id IN {PARTY_IDS}"""


# A question that was answered too late still stands as missed.
_MISSED = f"""SELECT subject_id FROM follow_ups WHERE workspace_id = :workspace_id
      AND party_id IN {PARTY_IDS} AND rule_kind = 'reply' AND {IS_OPEN} AND expires_at > :horizon"""


def _wanted(work: str, open_question: str, too: str) -> str:
    """Which messages stand for their threads: of the open ones, and of those that were noted.

    What a person has closed for one rule may stand open for another.
    """
    closed = CLOSED.format(id="q.id")
    oldest = f"""row_number() OVER (
        PARTITION BY q.party_id, q.thread_id, q.answered_by_message_id, q.kind,
          CASE WHEN {closed} THEN q.id END
        ORDER BY q.occurred_at, q.id) AS place"""
    spoken_for = f"""(NOT {closed} OR {stands_open("q.id")}
        OR q.id IN (SELECT subject_id FROM work))"""
    return f"""
    WITH work AS ({work}),
    answers AS (
      SELECT DISTINCT m.answered_by_message_id FROM messages m
      WHERE m.workspace_id = :workspace_id AND m.answered_by_message_id IS NOT NULL
        AND m.id IN (SELECT subject_id FROM work UNION {_MISSED})),
    ranked AS (
      SELECT q.id, {oldest} FROM messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id IN {PARTY_IDS} AND q.occurred_at <= :as_of
        AND {open_question} AND {spoken_for}
      UNION ALL
      SELECT q.id, {oldest} FROM answers
      JOIN messages q ON q.workspace_id = :workspace_id
        AND q.answered_by_message_id = answers.answered_by_message_id
      WHERE {is_question("q")} AND {spoken_for}),
    wanted AS (SELECT id FROM ranked WHERE place <= {MOST_OF_A_THREAD} {too})"""


NOTED_FACTS = Loader(NOTED, is_open_question("q"))
# An explanation also tells why a message of theirs is no question.
EXPLAIN_FACTS = Loader(FOR_EXPLAIN, OPEN_AS_OF, "UNION SELECT subject_id FROM work")
PAGE_FACTS = Loader(PARTY_PAGE, OPEN_AS_OF)
# All questions of the time that is looked back on, answered or closed since then or not.
_ASKED_SINCE = f"{is_question('q')} AND q.occurred_at > :horizon"
PAST_FACTS = Loader(
    PARTY_PAGE,
    _ASKED_SINCE,
    f"""UNION SELECT q.id FROM messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id IN {PARTY_IDS} AND {_ASKED_SINCE}""",
)
