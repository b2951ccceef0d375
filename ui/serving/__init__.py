"""The page on a network: who may use it, for how long, how many at once, and by which other doors."""
