"""Speed, start-up and memory of the checker: ``make bench``."""
