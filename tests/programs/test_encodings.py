"""Codecs of `encode`, `decode` and `json.loads` of bytes, every error handler."""

import itertools
import json

import pytest

from tests.harness.same import same

HANDLERS = ("strict", "replace", "ignore", "backslashreplace")


def encoded(text, encoding, errors):
    return text.encode(encoding, errors).hex()


def decoded(digits, encoding, errors):
    return bytes.fromhex(digits).decode(encoding, errors)


def loaded(digits):
    return json.loads(bytes.fromhex(digits))


@pytest.mark.parametrize("encoding", ["cp1252", "Windows-1252", "utf-8-sig", "utf_8_sig", "latin-1"])
def test_encode(encoding):
    texts = ("", "a€", "™Žÿ", "\x80", "\x00\x7f", "Āa", "ĀĀ€", "😀", "\x81\x82x", "\ud800")
    for text, errors in itertools.product(texts, (*HANDLERS, "xmlcharrefreplace")):
        same(encoded, text, encoding, errors)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig"])
def test_decode(encoding):
    for digits, errors in itertools.product(
        ("", "80", "81", "8041ff", "efbbbf41", "efbbbf", "efbbbfff", "41ef"), HANDLERS
    ):
        same(decoded, digits, encoding, errors)


@pytest.mark.parametrize("text", ["[1]", '{"a":"é"}', "1", "12", "", '"😀"', "{"])
def test_json_in_bytes(text):
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le"):
        same(loaded, text.encode(encoding).hex())


def test_json_in_bytes_that_are_no_text():
    same(loaded, "ff")
    same(loaded, "31ff")
