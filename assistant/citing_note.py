"""Footnotes that only say where a thing can be read: no answer, unless that is what is asked."""

import re
from collections.abc import Sequence

from assistant import cues
from assistant.evidence import Evidence

_STATES = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|may|shall|includes?|refers?|means?|comprises?)\b"
    r"|\b(?:est|sont|était|étaient|a été|comprend|désigne|es|son|fue|fueron|incluye|означает|включает)\b"
    r"|[是系]|包括|是指|意指|为止|通过的|成立|تشير|يشمل",
    re.IGNORECASE,
)
"""A verb: the note says something itself."""
_CITED = re.compile(r"《[^《》]*》|“[^”]*”|[(（][^()（）]*[)）]|\"[^\"]*\"|«[^»]*»")
_ASKED = re.compile(
    r"(?:哪|什么|何)[些个份几]?(?:文件|文献|决议|报告|书)|最后文件|正式记录|文号|编号|登记号|出处|出版|卷|年鉴|附录|补编|条约[汇集]"
    r"|脚注|注释|页|网址"
    r"|\b(?:symbols?|numbers?|footnotes?|notes?|volumes?|pages?|publication|published|supplements?|yearbooks?|series"
    r"|official records|cited?|citations?|sources?|sales|regist\w+)\b|\b(?:which|what) (?:\w+ )?(?:resolution|decision"
    r"|report|document)s?\b"
    r"|\b(?:numéros?|cotes?|suppléments?|recueil|annuaire|publié\w*|quels? documents?)\b"
    r"|\b(?:signaturas?|números?|volumen|volúmenes|suplementos?|anuario|publicaci\w+|registro|qué documentos?)\b"
    r"|\b(?:номер|том|сноск|приложен|издани|ежегодник|обозначени|сборник|источник|регистрац)\w*|\bкак\w+ документ"
    r"|أي وثيقة|رمز|رقم|المجلد|مجلد|حاشية|هامش|حولية|مجموعة",
    re.IGNORECASE,
)
"""What such a note can answer."""


def without_citing_notes(question: str, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The ranking without notes that only cite, unless the question may be after one."""
    if _ASKED.search(question) or cues.SOURCE.search(question):
        return list(ranked)
    return [e for e in ranked if not (e.passage.is_footnote and only_cites(e.passage.text))]


def only_cites(note: str) -> bool:
    """Whether nothing is said outside of titles and brackets."""
    return not _STATES.search(_CITED.sub(" ", note))
