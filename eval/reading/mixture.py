"""The stream of examples: drawn from pools in fixed shares, some with a passage that does not answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from eval.reading.crossed import crossed
from eval.reading.example import Example
from eval.reading.field import field_questions
from eval.reading.negatives import Negatives
from eval.reading.parallel import parallel_questions, read_parallel
from eval.reading.squad import Asked, ReadingSetError, read_set
from index.find_files import find_files
from index.limits import Limits
from index.read import read_resolution

SHARES = {"zh": 0.42, "xquad": 0.36, "field": 0.11, "parallel": 0.11}
UNANSWERED = 0.3
"""Share of the examples whose passage does not answer."""
TRAINED_ARTICLES = slice(0, 22)
HELD_BACK = slice(22, 24)
"""Of the 24 articles of XQuAD that may be learnt from, the last two choose the best checkpoint."""
PASSAGE_IS_CHINESE = 0.45
"""Share of the crossed examples with a Chinese passage, the product's first language."""
DEV_EVERY = 40
"""One in so many articles of CMRC and DRCD is held back as well."""
CHINESE_EVERY, CROSSED_EVERY = 3, 18
"""Of what is held back so many are enough to choose by."""
LANGUAGES = ("zh", "en", "es", "ru", "ar")
NEVER = "A/RES/78/40"
"""Nothing is learnt from the resolution that questions are asked of."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """Pools to learn from, and what is held back to choose the best checkpoint."""

    pools: Mapping[str, Sequence[Example]]
    held_back: tuple[Example, ...]
    negatives: Negatives

    def draw(self, number: int, seed: int) -> Example:
        """Example ``number`` of the stream, the same in every run of one seed."""
        random = Random(f"{seed}:{number}")
        name = random.choices(list(SHARES), list(SHARES.values()))[0]
        pool = self.pools[name]
        example = pool[random.randrange(len(pool))]
        if name == "xquad" and random.random() < PASSAGE_IS_CHINESE:
            example = self.pools["xquad-zh"][random.randrange(len(self.pools["xquad-zh"]))]
        return self.negatives.draw(example, random) if random.random() < UNANSWERED else example

    def unanswered(self, example: Example, seed: int) -> Example:
        """The example with a passage that does not answer it."""
        return self.negatives.draw(example, Random(f"{seed}:{example.question}"))


def read_mixture(shared: Path, seed: int) -> Mixture:
    """Everything to learn from, in the folder ``../shared`` of the project.

    Raises:
        ReadingSetError: a set is missing, unreadable or without a question to learn from.
        DocumentError: a resolution is.
    """
    chinese = _chinese(shared / "qa")
    sets = {language: _xquad(shared / "qa", language, TRAINED_ARTICLES) for language in LANGUAGES}
    back = {language: _xquad(shared / "qa", language, HELD_BACK) for language in LANGUAGES}
    xquad = list(crossed(sets))
    names = {example.group for example in chinese}
    held = set(sorted(names)[::DEV_EVERY])
    pools = {
        "zh": [e for e in chinese if e.group not in held],
        "xquad": [e for e in xquad if e.language != "zh"],
        "xquad-zh": [e for e in xquad if e.language == "zh"],
        "field": _field(shared / "un-pdf"),
        "parallel": _parallel(shared / "un-text" / "unpc", seed),
    }
    for name, pool in pools.items():
        if not pool:
            raise ReadingSetError(
                f"{shared} has no questions of the sort {name}; is it the folder ../shared?"
            )
    held_back = [e for e in chinese if e.group in held][::CHINESE_EVERY]
    held_back += list(crossed(back))[::CROSSED_EVERY]
    everything = [example for pool in pools.values() for example in pool] + held_back
    return Mixture(pools, tuple(held_back), Negatives(everything))


def _chinese(folder: Path) -> list[Example]:
    files = {"cmrc2018_dev.json": "cmrc", "DRCD_dev.json": "drcd", "DRCD_test.json": "drcd-test"}
    return [a.example for name, source in files.items() for a in read_set(folder / name, source, "zh")]


def _xquad(folder: Path, language: str, articles: slice) -> tuple[Asked, ...]:
    ending = "json" if language in ("zh", "en") else "train24.json"
    return read_set(folder / f"xquad.{language}.{ending}", "xquad", language, articles)


def _field(folder: Path) -> list[Example]:
    resolutions = (read_resolution(path, Limits()).resolution for path in find_files([folder]))
    return [e for r in resolutions if r.symbol != NEVER for e in field_questions(r)]


def _parallel(folder: Path, seed: int) -> list[Example]:
    files = (("UNv1.0.devset.en-og", "UNv1.0.devset.zh-og"), ("UNv1.0.testset.en", "UNv1.0.testset.zh"))
    pairs = [pair for en, zh in files for pair in read_parallel(folder / en, folder / zh)]
    return list(parallel_questions(pairs, seed))
