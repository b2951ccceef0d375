"""What a passage must have to answer."""

import pytest

from assistant.required import requirements
from tests.assistant.samples import passage

HELD = passage("注意到 2022 年 6 月 21 日至 23 日在维也纳举行了缔约国第一次会议，")
ANNOUNCED = passage("注意到朝鲜民主主义人民共和国于 2022 年宣布更新法律，")
BARE = passage("敦促尚未批准的八个国家予以批准，")
CHAIRED = passage("Thanks Ms. Anna Berg (Sweden) for her work in Geneva,", language="en")


def answerable(question: str) -> list[bool]:
    """For each of the passages above whether it has all that the question requires."""
    return [
        all(holds(passage) for holds in requirements(question))
        for passage in (HELD, ANNOUNCED, BARE, CHAIRED)
    ]


def test_a_deadline_is_told_by_what_comes_before_it() -> None:
    due = passage("请秘书长在 2026 年底之前提出报告，")
    assert all(holds(due) for holds in requirements("最迟什么时候提出报告？"))


def test_the_country_that_a_question_names_is_not_the_city_it_asks_for() -> None:
    held = passage("The Conference will be held in the United Arab Emirates in 2026", language="en")
    named = passage("The Conference will be held in Dubai, United Arab Emirates", language="en")
    (holds,) = requirements("In which city of the Emirates will it be held?")
    assert (holds(held), holds(named)) == (False, True)


def test_money_is_told_in_a_currency() -> None:
    funded = passage("核准 100 000 美元，")
    assert all(holds(funded) for holds in requirements("拨款多少钱？"))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("条约何时交存？", [True, True, True, True]),
        ("是哪一天宣布的？", [True, False, False, False]),
        ("On what day did it open?", [True, False, False, False]),
        ("On which days was it held?", [True, False, False, False]),
        ("公报 INFCIRC 几号？", [True, True, True, True]),
        ("交给哪个国际机构？", [True, True, True, True]),
        ("起草国家报告时看什么？", [True, True, True, True]),
        ("还没批准的八个国家是哪几个？", [False, True, False, True]),
        ("Which eight States have yet to ratify?", [False, True, False, True]),
        ("哪些国家应当批准？", [True, True, True, True]),
        ("主席叫什么名字？", [False, False, False, True]),
        ("What is the name of the Chair?", [False, False, False, True]),
        ("What is the name of the Secretary-General’s new envoy?", [False, False, False, True]),
        ("Comment s’appelle le président du groupe ?", [False, False, False, True]),
        ("من هو رئيس الدورة الأولى، ما اسمه؟", [False, False, False, False]),
        ("In which city of Sweden was it?", [True, False, False, True]),
        ("那几国分别叫什么名字？", [False, True, False, True]),
        ("会议是在哪里举行的？", [True, True, False, True]),
        ("In which city was it held?", [True, False, False, True]),
        ("缔约国第一次会议讨论了什么？", [True, False, False, False]),
        ("缔约国第二次会议讨论了什么？", [False, False, False, False]),
        ("哪些国家投了反对票？", [False, False, False, False]),
        ("基金规模多大？", [False, False, False, False]),
        ("How much money is it?", [False, False, False, False]),
        ("List the nine States in question", [False, True, False, True]),
        ("Which countries have already restructured their debt?", [False, True, False, True]),
        ("Which countries should ratify?", [True, True, True, True]),
        ("What will the programme cost?", [False, False, False, False]),
        ("By what date must the treaty enter into force?", [False, False, False, False]),
        ("Avant quelle date doit-il entrer en vigueur ?", [False, False, False, False]),
        ("By which session is it due?", [False, False, False, False]),
        ("Кто назначен председателем группы?", [False, True, False, True]),
        ("Who chaired the group?", [False, True, False, True]),
        ("Qui a présidé la session ?", [False, True, False, True]),
        ("谁主持了会议？", [False, True, False, True]),
        ("¿En qué ciudad se celebró?", [True, False, False, True]),
        ("Dans quelle ville s’est-elle tenue ?", [True, False, False, True]),
        ("في أي مدينة عُقد الاجتماع؟", [True, False, False, True]),
    ],
)
def test_requirements(question: str, expected: list[bool]) -> None:
    assert answerable(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Когда пройдёт вторая сессия Конференции?",
        "Quand se tient la deuxième session ?",
        "¿Cuándo es el segundo período de sesiones?",
        "متى تُعقد الدورة الثانية؟",
        "When is the second session?",
    ],
)
def test_the_second_session_is_not_the_first(question: str) -> None:
    second = passage("Decides to hold the second session in Doha in 2025", language="en")
    first = passage("Welcomes the first session, held in Geneva in 2023", language="en")
    holds = [*requirements(question)]
    assert all(hold(second) for hold in holds)
    assert not all(hold(first) for hold in holds)


