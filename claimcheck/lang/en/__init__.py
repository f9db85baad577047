"""English: phrases are whole words, the predicate stands before what it governs."""

BOUNDED = True
HEAD_FINAL = False
