"""A turn of a conversation: the question as it was understood, its answer, and what that was about."""

from dataclasses import dataclass, replace

from assistant.answer import Answer
from assistant.question import Question, Told
from index.label import Label


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of the conversation as it was understood, and its answer."""

    question: Question
    answer: Answer


def told(answer: Answer) -> tuple[Told, ...]:
    """What an answer has quoted: who asks on wants something else."""
    return tuple(Told(cited.passage.id, cited.start, cited.end) for cited in answer.citations)


def inheriting(q: Question, turn: Turn) -> Question:
    """A question that names no resolution, asked of the one before."""
    return replace(q, symbols=turn.question.symbols or cited_symbols(turn))


def focus_of(turn: Turn) -> tuple[str, ...]:
    """Labels that the turn before was about: those it cited, or those it named."""
    labels = tuple(dict.fromkeys(c.label for c in turn.answer.citations)) or labels_named(turn.question)
    return tuple(label for label in labels if Label.parse(label).number.isdigit())


def paragraphs_in(turn: Turn) -> tuple[str, ...]:
    """The same, where a paragraph is meant: not the notes that were cited, but what they were asked of."""
    focus, named = focus_of(turn), labels_named(turn.question)
    return named if named and all(map(is_note, focus)) and not any(map(is_note, named)) else focus


def labels_named(q: Question) -> tuple[str, ...]:
    """Labels that a question names one by one, counted from the beginning of the preamble, body or notes."""
    named = (r for r in q.references if 0 < r.first == r.last and not (r.annex or r.section))
    return tuple(dict.fromkeys(f"{r.part or 'OP'}{r.first}{r.path}" for r in named if r.part != "A"))


def is_note(label: str) -> bool:
    """Whether a label is a footnote's."""
    return label.startswith("FN")


def cited_symbols(turn: Turn) -> tuple[str, ...]:
    """The resolution that the answer before was taken from, if it was one."""
    cited = symbols_cited(turn)
    return cited if len(cited) == 1 else ()


def symbols_cited(turn: Turn) -> tuple[str, ...]:
    """All resolutions that the answer before cites."""
    return tuple(dict.fromkeys(citation.passage.symbol for citation in turn.answer.citations))
