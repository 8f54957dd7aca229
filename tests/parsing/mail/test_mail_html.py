import pytest

from app.parsing.mail.html_text import to_text
from app.parsing.mail.html_tokens import unescape


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
