"""The fact itself: of what a passage holds of the sort asked for, the one that the question means."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from assistant.dated_event import of_event
from assistant.doer import is_agent, is_doer, named_together
from assistant.evidence import Evidence
from assistant.expected import DATE, NUMBERS, SYMBOL, Expected, facts_in
from assistant.figure import asks_figure
from assistant.matching import stretch
from assistant.question import Question, asking
from assistant.quote import phrase_match, width, without_joint
from assistant.reader.span import Reading
from assistant.required import asks_place
from assistant.series import last_number, nth, of_year, series_in
from assistant.unit import TIME, as_said, has_unit, unit_of, units_asked
from assistant.weigh import CARRIED
from index.passage import Passage

SURE = 2.0
"""Score from which the reader is believed where no pattern says what sort of thing is asked for."""
CERTAIN = 4.0
"""Score from which the reader's fact leads though the phrase of another matches better."""
CLEARLY = 0.05
"""Of two series of one text that is meant whose name the question meets better by so much."""
TRUST = 0.01
"""What a point of the reader's score counts beside the match of the fact's own phrase, a mean cosine."""
LONG = 20.0
"""Of what the reader has around a fact no more leads than so many Chinese characters' width."""
LONGEST = 32.0
"""What the reader reads by itself and is wider than this is a statement, and no fact to begin with."""
LEAST_SCORE = -10.0
_REACH = 12.0
"""Characters over which a matching word speaks for a fact beside it."""


def fact_in(q: Question, evidence: Evidence, expected: Expected | None) -> tuple[int, int] | None:
    """Characters of the fact; None where none is asked for or there, or the reader does not agree."""
    if counted := _of_series(q, evidence, expected):
        return counted[0] if len(counted) == 1 else None
    if expected is None:
        figure = _figure_read(q, evidence) if asks_figure(asking(q)) else None
        return figure or _read(q, evidence)
    text = evidence.passage.text
    found = _candidates(q, evidence.passage, expected) if evidence.similarity.size else []
    if not found:
        return None
    dated = of_event(asking(q), text, found)
    if placed := _with_its_place(asking(q), evidence.reading, found, text):
        return placed
    if len(dated) == 1:
        return dated[0].span()
    found = dated or found
    forward = expected is NUMBERS or evidence.passage.language == "zh"
    best = max(found, key=lambda match: _rank(evidence, match, _part(text, found, match, forward=forward)))
    fact = (_believed(evidence.reading, found, SURE if dated else CERTAIN) or best).span()
    said = as_said(text, *fact) if expected is NUMBERS else fact
    return said if evidence.reading is None else _agreed(said, evidence.reading, text, found)


def _with_its_place(
    asked: str, reading: Reading | None, found: Sequence[re.Match[str]], text: str
) -> tuple[int, int] | None:
    """The place that the reader finds with the date beside it, where both are asked for: where and when?"""
    if reading is None or reading.score < SURE or not _WHERE.search(asked) or _inside(reading, found):
        return None
    for date in found:
        start, end = min(reading.start, date.start()), max(reading.end, date.end())
        between = text[min(reading.end, date.end()) : max(reading.start, date.start())]
        if len(between) <= _BESIDE and width(text[start:end]) <= LONGEST:
            return start, end
    return None


_WHERE = re.compile(r"哪里|哪儿|何地|何处|什么地方|\b(?:where|où|dónde|где)\b|أين", re.IGNORECASE)
_BESIDE = 8
"""Characters between a place and its date at most: ``, from ``."""


def _of_series(q: Question, evidence: Evidence, expected: Expected | None) -> list[tuple[int, int]]:
    """Where or when the n-th of a series was held that the passage tells in order; several where it is not clear."""
    asked, text = asking(q), evidence.passage.text
    where, when = asks_place(asked), expected is not None and expected.found is DATE
    series = series_in(text) if (where or when) and evidence.similarity.size else []
    if not series:
        return []
    now = last_number(q.text[q.carried :])
    year, number = _YEAR.search(asked), now or last_number(q.text)
    held = nth(series, number) if number else of_year(series, text, year[0]) if year else []
    telling = evidence.weights > CARRIED if now else evidence.weights >= CARRIED
    met = [_is_met(evidence, telling, _KIND_HELD.match(text, *one.name)) for one, _ in held]
    meant = (one for (_, one), how_well in zip(held, met, strict=True) if how_well > max(met) - CLEARLY)
    return [one.place if where else one.year for one in meant]


def _is_met(evidence: Evidence, telling: NDArray[np.bool_], name: re.Match[str] | None) -> float:
    """How well a word of a name is met by one of the question."""
    start, end = name.span() if name else (0, 0)
    inside = (evidence.spans[:, 0] < end) & (evidence.spans[:, 1] > start)
    if not inside.any() or not telling.any():
        return 0.0
    return float(evidence.similarity[telling][:, inside].max())


