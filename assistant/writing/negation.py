"""Whether a sentence denies what its passages say, or says what they deny.

No embedding tells “shall” from “shall not”. This does not understand either: it looks at the words that
follow a word of negation, on both sides, in Chinese and English; elsewhere only at whether there is one.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.writing.quotations import unquoted
from index.passage import Passage
from index.segment import terms

_DENIES = {
    "zh": r"不(?!扩散|可逆|断|仅|可剥夺|受歧视|歧视|同|可或缺|可分割|透明|遗余力|结盟|止|但|论|管|久|懈)|没有|沒有|未(?!来|來)|并非|無需|无需|无须|拒绝|反对",
    "en": r"\bnot\b(?! only)|n[’']t\b|\bnever\b|\bno\b(?! longer than)|\bneither\b|\bnor\b|\bcannot\b|\bwithout\b|\bnone\b|\brefus\w+|\boppos\w+|\breject\w*",
    "fr": r"\b(?:ne|n[’'])\s*\w+\s+(?:pas|jamais|plus|point|aucun\w*)\b|\baucun\w*\b|\bsans\b|\bni\b|\bjamais\b",
    "es": r"\bno\b|\bnunca\b|\bsin\b|\bning[uú]n\w*\b|\bni\b|\bjamás\b",
    "ru": r"\bне\b|\bнет\b|\bбез\b|\bникогда\b|\bни\b",
    "ar": r"(?<!\w)(?:لا|لم|لن|ليس|ليست|عدم|دون|بدون)(?!\w)",
}
_DENIES_OR_FORBIDS = {
    **_DENIES,
    "zh": r"不|没有|沒有|未|无|無|非|勿|拒绝|反对|禁|避免|停止|防止|暂停|放弃|消除|结束|中止",
    "en": _DENIES["en"]
    + r"|\brefrain\w*|\bprevent\w*|\bprohibit\w*|\bceas\w+|\bavoid\w*|\belimin\w+|\bban\w*|\bnon-|\bmoratori\w+|\bend\w*\b"
    r"|\bun\w{4,}|\bless\b|\black\w*|\babsence\b|\bfree of\b|\bfail\w*",
}
_YES_OR_NO = re.compile(
    r"^(?:不(?:能|是|可以|行|会|对)?|没有|否|no|non|нет|لا)\s*[，,：:。.、—–-]+\s*", re.IGNORECASE
)
"""The word that answers the question; what follows it is what the passage has to carry."""
_STATEMENT_REACH, _PASSAGE_REACH, _BEFORE = 2, 12, 8
"""Terms behind a word of negation that it is taken to deny, and before a term where one may stand."""


def misplaced_negation(text: str, language: str, cited: Collection[Passage]) -> str:
    """What is denied on one side only, as written in the sentence; empty where nothing is."""
    own = _YES_OR_NO.sub("", unquoted(text).strip())
    sources = [(f"{passage.lead_in} {passage.text}", passage.language) for passage in cited]
    return _denied_by_sentence(own, language, sources) or _denied_by_passage(own, language, sources)


def _denied_by_sentence(own: str, language: str, sources: Sequence[tuple[str, str]]) -> str:
    for match in re.finditer(_DENIES.get(language, _DENIES["en"]), own, re.IGNORECASE):
        window = _terms(own[match.end() :], language)[:_STATEMENT_REACH]
        if not any(re.search(_DENIES_OR_FORBIDS[lang], source, re.IGNORECASE) for source, lang in sources):
            return _around(own, match)
        same = [(source, lang) for source, lang in sources if lang == language and language in ("zh", "en")]
        if len(same) < len(sources) or not window:
            continue
        affirmed = {term for source, lang in same for term in _terms(source, lang)} & set(window)
        denied = {
            term
            for source, lang in same
            for found in re.finditer(_DENIES_OR_FORBIDS[lang], source, re.IGNORECASE)
            for term in _terms(source[found.start() :], lang)[:_PASSAGE_REACH]
        }
        if affirmed and not denied & set(window):
            return _around(own, match)
    return ""


def _denied_by_passage(own: str, language: str, sources: Sequence[tuple[str, str]]) -> str:
    """What the passage says only behind a negation, and the sentence without one."""
    if language not in ("zh", "en"):
        return ""
    for source, _ in (pair for pair in sources if pair[1] == language):
        for phrase in _negated_phrases(source, language):
            if _occurs_denied_only(phrase, source, language) and (place := own.lower().find(phrase)) >= 0:
                before = own[max(0, place - _BEFORE * (1 if language == "zh" else 5)) : place]
                if not re.search(_DENIES_OR_FORBIDS[language], before, re.IGNORECASE):
                    return own[place : place + len(phrase)]
    return ""


def _negated_phrases(source: str, language: str) -> Iterator[str]:
    """The words right behind each negation: four Chinese characters, or three words."""
    for match in re.finditer(_DENIES[language], source, re.IGNORECASE):
        following = source[match.end() :].lower()
        shape = r"[\u3400-\u9fff]{4}" if language == "zh" else r"\s+((?:to\s+)?\w+(?:\s+[\w-]+){2})"
        if found := re.match(shape, following):
            yield found[found.lastindex or 0].removeprefix("to ")


def _occurs_denied_only(phrase: str, source: str, language: str) -> bool:
    lower = source.lower()
    for match in re.finditer(re.escape(phrase), lower):
        before = lower[max(0, match.start() - (3 if language == "zh" else 12)) : match.start()]
        if not re.search(_DENIES[language] + ("|[不未无]" if language == "zh" else ""), before, re.I):
            return False
    return True


def _terms(text: str, language: str) -> list[str]:
    """Pairs of characters in Chinese, stems of words elsewhere, small words left out."""
    return [term for term in terms(text, language) if len(term) > (1 if language == "zh" else 3)]


def _around(text: str, match: re.Match[str]) -> str:
    return text[match.start() : match.end() + 12].strip()
