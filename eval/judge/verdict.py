"""What a judge says of an answer, in a form that leaves no doubt."""

import re
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

_FENCED = re.compile(r"```(?:json)?\s*(.*?)\s*```", re.DOTALL)


class Verdict(BaseModel):
    """One answer graded."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    reason: str
    verdict: Literal["correct", "incorrect"]

    @property
    def correct(self) -> bool:
        return self.verdict == "correct"


def read_verdict(reply: str) -> Verdict | None:
    """The reply as a verdict, with or without a code fence around it; None where it is anything else.

    A verdict is not looked for within a longer text: an answer repeated there may hold one of its own.
    """
    text = reply.strip()
    fenced = _FENCED.fullmatch(text)
    try:
        return Verdict.model_validate_json(fenced[1] if fenced else text)
    except ValidationError:
        return None
