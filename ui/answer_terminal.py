"""An answer in the terminal: statements with their marks, then the quoted words, then their footnotes."""

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from assistant.answer import MODEL, Answer
from assistant.phrases import say
from assistant.wording import label_in_words
from assistant.writing.repair import reason_of
from assistant.written import Written
from ui.answer_text import plain_text, printable

_CITATION = "bold blue"
_NEAREST = {"zh": "最接近的段落", "en": "Nearest paragraphs"}


def print_answer(console: Console, answer: Answer) -> None:
    """Nothing of it is taken for markup or for a control sequence."""
    _print(console, plain_text(answer), style="bold" if not answer.abstained else "yellow")
    if answer.written:
        _print_written(console, answer, answer.written)
    if answer.abstained:
        _print_nearest(console, answer)
        return
    if answer.citations:
        console.print()
    for citation in answer.citations:
        _print_passage(console, label_in_words(citation.label, answer.language), citation.quote)
    for passage in answer.parallels:
        where = f"{label_in_words(passage.label, passage.language)} [{passage.language}]"
        _print_passage(console, where, passage.text, style="dim")
    for note in answer.footnotes:
        _print_passage(console, label_in_words(note.label, answer.language), note.text, style="dim")


def _print_written(console: Console, answer: Answer, written: Written) -> None:
    """Who wrote it or why it was not written; what was struck off, marked so in words, not by style alone."""
    if written.note:
        _print(console, written.note, style="yellow")
    elif answer.mode == MODEL:
        _print(console, say(answer.language, "written_by", model=written.model), style="dim")
    for struck in written.struck:
        verdict = say(answer.language, "struck_off", reason=reason_of(struck, answer.language))
        line = Text.assemble((printable(f"✗ {verdict} "), "red"), (printable(struck.text), "strike dim"))
        console.print(line)


def _print_nearest(console: Console, answer: Answer) -> None:
    if not answer.nearest:
        return
    console.print()
    _print(console, _NEAREST.get(answer.language, _NEAREST["en"]), style="dim")
    for passage in answer.nearest:
        _print_passage(console, label_in_words(passage.label, answer.language), passage.text, style="dim")


def _print_passage(console: Console, where: str, text: str, style: str = "") -> None:
    line = Text.assemble((printable(where), _CITATION), "  ", (printable(text), style))
    console.print(Padding(line, (0, 0, 0, 2)) if console.is_terminal else line)


def _print(console: Console, text: str, style: str) -> None:
    console.print(Text(printable(text), style=style))
