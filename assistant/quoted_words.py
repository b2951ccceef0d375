"""What a question sets in quotation marks, and what it gives in brackets behind it: the words of the text."""

import re
from collections.abc import Iterator

from assistant import cues

QUOTED = re.compile(
    r"[“\"「『‘]([^”\"」』’]{1,80})[”\"」』’]|《([^》]{1,120})》|«\s*([^»]{1,80}?)\s*»|(?<!\w)'([^']{2,80})'(?!\w)"
)


def quoted_words(text: str, language: str) -> Iterator[str]:
    """What stands in quotation marks; instead the Chinese for it, if brackets give it: «instar» (敦促)."""
    for match in QUOTED.finditer(_IN_LATIN.sub(r"\1\2", text) if language == "zh" else text):
        if language == "zh" or not _IN_CHINESE.match(text, match.end()):
            yield next(group for group in match.groups() if group)
        if language != "en" and (as_well := _NAMED_AS_WELL.match(text, match.end())):
            yield as_well[1]
    if language != "en" and not QUOTED.search(text) and (verb := _VERB_IN_BRACKETS.search(text)):
        yield verb[1]
    if language != "zh":
        yield from _IN_CHINESE.findall(text)


def as_meant(text: str) -> str:
    """Without the alternatives in quotation marks that are ruled out, where another is left to be meant."""
    first = cues.NOT_MEANT.search(text)
    return cues.NOT_MEANT.sub(" ", text) if first and QUOTED.search(text[: first.start()]) else text


_IN_LATIN = re.compile(r"([“\"「『‘])[\u3400-\u9fff]+\s*[(（]\s*([A-Za-z][A-Za-z ]*)[)）](?=[”\"」』’])")
"""The words of the text behind the Chinese for them: “促请(Urges)”."""
_NAMED_AS_WELL = re.compile(r"\s*[(（]\s*([A-Z][\w’'-]*(?: [\w’'-]+){0,4})\s*[)）]")
"""The words of the text behind a quotation: “一体健康”（One Health）."""
_VERB_IN_BRACKETS = re.compile(r"[(（]\s*((?:Also |Further )?[A-Z][a-z]+s)\s*[)）]")
"""The same behind a verb that is not quoted: *insta (Urges)*."""
_IN_CHINESE = re.compile(r"\s*[(（]\s*([\u3400-\u9fff]{1,12})\s*[)）]")
