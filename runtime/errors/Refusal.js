// A run-time refusal: "this cannot be computed exactly here". It is not a Python exception, so no `except` catches it.
export class $Refusal extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
  get name() {
    return "ClientsideRefusal";
  }
}
