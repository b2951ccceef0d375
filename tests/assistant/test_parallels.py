"""A citation can be shown in every language version that is indexed."""

from pathlib import Path

from assistant.ask import Ask
from assistant.parallels import with_parallels
from assistant.pipeline import Assistant
from index.library import Library
from index.resolution import Paragraph, Resolution
from tests.fakes import BigramEmbedding

ENGLISH = Resolution(
    "A/RES/99/1",
    "en",
    title="Maps",
    body="General Assembly",
    operative=(
        Paragraph("OP1", "Urges all States to draw maps;", verb="Urges"),
        Paragraph("OP2", "Decides so."),
    ),
)
CHINESE = Resolution(
    "A/RES/99/1",
    "zh",
    title="地图",
    body="大会",
    operative=(Paragraph("OP1", "敦促所有国家绘制地图；", verb="敦促"),),
)


def library_of(home: Path, *resolutions: Resolution) -> Library:
    library = Library.open(home, BigramEmbedding())
    for resolution in resolutions:
        library.add(resolution, "0" * 64)
    return library


def test_the_question_s_language_is_cited_and_the_other_stands_beside(tmp_path: Path) -> None:
    with library_of(tmp_path, ENGLISH, CHINESE) as library:
        answer = Assistant(library).invoke(Ask("What does paragraph 1 say?"))
        assert [citation.passage.id for citation in answer.citations] == ["A/RES/99/1:en:OP1"]
        assert [passage.id for passage in answer.parallels] == ["A/RES/99/1:zh:OP1"]
        chinese = Assistant(library).invoke(Ask("第1段说什么？"))
        assert [citation.passage.id for citation in chinese.citations] == ["A/RES/99/1:zh:OP1"]
        assert [passage.text for passage in chinese.parallels] == ["Urges all States to draw maps;"]


def test_a_paragraph_that_the_other_version_lacks_has_no_parallel(tmp_path: Path) -> None:
    with library_of(tmp_path, ENGLISH, CHINESE) as library:
        assert Assistant(library).invoke(Ask("What does paragraph 2 say?")).parallels == ()


def test_with_one_language_the_answer_is_as_it_was(tmp_path: Path) -> None:
    with library_of(tmp_path, ENGLISH) as library:
        answer = Assistant(library).invoke(Ask("What does paragraph 1 say?"))
        assert with_parallels(answer, library) is answer
