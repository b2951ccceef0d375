"""The symbol is said as soon as there are two resolutions to confuse."""

from pathlib import Path

from assistant.ask import Ask
from assistant.pipeline import Assistant
from index.library import Library
from index.resolution import Paragraph, Resolution
from tests.fakes import BigramEmbedding


def resolution(symbol: str) -> Resolution:
    return Resolution(symbol, "en", title="Maps", operative=(Paragraph("OP1", "Urges all to draw maps;"),))


def test_one_resolution_needs_no_name_and_two_do(tmp_path: Path) -> None:
    with Library.open(tmp_path, BigramEmbedding()) as library:
        library.add(resolution("A/RES/99/1"), "0" * 64)
        alone = Assistant(library).invoke(Ask("What does paragraph 1 of 99/1 say?"))
        assert [s.text for s in alone.statements] == ["para. 1: “Urges all to draw maps;”"]
        library.add(resolution("A/RES/99/2"), "1" * 64)
        named = Assistant(library).invoke(Ask("What does paragraph 1 of 99/1 say?"))
        assert [s.text for s in named.statements] == ["A/RES/99/1: para. 1: “Urges all to draw maps;”"]
