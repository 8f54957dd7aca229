"""Charset of a whole file, in contrast to the charset of a property."""

_UTF_8_MARK = b"\xef\xbb\xbf"
_UTF_16 = (
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"B\0E\0", "utf-16-le"),  # the first letters of BEGIN, without a byte order mark
    (b"b\0e\0", "utf-16-le"),
    (b"\0B\0E", "utf-16-be"),
    (b"\0b\0e", "utf-16-be"),
)


def to_utf_8(data: bytes) -> tuple[bytes, bool]:
    """Return the file, and whether it is UTF-8 regardless of the declarations in its properties."""
    for start, codec in _UTF_16:
        if data.startswith(start):
            return data.decode(codec, "replace").encode(), True
    return data, data.startswith(_UTF_8_MARK)
