"""Putting right what a check has found: from the source files what can be read, from the records the rest."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from index.checking import Part, Report, check
from index.embedding import Embedding
from index.errors import DocumentError, IndexDamagedError
from index.library import Library
from index.limits import DEFAULT_LIMITS, Limits
from index.parse_ahead import parsed
from index.rebuilding import old_records, rebuild
from index.record import Record, revision_of
from index.sources import SourceFile, Sources

Note = Callable[[str], None]
"""Gets a sentence for each file that could not be read again."""
Progress = Callable[[str, int, int], None]
"""What is worked on, how much of it is done, how much there is."""


def repair(
    home: Path, embedding: Embedding, note: Note, progress: Progress, limits: Limits = DEFAULT_LIMITS
) -> Report:
    """Reads the source files again, rebuilds what is derived, and checks again.

    Raises:
        IndexBusyError: another process uses the library.
        IndexDamagedError: the database does not open and no source file is kept.
        IndexStoreError: the directory cannot be written.
    """
    found = check(home, embedding)
    records = best_records(home, note, progress, limits)
    if any(finding.part is Part.DATABASE for finding in found.problems):
        rebuild(home, embedding, records, lambda of, done, total: progress(of.id, done, total))
    with Library.open(home, embedding, exclusive=True) as library:
        for record in records:
            _renew(library, record, progress)
        for finding in found.problems:
            if finding.part is Part.TOKENS:
                library.renew_tokens(finding.resolution_id)
        library.remove_leavings()
    return check(home, embedding)


def best_records(home: Path, note: Note, progress: Progress, limits: Limits = DEFAULT_LIMITS) -> list[Record]:
    """What an index is to be built from: each source file read again, the record where that cannot be.

    Where the database is lost, everything that is in the source files.

    Raises:
        IndexDamagedError: the database does not open and no source file is kept.
    """
    sources = Sources(home)
    try:
        return list(_read_again(old_records(home), sources, note, progress, limits))
    except IndexDamagedError:
        files = sources.all()
        if not files:
            raise
    # Of two files of one resolution the one written last counts.
    return list({record.resolution.id: record for record in _read(files, note, progress, limits)}.values())


def _read_again(
    records: Iterable[Record], sources: Sources, note: Note, progress: Progress, limits: Limits
) -> Iterator[Record]:
    known = list(records)
    for number, old in enumerate(known, start=1):
        progress("reading", number, len(known))
        file = sources.read(old.source_hash, old.source_name) if old.source_name else None
        new = _record_of(file, limits) if file else None
        if isinstance(new, Record) and new.resolution.id == old.resolution.id:
            yield new
            continue
        if new is not None:
            now = f"{old.source_name} is now {new.resolution.id}" if isinstance(new, Record) else str(new)
            note(f"{old.resolution.id} stays as it was: {now}")
        yield replace(old, revision=revision_of(old.resolution))


def _read(files: list[SourceFile], note: Note, progress: Progress, limits: Limits) -> Iterator[Record]:
    for number, file in enumerate(files, start=1):
        progress("reading", number, len(files))
        record = _record_of(file, limits)
        if isinstance(record, Record):
            yield record
        else:
            note(str(record))


def _record_of(file: SourceFile, limits: Limits) -> Record | DocumentError:
    answer = parsed(file, limits)
    if isinstance(answer, DocumentError):
        return answer
    try:
        return Record.of(answer.resolution, file)
    except DocumentError as error:
        return DocumentError(f"{file.name}: {error}")


def _renew(library: Library, record: Record, progress: Progress) -> None:
    """Files are read better than they were: what they say now takes the place of what they said."""
    id_ = record.resolution.id
    source, old = library.source(id_), library.record(id_)
    if source is not None and old is not None and old.revision != record.revision:
        library.add(record.resolution, source, lambda done, total: progress(id_, done, total))
