"""Rules: one form of delays and conditions, signs of life, promises of our own."""

revision = "20261130a"
down_revision = "20261129a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet: the columns and stored rules follow with the changes that need them."""


def downgrade() -> None:
    """Nothing yet."""
