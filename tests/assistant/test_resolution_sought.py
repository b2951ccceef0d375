"""Resolutions sought by their subject, and asked about as a whole."""

import pytest

from assistant.resolution_sought import subject_of_whole, subject_sought


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("有没有关于结核病的决议？", "结核病"),
        ("哪份决议是关于生物武器的？", "生物武器"),
        ("哪份决议讲常规弹药？", "常规弹药"),
        ("列出所有关于减少灾害风险的决议", "减少灾害风险"),
        ("关于核裁军的决议有哪些？", "核裁军"),
        ("有几份关于核裁军的决议？", "核裁军"),
        ("List all resolutions on disaster risk reduction", "disaster risk reduction"),
        ("关于核裁军的决议", ""),
        ("Is there a resolution on the Kosovo mission?", "Kosovo mission"),
        ("Which resolution deals with bicycles?", "bicycles"),
        ("Y a-t-il une résolution sur la tuberculose ?", "tuberculose"),
        ("¿Hay alguna resolución sobre la deuda externa?", "deuda externa"),
        ("Есть ли резолюция о Мьянме?", "Мьянме"),
        ("هل يوجد قرار بشأن ميانمار؟", "ميانمار"),
        ("有没有关于教育的段落？", ""),
        ("哪些决议提到广岛？", ""),
        ("What does the resolution on water say about dams?", ""),
    ],
)
def test_what_is_sought(text: str, subject: str) -> None:
    assert subject_sought(text) == subject


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("What is the resolution on radiological weapons about?", "radiological weapons"),
        ("Summarize the resolution on coral reefs", "coral reefs"),
        ("关于放射性武器的决议讲什么？", "放射性武器"),
        ("ما موضوع القرار المتعلق بالأسلحة الإشعاعية؟", "الأسلحة الإشعاعية"),
        ("What does the resolution on water say about dams?", ""),
        ("When was the resolution on water adopted?", ""),
    ],
)
def test_what_is_asked_about_as_a_whole(text: str, name: str) -> None:
    assert subject_of_whole(text) == name
