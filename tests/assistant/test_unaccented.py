"""French and Spanish as they are typed without accents."""

import pytest

from assistant.patterns import understand
from assistant.question import Kind
from assistant.unaccented import accented


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("ultimo parrafo del preambulo", "último párrafo del preámbulo"),
        ("penultimo parrafo", "penúltimo párrafo"),
        ("dernier alinea du preambule", "dernier alinéa du préambule"),
        ("cuantos parrafos tiene", "cuántos párrafos tiene"),
        ("What does the resolution say?", "What does the resolution say?"),
        ("ultimately, a sublinear", "ultimately, a sublinear"),
    ],
)
def test_words_for_parts_get_their_accents(typed: str, printed: str) -> None:
    assert accented(typed) == printed


@pytest.mark.parametrize(
    ("question", "part", "number"),
    [
        ("tercer parrafo del preambulo de 78/36", "PP", 3),
        ("quel est le 3e alinea du preambule de 78/36", "PP", 3),
        ("cual es el ultimo parrafo del preambulo de la resolucion 78/45", "PP", -1),
        ("cuarto considerando de 78/25", "PP", 4),
        ("considerando 2 de la 80/1", "PP", 2),
        ("premier paragraphe préambulaire de la 78/52", "PP", 1),
        ("le paragraphe préambulaire 4 de la 78/52", "PP", 4),
        ("punto 7 de la 78/26", "", 7),
        ("PP XIV of 78/47", "PP", 14),
        ("operative paragraph IX of 78/47", "OP", 9),
    ],
)
def test_paragraphs_in_other_words(question: str, part: str, number: int) -> None:
    q = understand(question)
    assert (q.kind, [(r.part, r.first) for r in q.references]) == (Kind.STRUCTURE, [(part, number)])


def test_a_point_of_the_agenda_is_no_paragraph() -> None:
    assert understand("¿Qué es el punto 99 del programa de la 78/47?").references == ()


@pytest.mark.parametrize(
    "question",
    ["¿Tiene anexo la resolución 78/40?", "¿Hay algún anexo en la 78/51?", "¿La 78/125 tiene anexo?"],
)
def test_whether_there_is_an_annex(question: str) -> None:
    q = understand(question)
    assert (q.kind, q.parts) == (Kind.COUNT, ("ANNEX",))
