import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  fixPages,
  liesPlainly,
  pagesWithFixes,
  patchOf,
  readParts
} from "./chunk-NJBWW7PE.js";
import {
  deliver,
  openChange,
  openEnglish,
  optionSettings,
  writeNamed
} from "./chunk-FEDJS24F.js";
import {
  MOST_RECORDS,
  NO_SOURCE,
  checkEnglish,
  exactReader,
  gatherFacts,
  keepingBodies,
  openArchive,
  openWorld,
  readPage,
  recordsOf,
  renderBaseline,
  replaceFile,
  settingRows,
  shownSetting,
  withWeb,
  writtenForm
} from "./chunk-HPQCWMMA.js";
import "./chunk-2HBXU32D.js";
import "./chunk-CR7EFZP7.js";
import "./chunk-OGCFGNLW.js";
import "./chunk-QSEZPGSI.js";
import {
  openSides,
  progressLine
} from "./chunk-TNJ5LIFN.js";
import "./chunk-6FBGNP54.js";
import {
  commitOf,
  commitsOf,
  defaultBranchOf,
  openRepository
} from "./chunk-WNSBFTH7.js";
import {
  git
} from "./chunk-PFKJMQTV.js";
import "./chunk-F2FA7DQA.js";
import {
  print,
  visibleLines,
  wantsColour
} from "./chunk-GG3EX5QQ.js";
import {
  RULES,
  blocks,
  columnsOf,
  defaultSeverity,
  jsonText,
  nearMatch
} from "./chunk-XTAT3PMO.js";
import {
  nearName,
  visible
} from "./chunk-HNJ3GLAV.js";
import "./chunk-DGDOLC5J.js";
import {
  NAME,
  rulePage
} from "./chunk-OT4WDRXV.js";
import {
  aside,
  checkedPages,
  counted
} from "./chunk-YIQUFSAV.js";
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";
import "./chunk-QXVSELGA.js";

// src/edges/commands/baseline.ts
async function writeBaseline(options, terminal) {
  const opened = [];
  const progress = progressLine(terminal.stderr);
  try {
    const localized = await openRepository("--repo", options.repo);
    opened.push(localized);
    const head = await commitOf(localized, "--head", options.head);
    const { settings } = await optionSettings(localized, { base: head, head }, options);
    const english = await openEnglish(options, { localized, head, settings, env: terminal.env }, opened);
    const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
    const input = { localized, base: head, head, scope: "tree", settings, today };
    const report = await withWeb(
      settings,
      void 0,
      (web) => checkEnglish({ ...input, ...web ? { web } : {} }, english, progress.onProgress)
    );
    progress.erase();
    const records = recordsOf(report.findings);
    if (records.length > MOST_RECORDS)
      throw new CannotRun(
        `Unexpected ${records.length} different findings, expected at most ${MOST_RECORDS} in a baseline`,
        "Switch off in the settings what will not be repaired, `rules` or `ignore`."
      );
    await writeNamed("baseline", options.write, renderBaseline(records, head));
    await print(terminal.stdout, said(report, options.write));
  } finally {
    progress.erase();
    for (const repository of opened) await repository.close();
  }
}
function said({ findings, pages, skips, remarks }, file) {
  const recorded = findings.filter(({ pardon }) => pardon === void 0).length;
  const untold = new Set(skips.flatMap(({ paths }) => paths)).size;
  const lines = [
    `${counted(recorded, "finding")} on record in ${visible(file)}; ${checkedPages(pages)}`,
    ...remarks.map((remark) => `note: ${visible(remark)}`),
    ...untold === 0 ? [] : [`note: not all rules could judge ${counted(untold, "page")}: what they find later is not on record`]
  ];
  return `${lines.join("\n")}
`;
}

