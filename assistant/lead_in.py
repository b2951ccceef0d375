"""A paragraph that ends with a colon, and the subparagraphs that it leads in."""

from collections.abc import Iterable, Iterator

from assistant.citation import Citation
from index.passage import Passage


def leads_in(passage: Passage, end: int) -> bool:
    """Whether a quotation up to character ``end`` reaches the colon with which the passage ends."""
    text = passage.text.rstrip()
    return text.endswith((":", "：")) and end >= len(text)


def cited_with_below(passage: Passage, start: int, end: int, passages: Iterable[Passage]) -> list[Citation]:
    """A quotation, and where it leads in with a colon all that stands below."""
    led = below(passage, passages) if leads_in(passage, end) else ()
    return [Citation(passage, start, end), *map(Citation.whole, led)]


def below(passage: Passage, passages: Iterable[Passage]) -> Iterator[Passage]:
    """Its subparagraphs, however deep, that have words of their own."""
    return (p for p in passages if p.label.startswith(f"{passage.label}(") and p.text)
