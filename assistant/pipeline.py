"""The whole way from a question to an answer, as one LangChain runnable."""
