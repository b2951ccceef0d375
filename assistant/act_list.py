"""The list of what the organ decides, welcomes, condemns: every act with the verb asked for."""

import re
from collections.abc import Iterator, Sequence

from assistant.act import acts, standing_alone, verb_of
from assistant.act_sorts import SORTS
from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.lead_in import below, leads_in
from assistant.phrases import say
from assistant.question import Question
from assistant.scope import Scope
from assistant.wording import label_in_words
from index.clause import Span
from index.passage import Passage

_EXPRESSES = re.compile(
    r"(?:又|还|再次)*(?:表示|感到|对[^，,；;]{1,60}?(?:表示|感到))|(?:also |further )?express(?:es|ing)(?: \w+){0,4}"
    r"|(?:se )?(?:d[ée]cla|exprim|expres|manif|tom|acog|prend|prenant|выража|принима)\w*(?: \S+){0,4}|و?(?:إذ )?تعرب(?: \S+){0,4}",
    re.IGNORECASE,
)
"""Before what is expressed, which says what is done: 对局势恶化表示关切, Expresses its deep concern."""
_FURTHER = 12
"""Characters behind it in which that stands."""


def answer_acts(q: Question, scope: Scope) -> Answer | None:
    """A row for each act with one of the verbs asked for, verbatim; None where there is none."""
    rows = [row for r in scope.resolutions for row in _rows(q, scope.source.passages(r.id))]
    if not rows:
        return None
    count = Statement(say(q.language, "things", n=len(rows)), basis=Basis.STRUCTURE)
    return Answer(q.text, q.language, (count, *rows), table=True)


def _rows(q: Question, passages: Sequence[Passage]) -> Iterator[Statement]:
    for passage in passages:
        if not passage.label.startswith(q.part or ("PP", "OP")) or passage.label in q.excluded:
            continue
        for act in acts(passage.text, passage.language):
            opening = _opening(passage, act)
            if any(all(SORTS[sort].search(opening) for sort in together) for together in q.acts):
                yield _row(q, passage, act, passages)


def _opening(passage: Passage, act: Span) -> str:
    """The words of an act that say what the organ does in it."""
    text = passage.text[slice(*act)]
    verb = verb_of(passage.text, act, passage.language) or ("" if act[0] else passage.verb)
    if expresses := _EXPRESSES.match(text):
        return text[: expresses.end() + _FURTHER]
    return max(verb, "" if act[0] else passage.verb, key=len)


def _row(q: Question, passage: Passage, act: Span, passages: Sequence[Passage]) -> Statement:
    """The act, with the subparagraphs that it leads in."""
    leads = leads_in(passage, act[1])
    citations = [Citation(passage, *(act if leads else standing_alone(passage.text, act)))]
    if leads:
        citations += map(Citation.whole, below(passage, passages))
    quote = say(q.language, "quote", quote=citations[0].quote)
    text = say(q.language, "labelled", label=label_in_words(passage.label, q.language), quote=quote)
    return Statement(text, tuple(citations))
