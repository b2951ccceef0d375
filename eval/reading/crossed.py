"""The same questions in one language and passages in another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from eval.reading.example import Example
from eval.reading.squad import Asked


def crossed(sets: Mapping[str, Sequence[Asked]]) -> Iterator[Example]:
    """Every question in every language on its passage in every language; sets share their ids."""
    by_id = {language: {asked.id: asked.example for asked in found} for language, found in sets.items()}
    for of_question, of_passage in product(by_id, by_id):
        for id_, example in by_id[of_passage].items():
            if asked := by_id[of_question].get(id_):
                yield replace(example, question=asked.question)
