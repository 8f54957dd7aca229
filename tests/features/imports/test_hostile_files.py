"""Files that would fill the memory are read in bounded memory.

A file of 2 GB of one line is 16 times the larger one here, and takes no more.
"""

import tracemalloc
import zipfile

import pytest

from app.config import MEBIBYTE
from app.features.imports import file_items
from app.features.imports.file_items import read_items

SEPARATOR = b"From - Mon Mar  2 09:00:00 2026\n"
SIZE = 128 * MEBIBYTE
MOST = 16 * MEBIBYTE


def write_one_line(path):
    """Write a mail of one line: a file with a hole, which takes no room on the disk."""
    with path.open("wb") as file:
        file.write(SEPARATOR + b"Subject: x\n\n")
        file.truncate(SIZE)


def write_bomb(path):
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("bomb.mbox", "w", force_zip64=True) as member,
    ):
        for _ in range(SIZE // MEBIBYTE):
            member.write(bytes(MEBIBYTE))


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(write_one_line, id="an mbox of one line"),
        pytest.param(write_bomb, id="a ZIP that unpacks to 1,000 times its size"),
    ],
)
def test_it_is_read_in_bounded_memory(tmp_path, monkeypatch, write):
    monkeypatch.setattr(file_items, "MAX_MAIL_BYTES", MEBIBYTE)
    path = tmp_path / "file"
    write(path)
    tracemalloc.start()
    try:
        items = [(item.kind, item.code) for item in read_items(path, 2 * SIZE)]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert items == [("fault", "too_large")]
    assert peak < MOST
