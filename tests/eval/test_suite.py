"""What an answer was worth, judged by hand, and the figures over several."""

from collections.abc import Sequence
from math import log2
from typing import Any

import pytest

from assistant.answer import Answer, Basis, Statement
from assistant.ask import Ask
from assistant.citation import Citation
from assistant.confidence import Features
from assistant.pipeline import Assistant
from eval.interval import mean_of
from eval.judging import Figures, Reply, best_is_gold, judge
from eval.question_set import EvalQuestion
from eval.suite import Outcome, asked, figures, grouped
from index.passage import Passage


def question(kind: str, **fields: Any) -> EvalQuestion:
    basic = {"id": kind, "lang": "zh", "kind": kind, "q": "问？", "symbol": "A/RES/80/7"}
    return EvalQuestion.model_validate({**basic, **fields})


def passage(label: str) -> Passage:
    return Passage("A/RES/80/7", "zh", label, "八个国家。")


def citing(*labels: str) -> Answer:
    return Answer(
        "问？", "zh", tuple(Statement("“八个”。", (Citation.whole(passage(one)),)) for one in labels)
    )


RANKING = (passage("OP2"), passage("OP1"), passage("OP3"))


REFUSAL = Answer("问？", "zh", abstention="没有。")
COUNT = Answer("问？", "zh", (Statement("有 13 段。", basis=Basis.STRUCTURE),))


def outcome(
    asked: EvalQuestion, answer: Answer, text: str = "", ranking: tuple[Passage, ...] = ()
) -> Outcome:
    reply = Reply(answer, text, ranking, milliseconds=12.5)
    return Outcome(asked, reply, judge(asked, reply, supports))


def judged(asked: EvalQuestion, answer: Answer, text: str = "", ranking: tuple[Passage, ...] = ()) -> Figures:
    return dict(outcome(asked, answer, text, ranking).figures)


def supports(sentence: str, passages: Sequence[Passage]) -> bool:
    """By OP1 alone."""
    return any(one.label == "OP1" for one in passages)


def test_the_right_answer_to_a_fact() -> None:
    fact = question("fact", gold=["OP1"], must=[["八"], ["九"]])
    assert judged(fact, citing("OP1", "OP5"), "八个国家", RANKING) == {
        "right": 1.0,
        "success_1": 0.0,
        "success_5": 1.0,
        "reciprocal_rank": 1 / 2,
        "ndcg_10": pytest.approx(1 / log2(3)),
        "citation_recall": 1.0,
        "citation_precision": 1 / 2,
        "facts": 1 / 2,
        "length": 4.0,
        "support_recall": 1 / 2,
        "support_precision": 1 / 2,
        "verbatim": 1.0,
        "falsely_refused": 0.0,
    }


def test_a_refusal_of_what_can_be_answered() -> None:
    found = judged(question("statement", gold=["OP1"]), REFUSAL, "没有。", RANKING)
    assert (found["falsely_refused"], found["citation_recall"], found["right"]) == (1.0, 0.0, 0.0)
    assert found.keys().isdisjoint({"refused", "citation_precision", "length", "support_recall", "verbatim"})


def test_what_cannot_be_answered_is_only_refused_or_not() -> None:
    assert judged(question("none"), REFUSAL) == {"right": 1.0, "refused": 1.0}
    answered = judged(question("none"), citing("OP1"))
    assert (answered["right"], answered["refused"]) == (0.0, 0.0)
    assert answered.keys().isdisjoint({"citation_recall", "facts", "falsely_refused", "exact"})


@pytest.mark.parametrize(
    ("answer", "ranking", "came_true"),
    [
        pytest.param(citing("OP1"), RANKING, True, id="cited"),
        pytest.param(citing("OP2"), RANKING, False, id="another cited"),
        pytest.param(REFUSAL, RANKING, False, id="refused, another first"),
        pytest.param(REFUSAL, RANKING[1:], True, id="refused, gold first"),
        pytest.param(REFUSAL, (), False, id="refused, nothing found"),
    ],
)
def test_a_probability_speaks_of_the_best_passage(
    answer: Answer, ranking: tuple[Passage, ...], came_true: bool
) -> None:
    asked, reply = question("fact", gold=["OP1"]), Reply(answer, "", ranking, probability=0.8)
    assert best_is_gold(asked, reply) == came_true
    assert judge(asked, reply, supports)["brier"] == pytest.approx((0.8 - came_true) ** 2)


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
    assert judged(question(kind, **fields), citing(*cited), text)["exact"] == exact


