"""Proofs that mail flows in once, whatever is killed, and that nobody else waits for it."""
