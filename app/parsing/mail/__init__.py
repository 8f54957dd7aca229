"""E-mail from bytes to plain data, for any bytes.

Nothing here raises; time is linear in the size; depth and counts are bounded. The parser of the
standard library holds none of the three: only its codecs, entities and dates are used.
"""
