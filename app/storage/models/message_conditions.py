"""Conditions on messages in SQL, which the partial indexes of `messages` and their queries share.

A query can use a partial index only if it repeats the condition exactly. `m` is the name of the
table or its alias.
"""

# Spam, and a message whose sender a rule ignores, which is removed after 30 days.
IS_SPAM = "automatic = 'spam'"
IS_IGNORED = f"{IS_SPAM} AND automatic_evidence = 'sender_rule'"


def is_answer(m: str = "messages") -> str:
    """An outbound message that can answer a question; not a call that nobody picked up."""
    return (
        f"{m}.direction = 'outbound' AND {m}.status = 'sent' AND {m}.automatic IS NULL"
        f" AND {m}.kind <> 'newsletter' AND {m}.archived_at IS NULL AND NOT {m}.is_copy"
        f" AND {m}.picked_up IS NOT FALSE"
    )


def is_answer_with_subject(m: str = "messages") -> str:
    """An answer that can be about a question with the same subject."""
    return f"{is_answer(m)} AND {m}.subject_key IS NOT NULL"


def is_conversation(m: str = "messages") -> str:
    """A conversation by phone or in person, in either direction."""
    return (
        f"{m}.channel IN ('phone', 'in_person') AND {m}.status IN ('sent', 'received')"
        f" AND {m}.automatic IS NULL AND {m}.archived_at IS NULL AND {m}.picked_up IS NOT FALSE"
    )


def is_missed_call(m: str = "messages") -> str:
    """A call of theirs that nobody picked up."""
    return f"({m}.direction = 'inbound' AND {m}.channel = 'phone' AND {m}.picked_up IS FALSE)"


def is_question(m: str = "messages") -> str:
    """An inbound message that needs a reply."""
    return (
        f"{m}.direction = 'inbound' AND {m}.needs_reply = 'yes' AND NOT {m}.is_too_old"
        f" AND {m}.archived_at IS NULL"
    )


def is_open_question(m: str = "messages") -> str:
    """An inbound message that needs a reply and has no answer, not even a possible one."""
    return f"{is_question(m)} AND {m}.answered_at IS NULL AND {m}.only_open_at IS NULL"


def is_answered_question(m: str = "messages") -> str:
    """An inbound message that needed a reply and has an answer."""
    return f"{is_question(m)} AND {m}.answered_at IS NOT NULL"


def is_perhaps(m: str = "messages") -> str:
    """An inbound message that perhaps needs a reply."""
    return (
        f"{m}.direction = 'inbound' AND {m}.needs_reply = 'perhaps' AND NOT {m}.is_too_old"
        f" AND {m}.archived_at IS NULL"
    )


def is_perhaps_answered(m: str = "messages") -> str:
    """A question that a message of ours may have answered."""
    return f"{is_question(m)} AND {m}.may_be_answered_by_id IS NOT NULL"


def is_inbound_by_hand(m: str = "messages") -> str:
    """An inbound message that a person wrote or began."""
    return (
        f"{m}.direction = 'inbound' AND {m}.automatic IS NULL AND {m}.kind <> 'newsletter'"
        f" AND NOT {m}.is_too_old AND {m}.archived_at IS NULL"
    )


def is_asked(m: str = "messages") -> str:
    """An outbound message that waits for an answer."""
    return f"{is_answer(m)} AND {m}.expects_answer"


def is_commitment(m: str = "messages") -> str:
    """A message of ours that promises a day, or holds an answer off."""
    return f"{is_answer(m)} AND ({m}.promised_until IS NOT NULL OR NOT {m}.solves)"


def is_issue(m: str = "messages") -> str:
    """An inbound message about trouble that no person has marked as solved."""
    return f"{is_question(m)} AND {m}.kind = 'issue' AND {m}.solved_at IS NULL"


def is_touch(m: str = "messages") -> str:
    """A sent message, or a conversation by phone or in person in either direction."""
    return (
        f"{m}.automatic IS NULL AND {m}.kind <> 'newsletter' AND {m}.archived_at IS NULL"
        f" AND NOT {m}.is_copy AND {m}.picked_up IS NOT FALSE"
        f" AND ({m}.direction = 'outbound' AND {m}.status = 'sent'"
        f" OR {m}.channel IN ('phone', 'in_person') AND {m}.status IN ('sent', 'received'))"
    )


def is_personal_touch(m: str = "messages") -> str:
    """A message of ours with a personal text, or a conversation that we began."""
    return (
        f"{is_touch(m)} AND {m}.direction = 'outbound'"
        f" AND ({m}.is_personal OR {m}.channel IN ('phone', 'in_person'))"
    )


def is_sign_of_life(m: str = "messages") -> str:
    """A message of theirs that is no automatic one, or a conversation that we began."""
    return (
        f"{m}.automatic IS NULL AND {m}.archived_at IS NULL"
        f" AND ({m}.direction = 'inbound' OR {m}.channel IN ('phone', 'in_person')"
        f" AND {m}.status = 'sent' AND {m}.picked_up IS NOT FALSE)"
    )


def is_absence(m: str = "messages") -> str:
    """An automatic reply that names the last day of an absence."""
    return f"{m}.away_until IS NOT NULL AND {m}.archived_at IS NULL"


def is_no_spam(m: str = "messages") -> str:
    """A message with a place in lists."""
    return f"coalesce({m}.automatic, '') <> 'spam'"


def is_about_subjects(m: str = "messages") -> str:
    """A touch that names the subjects it is about."""
    return f"{m}.about IS NOT NULL AND {is_touch(m)}"
