"""The passages that a model is given, and the marks under which it may cite them."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from assistant.wording import LANGUAGES, label_in_words
from index.passage import Passage


def folded_name(name: str) -> str:
    """A mark for comparison: NFKC, lower case, without white space, commas and full stops."""
    return re.sub(r"[\s,，.、_]+", "", unicodedata.normalize("NFKC", name)).casefold()


@dataclass(frozen=True, slots=True)
class Given:
    """Passages, each under its mark; nothing else can be cited."""

    passages: tuple[Passage, ...]
    _by_name: dict[str, tuple[Passage, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_name: dict[str, tuple[Passage, ...]] = {}
        for passage in self.passages:
            for name in _names(passage):
                by_name[name] = (*by_name.get(name, ()), passage)
        object.__setattr__(self, "_by_name", by_name)

    def mark(self, passage: Passage) -> str:
        """``OP7``; with the symbol, ``A/RES/78/40 OP7``, where passages of several resolutions are given."""
        several = len({one.symbol for one in self.passages}) > 1
        return f"{passage.symbol} {passage.label}" if several else passage.label

    def named(self, name: str) -> Passage | None:
        """The passage that a mark means; None where it means none, or more than one."""
        found = self._by_name.get(folded_name(name), ())
        return found[0] if len(found) == 1 else None

    def and_also(self, more: Iterable[Passage]) -> "Given":
        """With further passages, each once."""
        return Given(tuple(dict.fromkeys((*self.passages, *more))))


def _names(passage: Passage) -> set[str]:
    """What a mark may call a passage: its label, or the label in words, with or without the symbol."""
    labels = {passage.label, *(label_in_words(passage.label, language) for language in LANGUAGES)}
    before = ("", passage.symbol, passage.symbol.removeprefix("A/RES/"))
    return {folded_name(f"{symbol}{label}") for label in labels for symbol in before}
