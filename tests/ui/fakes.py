"""A library of real resolutions in memory, and an assistant that answers from a queue or by a simple rule."""

from collections import deque
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.answer import Answer, Basis, Statement
from assistant.ask import Ask
from assistant.citation import Citation
from assistant.event import Event, Stage
from assistant.wording import label_in_words
from index.passage import Passage
from index.read import read_resolution
from index.record import Record
from index.resolution import Resolution
from index.shelf import Shelf


def bundled_resolution() -> Resolution:
    """A/RES/78/40 as it is parsed from the corpus."""
    with as_file(files("index") / "corpus" / "A_RES_78_40.zh.md") as path:
        return read_resolution(path).resolution


class FakeLibrary:
    """Resolutions in memory."""

    def __init__(self, *resolutions: Resolution) -> None:
        self._home = TemporaryDirectory(prefix="jueyi-")
        self.home = Path(self._home.name)
        records = [Record.of(r, "") for r in resolutions or (bundled_resolution(),)]
        self._shelf = Shelf.of(records)

    def resolutions(self) -> tuple[Resolution, ...]:
        return self._shelf.resolutions

    def records(self) -> tuple[Record, ...]:
        return tuple(self._shelf.records.values())

    def record(self, resolution_id: str) -> Record | None:
        return self._shelf.records.get(resolution_id)

    def ids_of(self, symbol: str, language: str | None = None) -> tuple[str, ...]:
        return self._shelf.ids_of(symbol, language)

    def passage(self, passage_id: str) -> Passage:
        """By its id; a label alone is the first resolution's."""
        first = next(iter(self._shelf.records))
        return self._shelf.passage(passage_id if ":" in passage_id else f"{first}:{passage_id}")


class FakeAssistant:
    """Answers with what was enqueued, then by rule; remembers what it was asked."""

    def __init__(self, library: FakeLibrary) -> None:
        self.library = library
        self.asked: list[Ask] = []
        self._queue: deque[Answer | Exception] = deque()

    def enqueue(self, *answers: Answer | Exception) -> None:
        """The next answers, or errors to raise, in this order."""
        self._queue.extend(answers)

    def stream(self, ask: Ask) -> Iterator[Event]:
        self.asked.append(ask)
        yield Stage.RETRIEVING
        result = self._queue.popleft() if self._queue else self._by_rule(ask)
        yield Stage.WRITING
        if isinstance(result, Exception):
            raise result
        yield from result.statements
        yield Stage.CHECKING
        yield result

    def invoke(self, ask: Ask, config: object = None) -> Answer:
        *_, answer = self.stream(ask)
        assert isinstance(answer, Answer)
        return answer

    def _by_rule(self, ask: Ask) -> Answer:
        if "国际会议" in ask.question or "conference" in ask.question:
            return self.abstention(ask.question)
        if "行动计划" in ask.question or "Action Plan" in ask.question:
            return self.table(ask.question)
        if "何时" in ask.question or "When" in ask.question:
            return self.fact(ask.question)
        return self.statement(ask.question, "OP7", "不进行核武器试爆或任何其他核爆炸")

    def statement(self, question: str, label: str, quote: str) -> Answer:
        """One sentence and one citation, with the footnotes of the whole paragraph."""
        passage = self.library.passage(label)
        citation = Citation.quoting(passage, quote)
        other = Citation.whole(self.library.passage("OP10"))
        notes = tuple(self.library.passage(m.footnote) for m in passage.marks)
        first = Statement(f"大会{passage.verb}尚未签署的国家“{quote}”。", (citation,))
        second = Statement(f"大会还{other.quote}", (other,))
        return Answer(question, "zh", (first, second), footnotes=notes)

    def fact(self, question: str) -> Answer:
        citation = Citation.quoting(
            self.library.passage("PP19"), "于 2017 年 9 月 20 日由联合国秘书长开放供签署"
        )
        text = f"大会注意到该《条约》“{citation.quote}”。"
        return Answer(question, "zh", (Statement(text, (citation,), lead="2017 年 9 月 20 日"),))

    def table(self, question: str) -> Answer:
        def row(label: str, quote: str) -> Statement:
            citation = Citation.quoting(self.library.passage(label), quote)
            return Statement(f"{label_in_words(label, 'zh')}：“{quote}”", (citation,))

        count = Statement("两个段落：", basis=Basis.STRUCTURE)
        rows = (
            count,
            row("OP3", "按照 2010 年《行动计划》行动 21"),
            row("OP5", "按照 2010 年《行动计划》行动 18"),
        )
        return Answer(question, "zh", rows, table=True)

    def abstention(self, question: str) -> Answer:
        reason = "A/RES/78/40 的 22 个序言段落、13 个执行段落和 13 条脚注都没有要求召开国际会议。"
        nearest = (self.library.passage("OP3"), self.library.passage("PP22"))
        return Answer(question, "zh", abstention=reason, nearest=nearest)
