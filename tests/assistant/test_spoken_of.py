"""What a resolution never names cannot be what it answers on."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.retrieve import find
from assistant.spoken_of import of_what_is_named
from index.library import Library
from tests.assistant.samples import reefs
from tests.fakes import BigramEmbedding


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    first = reefs("A/RES/80/7")
    second = replace(reefs("A/RES/80/8"), title="The Biological Weapons Convention")
    with Library.open(tmp_path_factory.mktemp("two"), BigramEmbedding()) as library:
        library.add(first, "1" * 64)
        library.add(second, "2" * 64)
        yield library


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        ("How many parties has the Biological Weapons Convention?", {"A/RES/80/8"}),
        ("How many parties has the Arms Trade Treaty?", set()),
        ("What does the United Nations General Assembly ask about reefs?", {"A/RES/80/7", "A/RES/80/8"}),
        ("What about coral reefs in Japan?", {"A/RES/80/7", "A/RES/80/8"}),
    ],
)
def test_only_of_resolutions_that_name_it(two: Library, question: str, symbols: set[str]) -> None:
    ranked = find(two, question)
    assert {e.passage.symbol for e in ranked} == {"A/RES/80/7", "A/RES/80/8"}
    assert {e.passage.symbol for e in of_what_is_named(question, ranked, two)} == symbols
