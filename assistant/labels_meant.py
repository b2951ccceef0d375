"""Which labels a question's references mean in a resolution; where a number is not there, what is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.phrases import say
from assistant.question import Question
from assistant.reference import Reference
from assistant.scope import Scope
from assistant.sections import annex_in, annex_of_sort, headed, names_annex, stands_in, under_heading
from assistant.subparagraphs import divided
from assistant.wording import label_in_words
from index.enumerator import roman
from index.label import Label
from index.resolution import Paragraph, Resolution


@dataclass(frozen=True, slots=True)
class Missing:
    """A number that does not exist, and the sentence that says what does."""

    sentence: str


def numbered(resolution: Resolution, part: str) -> tuple[str, ...]:
    """Labels of the numbered paragraphs (or the footnotes) of a part, in order."""
    parts: dict[str, Sequence[Paragraph]] = {
        "PP": resolution.preambular,
        "OP": resolution.operative,
        "A": resolution.annex,
    }
    if part == "FN":
        return tuple(note.label for note in resolution.footnotes)
    return tuple(paragraph.label for paragraph in parts[part])


def labels_of(resolution: Resolution, reference: Reference, language: str) -> tuple[str, ...] | Missing:
    """The labels that a reference means in a resolution. A bare number means the operative part.

    A number that the operative part does not have is sought in the annex, which often is the longer text.
    """
    if reference.headed:
        return _under_heading(resolution, reference, language)
    part = reference.part or "OP"
    labels = _in_place(resolution, part, reference)
    if not labels and reference.section and not reference.part:
        part, labels = "A", _in_place(resolution, "A", reference)
    if not labels:
        return Missing(_no_part(resolution, part, reference, language))
    if is_whole(reference):  # a section goes on from the numbers of the one before it
        return labels
    if reference.middle:
        return labels[(len(labels) - 1) // 2 : len(labels) // 2 + 1]
    if reference.first < 0:
        if -reference.first > len(labels):
            return Missing(_no_number(resolution, part, labels, str(-reference.first), language))
        return labels[reference.first : len(labels) + reference.last + 1]
    if reference.neighbour and (beside := _beyond(resolution, part, labels, reference, language)):
        return beside
    last = reference.last if reference.last > 0 else _number(labels[reference.last])
    wanted = _numbered_from(labels, reference.first, last)
    if isinstance(wanted, int):
        in_annex = _numbered_from(numbered(resolution, "A"), reference.first, last)
        if reference.part or isinstance(in_annex, int) or len(in_annex) > last - reference.first + 1:
            return Missing(_no_number(resolution, part, labels, str(wanted), language))
        wanted = in_annex
    if reference.path or reference.below or reference.nth:
        return _subparagraphs(resolution, wanted[0], reference, language)
    return wanted


def is_whole(reference: Reference) -> bool:
    """Whether all of an annex or a section is meant."""
    return bool(reference.annex or reference.section) and (reference.first, reference.last) == (1, -1)


_ORDER = ("PP", "OP", "A")


def _beyond(
    resolution: Resolution, part: str, labels: Sequence[str], reference: Reference, language: str
) -> tuple[str, ...] | Missing | None:
    """The neighbour of the first or the last paragraph of a part, which stands in the part beside it."""
    back, beyond = reference.first == 0, reference.first == len(labels) + 1
    if not (back or beyond):
        return None
    parts = _ORDER[: _ORDER.index(part)][::-1] if part in _ORDER and back else ()
    parts = _ORDER[_ORDER.index(part) + 1 :] if part in _ORDER and beyond else parts
    beside = next((found for one in parts if (found := numbered(resolution, one))), ())
    if beside:
        return beside[-1:] if back else beside[:1]
    edge = label_in_words(labels[0] if back else labels[-1], language)
    return Missing(
        say(language, "nothing_before" if back else "nothing_after", symbol=resolution.symbol, edge=edge)
    )


def _numbered_from(labels: Sequence[str], first: int, last: int) -> tuple[str, ...] | int:
    """Those with a number from ``first`` to ``last``; the number that is missing where an end of it is."""
    numbers = {_number(label) for label in labels}
    missing = [number for number in (first, last) if number not in numbers]
    return missing[-1] if missing else tuple(label for label in labels if first <= _number(label) <= last)


def _in_place(resolution: Resolution, part: str, reference: Reference) -> tuple[str, ...]:
    """The labels of a part in the annex or section that is named; the preamble of an annex has no numbers."""
    wanted = {p.label for p in resolution.paragraphs() if stands_in(p, reference.annex, reference.section)}
    placed = reference.annex or reference.section
    return tuple(
        label
        for label in numbered(resolution, part)
        if Label.parse(label).section.split(".")[-1] != "PP" and (not placed or label in wanted)
    )


def _under_heading(resolution: Resolution, reference: Reference, language: str) -> tuple[str, ...] | Missing:
    """The paragraphs whose heading carries the number, such as those under ``Rule 12``."""
    numbers = range(reference.first, reference.last + 1)
    found = tuple(p.label for p in resolution.annex if any(headed(p, number) for number in numbers))
    if not found:
        return Missing(say(language, "no_rule", symbol=resolution.symbol, n=reference.first))
    return _subparagraph(resolution, found[0], reference.path, language) if reference.path else found


def _subparagraphs(
    resolution: Resolution, label: str, reference: Reference, language: str
) -> tuple[str, ...] | Missing:
    """The subparagraph of a reference's path, or those from the first to the last of its range."""
    parent = label
    if reference.path:
        found = _subparagraph(resolution, label, reference.path, language)
        if isinstance(found, Missing) or not (reference.below or reference.nth):
            return found
        parent = found[0]
    if reference.nth:
        return _nth_below(resolution, parent, reference.nth, language)
    assert reference.below is not None
    ends = [_subparagraph(resolution, parent, path, language) for path in reference.below]
    for end in ends:
        if isinstance(end, Missing):
            return end
    beside = _right_below(resolution, parent)
    first, last = sorted(beside.index(f"{parent}{path}") for path in reference.below)
    return tuple(beside[first : last + 1])


