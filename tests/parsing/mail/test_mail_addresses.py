import pytest

from app.parsing.mail.addresses import MAX_ADDRESSES, Address, first, parse


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("anna@x.de", [("", "anna@x.de")], id="bare"),
        pytest.param("Anna Müller <anna@x.de>", [("Anna Müller", "anna@x.de")], id="named"),
        pytest.param("<Anna@X.DE>", [("", "Anna@x.de")], id="only the domain has no case"),
        pytest.param('"Müller, Anna" <a@x.de>', [("Müller, Anna", "a@x.de")], id="quoted comma"),
        pytest.param("Müller, Anna <a@x.de>", [("Müller, Anna", "a@x.de")], id="bare comma"),
        pytest.param("a@x.de, b@x.de", [("", "a@x.de"), ("", "b@x.de")], id="two"),
        pytest.param("a@x.de b@x.de", [("", "a@x.de"), ("", "b@x.de")], id="no comma between"),
        pytest.param("a@x.de; B <b@x.de>", [("", "a@x.de"), ("B", "b@x.de")], id="semicolon"),
        pytest.param("<a@x.de> <b@x.de>", [("", "a@x.de"), ("", "b@x.de")], id="two in brackets"),
        pytest.param("Anna anna@x.de", [("Anna", "anna@x.de")], id="no brackets"),
        pytest.param("anna@x.de (Anna M.)", [("Anna M.", "anna@x.de")], id="name in a comment"),
        pytest.param('"a@x.de" <a@x.de>', [("", "a@x.de")], id="name repeats the address"),
        pytest.param("'a@x.de' <a@x.de>", [("", "a@x.de")], id="in single quotes"),
        pytest.param("a@x.de <a@x.de>", [("", "a@x.de")], id="unquoted repetition"),
        pytest.param("a@x.de <b@x.de>", [("a@x.de", "b@x.de")], id="another address as name"),
        pytest.param('"a@x.de"', [("", "a@x.de")], id="an address in quotes alone"),
        pytest.param('"Anna \\"A\\" M" <a@x.de>', [('Anna "A" M', "a@x.de")], id="escaped quotes"),
        pytest.param('"Anna <a@x.de>', [("Anna", "a@x.de")], id="quote never closed"),
        pytest.param('"F <f@x.de>" <f@x.de>', [("F <f@x.de>", "f@x.de")], id="brackets in quotes"),
        pytest.param("Team: a@x.de, B <b@x.de>;", [("", "a@x.de"), ("B", "b@x.de")], id="group"),
        pytest.param("undisclosed-recipients:;", [], id="empty group"),
        pytest.param("<@r1,@r2:a@x.de>", [("", "a@x.de")], id="source route"),
        pytest.param("mailto:a@x.de", [("", "a@x.de")], id="mailto"),
        pytest.param("<mailto:a@x.de>", [("", "a@x.de")], id="mailto in brackets"),
        pytest.param("A < a @x.de >", [("A", "a@x.de")], id="spaces in brackets"),
        pytest.param('"a b"@x.de', [("", '"a b"@x.de')], id="quoted local part"),
        pytest.param("a @x.de", [("", "a@x.de")], id="torn local part"),
        pytest.param("a@x.de.", [("", "a@x.de")], id="dot of a sentence"),
        pytest.param("A. B. <a@x.de>", [("A. B.", "a@x.de")], id="initials"),
        pytest.param("anna@müller.de", [("", "anna@müller.de")], id="international domain"),
        pytest.param("anna@XN--MLLER-KVA.de", [("", "anna@müller.de")], id="its other spelling"),
        pytest.param("anna@mu\u0308ller.de", [("", "anna@müller.de")], id="combining marks"),
        pytest.param("anna@xn--fa-hia.de", [("", "anna@faß.de")], id="a letter of IDNA 2008"),
        pytest.param("anna@xn--\xfc.de", [("", "anna@xn--ü.de")], id="not Punycode"),
        pytest.param("root", [], id="local name"),
        pytest.param("Anna <>", [], id="empty brackets"),
        pytest.param("@", [], id="only the sign"),
        pytest.param("a@", [], id="no domain"),
        pytest.param("a@b@x.de", [], id="two signs"),
        pytest.param("", [], id="nothing"),
        pytest.param("=?utf-8?Q?M=C3=BCller, A?= <a@x.de>", [("Müller, A", "a@x.de")], id="word"),
        pytest.param('"=?utf-8?Q?=C3=84?=" <a@x.de>', [("Ä", "a@x.de")], id="quoted word"),
        pytest.param(
            "=?utf-8?Q?=C3=84?= =?utf-8?Q?b?= c <a@x.de>", [("Äb c", "a@x.de")], id="two words"
        ),
        pytest.param("=?utf-8?Q?a=40x.de?=", [], id="an address hidden in a word is a name"),
        pytest.param("a" * 320 + "@x.de", [], id="too long"),
    ],
)
def test_addresses_are_read_as_they_were_meant(value, expected):
    assert list(parse([value])) == [Address(*pair) for pair in expected]


def test_an_address_counts_once():
    assert parse(["A <a@x.de>, a@X.de", "a@x.de"]) == (Address("A", "a@x.de"),)


def test_a_crowd_is_cut():
    crowd = ",".join(f"u{number}@x.de" for number in range(MAX_ADDRESSES + 5))
    assert len(parse([crowd])) == MAX_ADDRESSES


def test_the_first_of_none_is_none():
    assert first(["undisclosed-recipients:;"]) is None
