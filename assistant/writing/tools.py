"""Our exact lookups as tools that a model may call; what they return it may cite."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal

from langchain_core.messages import ToolCall, ToolMessage
from langchain_core.tools import BaseTool, StructuredTool

from assistant.labels_meant import Missing, labels_of
from assistant.listing import answer_list
from assistant.patterns import understand
from assistant.question import Kind, Listing
from assistant.reference import references_in
from assistant.scope import Scope
from assistant.writing.budget import within_budget
from assistant.writing.given import Given
from assistant.writing.prompt import fenced
from index.passage import Passage

SEARCHED = 5
"""Passages that a search returns."""
RESULT_TOKENS = 1500
MOST_ROUNDS = 3
"""How often a model may call tools before it has to answer."""
Part = Literal["preamble", "operative", "annex", "footnotes"]
_LETTERS = {"preamble": "PP", "operative": "OP", "annex": "A", "footnotes": "FN"}
Result = tuple[str, tuple[Passage, ...]]


class Toolbox:
    """The tools for one answer; they see the resolutions asked about and nothing else."""

    def __init__(
        self, scope: Scope, language: str, search: Callable[[str, Scope], Sequence[Passage]]
    ) -> None:
        self._scope = scope
        self._language = language
        self._search = search
        found = (self.search_paragraphs, self.read_paragraph, self.list_paragraphs)
        self.tools: tuple[BaseTool, ...] = tuple(
            StructuredTool.from_function(tool, response_format="content_and_artifact") for tool in found
        )

    def call(self, call: ToolCall) -> tuple[ToolMessage, tuple[Passage, ...]]:
        """What the model is told, and the passages it may cite from now on; of a bad call, what is wrong."""
        tool = next((tool for tool in self.tools if tool.name == call["name"]), None)
        if tool is None:
            known = ", ".join(tool.name for tool in self.tools)
            return ToolMessage(f"There is no such tool; there are {known}.", tool_call_id=call["id"]), ()
        try:
            message = tool.invoke({**call, "type": "tool_call"})
        except ValueError as error:
            # Arguments of the wrong shape, as pydantic says it.
            return ToolMessage(f"Not understood: {type(error).__name__}.", tool_call_id=call["id"]), ()
        return message, message.artifact or ()

    def search_paragraphs(self, query: str) -> Result:
        """Find the paragraphs that may answer a question, best first."""
        return self._result(self._search(query, self._scope)[:SEARCHED]) if query.strip() else _nothing()

    def read_paragraph(self, number: str) -> Result:
        """Read a paragraph or footnote by its number: "OP7", "para. 7 (a)", "PP3", "footnote 13", "A2"."""
        found: list[Passage] = []
        for resolution in self._scope.resolutions:
            for reference in references_in(number):
                labels = labels_of(resolution, reference, self._language)
                if isinstance(labels, Missing):
                    return labels.sentence, ()
                found += [self._scope.passage(resolution, label) for label in labels]
        return self._result(found)

    def list_paragraphs(self, mentioning: str = "", part: Part | None = None) -> Result:
        """List the paragraphs, of one part or all, that mention a word; without a word, all of the part."""
        letters = _LETTERS[part] if part else ""
        if not mentioning.strip():
            return self._result([p for p in self._all() if p.label.startswith(letters or "OP")])
        asked = replace(
            understand(mentioning),
            kind=Kind.LIST,
            listing=Listing.MENTIONS,
            topic=mentioning.strip(),
            part=letters,
            parts=(letters,) if letters else (),
        )
        answer = answer_list(asked, self._scope)
        return self._result([citation.passage for citation in answer.citations] if answer else [])

    def _all(self) -> list[Passage]:
        return [p for r in self._scope.resolutions for p in self._scope.source.passages(r.id)]

    def _result(self, passages: Sequence[Passage]) -> Result:
        if not passages:
            return _nothing()
        shown = within_budget([p for p in passages if p.text], RESULT_TOKENS)
        left_out = len(passages) - len(shown)
        rest = f"\n{left_out} more are left out." if left_out else ""
        return fenced(Given(self._marked_with(shown)), shown) + rest, shown

    def _marked_with(self, shown: Sequence[Passage]) -> tuple[Passage, ...]:
        """With a passage of every resolution in scope, so that marks carry the symbol where they have to."""
        first = (self._scope.source.passages(resolution.id)[:1] for resolution in self._scope.resolutions)
        return (*shown, *(passage for passages in first for passage in passages))


def _nothing() -> Result:
    return "Nothing was found.", ()
