"""The headings of a resolution: what stands under each, how many sections they make, one section's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from assistant.answer import Basis, Statement
from assistant.citation import Citation
from assistant.phrases import say
from assistant.question import Question
from assistant.reference import Reference
from assistant.scope import Scope
from assistant.sections import annex_in
from assistant.wording import label_in_words
from index.enumerator import heading_number
from index.label import Label
from index.resolution import Paragraph, Resolution

MANY = 25
"""Headings that are listed; where there are more, only the outermost."""


@dataclass(frozen=True, slots=True)
class _Body:
    """The operative part, or one annex."""

    part: str
    annex: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def shared(self) -> list[str]:
        """The lines above every paragraph of an annex: ``Annex II``, its title."""
        return _shared(self.paragraphs) if self.part == "A" else []

    def groups(self, depth: int | None = None) -> list[tuple[str, list[Paragraph]]]:
        """Each heading below the shared lines, of so many lines at most, with its paragraphs."""
        start = len(self.shared)

        def below(paragraph: Paragraph) -> str:
            lines = paragraph.heading.splitlines()[start:]
            return " › ".join(lines[:depth])

        return [(heading, list(under)) for heading, under in groupby(self.paragraphs, key=below) if heading]


def heading_row(language: str, heading: str, below: Sequence[Paragraph]) -> str:
    """``para. 4 – para. 6: “II. Governance”``"""
    ends = dict.fromkeys(label_in_words(below[place].label, language) for place in (0, -1))
    quote = say(language, "quote", quote=heading)
    return say(language, "labelled", label=" – ".join(ends), quote=quote)


def all_headings(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Statement]:
    """A row for each heading, citing the first paragraph under it."""
    for body in _bodies(q, resolution):
        groups = body.groups()
        for heading, below in groups if len(groups) <= MANY else body.groups(depth=1):
            yield _cited_row(q, scope, resolution, heading, below)


def sections_counted(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Statement]:
    """How many outermost headings each body has, and which they are."""
    for body in _bodies(q, resolution):
        sections = body.groups(depth=1)
        if sections:
            named = f"{say(q.language, body.part)} {body.annex}".strip()
            where = f"{resolution.symbol}, {named}" if q.language != "zh" else f"{resolution.symbol} {named}"
            text = say(q.language, "section_count", where=where, n=len(sections))
            yield Statement(text, basis=Basis.STRUCTURE)
        for heading, below in sections:
            yield _cited_row(q, scope, resolution, heading, below)


def division_title(
    q: Question, scope: Scope, resolution: Resolution, whole: Reference, labels: Sequence[str]
) -> Statement:
    """The heading of a section; of an annex the lines that stand above all of it."""
    below = [paragraph for paragraph in resolution.paragraphs() if paragraph.label in labels]
    lines = below[0].heading.splitlines()
    number = whole.section.rpartition(".")[2]
    own = [line for line in lines if number and heading_number(line) == number]
    return _cited_row(q, scope, resolution, " › ".join(own or _shared(below)), below)


def _shared(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The heading lines that stand above all of them."""
    lines = zip(*(paragraph.heading.splitlines() for paragraph in paragraphs), strict=False)
    return [line[0] for line in takewhile(lambda line: len(set(line)) == 1, lines)]


def _cited_row(
    q: Question, scope: Scope, resolution: Resolution, heading: str, below: Sequence[Paragraph]
) -> Statement:
    under = (part for paragraph in below for part in paragraph.walk() if part.text)
    cited = [Citation.whole(scope.passage(resolution, part.label)) for part in under][:1]
    basis = Basis.PARAGRAPHS if cited else Basis.STRUCTURE
    return Statement(heading_row(q.language, heading, below), tuple(cited), basis)


def _bodies(q: Question, resolution: Resolution) -> Iterator[_Body]:
    """The operative part and every annex, or only the annex that the question names by its number."""
    named = annex_in(q.text)
    if not named:
        yield _Body("OP", "", tuple(resolution.operative))
    for annex, paragraphs in groupby(resolution.annex, key=_annex_of):
        if named in ("", annex):
            yield _Body("A", annex, tuple(paragraphs))


def _annex_of(paragraph: Paragraph) -> str:
    """The number of the annex where there are several: its heading says ``Annex II``."""
    return Label.parse(paragraph.label).section.split(".")[0].removesuffix("PP")
