"""The benchmark's own arithmetic, on a set so small that the figures can be counted."""

import json
from pathlib import Path
from typing import Any

import pytest

from eval.bench.retrieval import Row, bench_retrieval
from eval.question_set import QuestionSetError
from tests.fakes import BigramEmbedding


def article(*contexts: tuple[str, list[str]]) -> dict[str, Any]:
    return {
        "paragraphs": [{"context": c, "qas": [{"id": q, "question": q} for q in qs]} for c, qs in contexts]
    }


@pytest.fixture
def rows(tmp_path: Path) -> dict[tuple[str, str], Row]:
    """Two articles; the fourth question is worded like a passage it is not about."""
    first = article(
        ("黑豹队的防守只丢了分", ["黑豹队防守如何？", "丢了多少分？"]),
        ("合唱团在教堂唱歌", ["谁在教堂唱歌？"]),
    )
    second = article(("地质学家研究岩石层", ["合唱团唱歌研究岩石", "谁研究岩石层？"]))
    path = tmp_path / "xquad.json"
    path.write_text(json.dumps({"data": [first, second]}), "utf-8")
    found = bench_retrieval(path, BigramEmbedding())
    return {(row.search, row.articles): row for row in found}


def test_every_search_has_a_row(rows: dict[tuple[str, str], Row]) -> None:
    assert list(rows) == [(s, "all") for s in ("dense", "clauses", "keyword", "hybrid")]


def test_articles_that_nothing_was_chosen_on_have_a_row_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "xquad.json"
    articles = [article((f"合唱团在第{n}座教堂唱歌", [f"谁在第{n}座教堂唱歌？"])) for n in range(25)]
    for number, one in enumerate(articles):
        one["paragraphs"][0]["qas"][0]["id"] = str(number)
    path.write_text(json.dumps({"data": articles}), "utf-8")
    found = bench_retrieval(path, BigramEmbedding())
    counted = [(row.articles, row.questions) for row in found if row.search == "dense"]
    assert counted == [("all", 25), ("1–24", 24), ("25–", 1)]


def test_what_is_not_in_this_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "xquad.json"
    path.write_text('{"data": [{"paragraphs": 3}]}', "utf-8")
    with pytest.raises(QuestionSetError, match="is not in SQuAD's format"):
        bench_retrieval(path, BigramEmbedding())


def test_figures_are_shares_of_the_questions(rows: dict[tuple[str, str], Row]) -> None:
    dense = rows["dense", "all"]
    assert dense.questions == 5
    # The fourth question has three pairs of the third passage's 8, 研究, 究岩, 岩石, and three of the second
    # passage's 7, 合唱, 唱团, 唱歌, so that the one it is about comes second: (4 + 1/2) / 5.
    assert (dense.recall_1, dense.recall_5, dense.mrr) == (0.8, 1.0, 0.9)
