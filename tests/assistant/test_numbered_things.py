"""Years and articles under the names that another language has for them."""

import pytest

from assistant.numbered_things import names_article, numbered_forms


@pytest.mark.parametrize(
    ("term", "language", "forms"),
    [
        ("année 2022", "zh", ("2022年",)),
        ("del año 2022", "zh", ("2022年",)),
        ("2022 год", "zh", ("2022年",)),
        ("2022 году", "en", ("2022",)),
        ("عام 2023", "zh", ("2023年",)),
        ("2010年", "fr", ("2010",)),
        ("l'article VI", "zh", ("第六条", "第6条")),
        ("статье VI", "zh", ("第六条", "第6条")),
        ("المادة السادسة", "zh", ("第六条", "第6条")),
        ("第六条", "en", ("article VI", "article 6")),
        ("artículo 36", "zh", ("第三十六条", "第36条")),
    ],
)
def test_the_same_in_another_language(term: str, language: str, forms: tuple[str, ...]) -> None:
    assert numbered_forms(term, language) == forms


@pytest.mark.parametrize("term", ["2022 review conference", "VI", "plutonium", "item 6", "12345"])
def test_other_terms_have_none(term: str) -> None:
    assert numbered_forms(term, "zh") == ()


@pytest.mark.parametrize(
    ("term", "of_a_thing"),
    [("《条约》第六条", True), ("article VI of the Treaty", True), ("第六条", False), ("《条约》", False)],
)
def test_an_article_of_a_thing_that_is_named(term: str, of_a_thing: bool) -> None:
    assert names_article(term) is of_a_thing
