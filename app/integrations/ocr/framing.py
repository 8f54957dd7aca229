"""Messages between the service and the OCR process: a length of four bytes, then the bytes."""

from typing import IO

MAX_BYTES = 64 * 1024 * 1024


class EndOfStream(EOFError):
    """The other process ended, or does not frame its messages like this."""


def write(stream: IO[bytes], content: bytes) -> None:
    stream.write(len(content).to_bytes(4) + content)
    stream.flush()


def read(stream: IO[bytes]) -> bytes:
    length = int.from_bytes(_exactly(stream, 4))
    if length > MAX_BYTES:
        raise EndOfStream
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EndOfStream
    return content
