"""How the commands change a reading: each takes one and gives the next."""

from collections.abc import Sequence
from dataclasses import replace

from content.parts import Claim, Quote
from content.story import Story
from tui.reading import Place, Reading, Side
from tui.view import Listing, View

TRAIL_LENGTH = 200
"""How many places the trail holds, in each direction."""


def begin(story: Story) -> Reading:
    """At the head of the first article, the first claim and its response chosen."""
    reading = Reading(story, View(story), Place())
    if story.claims:
        place = _choice(reading, story.claims[0].id)
        reading = replace(reading, place=replace(place, article=0, position=0, top=0))
    return reading


# Going to things


def to(reading: Reading, id: str) -> Reading:
    """To a claim or response, by its id."""
    return jump(reading, _choice(reading, id))


def to_exchange(reading: Reading, claim: str, response: str) -> Reading:
    """To a response, as an answer to this claim of those that it answers."""
    paired = replace(reading, place=replace(reading.place, claim=claim, claim_wording=0))
    return jump(reading, _choice(paired, response))


def to_side(reading: Reading, side: Side) -> Reading:
    """To the claim, response or actor that is chosen already; the text stays."""
    return replace(reading, place=replace(reading.place, side=side), notice="")


def to_actor(reading: Reading, id: str) -> Reading:
    """To an actor and where it is first mentioned."""
    place = replace(reading.place, side=Side.ACTOR, actor=id, mention=0)
    mentions = reading.story.mentions(id)
    return jump(reading, _standing(reading, place, mentions, reading.first_wording(mentions)))


def next_claim(reading: Reading) -> Reading:
    return _step(reading, reading.view.claims, reading.place.claim, "claim")


def previous_claim(reading: Reading) -> Reading:
    return _step(reading, reading.view.claims, reading.place.claim, "claim", backwards=True)


def next_response(reading: Reading) -> Reading:
    return _step(reading, reading.view.responses, reading.place.response, "response")


def previous_response(reading: Reading) -> Reading:
    return _step(reading, reading.view.responses, reading.place.response, "response", backwards=True)


def next_actor(reading: Reading) -> Reading:
    return _step(reading, reading.view.actors, reading.place.actor, "actor")


def previous_actor(reading: Reading) -> Reading:
    return _step(reading, reading.view.actors, reading.place.actor, "actor", backwards=True)


def next_open_claim(reading: Reading) -> Reading:
    return _step(reading, reading.view.open_claims, reading.place.claim, "open claim")


def previous_open_claim(reading: Reading) -> Reading:
    return _step(reading, reading.view.open_claims, reading.place.claim, "open claim", backwards=True)


def counterpart(reading: Reading) -> Reading:
    """From a claim to its response, from a response to the claim it answers, from an actor to its words."""
    if reading.chosen is None:
        return reading.say("There is nothing chosen.")
    if reading.place.side is Side.ACTOR:
        return _to_words_of(reading, reading.chosen)
    if reading.paired is not None:
        return jump(reading, _other_end(reading))
    if reading.place.side is Side.CLAIM:
        return reading.say(f"No response to claim {reading.story.label(reading.chosen)} is recorded.")
    because = reading.story.response(reading.chosen).answers_none_because
    return reading.say(f"Answers no claim recorded: {because}")


def next_answer(reading: Reading) -> Reading:
    return _other_answer(reading, +1)


def previous_answer(reading: Reading) -> Reading:
    return _other_answer(reading, -1)


def next_answered(reading: Reading) -> Reading:
    return _other_answered(reading, +1)


def previous_answered(reading: Reading) -> Reading:
    return _other_answered(reading, -1)


def next_wording(reading: Reading) -> Reading:
    return _other_wording(reading, +1)


def previous_wording(reading: Reading) -> Reading:
    return _other_wording(reading, -1)


def next_article(reading: Reading) -> Reading:
    return _other_article(reading, +1)


def previous_article(reading: Reading) -> Reading:
    return _other_article(reading, -1)


# The trail


