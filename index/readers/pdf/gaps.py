"""White space between fragments: which gap is a space."""

from index.readers.pdf.glyphs import Fragment

SPACE = 0.16
"""A gap of this share of the font size is a space; kerning stays below it."""
HANGING = 0.055
"""The same behind a slanted word, whose end hangs over the gap."""
STRETCHED = 0.6
"""The same behind punctuation in Chinese, which justification stretches."""
CURSIVE = 0.22
"""The same between Arabic letters, some of which do not join the next."""


def least_space(before: Fragment, after: Fragment) -> float:
    """From which gap on there is a space, as a share of the size."""
    last, first = before.text[-1:], after.text[:1]
    if (first >= "\u2e80" and not last.isalnum()) or (last > "\u3000" and not last.isalnum()):
        return STRETCHED
    if "\u0600" <= last <= "\u06ff" and "\u0600" <= first <= "\u06ff":
        return CURSIVE
    slanted = before.italic and not after.italic and last.isalpha() and first.isalpha()
    return HANGING if slanted else SPACE


def gap_between(before: Fragment, after: Fragment) -> float:
    """White space between two fragments in reading order, whichever way the line runs."""
    return max(after.x0 - before.x1, before.x0 - after.x1)
