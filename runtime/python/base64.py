"""The parts of base64 that are less common: base 32 and 85, and lines of base 64."""

import binascii
from base64 import b64decode, b64encode

_32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")
    return bytes(s)


def _must_be_bytes(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"memoryview: a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def _encode32(alphabet, s):
    data = _must_be_bytes(s)
    left = len(data) % 5
    data += bytes((5 - left) % 5)
    made = bytearray()
    for i in range(0, len(data), 5):
        block = int.from_bytes(data[i : i + 5], "big")
        for shift in range(35, -1, -5):
            made.append(alphabet[block >> shift & 31])
    pad = (0, 6, 4, 3, 1)[left]
    if pad:
        made[-pad:] = b"=" * pad
    return bytes(made)


def _decode32(alphabet, s, casefold, map01):
    data = _bytes(s)
    if len(data) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        data = data.replace(b"0", b"O").replace(b"1", _bytes(map01))
    if casefold:
        data = data.upper()
    stripped = data.rstrip(b"=")
    pad = len(data) - len(stripped)
    made = b""
    block = 0
    for i in range(0, len(stripped), 8):
        block = 0
        for code in stripped[i : i + 8]:
            value = alphabet.find(code)
            if value < 0:
                raise binascii.Error("Non-base32 digit found")
            block = (block << 5) + value
        made += (block << 5 * (8 - len(stripped[i : i + 8]))).to_bytes(5, "big")
    if len(data) % 8 or pad not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pad and made:
        made = made[: -5 + (43 - 5 * pad) // 8]
    return made


def b32encode(s):
    """Bytes in base 32."""
    return _encode32(_32, s)


def b32decode(s, casefold=False, map01=None):
    """Bytes of base 32."""
    return _decode32(_32, s, casefold, map01)


def b32hexencode(s):
    """Bytes in base 32 with the digits of hexadecimal."""
    return _encode32(_32HEX, s)


def b32hexdecode(s, casefold=False):
    """Bytes of base 32 with the digits of hexadecimal."""
    return _decode32(_32HEX, s, casefold, None)


def _words85(data):
    pad = -len(data) % 4
    data += bytes(pad)
    return [int.from_bytes(data[i : i + 4], "big") for i in range(0, len(data), 4)], pad


def _digits85(word):
    return [word // 52200625, word // 614125 % 85, word // 7225 % 85, word // 85 % 85, word % 85]


def b85encode(b, pad=False):
    """Bytes in base 85, with the digits of git."""
    words, padding = _words85(_must_be_bytes(b))
    made = bytes(_85[digit] for word in words for digit in _digits85(word))
    return made[:-padding] if padding and not pad else made


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Bytes in Ascii85."""
    words, padding = _words85(_must_be_bytes(b))
    made = []
    for word in words:
        if word == 0:
            made.append(b"z")
        elif foldspaces and word == 0x20202020:
            made.append(b"y")
        else:
            made.append(bytes(digit + 33 for digit in _digits85(word)))
    if padding and not pad:
        if made[-1] == b"z":
            made[-1] = b"!!!!!"
        made[-1] = made[-1][:-padding]
    result = b"".join(made)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [result[i : i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b"")
        result = b"\n".join(chunks)
    if adobe:
        result += b"~>"
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Bytes of Ascii85."""
    data = _bytes(b)
    if adobe:
        if not data.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b"<~") else data[:-2]
    made = b""
    digits = []
    for code in data + b"u" * 4:
        if 33 <= code <= 117:
            digits.append(code)
            if len(digits) == 5:
                word = 0
                for digit in digits:
                    word = 85 * word + digit - 33
                if word >> 32:
                    raise ValueError("Ascii85 overflow")
                made += word.to_bytes(4, "big")
                digits = []
        elif code == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            made += b"\0\0\0\0"
        elif foldspaces and code == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            made += b"\x20\x20\x20\x20"
        elif code not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % code)
    padding = 4 - len(digits)
    return made[:-padding] if padding else made


def b85decode(b):
    """Bytes of base 85, with the digits of git."""
    data = _bytes(b)
    padding = -len(data) % 5
    data += b"~" * padding
    made = b""
    for i in range(0, len(data), 5):
        word = 0
        for j, code in enumerate(data[i : i + 5]):
            digit = _85.find(code)
            if digit < 0:
                raise ValueError("bad base85 character at position %d" % (i + j))
            word = word * 85 + digit
        if word >> 32:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i)
        made += word.to_bytes(4, "big")
    return made[:-padding] if padding else made


def encodebytes(s):
    """Base 64 in lines of 76 characters."""
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}")
    return b"".join(b64encode(s[i : i + 57]) + b"\n" for i in range(0, len(s), 57))


def decodebytes(s):
    """Bytes of such lines."""
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}")
    return b64decode(s)
