"""A section or an annex as a whole, its title, all headings, and how many sections there are."""

from dataclasses import replace

import pytest

from assistant.answer import Answer
from assistant.patterns import understand
from assistant.question import Kind
from assistant.structure import answer_structure
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked, reefs


def accord(*, numerals: tuple[str, str] = ("I. Context", "II. Care")) -> Resolution:
    """An annex in two sections whose paragraphs are numbered through, the second with two headings below."""
    above = "Annex\nReef Accord"
    first, second = numerals
    headings = (above, f"{above}\n{first}", f"{above}\n{second}\nA. Nets", f"{above}\n{second}\nB. Ports")
    annex = [Paragraph(f"A{n}", f"Text {n}.", heading=heading) for n, heading in enumerate(headings, 1)]
    return replace(reefs(), annex=tuple(annex))


def rules() -> Resolution:
    """Two annexes, each numbered from 1; the second in two sections."""
    first = Paragraph("A.I.1", "Opening.", heading="Annex I\nAgenda of the Reef Conference")
    above = "Annex II\nRules of the Reef Conference"
    second = [
        Paragraph("A.II.1", "Nets.", heading=f"{above}\nI. Officers"),
        Paragraph("A.II.2", "Boats.", heading=f"{above}\nII. Business"),
    ]
    return replace(reefs(), annex=(first, *second))


def answer(question: str, resolution: Resolution) -> Answer:
    return answer_structure(*asked(question, resolution))


def cited(found: Answer) -> list[str]:
    return [citation.label for citation in found.citations]


def said(found: Answer) -> list[str]:
    return [statement.text for statement in found.statements]


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What is in section II?", ["A3", "A4"]),
        ("What is said in section I of the annex to 80/7?", ["A2"]),
        ("What does section II.B of 80/7 cover?", ["A4"]),
        ("Show me section II of the annex", ["A3", "A4"]),
        ("Summarize section II of 80/7", ["A3", "A4"]),
        ("附件第二节说了什么？", ["A3", "A4"]),
        ("Que dit la section II de l’annexe ?", ["A3", "A4"]),
        ("¿Qué dice la sección II del anexo?", ["A3", "A4"]),
        ("De quoi traite la section II ?", ["A3", "A4"]),
        ("¿De qué trata la sección II?", ["A3", "A4"]),
        ("Что говорится в разделе II приложения?", ["A3", "A4"]),
        ("ماذا يرد في الفرع الثاني من المرفق؟", ["A3", "A4"]),
    ],
)
def test_all_of_a_section(question: str, labels: list[str]) -> None:
    assert understand(question).kind is Kind.STRUCTURE
    assert cited(answer(question, accord())) == labels


@pytest.mark.parametrize(
    "question",
    [
        "What is in annex II of 80/7?",
        "附件二讲了什么？",
        "Que dit l’annexe II ?",
        "Que contient l’annexe II ?",
        "¿Qué dice el anexo II?",
        "Что говорится в приложении II?",
        "ماذا يتضمن المرفق الثاني؟",
    ],
)
def test_all_of_an_annex(question: str) -> None:
    assert cited(answer(question, rules())) == ["A.II.1", "A.II.2"]


def test_a_section_in_an_annex() -> None:
    assert cited(answer("What is in section II of annex II?", rules())) == ["A.II.2"]


def test_chinese_headings_have_han_numerals() -> None:
    assert cited(answer("第二节说了什么？", accord(numerals=("一、背景", "二、养护")))) == ["A3", "A4"]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("What is in section V of 80/7?", "A/RES/80/7 has no section V."),
        ("What is in annex IV of 80/7?", "A/RES/80/7 has no annex IV."),
        ("附件第五节说了什么？", "A/RES/80/7 没有第V节。"),
    ],
)
def test_one_that_is_not_there(question: str, sentence: str) -> None:
    assert answer(question, accord()).abstention == sentence


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("What is the title of section II of 80/7's annex?", "annex, para. 3 – annex, para. 4: “II. Care”"),
        ("附件第一节的标题是什么？", "附件第2段：“I. Context”"),
        ("Quel est le titre de la section I ?", "annexe, par. 2 : « I. Context »"),
        ("¿Cómo se titula la sección I?", "anexo, párr. 2: «I. Context»"),
        ("Как называется раздел I?", "приложение, п. 2: «I. Context»"),
    ],
)
def test_the_title_of_a_section(question: str, text: str) -> None:
    found = answer(question, accord())
    assert said(found) == [text]
    assert cited(found) == ["A3" if "II" in text else "A2"]


