"""What the lower layers say of a file is said in Chinese on a Chinese page; nothing they say is left out."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import index
from assistant.ask import Ask
from index.adding import add_files
from index.errors import JueyiError
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.index.documents import english, write
from ui.sentences import said_in

_HAN = re.compile("[\u4e00-\u9fff]")
_ROOT = Path(index.__path__[0])


def sentences(function: str) -> Iterator[str]:
    """Every sentence that the source makes such an error of, with X where something is filled in."""
    for path in sorted(_ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function:
                yield from _text(node.args[-1])


def _text(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "X" for part in node.values)
        yield "".join(map(str, parts))
    elif isinstance(node, ast.Constant):
        yield str(node.value)


_PASSED_ON = {"X: X"}
"""A sentence of another error behind the name of its file; the other is looked at where it is made."""


def test_every_refusal_in_the_source_has_its_chinese() -> None:
    found = set(sentences("DocumentError")) - _PASSED_ON
    assert len(found) > 25
    named = {
        f"X: {s}" if not s.startswith(("X", "page")) or s.startswith("X has X par") else s for s in found
    }
    assert [
        sentence
        for sentence in sorted(named)
        if not _HAN.search(said_in("zh", sentence).replace("大会，", ""))
    ] == []


def test_every_reason_for_skipping_has_its_chinese() -> None:
    found = set(sentences("Skipped")) - {"X of page X"} | {
        f"{part} of page 3" for part in ("header", "footer", "masthead")
    }
    assert [sentence for sentence in sorted(found) if not _HAN.search(said_in("zh", sentence))] == []


@pytest.mark.parametrize(
    ("content", "chinese"),
    [
        ("no resolution", "a.md 不是决议：没有“大会，”这样的一行，其后也没有编号的段落"),
        (" ", "a.md 是空文件"),
        ("{\\rtf1 text}", "a.md 是 RTF 文件；请另存为 .docx 或 PDF"),
    ],
)
def test_a_refusal_as_it_comes(tmp_path: Path, content: str, chinese: str) -> None:
    with Library.open(tmp_path / "home", BigramEmbedding()) as library:
        (outcome,) = add_files(library, [write(tmp_path / "a.md", content)])
    assert said_in("zh", outcome.reason) == chinese
    assert said_in("en", outcome.reason) == outcome.reason


def test_another_text_of_the_same_resolution(tmp_path: Path) -> None:
    files = [write(tmp_path / "a.md", english()), write(tmp_path / "b.md", english(subject="buoys"))]
    with Library.open(tmp_path / "home", BigramEmbedding()) as library:
        _, outcome = add_files(library, files)
    assert said_in("zh", outcome.reason) == (
        "b.md 中 A/RES/79/900 (en) 的文本与 a.md 不同（OP1）；要替换原有文本，请勾选“替换”后再上传"
    )


@pytest.mark.parametrize("question", ["", "x" * 3000, "a\x07", "123", "ελληνικά γράμματα"])
def test_an_error_said_in_both_languages_is_shown_in_one(question: str) -> None:
    with pytest.raises(JueyiError) as raised:
        Ask(question)
    chinese, english_half = (said_in(language, str(raised.value)) for language in ("zh", "en"))
    assert chinese + english_half == str(raised.value)
    assert chinese.endswith("。")
    assert english_half.isascii() or "中文、English" in english_half


def test_an_unknown_sentence_stays() -> None:
    assert said_in("zh", "the moon is <b>full</b>") == "the moon is <b>full</b>"
