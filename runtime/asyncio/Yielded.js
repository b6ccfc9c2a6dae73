// What an async generator yields, told from what its `await`s hand to the event loop.
export class $Yielded {
  constructor(value) {
    this.value = value;
  }
}
