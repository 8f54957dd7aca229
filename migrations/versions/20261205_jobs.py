"""Jobs: background work with leases, and imports."""

revision = "20261205a"
down_revision = "20261204a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
