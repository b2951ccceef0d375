"""Questions to begin with: written for the bundled resolution, made from the structure of any other."""

from collections.abc import Iterable

from index.resolution import Resolution

_BUNDLED = {
    "zh": (
        "决议对《全面禁止核试验条约》提出了什么要求？",
        "《禁止核武器条约》何时开放供签署？",
        "哪些段落提到2010年《行动计划》？",
        "第9段说什么？",
        "决议是否要求召开一次国际会议？",
    ),
    "en": (
        "What does the resolution ask about the Comprehensive Nuclear-Test-Ban Treaty?",
        "When was the Treaty on the Prohibition of Nuclear Weapons opened for signature?",
        "Which paragraphs mention the 2010 Action Plan?",
        "What does paragraph 9 say?",
        "Does the resolution call for an international conference?",
    ),
}
_BUNDLED_SYMBOL = "A/RES/78/40"
_ANY = {
    "zh": ("这份决议是何时通过的？", "第1段说什么？", "最后一段说什么？", "决议有多少个执行段落？"),
    "en": (
        "When was this resolution adopted?",
        "What does paragraph 1 say?",
        "What does the last paragraph say?",
        "How many operative paragraphs are there?",
    ),
}


def example_questions(resolutions: Iterable[Resolution], language: str) -> tuple[str, ...]:
    """In ``zh`` or ``en``."""
    bundled = any(resolution.symbol == _BUNDLED_SYMBOL for resolution in resolutions)
    return (_BUNDLED if bundled else _ANY)[language]
