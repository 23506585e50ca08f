"""The story of a contested news event, and what it can be asked. Knows no screen."""
