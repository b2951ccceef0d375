"""The words by which each official language sets out a resolution, a file for each."""

from functools import cache

from index.vocabulary import Vocabulary
from index.words.ar import ARABIC
from index.words.en import ENGLISH
from index.words.es import SPANISH
from index.words.fr import FRENCH
from index.words.ru import RUSSIAN
from index.words.zh import CHINESE

_LANGUAGES = {"zh": CHINESE, "en": ENGLISH, "fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "ar": ARABIC}


@cache
def vocabulary(language: str) -> Vocabulary:
    """Patterns of one of the six official languages; English for any other."""
    return _LANGUAGES.get(language, ENGLISH)
