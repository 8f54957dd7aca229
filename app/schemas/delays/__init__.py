"""Spans of time and delays of rules in requests, responses and storage."""
