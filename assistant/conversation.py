"""Follow-up questions made to stand alone, from the earlier ones and their answers. No model is asked."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant import cues
from assistant.another_document import is_adoptable, is_of_another
from assistant.completed import completed, completed_content, entity_of, of_part
from assistant.demand_cues import who_does_that
from assistant.dependent import (
    SAME_PARAGRAPH,
    SECTION_ASKED,
    depends,
    goes_on,
    may_continue,
    names_only_part,
    says_more_than_fact,
)
from assistant.elsewhere import demand_asked, lies_elsewhere
from assistant.expected import expected_in, facts_in
from assistant.glossary import glossary
from assistant.its_source import source_asked
from assistant.matching import find_terms
from assistant.metadata_fields import field_cues, names_adoption
from assistant.metadata_wording import HELD
from assistant.neighbours import how_many, neighbour, place_of
from assistant.one_called import another_named
from assistant.patterns import understand
from assistant.question import OF_ACTS, Kind, Listing, Question
from assistant.quote import NAME_WIDTH, width
from assistant.reference import Reference
from assistant.required import requirements
from assistant.structure_words import TELLS
from assistant.subject import without_parts
from assistant.substitution import bare_subject, names_only_resolution, substituted
from assistant.synonyms import synonyms
from assistant.turn import Turn, cited_symbols, focus_of, inheriting, is_note
from assistant.weigh import telling_words
from index.language import language_of
from index.passage import Passage

MAX_TURNS = 6
"""How far back a chain of follow-ups is followed."""


def standalone(text: str, earlier: Callable[[], Turn | None]) -> Question:
    """The likeliest reading of a question."""
    return next(readings(understand(text), earlier))


def readings(q: Question, earlier: Callable[[], Turn | None]) -> Iterator[Question]:
    """What a question may mean after the turn before, likeliest first; one at least.

    ``earlier`` is called only for a question that may not stand alone: answering the turn before costs as
    much as answering this one.
    """
    if not depends(q):
        yield q
        if may_continue(q) and (turn := earlier()):
            yield completed(q, turn)
        return
    turn = earlier()
    if turn is None:
        yield q
        return
    yield from _leaning(q, turn)


def _leaning(q: Question, turn: Turn) -> Iterator[Question]:
    before = turn.question
    if q.references:
        yield _further(q, turn) or _of_the_same(substituted(q, before) or q, turn)
        return
    if q.kind is Kind.OVERVIEW and not names_only_resolution(q):
        yield _about_what_was_cited(q, turn)
        return
    if who_does_that(q.text) and (focus := _paragraphs_cited(turn)):
        yield replace(_of_both(q, turn), references=focus)
        return
    if before.kind in (Kind.LIST, Kind.CONTENT) and names_only_part(q):
        yield of_part(q, before, q.symbols or before.symbols or cited_symbols(turn))
        return
    if q.kind is Kind.META and not SECTION_ASKED.fullmatch(q.text):
        yield from _of_title_block(q, turn)
        return
    asks_day = HELD.search(q.text) and "adopted_on" in field_cues(q.text)
    if asks_day and before.kind is Kind.META and "meeting" in before.fields:
        yield _of_the_same(replace(q, kind=Kind.META, fields=("adopted_on",)), turn)
        return
    yield from _of_source(q, turn)
    if numbered := _only_a_number(q, turn):
        yield numbered
    swapped = substituted(q, before)
    if swapped is not None:
        yield _of_the_same(swapped, turn)
        if names_only_resolution(q) or swapped.listing in OF_ACTS:
            return  # what that one does not say, or is not asked to do, the one before is not asked again
    if told := _told_beside(q, turn):
        yield told
    if further := _beyond_what_was_cited(q, turn):
        yield further
    full = completed(q, turn)
    yield full
    if q.kind is Kind.CONTENT and full.kind is Kind.CONTENT:
        yield from _of_what_was_cited(q, turn)


def _about_what_was_cited(q: Question, turn: Turn) -> Question:
    """``它讲什么？``: the paragraphs quoted in full, or the resolution where none was quoted, or many."""
    focus = _paragraphs_cited(turn)
    if 0 < len(focus) <= _FEW:
        return _of_the_same(replace(q, kind=Kind.STRUCTURE, references=focus), turn)
    return _of_the_same(q, turn)


_FEW = 3
"""Paragraphs that “it” may be."""


def _of_what_was_cited(q: Question, turn: Turn) -> Iterator[Question]:
    """What is asked of the paragraphs before, or of a new subject, where the whole question found nothing."""
    before, named = turn.question, bare_subject(q.text)
    symbols = before.symbols or cited_symbols(turn)
    focus = _paragraphs_cited(turn)
    subject = named or another_named(q.text)
    of_it = not subject or _speak_of(subject, turn)
    if (q.wants_fact or before.wants_fact) and focus and of_it and not before.references:
        yield replace(completed_content(q, before, symbols), references=focus)
    if named and (glossary().concepts_in(named) or width(named) <= NAME_WIDTH):
        yield replace(
            q, kind=Kind.LIST, listing=Listing.MENTIONS, topic=named, part="", parts=(), symbols=symbols
        )
    elif focus and not (q.wants_fact or q.whether):
        in_full = replace(q, kind=Kind.STRUCTURE, references=focus, symbols=symbols)
        yield q if _has_subject(q) else in_full
    if turn.answer.abstained or SAME_PARAGRAPH.search(q.text):  # not found before, or not in that paragraph
        yield q


def _speak_of(name: str, turn: Turn) -> bool:
    """Whether a paragraph that was quoted has most of the words of a new subject."""
    words = [word for word in telling_words(name) if len(word) > 1]
    passages = {citation.passage for citation in turn.answer.citations}
    said = (sum(bool(find_terms(p.text, synonyms(word, p.language))) for word in words) for p in passages)
    return not words or 2 * max(said, default=0) > len(words)


def _of_title_block(q: Question, turn: Turn) -> Iterator[Question]:
    """A field of the title block, unless it is asked of something else that was spoken of."""
    before = turn.question
    of_another = is_of_another(q, before)
    adopted = before.kind in (Kind.CONTENT, Kind.LIST) and is_adoptable(entity_of(before))
    if of_another or (adopted and not turn.answer.abstained):
        asked = replace(q, kind=Kind.CONTENT, fields=())
        yield from _of_source(asked, turn)
        if told := _told_beside(asked, turn):
            yield told
        full = _of_both(q, turn)
        yield full
        focus = _paragraphs_cited(turn)
        if q.wants_fact and focus and not before.references:
            yield replace(full, references=focus)
    if not of_another or names_adoption(q.text) or turn.answer.abstained:
        yield completed(q, turn)


def _only_a_number(q: Question, turn: Turn) -> Question | None:
    """``7?`` after an answer that cites paragraphs: the paragraph of that number, of the same part."""
    match, focus = _NUMBER.fullmatch(q.text), focus_of(turn)
    if match is None or not focus or turn.question.kind not in (Kind.CONTENT, Kind.LIST):
        return None
    number = int(match[1])
    reference = Reference(place_of(focus[-1]).part, number, number)
    return _of_the_same(replace(q, kind=Kind.STRUCTURE, references=(reference,)), turn)


_NUMBER = re.compile(r"\W*(\d{1,3})\W*")


def _of_source(q: Question, turn: Turn) -> Iterator[Question]:
    if sourced := source_asked(q, turn):
        yield sourced
    if q.kind is Kind.CONTENT and cues.SOURCE.search(q.text) and glossary().concepts_in(q.text):
        yield q


def _has_subject(q: Question) -> bool:
    """Whether a follow-up names a subject of its own: ``what does it say about security assurances?``"""
    return bool(telling_words(_POINTING.sub(" ", TELLS.sub(" ", without_parts(q.topic)))))


_POINTING = re.compile(r"那|这|它|\b(?:it|that|this|there|one)\b", re.IGNORECASE)


def _further(q: Question, turn: Turn) -> Question | None:
    """The next paragraphs, where “the last three” of a part might be meant as well: 再往后三段."""
    focus = focus_of(turn)
    if not focus or not goes_on(q):
        return None
    ahead = neighbour(place_of(focus[-1]), 1, count=how_many(q.text))
    return _of_the_same(replace(q, kind=Kind.STRUCTURE, references=(ahead,)), turn)


def _of_the_same(q: Question, turn: Turn) -> Question:
    """Of the resolution that the turn before was about, unless it names another."""
    return q if q.symbols else inheriting(q, turn)


def _of_both(q: Question, turn: Turn) -> Question:
    """What this question asks, of the subject of the one before."""
    symbols = q.symbols or turn.question.symbols or cited_symbols(turn)
    return completed_content(q, turn.question, symbols)


def _paragraphs_cited(turn: Turn) -> tuple[Reference, ...]:
    """The paragraphs that the turn before was about, without footnotes."""
    return tuple(place_of(label) for label in focus_of(turn) if not is_note(label))


def _told_beside(q: Question, turn: Turn) -> Question | None:
    """``In which year?`` asks for nothing but a fact, of a sort that the paragraphs cited tell."""
    before, wanted = turn.question, _fact_wanted(q.text)
    cited = [citation.passage for citation in turn.answer.citations if not citation.passage.is_footnote]
    if q.kind is not Kind.CONTENT or wanted is None or says_more_than_fact(q) or before.references:
        return None
    expected = expected_in(q.text)
    again = expected is not None and expected == expected_in(before.text)
    if again or not any(map(wanted, cited)):
        return None
    focus = _paragraphs_cited(turn)
    full = _of_both(q, turn)
    return replace(full, references=focus) if focus else None


def _fact_wanted(text: str) -> Callable[[Passage], bool] | None:
    """Whether a passage tells the sort of fact asked for, or has what it must have: a place for ``Where?``"""
    if expected := expected_in(text):
        return lambda passage: bool(facts_in(expected, passage.text))
    required = list(requirements(text))
    return (lambda passage: all(has(passage) for has in required)) if required else None


def _beyond_what_was_cited(q: Question, turn: Turn) -> Question | None:
    """What somebody is to do about what was told, or what holds for others, where nothing was quoted yet."""
    focus = focus_of(turn)
    cited = [citation.passage for citation in turn.answer.citations]
    elsewhere = focus and lies_elsewhere(q.text, cited) and not SAME_PARAGRAPH.search(q.text)
    if q.kind is not Kind.CONTENT or q.references or not elsewhere:
        return None
    full = _of_both(q, turn)
    return replace(full, references=(), excluded=focus, demanded=demand_asked(q.text))


def holds(turn: Turn) -> bool:
    """Whether a reading was answered, and from a paragraph that names what the follow-up names."""
    if turn.answer.abstained:
        return False
    now = turn.question.text[turn.question.carried :] if turn.question.carried else turn.question.follow_up
    named = bare_subject(now)
    cited = [citation.passage for citation in turn.answer.citations]
    if turn.question.follow_up and not turn.question.carried and _is_unknown_there(named, cited):
        return True
    noted = cited and all(passage.is_footnote for passage in cited)  # it sources what the paragraph names
    return bool(not named or noted or any(_names(passage, named) for passage in cited))


def _is_unknown_there(named: str, cited: Sequence[Passage]) -> bool:
    """Whether a name cannot be looked for: it is in another language, and not in the glossary as a whole."""
    languages = {passage.language for passage in cited}
    return language_of(named) not in languages and not glossary().knows(named)


def _names(passage: Passage, named: str) -> bool:
    """Whether a passage names a subject; half the words of one that is described will do."""
    if find_terms(passage.text, synonyms(named, passage.language)):
        return True
    if glossary().knows(named):
        return False
    words = telling_words(named)
    found = [word for word in words if find_terms(passage.text, synonyms(word, passage.language))]
    return len(words) > 1 and 2 * len(found) >= len(words)
