"""Codes of single faults: those in `errors` of a problem, and those of parts of an imported file.

The catalogue is public: each code has a page at `/problems/<code>`. A test refuses a code that is
missing here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldCode:
    """Title of a code, and an explanation of how to mend the fault."""

    title: str
    explanation: str


FIELD_CODES: dict[str, FieldCode] = {
    "required": FieldCode("The field is required", "Give a value; the `detail` names the field."),
    "unknown_field": FieldCode(
        "The field is not known",
        "Remove the field, or correct its name. `suggestion` holds the nearest known name.",
    ),
    "unknown_parameter": FieldCode(
        "The query parameter is not known",
        "Remove the parameter, or correct its name. `suggestion` holds the nearest known name.",
    ),
    "unknown_value": FieldCode(
        "The value is not one of the known ones",
        "Send one of the values that the API document lists. `suggestion` holds the nearest one.",
    ),
    "unknown_id": FieldCode(
        "No object has this identifier", "Send the id of an object that exists in this workspace."
    ),
    "repeated": FieldCode(
        "The same thing is given twice", "Give the parameter, the entry or the file once."
    ),
    "exactly_one": FieldCode(
        "One of several fields must be given",
        "Give exactly one of the fields that the `detail` names.",
    ),
    "not_allowed": FieldCode(
        "The field or its value does not go with the others",
        "Remove the field, or change it or the field that the `detail` names.",
    ),
    "wrong_type": FieldCode(
        "The value has another type",
        "Send the type of JSON that the `detail` names. A number in quotes is a string.",
    ),
    "invalid_format": FieldCode(
        "The value does not have the right form",
        "Send the form that the `detail` names, such as a UUID, a time with an offset (RFC 3339) or "
        "an e-mail address.",
    ),
    "invalid_character": FieldCode(
        "The text holds a character that is not allowed",
        "Remove the character NUL (U+0000); from a line, also line breaks and control characters.",
    ),
    "too_short": FieldCode("The value is too short", "The `detail` names the least length."),
    "too_long": FieldCode("The value is too long", "The `detail` names the greatest length."),
    "too_complex": FieldCode(
        "The value has too many parts",
        "Use fewer parts, or nest them less; the `detail` names the limit.",
    ),
    "too_many_decimals": FieldCode(
        "The amount has too many decimals", "Round the amount to the decimals of its currency."
    ),
    "out_of_range": FieldCode(
        "The value is out of range", "The `detail` names the least or the greatest value."
    ),
    "in_the_future": FieldCode(
        "The time is in the future",
        "Send a time that has passed. A time up to 5 minutes ahead counts as now.",
    ),
    "in_the_past": FieldCode("The time is in the past", "Send a time that is still to come."),
    "ends_before_it_starts": FieldCode(
        "The end is before the start", "Send an end that comes after the start."
    ),
    "self_reference": FieldCode(
        "The object refers to itself", "Name another object, also at the end of a chain of objects."
    ),
    "archived": FieldCode(
        "The object is archived", "Name an object that is not archived, or restore it first."
    ),
    "overlap": FieldCode("Two intervals overlap", "Join the intervals, or move one of them."),
    "never_opens": FieldCode(
        "The working calendar never opens", "Give at least one opening interval."
    ),
    "own_address": FieldCode(
        "The address is one of your own", "Name the address or domain of somebody else."
    ),
    "own_addresses_missing": FieldCode(
        "The workspace has no own addresses",
        "Set `own_addresses` or `own_domains` of the workspace: they tell inbound from outbound mails.",
    ),
    "freemail_domain": FieldCode(
        "The domain belongs to a public e-mail provider",
        "Name a single address. The addresses of such a domain belong to different people.",
    ),
    "public_suffix": FieldCode(
        "The domain is open to everybody", "Name the domain of one owner, such as `example.co.uk`."
    ),
    "nothing_read": FieldCode(
        "The picture shows nothing that can be read",
        "Take the picture again: close, straight and sharp.",
    ),
    "syntax": FieldCode(
        "The template is not valid", "The `detail` names the place and the fault in the template."
    ),
    "unknown_variable": FieldCode(
        "The template names an unknown fact", "Use one of the facts that docs/templates.md lists."
    ),
    "unknown_filter": FieldCode(
        "The template names an unknown filter", "Use one of the filters that the `detail` lists."
    ),
    "unknown_tag": FieldCode(
        "The template names an unknown tag", "Use one of the tags that the `detail` lists."
    ),
}

IMPORT_CODES: dict[str, FieldCode] = {
    "not_a_card": FieldCode("The text is not a business card", "Export the file again as vCard."),
    "empty_card": FieldCode(
        "The business card is empty", "Nothing was lost; nothing needs to be done."
    ),
    "too_many_properties": FieldCode(
        "The business card has too many properties", "Split the card, or shorten it."
    ),
    "draft": FieldCode("The mail is a draft", "Import it after it was sent."),
    "no_sender": FieldCode("The mail names no sender", "Log it with `POST /v1/messages` instead."),
    "no_recipient": FieldCode(
        "The mail names no recipient", "Log it with `POST /v1/messages` instead."
    ),
    "internal": FieldCode(
        "The mail is between your own addresses, or a forwarded one of somebody unknown",
        "Nothing needs to be done, unless `own_addresses` holds the address of somebody else.",
    ),
    "bounce_of_unknown": FieldCode(
        "The mail reports on an unknown message",
        "Import the mail that could not be delivered first.",
    ),
}
