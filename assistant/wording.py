"""How a label is said in the six languages: 第7段, para. 7, footnote 13; a quotation behind it."""

from assistant.citation import Citation
from assistant.phrases import say
from index.label import Label

_PATTERNS: dict[str, dict[str, str]] = {
    "zh": {
        "PP": "序言部分第{n}段",
        "OP": "第{n}段",
        "A": "附件{s}第{n}段",
        "FN": "脚注{n}",
        "OPS": "第{s}节第{n}段",
    },
    "en": {
        "PP": "preambular para. {n}",
        "OP": "para. {n}",
        "A": "annex{s}, para. {n}",
        "FN": "footnote {n}",
        "OPS": "sect.{s}, para. {n}",
    },
    "fr": {
        "PP": "alinéa {n} du préambule",
        "OP": "par. {n}",
        "A": "annexe{s}, par. {n}",
        "FN": "note {n}",
        "OPS": "sect.{s}, par. {n}",
    },
    "es": {
        "PP": "párrafo {n} del preámbulo",
        "OP": "párr. {n}",
        "A": "anexo{s}, párr. {n}",
        "FN": "nota {n}",
        "OPS": "secc.{s}, párr. {n}",
    },
    "ru": {
        "PP": "п. {n} преамбулы",
        "OP": "п. {n}",
        "A": "приложение{s}, п. {n}",
        "FN": "сноска {n}",
        "OPS": "разд.{s}, п. {n}",
    },
    "ar": {
        "PP": "الفقرة {n} من الديباجة",
        "OP": "الفقرة {n}",
        "A": "المرفق{s}، الفقرة {n}",
        "FN": "الحاشية {n}",
        "OPS": "الجزء{s}، الفقرة {n}",
    },
}

LANGUAGES = tuple(_PATTERNS)


def label_in_words(label: str, language: str) -> str:
    """``OP3(a)`` in Chinese is 第3段(a), in English para. 3 (a). An unknown language is said in English."""
    parts = Label.parse(label)
    zh = language == "zh"
    patterns = _PATTERNS.get(language, _PATTERNS["en"])
    key = "OPS" if parts.part == "OP" and parts.section else parts.part
    section = parts.section if zh or not parts.section else f" {parts.section}"
    path = parts.path if zh or not parts.path else f" {parts.path}"
    return patterns[key].format(n=parts.number, s=section) + path


def labelled(language: str, citation: Citation) -> str:
    """``para. 7: “…”``: a quotation behind the name of its paragraph."""
    quote = say(language, "quote", quote=citation.quote)
    return say(language, "labelled", label=label_in_words(citation.label, language), quote=quote)


def mark(label: str, language: str) -> str:
    """The citation mark set behind a statement: ``[第7段]``."""
    return f"[{label_in_words(label, language)}]"
