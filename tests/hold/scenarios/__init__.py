"""The scenarios, in the order in which they run."""

from tests.hold.place import Scenario
from tests.hold.scenarios.attacks import attacks
from tests.hold.scenarios.graceful_stop import graceful_stop
from tests.hold.scenarios.kills import kills

SCENARIOS = (Scenario(kills), Scenario(graceful_stop), Scenario(attacks, ("sqlite",)))
