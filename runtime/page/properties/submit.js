// The fields of a form when it was last submitted, by name; a list where several have one name. The form is not sent.
import { $kept } from "../kept.js";
import { $stored } from "../stored.js";

export const $submit = {
  ...$kept("submit"),
  events: ["submit"],
  once: true,
  take(form, event) {
    event.preventDefault();
    const found = Object.create(null);
    for (const [name, value] of new FormData(form, event.submitter)) {
      const plain = typeof value === "string" ? value : value.name;
      found[name] = name in found ? [found[name], plain].flat() : plain;
    }
    $stored.of(form).submit = { ...found };
  },
};
