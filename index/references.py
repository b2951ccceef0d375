"""What a text refers to: resolutions, documents, treaties and their articles, each with its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.reference import Reference
from index.reference_articles import find_articles
from index.reference_documents import find_documents
from index.reference_resolutions import find_resolutions
from index.reference_treaties import find_treaties
from index.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Located:
    """A reference and the paragraph or footnote that makes it."""

    label: str
    reference: Reference


def references(text: str, language: str) -> tuple[Reference, ...]:
    """References in reading order. They do not overlap, but an article's treaty is a reference of its own."""
    treaties = tuple(find_treaties(text, language))
    found = _apart([*find_resolutions(text, language), *treaties, *find_documents(text)])
    articles = find_articles(text, language, treaties)
    return tuple(sorted([*found, *articles], key=lambda r: (r.start, r.end)))


def _apart(found: Iterable[Reference]) -> Iterator[Reference]:
    """Of overlapping references the longest, of equals the first."""
    longest = sorted(found, key=lambda r: r.start - r.end)
    taken = bytearray(max((reference.end for reference in longest), default=0))
    for reference in longest:
        # None that came before is shorter, so an overlap covers an end of this one.
        if not (taken[reference.start] or taken[reference.end - 1]):
            taken[reference.start : reference.end] = b"\1" * (reference.end - reference.start)
            yield reference


def references_of(resolution: Resolution) -> tuple[Located, ...]:
    """References of every paragraph and footnote of a resolution."""
    texts = [(p.label, p.text) for p in resolution.paragraphs()]
    texts += [(note.label, note.text) for note in resolution.footnotes]
    return tuple(
        Located(label, reference)
        for label, text in texts
        for reference in references(text, resolution.language)
    )
