"""Assistant times questions: figures."""
