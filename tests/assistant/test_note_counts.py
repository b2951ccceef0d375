"""How many footnotes the paragraphs asked for carry."""

import pytest

from assistant.note_counts import notes_are_as_many


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("带有脚注的段落有哪些", [False, True, True, True]),
        ("仅带一个脚注的段落是哪几段？", [False, True, False, False]),
        ("脚注超过一个的段有几段，哪几段", [False, False, True, True]),
        ("有两个以上脚注的段落", [False, False, True, True]),
        ("Which paragraphs have only one footnote?", [False, True, False, False]),
        ("Paragraphs with more than one footnote", [False, False, True, True]),
        ("Quels paragraphes portent plusieurs notes ?", [False, False, True, True]),
        ("¿Qué párrafos llevan una sola nota al pie?", [False, True, False, False]),
        ("В каких пунктах несколько сносок?", [False, False, True, True]),
        ("ما الفقرات التي تحمل أكثر من حاشية؟", [False, False, True, True]),
    ],
)
def test_paragraphs_with_none_to_three(question: str, expected: list[bool]) -> None:
    assert [notes_are_as_many(question, notes) for notes in range(4)] == expected
