"""Resolutions told by titles that are near in meaning, on the real embedding."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.descriptions import Descriptions
from assistant.entitled import entitled, name_in_clause, title_behind, whole_name
from assistant.patterns import understand
from index.embedding import load_embedding
from index.language import language_of
from index.library import Library
from tests.assistant.samples import reefs
from ui.environment import default_cache

TITLES = {
    "A/RES/80/21": "Radiological weapons",
    "A/RES/80/22": "Financing of the United Nations Interim Administration Mission in Kosovo",
    "A/RES/80/23": "Promotion of multilateralism in the area of disarmament and non-proliferation",
    "A/RES/80/24": "The right to food",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    embedding = load_embedding(None, default_cache(), lambda _: None)
    with Library.open(tmp_path_factory.mktemp("titles"), embedding) as opened:
        for number, (symbol, title) in enumerate(TITLES.items()):
            opened.add(replace(reefs(symbol), title=title), f"{number}" * 64)
        yield opened


@pytest.mark.parametrize(
    ("name", "language", "symbol"),
    [
        ("la résolution sur les armes radiologiques", "fr", "A/RES/80/21"),
        ("резолюции о финансировании миссии в Косово", "ru", "A/RES/80/22"),
        ("促进多边主义的决议", "zh", "A/RES/80/23"),
        ("القرار المتعلق بالحق في الغذاء", "ar", "A/RES/80/24"),
        ("في قرار الأسلحة الإشعاعية", "ar", "A/RES/80/21"),
        ("резолюции о радиологическом оружии", "ru", "A/RES/80/21"),
    ],
)
def test_a_title_in_another_language(library: Library, name: str, language: str, symbol: str) -> None:
    assert entitled(name, language, library) == (symbol,)


@pytest.mark.parametrize("name", ["the bicycle resolution", "the text of last year"])
def test_what_is_like_no_title_names_none(library: Library, name: str) -> None:
    assert entitled(name, "en", library) == ()


def test_a_chinese_name_begins_where_its_clause_does(library: Library) -> None:
    text = "请看：在裁军和不扩散领域促进多边主义的决议，序言有几段？"
    whole = whole_name("促进多边主义的决议", text, "zh", "A/RES/80/23", library)
    assert whole == "在裁军和不扩散领域促进多边主义的决议"
    assert (
        whole_name("the right to food", "the right to food", "en", "A/RES/80/24", library)
        == "the right to food"
    )


@pytest.mark.parametrize(
    ("name", "text", "symbol", "whole"),
    [
        (
            "резолюции о финансировании",
            "сколько пунктов в резолюции о финансировании миссии в Косово?",
            "A/RES/80/22",
            "резолюции о финансировании миссии в Косово",
        ),
        (
            "la resolución sobre multilateralismo",
            "¿Cuántas notas tiene la resolución sobre multilateralismo y desarme?",
            "A/RES/80/23",
            "la resolución sobre multilateralismo y desarme",
        ),
        (  # what asks for the title block stays
            "the Kosovo mission resolution",
            "the Kosovo mission resolution was adopted when?",
            "A/RES/80/22",
            "the Kosovo mission resolution",
        ),
    ],
)
def test_a_name_goes_on_while_it_is_more_like_the_title(
    library: Library, name: str, text: str, symbol: str, whole: str
) -> None:
    assert name_in_clause(name, text, language_of(text), symbol, library) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("When was 80/21 on radioactive arms adopted?", "80/21 on radioactive arms"),
        ("What does 80/21 on its agenda say?", "80/21"),
        ("What does 80/21 say?", "80/21"),
    ],
)
def test_a_title_in_other_words_behind_its_symbol(library: Library, text: str, whole: str) -> None:
    assert title_behind("80/21", text, "en", "A/RES/80/21", library) == whole


def test_what_is_asked_for_in_a_resolution_is_no_name_of_it(library: Library) -> None:
    q = understand("All that is asked of States in the right to food resolution – the whole list")
    assert Descriptions(library).headed(q, ["in the right to food resolution"]) == ""
    q = understand("The right to food resolution: which States act?")
    assert Descriptions(library).headed(q, ["The right to food resolution"]) == "The right to food resolution"
