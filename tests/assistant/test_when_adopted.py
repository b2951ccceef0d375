"""Sessions and years in what a resolution is called."""

from datetime import date

import pytest

from assistant.when_adopted import of_that_session, of_that_time, without_time
from index.resolution import Resolution

OF_2023 = Resolution("A/RES/78/1", "en", session=78, adopted_on=date(2023, 12, 4))
OF_2025 = Resolution("A/RES/80/2", "en", session=80, adopted_on=date(2025, 12, 1))


@pytest.mark.parametrize(
    "name",
    [
        "第八十届会议通过的决议",
        "第80届联大决议",
        "80届共同路线图决议",
        "the text of the eightieth session",
        "the 80th session text",
        "la résolution de la 80e session",
        "la résolution de la quatre-vingtième session",
        "del octogésimo período de sesiones",
        "резолюции восьмидесятой сессии",
        "резолюции 80-й сессии",
        "قرار الدورة الثمانين",
    ],
)
def test_of_a_session(name: str) -> None:
    assert of_that_session(name, (OF_2023, OF_2025)) == (OF_2025,)
    assert of_that_time(name, (OF_2023, OF_2025)) == (OF_2025,)


@pytest.mark.parametrize(
    "name",
    [
        "the 2023 text",
        "December 2023",
        "de diciembre de 2023",
        "2023年12月的决议",
        "قرار عام 2023",
        "в 2023 году",
    ],
)
def test_of_a_year(name: str) -> None:
    assert of_that_session(name, (OF_2023, OF_2025)) == ()
    assert of_that_time(name, (OF_2023, OF_2025)) == (OF_2023,)


@pytest.mark.parametrize("name", ["the scale for 2023–2025", "78/2023", "the sixth session", "the debt text"])
def test_no_time_of_adoption(name: str) -> None:
    assert of_that_time(name, (OF_2023, OF_2025)) == ()


def test_what_is_left_is_the_subject() -> None:
    assert without_time("the December 2025 debt resolution").split() == ["the", "debt", "resolution"]
    assert without_time("第八十届会议外债决议").strip() == "外债决议"
