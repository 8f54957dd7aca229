"""Follow-Up."""

import os

# onnxruntime sends events to its maker unless this is set before it is loaded. Child processes inherit it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
