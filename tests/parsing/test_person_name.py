"""Given and family name of a name that is written as one text."""

import pytest

from app.parsing.person_name import propose


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        pytest.param("Berg, Anna", "Anna", "Berg", id="a comma"),
        pytest.param("BERG Anna", "Anna", "Berg", id="a family name in capitals"),
        pytest.param("anna berg", "Anna", "Berg", id="small letters"),
        pytest.param("Иванова Ольга Петровна", "Ольга Петровна", "Иванова", id="a patronymic at the end"),
        pytest.param("Ольга Петровна Иванова", "Ольга Петровна", "Иванова", id="a patronymic inside"),
        pytest.param("Коваль Олена Андріївна", "Олена Андріївна", "Коваль", id="a Ukrainian patronymic"),
        pytest.param("Иван Петрович", "Иван", "Петрович", id="two words"),
    ],
)  # fmt: skip
def test_the_family_name_is_found(text, given, family):
    proposed = propose(text)
    assert proposed is not None
    assert (proposed.given, proposed.family) == (given, family)
