"""The parts of contextlib that are classes of Python's own."""

from abc import ABC, abstractmethod
from functools import wraps

from _clientside import print_redirect, print_restore


class closing:
    """Closes something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class AbstractContextManager(ABC):
    """What has `__enter__`, which gives itself unless a class says otherwise, and `__exit__`."""

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """What is done at the end."""


class AbstractAsyncContextManager(ABC):
    """What has `__aenter__`, which gives itself unless a class says otherwise, and `__aexit__`."""

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """What is done at the end."""


class ContextDecorator:
    """A manager that is a decorator, too: each call of the function runs inside of it."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class redirect_stdout:
    """What the block prints goes to another file."""

    def __init__(self, new_target):
        self._new_target = new_target

    def __enter__(self):
        print_redirect(self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        print_restore()
