"""What a parse leaves to say: counts are in the resolution, here stand doubts and what was skipped."""

from dataclasses import dataclass

from index.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Skipped:
    """Text of the file that is in no paragraph, footnote or metadata field, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """A resolution and the doubts of the parser about it."""

    resolution: Resolution
    doubts: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
