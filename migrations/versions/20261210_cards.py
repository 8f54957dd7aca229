"""Cards: photos that are read by a job."""

revision = "20261210a"
down_revision = "20261209a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
