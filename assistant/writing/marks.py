"""Citation marks in a sentence: ``[OP7]``, ``[OP7, FN13]``, ``［A/RES/78/40 OP7］``, ``【第7段】``."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.writing.given import Given
from index.passage import Passage

_BRACKETED = r"[\[［【〔]([^\[\]［］【】〔〕\n]{1,120})[\]］】〕]"
MARK = re.compile(_BRACKETED)
MARKS = re.compile(rf"(?:\s*{_BRACKETED})+")
OPENING = "[［【〔"
_LOOKS_LIKE_A_MARK = re.compile(
    r"(?:[A-Z]/[\w/.() -]+\s*[,:]?\s*)?(?:(?:PP|OP|FN|A)[.IVXLC]*\s?\d+(?:\([a-z]+\))*|\d{1,3}|第.{1,4}段|序言.{1,8}段"
    r"|(?:para|paragraph|footnote|fn|note|preambular)\.?.{0,12}\d+|脚注.{0,2}\d+|passages?\s*\d+|段落?\s*\d+)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:[,，;；、&]|\band\b|和|及|与)\s*")


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence without its marks, and what they name."""

    text: str
    passages: tuple[Passage, ...]
    """In the order of the marks, each once."""
    unknown: tuple[str, ...]
    """Marks that name no passage that was given, or more than one."""


def read_marks(sentence: str, given: Given) -> Marked:
    """Take the marks out of a sentence. What stands in brackets and is no mark stays in the text."""
    passages: list[Passage] = []
    unknown: list[str] = []

    def take(match: re.Match[str]) -> str:
        found = list(_named(match[1], given))
        if not found:
            return match[0]
        passages.extend(item for item in found if isinstance(item, Passage))
        unknown.extend(item for item in found if isinstance(item, str))
        return ""

    text = MARK.sub(take, sentence)
    text = re.sub(r"\s+(?=[.,;:!?。，；：！？])", "", text)
    text = re.sub(r"([。.])[。.]+$", r"\1", " ".join(text.split()))
    return Marked(text, tuple(dict.fromkeys(passages)), tuple(dict.fromkeys(unknown)))


def _named(content: str, given: Given) -> Iterator[Passage | str]:
    """What the content of brackets names; nothing where it is no mark."""
    if whole := given.named(content):
        yield whole
        return
    parts = [part for part in _JOINT.split(unicodedata.normalize("NFKC", content).strip()) if part]
    found = [given.named(part) or part for part in parts]
    if any(isinstance(item, Passage) for item in found) or (
        parts and all(_LOOKS_LIKE_A_MARK.fullmatch(part) for part in parts)
    ):
        yield from found
