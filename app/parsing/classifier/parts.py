"""The judgement of a message by its parts: greetings, thanks and wishes outweigh few words of trouble or an order."""

import math
from collections.abc import Sequence
from dataclasses import replace

from app.parsing.classifier.model import Judgement, judge, judge_part

# The part that tells most has this share of the odds; the friendly words around it have less.
_SHARE_OF_PART = 0.7


def judge_by_parts(subject: str, text: str, parts: Sequence[str]) -> Judgement:
    """Judge a message, and trouble and orders also by the part that tells most of them."""
    judged, found = judge(subject, text), [judge_part(part) for part in parts]
    if not found:
        return judged
    issue, order = max(one.issue for one in found), max(one.order for one in found)
    return replace(
        judged, issue=_mean_odds(judged.issue, issue), order=_mean_odds(judged.order, order)
    )


def _mean_odds(whole: float, part: float) -> float:
    share = _SHARE_OF_PART
    return 1 / (1 + math.exp(-share * _log_odds(part) - (1 - share) * _log_odds(whole)))


def _log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability))
