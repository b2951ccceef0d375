"""Which resolution a question asks to be mentioned, and which it is asked of: does 78/40 cite 77/58?"""

import re

from assistant import cues
from assistant.subject import says_more


def symbols_mentioned(folded: str) -> tuple[str, ...]:
    """The symbols of resolutions that the text is asked to mention; it is not asked of them."""
    if not any(
        asks.search(folded)
        for asks in (
            cues.WHICH_PARAGRAPHS,
            cues.ALL_MENTIONS,
            cues.WHERE_MENTIONED,
            cues.WHETHER,
            cues.CITING_RESOLUTIONS,
            cues.WHICH_NOTES,
        )
    ):
        return ()
    found = list(cues.SYMBOL.finditer(folded))
    mentioned = [symbol[0] for symbol in found if _is_mentioned(folded, symbol)]
    if not mentioned and len(found) == 2 and _is_asked_of(folded, found[0]):
        between = folded[found[0].end() : found[1].start()]
        return () if says_more(between) else (found[1][0],)
    return tuple(mentioned)


def _is_mentioned(folded: str, symbol: re.Match[str]) -> bool:
    """Whether it stands behind a verb of mentioning as what is mentioned."""
    return bool(cues.CITING.search(folded[: symbol.start()])) and not _is_asked_of(folded, symbol)


def _is_asked_of(folded: str, symbol: re.Match[str]) -> bool:
    """Whether it is what mentions, behind a verb that opens: ``¿Menciona la 78/40 los ciberataques?``"""
    before = folded[: symbol.start()]
    verb = cues.CITING.search(before)
    opens = verb and not re.search(r"\w", _WHETHER_AR.sub("", folded[: verb.start()]))
    return bool(opens) and says_more(folded[symbol.end() :])


_WHETHER_AR = re.compile(r"^\W*هل(?!\w)")


def whole_symbol(topic: str, folded: str) -> str:
    """``A/63/182`` for a topic of which its letters were taken for a word; any other topic as it is."""
    if not _NUMBERS.fullmatch(topic):
        return topic
    found = re.search(rf"(?<![A-Za-z\d/])[A-Z](?:[A-Z\d.]*/)+{re.escape(topic)}(?![A-Za-z\d/])", folded)
    return found[0] if found else topic


_NUMBERS = re.compile(r"\d+(?:/\d+)+")
