"""Finding passages: on bigrams, whose matches can be counted, and as LangChain sees it."""

import pytest

from assistant.fuse import Weights
from assistant.retrieve import ResolutionRetriever, find
from index.library import Library

DEMAND = "不进行核武器试爆"
ONLY_INTERACTION = Weights(dense=0, clause=0, keyword=0, interaction=1, concepts=0, footnote=0)


def labels(library: Library, question: str) -> list[str]:
    return [evidence.passage.label for evidence in find(library, question)]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        (DEMAND, "OP7"),
        ("执行《钚管理准则》的重要性", "OP6"),
        ("确保男女平等、充分和有效地参与和领导", "PP21"),
        ("蒙古的无核武器地位", "PP13"),
        ("无核武器世界青年领袖基金", "OP12"),
        ("2022 年 9 月 9 日宣布更新核政策法", "OP11"),
    ],
)
def test_words_of_a_paragraph_find_it(library: Library, words: str, label: str) -> None:
    assert labels(library, words)[0] == label


def test_best_first_and_each_passage_once(library: Library) -> None:
    found = find(library, DEMAND)
    scores = [evidence.score for evidence in found]
    assert scores == sorted(scores, reverse=True)
    ids = [evidence.passage.id for evidence in found]
    assert len(ids) == len(set(ids))


def test_words_that_stand_there_match_entirely(library: Library) -> None:
    best = find(library, DEMAND, weights=ONLY_INTERACTION)[0]
    tokens = library.tokens(best.passage.id)
    assert best.similarity.shape == (len(best.weights), len(best.spans)) == (7, len(tokens.vectors))
    # Every pair of the question stands in the passage, and what is stored keeps a byte a number.
    assert best.similarity.max(axis=1).tolist() == pytest.approx([1.0] * 7, abs=0.02)
    assert best.interaction == pytest.approx(1.0, abs=0.02)


def test_within_limits_the_search_and_scores_all_of_it(library: Library) -> None:
    ids = ["A/RES/78/40:zh:PP1", "A/RES/78/40:zh:OP7", "A/RES/78/40:zh:FN9"]
    found = find(library, DEMAND, within=ids)
    assert {evidence.passage.id for evidence in found} == set(ids)
    assert found[0].passage.label == "OP7"
    assert find(library, DEMAND, within=[]) == []


def test_resolutions_limit_the_search(library: Library) -> None:
    assert find(library, DEMAND, ["A/RES/1/1:zh"]) == []
    assert find(library, DEMAND, ["A/RES/78/40:zh"])[0].passage.label == "OP7"


def test_a_footnote_has_something_taken_off(library: Library) -> None:
    words = "不扩散核武器条约缔约国 2010 年审议大会，最后文件"
    plain = {e.passage.label: e.score for e in find(library, words, weights=Weights(footnote=0.0))}
    less = {e.passage.label: e.score for e in find(library, words, weights=Weights(footnote=2.5))}
    assert plain["FN4"] - less["FN4"] == pytest.approx(2.5)
    assert plain["PP4"] == pytest.approx(less["PP4"])


def test_a_question_none_of_whose_words_stand_there_has_no_keyword_score(library: Library) -> None:
    assert {evidence.keyword for evidence in find(library, "qwertz")} == {0.0}


def test_documents_of_the_retriever(library: Library) -> None:
    documents = ResolutionRetriever(library=library, k=3).invoke(DEMAND)
    assert len(documents) == 3
    first = documents[0]
    assert (first.id, first.page_content) == (
        "A/RES/78/40:zh:OP7",
        library.passage("A/RES/78/40:zh:OP7").text,
    )
    score = first.metadata.pop("score")
    assert first.metadata == {"symbol": "A/RES/78/40", "language": "zh", "label": "OP7"}
    assert score > documents[1].metadata["score"] > documents[2].metadata["score"]


def test_the_retriever_keeps_to_its_resolutions(library: Library) -> None:
    assert ResolutionRetriever(library=library, resolutions=("A/RES/1/1:zh",)).invoke(DEMAND) == []
    assert len(ResolutionRetriever(library=library).invoke(DEMAND)) == 8
