"""Brier score (Monthly Weather Review 78, 1950): how far probabilities are from what came true."""


def brier(probability: float, happened: bool) -> float:
    """Squared difference of one probability and its outcome; its mean is the score, 0 at best."""
    if not 0 <= probability <= 1:
        raise ValueError(f"{probability} is no probability")
    return (probability - happened) ** 2
