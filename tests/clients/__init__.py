"""Generated clients: each makes the same round trip against a running server."""
