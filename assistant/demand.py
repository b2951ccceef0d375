"""What a paragraph asks of whom: each verb of asking, the one who is asked, and all that hangs on it.

``敦促所有国家，特别是核武器国家，尽一切努力…`` urges 所有国家，特别是核武器国家. What asks nobody in particular
(``Urges the participation of all interested States``) is no demand.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.act import acts
from assistant.countries import states_in
from assistant.declared import declared
from index.passage import Passage

URGE, CALL, REQUEST, INVITE, ENCOURAGE = "urge", "call", "request", "invite", "encourage"


@dataclass(frozen=True, slots=True)
class Demand:
    """Characters of a paragraph: the whole act, and in it the one who is asked."""

    start: int
    end: int
    sorts: tuple[str, ...]
    """Which verbs: ``URGE``, ``CALL`` …; two in ``Invites and encourages``."""
    who: tuple[int, int]


def demands(text: str, language: str) -> tuple[Demand, ...]:
    """All demands of a paragraph in its order; none where the language's verbs of asking are not known."""
    if language == "zh":
        return tuple(_han(text))
    return tuple(_other(text, language, _VERBS[language])) if language in _VERBS else ()


def demands_in(passage: Passage) -> tuple[Demand, ...]:
    """The same of a passage; of an annex what those who meet ask themselves: *We invite …*"""
    if not passage.label.startswith("A"):
        return demands(passage.text, passage.language)
    if passage.language == "zh":
        return tuple(_han(passage.text)) if any(declared(passage)) else ()
    return tuple(_of_ours(passage)) if passage.language == "en" else ()


def _of_ours(passage: Passage) -> Iterator[Demand]:
    for (start, end), _ in declared(passage):
        for found in _other(passage.text[start:end].rstrip(), "en", _OURS):
            who = found.who[0] + start, found.who[1] + start
            yield replace(found, start=found.start + start, end=found.end + start, who=who)


def makes(sorts: tuple[str, ...], passage: Passage) -> bool:
    """Whether a paragraph makes a demand with one of these verbs, with any where there are none."""
    found = demands_in(passage)
    return any(not sorts or set(sorts) & set(demand.sorts) for demand in found)


def asks_nobody_by_name(passage: Passage) -> bool:
    """Whether a paragraph has a verb of asking and no demand: ``urges its return to full implementation``."""
    text, language = passage.text, passage.language
    if language == "zh":
        verb = _HAN_VERB.search(_without_titles(text))
    else:
        verb = re.search(rf"\b(?:{_VERBS[language]})\b", text) if language in _VERBS else None
    return verb is not None and not demands_in(passage)


_HAN_VERB = re.compile(
    r"(?:^|(?<=[，,；;。]))\s*(?:我们|同时|并|又|还|再次|进一步|强烈|最后|在这方面|为此|因此|在此方面|在这个问题上)*"
    r"(?:(?P<urge>敦促|促请)|(?P<call>吁请|呼吁)|(?P<invite>邀请)|(?P<encourage>鼓励)|(?P<request>要求|(?:恳|提)?请(?!求)))"
)
_HAN_ACTOR = (
    r"(?:国家(?!工作队|安全|战略|报告|主管|和区域一级|发展|政策|一级|计划|元首|法)|各国|会员国|缔约国|缔约方|成员国|东道国|秘书长|大会主席|主席|会议(?!上|的)"
    r"|委员会|理事会|组织|机构|机关|机制|基金|银行|国际社会|伙伴|各方|行为体|利益攸关方|利益攸关者|方面|署|办公室|办事处|事务厅|专家组|工作组"
    r"|高级专员|特别报告员|政府|民间社会|私营部门|部门|媒体|系统|工作队|捐助者|捐助方|学术界|代表|团体|大学|中心|秘书处|社会)"
)
_HAN_JOINT = re.compile(
    rf"(?:各?(?:组织|机构|基金和方案|专门机构))|(?:[、和及与]|以及|或)(?:(?!的|[，,；;。]).){{0,24}}?{_HAN_ACTOR}|[，,、]\s*(?:特别是|尤其是|包括|特别|并特别)[^，,；;]{{0,60}}?{_HAN_ACTOR}"
)
_HAN_FIRST = re.compile(
    rf"(?:所有|各|其他|有关|相关|该|这些|两|有能力的|感兴趣的|尚未这样做的|发达|发展中|会员|核武器|无核武器|联合国)*{_HAN_ACTOR}"
)
_HAN_OF = re.compile(rf"[^，,；;。]*?的{_HAN_ACTOR}")
_HAN_ANY = re.compile(
    rf"(?!酌情|根据|按照|依照|继续|在|采取|加强|进一步|建立|对|通过|广泛|及早|早日|就|把|将|以|为|努力|使)[^，,；;。的]{{0,24}}?{_HAN_ACTOR}"
)


