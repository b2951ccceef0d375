"""Organizations and organs named in a text: those of the glossary, and in English by the shape of the name."""

import re
from collections.abc import Iterator
from functools import cache

from assistant.glossary import Concept, glossary

_HEAD = (
    "Agency|Organi[sz]ation|Commission|Committee|Council|Union|Programme|Fund|Bank|Office|Court|League|Secretariat"
    "|Association|Community|Authority|Institute|University|Centre|Tribunal|Commonwealth|Alliance|Service|Corporation"
)
_CAPITAL = r"[A-Z][\w’'\u2011-]*"
_NAME = re.compile(
    rf"(?<!\w)(?:{_CAPITAL} (?:(?:of|on|for|and) (?={_CAPITAL}))?)+(?:{_HEAD})\b"
    rf"(?: (?:of|on|for|to|against|in) (?:the )?{_CAPITAL}(?:(?: (?:and|of|of the))? {_CAPITAL})*)*"
    rf"|(?<!\w)(?:{_HEAD})(?: (?:of|on|for|to|against) (?:the )?{_CAPITAL}(?:(?: (?:and|of|of the))? {_CAPITAL})*)+"
)
_IS_ORGANIZATION = re.compile(
    rf"\b(?:{_HEAD}|Conference on Disarmament|United Nations Environment Assembly|Disarmament Commission|Nations|INTERPOL"
    r"|Movement|Forum|Group of \d+|Suppliers Group)\b"
)
_IS_NONE = re.compile(
    r"\b(?:General Assembly|Programme of Action|Preparatory Committee|Main Committee|Special Committee|General Committee"
    r"|Credentials|governance|reform|pension|Conference of|Regional Centre|Law|Decade|Agenda|Goals?|Resolution|resolution"
    r"|Charter|Convention|Treaty|Declaration|Youth|Year|Day|Peacekeeping Reserve|Working Capital|Middle East|calendar"
    r"|Trust Fund|Statute|developed|partnership|parliament|Official|Joint Statement|Conference on Sustainable"
    r"|Conference on the|Water Conference|Human Environment)\b"
)
_NO_NAME = re.compile(
    r"Preparatory Committee|^(?:The|This|That|Each|Report|Charter|Chair|Any|Its|Their|Such|A|An|Main|General|Trust|Head|Under|First|Second|Third|Debt)\b|Trust Fund\b"
    r"|Programme of Action|Working Programme|Sales|\bOfficials?\b|^(?:Programme|Service|Fund|Community|Secretariat)\b"
    r"|’s\b|Security Council resolution"
)


def organizations_in(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """What each is called in English, whatever it is called in the text, and where it is named.

    Names of the glossary come first, then names by their shape; the United Nations only where it stands alone.
    """
    known = [*_known(text, language)]
    others = [found for found in known if found[0] != _UNITED_NATIONS]
    shaped = [*_shaped(text)] if language == "en" else []
    taken = bytearray(len(text))
    for name, start, end in (*others, *shaped, *known):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            yield name, start, end


_UNITED_NATIONS = "United Nations"


def _known(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    for match in glossary().concepts_in(text, language):
        if _is_organization(match.concept) and not text[match.start].islower():
            yield match.concept.forms["en"][0], match.start, match.end


@cache
def _is_organization(concept: Concept) -> bool:
    name = concept.forms["en"][0] if concept.forms["en"] else ""
    named = _IS_ORGANIZATION.search(name) and not name.islower()
    return bool(named) and (not _IS_NONE.search(name) or "Test-Ban Treaty" in name)


def _shaped(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _NAME.finditer(text):
        words = match[0].split()
        opens = match.start() == 0 and len(words) > 1 and re.fullmatch(r"\w+(?:s|ing|ed)", words[0])
        words = words[1:] if opens else words
        words = words[1:] if words[0] == "the" else words
        name = " ".join(words)
        if len(words) > 1 and not _NO_NAME.search(name):
            yield name, match.end() - len(name), match.end()
