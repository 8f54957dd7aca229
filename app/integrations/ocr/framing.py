"""Messages between the service and the OCR process: a length of four bytes, then the bytes."""

from typing import IO

MAX_BYTES = 64 * 1024 * 1024
# Answers instead of a JPEG.
NOT_A_PICTURE, TOO_MANY_PIXELS = b"not a picture", b"too many pixels"


class EndOfStream(EOFError):
    """The other process has ended, or its messages have another form."""


def write(stream: IO[bytes], content: bytes) -> None:
    stream.write(len(content).to_bytes(4) + content)
    stream.flush()


def read(stream: IO[bytes]) -> bytes:
    length = int.from_bytes(_read_exactly(stream, 4))
    if length > MAX_BYTES:
        raise EndOfStream
    return _read_exactly(stream, length)


def _read_exactly(stream: IO[bytes], length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EndOfStream
    return content
