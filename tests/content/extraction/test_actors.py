import pytest

from content.extraction.exchanges.sides import find_sides, on_one_side
from content.extraction.pipeline import extract
from content.parts import Kind

TEXT = """Mayor Ann Roe denied on Monday that she had taken bribes. The contractor Paul Dunn, a former partner, \
told The Northford Herald that Roe had taken his money. He said he had proof.

“It is a lie,” Ms. Roe said. She added that Dunn wanted revenge.

A spokesman for the police declined to comment. The contractor said the police had seen the papers. Dunn, who said \
he was calm, left. According to the Herald, the council will meet on Friday."""


def speakers(text: str) -> dict[str, str | None]:
    """Who says what, by the last word of what is said."""
    found = extract(text)
    return {
        text[: one.content[-1][1]].rstrip(".,”").split()[-1]: (
            None if one.speaker is None else found.actors[one.speaker].name
        )
        for one in found.statements
    }


def test_names_titles_surnames_pronouns_and_roles_mean_the_same() -> None:
    spoke = speakers(TEXT)
    assert [spoke[word] for word in ("bribes", "lie", "revenge")] == ["Ann Roe"] * 3
    assert [spoke[word] for word in ("money", "proof", "calm")] == ["Paul Dunn"] * 3
    assert spoke["Friday"] == "Northford Herald"


def test_a_role_means_the_last_one_who_has_it() -> None:
    text = "The contractor Paul Dunn said that it rained. Ms. Ann Roe laughed. The contractor said that it was late."
    assert speakers(text) == {"rained": "Paul Dunn", "late": "Paul Dunn"}


def test_actors_have_kind_role_and_aliases() -> None:
    actors = {one.name: one for one in extract(TEXT).actors}
    assert actors["Ann Roe"].kind is Kind.PERSON
    assert set(actors["Ann Roe"].aliases) == {"Mayor Ann Roe", "Roe", "Ms. Roe"}
    assert actors["Northford Herald"].kind is Kind.PUBLICATION
    assert actors["Paul Dunn"].role == "contractor"
    assert actors["spokesman for the police"].kind is Kind.UNNAMED


def test_gender_of_a_title_keeps_a_pronoun_away() -> None:
    text = "Mr. Paul Dunn met Ms. Ann Roe. He said that the dam would hold."
    assert speakers(text) == {"hold": "Paul Dunn"}


def test_namesakes_with_other_first_names_stay_apart() -> None:
    names = {one.name for one in extract("Ann Roe said it was late. Paul Roe said it was early.").actors}
    assert names == {"Ann Roe", "Paul Roe"}


def named(text: str) -> dict[str, str | None]:
    """The actors of a text with their roles."""
    return {one.name: one.role for one in extract(text).actors}


def kinds(text: str) -> dict[str, Kind]:
    return {one.name: one.kind for one in extract(text).actors}


def test_titles_are_roles_and_no_part_of_the_name() -> None:
    text = "Former U.S. President Ann Roe said so. Elm Bank CEO Paul Dunn agreed. He met Secretary of State Eve Poe."
    assert named(text) == {
        "Ann Roe": "Former U.S. President",
        "Paul Dunn": "Elm Bank CEO",
        "Eve Poe": "Secretary of State",
    }


def test_a_title_before_a_body_is_part_of_its_name() -> None:
    assert "Justice Department" in named("The Justice Department said it was late.")


def test_what_trade_names_places_and_articles_tell_of_a_kind() -> None:
    text = "FreshMart said so. Elm Street said no. Ann McKay said yes. The Courant said nothing. The Roes said so."
    assert kinds(text) == {
        "FreshMart": Kind.ORGANISATION,
        "Elm Street": Kind.ORGANISATION,
        "Ann McKay": Kind.PERSON,
        "Courant": Kind.ORGANISATION,
        "Roes": Kind.GROUP,
    }


def test_a_word_that_only_begins_a_sentence_is_no_name() -> None:
    text = "Leaked letters show that he knew. Newts travel at night. The newts, Ann Roe said, were late."
    assert set(named(text)) & {"Leaked", "Newts"} == set()


