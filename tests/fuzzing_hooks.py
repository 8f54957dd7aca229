"""Schemathesis's hooks: what it may not call a finding, each for a reason.

JSON Schema cannot say everything. Without these rules the two checks of what is accepted and
refused would have to be told that any 422 is fine, and would find nothing.
"""

import json
import os
import re
from itertools import count
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis import Case, GenerationMode, HookContext, Response, SerializationContext
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.openapi.checks import RejectedPositiveData, UseAfterFree

from tests.fuzzing_bodies import fit, fit_rules, make_distinct
from tests.fuzzing_outcomes import record

# Refusals of what has the right form: of a state, of a race, of a tag or cursor of somebody else.
OF_STATE = {"bad_cursor", "precondition_failed", "precondition_required", "idempotency_key_reused"}
# Refusals of a value that has the right form: of how values go together, and of what they name.
OF_MEANING = {
    "archived",
    "ends_before_it_starts",
    "exactly_one",
    "freemail_domain",
    "in_the_future",
    "in_the_past",
    "never_opens",
    "not_allowed",
    "nothing_read",
    "overlap",
    "own_address",
    "own_addresses_missing",
    "public_suffix",
    "self_reference",
    "syntax",
    "too_complex",
    "too_many_decimals",
    "unknown_filter",
    "unknown_id",
    "unknown_tag",
    "unknown_variable",
}
# Codes that are also said of a wrong form, with where they are said of the meaning.
ALSO_OF_MEANING = re.compile(
    r"\S*/phones/\d+ required"
    r"|/away/(from|to) required"  # of a merge with nobody away
    r"|\S*/(lost_reason|referrer|trigger|(named|informed|contacted)_at) required"
    r"|/password required"  # with a change of the server
    r"|(/items/\d+)? required"  # a name, an address or a number; a file of blanks
    r"|(/rule)?/where(/\S+)? required"  # a group or a comparison
    r"|(/rule)?/where(/\S+)?/field unknown_field"
    r"|\S*/(days|duration) required"  # by the type of a delay
    r"|\S*/emails repeated"
    r"|\S*/(ends_at|warn_before) too_long"
    r"|\S*/expires_after too_short"
    r"|\S*/(subject|body) too_long"  # of a piece of a template
    r"|\S*/(time_zone|country|currency|region|op) unknown_value"
    r"|\S*/(address|email|own_addresses/\d+|duration|contact_rhythm|pattern) invalid_format"
    r"|\S*/(expires_after|hours/\w+|open|value|values/\d+) invalid_format"
    r"|\S*/phones/\d+/\w+ invalid_format"
    r"|(email)? invalid_format"  # a filter; a picture that is none
    # a year from 1900 to 2199, a day from 1970 to 2199, the end of a snooze, the size of a picture
    r"|(\S*/)?(\w+_(at|on|since|before|after|until)|as_of|from|to|until|for|since|before|off/\d+|paused/\d+/\d)"
    r" out_of_range"
    r"| out_of_range"
)
MOST_ITEMS = 20
TOO_LARGE = 413
# The ids of what was seeded, by the names of fields, for all operations (``) and for one alone.
SEEDED: dict[str, dict[str, list[str]]] = json.loads(os.environ.get("FUZZED_IDS", '{"": {}}'))
EXAMPLES = frozenset(os.environ.get("FUZZED_EXAMPLES", "").split())
OUTCOMES = Path(os.environ.get("FUZZED_OUTCOMES", os.devnull))
# Names of what is no id, but has to be known all the same.
VALUES = {"token", "address", "number"}
MADE_UP = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-689a-f][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
turns = count(1)


@schemathesis.serializer(
    "message/rfc822",
    "application/mbox",
    "application/zip",
    "application/octet-stream",
    "text/vcard",
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/heic",
    "image/heif",
)
def as_it_is(_: SerializationContext, value: Any) -> bytes:
    """A file is sent as the bytes that were made up for it."""
    return value if isinstance(value, bytes) else str(value).encode()


@schemathesis.hook
def filter_case(_: HookContext, case: Case) -> bool:
    """No large batches: one party with thousands of open questions slows all that follows.

    And no form with hundreds of pictures, each of which is read for text.
    """
    lists = (
        [case.body.get(name) for name in ("items", "file")] if isinstance(case.body, dict) else []
    )
    return not any(isinstance(each, list) and len(each) > MOST_ITEMS for each in lists)


@schemathesis.hook
def before_call(_: HookContext, case: Case, _kwargs: dict[str, Any]) -> None:
    """Names what there is, nearly always, and leaves out what does not fit together.

    Nothing is behind an id that was made up. Each request has an idempotency key of its own, because with
    nearly all comes `0`, so that few were carried out.
    """
    turn = next(turns)
    is_positive = bool(case.meta) and case.meta.generation.mode == GenerationMode.POSITIVE
    if turn % 4:
        own = SEEDED.get(case.operation.label, {})
        chosen = choose(SEEDED[""] | own, turn, is_positive=is_positive)
        # The state of the object matters to these: no id that another response held is taken.
        forced = {name for name in own if len(own[name]) > 1} if is_positive and turn % 2 else set()
        case.path_parameters = known_ids(case.path_parameters, chosen, forced)
        case.path_parameters = known_values(case.path_parameters, chosen)
        case.query = known_ids(case.query, chosen, set())
        # What is named in the body is another object than that of the path.
        others = choose(SEEDED[""] | own, turn + 2, is_positive=is_positive)
        case.body = known_ids(case.body, others, forced)
        if is_positive:
            values = choose(own, turn, is_positive=True)
            case.body = fit(known_values(case.body, values), turn)
            case.body = fit_rules(case.operation.label, case.body, turn)
    if turn % 2 and is_positive:
        case.body = make_distinct(case.body, case.operation.label, turn)
    if (case.headers or {}).get("Idempotency-Key") == "0":
        case.headers["Idempotency-Key"] = f"request-{turn}"


def choose(seeded: dict[str, list[str]], turn: int, *, is_positive: bool) -> dict[str, str]:
    """One value for each name. Requests that must fail share the last one, so that they use up no other."""
    return {
        name: values[turn // 2 % (len(values) - 1)]
        if is_positive and len(values) > 1
        else values[-1]
        for name, values in seeded.items()
    }


def known_ids(value: Any, chosen: dict[str, str], forced: set[str], name: str = "") -> Any:
    """The value with the ids of what was seeded, by their names, in place of those made up."""
    if isinstance(value, dict):
        return {key: known_ids(child, chosen, forced, key) for key, child in value.items()}
    if isinstance(value, list):
        return [known_ids(child, chosen, forced, name) for child in value]
    if name in chosen and isinstance(value, str) and (name in forced or is_made_up(value)):
        return chosen[name]
    return value


def known_values(value: Any, chosen: dict[str, str]) -> Any:
    """The object with secrets and numbers of what was seeded, and without a cursor, which nobody can make up."""
    if not isinstance(value, dict):
        return value
    known = {name: chosen[name] for name in VALUES & value.keys() & chosen.keys()}
    return {name: child for name, child in value.items() if name != "cursor"} | known


def is_made_up(identifier: str) -> bool:
    """Whether nothing has the id. The server gives ids of version 7, and so do the examples."""
    return identifier in EXAMPLES or MADE_UP.fullmatch(identifier) is not None


@schemathesis.hook
def after_call(_: HookContext, case: Case, response: Response) -> None:
    if case.meta and case.meta.generation.mode == GenerationMode.POSITIVE:
        record(OUTCOMES, case.operation.label, response.status_code, response.content)


@schemathesis.hook
def filter_failure(_: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    """Whether it is a finding."""
    judges_the_body = isinstance(failure, AcceptedNegativeData | RejectedPositiveData)
    if judges_the_body and case.media_type == "multipart/form-data":
        return False  # the form is right; no schema says which file is a mail or a card
    if judges_the_body and case.operation.path.endswith("/inbound/{token}"):
        return False  # any form is taken, whatever it holds, if it says who wrote
    if isinstance(failure, RejectedPositiveData):
        return not is_refused_for_its_meaning(json.loads(response.content))
    if isinstance(failure, AcceptedNegativeData) and response.status_code == TOO_LARGE:
        return False  # refused before anybody reads what it holds
    if isinstance(failure, AcceptedNegativeData) and is_only_long_by_blanks(failure, case):
        return False  # a text is trimmed before it is measured
    if isinstance(failure, AcceptedNegativeData) and case.operation.path.endswith("batch"):
        return not is_refused_by_item(json.loads(response.content))
    if isinstance(failure, UseAfterFree):
        return not is_archived(json.loads(response.content))
    return True


def is_only_long_by_blanks(failure: Failure, case: Case) -> bool:
    return "larger than maxLength" in failure.message and has_blanks_around(case.body)


def has_blanks_around(value: Any) -> bool:
    """Whether a text in it begins or ends with a blank."""
    if isinstance(value, dict):
        return any(map(has_blanks_around, value.values()))
    if isinstance(value, list):
        return any(map(has_blanks_around, value))
    return isinstance(value, str) and value != value.strip()


def is_archived(answer: dict[str, Any]) -> bool:
    """`DELETE` archives: what is archived is shown, can be changed and restored, and says so."""
    return answer.get("archived_at") is not None


def is_refused_for_its_meaning(problem: dict[str, Any]) -> bool:
    if not problem["errors"]:
        return problem["code"] in OF_STATE
    return all(
        fault["code"] in OF_MEANING
        or ALSO_OF_MEANING.fullmatch(f"{fault['pointer']} {fault['code']}")
        for fault in problem["errors"]
    )


def is_refused_by_item(answer: dict[str, Any]) -> bool:
    """A batch answers 200 and says for each item what came of it."""
    return any(item["problem"] for item in answer["items"])
