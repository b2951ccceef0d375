"""States named in a text: the members and observers of the United Nations, in long and short forms.

``countries.tsv`` has the shape of ``glossary.tsv``. The usual names are those of the Unicode CLDR (Unicode
License v3, which permits this); the forms that the United Nations uses were added to them by hand.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from assistant.glossary import Concept, Glossary, Match, read_table

_NO_STATES = {
    "zh": "海地区 | 海地带 | 海地段 | 印度洋 | 印度教 | 印度支那 | 几内亚湾 | 乍得湖 | 马里亚纳"
    " | 新墨西哥 | 东南非 | 北爱尔兰 | 约旦河 | 巴拿马运河 | 乌拉圭回合 | 海地位"
    " | 发展中国家 | 中国家 | 中国际 | 其中国 | 集中国 | 法国家 | 法国际 | 法国内 | 道德国 | 欧美国家",
    "en": "Gulf of Guinea | Lake Chad | Chad Basin | New Mexico | South China Sea | East China Sea"
    " | Jordan River | River Jordan | Panama Canal"
    " | Northern Ireland | New Guinea | South Georgia | Indian Ocean"
    " | United States dollar | Uruguay Round",
    "fr": "golfe de Guinée | lac Tchad | Nouveau-Mexique | canal de Panama | Irlande du Nord"
    " | cycle d’Uruguay",
    "es": "golfo de Guinea | lago Chad | Nuevo México | canal de Panamá | Irlanda del Norte | Ronda Uruguay",
    "ru": "Гвинейский залив | озеро Чад | Панамский канал | Северная Ирландия | Уругвайский раунд",
    "ar": "خليج غينيا | بحيرة تشاد | قناة بنما | أيرلندا الشمالية | جولة أوروغواي",
}
"""Names that hold the name of a State and are none; being longer, they are met first."""


def states_in(text: str, language: str) -> Iterator[Match]:
    """Where a State is named, in the order of the text; in scripts that have them, with a capital letter."""
    for match in _table().concepts_in(text, language):
        if match.concept is not _no_state() and not text[match.start].islower():
            yield match


@cache
def _no_state() -> Concept:
    return Concept({language: tuple(forms.split(" | ")) for language, forms in _NO_STATES.items()})


@cache
def _table() -> Glossary:
    table = files("assistant").joinpath("countries.tsv").read_text("utf-8")
    return Glossary((*read_table(table), _no_state()))
