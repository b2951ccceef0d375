"""The adopting bodies in the six languages."""

_ORGANS: tuple[dict[str, str], ...] = (
    {"zh": "大会", "en": "The General Assembly", "fr": "L’Assemblée générale", "es": "La Asamblea General",
     "ru": "Генеральная Ассамблея", "ar": "الجمعية العامة"},
    {"zh": "安全理事会", "en": "The Security Council", "fr": "Le Conseil de sécurité", "es": "El Consejo de Seguridad",
     "ru": "Совет Безопасности", "ar": "مجلس الأمن"},
    {"zh": "经济及社会理事会", "en": "The Economic and Social Council", "fr": "Le Conseil économique et social",
     "es": "El Consejo Económico y Social", "ru": "Экономический и Социальный Совет", "ar": "المجلس الاقتصادي والاجتماعي"},
    {"zh": "人权理事会", "en": "The Human Rights Council", "fr": "Le Conseil des droits de l’homme",
     "es": "El Consejo de Derechos Humanos", "ru": "Совет по правам человека", "ar": "مجلس حقوق الإنسان"},
)  # fmt: skip


def organ(body: str | None, language: str) -> str:
    """The body's name as the subject of a sentence; as printed where it is none of the known ones, else empty."""
    if not body:
        return ""
    for names in _ORGANS:
        if any(body.casefold() in name.casefold() for name in names.values()):
            return names.get(language, names["en"])
    return body
