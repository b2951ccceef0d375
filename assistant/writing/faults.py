"""What can go wrong in asking a model, and the one sentence that is said of each.

The sentences hold nothing of what the provider said: an error text may repeat the key it refused.
"""

from collections.abc import Iterator
from enum import Enum

from assistant.phrases import say


class Fault(Enum):
    """Why a model gave no answer that can be shown."""

    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    UNAUTHORISED = "unauthorised"
    UNKNOWN_MODEL = "unknown_model"
    RATE_LIMIT = "rate_limit"
    CONTEXT = "context"
    SERVER = "server"
    MALFORMED = "malformed"
    BROKEN_OFF = "broken_off"
    """The stream ended before the model had said that it was done."""
    EMPTY = "empty"
    LANGUAGE = "wrong_language"
    UNSUPPORTED = "unsupported"
    """It answered, and nothing of it could be verified."""
    REFUSED = "refused_request"
    """The server rejected the request as such."""
    OTHER = "other_fault"


class ModelFault(Exception):  # noqa: N818
    """Raised where a model fails, and ends in an answer by extraction; no error for a user.

    ``detail`` is a number, the status or the seconds to wait, or the name of an exception's class.
    """

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault.value, detail)
        self.fault = fault
        self.detail = detail

    def sentence(self, language: str, model: str) -> str:
        """One sentence that says why the answer is not the model's."""
        key = f"fault_{self.fault.value}"
        if self.fault is Fault.RATE_LIMIT and self.detail:
            key += "_wait"
        return say(language, key, model=model, detail=self.detail)


def fault_of(error: BaseException) -> ModelFault:
    """The fault behind whatever a provider's package raised: by the error's class, or the reply's status."""
    if isinstance(error, ModelFault):
        return error
    if told := next((found for one in _causes(error) if (found := _told_by_type(one))), None):
        return told
    status = next((s for one in _causes(error) if (s := _status(one))), 0)
    return _told_by_status(status, error) if status else ModelFault(Fault.OTHER, type(error).__name__)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what caused it, the nearest first."""
    one: BaseException | None = error
    for _ in range(6):
        if one is None:
            return
        yield one
        one = one.__cause__ or one.__context__


_BY_NAME = {
    "ContextOverflowError": Fault.CONTEXT,
    "TimeoutError": Fault.TIMEOUT,
    "TimeoutException": Fault.TIMEOUT,
    "ModelTimeoutError": Fault.TIMEOUT,
    "RemoteProtocolError": Fault.BROKEN_OFF,
    "ReadError": Fault.BROKEN_OFF,
    "ConnectError": Fault.UNREACHABLE,
    "ConnectionError": Fault.UNREACHABLE,
    "JSONDecodeError": Fault.MALFORMED,
    "UnicodeDecodeError": Fault.MALFORMED,
    "DecodingError": Fault.MALFORMED,
}
"""By class, told by its name: providers bring httpx, httpx2 or a client of their own."""


def _told_by_type(error: BaseException) -> ModelFault | None:
    names = (kind.__name__ for kind in type(error).__mro__)
    return next((ModelFault(_BY_NAME[name]) for name in names if name in _BY_NAME), None)


def _told_by_status(status: int, error: BaseException) -> ModelFault:
    if status in (401, 403):
        return ModelFault(Fault.UNAUTHORISED, str(status))
    if status == 404:
        return ModelFault(Fault.UNKNOWN_MODEL)
    if status == 429:
        return ModelFault(Fault.RATE_LIMIT, _seconds_to_wait(error))
    if status == 413 or (status in (400, 422) and _speaks_of_context(error)):
        return ModelFault(Fault.CONTEXT)
    if status in (408, 504):
        return ModelFault(Fault.TIMEOUT)
    return ModelFault(Fault.SERVER if status >= 500 else Fault.REFUSED, str(status))


def _status(error: BaseException) -> int:
    for holder in (error, getattr(error, "response", None)):
        status = getattr(holder, "status_code", None)
        if isinstance(status, int) and status >= 400:
            return status
    return 0


def _speaks_of_context(error: BaseException) -> bool:
    said = " ".join(str(one) for one in _causes(error)).casefold()
    return any(words in said for words in ("context", "too long", "maximum length", "too many tokens"))


def _seconds_to_wait(error: BaseException) -> str:
    """What the header Retry-After asks for, in whole seconds; empty where it is not said or no number."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    value = str(headers.get("retry-after", "")).strip()
    return value if value.isdigit() and len(value) <= 6 else ""
