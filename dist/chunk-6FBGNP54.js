import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  alternateObjects,
  makeTemporaryFolder
} from "./chunk-WNSBFTH7.js";
import {
  git
} from "./chunk-PFKJMQTV.js";

// src/edges/scratch-objects.ts
import { join } from "node:path";
var NOBODY = {
  GIT_AUTHOR_NAME: "nobody",
  GIT_AUTHOR_EMAIL: "nobody@example.com",
  GIT_COMMITTER_NAME: "nobody",
  GIT_COMMITTER_EMAIL: "nobody@example.com"
};
async function openScratchObjects({
  directory,
  objects,
  more
}) {
  const { path, remove } = await makeTemporaryFolder();
  const index = join(path, "index");
  const env = { ...NOBODY, ...alternateObjects(objects, more), GIT_OBJECT_DIRECTORY: path, GIT_INDEX_FILE: index };
  return {
    folder: path,
    index,
    run: (args, input) => git(directory, args, { env, ...input === void 0 ? {} : { input } }),
    remove
  };
}

export {
  openScratchObjects
};
