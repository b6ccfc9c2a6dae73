// An expression that always raises.
export function $raises(error) {
  throw error;
}
