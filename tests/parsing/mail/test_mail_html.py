import pytest

from app.parsing.mail.html_text import to_text
from app.parsing.mail.html_tokens import unescape
from app.parsing.mail.quotation import reply_text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("a<br>b<br/>c", "a\nb\nc", id="line breaks"),
        pytest.param("<p>a</p><p>b</p>", "a\n\nb", id="paragraphs"),
        pytest.param("<div>a</div><div>b</div>", "a\nb", id="divisions"),
        pytest.param("<div>a</div><div><br></div><div>b</div>", "a\n\nb", id="empty division"),
        pytest.param(" a\n  b&nbsp;c ", "a b c", id="white space"),
        pytest.param("<ul><li>a<li>b</ul>c", "- a\n- b\nc", id="list"),
        pytest.param("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc", id="table"),
        pytest.param("<pre>a\n  b</pre>", "a\nb", id="preformatted"),
        pytest.param('<a href="http://x">here</a>', "here", id="link"),
        pytest.param("a<script>x<b>y</script>b", "ab", id="script"),
        pytest.param("a<STYLE>p{}</Style >b", "ab", id="style sheet"),
        pytest.param("<title>x</title>a", "a", id="title"),
        pytest.param("a<!-- x > y -->b", "ab", id="comment"),
        pytest.param("<!--[if !mso]><!-->a<!--<![endif]-->b", "ab", id="conditional comment"),
        pytest.param("<!DOCTYPE html><?xml x?>a", "a", id="declarations"),
        pytest.param('<div style="Display : none">x<div>y</div></div>a', "a", id="preheader"),
        pytest.param("<span hidden>x</span>a", "a", id="hidden"),
        pytest.param('<input hidden><div style="display:block">a</div>', "a", id="void, hidden"),
        pytest.param('<div style="display:none">a', "a", id="hidden without an end"),
        pytest.param("<blockquote>a<br>b</blockquote>c", "> a\n> b\nc", id="quotation"),
        pytest.param(
            "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n> > b", id="nested"
        ),
        pytest.param(
            '<blockquote style="margin:0 0 0 40px;border:none">a</blockquote>', "a", id="indented"
        ),
        pytest.param("</blockquote><blockquote>a</blockquote>b", "> a\nb", id="end too many"),
        pytest.param('<img alt="👍"><img alt="Logo">a', "👍a", id="emoji as picture"),
        pytest.param('<a title="x>y">a</a>', "a", id="sign in an attribute"),
        pytest.param('<a title="x>a</a>b', "ab", id="attribute never closed"),
        pytest.param("1 < 2 & 3 > 2 <3", "1 < 2 & 3 > 2 <3", id="signs in text"),
        pytest.param("a <b c <i>d</i>", "a d", id="tag never closed"),
        pytest.param("&uuml;&#252;&#xfc;&amp;lt;", "üüü&lt;", id="entities"),
        pytest.param("a\u200bb\u00adc", "abc", id="invisible characters"),
        pytest.param("&#x01;&#4;a&#55296;", "a\ufffd", id="entities for controls"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_html_becomes_what_is_seen(source, expected):
    assert to_text(source) == expected


def test_numbers_beyond_all_limits_are_one_replacement_character():
    assert unescape("&#" + "1" * 5_000 + ";x") == "\ufffdx"


OUTLOOK = (
    '<div>Ja, gern.</div><hr><div id="divRplyFwdMsg" dir="ltr"><font><b>{}:</b> Lux'
    " &lt;post@lux.example&gt;<br><b>{}:</b> 23.11.2026 09:00<br><b>{}:</b> Anna<br>"
    "<b>{}:</b> Lampen</font></div><div>Passt Dienstag?</div>"
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            'Ja.<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 23, 2026 at 9:00 AM'
            " Lux &lt;post@lux.example&gt; wrote:<br></div>"
            '<blockquote class="gmail_quote">Passt?</blockquote></div>',
            "Ja.",
            id="Gmail",
        ),
        pytest.param(
            'Ja.<blockquote type="cite" style="border:none">Passt?</blockquote>', "Ja.", id="cite"
        ),
        pytest.param(
            '<div>Ja.</div><blockquote style="border:none;border-left:solid #CCC 1pt">Passt?'
            "</blockquote>",
            "Ja.",
            id="Outlook for Mac",
        ),
        pytest.param(
            'Ja.<div class="moz-cite-prefix">วันที่ 23/11/2026 09:00 Lux &lt;post@lux.example&gt;'
            ' เขียนว่า:</div><blockquote type="cite">Passt?</blockquote>',
            "Ja.",
            id="Thunderbird, any language",
        ),
        pytest.param(
            'Ja.<div class="yahoo_quoted"><div>On Monday, November 23, 2026, 09:00:00 AM GMT+1, Lux'
            " &lt;post@lux.example&gt; wrote:</div><div>Passt?</div></div>",
            "Ja.",
            id="Yahoo",
        ),
        pytest.param(
            OUTLOOK.format("Von", "Gesendet", "An", "Betreff"), "Ja, gern.", id="Outlook, German"
        ),
        pytest.param(
            OUTLOOK.format("Saatja", "Saadetud", "Adressaat", "Teema"),
            "Ja, gern.",
            id="Outlook, Estonian",
        ),
        pytest.param(
            '<div>Ja.</div><div class="ms-outlook-mobile-signature">Get <a href="https://x.example">'
            "Outlook for iOS</a></div>",
            "Ja.",
            id="Outlook mobile",
        ),
        pytest.param("<div>Ja.</div><div>-- <br></div><div>Anna</div>", "Ja.", id="signature"),
        pytest.param(
            '<blockquote style="margin-left:40px;border:none">Ja.</blockquote>Anna',
            "Ja.\nAnna",
            id="indented words of the author",
        ),
        pytest.param("<p>2 Lampen</p><p>--</p><p>Was kosten sie?</p>", None, id="ruler"),
    ],
)
def test_quotations_in_html_are_cut(source, expected):
    text = to_text(source)
    assert reply_text(text) == (text if expected is None else expected)
