"""From an article's text to a draft story: who says what, what is alleged, who answers.

Stages, each a module with its own typed result:
sentences → quotation marks → statements → actors → claims → responses → links.
Nothing is invented: every result is spans of the text, `[start, end)` in code points.
"""
