"""Classes: JavaScript classes; class attributes stand on the prototype, Python methods under their own names."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable
from typing import Any

from clientside.compiler.analysis.asked_methods import refuses
from clientside.compiler.analysis.classes import (
    ASKS_FIELDS,
    ASKS_HASH,
    ASKS_MEMBERS,
    ASKS_QUALNAME,
    ASKS_SETATTR,
    Method,
    UserClass,
    abstract_methods,
    bound_names,
)
from clientside.compiler.analysis.infer.generated_repr import is_never_asked
from clientside.compiler.analysis.infer.instances import parameters_after_self
from clientside.compiler.analysis.mixed import enum_mixin, mixin_of
from clientside.compiler.analysis.natives import HASHED, is_inherited, native_of, tested_for
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.recursive import holds_itself
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.js import nodes as js
from clientside.compiler.library import is_own_file
from clientside.compiler.lowering import body_order
from clientside.compiler.lowering.constructors import constructor, is_constructor
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.descriptors import add_descriptor, name_descriptors
from clientside.compiler.lowering.enums import add_members
from clientside.compiler.lowering.natives import native_members
from clientside.compiler.lowering.subclass_hooks import call_hook


def class_of(ctx: Context, node: ast.ClassDef) -> UserClass:
    """The UserClass of a class statement."""
    return next(c for c in ctx.program.classes if c.node is node)


def class_name(ctx: Context, made: UserClass) -> js.Expr:
    """The JavaScript class."""
    return ctx.variable(ctx.program.scopes.variable[made.node])


def class_variable(ctx: Context, variable: Variable) -> js.Expr:
    """A name of a class body that the body itself reads."""
    node = variable.scope.node
    assert isinstance(node, ast.ClassDef)
    made = class_of(ctx, node)
    if variable.name in made.members:
        return js.Member(js.Member(class_name(ctx, made), variable.name), "value")
    method = made.methods.get(variable.name)
    if method is not None and method.kind == "method" and method.value is None:
        return ctx.helper("unbound", class_name(ctx, made), js.Str(variable.name))
    if made.ordered and variable.name not in made.nested:
        return ctx.variable(variable)
    return js.Member(js.Member(class_name(ctx, made), "prototype"), variable.name)


def _told_name(made: UserClass) -> str:
    """How messages call a class: one of the standard library may say its `__module__` or `__qualname__`, too."""
    if not is_own_file(made.owner.environment.source.file):
        return made.name
    said = {
        statement.targets[0].id: str(statement.value.value)
        for statement in made.node.body
        if isinstance(statement, ast.Assign)
        and isinstance(statement.targets[0], ast.Name)
        and isinstance(statement.value, ast.Constant)
    }
    module = said.get("__module__")
    name = said.get("__qualname__", made.name)
    return f"{module}.{name}" if module else name


def lower_class(ctx: Context, node: ast.ClassDef) -> None:
    """`class Name(Base): …`."""
    made = class_of(ctx, node)
    variable = ctx.program.scopes.variable[node]
    name = ctx.variable(variable)
    for inner in made.nested.values():
        lower_class(ctx, inner)
    members: list[js.Method] = []
    own: dict[Function, str] = {}
    late = made.ordered and body_order.names_methods(made)
    if made.ordered and not late:
        body_order.run(ctx, made, lambda n, m: members.extend(_members(ctx, made, n, m, own)))
    else:
        for method_name, method in sorted(made.methods.items(), key=lambda item: item[0] != item[1].function.name):
            members.extend(_members(ctx, made, method_name, method, own))
    members[:0] = native_members(ctx, made)
    if made.exception_base() is not None:
        members.append(js.Method("name", js.Function(None, [], [js.Return(js.Str(made.name))]), "get"))
    if "__hash__" in made.own_methods and made.method("__hash__") is not None and not made.native:
        hashed_key = "valueKey" if native_of(made) in HASHED and is_inherited(made.method("__eq__")) else "hashedKey"
        members.append(js.Method("$key", js.Function(None, [], [js.Return(ctx.helper(hashed_key, js.Id("this")))])))
    elif _loses_hash(made):
        members.append(js.Method("$key", js.Function(None, [], [js.Return(ctx.helper("unhashable", js.Id("this")))])))
    if made.hashes is not None:
        parts: list[js.Expr] = [js.Member(js.Id("this"), n) for n in made.hashes]
        key = ctx.helper("keyOf", ctx.helper("tupleOf", js.Array(parts)))
        members.append(js.Method("$key", js.Function(None, [], [js.Return(key)])))
        if ctx.program.once(ASKS_HASH, set):
            hashed = ctx.helper("hash", ctx.helper("tupleOf", js.Array([ctx.again(part) for part in parts])))
            members.append(js.Method("__hash__", js.Function(None, [], [js.Return(hashed)])))
    definition = js.Class(name.name, _base(ctx, made), members)
    straight = variable.stores == 1 and ctx.module.is_top_statement(node, ctx.function)
    if straight and not ctx.module.is_unbound_read(variable):
        if name.name in ctx.locals:
            ctx.locals.remove(name.name)
        ctx.emit(js.ClassDecl(definition))
    else:
        ctx.emit(js.ExprStmt(js.Assign(name, definition)))
    told = _told_name(made)
    if name.name != told:
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$name"), js.Str(told))))
    prototype = js.Member(js.Id(name.name), "prototype")
    for attribute, inner in made.nested.items():
        ctx.emit(
            js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), attribute), class_name(ctx, class_of(ctx, inner))))
        )
    for method_name, method in made.methods.items():
        if method.decorators or method.value is not None:
            place = js.Member(ctx.again(prototype), method_name)
            ctx.emit(js.ExprStmt(js.Assign(place, given_function(ctx, name, method_name, method))))
    if late:
        body_order.run(ctx, made, None)
    if made.ordered:
        body_order.keep(ctx, made, prototype)
    for attribute, value in made.values.items() if not made.ordered else ():
        lowered = ctx.dynamic(ctx.expr(value), ctx.type(value))
        if attribute in made.descriptors:
            add_descriptor(ctx, made, name, attribute, lowered)
            continue
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), attribute), lowered)))
    for method_name, method in made.methods.items():
        if method.function.manages:
            place = js.Member(ctx.again(prototype), method_name)
            helper = "asyncContextManager" if method.function.is_async else "contextManager"
            ctx.emit(js.ExprStmt(js.Assign(place, ctx.helper(helper, ctx.again(place)))))
        if method.kept is not None:
            place = js.Member(ctx.again(prototype), method_name)
            size: list[js.Expr] = [] if method.kept < 0 else [js.Num(method.kept)]
            ctx.emit(js.ExprStmt(js.Assign(place, ctx.helper("cachedMethod", ctx.again(place), *size))))
    if _loses_hash(made):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), "__hash__"), js.Null())))
    for said in _said_kinds(ctx, made):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), f"$is_{said}"), js.Bool(True))))
    qualified = qualified_name(ctx, made)
    if qualified != made.name and (made.is_enum or ctx.program.once(ASKS_QUALNAME, set)):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$qualname"), js.Str(qualified))))
    if made in (ctx.program.known(ASKS_MEMBERS) or ()) and (bound := bound_names(made)):
        members_bound = js.New(js.Id("Set"), [js.Array([js.Str(n) for n in bound])])
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$bound"), members_bound)))
    if made.bare:
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$bare"), js.Str(made.name))))
    if made.is_enum:
        add_members(ctx, made, name)
    if made.is_enum and any(ast.unparse(d).split(".")[-1] == "unique" for d in node.decorator_list):
        given = [v.value for v in made.members.values() if isinstance(v, ast.Constant)]
        if len(set(given)) < len(made.members):
            ctx.emit(js.ExprStmt(ctx.helper("enumUnique", js.Id(name.name))))
    missing = abstract_methods(made)
    if missing and made.instantiated:
        listed: list[js.Expr] = [js.Str(method) for method in missing]
        ctx.emit(js.ExprStmt(ctx.helper("abstract", js.Id(name.name), js.Array(listed))))
    if made.frozen and ctx.program.once(ASKS_SETATTR, set):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), "$frozen"), js.Bool(True))))
    if made.data and ctx.program.once(ASKS_FIELDS, set):
        _add_data_fields(ctx, made, name)
    if made.shown and "__repr__" in made.methods and "__repr__" not in made.own_methods and holds_itself(made):
        ctx.emit(js.ExprStmt(ctx.helper("recursiveRepr", js.Id(name.name))))
    if made.named_tuple:
        _add_fields(ctx, made, name)
    _add_specs(ctx, made, prototype)
    if needs_order(ctx, made):
        order: list[js.Expr] = [
            class_name(ctx, c) if isinstance(c, UserClass) else ctx.helper_id(c) for c in made.mro()
        ]
        several = any(len(base.bases) > 1 for base in made.user_bases())
        changing = {attribute for base in made.user_bases() for attribute in base.assigned} if several else set()
        live = [js.Array([js.Str(attribute) for attribute in sorted(changing)])] if changing else []
        ctx.emit(js.ExprStmt(ctx.helper("inherit", js.Id(name.name), js.Array(order), *live)))
        if len(made.bases) > 1 and made.exception_base() is not None:
            bases = js.Member(js.Id(name.name), "$mro")
            ctx.emit(js.ExprStmt(ctx.helper("inheritExceptions", js.Id(name.name), bases)))
    name_descriptors(ctx, made, name)
    call_hook(ctx, made, prototype)
    for decorator in sorted(made.decorators, key=lambda d: -d.lineno):
        called = js.Call(ctx.expr(decorator), [js.Id(name.name)])
        ctx.emit(js.ExprStmt(ctx.helper("decoratedClass", called, js.Id(name.name))))


def given_function(ctx: Context, made: js.Id, name: str, method: Method) -> js.Expr:
    """What a class holds for a decorated method, or a method that is the value of an expression."""
    from clientside.compiler.lowering.functions import decorated, spec

    if method.value is not None:
        value = ctx.expr(method.value)
    else:
        assert method.original is not None
        own = js.Str(f"$own_{name}")
        value = js.Member(js.Member(js.Id(made.name), "prototype"), own.value)
        if method.kind != "static":
            value = ctx.helper("unbound", js.Id(made.name), own)
        if ctx.module.uses_spec(method.original):
            items = js.Object([("$spec", spec(method.original))])
            value = js.Call(js.Member(js.Id("Object"), "assign"), [value, items])
        if method.same:
            value = ctx.temp(value)
        given = value
        for decorator in reversed(method.decorators):
            value = decorated(ctx, decorator, value)
    if method.same:
        value = ctx.helper("decoratedMethod", value, ctx.copy(given))
    return value if method.kind == "static" else as_method(ctx, method.function, value)


def as_method(ctx: Context, function: Function, value: js.Expr) -> js.Expr:
    """A function value as what an instance finds in its class."""
    at = 0
    if function.parameters and function.parameters[0].kind == "args":
        at = sum(p.kind in ("keyword", "kwargs") for p in function.parameters)
    return ctx.helper("methodOf", value, *([js.Num(at)] if at else []))


def _loses_hash(made: UserClass) -> bool:
    """Whether `__eq__` takes away the `__hash__` that a base gives."""
    own = made.hashes is not None or "__hash__" in made.own_methods
    return not own and "__eq__" in made.methods and any(map(_has_key, list(made.user_bases())[1:]))


def _has_key(made: UserClass) -> bool:
    return made.hashes is not None or "__hash__" in made.own_methods


def qualified_name(ctx: Context, made: UserClass) -> str:
    """The class's `__qualname__`."""
    parts = [made.name]
    scope = ctx.program.scopes.scope_of[made.node].parent
    while scope is not None and scope.kind in ("class", "function"):
        inner = getattr(scope.node, "name", "<lambda>")
        parts[:0] = [inner] if scope.kind == "class" else [inner, "<locals>"]
        scope = scope.parent
    return ".".join(parts)


