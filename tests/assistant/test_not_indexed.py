"""Resolutions that are asked by number and are not there."""

import pytest

from assistant.not_indexed import not_indexed
from assistant.patterns import understand
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import scope_of

TEXT = Resolution(
    "A/RES/80/9", "en", operative=(Paragraph("OP1", "Recalls its resolutions 70/1 and 177/48 C;"),)
)


@pytest.mark.parametrize(
    ("question", "symbol"),
    [
        ("What does 79/41 say about testing?", "79/41"),
        ("79/41是怎么说的？", "79/41"),
        ("And in A/RES/70/1?", "A/RES/70/1"),
        ("What does it say of resolution 70/1?", ""),  # the text speaks of it
        ("What does it say of resolution 77/48?", "77/48"),  # 177/48 is another one
        ("Is a 2/3 majority needed?", ""),
        ("Is it open 24/7?", ""),
        ("What is asked of States?", ""),
    ],
)
def test_what_is_not_indexed(question: str, symbol: str) -> None:
    assert not_indexed(understand(question), scope_of(TEXT).source) == symbol
