"""What the organ decides, welcomes, is concerned about: every act with the verb, and no other question."""

from dataclasses import replace

import pytest

from assistant.listing import answer_list
from assistant.patterns import understand
from assistant.question import Kind, Listing
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked

FORESTS = Resolution(
    "A/RES/80/12",
    "en",
    preambular=(
        Paragraph("PP1", "Recalling its resolution 77/1,", verb="Recalling"),
        Paragraph("PP2", "Expressing its deep concern about fires,", verb="Expressing"),
        Paragraph("PP3", "Noting with concern the loss of forests, and welcoming new parks,",
                  verb="Noting with concern"),
    ),
    operative=(
        Paragraph("OP1", "Also welcomes the report, and decides to hold a conference;", verb="Also welcomes"),
        Paragraph(
            "OP2",
            "Decides that the conference will:",
            verb="Decides",
            subparagraphs=(Paragraph("OP2(a)", "Meet in Accra;"), Paragraph("OP2(b)", "Last a week;")),
        ),
        Paragraph("OP3", "Notes the decision of the Committee to welcome observers.", verb="Notes"),
    ),
)  # fmt: skip


def rows(question: str, *resolutions: Resolution) -> list[tuple[str, str]]:
    """Labels and quotations, the count left out."""
    found = answer_list(*asked(question, *resolutions))
    assert found is not None
    return [(c.label, c.quote) for row in found.statements[1:] for c in row.citations]


@pytest.mark.parametrize(
    "question",
    ["大会决定了什么？", "决议最后作出了哪些决定？", "What does the Assembly decide?", "What was decided?",
     "What decisions did the Assembly take?", "Qu'est-ce que l'Assemblée décide ?",
     "¿Qué decide la Asamblea General?",
     "Что постановляет Генеральная Ассамблея?", "ماذا تقرر الجمعية العامة؟"],
)  # fmt: skip
def test_what_is_decided_with_all_that_hangs_on_it(question: str) -> None:
    assert rows(question, FORESTS) == [
        ("OP1", "decides to hold a conference"),
        ("OP2", "Decides that the conference will:"),
        ("OP2(a)", "Meet in Accra;"),
        ("OP2(b)", "Last a week;"),
    ]


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What does the resolution welcome?", ["PP3", "OP1"]),
        ("What does the preamble welcome?", ["PP3"]),
        ("What is welcomed or recalled?", ["PP1", "PP3", "OP1"]),
        ("What is noted?", ["PP3", "OP3"]),
        ("What is noted with concern?", ["PP3"]),
        ("What does the Assembly express concern about?", ["PP2", "PP3"]),
        ("决议对什么表示关切？", ["PP2", "PP3"]),
        ("De quoi l'Assemblée se félicite-t-elle ?", ["PP3", "OP1"]),
        ("По поводу чего Ассамблея выражает обеспокоенность?", ["PP2", "PP3"]),
        ("بماذا ترحب الجمعية العامة؟", ["PP3", "OP1"]),
    ],
)
def test_every_act_with_the_verb(question: str, labels: list[str]) -> None:
    assert [label for label, _ in rows(question, FORESTS)] == labels


def test_of_a_chinese_paragraph_only_the_acts_with_the_verb(seed: Resolution) -> None:
    assert [label for label, _ in rows("大会对什么表示关切？", seed)] == ["PP6", "PP18", "OP11"]
    assert rows("决议欢迎了什么？", seed)[0] == ("PP5", "欢迎主席起草这类文件的做法")
    assert len(rows("决议强调了什么？", seed)) == 8


def test_only_what_is_expressed_counts_of_what_a_paragraph_expresses() -> None:
    thanks = Paragraph(
        "OP4", "Expresses its appreciation to Ghana for its decision to support parks.", verb="Expresses"
    )
    parks = replace(FORESTS, operative=(thanks,))
    assert [label for label, _ in rows("Who is thanked?", parks)] == ["OP4"]
    assert answer_list(*asked("What is decided?", parks)) is None
    assert answer_list(*asked("What does it support?", parks)) is None


def test_nothing_is_listed_where_no_act_has_the_verb(seed: Resolution) -> None:
    assert answer_list(*asked("决议谴责了什么？", seed)) is None


@pytest.mark.parametrize(
    "question",
    ["大会对核试验作出了什么决定？", "What does the Assembly decide on its agenda?", "Who decides?",
     "What is the concern of States about fires?",
     "Which paragraphs begin with “Decides”?", "What does paragraph 3 note?", "Que dit la note 3 ?",
     "What decisions are cited?", "哪些段落表示关切", "¿Quién la aprobó?",
     "大会通过了哪些决议？", "Does the Assembly decide on a conference?"],
)  # fmt: skip
def test_more_is_asked_than_the_acts(question: str) -> None:
    assert understand(question).listing is not Listing.ACTS


def test_whether_anything_is_condemned_is_asked_of_the_acts() -> None:
    q = understand("Does the Assembly condemn anything?")
    assert (q.kind, q.acts) == (Kind.LIST, (("condemn",),))


PLEDGES = Resolution(
    "A/RES/80/13",
    "en",
    operative=(Paragraph("OP1", "Adopts the declaration annexed to the present resolution.", verb="Adopts"),),
    annex=(
        Paragraph("A1", "We, the Heads of State, met in Accra and welcome the host. We recall the plan."),
        Paragraph("A2", "We also reaffirm our commitment to forests. They need support. We decide to act."),
        Paragraph("A3", "Commit to plant trees, and to support and recognize those who do;"),
        Paragraph("A4", "Strengthen support and decide nothing;"),
        Paragraph("A5", "Remain deeply concerned about fires;"),
    ),
)  # fmt: skip
RULES = Resolution(
    "A/RES/80/14",
    "en",
    operative=(Paragraph("OP1", "Decides that the rules are annexed.", verb="Decides"),),
    annex=(Paragraph("A1", "Decisions are taken by a majority;"), Paragraph("A2", "Welcome the delegates.")),
)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What do States commit to?",
         [("A2", "We also reaffirm our commitment to forests. They need support"),
          ("A3", "Commit to plant trees, and to support and recognize those who do")]),
        ("各国元首承诺做什么？",
         [("A2", "We also reaffirm our commitment to forests. They need support"),
          ("A3", "Commit to plant trees, and to support and recognize those who do")]),
        ("What is decided?", [("A2", "We decide to act")]),
        ("What is recalled?", [("A1", "We recall the plan")]),
        ("What is the declaration concerned about?", [("A5", "Remain deeply concerned about fires")]),
    ],
)  # fmt: skip
def test_those_who_meet_speak_in_an_annexed_declaration(question: str, found: list[tuple[str, str]]) -> None:
    assert rows(question, PLEDGES) == found


def test_rules_in_an_annex_decide_nothing() -> None:
    assert rows("What is decided?", RULES) == [("OP1", "Decides that the rules are annexed")]
    assert answer_list(*asked("What is welcomed?", RULES)) is None


@pytest.mark.parametrize(
    "question", ["列出所有“欢迎”的内容", "大会欢迎了几次？", "How many times does the Assembly welcome?"]
)
def test_all_of_a_verb_in_quotation_marks_or_counted(question: str) -> None:
    assert [label for label, _ in rows(question, FORESTS)] == ["PP3", "OP1"]


@pytest.mark.parametrize("question", ["哪些段落以“欢迎”开头？", "列出所有提到“欢迎”的段落"])
def test_paragraphs_with_a_quoted_verb_are_no_list_of_acts(question: str) -> None:
    assert understand(question).listing in (Listing.VERB, Listing.MENTIONS)
