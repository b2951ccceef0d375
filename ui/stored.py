"""A conversation as the browser keeps it, and back.

Passages are kept by their id and a checksum of their text, and taken from the library again: what comes back
from a browser cites paragraphs that stand in the library, letter for letter, or is not shown as an answer.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant.answer import Statement
from assistant.errors import CitationError
from index.passage import Passage
from ui.turn import Conversation, Turn

Find = Callable[[str], Passage | None]
"""A passage by its id."""

_TURN = TypeAdapter(Turn)
_PASSAGE = TypeAdapter(Passage)
_PASSAGE_KEYS = frozenset(Passage.__dataclass_fields__)
_MAX_TURNS = 500


class _GoneError(Exception):
    """A passage is no longer in the library, or has changed."""


def stored(conversation: Conversation) -> dict[str, Any]:
    """Finished turns; ``title`` is the first question."""
    turns = [_packed(_TURN.dump_python(_settled(turn), mode="json")) for turn in conversation.over]
    title = conversation.over[0].question if turns else ""
    return {"id": conversation.identity, "title": title, "turns": turns}


def _settled(turn: Turn) -> Turn:
    """Of what a model had written when it was stopped, only what was verified by then."""
    verified = (sentence for sentence in turn.written if isinstance(sentence, Statement))
    return replace(turn, statements=(*turn.statements, *verified), written=())


def _packed(value: Any) -> Any:
    if isinstance(value, list):
        return [_packed(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == _PASSAGE_KEYS:
        passage = _PASSAGE.validate_python(value)
        return {"passage": passage.id, "sum": _sum(passage)}
    return {key: _packed(item) for key, item in value.items()}


def _sum(passage: Passage) -> str:
    return sha256(passage.text.encode()).hexdigest()[:16]


def restored(data: Mapping[str, Any], find: Find, gone: str) -> Conversation | None:
    """The conversation; a turn whose passages are gone says so. None for what is no record."""
    turns = data.get("turns")
    identity = data.get("id")
    if not isinstance(turns, list) or not isinstance(identity, str) or len(turns) > _MAX_TURNS:
        return None
    try:
        read = [_turn(turn, find, gone) for turn in turns]
    except (ValidationError, CitationError, RecursionError):
        return None
    whole = tuple(sorted({turn.number: turn for turn in read if turn.is_over}.values(), key=_number))
    return Conversation(whole, identity[:64]) if whole else None


def _number(turn: Turn) -> int:
    return turn.number


def _turn(data: Any, find: Find, gone: str) -> Turn:
    try:
        return _TURN.validate_python(_unpacked(data, find))
    except _GoneError:
        bare = {key: value for key, value in data.items() if key in ("number", "question")}
        return _TURN.validate_python({**bare, "error": gone})


def _unpacked(value: Any, find: Find) -> Any:
    if isinstance(value, list):
        return [_unpacked(item, find) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"passage", "sum"}:
        passage = find(str(value["passage"]))
        if passage is None or _sum(passage) != value["sum"]:
            raise _GoneError
        return passage
    if value.keys() == _PASSAGE_KEYS:
        # A record holds no passage in full: its text would be the browser's word, not the library's.
        raise _GoneError
    return {key: _unpacked(item, find) for key, item in value.items()}
