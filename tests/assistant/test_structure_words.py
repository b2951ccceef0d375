"""What a paragraph or footnote says and how many there are, asked in French, Spanish, Russian and Arabic."""

import pytest

from assistant.patterns import understand
from assistant.question import Kind


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("Combien y a-t-il de notes de bas de page ?", "FN"),
        ("Quel est le nombre total de notes ?", "FN"),
        ("Le texte compte combien de notes ?", "FN"),
        ("Combien d'alinéas compte le préambule ?", "PP"),
        ("De combien d'alinéas se compose le préambule ?", "PP"),
        ("Combien de paragraphes y a-t-il dans le dispositif ?", "OP"),
        ("Le dispositif comprend combien de paragraphes ?", "OP"),
        ("Quel est le nombre de paragraphes du dispositif ?", "OP"),
        ("Combien de paragraphes la résolution contient-elle au total ?", ""),
        ("¿Cuántas notas al pie contiene el documento?", "FN"),
        ("¿Cuál es el número total de notas al pie?", "FN"),
        ("¿Cuántos párrafos tiene el preámbulo?", "PP"),
        ("¿De cuántos párrafos consta el preámbulo?", "PP"),
        ("¿Cuántos párrafos dispositivos hay?", "OP"),
        ("¿Cuántos párrafos componen la parte dispositiva?", "OP"),
        ("número de párrafos de la parte dispositiva", "OP"),
        ("¿Cuántos párrafos tiene en total?", ""),
        ("Сколько в тексте сносок?", "FN"),
        ("Сколько всего сносок в документе?", "FN"),
        ("Каково общее количество сносок?", "FN"),
        ("Сколько абзацев в преамбуле?", "PP"),
        ("Из скольких абзацев состоит преамбула?", "PP"),
        ("Сколько пунктов в постановляющей части?", "OP"),
        ("Сколько постановляющих пунктов содержит резолюция?", "OP"),
        ("Каково число постановляющих пунктов?", "OP"),
        ("Сколько всего пунктов и абзацев?", ""),
        ("كم عدد الحواشي؟", "FN"),
        ("كم حاشية في النص؟", "FN"),
        ("ما العدد الإجمالي للحواشي؟", "FN"),
        ("كم فقرة في الديباجة؟", "PP"),
        ("من كم فقرة تتألف الديباجة؟", "PP"),
        ("كم عدد فقرات المنطوق؟", "OP"),
        ("كم فقرة يتضمن المنطوق؟", "OP"),
        ("ما عدد الفقرات في منطوق القرار؟", "OP"),
    ],
)
def test_how_many(question: str, part: str) -> None:
    q = understand(question)
    assert (q.kind, "".join(q.parts)) == (Kind.COUNT, part)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Que dit le paragraphe 5 ?", "5..5"),
        ("Quel est le contenu du paragraphe 5 du dispositif ?", "OP5..5"),
        ("le par. 5, s'il te plaît", "5..5"),
        ("Que prévoit le paragraphe n° 5 ?", "5..5"),
        ("Je voudrais lire le 5e paragraphe du dispositif.", "OP5..5"),
        ("Quel est le texte de l'alinéa 3 du préambule ?", "PP3..3"),
        ("Que dit le dernier alinéa du préambule ?", "PP-1..-1"),
        ("Cite les deux premiers alinéas du préambule.", "PP1..2"),
        ("Résume les paragraphes 3 à 5.", "3..5"),
        ("Par quoi commence le dispositif ?", "OP1..1"),
        ("À quoi renvoie la note de bas de page 9 ?", "FN9..9"),
        ("Que contient la dernière note ?", "FN-1..-1"),
        ("Léeme el párrafo cinco.", "5..5"),
        ("Muéstrame el quinto párrafo dispositivo", "5..5"),
        ("¿De qué trata el párrafo 5?", "5..5"),
        ("¿Puedes citar textualmente el párrafo 5?", "5..5"),
        ("¿Qué dice el tercer párrafo del preámbulo?", "PP3..3"),
        ("¿Qué se lee en el tercer considerando?", "PP3..3"),
        ("Dame el penúltimo párrafo del preámbulo", "PP-2..-2"),
        ("¿Cuáles son los dos últimos párrafos de la parte dispositiva?", "OP-2..-1"),
        ("¿Qué dicen los párrafos 3 y 4?", "3..3 4..4"),
        ("¿A qué remite la nota al pie número 9?", "FN9..9"),
        ("¿Qué contiene la última nota?", "FN-1..-1"),
        ("Прочитай пункт пять.", "5..5"),
        ("Покажи пятый пункт постановляющей части", "OP5..5"),
        ("О чём пятый пункт?", "5..5"),
        ("Процитируй дословно пункт 5.", "5..5"),
        ("Приведите полный текст 5-го пункта", "5..5"),
        ("Каков текст абзаца 3 преамбулы?", "PP3..3"),
        ("О чём последний абзац преамбулы?", "PP-1..-1"),
        ("Приведи первые два абзаца преамбулы.", "PP1..2"),
        ("Перескажи пункты 3–5.", "3..5"),
        ("Что говорится в пунктах 3 и 4?", "3..3 4..4"),
        ("На что ссылается сноска 9?", "FN9..9"),
        ("Что указано в примечании 9?", "FN9..9"),
        ("ماذا تقول الفقرة 5؟", "5..5"),
        ("ما محتوى الفقرة 5 من المنطوق؟", "OP5..5"),
        ("الفقرة رقم 5 من فضلك", "5..5"),
        ("على ماذا تنص الفقرة رقم خمسة؟", "5..5"),
        ("ماذا تقول الفقرة الثالثة من الديباجة؟", "PP3..3"),
        ("ماذا جاء في الفقرة الأخيرة من الديباجة؟", "PP-1..-1"),
        ("ما هي أول فقرة في الديباجة؟", "PP1..1"),
        ("اذكر الفقرتين الأوليين من الديباجة.", "PP1..2"),
        ("لخص الفقرات من 3 إلى 5.", "3..5"),
        ("ماذا تقول الحاشية 9؟", "FN9..9"),
        ("ما مصدر الحاشية التاسعة؟", "FN9..9"),
    ],
)
def test_nothing_else_is_asked_of_it(question: str, named: str) -> None:
    q = understand(question)
    assert q.kind is Kind.STRUCTURE
    assert " ".join(f"{r.part}{r.first}..{r.last}" for r in q.references) == named


