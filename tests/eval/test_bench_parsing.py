"""The parsing bench: its own counts of what is printed, on real files and on a text worked out by hand."""

import shutil
from pathlib import Path

import pytest

from eval.bench.coverage import coverage
from eval.bench.parsing import bench_parsing
from index.parse import parse
from index.readers.markdown import read_markdown

FOLDER = Path(__file__).parents[3] / "shared" / "un-pdf"


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no PDFs: {FOLDER} is absent")
def test_rows(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "A_RES_78_40.pdf", tmp_path)
    (tmp_path / "B.pdf").write_bytes(b"%PDF-1.7 no more")
    good, bad = bench_parsing(tmp_path)
    assert (good.name, good.pages, good.operative, good.operative_printed) == ("A_RES_78_40.pdf", 6, 13, 13)
    assert (good.footnotes, good.footnotes_printed, good.unanchored, good.foreign) == (13, 13, 0, 0)
    assert good.coverage == 1.0
    assert good.is_exact
    assert "damaged or truncated" in bad.error
    assert not bad.is_exact


def test_coverage_counts_what_is_missing_and_what_is_out_of_order() -> None:
    source = "78/999. A title\n\nThe General Assembly,\n\n1. *Decides* to go on with its work and all that;"
    found = parse(read_markdown(source), "draft.md").resolution
    page = "78/999. A title\nThe General Assembly,\n1. Decides to go on with its work and all that;"
    assert coverage([page], found) == (1.0, ())
    share, missing = coverage([page.replace("its work", "its unprinted work")], found)
    assert missing == ("unprinted",)
    assert share == 17 / 18
