"""The story in print, one module a form. Each gives text that is safe to send to a terminal."""
