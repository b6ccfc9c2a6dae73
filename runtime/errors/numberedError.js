// OSError(number, text, …): the number tells the class (as on Linux); `made` is the class that the program names.
import { $BlockingIOError } from "./BlockingIOError.js";
import { $BrokenPipeError } from "./BrokenPipeError.js";
import { $ChildProcessError } from "./ChildProcessError.js";
import { $ConnectionAbortedError } from "./ConnectionAbortedError.js";
import { $ConnectionRefusedError } from "./ConnectionRefusedError.js";
import { $ConnectionResetError } from "./ConnectionResetError.js";
import { $FileExistsError } from "./FileExistsError.js";
import { $FileNotFoundError } from "./FileNotFoundError.js";
import { $InterruptedError } from "./InterruptedError.js";
import { $IsADirectoryError } from "./IsADirectoryError.js";
import { $NotADirectoryError } from "./NotADirectoryError.js";
import { $OSError } from "./OSError.js";
import { $PermissionError } from "./PermissionError.js";
import { $ProcessLookupError } from "./ProcessLookupError.js";
import { $TimeoutError } from "./TimeoutError.js";

export function $numberedError(made, ...args) {
  const classes = new Map([
    [11, $BlockingIOError],
    [114, $BlockingIOError],
    [115, $BlockingIOError],
    [32, $BrokenPipeError],
    [108, $BrokenPipeError],
    [10, $ChildProcessError],
    [103, $ConnectionAbortedError],
    [111, $ConnectionRefusedError],
    [104, $ConnectionResetError],
    [17, $FileExistsError],
    [2, $FileNotFoundError],
    [4, $InterruptedError],
    [21, $IsADirectoryError],
    [20, $NotADirectoryError],
    [1, $PermissionError],
    [13, $PermissionError],
    [3, $ProcessLookupError],
    [110, $TimeoutError],
  ]);
  const found = made === $OSError && args.length >= 2 && args.length <= 5 ? classes.get(args[0]) : undefined;
  return new (found ?? made)(...args);
}
