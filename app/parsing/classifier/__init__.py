"""A trained linear classifier of messages, which decides where no phrase does."""
