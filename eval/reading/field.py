"""Questions of the field, by template, from what a resolution refers to: dates, symbols, places, addressees.

The wording around the fact is the document's own; the question about it is asked in all six languages where
the template allows, so that the reader learns to look across languages.
"""

import re
from collections.abc import Iterator

from eval.reading.example import Example
from index.passage import passages_of
from index.resolution import Resolution

_RESOLUTION = re.compile(
    r"(?:resolution|decision) (?P<symbol>\d+/\d+(?: [A-Z])?) of (?P<date>\d{1,2} \w+ \d{4})"
)
_EVENT = re.compile(
    r"(?P<event>(?!Recalling|Welcoming|Noting)(?:[A-Z][\w-]+ )+(?:[a-z]+ (?:[A-Z][\w-]+ )+)*?"
    r"(?:Conference|Summit|Meeting|Forum|Assembly|Congress)"
    r"(?: (?:on|of|for)(?: the)?(?: [A-Z][\w-]+| and| of| the| on)+)?)[^;.]{0,60}?"
    r"held (?:virtually |again )?(?:in|at) (?P<place>(?:[A-Z][\w'-]+,? ?){1,4}?)"
    r",? (?:from|on|in) (?P<date>\d[^,;.]*?\d{4}|\w+ \d{4}|\d{4})"
)
_ADDRESSED = re.compile(
    r"\b(?:[Rr]equests|[Ii]nvites|[Uu]rges|[Ee]ncourages|[Cc]alls upon)(?: also| further)? "
    r"(?P<who>(?:the |all )?"
    r"(?:[A-Z][\w-]+|States|entities|relevant|of|the|and|for|on|organizations|bodies|system)"
    r"(?: (?:[A-Z][\w-]+|States|entities|of|the|and|for|on|organizations|bodies|system)){0,8}) "
    r"to (?P<what>[a-z][^,;:]{20,140})"
)
_COUNTED = re.compile(
    r"(?:more than |over |about |nearly |at least |approximately )?(?<![\d.,/])"
    r"(?P<number>(?!(?:19|20)\d\d\b)\d[\d,.]*(?: (?:per cent|million|billion|trillion))?) (?:of )?"
    r"(?P<what>(?!(?:and|or|at|as|of|to|in|on|by|with|for|from|was|were|is)\b)[a-z][a-z' -]{5,60})(?![a-z])"
)
_ADOPTED = {
    "en": "When was resolution {} adopted?",
    "zh": "第{}号决议是哪一天通过的？",
    "fr": "À quelle date la résolution {} a-t-elle été adoptée ?",
    "es": "¿En qué fecha se aprobó la resolución {}?",
    "ru": "Когда была принята резолюция {}?",
    "ar": "متى اتُّخذ القرار {}؟",
}
_WHICH = {
    "en": "Which resolution was adopted on {}?",
    "zh": "{}通过的是第几号决议？",
    "fr": "Quelle résolution a été adoptée le {} ?",
    "es": "¿Qué resolución se aprobó el {}?",
    "ru": "Какая резолюция была принята {}?",
    "ar": "ما القرار الذي اتُّخذ في {}؟",
}
_WHERE = {
    "en": "Where was the {} held?",
    "zh": "{}是在哪里举行的？",
    "fr": "Où s'est tenu(e) {} ?",
    "es": "¿Dónde se celebró {}?",
    "ru": "Где состоялась {}?",
    "ar": "أين عُقد {}؟",
}
_WHEN = {
    "en": "When was the {} held?",
    "zh": "{}是什么时候举行的？",
    "fr": "Quand s'est tenu(e) {} ?",
    "es": "¿Cuándo se celebró {}?",
    "ru": "Когда состоялась {}?",
    "ar": "متى عُقد {}؟",
}
_WHO = {"en": "Who is asked to {}?"}
_WHAT = {
    "en": "What is asked of {}?",
    "zh": "决议请{}做什么？",
    "fr": "Que demande la résolution à {} ?",
    "es": "¿Qué pide la resolución a {}?",
    "ru": "К чему призывает резолюция {}?",
    "ar": "ماذا يطلب القرار من {}؟",
}
_HOW_MANY = {"en": "How many {}?"}
_TEMPLATES = (
    (_RESOLUTION, _ADOPTED, "symbol", "date"),
    (_RESOLUTION, _WHICH, "date", "symbol"),
    (_EVENT, _WHERE, "event", "place"),
    (_EVENT, _WHEN, "event", "date"),
    (_ADDRESSED, _WHO, "what", "who"),
    (_ADDRESSED, _WHAT, "who", "what"),
    (_COUNTED, _HOW_MANY, "what", "number"),
)
"""Pattern, question, the part that is put into the question, the part that answers."""


def field_questions(resolution: Resolution) -> Iterator[Example]:
    """Questions about an English resolution; those that its paragraph answers in two ways are left out."""
    for passage in passages_of(resolution):
        for pattern, wordings, about, asked in _TEMPLATES:
            matches = list(pattern.finditer(passage.text))
            subjects = [match[about] for match in matches]
            for match in matches:
                if subjects.count(match[about]) > 1 or not match[asked].strip(" ,"):
                    continue
                start, end = _trimmed(match, asked)
                for wording in wordings.values():
                    question = wording.format(match[about].strip(" ,"))
                    yield Example(question, passage.text, start, end, "field", resolution.symbol, "en")


def _trimmed(match: re.Match[str], part: str) -> tuple[int, int]:
    text = match[part]
    return (
        match.start(part) + len(text) - len(text.lstrip(" ,")),
        match.end(part) - len(text) + len(text.rstrip(" ,")),
    )
