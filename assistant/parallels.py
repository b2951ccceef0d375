"""The cited paragraphs as the other language versions of the resolution have them."""

from dataclasses import replace

from assistant.answer import Answer
from assistant.scope import Source
from index.passage import Passage


def with_parallels(answer: Answer, source: Source) -> Answer:
    """The answer with the same paragraphs in every other language that is indexed, in the order cited."""
    versions: dict[str, list[str]] = {}
    for resolution in source.resolutions():
        versions.setdefault(resolution.symbol, []).append(resolution.language)
    if all(len(languages) < 2 for languages in versions.values()):
        return answer
    cited = dict.fromkeys(citation.passage for citation in answer.citations)
    found = [
        other
        for passage in cited
        for language in versions.get(passage.symbol, ())
        if language != passage.language and (other := _in_language(source, passage, language)) is not None
    ]
    return replace(answer, parallels=tuple(found))


def _in_language(source: Source, passage: Passage, language: str) -> Passage | None:
    """The paragraph of the same label; the same label in another language is the same paragraph."""
    versions = source.passages(f"{passage.symbol}:{language}")
    return next((other for other in versions if other.label == passage.label and other.text), None)
