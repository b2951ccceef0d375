"""``jueyi index show``: a resolution as it is indexed."""

from index.errors import UnknownResolutionError
from index.resolution import Resolution
from index.serial import to_json
from index.symbol import meant_symbol
from ui.places import Places
from ui.resolution_terminal import print_resolution
from ui.terminal import messages, output, print_json
from ui.workspace import opened_library


def show(places: Places, symbol: str, language: str | None, as_json: bool) -> None:
    """Prints it in the language named, or else in the first it has, and says which others there are.

    Raises:
        UnknownResolutionError: it is not indexed, or not in this language.
    """
    with opened_library(places) as library:
        everything = library.resolutions()
        meant = meant_symbol(symbol, (resolution.symbol for resolution in everything))
        versions = [resolution for resolution in everything if resolution.symbol == meant]
        library.ids_of(meant)
    shown = _in(versions, language)
    if as_json:
        print_json(to_json(shown), indent=2)
    else:
        print_resolution(output(), shown)
    others = [other.language for other in versions if other is not shown]
    if others and language is None:
        messages().print(f"{meant} is also indexed in {', '.join(others)}: --language {others[0]}")


def _in(versions: list[Resolution], language: str | None) -> Resolution:
    for version in versions:
        if language in (None, version.language):
            return version
    known = ", ".join(version.language for version in versions)
    raise UnknownResolutionError(f"{versions[0].symbol} is not indexed in “{language}”, only in {known}")
