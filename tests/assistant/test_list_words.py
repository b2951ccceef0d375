"""Lists asked for in French, Spanish, Russian and Arabic, of the Chinese text."""

import pytest

from assistant.listing import answer_list
from index.resolution import Resolution
from tests.assistant.samples import asked


def listed(question: str, seed: Resolution) -> str:
    answer = answer_list(*asked(question, seed))
    return " ".join(dict.fromkeys(citation.label for citation in answer.citations)) if answer else ""


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
            "PP12 PP13 PP14 OP2",
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
        ("Enumere cada párrafo donde se hable de zonas libres de armas nucleares", "PP12 PP13 PP14 OP2"),
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
        ("Pourrais-tu me dire dans quels paragraphes on parle d'Hiroshima ou de Nagasaki ?", "PP2 PP18"),
        ("J'aimerais connaître l'ensemble des passages ayant trait à la transparence.", "PP6 PP22 OP3 OP6"),
        ("Est-ce que tu peux m'indiquer tous les endroits du texte qui mentionnent l'Ukraine ?", "PP6 PP11"),
        ("Quels sont tous les paragraphes dans lesquels les jeunes apparaissent ?", "PP18 OP12"),
        ("Toutes les mentions de l'année 2010, paragraphe par paragraphe", "PP4 PP14 OP3 OP5"),
        ("À quels paragraphes le plutonium est-il évoqué ?", "OP6"),
        ("Les matières fissiles, c'est mentionné dans quels paragraphes ?", "PP10 OP3 OP5"),
        ("Sors-moi tous les paragraphes sur les garanties de sécurité", "PP11 OP2"),
        ("Y a-t-il plusieurs passages sur le Moyen-Orient ? Si oui, donnez-les tous.", "PP14"),
        (
            "Dans le préambule, quels alinéas mentionnent le désarmement nucléaire ?",
            "PP3 PP4 PP13 PP17 PP18 PP21 PP22",
        ),
        ("Mentionne tous les paragraphes qui renvoient à la société civile.", "OP3"),
        ("Quels paragraphes font référence à l'article VI du Traité ?", "PP3 PP17 OP9"),
        ("¿Podrías indicarme en qué párrafos se mencionan Hiroshima o Nagasaki?", "PP2 PP18"),
        ("Me gustaría saber todos los pasajes que guardan relación con la transparencia", "PP6 PP22 OP3 OP6"),
        ("que parrafos hablan de Ucrania", "PP6 PP11"),
        ("¿En qué puntos del texto aparecen los jóvenes? Todos, por favor", "PP18 OP12"),
        ("Todas las menciones del año 2010, párrafo por párrafo", "PP4 PP14 OP3 OP5"),
        ("¿El plutonio en qué párrafos sale?", "OP6"),
        ("Haz una lista de los párrafos donde se trata el material fisible", "PP10 OP3 OP5"),
        ("Sácame todos los párrafos sobre garantías de seguridad", "PP11 OP2"),
        ("En el preámbulo, ¿qué párrafos mencionan el desarme nuclear?", "PP3 PP4 PP13 PP17 PP18 PP21 PP22"),
        ("Menciona todos los párrafos que se refieran a la sociedad civil.", "OP3"),
        ("¿Qué párrafos remiten al artículo VI del Tratado?", "PP3 PP17 OP9"),
        ("Не могли бы вы указать, в каких пунктах упоминаются Хиросима или Нагасаки?", "PP2 PP18"),
        ("Хотелось бы видеть все места, имеющие отношение к транспарентности", "PP6 PP22 OP3 OP6"),
        ("Про Украину в каких абзацах говорится?", "PP6 PP11"),
        ("В каких именно пунктах фигурирует молодёжь?", "PP18 OP12"),
        ("Все упоминания 2010 года, по пунктам", "PP4 PP14 OP3 OP5"),
        ("Сделай список пунктов, где речь о плутонии", "OP6"),
        ("О расщепляющихся материалах в каких пунктах сказано?", "PP10 OP3 OP5"),
        ("Собери все пункты про гарантии безопасности", "PP11 OP2"),
        ("Какие абзацы в преамбуле упоминают ядерное разоружение?", "PP3 PP4 PP13 PP17 PP18 PP21 PP22"),
        ("Приведите все пункты, где есть ссылка на гражданское общество.", "OP3"),
        ("В каких пунктах есть ссылка на статью VI Договора?", "PP3 PP17 OP9"),
        ("هل يمكنك أن تخبرني في أي فقرات ذُكرت هيروشيما أو ناغازاكي؟", "PP2 PP18"),
        ("أود معرفة كل المقاطع ذات الصلة بالشفافية", "PP6 PP22 OP3 OP6"),
        ("في أي الفقرات جاء ذكر أوكرانيا؟", "PP6 PP11"),
        ("ما هي جميع الفقرات التي ورد فيها الشباب؟", "PP18 OP12"),
        ("كل الإشارات إلى عام 2010 في النص", "PP4 PP14 OP3 OP5"),
        ("أين ذُكر البلوتونيوم؟ اذكر جميع الفقرات", "OP6"),
        ("حدد جميع الفقرات التي تتعلق بالمواد الانشطارية", "PP10 OP3 OP5"),
        ("استخرج كل الفقرات الخاصة بالضمانات الأمنية", "PP11 OP2"),
        ("في الديباجة، أي فقرات تذكر نزع السلاح النووي؟", "PP3 PP4 PP13 PP17 PP18 PP21 PP22"),
        ("اعرض الفقرات التي تشير إلى المجتمع المدني", "OP3"),
        ("ما الفقرات التي تشير إلى المادة السادسة من المعاهدة؟", "PP3 PP17 OP9"),
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
        ("列出执行部分里用“吁请”开头的段（“又吁请”那段除外）", "OP2 OP3 OP5 OP8 OP12"),
        (
            "Which operative paragraphs open with “Calls upon” (“Also calls upon” too)?",
            "OP2 OP3 OP5 OP8 OP9 OP12",
        ),
    ],
)
def test_first_words_without_those_ruled_out(seed: Resolution, question: str, expected: str) -> None:
    assert listed(question, seed) == expected
