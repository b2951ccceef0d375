"""``jueyi`` as a process."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
TREATY = "决议对《全面禁止核试验条约》提出了什么要求？"


def jueyi(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What came of the command on this data directory."""
    code = "from ui.cli import main; main()"
    environment = {**os.environ, "JUEYI_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
