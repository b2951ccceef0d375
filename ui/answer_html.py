"""A turn of the conversation as HTML: question, answer with its citation chips, abstention, error."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.answer import MODEL, Answer, Statement
from assistant.citation import Citation
from assistant.event import Draft, Stage
from assistant.wording import label_in_words
from assistant.written import Struck
from index.language import language_of
from index.passage import Passage
from ui.answer_text import opening
from ui.html_text import Html, Span, direction, element_id, join, tag, wrap_spans
from ui.sentences import said_in
from ui.turn import Turn
from ui.turn_tools_html import question_html, tools_html
from ui.waiting import Waiting
from ui.wording import Words
from ui.written_html import draft_html, note_html, struck_before, struck_html, verified_html

_GLIMPSE = 72
NOTHING = Html()


def turn_html(turn: Turn, words: Words) -> Html:
    """One ``section``; the ids in it start with the turn's number, so that no two turns share one."""
    tools = tools_html(turn, words) if turn.is_over else Html()
    parts = (question_html(turn, words), _reply(turn, words), tools)
    return tag("section", *parts, css="turn", attributes={"id": f"turn-{turn.number}"})


def _reply(turn: Turn, words: Words) -> Html:
    if turn.error:
        head = tag("p", words.ask.not_answered, css="verdict")
        return tag(
            "div",
            head,
            tag("p", said_in(words.language, turn.error)),
            css="reply failure",
            attributes={"role": "alert"},
        )
    if turn.answer is None:
        return _stopped(turn, words) if turn.stopped else _pending(turn, words)
    if turn.answer.abstained:
        return _abstention(turn.answer, words)
    return _finished(turn.answer, words)


def _pending(turn: Turn, words: Words) -> Html:
    if turn.waiting is not None:
        step = tag("span", waiting_text(turn.waiting, words), css="step current")
        line = tag("p", step, css="stages", attributes={"role": "status"})
        return tag("div", line, css="reply pending waiting", attributes={"aria-busy": "true"})
    said = {
        Stage.RETRIEVING: words.ask.retrieving,
        Stage.WRITING: words.ask.writing,
        Stage.CHECKING: words.ask.checking,
    }
    stage = tag(
        "p",
        *(_step(name, kind is turn.stage) for kind, name in said.items()),
        css="stages",
        attributes={"role": "status"},
    )
    body = _so_far(turn, words)
    return tag("div", *body, stage, css="reply pending", attributes={"aria-busy": "true"})


def waiting_text(waiting: Waiting, words: Words) -> str:
    """``前面还有 2 个问题，大约要等 9 秒``."""
    before = words.ask.others_first.format(before=waiting.before) if waiting.before else words.ask.next_one
    about = words.ask.about_seconds.format(seconds=waiting.seconds) if waiting.seconds else ""
    return f"{before}{about}…"


def _stopped(turn: Turn, words: Words) -> Html:
    """What was verified or struck off by then; of drafts nobody will say any more what they are worth."""
    settled = tuple(sentence for sentence in turn.written if not isinstance(sentence, Draft))
    turn = replace(turn, written=settled)
    return tag("div", *_so_far(turn, words), tag("p", words.ask.stopped, css="verdict"), css="reply stopped")


def _so_far(turn: Turn, words: Words) -> Iterator[Html]:
    language = language_of(turn.question) if turn.written else _language(turn, words)
    for sentence in (*turn.statements, *turn.written):
        if isinstance(sentence, Draft):
            yield draft_html(sentence, words)
        elif isinstance(sentence, Struck):
            yield struck_html(sentence, language)
        else:
            tick = verified_html(words) if turn.written else Html()
            yield _statement(sentence, language, False, tick)


def _language(turn: Turn, words: Words) -> str:
    cites = turn.statements and turn.statements[0].citations
    return turn.statements[0].citations[0].passage.language if cites else words.language


def _step(name: str, current: bool) -> Html:
    return tag("span", f"{name}…" if current else name, css="step current" if current else "step")


def _finished(answer: Answer, words: Words) -> Html:
    several = len({citation.passage.symbol for citation in answer.citations}) > 1
    if answer.table:
        heads = [_statement(s, answer.language, several) for s in answer.statements if not s.citations]
        body: Iterable[Html] = [*heads, _table(answer, words, several)]
    else:
        body = _sentences(answer, words, several)
    return tag(
        "div",
        note_html(answer),
        *body,
        _footnotes(answer, words),
        _parallels(answer),
        css="reply",
        attributes={"lang": answer.language, "dir": direction(answer.language)},
    )


