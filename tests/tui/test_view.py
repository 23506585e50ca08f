"""What the lists show, and the way from one entry to the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.story import Story
from tests.tui.readings import tangles
from tui.view import Listing, View

ORDER = {id: number for number, id in enumerate("abcdefgh")}


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    """Some of the ids of ORDER, in its order."""
    shown = draw(st.sets(st.sampled_from(sorted(ORDER)), min_size=1))
    return Listing(sorted(shown), ORDER)


anything = st.sampled_from(sorted(ORDER))


@given(listings(), anything)
def test_next_is_the_nearest_listed_one_that_comes_later(listing: Listing, id: str) -> None:
    later = [other for other in listing.ids if other > id]
    assert listing.next(id) == ((min(later), False) if later else (min(listing.ids), True))


@given(listings(), anything)
def test_previous_is_the_nearest_listed_one_that_comes_earlier(listing: Listing, id: str) -> None:
    earlier = [other for other in listing.ids if other < id]
    assert listing.previous(id) == ((max(earlier), False) if earlier else (max(listing.ids), True))


@given(listings())
def test_from_nothing_next_is_the_first_and_previous_the_last_without_going_round(listing: Listing) -> None:
    assert listing.next(None) == (min(listing.ids), False)
    assert listing.previous(None) == (max(listing.ids), False)


@given(listings())
def test_going_round_visits_every_entry_once(listing: Listing) -> None:
    visited = []
    id: str | None = None
    for _ in listing.ids:
        id, _ = listing.next(id)
        visited.append(id)
    assert visited == list(listing.ids)
    assert listing.next(id) == (visited[0], True)


@given(listings(), anything)
def test_the_row_of_an_entry_is_where_it_stands(listing: Listing, id: str) -> None:
    row = listing.row(id)
    assert row is None if id not in listing.ids else listing.ids[row] == id  # type: ignore[index]
    assert listing.row(None) is None


def test_an_empty_list_leads_nowhere() -> None:
    empty = Listing([], ORDER)
    assert empty.next(None) == empty.next("c") == (None, False)
    assert empty.previous(None) == empty.previous("c") == (None, False)


def test_without_a_filter_everything_is_listed_in_the_storys_order(story: Story) -> None:
    view = View(story)
    assert list(view.claims.ids) == ["poison", "dog"]
    assert list(view.responses.ids) == ["never"]
    assert list(view.actors.ids) == ["ann", "bob", "parish"]
    assert list(view.open_claims.ids) == ["dog"]


@pytest.mark.parametrize(
    ("actor", "claims", "responses", "open_claims"),
    [
        ("ann", ["poison", "dog"], ["never"], ["dog"]),
        ("bob", ["poison"], ["never"], []),
        ("parish", [], [], []),
    ],
)
def test_a_filter_lists_what_concerns_the_actor(
    story: Story, actor: str, claims: list[str], responses: list[str], open_claims: list[str]
) -> None:
    view = View(story).narrowed(story, actor)
    assert (list(view.claims.ids), list(view.responses.ids)) == (claims, responses)
    assert list(view.open_claims.ids) == open_claims


@given(tangles(), st.data())
def test_a_filter_lists_all_that_concerns_the_actor_and_nothing_else(story: Story, data: st.DataObject) -> None:
    actor = data.draw(st.sampled_from(story.actors)).id
    view = View(story).narrowed(story, actor)
    expected = {claim.id for claim in story.claims if actor == claim.author or actor in claim.about}
    expected |= {id for response in story.responses if response.author == actor for id in response.answers}
    claimed = {claim.id for claim in story.claims if actor == claim.author}
    answering = {item.id for item in story.responses if actor == item.author or claimed.intersection(item.answers)}
    answered = {id for response in story.responses for id in response.answers}
    assert set(view.claims.ids) == expected
    assert set(view.responses.ids) == answering
    assert set(view.open_claims.ids) == expected - answered
    assert len(view.actors.ids) == len(story.actors)
