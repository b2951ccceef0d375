"""Files that are there whole or not at all."""

import os
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


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


def write_arrays(path: Path, **arrays: "NDArray[Any]") -> None:
    """The same with arrays, for ``numpy.load``."""
    import numpy as np

    buffer = BytesIO()
    np.savez(buffer, **arrays)  # type: ignore[arg-type]
    write_whole(path, buffer.getvalue())
