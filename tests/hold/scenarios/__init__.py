"""The scenarios, in the order in which they run: the longest last."""

from tests.hold.place import Scenario
from tests.hold.scenarios.attacks import attacks
from tests.hold.scenarios.clock_back import clock_back
from tests.hold.scenarios.crowded import (
    import_beside_others,
    noisy_workspace,
    reevaluation_beside_others,
)
from tests.hold.scenarios.disk import disk_full
from tests.hold.scenarios.graceful_stop import graceful_stop
from tests.hold.scenarios.kills import kills
from tests.hold.scenarios.opposite_orders import opposite_orders
from tests.hold.scenarios.postmaster import postmaster_killed
from tests.hold.scenarios.starts_together import starts_together

SCENARIOS = (
    Scenario(attacks, ("sqlite",)),
    Scenario(starts_together, ("postgresql",)),
    Scenario(opposite_orders),
    Scenario(graceful_stop),
    Scenario(postmaster_killed, ("postgresql",)),
    Scenario(disk_full),
    Scenario(clock_back),
    Scenario(import_beside_others),
    Scenario(noisy_workspace),
    Scenario(reevaluation_beside_others),
    Scenario(kills),
)
