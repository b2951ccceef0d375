"""PDFs that cannot or must not be read, written by hand: a sentence each, in bounded time."""

import time
import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from index.errors import DocumentError
from index.limits import DEFAULT_LIMITS, Limits
from index.read import read_resolution

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"
TEXT = b"BT /F 10 Tf 123 %d Td (%s) Tj ET "


def pdf(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, len(data))
    return data + head + table + end


def stream(content: bytes, extra: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode%s>>\nstream\n%s\nendstream" % (len(packed), extra, packed)


def document(
    content: bytes, pages: int = 1, resources: bytes = b"/Font<</F 3 0 R>>", more: Sequence[bytes] = ()
) -> bytes:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<" + resources + b">>>>"
    first = 5 + len(more)
    kids = b" ".join(b"%d 0 R" % (first + n) for n in range(pages))
    tree = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids)
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", tree, FONT, stream(content), *more, *[page] * pages])


GOOD = b"".join(
    TEXT % (700 - 20 * n, line)
    for n, line in enumerate(
        [
            b"79/999. A title",
            b"The General Assembly,",
            b"Recalling this,",
            b"1. Decides so;",
            b"2. Requests more.",
        ]
    )
)


def write(folder: Path, data: bytes) -> Path:
    path = folder / "draft.pdf"
    path.write_bytes(data)
    return path


def refused(path: Path, limits: Limits = DEFAULT_LIMITS) -> str:
    start = time.monotonic()
    with pytest.raises(DocumentError) as caught:
        read_resolution(path, limits)
    assert time.monotonic() - start < 20
    assert "draft.pdf" in str(caught.value)
    return str(caught.value)


def test_the_hand_made_file_is_good(tmp_path: Path) -> None:
    found = read_resolution(write(tmp_path, document(GOOD))).resolution
    assert [p.label for p in found.paragraphs()] == ["PP1", "OP1", "OP2"]
    assert found.title == "A title"


def test_encrypted(tmp_path: Path) -> None:
    lock = b"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O(%s)/U(%s)>>/ID[<00><00>]" % (
        b"o" * 32,
        b"u" * 32,
    )
    assert "is encrypted" in refused(
        write(tmp_path, document(GOOD).replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock))
    )


def test_truncated(tmp_path: Path) -> None:
    assert "damaged or truncated" in refused(write(tmp_path, document(GOOD)[:200]))


def test_zero_pages(tmp_path: Path) -> None:
    assert "draft.pdf" in refused(write(tmp_path, document(GOOD, pages=0)))


def test_two_thousand_pages(tmp_path: Path) -> None:
    message = refused(write(tmp_path, document(GOOD, pages=2000)))
    assert "2000 pages; at most 1000" in message


def test_scanned(tmp_path: Path) -> None:
    picture = b"q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    assert "run OCR" in refused(write(tmp_path, document(picture)))


def test_a_stream_that_unpacks_to_too_much(tmp_path: Path) -> None:
    message = refused(write(tmp_path, document(GOOD + b" " * 9_000_000)), Limits(unpacked_bytes=5_000_000))
    assert "unpacks to more than 5 MB" in message


def test_drawings_inside_drawings(tmp_path: Path) -> None:
    """Ten to the ninth words out of two kilobytes."""
    forms = []
    for level in range(9):
        inner = b"/X Do " * 10 if level < 8 else TEXT % (700, b"word")
        resources = b"/Resources<</XObject<</X %d 0 R>>/Font<</F 3 0 R>>>>" % (6 + level)
        forms.append(stream(inner, b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]" + resources))
    data = document(b"/X Do", resources=b"/XObject<</X 5 0 R>>", more=forms)
    assert "takes more than 3 seconds" in refused(write(tmp_path, data), Limits(seconds=3.0))


def test_an_odd_but_honest_file_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    form = stream(GOOD, b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>")
    data = document(b"/X Do", resources=b"/XObject<</X 5 0 R>>", more=[form])
    found = read_resolution(write(tmp_path, data)).resolution
    assert [p.label for p in found.paragraphs()] == ["PP1", "OP1", "OP2"]
