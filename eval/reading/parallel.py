"""Questions from aligned sentences: a fact taken out of one language is looked for in the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from random import Random

from eval.reading.example import Example
from eval.reading.squad import ReadingSetError

_MONTHS = "January February March April May June July August September October November December".split()
_DATE_EN = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})\b")
_DATE_ZH = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_NUMBER = re.compile(
    r"(?<![\d/.,(-])(?:\d{1,3}(?:[,.]\d+)+|(?!(?:19|20)\d\d(?!\d))\d{2,})(?![\d/.,)-]|\s*[.)号段])"
)
_BETWEEN_HAN = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
_ASKED_FOR = {
    "date": {"zh": "哪一天", "en": "on what date"},
    "number": {"zh": "多少", "en": "how many"},
}
_AROUND = {"zh": 36, "en": 110}
"""Characters of the sentence on either side of the fact that the question keeps."""
LONGEST, SHORTEST = 600, 40
NEIGHBOURS = 3
"""Sentences put around the answering one, so that it must be found."""


def read_parallel(english: Path, chinese: Path) -> list[tuple[str, str]]:
    """Aligned sentences, English and Chinese; the Chinese without the blanks of its segmentation.

    Raises:
        ReadingSetError: one of the files is missing or no UTF-8 text.
    """
    lines = (_lines(path) for path in (english, chinese))
    joined = ((en.strip(), _BETWEEN_HAN.sub("", zh.strip())) for en, zh in zip(*lines, strict=False))
    return [(en, zh) for en, zh in joined if SHORTEST <= len(en) <= LONGEST]


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").splitlines()
    except OSError as error:
        raise ReadingSetError(f"{path} cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ReadingSetError(f"{path} is not UTF-8 text (byte {error.start})") from error


def parallel_questions(pairs: Sequence[tuple[str, str]], seed: int) -> Iterator[Example]:
    """Four questions for each fact that both sentences state once: each language asks of each."""
    random = Random(seed)
    for number, (en, zh) in enumerate(pairs):
        for sort, in_english, in_chinese in _shared(en, zh):
            sides = {"en": (en, in_english), "zh": (zh, in_chinese)}
            for asking, answering in product(sides, sides):
                question = _question(*sides[asking], sort, asking)
                before, after = (_neighbours(pairs, answering, random) for _ in range(2))
                passage, fact = sides[answering]
                start = fact.start() + len(before)
                end = start + len(fact[0])
                if (whole := before + passage + after).count(fact[0]) == 1:
                    yield Example(question, whole, start, end, "parallel", f"unpc-{number}", answering)


def _shared(en: str, zh: str) -> Iterator[tuple[str, re.Match[str], re.Match[str]]]:
    """Facts that each sentence states exactly once."""
    dates_en, dates_zh = list(_DATE_EN.finditer(en)), list(_DATE_ZH.finditer(zh))
    for one in dates_en:
        value = (int(one[3]), _MONTHS.index(one[2]) + 1, int(one[1]))
        same = [z for z in dates_zh if tuple(map(int, z.groups())) == value]
        if len(same) == 1 and len(dates_en) == len(dates_zh) == 1:
            yield "date", one, same[0]
    for one in _NUMBER.finditer(en):
        same = [z for z in _NUMBER.finditer(zh) if z[0] == one[0]]
        alone = len(same) == 1 and en.count(one[0]) == 1
        if alone and not zh[same[0].end() :].startswith(("年", "月", "日")):
            yield "number", one, same[0]


def _question(text: str, fact: re.Match[str], sort: str, language: str) -> str:
    around = _AROUND[language]
    head, tail = text[max(0, fact.start() - around) : fact.start()], text[fact.end() : fact.end() + around]
    return f"{head}{_ASKED_FOR[sort][language]}{tail}".strip("，。；,.; ") + (
        "？" if language == "zh" else "?"
    )


def _neighbours(pairs: Sequence[tuple[str, str]], language: str, random: Random) -> str:
    """Up to three sentences from elsewhere."""
    chosen = [pairs[random.randrange(len(pairs))] for _ in range(random.randrange(NEIGHBOURS + 1))]
    return "".join(zh if language == "zh" else f" {en} " for en, zh in chosen)
