"""The passages that a right answer cites."""

from eval.question_set import EvalQuestion
from index.errors import UnknownResolutionError
from index.library import Library
from index.passage import Passage


def gold_passages(question: EvalQuestion, library: Library) -> list[Passage]:
    """Those that are indexed, in the question's language where it is there, by their labels."""
    found = []
    for name in sorted(question.gold_ids):
        symbol, _, label = name.rpartition(":")
        try:
            ids = sorted(library.ids_of(symbol), key=lambda id_: not id_.endswith(f":{question.lang[:2]}"))
            found.append(library.passage(f"{ids[0]}:{label}"))
        except UnknownResolutionError:
            continue
    return found
