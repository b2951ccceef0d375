"""Who writes the answers: nobody, which leaves quotations, or a language model that the user configured."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.errors import ModelSetupError
from ui import environment
from ui.options import Mode

if TYPE_CHECKING:
    from assistant.pipeline import Assistant
    from assistant.writing.chat_model import ChatModel
    from assistant.writing.model_assistant import ModelAssistant
    from index.library import Library


@dataclass(frozen=True, slots=True)
class Writer:
    """The configured model, if any, and how long it may take."""

    model: "ChatModel | None" = None
    seconds: float = 0.0

    @classmethod
    def chosen(cls, mode: Mode | None, model: str | None, url: str | None, seconds: float) -> "Writer":
        """What the options say.

        Raises:
            ModelSetupError: ``model`` is asked for and none is configured, or it cannot be set up.
        """
        if mode == "extractive" or (mode is None and not model):
            return cls()
        if not model:
            raise ModelSetupError(
                f"no model is configured; name one with --model or {environment.MODEL}, for instance "
                "ollama:qwen3, or ask with --mode extractive"
            )
        from assistant.writing.chat_model import ModelChoice, open_chat_model

        return cls(open_chat_model(ModelChoice(model, url)), seconds)

    def over(self, library: "Library", assistant: "Assistant") -> "Assistant | ModelAssistant":
        """The assistant itself, or one that has the model write."""
        if self.model is None:
            return assistant
        from assistant.writing.model_assistant import ModelAssistant

        return ModelAssistant(library, assistant, self.model, self.seconds)


NOBODY = Writer()
