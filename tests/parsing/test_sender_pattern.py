"""Patterns of sender rules: their spelling, what they cover, and what they must not cover."""

import pytest

from app.parsing import sender_pattern


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        (" Bob@Example.COM ", "bob@example.com"),
        ("@Example.com", "@example.com"),
        ("@xn--mnchen-3ya.de", "@münchen.de"),
        ("@MÜNCHEN.de", "@münchen.de"),
        ("x@xn--mnchen-3ya.de", "x@münchen.de"),
        ("anna@gmail.com", "anna@gmail.com"),
        ("@uk.example.com", "@uk.example.com"),
    ],
)
def test_spellings_of_a_pattern_become_one(text, pattern):
    assert sender_pattern.read(text) == pattern


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "invalid_format"),
        ("example.com", "invalid_format"),
        ("@", "invalid_format"),
        ("@com", "invalid_format"),
        ("*@firm.de", "invalid_format"),
        ("Anna <anna@firm.de>", "invalid_format"),
        ("a@b@firm.de", "invalid_format"),
        ("@gmail.com", "freemail_domain"),
        ("@mail.yahoo.co.uk", "freemail_domain"),
        ("@co.uk", "public_suffix"),
        ("@com.br", "public_suffix"),
        ("@gov.pl", "public_suffix"),
    ],
)
def test_a_pattern_must_name_one_sender(text, code):
    with pytest.raises(sender_pattern.InvalidPattern) as refused:
        sender_pattern.read(text)
    assert refused.value.code == code


ADDRESSES = [
    "bob@firm.de",
    "bob.smith@firm.de",
    "bobby@firm.de",
    "anna@firm.de",
    "anna@mail.firm.de",
    "anna@a.b.firm.de",
    "anna@otherfirm.de",
    "anna@firm.de.org",
    "anna@fir.de",
    "bob@münchen.de",
]


@pytest.mark.parametrize(
    ("pattern", "covered"),
    [
        ("bob@firm.de", ["bob@firm.de"]),
        ("@firm.de", ADDRESSES[:6]),
        ("@b.firm.de", ["anna@a.b.firm.de"]),
        ("@münchen.de", ["bob@münchen.de"]),
    ],
)
def test_a_pattern_covers_one_range_of_keys(pattern, covered):
    first, end = sender_pattern.key_range(pattern)
    keys = {address: sender_pattern.sort_key(address).encode() for address in ADDRESSES}
    in_range = [a for a, key in keys.items() if first.encode() <= key < end.encode()]
    assert in_range == covered
    assert [a for a in ADDRESSES if pattern in sender_pattern.patterns_of(a)] == covered


def test_the_narrowest_pattern_comes_first():
    assert list(sender_pattern.patterns_of("a@x.firm.de")) == [
        "a@x.firm.de",
        "@x.firm.de",
        "@firm.de",
        "@de",
    ]


def test_the_address_of_a_key_is_the_one_that_it_was_made_of():
    for address in ADDRESSES:
        assert sender_pattern.address_of(sender_pattern.sort_key(address)) == address
