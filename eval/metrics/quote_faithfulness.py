"""How much of what an answer sets in quotation marks really stands in what it cites."""

from collections.abc import Sequence

from assistant.writing.quotations import find_quotation, quotations


def quote_faithfulness(text: str, sources: Sequence[str]) -> float | None:
    """Share of the quoted characters that stand verbatim in one of the sources; None where nothing is quoted.

    White space, width and case do not count. Of a quotation with omissions each part must stand there.
    """
    quotes = quotations(text)
    if not quotes:
        return None
    stand = [quote for quote in quotes if any(find_quotation(quote, source) for source in sources)]
    return sum(map(len, stand)) / sum(map(len, quotes))
