"""Doors: limits that all processes share."""

revision = "20261202a"
down_revision = "20261201a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
