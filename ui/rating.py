"""A user's rating of a turn, as it is stored."""

from datetime import UTC, datetime

from assistant.answer import Answer, Basis
from eval.feedback import MAX_NOTE, Cited, Feedback
from eval.question_set import Kind
from ui.answer_text import plain_text
from ui.turn import Conversation, Turn

VERDICTS = ("up", "down")


def rating_of(conversation: Conversation, turn: Turn, note: str = "") -> Feedback | None:
    """The turn's rating and a note to it; None for a turn without an answer or a rating."""
    answer = turn.answer
    if answer is None or turn.rating not in VERDICTS:
        return None
    return Feedback(
        id=f"{conversation.identity}-{turn.number}",
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        verdict="up" if turn.rating == "up" else "down",
        note=note.strip()[:MAX_NOTE],
        question=turn.question,
        history=conversation.before(turn.number),
        language=answer.language,
        kind=_kind(answer),
        answer=plain_text(answer),
        mode=answer.mode,
        citations=tuple(
            Cited(symbol=c.passage.symbol, label=c.label, language=c.passage.language, quote=c.quote)
            for c in answer.citations
        ),
    )


def _kind(answer: Answer) -> Kind:
    if answer.abstained:
        return "none"
    if answer.table:
        return "list"
    basis = answer.statements[0].basis
    if basis is Basis.TITLE_BLOCK:
        return "meta"
    if basis is Basis.STRUCTURE:
        return "structure"
    return "fact" if answer.statements[0].lead else "statement"