def test_a_count_is_judged_by_its_fact() -> None:
    asked = question("structure", must=[["13"]])
    assert judged(asked, COUNT, "有 13 段。")["exact"] == 1.0
    assert judged(asked, COUNT, "有 14 段。")["exact"] == 0.0
    assert "citation_recall" not in judged(asked, COUNT, "有 13 段。")


def test_a_refusal_is_never_exact() -> None:
    assert judged(question("meta", must=[["没有"]]), REFUSAL, "没有。")["exact"] == 0.0


def test_a_label_of_any_language_version_is_the_same() -> None:
    english = Passage("A/RES/80/7", "en", "OP1", "Eight.")
    answer = Answer("问？", "zh", (Statement("八。", (Citation.whole(english),)),))
    assert judged(question("fact", gold=["OP1"]), answer)["citation_recall"] == 1.0


def test_gold_of_several_resolutions() -> None:
    asked = question("list", gold=["A/RES/80/7:OP1", "A/RES/80/8:OP1"], all=True)
    assert judged(asked, citing("OP1"))["citation_recall"] == 1 / 2


def test_figures_are_means_over_the_questions_they_apply_to() -> None:
    outcomes = [
        outcome(question("fact", id="a", gold=["OP1"]), citing("OP1"), "", RANKING),
        outcome(question("fact", id="b", gold=["OP2"]), citing("OP1"), "", RANKING),
        outcome(question("none", id="c"), REFUSAL),
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
    assert judged(asked, REFUSAL, "13 个执行段落都没有回答这个问题。")["facts"] == 0.0
    assert judged(asked, citing("OP1"), "有 13 个。")["facts"] == 1.0


def test_what_is_not_found_at_all_counts_as_not_found() -> None:
    found = judged(question("fact", gold=["OP1"]), REFUSAL, "", ranking=())
    assert (found["success_1"], found["success_5"], found["reciprocal_rank"]) == (0.0, 0.0, 0.0)
    for kind in ("structure", "list", "meta"):
        looked_up = judged(question(kind, gold=["OP1"]), citing("OP1"))
        assert looked_up.keys().isdisjoint({"success_1", "reciprocal_rank"})


def test_figures_by_kind() -> None:
    outcomes = [
        outcome(question("none", id="a"), REFUSAL),
        outcome(question("meta", id="b", must=[["13"]]), COUNT, "13"),
        outcome(question("none", id="c"), citing("OP1")),
    ]
    found = grouped(outcomes, lambda asked: asked.kind)
    assert list(found) == ["none", "meta"]
    assert found["none"]["refused"].value == 1 / 2
    assert found["meta"]["exact"].value == 1.0


class _Parrot:
    """Answers every question with OP1 and ranks OP2 before it."""

    def __init__(self) -> None:
        self.asked: list[Ask] = []
        self.weighed = dict[Ask, Features]().get
        self.ranked: list[Ask] = []

    def invoke(self, ask: Ask) -> Answer:
        self.asked.append(ask)
        return citing("OP1")

    def ranking(self, ask: Ask) -> list[Passage]:
        self.ranked.append(ask)
        return [passage("OP2"), passage("OP1")]


def test_every_question_is_asked_with_its_history_and_only_sought_ones_are_ranked() -> None:
    parrot = _Parrot()
    questions = [
        question("followup", gold=["OP1"], history=["先问？"]),
        question("structure", gold=["OP1"]),
        question("none"),
    ]
    assistant: Any = parrot
    assert not isinstance(assistant, Assistant)
    outcomes = list(asked([assistant], questions, lambda _: "八", supports))
    assert parrot.asked == [Ask("问？", ("先问？",)), Ask("问？"), Ask("问？")]
    assert parrot.ranked == parrot.asked[:1]
    assert [one.figures.get("reciprocal_rank") for one in outcomes] == [1 / 2, None, None]
    assert [one.reply.text for one in outcomes] == ["八"] * 3
    assert all(one.reply.milliseconds >= 0 for one in outcomes)