// src/edges/commands/explain.ts
import { readFile } from "node:fs/promises";
async function explainRule(wanted, pages) {
  const rule = RULES.find(({ id }) => id === wanted);
  if (rule === void 0) {
    const near = nearName(
      wanted,
      RULES.map(({ id }) => id)
    );
    throw new CannotRun(
      `Unexpected rule ${shownValue(wanted)}, expected one that \`${NAME} rules\` lists`,
      near === void 0 ? `Choose one of them.` : `Did you mean \`${near}\`?`
    );
  }
  try {
    return await readFile(new URL(`${rule.id}.md`, pages), "utf8");
  } catch (error) {
    throw new CannotRun(`The page of \`${rule.id}\` is not in this installation`, `Read it at ${rulePage(rule.id)}`, [
      error.message
    ]);
  }
}

// src/report/fixes.ts
import { styleText } from "node:util";
var MOST_LEFT = 100;
function renderFixes({ pages, kept, report }, done, { colour }) {
  const bold = (text) => colour ? styleText("bold", text, { validateStream: false }) : text;
  const section = (heading, lines) => lines.length === 0 ? [] : [bold(heading), ...lines, ""];
  const fixed = pages.flatMap(({ fixed: fixed2 }) => fixed2.map(lineOf));
  const open2 = report.findings.filter(({ pardon }) => pardon === void 0);
  const left = open2.slice(0, MOST_LEFT).map(lineOf);
  const more = open2.length - left.length;
  const advice = [
    ...more > 0 ? [`and ${counted(more, "more finding")}`] : [],
    `\`${NAME} explain RULE\` says how to repair each`
  ];
  const stay = kept.map(({ path, why }) => `${visible(path)}: ${visible(why)}`);
  return [
    ...section(done === "not written" ? "Would be fixed:" : "Fixed:", fixed),
    ...section("Left as they were:", stay),
    ...section("Left for a person:", left.length === 0 ? [] : [...left, ...advice]),
    verdict({ pages, kept, report }, done),
    ""
  ].join("\n");
}
function lineOf(finding) {
  const { path, place, severity, message, rule } = finding;
  const why = aside(finding);
  const weight = why === void 0 ? severity : `${severity} (${why})`;
  return `${visible(path)}:${place.start.line}:${place.start.column}  ${weight}  ${visible(message)}  ${rule}`;
}
function verdict({ pages, report }, done) {
  const fixes = pages.reduce((sum, { fixed }) => sum + fixed.length, 0);
  const blocking = report.findings.filter((finding) => blocks(finding, report)).length;
  const left = blocking === 0 ? "nothing that blocks is left" : `${counted(blocking, "finding")} that ${blocking === 1 ? "blocks is" : "block are"} left`;
  if (pages.length === 0) return `Nothing to fix; ${left}`;
  return `${did(done, `${counted(fixes, "finding")} on ${counted(pages.length, "page")}`)}; ${left}`;
}
function did(done, what) {
  if (done === "written") return `Fixed ${what}`;
  if (done === "not written") return `Would fix ${what}`;
  return `Wrote a patch for ${what}: \`git apply ${visible(done.patch)}\``;
}

