"""Whether a question asks who is asked to do what: 大会敦促了谁, what is requested of the Secretary-General."""

import re
from dataclasses import dataclass

from assistant import cues
from assistant.asked_of import asked_of, to_the_list
from assistant.countries import states_in
from assistant.demand import CALL, ENCOURAGE, INVITE, REQUEST, URGE
from assistant.glossary import glossary
from index.language import language_of

_VERBS: dict[str, str] = {
    URGE: r"敦促|促请|\burg(?:e|es|ed|ing)\b|\bexhort(?:e|é|er|ent|ées?|és)\b|\binst(?:a|an|ado|ada|ar)\b|\bнастоятельно призыва\w+|(?<!\w)(?:تحث|حثت|يحث)\w*",
    CALL: r"吁请|呼吁|号召|\b(?:call|appeal)(?:s|ed|ing)? (?:up)?(?:on|to)\b|\bcalled (?:up)?on\b|\bexhort(?:a|an|ó|aron|ad[oa]s?|ar)\b|\bapp?el(?:le|er|é)\b|(?<!\w)(?:تهيب|تناشد)\w*",
    REQUEST: r"请求|^请(?=.{1,16}(?:做|干|办|采取)什么)|(?<=[会议])请了?(?=谁|哪些)|\brequest(?:s|ed|ing)?\b|\bпрос(?:ит|ят)\b",
    INVITE: r"邀请|\binvit\w+|\bприглаша\w+",
    ENCOURAGE: r"鼓励|\bencourag\w+|\balient\w+|\bпоощр\w+|(?<!\w)(?:تشجع)\w*",
    "": r"(?:提出|提)(?:过|了|的)?(?:哪些|什么|所有)?的?要求|要求|(?:派|安排|布置|交代|下达|分派|分配|交办)(?:了|的)?(?:任务|差事|活儿?|工作)|\bask(?:s|ed)?\b|\bcall(?:s|ed|ing)? for\b|\bdemand\w*|\brequire[sd]?\b|\bcalls (?:are )?(?:made|addressed)|\bdemand(?:es?|ent|ée?s?)\b"
    r"|\bpri(?:e|é|ée|és|er)\b|(?<!\bs['’])\bengag(?:e|ent|ée?s?)\b|\bappels?\b|\bpid(?:e|en)\b|\bpedid\w+|\bsolicit\w+|\bpetici\w+|\bllamamientos?\b"
    r"|\bпросьб\w*|\bпризыв\w*|\bпоруч\w+|\bтребу\w+|\bпредлага\w+|(?:ت|ي|ال)?(?:طلب|طلبت|مطلوب)(?:ه|ها|ات)?(?!\w)|يُطلب|تُطلب"
    r"|(?<!\w)(?:[تي]دعو\w*|دعت|ال?دعو(?:ة|ات))(?!\w)",
}
_ASKS = re.compile(
    rf"{cues.TIMES}|"
    r"谁|什么|哪些|哪几|列出|列表|清单|列举|一览|对象|哪个|所有|\bwho(?:m)?\b|\bwhat\b|\bwhich\b|\blist\b|\b(?:all|every|each)(?: the| of the)?(?: \w+)? paragraphs?\b|\bqu(?:i|e|oi)\b|\bquels?\b|\bquelles?\b|\bqué\b"
    r"|\bquién\w*|\b(?:listez|énumérez|dressez|liste|enumer[ae]|indique)\b|\bк(?:то|ому|ого)\b|\bч(?:то|его|ему|[её]м)\b|\bкак(?:ие|им)\b"
    r"|\b(?:перечисл|назов)\w+|(?<!\w)(?:من|ماذا|ما|أي|إلام|اذكر|عدد)(?!\w)",
    re.IGNORECASE,
)
_SAID = re.compile(
    rf"{cues.TIMES}|"
    r"直接|列表|清单|一览|对象|每一?[段条]|各段|分别|具体|采取|行动|措施|做|干|事情?|事项|被|向|对|各自|提出|提的?|多少|之一|谁|去|来|应|需"
    r"|(?:联合国)?大会|联大|决议|本决议"
    r"|\b(?:do|act(?:ion)?s?|take|made|make|addressed|each|calls|asked|contain|contains|from|how many|steps|things|get|gets|be|been|being|paragraph by paragraph"
    r"|to do (?:some|any)thing|is|are|assembly|resolution|they|table|and|then|whom|anyone|everyone|something|anything)\b"
    r"|-t-(?:elle|il|on)\b|\b(?:qu['’]est-ce qu[ei]|(?:la )?liste(?: de)?|ce qui|quelque chose|adress\w+|lanc\w+|fai(?:re|t|tes)|est|sont|quoi|assemblée générale|assemblée|aux?|à|les|des|tou(?:te)?s|listez"
    r"|énumérez|dressez|chaque|chacun|acteurs?|l['’])(?!\w)"
    r"|\b(?:asamblea general|asamblea|hac(?:e|en|er)|hag(?:a|an)|se|al|a los|a las|a|y|qué|quién|quiénes|la|el|los|las|algo|dirig\w+|enumer[ae]|indique|lista|tod[ao]s|cada)\b"
    r"|\b(?:генеральн\w+ ассамбле\w+|ассамбле\w+|обращ\w+|адресован\w*|содерж\w+|резолюци\w*|с?делать|к(?:ому|ого)?|с|о|и|все|ч(?:то|ему|[её]м)|что-(?:либо|нибудь|то)|перечисл\w+|назов\w+)\b"
    r"|(?<!\w)(?:الجمعية العامة|القرار|إلى|إلام|أن|به|منه|منها|الذي|التي|تفعل|يفعل|فعله|الفعل|شيئا|اذكر|جميع(?! الدول)|كل|(?:ال)?موجهة)(?!\w)",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"^(?:各国|国家|哪些国家|所有国家和?|countries|states|les états|états|pays|a los estados|estados|países|государства?м?|стран[аы]м?|(?:ال|لل)دول|البلدان)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:所有|各|有关)?(?:.{0,6})?(?:国家|会员国|缔约国|成员国|秘书长|主席|会议|委员会|理事会|组织|机构|国际社会|伙伴|机关|各方|基金|署|办事处)$"
    r"|^(?:the |all |other )*(?:[\w-]+ ){0,3}(?:states|states parties|countries|secretary-general|president|conference|committee|commission|council"
    r"|organi[sz]ations?|entities|agencies|community|partners|parties|stakeholders|governments?|system)(?: concerned)?$",
    re.IGNORECASE,
)


