"""A language model's answer: asked for with numbered passages, every sentence verified before it counts."""
