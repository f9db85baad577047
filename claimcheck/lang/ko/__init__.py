"""Korean: particles and endings glue on, so phrases match inside words."""

BOUNDED = False
