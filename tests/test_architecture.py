"""Rules that no linter checks; import-linter checks the direction of imports."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import sqlalchemy as sa

import app
from app.storage.models import metadata

ROOT = Path(app.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
# Counts of requests are about keys and addresses alone, and live for minutes.
OF_THE_INSTALLATION = {"workspaces", "request_counts"}
OWNED = [table for table in metadata.sorted_tables if table.name not in OF_THE_INSTALLATION]
# Kept by the database's own means, or not by workspace: everything else has (workspace_id, …) first.
KEYLESS = {"dirty_parties"}
# The only modules that may read the clock of the machine.
READS_CLOCK = {"clock.py"}
# Ways to run SQL that storage alone may use; docs/architecture.md describes the three for the others.
BARE_SQL = {"exec_driver_sql", "execute", "executemany", "query", "scalars"}
# Run in a process of its own, because an audit hook cannot be removed.
CLAUSE_AS_SUBJECT = re.compile(r'(?:"""|# )(?:What|Of|Where|Whoever)\b.*')
COMPOSE = """
import sys
from app.config import Settings
from app.main import create_app

settings = Settings(database_url="sqlite:////nowhere/never.db")
events = {"open", "os.listdir", "os.scandir", "socket.connect", "sqlite3.connect", "subprocess.Popen"}
seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event in events else None)
create_app(settings)
sys.exit(", ".join(seen) or 0)
"""
VAGUE = {"utils", "helpers", "common", "core", "base", "misc", "tools", "shared"}


def test_every_row_belongs_to_a_workspace():
    wrong = [
        table.name
        for table in OWNED
        if next(iter(table.columns)).name != "workspace_id"
        or table.c.workspace_id.nullable
        or (
            table.name not in KEYLESS
            and next(iter(table.primary_key.columns)).name != "workspace_id"
        )
    ]
    assert wrong == []


def test_a_reference_never_leaves_its_workspace():
    wrong = [
        key.name
        for table in OWNED
        for key in table.foreign_key_constraints
        if (
            key.referred_table.name != "workspaces"
            and (key.column_keys[0], key.elements[0].column.name)
            != ("workspace_id", "workspace_id")
        )
        or key.ondelete not in {None, "RESTRICT"}
    ]
    assert wrong == []


def test_every_index_begins_with_the_workspace():
    # what the background reads for all workspaces, and keys
    elsewhere = {
        ("key_hash",), ("hash",), ("reevaluate_at",), ("finished_at",), ("created_at",), ("renew_at",),
        ("run_at",), ("lease_until",), ("next_at",),
    }  # fmt: skip
    columns = {
        index.name: tuple(column.name for column in index.columns)
        for table in OWNED
        for index in table.indexes
    }
    wrong = [
        index
        for index, names in columns.items()
        if names[0] != "workspace_id" and names not in elsewhere
    ]
    assert wrong == []


def test_times_have_a_zone_and_words_no_native_type():
    wrong = [
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if (isinstance(column.type, sa.DateTime) and not column.type.timezone)
        or (isinstance(column.type, sa.Enum) and column.type.native_enum)
    ]
    assert wrong == []


def test_nothing_but_the_clock_reads_the_clock():
    readers = {str(path.relative_to(ROOT)) for path in MODULES if reads_clock(path)}
    assert readers - READS_CLOCK == set()


def reads_clock(module: Path) -> bool:
    calls = {
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    return not calls.isdisjoint({"datetime.now", "datetime.utcnow", "date.today", "time.time"})


def test_only_storage_runs_sql_in_another_way_than_the_three():
    others = [path for path in MODULES if not path.is_relative_to(ROOT / "storage")]
    assert [str(path.relative_to(ROOT)) for path in others if methods_called(path) & BARE_SQL] == []


def methods_called(module: Path) -> set[str]:
    return {
        node.func.attr
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


def test_composing_the_application_does_no_io():
    run = subprocess.run(
        [sys.executable, "-c", COMPOSE],
        cwd=ROOT.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_modules_are_named_after_what_they_know():
    named = {part for path in MODULES for part in path.relative_to(ROOT).with_suffix("").parts}
    assert not named & VAGUE


def test_no_function_bears_the_name_of_its_module():
    named = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in MODULES
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.FunctionDef) and node.name.strip("_") == path.stem
    ]
    assert named == []


def test_docstrings_and_comments_begin_with_the_thing_that_they_describe():
    """A clause as subject ("What came of it") must be solved before its reader knows the subject."""
    found = [
        f"{path.relative_to(ROOT)}: {text}"
        for path in MODULES
        for text in CLAUSE_AS_SUBJECT.findall(path.read_text())
    ]
    assert found == []


def test_the_wings_show_in_the_top_level():
    shown = [path.name for path in ROOT.iterdir() if not path.name.startswith("__")]
    assert len(shown) <= 16, sorted(shown)


def test_every_feature_has_a_fast_test():
    features = [path for path in (Path(__file__).parent / "features").iterdir() if path.is_dir()]
    slow = {
        path.name
        for path in features
        if (tests := list(path.glob("test_*.py")))
        and not any("@pytest.mark.fast" in test.read_text() for test in tests)
    }
    assert slow == set()
