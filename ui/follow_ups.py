"""What may be asked next: about what the last answer cites, found in the structure of its resolution."""

from collections.abc import Iterator

from assistant.answer import Answer
from index.label import Label
from index.passage import Passage, passages_of
from index.resolution import Resolution
from ui.html_text import Html, tag
from ui.questions import Asker, treaties_named
from ui.shelf import Shelf, resolution_at
from ui.turn import Conversation
from ui.wording import Words

MOST = 3


def follow_ups_html(conversation: Conversation, library: Shelf, words: Words) -> Html:
    """Buttons that ask; nothing under a turn that is not answered."""
    answer = conversation.turns[-1].answer
    asked = {turn.question for turn in conversation.turns}
    questions = [] if answer is None else follow_ups(answer, library, words.language)
    buttons = [_button(question) for question in questions if question not in asked]
    if not buttons:
        return Html()
    label = tag("p", words.ask.follow_ups, css="caption")
    return tag("aside", label, tag("ul", *buttons[:MOST]), css="follow-ups")


def _button(question: str) -> Html:
    attributes = {"type": "button", "data-send": "submit", "data-question": question}
    return tag("li", tag("button", question, css="follow-up", attributes=attributes))


def follow_ups(answer: Answer, library: Shelf, language: str) -> tuple[str, ...]:
    """Best first, each once; in the answer's language if that is Chinese or English, else in ``language``."""
    cited = [citation.passage for citation in answer.citations] or list(answer.nearest)
    resolution = _of(cited, library)
    if resolution is None:
        return ()
    several = len({r.symbol for r in library.resolutions()}) > 1
    spoken = answer.language if answer.language in ("zh", "en") else language
    ask = Asker(spoken, resolution.symbol if several else "")
    return tuple(dict.fromkeys(q for q in _questions(answer, cited, resolution, ask) if q))


def _of(cited: list[Passage], library: Shelf) -> Resolution | None:
    if cited:
        return resolution_at(library, f"{cited[-1].symbol}:{cited[-1].language}")
    resolutions = library.resolutions()
    return resolutions[0] if len(resolutions) == 1 else None


def _questions(
    answer: Answer, cited: list[Passage], resolution: Resolution, ask: Asker
) -> Iterator[str | None]:
    passages = list(passages_of(resolution))
    if answer.abstained:
        yield from (ask.paragraph(passage.label) for passage in cited)
    elif cited:
        yield from _about_cited(cited, passages, ask, listed=answer.table)
    if not cited:
        yield ask.count() if resolution.operative else None
        yield ask.paragraph(resolution.operative[-1].label) if resolution.operative else None


def _about_cited(
    cited: list[Passage], passages: list[Passage], ask: Asker, *, listed: bool
) -> Iterator[str | None]:
    if listed:
        yield from (ask.paragraph(passage.label) for passage in cited[:2])
        return
    for name in treaties_named(cited, ask.language):
        if len(treaties_named(passages, ask.language)[name]) > 1:
            yield ask.mentions(name)
            break
    shown = {passage.label for passage in cited}
    notes = [mark.footnote for passage in cited for mark in passage.marks if mark.footnote not in shown]
    yield from (ask.paragraph(note) for note in notes[:1])
    yield _neighbour(cited[-1], passages, ask)


def _neighbour(passage: Passage, passages: list[Passage], ask: Asker) -> str | None:
    """About the next paragraph of the same part; of a footnote, about the paragraph that carries it."""
    if passage.is_footnote:
        place = next((p for p in passages if any(m.footnote == passage.label for m in p.marks)), None)
        return ask.paragraph(place.label) if place else None
    top = str(Label.parse(passage.label).top)
    part = [
        p.label for p in passages if Label.parse(p.label).part == Label.parse(top).part and "(" not in p.label
    ]
    place_in_part = part.index(top) if top in part else -1
    following = part[place_in_part + 1 : place_in_part + 2] if place_in_part >= 0 else []
    return ask.paragraph(following[0]) if following else None
