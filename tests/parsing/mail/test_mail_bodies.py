import pytest

from app.parsing.mail import flowed
from app.parsing.mail.bodies import Attachment, extract_attachments, extract_text
from app.parsing.mail.mime import parse


def multipart(kind: str, *parts: str) -> bytes:
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f"Content-Type: multipart/{kind}; boundary=b\n\n{body}--b--\n".encode()


PLAIN = "Content-Type: text/plain\n\nplain"
HTML = "Content-Type: text/html\n\n<p>rich"
EMPTY = "Content-Type: text/plain\n\n \n"
PDF = "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nQUJD"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(multipart("alternative", PLAIN, HTML), "plain", id="plain text is preferred"),
        pytest.param(multipart("alternative", HTML, PLAIN), "plain", id="in any order"),
        pytest.param(multipart("alternative", EMPTY, HTML), "rich", id="unless it is empty"),
        pytest.param(multipart("alternative", EMPTY), "", id="nothing"),
        pytest.param(multipart("mixed", PLAIN, PDF, HTML), "plain\n\nrich", id="all texts"),
        pytest.param(multipart("unheard-of", PLAIN, PDF), "plain", id="unknown kinds are mixed"),
        pytest.param(multipart("mixed", "\nbare"), "bare", id="no fields"),
        pytest.param(b"Content-Type: text\n\nx", "x", id="half a type"),
        pytest.param(b"Content-Type: text/plain; name=a.txt\n\nx", "x", id="the only text, named"),
        pytest.param(b"Content-Type: image/png\n\nx", "", id="only a picture"),
    ],
)
def test_the_text_of_a_mail(raw, expected):
    assert extract_text(parse(raw)) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Please view this e-mail in an HTML capable client.",
        "Your mail program does not support HTML.",
        "This is an HTML message. Please use an HTML viewer.",
        "Ihr E-Mail-Programm unterstützt leider keine HTML-Nachrichten.",
        "Diese Nachricht wird nur im HTML-Format angezeigt.",
    ],
)
def test_a_plain_part_that_points_to_the_html_is_no_text(words):
    raw = multipart("alternative", f"Content-Type: text/plain; charset=utf-8\n\n{words}", HTML)
    assert extract_text(parse(raw)) == "rich"


def test_a_letter_about_html_is_a_text():
    letter = "Please make the mail client show HTML. " * 20
    raw = multipart("alternative", f"Content-Type: text/plain\n\n{letter}", HTML)
    assert extract_text(parse(raw)) == letter.strip()


def test_attachments_have_name_type_and_decoded_size():
    raw = multipart("mixed", PLAIN, PDF, "Content-Disposition: attachment\n\nnote")
    assert extract_attachments(parse(raw)) == (
        Attachment("a.pdf", "application/pdf", 3),
        Attachment("", "text/plain", 4),
    )


def test_parts_of_a_digest_are_mails():
    raw = multipart("digest", "\nSubject: one\n\nx")
    assert extract_attachments(parse(raw)) == (Attachment("one", "message/rfc822", 15),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a \nb\nc", "a b\nc", id="soft and hard"),
        pytest.param("> a \n> b", "> a b", id="quoted"),
        pytest.param("> a \nb", "> a \nb", id="never across depths"),
        pytest.param("text \n-- \nname", "text \n-- \nname", id="the signature stands alone"),
        pytest.param(" From x\n  y", "From x\n y", id="stuffing is undone once"),
        pytest.param("a ", "a ", id="soft at the end"),
    ],
)
def test_flowed_text_is_joined(text, expected):
    assert flowed.unflow(text, delete_space=False) == expected


def test_the_space_of_a_soft_break_can_be_part_of_it():
    assert flowed.unflow("wo \nrd", delete_space=True) == "word"
