"""The neighbour of a paragraph that is told by what it says: 写着朝鲜的那段，后面一段是什么."""

import re
from dataclasses import dataclass

from assistant import cues
from assistant.neighbours import without_placing
from assistant.structure_words import TELLS
from assistant.weigh import telling_words


@dataclass(frozen=True, slots=True)
class Beside:
    """Places beside a paragraph: -1 the one before, 1 the one after."""

    steps: tuple[int, ...]
    described: str
    """What is said of the paragraph."""


_NEXT_TO = r"(?:紧挨着?|紧接着?|紧跟着?|紧靠着?|挨着|相邻|直接|的|那|是|个)*"
_BEHIND = re.compile(
    rf"(?:^|[，,。？?]\s*)(?P<what>(?![这那该此本]一?段)[^，,。？?哪什]{{2,60}}?(?:段落?|那一?条))[，,、]?\s*(?:它|其|那段)?的?(?:{_NEXT_TO})"
    r"(?:(?P<both>前后)|(?P<back>前|上(?=[面边一个])|之前)|后|後|下(?=[面边一个])|之后)(?:面|边|头)?"
    rf"(?P<rest>{_NEXT_TO}(?:两侧|两边|各|一|又|紧)*(?:哪|什么|说|讲|写|段落?|条|內容|内容|了|的|是|一|个|呢|请|给我|念|原文|执行|序言|\W)*)$"
)
_WHAT = {
    "en": r"(?:paragraph|para|one|clause|passage|recital)s? (?:on|about|that|which|where|in which|with|mention\w*|deal\w*|refer\w*|cit\w*|concern\w*|regard\w*|calling|urging|recalling|welcoming|dedicated|devoted)\b.*",
    "fr": r"(?:paragraphe|alinéa|celui|passage) (?:qui|sur|où|dans lequel|relatif|concernant|consacré|mentionnant|citant|évoquant|portant|parlant)\b.*",
    "es": r"(?:párrafo|que|pasaje) (?:que|sobre|donde|en que|en el que|relativo|referido|dedicado|menciona\w*|habla\w*|cita\w*|trata\w*)\b.*",
    "ru": r"(?:пункт\w*|абзац\w*|тем|тот|того|той|частью),? (?:о|об|про|где|в? ?котор\w+|посвящ\w+|упомина\w+|касающ\w+|что)\b.*",
    "ar": r"(?:ال)?فقرة (?:التي|المتعلقة|الخاصة|بشأن|عن|المعنية|حول)(?!\w).*",
}
_IN_FRONT = re.compile(
    rf"\b(?:(?P<en>before|preced(?:es|ing|ed)|above|ahead of)|after|follow(?:s|ing|ed)|below|behind) (?:the |that )?(?:\w+ )?(?P<what_en>{_WHAT['en']})"
    rf"|\b(?:(?P<fr>avant|précède|précédant)|après|suit|suivant) (?:le |la |l['’])?(?P<what_fr>{_WHAT['fr']})"
    rf"|\b(?:(?P<es>antes|precede|anterior)|después|sigue|siguiente)(?: de| a)?(?:l| el| la)? (?P<what_es>{_WHAT['es']})"
    rf"|\b(?:(?P<ru>перед|до|предшеству\w+)|после|следу\w+(?: сразу)? за) (?P<what_ru>{_WHAT['ru']})"
    rf"|(?<!\w)(?:(?P<ar>قبل|تسبق|السابقة ل)|بعد|تلي|التالية ل)\s?(?P<what_ar>{_WHAT['ar']})",
    re.IGNORECASE,
)


def beside_described(text: str) -> Beside | None:
    """``text``: a question as ``reference.normalised`` leaves it. None where no such neighbour is asked for."""
    if behind := _BEHIND.search(text):
        steps = (-1, 1) if behind["both"] else (-1,) if behind["back"] else (1,)
        return Beside(steps, behind["what"]) if _says_something(behind["what"]) else None
    front = _IN_FRONT.search(text)
    if front is None or not cues.PARAGRAPHS.search(text) or _says_something(text[: front.start()]):
        return None
    back = any(front[language] for language in _WHAT)
    described = next(found for language in _WHAT if (found := front[f"what_{language}"]))
    return Beside((-1 if back else 1,), described)


def _says_something(text: str) -> bool:
    """Whether words speak of more than a place."""
    for words in (cues.SYMBOL, cues.PREAMBLE, cues.OPERATIVE, cues.PARAGRAPHS, cues.LISTED, TELLS, _COMES):
        text = words.sub(" ", text)
    return bool(telling_words(without_placing(text)))


_COMES = re.compile(
    r"\b(?:comes?|came|stands?|sits?|placed|found|located|quote|give|show|read|text|wording)\b", re.IGNORECASE
)
