"""What the server holds while it is killed, attacked and crowded: `make test-hold`, docs/reliability.md."""
