"""Classes: JavaScript classes; class attributes stand on the prototype, Python methods under their own names."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import (
    ASKS_FIELDS,
    ASKS_HASH,
    ASKS_QUALNAME,
    ASKS_SETATTR,
    Method,
    UserClass,
    abstract_methods,
)
from clientside.compiler.analysis.infer.instances import parameters_after_self
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.recursive import holds_itself
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.enums import add_members


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
    return js.Member(js.Member(class_name(ctx, made), "prototype"), variable.name)


def lower_class(ctx: Context, node: ast.ClassDef) -> None:
    """`class Name(Base): …`."""
    made = class_of(ctx, node)
    variable = ctx.program.scopes.variable[node]
    name = ctx.variable(variable)
    for inner in made.nested.values():
        lower_class(ctx, inner)
    members: list[js.Method] = []
    own: dict[Function, str] = {}
    for method_name, method in sorted(made.methods.items(), key=lambda item: item[0] != item[1].function.name):
        members.extend(_members(ctx, made, method_name, method, own))
    if made.exception_base() is not None:
        members.append(js.Method("name", js.Function(None, [], [js.Return(js.Str(made.name))]), "get"))
    if "__hash__" in made.own_methods and made.method("__hash__") is not None:
        members.append(js.Method("$key", js.Function(None, [], [js.Return(ctx.helper("hashedKey", js.Id("this")))])))
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
    if name.name != made.name:
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$name"), js.Str(made.name))))
    prototype = js.Member(js.Id(name.name), "prototype")
    for attribute, inner in made.nested.items():
        ctx.emit(
            js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), attribute), class_name(ctx, class_of(ctx, inner))))
        )
    for attribute, value in made.values.items():
        lowered = ctx.dynamic(ctx.expr(value), ctx.type(value))
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), attribute), lowered)))
    for method_name, method in made.methods.items():
        if method.kept is not None:
            place = js.Member(ctx.again(prototype), method_name)
            size: list[js.Expr] = [] if method.kept < 0 else [js.Num(method.kept)]
            ctx.emit(js.ExprStmt(js.Assign(place, ctx.helper("cachedMethod", ctx.again(place), *size))))
    if _loses_hash(made):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.again(prototype), "__hash__"), js.Null())))
    qualified = qualified_name(ctx, made)
    if qualified != made.name and (made.is_enum or ctx.program.once(ASKS_QUALNAME, set)):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$qualname"), js.Str(qualified))))
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
    if made.data and "__repr__" in made.methods and "__repr__" not in made.own_methods and holds_itself(made):
        ctx.emit(js.ExprStmt(ctx.helper("recursiveRepr", js.Id(name.name))))
    if made.named_tuple:
        _add_fields(ctx, made, name)
    _add_specs(ctx, made, prototype)
    if needs_order(ctx, made):
        order: list[js.Expr] = [
            class_name(ctx, c) if isinstance(c, UserClass) else ctx.helper_id(c) for c in made.mro()
        ]
        ctx.emit(js.ExprStmt(ctx.helper("inherit", js.Id(name.name), js.Array(order))))
    for decorator in sorted(made.decorators, key=lambda d: -d.lineno):
        called = js.Call(ctx.expr(decorator), [js.Id(name.name)])
        ctx.emit(js.ExprStmt(ctx.helper("decoratedClass", called, js.Id(name.name))))


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


def _fields_given(ctx: Context, made: UserClass, binding: Any) -> list[js.Expr]:
    """The arguments of a named tuple's class in the order of its fields."""
    given = sorted(binding.values.items(), key=lambda item: (item[1].lineno, item[1].col_offset))
    lowered = ctx.in_order([lambda n=n: ctx.dyn(n) for _, n in given])
    by_name = {name: value for (name, _), value in zip(given, lowered, strict=True)}
    arguments = [by_name.get(name, js.Undefined()) for name in made.tuple_fields()]
    while arguments and isinstance(arguments[-1], js.Undefined):
        arguments.pop()
    return arguments


