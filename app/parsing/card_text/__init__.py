"""Business cards from the lines of text on a photo, in any layout.

This package never raises, and changes no characters, so that people see recognition errors. It only
removes blanks inside e-mail and web addresses.
"""
