"""Reading sets in SQuAD's format."""

import json
from pathlib import Path

import pytest

from eval.reading.example import Example
from eval.reading.squad import Asked, ReadingSetError, read_set
from tests.eval.reading.sets import article, asked, paragraph, write_set
from tests.index.documents import write


def test_a_question_with_its_answers(tmp_path: Path) -> None:
    question = asked("q1", "谁？", ("秘书长", 3), ("联合国秘书长", 0), ("秘书长", 3))
    path = write_set(tmp_path / "set.json", article(paragraph("联合国秘书长提出报告。", question)))
    example = Example("谁？", "联合国秘书长提出报告。", 3, 6, "cmrc", "cmrc-0", "zh")
    assert read_set(path, "cmrc", "zh") == (Asked("q1", example, ("秘书长", "联合国秘书长")),)
    assert example.answer == "秘书长"


def test_traditional_characters_become_simplified_ones_in_their_places(tmp_path: Path) -> None:
    question = asked("q1", "誰負責？", ("秘書長", 3))
    path = write_set(tmp_path / "set.json", article(paragraph("聯合國秘書長負責。", question)))
    (found,) = read_set(path, "drcd", "zh")
    assert (found.example.question, found.example.passage) == ("谁负责？", "联合国秘书长负责。")
    assert (found.example.answer, found.answers) == ("秘书长", ("秘书长",))


def test_a_wrong_place_is_put_right_and_a_missing_answer_left_out(tmp_path: Path) -> None:
    questions = (
        asked("moved", "？", ("报告", 0)),
        asked("behind", "？", ("报告", 99)),
        asked("elsewhere", "？", ("决议", 3)),
        asked("empty", "？", ("", 2)),
        asked("blank", "？", (" ", 2)),
        asked("impossible", "？"),
    )
    path = write_set(tmp_path / "set.json", article(paragraph("秘书长 提出报告。", *questions)))
    found = read_set(path, "cmrc", "zh")
    assert [(one.id, one.example.start, one.example.end) for one in found] == [
        ("moved", 6, 8),
        ("behind", 6, 8),
    ]


def test_articles_are_chosen_by_number_and_are_the_groups(tmp_path: Path) -> None:
    articles = [article(paragraph("甲乙", asked(f"q{n}", "？", ("乙", 1)))) for n in range(5)]
    path = write_set(tmp_path / "set.json", *articles)
    found = read_set(path, "xquad", "zh", slice(2, 4))
    assert [(one.id, one.example.group) for one in found] == [("q2", "xquad-2"), ("q3", "xquad-3")]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"data": 1}',
        '{"data": ["x"]}',
        '{"data": [{"paragraphs": [{"qas": []}, {"context": "", "qas": [{}]}]}]}',
        json.dumps({"data": [article(paragraph("x", {"id": "q", "question": "?", "answers": [{}]}))]}),
        json.dumps({"data": [article(paragraph("x", {"id": "q", "question": "?", "answers": None}))]}),
    ],
)
def test_what_is_no_reading_set_is_named(tmp_path: Path, content: str) -> None:
    path = write(tmp_path / "set.json", content)
    with pytest.raises(ReadingSetError, match=r"set\.json is not a reading set in SQuAD's format"):
        read_set(path, "cmrc", "zh")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadingSetError, match=r"nowhere\.json cannot be read: No such file"):
        read_set(tmp_path / "nowhere.json", "cmrc", "zh")


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "set.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ReadingSetError, match=r"set\.json"):
        read_set(tmp_path / "set.json", "cmrc", "zh")