@pytest.mark.parametrize(
    ("question", "kind", "number"),
    [
        ("À quel paragraphe se rattache la note 9 ?", Kind.NOTE_PLACE, 9),
        ("Dans quel alinéa se trouve la note 9 ?", Kind.NOTE_PLACE, 9),
        ("Où est appelée la note 9 ?", Kind.NOTE_PLACE, 9),
        ("¿En qué párrafo está la nota 9?", Kind.NOTE_PLACE, 9),
        ("¿A qué párrafo corresponde la nota 9?", Kind.NOTE_PLACE, 9),
        ("¿Dónde aparece la nota 9?", Kind.NOTE_PLACE, 9),
        ("К какому пункту относится сноска 9?", Kind.NOTE_PLACE, 9),
        ("В каком абзаце стоит сноска 9?", Kind.NOTE_PLACE, 9),
        ("Где находится сноска 9?", Kind.NOTE_PLACE, 9),
        ("В каком месте проставлена сноска 9?", Kind.NOTE_PLACE, 9),
        ("في أي فقرة ترد الحاشية 9؟", Kind.NOTE_PLACE, 9),
        ("إلى أي فقرة تعود الحاشية 9؟", Kind.NOTE_PLACE, 9),
        ("أين توجد الحاشية 9؟", Kind.NOTE_PLACE, 9),
        ("Quelles notes porte le paragraphe 7 ?", Kind.NOTE_OF, 7),
        ("Y a-t-il une note au paragraphe 7 ?", Kind.NOTE_OF, 7),
        ("Quelle note accompagne le paragraphe 7 ?", Kind.NOTE_OF, 7),
        ("À quelle note renvoie le paragraphe 7 ?", Kind.NOTE_OF, 7),
        ("¿Qué notas lleva el párrafo 7?", Kind.NOTE_OF, 7),
        ("¿Qué nota al pie acompaña al párrafo 7?", Kind.NOTE_OF, 7),
        ("¿Hay alguna nota en el párrafo 7?", Kind.NOTE_OF, 7),
        ("Какие сноски есть в пункте 7?", Kind.NOTE_OF, 7),
        ("Какая сноска относится к пункту 7?", Kind.NOTE_OF, 7),
        ("Есть ли сноска в пункте 7?", Kind.NOTE_OF, 7),
        ("ما الحواشي الواردة في الفقرة 7؟", Kind.NOTE_OF, 7),
        ("ما الحاشية المرفقة بالفقرة 7؟", Kind.NOTE_OF, 7),
        ("هل في الفقرة 7 حاشية؟", Kind.NOTE_OF, 7),
    ],
)
def test_notes_of_a_paragraph_and_paragraph_of_a_note(question: str, kind: Kind, number: int) -> None:
    q = understand(question)
    assert (q.kind, [r.first for r in q.references]) == (kind, [number])


@pytest.mark.parametrize(
    "question",
    [
        "Que demande le paragraphe 5 aux États dotés d'armes nucléaires ?",
        "¿Qué dice el párrafo 5 sobre la verificación?",
        "Что сказано в пункте 5 о проверке?",
        "ماذا تقول الفقرة 5 عن التحقق؟",
    ],
)
def test_a_subject_is_left(question: str) -> None:
    assert understand(question).kind is Kind.CONTENT
