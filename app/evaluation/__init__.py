"""Computes the follow-ups of parties from their facts, and writes them. Only a merge moves them.

A write changes only its own rows, such as a message or a purchase. Database triggers
(`database_triggers`) insert the party and the subject into `dirty_parties`, so no code path can
forget it. Before the same transaction commits, `reevaluate_dirty_parties` (`service`) empties that table:

1. `reply_links` updates which message answers which.
2. `facts` loads the facts of the marked parties by the bounded statements in `sources/`.
3. `app.engine` decides, without I/O, which follow-ups exist. It uses the rules of the `rulebook`.
4. `reconcile` writes the difference between the verdicts and the stored rows.

Two events reevaluate parties without a mark: a changed rulebook (`reevaluation`, for the parties
that `affected` selects) and the passing of time (`sweep`).
"""

from app.evaluation.rulebook import lock_parties, shared_rulebook_lock
from app.evaluation.service import reevaluate_dirty_parties

__all__ = ["lock_parties", "reevaluate_dirty_parties", "shared_rulebook_lock"]
