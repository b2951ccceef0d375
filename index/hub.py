"""The files of a model that the user names, from the Hugging Face hub."""

from collections.abc import Callable
from pathlib import Path

from index.errors import JueyiError

_UNUSED = ["onnx/*", "openvino/*", "*.onnx", "*.h5", "*.msgpack", "*.ot"]


def hub_snapshot(model: str, what: str, report: Callable[[str], None], error: type[JueyiError]) -> Path:
    """The model's files in the hub's own cache, downloaded only if they are not there.

    ``what``: what kind of model it is, for the messages; ``error`` is raised where it is not to be had.
    """
    from httpx import HTTPError
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import RevisionResolutionError

    try:
        return Path(snapshot_download(model, local_files_only=True, ignore_patterns=_UNUSED))
    except ValueError as wrong:
        raise error(f"“{model}” is neither a folder nor the name of a model on the hub") from wrong
    except FileNotFoundError:
        report(f"downloading the {what} {model}")
    try:
        return Path(snapshot_download(model, ignore_patterns=_UNUSED))
    except (OSError, ValueError, HTTPError, RevisionResolutionError) as missing:
        raise error(
            f"the {what} {model} cannot be downloaded ({first_line(missing)}); "
            "check the name and the connection, or name the folder of a model on this machine"
        ) from missing


def first_line(error: BaseException) -> str:
    """What an error says, shortened; its name where it says nothing."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
