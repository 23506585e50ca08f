"""Measurements, side by side in one run. They print figures and ratios, and never fail by the clock."""
