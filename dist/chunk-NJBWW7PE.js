import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  PART_NAME,
  alsoIn,
  byPlace,
  decodeText,
  encodingOf,
  readPart,
  sumTallies,
  tallyRemarks
} from "./chunk-HPQCWMMA.js";
import {
  openScratchObjects
} from "./chunk-6FBGNP54.js";
import {
  readHostileFile
} from "./chunk-F2FA7DQA.js";
import {
  RULES,
  conclude,
  countBySeverity,
  joinSkips
} from "./chunk-XTAT3PMO.js";
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";

// src/fix/overlay.ts
import { createHash } from "node:crypto";
async function overlay(repository, layers) {
  const blobs = /* @__PURE__ */ new Map();
  const sides = /* @__PURE__ */ new Map();
  for (const { commit, of = commit, files } of layers) {
    const tree = new Map(await repository.tree(of));
    for (const [path, content] of files) {
      const id = content instanceof Uint8Array ? blobName(content, commit.length) : content;
      if (content instanceof Uint8Array && id !== null) blobs.set(id, content);
      if (id === null) tree.delete(path);
      else tree.set(path, id);
    }
    sides.set(commit, { of, tree, paths: [...files.keys()] });
  }
  const realOf2 = (commit) => sides.get(commit)?.of ?? commit;
  const treeOf = async (commit) => sides.get(commit)?.tree ?? repository.tree(commit);
  const read = async (ids) => {
    const held = ids.flatMap((id) => {
      const bytes = blobs.get(id);
      return bytes === void 0 ? [] : [[id, bytes]];
    });
    return new Map([...await repository.read(ids.filter((id) => !blobs.has(id))), ...held]);
  };
  return {
    commits: (ids) => repository.commits(ids),
    relate: (pairs) => repository.relate(pairs),
    history: (commit, paths) => repository.history(commit, paths),
    tree: treeOf,
    read,
    changes: async (base, head) => {
      const [from, to] = [realOf2(base), realOf2(head)];
      const changes = from === to ? [] : await repository.changes(from, to);
      const touched = new Set([base, head].flatMap((commit) => sides.get(commit)?.paths ?? []));
      return touched.size === 0 ? changes : rewritten(changes, touched, await treeOf(base), await treeOf(head));
    },
    find: async (wanted) => {
      const elsewhere = await repository.find(wanted.filter(({ commit }) => !sides.has(commit)));
      const left = [...elsewhere];
      return wanted.map(({ commit, path }) => sides.has(commit) ? sides.get(commit)?.tree.get(path) : left.shift());
    },
    linesWith: async (commit, texts) => {
      const side = sides.get(commit);
      const found = await repository.linesWith(realOf2(commit), texts);
      if (side === void 0 || found === void 0) return found;
      const contents = await read(side.paths.flatMap((path) => side.tree.get(path) ?? []));
      const lines = new Map(found);
      for (const path of side.paths) {
        lines.delete(path);
        const hits = linesWith(contents.get(side.tree.get(path) ?? ""), texts);
        if (hits.length > 0 && /\.(?:md|ya?ml)$/i.test(path)) lines.set(path, hits);
      }
      return lines;
    }
  };
}
function rewritten(changes, touched, before, now) {
  const kept = changes.filter(({ path }) => !touched.has(path));
  const moved = new Map(changes.flatMap((change) => change.status === "renamed" ? [[change.path, change]] : []));
  const told = [...touched].flatMap((path) => {
    const [id, previousId] = [now.get(path), before.get(path)];
    const move = moved.get(path);
    if (id !== void 0 && move !== void 0 && previousId === void 0) return [{ ...move, id }];
    if (id === previousId) return [];
    if (id === void 0) return previousId === void 0 ? [] : [{ status: "removed", path, previousId }];
    return previousId === void 0 ? [{ status: "added", path, id }] : [{ status: "modified", path, id, previousId }];
  });
  return [...kept, ...told].sort((a, b) => a.path < b.path ? -1 : 1);
}
function linesWith(bytes, texts) {
  if (bytes === void 0) return [];
  const wanted = texts.map(folded);
  const lines = Buffer.from(bytes).toString("utf8").split(/\r?\n/);
  return lines.filter((line) => wanted.some((text) => folded(line).includes(text)));
}
var folded = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
var blobName = (bytes, length) => createHash(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

// src/fix/byte-offsets.ts
function byteOffsets(bytes, offsets) {
  if (encodingOf(bytes) !== "utf-8") return offsets.map((offset) => Math.min(offset * 2, bytes.length));
  let at = 0;
  let units = 0;
  return offsets.map((offset) => {
    while (units < offset && at < bytes.length) {
      const width = widthAt(bytes, at);
      units += width === 4 && isWhole(bytes, at) ? 2 : 1;
      at += width;
    }
    return at;
  });
}
function widthAt(bytes, at) {
  const rest = followers(bytes[at] ?? 0);
  let width = 1;
  while (width <= rest && isFollower(bytes, at, width)) width += 1;
  return width;
}
var isWhole = (bytes, at) => followers(bytes[at] ?? 0) === 3;
function followers(first) {
  if (first >= 194 && first <= 223) return 1;
  if (first >= 224 && first <= 239) return 2;
  return first >= 240 && first <= 244 ? 3 : 0;
}
function isFollower(bytes, at, index) {
  const byte = bytes[at + index] ?? 0;
  const [least, most] = index === 1 ? secondBytes(bytes[at] ?? 0) : ANY;
  return byte >= least && byte <= most;
}
var ANY = [128, 191];
function secondBytes(first) {
  if (first === 224) return [160, 191];
  if (first === 237) return [128, 159];
  if (first === 240) return [144, 191];
  return first === 244 ? [128, 143] : ANY;
}

// src/fix/edits.ts
function withoutOverlaps(edits) {
  const kept = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === void 0 || last.end < edit.start || last.end === edit.start && last.start < edit.start)
      kept.push(edit);
  }
  return kept;
}
function narrowed(text, { start, end, text: written }) {
  const replaced = text.slice(start, end);
  const most = Math.min(replaced.length, written.length);
  let before = 0;
  while (before < most && replaced[before] === written[before]) before += 1;
  if (isLow(replaced.charCodeAt(before)) || isLow(written.charCodeAt(before))) before = Math.max(before - 1, 0);
  let after = 0;
  while (after < most - before && replaced.at(-1 - after) === written.at(-1 - after)) after += 1;
  if (after > 0 && isLow(replaced.charCodeAt(replaced.length - after))) after -= 1;
  const left = written.slice(before, written.length - after);
  if (left.includes("\uFFFD") || left === "" && start + before === end - after) return void 0;
  return { start: start + before, end: end - after, text: left };
}
var isLow = (unit) => unit >= 56320 && unit <= 57343;
function applyEdits(bytes, edits) {
  const offsets = byteOffsets(
    bytes,
    edits.flatMap(({ start, end }) => [start, end])
  );
  const parts = [];
  let done = 0;
  for (const [index, { text }] of edits.entries()) {
    parts.push(bytes.subarray(done, offsets[index * 2]), encode(text, encodingOf(bytes)));
    done = offsets[index * 2 + 1] ?? done;
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}
function encode(text, encoding) {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

// src/fix/page-fixes.ts
function applyFixes(bytes, findings) {
  const text = decodeText(bytes);
  const wanted = findings.flatMap((finding) => editOf(finding) ?? []).filter((edit) => narrowed(text, edit));
  const edits = withoutOverlaps(wanted).flatMap((edit) => narrowed(text, edit) ?? []);
  return edits.length === 0 ? void 0 : applyEdits(bytes, edits);
}
function isFixable(text, finding) {
  const edit = editOf(finding);
  return edit !== void 0 && narrowed(text, edit) !== void 0;
}
var editOf = ({ fix, pardon }) => pardon?.by === "ignore" ? void 0 : fix && { start: fix.place.start.offset, end: fix.place.end.offset, text: fix.text };

// src/fix/fix-pages.ts
var MOST_PASSES = 24;
var ENDLESS = "each of its fixes calls for another";
var ELSEWHERE = "its fixes would bring findings on other pages";
async function fixPages(report, fixing) {
  const closed = fixing.closed ?? /* @__PURE__ */ new Map();
  const originals = await pagesWithFixes(report, fixing.localized, fixing.head);
  const kept = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  for (const [path, bytes] of originals) {
    const why = closed.get(path);
    if (why === void 0) open.set(path, bytes);
    else kept.set(path, why);
  }
  for (; ; ) {
    const round = await inPasses(report, open, fixing);
    const faulty = await faultyPages(report, open, round, fixing);
    if (faulty.size === 0) {
      const keptPages = [...kept].map(([path, why]) => ({ path, why }));
      return { pages: fixedPages(report, open, round), kept: keptPages.sort(byPath), report: round.now };
    }
    for (const [path, why] of faulty) {
      kept.set(path, why);
      open.delete(path);
    }
  }
}
async function faultyPages(report, open, { edited, now, endless }, fixing) {
  if (endless.length > 0) return new Map(endless.map((path) => [path, ENDLESS]));
  const wrong = unwanted(report, now, open);
  const own = [...Map.groupBy(wrong, ({ path }) => path)].filter(([path]) => edited.has(path));
  if (own.length > 0) return new Map(own.map(([path, [first]]) => [path, stillFound(first)]));
  const causes = wrong.length === 0 ? [] : await causesOf(report, [...edited], fixing);
  return new Map(causes.map((path) => [path, ELSEWHERE]));
}
async function causesOf(report, pages, fixing) {
  if (pages.length === 1) return pages.map(([path]) => path);
  const middle = Math.ceil(pages.length / 2);
  const causes = [];
  for (const half of [pages.slice(0, middle), pages.slice(middle)]) {
    const alone = new Map(half);
    const wrong = unwanted(report, await recheck(alone, fixing), alone);
    if (wrong.length > 0) causes.push(...await causesOf(report, half, fixing));
  }
  return causes.length > 0 ? causes : pages.map(([path]) => path);
}
var stillFound = (finding) => `after its fixes the check finds ${finding?.rule} on line ${finding?.place.start.line}`;
var byPath = (a, b) => a.path < b.path ? -1 : 1;
async function pagesWithFixes(report, localized, head) {
  const paths = [...new Set(report.findings.filter(({ fix }) => fix !== void 0).map(({ path }) => path))];
  const ids = await localized.find(paths.map((path) => ({ commit: head, path })));
  const contents = await localized.read(ids.flatMap((id) => id ?? []));
  return new Map(
    paths.flatMap((path, index) => {
      const bytes = contents.get(ids[index] ?? "");
      return bytes === void 0 ? [] : [[path, bytes]];
    })
  );
}
async function recheck(edited, { localized, head, check }) {
  return check(await overlay(localized, [{ commit: head, files: edited }]));
}
async function inPasses(report, open, fixing) {
  const edited = /* @__PURE__ */ new Map();
  let now = report;
  for (let pass = 0; ; pass += 1) {
    const byPage = Map.groupBy(now.findings, ({ path }) => path);
    const next = [...open].flatMap(([path, original]) => {
      const after = applyFixes(edited.get(path) ?? original, byPage.get(path) ?? []);
      return after === void 0 ? [] : [[path, after]];
    });
    if (next.length === 0) return { edited, now, endless: [] };
    if (pass === MOST_PASSES) return { edited, now, endless: next.map(([path]) => path) };
    for (const [path, after] of next) edited.set(path, after);
    now = await recheck(edited, fixing);
  }
}
function unwanted(before, now, open) {
  const texts = new Map([...open].map(([path, bytes]) => [path, decodeText(bytes)]));
  const { fixed = [], known = [] } = Object.groupBy(before.findings, (finding) => {
    const text = texts.get(finding.path);
    return text !== void 0 && isFixable(text, finding) ? "fixed" : "known";
  });
  const [stay, still] = [alsoIn(known, now.findings), alsoIn(fixed, now.findings)];
  return now.findings.filter((one) => !stay.has(one) && (one.origin !== "existing" || still.has(one)));
}
function fixedPages(before, open, { now, edited }) {
  const own = before.findings.filter(({ path }) => edited.has(path));
  const left = alsoIn(now.findings, own);
  return [...edited].flatMap(([path, after]) => {
    const original = open.get(path);
    if (original === void 0) return [];
    const fixed = own.filter((finding) => finding.path === path && !left.has(finding));
    return [{ path, before: original, after, fixed }];
  });
}

// src/edges/patch.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
var DIFF = [
  ...["-c", "core.quotePath=true", "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"],
  ...["diff-tree", "-r", "-p", "--binary", "--full-index", "--no-ext-diff", "--no-textconv", "--no-color"],
  ...["--no-renames", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/", "--unified=3", "--end-of-options"]
];
async function patchOf(repository, head, pages) {
  if (pages.length === 0) return new Uint8Array();
  const { folder, run, remove } = await openScratchObjects(repository);
  try {
    const files = pages.map((_, index) => join(folder, `page-${index}`));
    for (const [index, { after }] of pages.entries()) await writeFile(files[index] ?? "", after);
    const hashed = await run(["hash-object", "-w", "--no-filters", "--stdin-paths"], `${files.join("\n")}
`);
    const ids = hashed.toString("utf8").trim().split("\n");
    await run(["read-tree", head]);
    const modes = modesOf(await run(["ls-files", "--stage", "-z", "--full-name", "--", ":/"]));
    const entries = pages.map(({ path }, index) => `${modes.get(path) ?? "100644"} ${ids[index]}	${path}\0`);
    await run(["update-index", "-z", "--index-info"], entries.join(""));
    const tree = (await run(["write-tree"])).toString("utf8").trim();
    return await run([...DIFF, head, tree]);
  } finally {
    await remove();
  }
}
function modesOf(answer) {
  const entries = answer.toString("utf8").split("\0").filter(Boolean);
  return new Map(entries.map((entry) => [entry.slice(entry.indexOf("	") + 1), entry.slice(0, entry.indexOf(" "))]));
}

// src/edges/read-parts.ts
import { readdir } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/report/join-parts.ts
function joinParts(files) {
  const [first] = files;
  if (first === void 0) return { faults: ["there is no part"] };
  const faults = [...foreign(files, first), ...miscounted(files)];
  if (faults.length > 0) return { faults };
  const parts = files.map(({ part }) => part).sort((a, b) => a.shard.index - b.shard.index);
  const reports = parts.map(({ report: report2 }) => report2);
  const findings = reports.flatMap((report2) => report2.findings).sort(byPlace);
  const { tallies: _, ...report } = first.part.report;
  return {
    report: {
      ...report,
      conclusion: conclude(findings, report),
      pages: reports.map(({ pages }) => pages).reduce(sum),
      counts: countBySeverity(findings),
      durationMs: Math.max(...reports.map(({ durationMs }) => durationMs)),
      findings,
      skips: joinSkips(reports.flatMap(({ skips }) => skips)),
      remarks: [
        ...new Set(reports.flatMap(({ remarks }) => remarks)),
        ...tallyRemarks(sumTallies(reports.map(({ tallies = {} }) => tallies)))
      ]
    }
  };
}
var sum = (a, b) => ({
  changed: a.changed + b.changed,
  checked: a.checked + b.checked,
  skipped: a.skipped + b.skipped,
  againstSource: a.againstSource + b.againstSource
});
var foreign = (files, { file: one, part: first }) => files.flatMap(({ file, part }) => {
  const differing = [
    part.report.base === first.report.base ? "" : "the base",
    part.report.head === first.report.head ? "" : "the head",
    part.shard.of === first.shard.of ? "" : "the number of parts",
    part.inputs === first.inputs ? "" : "the settings or the English repository",
    gateOf(part) === gateOf(first) ? "" : "what blocks"
  ].filter((what) => what !== "");
  return differing.length === 0 ? [] : [`\`${file}\` is of another check than \`${one}\`: ${differing.join(", ")}`];
});
var gateOf = ({ report: { failOn, block } }) => JSON.stringify([failOn, block]);
function miscounted(files) {
  const of = files[0]?.part.shard.of ?? 0;
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((index) => {
    const found = files.filter(({ part }) => part.shard.index === index);
    if (found.length === 1) return [];
    const name = `part ${index} of ${of}`;
    return found.length === 0 ? [`${name} is missing: its job could not run`] : [`${name} is there ${found.length} times: ${found.map(({ file }) => `\`${file}\``).join(", ")}`];
  });
}

// src/edges/read-parts.ts
var MOST_ENTRIES = 1e4;
async function readParts(folder) {
  const paths = await partsIn(folder);
  const ruleIds = new Set(RULES.map(({ id }) => id));
  const files = [];
  const faults = [];
  for (const path of paths) {
    const read = readPart(await readHostileFile(join2(folder, path)), ruleIds);
    if ("part" in read) files.push({ file: path, part: read.part });
    else faults.push(`${shownValue(path)}: ${read.fault}`);
  }
  const joined = faults.length > 0 ? { faults } : joinParts(files);
  if ("report" in joined) return joined.report;
  throw new CannotRun(
    `The parts in ${shownValue(folder)} are not one check`,
    "Every job of the matrix leaves one part; run those again that could not run.",
    joined.faults
  );
}
async function partsIn(folder) {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.slice(0, MOST_ENTRIES).filter((path) => PART_NAME.test(path.split(/[\\/]/).at(-1) ?? "")).sort();
  } catch (error) {
    throw new CannotRun(
      `Unexpected ${shownValue(folder)}, expected the folder with the parts of a check`,
      "Name the folder that the artifacts were downloaded to.",
      [error.code ?? "unknown fault"]
    );
  }
}

// src/edges/lies-within.ts
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
async function liesWithin(path, folder) {
  const real = await realpath(folder);
  for (let step = path; step !== dirname(step); step = dirname(step)) {
    if (isBelow(step, folder) || isBelow(await realOf(step), real)) return true;
  }
  return false;
}
async function leadsOut(path, folder) {
  if (!isBelow(path, folder)) return false;
  const real = await realpath(folder);
  for (let step = path; step !== folder; step = dirname(step)) {
    const there = await realpath(step).catch(() => void 0);
    if (there !== void 0) return !isBelow(there, real);
  }
  return false;
}
async function liesPlainly(path, folder) {
  const [there, real] = [await realOf(path), await realpath(folder)];
  return path !== folder && isBelow(path, folder) && there === resolve(real, relative(folder, path));
}
function isBelow(path, folder) {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}
var realOf = (path) => realpath(path).catch(() => path);

export {
  fixPages,
  pagesWithFixes,
  patchOf,
  liesWithin,
  leadsOut,
  liesPlainly,
  readParts
};
