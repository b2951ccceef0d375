"""Shapes of resolutions that are not all among the real files, each in a few lines of Markdown."""

from pathlib import Path

import pytest

from index.parse import parse
from index.read import read_resolution
from index.readers.markdown import read_markdown
from index.report import Parsed


def read(source: str) -> Parsed:
    return parse(read_markdown(source), "draft.md")


def labels(source: str) -> list[str]:
    return [p.label for p in read(source).resolution.paragraphs()]


HEAD = "79/999. A title\n\nThe General Assembly,\n\n*Recalling* its resolutions,\n\n"


def test_subparagraphs_to_any_depth_with_their_lead_in() -> None:
    source = HEAD + (
        "1. *Decides*:\n\n(a) To do this:\n\n(i) First;\n\n(ii) Second:\n\na. Deep;\n\nb. Deeper;\n\n"
        "(iii) Third;\n\n(b) To do that;\n\n2. *Requests* more."
    )
    assert labels(source) == [
        "PP1", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(a)(ii)(a)", "OP1(a)(ii)(b)",
        "OP1(a)(iii)", "OP1(b)", "OP2",
    ]  # fmt: skip
    assert read(source).resolution.operative[0].text == "Decides:"


def test_the_letter_i_after_h_is_a_letter_and_after_a_colon_a_numeral() -> None:
    letters = "".join(f"({letter}) Item;\n\n" for letter in "abcdefghij")
    assert labels(HEAD + "1. *Decides*:\n\n" + letters)[-2:] == ["OP1(i)", "OP1(j)"]
    nested = letters[: letters.index("(i)")].replace("(h) Item;", "(h) Items:") + "(i) One;\n\n(ii) Two;"
    assert labels(HEAD + "1. *Decides*:\n\n" + nested)[-2:] == ["OP1(h)(i)", "OP1(h)(ii)"]


def test_two_levels_opened_in_one_block() -> None:
    assert labels(HEAD + "1. (a) (i) *Decides* so;\n\n(ii) And so;\n\n(b) And so.") == [
        "PP1", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)",
    ]  # fmt: skip


def test_numbering_that_restarts_in_sections() -> None:
    source = HEAD + (
        "**I. First matter**\n\n1. *Takes note* of it;\n\n2. *Decides* it;\n\n"
        "**II. Second matter**\n\n1. *Takes note* of that;\n\n2. *Decides* that."
    )
    assert labels(source) == ["PP1", "OP.I.1", "OP.I.2", "OP.II.1", "OP.II.2"]
    assert read(source).resolution.operative[2].heading == "II. Second matter"


def test_sections_without_restart_leave_the_labels_alone() -> None:
    source = HEAD + "**I**\n\n1. *Takes note*;\n\n**II**\n\n2. *Decides*."
    assert labels(source) == ["PP1", "OP1", "OP2"]
    assert [p.heading for p in read(source).resolution.operative] == ["I", "II"]


def test_parts_of_one_symbol() -> None:
    part = "The General Assembly,\n\n*Recalling* this,\n\n1. *Decides* it.\n\n9th plenary meeting\n\n"
    source = f"78/104. A title\n\nA\n\nFirst part\n\n{part}B\n\n{part}"
    assert labels(source) == ["PP.A.1", "PP.B.1", "OP.A.1", "OP.B.1"]
    found = read(source).resolution
    assert (found.symbol, found.title) == ("A/RES/78/104", "A title")
    assert found.operative[0].heading == "A First part"


def test_part_of_a_symbol_on_its_own() -> None:
    assert (
        read("78/239 A. Title\n\nThe General Assembly,\n\n1. *Decides*.").resolution.symbol
        == "A/RES/78/239 A"
    )


def test_annexes_stay_distinct() -> None:
    source = HEAD + (
        "1. *Adopts* the annexes.\n\n9th plenary meeting\n\n4 December 2023\n\n"
        "Annex I\n\nAgenda\n\n1. Opening.\n\n2. Closing.\n\nAnnex II\n\n**A. One**\n\n1. This.\n\n"
        "**B. Two**\n\n1. That."
    )
    assert labels(source) == ["PP1", "OP1", "A.I.1", "A.I.2", "A.II.A.1", "A.II.B.1"]
    found = read(source).resolution
    assert found.meeting == "9th plenary meeting"
    assert [(p.heading, p.text) for p in found.annex[:2]] == [
        ("Annex I\nAgenda", "Opening."),
        ("Annex I\nAgenda", "Closing."),
    ]


def test_a_single_annex_with_unnumbered_paragraphs_beside_numbered_ones() -> None:
    source = (
        HEAD + "1. *Adopts* it.\n\nAnnex\n\nDeclaration\n\nWe, the States, declare that:\n\n"
        "1. We act.\n\n2. We go on."
    )
    assert labels(source) == ["PP1", "OP1", "A.PP.1", "A1", "A2"]


def test_an_annex_without_numbers_is_counted() -> None:
    source = HEAD + "1. *Adopts* it.\n\nAnnex\n\n**Statement**\n\nWe act.\n\nWe go on."
    assert labels(source) == ["PP1", "OP1", "A1", "A2"]


