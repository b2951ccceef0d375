"""A cross-encoder of one layer with random weights, saved as a user would have one on disk."""

from pathlib import Path

PIECES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqrstuvwxyz", "核", "武", "器")


def tiny_cross_encoder(folder: Path, labels: int = 1, *, with_head: bool = True) -> Path:
    """The folder, with ``labels`` outputs, or without a head at all."""
    from tokenizers import BertWordPieceTokenizer
    from transformers import BertConfig, BertForSequenceClassification, BertModel, BertTokenizerFast, set_seed

    set_seed(1)
    folder.mkdir(parents=True)
    config = BertConfig(
        vocab_size=len(PIECES),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
        num_labels=labels,
    )
    model = BertForSequenceClassification(config) if with_head else BertModel(config)
    model.save_pretrained(folder)
    words = BertWordPieceTokenizer({piece: place for place, piece in enumerate(PIECES)})
    BertTokenizerFast(tokenizer_object=words._tokenizer, model_max_length=64).save_pretrained(folder)
    return folder
