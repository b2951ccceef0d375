"""Resolutions in memory, questions understood, and evidence whose matches are written down by hand."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from assistant.evidence import Evidence
from assistant.patterns import understand
from assistant.question import Question
from assistant.scope import Scope, choose
from index.passage import Passage, passages_of
from index.resolution import Footnote, FootnoteMark, Paragraph, Resolution
from index.token_vectors import maxsim


class MemorySource:
    """What answering needs of a library, without one."""

    def __init__(self, *resolutions: Resolution) -> None:
        self._resolutions = resolutions

    def resolutions(self) -> tuple[Resolution, ...]:
        return self._resolutions

    def passages(self, resolution_id: str) -> tuple[Passage, ...]:
        return tuple(passages_of(next(r for r in self._resolutions if r.id == resolution_id)))

    def passage(self, passage_id: str) -> Passage:
        return next(p for r in self._resolutions for p in passages_of(r) if p.id == passage_id)


def scope_of(*resolutions: Resolution, language: str = "zh") -> Scope:
    """A question's scope where nobody names a resolution."""
    return choose(MemorySource(*resolutions), (), language)


def asked(text: str, *resolutions: Resolution) -> tuple[Question, Scope]:
    """A question understood, and these resolutions as what it is asked of."""
    q = understand(text)
    return q, scope_of(*resolutions, language=q.language)


def reefs(symbol: str = "A/RES/80/7") -> Resolution:
    """In English, with subparagraphs two deep, an annex, and a footnote in a subparagraph."""
    return Resolution(
        symbol,
        "en",
        title="Coral reefs",
        session=80,
        agenda_item="12 (b)",
        body="The General Assembly",
        adopted_on=date(2025, 11, 5),
        preambular=(
            Paragraph(
                "PP1",
                "Recalling the Convention on the Law of the Sea,",
                (FootnoteMark("FN1", 46),),
                "Recalling",
            ),
            Paragraph("PP2", "Stressing that coral reefs are at risk,", verb="Stressing"),
        ),
        operative=(
            Paragraph("OP1", "Urges States to protect coral reefs;", verb="Urges"),
            Paragraph(
                "OP2",
                "Requests the Secretary-General:",
                verb="Requests",
                subparagraphs=(
                    Paragraph("OP2(a)", "To report on ocean noise;", (FootnoteMark("FN2", 24),)),
                    Paragraph(
                        "OP2(b)",
                        "To convene experts:",
                        subparagraphs=(
                            Paragraph("OP2(b)(i)", "On reefs;"),
                            Paragraph("OP2(b)(ii)", "On nets."),
                        ),
                    ),
                ),
            ),
            Paragraph("OP3", "Decides to review the matter in 2027.", verb="Decides"),
        ),
        annex=(Paragraph("A1", "Each State marks its nets."), Paragraph("A2", "Nets are counted in June.")),
        footnotes=(
            Footnote("FN1", "United Nations, Treaty Series, vol. 1833, No. 31363.", ("PP1",)),
            Footnote("FN2", "A/80/45.", ("OP2(a)",)),
        ),
    )


def oceans(language: str) -> Resolution:
    """One paragraph, in Chinese or English: two language versions of one resolution."""
    text = {"zh": "敦促各国保护珊瑚礁。", "en": "Urges States to protect coral reefs."}[language]
    verb = {"zh": "敦促", "en": "Urges"}[language]
    return Resolution("A/RES/81/3", language, operative=(Paragraph("OP1", text, verb=verb),))


def passage(text: str, label: str = "OP1", language: str = "zh", verb: str = "") -> Passage:
    """A passage of A/RES/80/7."""
    return Passage("A/RES/80/7", language, label, text, verb=verb)


def evidence(
    found: Passage,
    matches: Sequence[tuple[str, float]] = (),
    *,
    score: float = 0.0,
    keyword: float = 0.0,
    clause: float = 0.0,
) -> Evidence:
    """Evidence with a token for each character of the passage.

    ``matches`` gives, for each token of the question, the words of the passage that it matches and how well;
    it matches nothing else.
    """
    similarity = np.zeros((len(matches), len(found.text)), np.float32)
    for row, (words, how_well) in zip(similarity, matches, strict=True):
        start = found.text.index(words)
        row[start : start + len(words)] = how_well
    spans = np.array([(place, place + 1) for place in range(len(found.text))], np.int32)
    weights = np.ones(len(matches), np.float32)
    interaction = maxsim(similarity, weights)
    return Evidence(found, score, 0.0, clause, keyword, interaction, similarity, weights, spans)
