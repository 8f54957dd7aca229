"""Conditions of rules: a tree of `all`, `any` and `not` with comparisons.

Each type of field and each enum has its own schema for comparisons. The schemas check the value of a
comparison; `app.features.rules` checks whether a field fits the trigger.
"""
