"""Documents in, searchable paragraphs out."""
