"""The table of who is asked to do what: a row for each demand, the one who is asked in front."""

import re
from collections.abc import Callable, Iterator, Sequence

from assistant.answer import Answer, Basis, Statement
from assistant.countries import states_in
from assistant.declared import speaking
from assistant.demand import Demand, demands_in
from assistant.demand_cues import Demanded, means_all_states
from assistant.lead_in import cited_with_below
from assistant.matching import find_terms
from assistant.phrases import say
from assistant.question import Question
from assistant.scope import Scope
from assistant.synonyms import synonyms
from assistant.wording import labelled
from index.passage import Passage
from index.resolution import Resolution

Fits = Callable[[str], bool]


def answer_demands(q: Question, wanted: Demanded, scope: Scope) -> Answer | None:
    """Every demand of these sorts of this addressee, verbatim; None where there is none."""
    rows = [row for resolution in scope.resolutions for row in _rows(q, wanted, scope, resolution)]
    if not rows:
        return None
    count = Statement(say(q.language, "things", n=len(rows)), basis=Basis.STRUCTURE)
    return Answer(q.text, q.language, (count, *rows), table=True)


def _rows(q: Question, wanted: Demanded, scope: Scope, resolution: Resolution) -> Iterator[Statement]:
    passages = [
        p
        for p in speaking(scope.source.passages(resolution.id))
        if p.label.startswith(q.part or ("PP", "OP", "A")) and not p.is_footnote and p.label not in q.excluded
    ]
    made = [
        (passage, demand)
        for passage in passages
        for demand in demands_in(passage)
        if not wanted.sorts or set(demand.sorts) & set(wanted.sorts)
    ]
    for fits in _ways_to_fit(wanted, resolution.language):
        chosen = [
            (p, d) for p, d in made if fits(p.text[slice(*d.who)]) or fits(_named_in_full(p, d, passages))
        ]
        if chosen := chosen or [(p, d) for p, d in made if fits(_spoken_of_before(p, d, passages))]:
            yield from (_row(q.language, p, d, passages) for p, d in chosen)
            return


def _spoken_of_before(passage: Passage, demand: Demand, passages: list[Passage]) -> str:
    """The State that ``Calls upon that State`` means, named last in the paragraph before; else nothing."""
    place = passages.index(passage) if _THAT_STATE.search(passage.text[slice(*demand.who)]) else 0
    if not place:
        return ""
    before = passages[place - 1]
    named = list(states_in(before.text, before.language))
    return before.text[named[-1].start : named[-1].end] if named else ""


def _named_in_full(passage: Passage, demand: Demand, passages: Sequence[Passage]) -> str:
    """The body that ``requests the Office`` means: what was last called so in full; else nothing."""
    bare = _BARE_BODY.fullmatch(passage.text[slice(*demand.who)].strip(" ,"))
    if bare is None:
        return ""
    full = re.compile(rf"{_CAPITALS}{bare['noun']}(?:{_OF_WHAT})?")
    before = passages[: passages.index(passage)]
    for text in (passage.text[: demand.start], *(p.text for p in reversed(before))):
        if names := [name[0] for name in full.finditer(text) if name[0] != bare["noun"]]:
            return names[-1]
    return ""


_BARE_BODY = re.compile(
    r"the (?P<noun>Office|Committee|Agency|Conference|Programme|Commission|Council|Group|Fund|Institute|Board|Centre|Panel|Union|Bank|Organi[sz]ation)"
)
_CAPITALS = r"(?:[A-Z][\w’-]+ )*"
_OF_WHAT = (
    r" (?:of|for|on|against|to) (?:the )?[A-Z][\w’-]+(?:(?: of(?: the)?| and| for| on| in)? [A-Z][\w’-]+)*"
)
_THAT_STATE = re.compile(
    r"\b(?:that|this|the said) (?:State|country)\b|[该这]国|\bcet État\b|\bese Estado\b|\bэто\w* госуд",
    re.IGNORECASE,
)


def _ways_to_fit(wanted: Demanded, language: str) -> Iterator[Fits]:
    """Whether the one asked is who is meant: by any of the names, or else by all the words of the name."""
    if not wanted.of:
        yield lambda who: not wanted.states_only or _is_of_states(who, language)
        return
    if means_all_states(wanted.of):
        yield means_all_states
        return
    names = synonyms(wanted.of, language)
    yield lambda who: any(
        not (_DENIED.search(who[:start]) or _DESCRIBES.match(who, end))
        for start, end in find_terms(_RELATIVE.split(who)[0], names)
    )
    words = re.findall(r"[^\W\d_]{3,}", wanted.of)
    if len(words) > 1:
        yield lambda who: all(find_terms(who, [word]) for word in words)
    if _MEMBER_STATES.fullmatch(wanted.of):
        yield lambda who: _is_of_states(who, language)


_MEMBER_STATES = re.compile(
    r"(?:联合国)?(?:会员国|成员国)|(?:the )?member states|(?:les )?états membres|(?:los )?estados miembros|государств\w*-член\w*|الدول الأعضاء",
    re.IGNORECASE,
)
"""They are all States, where the text does not say it with this word."""

_DESCRIBES = re.compile(r"[^，,、；]*的")
"""Behind a name that only describes who is asked: 向原子能机构报告…的国家."""
_RELATIVE = re.compile(r"\b(?:that|which|whose)\b")
_DENIED = re.compile(r"(?:无|非|\bnon[-\u2011])$", re.IGNORECASE)
"""Before a name that makes it another's: 无核武器国家, non-nuclear-weapon States."""
_STATES = re.compile(
    r"国家|各国|会员国|缔约国|成员国|\b(?:States?|countr(?:y|ies)|Governments?)\b", re.IGNORECASE
)


def _is_of_states(who: str, language: str) -> bool:
    return bool(_STATES.search(who)) or any(states_in(who, language))


def _row(language: str, passage: Passage, demand: Demand, passages: list[Passage]) -> Statement:
    """The act, and of one that ends with a colon the subparagraphs that say what is asked."""
    citations = cited_with_below(passage, demand.start, demand.end, passages)
    text = labelled(language, citations[0])
    who = passage.text[slice(*demand.who)].strip().rstrip("，,、")
    return Statement(text, tuple(citations), lead=who)
