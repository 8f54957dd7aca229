"""Mailboxes: mail that flows in by itself."""

revision = "20261206a"
down_revision = "20261205a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