_PRONOUN = re.compile(
    r"它|他们|她们|\b(?:it|they(?! are addressed)|them|he|she)\b|(?<!-)\b(?:ils?|elles?|leur)\b|\b(?:ellos|ellas|les(?= (?:pid|solicit|exi|inst|exhort|encarg)))\b|\b(?:он|они|их|им|ему)\b|(?<!\w)(?:منهم|لهم)(?!\w)",
    re.IGNORECASE,
)
"""Of one who was named in the question before."""
_DOES_THAT = re.compile(
    r"\bd(?:o|oing) (?:that|this|so)\b|[这那](?:么|样)做|做(?:这|那)(?:个|件事|些)|\bfaire (?:cela|ça)\b|\bhac\w+ (?:eso|esto)\b"
    r"|\bэто (?:с?делать)\b|\b(?:с?делать) это\b|(?<!\w)ب(?:ذلك|هذا)(?!\w)",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"谁|哪[个些]|\bwho(?:m)?\b|\bqui\b|\bquién\w*|\bк(?:то|ому|ого)\b|(?<!\w)من(?!\w)", re.IGNORECASE
)
_ALL_STATES = re.compile(
    r"所有国家|\ball (?:the )?states\b(?! part)|\btous les états\b|\btodos los estados\b|\bвсе(?:м|х)? государств\w*|(?<!\w)(?:ل)?جميع الدول",
    re.IGNORECASE,
)
_EVERYBODY = re.compile(r"^(?:各?方|有关各方|everybody|everyone|all)$", re.IGNORECASE)


def means_all_states(name: str) -> bool:
    """Whether it says “all States”, in any of the languages."""
    return bool(_ALL_STATES.search(name))


@dataclass(frozen=True, slots=True)
class Demanded:
    """Who is asked to do what, with these verbs, all verbs where there are none, and of whom."""

    sorts: tuple[str, ...] = ()
    of: str = ""
    """The one who is asked; empty for everybody."""
    states_only: bool = False
    """Whether everybody means every State."""


