"""The sources of facts, one module each.

A module holds all that is known of its source: the columns, the whole statement, the decoding of rows
into engine facts, the condition on parties that have any, the triggers whose rules it feeds, and the
tables whose changes mark parties. `party` and `follow_ups` have statements of another shape.

Every statement is bounded, so that a long history costs no more than a short one (decision 0003):
the latest touches, questions and purchases, of the rest what lies within the horizon, and whatever
an open follow-up is about.
"""

from app.evaluation.sources.attendances import ATTENDANCES
from app.evaluation.sources.cards import CARDS
from app.evaluation.sources.messages import MESSAGES
from app.evaluation.sources.opportunities import OPPORTUNITIES
from app.evaluation.sources.purchases import PURCHASES
from app.evaluation.sources.questions import QUESTIONS
from app.evaluation.sources.referrals import REFERRALS
from app.evaluation.sources.reminders import REMINDERS
from app.evaluation.sources.source import Scope, Source, Subjects
from app.evaluation.sources.touches import TOUCHES

__all__ = ["SOURCES", "Scope", "Source", "Subjects"]

SOURCES: tuple[Source, ...] = (
    MESSAGES,
    TOUCHES,
    QUESTIONS,
    ATTENDANCES,
    CARDS,
    PURCHASES,
    OPPORTUNITIES,
    REFERRALS,
    REMINDERS,
)
