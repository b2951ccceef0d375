"""Marked questions, and what is learnt from them."""

from pathlib import Path

import pytest
from tokenizers import Tokenizer

from assistant.intent.intent import Intent
from assistant.intent.network import FROZEN_LAYERS, Tag, intent_network
from assistant.intent.weights import WEIGHTS
from eval.intent.marked import HELD_BACK_EVERY, Marked, marked_questions, split, unmarked
from eval.intent.training import measure, row_of, train
from tests.eval.bare_words import bare
from tests.index.tiny_model import tiny_encoder
from ui.question_sets import OWN, OWN_PDF, own_questions

S, N = Tag.SUBJECT, Tag.NAME


@pytest.mark.parametrize(
    ("marked", "text", "spans"),
    [
        ("谁？", "谁？", ()),
        ("{S:裁军}在哪？", "裁军在哪？", ((S, (0, 2)),)),
        ("{N:In 78/47}, {S:a} or {S:b}", "In 78/47, a or b", ((N, (0, 8)), (S, (10, 11)), (S, (15, 16)))),
        ("{N:the {S:mine} text} {x}", "the mine text {x}", ((S, (4, 8)), (N, (0, 13)))),
    ],
)
def test_marks_are_taken_out(marked: str, text: str, spans: tuple[object, ...]) -> None:
    assert unmarked(marked) == (text, spans)


def test_a_mark_without_an_end_is_told() -> None:
    with pytest.raises(ValueError, match=r"does not end: a \{S:b"):
        unmarked("a {S:b")


def test_every_question_that_comes_with_the_package_is_well_marked() -> None:
    questions = marked_questions()
    assert len(questions) > 2000
    assert {question.intent for question in questions} == set(Intent)
    assert {question.language for question in questions} == {"zh", "en", "fr", "es", "ru", "ar"}
    assert len({question.text for question in questions}) > 0.99 * len(questions)
    assert all(question.text[slice(*span)].strip() for question in questions for _, span in question.spans)
    learnt, back = split(questions)
    assert len(back) == -(-len(questions) // HELD_BACK_EVERY)
    assert not {question.text for question in learnt} & {question.text for question in back}


def test_a_token_has_the_tag_of_its_mark(tokenizer: Tokenizer) -> None:
    text, spans = unmarked("a {S:裁军} b {N:决议}")
    row = row_of(Marked(text, "zh", Intent.MENTIONS, spans), tokenizer)
    assert row.intent == list(Intent).index(Intent.MENTIONS)
    assert row.tags[0] == row.tags[-1] == -100
    tagged = {
        tag: tokenizer.decode([row.ids[i] for i, one in enumerate(row.tags) if one == tag]) for tag in (S, N)
    }
    assert {tag: words.strip() for tag, words in tagged.items()} == {S: "裁军", N: "决议"}


def test_training_lowers_the_loss_and_keeps_what_it_measured(tmp_path: Path) -> None:
    """Two intents told apart by one word each; the subject is always 裁军."""
    encoder = tiny_encoder(tmp_path / "encoder", layers=FROZEN_LAYERS + 1, positions=160)
    questions = [
        Marked(text, "zh", intent, spans)
        for n in range(16)
        for intent, word in ((Intent.MENTIONS, "a"), (Intent.META, "b"))
        for text, spans in [unmarked(f"{word * (1 + n % 4)} {{S:裁军}} {word}")]
    ]
    said: list[tuple[int, int, float]] = []
    found = train(
        questions, questions[:8], encoder, tmp_path, epochs=60, seed=1, say=lambda *step: said.append(step)
    )
    assert found.questions == 8
    assert [step for step, _, _ in said] == list(range(1, 121))
    assert said[-1][2] < 0.4 * said[0][2]
    kept = intent_network(encoder)
    WEIGHTS.load(kept, tmp_path / "intents.safetensors")
    tokenizer = Tokenizer.from_file(str(encoder / "tokenizer.json"))
    assert measure(kept, [row_of(question, tokenizer) for question in questions[:8]]) == found


def test_nothing_is_learnt_from_what_is_asked_to_measure() -> None:
    """Apart from the marks, no question stands in a set that figures are reported of."""
    asked = {bare(q.q) for name in (*OWN, OWN_PDF) for q in own_questions(name)}
    assert not asked & {bare(question.text) for question in marked_questions()}