def _han(text: str) -> Iterator[Demand]:
    hidden = _without_titles(text)
    found = list(_HAN_VERB.finditer(hidden))
    ends = [start for start, _ in acts(text, "zh")] + [len(text)]
    for verb in found:
        who = _han_who(text, hidden, verb.end())
        if who is None:
            continue
        start = verb.start() + len(verb[0]) - len(verb[0].lstrip())
        end = next(e for e in ends if e > verb.end())
        yield Demand(start, end, (verb.lastgroup or "",), who)


def _han_who(text: str, hidden: str, place: int) -> tuple[int, int] | None:
    state = next((m for m in states_in(text[place : place + 40], "zh") if m.start == 0), None)
    if state is not None:
        end = place + state.end
    else:
        found = (
            _HAN_FIRST.match(hidden, place) or _HAN_OF.match(hidden, place) or _HAN_ANY.match(hidden, place)
        )
        if found is None:
            return None
        end = found.end()
    while joined := _HAN_JOINT.match(hidden, end):
        end = joined.end()
    return place, end


def _without_titles(text: str) -> str:
    """The text with what stands in 《》 and “” blotted out, character for character."""
    return re.sub(r"《[^《》]*》|“[^“”]*”|[（(][^（）()]*[)）]", lambda m: "〇" * len(m[0]), text)


_ADVERBS = (
    r"(?:(?:also|further|once again|once more|again|strongly|firmly|in this (?:regard|context|respect),?|therefore|in particular,?"
    r"|in that (?:regard|respect),?|accordingly|to that end,?|furthermore|reiterates its|renews its|repeats its"
    r"|reiterating its|(?:urges|invites|calls upon|encourages|requests|supports|welcomes|appeals to) and) )*"
)
_VERBS: dict[str, str] = {
    "en": rf"{_ADVERBS}(?:(?P<urge>urg(?:es|ing)|(?:strong )?encouragement to(?= all))"
    r"|(?P<call>call(?:s|ing)?(?: once again| once more| also)? (?:up)?on|appeal(?:s|ing)? to|(?<=and )upon)"
    r"|(?P<request>request(?:s|ing)?(?: to(?= the))?|demand(?:s|ing)?(?: that)?)"
    r"|(?P<invite>invit(?:es|ing)(?: and encourages)?|invitation to)|(?P<encourage>encourag(?:es|ing)))(?: also| further| once again)?",
    "fr": r"(?:(?P<urge>(?:prie|priant|engage|invite) instamment|exhorte|demande instamment à)"
    r"|(?P<call>engage|appelle|lance un appel à|demande (?:à|aux?|de nouveau à))|(?P<request>prie|priant)"
    r"|(?P<invite>invit(?:e|ant))|(?P<encourage>encourag(?:e|eant)))(?: également| aussi| en outre| de nouveau)?",
    "es": r"(?:(?P<urge>insta(?:ndo)? a|exhorta(?:ndo)? encarecidamente a)|(?P<call>exhorta(?:ndo)? a|hace un llamamiento a)"
    r"|(?P<request>(?:pide|solicita|pidiendo) a)|(?P<invite>invita(?:ndo)? a)|(?P<encourage>alienta|anima|alentando)(?: a)?)l?"
    r"(?: también| además| asimismo)?",
    "ru": r"(?:(?:также|далее|вновь) )?(?:(?P<urge>настоятельно призыва(?:ет|я))|(?P<call>призыва(?:ет|я))|(?P<request>прос(?:ит|я)|поруча(?:ет|я))"
    r"|(?P<invite>предлага(?:ет|я)|приглаша(?:ет|я))|(?P<encourage>рекоменду(?:ет|я)|поощря(?:ет|я)))(?: также| далее)?",
    "ar": r"و?(?:إذ )?(?:(?P<urge>تحث)|(?P<call>تهيب ب|تناشد)|(?P<request>تطلب إلى)|(?P<invite>تدعو)|(?P<encourage>تشجع))"
    r"(?: أيضا| كذلك)?",
}
_OURS = rf"(?:We\b(?:,[^.;]{{3,160}}?,)? )?{_VERBS['en']}".replace("(?:es|ing)", "(?:es?|ing)")
"""In a declaration the verb stands bare: *We encourage …*, *Request the Secretary-General to …*"""
_NO_INFINITIVE = (
    r"(?:the|a|an|its|their|this|these|that|those|all|each|any|it|them|which|whom|end|other|relevant|such|one|another"
    r"|reservations|\d|[A-Z])"
)
_BEFORE_NOUN = "".join(
    f"(?<!{word})"
    for word in "related relating relevant according due adhere yet vulnerable prejudice regard respect response access support"
    " addition pursuant view subject committed position able ready relation".split()
)
"""Behind these ``to`` opens no infinitive that is asked for."""
_WHAT: dict[str, re.Pattern[str]] = {
    "en": re.compile(
        rf",?{_BEFORE_NOUN} (?:not )?to (?!{_NO_INFINITIVE}\b)(?:[a-z]+ly )?[a-z]+\b(?<!ing)|,?\s*(?:to)?:|,? (?:should|shall|and to)\b"
    ),
    "fr": re.compile(
        r",? (?:de|d[’']|à) (?!ce\b|la\b|tous|toutes|cette)(?:ne pas )?(?:lui |leur |se |y )?[a-zé]+(?:er|ir|re)\b|,? d[’'][a-zé]+(?:er|ir|re)\b|:"
    ),
    "es": re.compile(r",? (?:a )?que\b(?! (?:aún|todavía|no|han|son|hayan|estén|tienen|puedan))|:"),
    "ru": re.compile(r",? (?:не |[а-яё]+о )?[а-яё]+(?:ть|ти|чь|ться|тись)\b|:"),
    "ar": re.compile(r" (?:أن|إلى|على)\b|:"),
}
_PEOPLE: dict[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:States?|countr(?:y|ies)|Governments?|governments?|Secretary-General|President|Chairs?|Conference|Committees?|Commissions?|Councils?"
        r"|Assembly|organi[sz]ations?|institutions?|entit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|Agency|Programme|Fund|Bank|Office|Union|system|community"
        r"|partners?|stakeholders?|parties|Parties|part(?:y|ners)|actors?|sector|society|academia|Rapporteur|Commissioner|Group|Director|Head|Nations|donors?"
        r"|forums?|mechanisms?|authorities|Members?|members?|creditors?|companies|enterprises?|media|Powers|Mission|Facility|Secretariat|secretariat"
        r"|leaders?|individuals|people|Forum|Platform|Organization|Organisation|Panel|Team|Court|Board|network|Myanmar|those|others|all|agencies"
        r"|businesses|Centres?|Institute|Parliaments?|parliaments?|Representative|Envoy|Coordinator|Administrator|mediators?|participants|funds)\b"
    )
}