_TO_DO = re.compile(
    r"做什么|干什么|怎么做|怎么办|\b(?:supposed|expected|meant|obliged|have|has|need|needs|ought|called (?:up)?on|urged|requested|asked|invited"
    r"|encouraged|told) to do\b|\bwhat (?:should|must|shall|can) (?:[\w-]+ ){1,4}do\b|\bto do (?:what|about)\b"
    r"|\b(?:doit|doivent|devraient|deben?|deberían) (?:faire|hacer)\b|\bдолжн\w+ (?:с?делать)\b",
    re.IGNORECASE,
)


def asks_to_do(text: str) -> tuple[str, ...] | None:
    """The verbs with which it is asked what somebody is to do, none for any; None where that is not asked."""
    if not _TO_DO.search(text):
        return None
    return tuple(sort for sort, p in _VERBS.items() if sort and re.search(p, text, re.IGNORECASE))


def points_back(text: str) -> bool:
    """Whether it speaks of somebody named, or of what was told, in the question before."""
    return bool(_PRONOUN.search(text) or _DOES_THAT.search(text))


def who_does_that(text: str) -> bool:
    """Whether it is asked who is to do what was just told: ``谁来做这件事``."""
    return bool(_DOES_THAT.search(text) and _WHO.search(text))


def names_demand(text: str) -> bool:
    """Whether a text has a word for asking somebody to do something, or asks what is to be done."""
    verbs = any(re.search(pattern, text, re.IGNORECASE) for pattern in _VERBS.values())
    return verbs or bool(_TO_DO.search(text))


def demanded(bare: str) -> Demanded | None:
    """``bare``: the question folded, without references and symbols. None where it asks anything more."""
    said = to_the_list(bare).strip()
    if (
        cues.BEGINS_WITH.search(bare)
        or points_back(bare)
        or cues.WHETHER.search(said)
        or not _ASKS.search(bare)
    ):
        return None
    found = [sort for sort, pattern in _VERBS.items() if re.search(pattern, said, re.IGNORECASE)]
    if not found:
        return None
    sorts = () if found == [""] else tuple(filter(None, found))
    of = _whom(said, sorts)
    if of is None:
        of = asked_of(bare)
    if of == "" and _whom(bare.strip(), sorts) is None:
        return None
    if every := _ALL_STATES.search(bare):
        return Demanded(sorts, every[0])
    if _EVERYBODY.match(of):
        return Demanded(sorts)
    if _ANYBODY.match(of):
        return Demanded(sorts, states_only=True)
    return Demanded(sorts, of)


def addressee(name: str) -> bool:
    """Whether a name is of somebody who may be asked to do something, and of nothing else."""
    return bool(_ROLE.match(name)) or _whom(name, ()) == name


def _whom(text: str, sorts: tuple[str, ...]) -> str | None:
    """What remains of a question: nothing, or the one who is asked; None where it is something else."""
    for pattern in _VERBS.values():
        text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    named = [(m.start, m.end) for m in glossary().concepts_in(text)]
    named += [(m.start, m.end) for m in states_in(text, language_of(text))]
    actors = [span for span in named if _bare(text[slice(*span)])]
    longest = max(actors, key=lambda span: span[1] - span[0], default=None)
    whole = _bare(text)
    if not whole or _EVERYBODY.match(whole) or _ANYBODY.match(whole) or _ROLE.match(whole):
        return whole
    if longest and not _bare(text[: longest[0]] + " " + text[longest[1] :]):
        return text[slice(*longest)]
    return None


_STATES = r"(?:states|états|estados|государств\w*|(?:ال|لل)?دول)"
_ENDS = re.compile(
    rf"^(?!{_STATES}\b)(?:{cues.GENERIC.pattern})\s*|\s*\b(?!{_STATES}$)(?:{cues.GENERIC.pattern})$",
    re.IGNORECASE,
)


def _bare(text: str) -> str:
    for pattern in (
        cues.PREAMBLE, cues.OPERATIVE, cues.ANNEX, cues.WHICH_PARAGRAPHS, cues.LISTED, cues.PARAGRAPHS, _SAID,
    ):  # fmt: skip
        text = pattern.sub(" ", text)
    words = " ".join(text.split()).strip(" ?？。.,，:：;!¿")
    while True:
        shorter = _ENDS.sub("", words).strip()
        if shorter == words:
            return words
        words = shorter
