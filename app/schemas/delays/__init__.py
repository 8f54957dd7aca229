"""Spans of time and delays of rules, in requests, responses and storage.

Each has one flat schema: `type` decides which of the other fields it has.
"""
