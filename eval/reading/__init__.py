"""Training the reader: what it learns from, how, and how far it has come."""
