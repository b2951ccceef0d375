"""Comparing everything a data directory holds with the records: rows, keyword index, tokens, source files."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from index import home as homes
from index.embedding import Embedding
from index.errors import IndexDamagedError
from index.keyword import KeywordIndex
from index.keyword_shelf import KEYWORD, differences
from index.lock import DirectoryLock
from index.record import Record, revision_of
from index.rows import ids_of
from index.shelf import Shelf
from index.sources import Sources
from index.store import CHROMA, FORMAT, Store
from index.token_shelf import TOKENS
from index.token_store import TokenStore


class Part(Enum):
    """What a finding is about."""

    DATABASE = "database"
    KEYWORD = "keyword index"
    TOKENS = "tokens"
    SOURCE = "source file"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be, in a sentence."""

    part: Part
    sentence: str
    resolution_id: str = ""
    """Where it concerns one resolution."""
    harmless: bool = False
    """What an interrupted write left: it is put right when the library is next written or repaired."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was compared, and what was found."""

    resolutions: int = 0
    passages: int = 0
    clauses: int = 0
    sources: int = 0
    findings: tuple[Finding, ...] = ()

    @property
    def problems(self) -> tuple[Finding, ...]:
        """The findings that are not harmless."""
        return tuple(finding for finding in self.findings if not finding.harmless)


def check(home: Path, embedding: Embedding) -> Report:
    """Looks at everything and changes nothing.

    Raises:
        IndexBusyError: another process writes the library.
        IndexStoreError: the directory cannot be used.
    """
    if not home.exists():
        return Report()
    with ExitStack() as stack:
        if homes.is_writable(home):
            stack.enter_context(DirectoryLock(home))
            folder = homes.current(home)
        else:
            folder = stack.enter_context(homes.readable_copy(home, exclusive=False))
        if folder is None:
            return Report()
        try:
            store = stack.enter_context(Store.open(folder / CHROMA, home))
            store.check()
            return _compared(home, folder, store, embedding)
        except IndexDamagedError:
            whole = len(Sources(home).all())
            lost = f"the database in {home} is damaged; {whole} source files are kept to rebuild it from"
            return Report(sources=whole, findings=(Finding(Part.DATABASE, lost),))


def _compared(home: Path, folder: Path, store: Store, embedding: Embedding) -> Report:
    shelf = Shelf.of(store.records().values())
    passages, clauses = store.row_ids()
    findings = (
        *_model(store, embedding),
        *_rows(shelf, passages, clauses),
        *_keyword(folder, shelf, store.is_pending),
        *_tokens(TokenStore(folder / TOKENS), shelf),
        *_sources(Sources(home), shelf),
    )
    kept = sum(bool(record.source_name) for record in shelf.records.values())
    return Report(len(shelf.records), len(passages), len(clauses), kept, findings)


def _model(store: Store, embedding: Embedding) -> Iterator[Finding]:
    built = (store.format, store.embedding, store.dimension)
    if built != (FORMAT, embedding.name, embedding.dimension):
        yield Finding(
            Part.DATABASE,
            f"the database was built with {store.embedding} (format {store.format}), "
            f"not with {embedding.name} (format {FORMAT})",
        )


def _rows(shelf: Shelf, passages: set[str], clauses: set[str]) -> Iterator[Finding]:
    known: set[str] = set()
    for id_, record in shelf.records.items():
        if record.resolution.id != id_ or revision_of(record.resolution) != record.revision:
            yield Finding(Part.DATABASE, f"{id_}: its text is not the one that was indexed", id_)
        wanted_passages, wanted_clauses = ids_of(record)
        known |= wanted_passages | wanted_clauses
        for name, wanted, rows in (
            ("paragraphs and footnotes", wanted_passages, passages),
            ("clauses", wanted_clauses, clauses),
        ):
            if missing := len(wanted - rows):
                sentence = f"{id_}: {missing} of {len(wanted)} {name} are missing from the database"
                yield Finding(Part.DATABASE, sentence, id_)
    if strays := len((passages | clauses) - known):
        yield Finding(Part.DATABASE, f"{strays} rows of the database belong to no resolution", harmless=True)


def _keyword(folder: Path, shelf: Shelf, is_pending: bool) -> Iterator[Finding]:
    try:
        index = KeywordIndex.open(folder / KEYWORD)
    except IndexDamagedError:
        yield Finding(Part.KEYWORD, "the keyword index is missing or damaged")
        return
    for id_ in differences(index, shelf):
        held, record = index.held.get(id_), shelf.records.get(id_)
        if held is None:
            what = "is not in the keyword index"
        elif record is None:
            what = "is in the keyword index, but not in the database"
        elif held.revision != record.revision:
            what = f"is in the keyword index in revision {held.revision}, not {record.revision}"
        else:
            wanted = len(shelf.passages_of(id_))
            what = f"has {held.passages} paragraphs and footnotes in the keyword index, not {wanted}"
        yield Finding(Part.KEYWORD, f"{id_} {what}", id_, harmless=is_pending)


def _tokens(tokens: TokenStore, shelf: Shelf) -> Iterator[Finding]:
    for id_, record in shelf.records.items():
        labels = {passage.label for passage in shelf.passages_of(id_)}
        if not tokens.is_whole(record.revision, labels):
            yield Finding(Part.TOKENS, f"{id_}: its token vectors are missing or damaged", id_)
    if strays := len(tokens.keys() - set(shelf.revisions.values())):
        sentence = f"{strays} folders of token vectors belong to no resolution"
        yield Finding(Part.TOKENS, sentence, harmless=True)


def _sources(sources: Sources, shelf: Shelf) -> Iterator[Finding]:
    for id_, record in shelf.records.items():
        if lost := _lost(sources, record):
            yield Finding(Part.SOURCE, f"{id_}: {lost}; add it again to have it kept", id_)
    if strays := sources.strays({record.source_hash for record in shelf.records.values()}):
        names = ", ".join(path.name for path in strays[:2])
        sentence = f"{len(strays)} files in {strays[0].parent} belong to no resolution ({names})"
        yield Finding(Part.SOURCE, sentence, harmless=True)


def _lost(sources: Sources, record: Record) -> str:
    if not record.source_name:
        return "the file it was read from is not kept"
    path = sources.path(record.source_hash, record.source_name)
    if not path.exists():
        return f"its source file {record.source_name} is missing ({path})"
    if sources.read(record.source_hash, record.source_name) is None:
        return f"its source file {record.source_name} is not what was read ({path})"
    return ""
