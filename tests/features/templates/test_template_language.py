"""The language of templates: what it can say, and that nothing else gets in, out, or on."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.features.templates.checking import Vocabulary
from app.features.templates.filters import FILTERS, TextList
from app.features.templates.language import (
    LONGEST_TEXT,
    MOST_ROUNDS,
    RenderError,
    check_source,
    render,
)
from app.features.templates.scanning import (
    LONGEST_PIECE,
    LONGEST_SOURCE,
    MOST_PIECES,
    format_position,
)

NAMES = ("person.name", "person.given_name", "event.name", "purchase.items", "last_topic")
VOCABULARY = Vocabulary(NAMES, ("purchase.items",))
FACTS = {"person.name": "Anna Weber", "purchase.items": TextList(("pump", "hose"))}


def filled(source, **facts):
    return render(source, FACTS | facts, VOCABULARY).text


def codes(source):
    return [flaw.code for flaw in check_source(source, VOCABULARY).flaws]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("Dear {{ person.name }},", "Dear Anna Weber,", id="a fact"),
        pytest.param("{{person.name}}", "Anna Weber", id="without spaces"),
        pytest.param("{{ person['name'] }}", "Anna Weber", id="a name in brackets"),
        pytest.param("{{ event.name }}", "[event.name]", id="a gap is seen"),
        pytest.param("{{ event.name | upcase | strip }}", "[event.name]", id="a gap stays one"),
        pytest.param("{{ event.name | default: 'it' }}", "it", id="a default"),
        pytest.param("{{ event.name | upcase | default: 'it' }}", "it", id="a default at the end"),
        pytest.param("{{ event.name | default: person.name }}", "Anna Weber", id="another fact"),
        pytest.param("{{ person.name | default: 'you' }}", "Anna Weber", id="no default needed"),
        pytest.param("{% if event.name %}at{% else %}so{% endif %}", "so", id="nothing there"),
        pytest.param("{% if person.name %}hi{% endif %}", "hi", id="something there"),
        pytest.param("{% unless event.name %}no{% endunless %}", "no", id="unless"),
        pytest.param("{% if event.name == nil %}no{% endif %}", "no", id="is nothing"),
        pytest.param("{% if person.name contains 'Web' %}w{% endif %}", "w", id="contains"),
        pytest.param(
            "{% if person.name != 'X' and event.name or true %}y{% endif %}", "y", id="and, or"
        ),
        pytest.param(
            "{% if event.name %}a{% elsif last_topic %}b{% else %}c{% endif %}", "c", id="elsif"
        ),
        pytest.param("{{ purchase.items }}", "pump, hose", id="a list as a text"),
        pytest.param("{{ purchase.items | join: ' and ' }}", "pump and hose", id="join"),
        pytest.param("{{ purchase.items | first }}", "pump", id="first"),
        pytest.param("{{ purchase.items | last | capitalize }}", "Hose", id="last"),
        pytest.param("{{ purchase.items | size }}", "2", id="size of a list"),
        pytest.param("{{ event.name | size }}", "0", id="size of nothing"),
        pytest.param("{{ person.name | upcase }}", "ANNA WEBER", id="upcase"),
        pytest.param("{{ person.name | downcase }}", "anna weber", id="downcase"),
        pytest.param(
            "{{ 'a McDonald' | capitalize }}", "A McDonald", id="the rest of a name stays"
        ),
        pytest.param("{{ person.name | truncate: 6 }}", "Anna…", id="truncate"),
        pytest.param("{{ person.name | truncate: 10 }}", "Anna Weber", id="long enough"),
        pytest.param("{{ person.name | truncate: 'x' }}", "Anna Weber", id="no number"),
        pytest.param(
            "{% for i in purchase.items %}{{ forloop.index }} {{ i }};{% endfor %}",
            "1 pump;2 hose;",
            id="a loop",
        ),
        pytest.param(
            "{% for i in purchase.items limit: 1 %}{{ i }}{% endfor %}", "pump", id="a limit"
        ),
        pytest.param("{% comment %}{{ x }}{% endcomment %}!", "!", id="a comment"),
        pytest.param("{%- if true -%} x {%- endif -%} y", "xy", id="whitespace control"),
        pytest.param("a }} b %} c { d", "a }} b %} c { d", id="stray braces are text"),
        pytest.param("Grüße & <b>é</b>", "Grüße & <b>é</b>", id="plain text is not escaped"),
    ],
)
def test_a_template_is_filled_in(source, text):
    assert check_source(source, VOCABULARY).flaws == []
    assert filled(source) == text


def test_it_tells_which_facts_went_in_and_which_were_missing():
    rendered = render(
        "{{ person.name }} {{ event.name | default: 'it' }} {% if last_topic %}{% endif %}",
        FACTS,
        VOCABULARY,
    )
    assert rendered.used == ("person.name",)
    assert rendered.missing == ("event.name", "last_topic")


def test_a_fact_is_never_read_as_a_template():
    text = filled("{{ event.name }}", **{"event.name": "{{ person.name }}{% include 'x' %}"})
    assert text == "{{ person.name }}{% include 'x' %}"


def test_a_value_is_not_escaped():
    assert filled("{{ event.name }}", **{"event.name": "Müller & <Söhne>"}) == "Müller & <Söhne>"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        pytest.param("{{ 'a' * 1000000000 }}", "syntax", id="a long text by multiplication"),
        pytest.param("{{ (1..1000000000) }}", "not_allowed", id="a range"),
        pytest.param("{% for i in (1..99999999) %}x{% endfor %}", "not_allowed", id="a huge loop"),
        pytest.param(
            "{% for i in person.name %}x{% endfor %}", "not_allowed", id="a loop over a text"
        ),
        pytest.param(
            "{% for i in purchase.items offset: continue %}{% endfor %}", "not_allowed", id="offset"
        ),
        pytest.param(
            "{% for i in purchase.items limit: person.name %}{% endfor %}",
            "not_allowed",
            id="a limit that is no number",
        ),
        pytest.param(
            "{% for a in purchase.items %}{% for b in purchase.items %}x{% endfor %}{% endfor %}",
            "too_complex",
            id="a loop in a loop",
        ),
        pytest.param(
            "{% for a in purchase.items %}{% if a %}{% for b in purchase.items %}{% endfor %}"
            "{% endif %}{% endfor %}",
            "too_complex",
            id="a loop further down in a loop",
        ),
        pytest.param("{% if 1 %}" * 11 + "{% endif %}" * 11, "syntax", id="deep nesting"),
        pytest.param("{% if 1 %}" * 400, "syntax", id="nesting that never ends"),
        pytest.param(
            "{% case 1 %}{% when 1,1,1,1 %}x{% endcase %}", "unknown_tag", id="case multiplies"
        ),
        pytest.param("{% assign x = 'a' %}", "unknown_tag", id="assign"),
        pytest.param("{% capture x %}a{% endcapture %}", "unknown_tag", id="capture"),
        pytest.param("{% increment x %}", "unknown_tag", id="increment"),
        pytest.param("{% cycle 'a', 'b' %}", "unknown_tag", id="cycle"),
        pytest.param(
            "{% tablerow i in purchase.items cols: 0 %}{% endtablerow %}",
            "unknown_tag",
            id="tablerow",
        ),
        pytest.param("{% include 'secret' %}", "unknown_tag", id="include"),
        pytest.param("{% render 'secret' %}", "unknown_tag", id="render"),
        pytest.param("{% extends 'base' %}", "unknown_tag", id="extends"),
        pytest.param("{% liquid assign x = 1 %}", "unknown_tag", id="liquid"),
        pytest.param("{% echo person.name %}", "unknown_tag", id="echo"),
        pytest.param("{% raw %}{{ x }}{% endraw %}", "unknown_tag", id="raw"),
        pytest.param("{% doc %}x{% enddoc %}", "unknown_tag", id="doc"),
        pytest.param("{% # a comment %}", "unknown_tag", id="an inline comment"),
        pytest.param("{% macro 'x' %}{% endmacro %}", "unknown_tag", id="macro"),
        pytest.param("{{ person.name | append: person.name }}", "unknown_filter", id="append"),
        pytest.param("{{ person.name | replace: '', 'aaaa' }}", "unknown_filter", id="replace"),
        pytest.param("{{ person.name | split: '' }}", "unknown_filter", id="split"),
        pytest.param("{{ person.name | times: 9999999 }}", "unknown_filter", id="times"),
        pytest.param("{{ person.name | date: '%9999999d' }}", "unknown_filter", id="date"),
        pytest.param("{{ person.name | base64_decode }}", "unknown_filter", id="base64"),
        pytest.param("{{ person.name | safe }}", "unknown_filter", id="safe"),
        pytest.param("{{ purchase.items | map: '__class__' }}", "unknown_filter", id="map"),
        pytest.param("{{ person.__class__ }}", "unknown_variable", id="a class"),
        pytest.param("{{ person.name.__class__.__mro__ }}", "unknown_variable", id="of a text"),
        pytest.param("{{ person.name['__class__'] }}", "unknown_variable", id="in brackets"),
        pytest.param("{{ ['__globals__'] }}", "unknown_variable", id="a root in brackets"),
        pytest.param("{{ purchase.items.__init__ }}", "unknown_variable", id="of a list"),
        pytest.param("{{ purchase.items[person.name] }}", "unknown_variable", id="worked out"),
        pytest.param("{{ person[last_topic] }}", "unknown_variable", id="a name worked out"),
        pytest.param("{{ now }}", "unknown_variable", id="the library's clock"),
        pytest.param("{{ forloop.parentloop }}", "unknown_variable", id="a loop's inside"),
        pytest.param(
            "{% for i in purchase.items %}{{ i.__class__ }}{% endfor %}",
            "unknown_variable",
            id="a class in a loop",
        ),
        pytest.param("{{ a" + "[a" * 90 + "]" * 90 + " }}", "unknown_variable", id="brackets"),
        pytest.param(
            "{{ person.name | default: (1..9) }}", "not_allowed", id="a range to a filter"
        ),
        pytest.param("{% if person.name > 5 %}{% endif %}", "not_allowed", id="unlike things"),
        pytest.param("{{ 1e999 }}", "unknown_variable", id="not quite a number"),
        pytest.param("{{ 1.5 }}", "not_allowed", id="a fraction"),
        pytest.param("{{ person.name if true }}", "syntax", id="a ternary"),
        pytest.param("{{ person.name | upcase: 1 }}", "syntax", id="too many arguments"),
        pytest.param("{{ person.name | default: allow_false: true }}", "syntax", id="a named one"),
        pytest.param("{{ }}", "syntax", id="an empty output"),
        pytest.param("{%- -%}", "syntax", id="an empty tag"),
        pytest.param("{{ person.name", "syntax", id="an unclosed output"),
        pytest.param("{% if true", "syntax", id="an unclosed tag"),
        pytest.param("{{ person.name %}", "syntax", id="closed by the other one"),
        pytest.param("{{ {{ person.name }}", "syntax", id="opened twice"),
        pytest.param("{% if true %}x", "syntax", id="an if without end"),
        pytest.param("{% comment %}x", "syntax", id="a comment without end"),
        pytest.param("{% endif %}", "syntax", id="an end without beginning"),
        pytest.param("{% if %}x{% endif %}", "syntax", id="an if without condition"),
        pytest.param("{{ person.name | }}", "syntax", id="half a filter"),
        pytest.param("{{" + " " * 20_000, "too_long", id="spaces the lexer is lost in"),
        pytest.param("{{" + " " * 19_000, "syntax", id="nearly as many"),
        pytest.param("{{" + " " * 19_000 + "}}", "too_long", id="closed after as many"),
        pytest.param("{% raw %}" * 2_000, "unknown_tag", id="raw without end, many times"),
        pytest.param("{{ 'a' }}" * (MOST_PIECES + 1), "too_complex", id="too many pieces"),
        pytest.param("a" * (LONGEST_SOURCE + 1), "too_long", id="too long a source"),
        pytest.param("{{ '" + "a" * LONGEST_PIECE + "' }}", "too_long", id="too long a piece"),
        pytest.param("{{ person\0.name }}", "syntax", id="NUL"),
        pytest.param("{{ person.nаme }}", "unknown_variable", id="a Cyrillic letter"),
        pytest.param("{{ person\u200b.name }}", "syntax", id="a space of no width"),
    ],
)
def test_what_is_not_on_the_list_is_refused(source, code):
    assert code in codes(source)
    with pytest.raises(RenderError):
        render(source, FACTS, VOCABULARY)


@pytest.mark.parametrize(
    ("source", "suggestion"),
    [
        ("{{ person.nmae }}", "person.name"),
        ("{{ purchase.item }}", "purchase.items"),
        ("{{ person.name | defualt: 'x' }}", "default"),
        ("{% iff true %}{% endif %}", "if"),
        ("{% for i in purchase.item %}{% endfor %}", "purchase.items"),
    ],
)
def test_what_was_probably_meant_is_told(source, suggestion):
    assert check_source(source, VOCABULARY).flaws[0].suggestion == suggestion


def test_nothing_is_proposed_for_something_quite_different():
    assert check_source("{{ weather }}", VOCABULARY).flaws[0].suggestion is None


def test_every_flaw_is_told_in_the_order_of_the_text():
    source = "{{ weather }}\n{{ person.name | shout }}\n{{ moon }}"
    flaws = check_source(source, VOCABULARY).flaws
    assert [(flaw.code, format_position(source, flaw.at)) for flaw in flaws] == [
        ("unknown_variable", "line 1, column 4"),
        ("unknown_filter", "line 2, column 18"),
        ("unknown_variable", "line 3, column 4"),
    ]


def test_the_longest_template_is_taken():
    source = "a" * LONGEST_SOURCE
    assert filled(source) == source


def test_a_text_that_grows_too_long_is_refused():
    source = "{{ event.name }}" * MOST_PIECES
    assert len(filled(source, **{"event.name": "x" * 100})) == MOST_PIECES * 100
    with pytest.raises(RenderError, match="more than 65,536 characters"):
        filled(source, **{"event.name": "x" * (LONGEST_TEXT // MOST_PIECES + 1)})


def test_a_loop_over_a_list_that_is_too_long_is_refused():
    source = "{% for i in purchase.items %}{{ i }}{% endfor %}"
    assert filled(source, **{"purchase.items": TextList("x" * MOST_ROUNDS)}) == "x" * MOST_ROUNDS
    with pytest.raises(RenderError, match="more than 100 rounds"):
        filled(source, **{"purchase.items": TextList("x" * (MOST_ROUNDS + 1))})


@pytest.mark.parametrize("name", [name for name in FILTERS if name not in {"default", "join"}])
@given(text=st.text(max_size=50))
def test_no_filter_makes_a_text_much_longer(name, text):
    # a letter may have three in upper case
    assert (
        len(filled(f"{{{{ event.name | {name} }}}}", **{"event.name": text})) <= 3 * len(text) + 1
    )


PIECES = st.sampled_from(
    [
        *("{{ ", " }}", "{% ", " %}", "-", "|", ":", ",", "'", '"', ".", "..", "(", ")", "[", "]"),
        *("if ", "endif", "elsif ", "else", "unless ", "endunless", "for i in ", "endfor", "i"),
        *("comment", "endcomment", "raw", "endraw", "==", "!=", ">", " contains ", " and ", " or "),
        *(f" {name} " for name in (*NAMES, *FILTERS)),
        *("true", "nil", "empty", "1", "-1", "x", "\n", " ", "ß", "\0", "limit: 1", "offset: 1"),
        *("{{ person.name }}", "{% if event.name %}", "{% for i in purchase.items %}"),
    ]
)


@given(
    source=st.lists(PIECES, max_size=30).map("".join) | st.text(alphabet="{}%- |'x", max_size=40)
)
@example("{% if person.name contains 1 %}x{% endif %}")
@example("{{ 1 | first | size | truncate }}")
def test_what_passes_the_check_can_be_filled_in(source):
    if not codes(source):
        text = filled(source)
        assert len(text) <= len(source) + 200
        assert not re.search(r"<.* object at", text)
