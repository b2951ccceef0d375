"""What can go wrong before or while the page is served."""

from index.errors import JueyiError


class ServeError(JueyiError):
    """It cannot be served as asked."""


class UsersError(JueyiError):
    """The file of users cannot be used."""


class BusyError(JueyiError):
    """More is asked at once than can wait."""
