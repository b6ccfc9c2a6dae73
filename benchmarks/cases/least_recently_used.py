"""A cache of the least recently used kind, as a class over an OrderedDict."""

from collections import OrderedDict
from typing import Any


class Cache:
    def __init__(self, size):
        self.size = size
        self.entries = OrderedDict()
        self.hits = 0

    def get(self, key):
        if key not in self.entries:
            return None
        self.entries.move_to_end(key)
        self.hits += 1
        return self.entries[key]

    def put(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.size:
            self.entries.popitem(last=False)


def compute(requests: list[Any], size: int):
    cache = Cache(size)
    made = 0
    for request in requests:
        if cache.get(request) is None:
            made += 1
            cache.put(request, made)
    return {"hits": cache.hits, "made": made, "kept": list(cache.entries)}


JAVASCRIPT = """
(() => {
  class Cache {
    constructor(size) {
      this.size = size;
      this.entries = new Map();
      this.hits = 0;
    }
    get(key) {
      const value = this.entries.get(key);
      if (value === undefined) return null;
      this.entries.delete(key);
      this.entries.set(key, value);
      this.hits++;
      return value;
    }
    put(key, value) {
      this.entries.delete(key);
      this.entries.set(key, value);
      if (this.entries.size > this.size) this.entries.delete(this.entries.keys().next().value);
    }
  }
  return (requests, size) => {
    const cache = new Cache(size);
    let made = 0;
    for (const request of requests) {
      if (cache.get(request) === null) cache.put(request, ++made);
    }
    return { hits: cache.hits, made, kept: [...cache.entries.keys()] };
  };
})()
"""


def arguments(chance):
    return [[f"page {int(chance.gauss(50, 20))}" for _ in range(2000)], 40]
