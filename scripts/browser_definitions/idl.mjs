// WebIDL of the whole web platform as one JSON text, on standard output: the files of @webref/idl, parsed by webidl2.
// Run by build.py, in a folder where npm has installed both.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(path.join(process.cwd(), "here.js"));
const { parse } = require("webidl2");
const folder = path.join("node_modules", "@webref", "idl");
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".idl"));
const parsed = files.sort().map((name) => [name, parse(fs.readFileSync(path.join(folder, name), "utf8"))]);
process.stdout.write(JSON.stringify(parsed));
