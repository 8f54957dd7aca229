"""The engine's hands: load facts, evaluate, reconcile rows. Nothing else writes a follow-up."""

from app.flagging.settle import settle

__all__ = ["settle"]
