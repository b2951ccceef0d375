"""A question set: JSON lines, one question each, in a schema that refuses what it does not know."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from index.atomic import write_whole
from index.errors import JueyiError

Kind = Literal["fact", "statement", "structure", "list", "meta", "none", "followup"]


class QuestionSetError(JueyiError):
    """A question file that cannot be used; the message names the file and line."""


class EvalQuestion(BaseModel):
    """One question with what a right answer cites and says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(min_length=1)
    lang: str
    kind: Kind
    q: str = Field(min_length=1)
    history: tuple[str, ...] = ()
    """Earlier questions of the same user, oldest first."""
    symbol: str | None = None
    """The resolution that labels in ``gold`` belong to; None where each label says it."""
    gold: tuple[str, ...] = ()
    """Labels that a correct answer cites; with ``all`` every one of them, otherwise at least one."""
    must: tuple[tuple[str, ...], ...] = ()
    """Facts that the answer states; each a list of wordings of which one must appear."""
    only: bool = False
    """Whether nothing but ``gold`` may be cited."""
    all: bool = False
    split: Literal["tune", "test"] = "test"
    """``tune`` questions set thresholds and are never counted in a reported figure."""
    note: str = ""

    @model_validator(mode="after")
    def _labels_have_symbols(self) -> Self:
        bare = [label for label in self.gold if "/" not in label]
        if bare and not self.symbol:
            raise ValueError(
                f"the label {bare[0]} needs the symbol of its resolution, as “symbol” or before it"
            )
        return self

    @property
    def answerable(self) -> bool:
        return self.kind != "none"

    @property
    def gold_ids(self) -> frozenset[str]:
        """``A/RES/78/40:OP7`` for every gold label; a label of any language version is the same."""
        return frozenset(label if "/" in label else f"{self.symbol}:{label}" for label in self.gold)


def load_questions(path: Path) -> tuple[EvalQuestion, ...]:
    """Read a question set.

    Raises:
        QuestionSetError: the file or one of its lines cannot be read, or two questions share an id.
    """
    try:
        # Not splitlines(): a question may contain U+2028, which JSON leaves unescaped.
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionSetError(f"{path} cannot be read as a question set: {error}") from error
    questions: dict[str, EvalQuestion] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        question = _question(path, number, line)
        if question.id in questions:
            raise QuestionSetError(f"{path}, line {number}: the id {question.id} is already taken")
        questions[question.id] = question
    if not questions:
        raise QuestionSetError(f"{path} holds no question")
    return tuple(questions.values())


def write_questions(path: Path, questions: Iterable[EvalQuestion]) -> None:
    """Write a question set; raises QuestionSetError where that cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, "".join(f"{as_line(question)}\n" for question in questions))
    except OSError as error:
        raise QuestionSetError(f"{path} cannot be written: {error.strerror or error}") from error


def as_line(question: EvalQuestion) -> str:
    """A question as a line of a set, without what has its default."""
    return json.dumps(question.model_dump(mode="json", exclude_defaults=True), ensure_ascii=False)


def question_of(fields: object, where: str) -> EvalQuestion:
    """A question of its fields; ``where`` they stand begins the sentence of the QuestionSetError."""
    try:
        return EvalQuestion.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "the line"
        raise QuestionSetError(f"{where}: {field}: {first['msg'].removeprefix('Value error, ')}") from error


def _question(path: Path, number: int, line: str) -> EvalQuestion:
    try:
        return question_of(json.loads(line), f"{path}, line {number}")
    except (json.JSONDecodeError, RecursionError) as error:
        raise QuestionSetError(f"{path}, line {number} is not JSON: {error}") from error
