"""Footnotes that only cite."""

import pytest

from assistant.citing_note import only_cites, without_citing_notes
from tests.assistant.samples import evidence, passage

CITES = passage("联合国，《条约汇编》，第 729 卷，第 10485 号。", "FN1")
SAYS = passage("The definition was adopted by the Commission (see S/C.3/32).", "FN2", language="en")
DECIDES = passage("决定召开会议，", "OP1")


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("联合国，《条约汇编》，第 729 卷，第 10485 号。", True),
        ("《不扩散核武器条约缔约国 2010 年审议大会已通过的最后文件》(NPT/CONF.2010/50)。", True),
        ("United Nations, Treaty Series, vol. 729, No. 10485.", True),
        ("Adopted under the UNFCCC in FCCC/CP/2015/10/Add.1, decision 1/CP.21.", True),
        ("The term “disasters” refers to natural or technological disasters.", False),
        ("The definition was adopted by the Commission for Conventional Armaments.", False),
        ("本条所称“船舶”是指任何船只。", False),
    ],
)
def test_whether_a_note_says_something_itself(note: str, expected: bool) -> None:
    assert only_cites(note) is expected


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("决议把条约看得有多重？", ["FN2", "OP1"]),
        ("How highly does it think of the treaty?", ["FN2", "OP1"]),
        ("条约载于《条约汇编》第几卷？", ["FN1", "FN2", "OP1"]),
        ("In which volume was the treaty published?", ["FN1", "FN2", "OP1"]),
        ("¿En qué volumen está el tratado?", ["FN1", "FN2", "OP1"]),
        ("В каком томе опубликован договор?", ["FN1", "FN2", "OP1"]),
    ],
)
def test_a_note_answers_what_notes_are_for(question: str, labels: list[str]) -> None:
    ranked = [evidence(found) for found in (CITES, SAYS, DECIDES)]
    assert [one.passage.label for one in without_citing_notes(question, ranked)] == labels
