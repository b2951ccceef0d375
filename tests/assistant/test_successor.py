"""The resolution of the same title of another session."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.successor import successor, time_named, without_years, years_on
from tests.assistant.samples import reefs

CHINESE = replace(reefs(), symbol="A/RES/78/9", language="zh", session=78, title="珊瑚礁")
FIRST = replace(reefs(), symbol="A/RES/78/9", session=78, title="Coral reefs")
SECOND = replace(FIRST, symbol="A/RES/79/12", session=79, title="Coral  Reefs")
THIRD = replace(FIRST, symbol="A/RES/80/3", session=80)
OTHER = replace(FIRST, symbol="A/RES/79/13", session=79, title="Mangroves")


@pytest.mark.parametrize(
    ("question", "step"),
    [
        ("and the year after?", 1),
        ("And in the following year’s resolution?", 1),
        ("what did they say a year later?", 1),
        ("And the version of two years later, 80/48?", 2),
        ("what did the previous year's text say?", -1),
        ("那下一年的决议呢？", 1),
        ("两年后的决议怎么说？", 2),
        ("上一年的决议呢？", -1),
        ("Et un an plus tard ?", 1),
        ("А год спустя?", 1),
        ("Will the same hold next year?", 0),
        ("Is that good for next year's session as well?", 0),
        ("条约何时生效？", 0),
    ],
)
def test_how_many_sessions_on(question: str, step: int) -> None:
    assert years_on(question) == step


def test_the_words_that_say_when_are_left_out() -> None:
    assert without_years("And the version of two years later, 80/48?", "#") == "And the version of #, 80/48?"


@pytest.mark.parametrize(
    ("symbol", "step", "found"),
    [
        ("A/RES/78/9", 1, ("A/RES/79/12",)),
        ("78/9", 2, ("A/RES/80/3",)),
        ("80/3", -1, ("A/RES/79/12",)),
        ("80/3", 1, ()),
        ("79/13", 1, ()),
    ],
)
def test_the_one_with_the_same_title(symbol: str, step: int, found: tuple[str, ...]) -> None:
    assert successor((symbol,), (FIRST, SECOND, THIRD, OTHER), step=step) == found


@pytest.mark.parametrize(
    ("question", "time"),
    [
        ("and in the one from 2024?", "the one from 2024"),
        ("What does the 2023 version say?", "the 2023 version"),
        ("And in the eightieth session's version?", "the eightieth session's version"),
        (
            "And the resolution with the same title adopted in 2025?",
            "the resolution with the same title adopted in 2025",
        ),
        ("2024年的呢？", "2024年的呢？"),
        ("2024年通过的那份决议怎么说？", "2024年通过的那份决议"),
        ("第七十九届的那份呢", "第七十九届的那份"),
        ("Et dans celle de 2025 ?", "celle de 2025"),
        ("¿y la de 2024?", "la de 2024"),
        ("А в резолюции 2025 года?", "резолюции 2025 года"),
        ("وماذا عن قرار عام 2024؟", "قرار عام 2024"),
        ("the 80th session text", ""),
        ("What happened in 2024?", ""),
        ("2026年审议大会呢？", ""),
    ],
)
def test_the_time_of_another(question: str, time: str) -> None:
    assert time_named(question) == time


@pytest.mark.parametrize(
    ("time", "found"),
    [
        ("the one from 2024", ("A/RES/79/12",)),
        ("the seventy-ninth session's version", ("A/RES/79/12",)),
        ("第八十届的那份", ("A/RES/80/3",)),
        ("the one from 2022", ()),
    ],
)
def test_the_one_of_a_time(time: str, found: tuple[str, ...]) -> None:
    of_2024 = replace(SECOND, adopted_on=date(2024, 12, 2))
    assert successor(("78/9",), (FIRST, of_2024, THIRD, OTHER), time=time) == found


def test_the_title_is_compared_in_its_own_language() -> None:
    assert successor(("78/9",), (FIRST, CHINESE, SECOND), step=1) == ("A/RES/79/12",)


def test_the_newest_of_one_title() -> None:
    known = (FIRST, SECOND, THIRD, OTHER)
    assert successor(["78/9"], known, time=time_named("and the latest version?")) == ("A/RES/80/3",)
    assert successor(["78/9"], known, time=time_named("最新的版本呢？")) == ("A/RES/80/3",)
    assert time_named("and the last one?") == ""
