"""Run as a process of its own: a PDF on standard input, its pages, pickled, on standard output."""

import pickle
import sys

from index.errors import DocumentError
from index.limits import Limits
from index.readers.pdf.sheets import REFUSED, sheets_here


def main() -> int:
    """Read within the limits given as arguments: name, seconds, pages, bytes of memory."""
    name, seconds, pages, memory = sys.argv[1:]
    limits = Limits(seconds=float(seconds), pages=int(pages), memory_bytes=int(memory))
    bound(limits)
    try:
        sheets = sheets_here(sys.stdin.buffer.read(), name, limits)
    except DocumentError as error:
        sys.stderr.write(str(error))
        return REFUSED
    pickle.dump(sheets, sys.stdout.buffer)
    return 0


def bound(limits: Limits) -> None:
    """Let the system end this process where it can; elsewhere the parent's clock does."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
    seconds = int(limits.seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


if __name__ == "__main__":
    sys.exit(main())
