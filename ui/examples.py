"""Questions to begin with, made from what a resolution holds."""

from collections.abc import Sequence

from index.passage import Passage, passages_of
from index.resolution import Resolution
from ui.questions import Asker, treaties_named

MOST = 5


def example_questions(resolution: Resolution, language: str, *, several: bool = False) -> tuple[str, ...]:
    """In ``zh`` or ``en``; with the symbol where several resolutions are indexed."""
    ask = Asker(language, resolution.symbol if several else "")
    passages = [p for p in passages_of(resolution) if not p.is_footnote]
    operative = [p for p in passages if p.label.startswith("OP")]
    treaties = treaties_named(passages, language)
    # The one named least is asked of most precisely, the one named most makes a list.
    demanded = next(reversed(treaties_named(operative, language)), None)
    listed = next((name for name, labels in treaties.items() if len(labels) > 1), None)
    questions = [
        ask.demands(demanded) if demanded else None,
        ask.secretary() if _addressed(operative) else None,
        ask.mentions(listed) if listed else None,
        ask.paragraph(_telling(operative or passages)) if passages else None,
        ask.adoption() if resolution.adopted_on else None,
        ask.count() if operative else None,
    ]
    return tuple(question for question in questions if question)[:MOST]


def _addressed(operative: Sequence[Passage]) -> bool:
    return any("请秘书长" in p.text or "equests the Secretary-General" in p.text for p in operative)


def _telling(passages: Sequence[Passage]) -> str:
    """A numbered paragraph two thirds of the way through: not the one everybody begins with."""
    whole = [p.label for p in passages if "(" not in p.label] or [p.label for p in passages]
    return whole[-(-len(whole) * 2 // 3) - 1]
