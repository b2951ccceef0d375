"""What can go wrong below the assistant, each with a sentence a person can act on.

JueyiError
├── DocumentError        a file that cannot become a resolution
├── EmbeddingError       an embedding model that cannot be had
└── IndexStoreError      a data directory that cannot be used
    ├── IndexBusyError       another process holds it
    ├── IndexDamagedError    its files do not open
    ├── IndexMismatchError   built with another embedding model
    └── UnknownResolutionError
"""


class JueyiError(Exception):
    """Base of all errors meant for a user; ``str(error)`` is the sentence shown."""


class DocumentError(JueyiError):
    """A file that cannot be read as a resolution."""


class EmbeddingError(JueyiError):
    """The embedding model cannot be loaded or built."""


class IndexStoreError(JueyiError):
    """The data directory cannot be used."""


class IndexBusyError(IndexStoreError):
    """Another process holds the data directory."""


class IndexDamagedError(IndexStoreError):
    """The files of the index do not open."""


class IndexMismatchError(IndexStoreError):
    """The index was built with another embedding model or dimension."""


class UnknownResolutionError(IndexStoreError):
    """No such resolution is indexed."""
