"""What the garbage collector looks at."""

import atexit
import gc


def freeze_loaded_modules() -> None:
    """Spare the collector from going through modules and routes again and again, a tenth of all CPU.

    And let it look less often at what comes and goes, another tenth where many parties are settled.
    For a process that serves until it ends; then all is let go, or extensions tell of leaks.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
    atexit.register(gc.unfreeze)