def _add_specs(ctx: Context, made: UserClass, prototype: js.Expr) -> None:
    """The `$spec` of the methods whose calls bind arguments at run time."""
    from clientside.compiler.lowering.functions import spec

    for method_name, method in made.methods.items():
        if ctx.module.uses_spec(method.function) and method.kind != "property":
            place = js.Member(js.Member(ctx.again(prototype), method_name), "$spec")
            ctx.emit(js.ExprStmt(js.Assign(place, spec(method.function, skip=0 if method.kind == "static" else 1))))


def instance_test(ctx: Context, value: js.Expr, made: Any) -> js.Expr:
    """`isinstance(value, made)`."""
    if isinstance(made, UserClass):
        secondary = any(made in c.mro() and len(c.bases) > 1 for c in ctx.program.classes)
        if secondary:
            return ctx.helper("isInstance", value, class_name(ctx, made))
        return js.Binary("instanceof", value, class_name(ctx, made))
    return js.Binary("instanceof", value, ctx.helper_id(made))


def needs_order(ctx: Context, made: UserClass) -> bool:
    """Whether a class takes part in multiple inheritance."""
    return any(len(c.bases) > 1 and (made in c.mro() or c in made.mro()) for c in ctx.program.classes)


def _base(ctx: Context, made: UserClass) -> js.Expr:
    if not made.bases:
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
    if name == "__repr__" and ctx.program.known(("dataclass", made, name)) is method.function and may_hold_itself(made):
        text = lower_function(ctx, method.function, method=method)
        once = ctx.helper("reprOnce", js.Id("this"), js.Arrow([], text.body))
        own[method.function] = name
        return [js.Method(name, js.Function(None, [], [js.Return(once)]))]
    kind = "get" if method.kind == "property" else "method"
    found = [js.Method(name, body(method.function, kind), kind)]
    if method.setter is not None:
        found.append(js.Method(name, body(method.setter, "set"), "set"))
    return found


def may_hold_itself(made: UserClass) -> bool:
    """Whether an instance may be found inside of one of this class's instances, from which it can be reached again."""
    seen: set[int] = set()
    todo = list(made.slots.values())
    while todo:
        found = todo.pop()
        for kind, known in found.kinds.items():
            if kind == "instance":
                if any(made in c.mro() or c in made.mro() for c in known):
                    return True
                todo.extend(part for c in known if id(c) not in seen for part in c.slots.values())
                seen.update(map(id, known))
            elif isinstance(known, t.Site):
                site = known.find()
                if id(site) not in seen:
                    seen.add(id(site))
                    todo.extend((site.keys_type(), *site.inside()) if isinstance(site, t.DictSite) else site.inside())
            elif kind == "tuple" and isinstance(known, tuple):
                todo.extend(known)
    return False


# ---- calls


def construct(ctx: Context, node: ast.Call, plan: Any) -> js.Expr:
    """`Class(…)`."""
    from clientside.compiler.lowering.calls import bound_arguments, call_arguments, spec_arguments

    init = plan.made.method("__init__")
    callee = ctx.expr(node.func)
    if plan.made.is_enum:
        return js.New(callee, call_arguments(ctx, node))
    if plan.made.is_named_tuple:
        if plan.binding is None or plan.binding.error:
            return ctx.helper("unreachable")
        if plan.binding.spread:
            return ctx.helper("namedOf", callee, *spec_arguments(ctx, node))
        return js.New(callee, _fields_given(ctx, plan.made, plan.binding))
    if init is None:
        made: js.Expr = js.New(callee, call_arguments(ctx, node, shown=True))
    elif plan.binding is None or plan.binding.error:
        return ctx.helper("unreachable")
    elif plan.binding.spread or ctx.module.uses_spec(init.function):
        made = ctx.helper("construct", callee, *spec_arguments(ctx, node))
    else:
        made = js.New(callee, bound_arguments(ctx, parameters_after_self(init), plan.binding))
    return ctx.helper("err", made) if plan.made.exception_base() is not None else made


