"""The module queue for a single thread: where CPython would wait for another one, for good, this says so."""

from collections import deque
from heapq import heappop, heappush

from _clientside import waiting_queue


class Empty(Exception):
    """There is nothing to get."""


class Full(Exception):
    """There is no place to put something."""


class Queue:
    """What is put first is got first."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        """How many items there are."""
        return self._qsize()

    def empty(self):
        """Whether there is nothing to get."""
        return not self._qsize()

    def full(self):
        """Whether there is no place left."""
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Add an item. Raises Full."""
        if self.maxsize > 0:
            if block and timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            if self._qsize() >= self.maxsize:
                if block and timeout is None:
                    waiting_queue("a full queue waits for another thread")
                raise Full
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take an item. Raises Empty."""
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._qsize():
            if block and timeout is None:
                waiting_queue("an empty queue waits for another thread")
            raise Empty
        return self._get()

    def put_nowait(self, item):
        """Add an item. Raises Full."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Take an item. Raises Empty."""
        return self.get(block=False)

    def task_done(self):
        """One of the items that were taken is done with. Raises ValueError."""
        unfinished = self.unfinished_tasks - 1
        if unfinished < 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks = unfinished

    def join(self):
        """Wait until all items are done with."""
        if self.unfinished_tasks:
            waiting_queue("join() waits for another thread")


class PriorityQueue(Queue):
    """The least item is got first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """What is put last is got first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """Items without a limit."""

    def __init__(self):
        self._queue = deque()

    def put(self, item, block=True, timeout=None):
        """Add an item."""
        self._queue.append(item)

    def put_nowait(self, item):
        """Add an item."""
        self._queue.append(item)

    def get(self, block=True, timeout=None):
        """Take an item. Raises Empty."""
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._queue:
            if block and timeout is None:
                waiting_queue("an empty queue waits for another thread")
            raise Empty
        return self._queue.popleft()

    def get_nowait(self):
        """Take an item. Raises Empty."""
        return self.get(block=False)

    def empty(self):
        """Whether there is nothing to get."""
        return not self._queue

    def qsize(self):
        """How many items there are."""
        return len(self._queue)
