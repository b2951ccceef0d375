"""Questions that the page suggests, in Chinese and English: about a paragraph, a treaty, the adoption."""

from collections.abc import Iterable
from dataclasses import dataclass

from index.label import Label
from index.passage import Passage
from index.treaties import known_names, treaty_title

_PARTS_EN = {"PP": "preambular paragraph", "OP": "paragraph", "A": "annex paragraph", "FN": "footnote"}
_PARTS_ZH = {"PP": "序言部分第{}段", "OP": "第{}段", "A": "附件第{}段", "FN": "脚注{}"}


@dataclass(frozen=True, slots=True)
class Asker:
    """Words questions about one resolution in a language, ``zh`` or ``en``."""

    language: str
    symbol: str = ""
    """Said in the question; empty where there is only one resolution it can be about."""

    def paragraph(self, label: str) -> str | None:
        """``第7段说什么？``; None for a paragraph with no simple number."""
        parts = Label.parse(label)
        if parts.section or not parts.number.isdigit():
            return None
        if self.language == "zh":
            place = _PARTS_ZH[parts.part].format(parts.number) + parts.path
            return f"{self._named}{place}是什么？" if parts.part == "FN" else f"{self._named}{place}说什么？"
        path = f" {parts.path}" if parts.path else ""
        return f"What does {_PARTS_EN[parts.part]} {parts.number}{path}{self._of} say?"

    def mentions(self, name: str) -> str:
        """``哪些段落提到《…》？``, of all resolutions: a list is the same question of one and of many."""
        if self.language == "zh":
            return f"哪些段落提到{_titled(name)}？"
        return f"Which paragraphs mention the {name}?"

    def demands(self, name: str) -> str:
        """``决议对《…》提出了什么要求？``"""
        if self.language == "zh":
            return f"{self.symbol or '决议'}对{_titled(name)}提出了什么要求？"
        return f"What does {self.symbol or 'the resolution'} ask about the {name}?"

    def secretary(self) -> str:
        if self.language == "zh":
            return f"{self.symbol or '决议'}请秘书长做什么？"
        return f"What does {self.symbol or 'the resolution'} request the Secretary-General to do?"

    def adoption(self) -> str:
        if self.language == "zh":
            return f"{self.symbol or '这份决议'}是何时通过的？"
        return f"When was {self.symbol or 'this resolution'} adopted?"

    def count(self) -> str:
        if self.language == "zh":
            return f"{self.symbol or '决议'}有多少个执行段落？"
        return f"How many operative paragraphs are there{' in ' + self.symbol if self.symbol else ''}?"

    @property
    def _named(self) -> str:
        return f"{self.symbol} " if self.symbol else ""

    @property
    def _of(self) -> str:
        return f" of {self.symbol}" if self.symbol else ""


def _titled(name: str) -> str:
    return f"《{name}》" if any(ord(c) > 0x2E80 for c in name) else f"“{name}”"


def treaties_named(passages: Iterable[Passage], language: str) -> dict[str, list[str]]:
    """Treaties by a name in this language, most often named first, with the labels that name them."""
    found: dict[str, list[str]] = {}
    for passage in passages:
        for title in _titles_in(passage.text):
            name = _name_in(title, language)
            if name:
                found.setdefault(name, []).append(passage.label)
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


def _titles_in(text: str) -> list[str]:
    """English titles of the treaties named, each once; a name inside a longer one is not counted."""
    titles: dict[str, None] = {}
    for name in known_names():
        if name in text:
            titles[treaty_title(name)] = None
            text = text.replace(name, " ")
    return list(titles)


def _name_in(title: str, language: str) -> str:
    if language == "en":
        return title
    chinese = (name for name in known_names() if "\u4e00" <= name[0] <= "\u9fff")
    return next((name for name in chinese if treaty_title(name) == title), "")
