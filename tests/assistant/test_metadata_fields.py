"""Which line of the title block a question points at."""

import pytest

from assistant.metadata_fields import field_cues, without_field_words


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("是哪一届？", "session"),
        ("哪届联大？", "session"),
        ("哪个议程项目？", "agenda_item"),
        ("第几次全体会议？", "meeting"),
        ("哪天？", "adopted_on"),
        ("文号？", "symbol"),
        ("标题？", "title"),
        ("哪个委员会？", "committee"),
        ("报告？", "report"),
        ("哪个机关？", "body"),
        ("which session", "session"),
        ("which agenda item", "agenda_item"),
        ("at which plenary meeting", "meeting"),
        ("what date", "adopted_on"),
        ("its symbol", "symbol"),
        ("its title", "title"),
        ("which committee", "committee"),
        ("on whose report", "report"),
        ("which body", "body"),
        ("quelle date", "adopted_on"),
        ("quel point de l'ordre du jour", "agenda_item"),
        ("¿qué fecha?", "adopted_on"),
        ("tema del programa", "agenda_item"),
        ("какая сессия", "session"),
        ("пункт повестки дня", "agenda_item"),
        ("متى", "adopted_on"),
        ("الجلسة العامة", "meeting"),
        ("what's the doc number", "symbol"),
        ("号码是几", "symbol"),
        ("какой номер документа?", "symbol"),
        ("决议全名叫什么", "title"),
        ("what is this resolution called", "title"),
        ("plenary mtg number?", "meeting"),
        ("第几场全会", "meeting"),
        ("是联大决议还是安理会决议", "body"),
        ("有没有经过表决", "vote"),
        ("how many countries voted against it", "vote"),
        ("提案国有哪些", "sponsors"),
        ("Qui a présenté le projet de résolution ?", "sponsors"),
        ("文件分发日期是哪天", "distributed_on"),
        ("where was the resolution adopted", "place"),
    ],
)
def test_first_field(question: str, field: str) -> None:
    assert field_cues(question)[0] == field


def test_the_more_special_field_comes_first() -> None:
    assert field_cues("根据哪个委员会的报告，在哪天通过？") == ("committee", "report", "adopted_on")


def test_a_question_about_something_else_has_none() -> None:
    assert field_cues("核武器国家应做什么？") == ()


@pytest.mark.parametrize("question", ["What's her name?", "他叫什么名字？", "她的名字是什么"])
def test_the_name_of_a_person_is_no_title(question: str) -> None:
    assert field_cues(question) == ()


def test_without_field_words_only_the_subject_is_left() -> None:
    assert without_field_words("哪天 通过").strip() == ""
    assert without_field_words("条约 哪天 通过").strip() == "条约"
    assert without_field_words("which committee").strip() == "which"
