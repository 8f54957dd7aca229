"""Referrals as facts about the party to thank or to inform.

Received: we thank the party that referred somebody. Given: we inform the party that we referred.
"""

from datetime import datetime

from app.engine.facts.deals import Referral
from app.engine.facts.interactions import Interaction
from app.engine.vocabulary import SubjectType, Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import has_row, is_flagged, is_marked
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import (
    FIRST_TOUCH_COLUMNS,
    WORD_COLUMNS,
    decode_first_message,
    decode_first_touches,
    decode_word_before,
    first_message,
    first_touches,
    word_before,
)
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.models.message_conditions import is_touch
from app.storage.prepared import Row

COLUMNS = {
    "party_id": Id(),
    **column_types("referrals", "id", "direction", "named_at", "named_recorded_at"),
    "other_name": column_types("customers", "display_name")["display_name"],
    **column_types("referrals", "objected_at", "informed_at", "thanked_at"),
    "notice_id": Id(),
    "notice_at": column_types("messages", "occurred_at")["occurred_at"],
    **WORD_COLUMNS,
    **FIRST_TOUCH_COLUMNS,
}
_ROLES = ("referrer_party_id", "referred_party_id", "recipient_party_id")
TABLE = FactTable(
    "referrals",
    (
        *_ROLES, "direction", "asked_at", "named_at", "named_recorded_at", "informed_at",
        "contacted_at", "outcome", "outcome_at", "thanked_at", "objected_at", "archived_at",
    ),
    tuple(
        Mark(
            party=f"{{row}}.{role}", subject="{row}.id", source=f"WHERE {{row}}.{role} IS NOT NULL"
        )
        for role in _ROLES
    ),
)  # fmt: skip
# The reason of a follow-up contains the name of the other party, so a new name marks the referrer and
# the referred party.
NAME_MARKS = (
    Mark(
        party="r.referrer_party_id",
        source="FROM referrals r WHERE r.workspace_id = {row}.workspace_id"
        " AND r.referred_party_id = {row}.id AND r.referrer_party_id IS NOT NULL",
    ),
    Mark(
        party="r.referred_party_id",
        source="FROM referrals r WHERE r.workspace_id = {row}.workspace_id"
        " AND r.recipient_party_id = {row}.id AND r.referred_party_id IS NOT NULL",
    ),
)

_PARTY = """CASE WHEN r.direction = 'received'
      THEN r.referrer_party_id ELSE r.referred_party_id END"""
_OTHER = """CASE WHEN r.direction = 'received'
      THEN r.referred_party_id ELSE r.recipient_party_id END"""
_IS_NOTICE = f"m.kind = 'referral_notice' AND {is_touch('m')}"
_SELECT_LIST = f"""{_PARTY}, r.id, r.direction, r.named_at, r.named_recorded_at,
      coalesce(
        (SELECT n.display_name FROM customers n
          WHERE n.workspace_id = r.workspace_id AND n.id = {_OTHER}),
        (SELECT n.display_name FROM contacts n
          WHERE n.workspace_id = r.workspace_id AND n.id = {_OTHER}),
        r.recipient_name),
      r.objected_at, r.informed_at, r.thanked_at,
      {first_message("id", "r.referred_party_id", "r.named_at", _IS_NOTICE)},
      {first_message("occurred_at", "r.referred_party_id", "r.named_at", _IS_NOTICE)},
      {word_before(_PARTY, "r.named_at")},
      {first_touches(_PARTY, "r.named_at", "r.named_at")}"""  # noqa: S608  # made of constants


def _select(columns: str = _SELECT_LIST) -> str:
    return f"""
    SELECT {columns}
    FROM referrals r
    WHERE r.workspace_id = :workspace_id
      AND (r.direction = 'received' AND r.referrer_party_id IN (SELECT party_id FROM scope)
        OR r.direction = 'given' AND r.referred_party_id IN (SELECT party_id FROM scope))
      AND r.archived_at IS NULL AND r.referred_party_id IS NOT NULL
      AND r.named_at <= :as_of AND r.created_at <= :as_of
      AND (r.named_at > :horizon OR {is_flagged("r.id")} OR {is_marked("r.id")})
    """  # noqa: S608  # made of constants


def _decode(row: Row, as_of: datetime) -> Referral:
    values = dict(zip(COLUMNS, row, strict=True))
    objected_at, informed_at, thanked_at = (
        at if at is not None and at <= as_of else None
        for at in (values["objected_at"], values["informed_at"], values["thanked_at"])
    )
    informed = decode_first_message(values["notice_id"], values["notice_at"])
    if informed_at and (informed is None or informed_at < informed.at):
        informed = Interaction(SubjectType.REFERRAL, values["id"], informed_at)
    return Referral(
        id=values["id"],
        direction=values["direction"],
        named_at=values["named_at"],
        recorded_at=values["named_recorded_at"],
        other_name=values["other_name"],
        is_objected=objected_at is not None,
        informed=informed,
        thanked_at=thanked_at,
        word_before=decode_word_before(values[name] for name in WORD_COLUMNS),
        **decode_first_touches(values[name] for name in FIRST_TOUCH_COLUMNS),
    )


_EXISTS = f"""({has_row("referrals", "h.referrer_party_id = p.id")}
        OR {has_row("referrals", "h.referred_party_id = p.id")})"""
_IDS = _select("r.id")
REFERRALS = Source(
    name="referrals",
    columns=COLUMNS,
    statement=_select(),
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.REFERRAL_RECEIVED: _EXISTS, Trigger.REFERRAL_GIVEN: _EXISTS},
    subjects=(Subjects(Trigger.REFERRAL_RECEIVED, _IDS), Subjects(Trigger.REFERRAL_GIVEN, _IDS)),
    tables=(TABLE,),
)
