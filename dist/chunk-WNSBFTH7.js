import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  GitError,
  atExit,
  git,
  startGit
} from "./chunk-PFKJMQTV.js";
import {
  LOCALE_NAME,
  LONGEST_PATH,
  isInside
} from "./chunk-YIQUFSAV.js";
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";

// src/edges/git-version.ts
import { tmpdir } from "node:os";
var OLDEST = { major: 2, minor: 34 };
async function needGit() {
  const answer2 = (await git(tmpdir(), ["--version"])).toString("utf8").trim();
  const [, major, minor] = /^git version (\d{1,9})\.(\d{1,9})/.exec(answer2) ?? [];
  if (major !== void 0 && isRecent(Number(major), Number(minor))) return;
  throw new CannotRun(
    `Unexpected ${shownValue(answer2.slice(0, 80))}, expected git ${OLDEST.major}.${OLDEST.minor} or later`,
    "Install a newer git, or put it first on the PATH."
  );
}
var isRecent = (major, minor) => major > OLDEST.major || major === OLDEST.major && minor >= OLDEST.minor;

// src/edges/commits-of.ts
var DEFAULT_BRANCHES = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master"];
var DEEPEN = "The clone is shallow: `git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'` brings the rest.";
async function commitsOf(repository, { base, head }) {
  if (base !== void 0) {
    const asked = [
      commitOf(repository, "--head", head),
      commitOf(repository, "--base", base),
      repository.isBranch(base)
    ];
    await Promise.allSettled(asked);
    const [headId2, baseId, isBranch] = [await asked[0], await asked[1], await asked[2]];
    return { base: isBranch ? await forkOf(repository, { head, headId: headId2 }, base, baseId) : baseId, head: headId2 };
  }
  const headId = await commitOf(repository, "--head", head);
  const found = await defaultBranchOf(repository);
  if (found !== void 0)
    return { base: await forkOf(repository, { head, headId }, found.branch, found.tip), head: headId };
  throw new CannotRun(
    `No default branch of a remote \`origin\` is known in \`${repository.directory}\`, so there is nothing to compare with`,
    "Name the commit to compare with: `--base REV`."
  );
}
async function defaultBranchOf(repository) {
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await repository.resolve(branch);
    if (tip !== void 0) return { branch, tip };
  }
  return void 0;
}
async function forkOf(repository, { head, headId }, branch, tip) {
  const fork = await repository.mergeBase(headId, tip);
  if (fork !== void 0) return fork;
  throw new CannotRun(
    `No common commit of \`${head}\` and \`${branch}\` was found`,
    await repository.isShallow() ? DEEPEN : "Name the commit to compare with: `--base REV`."
  );
}
async function commitOf(repository, option, revision) {
  const id = await repository.resolve(revision);
  if (id !== void 0) return id;
  throw new CannotRun(
    `Unexpected \`${option}\` \`${revision}\`, expected a commit that \`${repository.directory}\` holds`,
    await repository.isShallow() ? DEEPEN : "Fetch it, or name another."
  );
}

// src/edges/open-repositories.ts
import { realpath } from "node:fs/promises";

// src/source-path.ts
var SOME_PATTERNS = "a mapping of patterns, such as `docs/{locale}/{path}: docs/en-us/{path}`";
var PATH = "{path}";
var LOCALE = "{locale}";
function expectedPathPattern(pattern) {
  const folders = pattern.split("/");
  const last = folders.pop();
  if (/[\\\p{Cc}]/u.test(pattern)) return "a pattern of folders with `/` between";
  if (last !== PATH || folders.includes(PATH)) return "a pattern that ends in `{path}`, once, as in `docs/{path}`";
  if (folders.some((folder) => folder === ".." || folder === "." || folder === ""))
    return "a pattern relative to the root of the repository, such as `docs/{path}`";
  if (folders.filter((folder) => folder === LOCALE).length > 1) return "a pattern with one `{locale}` at most";
  if (folders.some((folder) => folder !== LOCALE && /[{}*?]/.test(folder)))
    return "folder names, `{locale}` as a whole folder and `{path}`, no wildcards";
  return void 0;
}
var strayLocale = (patterns) => Object.keys(patterns).find(
  (from) => !foldersOf(from).includes(LOCALE) && foldersOf(patterns[from] ?? "").includes(LOCALE)
);
function englishPathBy(patterns) {
  if (patterns === void 0) return (path) => path;
  const pairs = Object.entries(patterns).map(([from, to]) => [foldersOf(from), foldersOf(to)]);
  return (path) => {
    const parts = path.split("/");
    const pair = pairs.find(([from2]) => fits(from2, parts));
    if (pair === void 0) return void 0;
    const [from, to] = pair;
    const locale = parts[from.indexOf(LOCALE)] ?? "";
    return [...to.map((folder) => folder === LOCALE ? locale : folder), ...parts.slice(from.length)].join("/");
  };
}
var foldersOf = (pattern) => pattern.split("/").slice(0, -1);
var fits = (folders, parts) => parts.length > folders.length && folders.every((folder, at) => folder === LOCALE ? LOCALE_NAME.test(parts[at] ?? "") : folder === parts[at]);

