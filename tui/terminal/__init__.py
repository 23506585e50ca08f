"""What the program asks of the terminal beyond Textual's own ways."""
