"""The stream of examples, and what is never in it."""

from collections import Counter
from pathlib import Path

import pytest

from eval.reading.mixture import (
    HELD_BACK,
    SHARES,
    TRAINED_ARTICLES,
    UNANSWERED,
    Mixture,
    read_mixture,
)
from eval.reading.squad import ReadingSetError, read_set
from index.errors import JueyiError
from tests.eval.reading.sets import small_mixture, write_shared

SHARED = Path(__file__).parents[4] / "shared"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_shared(tmp_path_factory.mktemp("shared"))


@pytest.fixture(scope="module")
def mixture(shared: Path) -> Mixture:
    return read_mixture(shared, 1)


def test_pools_are_of_their_sets(mixture: Mixture) -> None:
    sources = {name: {one.source for one in pool} for name, pool in mixture.pools.items()}
    assert sources == {
        "zh": {"cmrc", "drcd", "drcd-test"},
        "xquad": {"xquad"},
        "xquad-zh": {"xquad"},
        "field": {"field"},
        "parallel": {"parallel"},
    }
    # 22 articles of two passages, questions in five languages, passages in four or in one.
    assert (len(mixture.pools["xquad"]), len(mixture.pools["xquad-zh"])) == (22 * 2 * 5 * 4, 22 * 2 * 5)
    assert {one.language for one in mixture.pools["xquad-zh"]} == {"zh"}


def test_what_is_held_back_is_not_learnt_from(mixture: Mixture) -> None:
    back = {one.group for one in mixture.held_back}
    assert back >= {"xquad-22", "xquad-23"}
    assert not back & {one.group for pool in mixture.pools.values() for one in pool}


def test_nothing_comes_from_what_is_for_testing(mixture: Mixture) -> None:
    everything = [one for pool in mixture.pools.values() for one in pool] + list(mixture.held_back)
    everything += [mixture.draw(number, 1) for number in range(300)]
    assert not [one for one in everything if "禁止" in one.passage or "forbidden" in one.passage]
    assert "A/RES/79/900" in {one.group for one in mixture.pools["field"]}
    assert "A/RES/78/40" not in {one.group for one in everything}


def test_the_stream_is_the_same_in_every_run_of_a_seed(shared: Path, mixture: Mixture) -> None:
    again = read_mixture(shared, 1)
    assert [again.draw(n, 1) for n in range(80)] == [mixture.draw(n, 1) for n in range(80)]
    assert [again.draw(n, 2) for n in range(80)] != [mixture.draw(n, 1) for n in range(80)]
    assert again.held_back == mixture.held_back
    (first, *_) = mixture.held_back
    assert again.unanswered(first, 1) == mixture.unanswered(first, 1)


def test_shares_of_the_stream() -> None:
    mixture = small_mixture()
    count = 3000
    drawn = [mixture.draw(number, 1) for number in range(count)]
    pools = Counter(one.group.rsplit("-", 1)[0] for one in drawn)
    pools["xquad"] += pools.pop("xquad-zh")
    for name, share in SHARES.items():
        assert pools[name] / count == pytest.approx(share, abs=0.03), name
    assert sum(one.start < 0 for one in drawn) / count == pytest.approx(UNANSWERED, abs=0.03)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("qa/DRCD_dev.json", "DRCD_dev.json cannot be read"),
        ("qa/xquad.ru.train24.json", "xquad.ru.train24.json cannot be read"),
        ("un-text/unpc/UNv1.0.testset.zh", "UNv1.0.testset.zh cannot be read"),
        ("un-pdf/one.md", "has no questions of the sort field"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, name: str, said: str) -> None:
    shared = write_shared(tmp_path)
    (shared / name).unlink()
    with pytest.raises(ReadingSetError, match=said):
        read_mixture(shared, 1)


def test_a_folder_without_resolutions_is_named(tmp_path: Path) -> None:
    shared = write_shared(tmp_path)
    for file in (shared / "un-pdf").iterdir():
        file.unlink()
    with pytest.raises(JueyiError, match="un-pdf"):
        read_mixture(shared, 1)


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"no reading sets: {SHARED} is absent")
def test_the_real_articles_for_testing_are_behind_those_for_training() -> None:
    whole = read_set(SHARED / "qa" / "xquad.zh.json", "xquad", "zh")
    articles = sorted({int(one.example.group.removeprefix("xquad-")) for one in whole})
    assert articles == list(range(48))
    assert max(articles[TRAINED_ARTICLES] + articles[HELD_BACK]) == 23
    for language in ("es", "ru", "ar"):
        path = SHARED / "qa" / f"xquad.{language}.train24.json"
        ids = {one.id for one in read_set(path, "xquad", language)}
        assert ids == {one.id for one in whole if int(one.example.group.removeprefix("xquad-")) < 24}
