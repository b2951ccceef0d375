"""The paragraph with which a text opens or closes: 决议以哪一段收尾, which paragraph does the preamble end with."""

import re

from assistant import cues
from assistant.reference import Reference
from assistant.subject import says_more

_OPENS = (
    r"开头|开篇|起头|打头|开场|开始|\b(?:open|begin|start)(?:s|ning|ing)?(?: off)?\b|\b(?:s['’]ouvre|commence|débute|ouvre)\b"
    r"|\b(?:se abre|abre|empieza|comienza|arranca|inicia)\b|\b(?:открыва|начина)\w+|(?:[يت]بدأ|[يت]فتتح|[يت]ستهل)(?!\w)"
)
_CLOSES = (
    r"收尾|收束|收场|结尾|结束|作结|为止|\b(?:end|close|conclude|finish)(?:s|es|ing)?\b|\b(?:wrap|round)s? (?:up|off)\b"
    r"|\b(?:s['’]achève|se termine|se clôt|se conclut|finit|clôt|termine|conclut|achève)\b"
    r"|\b(?:se cierra|cierra|termina|concluye|acaba|finaliza)\b|\b(?:заканчива|оканчива|заверша|закрыва|кончает)\w+"
    r"|(?:[يت]ُ?ختتم|[يت]نتهي|[يت]ختم)(?!\w)"
)
_WITH_A_WORD = r"(?!\s*(?:with|by|par|sur|con|со?|словом|глаголом)\b\s*\w|\s*ب)"
"""How a paragraph itself begins: which paragraph opens with “Urges”."""
_TURN = rf"(?:(?P<opens>{_OPENS})|{_CLOSES})"
_PARAGRAPH = (
    r"(?:(?:which|what) (?:numbered |operative |preambular )*paragraph\b|quel (?:paragraphe|alinéa)\b|qué párrafo\b"
    r"|как(?:им|ом|ой) (?:пункт|абзац)\w*|(?:أي|أية) فقرة(?!\w))"
)
_BETWEEN = r"(?P<between>[^“”\"«»‘’「」,，;；]{0,80}?)"
_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:以|用|由|拿|从|到)(?:哪|什么)(?:[一1])?个?(?:执行|正文|序言)?(?:部分)?(?:段落?|条)(?:来|作为?|当)?{_TURN}",
        rf"(?:\b(?:with|by|in|on|at|par|sur|con|en|на|с)\s+|(?<!\w)ب)?{_PARAGRAPH}\s*{_BETWEEN}{_TURN}{_WITH_A_WORD}",
        rf"{_TURN}{_BETWEEN}\b(?:with|on|in|at|by) {_PARAGRAPH}",
        rf"(?:\b(?:how (?:does|do|did)|comment|cómo|как|чем|с чего)\b|(?<!\w)(?:كيف|بماذا|بم)(?!\w))\s*{_BETWEEN}{_TURN}{_WITH_A_WORD}",
        rf"(?:怎么|怎样|如何|以什么|用什么){_TURN}",
    )
)

_WHICH = re.compile(
    rf"{_PARAGRAPH}|(?:哪|什么)(?:[一1])?个?(?:执行|正文|序言)?(?:部分)?(?:段落?|条)", re.IGNORECASE
)
_QUOTES = re.compile('[“”"«»「」‘]')


def ends_in(text: str) -> tuple[Reference, ...]:
    """The first or last paragraph of the part that is named; nothing where something else begins or ends.

    “Which paragraph opens negotiations” asks for something that is said.
    """
    if _QUOTES.search(text):
        return ()
    for found in filter(None, (pattern.search(text) for pattern in _ASKED)):
        between = found.groupdict().get("between", "")
        rest = f"{text[: found.start()]} {between} {text[found.end() :]}"
        if not says_more(_TEXT.sub(" ", cues.SYMBOL.sub(" ", rest))):
            number = 1 if found["opens"] else -1
            part = "PP" if cues.PREAMBLE.search(text) else "A" if cues.ANNEX.search(text) else ""
            if number == 1 and not (part or _WHICH.search(found[0]) or cues.OPERATIVE.search(text)):
                part = "PP"  # “how does it begin?”, not “with which paragraph?”, which counts
            return (Reference(part, number, number, "", found.span()),)
    return ()


_TEXT = re.compile(
    r"\b(?:declaration|déclaration|declaración|text|commitment)\b|декларац\w+|إعلان", re.IGNORECASE
)
