"""An invented article in which somebody accuses, somebody denies, and one thing stays open."""

ARTICLE = """\
Mayor of Lindow accused of hiding flood report

The former engineer Ada Quill accused Mayor Tom Brandt of hiding a report about the dam.

"He has hidden the report from the council for two years," Quill said on Monday.

Brandt denied the accusation. "That is not true. I never saw any report," he told reporters.

A spokeswoman for the water board declined to comment.
"""

GERMAN = """\
Der Bürgermeister von Lindau hat am Montag den Vorwurf zurückgewiesen, er habe einen Bericht über den Damm
versteckt. Die frühere Ingenieurin hatte ihn beschuldigt, das Papier zwei Jahre lang zurückgehalten zu haben.
"""
