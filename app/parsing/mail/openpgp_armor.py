"""Texts of mails that are signed or encrypted inline by OpenPGP (RFC 9580 §6 and §7)."""

from itertools import dropwhile

BEGIN_ARMOR = "-----BEGIN PGP "
_BEGIN_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_END = "-----END PGP "
_ESCAPE = "- "


def without_armor(lines: list[str]) -> list[str]:
    """Return the readable lines: those of a signed text without dashes escaped, and none of a block."""
    readable: list[str] = []
    is_signed = is_block = is_header = False
    for line in lines:
        if line.rstrip() == _BEGIN_SIGNED:
            is_signed = is_header = True
        elif line.startswith(BEGIN_ARMOR):
            is_signed, is_header, is_block = False, False, True
        elif is_block:
            is_block = not line.startswith(_END)
        elif is_header:
            is_header = bool(line.strip())
        else:
            readable.append(line.removeprefix(_ESCAPE) if is_signed else line)
    return list(dropwhile(lambda line: not line.strip(), readable))
