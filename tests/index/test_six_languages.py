"""Recognition, labels and metadata in the six languages; the Declaration's articles aligned by number."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.block import Block, Kind, Run
from index.parse import parse
from index.readers.markdown import read_markdown

FOLDER = Path(__file__).parents[3] / "shared" / "un-text"
SPACE = "{http://efele.net/udhr}"


def udhr(path: Path) -> Iterator[Block]:
    """A reader of the Declaration's XML; for these tests only."""
    root = ET.parse(path).getroot()
    for element in root.iter():
        if element.tag in (f"{SPACE}title", f"{SPACE}para"):
            kind = Kind.HEADING if element.tag == f"{SPACE}title" else Kind.TEXT
            yield Block((Run("".join(element.itertext())),), kind)


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no texts: {FOLDER} is absent")
@pytest.mark.parametrize(
    ("name", "language", "third"),
    [
        ("cmn_hans", "zh", "人人有权享有生命、自由和人身安全。"),
        ("eng", "en", "Everyone has the right to life, liberty and the security of person."),
        ("fra", "fr", "Tout individu a droit à la vie, à la liberté et à la sûreté de sa personne."),
        (
            "spa",
            "es",
            "Todo individuo tiene derecho a la vida, a la libertad y a la seguridad de su persona.",
        ),
        ("rus", "ru", "Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность."),
        ("arb", "ar", "لكل فرد الحق في الحياة والحرية وسلامة شخصه."),
    ],
)
def test_thirty_articles(name: str, language: str, third: str) -> None:
    found = parse(udhr(FOLDER / f"udhr_{name}.xml"), name).resolution
    assert found.language == language
    articles = [p for p in found.annex if ".PP." not in p.label]
    assert [p.label for p in articles] == [f"A{n}" for n in range(1, 31)]
    assert articles[2].text == third


EXPECTED = ["PP1", "PP2", "OP1", "OP1(a)", "OP1(b)", "OP2", "A.PP.1", "A1"]
TEXTS = {
    "zh-Hant": """第七十八屆會議

議程項目 99(z)

全面徹底裁軍

2023年12月4日大會決議

[根據第一委員會的報告(A/78/409, 第89段)通過]

78/40. 標題

大會，

**回顧**其決議，**確認**此事，¹

1. **強調**：

(a) 一；

(b) 二；

2. **決定**繼續。

2023年12月4日

第42次全體會議

附件

序言文字如下：

1. 第一。

¹ A/78/1。""",
    "fr": """Soixante-dix-huitième session

Point 99 z) de l’ordre du jour

Désarmement général et complet

Résolution adoptée par l’Assemblée générale le 4 décembre 2023

[sur la base du rapport de la Première Commission (A/78/409, par. 89)]

78/40. Un titre

L’Assemblée générale,

*Rappelant* ses résolutions,

*Consciente* de cela¹,

1. *Souligne* :

a) Une chose ;

b) Une autre ;

2. *Décide* de continuer.

42e séance plénière

4 décembre 2023

Annexe

Le texte suit :

1. Premier point.

¹ A/78/1.""",
    "es": """Septuagésimo octavo período de sesiones

Tema 99 z) del programa

Desarme general y completo

Resolución aprobada por la Asamblea General el 4 de diciembre de 2023

[sobre la base del informe de la Primera Comisión (A/78/409, párr. 89)]

78/40. Un título

La Asamblea General,

*Recordando* sus resoluciones,

*Consciente* de ello¹,

1. *Subraya*:

a) Una cosa;

b) Otra;

2. *Decide* seguir.

42ª sesión plenaria

4 de diciembre de 2023

Anexo

El texto es el siguiente:

1. Primer punto.

¹ A/78/1.""",
    "ru": """Семьдесят восьмая сессия

Пункт 99 z) повестки дня

Всеобщее и полное разоружение

Резолюция, принятая Генеральной Ассамблеей 4 декабря 2023 года

[по докладу Первого комитета (A/78/409, п. 89)]

78/40. Название

Генеральная Ассамблея,

*ссылаясь* на свои резолюции,

*сознавая* это¹,

1. *подчеркивает*:

a) одно;

b) другое;

2. *постановляет* продолжать.

42-е пленарное заседание,

4 декабря 2023 года

Приложение

Текст таков:

1. Первый пункт.

¹ A/78/1.""",
    "ar": """الدورة الثامنة والسبعون

البند 99 من جدول الأعمال

نزع السلاح العام الكامل

قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2023

[بناء على تقرير اللجنة الأولى (A/78/409، الفقرة 89)]

78/40. عنوان

إن الجمعية العامة،

*إذ تشير* إلى قراراتها،

*وإذ تدرك* ذلك¹،

١ - *تؤكد* ما يلي:

(أ) أمر؛

(ب) آخر؛

٢ - *تقرر* المضي قدما.

الجلسة العامة 42

4 كانون الأول/ديسمبر 2023

المرفق

النص هو التالي:

1 - البند الأول.

¹ A/78/1.""",
}
COMMITTEES = {
    "zh-Hant": "第一委員會", "fr": "Première Commission", "es": "Primera Comisión",
    "ru": "Первого комитета", "ar": "اللجنة الأولى",
}  # fmt: skip


@pytest.mark.parametrize("language", TEXTS)
def test_labels_and_metadata(language: str) -> None:
    parsed = parse(read_markdown(TEXTS[language]), language)
    found = parsed.resolution
    assert found.language == language.removesuffix("-Hant")
    assert [p.label for p in found.paragraphs()] == EXPECTED
    assert (found.symbol, found.session, str(found.adopted_on)) == ("A/RES/78/40", 78, "2023-12-04")
    assert found.agenda_item == ("99" if language == "ar" else "99(z)")
    assert found.agenda_title
    assert found.committee == COMMITTEES[language]
    assert found.report
    assert found.report.startswith("A/78/409")
    assert found.meeting
    assert [(n.label, n.anchored_in) for n in found.footnotes] == [("FN1", ("PP2",))]
    assert parsed.doubts == ()


@pytest.mark.parametrize("language", TEXTS)
def test_verbs_are_known_without_their_style(language: str) -> None:
    plain = TEXTS[language].replace("*", "") if language != "zh-Hant" else TEXTS[language]
    styled = parse(read_markdown(TEXTS[language]), language).resolution
    found = parse(read_markdown(plain), language).resolution
    tops = [p for p in found.paragraphs() if "(" not in p.label and not p.label.startswith("A")]
    assert [p.verb for p in tops] == [
        p.verb for p in styled.paragraphs() if "(" not in p.label and not p.label.startswith("A")
    ]
