"""What a question is about: what is left of it without the words of asking."""

import re
from collections.abc import Iterable

from assistant import cues
from assistant.structure_words import TELLS
from assistant.weigh import telling_words, without_asking


def listed_subject(bare: str) -> str:
    """What is mentioned: behind the word of mentioning, before it, or the longest stretch without words of asking."""
    bare = cues.WITH_PART.sub(_CUT, bare)
    bare = cues.LISTED.sub(" ", cues.OTHERS.sub(" ", _OF_RESOLUTION.sub(" ", _IN_PASSING.sub(" ", bare))))
    for pattern in (cues.CITING_RESOLUTIONS, cues.ALL_MENTIONS, cues.ABOUT, _strongest(bare)):
        bare = pattern.sub(_MENTIONED, bare)
    for pattern in _CUTTING:
        bare = pattern.sub(_CUT, bare)
    bare = cues.AROUND_LISTED.sub(" ", bare)
    before, mentioned, behind = bare.rpartition(_MENTIONED)
    behind = "" if not mentioned or _PLACED.match(behind) else behind
    near = (behind.split(_CUT)[0], re.split(_ENDS, before)[-1])
    stretches = [_APPOSITION.sub("", subject(part)) for part in (*near, *re.split(_ENDS, bare))]
    longest = max(stretches, key=lambda stretch: len(about(stretch)))
    return next((stretch for stretch in stretches[: len(near)] if about(stretch)), longest)


def _strongest(bare: str) -> re.Pattern[str]:
    """What speaks of mentioning: 关于 only where no verb does, 援引法院关于此事的意见."""
    said = {match[0] for match in cues.MENTIONS.finditer(bare)} - _WEAK
    return (
        re.compile("|".join(map(re.escape, sorted(said, key=len, reverse=True)))) if said else cues.MENTIONS
    )


_WEAK = frozenset(("关于", "有关", "针对", "涉及"))
_IN_PASSING = re.compile(r"\((?=[^()]*[a-z]{2,} [a-z]{2,} )[^()]*\)")
"""Words in brackets, which are no second name: (abbreviated or spelled out)."""
_CUT, _MENTIONED = "\n", "\v"
_ENDS = f"[{_CUT}{_MENTIONED}]"
_PLACED = re.compile(r"\s*(?:in|of|within|throughout|under|by|at|from|anywhere|的)\b", re.IGNORECASE)
"""Behind a word of mentioning: where, not what."""
_CUTTING = (
    cues.WHERE_MENTIONED, cues.IN_WHICH, cues.WHICH_NOTES, cues.WHICH_PARAGRAPHS,
    cues.WHICH_RESOLUTIONS, cues.HOW_MANY, cues.WHETHER, cues.PREAMBLE, cues.OPERATIVE,
    cues.FOOTNOTES, cues.ANNEX, cues.PARAGRAPHS, cues.ASIDE,
)  # fmt: skip


_APPOSITION = re.compile(r"(?<=\w), (?:the|a|an|le|la|el)\b.*$", re.IGNORECASE)
_OF_RESOLUTION = re.compile(r"\b(?:of|in) the (?:[\w’'-]+ ){0,4}resolution\b(?:\s*\(\s*\))?", re.IGNORECASE)
"""``of the ammunition resolution (78/47)``, the symbol gone: which one is meant is known by now."""


def subject(bare: str) -> str:
    """A text stripped of asking words at both ends, inner ones kept: ``中东`` must not lose its ``中``."""
    text = " ".join(bare.split())
    while True:
        stripped = without_asking(_EDGE.sub(" ", text)).strip()
        if stripped == text:
            return text
        text = stripped


_EDGE = re.compile(
    r"(?:[这那](?:[两三四几]|一)?个(?:城市|国家|条约|机构|组织|地区|会议|名词|概念|问题)|一词|这个词|字样|字眼|的?(?:说法|表述|措辞|字句|问题|内容|文字|事情)|一?下|系列(?:的?文件)?|的?(?:具体)?(?:日期|年份)(?:[或和及与](?:日期|年份))?"
    r"|[,，、]?(?:有|提出|作出|都)(?:过|了)?(?:要求|规定|说明))+\s*$|\s+(?:mentioned|together)$|^(?:se|s')\s+",
    re.IGNORECASE,
)


def about(text: str) -> str:
    """What is left without any generic word; empty means: about nothing but the document itself."""
    return "".join(cues.GENERIC.sub(" ", text).split())


def says_more(text: str) -> bool:
    """Whether anything is said beside the words for parts of a resolution and for what they say."""
    return bool(about(TELLS.sub(" ", without_parts(text))))


def says_more_than(text: str, known: Iterable[re.Pattern[str]], title: str = "") -> bool:
    """The same beside what these patterns know and the words of a title."""
    for pattern in known:
        text = pattern.sub(" ", text)
    of_title = {word.casefold() for word in telling_words(title)}
    return says_more(" ".join(word for word in text.split() if word.casefold() not in of_title))


def without_parts(text: str) -> str:
    """A text without the words for the parts of a resolution."""
    for pattern in (cues.PREAMBLE, cues.OPERATIVE, cues.FOOTNOTES, cues.ANNEX, cues.PARAGRAPHS):
        text = pattern.sub(" ", text)
    return text
