"""Passwords as salted scrypt hashes: ``scrypt$16384$8$5$<salt>$<key>``, both base64."""

import base64
import binascii
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

SHORTEST = 8
LONGEST = 1024
# OWASP's second smallest memory, 16 MB, with the passes that belong to it: several checks fit a small server.
_COST, _BLOCK, _PASSES = 2**14, 8, 5
_MOST_COST, _MOST_BLOCK, _MOST_PASSES = 2**17, 16, 16
_SALT_BYTES, _KEY_BYTES = 16, 32


@dataclass(frozen=True, slots=True)
class PasswordHash:
    """What is kept of a password."""

    salt: bytes
    key: bytes
    cost: int = _COST
    block: int = _BLOCK
    passes: int = _PASSES

    @classmethod
    def of(cls, password: str) -> "PasswordHash":
        """With a new salt."""
        salt = secrets.token_bytes(_SALT_BYTES)
        return cls(salt, _derived(password, salt, _COST, _BLOCK, _PASSES))

    @classmethod
    def read(cls, written: str) -> "PasswordHash":
        """Raises ValueError for what ``str`` did not write, and for a hash too dear to compute."""
        try:
            name, cost, block, passes, salt, key = written.split("$")
            found = cls(_bytes(salt), _bytes(key), int(cost), int(block), int(passes))
        except (ValueError, binascii.Error):
            raise ValueError("not a hash that jueyi users writes") from None
        dear = found.cost > _MOST_COST or found.block > _MOST_BLOCK or found.passes > _MOST_PASSES
        if name != "scrypt" or dear or len(found.salt) < _SALT_BYTES or len(found.key) != _KEY_BYTES:
            raise ValueError("not a hash that jueyi users writes")
        return found

    def matches(self, password: str) -> bool:
        """Takes as long for a wrong password as for the right one, about a tenth of a second."""
        derived = _derived(password, self.salt, self.cost, self.block, self.passes)
        return hmac.compare_digest(derived, self.key)

    def __str__(self) -> str:
        parts = ("scrypt", self.cost, self.block, self.passes, _text(self.salt), _text(self.key))
        return "$".join(map(str, parts))


def _derived(password: str, salt: bytes, cost: int, block: int, passes: int) -> bytes:
    # The same letters, however a keyboard composes them.
    typed = unicodedata.normalize("NFKC", password[:LONGEST]).encode("utf-8", "surrogatepass")
    memory = 128 * block * (cost + passes + 2)
    return hashlib.scrypt(typed, salt=salt, n=cost, r=block, p=passes, maxmem=2 * memory, dklen=_KEY_BYTES)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
