"""The module ipaddress: addresses and networks, by the rules of CPython's ipaddress.py (3.11)."""

from _ip_network import Network, among
from _ip_texts import read4, read6, shown4, shown6

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """What is no address."""


class NetmaskValueError(ValueError):
    """What is no mask."""


def ip_address(address):
    """An address of either version. Raises ValueError."""
    try:
        return IPv4Address(address)
    except AddressValueError:
        pass
    try:
        return IPv6Address(address)
    except AddressValueError:
        pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def ip_network(address, strict=True):
    """A network of either version. Raises ValueError."""
    try:
        return IPv4Network(address, strict)
    except (AddressValueError, NetmaskValueError):
        pass
    try:
        return IPv6Network(address, strict)
    except (AddressValueError, NetmaskValueError):
        pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 network")


class _Address:
    def _read(self, address, bits, read):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
            if address >> bits:
                raise AddressValueError(f"{address} (>= 2**{bits}) is not permitted as an IPv{self.version} address")
            return int(address)
        if isinstance(address, bytes):
            if len(address) != bits // 8:
                problem = f"(len {len(address)} != {bits // 8}) is not permitted as an IPv{self.version} address"
                raise AddressValueError(f"{address!r} {problem}")
            return int.from_bytes(address, "big")
        text = str(address)
        if "/" in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        return read(text)

    def __int__(self):
        return self._ip

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __hash__(self):
        return hash((self.version, self._ip))

    def _comparable(self, other):
        if not isinstance(other, _Address):
            return False
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return True

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        return self._ip < other._ip if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._ip <= other._ip if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._ip > other._ip if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._ip >= other._ip if self._comparable(other) else NotImplemented

    def __format__(self, fmt):
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        sign = "#" if fmt.startswith("#") else ""
        group = "_" if fmt[len(sign) :].startswith("_") else ""
        kind = fmt[len(sign) + len(group) :]
        if kind not in ("b", "n", "x", "X"):
            raise TypeError(f"unsupported format string passed to {type(self).__name__}.__format__")
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        width = self.max_prefixlen if kind == "b" else self.max_prefixlen // 4
        if group:
            width += width // 4 - 1
        return f"{self._ip:{sign}0{width + 2 * len(sign)}{group}{kind}}"

    @property
    def compressed(self):
        """The text."""
        return str(self)

    @property
    def packed(self):
        """The bytes."""
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    def _is(self, name):
        return among(f"{self.version} {name}", self._ip, self._ip)

    @property
    def is_multicast(self):
        """Whether it names a group."""
        return self._is("multicast")

    @property
    def is_reserved(self):
        """Whether the IETF keeps it."""
        return self._is("reserved")

    @property
    def is_link_local(self):
        """Whether it is for one link."""
        return self._is("linklocal")

    @property
    def is_unspecified(self):
        """Whether it is zero."""
        return not self._ip


class IPv4Address(_Address):
    """An address of 32 bits."""

    version = 4
    max_prefixlen = 32

    def __init__(self, address):
        self._ip = self._read(address, 32, read4)

    def __str__(self):
        return shown4(self._ip)

    def __add__(self, other):
        return IPv4Address(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return IPv4Address(self._ip - other) if isinstance(other, int) else NotImplemented

    @property
    def exploded(self):
        """The text."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name that DNS has for it."""
        return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"

    @property
    def is_loopback(self):
        """Whether it is the computer itself."""
        return self._ip >> 24 == 127

    @property
    def is_private(self):
        """Whether it is no address of the internet."""
        return self._is("private") and not self._is("exceptions")

    @property
    def is_global(self):
        """Whether it is an address of the internet."""
        return not self._is("shared") and not self.is_private


class IPv6Address(_Address):
    """An address of 128 bits."""

    version = 6
    max_prefixlen = 128

    def __init__(self, address):
        self.scope_id = None
        if isinstance(address, (int, bytes)):
            self._ip = self._read(address, 128, read6)
            return
        text, sign, scope = str(address).partition("%")
        if "/" in str(address):
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        if sign:
            if not scope or "%" in scope:
                raise AddressValueError(f'Invalid IPv6 address: "{str(address)!r}"')
            self.scope_id = scope
        self._ip = read6(text)

    def __str__(self):
        text = shown6(self._ip)
        return f"{text}%{self.scope_id}" if self.scope_id else text

    def __hash__(self):
        return hash((self._ip, self.scope_id))

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return isinstance(other, IPv6Address) and self._ip == other._ip and self.scope_id == other.scope_id

    def __add__(self, other):
        return IPv6Address(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return IPv6Address(self._ip - other) if isinstance(other, int) else NotImplemented

    def _digits(self):
        return f"{read6(str(self)):032x}"  # CPython fails so where there is a scope

    @property
    def exploded(self):
        """The text with all its zeros."""
        digits = self._digits()
        return ":".join([digits[i : i + 4] for i in range(0, 32, 4)])

    @property
    def reverse_pointer(self):
        """The name that DNS has for it."""
        return ".".join(reversed(self._digits())) + ".ip6.arpa"

    @property
    def ipv4_mapped(self):
        """The IPv4 address that it stands for."""
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def is_loopback(self):
        """Whether it is the computer itself."""
        return self._ip == 1

    @property
    def is_site_local(self):
        """Whether it is for one site."""
        return self._is("sitelocal")

    @property
    def is_private(self):
        """Whether it is no address of the internet."""
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return self._is("private") and not self._is("exceptions")

    @property
    def is_global(self):
        """Whether it is an address of the internet."""
        return not self.is_private


class IPv4Network(Network):
    """A network of addresses of 32 bits."""

    version = 4
    max_prefixlen = 32

    def __init__(self, address, strict=True):
        self._set(address, strict, 32)

    def _address(self, ip):
        return IPv4Address(ip)

    def _made(self, first, length):
        return IPv4Network((first, length))


class IPv6Network(Network):
    """A network of addresses of 128 bits."""

    version = 6
    max_prefixlen = 128

    def __init__(self, address, strict=True):
        self._set(address, strict, 128)

    def _address(self, ip):
        return IPv6Address(ip)

    def _made(self, first, length):
        return IPv6Network((first, length))
