"""What a language must say for its resolutions to be read: opening lines, verbs, title block, annexes."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Patterns of one language; each is matched at the start of a line or block."""

    opening: re.Pattern[str]
    """``大会，``: group 1 is the adopting body."""
    verb: re.Pattern[str]
    """Opening verb of a paragraph, where its style does not show it."""
    session: re.Pattern[str]
    """Group 1: the ordinal, which may be in words that only the symbol explains."""
    agenda: re.Pattern[str]
    """Group 1: the item or items."""
    adopted: re.Pattern[str]
    report: re.Pattern[str]
    """Group ``committee`` (may be missing) and group ``report``."""
    meeting: re.Pattern[str]
    date: re.Pattern[str]
    """Groups ``day``, ``month``, ``year`` in any order."""
    months: tuple[str, ...]
    """Names of the twelve months, lower case; a second set of twelve may follow."""
    annex: re.Pattern[str]
    """Heading of an annex; group ``number`` may be missing."""
    article: re.Pattern[str]
    """``Article 5`` or ``Rule 12``: group ``number``."""
    finite: re.Pattern[str]
    """A verb that decides rather than recalls; matches nothing where form does not tell them apart."""
    decision: re.Pattern[str]
    """Beginning of a decision without an opening line; group 1: the adopting body."""
    vote: re.Pattern[str]


def words(pattern: str) -> re.Pattern[str]:
    """A pattern in which case does not matter."""
    return re.compile(pattern, re.IGNORECASE)


def report_pattern(committee: str) -> re.Pattern[str]:
    """``[on the report of the First Committee (A/78/409, para. 89)]`` around a language's own middle."""
    cited = r"(?P<report>[^()（）]*[A-Z]/[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)"
    return words(rf"\s*\[\s*(?:{committee}|.*?)\s*[(（]{cited}[)）][^()（）]*\]?\s*$")
