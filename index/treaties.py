"""Treaties that resolutions name most: their names and short names lead to one title."""

from functools import cache

_NAMES = """
Charter of the United Nations
    United Nations Charter | 联合国宪章 | 聯合國憲章 | Charte des Nations Unies |
    Carta de las Naciones Unidas | Устав Организации Объединенных Наций |
    ميثاق الأمم المتحدة
Treaty on the Non-Proliferation of Nuclear Weapons
    Nuclear Non-Proliferation Treaty | Non-Proliferation Treaty | 不扩散核武器条约 | 不擴散核武器條約 |
    Traité sur la non-prolifération des armes nucléaires |
    Tratado sobre la No Proliferación de las Armas Nucleares |
    Договор о нераспространении ядерного оружия | معاهدة عدم انتشار الأسلحة النووية
Comprehensive Nuclear-Test-Ban Treaty
    全面禁止核试验条约 | 全面禁止核試驗條約 | 禁核试条约 |
    Traité d’interdiction complète des essais nucléaires |
    Tratado de Prohibición Completa de los Ensayos Nucleares |
    Договор о всеобъемлющем запрещении ядерных испытаний |
    معاهدة الحظر الشامل للتجارب النووية
Treaty on the Prohibition of Nuclear Weapons
    禁止核武器条约 | Traité sur l’interdiction des armes nucléaires |
    Tratado sobre la Prohibición de las Armas Nucleares |
    Договор о запрещении ядерного оружия | معاهدة حظر الأسلحة النووية
Antarctic Treaty
    南极条约 | Traité sur l’Antarctique | Tratado Antártico | Договор об Антарктике |
    معاهدة أنتاركتيكا
Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
    Treaty of Tlatelolco | 拉丁美洲和加勒比禁止核武器条约 | 特拉特洛尔科条约
South Pacific Nuclear Free Zone Treaty
    Treaty of Rarotonga | 南太平洋无核区条约 | 拉罗通加条约
Treaty on the South-East Asia Nuclear Weapon-Free Zone
    Treaty on the South-East Asia Nuclear-Weapon-Free Zone | Treaty of Bangkok |
    Bangkok Treaty | 东南亚无核武器区条约 | 曼谷条约
African Nuclear-Weapon-Free Zone Treaty
    Treaty of Pelindaba | 非洲无核武器区条约 | 佩林达巴条约
Treaty on a Nuclear-Weapon-Free Zone in Central Asia
    Treaty of Semipalatinsk | 中亚无核武器区条约 | 塞米巴拉金斯克条约
New START Treaty
    Treaty between the United States of America and the Russian Federation on Measures \
for the Further Reduction and Limitation of Strategic Offensive Arms |
    New START | 新裁武条约 | 美利坚合众国和俄罗斯联邦关于进一步削减和限制进攻性战略武器措施条约
Paris Agreement
    巴黎协定 | Accord de Paris | Acuerdo de París | Парижское соглашение | اتفاق باريس
United Nations Framework Convention on Climate Change
    联合国气候变化框架公约 | Convention-cadre des Nations Unies sur les changements climatiques |
    Convención Marco de las Naciones Unidas sobre el Cambio Climático
Convention on Biological Diversity
    生物多样性公约
United Nations Convention on the Law of the Sea
    联合国海洋法公约
United Nations Convention against Corruption
    联合国反腐败公约
International Covenant on Civil and Political Rights
    公民及政治权利国际公约 | 公民权利和政治权利国际公约
International Covenant on Economic, Social and Cultural Rights
    经济、社会及文化权利国际公约 | 经济社会文化权利国际公约
Convention on the Elimination of All Forms of Discrimination against Women
    消除对妇女一切形式歧视公约
Convention on the Rights of the Child
    儿童权利公约
Convention on the Rights of Persons with Disabilities
    残疾人权利公约
Arms Trade Treaty
    武器贸易条约
"""
"""A title, and below it, indented, its other names."""


@cache
def _titles() -> dict[str, str]:
    """Names to titles."""
    found: dict[str, str] = {}
    title = ""
    for line in filter(None, _NAMES.splitlines()):
        if not line.startswith(" "):
            title = line
        for name in line.split("|"):
            if name.strip():
                found[name.strip()] = title
    return found


@cache
def _keys() -> dict[str, str]:
    return {_key(name): title for name, title in _titles().items()}


def known_names() -> tuple[str, ...]:
    """Every name of a known treaty, longest first."""
    return tuple(sorted(_titles(), key=len, reverse=True))


def treaty_title(name: str) -> str:
    """The English title of a treaty that is known by this name; any other name as it is."""
    return _keys().get(_key(name), name)


def _key(name: str) -> str:
    return name.replace("'", "’").replace("\u2011", "-").casefold()