// src/edges/git-repository.ts
import { readFile } from "node:fs/promises";

// src/edges/git-tree.ts
function readTree(answer2) {
  const files = /* @__PURE__ */ new Map();
  const text = answer2.toString("utf8");
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\0", at);
    if (end < 0) throw new GitError("git ls-tree gave an answer that breaks off", "");
    const tab = text.indexOf("	", at);
    if (tab < 0 || tab > end)
      throw new GitError(`git ls-tree answered ${JSON.stringify(text.slice(at, Math.min(end, at + 200)))}`, "");
    if (isRegular(text.slice(at, at + 6)))
      files.set(text.slice(tab + 1, end), text.slice(text.lastIndexOf(" ", tab) + 1, tab));
    at = end + 1;
  }
  return files;
}
var isRegular = (mode) => mode.startsWith("100");
var isPossiblePath = (path) => path.length <= LONGEST_PATH && path.isWellFormed() && isInside(path);

// src/edges/git-directories.ts
function directoryName({ commit, path }) {
  if (!isPossiblePath(path)) return void 0;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return folder.includes("\n") ? "unspeakable" : { name: `${commit}:${folder}` };
}
function readTreeObject(content, idLength2) {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const files = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    const next = end + 1 + idLength2;
    if (isRegular(bytes.toString("latin1", at, space)))
      files.set(bytes.toString("utf8", space + 1, end), bytes.toString("hex", end + 1, next));
    at = next;
  }
  return files;
}
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/edges/git-history.ts
import { StringDecoder } from "node:string_decoder";
var LOG_FORMAT = "--format=%x01%H %ct";
function versionReader(isWanted) {
  const versions = /* @__PURE__ */ new Map();
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let commit;
  let entry;
  const take = (part) => {
    const [, id, seconds] = entry === void 0 ? /^\x01([0-9a-f]+) (-?\d+)$/.exec(part) ?? [] : [];
    if (id !== void 0) commit = { commit: id, date: new Date(Number(seconds) * 1e3).toISOString() };
    else if (entry !== void 0) {
      if (isWanted(part)) keep(part, entry);
      entry = void 0;
    } else if (part !== "") entry = part;
  };
  const keep = (path, raw) => {
    const [, mode, id] = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/.exec(raw) ?? [];
    if (commit === void 0 || mode === void 0 || id === void 0)
      throw new GitError(`git log answered ${JSON.stringify(raw.slice(0, 200))}`, "");
    const known = versions.get(path);
    const version = isRegular(mode) ? { ...commit, id } : commit;
    if (known === void 0) versions.set(path, [version]);
    else known.push(version);
  };
  return {
    read: (chunk) => {
      const parts = (rest + decoder.write(chunk)).split("\0");
      rest = parts.pop() ?? "";
      for (const part of parts) take(part);
    },
    versions: () => {
      if (rest + decoder.end() !== "" || entry !== void 0)
        throw new GitError("git log gave an answer that breaks off", "");
      return versions;
    }
  };
}
function readParents(answer2) {
  const lines = answer2.toString("utf8").split("\n");
  if (lines.pop() !== "") throw new GitError("git rev-list gave an answer that breaks off", "");
  return new Map(
    lines.map((line) => {
      const [commit = "", ...parents] = line.split(" ");
      return [commit, parents];
    })
  );
}
function relateBy(parents, pairs, isHeld, isCut) {
  const walks = /* @__PURE__ */ new Map();
  const walk = (from) => {
    const known = walks.get(from);
    if (known) return known;
    const seen = /* @__PURE__ */ new Set([from]);
    const open = [from];
    let cut = false;
    for (let commit = open.pop(); commit !== void 0; commit = open.pop()) {
      if (isCut(commit)) cut = true;
      for (const parent of parents.get(commit) ?? []) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
      }
    }
    const walked = { seen, cut };
    walks.set(from, walked);
    return walked;
  };
  return pairs.map(([from, to]) => {
    if (from === to) return "same";
    if (!isHeld(from) || !isHeld(to)) return "unknown";
    const [before, after] = [walk(from), walk(to)];
    if (after.seen.has(from)) return "later";
    if (before.seen.has(to)) return "earlier";
    return before.cut || after.cut ? "unknown" : "apart";
  });
}

