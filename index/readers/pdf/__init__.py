"""PDF with a text layer to blocks: characters, lines, page furniture, footnote zone, paragraphs."""
