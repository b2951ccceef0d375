"""Which resolution a statement is from, said whenever more than one is indexed."""

from dataclasses import replace

from assistant.answer import Answer, Statement
from assistant.phrases import say
from assistant.scope import Source


def with_symbols(answer: Answer, source: Source) -> Answer:
    """The answer with the symbol before every statement that cites; as it is where only one is indexed."""
    if len({resolution.symbol for resolution in source.resolutions()}) < 2:
        return answer
    return replace(answer, statements=tuple(_named(s, answer.language) for s in answer.statements))


def _named(statement: Statement, language: str) -> Statement:
    if not statement.citations:
        return statement
    symbol = statement.citations[0].passage.symbol
    return replace(statement, text=say(language, "of_resolution", symbol=symbol, text=statement.text))