def test_articles_and_their_steps() -> None:
    source = HEAD + (
        "1. *Adopts* it.\n\nAnnex\n\n**Article 1**\n\nAll are equal.\n\n"
        "**Article 2**\n\n1. One thing.\n\n2. Another.\n\n**Article 3**\n\nThe end:\n\n"
        "(a) Here;\n\n(b) There."
    )
    assert labels(source) == ["PP1", "OP1", "A1", "A2", "A2(1)", "A2(2)", "A3", "A3(a)", "A3(b)"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("The General Assembly\n\n*Adopts* the declaration.", ["OP1"], id="one"),
        pytest.param(
            "The General Assembly,\n\n*Recalling* this,\n\n*Decides* that.",
            ["PP1", "OP1"],
            id="behind a preamble",
        ),
        pytest.param(
            "The General Assembly,\n\n*Recalling* this,\n\n*Decides* that;\n\n*Requests* more.",
            ["PP1", "OP1", "OP2"],
            id="two",
        ),
        pytest.param("大会，\n\n回顾其决议，\n\n决定通过本宣言。", ["PP1", "OP1"], id="chinese"),
        pytest.param(
            "At its 55th plenary meeting, on 24 December 2024, the General Assembly decided to go on.",
            ["OP1"],
            id="decision",
        ),
    ],
)
def test_no_numbered_paragraph(source: str, expected: list[str]) -> None:
    assert labels(f"79/999. A title\n\n{source}") == expected


def test_a_decision_has_a_symbol_of_its_own() -> None:
    source = "79/565. A title\n\nAt its 55th plenary meeting, the General Assembly decided to go on."
    assert read(source).resolution.symbol == "A/DEC/79/565"


def test_security_council() -> None:
    found = read(
        "Resolution 1518 (2003)\n\nAdopted by the Security Council at its 4872nd meeting, on 24 November "
        "2003\n\n"
        "The Security Council,\n\n*Recalling* all,\n\n1. *Decides* so;\n\n"
        "2. *Decides* to remain seized of the matter."
    ).resolution
    assert (found.symbol, found.body, str(found.adopted_on)) == (
        "S/RES/1518 (2003)", "Security Council", "2003-11-24",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Résolution 1518 (2003)\n\nAdoptée par le Conseil de sécurité à sa 4872e séance, le 24 novembre "
         "2003\n\nLe Conseil de sécurité,\n\n*Rappelant* tout,\n\n1. *Décide* ainsi.", "Conseil de sécurité"),
        ("第1518(2003)号决议\n\n2003年11月24日安全理事会第4872次会议通过\n\n安全理事会，\n\n"
         "回顾，\n\n1. 决定；",
         "安全理事会"),
        ("Резолюция 1518 (2003),\n\nпринятая Советом Безопасности на его 4872-м заседании 24 ноября "
         "2003 года\n\nСовет Безопасности,\n\n*ссылаясь* на всё,\n\n1. *постановляет* так.",
         "Совет Безопасности"),
    ],
)  # fmt: skip
def test_security_council_in_other_languages(lines: str, expected: str) -> None:
    found = read(lines).resolution
    assert (found.symbol, found.body, str(found.adopted_on)) == ("S/RES/1518 (2003)", expected, "2003-11-24")
    assert [p.label for p in found.paragraphs()] == ["PP1", "OP1"]


def test_marks_in_html_do_not_make_it_html(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    marks = "".join(f"word<sup>{n}</sup> " for n in range(1, 9))
    path.write_text(HEAD + f"1. *Decides* {marks};", "utf-8")
    assert len(read_resolution(path).resolution.operative[0].marks) == 8


def test_an_old_symbol_with_a_part_letter() -> None:
    found = read(
        "217 A (III). Universal Declaration\n\nThe General Assembly,\n\n1. *Proclaims* it."
    ).resolution
    assert (found.symbol, found.session, found.title) == ("A/RES/217 A (III)", 3, "Universal Declaration")


def test_an_old_symbol_and_its_session() -> None:
    found = read("217 (III). International Bill\n\nThe General Assembly,\n\n1. *Proclaims* it.").resolution
    assert (found.symbol, found.session) == ("A/RES/217 (III)", 3)


def test_one_mark_twice_and_an_asterisk() -> None:
    found = read(
        "79/999. Title\\*\n\nThe General Assembly,\n\n1. *Takes note*¹ of it;\n\n2. *Recalls*¹ it.\n\n"
        "¹ A/79/1.\n\n\\* Reissued for technical reasons."
    )
    assert [(n.label, n.anchored_in, n.text) for n in found.resolution.footnotes] == [
        ("FN1", ("OP1", "OP2"), "A/79/1."),
        ("FN*", (), "Reissued for technical reasons."),
    ]
    assert found.doubts == ("FN* has no mark in any paragraph",)


def test_doubts_lose_no_text() -> None:
    found = read(HEAD + "1. *Decides*⁷ one;\n\n3. *Decides* three.")
    assert [p.label for p in found.resolution.operative] == ["OP1", "OP3"]
    assert found.doubts == (
        "paragraph 2 is missing before paragraph 3",
        "the mark 7 in OP1 has no footnote",
    )


def test_vote() -> None:
    source = (
        HEAD + "1. *Decides*.\n\n36th meeting\n\n12 July 2023\n\n[Adopted by a recorded vote of 28 to 12.]"
    )
    assert read(source).resolution.vote == "Adopted by a recorded vote of 28 to 12."
