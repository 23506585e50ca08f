"""The marks and fixed words that stand by claims and responses, the same on the screen and in print."""

UNATTRIBUTED = "unattributed"
"""Stands for the claimant where the article names none: in its own voice, or "reportedly"."""

NO_RESPONSE = "No response recorded."

OPEN_MARK = "○"
"""Stands by a claim with no response recorded."""

BLANKET_MARK = "≈"
"""Stands by a response that answers several claims at once, and by a claim with no other answer."""

LOST_MARK = "?"
"""Stands by words that are lost, or that the story file quotes otherwise than the article has them."""
