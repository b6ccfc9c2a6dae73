"""What networks of IP addresses have in common, as in CPython's ipaddress.py (3.11)."""

from ipaddress import AddressValueError

from _clientside import ip_ranges
from _ip_texts import mask_length


def among(name, low, high):
    """Whether addresses lie in a range of a table of CPython's."""
    return any(first <= low and high <= last for first, last in ip_ranges(name))


class Network:
    """What networks of both versions are."""

    def _set(self, address, strict, bits):
        mask = bits
        if isinstance(address, tuple):
            if len(address) > 1:
                mask = address[1]
            address = address[0]
        elif not isinstance(address, (int, bytes)):
            parts = str(address).split("/")
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            address = parts[0]
            if len(parts) > 1:
                mask = parts[1]
        given = self._address(address)
        self.prefixlen = mask_length(mask, bits)
        self._size = 1 << (bits - self.prefixlen)
        self._first = given._ip - given._ip % self._size
        if strict and self._first != given._ip:
            raise ValueError(f"{given}/{self.prefixlen} has host bits set")

    @property
    def network_address(self):
        """The first address."""
        return self._address(self._first)

    @property
    def broadcast_address(self):
        """The last address."""
        return self._address(self._first + self._size - 1)

    @property
    def hostmask(self):
        """The mask of what the network leaves open."""
        return self._address(self._size - 1)

    @property
    def netmask(self):
        """The mask of what all its addresses share."""
        return self._address((1 << self.max_prefixlen) - self._size)

    @property
    def num_addresses(self):
        """How many addresses it has."""
        return self._size

    @property
    def with_prefixlen(self):
        """The text with the length of the mask."""
        return f"{self.network_address}/{self.prefixlen}"

    @property
    def with_netmask(self):
        """The text with the mask."""
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        """The text with the mask of what is open."""
        return f"{self.network_address}/{self.hostmask}"

    @property
    def compressed(self):
        """The text."""
        return self.with_prefixlen

    @property
    def exploded(self):
        """The text with all its zeros."""
        return f"{self.network_address.exploded}/{self.prefixlen}"

    def __str__(self):
        return self.with_prefixlen

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __hash__(self):
        return hash((self.version, self._first, self._size))

    def __eq__(self, other):
        if not isinstance(other, Network):
            return NotImplemented
        return self.version == other.version and self._first == other._first and self._size == other._size

    def __lt__(self, other):
        if not isinstance(other, Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return (self._first, -self._size) < (other._first, -other._size)

    def __gt__(self, other):
        return NotImplemented if not isinstance(other, Network) else other < self

    def __le__(self, other):
        return NotImplemented if not isinstance(other, Network) else not other < self

    def __ge__(self, other):
        return NotImplemented if not isinstance(other, Network) else not self < other

    def __iter__(self):
        yield from self._addresses(0, self._size)

    def _addresses(self, start, stop):
        while start < stop:  # there may be more than a range can count
            yield self._address(self._first + start)
            start += 1

    def hosts(self):
        """The addresses that computers may have."""
        ends = self._size > 2
        yield from self._addresses(1 if ends else 0, self._size - (1 if ends and self.version == 4 else 0))

    def __getitem__(self, n):
        if not -self._size <= n < self._size:
            raise IndexError("address out of range")
        return self._address(self._first + (n if n >= 0 else self._size + n))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, Network):
            return False
        return 0 <= other._ip - self._first < self._size

    def overlaps(self, other):
        """Whether both have an address."""
        if self.version != other.version:
            return False
        return self._first < other._first + other._size and other._first < self._first + self._size

    def subnet_of(self, other):
        """Whether another network has all its addresses. Raises TypeError."""
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return other._first <= self._first and self._first + self._size <= other._first + other._size

    def supernet_of(self, other):
        """Whether it has all addresses of another network. Raises TypeError."""
        if self.version != other.version:
            raise TypeError(f"{other} and {self} are not of the same version")
        return other.subnet_of(self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that it consists of. Raises ValueError."""
        if self.prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self.prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self.prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self.prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        start = self._first
        while start < self._first + self._size:
            yield self._made(start, length)
            start += self._size >> prefixlen_diff

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that it is part of. Raises ValueError."""
        if not self.prefixlen:
            return self
        if new_prefix is not None:
            if new_prefix > self.prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self.prefixlen - new_prefix
        length = self.prefixlen - prefixlen_diff
        if length < 0:
            problem = f"cannot have a prefixlen_diff of {prefixlen_diff}"
            raise ValueError(f"current prefixlen is {self.prefixlen}, {problem}")
        if prefixlen_diff < 0:
            raise ValueError("negative shift count")
        return self._made(self._first >> (self.max_prefixlen - length) << (self.max_prefixlen - length), length)

    @property
    def is_private(self):
        """Whether it is no network of the internet."""
        last = self._first + self._size - 1
        return among(f"{self.version} private", self._first, last) and not among(
            f"{self.version} exceptions", self._first, last
        )

    @property
    def is_loopback(self):
        """Whether it is the computer itself."""
        return self.network_address.is_loopback and self.broadcast_address.is_loopback

    @property
    def is_multicast(self):
        """Whether it consists of groups."""
        return self.network_address.is_multicast and self.broadcast_address.is_multicast

    @property
    def is_link_local(self):
        """Whether it is for one link."""
        return self.network_address.is_link_local and self.broadcast_address.is_link_local
