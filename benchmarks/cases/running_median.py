"""The median of the last values, in a sorted window."""

from bisect import bisect_left, insort


def compute(values: list[float], size: int):
    window = []
    medians = []
    for i, value in enumerate(values):
        insort(window, value)
        if len(window) > size:
            del window[bisect_left(window, values[i - size])]
        middle = len(window) // 2
        if len(window) % 2:
            medians.append(window[middle])
        else:
            medians.append((window[middle - 1] + window[middle]) / 2)
    return medians


JAVASCRIPT = """
(() => {
  const left = (a, x) => {
    let low = 0, high = a.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (a[middle] < x) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (values, size) => {
    const window = [], medians = [];
    for (let i = 0; i < values.length; i++) {
      window.splice(left(window, values[i]), 0, values[i]);
      if (window.length > size) window.splice(left(window, values[i - size]), 1);
      const middle = window.length >> 1;
      medians.push(window.length % 2 ? window[middle] : (window[middle - 1] + window[middle]) / 2);
    }
    return medians;
  };
})()
"""


def arguments(chance):
    return [[chance.random() * 100 + 0.01 for _ in range(2000)], 50]
