"""Branches of a module that the installed Python decides: versions, and imports that fail."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from clientside.compiler.static_branches import decided

DECIDED = [
    ("import sys\nif sys.version_info >= (3, 8):\n    A = 1\nelse:\n    A = 2", "A = 1"),
    ("import sys\nif sys.version_info[0] < 3:\n    A = 1\nelse:\n    A = 2", "A = 2"),
    ("import sys\nif sys.version_info[:2] < (3, 8):\n    A = 1", ""),
    ("import sys as s\nif not s.version_info.major == 2:\n    A = 1", "A = 1"),
    ("from sys import hexversion\nif hexversion < 0x03000000:\n    A = 1\nelse:\n    A = 2", "A = 2"),
    ("try:\n    from collections.abc import Set\nexcept ImportError:\n    from collections import Set", "abc"),
    ("try:\n    from collections import Set\nexcept ImportError:\n    from collections.abc import Set", "abc"),
    ("try:\n    import no_such_module as json\nexcept ModuleNotFoundError:\n    import json", "import json"),
    ("try:\n    import json\nexcept (ImportError, OSError):\n    json = None\nelse:\n    A = 1", "import json\nA = 1"),
    (
        "class C:\n    import sys\nimport sys\nclass D:\n    if sys.version_info < (3,):\n        a = 1  # ImportError",
        "pass",
    ),
]
OPEN = [
    "import sys\nif sys.version_info >= LIMIT:\n    A = 1",
    "if sys.version_info >= (3, 8):\n    A = 1",  # nothing says what sys is
    "import sys\nif sys.version_info.weekday > 3:\n    A = 1",
    "import sys\nif sys.version_info['0'] > 3:\n    A = 1",
    "import sys\nif sys.version_info > 'x':\n    A = 1",
    "try:\n    from . import speedups\nexcept ImportError:\n    speedups = None",
    "try:\n    import beside\nexcept ImportError:\n    beside = None",
    "try:\n    import a.b\nexcept ImportError:\n    a = None",
    "try:\n    import json\nexcept ImportError:\n    json = None\nfinally:\n    A = 1",
    "try:\n    import json\nexcept ValueError:\n    json = None  # ImportError",
    "try:\n    import json\n    json.dumps(A)\nexcept ImportError:\n    json = None",
]


@pytest.mark.parametrize(("text", "left"), DECIDED)
def test_what_is_known_is_decided(text: str, left: str, tmp_path: Path) -> None:
    found = ast.unparse(decided(ast.parse(text), text, str(tmp_path / "app.py")))
    assert left in found
    assert "else" not in found
    assert "try" not in found


@pytest.mark.parametrize("text", OPEN)
def test_what_is_not_known_stays(text: str, tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("1 / 0")
    assert ast.unparse(decided(ast.parse(text), text, str(tmp_path / "app.py"))) == ast.unparse(ast.parse(text))


def test_a_file_is_compiled_with_the_branch_that_runs(tmp_path: Path) -> None:
    from clientside.compiler.pipeline import compile_source

    text = "import sys\nif sys.version_info >= (3,):\n    def add(x): return x + '2026'\nelse:\n    def add(x): return x + '1989'\n"
    mark = "from clientside import function\n@function\n"
    made = compile_source(f"{text}{mark}def asked(x: str): return add(x)\n", str(tmp_path / "a.py")).text
    assert "2026" in made
    assert "1989" not in made
