"""Places counted from the end, and ranges up to it."""

import pytest

from assistant.coordinated import written_out
from assistant.counted_back import counted_back
from assistant.reference import normalised, references_in


def places(question: str) -> list[tuple[str, int, int]]:
    text = written_out(normalised(question))
    return [(r.part, r.first, r.last) for r in counted_back(references_in(text), text)]


@pytest.mark.parametrize(
    ("question", "part", "number"),
    [
        ("third operative paragraph from the end", "OP", -3),
        ("counting from the end, the second preambular paragraph", "PP", -2),
        ("second paragraph from the bottom of the preamble", "PP", -2),
        ("the one but last operative paragraph", "OP", -2),
        ("从后往前数，序言第三段是哪段", "PP", -3),
        ("倒着数第二段", "", -2),
        ("le troisième paragraphe en partant de la fin", "", -3),
        ("le deuxième alinéa du préambule à partir de la fin", "PP", -2),
        ("el segundo párrafo dispositivo empezando por el final", "OP", -2),
        ("tercer párrafo contando desde el final", "", -3),
        ("третий пункт с конца постановляющей части", "OP", -3),
        ("الفقرة الثانية من نهاية الديباجة", "PP", -2),
    ],
)
def test_counted_from_the_end(question: str, part: str, number: int) -> None:
    assert places(question) == [(part, number, number)]


@pytest.mark.parametrize(
    "question",
    [
        "paragraph 8 to the end",
        "from paragraph 8 onwards",
        "第8段到最后",
        "с пункта 8 до конца",
        "desde el párrafo 8 hasta el final",
        "du paragraphe 8 jusqu’à la fin",
    ],
)
def test_up_to_the_end(question: str) -> None:
    assert places(question) == [("", 8, -1)]


def test_places_from_the_beginning_stay() -> None:
    assert places("paragraphs 4 and 6, and footnote 2") == [("", 4, 4), ("", 6, 6), ("FN", 2, 2)]
    assert places("what does paragraph 8 say to the end users of mines") == [("", 8, 8)]
