"""The order of the second model, with every passage's own scores."""

from collections.abc import Collection, Sequence
from pathlib import Path

from assistant.ask import Ask
from assistant.cross_encoder import load_reranker
from assistant.evidence import Evidence
from assistant.pipeline import Assistant
from assistant.reranking import RESCORED, reranked
from assistant.retrieve import find
from index.library import Library
from tests.assistant.samples import evidence, passage
from tests.assistant.tiny_cross_encoder import tiny_cross_encoder


class Prefers:
    """A second model that scores how often a word stands in a passage; keeps what it was given."""

    name = "prefers@1"

    def __init__(self, word: str) -> None:
        self._word = word
        self.given: list[tuple[str, list[str]]] = []

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        self.given.append((question, list(passages)))
        return [float(text.count(self._word)) for text in passages]


def found_in_order(found: Sequence[Evidence]) -> list[tuple[str, float]]:
    return [(one.passage.label, one.score) for one in found]


class Finds:
    """A search that always finds the same."""

    def __init__(self, *found: Evidence) -> None:
        self.found = list(found)

    def __call__(
        self,
        library: Library,
        question: str,
        resolutions: Collection[str] | None = None,
        within: Collection[str] | None = None,
        *,
        carried: int = 0,
    ) -> list[Evidence]:
        return self.found


def test_the_order_changes_and_the_scores_do_not(library: Library) -> None:
    texts = ("甲", "乙乙", "乙")
    search = Finds(*(evidence(passage(text, f"OP{n}"), score=9.0 - n) for n, text in enumerate(texts)))
    model = Prefers("乙")
    assert found_in_order(reranked(search, model)(library, "问")) == [
        ("OP1", 8.0),
        ("OP2", 7.0),
        ("OP0", 9.0),
    ]
    assert model.given == [("问", ["甲", "乙乙", "乙"])]


def test_equal_scores_leave_the_order(library: Library) -> None:
    search = Finds(*(evidence(passage("甲", f"OP{n}"), score=-n) for n in range(5)))
    assert found_in_order(reranked(search, Prefers("乙"))(library, "问")) == found_in_order(search.found)


def test_only_the_first_are_rescored(library: Library) -> None:
    passages = [passage("乙" if n > RESCORED else "甲", f"OP{n}") for n in range(RESCORED + 3)]
    search = Finds(*(evidence(one, score=-n) for n, one in enumerate(passages)))
    model = Prefers("乙")
    assert found_in_order(reranked(search, model)(library, "问")) == found_in_order(search.found)
    assert len(model.given[0][1]) == RESCORED


def test_one_passage_needs_no_order(library: Library) -> None:
    model = Prefers("乙")
    assert len(reranked(Finds(evidence(passage("甲"))), model)(library, "问")) == 1
    assert not model.given


def test_an_assistant_ranks_by_it(library: Library) -> None:
    asked = Ask("核裁军核查怎么说？")
    plain = Assistant(library).ranking(asked)
    ranking = Assistant(library, reranked(find, Prefers("核"))).ranking(asked)
    first = sorted(plain[:RESCORED], key=lambda one: -one.text.count("核"))
    assert [one.label for one in ranking] == [one.label for one in (*first, *plain[RESCORED:])]


def test_a_real_cross_encoder_in_the_way(library: Library, tmp_path: Path) -> None:
    model = load_reranker(str(tiny_cross_encoder(tmp_path / "tiny")), print)
    question = "核武器国家应当做什么来减少风险？"
    plain = find(library, question)
    ordered = reranked(find, model)(library, question)
    first = plain[:RESCORED]
    scores = dict(
        zip(
            [one.passage.id for one in first],
            model.scores(question, [one.passage.text for one in first]),
            strict=True,
        )
    )
    assert [one.passage.id for one in ordered[:RESCORED]] == sorted(scores, key=lambda i: -scores[i])
    assert found_in_order(ordered[RESCORED:]) == found_in_order(plain[RESCORED:])
