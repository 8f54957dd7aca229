"""Duplicates: pairs that a person looks through."""

revision = "20261209a"
down_revision = "20261208a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
