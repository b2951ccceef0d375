"""The resolution whose title is nearest in meaning to what it is called, in any language.

*La résolution sur les armes radiologiques* shares no word with “Radiological weapons”.
"""

import re
from collections.abc import Collection, Mapping, Sequence

import numpy as np

from assistant.titles import telling
from assistant.weigh import token_weights
from assistant.when_adopted import of_that_session, of_that_time, without_time
from index.library import Library
from index.resolution import Resolution
from index.token_vectors import maxsim, similarities

LIKE, CLEARLY, BY_A_WORD = 0.5, 0.08, 0.3
"""Least likeness of name and title, and by how much it must exceed that of any other resolution's title; more
where a single word tells. Of 520 names in questions marked tune, 168 of them in other languages than the
titles, this and the words of titles tell 483 rightly and 7 wrongly; MaxSim of the name alone 472 and 4."""
ALIKE = 0.1
"""So much less like may be the title of the resolution of the year that is said."""


def entitled(name: str, language: str, library: Library) -> tuple[str, ...]:
    """The symbol of the one resolution with such a title; none where no title is clearly nearest.

    Of resolutions that come back with the same title that of the session or year that the name says.
    """
    resolutions = titled(library)
    bare = without_time(name)
    likenesses = _likenesses(bare, language, library, resolutions)
    clearly = CLEARLY if len(telling(bare, language)) > 1 else BY_A_WORD
    session = {resolution.symbol for resolution in of_that_session(name, resolutions)}
    if session:
        return _clearest(likenesses, session, clearly)
    best = _clearest(likenesses, likenesses, clearly)
    of_time = {resolution.symbol for resolution in of_that_time(name, resolutions)}
    timely = _clearest(likenesses, of_time, clearly)
    if not (best and timely):
        return best or timely
    return timely if likenesses[timely[0]] >= likenesses[best[0]] - ALIKE else best


def _clearest(likenesses: Mapping[str, float], among: Collection[str], clearly: float) -> tuple[str, ...]:
    ranked = sorted(among, key=lambda symbol: -likenesses[symbol])
    if not ranked or likenesses[ranked[0]] < LIKE:
        return ()
    clear = len(ranked) < 2 or likenesses[ranked[0]] - likenesses[ranked[1]] >= clearly
    return (ranked[0],) if clear else ()


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
    """MaxSim of a name with each title of these resolutions and of the title with the name, by symbol.

    A title may have all of a short name and be of something else; what is not in the name tells it.
    """
    asked = library.question_tokens(name, language)
    weights = token_weights(name, asked.spans)
    titles = library.title_tokens(resolutions)
    alike = similarities(asked.vectors, [tokens.vectors for tokens in titles])
    likeness: dict[str, float] = {}
    for resolution, title, similarity in zip(resolutions, titles, alike, strict=True):
        back = maxsim(similarity.T, np.maximum(token_weights(resolution.title, title.spans), _FAINT))
        both = maxsim(similarity, weights) + back
        likeness[resolution.symbol] = max(both, likeness.get(resolution.symbol, -2.0))
    return likeness


_FAINT = 0.001
