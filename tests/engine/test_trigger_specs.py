"""The list of trigger specs is complete, and its tables do not contradict each other."""

from pkgutil import iter_modules

import pytest

from app.engine import triggers
from app.engine.rules import DelayType
from app.engine.trigger_spec import TriggerSpec
from app.engine.triggers import FIELDS_BY_NAME, SPECS, find_field
from app.engine.vocabulary import FulfilledBy, RuleKind, Trigger
from tests.engine.business import BUILT_IN_TRIGGERS

OF_RULES = [spec for spec in SPECS if spec.trigger not in BUILT_IN_TRIGGERS]


def trigger(spec: TriggerSpec) -> str:
    return str(spec.trigger)


def test_every_trigger_has_one_spec():
    assert sorted(spec.trigger for spec in SPECS) == sorted(Trigger)


def test_every_module_of_a_trigger_is_listed():
    modules = {spec.find_matches for spec in SPECS}
    names = {getattr(find, "func", find).__module__ for find in modules}
    assert names == {
        f"{triggers.__name__}.{module.name}" for module in iter_modules(triggers.__path__)
    }


@pytest.mark.parametrize("spec", OF_RULES, ids=trigger)
def test_a_rule_may_name_a_delay_and_a_fulfilment(spec):
    assert spec.delays
    assert spec.fulfilled_by


def test_every_delay_fulfilment_and_kind_belongs_to_a_trigger():
    assert {delay for spec in SPECS for delay in spec.delays} == set(DelayType)
    assert {event for spec in SPECS for event in spec.fulfilled_by} == set(FulfilledBy)
    kinds = {kind for spec in SPECS for kind in spec.kinds}
    assert kinds == set(RuleKind) - {RuleKind.PERHAPS, RuleKind.REMINDER, RuleKind.CUSTOM}


@pytest.mark.parametrize("spec", SPECS, ids=trigger)
def test_a_name_of_a_field_means_the_same_with_every_trigger(spec):
    for name, field in spec.fields.items():
        assert FIELDS_BY_NAME[name] == field
        assert find_field(spec.trigger, name) == field
