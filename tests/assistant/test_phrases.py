"""The assistant's own words: each in six languages, with the same blanks to fill."""

import re
import string
import tomllib
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

import assistant
from assistant.phrases import say, say_date
from assistant.writing.faults import Fault
from assistant.written import Failing

LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"]
TABLE: dict[str, dict[str, str]] = tomllib.loads(
    resources.files("assistant").joinpath("phrases.toml").read_text("utf-8")
)


def blanks(phrase: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name is not None}


@pytest.mark.parametrize("key", TABLE)
def test_every_phrase_is_in_six_languages_with_the_same_blanks(key: str) -> None:
    forms = TABLE[key]
    assert sorted(forms) == LANGUAGES
    assert {language: blanks(form) for language, form in forms.items()} == dict.fromkeys(
        LANGUAGES, blanks(forms["en"])
    )


@pytest.mark.parametrize("key", TABLE)
def test_every_phrase_is_in_its_own_script(key: str) -> None:
    scripts = {"zh": "[\u3000-\u9fff\uff00-\uffef“]", "ru": "[а-яА-Я«]", "ar": "[\u0600-\u06ff«]"}
    for language, script in scripts.items():
        own = re.sub(r"\{\w+\}|[\s.;:,()—-]", "", TABLE[key][language])
        assert not own or re.search(script, own)


def test_every_phrase_is_used_and_every_used_one_is_there() -> None:
    folder = Path(assistant.__file__ or "").parent
    folders = (folder, folder.parent / "ui")
    source = "\n".join(path.read_text("utf-8") for where in folders for path in where.rglob("*.py"))
    named = set(re.findall(r"say\(\s*[\w.]+,\s*\"(\w+)\"", source))
    assert named <= TABLE.keys()
    fields = {
        "symbol",
        "title",
        "session",
        "agenda_item",
        "body",
        "adopted_on",
        "meeting",
        "report",
        "committee",
    }
    built = {"PP", "OP", "A", "FN", "count_PP", "count_OP", "count_A", "count_FN", *fields}
    chosen = {key for key in TABLE if f'"{key}"' in source}
    verbs = {"preambular_verb", "operative_verb"}
    faults = {f"fault_{fault.value}" for fault in Fault} | {"fault_rate_limit_wait"}
    struck = {f"struck_{failing.value}" for failing in Failing}
    assert faults | struck <= TABLE.keys()
    assert TABLE.keys() - named - built - chosen - verbs - faults - struck == set()


def test_say() -> None:
    assert say("zh", "count_FN", symbol="A/RES/80/7", n=2) == "A/RES/80/7 有 2 条脚注"
    assert say("de", "count_FN", symbol="A/RES/80/7", n=2) == "A/RES/80/7 has 2 footnotes"
    with pytest.raises(KeyError):
        say("zh", "count_FN", symbol="A/RES/80/7")


def test_what_is_filled_in_is_not_read_as_a_blank() -> None:
    assert say("en", "quote", quote="{symbol} {0} {") == "“{symbol} {0} {”"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "2025年11月5日（2025-11-05）"),
        ("en", "5 November 2025 (2025-11-05)"),
        ("fr", "5 novembre 2025 (2025-11-05)"),
        ("es", "5 de noviembre de 2025 (2025-11-05)"),
        ("ru", "5 ноября 2025 (2025-11-05)"),
        ("ar", "5 نوفمبر 2025 (2025-11-05)"),
    ],
)
def test_dates(language: str, said: str) -> None:
    assert say_date(language, date(2025, 11, 5)) == said
