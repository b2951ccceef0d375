"""An HTML page to blocks; scripts are never run, only left out."""

import codecs
import re
import time

from index.block import Block
from index.errors import DocumentError
from index.limits import Limits
from index.readers.html.collector import Collector, TooDeepError
from index.readers.html.notes import blocks_of

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_CHUNK = 1 << 16


def read_html(data: bytes, name: str, limits: Limits) -> list[Block]:
    """Blocks of a page.

    Raises:
        DocumentError: its characters cannot be read, or it is nested too deep or takes too long.
    """
    source = _decoded(data, name)
    collector = Collector()
    end = time.monotonic() + limits.seconds
    try:
        for start in range(0, len(source), _CHUNK):
            collector.feed(source[start : start + _CHUNK])
            if time.monotonic() > end:
                raise DocumentError(
                    f"{name} takes more than {limits.seconds:g} seconds to read; it is given up"
                )
        collector.close()
    except TooDeepError:
        raise DocumentError(f"{name} nests its elements deeper than any page does; it is not read") from None
    return list(blocks_of(collector.parts))


def _decoded(data: bytes, name: str) -> str:
    said = _CHARSET.search(data[:4096])
    encoding = said[1].decode("ascii") if said else "utf-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    try:
        encoding = codecs.lookup(encoding).name
        return data.removeprefix(b"\xef\xbb\xbf").decode("gb18030" if encoding == "gb2312" else encoding)
    except (LookupError, UnicodeDecodeError, TypeError):
        raise DocumentError(
            f"{name} is not in the characters that it claims ({encoding}); save it as UTF-8"
        ) from None
