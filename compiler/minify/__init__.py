"""From a readable bundle to a small one: what cannot happen on this page is left out, names and spaces are shortened."""
