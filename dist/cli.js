#!/usr/bin/env node
import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  GitError,
  MissingContents,
  NO_SOURCE,
  SOME_SHARD,
  checkEnglish,
  commitOf,
  commitsOf,
  gatherFacts,
  git,
  growYoungMemory,
  inputsHash,
  mergeSettings,
  openArchive,
  openRemoteSource,
  openRepository,
  openWorld,
  readPage,
  readParts,
  readShard,
  renderJunit,
  renderPart,
  renderSarif,
  renderWorkflowCommands,
  settingsFromInputs,
  settingsOf,
  sourceOf,
  withWeb
} from "./chunk-F423DXVC.js";
import {
  print,
  visibleLines,
  wantsColour
} from "./chunk-CCRXLCKB.js";
import {
  CannotRun,
  NAME,
  RULES,
  VERSION,
  aside,
  blocks,
  checkedPages,
  columnsOf,
  concerns,
  correctedLine,
  counted,
  defaultSeverity,
  detailLines,
  duration,
  elsewhere,
  excerpt,
  fixLines,
  fixVerb,
  groupSkips,
  namesListed,
  nearMatch,
  nearName,
  renderJson,
  renderMarkdown,
  rulePage,
  severityCounts,
  shortLine,
  shownValue,
  skippedRule,
  upperFirst,
  visible
} from "./chunk-D5EZOB5T.js";

