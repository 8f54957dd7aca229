"""The engine's hands: load facts, evaluate, reconcile rows. Nothing else writes a follow-up."""

from app.evaluation.service import settle
from app.evaluation.transfer import move

__all__ = ["move", "settle"]
