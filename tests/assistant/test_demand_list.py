"""Who is asked to do what: every demand, the one who is asked, and no recital."""

import pytest

from assistant.answer import Answer
from assistant.demand import asks_nobody_by_name, demands
from assistant.listing import answer_list
from assistant.patterns import understand
from assistant.question import Kind, Listing
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked, passage

EVERY = ["PP8", *(f"OP{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12))]
PEACE = Resolution(
    "A/RES/80/11",
    "en",
    preambular=(Paragraph("PP1", "Recalling that the Conference urged all States to accede to the Treaty,"),),
    operative=(
        Paragraph(
            "OP1", "Urges Member States, in particular those in arrears, to pay, and invites donors to help;"
        ),
        Paragraph("OP2", "Urges the participation of all interested States;"),
        Paragraph(
            "OP3",
            "Requests the Secretary-General:",
            subparagraphs=(Paragraph("OP3(a)", "To report;"), Paragraph("OP3(b)", "To convene experts;")),
        ),
        Paragraph(
            "OP4",
            "Calls upon non-nuclear-weapon States that have yet to do so to sign the Treaty; and upon the"
            " nuclear-weapon States, without prejudice to further steps, to disarm;",
        ),
        Paragraph("OP5", "Welcomes the report and requests the Secretary-General to submit another."),
    ),
)  # fmt: skip


def listed(question: str, *resolutions: Resolution) -> Answer:
    found = answer_list(*asked(question, *resolutions))
    assert found is not None
    return found


def table(question: str, *resolutions: Resolution) -> list[tuple[str, str]]:
    """Label and the one who is asked, a row each."""
    rows = [row for row in listed(question, *resolutions).statements if row.citations]
    return [(row.citations[0].label, row.lead) for row in rows]


@pytest.mark.parametrize(
    "question",
    ["决议要求谁做什么？", "Who is asked to do what?", "Qui est prié de faire quoi ?",
     "К кому обращены призывы резолюции?"],
)  # fmt: skip
def test_every_demand(seed: Resolution, question: str) -> None:
    assert list(dict.fromkeys(label for label, _ in table(question, seed))) == EVERY


def test_the_whole_table(seed: Resolution) -> None:
    found = table("决议要求谁做什么？", seed)
    assert len(found) == 17
    assert [who for label, who in found if label == "OP5"] == [
        "裁军谈判会议",
        "核武器国家",
        "所有尚未这样做的国家",
        "核武器国家",
    ]
    assert ("OP6", "所有承诺每年向原子能机构报告其和平核活动中所有钚的持有情况的国家") in found
    assert listed("决议要求谁做什么？", seed).statements[0].text == "共 17 项"


@pytest.mark.parametrize(
    "question", ["大会敦促了谁？", "¿A quién se insta y a qué?", "من الذي تحثه الجمعية العامة؟"]
)
def test_one_verb(seed: Resolution, question: str) -> None:
    assert table(question, seed) == [
        ("OP1", "所有国家，特别是核武器国家"),
        ("OP7", "所有尚未签署和(或)批准《全面禁止核试验条约》的国家，特别是其附件 2 所列其余八个国家"),
        ("OP11", "朝鲜民主主义人民共和国"),
    ]


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("裁军谈判会议被要求做什么？", ["OP5"]),
        ("大会对朝鲜提出了什么要求？", ["OP11"]),
        ("哪些段落吁请核武器国家采取行动？", ["PP8", "OP2", "OP3", "OP4", "OP5", "OP8"]),
        ("Which paragraphs call upon the nuclear-weapon States?", ["PP8", "OP2", "OP3", "OP4", "OP5", "OP8"]),
        ("执行部分都敦促了谁？列出每一段和对象", ["OP1", "OP7", "OP11"]),
        ("What does the resolution call upon all States to do?", ["OP3", "OP4", "OP8", "OP9", "OP12"]),
    ],
)
def test_one_who_is_asked(seed: Resolution, question: str, labels: list[str]) -> None:
    assert list(dict.fromkeys(label for label, _ in table(question, seed))) == labels