def test_the_title_of_an_annex() -> None:
    found = answer("What is the title of annex II?", rules())
    assert said(found) == ["annex II, para. 1 – annex II, para. 2: “Annex II › Rules of the Reef Conference”"]
    assert cited(found) == ["A.II.1"]


@pytest.mark.parametrize(
    "question",
    [
        "What are the section headings of 80/7?",
        "List the headings of 80/7",
        "80/7有哪些小标题？",
        "Quels sont les intertitres de 80/7 ?",
        "¿Qué encabezados tiene 80/7?",
        "Какие заголовки есть в 80/7?",
        "ما عناوين 80/7؟",
    ],
)
def test_all_headings_with_the_first_paragraph_under_each(question: str) -> None:
    found = answer(question, accord())
    assert cited(found) == ["A2", "A3", "A4"]
    for text, heading in zip(
        said(found), ("I. Context", "II. Care › A. Nets", "II. Care › B. Ports"), strict=True
    ):
        assert text.endswith((f"“{heading}”", f"« {heading} »", f"«{heading}»"))


def test_the_headings_of_one_annex() -> None:
    found = answer("What are the headings of annex II of 80/7?", rules())
    assert said(found) == ["annex II, para. 1: “I. Officers”", "annex II, para. 2: “II. Business”"]


def test_many_headings_are_the_outermost() -> None:
    annex = [
        Paragraph(
            f"A{n}", f"Text {n}.", heading=f"Annex\nRules\n{'I. Nets' if n < 9 else 'II. Boats'}\nRule {n}"
        )
        for n in range(1, 30)
    ]
    found = answer("List the headings of 80/7", replace(reefs(), annex=tuple(annex)))
    assert said(found) == [
        "annex, para. 1 – annex, para. 8: “I. Nets”",
        "annex, para. 9 – annex, para. 29: “II. Boats”",
    ]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How many sections does 80/7 have?", "A/RES/80/7, annex, sections with a heading: 2."),
        ("80/7有几个章节？", "A/RES/80/7 附件，有标题的节：2。"),
        ("80/7分为几节？", "A/RES/80/7 附件，有标题的节：2。"),
        ("Combien de sections compte l’annexe ?", "A/RES/80/7, annexe, sections avec titre : 2."),
        ("¿Cuántas secciones tiene el anexo?", "A/RES/80/7, anexo, secciones con título: 2."),
        ("Сколько разделов в приложении?", "A/RES/80/7, приложение: разделов с заголовком — 2."),
        ("كم عدد أقسام المرفق؟", "A/RES/80/7, مرفق، عدد الأقسام ذات العناوين: 2."),
    ],
)
def test_sections_are_counted_and_listed(question: str, sentence: str) -> None:
    found = answer(question, accord())
    assert said(found)[0] == sentence
    assert cited(found) == ["A2", "A3"]


def test_without_headings_there_are_no_sections() -> None:
    sentence = "A/RES/80/7: no headings stand above its paragraphs."
    assert answer("List the headings of 80/7", reefs()).abstention == sentence
    assert answer("How many sections does 80/7 have?", reefs()).abstention == sentence


@pytest.mark.parametrize(
    "question",
    [
        "What does section II say about ports?",
        "Que dit la section II sur les ports ?",
        "第二节关于港口说了什么？",
        "What is said about annex II?",
        "What does section II ask of Member States?",
        "Which section is about nets?",
        "When does annex II say the conference ends?",
        "Who is responsible for annex II?",
        "And section II?",
        "Which paragraphs mention annex II?",
        "What mentions annex II?",
        "Que dit-on de l’annexe II ?",
        "Что говорится о разделе II?",
    ],
)
def test_something_else_is_asked(question: str) -> None:
    q = understand(question)
    assert q.kind in (Kind.CONTENT, Kind.LIST)
    assert q.references == ()
