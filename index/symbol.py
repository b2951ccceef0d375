"""Document symbols of resolutions: how they are printed, and what they say of organ and session."""

import re
from collections.abc import Iterable

from index.numerals import whole_number

_SYMBOL = re.compile(
    r"(?P<organ>A/HRC|A|S|E|T)\s*/\s*(?P<kind>RES|DEC)\s*/\s*(?P<number>(?:[A-Z]{1,3}-)?\d+(?:/\d+)?)"
    r"(?P<letter>\s[A-Z](?=\s*\([IVXLC]))?(?:\s*\((?P<year>[\dIVXLC-]+)\))?(?:\s+(?P<part>[A-Z](?![\w’'])))?"
)
_SECURITY_COUNCIL = re.compile(r"Security|安全理事|安理|[Ss]écurité|Seguridad|Безопасности|الأمن")
_ECONOMIC_COUNCIL = re.compile(r"Economic|经济|經濟|économique|Económico|Экономический|الاقتصادي")
_RIGHTS_COUNCIL = re.compile(
    r"Human Rights|人权|人權|droits de l|Derechos Humanos|правам человека|حقوق الإنسان"
)


def find_symbol(text: str) -> str | None:
    """The first symbol of a resolution or decision in a text, in its canonical form."""
    match = _SYMBOL.search(text)
    if match is None:
        return None
    year = f" ({match['year']})" if match["year"] else ""
    part = f" {match['part']}" if match["part"] else ""
    return f"{match['organ']}/{match['kind']}/{match['number']}{match['letter'] or ''}{year}{part}"


def is_symbol(text: str) -> bool:
    """Whether a text is a symbol and nothing else."""
    return _SYMBOL.fullmatch(text.strip()) is not None


def meant_symbol(text: str, symbols: Iterable[str]) -> str:
    """Which of these symbols is meant by ``a/res/78/40`` or ``78/40``; the text as it is where none is."""
    written = re.sub(r"\s+", " ", text.strip()).upper()
    known = dict.fromkeys(symbols)
    for symbol in known:
        if symbol.upper() == written:
            return symbol
    ending = [symbol for symbol in known if symbol.upper().endswith(f"/{written}")]
    return ending[0] if len(ending) == 1 else find_symbol(written) or text


def symbol_of_number(number: str, body: str = "", kind: str = "RES") -> str:
    """The symbol of a number printed before a title.

    ``78/40`` is A/RES/78/40, ``217 (III)`` is A/RES/217 (III), ``1518 (2003)`` is S/RES/1518 (2003); the
    adopting body tells ``53/1`` of the Human Rights Council from that of the Assembly.
    """
    number = re.sub(r"\s*\(", " (", re.sub(r"\s*/\s*", "/", number.strip()))
    if re.search(r"\(\d{4}\)", number) or _SECURITY_COUNCIL.search(body):
        return f"S/{kind}/{number}"
    if _ECONOMIC_COUNCIL.search(body):
        return f"E/{kind}/{number}"
    if _RIGHTS_COUNCIL.search(body):
        return f"A/HRC/{kind}/{number}"
    return f"A/{kind}/{number}"


def session_of(symbol: str) -> int | None:
    """78 of A/RES/78/40, 3 of A/RES/217 (III); None where the symbol names a year or nothing."""
    match = _SYMBOL.match(symbol)
    if match is None or match["organ"] in ("S", "E"):
        return None
    if match["year"]:
        return whole_number(match["year"])
    session, slash, _ = match["number"].partition("/")
    return int(session) if slash and session.isdigit() else None
