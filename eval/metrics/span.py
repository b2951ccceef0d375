"""Exact match and F1 of an answer against reference answers, for any script.

Rajpurkar et al., 2016, "SQuAD", section 6.1, with the tokens of Cui et al., 2019, "CMRC 2018", section 4:
a Han character is a token of its own, letters and digits are taken by the word. Case, punctuation and the
English articles count for nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_TOKEN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[^\W\u3400-\u9fff\uf900-\ufaff_]+")
_ARTICLES = frozenset({"a", "an", "the"})


def exact_match(answer: str, references: Iterable[str]) -> float:
    """1 where the answer has the same tokens in the same order as one of the references, else 0."""
    given = _tokens(answer)
    return float(any(given == _tokens(reference) for reference in references))


def span_f1(answer: str, references: Iterable[str]) -> float:
    """Harmonic mean of the precision and recall of the answer's tokens, against the nearest reference."""
    given = _tokens(answer)
    return max((_f1(given, _tokens(reference)) for reference in references), default=0.0)


def _f1(given: Sequence[str], wanted: Sequence[str]) -> float:
    shared = sum((Counter(given) & Counter(wanted)).values())
    return 2 * shared / (len(given) + len(wanted)) if shared else 0.0


def _tokens(text: str) -> list[str]:
    return [token for token in _TOKEN.findall(text.lower()) if token not in _ARTICLES]
