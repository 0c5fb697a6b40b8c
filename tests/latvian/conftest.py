"""Settings of the properties: the first example of each pays for building word tables, so none is timed."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
