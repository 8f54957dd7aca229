"""`make demo`: a month of a small business on a throw-away database, lived through the public API."""
