"""What a question asks to have listed: openings, footnotes, mentions of a thing or a series of documents."""

import re

from assistant import cues
from assistant.question import Listing, Question

_SERIES = re.compile(r"(?<![A-Za-z0-9/])[A-Z]{1,5}(?:(?:/[A-Z][A-Z0-9.]*)+(?:/[\w.]+)*|/(?=\s*[-.…)）]))")
"""Symbols of documents, or what a series of them begins with: ``NPT/CONF``."""


def listing_asked(folded: str, q: Question) -> Listing | None:
    """What is to be listed; None where no list is asked for."""
    which = cues.WHICH_PARAGRAPHS.search(folded)
    counted = cues.HOW_MANY.search(folded) and cues.PARAGRAPHS.search(folded)
    begins = cues.PARAGRAPHS.search(folded) and cues.BEGINS_WITH.search(folded)
    if begins and (which or counted or q.quoted or cues.VERB.search(folded)):
        return Listing.VERB
    if cues.VERB.search(folded) and cues.PARAGRAPHS.search(folded) and cues.OF_EACH.search(folded):
        return Listing.VERB
    if q.quoted and cues.WHERE_STANDS.search(folded) and not cues.FOOTNOTES.search(folded):
        return Listing.MENTIONS
    if cues.WITH_NOTES.search(folded):
        return Listing.NOTED
    if cues.NOTES_THAT.search(folded) or (
        cues.WHICH_NOTES.search(folded) and (q.quoted or cues.MENTIONS.search(folded))
    ):
        return Listing.MENTIONS
    if (which or counted) and (cues.MENTIONS.search(folded) or cues.ABOUT.search(folded) or q.quoted):
        return Listing.MENTIONS
    if cues.ALL_MENTIONS.search(folded) or (cues.WHERE_MENTIONED.search(folded) and not q.whether):
        return Listing.MENTIONS
    if cues.CITING_RESOLUTIONS.search(folded) and not q.symbols:
        return Listing.MENTIONS
    if cues.WHICH_RESOLUTIONS.search(folded) and cues.MENTIONS.search(folded):
        return Listing.MENTIONS
    if cues.IN_WHICH.search(folded) and not q.whether:
        return Listing.MENTIONS
    return None


def series_named(q: Question, folded: str) -> tuple[str, ...]:
    """What the symbols of a series of documents begin with, where it is asked which paragraphs cite it."""
    series = _SERIES.findall(cues.SYMBOL.sub(" ", folded)) or _series_of_organ(q, folded)
    of_series = q.part == "FN" and not any(map(str.isdigit, "".join(series)))
    if of_series or cues.WHICH_PARAGRAPHS.search(folded) or cues.WHICH_NOTES.search(folded):
        return tuple(one.rstrip(".") for one in series)
    return ()


def _series_of_organ(q: Question, folded: str) -> list[str]:
    """The series of an organ's documents, which only footnotes cite: ``notes to Security Council documents``."""
    found = _OF_ORGAN.search(folded) if q.part == "FN" else None
    if found is None:
        return []
    return [one for name, one in _SERIES_OF.items() if found[name] or found[f"{name}_zh"]]


_SERIES_OF = {"council": "S/", "rights": "A/HRC/", "social": "E/"}
_OF_ORGAN = re.compile(
    r"\b(?:(?P<council>Security Council)|(?P<rights>Human Rights Council)|(?P<social>Economic and Social Council)) (?:documents?|letters?|reports?|papers?|symbols?)\b"
    r"|(?:(?P<council_zh>安全理事会|安理会)|(?P<rights_zh>人权理事会)|(?P<social_zh>经济及社会理事会|经社理事会))的?(?:文件|信件?|报告)",
    re.IGNORECASE,
)
