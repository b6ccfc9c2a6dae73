"""The module struct: values as bytes, and back."""

from _clientside import float_bytes, float_of_bytes

_NATIVE = {
    "h": 2,
    "H": 2,
    "i": 4,
    "I": 4,
    "l": 8,
    "L": 8,
    "q": 8,
    "Q": 8,
    "n": 8,
    "N": 8,
    "P": 8,
    "e": 2,
    "f": 4,
    "d": 8,
}
_STANDARD = {"h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8, "e": 2, "f": 4, "d": 8}
_BYTES = "xcbB?sp"
_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}


class error(Exception):
    """What is wrong with a format, or with what it is given."""


class _Item:
    """A value's place in a structure."""

    def __init__(self, code, offset, size):
        self.code = code
        self.offset = offset
        self.size = size


class _Layout:
    """A format that has been read."""

    def __init__(self, text):
        self.little = True
        self.items = []
        self.size = 0
        self.native = True
        if "\0" in text:
            raise error("embedded null character")
        if text[:1] in ("@", "=", "<", ">", "!"):
            self.native = text[0] == "@"
            self.little = text[0] not in ">!"
            text = text[1:]
        sizes = _NATIVE if self.native else _STANDARD
        count = ""
        for code in text:
            if "0" <= code <= "9":
                count += code
                continue
            if code in " \t\n\v\f\r":
                if count:
                    raise error("repeat count given without format specifier")
                continue
            if code not in sizes and code not in _BYTES:
                raise error("bad char in struct format")
            times = int(count) if count else 1
            count = ""
            width = 1 if code in _BYTES else sizes[code]
            if self.native and self.size % width:
                self.size += width - self.size % width
            if code in "sp":
                self.items.append(_Item(code, self.size, times))
            elif code != "x":
                for i in range(times):
                    self.items.append(_Item(code, self.size + i * width, width))
            self.size += times * width
        if count:
            raise error("repeat count given without format specifier")


def _layout(format):
    if isinstance(format, bytes):
        return _Layout(format.decode("latin-1"))
    if not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    return _Layout(format)


def _integer(item, value, little):
    """An int that fits. Raises error."""
    if not isinstance(value, int):
        raise error("required argument is not an integer")
    code = item.code
    bits = 8 * item.size
    signed = code in "bhilqn"
    low = -(1 << bits - 1) if signed else 0
    high = (1 << bits - 1) - 1 if signed else (1 << bits) - 1
    if low <= value <= high:
        return value
    widest = 1 << 63
    # The order of bytes that is not the computer's has conversions of its own.
    unsigned = code in "ILQNP" or (code == "H" and not little)
    if bits == 64 and not little:
        raise error("int too large to convert")
    converted = 0 <= value < 2 * widest if unsigned else -widest <= value < widest
    if not converted or bits == 64:
        raise error("argument out of range")
    name = _NAMES[code] if code in "bB" or (little and code in "hH") else repr(code)
    raise error(f"{name} format requires {low} <= number <= {high}")


def _written(item, value, layout):
    """The bytes of a value. Raises error, OverflowError."""
    little = layout.little
    code = item.code
    if code == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if code in "sp":
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for {code!r} must be a bytes object")
        if code == "s":
            return bytes(value[: item.size])
        if not item.size:
            return b""
        length = min(len(value), item.size - 1)
        return bytes([min(length, 255)]) + bytes(value[:length])
    if code == "?":
        return bytes([1 if value else 0])
    if code in "efd":
        if not isinstance(value, (int, float)):
            raise error("required argument is not a float")
        made = float_bytes(float(value), code, layout.native)
        return made if little else made[::-1]
    return _integer(item, value, little).to_bytes(item.size, "little" if little else "big", signed=code in "bhilqn")


def _packed(layout, values, name):
    if len(values) != len(layout.items):
        raise error(f"{name} expected {len(layout.items)} items for packing (got {len(values)})")
    made = bytearray(layout.size)
    for item, value in zip(layout.items, values):
        part = _written(item, value, layout)
        made[item.offset : item.offset + len(part)] = part
    return bytes(made)


def _read(layout, data):
    found = []
    for item in layout.items:
        part = data[item.offset : item.offset + item.size]
        code = item.code
        if code in "cs":
            found.append(bytes(part))
        elif code == "p":
            found.append(bytes(part[1 : 1 + min(part[0], item.size - 1)]) if item.size else b"")
        elif code == "?":
            found.append(part[0] != 0)
        elif code in "efd":
            found.append(float_of_bytes(bytes(part) if layout.little else bytes(part)[::-1], code))
        else:
            found.append(int.from_bytes(part, "little" if layout.little else "big", signed=code in "bhilqn"))
    return tuple(found)


def _buffer(data):
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
    return bytes(data)


def _unpacked(layout, data):
    data = _buffer(data)
    if len(data) != layout.size:
        raise error(f"unpack requires a buffer of {layout.size} bytes")
    return _read(layout, data)


def _unpacked_from(layout, data, offset):
    data = _buffer(data)
    size = len(data)
    if offset < 0:
        if offset + layout.size > 0:
            raise error(f"not enough data to unpack {layout.size} bytes at offset {offset}")
        if offset + size < 0:
            raise error(f"offset {offset} out of range for {size}-byte buffer")
        offset += size
    if size - offset < layout.size:
        raise error(
            f"unpack_from requires a buffer of at least {layout.size + offset} bytes for unpacking "
            f"{layout.size} bytes at offset {offset} (actual buffer size is {size})"
        )
    return _read(layout, data[offset : offset + layout.size])


def _each_unpacked(layout, data):
    if not layout.size:
        raise error("cannot iteratively unpack with a struct of length 0")
    data = _buffer(data)
    if len(data) % layout.size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {layout.size} bytes")
    return iter([_read(layout, data[at : at + layout.size]) for at in range(0, len(data), layout.size)])


def calcsize(format, /):
    """How many bytes a format takes. Raises error."""
    return _layout(format).size


def pack(format, /, *v):
    """The values as bytes. Raises error."""
    return _packed(_layout(format), v, "pack")


def unpack(format, buffer, /):
    """The values of bytes. Raises error."""
    return _unpacked(_layout(format), buffer)


def unpack_from(format, /, buffer, offset=0):
    """The values of bytes that begin at a place. Raises error."""
    return _unpacked_from(_layout(format), buffer, offset)


def iter_unpack(format, buffer, /):
    """The values of bytes, as often as the format fits. Raises error."""
    return _each_unpacked(_layout(format), buffer)


class Struct:
    """A format that is read once."""

    def __init__(self, format):
        self._layout = _layout(format)
        self.format = format if isinstance(format, str) else format.decode("latin-1")
        self.size = self._layout.size

    def pack(self, *v):
        """The values as bytes. Raises error."""
        return _packed(self._layout, v, "pack")

    def unpack(self, buffer, /):
        """The values of bytes. Raises error."""
        return _unpacked(self._layout, buffer)

    def unpack_from(self, buffer, offset=0):
        """The values of bytes that begin at a place. Raises error."""
        return _unpacked_from(self._layout, buffer, offset)

    def iter_unpack(self, buffer, /):
        """The values of bytes, as often as the format fits. Raises error."""
        return _each_unpacked(self._layout, buffer)
