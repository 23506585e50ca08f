"""What the article itself calls alleged: "the alleged phone calls", "has reportedly taken bribes"."""

from collections.abc import Iterator

from content.extraction.exchanges.candidates import Candidate, candidate
from content.extraction.exchanges.clauses import clause_end, phrase_end
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.naming import before_verb
from content.extraction.exchanges.shown import shown
from content.extraction.subjects import subject


def called_alleged(material: Material, mark: Mark) -> Iterator[Candidate]:
    """The noun phrase after "alleged"."""
    a = material.analysis
    start, ceiling = mark.end, a.sentence(mark.start)[1]
    if start < ceiling and a.tags[start] == "TO":
        yield from _alleged_to(material, mark)
        return
    if start >= ceiling or a.lower[start] == "that" or a.tags[start] == "IN":
        return  # the verb, as in "has alleged in a letter"
    end = clause_end(a, start) if a.tags[start][0] == "V" else before_verb(a, start, phrase_end(a, start))
    if end - start > 1:
        yield shown(material, start, end, mark, "called alleged", None)


def _alleged_to(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "is alleged to have taken bribes", with who is."""
    who = subject(material.analysis, mark.start)
    what = material.piece(mark.end, clause_end(material.analysis, mark.end))
    if who is not None and who[1] <= mark.start:
        cue = (material.piece(mark.start, mark.end),)
        yield candidate(material, (material.piece(*who), what), None, cue, pattern="called alleged")


def reportedly(material: Material, mark: Mark) -> Iterator[Candidate]:
    """The clause with "allegedly" before its verb; only what follows, where the verb has no subject."""
    a = material.analysis
    verb, ceiling = mark.end, a.sentence(mark.start)[1]
    if verb >= ceiling or a.tags[verb][0] != "V":
        return
    place = None if a.tags[verb] == "VBG" else subject(a, verb)
    start = verb if place is None else place[0]
    yield shown(material, start, max(verb + 1, clause_end(a, verb)), mark, "reportedly", None)
