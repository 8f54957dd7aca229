"""The triggers, one module each. A trigger finds subjects in the facts and computes due times."""

from collections.abc import Mapping

from app.engine.fields import PARTY_FIELDS, Field
from app.engine.trigger_spec import TriggerSpec
from app.engine.triggers import (
    card_collected,
    contact_touched_first,
    event_attended,
    last_touch,
    message_received,
    message_sent,
    message_unclear,
    opportunity_closed,
    opportunity_open,
    promise_made,
    purchase_made,
    referral_made,
    reminder_set,
    yearly_date,
)
from app.engine.vocabulary import Trigger

# The documentation uses the same order.
SPECS: tuple[TriggerSpec, ...] = (
    message_received.SPEC,
    message_unclear.SPEC,
    message_sent.SPEC,
    promise_made.SPEC,
    reminder_set.SPEC,
    event_attended.SPEC,
    card_collected.SPEC,
    contact_touched_first.SPEC,
    purchase_made.SPEC,
    opportunity_open.SPEC,
    opportunity_closed.WON,
    opportunity_closed.LOST,
    referral_made.RECEIVED,
    referral_made.GIVEN,
    last_touch.SPEC,
    yearly_date.SPEC,
)
SPEC_BY_TRIGGER: Mapping[Trigger, TriggerSpec] = {spec.trigger: spec for spec in SPECS}

# A name means the same field in all triggers. Custom fields are not included.
FIELDS_BY_NAME: Mapping[str, Field] = {
    **PARTY_FIELDS,
    **{name: field for spec in SPECS for name, field in spec.fields.items()},
}


def find_field(trigger: Trigger, name: str) -> Field | None:
    """The field of that name for conditions with this trigger; None if unknown or a custom field."""
    return PARTY_FIELDS.get(name) or SPEC_BY_TRIGGER[trigger].fields.get(name)
