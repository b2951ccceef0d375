"""Resolutions named by words of their titles."""

import pytest

from assistant.titles import named_by_title, named_by_words, titles_named
from index.resolution import Paragraph, Resolution

ENGLISH = (
    Resolution("A/RES/80/1", "en", title="Oceans and the law of the sea"),
    Resolution("A/RES/80/2", "en", title="Sustainable fisheries"),
    Resolution("A/RES/80/3", "en", title="Prevention of radiological weapons"),
    Resolution("A/RES/80/4", "en", title="Convention on the Prohibition of Anti-personnel Mines"),
)
CHINESE = (
    Resolution("A/RES/80/1", "zh", title="海洋和海洋法"),
    Resolution("A/RES/80/3", "zh", title="放射性武器的防止"),
)


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        ("Who is urged in the resolution on radiological weapons?", ("A/RES/80/3",)),
        ("Who is thanked in the sustainable fisheries resolution?", ("A/RES/80/2",)),
        ("Under the resolution on the law of the sea, who reports?", ("A/RES/80/1",)),
        ("What stands at the head of the resolution on fisheries?", ("A/RES/80/2",)),
        ("What is the number of the resolution that prevents radiological weapons?", ("A/RES/80/3",)),
        ("What does the resolution on space say?", ()),
        ("What does paragraph 3 say?", ()),
        ("What in the radiological weapons resolution that talks of trade?", ("A/RES/80/3",)),
        ("Who are the fishers?", ()),
    ],
)
def test_in_english(question: str, symbols: tuple[str, ...]) -> None:
    assert named_by_title(question, "en", ENGLISH) == symbols


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        ("关于放射性武器的决议要求什么？", ("A/RES/80/3",)),
        ("题为“海洋和海洋法”的决议说什么？", ("A/RES/80/1",)),
        ("关于外层空间的决议说什么？", ()),
        ("第3段说什么？", ()),
    ],
)
def test_in_chinese(question: str, symbols: tuple[str, ...]) -> None:
    assert named_by_title(question, "zh", CHINESE) == symbols


@pytest.mark.parametrize(
    ("name", "language", "symbols"),
    [
        ("the landmine convention", "en", ("A/RES/80/4",)),
        ("the dirty bombs text", "en", ("A/RES/80/3",)),
        ("关于地雷的公约", "zh", ("A/RES/80/4",)),
        ("the cluster bomb convention", "en", ()),
    ],
)
def test_by_what_else_a_thing_is_called(name: str, language: str, symbols: tuple[str, ...]) -> None:
    assert named_by_words(name, language, ENGLISH) == symbols


def test_two_that_fit_alike_are_not_guessed_between() -> None:
    twins = (ENGLISH[1], Resolution("A/RES/81/2", "en", title="Sustainable fisheries"))
    assert named_by_title("the resolution on sustainable fisheries", "en", twins) == ()


def test_among_none_there_is_none() -> None:
    assert named_by_title("the resolution on sustainable fisheries", "en", ()) == ()


ACCORD = Resolution(
    "A/RES/80/4",
    "en",
    title="Utopia Accord",
    annex=(Paragraph("A1", "We agree.", heading="Annex\nUtopia Accord"),),
)


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        ("What is paragraph 1 of the Utopia Accord?", ("A/RES/80/4",)),
        ("What is the symbol of “Sustainable fisheries”?", ("A/RES/80/2",)),
        ("Which resolutions mention the Utopia Accord?", ()),
        ("Is it said who has to mention the Utopia Accord?", ()),
        ("What is the symbol of sustainable fisheries?", ()),
    ],
)
def test_by_the_whole_title(question: str, symbols: tuple[str, ...]) -> None:
    assert named_by_title(question, "en", (*ENGLISH, ACCORD)) == symbols


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("When was 80/1 adopted?", ("Oceans and the law of the sea", "海洋和海洋法")),
        ("When was the fisheries resolution adopted?", ("Sustainable fisheries",)),
        ("When was 79/1 adopted?", ()),
        ("When was it adopted?", ()),
    ],
)
def test_titles_of_the_resolution_named(question: str, titles: tuple[str, ...]) -> None:
    assert titles_named(question, "en", (*ENGLISH, *CHINESE)) == titles


@pytest.mark.parametrize(
    ("name", "symbols"),
    [
        ("the UNMIK financing text", ("A/RES/80/4",)),
        ("UNMISS financing", ()),
        ("the UN text", ()),
    ],
)
def test_an_abbreviation_of_words_in_the_title(name: str, symbols: tuple[str, ...]) -> None:
    title = "Financing of the United Nations Interim Administration Mission in Kosovo"
    missions = (
        Resolution("A/RES/80/4", "en", title=title),
        Resolution("A/RES/80/5", "en", title="Financing of missions"),
    )
    assert named_by_words(name, "en", missions) == symbols


@pytest.mark.parametrize("question", ["Coral reefs: how many footnotes?", "how many notes, Coral reefs"])
def test_a_title_that_stands_by_itself(question: str) -> None:
    reefs = Resolution("A/RES/80/7", "en", title="Coral reefs")
    nets = Resolution("A/RES/80/8", "en", title="Fishing nets")
    assert named_by_title(question, "en", (reefs, nets)) == ("A/RES/80/7",)
    assert named_by_title("what is said of coral reefs there", "en", (reefs, nets)) == ()
