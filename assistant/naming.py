"""Which resolution a statement is from, said whenever more than one is indexed."""

from dataclasses import replace

from assistant.answer import Answer, Statement
from assistant.phrases import say
from assistant.scope import Source


def with_symbols(answer: Answer, source: Source) -> Answer:
    """With the symbol before each statement that cites and does not say it, where several are indexed."""
    if len({resolution.symbol for resolution in source.resolutions()}) < 2:
        return answer
    return replace(answer, statements=tuple(_named(s, answer.language) for s in answer.statements))


def _named(statement: Statement, language: str) -> Statement:
    if not statement.citations:
        return statement
    symbol = statement.citations[0].passage.symbol
    if symbol in statement.text:
        return statement
    return replace(statement, text=say(language, "of_resolution", symbol=symbol, text=statement.text))
