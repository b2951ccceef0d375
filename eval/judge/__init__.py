"""A language model that says whether answers are correct."""
