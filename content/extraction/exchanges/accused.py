"""Who is accused, where the accusation names them: "accused Roe of theft", "Roe was blamed for it"."""

from collections.abc import Set

from content.extraction.exchanges.material import Material
from content.extraction.results import Pieces, Span

ACCUSED = "accused of"
"""The pattern of what somebody is accused of."""

_BETWEEN = 80
"""So many characters after a cue the content may begin that is said of who stands between them."""


def accused(
    material: Material, first: Span, cue: Pieces, cue_kinds: Set[str], speaker: int | None, pattern: str
) -> list[int]:
    """Who stands between the cue and the FIRST piece of a content, unless they are only told of it; where nobody does,
    as in "Roe was accused by Poe of theft", whom the sentence names last before."""
    if not cue or "acts tell" in cue_kinds or not 0 <= first[0] - cue[-1][1] < _BETWEEN:
        return []
    between = [actor for actor in material.actors_in((cue[-1][1], first[0])) if actor != speaker]
    if between or pattern != ACCUSED:
        return between
    sentence = material.sentence(material.token_at(cue[0][0]))
    begins = material.analysis.starts[material.analysis.sentence_starts[sentence]]
    return [actor for actor in material.actors_in((begins, cue[0][0])) if actor != speaker][-1:]
