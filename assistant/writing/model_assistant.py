"""The way from a question to an answer that a language model writes, as one LangChain runnable."""

import logging
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from typing import Any

from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_core.tools import BaseTool

from assistant.abstention import abstain
from assistant.answer import MODEL, Answer
from assistant.answering import NEAREST
from assistant.ask import Ask
from assistant.confidence import Features
from assistant.dependent import depends, may_continue
from assistant.event import Event, Stage
from assistant.extract import cited_footnotes
from assistant.material import Material
from assistant.naming import with_symbols
from assistant.parallels import with_parallels
from assistant.patterns import understand
from assistant.pipeline import Assistant
from assistant.question import Kind
from assistant.writing.budget import within_budget
from assistant.writing.calls import REWRITING, TIMEOUT, Deadline, ModelCalls
from assistant.writing.chat_model import ChatModel
from assistant.writing.faults import Fault, ModelFault
from assistant.writing.given import Given
from assistant.writing.manuscript import Manuscript
from assistant.writing.prompt import messages_for
from assistant.writing.repair import repair_messages
from assistant.writing.rewrite import rewriting_messages, rewritten
from assistant.writing.support import closeness_in
from assistant.writing.tools import MOST_ROUNDS, Toolbox
from assistant.writing.verify import Verifier
from assistant.written import Struck, Written
from index.library import Library
from index.passage import Passage

_LOOKED_UP = (Kind.STRUCTURE, Kind.HEADING, Kind.NOTE_PLACE, Kind.NOTE_OF, Kind.LIST)
"""Kinds of question for which the model may call lookups. What only counts or names the title block cites no
paragraph and is looked up without it."""
_log = logging.getLogger(__name__)


