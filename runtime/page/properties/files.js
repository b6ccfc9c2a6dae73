// The files that were chosen: {name, type, size, last_modified, contents}, the contents as a data: address.
import { $kept } from "../kept.js";
import { $notify } from "../notify.js";
import { $stored } from "../stored.js";

export const $files = {
  ...$kept("files"),
  set(el, value) {
    if (value?.length) throw new Error("a page cannot choose files");
    el.value = "";
    $stored.of(el).files = [];
  },
  events: ["change"],
  take(el) {
    const read = (file) =>
      new Promise((resolve, reject) => {
        const { name, type, size, lastModified } = file;
        const reader = new FileReader();
        reader.onload = () => resolve({ name, type, size, last_modified: lastModified, contents: reader.result });
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL(file);
      });
    Promise.all(Array.from(el.files, read)).then((files) => {
      $stored.of(el).files = files;
      $notify(el, "files", undefined, true);
    }, console.error);
    return false;
  },
};
