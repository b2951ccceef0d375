"""What one who asks is told while others come first."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question in line."""

    before: int
    """Questions in line before it; those that are worked on do not count."""
    seconds: int
    """That it will take, going by the answers until now; 0 where there were none."""
