"""Paragraphs cited as UN documents cite them."""

import pytest

from assistant.citation_form import cited, ordinal


@pytest.mark.parametrize(
    ("label", "language", "expected"),
    [
        ("OP7", "en", "A/RES/78/40, para. 7"),
        ("PP3", "en", "A/RES/78/40, third preambular paragraph"),
        ("PP22", "en", "A/RES/78/40, twenty-second preambular paragraph"),
        ("FN13", "en", "A/RES/78/40, footnote 13"),
        ("OP3(a)", "en", "A/RES/78/40, para. 3 (a)"),
        ("PP2(b)", "en", "A/RES/78/40, second preambular paragraph (b)"),
        ("A4", "en", "A/RES/78/40, annex, para. 4"),
        ("A.I.3(b)", "en", "A/RES/78/40, annex I, para. 3 (b)"),
        ("OP7", "zh", "A/RES/78/40，第7段"),
        ("PP3", "zh", "A/RES/78/40，序言部分第3段"),
        ("FN13", "zh", "A/RES/78/40，脚注13"),
        ("OP3(a)", "zh", "A/RES/78/40，第3段(a)"),
        ("OP7", "fr", "A/RES/78/40, par. 7"),
        ("OP7", "ar", "A/RES/78/40، الفقرة 7"),
    ],
)
def test_place_is_named_as_in_un_documents(label: str, language: str, expected: str) -> None:
    assert cited("A/RES/78/40", label, language) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "first"),
        (12, "twelfth"),
        (20, "twentieth"),
        (31, "thirty-first"),
        (40, "fortieth"),
        (45, "forty-fifth"),
        (99, "ninety-ninth"),
        (100, "100th"),
        (111, "111th"),
        (122, "122nd"),
    ],
)
def test_ordinals(number: int, expected: str) -> None:
    assert ordinal(number) == expected
