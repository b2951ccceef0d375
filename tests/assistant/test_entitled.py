"""Resolutions told by titles that are near in meaning, on the real embedding."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.entitled import entitled, whole_name
from index.embedding import load_embedding
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
