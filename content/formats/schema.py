"""The JSON Schema of story files, by which an editor completes and checks them."""

import json

from content.story import Story


def story_schema() -> str:
    """The schema as JSON text: the model's own, with the two shorter forms that a story file may use."""
    schema = Story.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "newsreader story file"
    schema["properties"]["$schema"] = {"type": "string", "description": "Where this schema is."}
    article, quote = schema["$defs"]["Article"], schema["$defs"]["Quote"]
    article["properties"]["text"] = {
        "type": "string",
        "description": "The file beside the story file that holds the article's text.",
    }
    article["required"].remove("article_body")
    article["oneOf"] = [{"required": ["text"]}, {"required": ["article_body"]}]
    schema["$defs"]["Quote"] = {
        "anyOf": [{"type": "string", "pattern": r"\S", "description": "The exact words alone."}, quote]
    }
    response = schema["$defs"]["Response"]
    response["anyOf"] = [
        {"properties": {"answers": {"minItems": 1}}, "required": ["answers"]},
        {"required": ["answers_none_because"]},
    ]
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
