import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  openScratchObjects
} from "./chunk-6FBGNP54.js";
import {
  commitOf,
  commitsOf,
  needGit,
  openGitRepository,
  openRepository
} from "./chunk-WNSBFTH7.js";
import {
  GitError
} from "./chunk-PFKJMQTV.js";
import {
  counted,
  thousands
} from "./chunk-YIQUFSAV.js";
import {
  CannotRun
} from "./chunk-LGJADTXW.js";

// src/edges/uncommitted.ts
import { copyFile, stat, utimes } from "node:fs/promises";
import { resolve } from "node:path";
async function openUncommitted({ directory, objects }, what, indexFile) {
  const scratch = await openScratchObjects({ directory, objects });
  try {
    const tree = await treeOf(directory, what, scratch, indexFile);
    const head = lineOf(await scratch.run(["commit-tree", "-p", "HEAD", "-m", what, tree]));
    const repository = await openGitRepository(directory, scratch.folder);
    const close = async () => {
      await repository.close();
      await scratch.remove();
    };
    return { repository: { ...repository, close }, head };
  } catch (error) {
    await scratch.remove();
    if (!(error instanceof GitError) || error.exitCode === void 0) throw error;
    throw new CannotRun(
      `What \`--${what}\` asks for could not be read in \`${directory}\``,
      "It takes a work tree with a commit, and no merge that is not resolved.",
      error.stderr.split("\n").slice(0, 10)
    );
  }
}
async function treeOf(directory, what, { run, index }, indexFile) {
  const own = lineOf(await run(["rev-parse", "--path-format=absolute", "--show-toplevel", "--git-dir"]));
  const [top = directory, gitDirectory = ""] = own.split("\n");
  const used = indexFile === void 0 ? resolve(gitDirectory, "index") : resolve(top, indexFile);
  await copyIndex(used, index);
  if (what === "worktree") await run(["add", "--all", "--", ":/"]);
  return lineOf(await run(["write-tree"]));
}
async function copyIndex(from, to) {
  try {
    const { atime, mtimeMs } = await stat(from);
    await copyFile(from, to);
    await utimes(to, atime, new Date(Math.floor(mtimeMs)));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
var lineOf = (answer) => answer.toString("utf8").trimEnd();

// src/edges/open-sides.ts
async function openSides(options, env, opened) {
  const recent = needGit();
  const opening = openRepository("--repo", options.repo, recent);
  opened.push(closing(opening));
  const english = options.source === void 0 ? void 0 : openRepository("--source", options.source, recent);
  if (english !== void 0) opened.push(closing(english));
  const sides = await sidesOf(await opening, options, env, opened);
  sides.localized.begin(sides.head, sides.base);
  return { ...sides, ...english ? { english } : {} };
}
var closing = (opening) => {
  const closed = opening.then(
    (repository) => repository.close,
    () => void 0
  );
  return { close: async () => (await closed)?.() };
};
async function sidesOf(repository, options, env, opened) {
  const { uncommitted, base, all } = options;
  if (uncommitted === void 0) {
    if (all === void 0) return { localized: repository, scope: "change", ...await commitsOf(repository, options) };
    const head2 = await commitOf(repository, "--head", options.head);
    return { localized: repository, scope: "tree", base: head2, head: head2 };
  }
  const against = base === void 0 ? await commitOf(repository, "--base", "HEAD") : void 0;
  const indexFile = options.repo === "." ? env.GIT_INDEX_FILE : void 0;
  const { repository: localized, head } = await openUncommitted(repository, uncommitted, indexFile);
  opened.push(localized);
  if (all) return { localized, scope: "tree", base: head, head };
  if (against !== void 0) return { localized, scope: "change", base: against, head };
  return { localized, scope: "change", ...await commitsOf(localized, { ...options, head }) };
}

// src/edges/progress-line.ts
var PATIENCE = 1e3;
var EVERY = 100;
var ERASE = "\r\x1B[2K";
function progressLine(output, now = () => performance.now()) {
  const started = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  const write = (text) => {
    output.write(text, () => {
    });
  };
  const onProgress = (done, total) => {
    const time = now();
    if (!output.isTTY || time - started < PATIENCE || time - shownAt < EVERY) return;
    shownAt = time;
    write(`${ERASE}${thousands(done)} of ${counted(total, "page")} read`);
  };
  return {
    onProgress,
    /** Leaves the terminal as if the line had not been there. */
    erase: () => {
      if (shownAt > Number.NEGATIVE_INFINITY) write(ERASE);
      shownAt = Number.NEGATIVE_INFINITY;
    }
  };
}

export {
  openSides,
  progressLine
};
