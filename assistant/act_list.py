"""The list of what the organ decides, welcomes, condemns: every act with the verb asked for."""

import re
from collections.abc import Iterator, Sequence

from assistant.act import acts, standing_alone, verb_of
from assistant.act_sorts import SORTS
from assistant.answer import Answer, Basis, Statement
from assistant.declared import declared, speaking
from assistant.lead_in import cited_with_below, leads_in
from assistant.phrases import say
from assistant.question import Question
from assistant.scope import Scope
from assistant.wording import labelled
from index.clause import Span
from index.passage import Passage

_EXPRESSES = re.compile(
    r"(?:又|还|再次)*(?:对[^，,；;]{1,60}?)?(?:表示|感到)[^，,；;]{0,6}"
    r"|(?:also |further )?(?:express(?:es|ing)|reiterat(?:es|ing))(?: (?!(?:at|to|for|about|over|that|of|and|with|on)\b)[\w-]+){0,5}"
    r"|(?:exprim|expres|manif|prend|prenant|toma|acog)\w*(?: (?!(?:à|aux?|de|du|des|pour|face|devant|por|ante|al?|del|que?)\b)\S+){0,4}"
    r"|(?:выража|принима)\w*(?: \S+){0,3}|و?(?:إذ )?تعرب(?: \S+){0,3}",
    re.IGNORECASE,
)
"""What is expressed says what is done: 对局势恶化表示关切, Expresses its deep concern."""


def answer_acts(q: Question, scope: Scope) -> Answer | None:
    """A row for each act with one of the verbs asked for, verbatim; None where there is none."""
    rows = [row for r in scope.resolutions for row in _rows(q, speaking(scope.source.passages(r.id)))]
    if not rows:
        return None
    count = Statement(say(q.language, "things", n=len(rows)), basis=Basis.STRUCTURE)
    return Answer(q.text, q.language, (count, *rows), table=True)


def _rows(q: Question, passages: Sequence[Passage]) -> Iterator[Statement]:
    for passage in passages:
        if not passage.label.startswith(q.part or ("PP", "OP", "A")) or passage.label in q.excluded:
            continue
        for act, opening in declared(passage) if passage.label.startswith("A") else _acts(passage):
            if any(all(SORTS[sort].search(opening) for sort in together) for together in q.acts):
                yield _row(q, passage, act, passages)


def _acts(passage: Passage) -> Iterator[tuple[Span, str]]:
    return ((act, _opening(passage, act)) for act in acts(passage.text, passage.language))


def _opening(passage: Passage, act: Span) -> str:
    """The words of an act that say what the organ does in it."""
    text = passage.text[slice(*act)]
    if expresses := _EXPRESSES.match(text):
        return expresses[0]
    verb = verb_of(passage.text, act, passage.language)
    return verb if act[0] else max(verb, passage.verb, key=len)


def _row(q: Question, passage: Passage, act: Span, passages: Sequence[Passage]) -> Statement:
    """The act, with the subparagraphs that it leads in."""
    quoted = act if leads_in(passage, act[1]) else standing_alone(passage.text, act)
    citations = cited_with_below(passage, *quoted, passages)
    return Statement(labelled(q.language, citations[0]), tuple(citations))
