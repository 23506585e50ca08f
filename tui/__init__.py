"""The screens of the reader: the only place that knows Textual."""
