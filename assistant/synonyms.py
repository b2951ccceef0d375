"""Other names of a thing, in the language of the text: 朝鲜 = 朝鲜民主主义人民共和国, IAEA = 原子能机构."""

def synonyms(term: str, question_language: str, text_language: str) -> tuple[str, ...]:
    """``term`` itself, and its forms in the language of the text where the glossary knows it."""
    return (term,)
