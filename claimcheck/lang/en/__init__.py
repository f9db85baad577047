"""English: phrases are whole words."""

BOUNDED = True
