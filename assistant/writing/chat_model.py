"""The chat model that a user configured, by LangChain's ``init_chat_model``."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from langchain_core.language_models import BaseChatModel

from assistant.errors import ModelSetupError

OPENAI = "openai"
OLLAMA = "ollama"
PROVIDERS = (OPENAI, "anthropic", OLLAMA)
"""Those that are extras of this package."""
_NO_KEY = "none"
"""Sent where a server of the user's own asks for no key; the client insists on one."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """What the user says of a model.

    Raises:
        ModelSetupError: the address is no web address, or holds a name and password.
    """

    name: str
    """``openai:gpt-5``, ``anthropic:…``, ``ollama:qwen3``; with ``url`` also a bare name."""
    url: str | None = None
    """Of a server that speaks the provider's protocol, ``http://127.0.0.1:8000/v1``."""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ModelSetupError("the model has no name; write PROVIDER:MODEL, for instance ollama:qwen3")
        if self.url is None:
            return
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ModelSetupError(
                f"“{parts.scheme}:…” is no address of a model; give one such as http://127.0.0.1:8000/v1"
            )
        if parts.username or parts.password or parts.query:
            raise ModelSetupError(
                "the address of the model holds a key or password; leave it out and set the provider's "
                "variable, for instance OPENAI_API_KEY"
            )


@dataclass(frozen=True, slots=True)
class ChatModel:
    """A chat model under the name that the user gave it."""

    name: str
    chat: BaseChatModel


def open_chat_model(choice: ModelChoice) -> ChatModel:
    """The model, not yet asked anything. Keys come from the environment, where the provider looks for them.

    Raises:
        ModelSetupError: its provider is unknown or not installed, or has no key.
    """
    provider, colon, name = choice.name.strip().partition(":")
    if choice.url and not (colon and provider in PROVIDERS):
        provider, name = OPENAI, choice.name.strip()
    elif not colon:
        raise ModelSetupError(_unknown_provider(choice.name))
    options: dict[str, Any] = {"max_retries": 0}
    if choice.url:
        options["base_url"] = choice.url
    if choice.url or provider == OLLAMA:
        # Hosted models may accept no other temperature than their own.
        options["temperature"] = 0
    return ChatModel(choice.name.strip(), _initialised(choice, provider, name, options))


def _initialised(choice: ModelChoice, provider: str, name: str, options: dict[str, Any]) -> BaseChatModel:
    from langchain.chat_models import init_chat_model

    try:
        chat: BaseChatModel = init_chat_model(name, model_provider=provider, **options)
        return chat
    except ImportError as error:
        raise ModelSetupError(_missing_package(choice.name, provider)) from error
    except Exception as error:
        # What a provider raises for a missing key is its own, and may repeat what it was given.
        if isinstance(error, ValueError) and "Unsupported provider" in str(error):
            raise ModelSetupError(_unknown_provider(choice.name)) from None
        if choice.url and provider == OPENAI and "api_key" not in options:
            return _initialised(choice, provider, name, {**options, "api_key": _NO_KEY})
        raise ModelSetupError(
            f"the model {choice.name} cannot be set up: its provider needs a key in the environment, for "
            f"instance {provider.upper()}_API_KEY, or does not know one of the settings"
        ) from None


def _unknown_provider(name: str) -> str:
    return (
        f"the model “{name}” names no provider that is known; write PROVIDER:MODEL, for instance "
        "ollama:qwen3, or give the address of an OpenAI-compatible server with --model-url"
    )


def _missing_package(name: str, provider: str) -> str:
    package = f"langchain-{provider.replace('_', '-')}"
    how = f'pip install ".[{provider}]"' if provider in PROVIDERS else f"pip install {package}"
    return f"the model {name} needs the package {package}, which is not installed: {how}"
