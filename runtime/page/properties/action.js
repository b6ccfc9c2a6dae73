// An address: no script.
import { $address } from "../address.js";

export const $action = $address("action");
