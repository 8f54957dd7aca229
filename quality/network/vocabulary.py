"""The pieces of words that the network knows: those of our texts and of the concepts, and short ones to spell the rest with."""

import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from sentencepiece import SentencePieceProcessor, SentencePieceTrainer, sentencepiece_model_pb2

from app.parsing.classifier import concepts
from quality.network.base_model import BaseModel

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
SPELLING = 3  # letters
_SPACE = "\u2581"
_WORD = re.compile(r"[^\W\d_]+")


def choose(base: BaseModel, texts: Iterable[str]) -> list[int]:
    """Return the numbers of the pieces in the base model."""
    whole = processor(base.pieces, base.scores)
    words = {word for path in _concept_files() for word in _WORD.findall(path.read_text("utf-8"))}
    known = {*words, *map(str.capitalize, words), *texts}
    found = {number for pieces in whole.encode(sorted(known)) for number in pieces}
    spelling = {number for number, piece in enumerate(base.pieces) if _spells(piece)}
    return sorted({*range(len(SPECIAL)), *found, *spelling})


def processor(pieces: Sequence[str], scores: Sequence[float]) -> SentencePieceProcessor:
    return SentencePieceProcessor(model_proto=processor_model(pieces, scores))


def processor_model(pieces: Sequence[str], scores: Sequence[float]) -> bytes:
    """Return the file of a processor with these pieces, which normalizes texts as that of XLM-RoBERTa does."""
    model = sentencepiece_model_pb2.ModelProto()
    types = model.SentencePiece
    special = dict.fromkeys(SPECIAL, types.CONTROL) | {"<unk>": types.UNKNOWN}
    for piece, score in zip(pieces, scores, strict=True):
        model.pieces.add(piece=piece, score=score, type=special.get(piece, types.NORMAL))
    numbers = {"bos_id": 0, "pad_id": 1, "eos_id": 2, "unk_id": 3}
    for name, number in numbers.items():
        setattr(model.trainer_spec, name, number)
    model.trainer_spec.model_type = model.trainer_spec.UNIGRAM
    model.trainer_spec.vocab_size = len(pieces)
    model.normalizer_spec.CopyFrom(_normalizer())
    written: bytes = model.SerializeToString()
    return written


def _normalizer() -> sentencepiece_model_pb2.NormalizerSpec:
    """Return the usual normalization, which a processor of one sentence has."""
    written = io.BytesIO()
    SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e"]),
        model_writer=written,
        vocab_size=9,
        normalization_rule_name="nmt_nfkc",
        minloglevel=2,
    )
    return sentencepiece_model_pb2.ModelProto.FromString(written.getvalue()).normalizer_spec


def _concept_files() -> list[Path]:
    return sorted(Path(concepts.__file__).with_name("concept_words").glob("*.txt"))


def _spells(piece: str) -> bool:
    letters = piece.replace(_SPACE, "")
    is_latin = all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return is_latin and len(letters) <= SPELLING
