"""Who is asked to do something, as a question says it."""

import pytest

from assistant.asked_of import asked_of, to_the_list


@pytest.mark.parametrize(
    ("question", "who"),
    [
        (
            "What is the UN Office on Drugs and Crime requested to do? all the paragraphs",
            "UN Office on Drugs and Crime",
        ),
        (
            "Everything the Secretary-General is requested to do on ammunition. All paragraphs please",
            "Secretary-General",
        ),
        (
            "all paragraphs in which the Conference on Disarmament itself is requested to do something",
            "Conference on Disarmament",
        ),
        (
            "Which paragraphs request the Office for Outer Space Affairs to do something?",
            "the Office for Outer Space Affairs",
        ),
        ("What are developed countries urged to do?", "developed countries"),
        ("What is the Secretary-General requested to report on in 2025?", ""),
        ("Why was the meeting requested?", ""),
    ],
)
def test_who_is_asked(question: str, who: str) -> None:
    assert asked_of(question) == who


def test_brackets_and_what_wants_all_of_it_are_no_part_of_the_question() -> None:
    said = "What is the Office asked to do (requested or invited)? Every paragraph of"
    assert to_the_list(said) == "What is the Office asked to do"
