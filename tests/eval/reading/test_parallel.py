"""Questions from aligned sentences."""

from pathlib import Path

import pytest

from eval.reading.parallel import parallel_questions, read_parallel
from eval.reading.squad import ReadingSetError
from tests.index.documents import write

EN = "The report was sent on 7 December 2015 to 35 States of the region."
ZH = "该报告于2015年12月7日发给该区域35个国家。"
OTHERS = [
    (f"Nothing is said in sentence {word} of all these.", f"{word}没有说什么。") for word in "abcdefgh" * 40
]


def test_each_language_asks_of_each_for_each_fact() -> None:
    found = list(parallel_questions([(EN, ZH), *OTHERS], 1))
    date = (
        "The report was sent on on what date to 35 States of the region?",
        "该报告于哪一天发给该区域35个国家？",
    )
    number = (
        "The report was sent on 7 December 2015 to how many States of the region?",
        "该报告于2015年12月7日发给该区域多少个国家？",
    )
    assert [(one.question, one.answer, one.language) for one in found] == [
        (date[0], "7 December 2015", "en"),
        (date[0], "2015年12月7日", "zh"),
        (date[1], "7 December 2015", "en"),
        (date[1], "2015年12月7日", "zh"),
        (number[0], "35", "en"),
        (number[0], "35", "zh"),
        (number[1], "35", "en"),
        (number[1], "35", "zh"),
    ]
    assert all(one.passage.count(one.answer) == 1 for one in found)
    assert all((EN if one.language == "en" else ZH) in one.passage for one in found)
    assert {one.group for one in found} == {"unpc-0"}
    assert any(len(one.passage) > len(EN) + 20 for one in found)  # with neighbours around it


def test_the_same_in_every_run_of_a_seed() -> None:
    pairs = [(EN, ZH), *OTHERS]
    assert list(parallel_questions(pairs, 7)) == list(parallel_questions(pairs, 7))
    assert list(parallel_questions(pairs, 7)) != list(parallel_questions(pairs, 8))


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("It met on 7 December 2015.", "会议于2015年12月8日举行。"),  # another day
        ("It met on 7 December 2015 and 9 May 2016.", "会议于2015年12月7日和2016年5月9日举行。"),  # two
        ("It has 35 members and 35 observers.", "它有35个成员。"),
        ("It has 35 members.", "它有36个成员。"),
        ("It met in 12 cities.", "会议于12月举行。"),  # a month
    ],
)
def test_what_is_not_one_fact_in_both_is_not_asked(english: str, chinese: str) -> None:
    assert list(parallel_questions([(english, chinese), *OTHERS], 1)) == []


def test_aligned_files_lose_the_blanks_between_chinese_words(tmp_path: Path) -> None:
    en = write(tmp_path / "en", f"{EN}\nToo short.\n")
    zh = write(tmp_path / "zh", "该 报告 于 2015 年 12 月 7 日 发给 该 区域 35 个 国家 。\n太 短 。\n")
    assert read_parallel(en, zh) == [(EN, ZH)]


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    en = write(tmp_path / "en", EN)
    with pytest.raises(ReadingSetError, match=r"zh cannot be read: No such file"):
        read_parallel(en, tmp_path / "zh")
    (tmp_path / "zh").write_bytes(b"a\xff")
    with pytest.raises(ReadingSetError, match=r"zh is not UTF-8 text \(byte 1\)"):
        read_parallel(en, tmp_path / "zh")
