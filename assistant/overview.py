"""What a resolution is about as a whole: its title, what each operative paragraph opens with, its headings."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from assistant import cues
from assistant.act import acts
from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.headings import MANY, heading_row
from assistant.phrases import say
from assistant.question import Question
from assistant.scope import Scope
from assistant.subject import says_more
from assistant.wording import labelled
from index.clause import Span, clauses
from index.passage import Passage
from index.resolution import Paragraph, Resolution

_LONGEST = 240
"""Characters of an act that are quoted; of a longer one the first clauses."""
_MANY = 30
"""Operative paragraphs that are listed one by one; where there are more, their headings where they have any."""

_ASKED = re.compile(
    r"(?:主要|大致|大概|基本|核心)(?:是)?(?:讲|说|谈|涉及|关于|规定)?了?(?:的)?(?:些)?(?:什么|啥|哪些)?(?:内容|观点|要点|意思|事情?|问题)?(?:是什么|有哪些|有什么)?|要点|概括|总结|摘要|概述|概要|简介|大意|提要|梗概|(?:讲|说|谈|写)了?(?:些|的是|的)?(?:什么|啥)(?:内容|事情?)?|关于什么|内容是什么|介绍一?下"
    r"|\bsumm?ar(?:y|i[sz]e|i[sz]ed)\b|\b(?:brief )?overview\b|\bthe gist\b|\b(?:main|key|principal) (?:points?|contents?|provisions?|ideas?|messages?|elements?)\b|\bwhat(?:['’]s| is| are| does) (?=.*\b(?:about|deal with)\W*$)|(?<!what )(?<!how )\babout\b(?=\W*$)|\bdeals? with\b|\btell me\b|\bin (?:a nutshell|brief|short)\b"
    r"|\brésum\w+|\bde quoi (?:parle|traite|s['’]agit)\b(?:-t-(?:elle|il))?|\bsur quoi porte\b|\ben quoi consiste\b|\bpoints (?:principaux|essentiels|clés)\b|\bgrandes lignes\b|\baperçu\b"
    r"|\bres[uú]m\w+|\b(?:de|sobre) qué (?:trata|habla|versa)\b|\ben qué consiste\b|\bpuntos (?:principales|clave|esenciales)\b|\bcontenido principal\b"
    r"|\bкратк\w+|\bо ч[её]м\b|\bсуть\b|\bосновн\w+ (?:содержани\w+|положени\w+|пункт\w+|иде\w+|тезис\w+)|\bчему посвящен\w*|\bрезюм\w+|\bобзор\b|\bизложи\w*"
    r"|(?<!\w)(?:لخ[صّ]\w*|ملخص|خلاصة|موجز|عم[ّا]?(?: ذا)? (?:يتحدث|يتناول)|ما موضوع|موضوع|أهم (?:ما|النقاط|الأحكام)|النقاط الرئيسية|المحتوى الرئيسي)(?!\w)",
    re.IGNORECASE,
)

OF_STATES = re.compile(
    r"国家|各国|\b(?:states|états|estados|государств\w*)\b|(?:ال|لل)دول(?!\w)", re.IGNORECASE
)
"""A subject, though a word that resolutions use of anybody."""


_WHAT_IT_IS = re.compile(
    rf"(?:what(?:['’]s| is)|¿?qué es|qu['’]est-ce que|c['’]est quoi|что такое|ما هو)\s+(?:the |la |le |el )?(?:resolution |résolution |resolución |резолюция |القرار )?(?:{cues.SYMBOL.pattern})\W*"
    rf"|第?(?:{cues.SYMBOL.pattern})号?(?:决议)?是什么(?:决议|文件)?\W*",
    re.IGNORECASE,
)


def asks_what_it_is(folded: str) -> bool:
    """Whether it is asked what a resolution is that is named by its symbol: ``What is 78/40?``"""
    return bool(_WHAT_IT_IS.fullmatch(folded.strip()))


def asks_overview(bare: str) -> bool:
    """Whether a question asks what a resolution is about and nothing more; ``bare``: without its name."""
    if not _ASKED.search(bare) or OF_STATES.search(bare):
        return False
    return not says_more(_ASKED.sub(" ", cues.SYMBOL.sub(" ", bare)))


def without_overview(text: str) -> str:
    """A question without the words at its ends that ask what something is about."""
    return _AT_ENDS.sub("", text)


_AT_ENDS = re.compile(rf"^\W*(?:{_ASKED.pattern})\s*|\s*(?:{_ASKED.pattern})\W*$", re.IGNORECASE)


def answer_overview(q: Question, scope: Scope) -> Answer:
    """The title, and the openings of the operative paragraphs in their order, of each resolution."""
    statements = [row for resolution in scope.resolutions for row in _rows(q, scope, resolution)]
    return Answer(q.text, q.language, tuple(statements), table=True)


def _rows(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Statement]:
    title = say(q.language, "title")
    text = say(q.language, "field", symbol=resolution.symbol, field=title, value=resolution.title)
    yield Statement(text, basis=Basis.TITLE_BLOCK)
    headings = list(_headings(q, resolution.operative))
    if len(resolution.operative) > _MANY and len(headings) > 1:
        yield from headings
    else:
        for paragraph in resolution.operative:
            passage = scope.passage(resolution, paragraph.label)
            if passage.text:
                yield _opening(passage, q.language)
    yield from _headings(q, resolution.annex)


def _opening(passage: Passage, language: str) -> Statement:
    citation = Citation(passage, *_first_act(passage.text, passage.language))
    return Statement(labelled(language, citation), (citation,))


def _first_act(text: str, language: str) -> Span:
    """The first act without what closes it; of a long one as many clauses as are short enough, one at least."""
    start, end = acts(text, language)[0]
    if end - start > _LONGEST:
        ends = [clause_end for _, clause_end in clauses(text) if clause_end <= end]
        short = [clause_end for clause_end in ends if clause_end - start <= _LONGEST]
        end = max(short, default=min(ends, default=end))
    return start, start + len(text[start:end].rstrip(" ,;:.，；：。、"))


def _headings(q: Question, paragraphs: Sequence[Paragraph]) -> Iterator[Statement]:
    """A row for each heading with the paragraphs below it, the outermost alone where they are many."""
    groups = [(heading, list(below)) for heading, below in groupby(paragraphs, key=_heading)]
    if len(groups) > MANY:
        groups = [(heading, list(below)) for heading, below in groupby(paragraphs, key=_outermost)]
    for heading, below in groups:
        if heading:
            yield Statement(heading_row(q.language, heading, below), basis=Basis.STRUCTURE)


def _heading(paragraph: Paragraph) -> str:
    return " › ".join(paragraph.heading.splitlines())


def _outermost(paragraph: Paragraph) -> str:
    return " › ".join(paragraph.heading.splitlines()[:1])
