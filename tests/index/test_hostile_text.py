"""Texts made to keep a pattern busy: parsed, their references found, in time that grows with their length."""

import time

import pytest

from index.parse import parse
from index.readers.markdown import read_markdown
from index.readers.plain import read_plain
from index.references import references_of

MANY = 8000


@pytest.mark.parametrize("read", [read_markdown, read_plain])
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Aa " * MANY, id="capitals"),
        pytest.param("A" * MANY + "/1", id="symbol"),
        pytest.param("resolutions " + "71/67, " * MANY, id="list"),
        pytest.param("[on the report of the " + "First Committee (" * MANY, id="brackets"),
        pytest.param("1" * MANY, id="digits"),
        pytest.param("¹" * MANY, id="marks"),
        pytest.param("《" * MANY, id="titles"),
    ],
)
def test_bounded_time(text: str, read: object) -> None:
    assert callable(read)
    start = time.monotonic()
    found = parse(
        read(f"{text}\n\nThe General Assembly,\n\n1. Decides {text};\n\n{text}"), "hostile.md"
    ).resolution
    references_of(found)
    assert time.monotonic() - start < 10
    assert found.operative[0].label == "OP1"
