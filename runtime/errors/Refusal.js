// A run-time refusal: "this cannot be computed exactly here". It is not a Python exception, so no `except` catches it.
// `clientside explain` knows the code.
export class $Refusal extends Error {
  constructor(code, message) {
    super(`${message} [${code}]`);
    this.code = code;
  }
  get name() {
    return "ClientsideRefusal";
  }
}