@pytest.mark.parametrize(
    "question",
    [
        "Quels paragraphes demandent quelque chose au Secrétaire général ?",
        "Qu’est-ce qui est demandé au Secrétaire général ?",
        "Listez les demandes adressées au Secrétaire général.",
        "¿Qué párrafos piden algo al Secretario General?",
        "Enumere las peticiones dirigidas al Secretario General.",
        "Какие пункты содержат просьбы к Генеральному секретарю?",
        "О чём просят Генерального секретаря?",
        "ما الفقرات التي تطلب شيئا من الأمين العام؟",
        "ما الذي تطلبه الجمعية العامة من الأمين العام؟",
    ],
)
def test_one_who_is_asked_in_other_languages(question: str) -> None:
    assert table(question, PEACE) == [("OP3", "the Secretary-General"), ("OP5", "the Secretary-General")]


@pytest.mark.parametrize(
    "question",
    ["À quoi la résolution engage-t-elle les États ?", "К чему резолюция призывает государства?",
     "إلام يدعو القرار الدول؟", "Listez tous les appels lancés aux États.", "¿Qué se pide a los Estados?"],
)  # fmt: skip
def test_states_in_other_languages(question: str) -> None:
    assert [label for label, _ in table(question, PEACE)] == ["OP1", "OP4", "OP4"]


def test_member_states_are_all_states_where_the_text_has_no_such_word() -> None:
    assert [label for label, _ in table("What is asked of Member States?", PEACE)] == ["OP1"]
    every = Resolution("A/RES/80/12", "en", operative=(Paragraph("OP1", "Calls upon all States to pay;"),))
    assert table("会员国被要求做什么？", every) == [("OP1", "all States")]


def test_a_name_that_only_describes_who_is_asked_is_not_asked(seed: Resolution) -> None:
    assert answer_list(*asked("原子能机构被要求做什么？", seed)) is None
    reporting = "Requests States that report to the Agency to publish;"
    text = Resolution("A/RES/80/12", "en", operative=(Paragraph("OP1", reporting),))
    assert answer_list(*asked("What is the Agency asked to do?", text)) is None


@pytest.mark.parametrize(
    ("text", "language", "so"),
    [
        ("Deeply regrets the suspension, and urges its return to full implementation,", "en", True),
        ("表示深感遗憾俄罗斯联邦宣称暂停执行，并呼吁恢复全面执行，", "zh", True),
        ("Urges States to return to the Treaty;", "en", False),
        ("重申大会第 77/1 号决议，", "zh", False),
    ],
)
def test_what_is_asked_of_nobody_by_name(text: str, language: str, so: bool) -> None:
    assert asks_nobody_by_name(passage(text, language=language)) is so


def test_what_was_told_is_not_asked_of_everybody() -> None:
    assert understand("Who is asked to do that?").listing is not Listing.DEMANDS
    assert understand("Qui doit faire cela ?").listing is not Listing.DEMANDS


def test_english() -> None:
    assert table("Who is asked to do what?", PEACE) == [
        ("OP1", "Member States, in particular those in arrears"),
        ("OP1", "donors"),
        ("OP3", "the Secretary-General"),
        ("OP4", "non-nuclear-weapon States that have yet to do so"),
        ("OP4", "the nuclear-weapon States"),
        ("OP5", "the Secretary-General"),
    ]
    assert table("What is asked of the nuclear-weapon States?", PEACE) == [
        ("OP4", "the nuclear-weapon States")
    ]
    assert table("请秘书长做什么？", PEACE) == [
        ("OP3", "the Secretary-General"),
        ("OP5", "the Secretary-General"),
    ]


def test_the_whole_act_is_quoted_with_what_stands_below_it() -> None:
    rows = [
        row
        for row in listed("What is requested of the Secretary-General?", PEACE).statements
        if row.citations
    ]
    assert [[citation.quote for citation in row.citations] for row in rows] == [
        ["Requests the Secretary-General:", "To report;", "To convene experts;"],
        ["requests the Secretary-General to submit another."],
    ]
    assert rows[1].text == "para. 5: “requests the Secretary-General to submit another.”"


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "Prie le Secrétaire général de lui présenter un rapport;", "le Secrétaire général"),
        ("es", "Exhorta a todos los Estados a que firmen el Tratado;", "todos los Estados"),
        ("ru", "призывает все государства подписать Договор;", "все государства"),
        ("ar", "تطلب إلى الأمين العام أن يقدم تقريرا؛", "الأمين العام"),
    ],
)
def test_other_languages(language: str, text: str, who: str) -> None:
    (demand,) = demands(text, language)
    assert text[slice(*demand.who)].strip() == who


