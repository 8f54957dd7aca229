"""Business cards (vCard 2.1, 3.0, 4.0) from bytes to plain data and back, for any bytes.

This package never raises; its time is linear in the size, and its memory a small multiple of it. The
reader accepts the deviations of common programs; the writer follows the RFCs.
"""
