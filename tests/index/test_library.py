"""The library on a real Chroma and a real tantivy; the embedding is one whose similarities can be counted."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from index import store
from index.errors import DocumentError, IndexMismatchError, IndexStoreError, UnknownResolutionError
from index.hit import Hit
from index.library import Change, Library
from index.passage import passages_of
from index.rebuilding import rebuild
from index.resolution import Paragraph, Resolution
from tests.fakes import BigramEmbedding
from tests.index.samples import nuclear, oceans


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def library(home: Path) -> Iterator[Library]:
    with Library.open(home, BigramEmbedding()) as opened:
        opened.add(nuclear(), "a")
        opened.add(oceans(), "b")
        yield opened


def reopened(home: Path) -> Library:
    return Library.open(home, BigramEmbedding())


def test_what_was_added_is_there_in_the_order_of_symbols(library: Library, home: Path) -> None:
    library.add(oceans("A/RES/78/125"), "c")
    library.add(oceans("A/RES/78/40", "en"), "d")
    ids = ["A/RES/78/40:en", "A/RES/78/40:zh", "A/RES/78/125:en", "A/RES/79/5:en"]
    assert [r.id for r in library.resolutions()] == ids
    library.close()
    with reopened(home) as again:
        assert again.resolutions() == library.resolutions()
        assert again.resolution("A/RES/78/40", "zh") == nuclear()
        assert again.passages("A/RES/78/40:zh") == tuple(passages_of(nuclear()))
        assert again.passage("A/RES/78/40:zh:OP2(b)").lead_in.startswith("决定在下一届")


def test_a_dense_search_returns_cosines_best_first(library: Library) -> None:
    first, second, *_ = library.dense("回顾广岛和长崎的毁灭，", 5)
    assert (first.id, first.start, first.end) == ("A/RES/78/40:zh:PP1", None, None)
    assert first.score == pytest.approx(1, abs=1e-5)
    assert second.score < first.score
    # "Oceans" and "ocean noise" share 4 of 5 pairs; only OP2 of the resolution on oceans has them.
    assert library.dense("ocean", 1)[0].id == "A/RES/79/5:en:OP2"


def test_a_vector_can_be_searched_like_a_text(library: Library) -> None:
    vector = BigramEmbedding().query("珊瑚 coral reefs")
    assert library.dense(vector, 3) == library.dense("珊瑚 coral reefs", 3)
    with pytest.raises(IndexMismatchError, match="512 dimensions"):
        library.dense(np.ones(7, np.float32), 3)


def test_a_clause_is_found_with_its_place_in_the_passage(library: Library) -> None:
    text = "并请秘书长向大会提交一份全面报告；"
    best = library.dense_clauses(text, 1)[0]
    assert best.id == "A/RES/78/40:zh:OP2"
    assert library.passage(best.id).text[best.start : best.end] == text
    assert best.score == pytest.approx(1, abs=1e-5)


def test_a_passage_of_one_clause_is_found_among_clauses_as_a_whole(library: Library) -> None:
    best = library.dense_clauses("回顾广岛和长崎的毁灭，", 1)[0]
    assert (best.id, best.start, best.end) == ("A/RES/78/40:zh:PP1", None, None)


def test_a_subparagraph_is_searched_with_what_stands_above_it(library: Library) -> None:
    above = library.passage("A/RES/78/40:zh:OP2").text
    assert library.dense(f"{above} 在学校；", 1)[0].id == "A/RES/78/40:zh:OP2(a)"


def test_searches_can_be_limited_to_resolutions(library: Library) -> None:
    for search in (library.dense, library.dense_clauses, library.keyword):
        assert {hit.id[:11] for hit in search("核裁军 reefs", 20)} == {"A/RES/78/40", "A/RES/79/5:"}
        assert {hit.id[:10] for hit in search("核裁军 reefs", 20, ["A/RES/79/5:en"])} == {"A/RES/79/5"}
        assert search("核裁军 reefs", 20, []) == search("核裁军", 5, ["A/RES/1/1:en"]) == []
        assert search("核裁军", 0) == []


def test_chroma_filters_for_few_of_many_as_is_done_here_for_many(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    searches = (library.dense, library.dense_clauses)

    def found(k: int) -> list[list[Hit]]:
        """What is like it; equally unlike hits come in no order."""
        each = [search("核裁军 ocean noise", k, ["A/RES/79/5:en"]) for search in searches]
        return [[hit for hit in hits if hit.score > 0] for hits in each]

    here = [found(k) for k in (1, 2, 20)]
    assert [hit.id for hit in here[0][0]] == ["A/RES/79/5:en:OP2"]
    monkeypatch.setattr(store, "UNFILTERED", 1)
    assert [found(k) for k in (1, 2, 20)] == here


def test_an_empty_library_finds_nothing(home: Path) -> None:
    with Library.open(home, BigramEmbedding()) as library:
        assert library.resolutions() == ()
        assert library.dense("核", 5) == library.dense_clauses("核", 5) == library.keyword("核", 5) == []


def test_the_same_content_again_changes_nothing(library: Library) -> None:
    embedding = library._embedding
    assert isinstance(embedding, BigramEmbedding)
    before = list(embedding.seen)
    assert library.add(nuclear(), "a") is Change.UNCHANGED
    assert library.add(nuclear(), "another file of the same content") is Change.UNCHANGED
    assert embedding.seen == before


def test_changed_content_replaces_all_of_the_old(library: Library, home: Path) -> None:
    assert library.add(nuclear("吁请各国批准条约；"), "a2") is Change.REPLACED
    library.close()
    for opened in (library, reopened(home)):
        assert opened.passage("A/RES/78/40:zh:OP1").text == "吁请各国批准条约；"
        assert len(opened.resolutions()) == 2
    with reopened(home) as again:
        assert all("爆炸" not in again.passage(hit.id).text for hit in again.dense("停止核武器试验爆炸", 30))
        assert len(again.dense("核", 50)) == 7 + 3
        assert again.keyword("爆炸", 5) == []
        assert [hit.id for hit in again.keyword("批准", 5)] == ["A/RES/78/40:zh:OP1"]


def test_a_removed_resolution_is_gone_in_the_language_named(library: Library, home: Path) -> None:
    library.add(oceans("A/RES/78/40", "en"), "c")
    assert library.remove("A/RES/78/40", "en") == ("A/RES/78/40:en",)
    assert library.remove("A/RES/78/40") == ("A/RES/78/40:zh",)
    assert library.keyword("核", 5) == []
    assert {hit.id[:10] for hit in library.dense("核裁军", 20)} == {"A/RES/79/5"}
    library.close()
    with reopened(home) as again:
        assert [r.id for r in again.resolutions()] == ["A/RES/79/5:en"]
        assert len(again.dense("核裁军", 20)) == 3


def test_what_is_not_indexed_is_named_with_what_is(library: Library) -> None:
    known = "indexed: A/RES/78/40:zh, A/RES/79/5:en"
    with pytest.raises(UnknownResolutionError, match=f"A/RES/1/1:zh is not in the index; {known}"):
        library.resolution("A/RES/1/1", "zh")
    with pytest.raises(UnknownResolutionError, match="A/RES/1/1 is not"):
        library.remove("A/RES/1/1")
    with pytest.raises(UnknownResolutionError, match="A/RES/78/40:zh:OP99"):
        library.passage("A/RES/78/40:zh:OP99")
    with pytest.raises(UnknownResolutionError):
        library.passages("A/RES/78/40:fr")


def test_progress_counts_each_distinct_text_once(home: Path) -> None:
    seen: list[tuple[int, int]] = []
    with Library.open(home, BigramEmbedding()) as library:
        library.add(nuclear(), "a", lambda done, total: seen.append((done, total)))
    # The title, 7 passages, and 3 clauses of OP2, the only one that is cut.
    assert seen[-1] == (11, 11)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param({"symbol": ""}, "without a symbol", id="no symbol"),
        pytest.param(
            {"operative": (Paragraph("OP1", "a"), Paragraph("OP1", "b"))},
            "A/RES/79/5:en has 2 paragraphs labelled OP1",
            id="one label twice",
        ),
        pytest.param({"operative": (Paragraph("XX", "a"),)}, "XX", id="not a label"),
    ],
)
def test_what_could_not_be_cited_is_refused(
    library: Library, change: dict[str, object], message: str
) -> None:
    broken: Resolution = dataclasses.replace(oceans(), **change)  # type: ignore[arg-type]
    with pytest.raises(DocumentError, match=message):
        library.add(broken, "x")
    assert library.resolution("A/RES/79/5", "en") == oceans()


@pytest.mark.parametrize(
    "embedding",
    [
        pytest.param(BigramEmbedding(name="other@2"), id="another model"),
        pytest.param(BigramEmbedding(dimension=64), id="another dimension"),
    ],
)
def test_an_index_of_another_model_is_refused_and_can_be_rebuilt(
    library: Library, home: Path, embedding: BigramEmbedding
) -> None:
    library.close()
    with pytest.raises(IndexMismatchError, match=r"bigrams@1 \(512 dimensions.*jueyi index rebuild"):
        Library.open(home, embedding)
    rebuild(home, embedding)
    with Library.open(home, embedding) as again:
        assert again.resolutions() == library.resolutions()
        assert again.dense("coral reefs", 1)[0].id == "A/RES/79/5:en:OP1"
        assert again.keyword("coral", 1)[0].id == "A/RES/79/5:en:OP1"
    assert len(list(home.glob("index-*"))) == 1


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(IndexStoreError, match=f"{tmp_path}/file cannot be made .*--home"):
        Library.open(tmp_path / "file", BigramEmbedding())


def test_metadata_of_a_row_tells_what_the_passage_is(library: Library) -> None:
    row = library._store._passages.get(where={"passage": "A/RES/78/40:zh:PP2"})
    assert row["documents"] == ["重申《不扩散核武器条约》是核裁军的基石，"]
    about = dict((row["metadatas"] or [])[0])
    about.pop("revision")
    assert about == {
        "resolution": "A/RES/78/40:zh",
        "passage": "A/RES/78/40:zh:PP2",
        "symbol": "A/RES/78/40",
        "language": "zh",
        "part": "preambular",
        "label": "PP2",
        "number": 2,
        "verb": "重申",
        "footnotes": ["FN1"],
        "position": 1,
    }