@pytest.mark.parametrize(
    "question",
    ["谁应当参加裁军教育工作？", "它被要求做什么？", "大会决定了什么？", "Who is asked to support Bhutan?",
     "第5段要求原子能机构做什么？", "请列出所有段落", "大会是否要求各国提交报告？"],
)  # fmt: skip
def test_other_questions(question: str) -> None:
    assert understand(question).listing is not Listing.DEMANDS


def test_a_question_that_asks_more_is_sought() -> None:
    assert understand("大会敦促各国在核裁军教育方面做什么？").kind is Kind.CONTENT


@pytest.mark.parametrize(
    "question",
    [
        "In which operative paragraphs is the Secretary-General asked to do something?",
        "All paragraphs with a request to the Secretary-General",
    ],
)
def test_paragraphs_with_a_demand_of_somebody(question: str) -> None:
    assert [c.label for c in listed(question, PEACE).citations] == ["OP3", "OP3(a)", "OP3(b)", "OP5"]


def test_that_state_is_the_one_named_in_the_paragraph_before() -> None:
    near_east = Resolution(
        "A/RES/80/12",
        "en",
        operative=(
            Paragraph("OP1", "Reaffirms the importance of Israel’s accession to the Treaty;"),
            Paragraph("OP2", "Calls upon that State to accede to the Treaty without delay."),
        ),
    )
    assert [c.label for c in listed("What is Israel called upon to do?", near_east).citations] == ["OP2"]


def test_the_office_is_the_one_that_was_named_in_full_before() -> None:
    resolution = Resolution(
        "A/RES/80/12",
        "en",
        operative=(
            Paragraph("OP1", "Commends the Committee on Conferences and the Office for Outer Space Affairs;"),
            Paragraph(
                "OP2", "Requests the Office to report, and in this connection requests the Committee to meet;"
            ),
        ),
    )
    assert table("What is the Office for Outer Space Affairs requested to do?", resolution) == [
        ("OP2", "the Office")
    ]
    assert table("What is the Committee on Conferences requested to do? All paragraphs", resolution) == [
        ("OP2", "the Committee")
    ]


DECLARED = Resolution(
    "A/RES/80/15",
    "en",
    operative=(Paragraph("OP1", "Adopts the declaration annexed to the present resolution."),),
    annex=(
        Paragraph("A1", "We met in Accra. We call upon donors to give more. Their gifts will be counted."),
        Paragraph("A2", "Request the Secretary-General to report;"),
        Paragraph(
            "A3",
            "Commit to:",
            subparagraphs=(Paragraph("A3(a)", "Encourage States to plant trees;"),),
        ),
    ),
)  # fmt: skip


def test_those_who_meet_ask_in_an_annexed_declaration() -> None:
    found = listed("Who is asked to do what?", DECLARED)
    assert [(row.lead, row.citations[0].quote) for row in found.statements[1:]] == [
        ("donors", "We call upon donors to give more. Their gifts will be counted."),
        ("the Secretary-General", "Request the Secretary-General to report;"),
    ]


def test_a_state_with_of_in_its_name_is_urged() -> None:
    korea = "notes the law, urges the Democratic People’s Republic of Korea to return to compliance;"
    urged = Resolution("A/RES/80/16", "en", operative=(Paragraph("OP1", f"Reaffirms the Treaty, {korea}"),))
    assert table("Who is urged to do what?", urged) == [("OP1", "the Democratic People’s Republic of Korea")]


@pytest.mark.parametrize(
    ("question", "sorts"),
    [("¿A quién exhorta la Asamblea?", ("call",)), ("¿A quién insta la Asamblea?", ("urge",)),
     ("Qui l’Assemblée exhorte-t-elle ?", ("urge",))],
)  # fmt: skip
def test_what_spanish_says_for_calls_upon(question: str, sorts: tuple[str, ...]) -> None:
    asked_for = understand(question).demanded
    assert asked_for is not None
    assert asked_for.sorts == sorts
