"""One module for each trigger: which subjects it finds among the facts, and when each is due."""