def _add_data_fields(ctx: Context, made: UserClass, name: js.Id) -> None:
    """The names of a dataclass's fields, and of what its `__init__` takes, in that order."""
    fields: list[js.Expr] = [js.Str(f.name) for f in made.fields if not f.initial]
    taken: list[js.Expr] = [js.Str(f.name) for f in sorted(made.fields, key=lambda f: f.keyword_only) if f.init]
    for member, names in (("$dataFields", fields), ("$dataInit", taken)):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), member), js.Array(names))))


def _add_fields(ctx: Context, made: UserClass, name: js.Id) -> None:
    """The names of a named tuple's elements, and the defaults of the last ones."""
    fields: list[js.Expr] = [js.Str(field) for field in made.names]
    ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$fields"), js.Array(fields))))
    nodes = [default for default in made.names.values() if default is not None]
    if nodes:
        defaults = ctx.in_order([lambda n=n: ctx.dyn(n) for n in nodes])
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$defaults"), js.Array(defaults))))


def _add_specs(ctx: Context, made: UserClass, prototype: js.Expr) -> None:
    """The `$spec` of the methods whose calls bind arguments at run time."""
    from clientside.compiler.lowering.functions import spec

    for method_name, method in made.methods.items():
        if ctx.module.uses_spec(method.function) and method.kind != "property" and not method.assigned:
            place = js.Member(js.Member(ctx.again(prototype), method_name), "$spec")
            after = len(method.function.parameters) - len(parameters_after_self(method))
            ctx.emit(js.ExprStmt(js.Assign(place, spec(method.function, skip=after))))


