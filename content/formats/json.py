"""The story as JSON, which opens again as the same story."""

import json

from content.clean import UNSAFE
from content.story import Story


def story_json(story: Story) -> str:
    """The whole story with its articles; positions are code points into each `article_body`.

    What a terminal could obey is written as a \\u escape, so that the text itself stays what it is.
    """
    data = story.model_dump(mode="json")
    if not story.draft:
        del data["draft"]
    for item in (*data["claims"], *data["responses"]):
        if item["found"] is None:
            del item["found"]
    return _escape(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"


def _escape(text: str) -> str:
    return UNSAFE.sub(lambda match: json.dumps(match[0])[1:-1], text)
