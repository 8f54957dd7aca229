"""Merges: two records of one person become one."""

revision = "20261207a"
down_revision = "20261206a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
