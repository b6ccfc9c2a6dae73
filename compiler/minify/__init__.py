"""From a readable bundle to a small one: what cannot happen on a page is left out, the rest is shortened."""
