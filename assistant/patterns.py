"""A question read by patterns alone: its language, kind, the paragraphs it names, and its subject."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant import cues
from assistant.act_cues import acts_asked, acts_named
from assistant.asked_of import in_full
from assistant.beside_described import beside_described
from assistant.called import without_name, without_title_apart
from assistant.coordinated import written_out
from assistant.counted import counted_and_placed
from assistant.counted_back import counted_back
from assistant.demand_cues import demanded
from assistant.division import division_asked
from assistant.ends import ends_in
from assistant.extremes import extreme_in
from assistant.left_out import left_out
from assistant.listing_asked import listing_asked, series_named
from assistant.mentioned_symbol import symbols_mentioned, whole_symbol
from assistant.metadata_fields import field_cues, names_adoption, refers_to_committee, without_field_words
from assistant.metadata_wording import ANNIVERSARY, FUTURE, HELD, OF_CONTENT
from assistant.named_cues import named_asked
from assistant.neighbours import neighbours_named, without_placing
from assistant.nth_below import nth_below
from assistant.opening import to_the_point, turns_away
from assistant.overview import asks_overview, asks_what_it_is
from assistant.question import Kind, Listing, Question
from assistant.quoted_words import QUOTED, as_meant, quoted_words
from assistant.reference import Reference, articles_in, in_annex, normalised, references_in
from assistant.sections import annex_at_head, annex_in
from assistant.structure_words import TELLS
from assistant.subject import about, listed_subject, says_more, subject, without_parts
from assistant.subparagraphs import SUBPARAGRAPHS
from assistant.version import version_asked, without_version
from assistant.whole_part import whole_part
from index.han import to_simplified
from index.language import language_of

TitlesNamed = Callable[[str, str], Sequence[str]]

_NAME = re.compile(r"《([^《》]{2,60})》")
_SAID_PART = r"(?:脚注|序言|执行|附件)(?:部分|段落?)?(?:里|中)?的?"
_NOT_COUNTED = re.compile(
    rf"[(（]?(?:(?:不算|不含|不包括|不计|不看|不要|除[去了开]?)(?:掉)?{_SAID_PART}(?:外|之外|以外|不算)?|{_SAID_PART}(?:先|就|都|可以)?(?:除外|不算|不计|不看|以外|不要|不管|不用管|别管|忽略|略去?))(?:在内)?[)）]?"
    r"|(?:excluding|except(?: for)?|apart from|without|not counting|ignoring|leaving out|but not|not) (?:the )?footnotes|\bfootnotes (?:aside|excluded|excepted)"
    r"|\bhors notes\b|\bsans compter (?:les )?notes\b|\bsin contar (?:las )?notas\b(?: al pie)?|\bне считая (?:снос|примечан)\w+|باستثناء (?:ال)?(?:حواشي|هوامش)"
    r"|(?:[(（]|[,，،]\s*)(?:sans|sin|без|دون|بدون)(?: (?:les|las))? (?:notes?|notas?|снос\w+|примечан\w+|(?:ال)?حواشي)(?:[)）]|\W*$)",
    re.IGNORECASE,
)
_RULED_OUT = re.compile(
    r"[(（]\s*(?:and |et |y |и )?(?:(?:not|except(?: for)?|excluding|pas|non pas|sauf|hors|no(?!\.)|salvo|excepto|не|кроме|а не)\b|ليس|باستثناء|لا\b"
    r"|不(?:是|算|含|包括)|而?非|除了?)[^()（）]*[)）]",
    re.IGNORECASE,
)
"""What a remark in brackets rules out is not asked for: *(pas la Conférence)*."""
_TOLERATED = (0, 2)
"""Characters left over that still leave a question about the title block: none, but an agenda item is
spoken of nowhere else, so that a slip of the pen may stay."""


def understand(text: str, titles_named: TitlesNamed = lambda *_: ()) -> Question:
    """Read a question that stands on its own. Explicit structure wins over everything else.

    ``titles_named`` gives the titles of the resolution that a text in a language names, none where it names
    none that is known: words that only say which resolution is meant are no subject.
    """
    language = language_of(text)
    text, said = to_the_point(text), text
    meant = as_meant(text)
    folded, without_preamble = left_out(written_out(to_simplified(normalised(meant))))
    folded = _RULED_OUT.sub(" ", _NOT_COUNTED.sub(" ", in_full(folded)))
    version = version_asked(folded)
    folded = without_version(folded) if version else folded
    if both := _counted_and_placed(folded, titles_named):
        symbols = tuple(match[0].strip() for match in cues.SYMBOL.finditer(folded))
        return replace(both, text=text, language=language, symbols=symbols, version=version)
    cited = symbols_mentioned(folded)
    symbols = tuple(match[0].strip() for match in cues.SYMBOL.finditer(folded) if match[0] not in cited)
    titles = titles_named(folded, language)
    folded = without_title_apart(folded, titles)
    parts = _parts(QUOTED.sub(" ", folded)) or _parts(folded)
    if without_preamble and parts in ((), ("",)):
        parts = ("OP",)
    references = counted_back(references_in(folded), folded) or ends_in(folded)
    if below := nth_below(folded, references):
        references = (below,)
    if head := annex_at_head(folded):
        references = tuple(in_annex(r, head.annex) for r in references)
        folded = " " * head.span[1] + folded[head.span[1] :]
    if parts == ("PP",):  # “How does the preamble end? Its last paragraph”: the part may be named elsewhere
        references = tuple(r if r.part else replace(r, part="PP") for r in references)
    if beside := neighbours_named(folded, references):
        left = without_name(without_placing(_without(folded, beside)), language, titles)
        references = references if about(without_parts(left)) else beside
    bare = _without(folded, references)
    if references and references == beside:
        bare = without_placing(bare)
    asked = without_name(bare, language, titles)
    bare = cues.SYMBOL.sub(" ", bare)
    base = Question(
        text,
        language,
        Kind.CONTENT,
        references,
        topic=subject(bare),
        quoted=(*quoted_words(to_simplified(meant), language), *cited),
        names=tuple(_NAME.findall(to_simplified(text))),
        part=parts[0] if len(parts) == 1 else "",
        parts=parts,
        wants_fact=bool(cues.FACT.search(folded)),
        whether=bool(cues.WHETHER.search(folded.strip())),
        symbols=symbols,
        fresh=len(text) < len(said) and turns_away(said),
        version=version,
    )
    if not references and (described := beside_described(folded)):
        return replace(base, kind=Kind.STRUCTURE, beside=described)
    return _with_kind(base, folded, bare, asked)


def _counted_and_placed(folded: str, titles_named: TitlesNamed) -> Question | None:
    """How many there are, with the reference to one of them: ``how many notes, and what does the last say?``"""
    found = counted_and_placed(cues.SYMBOL.sub(" ", folded))
    counted = understand(found[0], titles_named) if found else None
    if not (found and counted) or counted.kind is not Kind.COUNT or len(counted.parts) != 1:
        return None
    part = found[1].part or counted.parts[0]
    if part not in ("PP", "OP", "FN", "A", ""):
        return None
    return replace(counted, references=(Reference(part, found[1].number, found[1].number),))


def _with_kind(q: Question, folded: str, bare: str, asked_of: str) -> Question:
    """``asked_of`` is ``bare`` without what the resolution is called."""
    of_notes = q.references and all(reference.part == "FN" for reference in q.references)
    which_cite = not q.symbols and cues.CITING_RESOLUTIONS.search(folded)
    if not (of_notes or q.quoted or which_cite) and (asked := named_asked(folded, asked_of)):
        return replace(q, kind=Kind.LIST, listing=Listing.NAMED, asked=asked, topic=asked.noun)
    if q.references:
        return _with_references(q, asked_of)
    if (
        known := _of_parts(q, folded, asked_of)
        or _of_acts(q, asked_of)
        or division_asked(q, folded, asked_of)
    ):
        return known
    counted = cues.WHETHER.sub(" ", cues.HOW_MANY.sub(" ", cues.OF_TITLE.sub(" ", asked_of)).strip())
    of_annex_only = q.parts == ("A",) and annex_in(folded) and not cues.PARAGRAPHS.search(folded)
    which = q.quoted or cues.WHICH_PARAGRAPHS.search(folded) or cues.WITH_NOTES.search(folded)
    counts = cues.HOW_MANY.search(folded) or (q.whether and not which)  # whether there is a preamble
    if counts and q.parts and not of_annex_only and not says_more(counted):
        return replace(q, kind=Kind.COUNT, parts=notes_within(q.parts, folded))
    mentions = cues.MENTIONS.search(folded) and not refers_to_committee(folded)
    if q.whether and mentions and (topic := q.quoted or listed_subject(asked_of)):
        return replace(
            q,
            kind=Kind.LIST,
            listing=Listing.MENTIONS,
            topic="" if q.quoted else whole_symbol(str(topic), folded),
        )
    if ASKED_AFTERWARDS.search(folded):  # “It mentions a summit. Where was that?”
        return q
    if series := series_named(q, folded):
        return replace(q, kind=Kind.LIST, listing=Listing.MENTIONS, quoted=series)
    denied, affirmed = (cues.DENIED.sub(cues.AFFIRMED, text) for text in (folded, asked_of))
    negated = denied != folded and bool(cues.PARAGRAPHS.search(folded))
    if listing := listing_asked(denied if negated else folded, q):
        topic = whole_symbol(
            listed_subject(affirmed if negated else asked_of) or listed_subject(bare), folded
        )
        parts = _citing_parts(q) if which_cite else q.parts
        return replace(q, kind=Kind.LIST, listing=listing, topic=topic, negated=negated, parts=parts)
    if (
        q.part in ("PP", "OP")
        and cues.FIRST_OF.search(folded)
        and not about(TELLS.sub(" ", cues.FIRST_OF.sub(" ", without_parts(asked_of))))
    ):
        return replace(q, kind=Kind.STRUCTURE, references=(Reference(q.part, 1, 1),))
    fields = field_cues(folded)
    if (
        fields
        and not ANNIVERSARY.search(folded)
        and not any(said.search(asked_of) for said in (QUOTED, FUTURE, OF_CONTENT))
        and (fields[0] != "adopted_on" or names_adoption(asked_of) or not HELD.search(asked_of))
        and _on_title_block(fields, bare, asked_of)
    ):
        return replace(q, kind=Kind.META, fields=fields)
    articles = articles_in(folded)
    if articles and not about(_without(folded, articles)):
        return replace(q, articles=articles)
    return q


def _citing_parts(q: Question) -> tuple[str, ...]:
    """Where it is asked which resolutions cite one by its symbol: a footnote does as well as a paragraph."""
    return q.parts or (("", "FN") if any(map(cues.SYMBOL.fullmatch, q.quoted)) else ())


def _of_acts(q: Question, asked_of: str) -> Question | None:
    """What is asked of whom, or done with a verb; None where something else is asked."""
    if not q.quoted and (wanted := demanded(asked_of)):
        return replace(q, kind=Kind.LIST, listing=Listing.DEMANDS, demanded=wanted)
    if q.names or "FN" in q.parts:
        return None
    acts = _quoted_acts(q, asked_of) if q.quoted else acts_asked(asked_of)
    return replace(q, kind=Kind.LIST, listing=Listing.ACTS, acts=acts) if acts else None


def _quoted_acts(q: Question, asked_of: str) -> tuple[tuple[str, ...], ...]:
    """The verb in quotation marks of which all is asked: 列出所有“鼓励”的内容; none where paragraphs are."""
    rest = QUOTED.sub(" ", asked_of)
    listed = cues.LISTED.search(rest) and not (
        cues.PARAGRAPHS.search(rest) or says_more(cues.LISTED.sub(" ", rest))
    )
    return acts_named(q.quoted[0]) if listed and len(q.quoted) == 1 else ()


ASKED_AFTERWARDS = re.compile(
    r"\b(?:mentions?|refers? to|names?|cites?|speaks? of)\b[^.;?]+[.;] (?:and |so )?(?:where|when|who|how (?:many|much))\b",
    re.IGNORECASE,
)


def _of_parts(q: Question, folded: str, asked_of: str) -> Question | None:
    """The longest paragraph, the annexes, a part or all as a whole; None where something else is asked."""
    if not (q.parts or q.quoted or q.names) and (asks_overview(asked_of) or asks_what_it_is(folded)):
        return replace(q, kind=Kind.OVERVIEW)
    if (extreme := extreme_in(asked_of)) and not says_more(extreme.without):
        return replace(q, kind=Kind.STRUCTURE, extreme=extreme)
    if _asks_for_annex(folded, asked_of):
        return replace(q, kind=Kind.COUNT, part="A", parts=("ANNEX",))
    whole = whole_part(q.parts, folded, asked_of)
    if whole and q.part == "FN":
        return replace(q, kind=Kind.LIST, listing=Listing.FOOTNOTES)
    return replace(q, kind=Kind.STRUCTURE, references=whole) if whole else None


def _on_title_block(fields: tuple[str, ...], bare: str, asked_of: str) -> bool:
    """Whether nothing is asked about but the title block.

    What a resolution is called may have a day of its own: ``when is the 2025 conference (78/128)``.
    """
    tolerated = _TOLERATED[fields[0] == "agenda_item"]
    if len(about(without_field_words(cues.OF_TITLE.sub(" ", bare)))) <= tolerated:
        return True
    of_adoption = fields[0] != "adopted_on" or names_adoption(asked_of)
    asked_of = _OF_YEAR.sub(" ", asked_of)
    return of_adoption and len(about(without_field_words(cues.OF_TITLE.sub(" ", asked_of)))) <= tolerated


_OF_YEAR = re.compile(r"(?:19|20)\d\d\s*年?的?")
"""The year of a resolution says which one is meant."""


def _asks_for_annex(folded: str, bare: str) -> bool:
    """``有没有附件``, ``how many annexes``: whether there is one, and how many."""
    if not cues.ANNEX.search(folded) or cues.PARAGRAPHS.search(folded):
        return False
    if not (cues.WHETHER.search(folded.strip()) or cues.HOW_MANY.search(folded)):
        return False
    bare = _ATTACHED.sub(" ", cues.ANNEX.sub(" ", bare))
    return not about(cues.WHETHER.sub(" ", cues.HOW_MANY.sub(" ", bare)))


_ATTACHED = re.compile(
    r"\b(?:any|algún|algunos|accompan(?:y|ies)|attached|appended|comes? with|carr(?:y|ies)|accompagn\w+|jointes?|compte|comporte|acompañ\w+|lleva|tiene|прилага\w+|сопровожда\w+|имеет)\b|附有?|带有?",
    re.IGNORECASE,
)


def notes_within(parts: tuple[str, ...], folded: str) -> tuple[str, ...]:
    """``序言有多少条脚注`` counts the footnotes of the preamble; ``序言段和脚注各几`` counts both."""
    others = [part for part in parts if part not in ("FN", "")]
    if "FN" in parts and len(others) == 1 and not _BOTH.search(folded):
        return (f"FN of {others[0]}",)
    return parts


_BOTH = re.compile(r"和|与|及|、|各|分别|\b(?:and|et|y|и)\b|\sو|[,，;；]", re.IGNORECASE)


_OF_ANNEXED = re.compile(rf"\s{{2,}}{cues.ANNEXED_TEXT.pattern}", re.IGNORECASE)
"""Where the number of a paragraph was cut out before it."""


_CARRYING = re.compile(
    r"\b(?:paragraph|para) (?:with|carrying|bearing|containing)\b|\b(?:paragraphe|alinéa) (?:avec|portant)\b|\bpárrafo (?:con|que lleva)\b"
    r"|\b(?:пункт|абзац) со?\b|(?:带有?|标有?|附有?)(?:了)?\s+(?:号|标记)?的?(?:那[一]?)?段",
    re.IGNORECASE,
)
"""The paragraph that carries a footnote, whose number was cut out."""


def _with_references(q: Question, bare: str) -> Question:
    notes = [reference for reference in q.references if reference.part == "FN"]
    placed = cues.WHERE_STANDS.search(bare) or _CARRYING.search(bare)
    if notes and len(notes) == len(q.references) and placed:
        return replace(q, kind=Kind.NOTE_PLACE)
    if not notes and cues.FOOTNOTES.search(bare):
        rest = cues.WHERE_STANDS.sub(" ", cues.HOW_MANY.sub(" ", cues.FOOTNOTES.sub(" ", bare)))
        if not says_more(rest):
            return replace(q, kind=Kind.NOTE_OF)
    if cues.HOW_MANY.search(bare) and SUBPARAGRAPHS.search(bare):
        return replace(q, kind=Kind.STRUCTURE)
    bare = SUBPARAGRAPHS.sub(" ", bare)
    rest = TELLS.sub(" ", without_parts(cues.OF_TITLE.sub(" ", _OF_ANNEXED.sub(" ", bare))))
    if (
        not notes
        and cues.HEADING.search(bare)
        and not about(cues.UNDER.sub(" ", cues.HEADING.sub(" ", rest)))
    ):
        return replace(q, kind=Kind.HEADING)
    return replace(q, kind=Kind.CONTENT if about(_DEMANDING.sub(" ", rest)) else Kind.STRUCTURE)


_DEMANDING = re.compile(
    r"(?:提出|作出)?(?:了|的)?(?:什么|哪些)?要求了?|\b(?:asks?|calls?|requires?|demands?)(?: for)?\b|\b(?:demande|exige|pide|exige|требует|просит)\b|(?<!\w)[تي](?:طلب|طالب)(?:ه|ب)?(?!\w)",
    re.IGNORECASE,
)
"""What a paragraph asks for is all of it: 第5段要求什么."""


def _parts(folded: str) -> tuple[str, ...]:
    with_notes = cues.PARAGRAPHS_AND_NOTES.search(folded)
    kept = cues.WITH_PART.sub(" ", folded)
    if cues.OPERATIVE.search(kept) and not cues.PREAMBLE.search(kept):
        kept = folded  # 含序言和执行部分: both
    folded = kept
    named = (
        ("PP", cues.PREAMBLE),
        ("OP", cues.OPERATIVE),
        ("FN", cues.FOOTNOTES),
        ("A", cues.ANNEX),
    )
    if with_notes:
        return ("", "FN")
    return tuple(part for part, pattern in named if pattern.search(folded)) or (
        ("",) if cues.PARAGRAPHS.search(folded) else ()
    )


def _without(folded: str, references: tuple[Reference, ...]) -> str:
    for start, end in sorted({reference.span for reference in references}, reverse=True):
        folded = folded[:start] + " " + folded[end:]
    return folded
