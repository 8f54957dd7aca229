import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.parsing import matching as keys
from app.parsing import phone
from app.parsing.matching import PLACES, MatchKey, Street, match_keys

LEVELS = ("first", "middle", "full", "variant", "initial", "swapped", "family")
NAME_KINDS = {f"{place}_{level}" for place in PLACES for level in LEVELS}
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

    assert {key for key in found_by if key.kind not in NAME_KINDS} == {
        MatchKey("email", "jo@shop.de"),
        MatchKey("external_id", "shop=A-1"),
        MatchKey("landline", "+4930123456"),
        MatchKey("mailbox", "jo@shop.de"),
        MatchKey("mobile", "+491712345678"),
        MatchKey("tag", "vip"),
        MatchKey("word", "ag"),
        MatchKey("word", "blumen"),
        MatchKey("word", "de"),
        MatchKey("word", "dr"),
        MatchKey("word", "jo"),
        MatchKey("word", "shop"),
        MatchKey("word", "weiss"),
        MatchKey("works_at", "blumen"),
    }
    assert {key.kind for key in found_by} >= {"org_first", "org_initial", "domain_first"}


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
    ("one", "other", "kind"),
    [
        pytest.param(("Karl Müller", "Pumpen GmbH"), ("MUELLER, Karl", "pumpen"), "first", id="spelling"),
        pytest.param(("Prof. Dr. Eva Ott", "Ott AG"), ("Eva Ott", "Ott GmbH & Co. KG"), "first", id="titles"),
        pytest.param(("Eva Ott, MBA", "Ott S.p.A."), ("Dipl.-Ing. (FH) Eva Ott", "OTT SpA"), "first", id="degrees"),
        pytest.param(("Eva Ott", "Ott und Klee"), ("Eva Ott", "Ott & Klee A/S"), "first", id="and"),
        pytest.param(("O'Brien Sean", "Nañez, S.L."), ("Sean OBrien", "Nanez SL"), "swapped", id="marks, the other order"),
        pytest.param(("Karl Heinz Weber", "Weber"), ("Weber, Karl Heinz", "Weber"), "full", id="two given names"),
        pytest.param(("Алексей Смирнов", "Восток"), ("Alexey Smirnov", "Vostok"), "first", id="another script"),
        pytest.param(("Chris Berger", "Holz"), ("Christoph Berger", "Holz"), "variant", id="a short form"),
        pytest.param(("Hannes Berger", "Holz"), ("Johannes Berger", "Holz"), "variant", id="a German short form"),
        pytest.param(("Paco Berger", "Holz"), ("Francisco Berger", "Holz"), "variant", id="a Spanish short form"),
        pytest.param(("Sasha Berger", "Holz"), ("Aleksandr Berger", "Holz"), "variant", id="a Russian short form"),
        pytest.param(("Саша Berger", "Holz"), ("Aleksandra Berger", "Holz"), "variant", id="a short form in another script"),
        pytest.param(("Lisa Berger", "Holz"), ("Liesel Berger", "Holz"), "variant", id="two short forms"),
        pytest.param(("M. Berger", "Holz"), ("Michael Berger", "Holz"), "initial", id="an initial"),
        pytest.param(("Frau Meier", "SWU"), ("Fr. Meier", "SWU"), "family", id="a family name with its salutation"),
    ],
)  # fmt: skip
def test_one_name_at_one_firm_shares_a_key_however_it_is_written(one, other, kind):
    keys_of = [set(match_keys(name=name, organization=firm)) for name, firm in (one, other)]
    assert f"org_{kind}" in {key.kind for key in keys_of[0] & keys_of[1]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Frau Meier", "Herr Meier", id="a woman and a man"),
        pytest.param("Karl Weber", "Eva Weber", id="one family"),
        pytest.param("Karl Weber", "Karl Meier", id="one given name"),
        pytest.param("Paco Weber", "Nacho Weber", id="short forms of two names"),
        pytest.param("Meier", "Meier", id="a family name without a salutation"),
    ],
)
def test_two_people_at_one_firm_share_no_key_of_a_name(one, other):
    keys_of = [set(match_keys(name=name, organization="Weber AG")) for name in (one, other)]
    assert {key.kind for key in keys_of[0] & keys_of[1]} & NAME_KINDS == set()


def test_other_middle_names_share_only_the_weakest_keys():
    keys_of = [
        set(match_keys(name=name, organization="Cross")) for name in ("Anna Maria Cross", "Anna Lena Cross")
    ]  # fmt: skip
    shared = {key.kind for key in keys_of[0] & keys_of[1]} & NAME_KINDS
    assert shared == {"org_middle", "org_initial"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("t.berg@gmail.com", "tberg+fair@googlemail.com", id="dots and a tag at Gmail"),
        pytest.param("tom@berg.de", "tom+shop@berg.de", id="a tag"),
        pytest.param("tom@gmail.com", "tom@gmial.com", id="a typing error"),
        pytest.param("tom@berg.de", "Tom <tom@berg.de>", id="a name around it"),
    ],
)
def test_one_mailbox_is_one_key(one, other):
    keys_of = [{k.value for k in match_keys(emails=[each]) if k.kind == "mailbox"} for each in (one, other)]  # fmt: skip
    assert keys_of[0] & keys_of[1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("t.berg@berg.de", "tberg@berg.de", id="dots elsewhere"),
        pytest.param("info@berg.de", "info@berg.de", id="the mailbox of a firm"),
        pytest.param("tom@berg.de", "tom@klee.de", id="another domain"),
    ],
)
def test_other_mailboxes_share_none(one, other):
    keys_of = [{k.value for k in match_keys(emails=[each]) if k.kind == "mailbox"} for each in (one, other)]  # fmt: skip
    assert not keys_of[0] & keys_of[1]


@pytest.mark.parametrize(
    ("details", "places"),
    [
        pytest.param({"name": "Karl Weber"}, set(), id="a name alone"),
        pytest.param({"organization": "Weber AG"}, set(), id="a firm alone"),
        pytest.param({"name": "K W", "emails": ["k@gmx.de"]}, set(), id="everybody's provider"),
        pytest.param({"name": "K W", "emails": ["k@weber.de"]}, {"domain"}, id="own domain"),
        pytest.param({"emails": ["k@weber.de"]}, set(), id="no name"),
        pytest.param({"name": "K W", "emails": ["weber.de"]}, set(), id="no address"),
        pytest.param({"name": "&", "organization": "Weber"}, set(), id="no letter in the name"),
        pytest.param({"name": "K W", "streets": [Street("Weg 1", "10115")]}, {"street"}, id="a street"),
        pytest.param({"name": "K W", "organization": "W", "is_organization": True}, set(), id="a firm"),
    ],
)  # fmt: skip
def test_a_name_is_a_key_only_at_a_place(details, places):
    kinds = {key.kind for key in match_keys(**details)} & NAME_KINDS
    assert {kind.partition("_")[0] for kind in kinds} == places


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
