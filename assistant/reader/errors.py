"""What can go wrong with the reader."""

from index.errors import JueyiError


class ReaderError(JueyiError):
    """Its weights, or the encoder that they belong to, cannot be used."""
