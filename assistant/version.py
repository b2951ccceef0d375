"""Which language version of the text a question asks for: 英文版怎么说, in French, на русском."""

import re

_NAMES = {
    "zh": ("中文|汉语|华文", "chinese|mandarin|chinoise?|chin[oa]", r"китайск\w+", "صينية"),
    "en": ("英文|英语|英", "english|anglaise?|ingl[eé]sa?", r"английск\w+", "إنجليزية|إنكليزية"),
    "fr": ("法文|法语", "french|française?|franc[eé]sa?", r"французск\w+", "فرنسية"),
    "es": ("西班牙文|西班牙语|西文", "spanish|espagnole?|español[a]?", r"испанск\w+", "إسبانية"),
    "ru": ("俄文|俄语", "russian|russe|rus[oa]", r"русск\w+", "روسية"),
    "ar": ("阿拉伯文|阿拉伯语|阿文", "arabic|arabe|árabe", r"арабск\w+", "عربية"),
}


def _pattern(han: str, latin: str, russian: str, arabic: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:用|看|给|要|的)?(?:{han})(?:版本?|文本|原文|译文|本|呢|里)?的?(?:是?怎么(?:说|写|讲)的?|呢|$)|用(?:{han})"
        rf"|(?:{han})(?:版本?|文本|原文|译文|本)(?:的|是什么|里)?"
        rf"|\b(?:in|into|en) (?:{latin})\b|\b(?:the )?(?:{latin}) (?:version|text|translation|original|wording)\b"
        rf"|\b(?:version|versión|texte|texto) (?:{latin})\b"
        rf"|\bна (?:{russian})(?: языке)?|\b(?:{russian}) (?:версия|текст)\b|(?:بال|النسخة ال|باللغة ال)(?:{arabic})",
        re.IGNORECASE,
    )


_PATTERNS = {language: _pattern(*names) for language, names in _NAMES.items()}


def version_asked(text: str) -> str:
    """The language code, empty where the question speaks of none."""
    return next((language for language, pattern in _PATTERNS.items() if pattern.search(text)), "")


def without_version(text: str) -> str:
    """The question without the words that ask for a version."""
    for pattern in _PATTERNS.values():
        text = pattern.sub(" ", text)
    return text
