"""The part of the module random that CPython writes in C."""

from _clientside import twister, twister_bits, twister_random


class Random:
    """The generator that random.Random derives from, which calls `seed` before all else."""

    def seed(self, a=None):
        """Begin anew."""
        self._state = twister(a)

    def random(self):
        """A float in [0, 1)."""
        return twister_random(self._state)

    def getrandbits(self, k):
        """An int of k bits."""
        return twister_bits(self._state, k)