def _right_below(resolution: Resolution, parent: str) -> list[str]:
    depth = parent.count("(") + 1
    labels = (paragraph.label for paragraph in resolution.paragraphs())
    return [label for label in labels if label.startswith(f"{parent}(") and label.count("(") == depth]


def _nth_below(resolution: Resolution, parent: str, nth: int, language: str) -> tuple[str, ...] | Missing:
    """The subparagraph at a place; how many there are where there are not so many."""
    below = _right_below(resolution, parent)
    if not below or abs(nth) > len(below):
        return Missing(divided(resolution, parent, language).text)
    return (below[nth - 1 if nth > 0 else nth],)


def _subparagraph(resolution: Resolution, label: str, path: str, language: str) -> tuple[str, ...] | Missing:
    """Arabic counts ``‘1’``, ``‘2’`` at the second level where the others have (i) and (ii)."""
    known = {paragraph.label for paragraph in resolution.paragraphs()}
    in_roman = re.sub(r"\((\d+)\)", lambda number: f"({roman(int(number[1])).lower()})", path)
    for said in (path, in_roman):
        if f"{label}{said}" in known:
            return (f"{label}{said}",)
    parent = label_in_words(label, language)
    return Missing(say(language, "no_subparagraph", symbol=resolution.symbol, parent=parent, path=path))


def _number(label: str) -> int:
    number = Label.parse(label).number
    return int(number) if number.isdigit() else 0


def _no_number(resolution: Resolution, part: str, labels: Sequence[str], number: str, language: str) -> str:
    numbers = sorted(_number(label) for label in labels)
    wanted = label_in_words(f"{part}{number}", language)
    key = "no_note" if part == "FN" else "no_number"
    return say(
        language,
        key,
        symbol=resolution.symbol,
        part=say(language, part),
        first=numbers[0],
        last=numbers[-1],
        wanted=wanted,
    )


def _no_part(resolution: Resolution, part: str, reference: Reference, language: str) -> str:
    number = max(reference.first, 1)
    section = f".{reference.annex}" if reference.annex else ""
    wanted = label_in_words(f"{part}{section}{'.' * bool(section)}{number}", language)
    missing = f"{say(language, part)} {reference.annex}".strip()
    if reference.section:
        missing = say(language, "section", n=reference.section)
    if is_whole(reference):
        return say(language, "no_division", symbol=resolution.symbol, part=missing)
    return say(language, "no_part", symbol=resolution.symbol, part=missing, wanted=wanted)


def named_labels(q: Question, resolution: Resolution) -> tuple[str, ...] | Missing:
    """All labels that a question names, in its order, each once; or the first number that is missing."""
    found: list[str] = []
    if q.heading and not q.references:
        return under_heading(q.heading, resolution)
    of_annex = names_annex(q.text, resolution)
    annex = annex_of_sort(q.text, resolution)
    for named in q.references:
        reference = named
        if (of_annex or annex is not None) and not (named.part or named.section):
            reference = replace(named, part="A", annex=annex or "")
        elif named.part == "A" and not named.annex:
            reference = replace(named, annex=annex or annex_in(q.text))
        labels = labels_of(resolution, reference, q.language)
        if isinstance(labels, Missing):
            return labels
        found.extend(labels)
    return tuple(dict.fromkeys(found))


def named_ids(q: Question, scope: Scope) -> list[str] | Missing:
    """Ids of the passages that a question names by number; what is missing where no resolution has them."""
    ids: list[str] = []
    missing: list[Missing] = []
    for resolution in scope.resolutions if q.references else ():
        labels = named_labels(q, resolution)
        if isinstance(labels, Missing):
            missing.append(labels)
        else:
            ids += [f"{resolution.id}:{label}" for label in labels]
    return missing[0] if missing and not ids else ids
