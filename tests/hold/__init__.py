"""Promises of a server that is killed, attacked and crowded: `make test-hold`, docs/reliability.md."""
