"""Passages that look as if they answered a question and do not."""

import re
from collections import defaultdict
from collections.abc import Iterable
from random import Random

from eval.reading.example import Example
from index.keyword import Entry, KeywordIndex
from index.passage import Passage

HITS = 8
"""Of so many passages that the keyword search finds best, one is taken."""
_SENTENCE = re.compile(r"[^。！？；.!?;]+[。！？；.!?;]*\s*")
_SET = "negatives"


class Negatives:
    """Three sorts: what the project's own search finds, a neighbour, the passage without its answer."""

    def __init__(self, examples: Iterable[Example]) -> None:
        passages: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for example in examples:
            passages[example.language, example.group][example.passage] = None
        self._groups = {key: tuple(found) for key, found in passages.items()}
        self._texts: dict[str, list[str]] = defaultdict(list)
        for (language, _), found in self._groups.items():
            self._texts[language] += found
        self._search = {language: _index(language, texts) for language, texts in self._texts.items()}

    def draw(self, example: Example, random: Random) -> Example:
        """The question with a passage without the answer; the example itself where none is found."""
        sort = random.random()
        passage = ""
        if sort < 0.35:
            passage = _without_answer(example)
        elif sort < 0.55:
            passage = self._free(example, self._groups[example.language, example.group], random)
        return example.unanswered_by(found) if (found := passage or self._found(example, random)) else example

    def _found(self, example: Example, random: Random) -> str:
        texts = self._texts[example.language]
        hits = self._search[example.language].search(example.question, HITS)
        near = [texts[int(hit.id.rsplit(":", 1)[1])] for hit in hits]
        return self._free(example, near, random) or self._free(example, texts, random)

    def _free(self, example: Example, passages: Iterable[str], random: Random) -> str:
        free = [p for p in passages if example.answer not in p and p != example.passage]
        return random.choice(free) if free else ""


def _without_answer(example: Example) -> str:
    """The passage without the sentence that answers; nothing where others say it too, or little is left."""
    kept = "".join(
        match[0]
        for match in _SENTENCE.finditer(example.passage)
        if match.end() <= example.start or match.start() >= example.end
    )
    return "" if example.answer in kept or len(kept) < 40 else kept


def _index(language: str, texts: Iterable[str]) -> KeywordIndex:
    index = KeywordIndex.create(None)
    passages = [Passage(_SET, language, str(number), text) for number, text in enumerate(texts)]
    index.rebuild([Entry(f"{_SET}:{language}", "1", language, passages)])
    return index
