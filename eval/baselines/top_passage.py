"""The plainest answer there is: the whole of the first passage found."""

from collections.abc import Callable, Sequence

from assistant.answer import Answer, Statement
from assistant.ask import Ask
from assistant.citation import Citation
from assistant.confidence import Features
from index.language import language_of
from index.library import Library
from index.passage import Passage

DEPTH = 50
NOTHING_FOUND = "—"

Ranks = Callable[[str], Sequence[Passage]]


class TopPassage:
    """Quotes what a search finds first. It knows no conversation and refuses only where nothing is found."""

    def __init__(self, ranks: Ranks) -> None:
        self._ranks = ranks

    def ranking(self, ask: Ask) -> list[Passage]:
        """What the search finds, best first."""
        return [passage for passage in self._ranks(ask.question) if passage.text]

    def weighed(self, ask: Ask) -> Features | None:
        """Nothing: it does not weigh."""
        return None

    def invoke(self, ask: Ask) -> Answer:
        """The first passage as a quotation."""
        language = language_of(ask.question)
        found = self.ranking(ask)
        if not found:
            return Answer(ask.question, language, abstention=NOTHING_FOUND)
        return Answer(ask.question, language, (Statement(f"“{found[0].text}”", (Citation.whole(found[0]),)),))


def bm25(library: Library) -> TopPassage:
    """The words of the question, by BM25 alone."""
    return TopPassage(lambda text: [library.passage(hit.id) for hit in library.keyword(text, DEPTH)])


def dense(library: Library) -> TopPassage:
    """The vector of the question against those of whole passages, by cosine alone."""
    return TopPassage(lambda text: [library.passage(hit.id) for hit in library.dense(text, DEPTH)])
