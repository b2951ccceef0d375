"""Passwords are kept as salted hashes that say how they were made."""

import pytest

from ui.serving.passwords import PasswordHash


def test_a_hash_matches_its_password_and_no_other() -> None:
    kept = PasswordHash.of("correct horse")
    assert kept.matches("correct horse")
    assert not kept.matches("correct horsf")
    assert not kept.matches("")


def test_what_is_written_is_read_again_and_holds_no_password() -> None:
    written = str(PasswordHash.of("correct horse"))
    assert written.startswith("scrypt$16384$8$5$")
    assert "horse" not in written
    assert PasswordHash.read(written).matches("correct horse")


def test_the_same_password_is_never_written_twice_alike() -> None:
    assert str(PasswordHash.of("correct horse")) != str(PasswordHash.of("correct horse"))


def test_letters_match_however_they_are_composed() -> None:
    assert PasswordHash.of("caf\u00e9 au lait").matches("cafe\u0301 au lait")


@pytest.mark.parametrize(
    "written",
    [
        "correct horse",
        "md5$16384$8$5$AAAAAAAAAAAAAAAAAAAAAA==$AAAA",
        "scrypt$16384$8$5$AAAA$" + "A" * 43 + "=",
        "scrypt$1073741824$8$5$AAAAAAAAAAAAAAAAAAAAAA==$" + "A" * 43 + "=",
        "scrypt$many$8$5$AAAAAAAAAAAAAAAAAAAAAA==$" + "A" * 43 + "=",
    ],
    ids=["plain", "other kind", "short salt", "too dear", "no number"],
)
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not a hash"):
        PasswordHash.read(written)
