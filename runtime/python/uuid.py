"""The module uuid: random, named, and parsed ones; those of a machine and its clock stay on the server."""

from hashlib import md5, sha1

from _clientside import secret_bytes


class UUID:
    """A UUID (RFC 4122)."""

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        number = int
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            number = _parsed(digits, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            number = _joined(bytes)
        if fields is not None:
            if len(fields) != 6:
                raise ValueError("fields is not a 6-tuple")
            low, middle, high, sequence_high, sequence_low, node = fields
            number = low << 96 | middle << 80 | high << 64 | sequence_high << 56 | sequence_low << 48 | node
        if not 0 <= number < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            number = number & ~(0xC000 << 48) | 0x8000 << 48
            number = number & ~(0xF000 << 64) | version << 76
        self.int = number

    @property
    def hex(self):
        """32 hexadecimal digits."""
        return "%032x" % self.int

    @property
    def bytes(self):
        """16 bytes."""
        return self.int.to_bytes(16, "big")

    @property
    def urn(self):
        """The UUID as a URN."""
        return "urn:uuid:" + str(self)

    @property
    def version(self):
        """Which algorithm made it; None where it is not of RFC 4122's form."""
        return self.int >> 76 & 0xF if self.int >> 62 & 3 == 2 else None

    @property
    def variant(self):
        """Which layout it has."""
        if not self.int & (0x8000 << 48):
            return "reserved for NCS compatibility"
        if not self.int & (0x4000 << 48):
            return "specified in RFC 4122"
        return "reserved for future definition" if self.int & (0x2000 << 48) else "reserved for Microsoft compatibility"

    @property
    def fields(self):
        """Its six parts."""
        return (
            self.time_low,
            self.time_mid,
            self.time_hi_version,
            self.clock_seq_hi_variant,
            self.clock_seq_low,
            self.node,
        )

    @property
    def bytes_le(self):
        """16 bytes, the first three parts with their least byte first."""
        data = self.bytes
        return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

    @property
    def time_low(self):
        """The first 32 bits."""
        return self.int >> 96

    @property
    def time_mid(self):
        """The next 16 bits."""
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        """The next 16 bits, the version among them."""
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        """The next 8 bits, the variant among them."""
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        """The next 8 bits."""
        return self.int >> 48 & 0xFF

    @property
    def time(self):
        """The timestamp of 60 bits."""
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        """The sequence of 14 bits."""
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        """The last 48 bits."""
        return self.int & 0xFFFFFFFFFFFF

    def __eq__(self, other):
        if isinstance(other, UUID):
            return self.int == other.int
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, UUID):
            return self.int < other.int
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, UUID):
            return self.int > other.int
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, UUID):
            return self.int <= other.int
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, UUID):
            return self.int >= other.int
        return NotImplemented

    def __hash__(self):
        return self.int

    def __int__(self):
        return self.int

    def __str__(self):
        digits = "%032x" % self.int
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def __repr__(self):
        return f"UUID('{self}')"


def _parsed(digits, base):
    return int(digits, base)


def _joined(data):
    number = 0
    for byte in data:
        number = number << 8 | byte
    return number


def uuid3(namespace, name):
    """A UUID of a name, by MD5."""
    return UUID(bytes=md5(namespace.bytes + name.encode()).digest(), version=3)


def uuid4():
    """A random UUID."""
    return UUID(bytes=secret_bytes(16), version=4)


def uuid5(namespace, name):
    """A UUID of a name, by SHA-1."""
    return UUID(bytes=sha1(namespace.bytes + name.encode()).digest()[:16], version=5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
