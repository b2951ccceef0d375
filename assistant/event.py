"""What a streaming answer yields: stages while it works, statements as they are checked, the answer last."""

from enum import Enum

from assistant.answer import Answer, Statement


class Stage(Enum):
    """What the assistant is doing, in this order."""

    RETRIEVING = "retrieving"
    WRITING = "writing"
    CHECKING = "checking"


Event = Stage | Statement | Answer
