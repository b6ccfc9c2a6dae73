"""The texts of IP addresses, read and written as CPython's ipaddress.py does (3.11)."""

from ipaddress import AddressValueError, NetmaskValueError


def _octet(text):
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {text!r}")
    if len(text) > 3:
        raise ValueError(f"At most 3 characters permitted in {text!r}")
    if text != "0" and text[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {text!r}")
    n = int(text)
    if n > 255:
        raise ValueError(f"Octet {n} (> 255) not permitted")
    return n


def read4(text):
    """The int of an IPv4 address. Raises AddressValueError."""
    if not text:
        raise AddressValueError("Address cannot be empty")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    found = 0
    try:
        for octet in octets:
            found = found * 256 + _octet(octet)
    except ValueError as error:
        raise AddressValueError(f"{error} in {text!r}") from None
    return found


def _hextet(text):
    if not all(c in "0123456789ABCDEFabcdef" for c in text):
        raise ValueError(f"Only hex digits permitted in {text!r}")
    if len(text) > 4:
        raise ValueError(f"At most 4 characters permitted in {text!r}")
    return int(text, 16)


def _skipped(parts, text):
    """Where `::` stands for zeros; None where it does not."""
    skip = None
    for i in range(1, len(parts) - 1):
        if not parts[i]:
            if skip is not None:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            skip = i
    return skip


def read6(text):
    """The int of an IPv6 address. Raises AddressValueError."""
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        try:
            low = _read4_alone(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
        parts += [f"{low >> 16:x}", f"{low & 0xFFFF:x}"]
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    skip = _skipped(parts, text)
    high = len(parts)
    low = 0
    if skip is None and len(parts) != 8:
        raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
    if skip is not None:
        high = skip
        low = len(parts) - skip - 1
    if not parts[0]:
        if skip is not None:
            high -= 1
        if skip is None or high:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    if not parts[-1]:
        if skip is not None:
            low -= 1
        if skip is None or low:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    if skip is not None and high + low > 7:
        raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    found = 0
    try:
        for part in parts[:high]:
            found = found * 65536 + _hextet(part)
        found <<= 16 * (8 - high - low)
        for part in parts[len(parts) - low :]:
            found = found * 65536 + _hextet(part)
    except ValueError as error:
        raise AddressValueError(f"{error} in {text!r}") from None
    return found


def _read4_alone(text):
    if "/" in text:
        raise AddressValueError(f"Unexpected '/' in {text!r}")
    return read4(text)


def shown4(ip):
    """The text of an IPv4 address."""
    return ".".join(str(ip >> shift & 255) for shift in (24, 16, 8, 0))


def shown6(ip):
    """The text of an IPv6 address, its longest run of zeros left out."""
    parts = [f"{ip >> shift & 0xFFFF:x}" for shift in range(112, -16, -16)]
    best = 0
    length = 1
    run = 0
    for i in range(8):
        run = run + 1 if parts[i] == "0" else 0
        if run > length:
            best = i - run + 1
            length = run
    if length < 2:
        return ":".join(parts)
    return ":".join(parts[:best]) + "::" + ":".join(parts[best + length :])


def _invalid(mask):
    return NetmaskValueError(f"{mask!r} is not a valid netmask")


def _ones(mask, bits):
    """The length of a mask that is ones and then zeros; None of any other."""
    zeros = next((i for i in range(bits) if mask >> i & 1), bits)
    return bits - zeros if mask >> zeros == (1 << (bits - zeros)) - 1 else None


def mask_length(mask, bits):
    """How many bits a mask has, which is a number, a text of one, or (IPv4) an address. Raises NetmaskValueError."""
    if isinstance(mask, int):
        if not 0 <= mask <= bits:
            raise _invalid(mask)
        return int(mask)
    if mask.isascii() and mask.isdigit() and int(mask) <= bits:
        return int(mask)
    if bits == 128:
        raise _invalid(mask)
    try:
        ip = read4(mask)
    except AddressValueError:
        raise _invalid(mask) from None
    length = _ones(ip, 32)
    if length is None:
        length = _ones(ip ^ 0xFFFFFFFF, 32)
    if length is None:
        raise _invalid(mask)
    return length
