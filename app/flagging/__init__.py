"""The engine's hands: load facts, evaluate, reconcile rows. Nothing else writes a follow-up."""

from app.flagging.moving import move
from app.flagging.settle import settle

__all__ = ["move", "settle"]
