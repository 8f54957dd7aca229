"""Messages: the subjects that they are about."""

revision = "20261204a"
down_revision = "20261203a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing yet."""


def downgrade() -> None:
    """Change nothing yet."""
