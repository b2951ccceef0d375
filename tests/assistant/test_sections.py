"""Annexes and sections beside a paragraph's number."""

from dataclasses import replace

import pytest

from assistant.labels_meant import Missing, named_labels
from assistant.patterns import understand
from assistant.sections import annex_in, annex_of_sort, names_annex, without_sort
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import reefs


def rules() -> Resolution:
    """Two annexes that each number from 1; the second has rules under headings, in sections."""
    first = Paragraph("A.I.1", "Opening.", heading="Annex I\nAgenda of the Reef Conference")
    second = [
        Paragraph(
            f"A.II.{n}", f"Text {n}.", heading=f"Annex II\nRules of procedure\n{part}\nRule {n}\nOfficers"
        )
        for n, part in ((1, "I. Officers"), (2, "II. Business"))
    ]
    return replace(reefs(), annex=(first, *second))


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("paragraph 1 of annex I", "A.I.1"),
        ("Annex II, paragraph 1", "A.II.1"),
        ("附件二第1段", "A.II.1"),
        ("附件二的第1段怎么规定", "A.II.1"),
        ("le paragraphe 2 de l’annexe II", "A.II.2"),
        ("párrafo 1 del anexo I", "A.I.1"),
        ("пункт 1 приложения I", "A.I.1"),
        ("الفقرة 1 من المرفق الأول", "A.I.1"),
        ("What does rule 2 say?", "A.II.2"),
        ("规则2讲什么", "A.II.2"),
        ("section II of annex II, paragraph 2", "A.II.2"),
        ("80/7, annex II: what does paragraph 2 say?", "A.II.2"),
        ("ما آخر فقرة في المرفق؟", "A.II.2"),
        ("¿Qué dice el último párrafo del anexo?", "A.II.2"),
        ("paragraph 1 of the Agenda of the Reef Conference", "A.I.1"),
        ("the last paragraph of the rules of procedure", "A.II.2"),
        ("议事规则的最后一段", "A.II.2"),
    ],
)
def test_the_paragraph_of_that_annex_and_no_other(question: str, label: str) -> None:
    labels = named_labels(understand(question), rules())
    assert isinstance(labels, tuple)
    assert label in labels
    assert all(found.startswith("A.") for found in labels)
    if "annex" in question.lower() or "附件" in question:
        assert labels == (label,)


@pytest.mark.parametrize(
    ("question", "annex"),
    [
        ("the last of the rules of procedure", "II"),
        ("последнее из правил процедуры", "II"),
        ("item 3 of the provisional agenda", None),
        ("what does the Secretary-General report on?", None),
    ],
)
def test_the_annex_told_by_what_it_is(question: str, annex: str | None) -> None:
    assert annex_of_sort(question, rules()) == annex


def test_a_conference_is_called_without_what_is_annexed() -> None:
    assert without_sort("of the rules of procedure for the Reef Conference") == "the Reef Conference"
    assert without_sort("the provisional agenda of the Reef Conference") == "the Reef Conference"
    assert without_sort("the agenda of the Reef Conference") == "the agenda of the Reef Conference"


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("paragraph 1 of annex IV", "A/RES/80/7 has no annex IV, so there is no annex IV, para. 1."),
        ("What does rule 30 say?", "A/RES/80/7 has no rule 30."),
        ("section V, paragraph 1", "A/RES/80/7 has no section V, so there is no annex, para. 1."),
    ],
)
def test_what_does_not_exist_is_never_another_paragraph(question: str, sentence: str) -> None:
    assert named_labels(understand(question), rules()) == Missing(sentence)


@pytest.mark.parametrize(
    ("name", "annex"),
    [
        ("Annex II to resolution 78/327", "II"),
        ("annexes I and II of annex I", "I"),
        ("附件二", "II"),
        ("the annex", ""),
    ],
)
def test_the_annex_that_words_name(name: str, annex: str) -> None:
    assert annex_in(name) == annex


def test_an_annex_that_follows_in_chinese_is_something_else() -> None:
    (reference,) = understand("第7段里附件2所列国家要做什么").references
    assert (reference.part, reference.first) == ("", 7)


def test_a_number_only_the_annex_has() -> None:
    long = replace(reefs(), annex=tuple(Paragraph(f"A{n}", f"Text {n}.") for n in range(1, 9)))
    assert named_labels(understand("paragraph 8"), long) == ("A8",)
    assert named_labels(understand("paragraph 2"), long) == ("OP2",)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("What is the last paragraph of the political declaration annexed to 80/5?", True),
        ("Quote paragraphs 3 and 4 of the declaration.", True),
        ("What does paragraph 3 say of the declaration?", False),
        ("Quote paragraph 3 of the declaration resolution.", False),
        ("Quote paragraph 3 of the guidelines.", False),
    ],
)
def test_the_annexed_text_told_by_what_it_is(question: str, names: bool) -> None:
    annex = (Paragraph("A1", "We agree.", heading="Annex\nPolitical declaration on reefs"),)
    assert names_annex(question, Resolution("A/RES/80/5", "en", annex=annex)) is names
