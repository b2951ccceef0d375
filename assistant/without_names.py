"""A question without the words that only say which resolution is meant."""

import re
from collections.abc import Sequence

from assistant.question import Question
from assistant.reference import normalised
from index.han import to_simplified
from index.text import whole_words


def without_names(text: str, names: Sequence[str]) -> str:
    """A question without the words that only say which resolution is meant."""
    for name in names:
        text = " ".join(part.strip() for part in re.split(whole_words(name), text, maxsplit=1))
    return text.strip(" ,，:：;；-–—")


def nameless(q: Question) -> str:
    """The question as patterns read it, without the names."""
    return to_simplified(normalised(without_names(q.text, q.naming)))
