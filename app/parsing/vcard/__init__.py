"""Business cards (vCard 2.1, 3.0, 4.0) from bytes to plain data and back, for any bytes.

Nothing here raises; time is linear in the size, and memory a small multiple of it. Values are
read as programs really write them: the sentences of the RFCs bind the writer, not the reader.
"""
