"""Treaties: in 《》, by the names that are known, and by the shape of their titles in English."""

import re
from collections.abc import Iterator
from functools import cache

from index.reference import Reference
from index.treaties import known_names, treaty_title

_BOOK_TITLE = re.compile(r"《([^《》]{2,90})》")
_HAN_TREATY = re.compile(r"(?:条约|條約|公约|公約|协定|協定|议定书|議定書|宪章|憲章|规约|規約|盟约|盟約)$")
_HEAD = "Treaty|Convention|Covenant|Protocol|Agreement|Charter|Statute"
_CAPITAL = r"[A-Z][\w’'\u2011-]*"
_JOINT = (
    r"(?:of|on|for|in|to|against|relating|concerning|between|from|with|by|under|and|or|the|a|an|its|their|Their"
    r"|all|at)"
)
_LONG = re.compile(
    rf"(?<!\w)(?:{_CAPITAL}\s){{0,6}}(?:{_HEAD})"
    r"\s(?:on|of|for|against|relating to|concerning|between|to|in)\s"
    rf"(?:(?:{_JOINT}\s){{0,3}}(?:{_CAPITAL}|\({_CAPITAL}\))(?:,?\s(?={_JOINT}\s|{_CAPITAL}|\()|,\s(?={_CAPITAL}))?)+"
)
_SHORT = re.compile(rf"(?<!\w)(?:{_CAPITAL}\s(?:(?:and|of|the)\s(?={_CAPITAL}))?){{1,8}}(?:{_HEAD})\b")
_NO_MODIFIER = re.compile(
    rf"(?:The|This|That|These|Those|Each|Any|Every|All|No|Such|Its|Their|Under|In|Of|By|States?|Main|Draft)(?:\s(?:{_HEAD}))?$"
)
_BARE = re.compile(rf"\bthe ({_HEAD})\b(?!\s(?:on|of|for|against|between)\b)")


def find_treaties(text: str, language: str) -> Iterator[Reference]:
    """Treaties in a text; a bare ``the Treaty`` or 《条约》 names the one last named in full."""
    if language == "zh":
        yield from _book_titles(text)
        return
    found = list(_named(text))
    if language == "en":
        named = {reference.start for reference in found}
        found += [reference for reference in _shaped(text) if reference.start not in named]
    yield from found
    if language == "en":
        yield from _bare(text, found)


def _book_titles(text: str) -> Iterator[Reference]:
    last: dict[str, str] = {}
    for match in _BOOK_TITLE.finditer(text):
        head = _HAN_TREATY.search(match[1])
        if head is None:
            continue
        target = treaty_title(match[1])
        if match[1] == head[0]:
            target = last.get(head[0], match[1])
        else:
            last[head[0]] = target
        yield Reference("treaty", match[0], match.start(), match.end(), target)


@cache
def _names() -> re.Pattern[str]:
    names = "|".join(
        re.escape(name).replace("’", "[’']").replace(r"\-", "[-\u2011]") for name in known_names()
    )
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def _named(text: str) -> Iterator[Reference]:
    for match in _names().finditer(text):
        yield Reference("treaty", match[0], match.start(), match.end(), treaty_title(match[0]))


def _shaped(text: str) -> Iterator[Reference]:
    for pattern in (_LONG, _SHORT):
        for match in pattern.finditer(text):
            start, title = match.start(), _trimmed(match[0])
            words = title.split()
            while len(words) > 1 and (words[0].islower() or _is_opening(words[0], start, text)):
                start += len(words[0]) + 1
                words = words[1:]
            title = " ".join(words)
            if len(words) > 1 and not _NO_MODIFIER.match(" ".join(words[:2])):
                yield Reference("treaty", title, start, start + len(title), treaty_title(title))


def _is_opening(word: str, start: int, text: str) -> bool:
    """A capital at the start of a sentence belongs to its verb or article, not to a title."""
    opens = start == 0 or text[:start].rstrip().endswith((".", ";", ":", "“"))
    return word in ("The", "This", "Its", "In", "Under") or (opens and word.endswith(("ing", "s", "ed")))


def _trimmed(title: str) -> str:
    """Without what follows ``and the``, which begins another name unless the treaty is between parties."""
    if " between " not in title:
        title = re.split(
            r"\s(?:and|or|to|by|in|with|from|at|under)\sthe\s(?![A-Z]\w+\s(?:of|on)\sTheir)", title
        )[0]
    return re.sub(rf"(?:[,\s]+{_JOINT})*[,\s]*$", "", title)


def _bare(text: str, found: list[Reference]) -> Iterator[Reference]:
    for match in _BARE.finditer(text):
        earlier = [r for r in found if r.end <= match.start() and re.search(rf"\b{match[1]}\b", r.text)]
        if earlier and not any(r.start <= match.start(1) < r.end for r in found):
            last = max(earlier, key=lambda r: r.end)
            yield Reference("treaty", match[1], match.start(1), match.end(1), last.target)
