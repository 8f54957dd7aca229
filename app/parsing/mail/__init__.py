"""E-mail from bytes to plain data, for any bytes.

This package never raises; its time is linear in the size; depth and counts are bounded. The parser of
the standard library does not guarantee this, so only its codecs, entities and dates are used.
"""
