"""Whether a name and a password belong together; asked too often, how long to wait."""

import math
from dataclasses import dataclass

from anyio import CapacityLimiter, to_thread

from ui.serving.errors import UsersError
from ui.serving.passwords import PasswordHash
from ui.serving.throttle import Throttle
from ui.serving.users import User, UserFile, checked_name

_FREE_FAILURES = 5
"""Of a user from an address."""
_FREE_FAILURES_OF_ADDRESS = 100
"""Of all users together, for behind one address there may be an office."""
_AT_ONCE = 2
"""Hashes computed at once: each takes 16 MB and a processor."""
_NOBODY = PasswordHash.of("nobody has this password")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Not let in."""

    wait: int = 0
    """Seconds until the next attempt counts; 0: it was wrong."""


class Credentials:
    """Checks passwords off the event loop and slows down whoever guesses."""

    def __init__(self, file: UserFile) -> None:
        self._file = file
        self._by_user = Throttle(_FREE_FAILURES)
        self._by_address = Throttle(_FREE_FAILURES_OF_ADDRESS)
        self._limiter: CapacityLimiter | None = None

    async def check(self, name: str, password: str, address: str) -> User | Refusal:
        """The user, or why not; an unknown name takes as long as a wrong password."""
        try:
            name = checked_name(name)
        except UsersError:
            name = ""
        guess = (address, name)
        if wait := max(self._by_user.wait(guess), self._by_address.wait(address)):
            return Refusal(math.ceil(wait))
        self._by_user.begin(guess)
        self._by_address.begin(address)
        user = self._file.users.get(name)
        known = user.password if user else _NOBODY
        # Made here, for a limiter belongs to an event loop.
        self._limiter = self._limiter or CapacityLimiter(_AT_ONCE)
        right = await to_thread.run_sync(known.matches, password, limiter=self._limiter)
        if user is None or not right:
            return Refusal()
        self._by_user.succeed(guess)
        self._by_address.succeed(address)
        return user
