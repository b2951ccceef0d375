"""Files that are there whole or not at all."""

import os
from pathlib import Path


def write_whole(path: Path, content: str | bytes) -> None:
    """Writes or replaces a file; a kill or an error leaves the old one, or none."""
    staging = path.with_name(path.name + ".new")
    try:
        with staging.open("wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        staging.replace(path)
    except BaseException:
        # On a full disk the half that was written is in the way of whatever comes next.
        staging.unlink(missing_ok=True)
        raise
