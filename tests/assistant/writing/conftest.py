"""An assistant whose model is a scripted server on loopback."""

from collections.abc import Iterator

import pytest
from langchain_core.language_models import BaseChatModel

from assistant.pipeline import Assistant
from assistant.writing.chat_model import ChatModel
from assistant.writing.model_assistant import ModelAssistant
from index.library import Library
from tests.scripted_model import ScriptedModel, scripted_model


@pytest.fixture(scope="session")
def running() -> Iterator[ScriptedModel]:
    """One server for all tests: making a client of it takes longer than a test."""
    with scripted_model() as script:
        yield script


@pytest.fixture(scope="session")
def chat(running: ScriptedModel) -> BaseChatModel:
    return running.chat()


@pytest.fixture
def script(running: ScriptedModel) -> ScriptedModel:
    """With nothing enqueued and nothing asked."""
    running.clear()
    return running


@pytest.fixture
def writer(
    library: Library, assistant: Assistant, script: ScriptedModel, chat: BaseChatModel
) -> ModelAssistant:
    return ModelAssistant(library, assistant, ChatModel("openai:scripted", chat))
