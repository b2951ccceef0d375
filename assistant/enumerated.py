"""Subparagraphs as the six languages write them, in the form of their labels.

``paragraphe 1 b) iv)``, ``inciso iv) del apartado b) del párrafo 1`` and ``الفقرة 1 (ب) ‘٤’`` become the
paragraph's number with ``(b)(iv)`` or ``(b)(4)`` behind it.
"""

import re

_LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OTHER_LETTERS = ("абвгдежзиклмнопрстуфхцчшщ", "أبجدهوزحطيكلمن")
_LOOKS_LATIN = {"с": "c"}
"""Typed for the Latin letter of a text that goes on far beyond no ``(r)``."""
PARAGRAPH = (
    r"(?:paragraphs?|paras?\.?|paragraphes?|alinéas?|párrafos?|пункт\w*|абзац\w*|ال?فقر(?:ة|تان|تين|ات))"
)
BELOW = (
    r"(?:(?:sub-?para(?:graph)?s?\.?|clauses?|letters?|points?|(?:sub-?)?items?|sous-(?:alinéas?|paragraphes?|points?)"
    r"|alinéas?|lettres?|(?:sub-?)?apartados?|subpárrafos?|(?:sub-?)?incisos?|letras?|literal(?:es)?"
    r"|под(?:под)?пункт\w*|подп\.|пп\.|литер\w*|[وفبل]?(?:ال)?بنو?د|[وفبل]{0,2}ا?ل?فقر(?:ة|ات) (?:ال)?فرعية|[وفبل]?(?:ال)?فقرت(?:ان|ين) (?:ال)?فرعيت(?:ان|ين)|الفقرة)\s*)"
)
"""What a subparagraph is called, with the blanks behind it."""
_PART = r"(?:preambular|operative|annex)"
_TOP = (
    rf"(?P<top>(?<!\w)(?:(?:{_PART}\s+)?{PARAGRAPH}|пп?\.|par\.|párrs?\.|[§¶]|[PO]P\.?)"
    r"\s*(?:№|n[°oº]\.?|رقم)?\s*\d+)(?!\d)"
)
_OTHER_LETTER = r"[а-я]|[\u0621-\u064a]\u0640?"
_ITEM = rf"[a-z]|(?-i:[ivx]{{2,5}})|{_OTHER_LETTER}"
_OF = r"\s*(?:(?:of|under|in|du|des?|del|de la|de l['’]|из|من|في)(?!\w))?\s*(?:the\s+|l['’]|la\s+|el\s+)?"
_MARKED = re.compile(
    rf"\((?P<whole>{_OTHER_LETTER})\)"
    rf"|(?<![^\W\d_\u3400-\u9fff])(?<!\()(?P<half>{_ITEM})\)"
    rf"|(?P<before>(?<!\w){BELOW}|(?<=\))\s*)[«\"“”„'‘’](?P<quoted>{_ITEM}|\d{{1,2}})[»\"“”'’]"
    rf"|(?P<noun>(?<!\w){BELOW})(?<=[\s.])(?P<bare>{_ITEM})(?![)\w])"
    rf"(?=\s+(?:(?:of|du|del|de la|de l['’]|из|من)\s*{PARAGRAPH}|пункта|абзаца)\s*\d|\W*$)",
    re.IGNORECASE,
)
_LETTER, _DEEPER = r"\((?:[a-z]|(?-i:[ivx]{2,5}))\)", r"\((?:(?-i:[ivx]+)|\d{1,2})\)"
_PATH = rf"(?P<first>{_LETTER})(?P<further>(?:(?:\s*|[\s,،]*{BELOW}){_DEEPER})*)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w)(?:{BELOW})?(?P<deeper>{_DEEPER}){_OF}{BELOW}?(?P<first>{_LETTER}){_OF}{_TOP}",
        rf"(?<!\w){BELOW}{_PATH}{_OF}{_TOP}",
        rf"(?<!\w){_PATH}(?=\s*(?:of|under|in|du|del|de la|de l['’]|من)(?!\w)){_OF}{_TOP}",
        rf"{_TOP}[\s,،]*(?:of )?{BELOW}?{_PATH}(?!\s*{PARAGRAPH}\s*\d)",
    )
)
_SEVERAL = re.compile(
    r"\([a-z]\)\s*(?:,|、|-|–|—|\b(?:and|or|to|through|et|ou|à|y|e|o|a|al|и|или|по)\b|و|أو|إلى)\s*$",
    re.IGNORECASE,
)
"""Another letter before it, so that all of them are of the paragraph."""


def enumerated(text: str) -> str:
    """``text``: a question with NFKC and Western digits."""
    text = _in_brackets(text)
    for pattern in _PATTERNS:
        text = pattern.sub(_behind, text)
    return text


def _in_brackets(text: str) -> str:
    """Every enumerator as a Latin letter or number between two brackets; one that closes others stays."""
    done, reached = "", 0
    for match in _MARKED.finditer(text):
        done += text[reached : match.start()]
        reached = match.end()
        item = match["whole"] or match["half"] or match["quoted"] or match["bare"]
        if match["half"] and done.count("(") != done.count(")"):
            done += match[0]
        else:
            done += f"{match['before'] or match['noun'] or ''}({_latin(item)})"
    return done + text[reached:]


def _latin(item: str) -> str:
    letter = item.lower().rstrip("\u0640")
    letter = _LOOKS_LATIN.get(letter, letter)
    for letters in _OTHER_LETTERS:
        letter = _LATIN_LETTERS[letters.index(letter)] if letter in letters else letter
    return letter


def _behind(match: re.Match[str]) -> str:
    """The paragraph with the path behind it; one of several letters stays for them to be read together."""
    if _SEVERAL.search(match.string, 0, match.start()):
        return match[0]
    said = match.groupdict()
    deeper = said.get("deeper") or said.get("further") or ""
    return f"{match['top']}{match['first']}{''.join(re.findall(_DEEPER, deeper))}"
