"""Training the question side of the embedding."""
