"""Business cards from the lines of letters on them, in whatever order somebody designed them.

Nothing here raises, and no character is changed: what was read wrongly is for people to see. Only
blanks are, where no e-mail address or web address has any.
"""
