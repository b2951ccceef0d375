"""Questions from a spreadsheet saved as CSV: a row each, the first row naming the columns.

Only ``q`` is needed. Columns are those of the schema; several labels, facts or earlier questions in a cell
stand one a line or with ``;`` between them, wordings of one fact with ``|`` between them.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from eval.question_set import EvalQuestion, QuestionSetError, question_of
from index.language import language_of

_TRUE = ("1", "true", "yes", "x", "是", "√")
_COLUMNS = tuple(EvalQuestion.model_fields)


def questions_of_csv(path: Path) -> tuple[EvalQuestion, ...]:
    """Every row with a question. What is left out: the id is the row's number, the language is read off.

    A row with gold labels or facts is a ``statement``, one without is ``none``, where no kind is said.

    Raises:
        QuestionSetError: it is no table with a column ``q``, a column has an unknown name, or a row is bad.
    """
    rows = list(_rows(path))
    if not rows:
        raise QuestionSetError(f"{path} holds no row below the names of its columns")
    if unknown := sorted({name for _, row in rows for name in row if name not in _COLUMNS}):
        raise QuestionSetError(f"{path} has a column {unknown[0]}; columns are {', '.join(_COLUMNS)}")
    if not any("q" in row for _, row in rows):
        raise QuestionSetError(f"{path} has no column q with the questions")
    return tuple(
        question_of(_fields(number, row), f"{path}, row {number}") for number, row in rows if row.get("q")
    )


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    text = _text(path)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    for number, row in enumerate(csv.DictReader(io.StringIO(text), delimiter=delimiter), start=2):
        if None in row:
            raise QuestionSetError(f"{path}, row {number} has more cells than there are columns")
        yield number, {name.strip().casefold(): (cell or "").strip() for name, cell in row.items()}


def _text(path: Path) -> str:
    """UTF-8, or what a Chinese Excel writes."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise QuestionSetError(f"{path} cannot be read: {error.strerror or error}") from error
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise QuestionSetError(f"{path} is neither UTF-8 nor GB 18030 text; save it as “CSV UTF-8”")


def _fields(number: int, row: Mapping[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = {name: cell for name, cell in row.items() if cell}
    for name in ("history", "gold", "must"):
        if name in said:
            said[name] = _several(said[name])
    if "must" in said:
        said["must"] = [[w.strip() for w in fact.split("|") if w.strip()] for fact in said["must"]]
    for name in ("only", "all"):
        if name in said:
            said[name] = said[name].casefold() in _TRUE
    kind = "statement" if said.get("gold") or said.get("must") else "none"
    return {"id": f"row-{number}", "lang": language_of(said["q"]), "kind": kind, **said}


def _several(cell: str) -> list[str]:
    parts = cell.replace("；", ";").replace("\n", ";").split(";")
    return [part.strip() for part in parts if part.strip()]
