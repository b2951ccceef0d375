"""Things named in a text, of a sort that can be asked for: countries, organizations, treaties, documents …"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from assistant.countries import states_in
from assistant.meetings import meetings_in
from assistant.organizations import organizations_in
from assistant.reference import normalised
from assistant.writing.dates import dates_in
from index.passage import Passage
from index.reference import Reference
from index.references import references
from index.treaties import treaty_title


class Sort(Enum):
    """What sort of thing."""

    COUNTRIES = "countries"
    ORGANIZATIONS = "organizations"
    TREATIES = "treaties"
    RESOLUTIONS = "resolutions"
    DOCUMENTS = "documents"
    MEETINGS = "meetings"
    YEARS = "years"
    DATES = "dates"


CITED = (Sort.RESOLUTIONS, Sort.DOCUMENTS)
"""What a resolution cites, in its footnotes too."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a passage names a thing."""

    of: str
    """The thing, the same whatever it is called: ``A/RES/50/245``, ``Ukraine``."""
    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """As printed."""
        return self.passage.text[self.start : self.end]


def mentions(sort: Sort, passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """All mentions of things of a sort in passages of one resolution, in reading order."""
    if sort is Sort.TREATIES:
        return _treaties(passages)
    find = _FINDERS[sort]
    found = (Mention(of, p, start, end) for p in passages for of, start, end in find(p.text, p.language))
    order = {p.label: place for place, p in enumerate(passages)}
    return tuple(sorted(found, key=lambda m: (order[m.passage.label], m.start)))


def _countries(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    for match in states_in(text, language):
        yield match.concept.forms["en"][0], match.start, match.end


def _resolutions(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    for reference in references(text, language):
        if reference.kind == "resolution":
            start = reference.start + _noun(reference)
            yield reference.target, start, reference.end


def _noun(reference: Reference) -> int:
    """Length of the word “resolutions” before a number: of a list only the first would have it."""
    lead = re.match(
        r"(?:resolutions?|résolutions?|resoluci\w+|резолюци\w+)\s+(?:№\s*)?", reference.text, re.I
    )
    return lead.end() if lead else 0


def _documents(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    for reference in references(text, language):
        if reference.kind == "document":
            yield reference.target, reference.start, reference.end


_YEAR = re.compile(r"(?<![\d.,/$-])(?:1[89]|20)\d\d(?![\d/]|[.,]\d)")
_HAN_YEAR = re.compile(r"(?<![\d.,/-])(?:1[89]|20)\d\d(?=\s*年|\s*[-–—至到和、]\s*\d{4}\s*年)")


def _years(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    numbers = [r for r in references(text, language) if r.kind in ("document", "treaty series", "resolution")]
    for match in (_HAN_YEAR if language == "zh" else _YEAR).finditer(text):
        if not any(r.start <= match.start() < r.end for r in numbers):
            yield match[0], match.start(), match.end()


def _dates(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """Days, from the first of several to the last, and months; a year alone is none."""
    folded = normalised(text)
    for date in dates_in(text):
        start, end = date.span
        if date.month and folded[start:end] == normalised(text[start:end]):  # where folding moved nothing
            first, last = _FIRST_DAY.search(text, 0, start), _LAST_DAY.match(text, end)
            start, end = first.start() if first else start, last.end() if last else end
            yield re.sub(r"\s", "", text[start:end]), start, end


_FIRST_DAY = re.compile(r"(?<!\d)\d{1,2}\s*(?:to|and|au|et|al?|y|и|по|إلى|و|[-–])\s*$")
_LAST_DAY = re.compile(r"\s*[至到和、]\s*\d{1,2}\s*日")


_FINDERS: dict[Sort, Callable[[str, str], Iterator[tuple[str, int, int]]]] = {
    Sort.COUNTRIES: _countries,
    Sort.ORGANIZATIONS: organizations_in,
    Sort.RESOLUTIONS: _resolutions,
    Sort.DOCUMENTS: _documents,
    Sort.MEETINGS: meetings_in,
    Sort.YEARS: _years,
    Sort.DATES: _dates,
}


def _treaties(passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """A bare “《条约》” that nothing explains in its own paragraph is the treaty that the text names most."""
    found = [
        Mention(_hyphenated(reference.target), passage, reference.start, reference.end)
        for passage in passages
        for reference in references(passage.text, passage.language)
        if reference.kind == "treaty"
    ]
    found = [*_with_short_names(found)]
    often = Counter(m.of for m in found if not _BARE.fullmatch(m.of))
    settled = []
    for mention in found:
        of = mention.of
        if bare := _BARE.fullmatch(of):
            heads = [name for name, _ in often.most_common() if _head(name) == _head(bare[0])]
            of = heads[0] if heads else ""
        if of:
            settled.append(Mention(of, mention.passage, mention.start, mention.end))
    return tuple(settled)


def _with_short_names(found: Sequence[Mention]) -> Iterator[Mention]:
    """``《…措施条约》（《新裁武条约》）`` is one mention; the short name means the long one everywhere."""
    alias: dict[str, str] = {}
    whole: list[Mention] = []
    for mention in found:
        last = whole[-1] if whole else None
        text = mention.passage.text
        if last and last.passage == mention.passage and _OPENED.fullmatch(text, last.end, mention.start):
            alias[mention.of] = last.of
            closed = _CLOSED.match(text, mention.end)
            whole[-1] = Mention(last.of, last.passage, last.start, closed.end() if closed else mention.end)
        else:
            whole.append(mention)
    for mention in whole:
        yield Mention(alias.get(mention.of, mention.of), mention.passage, mention.start, mention.end)


_OPENED = re.compile(r"\s*[(（]\s*(?:the\s)?")
_CLOSED = re.compile(r"\s*[)）]")


def _hyphenated(name: str) -> str:
    """A title's hyphens are set now as spaces, now as hyphens that do not break."""
    return treaty_title(re.sub(r"\b([Nn])on (?=[A-Z][a-z])", r"\1on-", name).replace("\u2011", "-"))


_BARE = re.compile(
    r"条约|公约|协定|议定书|宪章|规约|盟约|Treaty|Convention|Covenant|Protocol|Agreement|Charter|Statute"
)
_ENGLISH_HEADS = {
    "条约": "Treaty", "公约": "Convention", "协定": "Agreement", "议定书": "Protocol", "宪章": "Charter",
    "规约": "Statute", "盟约": "Covenant",
}  # fmt: skip


def _head(name: str) -> str:
    """``Treaty`` of a treaty, whether its title is known in English or printed in Chinese."""
    found = _BARE.findall(name)
    return _ENGLISH_HEADS.get(found[-1], found[0]) if found else ""
