"""E-mail from bytes to plain data, for any bytes.

Nothing here raises, whatever comes in; time is linear in the size, and depth and counts are bounded.
The parser of the standard library holds none of the three; codecs, entities and dates are its part.
"""
