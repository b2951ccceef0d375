"""Lists asked for in French, Spanish, Russian and Arabic, of the Chinese text."""

import pytest

from assistant.listing import answer_list
from index.resolution import Resolution
from tests.assistant.samples import asked


def listed(question: str, seed: Resolution) -> str:
    answer = answer_list(*asked(question, seed))
    return " ".join(citation.label for citation in answer.citations) if answer else ""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Dans quels paragraphes Hiroshima ou Nagasaki sont-elles citées ?", "PP2 PP18"),
        ("Dans quels paragraphes l'Ukraine est-elle mentionnée ? Tous, s'il vous plaît.", "PP6 PP11"),
        (
            "Où le texte cite-t-il l'article VI ? Je voudrais la liste complète des paragraphes.",
            "PP3 PP17 OP9",
        ),
        ("Énumère tous les endroits où l'AIEA apparaît.", "OP5 OP6 OP11"),
        ("Quels passages font référence aux jeunes ?", "PP18 OP12"),
        ("Peux-tu me dresser la liste des paragraphes qui évoquent la course aux armements ?", "PP8 PP9 OP3"),
        ("À quels endroits la société civile est-elle mentionnée ?", "OP3"),
        ("Donne-moi chaque paragraphe dans lequel le Moyen-Orient est évoqué.", "PP14"),
        ("Quels paragraphes mentionnent l'année 2022 ?", "PP9 PP19 OP11"),
        ("Cite tous les paragraphes où l'on parle de 2010", "PP4 PP14 OP3 OP5"),
        ("Repère tous les paragraphes où l'on trouve une mention du Conseil de sécurité", "OP11"),
        ("Où est-ce que le texte parle de la Mongolie ? Toutes les occurrences.", "PP13"),
        ("Liste des paragraphes contenant le mot « plutonium »", "OP6"),
        (
            "Dans lesquels des paragraphes est-il fait mention de zones exemptes d'armes nucléaires ?",
            "PP12 PP13 OP2",
        ),
        ("Dans le dispositif, quels paragraphes traitent de la vérification ?", "OP3 OP5 OP9 OP11"),
        ("Tous les paragraphes du dispositif qui portent sur les matières fissiles", "OP3 OP5"),
        ("Quels paragraphes touchent à l'égalité des sexes ?", "PP21"),
        ("dis-moi où l'année 2023 apparaît, tous les paragraphes", "PP5 PP10 OP9"),
        ("¿En qué párrafos se nombra a Hiroshima o Nagasaki?", "PP2 PP18"),
        ("Enumera todos los párrafos en los que aparece Ucrania.", "PP6 PP11"),
        (
            "¿En qué partes del texto se cita el artículo VI? Quiero la lista completa de párrafos.",
            "PP3 PP17 OP9",
        ),
        ("¿Dónde aparece el OIEA? Todos los párrafos, por favor.", "OP5 OP6 OP11"),
        ("¿Cuáles son los párrafos que hacen referencia a los jóvenes?", "PP18 OP12"),
        ("dime todos los párrafos donde aparece el año 2022", "PP9 PP19 OP11"),
        ("Busca los párrafos relativos a la verificación", "PP22 OP3 OP5 OP9 OP11"),
        ("¿En cuáles párrafos se alude a la sociedad civil?", "OP3"),
        ("¿Qué párrafos se refieren a la Federación de Rusia?", "PP7"),
        ("¿En qué párrafos figura el año 2010?", "PP4 PP14 OP3 OP5"),
        ("Todos los párrafos con mención del Consejo de Seguridad", "OP11"),
        ("¿Qué párrafos mencionan a Mongolia?", "PP13"),
        ("Párrafos que contienen la palabra «plutonio»", "OP6"),
        ("Enumere cada párrafo donde se hable de zonas libres de armas nucleares", "PP12 PP13 OP2"),
        ("En la parte dispositiva, ¿qué párrafos abordan la verificación?", "OP3 OP5 OP9 OP11"),
        ("¿Qué párrafos aluden a las consecuencias humanitarias?", "PP18"),
        ("¿Dónde sale el año 2023? Dame todas las apariciones", "PP5 PP10 OP9"),
        ("В каких пунктах названы Хиросима или Нагасаки?", "PP2 PP18"),
        ("Где в тексте упоминается статья VI? Нужен полный список пунктов.", "PP3 PP17 OP9"),
        ("Перечисли все абзацы, где говорится о транспарентности", "PP6 PP22 OP3 OP6"),
        ("В каких абзацах идёт речь о молодёжи?", "PP18 OP12"),
        ("Какие пункты упоминают 2022 год?", "PP9 PP19 OP11"),
        ("Какие пункты касаются гонки вооружений?", "PP8 PP9 OP3"),
        ("В каких местах текста упоминается гражданское общество?", "OP3"),
        ("Какие абзацы затрагивают Ближний Восток?", "PP14"),
        ("Во всех ли пунктах есть 2010 год? Перечисли те, где он есть", "PP4 PP14 OP3 OP5"),
        ("Какие пункты относятся к гарантиям безопасности?", "PP11 OP2"),
        ("Где упоминается Монголия? Все абзацы, пожалуйста.", "PP13"),
        ("Где в тексте упомянуто, что что-то было принято консенсусом? Нужны все места.", "PP10 PP12 OP9"),
        ("Какие абзацы преамбулы говорят о транспарентности?", "PP6 PP22"),
        ("В каких пунктах говорится о гуманитарных последствиях?", "PP18"),
        ("Какие пункты посвящены гендерному равенству?", "PP21"),
        ("في أي فقرات ورد ذكر هيروشيما أو ناغازاكي؟", "PP2 PP18"),
        ("ما الفقرات التي تذكر أوكرانيا؟", "PP6 PP11"),
        ("أين يُشار إلى المادة السادسة؟ أريد قائمة كاملة بالفقرات", "PP3 PP17 OP9"),
        ("أعطني جميع الفقرات التي تشير إلى الوكالة الدولية للطاقة الذرية", "OP5 OP6 OP11"),
        ("اذكر جميع الفقرات التي يرد فيها ذكر الشباب.", "PP18 OP12"),
        ("في أي الفقرات يظهر عام 2022؟", "PP9 PP19 OP11"),
        ("أين يتحدث النص عن سباق التسلح؟ أريد كل الفقرات", "PP8 PP9 OP3"),
        ("ما هي الفقرات المتعلقة بالتحقق؟", "PP22 OP3 OP5 OP9 OP11"),
        ("ما كل الفقرات التي تتناول الشرق الأوسط؟", "PP14"),
        ("حدد الفقرات التي ورد فيها اسم الاتحاد الروسي", "PP7"),
        ("اسرد الفقرات التي تخص الضمانات الأمنية", "PP11 OP2"),
        ("قائمة بالفقرات التي تذكر مجلس الأمن", "OP11"),
        ("ما الفقرات التي يرد فيها توافق الآراء؟", "PP10 PP12 OP9"),
        ("جميع الفقرات التي تحتوي على كلمة «بلوتونيوم»", "OP6"),
        ("ما فقرات الديباجة التي تتحدث عن الشفافية؟", "PP6 PP22"),
        ("في المنطوق، ما الفقرات التي تتناول التحقق؟", "OP3 OP5 OP9 OP11"),
        ("أي الفقرات تتناول المساواة بين الجنسين؟", "PP21"),
    ],
)
def test_every_passage_that_speaks_of_it(seed: Resolution, question: str, expected: str) -> None:
    assert listed(question, seed) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Quels paragraphes portent des notes de bas de page ?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("Quels sont les paragraphes accompagnés d'une note ?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("Dans quels paragraphes y a-t-il un renvoi à une note ?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("Énumère les paragraphes assortis de notes", "PP3 PP4 PP12 PP13 PP14 OP7"),
        (
            "¿Qué párrafos del preámbulo y de la parte dispositiva llevan notas al pie?",
            "PP3 PP4 PP12 PP13 PP14 OP7",
        ),
        ("¿En qué párrafos hay notas al pie?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("Lista de los párrafos que tienen alguna nota", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("¿Cuáles párrafos van acompañados de notas?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("В каких пунктах есть сноски?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("Какие абзацы снабжены сносками?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("Перечисли пункты со сносками", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("К каким пунктам относятся сноски?", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("ما الفقرات التي تحمل حواشي؟", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("في أي فقرات توجد حواش؟", "PP3 PP4 PP12 PP13 PP14 OP7"),
        ("اذكر الفقرات التي فيها حاشية", "PP3 PP4 PP12 PP13 PP14 OP7"),
    ],
)
def test_passages_with_notes(seed: Resolution, question: str, expected: str) -> None:
    assert listed(question, seed) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "Какие постановляющие пункты начинаются с «настоятельно призывает», а не просто с «призывает»?",
            "OP1 OP7",
        ),
        (
            "Quels paragraphes du dispositif commencent par « Prie instamment » ou plutôt « Exhorte » ?",
            "OP1 OP7",
        ),
        ("Quels paragraphes du dispositif s'ouvrent sur « demande à » ?", "OP2 OP3 OP5 OP8 OP12"),
        ("¿Qué párrafos empiezan con «insta»?", "OP1 OP7"),
        ("Quels alinéas débutent par « réaffirmant » ?", "PP1 PP3 PP8 PP11 PP17 PP20 OP11"),
        ("Какие абзацы открываются словом «подтверждая»?", "PP1 PP3 PP8 PP11 PP17 PP20 OP11"),
        ("ما الفقرات التي تبدأ بكلمة «تؤكد من جديد»؟", "PP1 PP3 PP8 PP11 PP17 PP20 OP11"),
        ("ما فقرات المنطوق التي تستهل بعبارة «تحث»؟", "OP1 OP7"),
        ("أي فقرة تبدأ بـ«تقرر»؟", "OP13"),
        ("Which operative paragraphs begin with “urges” rather than “calls upon”?", "OP1 OP7"),
        ("Quels paragraphes du dispositif commencent par « exhorte », et non par « demande » ?", "OP1 OP7"),
        ("哪些执行段落以“敦促”而不是“吁请”开头？", "OP1 OP7"),
    ],
)
def test_first_words_without_those_ruled_out(seed: Resolution, question: str, expected: str) -> None:
    assert listed(question, seed) == expected
