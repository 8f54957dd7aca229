"""Roles: row-level security on PostgreSQL."""

revision = "20261208a"
down_revision = "20261207a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
