import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  replaceFile
} from "./chunk-HPQCWMMA.js";
import {
  codeOf
} from "./chunk-QSEZPGSI.js";
import {
  BUILD
} from "./chunk-OT4WDRXV.js";

// src/edges/body-folder.ts
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
var LARGEST = 64 * 1024 * 1024;
var AT_ONCE = 4;
var FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
var FORMAT = "handback-check body 1";
function openBodyFolder(folder, build) {
  const failures = /* @__PURE__ */ new Set();
  const writing = /* @__PURE__ */ new Set();
  const pathOf = ({ reader, kind, id }) => join(folder, build, reader, kind, id.slice(0, 2), `${id.slice(2)}.json`);
  const headerOf = ({ reader, kind, id }, json) => [FORMAT, build, reader, kind, id, createHash("sha1").update(json).digest("hex")].join(" ");
  return {
    read: async (key) => {
      if (!isBlobId(key.id)) return "missing";
      const bytes = await readEntry(pathOf(key), failures);
      if (bytes === void 0) return "missing";
      const end = bytes.indexOf("\n");
      const json = bytes.subarray(end + 1);
      return bytes.toString("utf8", 0, Math.max(end, 0)) === headerOf(key, json) ? parseBody(json) : "missing";
    },
    write: async (key, body) => {
      if (!isBlobId(key.id) || failures.size > 0) return;
      const json = Buffer.from(formatBody(body));
      if (json.length > LARGEST / 2) return;
      const written = writeEntry(pathOf(key), Buffer.concat([Buffer.from(`${headerOf(key, json)}
`), json])).then(
        (failure) => {
          writing.delete(written);
          if (failure !== void 0) failures.add(`could not be written (${failure})`);
        }
      );
      writing.add(written);
      if (writing.size >= AT_ONCE) await Promise.race(writing);
    },
    close: async () => {
      await Promise.all(writing);
      const [failure] = failures;
      return failure === void 0 ? [] : [`The cache \`cache-dir\` ${failure}: pages were read without it`];
    }
  };
}
var isBlobId = (id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
async function readEntry(path, failures) {
  try {
    const file = await open(path, FLAGS);
    try {
      const found = await file.stat();
      return found.isFile() && found.size <= LARGEST ? await file.readFile() : void 0;
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT") failures.add(`could not be read (${code})`);
    return void 0;
  }
}
async function writeEntry(path, contents) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, contents);
    return void 0;
  } catch (error) {
    return codeOf(error);
  }
}
var formatBody = (body) => JSON.stringify(body === void 0 ? null : { ...body, names: [...body.names] });
function parseBody(json) {
  const body = JSON.parse(json.toString("utf8"));
  return body === null ? void 0 : { ...body, names: new Set(body.names) };
}

// src/edges/with-bodies.ts
async function withBodies(folder, check, build = BUILD) {
  if (folder === void 0 || build === void 0) return check({});
  const bodies = openBodyFolder(folder, build);
  const report = await check({ bodies });
  return { ...report, remarks: [...report.remarks, ...await bodies.close()] };
}

export {
  withBodies
};
