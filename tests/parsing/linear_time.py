"""A bound on the CPU time of reading a long text.

Linear readers need less than a second of it for the texts of these tests, on a slow machine too; what takes
the square of their length needs minutes. The bound is no measurement of speed: `benchmarks` measures that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

MOST_CPU_SECONDS = 5


@contextmanager
def linear_time() -> Iterator[None]:
    began = process_time()
    yield
    assert process_time() - began < MOST_CPU_SECONDS