class ModelAssistant(Runnable[Ask, Event]):
    """Lets a chat model write the answer and shows of it what is verified; safe to share between threads.

    Whatever goes wrong with the model ends in the answer by extraction, with a sentence that says why.
    """

    def __init__(
        self, library: Library, assistant: Assistant, model: ChatModel, timeout: float = TIMEOUT
    ) -> None:
        self._library = library
        self._assistant = assistant
        self._calls = ModelCalls(model.chat)
        self._model = model.name
        self._timeout = timeout

    @property
    def model(self) -> str:
        """The model's name, as it was configured."""
        return self._model

    def invoke(self, input: Ask, config: RunnableConfig | None = None, **kwargs: Any) -> Answer:  # noqa: A002
        """The whole answer, or an abstention."""
        *_, answer = self.stream(input, config)
        assert isinstance(answer, Answer)
        return answer

    def ranking(self, ask: Ask) -> list[Passage]:
        """As the search ranks the passages; a model has no part in it."""
        return self._assistant.ranking(ask)

    def weighed(self, ask: Ask) -> Features | None:
        """As the assistant decides to answer by extraction; a model decides otherwise."""
        return self._assistant.weighed(ask)

    def stream(
        self,
        input: Ask,  # noqa: A002
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> Iterator[Event]:
        """Stages, drafts and verdicts, then the whole answer. Closing it ends the call of the model."""
        if input.extractive:
            yield from self._assistant.stream(input)
            return
        yield Stage.RETRIEVING
        try:
            ask = yield from self._standing_alone(input)
            material = self._assistant.material(ask)
            if isinstance(material, Answer) or not material.passages:
                yield self._assistant.invoke(ask)
                return
            manuscript = yield from self._written(material, Deadline.after(self._timeout))
        except ModelFault as fault:
            yield self._extracted(input, fault)
            return
        if manuscript.statements:
            yield self._finished(material, manuscript)
        elif manuscript.says_not_answered:
            yield self._abstained(material, manuscript)
        else:
            yield self._extracted(input, ModelFault(Fault.UNSUPPORTED), manuscript.struck)

    def _standing_alone(self, ask: Ask) -> Generator[Event, None, Ask]:
        """The question as the model completes it from those before, where it may lean on them."""
        q = understand(ask.question)
        if not ask.history or not (depends(q) or may_continue(q)):
            return ask
        messages = rewriting_messages(ask.question, ask.history)
        deadline = Deadline.after(min(REWRITING, self._timeout))
        reply = yield from self._complete(messages, deadline, Stage.RETRIEVING)
        text = rewritten(reply, ask.question)
        return replace(ask, question=text, history=()) if text else ask

    def _written(self, material: Material, deadline: Deadline) -> Generator[Event, None, Manuscript]:
        """The model's answer with its repairs.

        Raises:
            ModelFault: the model failed, wrote nothing, or wrote in another language.
        """
        yield Stage.WRITING
        messages, manuscript = yield from self._drafted(material, deadline)
        if not manuscript.text.strip():
            raise ModelFault(Fault.EMPTY)
        yield Stage.CHECKING
        if failed := manuscript.failed:
            yield from self._repaired(manuscript, messages, deadline)
            yield from (verdict for verdict in manuscript.verdicts() if verdict.place in failed)
        if manuscript.is_in_another_language:
            raise ModelFault(Fault.LANGUAGE)
        return manuscript

    def _drafted(
        self, material: Material, deadline: Deadline
    ) -> Generator[Event, None, tuple[list[BaseMessage], Manuscript]]:
        """The conversation with the model and its answer, after as many lookups as it asks for."""
        q = material.question
        given = Given(within_budget(material.passages))
        box = Toolbox(material.scope, q.language, self._assistant.search) if q.kind in _LOOKED_UP else None
        messages = messages_for(q.text, q.language, given, tools=box is not None)
        for rounds_left in range(MOST_ROUNDS, -1, -1):
            verifier = Verifier(given, q.language, closeness_in(self._library, q.language))
            manuscript = Manuscript(verifier)
            tools = box.tools if box and rounds_left else ()
            reply = yield from self._streamed(messages, deadline, manuscript, tools)
            if box is None or not reply.tool_calls or not rounds_left:
                break
            messages.append(AIMessage(reply.text, tool_calls=reply.tool_calls))
            for call in reply.tool_calls:
                message, passages = box.call(call)
                messages.append(message)
                given = given.and_also(passages)
        yield from manuscript.close()
        return messages, manuscript

    def _streamed(
        self,
        messages: Sequence[BaseMessage],
        deadline: Deadline,
        manuscript: Manuscript,
        tools: Sequence[BaseTool],
    ) -> Generator[Event, None, AIMessageChunk]:
        """One reply of the model, put into the manuscript as it comes."""
        whole = AIMessageChunk(content="")
        try:
            with closing(self._calls.stream(messages, deadline, tools)) as pieces:
                for piece in pieces:
                    if piece is None:
                        yield Stage.WRITING
                        continue
                    whole = whole + piece
                    yield from manuscript.take(piece.text)
        except ModelFault as fault:
            if not tools or fault.fault is not Fault.REFUSED:
                raise
            # Some models cannot call tools, and their servers refuse a request that offers any.
            return (yield from self._streamed(messages, deadline, manuscript, ()))
        return whole

    def _repaired(
        self, manuscript: Manuscript, messages: Sequence[BaseMessage], deadline: Deadline
    ) -> Generator[Event, None, None]:
        """The failed sentences asked for again, once; a model that fails here leaves them as they are."""
        asked = {place + 1: pair for place, pair in manuscript.failed.items()}
        try:
            reply = yield from self._complete(
                repair_messages(messages, manuscript.text, asked), deadline, Stage.CHECKING
            )
        except ModelFault as fault:
            self._report(fault)
        else:
            manuscript.repair(reply)

    def _complete(
        self, messages: Sequence[BaseMessage], deadline: Deadline, stage: Stage
    ) -> Generator[Event, None, str]:
        """A whole reply; the stage again while it is waited for."""
        text = ""
        with closing(self._calls.stream(messages, deadline)) as pieces:
            for piece in pieces:
                if piece is None:
                    yield stage
                else:
                    text += piece.text
        return text

    def _finished(self, material: Material, manuscript: Manuscript) -> Answer:
        q = material.question
        answer = Answer(
            q.text,
            q.language,
            manuscript.statements,
            footnotes=cited_footnotes(material.scope, manuscript.statements),
            mode=MODEL,
            written=Written(self._model, manuscript.repaired, manuscript.struck),
        )
        return with_symbols(with_parallels(answer, self._library), self._library)

    def _abstained(self, material: Material, manuscript: Manuscript) -> Answer:
        answer = abstain(material.question, material.scope, material.passages[:NEAREST])
        return replace(answer, mode=MODEL, written=Written(self._model, struck=manuscript.struck))

    def _extracted(self, ask: Ask, fault: ModelFault, struck: Sequence[Struck] = ()) -> Answer:
        """The answer by extraction, with the sentence that says why it is not the model's."""
        self._report(fault)
        answer = self._assistant.invoke(ask)
        note = fault.sentence(answer.language, self._model)
        return replace(answer, written=Written(self._model, struck=tuple(struck), note=note))

    def _report(self, fault: ModelFault) -> None:
        """To the log, without anything that the provider said: it may repeat a key."""
        _log.warning("model %s: %s %s", self._model, fault.fault.value, fault.detail)
