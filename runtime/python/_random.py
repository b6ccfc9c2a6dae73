"""The part of the module random that CPython writes in C."""

from operator import index

from _clientside import twister, twister_bits, twister_random, twister_restored, twister_state


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

    def getstate(self):
        """The words of the generator."""
        return tuple(twister_state(self._state))

    def setstate(self, state):
        """Go on from a state that getstate gave. Raises TypeError, ValueError."""
        if not isinstance(state, tuple):
            raise TypeError("state vector must be a tuple")
        if len(state) != 625:
            raise ValueError("state vector is the wrong size")
        words = [index(x) for x in state]
        if not all(0 <= n < 2**32 for n in words[:624]):
            raise OverflowError("can't convert negative value to unsigned int" if min(words) < 0 else "int too large")
        if not 0 <= words[624] <= 624:
            raise ValueError("invalid state")
        self._state = twister_restored(words)
