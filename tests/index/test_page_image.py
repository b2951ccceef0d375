"""Pages of a real PDF as pictures."""

import io
from pathlib import Path

import pytest
from PIL import Image

from index.errors import DocumentError
from index.page_image import page_image
from index.sources import SourceFile

PDF = Path(__file__).parents[2].parent / "shared" / "un-pdf" / "A_RES_78_40.pdf"
pytestmark = pytest.mark.skipif(not PDF.exists(), reason=f"{PDF} is not on this machine")


def test_a_page_is_drawn_and_the_paragraph_found_on_it() -> None:
    text = "Reaffirming that achieving a world without nuclear weapons is a common goal"
    drawn = page_image(SourceFile.of(PDF.name, PDF.read_bytes()), 1, text)
    image = Image.open(io.BytesIO(drawn.png))
    assert image.width == 1100
    assert drawn.top is not None
    assert 0.45 < drawn.top < 0.55


def test_a_page_that_is_not_there_and_a_file_that_is_no_pdf_are_refused() -> None:
    with pytest.raises(DocumentError, match=r"page 99 of A_RES_78_40\.pdf cannot be drawn"):
        page_image(SourceFile.of(PDF.name, PDF.read_bytes()), 99)
    with pytest.raises(DocumentError, match="cannot be drawn"):
        page_image(SourceFile.of("a.pdf", b"%PDF-1.4 nothing"), 1)