def call_method(ctx: Context, node: ast.Call, plan: Any) -> js.Expr:
    """`instance.method(…)`, `Class.method(…)`, `super().method(…)`."""
    from clientside.compiler.lowering.attributes import guarded
    from clientside.compiler.lowering.calls import bound_arguments, call_arguments, spec_call

    func = node.func
    methods: list[Method] = plan.methods
    if not isinstance(func, ast.Attribute) or func not in ctx.program.types or ctx.type(func).has("instance"):
        func = ast.Attribute(func, "__call__", ast.Load())
    known = ctx.type(func.value)
    missing = any(c.method(func.attr) is None for c in known.get("instance") or ())
    if known.has("super"):
        callee = _super_member(ctx, func)
    else:
        receiver = ctx.expr(func.value)
        receiver = js.Member(receiver, "prototype") if known.only("class") else guarded(ctx, receiver, known, func.attr)
        callee = ctx.helper("bindMethod", receiver, js.Str(func.attr)) if missing else js.Member(receiver, func.attr)
    specs = any(ctx.module.uses_spec(m.function) for m in methods)
    one = len(methods) == 1 and plan.binding is not None and not plan.binding.error and not plan.binding.spread
    if one and not specs:
        return _returned(
            ctx, js.Call(callee, bound_arguments(ctx, parameters_after_self(methods[0]), plan.binding)), methods, node
        )
    plain = not node.keywords and not any(isinstance(a, ast.Starred) for a in node.args)
    if plain and not specs and all(_accepts(m, len(node.args)) for m in methods):
        return _returned(ctx, js.Call(callee, call_arguments(ctx, node)), methods, node)
    if isinstance(callee, js.Member) and not known.has("super"):
        callee = ctx.helper("bindMethod", callee.object, js.Str(func.attr))
    elif isinstance(callee, js.Member):
        callee = ctx.helper("bindMethod", js.Id("this"), js.Str(func.attr), callee)
    return spec_call(ctx, node, callee)


def _accepts(method: Method, count: int) -> bool:
    parameters = parameters_after_self(method)
    positional = [p for p in parameters if p.kind in ("positional", "both")]
    if any(p.kind in ("keyword", "kwargs", "args") for p in parameters):
        return False
    return bool(sum(p.required for p in positional) <= count <= len(positional))


def _returned(ctx: Context, made: js.Expr, methods: list[Method], node: ast.Call) -> js.Expr:
    if len(methods) == 1 and not methods[0].function.by_value:
        return made
    return ctx.loaded(made, t.NUMBER, ctx.type(node))


def _super_member(ctx: Context, func: ast.Attribute) -> js.Expr:
    known = ctx.type(func.value).get("super")
    current, _ = next(iter(known))
    if any(needs_order(ctx, c) for _, classes in known for c in classes):
        return ctx.helper("superOf", class_name(ctx, current), js.Id("this"), js.Str(func.attr))
    return js.Member(js.Id("super"), func.attr)


def super_attribute(ctx: Context, node: ast.Attribute, cached: bool) -> js.Expr:
    """`super().name` of a property, or a class attribute; a cached property is computed by the base's function."""
    if not cached:
        return _super_member(ctx, node)
    computing = ast.copy_location(ast.Attribute(node.value, f"$computed_{node.attr}", ast.Load()), node)
    value = js.Call(_super_member(ctx, computing), [])
    return ctx.helper("keptProperty", js.Id("this"), js.Str(node.attr), value)


def builtin_super(ctx: Context, node: ast.Call) -> js.Expr:
    """`super().__init__(…)` where the next class is a built-in exception, or object."""
    from clientside.compiler.lowering.calls import call_arguments

    func = node.func
    assert isinstance(func, ast.Attribute)
    raises = any(c.exception_base() for _, group in ctx.type(func.value).get("super") for c in group)
    if func.attr == "__init__":
        return ctx.helper("initException", js.Id("this"), js.Array(call_arguments(ctx, node))) if raises else js.Null()
    if func.attr == "__setattr__":
        return ctx.helper("setOwn", js.Id("this"), *call_arguments(ctx, node))
    if func.attr == "__str__" and raises:
        return ctx.helper("strError", js.Id("this"))
    return ctx.helper("unreachable")
