"""Who is logged in: tokens in memory, by their hash; a restart logs everybody out."""

import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

from ui.serving.users import User, UserFile

IDLE_SECONDS = 12 * 3600.0
_MOST = 10_000


class Sessions:
    """A session ends by logout, after twelve idle hours, and when its user's entry in the file changes."""

    def __init__(self, file: UserFile, clock: Callable[[], float] = monotonic) -> None:
        self._file = file
        self._clock = clock
        self._open: OrderedDict[bytes, tuple[User, float]] = OrderedDict()

    def begin(self, user: User, token: str | None = None) -> str:
        """A session's token; a new one unless the caller has a secret of its own."""
        token = token or secrets.token_urlsafe(32)
        self._open[_key(token)] = (user, self._clock())
        while len(self._open) > _MOST:
            self._open.popitem(last=False)
        return token

    def user(self, token: str) -> User | None:
        """Whose session this is; None where it has ended or never was."""
        key = _key(token)
        user, used = self._open.get(key, (None, 0.0))
        if user is None:
            return None
        now = self._clock()
        if now - used > IDLE_SECONDS or self._file.users.get(user.name) != user:
            del self._open[key]
            return None
        self._open[key] = (user, now)
        self._open.move_to_end(key)
        return user

    def end(self, token: str) -> None:
        """Logs out."""
        self._open.pop(_key(token), None)


def _key(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
