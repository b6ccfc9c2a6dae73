// re.Match: the texts of the groups by Python's numbers (undefined where a group has not matched), and where it begins in
// UTF-16 units. `regex` is what found it, in `text` (the string up to endpos).
import { $TypeError } from "../errors/TypeError.js";
import { $strRepr } from "../format/strRepr.js";
import { $reGroup } from "./reGroup.js";
import { $reSpan } from "./reSpan.js";

export class $ReMatch {
  static $name = "re.Match";
  constructor(re, string, text, regex, found, pos) {
    this.re = re;
    this.string = string;
    this.text = text;
    this.regex = regex;
    this.pos = pos;
    this.texts = re.numbers === null ? found : re.numbers.map((n) => found[n]);
    this.index = found.index;
  }
  get __iter__() {
    return null;
  }
  __getitem__(group) {
    return $reGroup(this, group);
  }
  __repr__() {
    const [start, end] = $reSpan(this, 0);
    return `<re.Match object; span=(${start}, ${end}), match=${$strRepr(this.texts[0])}>`;
  }
  $exit() {
    throw new $TypeError("Object of type Match is not JSON serializable");
  }
}