def _other(text: str, language: str, verbs: str) -> Iterator[Demand]:
    joint = r"(?:^|(?<=[,;،؛]\s)(?:and |while |et |y |e |и |as well as )?|(?<=\sas\swell\sas\s)|(?<=\sand\s)|(?<=\set\s)|(?<=\sy\s)|(?<=\sи\s))"
    joint += r"(?:in th(?:is|at) (?:regard|connection|context|respect),? |to th(?:is|at) end,? )?"
    found = list(re.finditer(rf"{joint}(?:{verbs})(?!\w)\s*", text, re.IGNORECASE))
    for verb, following in pairwise([*found, None]):
        if verb is None or (not verb.start() and not text[0].isupper() and language in ("en", "fr", "es")):
            continue
        end = len(re.sub(r"(?:\s*\band)?\s*$", "", text[: following.start()])) if following else len(text)
        what = _WHAT[language].search(text, verb.end(), end)
        who = (verb.end(), verb.end() + _without_adjuncts(text[verb.end() : what.start()])) if what else None
        if who and who[0] < who[1] and _is_somebody(text[slice(*who)], language):
            yield Demand(verb.start(), end, _sorts(verb), who)


def _without_adjuncts(name: str) -> int:
    """Length of the one who is asked, without when, where and how: ``the Secretary-General, in the meantime``."""
    return len(_ADJUNCT.split(name, maxsplit=1)[0])


_ADJUNCT = re.compile(
    r", (?:and,? )?(?:immediately|in (?!particular)|within|pending|without|by|as (?!well)|with|following|while|when|where|through|under|taking"
    r"|bearing|consistent|if|subject|prior|during|starting|on|at|for|based|inter alia|including through)\b"
)


def _sorts(verb: re.Match[str]) -> tuple[str, ...]:
    stems = {URGE: "urge", CALL: "call", REQUEST: "request", INVITE: "invit", ENCOURAGE: "encourag"}
    said = [sort for sort, stem in stems.items() if stem in verb[0].lower()]
    return tuple(dict.fromkeys([verb.lastgroup or "", *said]))


_LONG_NAME = 330
_GOES_ON = re.compile(
    r";|,? and (?:also )?(?:welcom|notes|recogni|stress|express|looks|reaffirm|takes|emphasi|decid)"
)


def _is_somebody(name: str, language: str) -> bool:
    if len(name) > _LONG_NAME or _GOES_ON.search(name):
        return False
    people = _PEOPLE.get(language)
    name = re.sub(r"^that ", "", name)
    head = (
        re.split(r"\b(?:of|in|on|for|that|which|to|by|between|among)\b", name)[0]
        if language == "en"
        else name
    )
    state_first = any(match.start <= len("the ") for match in states_in(name, language))
    return people is None or bool(people.search(head)) or any(states_in(head, language)) or state_first
