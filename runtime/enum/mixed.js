// Gives the members of an enum's class what makes them ints or texts as well: comparison and hash by value, formats, conversions.
import { $eq } from "../compare/eq.js";
import { $exact } from "../compare/exact.js";
import { $key } from "../compare/key.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $order } from "../compare/order.js";
import { $truthy } from "../compare/truthy.js";
import { $format } from "../format/format.js";
import { $str } from "../format/str.js";
import { $len } from "../iterate/len.js";
import { $add } from "../numbers/add.js";
import { $plain } from "./plain.js";

export function $mixed(made, kind, shows) {
  const own = made.prototype;
  // whether other is a number, or a text, as this is
  const alike = (other) => (kind === "str" ? typeof $plain(other) === "string" : $exact($plain(other)) !== undefined || typeof $plain(other) === "number");
  const define = (methods) => {
    for (const [name, value] of Object.entries(methods)) if (!Object.hasOwn(own, name)) Object.defineProperty(own, name, { value, configurable: true });
  };
  define({
    $mixed: true,
    $key() {
      return $key(this.value);
    },
    $exit() {
      return this.value;
    },
    __eq__(other) {
      return $eq(this.value, $plain(other));
    },
    __lt__(other) {
      return alike(other) ? $order("<", this.value, $plain(other)) : $NotImplemented;
    },
    __le__(other) {
      return alike(other) ? $order("<=", this.value, $plain(other)) : $NotImplemented;
    },
    __gt__(other) {
      return alike(other) ? $order(">", this.value, $plain(other)) : $NotImplemented;
    },
    __ge__(other) {
      return alike(other) ? $order(">=", this.value, $plain(other)) : $NotImplemented;
    },
    __bool__() {
      return $truthy(this.value);
    },
    __add__(other) {
      return alike(other) ? $add(this.value, $plain(other)) : $NotImplemented;
    },
    __radd__(other) {
      return alike(other) ? $add($plain(other), this.value) : $NotImplemented;
    },
  });
  if (kind === "int") {
    const value = function () {
      return this.value;
    };
    define({ __index__: value, __int__: value });
  } else {
    define({
      __len__() {
        return $len(this.value);
      },
      __iter__() {
        return this.value[Symbol.iterator]();
      },
    });
  }
  if (shows) {
    define({
      __str__() {
        return $str(this.value);
      },
      __format__(spec) {
        return spec === "" ? $str(this) : $format(this.value, spec);
      },
    });
  }
}
