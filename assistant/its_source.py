"""Where what was spoken of can be read: 这个条约的出处, and the source of the last of these?"""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant import cues
from assistant.completed import subject_of
from assistant.glossary import glossary
from assistant.matching import find_terms
from assistant.neighbours import place_of
from assistant.patterns import understand
from assistant.place_asked import place_asked
from assistant.question import Kind, Listing, Question
from assistant.reference import normalised
from assistant.synonyms import synonyms
from assistant.turn import Turn, cited_symbols
from assistant.weigh import telling_words


def source_asked(q: Question, turn: Turn) -> Question | None:
    """The footnotes set behind what a follow-up picks out of the paragraphs cited.

    Where these carry none, the source of the one thing with a name that was quoted. None where no source is
    asked for, or several resolutions were cited.
    """
    symbols = cited_symbols(turn)
    sought = q.kind is Kind.CONTENT or q.listing is Listing.MENTIONS
    asked = cues.SOURCE.search(q.text) or _FROM_WHERE.search(q.text)
    if not sought or q.references or not (symbols and asked):
        return None
    if notes := tuple(_picked(q, turn)):
        before = subject_of(turn.question)  # what is asked next goes on from there
        both = replace(q, text=before + q.text, carried=len(before), kind=Kind.STRUCTURE, listing=None)
        return replace(both, references=tuple(map(place_of, notes)), symbols=symbols)
    name = _name_quoted(turn)
    if not name or glossary().concepts_in(_left(q.text)):
        return None
    return replace(understand(f"{name}: {q.text}"), language=q.language, symbols=symbols)


def _picked(q: Question, turn: Turn) -> list[str]:
    """The notes of the paragraphs cited: those behind what is named, the one at a place, or all."""
    marked = dict(_marked(turn))
    rest = normalised(_left(q.text))
    if place := place_asked(rest):
        notes = [*marked]
        return [notes[place.number - (place.number > 0)]] if -len(notes) <= place.number <= len(notes) else []
    words = [word for word in telling_words(rest) if len(word) > 1]
    own = bool(words)
    words = words or telling_words(turn.question.text)
    named = {
        note: sum(bool(find_terms(before, synonyms(word, language))) for word in words)
        for note, (before, language) in marked.items()
    }
    most = max(named.values(), default=0)
    return [note for note, found in named.items() if found == most and (most or not own)]


def _marked(turn: Turn) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each footnote of the paragraphs cited: the text from the mark before to its own, and its language."""
    for passage in dict.fromkeys(citation.passage for citation in turn.answer.citations):
        start = 0
        for mark in passage.marks:
            yield mark.footnote, (passage.text[start : mark.offset], passage.language)
            start = mark.offset


def _name_quoted(turn: Turn) -> str:
    """The one thing with a name of its own in what was quoted, or else in what was asked."""
    for text in (" ".join(citation.quote for citation in turn.answer.citations), turn.question.text):
        names = {m.concept: text[m.start : m.end] for m in glossary().concepts_in(text) if m.concept.is_name}
        if len(names) == 1:
            return next(iter(names.values()))
    return ""


def _left(text: str) -> str:
    """A question for a source without the words that ask for it."""
    return _REST.sub(" ", _FROM_WHERE.sub(" ", cues.SOURCE.sub(" ", text)))


_FROM_WHERE = re.compile(
    r"\bwhere(?:[’']s| is| does| did| do)? (?:that|this|the|it|those|these)(?: (?:figure|number|percentage|date|quote|data|estimate|statistic)s?)? (?:come |taken )?from\b"
    r"|\bd['’]où (?:vien(?:t|nent)|sor(?:t|tent)|provien(?:t|nent))|\bde dónde (?:sale|salen|viene|vienen|procede|sacan)\b|\bоткуда (?:это|эт\w+|взят\w+|цифр\w+|данн\w+)"
    r"|\bна (?:какой|какие|что) (?:документ\w* |источник\w* )?ссыл\w*|من أين (?:هذا|هذه|جاء|أتى|أخذ)\w*|(?:这个|那个)?(?:数字|数据|说法|日期|比例)?是?(?:从哪|哪)[里儿]?[来引得]来?的",
    re.IGNORECASE,
)
"""What asks of something told where it comes from."""
_REST = re.compile(
    r"[这那该其]一?[个些份项次]?(?:条约|公约|文件|报告|声明|准则|决定|会议|文书)?|它们?|(?:注明|标注|给出|写明|列出)的?|是(?:什么|哪里|哪)?|什么|哪里"
    r"|脚注|注释|\b(?:reference|footnotes?|notes?|document|number|given|indicated|cited|mentioned|that|this|it|its|them|those|these|one|ones|what|which|is|the|of|for|and)\b"
    r"|\b(?:quelle?|est|la|le|indiquée?|vous|tu|peux|pouvez|me|moi|donner|donnez|en|notes?|citée?|svp|puedes?|darme|dame|nota|citada|pour|celui|celle|sur|de|du|des|cu[áa]l|es|el|los|las|indicada?|para|ese|esa|какой|указан\w*|для|из|них|это[гт]\w*)\b",
    re.IGNORECASE,
)
"""What a question for a source says beside what the source is of."""
