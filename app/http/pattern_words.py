"""The forms that patterns of requests ask for, in words: a person reads no regular expression."""

from collections.abc import Mapping

DECIMAL = "must be a decimal number with a point, such as 129.90"
WEB_ADDRESS = "must be an absolute http or https address"

FORMS: Mapping[str, str] = {
    r"^(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?$": DECIMAL,
    r"^(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?$": "must be a decimal number with a point, such as 2.5",
    r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$": DECIMAL,
    r"^[A-Z]{3}$": "must be a currency code of three capital letters (ISO 4217), such as EUR",
    r"^[A-Z]{2}$": "must be a country code of two capital letters (ISO 3166-1), such as DE",
    r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$": "must be a language tag, such as de or de-AT",
    r"^[^=]+=.+$": "must have the form `system=value`",
    r"^[^=]+$": "must not contain `=`",
    r"^[A-Za-z0-9_.-]+$": "must consist of letters, digits, `_`, `.` and `-`",
    r"^[A-Za-z0-9]([A-Za-z0-9._:-]{0,251}[A-Za-z0-9])?$": "must be the name or the address of a "
    "server, such as imap.example.com",
    r"^http://(127\.0\.0\.1|localhost):[0-9]{1,5}(/[!-~]*)?$": "must be an address on this computer "
    "with a port, such as http://127.0.0.1:8123/",
    r"^https?://[!-\x22$-.0->A-~]{1,255}([/?#][!-~]{0,1700})?$": WEB_ADDRESS,
    r"^[a-z_]+$": "must consist of small letters and `_`",
}
