"""What two versions of a paragraph do not share: the words that only one of them has."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.answer import Answer, Basis, Statement
from assistant.phrases import say
from index.passage import Passage
from index.text import is_han

_WORD = re.compile(r"\s*[\w’'\u2010\u2011-]+|\s*\S")
_LIKE = 0.5
"""Least share of common words of what is another version of a paragraph."""
_SHORTEST = 2
"""Words, or Chinese characters, of what is worth saying."""
_SIGNS = re.compile(r"[\s\u2010-\u2015-]+")


@dataclass(frozen=True, slots=True)
class Difference:
    """Stretches, verbatim, that only the first and only the second of two texts has."""

    first: tuple[str, ...]
    second: tuple[str, ...]


def difference(first: str, second: str) -> Difference | None:
    """None where one is no version of the other."""
    a, b = ([*_words(text)] for text in (first, second))
    matcher = SequenceMatcher(None, [*map(_plain, a)], [*map(_plain, b)], autojunk=False)
    if matcher.ratio() < _LIKE:
        return None
    changed = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return Difference(
        tuple(said for _, i, j, _, _ in changed if (said := _said(a[i:j]))),
        tuple(said for _, _, _, i, j in changed if (said := _said(b[i:j]))),
    )


def compared(answers: Sequence[Answer], language: str) -> Iterator[Statement]:
    """What differs between the paragraphs that two answers quote whole: one of each, in one language."""
    if len(answers) != 2:
        return
    cited = [dict.fromkeys(citation.passage for citation in answer.citations) for answer in answers]
    if any(len(passages) != 1 for passages in cited):
        return
    (one,), (other,) = cited
    told = difference(one.text, other.text) if one.language == other.language else None
    if told is not None and _in_full(answers):
        yield from _statements(one, other, told, language)


def _in_full(answers: Sequence[Answer]) -> bool:
    return all(c.start == 0 and c.end == len(c.passage.text) for answer in answers for c in answer.citations)


def _statements(one: Passage, other: Passage, told: Difference, language: str) -> Iterator[Statement]:
    if not (told.first or told.second):
        yield Statement(say(language, "same_words"), basis=Basis.STRUCTURE)
    for passage, stretches in ((one, told.first), (other, told.second)):
        if stretches:
            quotes = "; ".join(say(language, "quote", quote=stretch) for stretch in stretches)
            yield Statement(
                say(language, "only_there", symbol=passage.symbol, quotes=quotes), basis=Basis.STRUCTURE
            )


def _words(text: str) -> Iterator[str]:
    """Words, of Chinese its characters, each with the space before it."""
    for word in _WORD.findall(text):
        if any(map(is_han, word)):
            yield from word.strip()
        else:
            yield word


def _plain(word: str) -> str:
    return _SIGNS.sub(" ", word).strip().rstrip(",;.，；。").casefold()


def _said(words: Sequence[str]) -> str:
    """A stretch that says something: no bare sign."""
    text = "".join(words).strip().strip(",;.，；。 ")
    long = len([word for word in words if re.search(r"\w", word)])
    return text if long >= _SHORTEST or re.search(r"\d|\w{4}", text) else ""
