"""Functions of the module binascii that others' make up."""

from base64 import b64decode, b64encode


def b2a_base64(data, /, *, newline=True):
    """A line of base 64."""
    return b64encode(data) + b"\n" if newline else b64encode(data)


def a2b_base64(data, /):
    """The bytes of base 64; what is none of its characters is skipped. Raises binascii.Error."""
    return b64decode(data)


def crc_hqx(data, crc, /):
    """The 16-bit checksum CRC-CCITT."""
    crc &= 0xFFFF
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc
