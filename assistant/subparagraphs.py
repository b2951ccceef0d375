"""Whether a paragraph is divided, and into how many lettered subparagraphs."""

import re

from assistant.answer import Basis, Statement
from assistant.phrases import say
from assistant.wording import label_in_words
from index.resolution import Resolution

SUBPARAGRAPHS = re.compile(
    r"(?:分|小|子)段|分项|\bsub-?para(?:graph)?s?\b|\blettered (?:points?|items?|paragraphs?|parts?)\b|\bsous-(?:alinéas|paragraphes)\b|\bsubpárrafos\b|\b(?:apartados|incisos)\b"
    r"|\b(?:combien|nombre) d['’]alinéas\b|\bcuánt(?:as letras|os literales)\b|\bhow many (?:points|items|clauses|letters)\b"
    r"|\bподпункт\w*|(?:ال)?فقر(?:ة|ات|تان|تين) (?:ال)?فرعي(?:ة|تان|تين)",
    re.IGNORECASE,
)


def divided(resolution: Resolution, label: str, language: str) -> Statement:
    """``第5段有 4 个分段`` from (a) to (d), or that it has none."""
    paragraph = next((p for p in resolution.paragraphs() if p.label == label), None)
    where, below = label_in_words(label, language), paragraph.subparagraphs if paragraph else ()
    if not below:
        text = say(language, "no_subparagraphs_there", symbol=resolution.symbol, where=where)
        return Statement(text, basis=Basis.STRUCTURE)
    first, last = (child.label.removeprefix(label) for child in (below[0], below[-1]))
    text = say(language, "subparagraphs_there", where=where, n=len(below), first=first, last=last)
    return Statement(text, basis=Basis.STRUCTURE)
