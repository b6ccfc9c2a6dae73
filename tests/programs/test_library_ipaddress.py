"""The module ipaddress."""

from __future__ import annotations

import ipaddress
from typing import Any

from tests.harness.same import same, same_for_all


def of(f: Any, *args: Any) -> Any:
    try:
        return f(*args)
    except (ValueError, TypeError, IndexError) as error:
        return [type(error).__name__, str(error)]


FOUR = ["0.0.0.0", "10.0.0.1", "127.0.0.1", "169.254.3.4", "172.16.0.1", "192.0.0.171", "192.168.1.255", "198.51.100.7", "100.64.1.1", "224.0.0.1", "240.1.1.1", "255.255.255.255", "8.8.8.8", "1.2.3.4"]  # fmt: skip
SIX = ["::", "::1", "2001:db8::1", "fe80::1", "fc00::1", "ff02::1", "fec0::1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "1:0:0:2::3", "1:2:3:4:5:6:7:8", "0:0:1::", "2001:4860:4860::8888", "1:2:3:4:5:6:1.2.3.4", "fe80::1%eth0", "A::B", "4000::", "1:0:0:4:0:0:7:8"]  # fmt: skip
WRONG = ["", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.04", "1.2.3.", "1.2.3.a", "1.2.3.1234", "1.2.3.٣", "1.2.3.4/8", ":", ":::", "1::2::3", "1:2", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7", ":1::2", "1::2:", "12345::", "g::", "::1.2.3", "1:2:3:4:5:6:7::8", "::1%", "::1%a%b", " 1.2.3.4", "1:2:3:4:5:6:7:8:9:a", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "::1/64"]  # fmt: skip


def test_addresses() -> None:
    def f(text):
        def about():
            a = ipaddress.ip_address(text)
            return [
                str(a), repr(a), a.version, a.max_prefixlen, a.compressed, a.exploded, a.packed.hex(), a.reverse_pointer, a.is_private, a.is_global,
                a.is_loopback, a.is_multicast, a.is_reserved, a.is_link_local, a.is_unspecified, hex(int(a)), f"{a}|{a:>20s}|{a:b}|{a:#x}|{a:_X}|{a:n}",
            ]  # fmt: skip

        return of(about), of(lambda: str(ipaddress.IPv4Address(text))), of(lambda: str(ipaddress.IPv6Address(text)))

    same_for_all(f, [(text,) for text in [*FOUR, *SIX, *WRONG]])

    def more(text):
        a = ipaddress.IPv6Address(text)
        return [str(a.ipv4_mapped), a.is_site_local, a.scope_id]

    same_for_all(more, [(text,) for text in SIX])


def test_addresses_of_other_values() -> None:
    def f(value):
        return of(lambda: str(ipaddress.ip_address(value))), of(lambda: str(ipaddress.IPv4Address(value))), of(lambda: f"{ipaddress.IPv4Address('1.2.3.4'):{value}}")  # fmt: skip

    same_for_all(f, [(0,), (1,), (-1,), (2**32 - 1,), (2**32,), (2**40,), (True,), (1.5,), (None,), ("d",), ([],)])

    def g(power):
        return of(lambda: str(ipaddress.ip_address(2**power))), of(lambda: str(ipaddress.IPv4Address(b"\x01\x02\x03\x04"))), of(lambda: str(ipaddress.IPv4Address(b"abc")))  # fmt: skip

    same_for_all(g, [(31,), (64,), (127,), (128,)])


def test_arithmetic_and_order() -> None:
    def f(first, second):
        a, b = ipaddress.ip_address(first), ipaddress.ip_address(second)
        return [
            of(lambda: a < b), of(lambda: a <= b), of(lambda: a > b), of(lambda: a >= b), a == b, a != b, a == first, str(a + 1), of(lambda: str(a - 1)),
            of(lambda: a + "x"), of(lambda: a < 5), len({a, b}), {a: 1}.get(b, 0), int(b) - int(a) < 0,
        ]  # fmt: skip

    same_for_all(
        f,
        [
            ("10.0.0.1", "10.0.0.2"),
            ("10.0.0.1", "10.0.0.1"),
            ("10.0.0.1", "::1"),
            ("::1", "::2"),
            ("0.0.0.0", "1.1.1.1"),
        ],
    )

    def ordered(texts):
        return [str(a) for a in sorted(map(ipaddress.ip_address, texts))]

    same(ordered, FOUR)


NETWORKS = ["10.0.0.0/8", "10.0.0.1/8", "192.168.1.0/255.255.255.0", "192.168.1.0/0.0.0.255", "192.168.1.4/30", "1.2.3.4", "0.0.0.0/0", "1.2.3.4/31", "1.2.3.0/33", "1.2.3.0/-1", "1.2.3.0/255.0.255.0", "1.2.3.0/x", "1.2.3.0/24/8", "/8", "10.0.0.0/", "172.16.0.0/12", "127.0.0.0/8", "224.0.0.0/4", "2001:db8::/32", "2001:db8::1/32", "::1", "fe80::/10", "::/0", "::/129", "ff00::/8", "1::/255.0.0.0", "100.64.0.0/10"]  # fmt: skip


def test_networks() -> None:
    def f(text, strict):
        def about():
            n = ipaddress.ip_network(text, strict)
            return [
                str(n), repr(n), n.version, n.prefixlen, n.max_prefixlen, str(n.network_address), str(n.broadcast_address), str(n.netmask), str(n.hostmask),
                str(n.num_addresses), n.with_prefixlen, n.with_netmask, n.with_hostmask, n.compressed, n.exploded, n.is_private, n.is_loopback, n.is_multicast,
                n.is_link_local, str(n[0]), str(n[-1]), of(lambda: str(n[5])), str(next(iter(n))), str(next(iter(n.hosts()))),
                of(lambda: str(n.supernet())), of(lambda: [str(s) for s in n.subnets()]),
            ]  # fmt: skip

        return of(about), of(lambda: str(ipaddress.IPv4Network(text, strict=strict)))

    same_for_all(f, [(text, strict) for text in NETWORKS for strict in (True, False)])


def test_parts_of_networks() -> None:
    def f(text, step, prefix):
        n = ipaddress.ip_network(text)
        return [
            of(lambda: [str(s) for s in n.subnets(prefixlen_diff=step)]), of(lambda: [str(s) for s in n.subnets(new_prefix=prefix)]),
            of(lambda: str(n.supernet(step))), of(lambda: str(n.supernet(new_prefix=prefix))), [str(h) for h in n.hosts()], [str(a) for a in n],
        ]  # fmt: skip

    same_for_all(
        f,
        [
            ("10.0.0.0/29", 1, 31),
            ("10.0.0.0/30", 2, 29),
            ("10.0.0.0/31", -1, 33),
            ("10.0.0.0/32", 1, 24),
            ("2001:db8::/125", 2, 127),
            ("::/126", 126, 0),
        ],
    )


def test_what_lies_in_a_network() -> None:
    def f(text, network, other):
        a, n, m = ipaddress.ip_address(text), ipaddress.ip_network(network), ipaddress.ip_network(other)
        return [
            a in n, a in m, n in m, n.overlaps(m), of(lambda: n.subnet_of(m)), of(lambda: n.supernet_of(m)), n == m, of(lambda: n < m), of(lambda: n >= m), len({n, m}),
        ]  # fmt: skip

    networks = ["10.0.0.0/8", "10.1.0.0/16", "0.0.0.0/0", "192.168.0.0/16", "::/0", "2001:db8::/32"]
    same_for_all(f, [(a, n, m) for a in ("10.1.2.3", "2001:db8::5") for n in networks for m in networks])


def test_as_people_use_it() -> None:
    def valid(text):
        try:
            ipaddress.ip_address(text)
        except ValueError:
            return False
        return True

    same_for_all(valid, [(text,) for text in [*FOUR[:2], *SIX[:2], *WRONG[:5]]])

    def grouped(texts, blocks):
        found = {
            block: [t for t in texts if ipaddress.ip_address(t) in ipaddress.ip_network(block)] for block in blocks
        }
        try:
            ipaddress.IPv4Network("10.0.0.0/40")
        except ipaddress.NetmaskValueError as error:
            found["error"] = [str(error)]
        return found

    same(grouped, FOUR, ["10.0.0.0/8", "192.168.0.0/16", "0.0.0.0/0"])
