"""The conference that a resolution convenes: when and where it is, and who hosts it, one paragraph decides.

Its name there is so long that a search for “the conference” finds others that only speak of it.
"""

import re
from collections.abc import Sequence

from assistant import cues
from assistant.act_sorts import SORTS
from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.event_named import without_subject
from assistant.expected import DATE, DAY, expected_in
from assistant.extract import cited_footnotes, spoken
from assistant.question import Question
from assistant.required import asks_place
from assistant.scope import Scope
from assistant.subject import says_more_than
from assistant.without_names import nameless
from index.passage import Passage

_EVENT = re.compile(
    r"会议|峰会|论坛|\b(?:high-level )?(?:conference|summit|meeting|forum|event)\b|\b(?:conférence|sommet|réunion|forum)\b"
    r"|\b(?:conferencia|cumbre|reunión|foro)\b|\b(?:конференци|саммит|совещани|форум)\w*|(?:ال|لل)?(?:مؤتمر|قمة|اجتماع|منتدى)(?!\w)",
    re.IGNORECASE,
)
_HAN_EVENT = re.compile(r"(?:会议|大会|峰会)$")
_HELD = re.compile(
    r"举行|召开|举办|开会|\b(?:will|shall|to|does|do|is|are|be|been|going|gets?|it|take|takes|taking|place|held|hold|happen|occur|convened?|organi[sz]ed|opens?|opening|starts?|start|beg[iu]ns?|and|on|dates?)\b"
    r"|\b(?:aura|auront|a|ont|lieu|se tiendra|se tient|tenue?|déroulera|organisée?|elle|il)\b|\b(?:tendrá|lugar|se celebra|celebrará|celebrar|realizará|va a)\b"
    r"|\b(?:состо\w+|пройд\w+|проход\w+|провед\w+|провод\w+)\b|(?<!\w)(?:س?[يت]ُ?نعقد|س?[يت]ُ?عقد|عقد)(?!\w)",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"主办|承办|东道国?|\b(?:co-?)?host(?:s|ed|ing)?\b|\baccueill\w+|\borganise(?:ra)?\b|\banfitri\w+|\bacoge(?:rá)?\b|\bорганизатор\w*|\bприним\w+|(?<!\w)س?[يت]ستضيف\w*",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"谁|哪[些个几]?(?:国家?|城市|里|儿)?|何[时地处]|什么时[候间]|什么地方|\b(?:when|where|who|which|what|countr(?:y|ies)|city|states?|dates?|days?|year)\b|\b(?:quand|où|qui|quels?|quelles?|pays|ville|dates?)\b"
    r"|\b(?:cuándo|dónde|quién(?:es)?|qué|país(?:es)?|ciudad|fechas?)\b|\b(?:когда|где|кто|как\w+|стран\w*|город\w*)\b|(?<!\w)و?(?:متى|أين|من|أي)(?!\w)",
    re.IGNORECASE,
)
_CONVENES = re.compile(
    r"举行|召开|举办|\b(?:will|shall) be (?:held|convened|organi[sz]ed|hosted)\b|\bto (?:hold|convene|organi[sz]e)\b|\b(?:se tiendra|tenir|convoquer|organiser)\b"
    r"|\b(?:se celebrará|celebrar|convocar)\b|\b(?:состоится|провести|созвать)\b|(?:تعقد|يعقد|عقد)(?!\w)",
    re.IGNORECASE,
)
_HOSTED_BY = re.compile(r"\bhosted by (?P<who>[^,;]+)|由(?P<zh>[^，；]{2,30}?)(?:共同)?(?:主办|承办)")
_IN = re.compile(
    r"\b(?:in|at) (?P<where>(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)*(?:, [A-Z]\w+)?)|在(?P<zh>[^，；]{2,20}?)(?:举行|召开|举办)"
)

_STOP = re.compile(r"[,;，；。]|\.\s*$")


def answer_own_event(q: Question, scope: Scope) -> Answer | None:
    """The paragraph that convenes it, where a question asks when, where or by whom and names nothing else.

    None where anything else is asked, or no paragraph decides so and tells a date.
    """
    resolution = scope.single
    if resolution is None or q.references or not asks_of_plan_alone(q, resolution.title):
        return None
    passage = convening(scope.source.passages(resolution.id))
    return _told(q, scope, passage) if passage else None


def asks_of_plan(text: str) -> bool:
    """Whether a question asks when or where something is, or who hosts it, whatever else it asks."""
    return _asks_when(text) or asks_place(text) or bool(_HOST.search(text))


def asks_of_plan_alone(q: Question, title: str) -> bool:
    """The same, of the conference in a title and with nothing beside."""
    event = "会议" if any(map(_HAN_EVENT.search, q.naming)) else ""  # 水大会 is taken out as a whole
    return _asks_of_it(event + without_subject(nameless(q)), title)


def _asks_of_it(text: str, title: str) -> bool:
    if not _EVENT.search(text) or not asks_of_plan(text):
        return False
    return not says_more_than(text, (cues.SYMBOL, _EVENT, _HOST, _ASKING, _HELD), title)


def _asks_when(text: str) -> bool:
    expected = expected_in(text)
    return expected is not None and expected.name == "date"


def convening(passages: Sequence[Passage]) -> Passage | None:
    """The operative paragraph that decides that a conference is held; None where none does."""
    return next((p for p in passages if p.label.startswith("OP") and _convenes(p)), None)


def _convenes(passage: Passage) -> bool:
    decides = SORTS["decide"].search(passage.verb)
    told = _CONVENES.search(passage.text) and _EVENT.search(passage.text) and DATE.search(passage.text)
    return bool(decides and told)


def _told(q: Question, scope: Scope, passage: Passage) -> Answer:
    """The paragraph up to the last of what is asked, which stands in front."""
    text, asked = passage.text, nameless(q)[q.carried :]
    convenes = next(_CONVENES.finditer(text))
    dates = [*DATE.finditer(text, convenes.end())] or [*DATE.finditer(text)]
    date = next((found for found in dates if DAY.search(found[0])), dates[0])
    if _HOST.search(asked):
        fact = _HOSTED_BY.search(text)
    elif asks_place(asked):
        fact = _IN.search(text, convenes.end())
    else:
        fact = date if _asks_when(asked) else None
    least = max(found.end() for found in (convenes, date, fact) if found)
    stop = _STOP.search(text, least)
    citation = Citation(passage, 0, stop.start() if stop else len(text))
    lead = next(filter(None, (*fact.groups(), fact[0]))) if fact else ""
    statement = Statement(spoken(q.language, scope, citation), (citation,), lead=lead)
    return Answer(q.text, q.language, (statement,), footnotes=cited_footnotes(scope, (statement,)))