// src/edges/arguments.ts
import { parseArgs } from "node:util";
var FORMATS = ["text", "json", "markdown", "github", "sarif", "junit"];
var FAIL_ON = ["error", "warning", "never"];
var COMMANDS = ["check", "links", "explain", "rules", "merge", "post"];
var POST_OPTIONS = ["report", "check-run", "check-name", "comment"];
var DELIVERY_OPTIONS = ["format", "output", "json-file", "sarif-file", "junit-file"];
var CHECK_OPTIONS = [
  "repo",
  "base",
  "head",
  "source",
  "source-repository",
  "source-ref",
  "external-links",
  "external-cache",
  "config",
  ...DELIVERY_OPTIONS,
  "shard",
  "fail-on"
];
var VALUED = [...CHECK_OPTIONS, ...POST_OPTIONS];
var OPTIONS = {
  check: CHECK_OPTIONS,
  links: ["repo", "head", "source", "source-repository", "source-ref", "config", "format"],
  merge: DELIVERY_OPTIONS,
  post: POST_OPTIONS
};
var FLAGS = ["help", "version"];
function readArguments(argv) {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...VALUED.map((name) => [name, { type: "string" }]),
      ["help", { type: "boolean", short: "h" }],
      ["version", { type: "boolean" }]
    ])
  });
  const given2 = /* @__PURE__ */ new Map();
  const positionals = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    else if (token.kind === "option") given2.set(token.name, optionValue(token));
  }
  if (given2.has("help")) return { command: "help" };
  if (given2.has("version")) return { command: "version" };
  const [command = "check", ...rest] = positionals;
  if (!COMMANDS.includes(command))
    throw unexpected("command", command, namesListed(COMMANDS), nearName(command, COMMANDS));
  refuseOptionsOfOthers(command, given2);
  if (command === "check") {
    refuseRest(rest, "check");
    return { command, options: checkOptions(given2) };
  }
  if (command === "links") return { command, options: linksOptions(given2, rest) };
  if (command === "merge") return { command, options: mergeOptions(given2, rest) };
  if (command === "post") {
    refuseRest(rest, command);
    return { command, options: { report: reportOf(given2), given: given2 } };
  }
  if (command === "rules") {
    refuseRest(rest, command);
    return { command };
  }
  const [rule, ...more] = rest;
  if (rule === void 0)
    throw new CannotRun("Unexpected end after `explain`, expected the id of a rule", `\`${NAME} rules\` lists them.`);
  refuseRest(more, `explain ${rule}`);
  return { command: "explain", rule };
}
function refuseOptionsOfOthers(command, given2) {
  const own = OPTIONS[command] ?? [];
  const other = [...given2.keys()].find((option) => !own.includes(option));
  if (other === void 0) return;
  const owner = CHECK_OPTIONS.includes(other) ? "check" : "post";
  throw new CannotRun(
    `Unexpected option \`--${other}\` for \`${command}\``,
    `Leave it out; it belongs to \`${owner}\`.`
  );
}
function reportOf(given2) {
  const report = given2.get("report");
  if (report !== void 0) return report;
  throw new CannotRun("Unexpected end after `post`, expected `--report FILE`", "Name the JSON report of the check.");
}
function optionValue({ name, rawName, value, inlineValue }) {
  if (FLAGS.includes(name)) {
    if (value === void 0) return "";
    throw new CannotRun(`Unexpected value of \`--${name}\``, "Write it without a value.");
  }
  if (!VALUED.includes(name)) {
    const near = nearName(name, [...VALUED, ...FLAGS]);
    throw unexpected("option", rawName, `one that \`${NAME} --help\` lists`, near && `--${near}`);
  }
  if (value === void 0 || value === "" || !inlineValue && value.startsWith("-")) {
    const found = value === void 0 ? "end of the arguments" : shownValue(value);
    throw new CannotRun(
      `Unexpected ${found} after \`--${name}\`, expected its value`,
      `Write \`--${name} VALUE\`, or \`--${name}=VALUE\` for a value that begins with \`-\`.`
    );
  }
  return value;
}
function textOf(given2, key, option = key) {
  const value = given2.get(option);
  return value === void 0 ? {} : { [key]: value };
}
function checkOptions(given2) {
  const text = (key, option = key) => textOf(given2, key, option);
  const shard = shardOf(given2);
  const failOn = choice(given2, "fail-on", FAIL_ON);
  return {
    repo: given2.get("repo") ?? ".",
    head: given2.get("head") ?? "HEAD",
    ...text("base"),
    ...text("source"),
    ...text("sourceRepository", "source-repository"),
    ...text("sourceRef", "source-ref"),
    ...text("externalLinks", "external-links"),
    ...text("externalCache", "external-cache"),
    ...text("config"),
    ...deliveryOptions(given2),
    ...shard === void 0 ? {} : { shard },
    ...failOn === void 0 ? {} : { failOn }
  };
}
function deliveryOptions(given2) {
  return {
    format: choice(given2, "format", FORMATS) ?? "text",
    ...textOf(given2, "output"),
    ...textOf(given2, "jsonFile", "json-file"),
    ...textOf(given2, "sarifFile", "sarif-file"),
    ...textOf(given2, "junitFile", "junit-file")
  };
}
function shardOf(given2) {
  const written = given2.get("shard");
  if (written === void 0) return void 0;
  const shard = readShard(written);
  if (shard === void 0)
    throw new CannotRun(`Unexpected value of \`--shard\` ${shownValue(written)}, expected ${SOME_SHARD}`, "Correct it.");
  const other = DELIVERY_OPTIONS.find((option) => option !== "output" && given2.has(option));
  if (other === void 0) return shard;
  throw new CannotRun(
    `Unexpected option \`--${other}\` beside \`--shard\``,
    `Give it to \`${NAME} merge\`, which joins the parts.`
  );
}
function mergeOptions(given2, [folder, ...more]) {
  if (folder === void 0)
    throw new CannotRun(
      "Unexpected end after `merge`, expected the folder with the parts",
      `Write \`${NAME} merge DIR\`; \`${NAME} check --shard 1/3 --output FILE\` writes a part.`
    );
  refuseRest(more, `merge ${folder}`);
  return { folder, ...deliveryOptions(given2) };
}
function linksOptions(given2, [page, ...more]) {
  if (page === void 0)
    throw new CannotRun(
      "Unexpected end after `links`, expected the path of a page",
      `Write \`${NAME} links docs/page.md\`, from the root of the repository.`
    );
  refuseRest(more, `links ${page}`);
  const format = choice(given2, "format", ["text", "json"]) ?? "text";
  return { ...checkOptions(new Map([...given2].filter(([name]) => name !== "format"))), page, format };
}
function choice(given2, option, values) {
  const written = given2.get(option);
  const value = values.find((one) => one === written);
  if (written === void 0 || value !== void 0) return value;
  throw unexpected(`value of \`--${option}\``, written, namesListed(values), nearName(written, values));
}
function refuseRest([extra], after) {
  if (extra === void 0) return;
  throw new CannotRun(
    `Unexpected argument ${shownValue(extra)} after \`${after}\``,
    `Leave it out; \`${NAME} --help\` shows what there is.`
  );
}
function unexpected(what, found, expected, near) {
  const advice = near === void 0 ? `\`${NAME} --help\` shows what there is.` : `Did you mean \`${near}\`?`;
  return new CannotRun(`Unexpected ${what} ${shownValue(found)}, expected ${expected}`, advice);
}

