"""The pages of a PDF as lines: opened by pdfium, in this process or, for odd files, in one of its own."""

import pickle
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium

from index.errors import DocumentError
from index.limits import Limits, megabytes
from index.readers.pdf.furniture import Sheet
from index.readers.pdf.glyphs import read_fragments
from index.readers.pdf.lines import read_lines
from index.readers.pdf.weight import weigh

REFUSED = 3
"""Exit status of the child process when it has a sentence to say."""
_ROOT = Path(__file__).parents[3]


def read_sheets(data: bytes, name: str, limits: Limits) -> list[Sheet]:
    """Every page of a PDF.

    Raises:
        DocumentError: encrypted, damaged, no pages or too many, or it costs more than ``limits`` allow.
    """
    if weigh(data, name, limits).is_ordinary:
        return sheets_here(data, name, limits)
    return _sheets_apart(data, name, limits)


def sheets_here(data: bytes, name: str, limits: Limits) -> list[Sheet]:
    """Every page, read in this process."""
    document = _open(data, name)
    end = time.monotonic() + limits.seconds
    try:
        count = len(document)
        if not count:
            raise DocumentError(f"{name} has no pages")
        if count > limits.pages:
            raise DocumentError(
                f"{name} has {count} pages; at most {limits.pages} are read, and no resolution is that long"
            )
        sheets: list[Sheet] = []
        for place in range(count):
            if time.monotonic() > end:
                raise DocumentError(_too_costly(name, limits))
            sheets.append(_sheet(document, place, name))
        return sheets
    finally:
        document.close()


def _sheets_apart(data: bytes, name: str, limits: Limits) -> list[Sheet]:
    """Every page, read in a process that may be stopped: pdfium cannot be interrupted in a page."""
    command = [sys.executable, "-m", "index.readers.pdf.child", name, repr(limits.seconds)]
    command += [str(limits.pages), str(limits.memory_bytes)]
    try:
        # Run where the package lies, so that it is found however this process found it.
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=limits.seconds, cwd=_ROOT, check=False
        )
    except subprocess.TimeoutExpired:
        raise DocumentError(_too_costly(name, limits)) from None
    if done.returncode == REFUSED:
        raise DocumentError(done.stderr.decode("utf-8", "replace").strip())
    if done.returncode:
        raise DocumentError(_too_costly(name, limits))
    sheets: list[Sheet] = pickle.loads(done.stdout)
    return sheets


def _too_costly(name: str, limits: Limits) -> str:
    return (
        f"{name} takes more than {limits.seconds:g} seconds or {megabytes(limits.memory_bytes)} to read: "
        "it is no ordinary document and is given up"
    )


def _open(data: bytes, name: str) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise DocumentError(f"{name} is encrypted; remove its password and try again") from None
        raise DocumentError(f"{name} is a damaged or truncated PDF; get a fresh copy of it") from None


def _sheet(document: Any, place: int, name: str) -> Sheet:
    try:
        page = document[place]
    except pdfium.PdfiumError:
        raise DocumentError(f"page {place + 1} of {name} is damaged; get a fresh copy of the file") from None
    try:
        width, height = page.get_size()
        lines = read_lines(read_fragments(page), place + 1, width)
    finally:
        page.close()
    return Sheet(place + 1, width, height, tuple(lines))
