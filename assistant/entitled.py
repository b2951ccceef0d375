"""The resolution whose title is nearest in meaning to what it is called, in any language.

*La résolution sur les armes radiologiques* shares no word with “Radiological weapons”. Of 227 names in
questions marked tune, 61 of them in other languages than the titles, 173 are clear by this measure, all of
them rightly; of these 30 are told by nothing else.
"""

import re
from collections.abc import Sequence

from assistant.weigh import token_weights
from index.library import Library
from index.resolution import Resolution
from index.token_vectors import maxsim, similarities

LIKE, CLEARLY = 0.3, 0.08
"""Least MaxSim of name and title, and by how much it must exceed that of any other resolution's title."""


def entitled(name: str, language: str, library: Library, among: Sequence[Resolution] = ()) -> tuple[str, ...]:
    """The symbol of the one resolution with such a title; none where no title is clearly nearest.

    ``among``: the resolutions that may be meant, all where there are none.
    """
    meant = [resolution for resolution in among or titled(library) if resolution.title]
    likenesses = _likenesses(name, language, library, meant)
    ranked = sorted(likenesses.items(), key=lambda one: -one[1])
    if not ranked or ranked[0][1] < LIKE:
        return ()
    symbol, most = ranked[0]
    return (symbol,) if len(ranked) < 2 or most - ranked[1][1] >= CLEARLY else ()


def whole_name(name: str, text: str, language: str, symbol: str, library: Library) -> str:
    """A name with what stands before it in its clause, where that is more like the title: a Chinese name has
    no sign that tells where it begins."""
    meant = [resolution for resolution in titled(library) if resolution.symbol == symbol]
    if language != "zh" or not meant or not name.endswith("决议") or name not in text:
        return name
    before = _CLAUSE.split(text[: text.find(name)])[-1]
    if not before.strip():
        return name
    whole = f"{before}{name}"
    like, liker = (_likenesses(said, language, library, meant)[symbol] for said in (name, whole))
    return whole if liker > like else name


_CLAUSE = re.compile(r"[，。？！：；,?!:;]\s*")


def titled(library: Library) -> list[Resolution]:
    """The resolutions that have a title."""
    return [resolution for resolution in library.resolutions() if resolution.title]


def _likenesses(
    name: str, language: str, library: Library, resolutions: Sequence[Resolution]
) -> dict[str, float]:
    """MaxSim of a name with each title of these resolutions, by symbol."""
    asked = library.question_tokens(name, language)
    weights = token_weights(name, asked.spans)
    titles = [tokens.vectors for tokens in library.title_tokens(resolutions)]
    likeness: dict[str, float] = {}
    for resolution, alike in zip(resolutions, similarities(asked.vectors, titles), strict=True):
        likeness[resolution.symbol] = max(maxsim(alike, weights), likeness.get(resolution.symbol, -1.0))
    return likeness
