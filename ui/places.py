"""Where the command's data lives and which models it uses."""

from dataclasses import dataclass
from pathlib import Path

from ui.environment import default_cache, default_home


@dataclass(frozen=True, slots=True)
class Places:
    """Data directory, cache directory, embedding model (None for the default one), whether facts are read,
    and the reranker (None for none)."""

    home: Path
    cache: Path
    embedding_model: str | None = None
    reader: bool = True
    reranker: str | None = None

    @classmethod
    def chosen(
        cls,
        home: Path | None,
        cache: Path | None,
        embedding_model: str | None,
        *,
        reader: bool = True,
        reranker: str | None = None,
    ) -> "Places":
        """What the options say; the platform's user directories for what they leave open."""
        return cls(
            (home or default_home()).expanduser(),
            (cache or default_cache()).expanduser(),
            embedding_model,
            reader,
            reranker,
        )
