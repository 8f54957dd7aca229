import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.parsing import matching as keys
from app.parsing import phone
from app.parsing.matching import MatchKey, match_keys

ANY_TEXT = st.text(st.characters(exclude_categories=()))


def test_a_party_is_found_by_everything_about_it():
    found_by = match_keys(
        emails=["Jo@shop.de"],
        phones=[phone.read("0171 2345678", "DE"), phone.read("030 123456", "DE")],
        display_name="Dr. Jo Weiß",
        name="Dr. Jo Weiß",
        organization="Blumen AG",
        tags=["VIP"],
        external_ids={"shop": "A-1"},
    )

    assert found_by == (
        MatchKey("email", "jo@shop.de"),
        MatchKey("external_id", "shop=A-1"),
        MatchKey("landline", "+4930123456"),
        MatchKey("mobile", "+491712345678"),
        MatchKey("name_domain", "jo weiss|shop.de"),
        MatchKey("name_org", "jo weiss|blumen"),
        MatchKey("tag", "vip"),
        MatchKey("word", "ag"),
        MatchKey("word", "blumen"),
        MatchKey("word", "de"),
        MatchKey("word", "dr"),
        MatchKey("word", "jo"),
        MatchKey("word", "shop"),
        MatchKey("word", "weiss"),
    )


def test_a_party_without_details_is_found_by_nothing():
    assert match_keys() == ()


@pytest.mark.parametrize(
    ("phone_type", "kind"),
    [
        pytest.param("mobile", "mobile", id="mobile"),
        pytest.param("either", "mobile", id="nobody can tell"),
        pytest.param("landline", "landline", id="landline"),
        pytest.param("other", "landline", id="toll-free"),
        pytest.param("fax", "landline", id="fax"),
    ],
)
def test_only_what_may_be_a_mobile_counts_as_one_persons(phone_type, kind):
    assert keys.phone_key("+491712345678", phone_type).kind == kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("Karl Müller", "Pumpen GmbH"), ("MUELLER, Karl", "pumpen"), id="spelling"),
        pytest.param(
            ("Prof. Dr. Eva Ott", "Ott AG"), ("Eva Ott", "Ott GmbH & Co. KG"), id="titles"
        ),
        pytest.param(("O'Brien Sean", "Nañez, S.L."), ("Sean OBrien", "Nanez S L"), id="marks"),
        pytest.param(("Karl Heinz Weber", "Weber"), ("Karl Weber", "Weber"), id="a second name"),
        pytest.param(("Weber, Karl Heinz", "Weber"), ("Karl-H. Weber", "Weber"), id="order"),
        pytest.param(("Dr.", "AG"), ("dr", "ag"), id="nothing but what is left out"),
    ],
)
def test_one_name_at_one_firm_is_one_key_however_it_is_written(one, other):
    keys_of = [match_keys(name=name, organization=firm) for name, firm in (one, other)]
    [kept, same] = [{key for key in found if key.kind == "name_org"} for found in keys_of]
    assert kept == same != set()


@pytest.mark.parametrize(
    ("details", "kinds"),
    [
        pytest.param({"name": "Karl Weber"}, set(), id="a name alone"),
        pytest.param({"organization": "Weber AG"}, set(), id="a firm alone"),
        pytest.param({"name": "K W", "emails": ["k@gmx.de"]}, set(), id="everybody's provider"),
        pytest.param({"name": "K W", "emails": ["k@weber.de"]}, {"name_domain"}, id="own domain"),
        pytest.param({"emails": ["k@weber.de"]}, set(), id="no name"),
        pytest.param({"name": "K W", "emails": ["weber.de"]}, set(), id="no address"),
        pytest.param({"name": "&", "organization": "Weber"}, set(), id="no letter in the name"),
    ],
)
def test_a_name_is_a_key_only_with_a_firm_or_its_domain(details, kinds):
    assert {key.kind for key in match_keys(**details)} - {"email", "word"} == kinds


def test_a_text_that_is_no_number_gives_no_key():
    assert match_keys(phones=[phone.read("ask Anna", "DE")]) == ()


def test_tags_differ_by_everything_but_case():
    assert keys.tag_key("Müller-Kunde") == keys.tag_key("MÜLLER-KUNDE")
    assert keys.tag_key("Müller-Kunde") != keys.tag_key("Muller-Kunde")


def test_external_ids_differ_by_case():
    assert keys.external_id_key("shop", "a1") != keys.external_id_key("shop", "A1")


@pytest.mark.parametrize("of", [keys.tag_key, lambda text: keys.external_id_key("shop", text)])
def test_long_values_fit_and_stay_apart(of):
    one, other = of("x" * 1000), of("x" * 999 + "y")

    assert one != other
    assert len(one.value) == len(other.value) == keys.MAX_VALUE


@given(
    emails=st.lists(ANY_TEXT),
    name=ANY_TEXT,
    tags=st.lists(ANY_TEXT),
    external_ids=st.dictionaries(ANY_TEXT, ANY_TEXT),
)
def test_keys_are_distinct_sorted_and_bounded(emails, name, tags, external_ids):
    found_by = match_keys(
        emails=emails,
        display_name=name,
        name=name,
        organization=name[::-1],
        tags=tags,
        external_ids=external_ids,
    )

    assert list(found_by) == sorted(set(found_by))
    assert all(len(key.value) <= keys.MAX_VALUE for key in found_by)


@given(st.permutations(["Anna", "Müller", "Bea", "Groß"]))
def test_the_order_of_the_details_does_not_matter(names):
    assert match_keys(tags=names, display_name=" ".join(names)) == match_keys(
        tags=sorted(names), display_name=" ".join(sorted(names))
    )
