// t[i]
import { $listAt } from "../lists/listAt.js";

export const $tupleAt = $listAt;
