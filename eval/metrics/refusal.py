"""Refusal: right where the documents do not say, wrong where they do."""


def refused(answerable: bool, abstained: bool) -> float | None:
    """Of a question without an answer: whether it was refused. The mean is the refusal rate (recall)."""
    return None if answerable else float(abstained)


def falsely_refused(answerable: bool, abstained: bool) -> float | None:
    """Of a question with an answer: whether it was refused all the same."""
    return float(abstained) if answerable else None
