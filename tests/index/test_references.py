"""References, with their places in the text."""

import pytest

from index.references import references


def found(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    all_ = references(text, language)
    assert [text[r.start : r.end] for r in all_] == [r.text for r in all_]
    return [(r.kind, r.text, r.target) for r in all_]


NPT = "Treaty on the Non-Proliferation of Nuclear Weapons"
CTBT = "Comprehensive Nuclear-Test-Ban Treaty"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See resolution 50/245 and A/50/1027.", [("resolution", "resolution 50/245", "A/RES/50/245"),
                                                ("document", "A/50/1027", "A/50/1027")]),
        ("Recalling also its resolutions 71/67 of 5 December 2016 and 74/50 of 12 December 2019 and its "
         "decisions 72/514 of 4 December 2017, 73/514 of 5 December 2018",
         [("resolution", "resolutions 71/67", "A/RES/71/67"), ("resolution", "74/50", "A/RES/74/50"),
          ("decision", "decisions 72/514", "A/DEC/72/514"), ("decision", "73/514", "A/DEC/73/514")]),
        ("Security Council resolution 1540 (2004) and S/RES/1887 (2009)",
         [("resolution", "resolution 1540 (2004)", "S/RES/1540 (2004)"),
          ("resolution", "S/RES/1887 (2009)", "S/RES/1887 (2009)")]),
        ("See resolution 217 A (III).", [("resolution", "resolution 217 A (III)", "A/RES/217 A (III)")]),
        ("Resolution S-10/2, resolution 53/77 J of 4 December 1998",
         [("resolution", "Resolution S-10/2", "A/RES/S-10/2"),
          ("resolution", "resolution 53/77 J", "A/RES/53/77 J")]),
        ("Human Rights Council resolution 48/13",
         [("resolution", "resolution 48/13", "A/HRC/RES/48/13")]),
        ("in document CD/1299 and NPT/CONF.2000/28 (Parts I and II), on HIV/AIDS and COVID-19",
         [("document", "CD/1299", "CD/1299"),
          ("document", "NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28 (Parts I and II)")]),
        ("United Nations, Treaty Series, vol. 729, No. 10485.",
         [("treaty series", "Treaty Series, vol. 729, No. 10485", "UNTS vol. 729, No. 10485")]),
    ],
)  # fmt: skip
def test_by_number(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Reaffirming the {NPT} as the cornerstone, including article VI of the Treaty,",
         [("treaty", NPT, NPT), ("article", "article VI", f"{NPT}, article 6"), ("treaty", "Treaty", NPT)]),
        ("The Treaty of Tlatelolco and the South Pacific Nuclear Free Zone Treaty (Treaty of Rarotonga)",
         [("treaty", "Treaty of Tlatelolco",
           "Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean"),
          ("treaty", "South Pacific Nuclear Free Zone Treaty", "South Pacific Nuclear Free Zone Treaty"),
          ("treaty", "Treaty of Rarotonga", "South Pacific Nuclear Free Zone Treaty")]),
        ("Recalling the Convention on the Prohibition of the Development, Production and Stockpiling of "
         "Bacteriological (Biological) and Toxin Weapons and on Their Destruction,",
         [("treaty", name, name) for name in
          ["Convention on the Prohibition of the Development, Production and Stockpiling of "
           "Bacteriological (Biological) and Toxin Weapons and on Their Destruction"]]),
        ("the Convention on Biological Diversity and the Paris Agreement",
         [("treaty", "Convention on Biological Diversity", "Convention on Biological Diversity"),
          ("treaty", "Paris Agreement", "Paris Agreement")]),
        ("with Articles 1 and 2 of the Charter of the United Nations",
         [("article", "Articles 1", "Charter of the United Nations, article 1"),
          ("article", "2", "Charter of the United Nations, article 2"),
          ("treaty", "Charter of the United Nations", "Charter of the United Nations")]),
        ("the treaty between them and every State party", []),
    ],
)  # fmt: skip
def test_treaties_and_articles(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("见第 50/245 号决议和 A/50/1027。", [("resolution", "第 50/245 号决议", "A/RES/50/245"),
                                          ("document", "A/50/1027", "A/50/1027")]),
        ("其2016年12月5日第71/67号和2019年12月12日第74/50号决议以及第72/514号决定",
         [("resolution", "第71/67号", "A/RES/71/67"), ("resolution", "第74/50号决议", "A/RES/74/50"),
          ("decision", "第72/514号决定", "A/DEC/72/514")]),
        ("安全理事会第1540(2004)号决议", [("resolution", "第1540(2004)号决议", "S/RES/1540 (2004)")]),
        ("按照 CD/1299 号文件", [("document", "CD/1299", "CD/1299")]),
        ("《不扩散核武器条约》是基石，包括《条约》第六条，《行动计划》",
         [("treaty", "《不扩散核武器条约》", NPT), ("treaty", "《条约》", NPT),
          ("article", "第六条", f"{NPT}, article 6")]),
        ("《全面禁止核试验条约》附件2", [("treaty", "《全面禁止核试验条约》", CTBT)]),
    ],
)  # fmt: skip
def test_chinese(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, "zh") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Rappelant ses résolutions 71/67 du 5 décembre 2016 et 74/50 du 12 décembre 2019"),
        ("es", "Recordando sus resoluciones 71/67, de 5 de diciembre de 2016, y 74/50"),
        ("ru", "ссылаясь на свои резолюции 71/67 от 5 декабря 2016 года и 74/50"),
        ("ar", "إذ تشير إلى قرارها 71/67 المؤرخ 5 كانون الأول/ديسمبر 2016 و 74/50"),
    ],
)
def test_other_languages(language: str, text: str) -> None:
    assert [(kind, target) for kind, _, target in found(text, language)] == [
        ("resolution", "A/RES/71/67"),
        ("resolution", "A/RES/74/50"),
    ]
