"""The follow-ups of a party follow from its facts; nothing outside this package writes one.

A write only changes its own rows, a message or a purchase. Database triggers (`database_triggers`)
then insert the party, and the subject, into `dirty_parties`; so no code path can forget it.
Before the same transaction commits, `reevaluate_stale` (`service`) drains that table:

1. `reply_links` brings up to date which message answered which.
2. `facts` reads what each `sources/<source>.py` knows of the marked parties, with bounded statements.
3. `app.engine` decides, without I/O, which follow-ups there are; its rules are the `rulebook`.
4. `reconcile` writes the difference between the verdicts and the stored rows.

Two things reevaluate parties that no write marked: a changed rulebook (`reevaluation`, for the parties
that `affected` finds) and the passing of time (`sweep`).
"""

from app.evaluation.service import reevaluate_stale
from app.evaluation.transfer import merge_duplicate_follow_ups

__all__ = ["merge_duplicate_follow_ups", "reevaluate_stale"]
