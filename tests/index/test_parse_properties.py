"""Random resolutions, set as Markdown in the seed's manner, come back as they went in."""

import re
from collections import Counter
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from index.parse import parse
from index.readers.markdown import read_markdown
from index.resolution import FootnoteMark, Resolution
from index.text import is_han

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SPECIAL = re.compile(r"[\\`*_{}\[\]()<>#+\-!|~]")
# No character of these words begins a verb, so that only the generator opens a paragraph.
_WORDS = st.sampled_from(
    "和平|安全|世界|裁军|CD/1299|(原子能机构)|a*b|x_y|[甲]|第 16 条|《条约》|#7|1.5".split("|")
)
_VERBS = st.sampled_from(["回顾", "重申", "又确认", "强调", "注意到", "深信"])


@dataclass(frozen=True)
class Piece:
    """One word of a paragraph and what happens behind it."""

    text: str
    note: bool
    cut: bool


@dataclass(frozen=True)
class Sheet:
    """A paragraph to be set; ``glued`` to the one before it, ``bold`` verb."""

    verb: str
    pieces: tuple[Piece, ...]
    bold: bool
    glued: bool


_PIECES = st.lists(
    st.builds(Piece, _WORDS, st.sampled_from((True, False, False)), st.sampled_from((True, False, False))),
    min_size=1,
    max_size=6,
).map(tuple)
_SHEETS = st.lists(st.builds(Sheet, _VERBS, _PIECES, st.booleans(), st.booleans()), min_size=1, max_size=6)


def _is_cuttable(before: Piece, after: Piece) -> bool:
    """Between Han characters only: beside a Latin letter a line end may stand for a space or for nothing."""
    return is_han(before.text[-1]) and is_han(after.text[0])


class Setter:
    """Sets paragraphs as Markdown and remembers what it set."""

    def __init__(self) -> None:
        self.source = "78/999. 试验\n\n大会，\n\n"
        self.notes: list[str] = []
        self.pending: list[str] = []

    def paragraph(self, sheet: Sheet, number: int | None, last: bool) -> tuple[str, list[FootnoteMark]]:
        if number is not None:
            self._part(number == 1)
            self.source += f"{number}. "
        elif sheet.glued and sheet.bold and not self.source.endswith("\n\n"):
            pass
        else:
            self._part(False)
        text, marks = sheet.verb, list[FootnoteMark]()
        self.source += f"**{sheet.verb}**" if sheet.bold else sheet.verb
        for place, piece in enumerate(sheet.pieces):
            text += piece.text
            self.source += _SPECIAL.sub(r"\\\g<0>", piece.text)
            if piece.note:
                self.notes.append(f"见 A/78/{len(self.notes) + 1}，附件。")
                self.pending.append(f"{str(len(self.notes)).translate(_SUPERSCRIPT)} {self.notes[-1]}")
                marks.append(FootnoteMark(f"FN{len(self.notes)}", len(text)))
                self.source += str(len(self.notes)).translate(_SUPERSCRIPT)
            if piece.cut and place < len(sheet.pieces) - 1 and _is_cuttable(piece, sheet.pieces[place + 1]):
                self._page()
        end = "；" if number is not None and not last else "。" if number is not None else "，"
        self.source += end
        return text + end, marks

    def _part(self, page: bool) -> None:
        if page or len(self.pending) > 2:
            self._page()
        elif not self.source.endswith("\n\n"):
            self.source += "\n\n"

    def _page(self) -> None:
        if not self.source.endswith("\n\n"):
            self.source += "\n\n"
        self.source += "".join(f"{note}\n\n" for note in self.pending) + "\n\n"
        self.pending.clear()

    def finish(self) -> str:
        self._page()
        return self.source + "2023年12月4日\n第42次全体会议\n"


def _labelled(resolution: Resolution) -> list[tuple[str, str, list[FootnoteMark]]]:
    return [(p.label, p.text, list(p.marks)) for p in resolution.paragraphs()]


@settings(max_examples=150, deadline=None)
@given(_SHEETS, _SHEETS)
def test_a_random_resolution_comes_back(preamble: list[Sheet], operative: list[Sheet]) -> None:
    setter = Setter()
    expected = [
        (f"PP{n}", *setter.paragraph(sheet, None, False)) for n, sheet in enumerate(preamble, start=1)
    ]
    expected += [
        (f"OP{n}", *setter.paragraph(sheet, n, n == len(operative)))
        for n, sheet in enumerate(operative, start=1)
    ]
    parsed = parse(read_markdown(setter.finish()), "random.md")
    found = parsed.resolution
    assert _labelled(found) == expected
    assert [note.text for note in found.footnotes] == setter.notes
    assert all(note.anchored_in for note in found.footnotes)
    assert (found.symbol, found.body, str(found.adopted_on)) == ("A/RES/78/999", "大会", "2023-12-04")
    assert parsed.doubts == ()


_SCRAPS = "大会，@1. @2. @(a) @**回顾**@重申@和平@¹@²@\n@\n\n@\n\n\n@，@；@。@附件@一、@* @A/78/1@|@The "
_ANYTHING = st.lists(
    st.sampled_from([*_SCRAPS.split("@"), "2023年12月4日", "第42次全体会议", "7. ", "  "]), max_size=60
).map("".join)


@settings(max_examples=300, deadline=None)
@given(_ANYTHING)
def test_no_character_is_lost_or_doubled_whatever_the_order(source: str) -> None:
    source = "大会，\n\n回顾和平，\n\n1. 决定和平；\n\n" + source
    parsed = parse(read_markdown(source), "jumble.md")
    printed = _letters(source)
    found = _letters(_everything(parsed.resolution) + "".join(s.text for s in parsed.skipped))
    # A heading is said on every paragraph below it.
    headings = _letters("".join(p.heading for p in parsed.resolution.paragraphs()))
    assert printed - (found + headings) == Counter()
    assert found - printed == Counter()


def _everything(resolution: Resolution) -> str:
    texts = [line.text for line in resolution.title_block]
    texts += [paragraph.text for paragraph in resolution.paragraphs()]
    texts += [note.text for note in resolution.footnotes]
    return "".join(texts)


def _letters(text: str) -> Counter[str]:
    """Han characters only: numbers and brackets may have become labels, marks footnotes."""
    return Counter(re.findall("[\u3400-\u9fff]", text))
