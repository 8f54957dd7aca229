"""`make demo`: a month of a small business on a temporary database, played through the public API."""
