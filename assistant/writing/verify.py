"""The checks that a model's sentence must pass before it is a statement of an answer."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.answer import Statement
from assistant.expected import SYMBOL
from assistant.writing.cite import citations_of
from assistant.writing.given import Given
from assistant.writing.marks import Marked, read_marks
from assistant.writing.names import foreign_names
from assistant.writing.negation import misplaced_negation
from assistant.writing.numbers import foreign_numbers
from assistant.writing.plain import markup_in, plain
from assistant.writing.quotations import find_quotation, quotations, unquoted
from assistant.writing.recital import demand_of_recital
from assistant.writing.support import (
    CLOSE_ACROSS_LANGUAGES,
    CLOSE_ENOUGH,
    ENOUGH_WORDS,
    Closeness,
    shared_words,
)
from assistant.written import Failing, Struck
from index.language import language_of
from index.text import fold

_FEW_LETTERS = 6
_LATIN = ("en", "fr", "es")


@dataclass(frozen=True, slots=True)
class Verifier:
    """Checks sentences of one answer against the passages that were given for it."""

    given: Given
    language: str
    """Of the question."""
    closeness: Closeness

    def check(self, sentence: str) -> Statement | Struck | None:
        """The sentence as a statement with its citations, or why it is none; None where it says nothing."""
        marked = read_marks(plain(sentence), self.given)
        if not any(map(str.isalnum, marked.text)) and not marked.unknown:
            return None
        for failing, part in self._failures(marked):
            return Struck(marked.text or sentence, failing, part)
        citations = [
            citation
            for passage in marked.passages
            for citation in citations_of(marked.text, self.language, passage)
        ]
        return Statement(marked.text, tuple(dict.fromkeys(citations)))

    def _failures(self, marked: Marked) -> Iterator[tuple[Failing, str]]:
        """What is wrong with the sentence, the cheapest check first."""
        if spoken := _wrong_language(marked, self.language):
            yield Failing.LANGUAGE, spoken
        if marked.unknown:
            yield Failing.UNKNOWN_MARK, marked.unknown[0]
        if not marked.passages:
            yield Failing.UNCITED, ""
        for check, failing in _CHECKS:
            if part := check(marked, self.language):
                yield failing, part
        if not self._is_supported(marked):
            yield Failing.UNLIKE, ""

    def _is_supported(self, marked: Marked) -> bool:
        own = unquoted(marked.text)
        if shared_words(own, self.language, marked.passages) >= ENOUGH_WORDS:
            return True
        across = any(passage.language != self.language for passage in marked.passages)
        floor = CLOSE_ACROSS_LANGUAGES if across else CLOSE_ENOUGH
        return self.closeness(marked.text, marked.passages) >= floor


def _wrong_language(marked: Marked, language: str) -> str:
    """The sentence's own words in another script than the question's language; a language a script apart."""
    own = unquoted(marked.text)
    if sum(map(str.isalpha, own)) < _FEW_LETTERS:
        return ""
    spoken = language_of(own)
    same = spoken == language or {spoken, language} <= set(_LATIN)
    return "" if same else spoken


def _markup(marked: Marked, _: str) -> str:
    return markup_in(marked.text, "\n".join(passage.text for passage in marked.passages))


def _false_quote(marked: Marked, _: str) -> str:
    for quote in quotations(marked.text):
        if not any(find_quotation(quote, passage.text) for passage in marked.passages):
            return quote
    return ""


def _foreign_symbol(marked: Marked, _: str) -> str:
    """A symbol that the passages do not name and that is not their own: 78/40 of A/RES/78/40."""
    held = fold("\n".join(f"{p.symbol} {p.lead_in} {p.text} {p.heading}" for p in marked.passages))
    written = (match[0].rstrip(".-") for match in SYMBOL.finditer(marked.text))
    return next((symbol for symbol in written if fold(symbol) not in held), "")


def _foreign_number(marked: Marked, _: str) -> str:
    text = SYMBOL.sub(" ", marked.text)
    return next(iter(foreign_numbers(text, marked.passages)), "")


def _foreign_name(marked: Marked, language: str) -> str:
    return next(iter(foreign_names(SYMBOL.sub(" ", marked.text), language, marked.passages)), "")


def _negation(marked: Marked, language: str) -> str:
    return misplaced_negation(marked.text, language, marked.passages)


def _recital(marked: Marked, language: str) -> str:
    return demand_of_recital(unquoted(marked.text), language, marked.passages)


_CHECKS: Sequence[tuple[Callable[[Marked, str], str], Failing]] = (
    (_markup, Failing.MARKUP),
    (_false_quote, Failing.FALSE_QUOTE),
    (_foreign_symbol, Failing.SYMBOL),
    (_foreign_number, Failing.NUMBER),
    (_foreign_name, Failing.NAME),
    (_negation, Failing.NEGATION),
    (_recital, Failing.RECITAL),
)
