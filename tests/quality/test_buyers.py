"""The buying rhythm on simulated buyers stays within the limits of docs/engine-tests.md."""

import random

import pytest

from app.engine.figures import NO_FIGURES
from quality.buyers import KINDS, learned_figures, outcome_of

BUYERS, SEED = 600, 1
FIGURES = {"empty": NO_FIGURES, "learned": learned_figures(random.Random(SEED), 0.6)}


def outcomes(name, count):
    return [outcome_of(kind, count, 0.6, FIGURES[name], seed=SEED, buyers=BUYERS) for kind in KINDS]


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("count", [3, 6, 10, 20])
def test_at_most_22_percent_of_punctual_buyers_are_flagged(name, count):
    found = outcomes(name, count)
    assert sum(one.flagged for one in found) / sum(one.buyers for one in found) <= 0.22


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize(("count", "most"), [(3, 0.20), (6, 0.10), (10, 0.10), (20, 0.10)])
def test_lapsed_buyers_are_found_within_twice_their_gap(name, count, most):
    """With three purchases a pause cannot be told from a gap, so that kind is left out."""
    kinds = [kind for kind in KINDS if count > 3 or kind != "one pause"]
    found = [outcome_of(k, count, 0.6, FIGURES[name], seed=SEED, buyers=BUYERS) for k in kinds]
    assert sum(one.late for one in found) / sum(one.buyers for one in found) <= most
