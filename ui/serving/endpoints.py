"""What other programs may ask: ``/ask``, ``/search`` and ``/paragraph``, for Gradio's clients and for MCP."""

from collections.abc import Callable, Sequence
from functools import wraps
from time import perf_counter
from typing import Any, ParamSpec, TypeVar

import gradio as gr
from gradio.events import api

from assistant.ask import Ask
from assistant.evidence import Evidence
from assistant.retrieve import find
from assistant.scope import choose
from index.errors import JueyiError
from index.language import language_of
from index.library import Library
from index.passage import Passage
from index.symbol import meant_symbol
from ui.answer_json import answer_record
from ui.serving.gate import Gate

MOST = 50
P = ParamSpec("P")
T = TypeVar("T")


def _with_sentences(function: Callable[P, T]) -> Callable[P, T]:
    """An error meant for the user reaches the client as its sentence."""

    @wraps(function)
    def answered(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except JueyiError as error:
            raise gr.Error(str(error), print_exception=False) from error

    return answered


class Endpoints:
    """The functions behind the endpoints; their docstrings and types are their documentation."""

    def __init__(self, library: Library, gate: Gate) -> None:
        self._library = library
        self._gate = gate

    def attach(self) -> None:
        """Adds them to the Blocks that is being built."""
        # Without Gradio's queue, for MCP would enter that through the network and so past the login; the
        # gate bounds what is asked at once.
        for function in (self.ask, self.search, self.paragraph):
            api(function, api_name=function.__name__, queue=False)

    @_with_sentences
    def ask(
        self, question: str, history: list[str] | None = None, resolutions: list[str] | None = None
    ) -> dict[str, Any]:
        """Answer a question about the indexed resolutions, in their own words and with paragraph numbers.

        Args:
            question: The question, in Chinese, English, French, Spanish, Russian or Arabic.
            history: Earlier questions of the conversation, oldest first.
            resolutions: Symbols of the resolutions to ask, such as A/RES/78/40; all where none is named.

        Returns:
            The answer with its citations, as `jueyi ask --json` prints it.
        """
        asked = Ask(question, tuple(history or ()), self._symbols(resolutions))
        started = perf_counter()
        answer = self._gate.invoke(asked)
        return answer_record(answer, "", (perf_counter() - started) * 1000)

    @_with_sentences
    def search(self, query: str, k: int = 8, resolutions: list[str] | None = None) -> list[dict[str, Any]]:
        """Find the paragraphs and footnotes of the indexed resolutions that are about something.

        Args:
            query: Words or a question, in any of the six languages of the United Nations.
            k: How many to return at most, 1 to 50.
            resolutions: Symbols of the resolutions to search, such as A/RES/78/40; all where none is named.

        Returns:
            Paragraphs with their symbol, label, text and score, best first.
        """
        text = Ask(query).question
        if not 1 <= k <= MOST:
            raise JueyiError(f"k is {k}; give a number from 1 to {MOST}")
        scope = choose(self._library, self._symbols(resolutions), language_of(text))
        with self._gate.place():
            found = find(self._library, text, scope.ids)
        return [_hit(evidence) for evidence in found[:k]]

    @_with_sentences
    def paragraph(self, symbol: str, label: str, language: str | None = None) -> dict[str, Any]:
        """Give a paragraph or footnote of a resolution, word for word, with its footnotes.

        Args:
            symbol: The resolution, such as A/RES/78/40.
            label: PP3 (third preambular paragraph), OP7, OP3(a)(ii), A1 (annex) or FN13 (footnote).
            language: zh, en, fr, es, ru or ar; one that is indexed where it is not said.

        Returns:
            The text, the opening verb, the heading, the page and the footnotes.
        """
        (meant,) = self._symbols([symbol])
        ids = self._library.ids_of(meant, language or None)
        passage = self._library.passage(f"{ids[0]}:{label}")
        notes = (self._library.passage(f"{ids[0]}:{mark.footnote}") for mark in passage.marks)
        said = {"verb": passage.verb, "heading": passage.heading, "page": passage.page}
        return {**_passage(passage), **said, "footnotes": [_passage(note) for note in notes]}

    def _symbols(self, written: Sequence[str] | None) -> tuple[str, ...]:
        known = [resolution.symbol for resolution in self._library.resolutions()]
        symbols = [meant_symbol(symbol, known) for symbol in written or ()]
        for symbol in symbols:
            self._library.ids_of(symbol)
        return tuple(symbols)


def _hit(evidence: Evidence) -> dict[str, Any]:
    return {**_passage(evidence.passage), "score": round(evidence.score, 4)}


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "symbol": passage.symbol,
        "label": passage.label,
        "language": passage.language,
        "text": passage.text,
    }
