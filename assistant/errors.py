"""What can go wrong in asking.

JueyiError
└── AssistantError
    ├── QuestionError        a question that cannot be taken
    ├── CitationError        a citation that does not hold
    ├── RerankerError        a cross-encoder that is not to be had, or is none
    ├── OwnModelError        weights that come with the package, or their encoder, that cannot be used
    └── ModelSetupError      a language model that cannot be set up as configured
"""

from index.errors import JueyiError


class AssistantError(JueyiError):
    """Base of the assistant's errors."""


class QuestionError(AssistantError):
    """A question that is empty, too long or not text."""


class CitationError(AssistantError):
    """The quoted words do not stand in the cited passage."""


class ModelSetupError(AssistantError):
    """The language model cannot be used as it is configured."""


class RerankerError(AssistantError):
    """The cross-encoder that was named is not to be had, or is none."""


class OwnModelError(AssistantError):
    """Weights that come with the package, or the encoder that they belong to, cannot be used."""