_KIND_HELD = re.compile(r"\s*[^\s,，;；]+(?: (?!of\b|de\b|des\b|du\b|по\b)[^\s,，;；]+)?")
"""What was held, of which the rest of its name only says whose it was: Review Conferences."""


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _candidates(q: Question, passage: Passage, expected: Expected) -> list[re.Match[str]]:
    """What is of the sort asked for, of the unit asked for, and not told yet where some is not."""
    found, text = facts_in(expected, passage.text), passage.text
    if expected is NUMBERS:
        found = [match for match in found if not _is_of_reference(text, match)]
        found = list({as_said(text, *match.span()): match for match in reversed(found)}.values())[::-1]
        if units := units_asked(asking(q)):
            found = [match for match in found if has_unit(text, *match.span(), units)]
        else:  # 5 years of age are no number of children
            found = [match for match in found if unit_of(text, *match.span()) not in TIME] or found
    return [match for match in found if not is_told(q, passage, *match.span())] or found


def _is_of_reference(text: str, number: re.Match[str]) -> bool:
    """Whether a number only says which paragraph, article or document is meant."""
    within = any(s.start() <= number.start() < s.end() for s in SYMBOL.finditer(text))
    return within or _REFERS.search(text, 0, number.start()) is not None


_REFERS = re.compile(
    r"(?:\b(?:paragraphs?|paras?\.|articles?|sections?|rules?|annex|chapters?|nos?\.|items?|Goals?|targets?|paragraphes?|párrafos?|artículos?|пункт\w*|стать\w+|раздел\w*)|(?:ال)?(?:فقرة|مادة|بند))[ \u00a0]$",
    re.IGNORECASE,
)


def _read(q: Question, evidence: Evidence) -> tuple[int, int] | None:
    """What the reader is sure of, where no pattern says what sort of thing is asked for."""
    reading, passage = evidence.reading, evidence.passage
    if reading is None or not q.wants_fact:
        return None
    text, read = passage.text, (reading.start, reading.end)
    if passage.verb and text.startswith(passage.verb + " ", reading.start):
        read = reading.start + len(passage.verb) + 1, reading.end
    sure = reading.score >= SURE or is_agent(asking(q), text, read)
    # A date answers when, which is not what is asked.
    dated = DATE.fullmatch(text[slice(*read)].strip())
    long = width(text[slice(*read)]) > LONGEST
    if not sure or dated or long or is_told(q, passage, *read) or not is_doer(asking(q), text, read):
        return None
    return named_together(passage, read)


def _figure_read(q: Question, evidence: Evidence) -> tuple[int, int] | None:
    """The one figure in what the reader finds, where it is all but certain or the text has no other."""
    found, reading = _candidates(q, evidence.passage, NUMBERS), evidence.reading
    inside = _inside(reading, found) if reading and reading.score > 0 else []
    sure = reading is not None and (reading.score >= CERTAIN or len(found) == 1)
    return as_said(evidence.passage.text, *inside[0].span()) if sure and len(inside) == 1 else None


def _inside(reading: Reading, found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    return [match for match in found if match.start() < reading.end and reading.start < match.end()]


def _believed(reading: Reading | None, found: Sequence[re.Match[str]], enough: float) -> re.Match[str] | None:
    """The one thing of the sort that the reader has found; of several events no phrase tells which is meant."""
    inside = _inside(reading, found) if reading and reading.score >= enough else []
    return inside[0] if len(inside) == 1 else None


def is_told(q: Question, passage: Passage, start: int, end: int) -> bool:
    """Whether the answer before quoted these characters already."""
    return any(t.passage == passage.id and t.start <= start and end <= t.end for t in q.told)


def _agreed(
    fact: tuple[int, int], reading: Reading, text: str, found: Sequence[re.Match[str]]
) -> tuple[int, int] | None:
    """The fact with what the reader has around it, 八 in 八个国家; None where the reader reads elsewhere."""
    if not (reading.start < fact[1] and fact[0] < reading.end):
        return None
    start, end = min(reading.start, fact[0]), max(reading.end, fact[1])
    end = without_joint(text, start, end)
    one = len([match for match in found if start <= match.start() and match.end() <= end]) == 1
    short = width(text[start:end]) <= LONG
    return (start, end) if one and short and reading.score >= SURE else fact


def _part(
    text: str, found: Sequence[re.Match[str]], match: re.Match[str], *, forward: bool
) -> tuple[int, int]:
    """Of the stretch around a fact what speaks of it alone, not of the others in it.

    ``forward``: it is said before what it is of: three minutes for delegations and five for groups.
    """
    first, last = stretch(text, *match.span())
    beside = [one.span() for one in found if first <= one.start() and one.end() <= last]
    place = beside.index(match.span())
    before, behind = beside[:place], beside[place + 1 :]
    if forward:
        return match.start() if before else first, behind[0][0] if behind else last
    return before[-1][1] if before else first, match.end() if behind else last


def _rank(evidence: Evidence, match: re.Match[str], part: tuple[int, int]) -> tuple[float, float]:
    """How well the phrase around a fact matches the question, with what the reader says of the fact."""
    said = evidence.reading.score_of(*match.span()) if evidence.reading else 0.0
    phrase = phrase_match(evidence, part) + TRUST * max(said, LEAST_SCORE)
    heat = evidence.asked @ evidence.similarity
    middle = evidence.spans.mean(axis=1)
    near = np.exp(-np.abs(middle - (match.start() + match.end()) / 2) / _REACH)
    return phrase, float(heat @ near)
