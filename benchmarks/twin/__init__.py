"""The limit: what the same answers cost without a framework, an ORM, validation or threads."""
