"""Questions in one language on passages in another."""

from eval.reading.crossed import crossed
from eval.reading.squad import Asked
from tests.eval.reading.sets import example


def test_every_language_asks_of_every_language_where_both_have_the_question() -> None:
    chinese = example("谁？", "秘书长来了。", "秘书长", "xquad-0", "zh")
    english = example("Who?", "The Secretary-General came.", "The Secretary-General", "xquad-0", "en")
    alone = example("When?", "Today.", "Today", "xquad-0", "en")
    sets = {
        "zh": [Asked("1", chinese, ("秘书长",))],
        "en": [Asked("1", english, ("The Secretary-General",)), Asked("2", alone, ("Today",))],
    }
    found = [(one.question, one.answer, one.language) for one in crossed(sets)]
    assert found == [
        ("谁？", "秘书长", "zh"),
        ("谁？", "The Secretary-General", "en"),
        ("Who?", "秘书长", "zh"),
        ("Who?", "The Secretary-General", "en"),
        ("When?", "Today", "en"),
    ]