def instance_test(ctx: Context, value: js.Expr, made: Any) -> js.Expr:
    """`isinstance(value, made)`."""
    if isinstance(made, UserClass):
        secondary = any(made in c.mro() and len(c.bases) > 1 for c in ctx.program.classes)
        if secondary:
            return ctx.helper("isInstance", value, class_name(ctx, made))
        return js.Binary("instanceof", value, class_name(ctx, made))
    return js.Binary("instanceof", value, ctx.helper_id(made))


def kind_tests_of(ctx: Context, value: js.Expr, classes: list[UserClass], what: str) -> list[js.Expr]:
    """Tests of which one is true of instances of these classes, which are instances of `what`, too.

    A function makes its classes anew each time, under names that only it knows: these say it themselves.
    """
    tests = [instance_test(ctx, ctx.again(value), made) for made in classes if not is_local(ctx, made)]
    if len(tests) < len(classes):
        tests.append(js.Binary("===", js.Member(ctx.again(value), f"$is_{what}", optional=True), js.Bool(True)))
    return tests


def mixin_tests(ctx: Context, value: js.Expr, kinds: Collection[str], classes: Iterable[UserClass]) -> list[js.Expr]:
    """Tests of which one is true of instances of those of the classes that stand for values of one of the kinds."""
    mixed: dict[str, list[UserClass]] = {}
    for made in classes:
        if mixin_of(made) in kinds:
            mixed.setdefault(mixin_of(made), []).append(made)
    return [test for kind, same in sorted(mixed.items()) for test in kind_tests_of(ctx, value, tested_for(same), kind)]


