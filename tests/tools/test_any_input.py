"""Whatever the commands are given: a sentence and the right exit code, never a traceback, never half a file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

COMMANDS = [("check",), ("compile",), ("show",), ("verify",)]
INPUTS: dict[str, bytes] = {
    "empty.py": b"",
    "syntax.py": b"import clientside\ndef f(:\n",
    "nulls.py": b"import clientside\n\0\0",
    "latin.py": b"# clientside \xff\xfe\nx = '\xe9'\n",
    "declared.py": b"# -*- coding: latin-1 -*-\nimport clientside\n@clientside.function\ndef f():\n    return '\xe9'\n",
    "unknown.py": b"# -*- coding: klingon -*-\nimport clientside\n",
    "bom.py": b"\xef\xbb\xbfimport clientside\n@clientside.function\ndef f():\n    return 1\n",
    "crlf.py": b"import clientside\r\n@clientside.function\r\ndef f():\r\n    return 1\r\n",
    "deep.py": b"import clientside\n@clientside.function\ndef f(x):\n    return "
    + b"(" * 150
    + b"x"
    + b")" * 150
    + b"\n",
    "wide.py": b"import clientside\n@clientside.function\ndef f(x):\n    return " + b"+".join([b"x"] * 1500) + b"\n",
    "long.py": b"import clientside\n"
    + b"".join(b"@clientside.function\ndef f%d(x):\n    return x + %d\n" % (i, i) for i in range(150)),
    "binary.py": bytes(range(256)) * 20,
    "text.txt": b"hello\n",
    "rot13.py": b"# -*- coding: rot13 -*-\nimport clientside\n",
    "undefined.py": b"# -*- coding: undefined -*-\nimport clientside\n",
    "marked_latin.py": b"\xef\xbb\xbf# -*- coding: latin-1 -*-\nimport clientside\n",
    "returns.py": b"import clientside\r@clientside.function\rdef f(x):\r    return open(x)\r",
}


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c[0])
def test_any_file(run: Any, tmp_path: Path, command: tuple[str, ...], name: str) -> None:
    (tmp_path / name).write_bytes(INPUTS[name])
    extra = ("-n", "2") if command[0] == "verify" else ()
    result = run(*command, name, *extra)
    said = result.stdout + result.stderr
    assert result.returncode in (0, 1), said[-2000:]
    assert "Traceback" not in said and "internal error" not in said, said[-2000:]
    if name in ("declared.py", "bom.py", "crlf.py", "long.py", "deep.py"):
        assert result.returncode == 0, said[-2000:]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c[0])
def test_paths_that_are_none(run: Any, tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "folder").mkdir()
    for path in ("nowhere.py", "folder", "folder/none.py", "\u00e9\U0001f600.py"):
        result = run(*command, path)
        said = result.stdout + result.stderr
        assert result.returncode in (0, 1, 2) and said.strip(), (path, said)
        assert "Traceback" not in said and "internal error" not in said, said


@pytest.mark.parametrize("command", ["check", "compile", "show", "verify", "advise"])
def test_links_that_go_round(run: Any, tmp_path: Path, command: str) -> None:
    (tmp_path / "round.py").symlink_to("round.py")
    result = run(command, "round.py")
    said = result.stdout + result.stderr
    assert result.returncode in (1, 2) and "round.py" in said and "internal error" not in said, said


@pytest.mark.parametrize("command", ["check", "compile", "verify"])
def test_pipes_in_a_folder_are_left_out(run: Any, write: Any, tmp_path: Path, command: str) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x: int):\n    return x\n")
    os.mkfifo(tmp_path / "pipe.py")
    result = run(command, ".")
    assert result.returncode == 0, result.stdout + result.stderr


def test_outputs_that_cannot_be_written(run: Any, write: Any, tmp_path: Path) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return x\n")
    write("taken", "a file, no folder")
    result = run("compile", "app.py", "-o", "taken/app.js")
    assert result.returncode == 1 and "cannot be written" in result.stderr and "Traceback" not in result.stderr
    (tmp_path / "folder.js").mkdir()
    assert "Traceback" not in run("compile", "app.py", "-o", "folder.js").stderr
    assert not [p for p in tmp_path.rglob(".*.js*") if p.is_file()]


@pytest.mark.parametrize("target", ["/dev/full", "&-"])
@pytest.mark.parametrize("command", ["check", "compile", "show"])
def test_output_that_nothing_takes(write: Any, tmp_path: Path, command: str, target: str) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return x\n")
    shell = f"{sys.executable} -m clientside {command} app.py >{target}"
    done = subprocess.run(["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=240)
    full = target == "/dev/full"
    assert done.returncode == (1 if full else 0), done.stderr
    assert done.stderr == ("clientside: No space left on device\n" if full else "")


def test_errors_that_nobody_reads(write: Any, tmp_path: Path) -> None:
    write("app.py", "def f(:\n")
    shell = f"{sys.executable} -m clientside compile app.py 2>&-"
    done = subprocess.run(["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=240)
    assert done.returncode == 1 and done.stdout == ""


@pytest.mark.parametrize("text", [b"def g(:\n", b"\xff\xfe", b"\0", b"# -*- coding: klingon -*-\n", b"(" * 500])
@pytest.mark.parametrize("command", ["check", "compile", "show"])
def test_an_imported_file_that_is_no_python(run: Any, write: Any, tmp_path: Path, command: str, text: bytes) -> None:
    (tmp_path / "broken.py").write_bytes(text)
    one = "@clientside.function\ndef {}(x):\n    return {}(x)\n\n"
    write(
        "app.py",
        "import clientside\nimport broken\nfrom broken import g\n\n" + one.format("a", "g") + one.format("b", "str"),
    )
    done = run(command, "app.py")
    said = done.stdout + done.stderr
    assert done.returncode == 1 and "broken.py" in said and "syntax-error" in said, said
    assert "internal error" not in said
    write("app.py", "import clientside\nfrom broken import g\n\n" + one.format("a", "len") + one.format("b", "str"))
    assert run(command, "app.py").returncode == 0  # nobody needs it


def test_a_name_that_is_too_long(run: Any, write: Any, tmp_path: Path) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return x\n")
    output = "a" * 300 + ".js"
    done = run("compile", "app.py", "-o", output)
    assert done.returncode == 1 and output in done.stderr and "internal" not in done.stderr, done.stderr
    assert not [p for p in tmp_path.rglob(".*.js*") if p.is_file()]


def test_an_output_that_is_a_link_to_itself(run: Any, write: Any, tmp_path: Path) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return x\n")
    (tmp_path / "round.js").symlink_to("round.js")
    done = run("compile", "app.py", "-o", "round.js")
    assert done.returncode == 0 and (tmp_path / "round.js").is_file(), done.stderr


def test_a_literal_of_very_many_items(run: Any, write: Any) -> None:
    numbers = ", ".join(map(str, range(300_000)))
    write(
        "app.py",
        f"import clientside\nDATA = [{numbers}, 2.5, None]\n@clientside.function\ndef f(i):\n    return DATA[i]\n",
    )
    assert run("check", "app.py").returncode == 0


def test_a_failed_build_leaves_the_old_script(run: Any, write: Any, tmp_path: Path) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return x\n")
    assert run("compile", "app.py", "-o", "a.js").returncode == 0
    before = (tmp_path / "a.js").read_bytes()
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return open(x)\n")
    assert run("compile", "app.py", "-o", "a.js").returncode == 1
    assert (tmp_path / "a.js").read_bytes() == before


def test_a_reader_that_goes_away(write: Any, tmp_path: Path) -> None:
    write("app.py", INPUTS["long.py"].decode())
    process = subprocess.Popen(
        [sys.executable, "-m", "clientside", "compile", "app.py"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout and process.stderr
    process.stdout.read(10)
    process.stdout.close()
    said = process.stderr.read().decode()
    assert process.wait(60) in (0, 141) and "Traceback" not in said and "Exception" not in said, said


def test_interrupted(write: Any, tmp_path: Path) -> None:
    write(
        "app.py", "import clientside, time\n@clientside.function\ndef f(n: int):\n    time.sleep(0.3)\n    return n\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "clientside", "verify", "app.py"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(2.5)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert "Traceback" not in said
    assert process.returncode in (0, 1, 130)
    if process.returncode == 130:
        assert "interrupted" in said


def test_files_that_cannot_be_read(run: Any, write: Any, tmp_path: Path) -> None:
    path = write("app.py", "import clientside\n")
    if os.geteuid() == 0:
        path.unlink()
        path.symlink_to(tmp_path / "gone.py")  # root reads everything, but not what is not there
    else:
        path.chmod(0)
    for command in ("check", "compile", "verify"):
        result = run(command, ".")
        assert result.returncode == 1 and "app.py" in result.stdout + result.stderr
        assert "Traceback" not in result.stderr
