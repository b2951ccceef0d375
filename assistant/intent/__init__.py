"""What a question wants, and which of its words are the subject: recognised by a small network."""