// src/edges/git-lines.ts
function readGrep(answer2, prefix) {
  const found = /* @__PURE__ */ new Map();
  const text = answer2.toString("utf8");
  for (let at = 0; at < text.length; ) {
    const zero = text.indexOf("\0", at);
    const end = text.indexOf("\n", zero);
    const name = text.slice(at, zero);
    if (zero < 0 || end < 0 || !name.startsWith(prefix))
      throw new GitError(`git grep answered ${JSON.stringify(text.slice(at, at + 200))}`, "");
    const path = name.slice(prefix.length);
    const lines = found.get(path) ?? [];
    lines.push(text.slice(zero + 1, end).replace(/\r$/, ""));
    found.set(path, lines);
    at = end + 1;
  }
  return found;
}

// src/edges/git-changes.ts
function readChanges(answer2) {
  const parts = answer2.toString("utf8").split("\0");
  if (parts.pop() !== "") throw new GitError("git diff-tree gave an answer that breaks off", "");
  const changes = [];
  for (let index = 0; index < parts.length; ) {
    const [modeBefore = "", mode = "", previousId = "", id = "", status = ""] = (parts[index++] ?? "").replace(/^:/, "").split(" ");
    if (!/^[ACDMRTUX]\d*$/.test(status))
      throw new GitError(`git diff-tree answered ${JSON.stringify(parts[index - 1])}`, "");
    const previousPath = parts[index++] ?? "";
    const path = /^[RC]/.test(status) ? parts[index++] ?? "" : previousPath;
    if (path === "") throw new GitError("git diff-tree gave an answer that breaks off", "");
    const before = isRegular(modeBefore) ? { previousId, previousPath } : void 0;
    const now = isRegular(mode) ? { id, path } : void 0;
    if (before && now && status.startsWith("R")) changes.push({ status: "renamed", ...now, ...before });
    else if (before && now && path === previousPath) changes.push({ status: "modified", ...now, previousId });
    else if (now) changes.push({ status: "added", ...now });
    else if (before) changes.push({ status: "removed", path: previousPath, previousId });
  }
  return changes.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// src/edges/git-object-id.ts
var OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var isObjectId = (text) => OBJECT_ID.test(text);
function assertObjectId(id) {
  if (!isObjectId(id))
    throw new GitError(`expected a full object id, 40 or 64 hexadecimal digits, and not ${JSON.stringify(id)}`, "");
  return id;
}

// src/edges/git-tree-before.ts
function treeBefore(after, changes) {
  const replaced = /* @__PURE__ */ new Map();
  for (const change of changes) if (change.status !== "removed") replaced.set(change.path, void 0);
  const gone = [];
  for (const change of changes) {
    if (change.status === "modified") replaced.set(change.path, change.previousId);
    else if (change.status === "removed") gone.push([change.path, change.previousId]);
    else if (change.status === "renamed") gone.push([change.previousPath, change.previousId]);
  }
  gone.sort(([a], [b]) => a < b ? 1 : -1);
  const before = /* @__PURE__ */ new Map();
  for (const [path, id] of after) {
    for (let next = gone.at(-1); next !== void 0 && next[0] < path; next = gone.at(-1)) {
      before.set(...next);
      gone.pop();
    }
    const previous = replaced.has(path) ? replaced.get(path) : id;
    if (previous !== void 0) before.set(path, previous);
  }
  for (const [path, id] of gone.reverse()) before.set(path, id);
  return before;
}

// src/edges/git-listings.ts
function openListings(run, isPartial) {
  const listed = /* @__PURE__ */ new Map();
  const trees = /* @__PURE__ */ new Map();
  const differences = /* @__PURE__ */ new Map();
  const list = (commit) => run(["ls-tree", "-r", "-z", "--full-tree", commit]);
  const tree = async (commit) => {
    const known = trees.get(assertObjectId(commit));
    if (known !== void 0) return known;
    const reading = (listed.get(commit) ?? list(commit)).then(readTree);
    listed.delete(commit);
    trees.set(commit, reading);
    return reading;
  };
  const difference = async (base, head) => {
    const flags = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "-l1000"];
    const range = [assertObjectId(base), assertObjectId(head)];
    try {
      return readChanges(await run([...flags, "--find-renames", ...range]));
    } catch (error) {
      if (!isPartial) throw error;
      return readChanges(await run([...flags, "--find-renames=100%", ...range]));
    }
  };
  const changes = async (base, head) => {
    const range = `${base} ${head}`;
    const known = differences.get(range);
    if (known !== void 0) return known;
    const reading = difference(base, head);
    differences.set(range, reading);
    return reading;
  };
  return {
    tree,
    changes,
    begin: (head, base) => {
      if (!trees.has(head) && !listed.has(head)) {
        const listing = list(assertObjectId(head));
        listing.catch(() => {
        });
        listed.set(head, listing);
      }
      if (base === void 0 || base === head || trees.has(base)) return;
      const before = Promise.all([tree(head), changes(base, head)]).then((read) => treeBefore(...read));
      before.catch(() => {
      });
      trees.set(base, before);
    }
  };
}

