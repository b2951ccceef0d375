"""The assistant's own words in the six languages; everything else it says is quoted."""

import tomllib
from datetime import date
from functools import cache
from importlib import resources

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}


@cache
def _phrases() -> dict[str, dict[str, str]]:
    with resources.files("assistant").joinpath("phrases.toml").open("rb") as file:
        return tomllib.load(file)


def say(language: str, key: str, **values: object) -> str:
    """A phrase in a language, English where it has none."""
    forms = _phrases()[key]
    return forms.get(language, forms["en"]).format(**values)


def say_field(language: str, symbol: str, field: str, value: object) -> str:
    """``A/RES/78/40, title: …``: a field of the title block."""
    return say(language, "field", symbol=symbol, field=say(language, field), value=value)


def say_date(language: str, day: date) -> str:
    """``2023年12月4日（2023-12-04）``, ``4 December 2023 (2023-12-04)``."""
    iso = day.isoformat()
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日（{iso}）"
    month = _MONTHS.get(language, _MONTHS["en"]).split()[day.month - 1]
    joined = f"{day.day} de {month} de {day.year}" if language == "es" else f"{day.day} {month} {day.year}"
    return f"{joined} ({iso})"
