"""What a question wants, as it was recognised."""

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What would answer. The order is that of the network's outputs."""

    CONTENT = "content"
    WHETHER = "whether"
    """Whether a thing is mentioned or demanded at all."""
    MENTIONS = "mentions"
    """All places where the subject is spoken of."""
    VERB = "verb"
    """The paragraphs that begin with the subject, which is a verb."""
    DEMANDS = "demands"
    """Who is asked to do what."""
    NAMED = "named"
    """The countries, treaties, documents … that are named."""
    NOTES = "notes"
    """All footnotes."""
    NOTED = "noted"
    """The paragraphs that carry a footnote."""
    PARAGRAPH = "paragraph"
    """Paragraphs by number or place."""
    NOTE_PLACE = "note_place"
    NOTE_OF = "note_of"
    HEADING_OF = "heading_of"
    UNDER_HEADING = "under_heading"
    """The paragraphs under a heading, which is the subject."""
    COUNT = "count"
    EXTREME = "extreme"
    META = "meta"


@dataclass(frozen=True, slots=True)
class Meant:
    """A question as it was recognised."""

    intent: Intent
    certainty: float
    """Probability of the intent, as far as the network's may be believed."""
    subjects: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Words that only say which resolution is meant."""