// src/edges/named-patch.ts
import { open, stat } from "node:fs/promises";
var BEGINNING = "diff --git ";
async function refuseOtherThanPatch(path) {
  const found = await beginningOf(path).catch(() => void 0);
  if (found === "" || found === BEGINNING) return;
  throw new CannotRun(
    `Unexpected file ${shownValue(path)} for \`--patch\`, expected none, an empty one or a patch`,
    "Name another file, or remove this one."
  );
}
async function beginningOf(path) {
  const there = await stat(path).catch(() => void 0);
  if (!there?.isFile()) return "";
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

// src/edges/work-tree.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { join } from "node:path";
var ABSENT = "the work tree does not hold it";
var LINKED = "in the work tree a symbolic link is in its place";
var DIFFERENT = "in the work tree it is not what was judged";
async function needWorkTree(directory) {
  const inside = (await git(directory, ["rev-parse", "--is-inside-work-tree"])).toString("utf8").trim();
  if (inside === "true") return;
  throw new CannotRun(
    `Unexpected repository \`${directory}\` without a work tree, expected one that fixes can be written to`,
    "Ask for a patch, `--patch FILE`, or see what would be written, `--dry-run`."
  );
}
async function closedPages(top, pages) {
  const closed = /* @__PURE__ */ new Map();
  for (const [path, judged] of pages) {
    const there = await readPlain(top, path);
    if (typeof there === "string") closed.set(path, there);
    else if (endingsOf(there, judged) === void 0) closed.set(path, DIFFERENT);
  }
  return closed;
}
async function writePage(top, { path, before, after }) {
  const there = await readPlain(top, path);
  const endings = typeof there === "string" ? void 0 : endingsOf(there, before);
  if (endings === void 0)
    throw new CannotRun(`The page \`${path}\` changed while its fixes were made`, "Run it again.");
  const file = join(top, path);
  try {
    await replaceFile(file, endings === "CRLF" ? withCrlf(after) : after, (await stat2(file)).mode);
  } catch (error) {
    throw new CannotRun(
      `The page \`${path}\` could not be written`,
      "Make it writable, or ask for a patch: `--patch FILE`.",
      [error.message]
    );
  }
}
async function readPlain(top, path) {
  const file = join(top, path);
  try {
    if (!(await stat2(file)).isFile()) return ABSENT;
    return await liesPlainly(file, top) ? await readFile2(file) : LINKED;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(error.code ?? "")) return ABSENT;
    throw error;
  }
}
function endingsOf(there, held) {
  const bytes = Buffer.from(held);
  if (bytes.equals(there)) return "same";
  return !bytes.includes("\r") && withCrlf(held).equals(there) ? "CRLF" : void 0;
}
var withCrlf = (bytes) => Buffer.from(Buffer.from(bytes).toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");

// src/edges/commands/fix.ts
async function runFix(options, terminal) {
  const opened = [];
  const progress = progressLine(terminal.stderr);
  try {
    if (options.patch !== void 0 && !options.dryRun) await refuseOtherThanPatch(options.patch);
    const change = await openChange(options, terminal, await openSides(options, terminal.env, opened), opened);
    const isWritten = !options.dryRun && options.patch === void 0;
    if (isWritten) await needWorkTree(change.localized.directory);
    const check = (localized2) => checkEnglish({ ...change, localized: localized2 }, change.english, progress.onProgress);
    const report = await check(change.localized);
    const { localized, head } = change;
    const closed = isWritten ? await closedPages(localized.directory, await pagesWithFixes(report, localized, head)) : /* @__PURE__ */ new Map();
    const fixed = await fixPages(report, { localized, head, check, closed });
    progress.erase();
    const done = await deliver2(fixed, change, options);
    await print(terminal.stdout, renderFixes(fixed, done, { colour: wantsColour(terminal) }));
    return fixed.report.conclusion === "failure" ? 1 : 0;
  } finally {
    progress.erase();
    for (const repository of opened) await repository.close();
  }
}
async function deliver2({ pages }, { localized, head }, { dryRun, patch }) {
  if (dryRun) return "not written";
  if (patch === void 0) {
    for (const page of pages) await writePage(localized.directory, page);
    return "written";
  }
  await writeNamed("patch", patch, await patchOf(localized, head, pages));
  return { patch };
}

// src/report/links.ts
import { styleText as styleText2 } from "node:util";
var STEPS = {
  self: "this page",
  localized: "here",
  "localized-case": "here, in other letter case",
  redirect: "redirected",
  english: "English, at the commit that the page names",
  "english-head": "English, newest",
  "english-case": "English, in other letter case",
  "english-history": "English, once"
};
var linkRows = (outcomes) => outcomes.map((outcome) => {
  const { kind, url, place } = outcome.link;
  const row = { at: `${place.start.line}:${place.start.column}`, kind, url, result: outcome.result };
  if (outcome.result === "resolved") {
    const fragment = fragmentOf(outcome);
    const found = { ...row, how: STEPS[outcome.step], target: outcome.target };
    return fragment === void 0 ? found : { ...found, fragment };
  }
  if (outcome.result !== "unresolved") return { ...row, how: outcome.why };
  const near = outcome.near === void 0 ? "" : `; there is ${outcome.near}`;
  return { ...row, how: `nowhere${near}`, target: outcome.target };
});
function fragmentOf({ fragment }) {
  if (fragment === void 0) return void 0;
  if (fragment.result === "found") return "found";
  if (fragment.result === "cannot-tell") return `cannot tell: ${fragment.why}`;
  const near = fragment.near === void 0 ? "" : `; there is ${fragment.near}`;
  return `missing${fragment.lost ? ", lost by the translation" : ""}${near}`;
}
var MARKS = {
  resolved: "ok",
  skipped: "skipped",
  "cannot-tell": "unknown",
  unresolved: "broken"
};
function renderLinks(rows, { colour }) {
  const cells = rows.map((row) => {
    const bad = row.fragment?.startsWith("missing") === true;
    const target = row.target === void 0 || row.result === "skipped" ? "" : ` (${row.target})`;
    const fragment = row.fragment === void 0 ? "" : `; #fragment ${row.fragment}`;
    return {
      mark: bad ? "broken" : MARKS[row.result],
      text: [row.at, bad ? "broken" : MARKS[row.result], row.kind, row.url, `${row.how}${target}${fragment}`].map(
        visible
      )
    };
  });
  const widths = [0, 1, 2, 3].map(
    (column) => Math.min(60, Math.max(0, ...cells.map(({ text }) => columnsOf(text[column] ?? ""))))
  );
  const lines = cells.map(({ mark, text }) => {
    const padded = text.map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell))));
    const line = padded.join("  ").trimEnd();
    return colour && mark === "broken" ? styleText2("red", line, { validateStream: false }) : line;
  });
  const count = (mark) => cells.filter((cell) => cell.mark === mark).length;
  const counts = ["ok", "broken", "unknown", "skipped"].flatMap(
    (mark) => count(mark) > 0 ? [`${count(mark)} ${mark}`] : []
  );
  return `${[...lines, ...lines.length > 0 ? [""] : [], counts.length > 0 ? counts.join(", ") : "no links"].join("\n")}
`;
}

