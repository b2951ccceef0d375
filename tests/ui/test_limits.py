"""Limits on a file can be set where files are named."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from index.limits import DEFAULT_LIMITS
from ui.cli import app
from ui.limits import MEGABYTES, PAGES, SECONDS, limits_of

SHARED = Path(__file__).parents[2].parent / "shared" / "un-pdf" / "A_RES_78_40.pdf"


def test_what_is_not_said_stays_as_it_is() -> None:
    assert limits_of(PAGES, MEGABYTES, SECONDS) == DEFAULT_LIMITS


@pytest.mark.skipif(not SHARED.exists(), reason=f"{SHARED} is not on this machine")
def test_a_file_of_more_pages_is_refused() -> None:
    done = CliRunner().invoke(app, ["parse", str(SHARED), "--max-pages", "5"])
    assert done.exit_code == 2
    assert "A_RES_78_40.pdf has 6 pages" in done.stderr


def test_a_file_of_no_pages_is_a_usage_error() -> None:
    assert CliRunner().invoke(app, ["parse", "any.pdf", "--max-pages", "0"]).exit_code == 2
