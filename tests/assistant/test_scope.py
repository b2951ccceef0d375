"""Which resolutions a question is asked of, and in which language."""

import pytest

from assistant.scope import choose, named_symbols
from tests.assistant.samples import MemorySource, oceans, reefs

SOURCE = MemorySource(oceans("zh"), oceans("en"), reefs())


@pytest.mark.parametrize(
    ("language", "ids"),
    [
        ("en", ("A/RES/81/3:en", "A/RES/80/7:en")),
        ("fr", ("A/RES/81/3:en", "A/RES/80/7:en")),
    ],
)
def test_each_resolution_in_the_language_of_the_question(language: str, ids: tuple[str, ...]) -> None:
    scope = choose(SOURCE, (), language)
    assert scope.ids == ids
    assert scope.single is None
    assert not scope.named


def test_only_those_named() -> None:
    scope = choose(SOURCE, ("a/res/80/7",), "zh")
    assert (scope.ids, scope.named) == (("A/RES/80/7:en",), True)
    assert scope.single == reefs()
    assert scope.passage(reefs(), "OP2(a)").text == "To report on ocean noise;"


def test_none_is_chosen_where_none_is_known() -> None:
    assert choose(SOURCE, ("A/RES/1/1",), "zh").ids == ()
    assert choose(MemorySource(), (), "zh").ids == ()


@pytest.mark.parametrize(
    ("written", "named"),
    [
        (["80/7"], ("A/RES/80/7",)),
        (["A/RES/80/7"], ("A/RES/80/7",)),
        (["a/res/80/7"], ("A/RES/80/7",)),
        (["217 (III) A"], ("A/RES/217 (III) A",)),
        (["A/RES/217(III) A"], ("A/RES/217 (III) A",)),
        (["80/70"], ()),
        (["81/3", "80/7"], ("A/RES/80/7", "A/RES/81/3")),
        ([], ()),
    ],
)
def test_symbols_in_either_form(written: list[str], named: tuple[str, ...]) -> None:
    assert named_symbols(written, ["A/RES/80/7", "A/RES/81/3", "A/RES/217 (III) A"]) == named
