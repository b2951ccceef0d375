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
from eval.reading.written import Written, read_written
from index.find_files import find_files
from index.limits import Limits
from index.passage import passages_of
from index.read import read_resolution
from index.resolution import Resolution

SHARES = {"zh": 0.42, "xquad": 0.36, "field": 0.11, "parallel": 0.11}
"""Of the pools in the first course of training."""
WRITTEN = "written"
FINISHING = 0.7
"""Share of the written questions in the second course; the pools have the rest."""
UNANSWERED = 0.3
"""Share of the examples whose passage does not answer."""
TRAINED_ARTICLES = slice(0, 22)
HELD_BACK = slice(22, 24)
"""Of the 24 articles of XQuAD that may be learnt from, the last two choose the best checkpoint."""
PASSAGE_IS_CHINESE = 0.45
"""Share of the crossed examples with a Chinese passage, the product's first language."""
DEV_EVERY = 40
"""One in so many articles of CMRC and DRCD is held back as well."""
CHINESE_EVERY, CROSSED_EVERY, WRITTEN_EVERY = 3, 18, 12
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
    written: Sequence[Written] = ()
    """Drawn in the second course of training only; empty in the first."""

    def draw(self, number: int, seed: int) -> Example:
        """Example ``number`` of the stream, the same in every run of one seed."""
        random = Random(f"{seed}:{number}")
        if self.written and random.random() < FINISHING:
            return self.written[random.randrange(len(self.written))].draw(random)
        name = random.choices(list(SHARES), list(SHARES.values()))[0]
        pool = self.pools[name]
        example = pool[random.randrange(len(pool))]
        if name == "xquad" and random.random() < PASSAGE_IS_CHINESE:
            example = self.pools["xquad-zh"][random.randrange(len(self.pools["xquad-zh"]))]
        return self.negatives.draw(example, random) if random.random() < UNANSWERED else example

    def unanswered(self, example: Example, seed: int) -> Example:
        """The example with a passage that does not answer it."""
        return self.negatives.draw(example, Random(f"{seed}:{example.question}"))


def read_mixture(shared: Path, seed: int, *, finishing: bool = False) -> Mixture:
    """Everything to learn from, in the folder ``../shared`` of the project.

    ``finishing``: for the second course, in which most questions are those that people wrote.

    Raises:
        ReadingSetError: a set is missing, unreadable or without a question to learn from.
        DocumentError: a resolution is.
    """
    chinese = _chinese(shared / "qa")
    sets = {language: read_xquad(shared / "qa", language, TRAINED_ARTICLES) for language in LANGUAGES}
    back = {language: read_xquad(shared / "qa", language, HELD_BACK) for language in LANGUAGES}
    xquad = list(crossed(sets))
    resolutions = read_resolutions(shared / "un-pdf")
    pairs = read_pairs(shared / "un-text" / "unpc")
    names = {example.group for example in chinese}
    held = set(sorted(names)[::DEV_EVERY])
    pools = {
        "zh": [e for e in chinese if e.group not in held],
        "xquad": [e for e in xquad if e.language != "zh"],
        "xquad-zh": [e for e in xquad if e.language == "zh"],
        "field": [e for r in resolutions for e in field_questions(r)],
        "parallel": list(parallel_questions([pair for found in pairs.values() for pair in found], seed)),
    }
    for name, pool in pools.items():
        if not pool:
            raise ReadingSetError(
                f"{shared} has no questions of the sort {name}; is it the folder ../shared?"
            )
    held_back = [e for e in chinese if e.group in held][::CHINESE_EVERY]
    held_back += list(crossed(back))[::CROSSED_EVERY]
    written = list(read_written(named_texts(resolutions, pairs))) if finishing else []
    held_back += [one.answered for one in written[::WRITTEN_EVERY] if one.answered]
    del written[::WRITTEN_EVERY]
    everything = [example for pool in pools.values() for example in pool] + held_back
    return Mixture(pools, tuple(held_back), Negatives(everything), tuple(written))


def _chinese(folder: Path) -> list[Example]:
    files = {"cmrc2018_dev.json": "cmrc", "DRCD_dev.json": "drcd", "DRCD_test.json": "drcd-test"}
    return [a.example for name, source in files.items() for a in read_set(folder / name, source, "zh")]


def read_xquad(folder: Path, language: str, articles: slice) -> tuple[Asked, ...]:
    ending = "json" if language in ("zh", "en") else "train24.json"
    return read_set(folder / f"xquad.{language}.{ending}", "xquad", language, articles)


def read_resolutions(folder: Path) -> list[Resolution]:
    read = (read_resolution(path, Limits()).resolution for path in find_files([folder]))
    return [resolution for resolution in read if resolution.symbol != NEVER]


def read_pairs(folder: Path) -> dict[str, list[tuple[str, str]]]:
    parts = {"devset": ("en-og", "zh-og"), "testset": ("en", "zh")}
    return {
        part: read_parallel(folder / f"UNv1.0.{part}.{en}", folder / f"UNv1.0.{part}.{zh}")
        for part, (en, zh) in parts.items()
    }


def named_texts(
    resolutions: Sequence[Resolution], pairs: Mapping[str, Sequence[tuple[str, str]]]
) -> dict[str, str]:
    """Every passage that a written question may speak of, by its name."""
    texts = {f"{p.symbol}:{p.label}": p.text for resolution in resolutions for p in passages_of(resolution)}
    for part, sentences in pairs.items():
        for number, (en, zh) in enumerate(sentences):
            texts[f"UNPC/en:{part}-{number}"] = en
            texts[f"UNPC/zh:{part}-{number}"] = zh
    return texts
