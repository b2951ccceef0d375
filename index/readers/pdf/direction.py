"""Right-to-left lines: letters from the right, numbers and Latin words inside them from the left."""

import re
from collections.abc import Iterator
from dataclasses import replace

from index.readers.pdf.gaps import SPACE, gap_between
from index.readers.pdf.glyphs import Fragment

_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-z]")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z\d]")
_JOINT = re.compile(r"[ .,:/+-]+")
_MIRROR = str.maketrans("()[]<>«»{}", ")(][><»«}{")


def is_right_to_left(text: str) -> bool:
    """Whether most letters of a page run from the right."""
    return len(_ARABIC.findall(text)) > len(_LATIN.findall(text))


def right_to_left(group: list[Fragment]) -> list[Fragment]:
    """Fragments of a line in reading order; their places are measured from the right edge of the page."""
    return list(_ordered(sorted(group, key=lambda f: f.x0)))


def _ordered(group: list[Fragment]) -> Iterator[Fragment]:
    backwards: list[Fragment] = []
    for fragment in group:
        same_size = not backwards or abs(backwards[-1].size - fragment.size) < 0.2 * fragment.size
        if not same_size:
            yield from _forwards(backwards)
            backwards = []
        if _LEFT_TO_RIGHT.search(fragment.text) or (backwards and _JOINT.fullmatch(fragment.text)):
            # What stands between two numbers is theirs; what stands behind the last is the line's.
            backwards.append(fragment)
        else:
            yield from _forwards(backwards)
            backwards = []
            yield _mirrored(fragment)
    yield from _forwards(backwards)


def _forwards(backwards: list[Fragment]) -> Iterator[Fragment]:
    """Numbers and Latin words collected from the right, as one fragment that runs from the left."""
    loose: list[Fragment] = []
    while backwards and not _LEFT_TO_RIGHT.search(backwards[-1].text):
        loose.append(backwards.pop())
    joined: list[Fragment] = []
    for fragment in reversed(backwards):
        last = joined[-1] if joined else None
        if last and last.size == fragment.size and abs(last.y - fragment.y) < 0.5:
            space = " " if gap_between(last, fragment) > SPACE * last.size else ""
            joined[-1] = replace(last, text=last.text + space + fragment.text, x0=fragment.x0)
        else:
            joined.append(fragment)
    yield from joined
    yield from (_mirrored(fragment) for fragment in reversed(loose))


def _mirrored(fragment: Fragment) -> Fragment:
    """A bracket that opens to the left is the opening one where the text runs that way."""
    if not fragment.text.strip(" ()[]<>«»{}"):
        return replace(fragment, text=fragment.text.translate(_MIRROR))
    return fragment