// src/edges/deliver.ts
import { writeFile } from "node:fs/promises";

// src/report/text.ts
import { styleText } from "node:util";
var COLOUR = { error: "red", warning: "yellow", notice: "cyan" };
var MOST_SKIPS = 20;
var MOST_FIX_LINES = 12;
var MOST_DETAIL_LINES = 10;
var DETAIL_COLUMNS = 240;
function renderText(report, { colour }) {
  const paint = colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
  const pages = [...Map.groupBy(report.findings, ({ path }) => path)];
  const explained = /* @__PURE__ */ new Set();
  const sections = pages.map(([path, findings]) => [
    paint("underline", visible(path)),
    ...findings.filter((finding) => concerns(finding, report)).flatMap((finding) => [...renderFinding(finding, explained, paint), ""]),
    ...folded(
      findings.filter((finding) => !concerns(finding, report)),
      paint
    )
  ]);
  const notes = report.remarks.map((remark) => `${paint("bold", "note")}: ${visible(remark)}`);
  return [
    ...sections.flat(),
    ...notes.length > 0 ? [...notes, ""] : [],
    ...renderSkips(report.skips, paint),
    ...renderCounts(report, paint),
    ""
  ].join("\n");
}
var folded = (findings, paint) => findings.length === 0 ? [] : [...findings.map((finding) => headLine(finding, paint)), ""];
function headLine(finding, paint) {
  const { severity, place, message, rule } = finding;
  const why = aside(finding);
  return [
    `  ${paint("dim", `${place.start.line}:${place.start.column}`)}`,
    `${paint(COLOUR[severity], severity)}${why === void 0 ? "" : paint("dim", ` (${why})`)}`,
    visible(message),
    paint("dim", rule)
  ].join("  ");
}
function renderFinding(finding, explained, paint) {
  const { start } = finding.place;
  const { line, marks } = excerpt(finding);
  const corrected = correctedLine(finding);
  const number = String(start.line);
  const gutter = " ".repeat(number.length);
  const colour = COLOUR[finding.severity];
  const advice = `${finding.rule} ${finding.help}`;
  const isNew = !explained.has(advice);
  explained.add(advice);
  return [
    headLine(finding, paint),
    `    ${paint("dim", `${number} |`)} ${line}`.trimEnd(),
    `    ${paint("dim", `${gutter} |`)} ${paint(colour, marks)}`,
    ...corrected === void 0 ? renderFix(finding, paint) : [renderCorrected(finding, corrected, paint)],
    ...renderDetails(finding, paint),
    ...isNew && finding.help !== "" ? [`    ${paint("bold", "help")}: ${visible(finding.help)}`] : []
  ];
}
function renderCorrected({ fix, place }, { parts }, paint) {
  const [before, written, after] = parts;
  const label = "fix".padStart(`    ${place.start.line}`.length);
  const shown = fix?.text === "" ? written : paint("green", written);
  return `${paint("bold", label)} ${paint("dim", "|")} ${before}${shown}${after}`.trimEnd();
}
function renderFix({ fix, place }, paint) {
  if (fix === void 0) return [];
  const { start, end } = fix.place;
  const isSame = start.offset === place.start.offset && end.offset === place.end.offset;
  const verb = fixVerb(fix);
  const span = verb === "insert" ? "" : ` to ${end.line}:${end.column}`;
  const label = `    ${paint("bold", "fix")}: ${verb}${isSame ? "" : ` at ${start.line}:${start.column}${span}`}`;
  if (verb === "remove") return [isSame ? `${label} this` : label];
  const lines = fixLines(fix);
  if (lines.length === 1) return [`${label} ${paint("green", visible(lines[0] ?? ""))}`];
  const more = lines.length - MOST_FIX_LINES;
  return [
    label,
    ...lines.slice(0, MOST_FIX_LINES).map((line) => `      ${paint("green", visible(line))}`),
    ...more > 0 ? [`      ${counted(more, "more line")}, in full with --format json`] : []
  ];
}
function renderDetails({ details }, paint) {
  if (details === void 0) return [];
  const { lines, more } = detailLines(details, MOST_DETAIL_LINES);
  return [
    `    ${paint("bold", "details")}:`,
    ...lines.map((line) => `      ${paintDifference(shortLine(line, DETAIL_COLUMNS), paint)}`.trimEnd()),
    ...more > 0 ? [`      ${counted(more, "more line")} with --format json`] : []
  ];
}
function paintDifference(line, paint) {
  if (line.startsWith("+")) return paint("green", line);
  if (line.startsWith("-")) return paint("red", line);
  return line.startsWith("@@") ? paint("dim", line) : line;
}
function renderSkips(skips, paint) {
  if (skips.length === 0) return [];
  const groups = groupSkips(skips, ({ rule, reason }) => `${rule}
${reason}`);
  const more = groups.length - MOST_SKIPS;
  return [
    paint("bold", "Could not tell:"),
    ...groups.slice(0, MOST_SKIPS).map(({ rules, reason, pages }) => {
      const names = rules.map(skippedRule).join(", ");
      return `  ${names}: ${visible(reason)} ${paint("dim", `(${counted(pages, "page")})`)}`;
    }),
    ...more > 0 ? [`  and ${counted(more, "more reason")}, in full with --format json`] : [],
    ""
  ];
}
function renderCounts(report, paint) {
  const { findings, counts, pages, failOn, durationMs } = report;
  const blocking = findings.filter((finding) => blocks(finding, report)).length;
  const others = elsewhere(findings);
  const found = `${severityCounts(counts)}${findings.length === 0 ? "" : ` in ${where(report)}`}${others === "" ? "" : ` (${others})`}`;
  const verdict = report.conclusion === "failure" ? paint(["bold", "red"], `Failed: ${counted(blocking, "finding")} ${blocking === 1 ? "blocks" : "block"}`) : paint(["bold", "green"], findings.length === 0 ? "Passed" : "Passed: nothing blocks");
  return [
    `${verdict} (fail-on: ${failOn})`,
    `${upperFirst(found)}; ${checkedPages(pages)} ${paint("dim", `(${duration(durationMs)})`)}`
  ];
}
function where({ findings }) {
  const paths = [...new Set(findings.map(({ path }) => path))];
  const redirections = paths.filter((path) => /\.json$/i.test(path)).length;
  const ofPages = counted(paths.length - redirections, "page");
  if (redirections === 0) return ofPages;
  const files = counted(redirections, "redirection file");
  return paths.length === redirections ? files : `${ofPages} and ${files}`;
}

