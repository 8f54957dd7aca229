"""A transaction of SQLite makes other writers wait, so public holidays are loaded before it."""

import subprocess
import sys

from tests.serving import ROOT

IMPORTS = """
import sys
from datetime import date
from app.schemas import calendars

class Finder:
    def find_spec(self, name, *_):
        print(name)

calendars.prepare()
sys.meta_path.insert(0, Finder())
hours = {"mon": [["09:00", "17:00"]]}
calendars.calendar_of("Europe/Vienna", hours, {"country": "DE", "region": "BY"}, [], date(2026, 11, 29))
print("made")
"""


def test_public_holidays_are_loaded_before_they_are_needed():
    command = [sys.executable, "-c", IMPORTS]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout.splitlines() == ["made"]