def test_a_name_does_not_go_on_in_the_next_paragraph() -> None:
    assert "Roe" in named("There is no Plan B.\n\nRoe said that it was late.")


def test_a_bare_surname_is_theirs_who_are_named_most() -> None:
    text = (
        "Ann Roe, said Roe, was late. Her aunt Eve Roe laughed. Roe said she would go. Mr. Tim Roe said that he knew."
    )
    assert speakers(text)["go"] == "Ann Roe"
    assert speakers(text)["knew"] == "Tim Roe"


def test_a_description_means_the_name_beside_it() -> None:
    text = "The club's manager, Ann Roe, said that it rained. Told by the editor, Paul Dunn, she said that it was late."
    assert speakers(text)["rained"] == "Ann Roe"
    assert named(text)["Ann Roe"] == "club's manager"


def test_the_council_is_the_one_that_was_named() -> None:
    text = (
        "Elm Vale District Council met. The council said that it was late. A spokesman for Dunn laughed, and said so. "
    )
    text += "The spokesman said that it rained."
    assert speakers(text)["late"] == "Elm Vale District Council"
    assert speakers(text)["rained"] == "spokesman for Dunn"


def test_who_makes_a_book_or_a_claim_speaks_in_it() -> None:
    text = "Roe's latest book says that the dam leaks. One claim in it says that the mayor knew."
    spoke = speakers(text)
    assert spoke["leaks"] == "Roe"
    assert spoke["knew"] is None


def test_what_does_not_act_is_no_actor() -> None:
    text = "The popularity of Ann Roe suggests that the dam will hold. His job requires that he wait."
    assert speakers(text)["hold"] == "Ann Roe"
    assert not [name for name in named(text) if "job" in name or "popularity" in name]


def test_a_pronoun_may_mean_who_was_described() -> None:
    text = "One former waiter told The Herald that Ann Roe had shouted at him. “I wept,” he said."
    assert speakers(text)["wept"] == "One former waiter"


def test_a_role_beside_a_name_is_one() -> None:
    assert named("Ann Roe, the best thing, said it rained. Paul Dunn, the organist, said so.") == {
        "Ann Roe": None,
        "Paul Dunn": "organist",
    }


def test_a_role_has_with_it_for_whom_it_is() -> None:
    text = "Cleo Marsh, a spokeswoman for the Elm Vale council, said it rained."
    assert named(text)["Cleo Marsh"] == "spokeswoman for the Elm Vale council"


def test_a_name_that_only_says_which_is_not_meant_by_a_pronoun() -> None:
    text = "The paper's editor, Ann Roe, laughed. A Dunn spokesman left. She said that it was late."
    assert speakers(text)["late"] == "Ann Roe"


def test_it_means_the_body_of_the_sentence_before() -> None:
    text = (
        "Ann Roe laughed, said the Friends of Elm. On Friday Elm Vale Council issued a note. It said that it was late."
    )
    assert speakers(text)["late"] == "Elm Vale Council"


def test_what_stands_before_a_name_is_a_role_only_where_it_tells_one() -> None:
    text = (
        "Elm bank clerk Ann Roe said so. Yesterday's picture Eve Poe said it rained. "
        "Paul Dunn, the author of “Bells”, said no."
    )
    assert named(text) == {"Ann Roe": "Elm bank clerk", "Eve Poe": None, "Paul Dunn": "author"}


def test_a_body_named_after_somebody_is_another() -> None:
    assert {"Ann Roe", "Ann Roe Foundation"} <= set(
        named("Ann Roe said so. The Ann Roe Foundation said that it rained.")
    )


def test_who_a_poll_is_by_speaks_in_it() -> None:
    assert set(named("The New Elm Times met. A New Elm Times poll says that the dam leaks.")) == {"New Elm Times"}


def test_everybody_is_nobody() -> None:
    assert named("Everybody said it rained. Conversely, it was late. Anyone says so.") == {}


def test_for_whom_a_lawyer_speaks_is_a_role() -> None:
    assert named("Prosecuting, Ann Roe told the jury that it rained.") == {"Ann Roe": "Prosecuting"}
    assert named("“It rained,” said Ann Roe, defending") == {"Ann Roe": "defending"}


