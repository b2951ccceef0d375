"""An answer as plain text: each statement with the marks of its citations behind it."""

import unicodedata

from assistant.answer import Answer, Statement
from assistant.wording import mark

_FULL_WIDTH = ("zh",)


def plain_text(answer: Answer) -> str:
    """The answer's own words, a statement a line; the reason, for an abstention."""
    if answer.abstained:
        return answer.abstention
    return "\n".join(statement_with_marks(statement, answer.language) for statement in answer.statements)


def statement_with_marks(statement: Statement, language: str) -> str:
    """``…进行互动讨论”。[第3段]``; the fact first where the sentence does not begin with it."""
    marks = "".join(dict.fromkeys(mark(citation.label, language) for citation in statement.citations))
    gap = "" if language in _FULL_WIDTH or not marks else " "
    return f"{opening(statement, language)}{statement.text}{gap}{marks}"


def opening(statement: Statement, language: str) -> str:
    """The statement's fact as a sentence of its own, empty where the text already begins with it."""
    if not statement.lead or statement.text.startswith(statement.lead):
        return ""
    return f"{statement.lead}。" if language in _FULL_WIDTH else f"{statement.lead}. "


def printable(text: str) -> str:
    """Without control and bidirectional override characters, which a terminal would obey; line ends stay."""
    return "".join(c for c in text if c == "\n" or not _is_control(c))


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs") or character in _OVERRIDES


_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
