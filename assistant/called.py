"""What a resolution is called: “the right to food resolution (80/210)”, “80/3, the Awaza Declaration”.

These words say which resolution is meant and nothing of what is asked of it. They are told from the rest of
the question by the title of the resolution and by how a noun phrase is built around ``resolution``.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from assistant import cues
from assistant.metadata_fields import without_field_words
from index.segment import terms

_NOUN = r"(?:\b(?:resolutions?|résolution|resolución|резолюци\w+)\b|决议)"
_ANCHOR = re.compile(
    rf"(?P<noun>{_NOUN}\s*[,(]?\s*|第\s*)?(?:{cues.SYMBOL.pattern})(?:\s*号?(?:决议)?)(?:\s*\))?|(?P<only>{_NOUN})",
    re.IGNORECASE,
)
_WORD = re.compile(
    r"[\u3400-\u9fff]|[^\W\u3400-\u9fff][^\s,;:?!()\"“”«»《》。，；：？！、\u3400-\u9fff]*|[^\s\w]"
)
_ARTICLES = frozenset("the a an this that said la le les l el los las".split())
_LINKS = frozenset(
    "on about concerning regarding entitled titled called of for and to in from adopted dated annexed"
    " sur relative intitulée sobre titulada о об по".split()
)
_MARKS = frozenset(",\"“”'‘’«»《》():/-–&")
_ANNEXED = re.compile(r"\b(?:annexed|attached|appended) to (?:the )?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_PARTS = (cues.PARAGRAPHS, cues.PREAMBLE, cues.OPERATIVE, cues.FOOTNOTES, cues.ANNEX)
MOST_WORDS = 30
"""Words looked at on each side of a symbol; the longest titles have as many."""


def without_name(text: str, language: str, titles: Sequence[str] = ()) -> str:
    """A question without the words that name the resolution it is on; the symbol goes with them.

    ``titles`` are those of that resolution in the languages known, none where it is not known.
    """
    for title in titles:
        text = re.sub(rf"[“\"「『《]?{spaced(title)}[”\"」』》]?", " ", text, flags=re.IGNORECASE)
    known = _Title(" ".join(titles), language)
    spans = [
        (_begins(text, anchor, known), _ends(text, anchor, known))
        for anchor in _ANCHOR.finditer(text)
        if titles or not anchor["only"]
    ]
    for start, end in reversed(_joined(spans)):
        text = f"{text[:start]} {text[end:]}"
    return text


def without_title_apart(text: str, titles: Sequence[str]) -> str:
    """A question without titles that stand by themselves: ``how does 79/250, Scale of assessments, end?``"""
    for title in titles:
        apart = rf"(?:^|[{_APART}(])\s*{spaced(title)}\s*(?:[{_APART})]|$)"
        text = re.sub(apart, " ", text, flags=re.IGNORECASE)
    return text


_APART = r",，:：;；–—\-"


def spaced(title: str) -> str:
    """A pattern for a title however its words are spaced; for an empty one, one that never matches."""
    return r"\s+".join(map(re.escape, unicodedata.normalize("NFKC", title).split())) or r"(?!)"


class _Title:
    """The words of a title, in whatever form a question inflects them."""

    def __init__(self, title: str, language: str) -> None:
        self._language = language
        self._terms = set(terms(title, language))

    def has(self, word: str) -> bool:
        """Whether a word tells something and is one of the title's."""
        found = terms(re.sub(r"['’]s$", "", word), self._language)
        return bool(found) and word not in _LINKS and all(term in self._terms for term in found)


def _begins(text: str, anchor: re.Match[str], title: _Title) -> int:
    """Where the name begins that runs up to the symbol: ``the UNMIK financing`` resolution 79/305.

    Words that the title does not have belong to it where an article opens the phrase before them.
    """
    annexed = _ANNEXED.search(text, 0, anchor.start())
    start = annexed.start() if annexed else anchor.start()
    named = bool(anchor["noun"] or anchor["only"] or annexed)
    telling, opened = False, False
    for word in list(_WORD.finditer(text, 0, start))[: -MOST_WORDS - 1 : -1]:
        said = word[0].casefold()
        if title.has(said) or (_YEAR.fullmatch(said) and not opened):
            start, telling = word.start(), True
        elif said in _ARTICLES:
            if telling or named:
                start, opened = word.start(), True
        elif (said in _MARKS and not opened) or (said in _LINKS and telling):
            continue
        elif opened or said in _LINKS or _asks(said) or "\u3400" <= said <= "\u9fff":
            break
    return start


def _ends(text: str, anchor: re.Match[str], title: _Title) -> int:
    """Where the name ends that stands behind the symbol: 78/128 ``on the 2025 ocean conference``."""
    end, linked = anchor.end(), False
    for word in list(_WORD.finditer(text, end))[:MOST_WORDS]:
        said = word[0].casefold()
        proper = linked and word[0][0].isupper() and not _asks(said)
        if said in _LINKS:
            linked = True
        elif title.has(said) or _YEAR.fullmatch(said) or proper:
            end = word.end()
        elif said not in _ARTICLES and said not in _MARKS:
            break
    return end


def _asks(word: str) -> bool:
    """Whether a word belongs to what is asked rather than to a name."""
    for pattern in (*_PARTS, cues.MENTIONS, cues.HOW_MANY, cues.GENERIC):
        word = pattern.sub(" ", word)
    return not without_field_words(word).strip()


def _joined(spans: Iterable[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The spans in order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
