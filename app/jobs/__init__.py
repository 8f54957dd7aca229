"""Background work: jobs that wait in the database, and the workers that run them.

`enqueue` adds a job in the transaction of the work that causes it; `app.main` registers a `Handler`
for each kind. docs/decisions/0034 says how a job runs once, whatever is killed.
"""

from app.jobs.handlers import Again, Done, Handler, JobContext, LeaseLost, Outcome, Unfinished
from app.jobs.queue import enqueue, wake_after_commit
from app.jobs.schedules import schedule, unschedule

__all__ = [
    "Again",
    "Done",
    "Handler",
    "JobContext",
    "LeaseLost",
    "Outcome",
    "Unfinished",
    "enqueue",
    "schedule",
    "unschedule",
    "wake_after_commit",
]
