"""Space on the disk of an index. Chroma does not open a database whose disk has no room for its log."""

import shutil
from pathlib import Path

from index.errors import IndexStoreError
from index.limits import megabytes

NEEDED = 32_000_000
"""Bytes that must be free before a resolution is written; one of 370 paragraphs and notes takes 20 MB."""


def lack_of_space(home: Path) -> str:
    """A sentence where less than that is free; empty where there is enough or nobody knows."""
    try:
        free = shutil.disk_usage(home).free
    except OSError:
        return ""
    if free >= NEEDED:
        return ""
    return (
        f"only {megabytes(free)} are free on the disk of {home}, {megabytes(NEEDED)} are needed; make space"
    )


def need_space(home: Path) -> None:
    """Raises IndexStoreError where less is free than must be."""
    if lack := lack_of_space(home):
        raise IndexStoreError(f"{lack} and go on; what was indexed before is unchanged")
