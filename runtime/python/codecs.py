"""The functions of the module codecs that change texts and bytes in memory."""

from base64 import decodebytes, encodebytes
from binascii import Error, hexlify, unhexlify

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ROTATED = "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm"


def _name(function, encoding):
    if not isinstance(encoding, str):
        kind = "None" if encoding is None else type(encoding).__name__
        raise TypeError(f"{function}() argument 'encoding' must be str, not {kind}")
    return encoding.lower().replace("-", "_").replace(" ", "_")


def _wrong(way, encoding, problem):
    return TypeError(f"{way} with {encoding!r} codec failed (TypeError: {problem})")


def _rotated(obj, way, encoding):
    if not isinstance(obj, str):
        kind = type(obj).__name__
        raise _wrong(way, encoding, f"descriptor 'translate' for 'str' objects doesn't apply to a {kind!r} object")
    return obj.translate(str.maketrans(_LETTERS, _ROTATED))


def _codec(name):
    return {"utf8": "utf_8", "latin1": "latin_1", "iso_8859_1": "latin_1", "us_ascii": "ascii"}.get(name, name)


def encode(obj, encoding="utf-8", errors="strict"):
    """What an encoding makes of a text or of bytes. Raises TypeError, UnicodeEncodeError."""
    name = _name("encode", encoding)
    if name in ("rot13", "rot_13"):
        return _rotated(obj, "encoding", encoding)
    if name in ("hex", "hex_codec", "base64", "base64_codec", "base_64"):
        if not isinstance(obj, (bytes, bytearray)):
            if name.startswith("hex"):
                raise _wrong("encoding", encoding, f"a bytes-like object is required, not {type(obj).__name__!r}")
            raise _wrong("encoding", encoding, f"expected bytes-like object, not {type(obj).__name__}")
        return hexlify(obj) if name.startswith("hex") else encodebytes(obj)
    if not isinstance(obj, str):
        raise _wrong("encoding", encoding, f"{_codec(name)}_encode() argument 1 must be str, not {type(obj).__name__}")
    return obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    """What was encoded. Raises TypeError, binascii.Error, UnicodeDecodeError."""
    name = _name("decode", encoding)
    if name in ("rot13", "rot_13"):
        return _rotated(obj, "decoding", encoding)
    if name in ("hex", "hex_codec", "base64", "base64_codec", "base_64"):
        binary = isinstance(obj, (bytes, bytearray))
        if name.startswith("hex"):
            if not binary and not isinstance(obj, str):
                problem = f"argument should be bytes, buffer or ASCII string, not {type(obj).__name__!r}"
                raise _wrong("decoding", encoding, problem)
            if not binary and not obj.isascii():
                problem = "string argument should contain only ASCII characters"
                raise ValueError(f"decoding with {encoding!r} codec failed (ValueError: {problem})")
        elif not binary:
            raise _wrong("decoding", encoding, f"expected bytes-like object, not {type(obj).__name__}")
        try:
            return unhexlify(obj) if name.startswith("hex") else decodebytes(obj)
        except Error as error:
            raise Error(f"decoding with {encoding!r} codec failed (Error: {error})") from error
    if not isinstance(obj, (bytes, bytearray)):
        raise _wrong("decoding", encoding, f"a bytes-like object is required, not {type(obj).__name__!r}")
    return obj.decode(encoding, errors)
