"""Which resolution a question names, and what the patterns read once those words are gone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.intent.intent import Intent, Meant
from assistant.question import Kind, Listing, sought
from assistant.understanding import Understanding
from index.library import Library
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import oceans, reefs
from tests.fakes import BigramEmbedding


class Recognising:
    """Knows one name and one subject, and takes every question for a list of mentions."""

    def __init__(self, name: str, *subjects: str, intent: Intent = Intent.MENTIONS) -> None:
        self._meant = Meant(intent, 0.95, subjects, (name,) if name else ())

    def recognise(self, question: str, /) -> Meant:
        return self._meant


def library_of(home: Path, *resolutions: Resolution) -> Library:
    library = Library.open(home, BigramEmbedding())
    for number, resolution in enumerate(resolutions):
        library.add(resolution, f"{number}" * 64)
    return library


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Library]:
    with library_of(tmp_path, reefs()) as library:
        yield library


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Library]:
    with library_of(tmp_path, reefs(), replace(oceans("en"), symbol="A/RES/80/9", title="Quota")) as library:
        yield library


def test_the_only_resolution_needs_no_name(one: Library) -> None:
    q = Understanding(one, Recognising("in this resolution", "fishing nets")).of(
        "fishing nets in this resolution, where?"
    )
    assert (q.kind, q.listing, q.topic, q.symbols) == (Kind.LIST, Listing.MENTIONS, "fishing nets", ())
    assert q.text == "fishing nets in this resolution, where?"
    assert sought(q)[0].split() == ["fishing", "nets", ",", "where?"]


@pytest.mark.parametrize("intent", [Intent.META, Intent.MENTIONS])
def test_another_document_is_no_name_of_the_only_resolution(one: Library, intent: Intent) -> None:
    understanding = Understanding(one, Recognising("the 2010 final document", intent=intent))
    q = understanding.of("the 2010 final document has what symbol?")
    assert (q.kind, q.naming) == (Kind.CONTENT, ())


def test_a_resolution_is_described_by_words_of_its_title(two: Library) -> None:
    q = Understanding(two, Recognising("from the coral reefs one", "nets")).of(
        "nets from the coral reefs one?"
    )
    assert q.symbols == ("A/RES/80/7",)


def test_a_resolution_is_described_by_what_it_alone_speaks_of(two: Library) -> None:
    q = Understanding(two, Recognising("in the fishing nets one", "who")).of("who in the fishing nets one?")
    assert q.symbols == ("A/RES/80/7",)


def test_the_number_of_an_annex_in_a_name_is_that_of_its_paragraphs(one: Library) -> None:
    understanding = Understanding(one, Recognising("Annex II to 80/7", intent=Intent.PARAGRAPH))
    (found,) = understanding.of("Annex II to 80/7: let me see paragraphs 2 to 3").references
    assert (found.part, found.annex, found.first, found.last) == ("A", "II", 2, 3)


@pytest.mark.parametrize("name", ["in that text", "the document", "这份决议里", "dans ce texte"])
def test_words_that_describe_nothing_name_no_resolution(two: Library, name: str) -> None:
    q = Understanding(two, Recognising(name, "nets")).of(f"nets {name}?")
    assert (q.symbols, q.naming) == ((), ())


def test_who_chose_resolutions_is_not_led_to_another(two: Library) -> None:
    understanding = Understanding(two, Recognising("from the coral reefs one", "nets"))
    assert understanding.of("nets from the coral reefs one?", chosen=True).symbols == ()


def test_a_part_named_with_the_resolution_is_kept(one: Library) -> None:
    q = Understanding(one, Recognising("in the preamble of 80/7", "reefs")).of(
        "reefs in the preamble of 80/7?"
    )
    assert (q.part, q.symbols) == ("PP", ("80/7",))


def test_a_follow_up_that_leans_on_the_question_before_is_left_to_it(one: Library) -> None:
    understanding = Understanding(one, Recognising("", "nets"))
    follow_up = understanding.of("Their nets, how so", before="Which paragraphs mention nets?")
    assert follow_up.kind is Kind.CONTENT
    assert understanding.of("Their nets, how so").kind is Kind.LIST


def test_a_symbol_that_is_not_indexed_is_of_what_a_follow_up_cites(tmp_path: Path) -> None:
    paragraph = Paragraph("OP1", "Notes the requirements under its resolution 59/276 for security measures.")
    with library_of(tmp_path, reefs(), replace(oceans("en"), operative=(paragraph,))) as library:
        understanding = Understanding(library)
        cited = understanding.of("and for security measures, under 59/276?", before="How much is it?")
        assert cited.symbols == ()
        assert understanding.of("and in 59/276?", before="How much is it?").symbols == ("59/276",)
        unknown = understanding.of("and for security measures, under 59/277?", before="How much is it?")
        assert unknown.symbols == ("59/277",)  # no text speaks of it: it is not indexed, and that is said


def test_without_a_recogniser_the_patterns_decide(one: Library) -> None:
    q = Understanding(one).of("nets in the sea text, where?")
    assert (q.kind, q.naming) == (Kind.CONTENT, ())


def test_a_paragraph_told_by_the_symbol_behind_it_is_not_lost_with_it(one: Library) -> None:
    q = Understanding(one, Recognising("of 80/7", intent=Intent.PARAGRAPH)).of("2 (b) of 80/7")
    assert (q.kind, [r.path for r in q.references]) == (Kind.STRUCTURE, ["(b)"])


def test_a_place_counted_from_the_end_is_one_of_the_part_named_with_the_resolution(one: Library) -> None:
    name = "of the preamble of 80/7"
    q = Understanding(one, Recognising(name, intent=Intent.PARAGRAPH)).of(
        f"Third paragraph from the end {name}"
    )
    assert [(r.part, r.first) for r in q.references] == [("PP", -3)]


def test_a_name_that_takes_the_end_along_leaves_the_place(one: Library) -> None:
    q = Understanding(one, Recognising("the end of 80/7", intent=Intent.PARAGRAPH)).of(
        "third operative paragraph from the end of 80/7"
    )
    assert [(r.part, r.first, r.last) for r in q.references] == [("OP", -3, -3)]


def test_a_part_of_a_quotation_is_no_name(one: Library) -> None:
    broken = Recognising("”的2025年决议", intent=Intent.META)
    assert Understanding(one, broken).of("题为“珊瑚礁”的2025年决议，文号是多少？").naming == ()


def test_a_question_without_letters_is_in_the_language_of_the_one_before(one: Library) -> None:
    assert Understanding(one).of("79/41?", before="哪些段落提到渔网？").language == "zh"
    assert Understanding(one).of("79/41?").language == "en"


@pytest.mark.parametrize(
    ("question", "name", "topic", "symbols"),
    [
        ("Which resolutions mention the coral reefs pact?", "the coral reefs", "coral reefs pact", ()),
        ("In which resolutions is the Coral Pact cited?", "the Coral Pact", "Coral Pact", ()),
        ("Which resolutions on coral reefs mention nets?", "on coral reefs", "nets", ()),
        ("¿Qué resoluciones citan el Pacto de Coral?", "Pacto de Coral", "Pacto de Coral", ()),
        ("Quelles résolutions rappellent le Pacte de corail ?", "Pacte de corail", "Pacte de corail", ()),
        ("Какие резолюции упоминают Коралловый пакт?", "Коралловый пакт", "Коралловый пакт", ()),
    ],
)
def test_what_the_resolutions_are_to_mention_is_no_name_of_one(
    two: Library, question: str, name: str, topic: str, symbols: tuple[str, ...]
) -> None:
    q = Understanding(two, Recognising(name, intent=Intent.NAMED)).of(question)
    assert (q.listing, q.topic, q.symbols) == (Listing.MENTIONS, topic, symbols)


@pytest.mark.parametrize(
    "question",
    ["Which resolutions does 80/7 cite?", "Quelles résolutions cite la 80/7 ?", "80/7引用了哪些决议？"],
)
def test_which_resolutions_one_of_them_cites_is_asked_of_it(two: Library, question: str) -> None:
    q = Understanding(two, Recognising("80/7", intent=Intent.NAMED)).of(question)
    assert (q.listing, q.symbols) == (Listing.NAMED, ("80/7",))
