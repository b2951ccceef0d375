"""The benchmark of the reader, with one that knows some of the answers."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from assistant.reader.reader import Reader
from assistant.reader.span import Reading
from eval.bench.reader import ReaderFigures, bench_reader
from eval.reading.squad import ReadingSetError
from tests.eval.reading.sets import article, asked, paragraph, write_set

LEARNT = [article(paragraph("旧", asked(f"old{n}", "？", ("旧", 0)))) for n in range(24)]


class Knowing(Reader):
    """Answers with the first of the words it knows that a passage has, surely; otherwise not at all."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.asked: list[str] = []

    def offsets(self, passage: str) -> tuple[tuple[int, int], ...]:
        return tuple((i, i + 1) for i in range(len(passage)))

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        self.asked.append(question)
        return [self._read(passage) for passage in passages]

    def _read(self, passage: str) -> Reading:
        for word in self.words:
            if (start := passage.find(word)) >= 0:
                return Reading(start, start + len(word), 2.0)
        return Reading(0, 1, -1.0)


def chinese() -> list[dict[str, Any]]:
    return [
        *LEARNT,
        article(
            paragraph(
                "秘书长提出报告。", asked("1", "谁？", ("秘书长", 0)), asked("2", "什么？", ("报告", 5))
            )
        ),
        article(paragraph("会议在日内瓦举行。", asked("3", "哪里？", ("日内瓦", 3)))),
    ]


def english() -> list[dict[str, Any]]:
    report = "The chair gives a report."
    return [
        *LEARNT,
        article(paragraph(report, asked("1", "Who?", ("The chair", 0)), asked("2", "What?", ("report", 18)))),
        article(paragraph("It met in Geneva.", asked("3", "Where?", ("Geneva", 10)))),
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_set(tmp_path / "xquad.zh.json", *chinese())
    write_set(tmp_path / "xquad.en.json", *english())
    return tmp_path


def figures(found: ReaderFigures) -> dict[tuple[str, str], tuple[float, float, float, int]]:
    return {
        (row.questions, row.passages): (
            *(row.exact.value, pytest.approx(row.f1.value), row.auc, row.f1.count),
        )
        for row in found.rows
    }


def test_figures_of_each_pair_of_languages(folder: Path) -> None:
    progress: list[tuple[int, int]] = []
    found = bench_reader(Knowing("书长", "Geneva"), folder, lambda *done: progress.append(done))
    # Chinese: 书长 is two of the three characters of 秘书长: F1 4/5; nothing else is found, and the first
    # character of a passage is in no other answer. Scores 2, 2, −1 against −1, −1, 2 (each question's
    # negative is the other passage): 2 above two of three and level with one, twice; −1 level with two.
    zh = (0.0, (4 / 5) / 3, (2.5 + 2.5 + 1) / 9, 3)
    # English: Geneva is right; of the others the first letter is taken. Scores −1, −1, 2 against 2, 2, −1.
    en = (1 / 3, 1 / 3, (0.5 + 0.5 + 2) / 9, 3)
    assert figures(found) == {("zh", "zh"): zh, ("en", "zh"): zh, ("en", "en"): en, ("zh", "en"): en}
    assert progress[-1] == (12, 12)
    assert found.milliseconds >= 0


def test_questions_are_in_the_language_asked_in_and_of_unseen_articles_only(folder: Path) -> None:
    reader = Knowing("日内瓦")
    bench_reader(reader, folder)
    en, zh = ["Who?", "What?", "Where?"], ["谁？", "什么？", "哪里？"]
    assert reader.asked[:12] == zh + en + en + zh
    assert set(reader.asked[12:]) == {"谁？"}  # what is timed


def test_sets_without_unseen_articles_are_named(folder: Path) -> None:
    write_set(folder / "xquad.en.json", *english()[:25])
    with pytest.raises(ReadingSetError, match=r"xquad\.en\.json has no articles 25 to 48"):
        bench_reader(Knowing("x"), folder)


def test_sets_that_are_not_the_same_are_named(folder: Path) -> None:
    other = [paragraph(f"Words {n}.", asked(f"other{n}", "?", ("Words", 0))) for n in range(2)]
    write_set(folder / "xquad.en.json", *LEARNT, article(*other))
    with pytest.raises(ReadingSetError, match="have no question in common"):
        bench_reader(Knowing("x"), folder)


def test_a_missing_set_is_named(folder: Path) -> None:
    (folder / "xquad.zh.json").unlink()
    with pytest.raises(ReadingSetError, match=r"xquad\.zh\.json cannot be read"):
        bench_reader(Knowing("x"), folder)
