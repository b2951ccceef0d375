"""Which of the passages found are given as the answer: the best, and others that answer as well."""

from collections.abc import Sequence

from assistant import cues
from assistant.confidence import features, probability
from assistant.evidence import Evidence
from assistant.expected import expected_in
from assistant.question import Listing, Question, asking
from assistant.reading import rated

BESIDE, SURELY = 2.0, 0.8
"""How far behind the best passage the next may be, and how likely it must be to answer, to be given too.

Of 1,044 statements asked for in questions marked tune the next is given for 8 in a hundred: cited 0.857 to
0.878 of them, precision 0.857 to 0.851.
"""
LISTED, LIKE, AS_LIKELY = 8, 0.5, 0.5
"""Of so many passages those with this share of the best one's score, and this probability, belong in a list
that is described.

Of 35 such lists marked tune none was right with one passage, 10 are with these.
"""


def passages_given(q: Question, ranked: Sequence[Evidence]) -> Sequence[Evidence]:
    """The best passage; those like it where a list is asked for; the next where it surely states it too."""
    if _lists(q):
        enough = LIKE * max(evidence.score for evidence in ranked[:LISTED])
        return [e for e in ranked[:LISTED] if e.score >= enough and _belongs(q, e)] or ranked[:1]
    best, *others = ranked[:2]
    if not others or q.wants_fact or expected_in(asking(q)) or others[0].passage.is_footnote:
        return [best]
    near = rated(others[0]) >= rated(best) - BESIDE
    return ranked[:2] if near and probability(features(q, others)) >= SURELY else [best]


def _lists(q: Question) -> bool:
    """Whether paragraphs are to be listed that are told by what they say."""
    if q.listing is Listing.NAMED:
        return False
    several = any(cue.search(q.text) for cue in (cues.WHICH_PARAGRAPHS, cues.ALL_MENTIONS))
    places = any(cue.search(q.text) for cue in (cues.PARAGRAPHS, cues.WHERE_MENTIONED, cues.IN_WHICH))
    return several or (q.listing is Listing.MENTIONS and places)


def _belongs(q: Question, evidence: Evidence) -> bool:
    of_its_sort = not evidence.passage.is_footnote or "FN" in q.parts
    return of_its_sort and probability(features(q, [evidence])) >= AS_LIKELY
