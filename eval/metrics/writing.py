"""What became of the sentences that a language model wrote."""

from assistant.answer import MODEL, Answer


def written_shares(answer: Answer) -> dict[str, float]:
    """Shares of the model's sentences verified at once, verified after repair, and struck off.

    They add up to 1; there are none where it wrote none. Where an answer by extraction took the place of a
    model's, all that it wrote was struck off.
    """
    written = answer.written
    if written is None:
        return {}
    held = len(answer.statements) if answer.mode == MODEL else 0
    total = held + len(written.struck)
    if not total:
        return {}
    return {
        "verified": (held - written.repaired) / total,
        "repaired": written.repaired / total,
        "struck_off": len(written.struck) / total,
    }
