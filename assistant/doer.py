"""Who does what is asked: without the verb that asks it of them, with all who are named together, and no one else.

A reader takes for the doer whom a letter is sent to, or the first of two States.
"""

import re

from assistant.countries import states_in
from index.passage import Passage

Span = tuple[int, int]

_WHO = re.compile(
    r"\bwho\b|(?<![向给对])谁|(?<!à )(?<!de )\bqui\b|(?<!a )(?<!de )\bquién(?:es)?\b|\bкто\b|^\W*من(?!\w)",
    re.IGNORECASE,
)
_RECEIVES = re.compile(
    r"\b(?:to|for|with|from)\W*$|\bwho(?:m)? (?:\w+ ){0,3}(?:gets?|got|receiv\w+|benefi\w+|(?:was|were|is|are|be|been|being) (?:\w+ ){0,2}\w+(?:ed|en|nt|ade|old|id)|gain\w*|needs?|has access)\b|\brecipients?\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto $", re.IGNORECASE)
_INFINITIVE = re.compile(r"to [a-z]+\b")
_AGENT = re.compile(r"\b(?P<done>[a-z]{4,}) by $", re.IGNORECASE)
_TOGETHER = re.compile(r"(?P<last>,? (?:and|et|y|и) |[和、及]|,? و ?|, )(?:(?:the|la|le|les|el|los) )?")
_BY = re.compile(r"\bby (?:the )?$")
_CAPITAL = r"[A-Z][\w’-]+"
_AND_ANOTHER = re.compile(rf" and (?:the )?{_CAPITAL}(?: (?:(?:of|for|and|on)(?: the)? )?{_CAPITAL})*")
_STEM = 5


def asks_who(question: str) -> bool:
    """Whether somebody who does something is asked for."""
    return _WHO.search(question) is not None


def is_doer(question: str, text: str, span: Span) -> bool:
    """Whether what was read may do it: no infinitive does, nor whom something is sent to."""
    if not asks_who(question):
        return True
    sent = _TO.search(text[: span[0]]) and not _RECEIVES.search(question)
    return not sent and _INFINITIVE.match(text[slice(*span)]) is None


def is_agent(question: str, text: str, span: Span) -> bool:
    """Whether the text says that by these was done what is asked of: established by the Council."""
    done = _AGENT.search(text[: span[0]]) if asks_who(question) else None
    return done is not None and done["done"][:_STEM].lower() in question.lower()


def named_together(passage: Passage, span: Span) -> Span:
    """A State with those it is named together with, China and the Russian Federation; a body “by” which with another."""
    text = passage.text
    states = [(match.start, match.end) for match in states_in(text, passage.language)]
    start = span[0] + (4 if text[slice(*span)].lower().startswith("the ") else 0)
    if (start, span[1]) not in states:
        other = _AND_ANOTHER.match(text, span[1]) if _BY.search(text[: span[0]]) else None
        return (span[0], other.end()) if other else span
    first = last = states.index((start, span[1]))
    while first and _TOGETHER.fullmatch(text, states[first - 1][1], states[first][0]):
        first -= 1
    while last + 1 < len(states) and _TOGETHER.fullmatch(text, states[last][1], states[last + 1][0]):
        last += 1
    joined = _TOGETHER.fullmatch(text, states[last - 1][1], states[last][0]) if last > first else None
    if joined is None or joined["last"] == ", ":  # a place and its country, or a list cut short
        return span
    return min(span[0], states[first][0]), states[last][1]
