"""What an answer was worth, judged by hand, and the figures over several."""

from typing import Any

import pytest

from assistant.answer import Answer, Basis, Statement
from assistant.ask import Ask
from assistant.citation import Citation
from assistant.pipeline import Assistant
from eval.interval import mean_of
from eval.question_set import EvalQuestion
from eval.suite import Outcome, by_kind, figures, judge, run
from index.passage import Passage

RANKING = ("A/RES/80/7:OP2", "A/RES/80/7:OP1", "A/RES/80/7:OP3")


def question(kind: str, **fields: Any) -> EvalQuestion:
    basic = {"id": kind, "lang": "zh", "kind": kind, "q": "问？", "symbol": "A/RES/80/7"}
    return EvalQuestion.model_validate({**basic, **fields})


def citing(*labels: str) -> Answer:
    passages = [Passage("A/RES/80/7", "zh", label, "八个国家。") for label in labels]
    return Answer("问？", "zh", tuple(Statement("八。", (Citation.whole(p),)) for p in passages))


REFUSAL = Answer("问？", "zh", abstention="没有。")
COUNT = Answer("问？", "zh", (Statement("有 13 段。", basis=Basis.STRUCTURE),))


def judged(asked: EvalQuestion, answer: Answer, text: str = "", ranking: tuple[str, ...] = ()) -> Outcome:
    return judge(asked, answer, text, ranking, 12.5)


def test_the_right_answer_to_a_fact() -> None:
    fact = question("fact", gold=["OP1"], must=[["八"], ["九"]])
    found = judged(fact, citing("OP1", "OP5"), "八个国家", RANKING)
    assert found.cited == ("A/RES/80/7:OP1", "A/RES/80/7:OP5")
    assert (found.success_1, found.success_5, found.reciprocal_rank) == (0.0, 1.0, 1 / 2)
    assert (found.citation_recall, found.citation_precision, found.facts) == (1.0, 1 / 2, 1 / 2)
    assert (found.refused, found.falsely_refused, found.exact) == (None, 0.0, None)
    assert found.milliseconds == 12.5


def test_a_refusal_of_what_can_be_answered() -> None:
    found = judged(question("statement", gold=["OP1"]), REFUSAL, "没有。", RANKING)
    assert (found.falsely_refused, found.refused) == (1.0, None)
    assert (found.citation_recall, found.citation_precision) == (0.0, None)


def test_what_cannot_be_answered_is_only_refused_or_not() -> None:
    for answer, refused in ((REFUSAL, 1.0), (citing("OP1"), 0.0)):
        found = judged(question("none"), answer)
        assert found.refused == refused
        assert (found.citation_recall, found.facts, found.falsely_refused, found.exact) == (None,) * 4


@pytest.mark.parametrize(
    ("fields", "cited", "text", "exact"),
    [
        pytest.param({"gold": ["OP1"]}, ["OP1"], "", 1.0, id="the one"),
        pytest.param({"gold": ["OP1"]}, ["OP1", "OP2"], "", 1.0, id="one more"),
        pytest.param({"gold": ["OP1"], "only": True}, ["OP1", "OP2"], "", 0.0, id="one more than allowed"),
        pytest.param({"gold": ["OP1", "OP2"]}, ["OP2"], "", 1.0, id="any of them"),
        pytest.param({"gold": ["OP1", "OP2"], "all": True}, ["OP2"], "", 0.0, id="not all of them"),
        pytest.param({"gold": ["OP1", "OP2"], "all": True}, ["OP2", "OP1"], "", 1.0, id="all of them"),
        pytest.param({"gold": ["OP1"]}, ["OP2"], "", 0.0, id="another"),
        pytest.param({"gold": ["OP1"], "must": [["八"]]}, ["OP1"], "九", 0.0, id="without the fact"),
        pytest.param({"gold": ["OP1"], "must": [["八"]]}, ["OP1"], "八", 1.0, id="with the fact"),
    ],
)
@pytest.mark.parametrize("kind", ["structure", "list", "meta"])
def test_looked_up_answers_are_right_or_not(
    kind: str, fields: dict[str, Any], cited: list[str], text: str, exact: float
) -> None:
    assert judged(question(kind, **fields), citing(*cited), text).exact == exact


def test_a_count_is_judged_by_its_fact() -> None:
    asked = question("structure", must=[["13"]])
    assert judged(asked, COUNT, "有 13 段。").exact == 1.0
    assert judged(asked, COUNT, "有 14 段。").exact == 0.0
    assert judged(asked, COUNT, "有 13 段。").citation_recall is None