// src/edges/git-objects.ts
import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join as join2 } from "node:path";

// src/edges/byte-queue.ts
var LF = 10;
function byteQueue() {
  const chunks = [];
  let length = 0;
  const gather = (count) => {
    if ((chunks[0]?.length ?? 0) < count) chunks.splice(0, chunks.length, Buffer.concat(chunks));
    return chunks[0] ?? Buffer.alloc(0);
  };
  return {
    add: (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
    },
    has: (count) => length >= count,
    line: () => {
      let end = chunks[0]?.indexOf(LF) ?? -1;
      if (end < 0 && chunks.length > 1) end = gather(length).indexOf(LF);
      return end < 0 ? void 0 : chunks[0]?.toString("utf8", 0, end);
    },
    take: (count) => {
      const first = gather(count);
      const taken = Buffer.from(first.subarray(0, count));
      length -= count;
      if (first.length === count) chunks.shift();
      else chunks[0] = first.subarray(count);
      return taken;
    }
  };
}

// src/edges/git-object-stream.ts
var LONGEST_SILENCE = 6e5;
var DAMAGE = /^error: (?!.*: expected \w+ type)/m;
var REMARK = /^error: (?:4b825dc642cb6eb9a060e54bf8d69288fbee4904|6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321)\^\{blob\}: /;
var REMARK_PATIENCE = 3e3;
var EMPTY_TREES = {
  40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
function openObjectStream(directory, env, longestSilence = LONGEST_SILENCE) {
  let timer;
  let git2;
  const questions = [];
  let bytes = byteQueue();
  const fail = (error) => {
    git2?.end();
    git2 = void 0;
    bytes = byteQueue();
    clearTimeout(timer);
    for (const { reject } of questions.splice(0)) reject(error);
  };
  const awaitAnswer = () => {
    clearTimeout(timer);
    if (questions.length === 0) return;
    const problem = `git cat-file was ended, since it said nothing for ${longestSilence / 1e3} seconds`;
    timer = setTimeout(() => fail(new GitError(problem, "")), longestSilence).unref();
  };
  const settle = () => {
    for (let question = questions[0]; question !== void 0; question = questions[0]) {
      const problem = answer(question, bytes);
      if (problem instanceof GitError) {
        fail(problem);
        return;
      }
      if (problem === "wait" || question.awaitsRemark && !git2?.takeRemark()) break;
      questions.shift();
      question.resolve(question.objects);
    }
    awaitAnswer();
    if (questions.length === 0) git2?.rest();
  };
  const take = (chunk) => {
    bytes.add(chunk);
    settle();
  };
  const ask = (question) => {
    git2 ??= startCatFile(directory, env, { onOutput: take, onRemark: settle, onEnd: fail });
    questions.push(question);
    git2.ask(`${question.names.join("\n")}
`);
    awaitAnswer();
  };
  const objectsBy = (names) => new Promise((resolve2, reject) => {
    ask({ names, objects: /* @__PURE__ */ new Map(), answered: 0, awaitsRemark: false, resolve: resolve2, reject });
  });
  const hasComplained = (idLength2) => new Promise((resolve2, reject) => {
    const names = [`${EMPTY_TREES[idLength2] ?? ""}^{blob}`];
    const question = {
      ...{ names, objects: /* @__PURE__ */ new Map(), answered: 0, awaitsRemark: true },
      resolve: () => {
        clearTimeout(patience);
        resolve2(question.awaitsRemark);
      },
      reject: (error) => {
        clearTimeout(patience);
        reject(error);
      }
    };
    const patience = setTimeout(() => {
      question.awaitsRemark = false;
      settle();
    }, REMARK_PATIENCE);
    ask(question);
  });
  return {
    read: async (names) => {
      const objects = await objectsBy(names);
      const missing = names.filter((name) => !objects.has(name));
      if (missing.length === 0) return objects;
      if (await hasComplained(idLength(names))) {
        const damage = git2?.damage();
        if (damage !== void 0) throw new GitError("git cat-file met an error", damage);
      } else {
        const input = `${missing.join("\n")}
`;
        await git(directory, ["cat-file", "--batch"], { input, env, failsOn: DAMAGE, onOutput: () => {
        } });
      }
      return objects;
    },
    close: () => {
      clearTimeout(timer);
      git2?.end();
      git2 = void 0;
    }
  };
}
var idLength = ([first = ""]) => /^[0-9a-f]*/.exec(first)?.[0].length ?? 0;
function startCatFile(directory, env, { onOutput, onRemark, onEnd }) {
  const child = startGit(directory, ["cat-file", "--batch"], env);
  const pipes = [child.stdin, child.stdout, child.stderr];
  let stderr = "";
  let line = "";
  let remarks = 0;
  let damage;
  let isWanted = true;
  child.stdout.on("data", onOutput);
  child.stderr.on("data", (chunk) => {
    const text = chunk.toString("utf8");
    stderr = (stderr + text).slice(-2e3);
    const lines = (line + text).split("\n");
    line = lines.pop() ?? "";
    damage ??= lines.find((said) => DAMAGE.test(said) && !REMARK.test(said));
    remarks += lines.filter((said) => REMARK.test(said)).length;
    onRemark();
  });
  child.on("error", (error) => {
    if (isWanted)
      onEnd(new GitError(`could not start git, expected git 2.34 or later on the PATH (${error.message})`, ""));
  });
  child.on("close", (code) => {
    if (isWanted) onEnd(new GitError(`git cat-file failed with exit code ${code}`, stderr.trim(), code ?? void 0));
  });
  child.stdin.on("error", () => {
  });
  return {
    /** Whether one has come; each counts once. */
    takeRemark: () => {
      if (remarks === 0) return false;
      remarks -= 1;
      return true;
    },
    damage: () => damage,
    ask: (input) => {
      child.ref();
      for (const pipe of pipes) pipe.ref();
      child.stdin.write(input);
    },
    rest: () => {
      child.unref();
      for (const pipe of pipes) pipe.unref();
    },
    end: () => {
      isWanted = false;
      child.stdin.end();
      child.kill("SIGKILL");
    }
  };
}
function answer(question, bytes) {
  while (question.answered < question.names.length) {
    const name = question.names[question.answered] ?? "";
    const header = bytes.line();
    if (header === void 0) return "wait";
    const headerLength = Buffer.byteLength(header) + 1;
    if (header === `${name} missing`) {
      bytes.take(headerLength);
    } else {
      const [, id = "", type = "", size = ""] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
      if (type === "")
        return new GitError(`git cat-file answered ${JSON.stringify(header)} for ${JSON.stringify(name)}`, "");
      if (!bytes.has(headerLength + Number(size) + 1)) return "wait";
      bytes.take(headerLength);
      question.objects.set(name, { id, type, content: bytes.take(Number(size)) });
      bytes.take(1);
    }
    question.answered += 1;
  }
  return void 0;
}

// src/edges/temporary-folder.ts
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join } from "node:path";
var REMOVAL = { recursive: true, force: true, maxRetries: 5 };
async function makeTemporaryFolder() {
  const path = await mkdtemp(join(tmpdir2(), "handback-check-"));
  const remove = () => rmSync(path, REMOVAL);
  const forget = atExit(remove);
  return {
    path,
    remove: async () => {
      forget();
      remove();
    }
  };
}