@pytest.mark.parametrize(
    "question",
    [
        "Who are its co-hosts?",
        "Which countries co-hosted the conference?",
        "Quels pays accueillent la Conférence ?",
        "¿Qué países organizan conjuntamente la Conferencia?",
        "哪些国家共同主办？",
    ],
)
def test_hosts_are_states(question: str) -> None:
    hosted = passage("Notes that Costa Rica and France will co-host it", language="en")
    bare = passage("Considers the contribution from other meetings", language="en")
    (holds,) = requirements(question)
    assert (holds(hosted), holds(bare)) == (True, False)


@pytest.mark.parametrize(
    "question",
    [
        "Name the governments which have promised not to test",
        "Which Latin American governments started the consultations?",
        "Which developing country attracted most investment?",
    ],
)
def test_countries_that_are_to_be_named_are_named(question: str) -> None:
    (holds,) = requirements(question)
    assert holds(passage("Thanks Sweden for its offer,", language="en"))
    assert not holds(passage("Notes the promise of several States,", language="en"))


def test_the_twelfth_expo_is_not_the_eleventh() -> None:
    (holds, *_) = requirements("When is the twelfth Global South-South Development Expo?")
    assert not holds(passage("the eleventh Global South-South Development Expo in Bangkok", language="en"))


def test_the_state_that_is_asked_of_is_named() -> None:
    (holds,) = requirements("Is Brazil one of those?")
    assert holds(passage("Argentina, Brazil and Cuba", language="en"))
    assert not holds(passage("several States", language="en"))


@pytest.mark.parametrize(
    ("question", "text", "language", "held"),
    [
        ("特使干到什么时候？", "自 2004 年以来已举行 38 次会议，", "zh", False),
        ("特使干到什么时候？", "决定将任期延长至 2026 年 12 月 31 日，", "zh", True),
        ("Until when does it run?", "Decides to extend the mandate until 31 December 2026", "en", True),
        ("Until when does it run?", "Recalls the mandate of 2023", "en", False),
        ("What’s his name?", "Requests the Special Rapporteur to report", "en", False),
        ("Who chaired the seminar (name)?", "hosted at the Kofi Annan Centre", "en", False),
        ("Qui dirige la mission ? le nom svp", "the Secretary-General on the mission", "en", False),
        ("من هما البلدان المشاركان في استضافته", "hosted by Senegal and Tajikistan", "en", True),
        ("من هما البلدان المشاركان في استضافته", "open to all", "en", False),
        ("من سيرأس المؤتمر؟", "would be held in an in-person format", "en", False),
    ],
)
def test_an_end_a_person_or_a_state(question: str, text: str, language: str, held: bool) -> None:
    assert all(holds(passage(text, language=language)) for holds in requirements(question)) is held


@pytest.mark.parametrize(
    ("question", "text", "held"),
    [
        ("是投票还是协商一致通过的？", "欢迎专家组 2023 年 5 月协商一致通过的报告，", True),
        ("投了多少票？", "欢迎专家组 2023 年 5 月协商一致通过的报告，", True),
        ("投了多少票？", "欢迎专家组 2023 年 5 月的报告，", False),
        ("法国怎么投票的？", "条约未经表决即获无限期延长，", False),
        ("who tabled it?", "回顾协商一致通过的报告，", False),
    ],
)
def test_how_a_thing_was_adopted(question: str, text: str, held: bool) -> None:
    assert all(holds(passage(text)) for holds in requirements(question)) is held


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What did COP30 decide?", [True, False, True]),
        ("What did COP 29 decide?", [True, False, False]),
        ("What did COP31 decide?", [False, False, False]),
        ("COP30决定了什么？", [True, False, True]),
        ("Что решила КС-29?", [True, False, False]),
    ],
)
def test_a_numbered_conference_of_the_parties_is_spoken_of(question: str, expected: list[bool]) -> None:
    texts = (
        "Welcoming the twenty-ninth session of the Conference of the Parties, and the thirtieth,",
        "Recalling the thirtieth session of the Forum in Cairo,",
        "Recalling COP30 in Belém,",
    )
    (holds,) = requirements(question)
    assert [holds(passage(text, language="en")) for text in texts] == expected
