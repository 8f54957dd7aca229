"""Templates, and the one that a rule proposes."""

import sqlalchemy as sa
from alembic import op

revision = "20261124e"
down_revision = "20261124d"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")


def upgrade() -> None:
    op.create_table(
        "templates",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("language", sa.String(24)),
        sa.Column("subject", sa.String()),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("is_ready_made", sa.Boolean(), nullable=False),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_templates_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_templates")),
    )
    op.create_index("ix_templates_workspace_id_name", "templates", ["workspace_id", "name"])
    op.create_index(
        "ix_templates_workspace_id_created_at_id", "templates", ["workspace_id", "created_at", "id"]
    )
    with op.batch_alter_table("rules") as batch_op:
        batch_op.add_column(sa.Column("template_id", ID))
        batch_op.create_foreign_key(
            op.f("fk_rules_workspace_id_template_id"),
            "templates",
            ["workspace_id", "template_id"],
            ["workspace_id", "id"],
            ondelete="RESTRICT",
        )


def downgrade() -> None:
    with op.batch_alter_table("rules") as batch_op:
        batch_op.drop_constraint(op.f("fk_rules_workspace_id_template_id"), type_="foreignkey")
        batch_op.drop_column("template_id")
    op.drop_table("templates")
