"""What those who meet say themselves in the annex: *We reaffirm …*, and under *we:* *Commit to …*, 我们重申."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.clause import Span
from index.label import Label
from index.passage import Passage

_ADVERBS = r"(?:(?:also|further|again|hereby|therefore|\w+ly|both|do)\s+)*"
_WE = re.compile(
    rf"(?:^|(?<=[.;:] ))We\b(?:,[^.;]{{3,160}}?,)?\s+{_ADVERBS}|(?:^|(?<=[。；：]))我们(?:，[^，。；]{{2,60}}，)?(?:还|又|也|再次|进一步|谨|特此|坚决|强烈|深|深为)*"
)
_OURSELVES = re.compile(r"\bwe\b|\bour\b|我们", re.IGNORECASE)
_BARE = re.compile(rf"^{_ADVERBS}", re.IGNORECASE)
"""Under a *we:* above, or in the preamble of the declaration."""
_SAID = re.compile(
    r"[\w-]+(?: and (?:also )?[\w-]+)?(?: (?:with|our|ourselves|deep(?:ly|est)?|great(?:ly)?|grave(?:ly)?|serious(?:ly)?|profound(?:ly)?|strong|firm|full|collective|continued"
    r"|concern(?:ed)?|alarm(?:ed)?|appreciation|regret|gratitude|satisfaction|commitment|note|of)\b)*|[^，。；“《]{0,10}"
)
"""The verb, and what is noted or expressed by it."""


def speaking(passages: Sequence[Passage]) -> list[Passage]:
    """The passages without an annex in which nobody speaks: rules of procedure ask and decide nothing."""
    speaks = any(_OURSELVES.search(p.text) for p in passages if p.label.startswith("A"))
    return [p for p in passages if speaks or not p.label.startswith("A")]


def declared(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Each sentence of an annexed paragraph that says what is declared, with the words that open it."""
    text = passage.text
    starts = sorted({0, *(said.start() for said in _WE.finditer(text))})
    for start, end in pairwise([*starts, len(text)]):
        said = _WE.match(text, start) or (
            None if start or Label.parse(passage.label).path else _BARE.match(text)
        )
        if said:
            verb = _SAID.match(text, said.end())
            yield (start, end), verb[0] if verb else ""