// src/edges/git-objects.ts
var UNREAD = /^error: /m;
async function openObjects(repository, more) {
  const { directory, objects, isPartial } = repository;
  const { path: place, remove } = isPartial ? await makeEmptyRepository(repository) : { path: directory, remove: async () => {
  } };
  const env = isPartial ? alternateObjects(objects, more) : alternateObjects(more);
  const stream = openObjectStream(place, env);
  return {
    isPartial,
    read: async (names) => {
      const wanted = [...new Set(names)];
      return wanted.length === 0 ? /* @__PURE__ */ new Map() : stream.read(wanted);
    },
    run: (args) => git(place, args, { env, failsOn: UNREAD }),
    close: async () => {
      stream.close();
      await remove();
    }
  };
}
async function makeEmptyRepository({ format }) {
  const made = await makeTemporaryFolder();
  const ofFormat = format === "sha1" ? "[core]\n	repositoryformatversion = 0\n" : `[core]
	repositoryformatversion = 1
[extensions]
	objectformat = ${format}
`;
  await Promise.all([
    mkdir(join2(made.path, "objects")),
    mkdir(join2(made.path, "refs")),
    writeFile(join2(made.path, "config"), `${ofFormat}[core]
	bare = true
`),
    writeFile(join2(made.path, "HEAD"), "ref: refs/heads/none\n")
  ]);
  return made;
}
function alternateObjects(...folders) {
  const list = folders.flatMap((path) => path === void 0 ? [] : [`"${path.replace(/["\\]/g, "\\$&")}"`]);
  return list.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: list.join(delimiter) };
}

