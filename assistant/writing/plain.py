"""A model's sentence without the Markdown that models put about it; none of it is ever taken for markup."""

import re

_BULLET = re.compile(r"^\s*(?:(?:[-*•·–]|\(?\d{1,2}[.)])\s+|\d{1,2}、|>\s+)+")
_STRUCTURAL = re.compile(r"^\s*(?:#{1,6}(?:\s.*)?|[-*_=]{3,}|`{3}.*|\|[\s|:-]*\|?)\s*$")
_EMPHASIS = re.compile(r"\*{1,3}|_{2,3}|`+")
_MARKUP = re.compile(
    r"</?[A-Za-z!][^>]*>?|!\[|\]\s*\(|&#?\w{2,8};|\b(?:javascript|data|vbscript):", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?|ftp)://\S+|\bwww\.\S+", re.IGNORECASE)


def plain(sentence: str) -> str:
    """Without bullets and emphasis; empty for a heading, a rule or a fence."""
    lines = (_BULLET.sub("", line) for line in sentence.splitlines() if not _STRUCTURAL.match(line))
    return _EMPHASIS.sub("", " ".join(lines)).strip(" |\t")


def markup_in(text: str, allowed: str) -> str:
    """The first piece of HTML, image, link or address in a text; addresses in ``allowed`` are none."""
    if found := _MARKUP.search(text):
        return found[0]
    addresses = (match[0].rstrip('.,;)。，；）”"') for match in _ADDRESS.finditer(text))
    return next((address for address in addresses if address not in allowed), "")
