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
    assert actors["Paul Dunn"].role == "The contractor"
    assert actors["spokesman for the police"].kind is Kind.UNNAMED


def test_gender_of_a_title_keeps_a_pronoun_away() -> None:
    text = "Mr. Paul Dunn met Ms. Ann Roe. He said that the dam would hold."
    assert speakers(text) == {"hold": "Paul Dunn"}


def test_namesakes_with_other_first_names_stay_apart() -> None:
    names = {one.name for one in extract("Ann Roe said it was late. Paul Roe said it was early.").actors}
    assert names == {"Ann Roe", "Paul Roe"}