def test_a_refusal_is_never_exact() -> None:
    assert judged(question("meta", must=[["没有"]]), REFUSAL, "没有。").exact == 0.0


def test_a_label_of_any_language_version_is_the_same() -> None:
    english = Passage("A/RES/80/7", "en", "OP1", "Eight.")
    answer = Answer("问？", "zh", (Statement("八。", (Citation.whole(english),)),))
    assert judged(question("fact", gold=["OP1"]), answer).citation_recall == 1.0


def test_gold_of_several_resolutions() -> None:
    asked = question("list", gold=["A/RES/80/7:OP1", "A/RES/80/8:OP1"], all=True)
    assert judged(asked, citing("OP1")).citation_recall == 1 / 2


def test_figures_are_means_over_the_questions_they_apply_to() -> None:
    outcomes = [
        judged(question("fact", id="a", gold=["OP1"]), citing("OP1"), "", RANKING),
        judged(question("fact", id="b", gold=["OP2"]), citing("OP1"), "", RANKING),
        judged(question("none", id="c"), REFUSAL),
    ]
    found = figures(outcomes)
    assert found["success_1"] == mean_of([0.0, 1.0])
    assert found["reciprocal_rank"].value == (1 / 2 + 1) / 2
    assert found["citation_recall"].value == 1 / 2
    assert found["refused"] == mean_of([1.0])
    assert found["falsely_refused"].count == 2
    assert "exact" not in found
    assert figures([]) == {}


def test_a_refusal_states_no_fact_though_its_sentence_holds_the_number() -> None:
    asked = question("fact", gold=["OP1"], must=[["13"]])
    assert judged(asked, REFUSAL, "13 个执行段落都没有回答这个问题。").facts == 0.0
    assert judged(asked, citing("OP1"), "有 13 个。").facts == 1.0


def test_what_is_not_found_at_all_counts_as_not_found() -> None:
    found = judged(question("fact", gold=["OP1"]), REFUSAL, "", ranking=())
    assert (found.success_1, found.success_5, found.reciprocal_rank) == (0.0, 0.0, 0.0)
    for kind in ("structure", "list", "meta"):
        looked_up = judged(question(kind, gold=["OP1"]), citing("OP1"))
        assert (looked_up.success_1, looked_up.reciprocal_rank) == (None, None)


def test_figures_by_kind() -> None:
    outcomes = [
        judged(question("none", id="a"), REFUSAL),
        judged(question("meta", id="b", must=[["13"]]), COUNT, "13"),
        judged(question("none", id="c"), citing("OP1")),
    ]
    found = by_kind(outcomes)
    assert list(found) == ["none", "meta"]
    assert found["none"]["refused"].value == 1 / 2
    assert found["meta"]["exact"].value == 1.0


class _Parrot:
    """Answers every question with OP1 and ranks OP2 before it."""

    def __init__(self) -> None:
        self.asked: list[Ask] = []
        self.ranked: list[Ask] = []

    def invoke(self, ask: Ask) -> Answer:
        self.asked.append(ask)
        return citing("OP1")

    def ranking(self, ask: Ask) -> list[Passage]:
        self.ranked.append(ask)
        return [Passage("A/RES/80/7", "zh", label, "八个国家。") for label in ("OP2", "OP1")]


def test_every_question_is_asked_with_its_history_and_only_sought_ones_are_ranked() -> None:
    parrot, steps = _Parrot(), list[tuple[int, int]]()
    questions = [
        question("followup", gold=["OP1"], history=["先问？"]),
        question("structure", gold=["OP1"]),
        question("none"),
    ]
    assistant: Any = parrot
    assert not isinstance(assistant, Assistant)
    outcomes = run(assistant, questions, lambda answer: "八", lambda done, total: steps.append((done, total)))
    assert parrot.asked == [Ask("问？", ("先问？",)), Ask("问？"), Ask("问？")]
    assert parrot.ranked == parrot.asked[:1]
    assert [outcome.reciprocal_rank for outcome in outcomes] == [1 / 2, None, None]
    assert [outcome.text for outcome in outcomes] == ["八"] * 3
    assert all(outcome.milliseconds >= 0 for outcome in outcomes)
    assert steps == [(1, 3), (2, 3), (3, 3)]
