"""A question asked again of something else."""

import pytest

from assistant.patterns import understand
from assistant.question import Kind
from assistant.substitution import bare_subject, names_only_resolution, substituted


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("那钚呢", "钚"),
        ("法国呢？", "法国"),
        ("朝鲜方面呢", "朝鲜"),
        ("And what about verification?", "verification"),
        ("what about plutonium then", "plutonium"),
        ("and Mongolia?", "Mongolia"),
        ("And the one for Rarotonga?", "Rarotonga"),
        ("А к Тлателолко?", "Тлателолко"),
        ("那什么时候生效呢", ""),
        ("那个条约的编号又在哪", ""),
        ("and who said that?", ""),
        ("它呢", ""),
        ("决议对南极条约怎么说", ""),
    ],
)
def test_subject_of_a_question_that_only_names_it(question: str, subject: str) -> None:
    assert bare_subject(question) == subject


@pytest.mark.parametrize(
    "question",
    [
        "79/41呢？",
        "and in 80/48?",
        "那A/RES/79/41怎么说",
        "same for 80/48",
        "80/48里呢",
        "same in 80/48?",
        "and in 80/48, what about it?",
        "¿y en la 80/48?",
        "même question pour la 80/48",
        "А в 80/48 про него как?",
        "and what does it look like a year later, in 80/48?",
        "Same question for A/RES/80/137.",
        "And the version of two years later, 80/48?",
        "两年后的80/48号决议呢？",
    ],
)
def test_the_same_of_another_resolution(question: str) -> None:
    before = understand("A/RES/78/40第4段说什么")
    found = substituted(understand(question), before)
    assert found is not None
    assert (found.kind, [r.first for r in found.references]) == (Kind.STRUCTURE, [4])
    assert found.symbols == understand(question).symbols


@pytest.mark.parametrize(
    "question", ["A/RES/80/7 是关于什么的？", "80/48第3段呢", "What does 79/41 say about plutonium?"]
)
def test_more_than_another_resolution(question: str) -> None:
    assert not names_only_resolution(understand(question))


@pytest.mark.parametrize(
    ("before", "question", "text"),
    [
        ("行动18要求做什么？", "那16呢", "行动16要求做什么？"),
        ("1995年审议大会的文号？", "2000年那次的呢", "2000年审议大会的文号？"),
        ("决议怎么评价俄罗斯联邦？", "那乌克兰呢", "决议怎么评价乌克兰？"),
    ],
)
def test_another_value_or_thing(before: str, question: str, text: str) -> None:
    found = substituted(understand(question), understand(before))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("before", "question", "place"),
    [
        ("第12段说什么", "那13呢", ("", 13, "")),
        ("第十二段说什么", "第十三呢", ("", 13, "")),
        ("What does paragraph 1(a) say?", "and subparagraph (b)?", ("", 1, "(b)")),
        ("Que dit le paragraphe 3 ?", "Et l'alinéa d) ?", ("", 3, "(d)")),
        ("Que dit le paragraphe 1 ?", "Et le b) iii) ?", ("", 1, "(b)(iii)")),
        ("¿Qué dice el párrafo 4?", "¿Y el apartado c)?", ("", 4, "(c)")),
        ("¿Qué dice el párrafo 4 b)?", "¿Y la letra c)?", ("", 4, "(c)")),
        ("ماذا تقول الفقرة 4؟", "والفقرة الفرعية (ج)؟", ("", 4, "(c)")),
        ("第1段(a)说什么", "(c)呢", ("", 1, "(c)")),
        ("执行部分最后一段讲什么", "序言的呢", ("PP", -1, "")),
    ],
)
def test_another_place(before: str, question: str, place: tuple[str, int, str]) -> None:
    found = substituted(understand(question), understand(before))
    assert found is not None
    assert found.kind is Kind.STRUCTURE
    assert [(r.part, r.first, r.path) for r in found.references] == [place]


@pytest.mark.parametrize(
    ("before", "question", "kind", "place"),
    [
        ("序言第13段带了哪些脚注？", "序言第4段的呢", Kind.NOTE_OF, ("PP", 4)),
        ("Which footnotes does paragraph 5 carry?", "And paragraph 3?", Kind.NOTE_OF, ("", 3)),
    ],
)
def test_the_same_of_another_paragraph(
    before: str, question: str, kind: Kind, place: tuple[str, int]
) -> None:
    found = substituted(understand(question), understand(before))
    assert found is not None
    assert (found.kind, [(r.part, r.first) for r in found.references]) == (kind, [place])


def test_nothing_of_the_kind_before() -> None:
    assert substituted(understand("那16呢"), understand("决议提到青年了吗")) is None


def test_another_title_in_the_place_of_the_one_before() -> None:
    found = substituted(understand("《拉罗通加条约》的呢"), understand("《曼谷条约》的出处在哪个脚注？"))
    assert found is not None
    assert found.text == "《拉罗通加条约》的出处在哪个脚注？"


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("El mismo número, pero en la parte dispositiva.", "OP"),
        ("and the same number in the preamble?", "PP"),
        ("序言的呢", "PP"),
    ],
)
def test_the_same_number_of_another_part(question: str, part: str) -> None:
    found = substituted(understand(question), understand("What does paragraph 2 of the annex say?"))
    assert found is not None
    assert [(r.part, r.first) for r in found.references] == [(part, 2)]


def test_after_all_headings_a_paragraph_is_asked_for_itself() -> None:
    q = understand("And what does paragraph 14 say?")
    assert substituted(q, understand("List the headings of 79/305")) is None
    headed = substituted(q, understand("What is the heading of paragraph 12?"))
    assert headed is not None
    assert (headed.kind, [r.first for r in headed.references]) == (Kind.HEADING, [14])
