// dataclasses.Field: its name.
export class $DataField {
  constructor(name) {
    this.name = name;
  }
}
