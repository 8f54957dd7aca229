"""Conditions of rules: a tree of `all`, `any` and `not` with comparisons, in one flat schema.

The schema checks that the operator and the value of a comparison fit its field; `app.features.rules`
checks that the field fits the trigger.
"""
