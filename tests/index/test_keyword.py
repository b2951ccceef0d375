"""The keyword index on a real tantivy."""

import math
from pathlib import Path

import pytest

from index.errors import IndexDamagedError
from index.keyword import Entry, KeywordIndex
from index.passage import Passage


def entry(resolution_id: str, *texts: str, revision: str = "1") -> Entry:
    symbol, _, language = resolution_id.rpartition(":")
    passages = [Passage(symbol, language, f"OP{n}", text) for n, text in enumerate(texts, 1)]
    return Entry(resolution_id, revision, language, passages)


@pytest.fixture
def index(tmp_path: Path) -> KeywordIndex:
    filled = KeywordIndex.create(tmp_path / "keyword")
    filled.rebuild(
        [entry("A/1:zh", "核裁军谈判", "海洋法公约"), entry("B/2:en", "coral reefs", "treaty text")]
    )
    return filled


def found(index: KeywordIndex, text: str, k: int = 9, within: set[str] | None = None) -> list[str]:
    return [hit.id for hit in index.search(text, k, within)]


def test_a_question_finds_the_passages_that_have_its_words(index: KeywordIndex) -> None:
    assert found(index, "海洋公约") == ["A/1:zh:OP2"]
    assert found(index, "Which reef?") == ["B/2:en:OP1"]
    assert found(index, "TREATIES about 核") == ["B/2:en:OP2", "A/1:zh:OP1"]


def test_scores_are_those_of_bm25(tmp_path: Path) -> None:
    index = KeywordIndex.create(None)
    index.rebuild([entry("A/1:en", "reef reef sea", "sea land sky")])
    # Two passages of 3 words, one with "reef" twice; a third document, without words, says what is held.
    idf = math.log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    average = (3 + 3) / 3
    frequency = 2 * 2.2 / (2 + 1.2 * (1 - 0.75 + 0.75 * 3 / average))
    (hit,) = index.search("reef", 5)
    assert hit.score == pytest.approx(idf * frequency, rel=1e-4)


def test_k_and_resolutions_limit_the_hits_without_changing_scores(index: KeywordIndex) -> None:
    everywhere = index.search("核 treaty", 9)
    assert len(index.search("核 treaty", 1)) == 1
    within = index.search("核 treaty", 9, {"B/2:en"})
    assert within == [hit for hit in everywhere if hit.id.startswith("B/2")]
    assert index.search("核", 9, set()) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("？！ …", id="punctuation"),
        pytest.param("\x00\x07", id="control characters"),
    ],
)
def test_a_text_without_words_finds_nothing(index: KeywordIndex, text: str) -> None:
    assert index.search(text, 5) == []


@pytest.mark.parametrize(
    "text",
    [
        'terms:reef AND ("',
        "passage:* OR -reef",
        "reef~5^3 [a TO z]",
        "/.*/ reef",
        "{reef} \\",
        "+reef -coral",
    ],
)
def test_a_question_has_no_query_syntax(index: KeywordIndex, text: str) -> None:
    assert found(index, text) == ["B/2:en:OP1"]


def test_a_question_of_a_hundred_thousand_characters_is_searched_by_its_beginning(
    index: KeywordIndex,
) -> None:
    assert found(index, "reef " + "字" * 100_000) == ["B/2:en:OP1"]


def test_a_replaced_resolution_leaves_nothing_behind(index: KeywordIndex) -> None:
    index.replace(entry("A/1:zh", "军备控制", revision="2"))
    assert found(index, "海洋") == []
    assert found(index, "军备") == ["A/1:zh:OP1"]
    assert index.count() == 3
    assert index.held["A/1:zh"].revision == "2"


def test_a_removed_resolution_is_gone(index: KeywordIndex) -> None:
    index.remove("A/1:zh")
    assert found(index, "海洋") == []
    assert index.count() == 2
    assert set(index.held) == {"B/2:en"}


def test_what_was_committed_is_there_when_opened_again(index: KeywordIndex, tmp_path: Path) -> None:
    again = KeywordIndex.open(tmp_path / "keyword")
    assert again.held == index.held
    assert again.search("核 treaty", 9) == index.search("核 treaty", 9)


def test_an_index_that_is_not_there_or_not_one_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    for path in (tmp_path / "nowhere", tmp_path / "other"):
        with pytest.raises(IndexDamagedError, match=str(path)):
            KeywordIndex.open(path)


def test_lead_in_and_text_of_a_subparagraph_are_searched() -> None:
    index = KeywordIndex.create(None)
    index.rebuild(
        [Entry("A/1:zh", "1", "zh", [Passage("A/1", "zh", "OP1(a)", "在学校", lead_in="鼓励教育")])]
    )
    assert found(index, "教育") == found(index, "学校") == ["A/1:zh:OP1(a)"]
