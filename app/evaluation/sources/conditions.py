"""SQL conditions that the statements of several sources share."""

from app.storage.models.follow_ups import IS_OPEN


def has_row(table: str, condition: str) -> str:
    """Whether the table has a row `h` for a party `p`."""
    return f"""EXISTS (
        SELECT 1 FROM {table} h WHERE h.workspace_id = p.workspace_id AND {condition})"""  # noqa: S608  # made of constants


HAS_MESSAGE = has_row("messages", "h.party_id = p.id")


def is_closed(subject: str) -> str:
    """Whether a person closed a follow-up about the subject."""
    return f"""EXISTS (
        SELECT 1 FROM follow_ups f
        JOIN follow_up_actions a ON a.workspace_id = f.workspace_id AND a.follow_up_id = f.id
        WHERE f.workspace_id = :workspace_id AND f.subject_id = {subject}
          AND a.action IN ('done', 'dismissed'))"""  # noqa: S608  # made of constants


def is_flagged(subject: str) -> str:
    """Whether a follow-up about the subject is open."""
    return f"""EXISTS (
        SELECT 1 FROM follow_ups WHERE workspace_id = :workspace_id
          AND subject_id = {subject} AND {IS_OPEN}
          AND (expires_at IS NULL OR expires_at > :horizon))"""  # noqa: S608  # made of constants


def is_marked(subject: str) -> str:
    """Whether a write marked the subject, so that its age does not matter."""
    return f"{subject} IN (SELECT subject_id FROM scope WHERE subject_id IS NOT NULL)"  # noqa: S608  # made of constants