// src/trace-links.ts
async function traceLinks({
  localized,
  commit,
  path,
  settings,
  source = { why: NO_SOURCE }
}) {
  const [id] = await localized.find([{ commit, path }]);
  const bytes = id === void 0 ? void 0 : (await localized.read([id])).get(id);
  if (id === void 0 || bytes === void 0) return { state: "absent" };
  const world = await openWorld(
    localized,
    commit,
    "why" in source ? source : openArchive(source),
    settings,
    keepingBodies(exactReader())
  );
  const unasked = { state: "absent" };
  const setting = { ...world, localeOf: () => unasked, latestHandoff: "", wanted: /* @__PURE__ */ new Set() };
  const [subject] = await gatherFacts([{ page: readPage(path, id, bytes) }], setting);
  return subject?.facts.links ?? unasked;
}

// src/edges/commands/links.ts
async function listLinks(options, terminal) {
  const opened = [];
  try {
    const localized = await openRepository("--repo", options.repo);
    opened.push(localized);
    const commit = await commitOf(localized, "--head", options.head);
    const { settings } = await optionSettings(localized, { base: commit, head: commit }, options);
    const english = await openEnglish(options, { localized, head: commit, settings, env: terminal.env }, opened);
    const path = options.page.replace(/^\.\//, "");
    const links = await traceLinks({
      localized,
      commit,
      path,
      settings,
      ...english ? { source: english.source } : {}
    });
    if (links.state === "absent") throw await noPage(localized, commit, path);
    if (links.state === "unknown")
      throw new CannotRun(`The links of ${shownValue(path)} cannot be read: ${links.why}`, "Repair the page first.");
    const rows = linkRows(links.value);
    const text = options.format === "json" ? `${JSON.stringify(rows, null, 2)}
` : renderLinks(rows, { colour: wantsColour(terminal) });
    await print(terminal.stdout, text);
  } finally {
    for (const repository of opened) await repository.close();
  }
}
async function noPage(localized, commit, path) {
  const near = nearMatch(path, (await localized.tree(commit)).keys(), 3);
  return new CannotRun(
    `Unexpected page ${shownValue(path)}, expected a file that the commit ${commit.slice(0, 12)} holds`,
    near === void 0 ? "Name it by its path from the root of the repository." : `Did you mean ${shownValue(near)}?`
  );
}

// src/edges/commands/merge.ts
async function mergeParts({ folder, ...options }, terminal) {
  const report = await readParts(folder);
  await deliver(report, options, terminal);
  return report.conclusion === "failure" ? 1 : 0;
}

// src/edges/commands/rules.ts
function listRules() {
  const widest = (texts) => Math.max(...texts.map(({ length }) => length));
  const ids = widest(RULES.map(({ id }) => id));
  const severities = widest(RULES.map(defaultSeverity));
  return RULES.map(
    (rule) => `${rule.id.padEnd(ids)}  ${defaultSeverity(rule).padEnd(severities)}  ${rule.description}
`
  ).join("");
}

// src/report/settings.ts
function renderSettings(rows) {
  const cells = rows.map(({ key, value, from }) => [key, shownSetting(key, value) ?? "(not set)", from].map(visible));
  const width = (column) => Math.max(...cells.map((row) => Math.min(WIDEST, row[column]?.length ?? 0)));
  const [keys, values] = [width(0), width(1)];
  return cells.map(([key = "", value = "", from = ""]) => `${key.padEnd(keys)}  ${value.padEnd(values)}  ${from}
`).join("");
}
var WIDEST = 40;
var renderSettingsJson = (rows) => jsonText(
  rows.map(({ key, value, from }) => ({
    key,
    value: value === void 0 ? null : writtenForm(key, value),
    from
  })),
  2
);

// src/edges/commands/settings.ts
var NO_BASE = "No default branch of a remote `origin` is known: these are the settings of the head; name what it is compared with by `--base REV`";
async function listSettings(options, { stdout, stderr }) {
  const localized = await openRepository("--repo", options.repo);
  try {
    const isAlone = options.base === void 0 && await defaultBranchOf(localized) === void 0;
    const base = isAlone ? options.head : options.base;
    const commits = await commitsOf(localized, { head: options.head, ...base === void 0 ? {} : { base } });
    const read = await optionSettings(localized, commits, options);
    const remarks = isAlone ? [NO_BASE, ...read.remarks] : read.remarks;
    const rows = settingRows(read.layers, RULES);
    await print(stdout, options.format === "json" ? renderSettingsJson(rows) : renderSettings(rows));
    if (remarks.length > 0) await print(stderr, `${remarks.flatMap(visibleLines).join("\n")}
`);
  } finally {
    await localized.close();
  }
}

// src/edges/other-commands.ts
async function runOther(asked, terminal) {
  switch (asked.command) {
    case "fix":
      return runFix(asked.options, terminal);
    case "merge":
      return mergeParts(asked.options, terminal);
    case "baseline":
      await writeBaseline(asked.options, terminal);
      return 0;
    case "links":
      await listLinks(asked.options, terminal);
      return 0;
    case "settings":
      await listSettings(asked.options, terminal);
      return 0;
    case "explain":
      await print(terminal.stdout, await explainRule(asked.rule, terminal.rulePages));
      return 0;
    case "rules":
      await print(terminal.stdout, listRules());
      return 0;
  }
}
export {
  runOther
};
