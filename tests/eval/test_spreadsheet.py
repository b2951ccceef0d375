"""A spreadsheet saved as CSV, as people save them."""

from pathlib import Path

import pytest

from eval.question_set import EvalQuestion, QuestionSetError, load_questions, write_questions
from eval.spreadsheet import questions_of_csv


def saved(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "set.csv"
    path.write_bytes(text.encode(encoding))
    return path


TABLE = """q,gold,must,symbol,all
有几个国家须加入？,OP7,八个|8个;CTBT,A/RES/78/40,
哪些段落提到长崎？,"PP2
PP18",,A/RES/78/40,是
谁出席了音乐会？,,,,
"""


def test_a_table(tmp_path: Path) -> None:
    first, second, third = questions_of_csv(saved(tmp_path, TABLE))
    assert first == EvalQuestion(
        id="row-2",
        lang="zh",
        kind="statement",
        q="有几个国家须加入？",
        symbol="A/RES/78/40",
        gold=("OP7",),
        must=(("八个", "8个"), ("CTBT",)),
    )
    assert (second.gold, second.all, second.id) == (("PP2", "PP18"), True, "row-3")
    assert (third.kind, third.gold, third.must) == ("none", (), ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(TABLE, "utf-8-sig", id="Excel, UTF-8"),
        pytest.param(TABLE, "gb18030", id="Excel in Chinese"),
        pytest.param(TABLE.replace(",", "\t"), "utf-8", id="tabs"),
        pytest.param(
            TABLE.replace("八个|8个;CTBT", '"八个|8个;CTBT"').replace(",", ";"), "utf-8", id="semicolons"
        ),
    ],
)
def test_encodings_and_delimiters(tmp_path: Path, text: str, encoding: str) -> None:
    found = questions_of_csv(saved(tmp_path, text, encoding))
    assert found == questions_of_csv(saved(tmp_path, TABLE))


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    found = questions_of_csv(saved(tmp_path, TABLE))
    write_questions(tmp_path / "deep" / "set.jsonl", found)
    assert load_questions(tmp_path / "deep" / "set.jsonl") == found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("question,gold\n谁？,OP1\n", "has a column question; columns are id, lang", id="column"),
        pytest.param("gold,symbol\nOP1,A/RES/1/1\n", "has no column q", id="no question"),
        pytest.param("q,gold\n谁？,OP1\n", "row 2: the line: the label OP1 needs the symbol", id="no symbol"),
        pytest.param("q,kind\n谁？,riddle\n", "row 2: kind", id="kind"),
        pytest.param("q,gold\n谁？,,,\n", "row 2 has more cells", id="cells"),
        pytest.param("q,gold\n", "holds no row", id="empty"),
    ],
)
def test_a_bad_table_is_refused_with_a_sentence(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(QuestionSetError) as refused:
        questions_of_csv(saved(tmp_path, text))
    assert says in str(refused.value)
