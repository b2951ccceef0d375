"""How long somebody who keeps failing has to wait: nothing sleeps, the next attempt is refused until then."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from time import monotonic

FIRST_WAIT = 15.0
LONGEST_WAIT = 300.0
_FORGET_AFTER = 900.0
_REMEMBERED = 10_000


class Throttle:
    """Counts the failures of a key; beyond ``free`` of them each doubles the wait."""

    def __init__(self, free: int, clock: Callable[[], float] = monotonic) -> None:
        self._free = free
        self._clock = clock
        self._failures: OrderedDict[Hashable, tuple[int, float]] = OrderedDict()

    def wait(self, key: Hashable) -> float:
        """Seconds until this key may try again; 0 for now."""
        count, last = self._of(key)
        return max(0.0, last + self._delay(count) - self._clock())

    def begin(self, key: Hashable) -> None:
        """An attempt counts as a failure until it succeeds, so that many at once count as many."""
        count, _ = self._of(key)
        self._failures[key] = (count + 1, self._clock())
        self._failures.move_to_end(key)
        while len(self._failures) > _REMEMBERED:
            self._failures.popitem(last=False)

    def succeed(self, key: Hashable) -> None:
        """Forgets the key's failures."""
        self._failures.pop(key, None)

    def _of(self, key: Hashable) -> tuple[int, float]:
        count, last = self._failures.get(key, (0, 0.0))
        return (count, last) if self._clock() - last < _FORGET_AFTER else (0, 0.0)

    def _delay(self, count: int) -> float:
        return (
            0.0 if count < self._free else min(FIRST_WAIT * 2.0 ** min(count - self._free, 16), LONGEST_WAIT)
        )
