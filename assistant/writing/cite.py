"""Which words of a passage a sentence rests on: those it quotes, or the clauses with most of its words."""

from collections.abc import Iterator

from assistant.citation import Citation
from assistant.writing.quotations import find_quotation, quotations
from assistant.writing.support import content_terms
from index.clause import Span, clauses
from index.passage import Passage

GAIN = 0.12
"""Share of the sentence's terms that a neighbouring clause must add to be cited with the best one."""
_TRAILING = "，,；;、؛، "


def citations_of(text: str, language: str, passage: Passage) -> Iterator[Citation]:
    """One citation for each quotation that stands in the passage; the supporting clauses where none does."""
    quoted = [span for quote in quotations(text) for span in find_quotation(quote, passage.text)]
    for start, end in dict.fromkeys(quoted or [_supporting(text, language, passage)]):
        yield Citation(passage, start, end)


def _supporting(text: str, language: str, passage: Passage) -> Span:
    """The best clause, with its neighbours while they add to it; the whole passage in another language."""
    wanted = frozenset(content_terms(text, language))
    units = clauses(passage.text)
    held = [wanted & frozenset(content_terms(passage.text[slice(*unit)], language)) for unit in units]
    if passage.language != language or not any(held):
        return 0, len(passage.text)
    first = last = max(range(len(units)), key=lambda place: len(held[place]))
    covered = set(held[first])
    while beside := [place for place in (first - 1, last + 1) if 0 <= place < len(units)]:
        best = max(beside, key=lambda place: len(held[place] - covered))
        if len(held[best] - covered) < GAIN * len(wanted):
            break
        covered |= held[best]
        first, last = min(first, best), max(last, best)
    return units[first][0], _without_joint(passage.text, units[first][0], units[last][1])


def _without_joint(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1] in _TRAILING:
        end -= 1
    return end
