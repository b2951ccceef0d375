"""The limits on a file, as the command line gives them."""

from dataclasses import replace

from index.limits import DEFAULT_LIMITS, Limits

PAGES = DEFAULT_LIMITS.pages
MEGABYTES = DEFAULT_LIMITS.file_bytes // 1_000_000
SECONDS = DEFAULT_LIMITS.seconds


def limits_of(pages: int, megabytes: int, seconds: float) -> Limits:
    """The usual limits but for pages, size and time."""
    return replace(DEFAULT_LIMITS, pages=pages, file_bytes=megabytes * 1_000_000, seconds=seconds)