def _sentences(answer: Answer, words: Words, several: bool) -> Iterator[Html]:
    """The statements; of a model's also the tick of each, and at their places the sentences struck off."""
    tick = verified_html(words) if answer.mode == MODEL else Html()
    for place, statement in enumerate(answer.statements):
        yield struck_before(answer, place)
        yield _statement(statement, answer.language, several, tick)
    yield struck_before(answer, len(answer.statements))


def _parallels(answer: Answer) -> Html:
    """The cited paragraphs in the other languages, each behind its name."""
    return join(
        tag(
            "details",
            tag("summary", f"{label_in_words(passage.label, passage.language)} · {passage.language}"),
            tag("p", passage.text, attributes={"lang": passage.language, "dir": direction(passage.language)}),
            css="parallel",
        )
        for passage in answer.parallels
    )


def _statement(statement: Statement, language: str, several: bool, tick: Html = NOTHING) -> Html:
    chips = _chips(statement, language, several)
    return tag("p", _sentence(statement, language), *chips, tick, css="statement")


def _sentence(statement: Statement, language: str) -> Html:
    """The statement's text, its fact and the quoted words set apart."""
    text = opening(statement, language) + statement.text
    spans = [_found(text, statement.lead, "strong", "lead")] if statement.lead else []
    spans += [_found(text, citation.quote, "span", "quoted") for citation in statement.citations]
    return wrap_spans(text, [span for span in spans if span.start >= 0])


def _found(text: str, part: str, element: str, css: str) -> Span:
    start = text.find(part)
    return Span(start, start + len(part), element, css)


def _chips(statement: Statement, language: str, several: bool) -> Iterator[Html]:
    for citation in dict.fromkeys(statement.citations):
        yield join(["\N{WORD JOINER}", chip(citation, language, several)])


def chip(citation: Citation, language: str, with_symbol: bool = False) -> Html:
    """A button that shows the cited paragraph and marks the quoted span."""
    return _button(citation.passage, citation.start, citation.end, language, with_symbol)


def _button(passage: Passage, start: int | None, end: int | None, language: str, with_symbol: bool) -> Html:
    name = label_in_words(passage.label, language)
    resolution_id = f"{passage.symbol}:{passage.language}"
    return tag(
        "button",
        f"{passage.symbol} {name}" if with_symbol else name,
        css="chip",
        attributes={
            "type": "button",
            "data-resolution": resolution_id,
            "data-target": element_id(resolution_id, passage.label),
            "data-passage": passage.id,
            "data-start": start,
            "data-end": end,
        },
    )


def _table(answer: Answer, words: Words, several: bool) -> Html:
    names = (words.ask.paragraph, words.ask.wording_of)
    head = tag("tr", *(tag("th", name, attributes={"scope": "col"}) for name in names))
    rows = (_row(row, answer.language, several) for row in answer.statements if row.citations)
    table = tag("table", tag("thead", head), tag("tbody", *rows), css="paragraph-table")
    return tag("div", table, css="table-frame")


def _row(statement: Statement, language: str, several: bool) -> Html:
    """The paragraph is named in the first cell, so that the second holds the quoted words alone."""
    told = dict.fromkeys(citation.quote for citation in statement.citations)
    quotes = (tag("p", _with_lead(quote, statement.lead), css="quoted") for quote in told)
    return tag("tr", tag("td", *_chips(statement, language, several)), tag("td", *quotes))


def _with_lead(quote: str, lead: str) -> Html:
    """The quote with the statement's fact set apart in it: in a table of demands, the one who is asked."""
    start = quote.find(lead) if lead else -1
    return wrap_spans(quote, [Span(start, start + len(lead), "strong", "lead")] if start >= 0 else [])


def _footnotes(answer: Answer, words: Words) -> Html:
    if not answer.footnotes:
        return Html()
    notes = (
        tag("li", _button(note, None, None, answer.language, False), tag("span", note.text, css="quoted"))
        for note in answer.footnotes
    )
    return tag("aside", tag("ul", *notes), css="cited-notes", attributes={"aria-label": words.ask.footnotes})


def _abstention(answer: Answer, words: Words) -> Html:
    parts = [
        note_html(answer),
        tag("p", words.ask.not_in_text, css="verdict"),
        tag("p", answer.abstention, css="statement"),
        struck_before(answer, 0),
    ]
    if answer.nearest:
        nearest = (
            tag("li", _button(p, None, None, answer.language, False), tag("span", _glimpse(p), css="quoted"))
            for p in answer.nearest
        )
        parts += [tag("p", words.ask.nearest, css="caption"), tag("ul", *nearest, css="nearest")]
    return tag("div", *parts, css="reply abstention", attributes={"lang": answer.language})


def _glimpse(passage: Passage) -> str:
    return passage.text if len(passage.text) <= _GLIMPSE else f"{passage.text[:_GLIMPSE]}…"
