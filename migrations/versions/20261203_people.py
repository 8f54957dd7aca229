"""People: each person once."""

revision = "20261203a"
down_revision = "20261202a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
