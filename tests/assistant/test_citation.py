"""There is no citation of words that do not stand there."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.citation import Citation
from assistant.errors import CitationError
from index.passage import Passage
from index.resolution import FootnoteMark

TEXT = "敦促各国签署《条约》，并在《条约》生效前不进行试爆；"
MARKS = (FootnoteMark("FN3", 10), FootnoteMark("FN4", 25))
PASSAGE = Passage("A/RES/80/7", "zh", "OP4", TEXT, MARKS, "敦促")


def test_the_quote_is_the_span() -> None:
    citation = Citation(PASSAGE, 2, 6)
    assert (citation.label, citation.quote) == ("OP4", "各国签署")


def test_quoting_finds_the_first_place() -> None:
    assert Citation.quoting(PASSAGE, "《条约》") == Citation(PASSAGE, 6, 10)
    assert Citation.whole(PASSAGE) == Citation(PASSAGE, 0, 26)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(-1, 5, id="begins before the text"),
        pytest.param(0, 27, id="ends behind it"),
        pytest.param(5, 5, id="empty"),
        pytest.param(9, 3, id="turned round"),
        pytest.param(26, 27, id="all behind it"),
    ],
)
def test_a_span_that_does_not_exist_cannot_be_cited(start: int, end: int) -> None:
    with pytest.raises(CitationError, match="A/RES/80/7:zh:OP4 has 26 characters"):
        Citation(PASSAGE, start, end)
    with pytest.raises(CitationError):
        dataclasses.replace(Citation.whole(PASSAGE), start=start, end=end)


@pytest.mark.parametrize(
    "quote", ["", "各国 签署", "各國签署", "不进行试爆。"], ids=["none", "blank", "form", "stop"]
)
def test_words_are_quoted_letter_for_letter(quote: str) -> None:
    with pytest.raises(CitationError, match="does not stand in A/RES/80/7:zh:OP4"):
        Citation.quoting(PASSAGE, quote)


def test_an_empty_passage_cannot_be_cited() -> None:
    with pytest.raises(CitationError):
        Citation.whole(Passage("A/RES/80/7", "zh", "OP5", ""))


@pytest.mark.parametrize(
    ("start", "end", "notes"),
    [
        pytest.param(0, 10, ("FN3",), id="mark right behind the quote"),
        pytest.param(0, 9, (), id="mark one further"),
        pytest.param(10, 13, (), id="mark before the first character belongs to what is before"),
        pytest.param(0, 26, ("FN3", "FN4"), id="whole"),
    ],
)
def test_footnotes_are_those_marked_in_the_quote(start: int, end: int, notes: tuple[str, ...]) -> None:
    assert Citation(PASSAGE, start, end).footnotes == notes


@given(st.text(min_size=1, max_size=40), st.integers(-5, 45), st.integers(-5, 45))
def test_every_citation_that_can_be_made_is_verbatim(text: str, start: int, end: int) -> None:
    passage = Passage("A/RES/80/7", "zh", "OP1", text)
    try:
        citation = Citation(passage, start, end)
    except CitationError:
        assert not 0 <= start < end <= len(text)
    else:
        assert citation.quote == text[start:end]
        assert len(citation.quote) == end - start > 0
