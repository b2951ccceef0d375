"""Complete lists of what a resolution names: a row for each country, treaty, document …"""

from collections.abc import Iterable, Iterator, Sequence

from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.labels_meant import Missing, named_labels
from assistant.matching import find_terms
from assistant.named import CITED, Mention, Sort, mentions
from assistant.named_cues import Asked
from assistant.phrases import say
from assistant.question import Question
from assistant.scope import Scope
from assistant.synonyms import synonyms
from index.passage import Passage
from index.resolution import Resolution


def answer_named(q: Question, asked: Asked, scope: Scope, within: Passage | None = None) -> Answer | None:
    """A row for each thing with a citation for each paragraph that names it, and how many there are.

    ``within``: the one passage to look in.
    """
    rows = [
        statement
        for resolution in scope.resolutions
        for sort in asked.sorts
        for statement in _rows(q, asked, sort, _passages(q, asked, sort, scope, resolution, within=within))
    ]
    if not rows:
        return None
    count = Statement(say(q.language, "things", n=len(rows)), basis=Basis.STRUCTURE)
    return Answer(q.text, q.language, (count, *rows), table=True)


def _rows(q: Question, asked: Asked, sort: Sort, passages: Iterable[Passage]) -> Iterator[Statement]:
    things: dict[str, list[Mention]] = {}
    for mention in mentions(sort, list(passages)):
        if sort not in CITED or mention.of.startswith(asked.body):
            things.setdefault(mention.of, []).append(mention)
    for found in things.values():
        if asked.excluded and any(_is_called(mention, asked.excluded) for mention in found):
            continue
        yield _row(q.language, found)


def _is_called(mention: Mention, name: str) -> bool:
    return bool(find_terms(mention.text, synonyms(name.strip("《》“”"), mention.passage.language)))


def _row(language: str, found: Sequence[Mention]) -> Statement:
    """The thing as it is first printed and else called, and the first mention in each passage."""
    first = {mention.passage.id: mention for mention in reversed(found)}
    cited = dict.fromkeys(mention.passage.id for mention in found)
    citations = tuple(
        Citation(m.passage, m.start, m.end) for m in (first[passage_id] for passage_id in cited)
    )
    names: list[str] = []
    for citation in citations:
        if not any(citation.quote in name for name in names):
            names.append(citation.quote)
    return Statement(" / ".join(say(language, "quote", quote=name) for name in names), citations)


def _passages(
    q: Question,
    asked: Asked,
    sort: Sort,
    scope: Scope,
    resolution: Resolution,
    *,
    within: Passage | None,
) -> Iterator[Passage]:
    """Those of the paragraphs or the part that is named; footnotes only cite, and are not paragraphs."""
    if within is not None:
        yield from (p for p in scope.source.passages(resolution.id) if p == within)
        return
    labels = named_labels(q, resolution) if q.references else ()
    wanted = () if isinstance(labels, Missing) else labels
    passages = scope.source.passages(resolution.id)
    notes = {mark.footnote for p in passages if _below(p, wanted) for mark in p.marks}
    topic = synonyms(asked.about, resolution.language) if asked.about else ()
    for passage in passages:
        if topic and not find_terms(passage.text, topic):
            continue
        if q.references:
            if _below(passage, wanted) or (sort is Sort.DOCUMENTS and passage.label in notes):
                yield passage
        elif q.part:
            if passage.label.startswith(q.part):
                yield passage
        elif not passage.is_footnote or (sort in CITED and "" not in q.parts) or "FN" in q.parts:
            yield passage


def _below(passage: Passage, labels: Sequence[str]) -> bool:
    """Whether it is one of these paragraphs, or a subparagraph of one."""
    return any(passage.label == label or passage.label.startswith(f"{label}(") for label in labels)