// src/edges/deliver.ts
async function deliver(report, options, terminal) {
  const { format, output, jsonFile, sarifFile, junitFile } = options;
  const files = [
    [jsonFile, "json"],
    [sarifFile, "sarif"],
    [junitFile, "junit"],
    [output, format]
  ];
  for (const [path, form] of files) if (path !== void 0) await write(path, render(report, form, false));
  if (output === void 0) return print(terminal.stdout, render(report, format, wantsColour(terminal)));
  const verdict = [`${report.conclusion}: ${severityCounts(report.counts)}`, checkedPages(report.pages)].join("; ");
  await print(terminal.stdout, `${verdict}; report in ${visible(output)}
`);
}
async function write(path, text) {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new CannotRun(`The report could not be written to \`${path}\``, "Name a file that can be written.", [
      error.message
    ]);
  }
}
function render(report, format, colour) {
  switch (format) {
    case "text":
      return renderText(report, { colour });
    case "json":
      return renderJson(report);
    case "markdown":
      return renderMarkdown(report);
    case "github":
      return renderWorkflowCommands(report);
    case "sarif":
      return renderSarif(report);
    case "junit":
      return renderJunit(report);
  }
}

// src/edges/english-of.ts
var TOKEN_VARIABLE = "HANDBACK_CHECK_SOURCE_TOKEN";
var GITHUB = "https://github.com";
async function openEnglish({ source, sourceRef: revision }, { localized, head, settings, env: env2 }, opened) {
  const { sourceRepository: repository = "none", sourcePath } = settings;
  if (source !== void 0) {
    const asked2 = { option: "--source", directory: source, revision, sourcePath };
    const english = await openRepository(asked2.option, source);
    opened.push(english);
    return { source: await sourceOf(english, localized, head, asked2) };
  }
  if (repository === "none" && revision !== void 0)
    throw new CannotRun(
      "Unexpected `--source-ref` without an English repository",
      "Give one, too, with `--source DIR` or `--source-repository OWNER/NAME`."
    );
  if (repository === "none") return void 0;
  const serverUrl = env2.GITHUB_SERVER_URL || GITHUB;
  const asked = {
    repository,
    isWritten: true,
    own: nameAt(await originOf(localized), serverUrl),
    serverUrl,
    token: env2[TOKEN_VARIABLE] ?? "",
    tokenBy: `environment variable \`${TOKEN_VARIABLE}\``,
    sourcePath,
    ...revision === void 0 ? {} : { revision }
  };
  return openRemoteSource(asked, opened);
}
async function originOf({ directory }) {
  try {
    return (await git(directory, ["remote", "get-url", "origin"])).toString("utf8").trim();
  } catch (error) {
    if (error instanceof GitError && error.exitCode !== void 0) return "";
    throw error;
  }
}
function nameAt(address, serverUrl) {
  const [, at, behind] = /^(?:[^@/:]+@)?([^/:@]+):(?!\/\/)(.*)$/.exec(address) ?? [];
  const written = at === void 0 ? address : `ssh://${at}/${behind}`;
  if (!URL.canParse(written) || !URL.canParse(serverUrl)) return void 0;
  const { hostname, pathname } = new URL(written);
  if (hostname === "" || hostname.toLowerCase() !== new URL(serverUrl).hostname) return void 0;
  return /^\/+([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(pathname)?.[1];
}

// src/edges/option-settings.ts
async function optionSettings(repository, commit, options) {
  return mergeSettings(await settingsOf(repository, commit, options.config), given(options));
}
function given({
  failOn,
  sourceRepository = "",
  externalLinks = ""
}) {
  const options = {
    "source-repository": sourceRepository,
    "external-links": externalLinks
  };
  const read = settingsFromInputs((key) => options[key] ?? "");
  if ("settings" in read) return { ...read.settings, ...failOn === void 0 ? {} : { failOn } };
  throw new CannotRun(
    "The options cannot be read",
    "Correct them.",
    read.faults.map(({ message }) => message)
  );
}

// src/edges/progress-line.ts
var PATIENCE = 1e3;
var EVERY = 100;
var ERASE = "\r\x1B[2K";
function progressLine(output, now = () => performance.now()) {
  const started = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  const write2 = (text) => {
    output.write(text, () => {
    });
  };
  const onProgress = (done, total) => {
    const time = now();
    if (!output.isTTY || time - started < PATIENCE || time - shownAt < EVERY) return;
    shownAt = time;
    write2(`${ERASE}${done.toLocaleString("en-US")} of ${counted(total, "page")} read`);
  };
  return {
    onProgress,
    /** Leaves the terminal as if the line had not been there. */
    erase: () => {
      if (shownAt > Number.NEGATIVE_INFINITY) write2(ERASE);
      shownAt = Number.NEGATIVE_INFINITY;
    }
  };
}

// src/edges/commands/check.ts
async function runCheck(options, terminal) {
  const opened = [];
  const progress = progressLine(terminal.stderr);
  try {
    const { english, ...input } = await readInput(options, terminal, opened);
    const report = await withWeb(
      input.settings,
      options.externalCache,
      (web) => checkEnglish({ ...input, ...web ? { web } : {} }, english, progress.onProgress)
    );
    progress.erase();
    const { shard } = input;
    if (shard !== void 0) {
      const part = { shard, inputs: inputsHash(input.settings, report), report };
      await deliverPart(renderPart(part), options, terminal);
      return 0;
    }
    await deliver(report, options, terminal);
    return report.conclusion === "failure" ? 1 : 0;
  } finally {
    progress.erase();
    for (const repository of opened) await repository.close();
  }
}
async function readInput(options, { env: env2 }, opened) {
  const localized = await openRepository("--repo", options.repo);
  opened.push(localized);
  const { base, head } = await commitsOf(localized, options);
  const settings = await optionSettings(localized, base, options);
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const english = await openEnglish(options, { localized, head, settings, env: env2 }, opened);
  return { localized, base, head, settings, today, english, ...options.shard ? { shard: options.shard } : {} };
}
async function deliverPart(part, { output, shard }, { stdout: stdout2 }) {
  if (output === void 0) return print(stdout2, part);
  await write(output, part);
  await print(stdout2, `Part ${shard?.index} of ${shard?.of} in ${visible(output)}
`);
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
  const world = await openWorld(localized, commit, "why" in source ? source : openArchive(source), settings);
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
    const settings = await optionSettings(localized, commit, options);
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

// src/edges/help.ts
var HELP = `Checks what a change does to localized pages: provenance, anchors, links.

  ${NAME} [check] [options]   check the pages that a change touches
  ${NAME} links <page>        show how each link of a page resolves
  ${NAME} explain <rule>      show what a rule asks, with examples
  ${NAME} rules               list the rules
  ${NAME} merge DIR           join the parts that jobs wrote with --shard
  ${NAME} post --report FILE [--check-run MODE] [--check-name NAME]
                 [--comment MODE]     show a report on GitHub: see docs/forks.md
  ${NAME} --version | --help

Options of check (of links those of repository, head, source, config, format):
  --repo DIR         the localized repository, work tree or bare; default: .
  --base REV         what to compare with: a commit as it is, a branch where the
                     head left it; default: the default branch of "origin"
  --head REV         what to check; default: HEAD
  --source DIR       a clone of the English repository, work tree or bare
  --source-repository NAME
                     without a clone: fetch English from GitHub, "owner/name",
                     or "auto" by the name of "origin"; default: the settings
  --source-ref REV   its revision that counts as the newest; default: its HEAD
  --external-links WHICH   ask for links to the web: off, changed or all
  --external-cache FILE    keep there, for a week, which of them were alive
  --config FILE      settings; default: .github/handback-check.yml of the base
  --format FORMAT    text (default), json, markdown, sarif, junit, or github for
                     annotations
  --output FILE      write the report there, and one line to standard output
  --json-file FILE   write the report there as JSON, too
  --sarif-file FILE  ... as SARIF, for code scanning
  --junit-file FILE  ... as JUnit XML, for other CI systems
  --shard I/N        judge one of N parts of the change, and write it as a part
  --fail-on LEVEL    error, warning or never; default: the settings, else error

Exit code: 0 clean, 1 findings that block, 2 could not run.
Colour: on a terminal; never with NO_COLOR, always with FORCE_COLOR.

Examples:
  ${NAME} --source ../docs
  ${NAME} --repo docs.nl-nl.git --base live~1 --head live
  ${NAME} --base 1f0c2d9 --format json --output report.json
  ${NAME} explain wrong-heading-anchor
`;

// src/edges/command-line.ts
async function run(argv, terminal) {
  try {
    const asked = readArguments(argv);
    if (asked.command === "check") return await runCheck(asked.options, terminal);
    if (asked.command === "links") {
      await listLinks(asked.options, terminal);
      return 0;
    }
    if (asked.command === "merge") return await mergeParts(asked.options, terminal);
    if (asked.command === "post") {
      const { runPost } = await import("./post-YW6ECD6A.js");
      return await runPost(asked.options, terminal);
    }
    await print(terminal.stdout, await answer(asked, terminal));
    return 0;
  } catch (error) {
    const wantsStack = terminal.env.HANDBACK_CHECK_DEBUG === "1";
    await complain(terminal.stderr, [...explain(error), ...wantsStack ? stackOf(error) : []]);
    return 2;
  }
}
async function answer(asked, { rulePages }) {
  if (asked.command === "explain") return explainRule(asked.rule, rulePages);
  if (asked.command === "rules") return listRules();
  return asked.command === "help" ? HELP : `${VERSION}
`;
}
function explain(error) {
  if (error instanceof CannotRun) return [error.message, ...error.details.map((line) => `  ${line}`), error.advice];
  if (error instanceof MissingContents)
    return [error.message, "Fetch them (`git fetch --refetch --no-filter`), or clone without `--filter`."];
  if (error instanceof GitError)
    return [`could not run: ${error.message}`, ...error.stderr === "" ? [] : [error.stderr]];
  const message = error?.message ?? String(error);
  return [
    `stopped by a fault of its own: ${message}`,
    "Run it again with HANDBACK_CHECK_DEBUG=1 and report what it prints."
  ];
}
var stackOf = (error) => [error?.stack ?? ""];
async function complain(stderr2, lines) {
  const text = [`${NAME}: ${lines[0] ?? ""}`, ...lines.slice(1)].flatMap(visibleLines).join("\n");
  await print(stderr2, `${text}
`).catch(() => {
  });
}

// src/cli.ts
var OLDEST_NODE = 22;
var { stdout, stderr, env } = process;
for (const stream of [stdout, stderr]) stream.on("error", () => {
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143]
])
  process.once(signal, () => process.exit(code));
if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  stderr.write(
    `handback-check: Unexpected Node.js ${process.versions.node}, expected ${OLDEST_NODE} or later
Install a newer one.
`
  );
  process.exitCode = 2;
} else {
  growYoungMemory();
  process.exitCode = await run(process.argv.slice(2), {
    stdout,
    stderr,
    isTerminal: stdout.isTTY === true,
    env,
    rulePages: new URL("../docs/rules/", import.meta.url)
  });
}
