"""Who judges answers: nobody, or a language model that the user names."""

from typing import TYPE_CHECKING

from assistant.errors import ModelSetupError

if TYPE_CHECKING:
    from eval.judge.judge import Judge


def chosen_judge(name: str | None, url: str | None, seconds: float) -> "Judge | None":
    """What the options say.

    Raises:
        ModelSetupError: an address without a name, or the model cannot be set up.
    """
    if not name:
        if url:
            raise ModelSetupError("--judge-url is the address of a judge; name its model with --judge, too")
        return None
    from assistant.writing.chat_model import ModelChoice, open_chat_model
    from eval.judge.judge import Judge

    try:
        model = open_chat_model(ModelChoice(name, url))
    except ModelSetupError as error:
        # The sentence speaks of the options of the model that writes.
        raise ModelSetupError(str(error).replace("--model", "--judge")) from error
    return Judge(model, seconds)
