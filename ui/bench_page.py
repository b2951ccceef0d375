"""``jueyi bench page``: how soon the page is there, how heavy it is, and what it adds to an answer's time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from ui import environment
from ui.options import AsJson, Cache, EmbeddingModel, Home, Questions

if TYPE_CHECKING:
    from ui.page_speed import TimedAssistant, Times, Visitor
    from ui.places import Places
    from ui.progress import Advance

_MEASURED = 20
"""Questions; one more comes first, to warm up with."""


@dataclass(frozen=True, slots=True)
class PageFigures:
    """Medians over ``questions`` different questions, in milliseconds.

    The assistant's own times are of the very answers that the browser waited for: its work beside the page's,
    in one process.
    """

    start_seconds: float
    """From the first heavy import to a page that takes a question; the start of Python and of the browser
    and filling an empty index are not counted."""
    bytes: int
    """Of the first load, headers included."""
    requests: int
    questions: int
    first_text: float
    answer: float
    own_first_text: float
    own_answer: float


def page(
    *,
    questions: Questions = None,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Time the page in Chromium: until it is there, and until it shows an answer."""
    environment.prepare(embedding_model)
    from ui.page_speed import Visitor, chromium
    from ui.places import Places

    with chromium() as browser:
        visitor = Visitor(browser)
        started = perf_counter()
        with _served(Places.chosen(home, cache, embedding_model)) as (url, assistant, filling):
            visitor.open(url)
            start_seconds = perf_counter() - started - filling
            weight = visitor.weight()
            from ui.progress import progress
            from ui.question_sets import sought_questions
            from ui.terminal import messages, print_json

            asked = _spread(sought_questions(questions))
            with progress(messages(), f"{len(asked)} questions") as advance:
                shown = _shown(visitor, asked, advance)
    own = assistant.taken[1:]
    found = PageFigures(start_seconds, *weight, len(shown), *_medians(shown), *_medians(own))
    if as_json:
        print_json(asdict(found), indent=2)
    else:
        _print(found)


@contextmanager
def _served(places: "Places") -> Iterator[tuple[str, "TimedAssistant", float]]:
    """What ``jueyi serve`` serves: its address, the assistant, and seconds spent on filling the index."""
    from assistant.pipeline import Assistant
    from ui.eval_bench import bench_on
    from ui.page_speed import TimedAssistant
    from ui.server import served, web_app
    from ui.serving.serving import Serving
    from ui.terminal import messages
    from ui.workspace import embedding_at, fill, opened_library, warm

    embedding, filling = embedding_at(places), 0.0
    with opened_library(places, embedding=embedding) as library:
        if not library.resolutions():
            began = perf_counter()
            fill(library, messages())
            filling = perf_counter() - began
        bench = bench_on(library, places, embedding)
        assistant = Assistant(library, reader=bench.reader, recogniser=bench.recogniser)
        warm(assistant)
        timed = TimedAssistant(assistant)
        with served(web_app(library, timed, Serving(bench=bench))) as url:
            yield url, timed, filling


def _spread(questions: Sequence[str]) -> Sequence[str]:
    """As many as are asked, from all over the sets, so that every kind and language is among them."""
    count = min(len(questions), _MEASURED + 1)
    return [questions[place * len(questions) // count] for place in range(count)]


def _shown(visitor: "Visitor", questions: Sequence[str], advance: "Advance") -> list["Times"]:
    """The times of all questions but the first, which warms up."""
    shown = []
    for done, question in enumerate(questions, start=1):
        shown.append(visitor.ask(question))
        advance(done, len(questions))
    return shown[1:]


def _medians(times: Sequence["Times"]) -> tuple[float, float]:
    from statistics import median

    return median(one.first for one in times), median(one.whole for one in times)


def _print(found: PageFigures) -> None:
    from ui.table_terminal import print_table
    from ui.terminal import output

    rows = [
        ("first text", found.first_text, found.own_first_text),
        ("whole answer", found.answer, found.own_answer),
    ]
    cells = [(name, *(f"{ms:.0f}" for ms in (shown, own, shown - own))) for name, shown, own in rows]
    print_table(output(), ("median ms", "in the browser", "the assistant", "page adds"), cells)
    output().print(f"{found.questions} questions, after one to warm up with")
    output().print(f"server start to usable page: {found.start_seconds:.1f} s")
    output().print(f"first load: {found.bytes / 1000:.0f} kB in {found.requests} requests")
