"""The passages that belong in a list, and the stretches that put them there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.list_terms import finder_of
from assistant.matching import find_terms, stretch, widen
from assistant.note_counts import notes_are_as_many
from assistant.numbered_things import names_article
from assistant.opening_verbs import opening_with
from assistant.question import Listing, Question
from assistant.quote import width
from assistant.scope import Scope
from assistant.synonyms import pieces_of, synonyms
from assistant.weigh import telling_words
from index.passage import Passage
from index.resolution import Resolution
from index.text import is_han


@dataclass(frozen=True, slots=True)
class Row:
    """A passage that belongs in a list, and the stretches that put it there, in order."""

    passage: Passage
    spans: tuple[tuple[int, int], ...]


def rows_of(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    """Those of a resolution, in the order of the text; where the question denies it, all others."""
    if not q.negated:
        yield from _rows_with(q, scope, resolution)
        return
    found = {row.passage.label for row in _rows_with(q, scope, resolution)}
    for passage in scope.source.passages(resolution.id):
        if passage.text and _in_part(passage, q) and passage.label not in (*found, *q.excluded):
            yield _row(passage, [(0, max(len(passage.verb), 1))])


def _rows_with(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    passages = [
        p for p in scope.source.passages(resolution.id) if _in_part(p, q) and p.label not in q.excluded
    ]
    if q.listing is Listing.FOOTNOTES:
        yield from (Row(p, ((0, len(p.text)),)) for p in passages if p.is_footnote)
    elif q.listing is Listing.NOTED:
        noted = (p for p in passages if notes_are_as_many(q.text, len({mark.footnote for mark in p.marks})))
        yield from (_row(p, [_at(p.marks[0].offset)]) for p in noted)
    elif q.listing is Listing.VERB:
        yield from (_row(passage, [span]) for passage, span in opening_with(q, passages, resolution.language))
    else:
        finder = finder_of(q, resolution.language, passages)
        for passage in passages:
            if spans := finder(passage.text):
                yield _row(passage, spans)


def _row(passage: Passage, spans: Sequence[tuple[int, int]]) -> Row:
    """The stretches that hold the spans, each once and long enough to tell something."""
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(_as_far_as_tells(passage.text, *widen(passage.text, [span])))
    return Row(passage, tuple(kept[:MOST_QUOTED]))


MOST_QUOTED = 3
"""Of a passage that names a thing more often, the first stretches are quoted."""


def rows_of_alternatives(q: Question, scope: Scope, resolution: Resolution) -> list[Row]:
    """Passages with either of two subjects, 武器或材料, mines or bombs; in the order of the text."""
    found: dict[str, Row] = {}
    subjects = [subject.strip() for subject in q.alternatives or _EITHER.split(q.topic)]
    if not q.alternatives and max(map(width, subjects)) > _ALTERNATIVE:
        subjects = [q.topic]
    for subject in (s for s in subjects if s and not (s != subjects[0] and _OF_THE_OTHER.search(s))):
        one = replace(q, topic=subject)
        rows = [*rows_of(one, scope, resolution)]
        if not rows or names_article(subject):  # 《条约》第六条 is an article of the treaty named before it
            rows += _rows_of_pieces(one, scope, resolution)
        for row in (
            *rows,
            *(_rows_of_words(one, scope, resolution) if not rows or is_described(one) else ()),
        ):
            found.setdefault(row.passage.label, row)
    order = [passage.label for passage in scope.source.passages(resolution.id)]
    return sorted(found.values(), key=lambda row: order.index(row.passage.label))


_OF_THE_OTHER = re.compile(r"\b(?:that|which|who|qui|que|котор\w+)\b|(?<!\w)(?:التي|الذي)", re.IGNORECASE)
"""An alternative that is told by the other: the Declaration, or the conference that produced it."""
_ALTERNATIVE = 12.0
"""Chinese characters' width of a subject that may be one of two."""
_EITHER = re.compile(
    r"或者?(?:是)?|(?:，|,)?(?:也就是|即|又称)|\s(?:or|ou|o|u|или|أو)\s"
    r"|,?\s(?:i\.?\s?e\.?,?|that is,?|also known as|aka|c['’]est-à-dire|es decir|то есть)\s+(?:the\s)?",
    re.IGNORECASE,
)


def _rows_of_pieces(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    """Passages with every part of a subject that stands nowhere whole: 广岛 and 长崎, 条约 and 第六条."""
    pieces = pieces_of(q.topic)
    if pieces in ((q.topic,), ()):
        return
    passages = [p for p in scope.source.passages(resolution.id) if _in_part(p, q)]
    columns = [
        [find_terms(p.text, synonyms(piece, resolution.language)) for p in passages] for piece in pieces
    ]
    telling = [column for column in columns if sum(map(bool, column)) <= _THEME * len(passages)] or columns
    for passage, *found in zip(passages, *telling, strict=True):
        if found and all(found) and passage.label not in q.excluded:
            yield _row(passage, min(found, key=len)[:1])


def is_described(q: Question) -> bool:
    """Whether a subject is told in several words, which the text may have in another order."""
    words = telling_words(q.topic)
    return (
        len(words) > _FEWEST_WORDS and not q.quoted and sum(word.islower() for word in words) >= _FEWEST_WORDS
    )


def _rows_of_words(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    """Passages in which all words of a subject stand near each other: a zone free of nuclear weapons."""
    words = telling_words(q.topic)
    if len(words) < _FEWEST_WORDS or q.language != resolution.language or any(map(is_han, q.topic)):
        return
    for passage in scope.source.passages(resolution.id):
        columns = [find_terms(passage.text, (word,)) for word in words]
        if not _in_part(passage, q) or not all(columns) or passage.label in q.excluded:
            continue
        for place in min(columns, key=len):
            nearest = [min(column, key=lambda span: abs(span[0] - place[0])) for column in columns]
            if max(nearest)[1] - min(nearest)[0] <= _NEAR * len(q.topic):
                yield _row(passage, [min(nearest)])
                break


_FEWEST_WORDS = 2
_NEAR = 2
"""Within how many times the length of the subject its words must stand."""
_THEME = 0.25
"""A part of a subject that stands in more of the passages than this is the theme of all of them."""


def _at(offset: int) -> tuple[int, int]:
    """The character that a footnote's mark stands behind."""
    return max(offset - 1, 0), max(offset, 1)


def _in_part(passage: Passage, q: Question) -> bool:
    if q.listing is Listing.NOTED:
        parts = tuple(part for part in q.parts if part not in ("", "FN"))
        return not passage.is_footnote and (not parts or passage.label.startswith(parts))
    if q.part:
        return passage.label.startswith(q.part)
    return "FN" in q.parts or not passage.is_footnote


def _as_far_as_tells(text: str, start: int, end: int) -> tuple[int, int]:
    """With the first stretches that say something: more than ``Requests the Secretary-General``."""
    while text[end:].strip(_STOPS) and width(text[start:end]) < _TELLING:
        end = stretch(text, end + 1, end + 1)[1]
    return start, end


_STOPS = "，,；;。. "
_TELLING = 18.0
"""Chinese characters' width."""
