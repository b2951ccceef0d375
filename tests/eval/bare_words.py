"""A question without what may differ between two who ask the same."""


def bare(text: str) -> str:
    """Its letters and digits, in small letters."""
    return "".join(filter(str.isalnum, text)).casefold()
