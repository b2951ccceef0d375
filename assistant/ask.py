"""What a user asks: a question, the questions before it, and the resolutions it is asked of."""

import re
import unicodedata
from dataclasses import dataclass

from assistant.errors import QuestionError

MAX_CHARACTERS = 2000
_LANGUAGES = "中文、English、français、español、русский、العربية"
_LETTERS_READ = re.compile("LATIN|CJK|CYRILLIC|ARABIC|FULLWIDTH LATIN|IDEOGRAPH")
_PLACE = re.compile(r"[§¶№#]{1,2}\s*\d[\d\s()§¶,，、–-]*[?？.]?")
"""A question that is nothing but the number of a paragraph: ``§ 7``."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question as it came, tidied only of outer white space.

    Raises:
        QuestionError: it is empty, longer than MAX_CHARACTERS, holds control characters, or is written in
            none of the six languages.
    """

    question: str
    history: tuple[str, ...] = ()
    """Earlier questions of the same user, oldest first."""
    resolutions: tuple[str, ...] = ()
    """Symbols it is asked of; none means all."""
    extractive: bool = False
    """Whether quotations are wanted even where a language model is configured."""

    def __post_init__(self) -> None:
        history = (_checked(earlier, follows=place > 0) for place, earlier in enumerate(self.history))
        object.__setattr__(self, "question", _checked(self.question, follows=bool(self.history)))
        object.__setattr__(self, "history", tuple(history))

    @property
    def before(self) -> "Ask | None":
        """The question before, as it was asked."""
        *earlier, last = self.history or [""]
        return Ask(last, tuple(earlier), self.resolutions, self.extractive) if last else None


def _checked(question: str, *, follows: bool) -> str:
    question = question.strip()
    if not question:
        raise QuestionError("问题是空的：请输入一个问题。The question is empty: type one.")
    if len(question) > MAX_CHARACTERS:
        raise QuestionError(
            f"问题有 {len(question)} 个字符，最多 {MAX_CHARACTERS} 个：请缩短。"
            f"The question has {len(question)} characters; shorten it to {MAX_CHARACTERS}."
        )
    for character in question:
        if unicodedata.category(character) in ("Cc", "Cs", "Cn") and character not in "\t\n\r":
            raise QuestionError(
                f"问题含有控制字符 U+{ord(character):04X}：请删除后再问。"
                f"The question holds the control character U+{ord(character):04X}: remove it and ask again."
            )
    _check_language(question, follows=follows)
    return question


def _check_language(question: str, *, follows: bool) -> None:
    letters = [c for c in question if c.isalpha()]
    read = [c for c in letters if _LETTERS_READ.search(unicodedata.name(c, ""))]
    if not letters and (_PLACE.fullmatch(question) or (follows and any(map(str.isdigit, question)))):
        return  # “19?”, “2025?”, “79/41?” take up the question before
    if not letters:
        raise QuestionError(
            "问题里没有文字：请用一句话提问。There are no words in the question: ask in a sentence."
        )
    if len(read) * 2 < len(letters):
        raise QuestionError(
            f"看不懂问题的语言：请用 {_LANGUAGES} 提问。"
            f"The language of the question is not one of those read here: {_LANGUAGES}."
        )
