"""hashlib, hmac, zlib's checksums, base64, binascii, uuid: against CPython."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import uuid
import zlib

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import refused, same, same_for_all

TEXTS = ["", "a", "hello é 😀", "x" * 55, "x" * 56, "x" * 63, "x" * 64, "y" * 111, "y" * 112, "z" * 1000]


def test_digests() -> None:
    same_for_all(lambda s: [hashlib.md5(s.encode()).hexdigest(), hashlib.sha1(s.encode()).hexdigest()], TEXTS)
    same_for_all(lambda s: [hashlib.sha224(s.encode()).hexdigest(), hashlib.sha256(s.encode()).hexdigest()], TEXTS)
    same_for_all(lambda s: [hashlib.sha384(s.encode()).hexdigest(), hashlib.sha512(s.encode()).hexdigest()], TEXTS)
    same_for_all(lambda s: hashlib.new("sha256", s.encode()).digest().hex(), TEXTS[:3])
    same_for_all(lambda s: hashlib.sha256(s).hexdigest(), ["text", 5, None])


def test_hash_objects() -> None:
    def steps(parts):
        h = hashlib.sha256()
        shown = []
        for part in parts:
            h.update(part.encode())
            other = h.copy()
            other.update(b"!")
            shown.append([h.hexdigest()[:8], other.hexdigest()[:8]])
        return [shown, h.name, h.digest_size, h.block_size, hashlib.sha512(b"x").block_size]

    same(steps, ["a", "bc", ""])
    same(lambda: hashlib.md5(b"x").update("y"))
    same_for_all(lambda s: hmac.new(b"key", s.encode(), hashlib.sha256).hexdigest(), TEXTS)
    same_for_all(lambda k: hmac.new(k.encode(), b"message", "sha1").hexdigest(), TEXTS)
    same_for_all(lambda k: hmac.new(k, b"message", "md5").name, ["text", 5])
    same_for_all(lambda a, b: hmac.compare_digest(a, b), [("a", "a"), ("a", "b"), ("é", "b"), ("a", 1)])
    same_for_all(lambda a, b: hmac.compare_digest(a.encode(), b), [("a", "a")])
    same_for_all(lambda a, b: hmac.compare_digest(a.encode(), b.encode()), [("a", "a"), ("a", "ab")])


def test_algorithms_by_name() -> None:
    with pytest.raises(CompileError):
        compile_function(lambda: hashlib.new("blake2b").name)

    def f(name, text):
        try:
            return hashlib.new(name, text.encode()).hexdigest(), hashlib.new(name).name, hashlib.new(name).block_size
        except TypeError as error:
            return str(error)

    names = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "MD5", "Sha256", 5, None]
    same_for_all(f, [(name, text) for name in names for text in ("", "é")])
    for name in ("blake2b", "", "__proto__", "constructor"):
        refused(f, name, "x", code="hash-algorithm")

    def as_a_value(text):
        make = hashlib.new
        return make("md5", text.encode()).hexdigest()

    same(as_a_value, "x")


def test_checksums() -> None:
    same_for_all(lambda s: [zlib.crc32(s.encode()), zlib.adler32(s.encode()), binascii.crc32(s.encode(), 7)], TEXTS)
    same_for_all(
        lambda s, v: [zlib.crc32(s.encode(), v), zlib.adler32(s.encode(), v)], [("abc", v) for v in (1, -1, 2**40)]
    )
    same_for_all(lambda s: zlib.crc32(s), ["text", 5])


ENCODED = [
    "",
    "aGVsbG8=",
    "aGVsbG8",
    "aGVs\nbG8=",
    "a",
    "ab",
    "ab=",
    "ab==",
    "ab==cd",
    "abc=d",
    "=abc",
    "a-_b",
    "a+/b",
    "é",
    "ab=c=",
    "!!!!",
    "YQ==YQ==",
    "abcde",
    "abcdefghi",
]


def test_base64() -> None:
    same_for_all(lambda s: base64.b64encode(s.encode()).decode(), [*TEXTS, "ab", "abc", "\u00ff\u07ff?>~"])
    same_for_all(
        lambda s: [base64.urlsafe_b64encode(s.encode()).decode(), base64.b64encode(s.encode(), b"!*").decode()],
        ["\u00ff\u07ff?>~", ""],
    )
    same_for_all(lambda s: list(base64.b64decode(s)), [*ENCODED, 5, None])
    same_for_all(lambda s: list(base64.b64decode(s, validate=True)), ENCODED)
    same_for_all(lambda s: list(base64.urlsafe_b64decode(s)), ENCODED)
    same_for_all(lambda s: list(base64.b64decode(s.encode())), ENCODED)
    same_for_all(lambda s: base64.b64encode(s), ["text", 5])
    same_for_all(lambda s: [base64.b16encode(s.encode()).decode(), binascii.hexlify(s.encode()).decode()], TEXTS)
    same_for_all(lambda s: list(base64.b16decode(s)), ["", "AB0F", "ab", "ABC", "G0"])
    same_for_all(lambda s: [list(base64.b16decode(s, True)), list(binascii.unhexlify(s))], ["aB0f", "", "zz", "abc"])


def caught(s):
    try:
        return list(base64.b64decode(s))
    except binascii.Error as error:
        return [str(error), isinstance(error, ValueError)]


def test_errors_are_caught() -> None:
    same_for_all(caught, ["a", "abc", "YWI="])


IDS = [
    "12345678-1234-5678-8234-567812345678",
    "{12345678123456781234567812345678}",
    "urn:uuid:12345678-1234-4678-b234-567812345678",
    "ABCDEFAB-cdef-1234-8234-567812345678",
    "",
    "1234",
    "g2345678-1234-5678-8234-567812345678",
]


def test_uuid() -> None:
    same_for_all(lambda s: [uuid.UUID(s).hex, str(uuid.UUID(s)), repr(uuid.UUID(s)), uuid.UUID(s).urn], IDS)
    same_for_all(lambda s: [uuid.UUID(s).version, list(uuid.UUID(s).bytes), str(uuid.UUID(s).int)], IDS[:4])
    same_for_all(lambda s: [str(uuid.uuid5(uuid.NAMESPACE_DNS, s)), str(uuid.uuid3(uuid.NAMESPACE_URL, s))], TEXTS)
    same_for_all(
        lambda a, b: [uuid.UUID(a) == uuid.UUID(b), uuid.UUID(a) < uuid.UUID(b)],
        [(a, b) for a in IDS[:4] for b in IDS[:4]],
    )
    same_for_all(lambda n: str(uuid.UUID(int=n)), [0, 5, 2**53 - 1, -1])
    same(lambda: str(uuid.UUID(bytes=b"0123456789abcdef", version=4)))
    same(lambda: uuid.UUID())


def test_secrets_compared() -> None:
    same_for_all(lambda a, b: secrets.compare_digest(a, b), [("a", "a"), ("a", "b"), ("é", "é"), ("a", None)])


def test_hmac_as_a_value():
    def hidden(key):
        new = hmac.new
        return new(key.encode(), b"message", "sha256").hexdigest()

    same(hidden, "key")
