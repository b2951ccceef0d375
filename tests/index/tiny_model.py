"""An E5S1 file of a small network, one layer of 32 numbers or more, of which a model is made in a moment."""

import struct
from pathlib import Path

import numpy as np

from index.bundled import write_model
from index.e5s1 import read_e5s1

HIDDEN, LAYERS, HEADS, WIDE, POSITIONS = 32, 1, 2, 64, 64
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
PIECES = (*SPECIAL, "▁", "▁query", "▁passage", ":", "核", "裁军", "▁决议", "决议", "a", "b", "<mask>")
_NORMALISED = ("aln", "oln")
_MATRICES = {
    "q": (HIDDEN, HIDDEN),
    "k": (HIDDEN, HIDDEN),
    "v": (HIDDEN, HIDDEN),
    "ao": (HIDDEN, HIDDEN),
    "fi": (WIDE, HIDDEN),
    "fo": (HIDDEN, WIDE),
}


def first_block() -> bytes:
    """A Q4_0 block by hand: scale 0.5; byte ``i`` has ``i`` in its low half, ``15 - i`` in its high half."""
    return struct.pack("<e", 0.5) + bytes(i | (15 - i) << 4 for i in range(16))


def write_tiny(path: Path, seed: int = 0, layers: int = LAYERS, positions: int = POSITIONS) -> Path:
    """The file; the first values of its word embeddings are those of ``first_block``."""
    head = b"E5S1" + struct.pack(
        "<I7ifi", 1, HIDDEN, layers, HEADS, WIDE, len(PIECES), positions, 2, 1e-12, 32
    )
    tensors = _tensors(np.random.default_rng(seed), layers, positions)
    before = head + _vocabulary() + _normalisation()
    size = 4 + sum(2 + len(name) + 21 for name in tensors)
    directory, data, at = struct.pack("<i", len(tensors)), b"", len(before) + size
    for name, (kind, count, content) in tensors.items():
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", kind, count, at + len(data), len(content))
        data += content
    path.write_bytes(before + directory + data)
    return path


def _vocabulary() -> bytes:
    pieces = [piece.encode() for piece in PIECES]
    offsets = np.cumsum([0, *map(len, pieces)]).astype("<u4").tobytes()
    scores = np.linspace(0, -9, len(pieces)).astype("<f4").tobytes()
    joined = b"".join(pieces)
    return struct.pack("<5iQ", len(pieces), 0, 2, 1, 3, len(joined)) + offsets + scores + joined


def _normalisation() -> bytes:
    """A control character that vanishes, a tab that becomes a space, a letter that becomes another."""
    entries = struct.pack("<IB", 7, 0) + struct.pack("<IBI", 9, 1, 0x20) + struct.pack("<IBI", 0xAA, 1, 0x61)
    return struct.pack("<iI", 3, len(entries)) + entries


def _tensors(random: np.random.Generator, layers: int, positions: int) -> dict[str, tuple[int, int, bytes]]:
    """Type, number of values and bytes by name."""

    def floats(count: int) -> tuple[int, int, bytes]:
        return 0, count, random.normal(size=count).astype("<f4").tobytes()

    def blocks(count: int, scale: float = 0.02) -> tuple[int, int, bytes]:
        each = [struct.pack("<e", scale) + random.bytes(16) for _ in range(count // 32)]
        return 1, count, b"".join(each)

    words = blocks(len(PIECES) * HIDDEN, scale=0.5)
    tensors = {"emb.word": (1, words[1], first_block() + words[2][18:])}
    tensors |= {"emb.pos": floats(positions * HIDDEN), "emb.type": floats(2 * HIDDEN)}
    norms = ["emb.ln", *(f"l{layer}.{name}" for layer in range(layers) for name in _NORMALISED)]
    for name in norms:
        tensors |= {f"{name}.w": floats(HIDDEN), f"{name}.b": floats(HIDDEN)}
    for layer in range(layers):
        for name, (rows, columns) in _MATRICES.items():
            tensors |= {f"l{layer}.{name}.w": blocks(rows * columns), f"l{layer}.{name}.b": floats(rows)}
    return tensors


def tiny_encoder(folder: Path, seed: int = 0, layers: int = LAYERS, positions: int = POSITIONS) -> Path:
    """The folder of a model made of such a file."""
    folder.mkdir(parents=True)
    write_model(read_e5s1(write_tiny(folder / "weights.bin", seed, layers, positions)), folder)
    return folder
