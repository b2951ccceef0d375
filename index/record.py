"""What the index keeps of a resolution besides vectors."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass

from index.errors import DocumentError
from index.label import Label
from index.passage import passages_of
from index.resolution import Resolution
from index.serial import to_json
from index.sources import SourceFile


@dataclass(frozen=True, slots=True)
class Record:
    """A resolution as indexed."""

    resolution: Resolution
    revision: str
    """Hash of the content; the same content is the same revision."""
    source_hash: str
    """Hash of the file it was read from."""
    source_name: str = ""
    """What that file is called; empty where it is not kept."""

    @classmethod
    def of(cls, resolution: Resolution, source: SourceFile | str) -> "Record":
        """A resolution of a file, or only of the hash of one that is not kept.

        Raises:
            DocumentError: its paragraphs could not be cited.
        """
        _check_citable(resolution)
        hash_, name = (source, "") if isinstance(source, str) else (source.hash, source.name)
        return cls(resolution, revision_of(resolution), hash_, name)


def _check_citable(resolution: Resolution) -> None:
    if not resolution.symbol or not resolution.language:
        raise DocumentError("a document without a symbol such as A/RES/78/40 cannot be indexed")
    labels = Counter(passage.label for passage in passages_of(resolution))
    for label, uses in labels.items():
        if uses > 1:
            raise DocumentError(
                f"{resolution.id} has {uses} paragraphs labelled {label}; none could be cited"
            )
        try:
            Label.parse(label)
        except ValueError as error:
            raise DocumentError(f"{resolution.id}: {error}") from error


def revision_of(resolution: Resolution) -> str:
    """Sixteen hex digits over everything the resolution says."""
    # References are found in the text anew whenever they are asked for: they are not content.
    said = {key: value for key, value in to_json(resolution).items() if key != "references"}
    content = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]
