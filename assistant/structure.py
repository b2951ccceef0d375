"""Answers from the structure: a paragraph by its number, the place of a footnote, how many there are."""

from collections.abc import Iterator, Sequence

from assistant import cues
from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.division import SECTIONS
from assistant.extremes import Extreme, extreme_of
from assistant.headings import all_headings, division_title, sections_counted
from assistant.labels_meant import Missing, is_whole, named_labels, numbered
from assistant.matching import widen
from assistant.phrases import say
from assistant.question import Kind, Question
from assistant.scope import Scope
from assistant.sections import annex_in, annex_of_sort, stands_in
from assistant.structure_words import SAYS_WHAT, TOGETHER
from assistant.subparagraphs import SUBPARAGRAPHS, divided
from assistant.wording import label_in_words
from index.label import Label
from index.passage import Passage
from index.resolution import Resolution


def answer_structure(q: Question, scope: Scope) -> Answer:
    """A paragraph in full, a footnote's place, a paragraph's footnotes, or a count, for each resolution."""
    statements: list[Statement] = []
    missing: list[str] = []
    for resolution in scope.resolutions:
        if q.parts == (SECTIONS,) or (q.kind is Kind.HEADING and not q.references):
            listed = (sections_counted if q.kind is Kind.COUNT else all_headings)(q, scope, resolution)
            told = len(statements)
            statements += listed
            if len(statements) == told:
                missing.append(say(q.language, "no_headings", symbol=resolution.symbol))
            continue
        if q.kind is Kind.COUNT:
            statements.append(Statement(count_in_words(q, resolution), basis=Basis.STRUCTURE))
            placed = named_labels(q, resolution) if q.references else ()
            for label in () if isinstance(placed, Missing) else placed:
                statements.extend(_in_full(scope, resolution, label, q.language))
            continue
        if q.extreme:
            statements += _extreme(q, q.extreme, scope, resolution)
            continue
        labels = named_labels(q, resolution)
        if isinstance(labels, Missing):
            missing.append(labels.sentence)
            continue
        shown = list(_shown(q, scope, resolution, labels))
        if not shown and q.kind is Kind.NOTE_OF:
            where = label_in_words(labels[0], q.language)
            text = say(q.language, "no_footnotes_there", symbol=resolution.symbol, where=where)
            statements.append(Statement(text, basis=Basis.STRUCTURE))
        elif q.kind is Kind.NOTE_OF and cues.HOW_MANY.search(q.text):
            statements.append(_notes_counted(q, labels, shown))
        statements.extend(shown)
    if not statements:
        return Answer(q.text, q.language, abstention=" ".join(missing[:3]))
    return Answer(q.text, q.language, tuple(statements), table=len(statements) > 1)


def _shown(q: Question, scope: Scope, resolution: Resolution, labels: Sequence[str]) -> Iterator[Statement]:
    if q.kind is Kind.HEADING and all(map(is_whole, q.references)):
        yield division_title(q, scope, resolution, q.references[0], labels)
        return
    for label in labels:
        if q.kind is Kind.NOTE_PLACE:
            yield from note_place(q, scope, resolution, label)
            if SAYS_WHAT.search(q.text):
                yield quoted_in_full(scope.passage(resolution, label), q.language)
        elif q.kind is Kind.NOTE_OF:
            yield from _notes_of(q, scope, resolution, label)
        elif q.kind is Kind.HEADING:
            yield _heading(q, scope, resolution, label)
        else:
            if SUBPARAGRAPHS.search(q.text) and not any(r.path or r.below or r.nth for r in q.references):
                yield divided(resolution, label, q.language)
            yield from _in_full(scope, resolution, label, q.language)


def _in_full(scope: Scope, resolution: Resolution, label: str, language: str) -> Iterator[Statement]:
    for passage in filter(_has_text, _with_subparagraphs(scope, resolution, label)):
        yield quoted_in_full(passage, language)


def _notes_counted(q: Question, labels: Sequence[str], shown: Sequence[Statement]) -> Statement:
    where = (", " if q.language != "zh" else "、").join(label_in_words(label, q.language) for label in labels)
    return Statement(say(q.language, "notes_there", where=where, n=len(shown)), basis=Basis.STRUCTURE)


def _extreme(q: Question, extreme: Extreme, scope: Scope, resolution: Resolution) -> Iterator[Statement]:
    """The longest paragraph, or the one with most footnotes: which, by how much, and its words."""
    parts = {"PP": resolution.preambular, "OP": resolution.operative, "A": resolution.annex}
    asked = [part for part in q.parts if part in parts] or list(parts)
    labels, measure = extreme_of(extreme, [p for part in asked for p in parts[part]])
    key = "notes_there" if extreme.notes else "length_there"
    for label in labels:
        yield Statement(
            say(q.language, key, where=label_in_words(label, q.language), n=measure), basis=Basis.STRUCTURE
        )
        yield from _in_full(scope, resolution, label, q.language)


def _has_text(passage: Passage) -> bool:
    return bool(passage.text)


