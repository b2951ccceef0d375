"""Whether a sentence turns what the preamble recalls into something the organ demands."""

import re
from collections.abc import Collection

from index.passage import Passage

_DEMANDS = {
    "zh": r"敦促|吁请|促请|呼吁|要求|决定|决議|请(?!求|注意)|邀请|鼓励",
    "en": r"\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:up)?on|call(?:s|ed|ing)? for|request(?:s|ed|ing)?|demand\w*|decid\w+"
    r"|invit\w+|encourag\w+|appeal\w*|requir\w+)\b",
    "fr": r"\b(?:exhort|engag|demand|pri[eé]|invit|décid|encourag|exig)\w*",
    "es": r"\b(?:exhort|inst|pid|solicit|invit|decid|alient|exig)\w*",
    "ru": r"\b(?:настоятельно призыва|призыва|прос|предлага|постановля|рекоменду|требу)\w*",
    "ar": r"(?:تحث|تدعو|تطلب|تقرر|تشجع|تهيب|تطالب)",
}


def demand_of_recital(text: str, language: str, cited: Collection[Passage]) -> str:
    """The verb of demand in a sentence that cites the preamble alone, which has none; else empty."""
    if not cited or not all(passage.label.startswith("PP") for passage in cited):
        return ""
    demand = re.search(_DEMANDS.get(language, _DEMANDS["en"]), text, re.IGNORECASE)
    if demand is None:
        return ""
    demands = (re.search(_DEMANDS.get(p.language, _DEMANDS["en"]), p.text, re.IGNORECASE) for p in cited)
    return "" if any(demands) else demand[0]
