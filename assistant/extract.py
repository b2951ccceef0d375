"""The answer by extraction: the paragraphs that answer, the clause quoted, who says it, with which verb."""

from collections.abc import Iterator, Sequence

from assistant.act import acts, verb_of
from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.doer import asks_who
from assistant.evidence import Evidence
from assistant.expected import NUMBERS, Expected, expected_in
from assistant.fact import fact_in
from assistant.figure import asks_figure
from assistant.lead_in import below, leads_in
from assistant.organs import organ
from assistant.phrases import say
from assistant.question import Kind, Question, asking
from assistant.quote import spans_to_quote, with_what_was_read
from assistant.scope import Scope
from assistant.subparagraphs import SUBPARAGRAPHS
from assistant.table_row import Asked, in_whole_rows, row_asked
from assistant.wording import labelled
from index.passage import Passage


def answer_by_extraction(q: Question, scope: Scope, chosen: Sequence[Evidence]) -> Answer:
    """A statement for each stretch of the chosen passages that answers."""
    expected = expected_in(asking(q))
    told = [one for one in chosen if _cell(q, expected, _row(q, one))]  # what others say of it does not tell
    statements = tuple(
        statement
        for evidence in _in_document_order(scope, told[:1] or chosen)
        for statement in _statements(q, scope, evidence, expected)
    )
    return Answer(q.text, q.language, statements, footnotes=cited_footnotes(scope, statements))


def _cell(q: Question, expected: Expected | None, asked: Asked | None) -> tuple[int, int] | None:
    """The cell that leads: who bears a discount is asked for none."""
    figure = q.wants_fact or expected is NUMBERS or asks_figure(asking(q))
    return asked.cell if asked and figure and not asks_who(asking(q)) else None


def _row(q: Question, evidence: Evidence) -> Asked | None:
    """The row of a table that is asked for; where paragraphs are asked for, none is."""
    return row_asked(q, evidence) if q.kind is Kind.CONTENT else None


def _in_document_order(scope: Scope, chosen: Sequence[Evidence]) -> list[Evidence]:
    if len(chosen) < 2:
        return list(chosen)
    ids = dict.fromkeys(f"{one.passage.symbol}:{one.passage.language}" for one in chosen)
    order = {p.id: place for place, p in enumerate(p for id_ in ids for p in scope.source.passages(id_))}
    return sorted(chosen, key=lambda one: order[one.passage.id])


def _statements(
    q: Question, scope: Scope, evidence: Evidence, expected: Expected | None
) -> Iterator[Statement]:
    if asked := _row(q, evidence):
        citation = Citation(evidence.passage, *asked.row)
        cell = _cell(q, expected, asked)
        lead = evidence.passage.text[slice(*cell)] if cell else ""
        yield Statement(spoken(q.language, scope, citation), (citation,), lead=lead)
        return
    fact = fact_in(q, evidence, expected)
    told = [(t.start, t.end) for t in q.told if t.passage == evidence.passage.id]
    spans = spans_to_quote(q.text, evidence, expected, fact, elliptic=q.carried > 0, told=told)
    if q.wants_fact or expected:
        spans = with_what_was_read(evidence, spans)
    led = leads_in(evidence.passage, spans[-1].end)
    for span in () if led and SUBPARAGRAPHS.search(q.text) else spans:
        citation = Citation(evidence.passage, *in_whole_rows(evidence.passage.text, span.start, span.end))
        leads = fact is not None and citation.start <= fact[0] and fact[1] <= citation.end
        lead = evidence.passage.text[slice(*fact)].strip() if fact and leads else ""
        lead = "" if lead == citation.quote else lead  # the quotation says it already
        yield Statement(spoken(q.language, scope, citation), (citation,), lead=lead)
    if led:
        for citation in map(Citation.whole, _next_below(scope, evidence.passage)):
            yield Statement(spoken(q.language, scope, citation), (citation,))


def _next_below(scope: Scope, passage: Passage) -> Iterator[Passage]:
    """The subparagraphs of the next depth."""
    depth = passage.label.count("(") + 1
    passages = scope.source.passages(f"{passage.symbol}:{passage.language}")
    return (p for p in below(passage, passages) if p.label.count("(") == depth)


def spoken(language: str, scope: Scope, citation: Citation) -> str:
    """``大会敦促：“……”``: who speaks, with which verb, and the words."""
    passage = citation.passage
    if passage.is_footnote:
        return labelled(language, citation)
    quote = say(language, "quote", quote=citation.quote)
    if passage.label.startswith("A"):
        return say(language, "annex", quote=quote)
    resolution = next(r for r in scope.resolutions if f"{r.id}:{passage.label}" == passage.id)
    body = organ(resolution.body, language) or say(language, "the_resolution")
    verb = governing_verb(passage, citation.start)
    kind = "preambular" if passage.label.startswith("PP") else "operative"
    if not verb or citation.quote.startswith(verb):
        return say(language, kind, body=body, quote=quote)
    return say(language, f"{kind}_verb", body=body, verb=verb, quote=quote)


def governing_verb(passage: Passage, place: int) -> str:
    """The verb of the act in which character ``place`` stands; the opening verb for the first act."""
    spans = acts(passage.text, passage.language)
    act = next(span for span in reversed(spans) if span[0] <= place)
    return verb_of(passage.text, act, passage.language) if act[0] else passage.verb


def cited_footnotes(scope: Scope, statements: Sequence[Statement]) -> tuple[Passage, ...]:
    """The footnotes whose marks stand in the cited spans."""
    ids = dict.fromkeys(
        f"{citation.passage.symbol}:{citation.passage.language}:{note}"
        for statement in statements
        for citation in statement.citations
        for note in citation.footnotes
    )
    known = {f"{r.id}:{note.label}" for r in scope.resolutions for note in r.footnotes}
    return tuple(scope.source.passage(passage_id) for passage_id in ids if passage_id in known)
