"""What is not tried, and why: one table, applied to the text that a test method needs.

A rule looks for names (of modules, functions, methods) in a test's code. `STANDINS` says what replaces a test-suite's
module-level name that cannot be compiled but stands for something that can.
"""

from __future__ import annotations

MODULES = tuple(
    f"test.{name}"
    for name in """
    test_list test_tuple test_dict test_set test_range test_slice test_dictcomps test_listcomps test_setcomps
    test_unpack_ex test_generators test_patma test_augassign test_compare test_bool test_scope test_keywordonlyarg
    test_positional_only_arg test_named_expressions test_string_literals test_fstring test_format test_float test_int
    test_sort test_enumerate test_iter test_exceptions test_with test_contextlib test_functools test_itertools
    test_operator test_math test_heapq test_bisect test_json.test_decode test_json.test_default test_json.test_dump
    test_json.test_encode_basestring_ascii test_json.test_enum test_json.test_fail test_json.test_float
    test_json.test_indent test_json.test_pass1 test_json.test_pass2 test_json.test_pass3 test_json.test_scanstring
    test_json.test_separators test_json.test_unicode test_grammar test_opcodes test_binop test_contains test_pow
    test_decorators test_raise test_unary test_isinstance test_long test_unicode test_collections test_dataclasses
    test_enum test_statistics test_random test_textwrap test_fractions test_builtin test_class test_property test_super
    test_deque test_defaultdict test_ordered_dict test_colorsys test_numeric_tower test_int_literal
    test_exception_variations test_baseexception test_except_star test_global test_dictviews test_re test_decimal
    datetimetester test_string test_userdict test_userlist test_userstring test_copy test_calendar test_base64 test_html
    test_htmlparser test_urlparse test_difflib test_csv test_shlex test_pprint test_graphlib test_binascii test_hashlib
    test_hmac test_struct test_bytes test_strptime test_time test_posixpath test_ipaddress test_fnmatch test_strftime
    test_complex test_reprlib test_types test_yield_from test_funcattrs test_coroutines test_asyncgen
    test_contextlib_async test_richcmp test_index test_unicodedata test_hash test_secrets test_descr test_keyword
    test_genericpath test_generator_stop test_iterlen test_memoryio test_dynamicclassattribute test_strtod
    """.split()
)

_WORDS: dict[str, str] = {
    "source given as text, compiled when the test runs; the parser's wording": (
        "eval exec compile check_syntax_error check_syntax_warning assertAllRaise run_test_script ast dis"
    ),
    "pickling": "pickle dumps_pickle pickle_dumps",
    "garbage collection and reference counts": (
        "gc gc_collect weakref getrefcount check_free_after_iterating getsizeof check_sizeof SizeofTest __del__"
    ),
    "the C API and CPython's internals": (
        "_testcapi _testinternalcapi ctypes cpython_only impl_detail check_impl_detail __sizeof__ _getframe f_back"
        " tb_frame tb_lasti tb_next f_locals f_lineno co_flags co_code co_consts __code__ gi_frame gi_code gi_running"
        " cr_frame settrace set_int_max_str_digits get_int_max_str_digits sys_float_info adjust_int_max_str_digits"
    ),
    "processes, threads, files, network, locale": (
        "subprocess threading script_helper assert_python_ok assert_python_failure run_in_subinterp open TESTFN"
        " tempfile os socket StringIO stdout stderr captured_stdout captured_stderr captured_output run_with_locale"
        " locale multiprocessing shelve"
    ),
    "memory or time in gigabytes": (
        "bigmemtest bigaddrspacetest requires_resource setrecursionlimit infinite_recursion MAX_Py_ssize_t"
        " recursion_depth get_recursion_limit INT_MAX ssize_t"
    ),
    "warnings and introspection of the running program": (
        "warnings assertWarns assertWarnsRegex check_warnings inspect get_type_hints doctest"
        " sysconfig gettrace __text_signature__ __closure__ cell_contents globals locals vars"
        " __globals__ __defaults__ __kwdefaults__ __import__ import_module __builtins__ __weakref__"
    ),
    "the unittest machinery itself": "addTypeEqualityFunc assertLogs mock _FailingContext skipTest",
    "metaclass tricks and code made at run time": "metaclass __metaclass__ FunctionType CodeType types_new_class",
}

EXCLUDED: dict[str, str] = {word: reason for reason, words in _WORDS.items() for word in words.split()}

STANDINS: dict[tuple[str, str], str] = {
    ("test.test_heapq", "c_heapq"): "import heapq as c_heapq",
    ("test.test_bisect", "c_bisect"): "import bisect as c_bisect",
    ("test.test_operator", "c_operator"): "import operator as c_operator",
    ("test.test_functools", "c_functools"): "import functools as c_functools",
    ("test.test_json", "cjson"): "import json as cjson",
    ("test.test_random", "random"): "import random",
    ("test.test_math", "requires_IEEE_754"): "",
    ("test.test_decimal", "C"): "import decimal as C",
}

# Members of test classes that set up what no test here needs.
LEFT_OUT = frozenset((("test.test_unicode", "setUp"), ("test.string_tests", "__init__")))

# Test classes for a second, pure-Python implementation of the same module: the same questions again.
TWICE = ("Py", "Python")


def is_twin(name: str) -> bool:
    """Whether a test class repeats another's tests for CPython's pure-Python implementation."""
    return (
        name.startswith(("TestPy", "PyTest", "PyTime"))
        or name.endswith(("Py", "Python"))
        or "Python" in name
        or name.startswith("Py")
    )


# Methods that compare random numbers' results, and fail now and then in CPython too.
CHANCE = frozenset((("test.test_statistics", "TestPStdev.test_compare_to_variance"),))

# What is wrong and stays so, by the row of runtime/README.md's differences that says it.
_EXPLANATIONS = {
    "nan inside of containers": """
        test_contains TestContains.test_nonreflexive
        test_float GeneralFloatCases.test_float_containment
        test_operator COperatorTestCase.test_countOf
        test_operator COperatorTestCase.test_indexOf
    """,
    "the sign of nan": "test_float InfNanTest.test_nan_signs",
    "Unicode tables": "test_unicode UnicodeTest.test_printable_repr",
    "a list that is changed while it is sorted": """
        test_sort TestBugs.test_bug453523
        test_sort TestBugs.test_undetected_mutation
    """,
    "instances as keys": """
        test_dict DictTest.test_eq
        test_dict DictTest.test_merge_and_mutate
        test_numeric_tower HashTest.test_hash_normalization
    """,
    "how often `__hash__` is asked for": """
        test_set TestSet.test_do_not_rehash_dict_keys
        test_set TestSetSubclass.test_do_not_rehash_dict_keys
    """,
    "depth of recursion before RecursionError": "test_list ListTest.test_repr_deep",
    "the type of a built-in function or class in a text": "test_re ReTests.test_bug_40736",
}
EXPLAINED: dict[tuple[str, str], str] = {
    (f"test.{line.split()[0]}", line.split()[1]): row
    for row, lines in _EXPLANATIONS.items()
    for line in lines.strip().splitlines()
}
