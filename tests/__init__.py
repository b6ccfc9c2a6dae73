"""clientside's tests."""

import os

# No test may find what another has compiled, and none leaves anything in the user's cache.
os.environ["CLIENTSIDE_CACHE"] = "off"
