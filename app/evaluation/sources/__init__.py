"""The sources of facts, one module each.

A module contains everything about its source: the columns, the whole statement, the decoding of
rows, the condition on parties that have such facts, the triggers that use the facts, and the tables
whose changes mark parties. `party` and `follow_ups` have statements of another shape.

Every statement is bounded, so that a long history costs no more than a short one (decision 0003).
It loads the latest touches, questions and purchases, other facts within the horizon, and the
subjects of open follow-ups.
"""

from app.evaluation.sources.absences import ABSENCES
from app.evaluation.sources.attendances import ATTENDANCES
from app.evaluation.sources.cards import CARDS
from app.evaluation.sources.commitments import COMMITMENTS
from app.evaluation.sources.issues import ISSUES
from app.evaluation.sources.message_signs import MESSAGE_SIGNS
from app.evaluation.sources.messages import MESSAGES
from app.evaluation.sources.opportunities import OPPORTUNITIES
from app.evaluation.sources.possible_questions import POSSIBLE_QUESTIONS
from app.evaluation.sources.purchases import PURCHASES
from app.evaluation.sources.questions import QUESTIONS
from app.evaluation.sources.referrals import REFERRALS
from app.evaluation.sources.reminders import REMINDERS
from app.evaluation.sources.source import Scope, Source, Subjects
from app.evaluation.sources.touches import TOUCHES
from app.evaluation.sources.touches_about import TOUCHES_ABOUT

__all__ = ["SOURCES", "Scope", "Source", "Subjects"]

SOURCES: tuple[Source, ...] = (
    MESSAGES,
    POSSIBLE_QUESTIONS,
    TOUCHES,
    TOUCHES_ABOUT,
    MESSAGE_SIGNS,
    ABSENCES,
    QUESTIONS,
    COMMITMENTS,
    ISSUES,
    ATTENDANCES,
    CARDS,
    PURCHASES,
    OPPORTUNITIES,
    REFERRALS,
    REMINDERS,
)
