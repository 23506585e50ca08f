"""Every quote of a story given its place."""

from collections.abc import Mapping, Sequence

from content.faults import Fault
from content.fold import fold_text
from content.parts import Article, Claim, Quote, Response
from content.quotes import AmbiguousQuoteError, Grade, find_quote

MOST_CANDIDATES = 5
"""How many of the places of an ambiguous quote are named."""

CUE_REACH = 2000
"""How many characters from its passage a cue is looked for in other spellings."""

AROUND = 25
"""How many characters before and after each of them."""


def find_quotes(
    articles: Sequence[Article | None], items: Mapping[str, Sequence[Claim | Response | None]]
) -> list[Fault]:
    """Give every quote of ITEMS its article, place and grade.

    Returns a fault for each quote whose words stand in several places. Entries that are None (parts of a file
    that could not be read) are passed over, as are quotes of an article that is not there.
    """
    bodies = {article.id: article.article_body for article in articles if article is not None}
    only = next(iter(bodies)) if len(articles) == len(bodies) == 1 else None
    faults = []
    for field, entries in items.items():
        for number, entry in enumerate(entries):
            for nth, quote in enumerate(entry.appearance if entry is not None else ()):
                quote.article = quote.article or only
                body = bodies.get(quote.article or "")
                if body is None:
                    continue
                here = (field, number, "appearance", nth)
                message = _find(quote, body)
                if message:
                    faults.append(Fault((*here, "exact"), message))
                elif not _cue_is_near(quote, body):
                    message = f"“{quote.cue}” does not stand in the paragraph of the passage"
                    faults.append(Fault((*here, "cue"), message))
    return faults


def _find(quote: Quote, body: str) -> str | None:
    """Set the quote's place and grade in BODY. Returns what is wrong when the words stand in several places."""
    try:
        anchor = find_quote(body, quote.exact, quote.prefix, quote.suffix, quote.start)
    except AmbiguousQuoteError as ambiguous:
        return _candidates(body, quote, ambiguous.candidates)
    if anchor is None:
        quote.start = quote.end = None
        quote.grade = Grade.LOST
    else:
        quote.start, quote.end, quote.grade = anchor.start, anchor.end, anchor.grade
    return None


def _cue_is_near(quote: Quote, body: str) -> bool:
    """Whether the cue, if there is one, stands in the paragraphs that the passage touches."""
    if quote.cue is None or quote.start is None or quote.end is None:
        return True
    first = body.rfind("\n", 0, quote.start) + 1
    last = body.find("\n", quote.end)
    last = len(body) if last == -1 else last
    if body.find(quote.cue, first, last) != -1:
        return True
    near = body[max(first, quote.start - CUE_REACH) : min(last, quote.end + CUE_REACH)]
    return fold_text(quote.cue) in fold_text(near)


def _candidates(body: str, quote: Quote, places: Sequence[tuple[int, int]]) -> str:
    shown = []
    for start, end in places[:MOST_CANDIDATES]:
        around = body[max(0, start - AROUND) : end + AROUND].replace("\n", " ")
        shown.append(f"“…{around}…” at {start}")
    more = f", and {len(places) - MOST_CANDIDATES} more" if len(places) > MOST_CANDIDATES else ""
    return (
        f"“{quote.exact}” stands in {len(places)} places: {', '.join(shown)}{more}; "
        "say which with prefix or suffix, the words before or after it"
    )
