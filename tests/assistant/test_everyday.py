"""What people say, and what resolutions say instead."""

import pytest

from assistant.everyday import everyday, formal_words, read_everyday, with_formal_words

TABLE = (
    "en\ten formal\tzh\tzh formal\n"
    "fake drug | dud pill\tfalsified medical products | counterfeits\t假药\t伪造医疗产品\n"
    "landmine\tanti-personnel mines\t地雷\t杀伤人员地雷\n"
)


def test_what_is_met_has_the_formal_words_of_each_language() -> None:
    (met,) = read_everyday(TABLE).met("Who pays for Fake Drugs?")
    assert (met.start, met.end) == (13, 23)
    assert met.formal["zh"] == ("伪造医疗产品",)
    assert met.formal["en"][0] == "falsified medical products"
    assert met.formal["fr"] == ()


def test_what_the_glossary_knows_is_left_to_it() -> None:
    assert list(read_everyday(TABLE).met("Who clears a landmine?")) == []


def test_a_line_with_too_few_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        read_everyday("en\ten formal\nfake drug\n")


def test_two_formal_wordings_stand_beside_the_everyday_one() -> None:
    assert with_formal_words("Do fake drugs matter?", "en") == (
        "Do fake drugs (substandard and falsified medical products, falsified medical products) matter?"
    )
    assert with_formal_words("假药怎么办？", "en").startswith("假药 (substandard and falsified")


@pytest.mark.parametrize("question", ["第5段讲什么？", "What does paragraph 5 say?"])
def test_a_question_in_formal_words_stays(question: str) -> None:
    assert with_formal_words(question, "en") == question
    assert formal_words(question, ("en", "zh")) == ()


def test_every_language_has_its_everyday_words() -> None:
    questions = {
        "en": "Are fake drugs dealt with?",
        "zh": "假药怎么办？",
        "fr": "Que dit-on des faux médicaments ?",
        "es": "¿Qué se dice de las medicinas falsas?",
        "ru": "Что сказано про фальшивые лекарства?",
    }
    for question in questions.values():
        assert any("falsified" in word for word in formal_words(question, ("en",))), question
    assert len(list(everyday().met("الأدوية المغشوشة في أي فقرة؟"))) == 1
