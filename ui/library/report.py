"""What the page says of an upload: the job, the files that did not arrive, and the language it is said in."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from ui.library.intake import Job
from ui.library.words import LibraryWords

_PROBLEMS: dict[str, Callable[[LibraryWords], str]] = {
    "too_large": lambda words: words.too_large,
    "not_sent": lambda words: words.not_sent,
}


@dataclass(frozen=True, slots=True)
class Unsent:
    """A file that never reached the server."""

    name: str
    problem: str
    """``too_large`` or ``not_sent``."""

    def reason(self, words: LibraryWords, megabytes: int) -> str:
        """A sentence."""
        return _PROBLEMS[self.problem](words).format(name=self.name, megabytes=megabytes)


@dataclass(slots=True)
class UploadReport:
    """Of one page. Its language is switched while the job runs."""

    job: Job
    unsent: tuple[Unsent, ...]
    words: LibraryWords


def uploaded(files: object) -> tuple[tuple[Unsent, ...], list[str]]:
    """The files that did not arrive, and the secrets of those that did; what is neither is left out."""
    try:
        listed = json.loads(str(files))
    except ValueError:
        listed = []
    entries = [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    unsent = (
        Unsent(str(entry.get("name", "")), str(entry["problem"]))
        for entry in entries
        if entry.get("problem") in _PROBLEMS
    )
    return tuple(unsent), [str(entry["id"]) for entry in entries if "id" in entry]