def jump(reading: Reading, place: Place) -> Reading:
    """At PLACE, with the place left on the trail."""
    if replace(place, top=None) == replace(reading.place, top=None):
        return reading.say("")
    back = (*reading.back, reading.place)[-TRAIL_LENGTH:]
    arrived = replace(reading, place=place, back=back, forward=(), notice="")
    if place.side is not Side.ACTOR and arrived.passage is not None and arrived.passage.is_lost:
        return arrived.say("Lost: these words are not found in the article.")
    return arrived


def go_back(reading: Reading) -> Reading:
    """To where the last jump began."""
    if not reading.back:
        return reading.say("This is the beginning of the trail.")
    *back, place = reading.back
    forward = (reading.place, *reading.forward)[:TRAIL_LENGTH]
    return replace(reading, place=place, back=tuple(back), forward=forward, notice="")


def go_forward(reading: Reading) -> Reading:
    """Along the trail again, after going back."""
    if not reading.forward:
        return reading.say("This is the end of the trail.")
    place, *forward = reading.forward
    back = (*reading.back, reading.place)[-TRAIL_LENGTH:]
    return replace(reading, place=place, back=back, forward=tuple(forward), notice="")


# Moving through the article


def move(reading: Reading, position: int, top: int | None, row_end: int) -> Reading:
    """The cursor at POSITION, in a row that ends before ROW_END; a claim or response that stands there is chosen."""
    moved = replace(reading, place=replace(reading.place, position=position, top=top), notice="")
    under = _under(moved, position, row_end)
    if under is None:
        return moved
    return replace(moved, place=chosen_at(moved, under, position))


def choose_under(reading: Reading, place: Place, end: int) -> Place:
    """PLACE with the claim or response chosen that stands between its position and END, if there is one."""
    there = replace(reading, place=place)
    under = _under(there, place.position, end)
    return place if under is None else chosen_at(there, under, place.position)


def chosen_at(reading: Reading, id: str, position: int) -> Place:
    """The place at hand with the claim or response chosen, in the wording that stands at the position."""
    return _exchange(reading, id).at_wording(reading.wording_at(reading.story.item(id).appearance, position))


def _under(reading: Reading, start: int, end: int) -> str | None:
    """The claim or response in the row [start, end): one that begins there, or else the one at hand."""
    spans = reading.story.standing(reading.article.id).between(start, end)
    for span in spans:
        if span.start >= start:
            return span.id
    if any(span.id == reading.chosen for span in spans):
        return reading.chosen
    return spans[-1].id if spans else None


# How places are made


def _exchange(reading: Reading, id: str) -> Place:
    """The place at hand with the claim or response chosen. A response keeps the claim at hand if it answers it; another
    claim begins with the first of its responses, however many claims the one at hand answers."""
    story, place = reading.story, reading.place
    item = story.item(id)
    if isinstance(item, Claim):
        responses = [response.id for response in story.responses_to(id)]
        response = _kept(place.response if id == place.claim else None, responses)
        place = replace(_with_response(reading, response), side=Side.CLAIM, claim=id)
    else:
        place = replace(_with_claim(reading, _kept(place.claim, item.answers)), side=Side.RESPONSE, response=id)
    return replace(place, actor=item.author, mention=0)


def _with_response(reading: Reading, id: str | None) -> Place:
    """The place at hand with the response beside its claim, in its first wording unless it stood there before."""
    if id is None or id == reading.place.response:
        return replace(reading.place, response=id)
    wording = reading.first_wording(reading.story.response(id).appearance)
    return replace(reading.place, response=id, response_wording=wording)


def _with_claim(reading: Reading, id: str | None) -> Place:
    """The place at hand with the claim beside its response, in its first wording unless it stood there before."""
    if id is None or id == reading.place.claim:
        return replace(reading.place, claim=id)
    wording = reading.first_wording(reading.story.claim(id).appearance)
    return replace(reading.place, claim=id, claim_wording=wording)


def _kept(id: str | None, among: Sequence[str]) -> str | None:
    """ID if it is among them, or else the first of them."""
    return id if id in among else next(iter(among), None)


