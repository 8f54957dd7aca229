"""Conditions of rules: a tree of `all`, `any` and `not` over comparisons.

There is one schema of comparisons for each type of field, and for each enum. The value that a
client sends is checked here; the rule checks whether a field fits its trigger.
"""
