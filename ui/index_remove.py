"""``jueyi index remove``: asks, then takes a resolution out."""

import sys

import typer

from index.errors import JueyiError
from index.symbol import meant_symbol
from ui.places import Places
from ui.terminal import output
from ui.workspace import opened_library


class NotConfirmedError(JueyiError):
    """Nobody could be asked, or the answer was no."""


def remove(places: Places, symbol: str, language: str | None, yes: bool) -> None:
    """Removes a resolution in one language or in all.

    Raises:
        NotConfirmedError: without ``yes``, and not confirmed either.
        UnknownResolutionError: it is not indexed.
    """
    with opened_library(places, exclusive=True) as library:
        meant = meant_symbol(symbol, (resolution.symbol for resolution in library.resolutions()))
        ids = library.ids_of(meant, language)
        if not yes:
            _confirm(ids)
        for id_ in library.remove(meant, language):
            output().print(f"removed   {id_}")


def _confirm(ids: tuple[str, ...]) -> None:
    what = " and ".join(ids)
    if not sys.stdin.isatty():
        raise NotConfirmedError(f"{what} would be removed; say --yes where nobody can be asked")
    if not typer.confirm(f"Remove {what} from the index?", err=True):
        raise NotConfirmedError("nothing was removed")
