"""What the rows of lists hold, without a screen: the first page draws them too, before Textual is loaded."""
