"""Complete lists: every paragraph that mentions something, begins with a verb, carries no footnote …"""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import cues
from assistant.act_list import answer_acts
from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.demand_list import answer_demands
from assistant.list_rows import Row, is_described, rows_of, rows_of_alternatives
from assistant.named_list import answer_named
from assistant.numbered_things import names_article
from assistant.phrases import say
from assistant.question import Listing, Question
from assistant.quote import NAME_WIDTH, width
from assistant.scope import Scope
from assistant.synonyms import language_quoted, synonyms
from assistant.wording import label_in_words


def answer_list(q: Question, scope: Scope) -> Answer | None:
    """All rows with one citation each, and their count; None where nothing belongs in the list."""
    if q.asked is not None:
        return answer_named(q, q.asked, scope)
    if q.demanded is not None:
        return answer_demands(q, q.demanded, scope)
    if q.acts:
        return answer_acts(q, scope)
    rows = [row for resolution in scope.resolutions for row in rows_of(q, scope, resolution)]
    in_pieces = not rows or is_described(q) or names_article(q.topic)
    if q.listing is Listing.MENTIONS and not q.negated and in_pieces:
        rows = [row for r in scope.resolutions for row in rows_of_alternatives(q, scope, r)]
    if not rows and q.listing is Listing.MENTIONS and not (q.negated or q.part or "FN" in q.parts):
        rows = [row for r in scope.resolutions for row in rows_of(replace(q, part="FN"), scope, r)]
    if (
        q.listing is Listing.MENTIONS
        and not q.negated
        and not q.part
        and cues.CITING_RESOLUTIONS.search(q.text)
    ):
        rows = _with_notes(q, scope, rows)
    if not rows and q.subject:
        return answer_list(replace(q, topic=q.subject, subject=""), scope)
    if not rows and (name := _name_within(q)):
        return answer_list(replace(q, topic=name, alternatives=(), apart=()), scope)
    if not rows and (each := _one_by_one(q)):
        if not all(answer_list(replace(q, topic=one, alternatives=(), apart=()), scope) for one in each):
            return None
        return answer_list(replace(q, topic=each[0], alternatives=each, apart=()), scope)
    if not rows and q.excluded and (known := answer_list(replace(q, excluded=()), scope)):
        labels = dict.fromkeys(citation.label for citation in known.citations)
        only = ", ".join(label_in_words(label, q.language) for label in labels)
        return Answer(q.text, q.language, abstention=say(q.language, "no_others", labels=only))
    if not rows:
        return None
    statements = [Statement(_counted(q, scope, rows), basis=Basis.STRUCTURE)]
    statements += [_statement(q.language, row) for row in rows]
    return Answer(q.text, q.language, tuple(statements), table=True)


def _with_notes(q: Question, scope: Scope, rows: Sequence[Row]) -> list[Row]:
    """With the footnotes of those resolutions that have it in no paragraph: it is asked which mention it."""
    paragraphs: dict[str, list[Row]] = {}
    for row in rows:
        paragraphs.setdefault(row.passage.symbol, []).append(row)
    of_notes = replace(q, part="FN")
    return [row for r in scope.resolutions for row in paragraphs.get(r.symbol) or rows_of(of_notes, scope, r)]


def _counted(q: Question, scope: Scope, rows: Sequence[Row]) -> str:
    """How many there are, over several resolutions in how many of them."""
    if scope.single:
        return say(q.language, "rows", n=len(rows))
    resolutions = {row.passage.symbol for row in rows}
    return say(q.language, "rows_of", n=len(rows), resolutions=len(resolutions))


def _name_within(q: Question) -> str:
    """The one name in a subject that also says what it is: the group *Nihon Hidankyo*, *SaferGuard* 方案."""
    if q.listing is not Listing.MENTIONS or q.negated or q.quoted:
        return ""
    if _OTHER_LETTER.search(q.topic):
        names, whole = _LATIN.findall(q.topic), q.topic
    else:
        names, whole = _NAME.findall(q.topic), (_NAME.match(q.topic) or [""])[0]
    return names[0] if len(names) == 1 and names[0] != whole else ""


_NAME = re.compile(r"(?<!\S)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+|(?<=[a-z] )[A-Z]{3,}\b")
_LATIN = re.compile(r"[A-Z][A-Za-z0-9/.-]{2,}(?: [A-Z][A-Za-z0-9-]+)*|\d{1,3}(?:,\d{3})+")
_OTHER_LETTER = re.compile(r"[\u0400-\u06ff\u3400-\u9fff]")
"""Cyrillic, Arabic, Chinese: a name or an amount in other signs stands in any text as it is."""


def _one_by_one(q: Question) -> tuple[str, ...]:
    """Several subjects of which no passage has all: 讲俄罗斯的和讲蒙古的, the one and the other."""
    if q.listing is not Listing.MENTIONS or q.negated or q.quoted or not q.apart:
        return ()
    each = q.apart if len(q.apart) > 1 else tuple(_AND.split(q.apart[0]))
    return each if len(each) > 1 and all(len(one) > 1 for one in each) else ()


_AND = re.compile(r"[、，,]\s*|(?<=[\u3400-\u9fff])[和与及跟](?=[\u3400-\u9fff])|\s(?:and|et|y|e|и)\s")


def is_name(q: Question, scope: Scope) -> bool:
    """Whether the subject is a name, which stands in the text or does not, rather than a description.

    In another language than the text's, only a concept of the glossary can be looked up so.
    """
    if q.quoted:
        return True
    if any(q.language != resolution.language for resolution in scope.resolutions):
        return len(synonyms(q.topic, scope.resolutions[0].language)) > 1
    return width(q.topic) <= NAME_WIDTH


def untranslated(q: Question, scope: Scope) -> bool:
    """Whether words that are quoted are in another language than the texts, and no name known in it."""
    return q.listing in (Listing.MENTIONS, Listing.VERB) and any(
        language_quoted(term, q.language) != r.language and len(synonyms(term, r.language)) < 2
        for r in scope.resolutions
        for term in q.quoted
        if any(map(str.isalpha, term))  # the number of a document is the same in all
    )


def _statement(language: str, row: Row) -> Statement:
    citations = tuple(Citation(row.passage, *span) for span in row.spans)
    quotes = [say(language, "quote", quote=citation.quote) for citation in citations]
    label = label_in_words(row.passage.label, language)
    text = say(language, "labelled", label=label, quote=_BETWEEN_QUOTES[language == "zh"].join(quotes))
    return Statement(text, citations)


_BETWEEN_QUOTES = ("; ", "；")