def quoted_in_full(passage: Passage, language: str) -> Statement:
    """``第9段：“……”`` the whole passage."""
    quote = say(language, "quote", quote=passage.text)
    text = say(language, "labelled", label=label_in_words(passage.label, language), quote=quote)
    return Statement(text, (Citation.whole(passage),))


def _with_subparagraphs(scope: Scope, resolution: Resolution, label: str) -> Iterator[Passage]:
    for paragraph in resolution.paragraphs():
        if paragraph.label == label:
            yield from (scope.passage(resolution, below.label) for below in paragraph.walk() if below.text)
            return
    yield scope.passage(resolution, label)


def note_place(q: Question, scope: Scope, resolution: Resolution, label: str) -> Iterator[Statement]:
    """Where the mark of a footnote stands, the clause before it quoted."""
    note = next(note for note in resolution.footnotes if note.label == label)
    for anchor in note.anchored_in:
        if not any(paragraph.label == anchor for paragraph in resolution.paragraphs()):
            continue
        passage = scope.passage(resolution, anchor)
        offset = next(mark.offset for mark in passage.marks if mark.footnote == label)
        start, end = clause_around(passage.text, max(offset - 1, 0))
        quote = say(q.language, "quote", quote=passage.text[start:end])
        text = say(q.language, "note_place", note=label_in_words(label, q.language), quote=quote)
        yield Statement(text, (Citation(passage, start, end),))


def _notes_of(q: Question, scope: Scope, resolution: Resolution, label: str) -> Iterator[Statement]:
    passages = list(_with_subparagraphs(scope, resolution, label))
    for note in dict.fromkeys(mark.footnote for passage in passages for mark in passage.marks):
        if note in numbered(resolution, "FN"):
            yield quoted_in_full(scope.passage(resolution, note), q.language)


def _heading(q: Question, scope: Scope, resolution: Resolution, label: str) -> Statement:
    """The heading right above a paragraph, those above it behind; that there is none."""
    where = label_in_words(label, q.language)
    headings = next((p.heading for p in resolution.paragraphs() if p.label == label), "").splitlines()
    if not headings:
        text = say(q.language, "no_heading", symbol=resolution.symbol, where=where)
        return Statement(text, basis=Basis.STRUCTURE)
    quote = say(q.language, "quote", quote=headings[-1])
    text = say(q.language, "heading_there", where=where, quote=quote)
    if above := " › ".join(headings[:-1]):
        text += say(q.language, "semicolon") + say(q.language, "heading_above", above=above)
    cited = [Citation.whole(p) for p in filter(_has_text, _with_subparagraphs(scope, resolution, label))][:1]
    return Statement(text + say(q.language, "stop"), tuple(cited))


def clause_around(text: str, place: int) -> tuple[int, int]:
    """The stretch that holds character ``place``, with the punctuation that ends it."""
    start, end = widen(text, [(place, place)])
    return start, min(end + 1, len(text))


def count_in_words(q: Question, resolution: Resolution) -> str:
    """How many paragraphs and footnotes there are of the parts that a question names, of all without one."""
    counts = {part: len(numbered(resolution, part)) for part in ("PP", "OP", "FN")}
    annex = annex_in(q.text) or annex_of_sort(q.text, resolution) or ""
    annexed = [p.label for p in resolution.annex if stands_in(p, annex, "")]
    counts["A"] = len([label for label in annexed if ".PP." not in label or "numbered" not in q.text.lower()])
    if q.parts == ("ANNEX",):
        return _annexes(q, resolution, counts["A"])
    if q.parts and q.parts[0].startswith("FN of "):
        part = q.parts[0].removeprefix("FN of ")
        return say(q.language, "notes_there", where=say(q.language, part), n=_notes_in(resolution, part))
    asked = [part for part in q.parts if part in counts]
    if not asked:
        text = say(
            q.language, "counts", symbol=resolution.symbol, pp=counts["PP"], op=counts["OP"], fn=counts["FN"]
        )
        if counts["A"]:
            text += say(q.language, "also", text=say(q.language, "annex_count", n=counts["A"]))
        return f"{text}{say(q.language, 'stop')}"
    sentences = [say(q.language, f"count_{part}", symbol=resolution.symbol, n=counts[part]) for part in asked]
    if len(asked) > 1 and "FN" not in asked and TOGETHER.search(q.text):
        sentences.append(str(sum(counts[part] for part in asked)))
    return say(q.language, "semicolon").join(sentences) + say(q.language, "stop")


def _notes_in(resolution: Resolution, part: str) -> int:
    """Footnotes whose mark stands in a part."""
    return sum(any(Label.parse(a).part == part for a in note.anchored_in) for note in resolution.footnotes)


def _annexes(q: Question, resolution: Resolution, paragraphs: int) -> str:
    """How many annexes there are, and how long; that there is none."""
    if not paragraphs:
        return say(q.language, "no_annex", symbol=resolution.symbol)
    named = {Label.parse(p.label).section.split(".")[0] for p in resolution.annex}
    annexes = max(1, len(named - {"", "PP"}))
    return say(q.language, "annexes", symbol=resolution.symbol, n=annexes, paragraphs=paragraphs)
