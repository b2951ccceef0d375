"""Renews the tables of docs/evaluation.md: ``.venv/bin/python docs/figures.py [WORD]``.

Runs the command above each table, on an index of the bundled resolution alone, and puts what it prints in the
table's place; with a WORD only the commands that hold it. Tables made from an absent ../shared stay.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

DOCUMENT = Path(__file__).with_name("evaluation.md")
ROOT = DOCUMENT.parents[1]
TABLE = re.compile(r"^```\n\$ (jueyi .*)\n[^`]*```$", re.MULTILINE)
WIDE = "140"
"""Columns: no line of a table is folded."""


def printed(command: str, home: str) -> str:
    """What the command prints on standard output.

    Raises:
        CalledProcessError: it failed.
    """
    words = [str(Path(sys.executable).with_name("jueyi")), *shlex.split(command)[1:]]
    settings = {**os.environ, "COLUMNS": WIDE, "JUEYI_HOME": home}
    said = subprocess.run(words, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True, check=True).stdout
    return "".join(f"{line.rstrip()}\n" for line in said.splitlines())


def renew(command: str, home: str) -> None:
    """The table below this command, as it is now."""
    table = f"```\n$ {command}\n{printed(command, home)}```"
    text = DOCUMENT.read_text("utf-8")
    DOCUMENT.write_text(TABLE.sub(lambda found: table if found[1] == command else found[0], text), "utf-8")


def main(word: str = "") -> None:
    """One command after the other; each table is written as soon as it is there."""
    commands = [found[1] for found in TABLE.finditer(DOCUMENT.read_text("utf-8")) if word in found[1]]
    shared = (ROOT / "../shared").is_dir()
    with TemporaryDirectory() as home:
        for command in commands:
            if shared or "../shared" not in command:
                print(command, flush=True)
                renew(command, home)


if __name__ == "__main__":
    main(*sys.argv[1:2])
