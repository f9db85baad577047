"""Korean: particles and endings glue on, so phrases match inside words; the predicate stands last."""

BOUNDED = False
HEAD_FINAL = True
