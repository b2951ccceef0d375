"""A question that names several resolutions, asked of each: ``78/40和79/41的第7段有什么不同``."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant import cues
from assistant.answer import Answer, Basis, Statement
from assistant.difference import compared
from assistant.phrases import say
from assistant.reference import normalised, references_in
from assistant.structure_words import TELLS
from assistant.subject import about

MOST = 4
"""Resolutions that are set side by side; an answer of more is no help."""
_JOINT = re.compile(
    r"\s*(?:(?:号)?决议)?\s*(?:[,、，;；&/]|和|与|及|同|跟|以及|\b(?:and|versus|vs\.?|or|with|to|et|y|e|и|с)\b|و)+\s*"
    r"(?:\b(?:the|in|of|to|with|la|le|el|en|de|del|в|из|от)\b\s*|第|\b(?:resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци\w+)\b\s*|(?:ال)?قرار\s*)*",
    re.IGNORECASE,
)
_COMPARING = re.compile(
    r"[,，]?\s*(?:分别|各自?)?(?:有|是)?(?:什么|何|哪些|怎样的?|多少)?(?:不同|不一样|区别|差别|差异|变化|异同)(?:之处|的地方|点)?(?:是什么|在哪里?|有哪些)?|对比一?下?|比较一?下?|相比(?:较|之下)?"
    r"|\b(?:how )?(?:does|do|did|is) (?:this|that|it|they) (?:any )?differ(?:s|ent)?(?: from)?\b|\b(?:please )?compare\b|\bin comparison\b|\b(?:what(?:['’]s| is| are) )?the differences? (?:between|in)\b|\bhow (?:do|does) (?=.*\bdiffer\b)|\b(?:differ(?:s|ed|ent)?|contrast)\b(?: from\b)?|\bside by side\b"
    r"|\bcompar\w+(?: (?:with|to|against|avec|con))?\b|\b(?:quelle est la |la )?différences? entre\b|\bdiffèrent\b|\b(?:cuál es la |la )?diferencias? entre\b|\bdifieren\b|\bсравни\w*|\b(?:в чём |чем )?(?:разница между|различ\w+|отлича\w+)|(?<!\w)(?:قارن|الفرق بين|ما الفرق)(?!\w)",
    re.IGNORECASE,
)


def asked_of_each(text: str) -> tuple[str, ...]:
    """The question once for each of the resolutions that it names together; empty where it names no two so.

    A paragraph may belong to each: ``paragraph 7 of 78/40 and paragraph 5 of 79/41``.
    """
    said = normalised(text)
    symbols = [match.span() for match in cues.SYMBOL.finditer(said)]
    pieces = _with_references(said, symbols)
    if not 2 <= len(symbols) <= MOST or len({said[slice(*span)] for span in symbols}) < len(symbols):
        return ()
    if not all(_JOINT.fullmatch(said, a[1], b[0]) for a, b in pairwise(pieces)):
        return ()
    before, behind = said[: pieces[0][0]], said[pieces[-1][1] :]
    gap = " " if said[pieces[0][0]].isspace() else ""
    return tuple(f"{before}{gap}{said[slice(*piece)].strip()}{behind}" for piece in pieces)


def _with_references(said: str, symbols: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The symbols, each with its own paragraph where each has one."""
    places = [reference.span for reference in references_in(said)]
    if len(places) == len(symbols):
        pairs = [
            (min(a[0], b[0]), max(a[1], b[1])) for a, b in zip(sorted(places), sorted(symbols), strict=True)
        ]
        if all(a[1] <= b[0] for a, b in pairwise(pairs)):
            return pairs
    return list(symbols)


def without_comparing(text: str) -> str:
    """A question without the words that ask for what is different."""
    return _COMPARING.sub(" ", text)


def has_nothing_to_compare(text: str) -> bool:
    """Whether a comparison names neither a paragraph nor a subject."""
    named = cues.SYMBOL.sub(" ", text)
    rest = without_comparing(named)
    return rest != named and not references_in(normalised(rest)) and not about(TELLS.sub(" ", rest))


def side_by_side(text: str, answers: Sequence[Answer]) -> Answer:
    """All that each of them says, in their order; of one that does not, that it does not."""
    language = answers[0].language
    if all(answer.abstained for answer in answers):
        sentences = dict.fromkeys(answer.abstention for answer in answers)
        nearest = tuple(dict.fromkeys(passage for answer in answers for passage in answer.nearest))
        return Answer(text, language, abstention=" ".join(sentences), nearest=nearest)
    said = (statement for answer in answers for statement in _said(answer))
    statements = (*said, *compared(answers, language))
    footnotes = tuple(dict.fromkeys(note for answer in answers for note in answer.footnotes))
    return replace(
        answers[0], question=text, statements=statements, abstention="", nearest=(), footnotes=footnotes
    )


def _said(answer: Answer) -> tuple[Statement, ...]:
    return answer.statements or (Statement(answer.abstention, basis=Basis.STRUCTURE),)


def compare_what(text: str, language: str) -> Answer:
    """What to ask instead of a comparison of all with all."""
    return Answer(text, language, abstention=say(language, "compare_what"))
