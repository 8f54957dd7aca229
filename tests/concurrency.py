"""Several requests at once, and how they were answered."""

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import httpx2

T = TypeVar("T")
AT_ONCE = 20


def together(*jobs: Callable[[], T]) -> list[T]:
    """The results of the jobs, in their order; each job runs on a thread of its own."""
    with ThreadPoolExecutor(len(jobs)) as pool:
        return [job.result() for job in [pool.submit(job) for job in jobs]]


def statuses(answers: Iterable[httpx2.Response]) -> Counter[int]:
    return Counter(answer.status_code for answer in answers)
