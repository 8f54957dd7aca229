"""The patterns of requests, each with the form that it asks for in words: a person reads no regular expression."""

from collections.abc import Mapping

AMOUNT = r"^(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?$"
PRICE = r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$"
QUANTITY = r"^(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?$"
CURRENCY = r"^[A-Z]{3}$"
COUNTRY = r"^[A-Z]{2}$"
LANGUAGE_TAG = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
EXTERNAL_ID = r"^[^=]+=.+$"
EXTERNAL_SYSTEM = r"^[^=]+$"
FORM_FIELD = r"^[A-Za-z0-9_.-]+$"
# A name or an IPv4 address; or an IPv6 address, which has two colons at least.
SERVER = (
    r"^([A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7})$"
)
LOCAL_ADDRESS = r"^http://(127\.0\.0\.1|localhost):[0-9]{1,5}(/[!-~]*)?$"
WEB_PAGE = r"^https?://[!-\x22$-.0->A-~]{1,255}([/?#][!-~]{0,1700})?$"
CODE_NAME = r"^[a-z_]+$"

WEB_ADDRESS = "must be an absolute http or https address"
FORMS: Mapping[str, str] = {
    AMOUNT: "must be a decimal number with a point, such as 129.90",
    PRICE: "must be a decimal number with a point, such as 129.90",
    QUANTITY: "must be a decimal number with a point, such as 2.5",
    CURRENCY: "must be a currency code of three capital letters (ISO 4217), such as EUR",
    COUNTRY: "must be a country code of two capital letters (ISO 3166-1), such as DE",
    LANGUAGE_TAG: "must be a language tag, such as de or de-AT",
    EXTERNAL_ID: "must have the form `system=value`",
    EXTERNAL_SYSTEM: "must not contain `=`",
    FORM_FIELD: "must consist of letters, digits, `_`, `.` and `-`",
    SERVER: "must be the name or the address of a server without a port, such as imap.example.com",
    LOCAL_ADDRESS: "must be an address on this computer with a port, such as http://127.0.0.1:8123/",
    WEB_PAGE: WEB_ADDRESS,
    CODE_NAME: "must consist of small letters and `_`",
}
