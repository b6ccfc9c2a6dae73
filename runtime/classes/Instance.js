// What all instances of the program's classes derive from: at once where a plain `__init__` is the constructor, else
// through `$Object`, whose constructor calls it.
export class $Instance {
  __init__() {}
}
