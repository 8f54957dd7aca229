"""Spans of time and the delays of rules: their JSON forms and what the engine makes of them."""