def test_a_given_name_tells_whom_a_pronoun_means() -> None:
    text = "Karin Moor met Bert Rook. He said that the ferry was late. She said that the bus was not."
    assert list(speakers(text).values()) == ["Bert Rook", "Karin Moor"]


def test_an_owner_is_not_who_a_sentence_is_about() -> None:
    text = "Quill's chief engineer, Tam Osterby, met the crew of the ferry. He said that the boat was safe."
    assert list(speakers(text).values()) == ["Tam Osterby"]


def test_a_role_that_begins_a_sentence_is_no_part_of_a_name() -> None:
    text = "Rower Ada Quill rejects it\n\nQuill said that the jar was hers. Parker Moor said that it was not."
    assert list(speakers(text).values()) == ["Ada Quill", "Ada Quill", "Parker Moor"]


def test_who_is_described_before_a_name_has_it() -> None:
    text = "A driver for the council, Jane Moor, said that the bus was late."
    assert list(speakers(text).values()) == ["Jane Moor"]


@pytest.mark.parametrize(
    "name", ["Manchester Police", "Hector Ruiz", "Wagner Group", "Windsor Castle", "Denver Broncos", "Summit Pictures"]
)
def test_the_ending_of_a_word_alone_makes_it_no_role(name: str) -> None:
    assert list(speakers(f"{name} said that it rained.").values()) == [name]


def test_a_common_noun_before_a_name_is_no_part_of_it() -> None:
    assert list(speakers("Motorist Ada Quill said that it rained.").values()) == ["Ada Quill"]
    assert list(speakers("Sprinter Okoro said that it rained.").values()) == ["Okoro"]
    assert list(speakers("Yesterday Parliament said that it rained.").values()) == ["Parliament"]


def test_a_given_name_tells_whom_a_title_means() -> None:
    text = "Martin Lane accused Anna Lane of theft. Mrs Lane said that it was a lie."
    assert speakers(text)["lie"] == "Anna Lane"


def test_what_was_done_to_somebody_is_no_subject() -> None:
    text = "The family of a 19-year-old shot dead by police said that officers lied."
    assert list(speakers(text).values()) == ["family of a 19-year-old"]
    text = "The sister of a rider knocked down by a bus said that it was late."
    assert list(speakers(text).values()) == ["sister of a rider"]
    assert list(speakers("Brokers close to Ada Quill said that it rained.").values()) == ["Brokers"]


def test_companies_abroad_and_cities_are_no_persons() -> None:
    text = "Moor AG said that it rained. Quill Biosciences said so. New Delhi said that it was late."
    assert set(kinds(text).values()) == {Kind.ORGANISATION}


def test_an_arabic_article_joins_a_name() -> None:
    text = "Abu Omar al-Zein said that it rained. Zein later laughed. Qasr al-Wadi said that it was late."
    assert {"Abu Omar al-Zein", "Qasr al-Wadi"} <= {name for name, kind in kinds(text).items() if kind is Kind.PERSON}


def are_on_one_side(text: str, one: str, other: str) -> bool:
    """Whether those whose names in TEXT are ONE and OTHER are on one side."""
    actors = extract(text).actors
    names = [actor.name for actor in actors]
    return on_one_side(find_sides(actors), names.index(one), names.index(other))


def test_who_speaks_for_somebody_is_on_their_side() -> None:
    text = "Ada Quill said it rained. The Quill campaign said so. Tom Moor, a spokesman for Quill, said it was late."
    assert are_on_one_side(text, "Ada Quill", "Quill campaign")
    assert are_on_one_side(text, "Ada Quill", "Tom Moor")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Labour Party", "Green Party"), ("Jane Moor", "Ian Moor"), ("Elm Town Council", "Harbour Council")],
)
def test_namesakes_are_on_two_sides(one: str, other: str) -> None:
    assert not are_on_one_side(f"{one} said that it rained. {other} said that it was late.", one, other)


def test_a_critic_is_on_another_side() -> None:
    text = "Ada Quill said that it rained. Dan Moor, a critic of Quill, said that it was late."
    assert not are_on_one_side(text, "Ada Quill", "Dan Moor")
