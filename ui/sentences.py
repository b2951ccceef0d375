"""Sentences of the layers below, which know no interface, in the language of the page."""

import re
import tomllib
from functools import cache
from importlib.resources import files

# Chinese first, then the same in English: "问题是空的：请输入一个问题。The question is empty: type one."
_BOTH = re.compile(r"(?P<zh>.*?。)(?P<en>[A-Z0-9].*)", re.DOTALL)
_HOLE = re.compile(r"\\\{(\w+)\\\}")


def said_in(language: str, sentence: str) -> str:
    """The sentence in ``zh``, or in English; as it is where it is known in one language only."""
    if both := _BOTH.fullmatch(sentence):
        return both["zh" if language == "zh" else "en"]
    if language != "zh":
        return sentence
    for pattern, chinese in _catalogue():
        if found := pattern.fullmatch(sentence):
            return chinese.format(**found.groupdict())
    return sentence


@cache
def _catalogue() -> tuple[tuple[re.Pattern[str], str], ...]:
    read = tomllib.loads((files("ui") / "sentences.toml").read_text("utf-8"))
    return tuple((_pattern(entry["en"]), entry["zh"]) for entry in read["sentence"])


def _pattern(english: str) -> re.Pattern[str]:
    return re.compile(_HOLE.sub(r"(?P<\1>.+?)", re.escape(english)), re.DOTALL)
