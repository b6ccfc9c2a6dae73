"""The functions of the module random, which are methods of one generator that a page makes for itself."""

from random import Random

_inst = Random()


def seed(a=None, version=2):
    """Random.seed of the page's generator."""
    return _inst.seed(a, version)


def random():
    """Random.random of the page's generator."""
    return _inst.random()


def uniform(a, b):
    """Random.uniform of the page's generator."""
    return _inst.uniform(a, b)


def triangular(low=0.0, high=1.0, mode=None):
    """Random.triangular of the page's generator."""
    return _inst.triangular(low, high, mode)


def randint(a, b):
    """Random.randint of the page's generator."""
    return _inst.randint(a, b)


def choice(seq):
    """Random.choice of the page's generator."""
    return _inst.choice(seq)


def randrange(start, stop=None, step=1):
    """Random.randrange of the page's generator."""
    return _inst.randrange(start, stop, step)


def sample(population, k, *, counts=None):
    """Random.sample of the page's generator."""
    return _inst.sample(population, k, counts=counts)


def shuffle(x):
    """Random.shuffle of the page's generator."""
    return _inst.shuffle(x)


def choices(population, weights=None, *, cum_weights=None, k=1):
    """Random.choices of the page's generator."""
    return _inst.choices(population, weights, cum_weights=cum_weights, k=k)


def normalvariate(mu=0.0, sigma=1.0):
    """Random.normalvariate of the page's generator."""
    return _inst.normalvariate(mu, sigma)


def lognormvariate(mu, sigma):
    """Random.lognormvariate of the page's generator."""
    return _inst.lognormvariate(mu, sigma)


def expovariate(lambd):
    """Random.expovariate of the page's generator."""
    return _inst.expovariate(lambd)


def vonmisesvariate(mu, kappa):
    """Random.vonmisesvariate of the page's generator."""
    return _inst.vonmisesvariate(mu, kappa)


def gammavariate(alpha, beta):
    """Random.gammavariate of the page's generator."""
    return _inst.gammavariate(alpha, beta)


def gauss(mu=0.0, sigma=1.0):
    """Random.gauss of the page's generator."""
    return _inst.gauss(mu, sigma)


def betavariate(alpha, beta):
    """Random.betavariate of the page's generator."""
    return _inst.betavariate(alpha, beta)


def paretovariate(alpha):
    """Random.paretovariate of the page's generator."""
    return _inst.paretovariate(alpha)


def weibullvariate(alpha, beta):
    """Random.weibullvariate of the page's generator."""
    return _inst.weibullvariate(alpha, beta)


def getrandbits(k, /):
    """Random.getrandbits of the page's generator."""
    return _inst.getrandbits(k)


def randbytes(n):
    """Random.randbytes of the page's generator."""
    return _inst.randbytes(n)


def getstate():
    """Random.getstate of the page's generator."""
    return _inst.getstate()


def setstate(state):
    """Random.setstate of the page's generator."""
    return _inst.setstate(state)
