"""Document symbols and volumes of the Treaty Series."""

import re
from collections.abc import Iterator

from index.reference import Kind, Reference
from index.symbol import find_symbol

_SYMBOL = re.compile(
    r"(?<![\w/.-])(?=[A-Z][\w./-]*\d)[A-Z][A-Z\d]{0,7}(?:/[A-Z\d][A-Za-z\d]*(?:[.-][A-Za-z\d]+)*)+"
    r"(?:\s?\((?:Parts?|Vols?)\.?\s?[IVX]+(?:(?:,| and|–)\s?[IVX]+)*\)|\s?\(\d{4}\))?(?:/[A-Z][a-z]+\.\d+)*"
)
_CIRCULAR = re.compile(r"(?<![\w/])INFCIRC[ /]\d+(?:/[A-Z][a-z]+\.\d+)*")
_VOLUME = re.compile(
    r"(?:Treaty Series|Recueil des Traités|Treaty Series|《(?:条约汇编|條約彙編)》)\s*[,，]\s*"
    r"(?:vol\.?|第)\s*(\d+)\s*卷?\s*[,，、和]?\s*(?:(?:n[oº°]\s?|No\.?|núm\.|№|第)\s*(\d+)\s*号?)?",
    re.I,
)


def find_documents(text: str) -> Iterator[Reference]:
    """``A/78/409``, ``NPT/CONF.1995/32 (Part I)``, ``S/RES/1540 (2004)``, ``INFCIRC/549``, a volume."""
    for match in _SYMBOL.finditer(text):
        symbol = match[0].rstrip(".")
        resolution = find_symbol(symbol) if "/RES/" in symbol or "/DEC/" in symbol else None
        kind: Kind = "document"
        if resolution:
            kind = "decision" if "/DEC/" in symbol else "resolution"
        yield Reference(
            kind, symbol, match.start(), match.start() + len(symbol), resolution or _spaced(symbol)
        )
    for match in _CIRCULAR.finditer(text):
        yield Reference("document", match[0], match.start(), match.end(), match[0].replace(" ", "/"))
    for match in _VOLUME.finditer(text):
        number = f", No. {match[2]}" if match[2] else ""
        printed = match[0].rstrip(" ,，、和")
        start = match.start()
        yield Reference(
            "treaty series", printed, start, start + len(printed), f"UNTS vol. {match[1]}{number}"
        )


def _spaced(symbol: str) -> str:
    return re.sub(r"\s?\(", " (", symbol)
