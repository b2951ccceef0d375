"""English."""

import re

from index.vocabulary import Vocabulary, report_pattern, words

_MONTHS = "january february march april may june july august september october november december".split()
_BODY = "General Assembly|Security Council|Economic and Social Council|Human Rights Council"
_ADVERBS = (
    "also|further|again|once again|once more|deeply|gravely|seriously|strongly|firmly|fully|profoundly"
    "|solemnly|greatly|extremely|particularly|especially|reaffirming|still|recognizing"
)
_ADJECTIVES = (
    "aware|mindful|conscious|cognizant|desirous|concerned|convinced|determined|guided|alarmed|disturbed|resolved"
    "|encouraged|appalled|dismayed|inspired|shocked|having \\w+|bearing in mind|keeping in mind|taking note"
    "|taking into account|taking into consideration|calling (?:upon|for)|calls (?:upon|for)|takes note"
)

ENGLISH = Vocabulary(
    opening=words(rf"\s*The ({_BODY})\s*(?:,\s*|$|\n)"),
    verb=re.compile(
        rf"(?=[A-Z])(?:(?i:{_ADVERBS}) )*(?:(?i:{_ADJECTIVES})|[A-Za-z]+ing|[A-Za-z]{{2,}}s)\b"
        rf"(?: (?:{_ADVERBS}|upon|with \w+|(?:deep|grave|serious|profound) \w+))*"
    ),
    session=words(r"\s*([A-Za-z-]+)(?: (?:special|emergency special))? session\s*$"),
    agenda=words(r"\s*Agenda items? (.+)"),
    adopted=words(r"\s*(?:Resolution|Decision)s? adopted by the .*|\s*Adopted by the .*"),
    report=report_pattern(
        r"(?:adopted )?on the (?:report|recommendation) of the "
        r"(?P<committee>[^()]*? Committee(?: \([^()]*Committee\))?)"
    ),
    meeting=words(r"\s*\d+(?:st|nd|rd|th) (?:\([^)]*\) )?(?:plenary )?meeting(?: \(resumed\))?\s*[,،.]?\s*$"),
    date=words(rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})"),
    months=tuple(_MONTHS),
    annex=words(
        r"\s*(?:Annex|Appendix|Enclosure|Attachment)"
        r"(?:\s+(?P<number>[IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?\s*(?:\n|$)"
    ),
    article=words(r"\s*(?:Article|Rule|Regulation|Principle)\s+(?P<number>\d{1,3}|[IVXLC]+)\b\s*[.:–—]?\s*"),
    finite=re.compile(r"At its |[A-Z][a-z]+s\b(?! of)"),
    decision=words(rf"\s*At its .*?meeting.*?the ({_BODY})"),
    vote=words(r"\s*\[?\s*Adopted .*\b(?:vote|votes)\b.*$"),
)
