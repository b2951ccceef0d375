"""Whole runs on the bundled resolution: records, comparison, gate, baselines; pairs of characters embed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import eval.running
from eval.comparison import ComparisonError, compare
from eval.expectation import (
    Expectation,
    ExpectationError,
    expected_of,
    load_expectation,
    shortfalls,
    write_expectation,
)
from eval.interval import Mean
from eval.question_set import EvalQuestion, QuestionSetError
from eval.record import Record, RecordError, load_record
from eval.robustness.sets import drop, variants
from eval.running import Bench, NamedSet
from eval.supporting import Supporting
from eval.systems import System, UnknownSystemError
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.ui.fakes import bundled_resolution
from ui.answer_text import plain_text


def question(identity: str, kind: str, text: str, **fields: Any) -> EvalQuestion:
    basic = {"id": identity, "lang": "zh", "kind": kind, "q": text, "symbol": "A/RES/78/40"}
    return EvalQuestion.model_validate({**basic, **fields})


ASKED = NamedSet(
    "asked.jsonl",
    (
        question("ten", "structure", "第10段说什么？", gold=["OP10"]),
        question("wrong", "structure", "第10段讲了什么？", gold=["OP11"]),
        question("law", "fact", "何时更新核政策法？", gold=["OP11"], must=[["2022年9月9日"]]),
        question("none", "none", "第99段说什么？"),
        question("after", "followup", "下一段呢？", history=["第9段说什么？"], gold=["OP10"]),
    ),
)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with Library.open(tmp_path_factory.mktemp("home"), BigramEmbedding()) as library:
        library.add(bundled_resolution(), "seed")
        yield Bench(library, ("bigrams@1",), Path("nowhere"), plain_text)


@pytest.fixture(scope="module")
def record(bench: Bench) -> Record:
    return bench.run([ASKED], "test")


def test_steps_count_up_and_end_with_the_record(bench: Bench, record: Record) -> None:
    *counted, last = bench.steps([ASKED], "test")
    assert counted == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]
    assert isinstance(last, Record)
    assert same(last) == same(record)


def same(record: Record) -> dict[str, Any]:
    return record.model_dump(exclude={"timings", "made"})


def test_the_same_run_twice_gives_the_same_record(bench: Bench, record: Record) -> None:
    assert same(bench.run([ASKED], "test")) == same(record)


def test_one_at_a_time_gives_the_same_record(
    bench: Bench, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(eval.running, "AT_A_TIME", 1)
    alone = bench.run([ASKED], "test")
    assert (alone.timings.at_a_time, record.timings.at_a_time) == (1, 2)
    assert same(alone) == same(record)


def test_what_a_record_says(record: Record) -> None:
    assert [row.id for row in record.questions if row.missed] == ["wrong"]
    assert record.figures["right"].value == 4 / 5
    assert list(record.kinds) == ["structure", "fact", "none", "followup"]
    assert record.configuration.sets[0].questions == 5
    assert record.configuration.models == ("bigrams@1",)
    wrong = record.questions[1]
    assert wrong.wanted == ("A/RES/78/40:zh:OP11",)
    assert record.passages["A/RES/78/40:zh:OP11"].startswith("重申致力于")
    assert record.figures["verbatim"].value == 1.0
    assert record.figures["support_recall"].value == 1.0


def test_a_record_is_read_again(record: Record, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text(record.to_json(), "utf-8")
    assert load_record(tmp_path) == record
    assert load_record(tmp_path / "report.json") == record


def test_what_is_no_record_is_refused(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text('{"figures": {}}', "utf-8")
    with pytest.raises(RecordError, match=r"is no report of “jueyi eval --report”"):
        load_record(tmp_path)
    with pytest.raises(RecordError, match="cannot be read"):
        load_record(tmp_path / "nowhere.json")


def test_two_sets_must_not_share_an_id(bench: Bench) -> None:
    other = NamedSet("other.jsonl", (question("ten", "none", "谁？"),))
    with pytest.raises(QuestionSetError, match=r"the id ten stands in asked\.jsonl and other\.jsonl"):
        bench.run([ASKED, other], "test")


def with_right(record: Record, right: set[str]) -> Record:
    rows = tuple(
        row.model_copy(update={"missed": row.id not in right, "figures": {"right": float(row.id in right)}})
        for row in record.questions
    )
    return record.model_copy(update={"questions": rows})


def test_what_changed_from_one_run_to_another(record: Record) -> None:
    found = compare(with_right(record, {"ten", "law"}), with_right(record, {"ten", "none", "after"}))
    assert [after.id for _, after in found.gained] == ["none", "after"]
    assert [after.id for _, after in found.lost] == ["law"]
    (right,) = found.figures
    assert (right.before, right.after) == (2 / 5, 3 / 5)
    assert right.change.value == pytest.approx(1 / 5)
    assert (right.p > 0.05, right.verdict) == (True, "")


def test_a_run_compared_with_itself(record: Record) -> None:
    found = compare(record, record)
    assert (found.questions, found.gained, found.lost) == (5, (), ())
    assert {one.p for one in found.figures} == {1.0}


def test_a_question_that_was_rewritten_is_another(record: Record) -> None:
    rows = tuple(row.model_copy(update={"q": row.q + "？"}) for row in record.questions)
    with pytest.raises(ComparisonError, match="no question in common"):
        compare(record, record.model_copy(update={"questions": rows}))


def test_the_gate(record: Record, tmp_path: Path) -> None:
    path = tmp_path / "expected.json"
    write_expectation(path, {"bundled": expected_of(record)})
    expected = load_expectation(path).runs["bundled"]
    assert list(shortfalls(record, expected)) == []
    lower = {**record.figures, "falsely_refused": Mean(1, 1, 1, 4), "refused": Mean(0, 0, 0, 1)}
    del lower["exact"]
    said = list(shortfalls(record.model_copy(update={"figures": lower}), expected))
    assert [sentence.split(" is ")[0] for sentence in said] == ["exact", "refused", "falsely refused"]
    write_expectation(path, {"un-pdf": expected})
    assert set(load_expectation(path).runs) == {"bundled", "un-pdf"}
    assert isinstance(load_expectation(path), Expectation)
    with pytest.raises(ExpectationError, match="jueyi eval expect"):
        load_expectation(tmp_path / "nowhere.json")


def test_baselines_answer_with_what_they_find_first(bench: Bench) -> None:
    for name in ("bm25", "dense"):
        found = bench.run([ASKED], "test", System(name))
        law = found.questions[2]
        assert found.configuration.system == name
        assert law.cited == tuple(f"{p.rsplit(':')[0]}:{p.rsplit(':')[-1]}" for p in law.retrieved[:1])
        assert found.figures["refused"].value == 0.0
        assert found.calibration is None


def test_an_ablation_leaves_a_score_out(bench: Bench, record: Record) -> None:
    found = bench.run([ASKED], "test", System(without=("interaction",)))
    assert found.configuration.without == ("interaction",)
    with pytest.raises(UnknownSystemError, match="there is no part magic; there are dense, clause"):
        System(without=("magic",))
    with pytest.raises(UnknownSystemError, match="there is no system elastic; there are jueyi, bm25"):
        System("elastic")


def test_the_drop_of_a_robustness_set(bench: Bench, record: Record) -> None:
    made = variants("numerals-han", ASKED.questions)
    assert [variant.question.q for variant in made] == [
        "第十段说什么？",
        "第十段讲了什么？",
        "第九十九段说什么？",
    ]
    spoiled = bench.run([NamedSet("han", tuple(v.question for v in made))], "test")
    found = drop("numerals-han", made, record, spoiled)
    assert (found.questions, found.clean, found.spoiled) == (3, 2 / 3, 2 / 3)
    assert (found.change.value, found.p) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("sentence", "supported"),
    [
        pytest.param("大会：“特别指出必须遵守不扩散义务”。", True, id="verbatim"),
        pytest.param("大会：“特别指出不必遵守不扩散义务”。", False, id="changed"),
        pytest.param("特别指出必须遵守不扩散义务", True, id="verbatim without marks"),
        pytest.param("大会决定拨款99亿美元：“特别指出必须遵守不扩散义务”。", False, id="another number"),
        pytest.param("必须遵守不扩散的义务，特别指出这一点。", True, id="in other words, nearest of all"),
        pytest.param("音乐会门票已经售罄，请改日再来。", False, id="of something else"),
    ],
)
def test_what_supports_a_sentence(bench: Bench, sentence: str, supported: bool) -> None:
    passage = bench.library.passage("A/RES/78/40:zh:OP10")
    assert Supporting(bench.library)(sentence, [passage]) == supported
