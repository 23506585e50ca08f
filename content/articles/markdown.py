"""What of a Markdown text is not prose: its front matter, and the markup within it."""

import re

_FRONT_MATTER = re.compile(r"(?s)(---|\+\+\+)[ \t]*\r?\n(?=[\w-]+[ \t]*[:=])(.*?\n)\1[ \t]*(?:\r?\n|\Z)")

_TITLE = re.compile(r"(?mi)^title[ \t]*[:=](.*)$")

_IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()\n]*\)")

_MARKUP = re.compile(
    r"""(?mx)
      ^[ \t]*+ (?: (?: > | [-*+](?=[ \t]) | \d{1,3}[.)](?=[ \t]) | \#{1,6}(?=[ \t]) ) [ \t]*+ )++   # at a line's start
    | [ \t]\#++ (?=[ \t\r]*+$)                                # behind a heading
    | ^[ \t]*+ [-*_=]{3,}+ (?=[ \t\r]*+$)                     # a rule
    | \[ (?= [^\[\]]*+ \][(\[] )                              # before a link's text
    | \]\( (?: [^()\n] | \( [^()\n]*+ \) )*+ \)               # behind it
    | \]\[ [^\[\]\n]*+ \]                                     # behind it, where its address stands elsewhere
    | \[\^ [^\[\]\s]*+ \]                                     # a note
    | < (?: !-- | /?[A-Za-z] ) [^<>]*+ >                      # a tag, a comment, an address
    | (?<![\w*]) [*_]++ (?=\S) | (?<=[^\s*_]) [*_]++ (?!\w)   # emphasis
    | ~~ | `++ | \\(?=[!-/:-@\[-`{-~])                        # deleted, code, escaped
    """
)

_SHOWS_MARKUP = re.compile(r"(?m)^#{1,6}[ \t]+\w|\]\((?:https?:|/)[^\s()]*\)")
"""A heading, or a link: what hardly any text has that is not Markdown."""


def is_markdown(text: str) -> bool:
    """Whether a text whose name does not tell it is Markdown, by what it holds."""
    return _FRONT_MATTER.match(text) is not None or _SHOWS_MARKUP.search(text) is not None


def front_matter(text: str) -> tuple[str | None, int]:
    """The title that the front matter of TEXT gives, and where it ends: None and 0 where there is none."""
    found = _FRONT_MATTER.match(text)
    if found is None:
        return None, 0
    return _title(found[2]), found.end()


def _title(fields: str) -> str | None:
    """The title that is among FIELDS, if it has words there."""
    found = _TITLE.search(fields)
    title = found[1].strip() if found else ""
    if title[:1] in ("'", '"') and title[:1] == title[-1:]:
        title = title[1:-1].strip()
    return title if re.search(r"\w", title) else None


def without_markup(text: str) -> str:
    """TEXT with blanks in place of its front matter and markup, so that all else stands where it stood."""
    _, end = front_matter(text)
    prose = _blank(text[:end]) + _IMAGE.sub(_blanked, text[end:])
    return _MARKUP.sub(_blanked, prose)


def _blanked(match: re.Match[str]) -> str:
    return _blank(match[0])


def _blank(text: str) -> str:
    """Blanks for TEXT, in the same lines."""
    return re.sub(r"[^\n]", " ", text)
