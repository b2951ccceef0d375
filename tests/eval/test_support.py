"""Citations in ALCE's sense, quotation marks, exactness, refusal: worked out by hand."""

from collections.abc import Sequence

import pytest

from assistant.writing.quotations import quotations, unquoted
from eval.metrics.exactness import is_exact
from eval.metrics.quote_faithfulness import quote_faithfulness
from eval.metrics.refusal import falsely_refused, refused
from eval.metrics.support import Sentence, support_precision, support_recall


def holds_all_letters(sentence: str, passages: Sequence[str]) -> bool:
    return set(sentence) <= set("".join(passages))


@pytest.mark.parametrize(
    ("cited", "recall", "precision"),
    [
        pytest.param(("ab",), 1.0, 1.0, id="the one it needs"),
        pytest.param(("a", "b"), 1.0, 1.0, id="both it needs"),
        pytest.param(("ab", "x"), 1.0, 1 / 2, id="the second says nothing of it"),
        pytest.param(("ab", "ab"), 1.0, 1.0, id="either alone would do"),
        pytest.param(("a", "b", "x"), 1.0, 2 / 3, id="the third says nothing of it"),
        pytest.param(("a",), 0.0, 0.0, id="not supported"),
        pytest.param((), 0.0, 0.0, id="cites nothing"),
    ],
)
def test_one_sentence(cited: tuple[str, ...], recall: float, precision: float) -> None:
    sentences = [Sentence("ab", cited)]
    assert support_recall(sentences, holds_all_letters) == recall
    assert support_precision(sentences, holds_all_letters) == precision


def test_over_several_sentences() -> None:
    sentences = [Sentence("ab", ("ab", "x")), Sentence("c", ("c",)), Sentence("d", ("c",))]
    assert support_recall(sentences, holds_all_letters) == 2 / 3
    assert support_precision(sentences, holds_all_letters) == 2 / 4
    with pytest.raises(ValueError, match="sentences"):
        support_recall([], holds_all_letters)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("大会敦促：“八个国家”。", 1.0, id="verbatim"),
        pytest.param("大会敦促：“八 个国家”。", 1.0, id="white space"),
        pytest.param("“八个……加入”", 1.0, id="left out"),
        pytest.param("“加入……八个”", 0.0, id="in another order"),
        pytest.param("“八个国家”和“九个国家”", 1 / 2, id="one of two"),
        pytest.param("“八个”和“九个国家”", 2 / 6, id="by characters"),
        pytest.param("大会敦促各国。", None, id="nothing quoted"),
    ],
)
def test_quotations(text: str, share: float | None) -> None:
    assert quote_faithfulness(text, ["敦促八个国家尽快加入", "其他"]) == share


@pytest.mark.parametrize("marks", ["“{}”", "« {} »", "«{}»", "„{}“", "「{}」", '"{}"', "“{}"])
@pytest.mark.parametrize(("quote", "share"), [("列入题为“裁军”的分项", 1.0), ("列入题为“军备”的分项", 0.0)])
def test_a_quotation_within_one_of_other_marks_is_part_of_it(marks: str, quote: str, share: float) -> None:
    if marks.startswith("„"):
        quote = quote.replace("“", "«").replace("”", "»")
    said = f"L’Assemblée : {marks.format(quote)}"
    assert quote_faithfulness(said, ["决定列入题为“裁军”的分项。"]) == share


def test_what_is_not_closed_is_quoted_to_the_end() -> None:
    assert quotations("大会“决定列入“裁军”的分项") == ("决定列入“裁军”的分项",)
    assert unquoted("大会“决定列入“裁军”的分项") == "大会 "


@pytest.mark.parametrize(
    ("cited", "facts", "every", "only", "exact"),
    [
        (["a"], None, False, False, 1.0),
        (["a", "c"], None, False, True, 0.0),
        (["a"], None, True, False, 0.0),
        (["b", "a"], 1.0, True, True, 1.0),
        (["b", "a"], 0.5, True, True, 0.0),
        ([], None, False, False, 0.0),
    ],
)
def test_exactness(cited: list[str], facts: float | None, every: bool, only: bool, exact: float) -> None:
    assert is_exact(cited, ["a", "b"], facts, every=every, only=only) == exact


def test_refusals() -> None:
    assert [
        refused(answerable, abstained) for answerable in (False, True) for abstained in (False, True)
    ] == [
        0.0,
        1.0,
        None,
        None,
    ]
    assert (falsely_refused(True, True), falsely_refused(True, False), falsely_refused(False, True)) == (
        1,
        0,
        None,
    )
