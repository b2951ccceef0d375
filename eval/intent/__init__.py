"""Training what recognises the intent of a question, and measuring it."""
