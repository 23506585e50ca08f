"""How far a finding in a parsed text is trusted: its trees give more signs, and those have counts of their own."""

from content.extraction.analysis import Analysis
from content.extraction.statements.company import Company
from content.extraction.statements.found import Found
from content.extraction.statements.signs import distance, kind_of_source
from content.extraction.statements.trust import Trust
from content.extraction.trees import Tree

_LONG = 14
"""From so many tokens on, the length of a content tells no more."""
_SHORT = 8
"""Of a content with fewer tokens, its head word is a sign."""
_AFTER_VERB = frozenset(("RP", "IN", "RB", "TO"))


def signs(a: Analysis, found: Found, company: Company) -> list[str]:
    """What tells for or against FOUND. A sign that names its parent first is seen among the findings with that."""
    assert a.tree is not None
    rule, verb = f"|rule {found.rule}", f"|verb {found.lemma}"
    at = _verb(a, found)
    first, last = found.content[-1]
    top = a.tree.top(first, first)
    edge, tag = a.tree.labels[at], a.tags[at]
    quoted = f"quoted {a.quoted[found.cue[0]] >= 0}"
    helpers = [a.lower[k] for k in a.tree.children[at] if k < at and a.tree.labels[k] in ("aux", "auxpass", "neg")]
    return [
        rule[1:],
        verb[1:],
        *_finer(f"as {found.rule}", a.tree.labels[top], verb),
        *_finer(quoted, kind_of_source(a, found)[:4], rule),
        f"rival {company.rival}{rule}",
        *_of_end(a, a.tree, found, at),
        *_of_source(a, found, company),
        *_finer(f"first {a.tags[first]}", a.lower[first], rule),
        f"within {company.within}{verb}",
        f"words {min(last - first, _LONG)}{rule}",
        *([f"object {a.lower[top]}{rule}"] if last - first < _SHORT else []),
        *_finer(f"edge {edge}", tag, rule),
        *_finer(f"form {tag}", edge, verb),
        *_finer(f"helped {len(helpers)}", " ".join(helpers), rule),
    ]


def _finer(sign: str, more: str, given: str) -> tuple[str, str]:
    """A sign, and a finer one that is given with it."""
    coarse = sign + given
    return coarse, f"{sign} {more}|{coarse}"


def _verb(a: Analysis, found: Found) -> int:
    """The verb of the cue, or its noun."""
    start, end = found.cue
    at = end - 1
    while at > start and a.tags[at] in _AFTER_VERB:
        at -= 1
    return at


def _of_end(a: Analysis, tree: Tree, found: Found, verb: int) -> tuple[str, str]:
    """Signs of the phrase that the content ends with, and of the one that it leaves out."""
    first, last = found.content[0]
    top = last - 1
    while tree.heads[top] != top and first <= tree.starts[tree.heads[top]] and tree.ends[tree.heads[top]] <= last + 1:
        top = tree.heads[top]
    head = tree.heads[top]
    whole = "whole" if tree.starts[top] <= first + 1 else "part"
    on = "cue" if head == verb else "content" if first <= head < last else "other"
    sign = f"last {tree.labels[top]} {on} {whole}"
    return _finer(sign, _left_out(a, tree, first, last, verb), f"|rule {found.rule}")


def _left_out(a: Analysis, tree: Tree, first: int, last: int, verb: int) -> str:
    """What the phrase after the content [first, last) hangs on."""
    ceiling = a.sentence(first)[1]
    following = next((k for k in range(last, ceiling) if a.words[k][0].isalnum()), None)
    if following is None:
        return "end"
    top = tree.top(following, last)
    head = tree.heads[top]
    return "cue" if head == verb else "content" if first <= head < last else "root" if head == top else "other"


def _of_source(a: Analysis, found: Found, company: Company) -> tuple[str, ...]:
    """Signs of where the source stands."""
    rule = f"|rule {found.rule}"
    if found.source is None:
        return _finer("distance none", company.within, rule)
    start = found.source[0]
    begins = start == a.sentence(found.cue[0])[0]
    before = ("^", "^") if begins or start == 0 else (a.tags[start - 1], a.lower[start - 1])
    return (
        *_finer(f"distance {distance(found.source, found.cue)}", company.within, rule),
        *_finer(f"source-after {before[0]}", before[1], rule),
    )


PARSED = Trust(
    "trust.parsed.tsv",
    signs,
    least=0.3,
    share=0.4,
    weak=frozenset(("distance", "within", "words", "object", "edge", "form", "helped")),
    weak_share=0.2,
    doubt=4.0,
)
"""The trust in findings of texts that are parsed."""
