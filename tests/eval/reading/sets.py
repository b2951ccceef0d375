"""Reading sets made by hand, and a folder with all that training reads, in words of the tiny encoder."""

import json
from pathlib import Path
from typing import Any

from eval.reading.example import Example
from eval.reading.mixture import Mixture
from eval.reading.negatives import Negatives
from tests.index.documents import english, write

LANGUAGES = ("zh", "en", "es", "ru", "ar")


def asked(identity: str, question: str, *answers: tuple[str, int]) -> dict[str, Any]:
    found = [{"text": text, "answer_start": start} for text, start in answers]
    return {"id": identity, "question": question, "answers": found}


def paragraph(context: str, *questions: dict[str, Any]) -> dict[str, Any]:
    return {"context": context, "qas": list(questions)}


def article(*paragraphs: dict[str, Any]) -> dict[str, Any]:
    return {"title": "", "paragraphs": list(paragraphs)}


def write_set(path: Path, *articles: dict[str, Any]) -> Path:
    return write(path, json.dumps({"data": articles}, ensure_ascii=False))


def example(
    question: str, passage: str, answer: str = "", group: str = "cmrc-0", language: str = "zh"
) -> Example:
    start = passage.index(answer) if answer else -1
    return Example(question, passage, start, start + len(answer) if answer else -1, "cmrc", group, language)


def small_mixture() -> Mixture:
    """Ten questions in each pool, another place of the answer in each passage; three more held back."""
    pools = {
        name: [
            example(
                f"a{'b' * n} 核？",
                "a " * n + "裁军决议核。" + "b " * (9 + n),
                "裁军",
                f"{name}-{n}",
                language,
            )
            for n in range(10)
        ]
        for name, language in (
            *(("zh", "zh"), ("xquad", "en"), ("xquad-zh", "zh"), ("field", "en"), ("parallel", "zh")),
        )
    }
    held_back = tuple(example(f"b{'a' * n} 核？", "b" * n + " 裁军", "裁军", f"back-{n}") for n in range(3))
    others = [
        example("", "b a " * n, group=f"zh-{n}", language=language)
        for n in range(4, 24)
        for language in LANGUAGES
    ]
    everything = [one for pool in pools.values() for one in pool] + list(held_back) + others
    return Mixture(pools, held_back, Negatives(everything))


def write_shared(folder: Path) -> Path:
    """A folder as ``../shared`` is; what must not be learnt from says so: ``禁止`` and ``forbidden``."""
    cmrc = (article(_passage(f"cmrc{n}", "核", "裁军", "ab")) for n in range(4))
    write_set(folder / "qa" / "cmrc2018_dev.json", *cmrc)
    for name in ("dev", "test"):
        drcd = (article(_passage(f"{name}{n}", "核", "裁軍", "ba")) for n in range(2))
        write_set(folder / "qa" / f"DRCD_{name}.json", *drcd)
    for language in LANGUAGES:
        whole = language in ("zh", "en")
        sentinel = "禁止" if language == "zh" else "forbidden"
        articles = [
            article(
                _passage(f"{n}-0", "核", "裁军", "a" * n + (f" {sentinel}" if n >= 24 else "")),
                _passage(f"{n}-1", "a", "决议", "b" * n),
            )
            for n in range(48 if whole else 24)
        ]
        write_set(folder / "qa" / f"xquad.{language}.{'json' if whole else 'train24.json'}", *articles)
    write(folder / "un-pdf" / "one.md", english("79/900", "lighthouses on all the coasts"))
    write(folder / "un-pdf" / "never.md", english("78/40", "forbidden things of every sort"))
    for english_name, chinese_name in (("devset.en-og", "devset.zh-og"), ("testset.en", "testset.zh")):
        lines = [f"On 7 December 2015 the {'a' * n} of the b was read to {n} States." for n in range(30, 60)]
        write(folder / "un-text" / "unpc" / f"UNv1.0.{english_name}", "\n".join(lines) + "\n")
        lines = [f"2015 年 12 月 7 日 ， 向 {n} 个 国家 宣读 核 裁军 。" for n in range(30, 60)]
        write(folder / "un-text" / "unpc" / f"UNv1.0.{chinese_name}", "\n".join(lines) + "\n")
    return folder


def _passage(identity: str, question: str, answer: str, rest: str) -> dict[str, Any]:
    context = f"{rest} {answer} {rest}。"
    return paragraph(context, asked(identity, f"{question}{identity}？", (answer, len(rest) + 1)))
