"""Cuts a model's text into sentences while it is still being written; marks belong to the sentence before."""

import re

from assistant.writing.marks import MARKS, OPENING

_STOPS = "。！？!?؟."
_OPEN = "“„«「『《（("
_CLOSED = "”»」』》）)"
_CLOSERS = re.compile(r"[”»」』》）)\"*_]*")
_ABBREVIATION = re.compile(
    r"(?:\b(?:paras?|nos?|arts?|vols?|pp?|cf|ch|sects?|secc|fig|ed|al|Mr|Mrs|Ms|Dr|St|e\.g|i\.e|etc|par|párrs?|núm"
    r"|n|Corr|Add|Rev|vs|approx|[A-ZА-Я])|(?<!\w)(?:п|пп|ст|г|гг|т|см|стр|ч))$",
    re.IGNORECASE,
)
_THOUGHT = re.compile(r"^\s*<(think|thinking|reasoning)>.*?</\1>\s*", re.DOTALL | re.IGNORECASE)
_THINKING = re.compile(
    r"^\s*<(?:t(?:h(?:i(?:n(?:k(?:ing)?)?)?)?)?|think(?:ing)?>.*|reasoning>.*)?$", re.DOTALL
)
LONGEST = 1200
"""Characters after which a sentence ends wherever it is: a model that repeats itself sets no full stop."""


class Sentences:
    """Fed with pieces of text, gives back whole sentences as soon as they are certain to be whole."""

    def __init__(self) -> None:
        self._text = ""
        self._may_think = True

    @property
    def rest(self) -> str:
        """What is begun and not yet whole; nothing while a model thinks aloud."""
        return "" if self._is_thinking() else self._text.lstrip()

    def feed(self, more: str) -> list[str]:
        """The sentences that are whole with ``more`` behind what came before."""
        self._text += more
        if self._may_think:
            self._text = _THOUGHT.sub("", self._text)
            if self._is_thinking():
                return []
            self._may_think = not self._text.strip()
        return self._cut(final=False)

    def close(self) -> list[str]:
        """The sentences that are left when nothing more comes."""
        if self._is_thinking():
            self._text = ""
        return self._cut(final=True)

    def _is_thinking(self) -> bool:
        return self._may_think and bool(self._text.strip()) and bool(_THINKING.match(self._text))

    def _cut(self, *, final: bool) -> list[str]:
        whole = []
        while (end := _end(self._text, final)) is not None:
            sentence, self._text = self._text[:end].strip(), self._text[end:]
            if sentence:
                whole.append(sentence)
        if final and self._text.strip():
            whole.append(self._text.strip())
            self._text = ""
        return whole


def _end(text: str, final: bool) -> int | None:
    """Where the first sentence ends, its marks included; None where that cannot be said yet."""
    depth = 0
    straight = False
    for place, character in enumerate(text):
        if character == "\n":
            if text[:place].strip() and not text[:place].rstrip().endswith((":", "：")):
                return place + 1
            depth, straight = 0, False
        elif character in _OPEN:
            depth += 1
        elif character in _CLOSED:
            depth = max(0, depth - 1)
            if depth == 0 and place and text[place - 1] in "。！？" and _ends_with_quote(text, place + 1):
                return _behind_marks(text, place + 1, final)
        elif character == '"':
            straight = not straight
        elif character in _STOPS and not depth and not straight:
            if character == "." and not _is_full_stop(text, place):
                if place + 1 == len(text) and not final:
                    return None
                continue
            return _behind_marks(text, _CLOSERS.match(text, place + 1).end(), final)  # type: ignore[union-attr]
        if place >= LONGEST:
            return place
    return None


def _ends_with_quote(text: str, place: int) -> bool:
    """Whether a full stop inside quotation marks ends the sentence that holds them, too."""
    following = text[place:].lstrip(" ")
    return not following or following[0] in OPENING + "\n"


def _is_full_stop(text: str, place: int) -> bool:
    following = text[place + 1 :]
    if text[place - 1 : place] in tuple("]］】〕"):
        return True
    if following and not following[0].isspace() and following[0] not in OPENING + '”»)"*':
        return False
    after = following.lstrip(' "”»)*')
    if after and (after[0].islower() or after[0].isdigit()):
        return False
    return not _ABBREVIATION.search(text[:place]) or after.startswith(tuple(OPENING)) or "\n" in following[:2]


def _behind_marks(text: str, place: int, final: bool) -> int | None:
    """The end of the marks behind a full stop; None while more of them may come."""
    if marks := MARKS.match(text, place):
        place = marks.end()
    if text[place : place + 1] in tuple("。."):
        place += 1
    following = text[place:]
    undecided = not following.strip(" ") or (following.lstrip()[:1] in tuple(OPENING))
    return None if undecided and not final and "\n" not in following else place
