// An address: no script.
import { $address } from "../address.js";

export const $href = $address("href");
