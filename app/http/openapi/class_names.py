"""Names of schemas for clients, where the name of the model is clear only inside its module.

Generators make a class of each schema, in one flat package: `Warning` would hide a name of Python,
`Delay` or `Name` would not say whose.
"""

import json
import re
from typing import Any

CLASS_NAMES = {
    "Address": "PostalAddress",
    "AddressRead": "PostalAddressRead",
    "Assignment": "FollowUpAssignment",
    "Attachment": "MessageAttachment",
    "AttachmentRead": "MessageAttachmentRead",
    "Automatic": "AutomaticKind",
    "Away": "UserAbsence",
    "AwayRead": "UserAbsenceRead",
    "AwayUpdate": "UserAbsenceUpdate",
    "Channel": "MessageChannel",
    "Condition": "RuleCondition",
    "Correspondent": "MessageCorrespondent",
    "CorrespondentRead": "MessageCorrespondentRead",
    "Delay": "RuleDelay",
    "DelayType": "RuleDelayType",
    "Direction": "MessageDirection",
    "Dismissal": "FollowUpDismissal",
    "Email": "EmailAddress",
    "EmailRead": "EmailAddressRead",
    "Explanation": "FollowUpExplanation",
    "Guard": "FollowUpGuard",
    "Holidays": "PublicHolidays",
    "HolidaysRead": "PublicHolidaysRead",
    "HolidaysUpdate": "PublicHolidaysUpdate",
    "Language": "LanguageCode",
    "Money": "MoneyAmount",
    "MoneyRead": "MoneyAmountRead",
    "Name": "PartyName",
    "NameRead": "PartyNameRead",
    "Operator": "ConditionOperator",
    "Outcome": "OpportunityOutcome",
    "Pack": "PackName",
    "Permission": "ContactPermission",
    "PermissionRead": "ContactPermissionRead",
    "Phone": "PhoneNumber",
    "PhoneRead": "PhoneNumberRead",
    "PhoneType": "PhoneNumberType",
    "Priority": "FollowUpPriority",
    "Prominence": "CustomerProminence",
    "Role": "UserRole",
    "Scope": "ApiKeyScope",
    "Snooze": "FollowUpSnooze",
    "Stage": "CustomerStage",
    "Trigger": "RuleTrigger",
    "Turnover": "CurrencyTurnover",
    "Warning": "DetailWarning",
}
REFERENCE = re.compile(r'"#/components/schemas/(\w+)"')


def rename(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with the names for clients. Raises ValueError if one is taken."""
    schemas = document["components"]["schemas"]
    if taken := {CLASS_NAMES[name] for name in CLASS_NAMES.keys() & schemas} & schemas.keys():
        raise ValueError(f"These names are taken: {sorted(taken)}")
    text = REFERENCE.sub(_renamed, json.dumps(document))
    renamed: dict[str, Any] = json.loads(text)
    named = renamed["components"]["schemas"].items()
    renamed["components"]["schemas"] = {CLASS_NAMES.get(name, name): part for name, part in named}
    return renamed


def _renamed(match: re.Match[str]) -> str:
    return f'"#/components/schemas/{CLASS_NAMES.get(match[1], match[1])}"'
