"""An answer as the JSON object that other tools read; its keys are a contract."""

from typing import Any

from assistant.answer import Answer
from assistant.citation import Citation
from assistant.written import Written
from index.passage import Passage
from ui.answer_text import plain_text


def answer_record(answer: Answer, identity: str, elapsed_ms: float) -> dict[str, Any]:
    """The contract's keys; an abstention has no citations and names the nearest passages instead."""
    record: dict[str, Any] = {
        "id": identity,
        "question": answer.question,
        "answer": plain_text(answer),
        "abstained": answer.abstained,
        "mode": answer.mode,
        "citations": [_citation_record(citation) for citation in answer.citations],
        "elapsed_ms": round(elapsed_ms, 1),
    }
    if answer.written:
        record |= _written_record(answer.written)
    if answer.parallels:
        record["parallels"] = [_passage_record(passage) for passage in answer.parallels]
    if answer.abstained:
        record["nearest"] = [passage.id for passage in answer.nearest]
    return record


def _written_record(written: Written) -> dict[str, Any]:
    """A model's part. What is struck off stands apart from the answer and says why it is none of it."""
    return {
        "model": written.model,
        "note": written.note,
        "repaired": written.repaired,
        "struck_off": [
            {"text": one.text, "failing": one.failing.value, "detail": one.detail, "after": one.after}
            for one in written.struck
        ],
    }


def _passage_record(passage: Passage) -> dict[str, Any]:
    """The whole of a cited paragraph in another language."""
    return {
        "symbol": passage.symbol,
        "label": passage.label,
        "language": passage.language,
        "text": passage.text,
    }


def _citation_record(citation: Citation) -> dict[str, Any]:
    return {
        "symbol": citation.passage.symbol,
        "label": citation.label,
        "language": citation.passage.language,
        "quote": citation.quote,
        "start": citation.start,
        "end": citation.end,
        "footnotes": list(citation.footnotes),
    }
