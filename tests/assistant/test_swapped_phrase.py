"""A follow-up that has the shape of a phrase of the question before."""

import pytest

from assistant.swapped_phrase import with_phrase


@pytest.mark.parametrize(
    ("follow_up", "before", "asked"),
    [
        (
            "and for witnesses?",
            "How much may be spent for ad hoc judges in 79/260?",
            "How much may be spent for witnesses in 79/260?",
        ),
        (
            "and on children?",
            "What does it say on women, in short?",
            "What does it say on children, in short?",
        ),
        ("Et sur les femmes ?", "Que dit la 78/47 sur la formation ?", "Que dit la 78/47 sur les femmes ?"),
        (
            "¿Y sobre las mujeres?",
            "¿Qué dice la resolución 78/47 sobre la formación?",
            "¿Qué dice la resolución 78/47 sobre las mujeres?",
        ),
        ("А что о гендере?", "Что говорит 78/45 о жертвах мин?", "Что говорит 78/45 о гендере?"),
        ("А об обучении?", "Что говорит 78/45 о жертвах мин?", "Что говорит 78/45 об обучении?"),
        (
            "وعن المنظور الجنساني؟",
            "ماذا يقول القرار 78/45 عن ضحايا الألغام؟",
            "ماذا يقول القرار 78/45 عن المنظور الجنساني؟",
        ),
        ("那对艾滋病呢？", "结核病宣言对污名化怎么说？", "结核病宣言对艾滋病怎么说？"),
        ("国际法院方面呢？", "79/260中和平与安全方面的上限是多少？", "79/260中国际法院方面的上限是多少？"),
        ("and about that?", "What does it say about women?", ""),
        ("with whom?", "Who works with the host?", ""),
        ("and for pensions?", "What is said of judges?", ""),
        ("and verification?", "What does it say about women?", ""),
    ],
)
def test_phrase_takes_the_place_of_its_like(follow_up: str, before: str, asked: str) -> None:
    assert with_phrase(follow_up, before) == asked
