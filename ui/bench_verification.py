"""``jueyi bench verification``: the checks on a model's sentences, on answers that come with the package."""

from dataclasses import asdict

from ui import environment
from ui.options import AsJson, Cache, EmbeddingModel, Home


def verification(
    *,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Check what a model might write: good sentences must hold, bad ones must not."""
    environment.prepare(embedding_model)
    from rich.text import Text

    from eval.bench.verification import bench_verification, written_answers
    from ui.places import Places
    from ui.table_terminal import print_table
    from ui.terminal import output, print_json
    from ui.workspace import opened

    with opened(Places.chosen(home, cache, embedding_model)) as (library, _):
        library.dense("决议", 1)  # loads the model: no sentence's time holds that
        found = bench_verification(library, written_answers())
    if as_json:
        print_json(asdict(found), indent=2)
        return
    rows = [
        ("bad sentences caught", f"{found.bad - len(found.missed)} of {found.bad}"),
        ("good sentences struck off", f"{len(found.wrongly_struck)} of {found.good}"),
        ("ten sentences, median", f"{found.milliseconds:.1f} ms"),
    ]
    print_table(output(), ("figure", "value"), rows)
    for text in (*found.missed, *found.wrongly_struck):
        output().print(Text(text, "yellow"))
