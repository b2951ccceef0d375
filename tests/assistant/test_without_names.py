"""What is left of a question without the words that name the resolution."""

from assistant.without_names import without_names


def test_what_stands_around_a_name_is_left() -> None:
    assert (
        without_names("In the mine text, what is said on women?", ("In the mine text",))
        == "what is said on women?"
    )
    assert without_names("保障监督，这份决议里都在哪", ("这份决议里",)) == "保障监督， 都在哪"
    assert without_names("谁？", ("没有的话",)) == "谁？"
