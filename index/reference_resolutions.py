"""Resolutions and decisions named by number, alone or in lists: ``resolutions 71/67 of … and 74/50``."""

import re
from collections.abc import Iterator

from index.reference import Kind, Reference
from index.symbol import symbol_of_number

_FIRST_SESSION = 31
"""Since then the Assembly numbers by session; 5/1 or 10/2 is never its own."""
_NUMBER = (
    r"(?:(?:ES|S)-\d{1,2}/\d{1,3}|\d{1,4}/\d{1,4}"
    r"|\d{1,4}\s?[A-Z]?\s?[(（](?:[IVXLCD]+(?:-[IVX]+)?|(?:19|20)\d\d)[)）])"
)
_PART = r"(?:\s[A-Z](?:\sand\s[A-Z]|,\s[A-Z])*(?![\w’'.]))?"
_ITEM = re.compile(_NUMBER + _PART)
_LEAD = re.compile(
    r"\b(?:(?P<resolution>resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци\w+)"
    r"|(?P<decision>decisions?|décisions?|decisi(?:ón|ones)|решени\w+))\s+(?:№\s*)?|(?P<ar>(?:ال)?قرار\w*|قراري\w*|مقرر\w*)\s+",
    re.I,
)
_DATE = (
    r"(?:\s*,?\s*(?:of|du|en date du|de|от|المؤرخ\w*)\s+\d{1,2}(?:er|º)?\s+(?:de\s+)?"
    r"[^\W\d]+(?:[ /][^\W\d]+)*\s+(?:de\s+)?\d{4}(?:\s*(?:года|г\.))?)?"
)
_NEXT = re.compile(
    rf"{_DATE}\s*(?:,|،|;)?\s*(?:and|et|y|e|и|و)?\s*(?:(?:in )?its|ses|sus|своих|в)?\s*(?={_NUMBER})", re.I
)
_HAN = re.compile(rf"第\s*({_NUMBER}(?:\s?[A-Z](?![A-Za-z]))?)\s*[号號]")
_HAN_KIND = re.compile(r"[第\d/号號、和及以与與，,\s年月日A-Z()（）IVXLC-]{0,120}?(决议|決議|决定|決定)")
_BODIES = re.compile(
    r"(Security Council|Human Rights Council|Economic and Social Council|Conseil de sécurité"
    r"|Consejo de Seguridad|Совета Безопасности|安全理事会|安理会|人权理事会|经济及社会理事会|مجلس الأمن)\s*$"
)


def find_resolutions(text: str, language: str) -> Iterator[Reference]:
    """References by number; symbols such as ``A/RES/50/245`` are documents' business."""
    if language == "zh":
        yield from _han(text)
    for lead in _LEAD.finditer(text):
        kind: Kind = "decision" if lead["decision"] or (lead["ar"] or "").startswith("مقرر") else "resolution"
        body = _BODIES.search(text[: lead.start()])
        item = _ITEM.match(text, lead.end())
        start = lead.start()
        while item:
            yield _reference(kind, text, start, item, body[1] if body else "")
            further = _NEXT.match(text, item.end())
            item = _ITEM.match(text, further.end()) if further else None
            start = item.start() if item else 0


def _han(text: str) -> Iterator[Reference]:
    for match in _HAN.finditer(text):
        kind = _HAN_KIND.match(text, match.end())
        if kind is None:
            continue
        name: Kind = "resolution" if kind[1] in ("决议", "決議") else "decision"
        end = kind.end() if kind.end() - match.end() == len(kind[1]) else match.end()
        body = _BODIES.search(text[: match.start()])
        target = _target(match[1], name, body[1] if body else "")
        yield Reference(name, text[match.start() : end], match.start(), end, target)


def _reference(kind: Kind, text: str, start: int, item: re.Match[str], body: str) -> Reference:
    return Reference(kind, text[start : item.end()], start, item.end(), _target(item[0], kind, body))


def _target(number: str, kind: Kind, body: str) -> str:
    number = re.sub(r"\s*[(（]\s*", " (", number).replace("）", ")")
    session, slash, _ = number.partition("/")
    if slash and session.isdigit() and int(session) < _FIRST_SESSION and not body:
        # Another body's, which the text names too far off: a conference of parties, for instance.
        return number
    return symbol_of_number(number, body, "DEC" if kind == "decision" else "RES")
