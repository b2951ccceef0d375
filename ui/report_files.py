"""The files of a report: one for machines, one for people."""

from pathlib import Path

from eval.record import Record
from index.atomic import write_whole
from index.errors import JueyiError
from ui.report_html import report_html
from ui.report_wording import report_words

JSON, HTML = "report.json", "report.html"


class ReportError(JueyiError):
    """A report that cannot be written."""


def write_report(record: Record, folder: Path, language: str = "en") -> None:
    """Writes both files, in the place of older ones.

    Raises:
        ReportError: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / JSON, record.to_json())
        write_whole(folder / HTML, report_html(record, report_words(language)))
    except OSError as error:
        raise ReportError(f"no report can be written to {folder}: {error.strerror or error}") from error