def _said_kinds(ctx: Context, made: UserClass) -> list[str]:
    """What a class of a function says that its instances are."""
    if not is_local(ctx, made):
        return []
    mixed = enum_mixin(made)
    return sorted({*(ctx.program.known(("abstract", made)) or ()), *([mixed] if mixed else [])})


def is_local(ctx: Context, made: UserClass) -> bool:
    """Whether a function makes a class."""
    return ctx.program.scopes.variable[made.node].scope.function().kind == "function"


def needs_order(ctx: Context, made: UserClass) -> bool:
    """Whether a class takes part in multiple inheritance."""
    return any(len(c.bases) > 1 and (made in c.mro() or c in made.mro()) for c in ctx.program.classes)


def _base(ctx: Context, made: UserClass) -> js.Expr:
    if not made.bases:
        init = made.methods.get("__init__")
        if init is not None and is_constructor(ctx, made, init):
            return ctx.helper_id("Instance")  # nothing else calls it
        return ctx.helper_id(
            "Flag" if made.flag else "Enum" if made.is_enum else "NamedTuple" if made.is_named_tuple else "Object"
        )
    first = made.bases[0]
    return class_name(ctx, first) if isinstance(first, UserClass) else ctx.helper_id(first)


def _members(ctx: Context, made: UserClass, name: str, method: Method, own: dict[Function, str]) -> list[js.Method]:
    """A method, or a property's getter and setter; `own` gets the name of each function that is emitted."""
    from clientside.compiler.lowering.functions import lower_function

    def body(function: Function, kind: str) -> js.Function:
        if function not in own:
            own[function] = name
            return lower_function(ctx, function, method=method)
        # The class has the function under another name.
        original = js.Member(js.Member(class_name(ctx, made), "prototype"), own[function])
        given: list[js.Expr] = [] if kind == "get" else [js.Id("given")]
        if kind == "method":
            given = [js.Spread(js.Id("given"))]
        called = js.Call(js.Member(original, "call"), [js.Id("this"), *given])
        return js.Function(None, [js.Param(ctx.again(value)) for value in given], [js.Return(called)])

    if method.decorators and method.original is not None:
        hidden = js.Method(
            f"$own_{name}", lower_function(ctx, method.original, method=Method(method.original, method.kind))
        )
        return [hidden]
    if method.value is not None or method.assigned:
        return []
    if is_never_asked(made, name) or refuses(ctx.program, made, name):
        return [js.Method(name, js.Function(None, [], [js.ExprStmt(ctx.helper("unreachable"))]))]
    if method.cached:
        computing = f"$computed_{name}"
        own[method.function] = computing
        called = js.Call(js.Member(js.Id("this"), computing), [])
        keep = ctx.helper("keptProperty", js.Id("this"), js.Str(name), called)
        given_value = ctx.helper("keptProperty", js.Id("this"), js.Str(name), js.Id("value"))
        return [
            js.Method(computing, lower_function(ctx, method.function, method=method)),
            js.Method(name, js.Function(None, [], [js.Return(keep)]), "get"),
            js.Method(name, js.Function(None, [js.Param(js.Id("value"))], [js.ExprStmt(given_value)]), "set"),
        ]
    if name == "__init__" and is_constructor(ctx, made, method):
        return [constructor(body(method.function, "method"))]
    kind = "get" if method.kind == "property" else "method"
    found = [js.Method(name, body(method.function, kind), kind)]
    if method.setter is not None:
        found.append(js.Method(name, body(method.setter, "set"), "set"))
    if method.deleter is not None:
        found.append(js.Method(f"$delete_{name}", body(method.deleter, "method")))
    elif kind == "get" and any(name in b.methods and b.methods[name].deleter for b in made.user_bases()):
        found.append(js.Method(f"$delete_{name}", js.Function(None, [], [js.Return(js.Undefined())]), "get"))
    return found
