"""Another resolution in a follow-up, told by its subject."""

import pytest

from assistant.one_called import another_named, one_called

BEFORE = "What does the resolution on pandemics say of women?"


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("and the one on tuberculosis?", "tuberculosis"),
        ("no, the text about radiological weapons", "radiological weapons"),
        ("关于饥饿的那份呢", "饥饿"),
        ("et celle sur les armes radiologiques ?", "les armes radiologiques"),
    ],
)
def test_what_it_is_on(question: str, name: str) -> None:
    one = one_called(question, BEFORE)
    assert one is not None and (one.name, one.said in question) == (name, True)


def test_one_of_the_things_in_a_paragraph_is_no_resolution() -> None:
    assert one_called("and the one on water?", "Which general comment does paragraph 45 recall?") is None


@pytest.mark.parametrize(
    "question",
    ["Just the one on article VII please.", "and the one in Nairobi?", "when was that one held?", "那一段呢"],
)
def test_a_thing_is_no_resolution(question: str) -> None:
    assert one_called(question, BEFORE) is None


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("and for the mission in Kosovo?", "mission in Kosovo"),
        ("And the mission in Kosovo, same period?", "mission in Kosovo"),
        ("on pandemics?", "pandemics"),
        ("那核查呢？", "核查"),
        ("and who pays for it?", ""),
        ("What is said of Kosovo, and where?", ""),
    ],
)
def test_a_name_and_nothing_else(question: str, name: str) -> None:
    assert another_named(question) == name