// src/edges/git-place.ts
import { join as join3, resolve } from "node:path";
async function readPlace(directory) {
  const [said, settings] = await Promise.all([
    // the format twice, since a path may hold line ends, and a bare repository has no way up
    git(directory, [
      "rev-parse",
      ...["--show-object-format", "--path-format=absolute", "--git-common-dir", "--show-object-format", "--show-cdup"]
    ]),
    git(directory, ["config", "--null", "--list"])
  ]);
  const [, format, common, up] = /^(\w+)\n([\s\S]+?)\n\1\n(?:([\s\S]*)\n)?$/.exec(said.toString("utf8")) ?? [];
  if (format === void 0 || common === void 0)
    throw new GitError(`git rev-parse answered ${JSON.stringify(said.toString("utf8").slice(0, 200))}`, "");
  return {
    // pathspecs are read from the folder git runs in, so it runs at the top
    directory: resolve(directory, up ?? ""),
    format,
    objects: join3(common, "objects"),
    shallow: join3(common, "shallow"),
    isPartial: /(?:^|\0)(?:extensions\.partialclone|remote\.[^\0]*\.promisor)\n/.test(settings.toString("utf8"))
  };
}

// src/edges/git-repository.ts
var MOST_PATHSPECS = 12;
var LOG = [
  ...["log", LOG_FORMAT, "--raw", "-z", "--no-abbrev", "--root", "--no-renames", "--no-color", "--no-follow"],
  ...["--full-history", "--diff-merges=first-parent", "--no-show-signature", "--no-relative"]
];
async function openGitRepository(directory, more) {
  const place = await readPlace(directory);
  const top = place.directory;
  const objects = await openObjects(place, more);
  const alternates = alternateObjects(more);
  const closing = new AbortController();
  const local = (args, options = {}) => git(top, args, {
    ...options,
    signal: closing.signal,
    env: { GIT_ALLOW_PROTOCOL: "none", ...alternates, ...options.env }
  });
  const { tree, changes, begin } = openListings(local, place.isPartial);
  const cutOff = async () => new Set((await textOf(place.shallow)).split("\n").filter(Boolean));
  return {
    directory: top,
    objects: place.objects,
    ...more === void 0 ? {} : { more },
    tree,
    commits: (ids) => readCommits(objects, ids),
    find: (wanted) => find(objects, tree, wanted),
    read: async (ids) => {
      const found = await objects.read(ids.map(assertObjectId));
      return new Map([...found].map(([id, { content }]) => [id, content]));
    },
    changes,
    history: async (head, paths) => {
      const possible = new Set(paths.filter(isPossiblePath));
      const reader = versionReader((path) => possible.has(path));
      const limits = possible.size > MOST_PATHSPECS ? [] : [...possible];
      if (possible.size > 0)
        await local(["--literal-pathspecs", ...LOG, assertObjectId(head), "--", ...limits], {
          onOutput: reader.read
        });
      return { versions: reader.versions(), isComplete: (await cutOff()).size === 0 };
    },
    relate: async (pairs) => {
      const ids = [...new Set(pairs.flat().map(assertObjectId))];
      const held = await readCommits(objects, ids);
      const tips = ids.filter((id) => held.has(id));
      const moves = pairs.some(([from, to]) => from !== to && held.has(from) && held.has(to));
      const parents = moves ? await parentsBetween(local, tips) : /* @__PURE__ */ new Map();
      const cut = moves ? await cutOff() : /* @__PURE__ */ new Set();
      return relateBy(
        parents,
        pairs,
        (id) => held.has(id),
        (id) => cut.has(id)
      );
    },
    linesWith: async (commit, texts) => {
      const flags = [
        "grep",
        "-a",
        "-z",
        "-F",
        "-i",
        "--full-name",
        "--no-color",
        "--no-line-number",
        "--no-column",
        "--threads=2"
      ];
      const pages = ["*.md", "*.yml", "*.yaml"].map((glob) => `:(icase,top)${glob}`);
      const prefix = `${assertObjectId(commit)}:`;
      try {
        return readGrep(
          await objects.run([...flags, ...texts.flatMap((text) => ["-e", text]), commit, "--", ...pages]),
          prefix
        );
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        if (error.exitCode === 1 && error.stderr === "") return /* @__PURE__ */ new Map();
        if (objects.isPartial) return void 0;
        throw error;
      }
    },
    resolve: async (revision) => {
      if (revision === "" || revision.startsWith("-") || /[\0\n]/.test(revision)) return void 0;
      if (isObjectId(revision)) return (await readCommits(objects, [revision])).get(revision)?.id;
      return lineOf(local(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]));
    },
    isBranch: async (revision) => {
      if (revision === "" || revision.startsWith("-") || /[\0\n]/.test(revision)) return false;
      if (isObjectId(revision)) return false;
      const name = await lineOf(local(["rev-parse", "--verify", "--quiet", "--symbolic-full-name", revision]));
      return name !== void 0 && /^refs\/(?:heads|remotes)\//.test(name);
    },
    isShallow: async () => (await cutOff()).size > 0,
    cutOff,
    mergeBase: async (a, b) => lineOf(local(["merge-base", assertObjectId(a), assertObjectId(b)])),
    begin,
    close: async () => {
      closing.abort();
      await objects.close();
    }
  };
}
async function readCommits(objects, ids) {
  const found = await objects.read(ids.map((id) => `${assertObjectId(id)}^{commit}`));
  return new Map(
    ids.flatMap((id) => {
      const commit = found.get(`${id}^{commit}`);
      return commit === void 0 ? [] : [[id, { id: commit.id, date: dateOf(commit) }]];
    })
  );
}
function dateOf({ id, content }) {
  const text = Buffer.from(content).toString("utf8");
  const seconds = Number(/^committer [^\n]*> (-?\d+) [+-]\d+$/m.exec(text)?.[1] ?? Number.NaN);
  const date = new Date(seconds * 1e3);
  if (Number.isNaN(date.getTime())) throw new GitError(`commit ${id} carries no date that can be read`, "");
  return date.toISOString();
}
async function parentsBetween(local, tips) {
  const fork = await lineOf(local(["merge-base", "--octopus", ...tips]));
  return readParents(await local(["rev-list", "--parents", ...tips, ...fork === void 0 ? [] : [`^${fork}`]]));
}
async function textOf(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
async function find(objects, tree, wanted) {
  const questions = wanted.map(({ commit, path }) => {
    const directory = directoryName({ commit: assertObjectId(commit), path });
    return { commit, path, directory, name: typeof directory === "object" ? directory.name : void 0 };
  });
  const found = await objects.read(questions.flatMap(({ name }) => name ?? []));
  const folders = new Map(
    [...found].map(([name, { id, content }]) => [name, readTreeObject(content, id.length / 2)])
  );
  return Promise.all(
    questions.map(async ({ commit, path, directory, name }) => {
      if (directory === "unspeakable")
        return (await readCommits(objects, [commit])).has(commit) ? (await tree(commit)).get(path) : void 0;
      return name === void 0 ? void 0 : folders.get(name)?.get(fileName(path));
    })
  );
}
async function lineOf(answer2) {
  try {
    return (await answer2).toString("utf8").trim() || void 0;
  } catch (error) {
    if (error instanceof GitError && error.stderr === "" && error.exitCode === 1) return void 0;
    throw error;
  }
}

// src/edges/open-repositories.ts
var NAME_A_FOLDER = "Name the folder of a work tree or of a bare repository.";
async function openRepository(option, directory, recent = needGit(), advice = NAME_A_FOLDER) {
  const [need, opening] = await Promise.allSettled([recent, openGitRepository(directory)]);
  if (need.status === "rejected") {
    if (opening.status === "fulfilled") await opening.value.close();
    throw need.reason;
  }
  if (opening.status === "fulfilled") return opening.value;
  const { reason } = opening;
  if (!(reason instanceof GitError) || reason.exitCode === void 0) throw reason;
  throw new CannotRun(`Unexpected \`${option}\` \`${directory}\`, expected a git repository`, advice, [reason.stderr]);
}
async function sourceOf(english, localized, head, { option, directory, revision, sourcePath }) {
  const isSame = await realpath(localized.directory) === await realpath(english.directory);
  const isInside2 = isSame && await realpath(directory) !== await realpath(english.directory);
  if (isInside2 || isSame && sourcePath === void 0) {
    throw new CannotRun(
      `Unexpected \`${option}\`, expected a clone of the English repository: its folder belongs to the localized one`,
      isInside2 ? "Name the folder of the English clone, and check it out before this step." : "Name the folder of the English clone; where English lies in the same repository, say where: `source-path`."
    );
  }
  const pathOf = englishPathBy(sourcePath);
  const from = (newest2) => {
    english.begin(newest2);
    return { repository: english, head: newest2, pathOf };
  };
  if (revision !== void 0) return from(await commitOf(english, `${option}-ref`, revision));
  if (isSame) return { repository: localized, head, pathOf };
  const newest = await english.resolve("HEAD") ?? await english.resolve("refs/remotes/origin/HEAD");
  if (newest !== void 0) return from(newest);
  throw new CannotRun(
    `\`HEAD\` names no commit in the English repository \`${english.directory}\``,
    `Name its newest revision with \`${option}-ref\`.`
  );
}

export {
  SOME_PATTERNS,
  expectedPathPattern,
  strayLocale,
  englishPathBy,
  needGit,
  commitsOf,
  defaultBranchOf,
  commitOf,
  makeTemporaryFolder,
  alternateObjects,
  openGitRepository,
  openRepository,
  sourceOf
};
