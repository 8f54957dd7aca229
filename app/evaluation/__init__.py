"""The engine's hands: load facts, evaluate, reconcile rows. Nothing else writes a follow-up."""

from app.evaluation.service import reevaluate_stale
from app.evaluation.transfer import transfer_follow_ups

__all__ = ["reevaluate_stale", "transfer_follow_ups"]