def _choice(reading: Reading, id: str) -> Place:
    """The place where the claim or response is chosen and its first wording stands."""
    passages = reading.story.item(id).appearance
    return _standing(reading, _exchange(reading, id), passages, reading.first_wording(passages))


def _other_end(reading: Reading) -> Place:
    """The place at the other end of the exchange at hand, in the wording that is shown of it."""
    there = _exchange(reading, str(reading.paired))
    return _standing(reading, there, reading.story.item(str(reading.paired)).appearance, there.wording)


def _standing(reading: Reading, place: Place, passages: Sequence[Quote], wording: int) -> Place:
    """PLACE moved to one of the passages; it stays where it is if those words are lost or there are none."""
    place = place.at_wording(wording)
    quote = passages[wording] if wording < len(passages) else None
    if quote is None or quote.start is None:
        return place
    return replace(place, article=reading.story.article_number(quote.article), position=quote.start, top=None)


def _step(reading: Reading, listing: Listing, id: str | None, noun: str, backwards: bool = False) -> Reading:
    found, went_round = listing.previous(id) if backwards else listing.next(id)
    if found is None:
        only = reading.view.only
        whose = f" that concerns {reading.story.actor(only).name}" if only is not None else ""
        return reading.say(f"There is no {noun}{whose}{' yet' if reading.making is not None else ''}.")
    reached = to_actor(reading, found) if listing is reading.view.actors else to(reading, found)
    if went_round and not reached.notice:
        return reached.say(f"Round to the {'last' if backwards else 'first'} {noun}.")
    return reached


def _other_answer(reading: Reading, step: int) -> Reading:
    """Another response to the claim at hand; the article follows when the reader is at the response."""
    claim = reading.place.claim
    if claim is None:
        return reading.say("No claim is chosen.")
    responses = [response.id for response in reading.story.responses_to(claim)]
    if len(responses) < 2:
        how_many = "one response" if responses else "no response"
        return reading.say(f"There is {how_many} to claim {reading.story.label(claim)}.")
    at = responses.index(reading.place.response) if reading.place.response in responses else -1
    other = responses[(at + step) % len(responses)]
    if reading.place.side is Side.RESPONSE:
        return to(reading, other)
    return replace(reading, place=_with_response(reading, other), notice="")


def _other_answered(reading: Reading, step: int) -> Reading:
    """Another claim that the response at hand answers; the article follows when the reader is at the claim."""
    response = reading.response
    if response is None or len(response.answers) < 2:
        return reading.say("The response answers no further claim." if response else "No response is chosen.")
    at = response.answers.index(reading.place.claim) if reading.place.claim in response.answers else -1
    other = response.answers[(at + step) % len(response.answers)]
    paired = replace(reading, place=_with_claim(reading, other), notice="")
    return jump(reading, _choice(paired, other)) if reading.place.side is Side.CLAIM else paired


def _other_wording(reading: Reading, step: int) -> Reading:
    passages = reading.passages
    if len(passages) < 2:
        return reading.say("It stands in no other words." if passages else "It is not named in the text.")
    wording = (reading.place.wording + step) % len(passages)
    reached = jump(reading, _standing(reading, reading.place, passages, wording))
    noun = "Mention" if reading.place.side is Side.ACTOR else "Wording"
    return reached if reached.notice else reached.say(f"{noun} {wording + 1} of {len(passages)}.")


def _other_article(reading: Reading, step: int) -> Reading:
    articles = len(reading.story.articles)
    if articles < 2:
        return reading.say("This story has one article.")
    return jump(reading, replace(reading.place, article=(reading.place.article + step) % articles, position=0, top=0))


def _to_words_of(reading: Reading, actor_id: str) -> Reading:
    """To the first thing that the actor says, or else that is said about it."""
    concern = reading.story.concerning(actor_id)
    for items in (concern.claims_by, concern.responses_by, concern.claims_about):
        if items:
            return to(reading, items[0].id)
    return reading.say(f"No claim or response concerns {reading.story.actor(actor_id).name}.")
