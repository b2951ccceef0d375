"""Files into a library, one after the other, with an outcome for each; nothing here prints."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from index.errors import DocumentError
from index.library import Change, Library
from index.limits import DEFAULT_LIMITS, Limits
from index.parse_ahead import Parsers, Wait
from index.passage import passages_of
from index.read import read_bytes
from index.record import Record
from index.report import Parsed, Skipped
from index.resolution import Resolution
from index.sources import SourceFile

Progress = Callable[[Path, int, int], None]
"""The file, its texts embedded, all its texts."""
T = TypeVar("T")

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file."""

    path: Path
    change: Change | None
    """None: it was refused."""
    resolution_id: str = ""
    reason: str = ""
    """Why it was refused, in a sentence."""
    doubts: tuple[str, ...] = ()
    """The parser's, of a file that was indexed."""
    skipped: tuple[Skipped, ...] = ()
    """What of that file is in no paragraph, footnote or field."""

    @property
    def name(self) -> str:
        """``added``, ``unchanged``, ``replaced`` or ``refused``."""
        return self.change.value if self.change else "refused"


@dataclass(frozen=True, slots=True)
class _Begun:
    """A file that is being parsed."""

    path: Path
    source: SourceFile
    wait: Wait


@dataclass(frozen=True, slots=True)
class _Known:
    """A file that is indexed already."""

    path: Path
    source: SourceFile
    record: Record


def add_files(
    library: Library,
    paths: Iterable[Path],
    *,
    replace: bool = False,
    jobs: int = 0,
    limits: Limits = DEFAULT_LIMITS,
    progress: Progress | None = None,
) -> Iterator[Outcome]:
    """Indexes files in their order. ``jobs`` processes parse ahead of the embedding; 0: everything here.

    A file with another text of a resolution and language that is indexed is refused, unless it is to
    ``replace`` it. A file that is indexed already, byte for byte, is not read again, except with ``replace``.
    Whoever stops asking for outcomes stops the work; what was added stays.

    Raises:
        IndexBusyError, IndexStoreError: the library cannot be written; earlier files are in.
    """
    with Parsers(jobs, limits) as parsers:
        begun = (_begin(library, path, parsers, limits, again=replace) for path in paths)
        for file in _ahead(begun, 2 * jobs):
            yield file if isinstance(file, Outcome) else _ended(library, file, replace, progress)


def _begin(
    library: Library, path: Path, parsers: Parsers, limits: Limits, *, again: bool
) -> _Begun | _Known | Outcome:
    if path.is_dir():
        return Outcome(path, None, reason=f"{path} holds no file")
    try:
        source = SourceFile.of(path.name, read_bytes(path, limits))
    except DocumentError as error:
        return Outcome(path, None, reason=str(error))
    known = None if again else _record_of(library, source)
    return _Known(path, source, known) if known else _Begun(path, source, parsers.begin(source))


def _ended(library: Library, file: _Begun | _Known, replace: bool, progress: Progress | None) -> Outcome:
    if isinstance(file, _Known):
        # The file itself may be missing beside the index.
        change = library.add(file.record.resolution, file.source)
        return Outcome(file.path, change, file.record.resolution.id)
    answer = file.wait()
    if isinstance(answer, DocumentError):
        return Outcome(file.path, None, reason=str(answer))
    return _added(library, file, answer, replace, progress)


def _added(
    library: Library, file: _Begun, parsed: Parsed, replace: bool, progress: Progress | None
) -> Outcome:
    path, resolution = file.path, parsed.resolution
    old = library.record(resolution.id)
    if old is not None and not replace:
        different = differing_labels(old.resolution, resolution)
        if different:
            return Outcome(path, None, resolution.id, _conflict(path.name, old, different))
        resolution = old.resolution
    on_text = partial(progress, path) if progress else None
    try:
        change = library.add(resolution, file.source, on_text)
    except DocumentError as error:
        return Outcome(path, None, resolution.id, f"{path.name}: {error}")
    return Outcome(path, change, resolution.id, doubts=parsed.doubts, skipped=parsed.skipped)


def differing_labels(old: Resolution, new: Resolution) -> list[str]:
    """Labels of paragraphs and footnotes that only one of two texts has, or that say something else."""
    texts = [{passage.label: passage.text for passage in passages_of(text)} for text in (old, new)]
    labels = dict.fromkeys([*texts[0], *texts[1]])
    return [label for label in labels if texts[0].get(label) != texts[1].get(label)]


def _conflict(name: str, old: Record, labels: list[str]) -> str:
    more = len(labels) - _NAMED
    where = ", ".join(labels[:_NAMED]) + (f" and {more} more" if more > 0 else "")
    known = old.source_name or "what is indexed"
    return (
        f"{name} has another text of {old.resolution.symbol} ({old.resolution.language}) than {known}: "
        f"{where}; add it with --replace to put it in its place"
    )


def _record_of(library: Library, source: SourceFile) -> Record | None:
    """The record of what was read from these very bytes."""
    return next((r for r in library.records() if r.source_hash == source.hash), None)


def _ahead(items: Iterable[T], count: int) -> Iterator[T]:
    """The same, each taken ``count`` items before it is given on."""
    waiting: deque[T] = deque()
    for item in items:
        waiting.append(item)
        if len(waiting) > count:
            yield waiting.popleft()
    yield from waiting
