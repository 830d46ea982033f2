import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  GitError,
  MOST_RECORDS,
  MissingContents,
  NO_SOURCE,
  SETTINGS_PATH,
  SOME_SHARD,
  baselineOnDisk,
  checkEnglish,
  commitOf,
  commitsOf,
  committedBaseline,
  committedSettings,
  exactReader,
  fixPages,
  gatherFacts,
  git,
  inputsHash,
  keepingBodies,
  liesPlainly,
  namedSettings,
  openArchive,
  openGitRepository,
  openRemoteSource,
  openRepository,
  openScratchObjects,
  openWorld,
  pagesWithFixes,
  patchOf,
  readPage,
  readParts,
  readShard,
  recordsOf,
  renderBaseline,
  renderJunit,
  renderPart,
  renderSarif,
  renderWorkflowCommands,
  replaceFile,
  settingRows,
  settingsFromInputs,
  shownSetting,
  sourceOf,
  withBodies,
  withWeb,
  writeWholeFile,
  writtenForm
} from "./chunk-I56SSDEG.js";
import "./chunk-BQUVFJQV.js";
import {
  SYSTEM_ADVICE,
  readUrl,
  systemFailure
} from "./chunk-5UYNTUND.js";
import {
  print,
  visibleLines,
  wantsColour
} from "./chunk-CNU5VX5T.js";
import {
  CannotRun,
  RULES,
  aside,
  blocks,
  checkedPages,
  columnsOf,
  concerns,
  correctedLine,
  counted,
  countedBlocking,
  defaultSeverity,
  detailLines,
  duration,
  elsewhere,
  excerpt,
  fixLines,
  fixVerb,
  groupSkips,
  ignoredBecause,
  jsonText,
  namesListed,
  nearMatch,
  nearName,
  renderJson,
  renderMarkdown,
  severityCounts,
  shortLine,
  shownFindings,
  shownValue,
  skippedRule,
  upperFirst,
  visible,
  withheldFindings
} from "./chunk-FCK7DC6P.js";
import "./chunk-JQTSXFCA.js";
import {
  NAME,
  VERSION,
  rulePage
} from "./chunk-IBOBCD2U.js";
import "./chunk-QXVSELGA.js";

// src/edges/arguments.ts
import { parseArgs } from "node:util";

// src/edges/refused-arguments.ts
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
function refuseTogether(given2, options, advice) {
  const [first, second] = options.filter((option) => given2.has(option));
  if (second === void 0) return;
  throw new CannotRun(`Unexpected \`--${second}\` beside \`--${first}\``, advice);
}
function unexpected(what, found, expected, near) {
  const advice = near === void 0 ? `\`${NAME} --help\` shows what there is.` : `Did you mean \`${near}\`?`;
  return new CannotRun(`Unexpected ${what} ${shownValue(found)}, expected ${expected}`, advice);
}

// src/edges/fix-arguments.ts
function uncommittedOf(given2) {
  refuseTogether(given2, ["staged", "worktree", "head"], "Leave one of them out: each says what is checked.");
  const uncommitted = ["staged", "worktree"].find((name) => given2.has(name));
  return uncommitted === void 0 ? {} : { uncommitted };
}
function fixTarget(given2) {
  refuseTogether(given2, ["dry-run", "patch"], "Leave one of them out: a patch leaves the work tree alone.");
  const patch = given2.get("patch");
  return { dryRun: given2.has("dry-run"), ...patch === void 0 ? {} : { patch } };
}

// src/edges/options.ts
var FORMATS = ["text", "json", "markdown", "github", "sarif", "junit"];
var DELIVERY = ["format", "output", "json-file", "sarif-file", "junit-file"];
var CHANGE = [
  "repo",
  "base",
  "head",
  "all",
  "staged",
  "worktree",
  "source",
  "source-repository",
  "source-ref",
  "config",
  "baseline",
  "fail-on"
];
var OPTIONS = {
  check: [...CHANGE, "external-links", "external-cache", "cache-dir", ...DELIVERY, "shard", "exact"],
  fix: [...CHANGE, "dry-run", "patch"],
  links: ["repo", "head", "source", "source-repository", "source-ref", "config", "format"],
  settings: ["repo", "base", "head", "source-repository", "external-links", "config", "fail-on", "format"],
  baseline: ["write", "repo", "head", "source", "source-repository", "source-ref", "config"],
  merge: DELIVERY,
  post: ["report", "check-run", "check-name", "comment"]
};
var COMMANDS = [
  "check",
  "fix",
  "baseline",
  "links",
  "settings",
  "rules",
  "explain",
  "merge",
  "post"
];
var FLAGS = ["help", "version", "all", "staged", "worktree", "dry-run", "exact"];
var VALUED = [...new Set(Object.values(OPTIONS).flat())].filter(
  (name) => !FLAGS.includes(name)
);

// src/edges/arguments.ts
var FAIL_ON = ["error", "warning", "never"];
function readArguments(argv) {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...VALUED.map((name) => [name, { type: "string" }]),
      ...FLAGS.map((name) => [name, { type: "boolean" }]),
      ["help", { type: "boolean", short: "h" }]
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
  return commandOf(command, given2, rest);
}
function commandOf(command, given2, rest) {
  switch (command) {
    case "links":
      return { command, options: linksOptions(given2, rest) };
    case "merge":
      return { command, options: mergeOptions(given2, rest) };
    case "explain":
      return { command, rule: ruleAfter(rest) };
  }
  refuseRest(rest, command);
  switch (command) {
    case "fix":
      return { command, options: { ...checkOptions(given2), ...fixTarget(given2) } };
    case "settings":
      return { command, options: settingsOptions(given2) };
    case "baseline":
      return { command, options: { ...checkOptions(given2), write: fileAfter(command, "write", given2) } };
    case "post":
      return { command, options: { report: fileAfter(command, "report", given2), given: given2 } };
    case "rules":
      return { command };
    default:
      return { command: "check", options: checkOptions(given2) };
  }
}
function ruleAfter([rule, ...more]) {
  if (rule === void 0)
    throw new CannotRun("Unexpected end after `explain`, expected the id of a rule", `\`${NAME} rules\` lists them.`);
  refuseRest(more, `explain ${rule}`);
  return rule;
}
function refuseOptionsOfOthers(command, given2) {
  const owners = OPTIONS;
  const own = owners[command] ?? [];
  const other = [...given2.keys()].find((option) => !own.includes(option));
  if (other === void 0) return;
  const owner = Object.keys(owners).find((name) => owners[name]?.includes(other)) ?? "check";
  throw new CannotRun(
    `Unexpected option \`--${other}\` for \`${command}\``,
    `Leave it out; it belongs to \`${owner}\`.`
  );
}
var FILES = { report: "Name the JSON report of the check.", write: "Name the file to write the baseline to." };
function fileAfter(command, option, given2) {
  const file = given2.get(option);
  if (file !== void 0) return file;
  throw new CannotRun(`Unexpected end after \`${command}\`, expected \`--${option} FILE\``, FILES[option]);
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
  refuseTogether(
    given2,
    ["all", "base"],
    "Leave `--base` out to judge all pages of the head, or `--all` to judge a change."
  );
  return {
    repo: given2.get("repo") ?? ".",
    head: given2.get("head") ?? "HEAD",
    ...text("base"),
    ...text("source"),
    ...text("sourceRepository", "source-repository"),
    ...text("sourceRef", "source-ref"),
    ...text("externalLinks", "external-links"),
    ...text("externalCache", "external-cache"),
    ...text("cacheDir", "cache-dir"),
    ...text("config"),
    ...given2.has("all") ? { all: true } : {},
    ...text("baseline"),
    ...deliveryOptions(given2),
    ...shard === void 0 ? {} : { shard },
    ...failOn === void 0 ? {} : { failOn },
    ...uncommittedOf(given2),
    ...given2.has("exact") ? { exact: true } : {}
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
  for (const option of OPTIONS.merge)
    if (option !== "output")
      refuseTogether(given2, ["shard", option], `Give it to \`${NAME} merge\`, which joins the parts.`);
  return shard;
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
  return { ...settingsOptions(given2), page };
}
function settingsOptions(given2) {
  const format = choice(given2, "format", ["text", "json"]) ?? "text";
  return { ...checkOptions(new Map([...given2].filter(([name]) => name !== "format"))), format };
}

// src/edges/english-of.ts
var TOKEN_VARIABLE = "HANDBACK_CHECK_SOURCE_TOKEN";
var GITHUB = "https://github.com";
async function openEnglish({ source, sourceRef: revision }, { localized, head, settings, env }, opened) {
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
  const serverUrl = env.GITHUB_SERVER_URL || GITHUB;
  const asked = {
    repository,
    isWritten: true,
    own: nameAt(await originOf(localized), serverUrl),
    serverUrl,
    token: env[TOKEN_VARIABLE] ?? "",
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
  const [there, server] = [readUrl(written), readUrl(serverUrl)];
  if (there === void 0 || server === void 0) return void 0;
  const { hostname, pathname } = there;
  if (hostname === "" || hostname.toLowerCase() !== server.hostname) return void 0;
  return /^\/+([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(pathname)?.[1];
}

// src/edges/named-file.ts
async function writeNamed(what, path, contents) {
  try {
    await writeWholeFile(path, contents);
  } catch (error) {
    throw new CannotRun(`The ${what} could not be written to ${shownValue(path)}`, "Name a file that can be written.", [
      error.message
    ]);
  }
}

// src/edges/option-settings.ts
async function optionSettings(repository, { base, head }, options) {
  const layer = { settings: given(options), from: (key) => `option --${key}` };
  return options.config === void 0 ? committedSettings(repository, { base, head, path: SETTINGS_PATH }, layer) : namedSettings(repository, base, options.config, layer);
}
function given({ failOn, sourceRepository = "", externalLinks = "" }) {
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
  const write = (text) => {
    output.write(text, () => {
    });
  };
  const onProgress = (done, total) => {
    const time = now();
    if (!output.isTTY || time - started < PATIENCE || time - shownAt < EVERY) return;
    shownAt = time;
    write(`${ERASE}${done.toLocaleString("en-US")} of ${counted(total, "page")} read`);
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
  const untold = new Set(skips.map(({ path }) => path)).size;
  const lines = [
    `${counted(recorded, "finding")} on record in ${visible(file)}; ${checkedPages(pages)}`,
    ...remarks.map((remark) => `note: ${visible(remark)}`),
    ...untold === 0 ? [] : [`note: not all rules could judge ${counted(untold, "page")}: what they find later is not on record`]
  ];
  return `${lines.join("\n")}
`;
}

// src/report/text.ts
import { styleText } from "node:util";
var COLOUR = { error: "red", warning: "yellow", notice: "cyan" };
var MOST_SKIPS = 20;
var MOST_FIX_LINES = 12;
var MOST_DETAIL_LINES = 10;
var DETAIL_COLUMNS = 240;
function renderText(report, { colour }) {
  const paint = colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
  const pages = [...Map.groupBy(shownFindings(report), ({ path }) => path)];
  const withheld = withheldFindings(report);
  const explained = /* @__PURE__ */ new Set();
  const sections = pages.map(([, findings]) => [
    ...findings.filter((finding) => concerns(finding, report)).flatMap((finding) => [...renderFinding(finding, explained, paint), ""]),
    ...folded(
      findings.filter((finding) => !concerns(finding, report)),
      paint
    )
  ]);
  const notes = report.remarks.map((remark) => `${paint("bold", "note")}: ${visible(remark)}`);
  return [
    ...sections.flat(),
    ...withheld === void 0 ? [] : [`${upperFirst(withheld)} in full with --format json (max-findings: ${report.maxFindings})`, ""],
    ...notes.length > 0 ? [...notes, ""] : [],
    ...renderSkips(report.skips, paint),
    ...renderCounts(report, paint),
    ""
  ].join("\n");
}
var folded = (findings, paint) => findings.length === 0 ? [] : [...findings.map((finding) => headLine(finding, paint)), ""];
function headLine(finding, paint) {
  const { severity, path, place, message, rule } = finding;
  const why = aside(finding);
  const reason = ignoredBecause(finding);
  return [
    // on a line of its own for editors: see docs/editors.md
    `${paint("underline", visible(path))}${paint("dim", `:${place.start.line}:${place.start.column}`)}`,
    `${paint(COLOUR[severity], severity)}${why === void 0 ? "" : paint("dim", ` (${why})`)}`,
    visible(message),
    paint("dim", rule),
    ...reason === void 0 ? [] : [paint("dim", `because: ${visible(reason)}`)]
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
  const verdict2 = report.conclusion === "failure" ? paint(["bold", "red"], `Failed: ${countedBlocking(blocking)}`) : paint(["bold", "green"], findings.length === 0 ? "Passed" : "Passed: nothing blocks");
  return [
    `${verdict2} (fail-on: ${failOn})`,
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
  for (const [path, form] of files)
    if (path !== void 0) await writeNamed("report", path, render(report, form, false));
  if (output === void 0) return print(terminal.stdout, render(report, format, wantsColour(terminal)));
  const verdict2 = [`${report.conclusion}: ${severityCounts(report.counts)}`, checkedPages(report.pages)].join("; ");
  await print(terminal.stdout, `${verdict2}; report in ${visible(output)}
`);
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

// src/edges/uncommitted.ts
import { copyFile, stat, utimes } from "node:fs/promises";
import { resolve } from "node:path";
async function openUncommitted({ directory }, what, indexFile) {
  const scratch = await openScratchObjects({ directory });
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
async function treeOf(directory, what, { run: run2, index }, indexFile) {
  const own = lineOf(await run2(["rev-parse", "--path-format=absolute", "--show-toplevel", "--git-dir"]));
  const [top = directory, gitDirectory = ""] = own.split("\n");
  const used = indexFile === void 0 ? resolve(gitDirectory, "index") : resolve(top, indexFile);
  await copyIndex(used, index);
  if (what === "worktree") await run2(["add", "--all", "--", ":/"]);
  return lineOf(await run2(["write-tree"]));
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
var lineOf = (answer2) => answer2.toString("utf8").trimEnd();

// src/edges/open-change.ts
async function openChange(options, { env }, opened) {
  const { localized, base, head, scope } = await openSides(options, env, opened);
  const { settings, remarks } = await optionSettings(localized, { base, head }, options);
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const english = await openEnglish(options, { localized, head, settings, env }, opened);
  const recorded = options.baseline === void 0 ? await committedBaseline(localized, { base, head }, settings.baseline) : { baseline: await baselineOnDisk(options.baseline), remarks: [] };
  return {
    localized,
    base,
    head,
    scope,
    settings,
    remarks: [...remarks, ...recorded.remarks],
    today,
    english,
    ...recorded.baseline ? { baseline: recorded.baseline } : {},
    ...options.shard ? { shard: options.shard } : {},
    ...options.exact ? { exact: true } : {}
  };
}
async function openSides(options, env, opened) {
  const repository = await openRepository("--repo", options.repo);
  opened.push(repository);
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

// src/edges/commands/check.ts
async function runCheck(options, terminal) {
  const opened = [];
  const progress = progressLine(terminal.stderr);
  try {
    const { english, ...input } = await openChange(options, terminal, opened);
    const report = await withBodies(
      options.cacheDir,
      (bodies) => withWeb(
        input.settings,
        options.externalCache,
        (web) => checkEnglish({ ...input, ...bodies, ...web ? { web } : {} }, english, progress.onProgress)
      )
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
async function deliverPart(part, { output, shard }, { stdout }) {
  if (output === void 0) return print(stdout, part);
  await writeNamed("report", output, part);
  await print(stdout, `Part ${shard?.index} of ${shard?.of} in ${visible(output)}
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

// src/report/fixes.ts
import { styleText as styleText2 } from "node:util";
var MOST_LEFT = 100;
function renderFixes({ pages, kept, report }, done, { colour }) {
  const bold = (text) => colour ? styleText2("bold", text, { validateStream: false }) : text;
  const section = (heading, lines) => lines.length === 0 ? [] : [bold(heading), ...lines, ""];
  const fixed = pages.flatMap(({ fixed: fixed2 }) => fixed2.map(lineOf2));
  const open = report.findings.filter(({ pardon }) => pardon === void 0);
  const left = open.slice(0, MOST_LEFT).map(lineOf2);
  const more = open.length - left.length;
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
function lineOf2(finding) {
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
    const change = await openChange(options, terminal, opened);
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
import { styleText as styleText3 } from "node:util";
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
    return colour && mark === "broken" ? styleText3("red", line, { validateStream: false }) : line;
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
async function listSettings(options, { stdout, stderr }) {
  const localized = await openRepository("--repo", options.repo);
  try {
    const { layers, remarks } = await optionSettings(localized, await commitsOf(localized, options), options);
    const rows = settingRows(layers, RULES);
    await print(stdout, options.format === "json" ? renderSettingsJson(rows) : renderSettings(rows));
    if (remarks.length > 0) await print(stderr, `${remarks.flatMap(visibleLines).join("\n")}
`);
  } finally {
    await localized.close();
  }
}

// src/edges/help.ts
var HELP = `Checks what a change does to localized pages: provenance, anchors, links.

  ${NAME} [check] [options]      check the pages that a change touches
  ${NAME} fix [options]          write the fixes that findings offer
  ${NAME} baseline --write FILE  put all that is found on record
  ${NAME} links <page>           show how each link of a page resolves
  ${NAME} settings [options]     show each setting, and where it is from
  ${NAME} rules                  list the rules
  ${NAME} explain <rule>         show a rule with its examples
  ${NAME} merge DIR              join the parts that --shard wrote
  ${NAME} post --report FILE     show a report on GitHub: docs/forks.md
    [--check-run MODE] [--check-name NAME] [--comment MODE]
  ${NAME} --version | --help

Options of check; other commands take those that fit them:
  --repo DIR         the localized repository, work tree or bare; default: .
  --base REV         what to compare with: a commit as it is, a branch where the
                     head left it; default: the default branch of "origin"
  --head REV         what to check; default: HEAD
  --all              check all localized pages of the head, not a change
  --staged           check the index in place of a commit; base is HEAD
  --worktree         check the files as they are; base is HEAD
  --shard I/N        judge one of N parts of the change, and write it as a part
  --source DIR       a clone of the English repository, work tree or bare
  --source-repository NAME
                     without a clone: fetch English from GitHub, "owner/name",
                     or "auto" by the name of "origin"; default: the settings
  --source-ref REV   its revision that counts as the newest; default: its HEAD
  --external-links WHICH
                     ask for links to the web: off, changed or all
  --external-cache FILE
                     keep there, for a week, which of them were alive
  --cache-dir DIR    keep there what was read of pages, for later runs
  --config FILE      settings; default: .github/handback-check.yml of the base
  --baseline FILE    what is on record and does not block; default: the settings
  --fail-on LEVEL    error, warning or never; default: the settings, else error
  --format FORMAT    text (default), json, markdown, sarif, junit, or github for
                     annotations
  --output FILE      write the report there, and one line to standard output
  --json-file FILE   write the report there as JSON, too
  --sarif-file FILE  ... as SARIF, for code scanning
  --junit-file FILE  ... as JUnit XML, for other CI systems
  --exact            use the exact parser alone: slow, with the same outcome
Options of fix alone:
  --dry-run          write nothing
  --patch FILE       write a patch for "git apply", and no page

Exit code: 0 clean, 1 findings that block, 2 could not run.
Colour: on a terminal; never with NO_COLOR, always with FORCE_COLOR.

Examples:
  ${NAME} --source ../docs
  ${NAME} --repo docs.nl-nl.git --base live~1 --head live
  ${NAME} --base 1f0c2d9 --format json --output report.json
  ${NAME} fix --worktree --source ../docs
  ${NAME} explain wrong-heading-anchor
`;

// src/edges/command-line.ts
async function run(argv, terminal) {
  try {
    const asked = readArguments(argv);
    if (asked.command === "check") return await runCheck(asked.options, terminal);
    if (asked.command === "baseline") {
      await writeBaseline(asked.options, terminal);
      return 0;
    }
    if (asked.command === "fix") return await runFix(asked.options, terminal);
    if (asked.command === "links") {
      await listLinks(asked.options, terminal);
      return 0;
    }
    if (asked.command === "merge") return await mergeParts(asked.options, terminal);
    if (asked.command === "settings") {
      await listSettings(asked.options, terminal);
      return 0;
    }
    if (asked.command === "post") {
      const { runPost } = await import("./post-XMEONLZD.js");
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
  const failure = systemFailure(error);
  if (failure !== void 0) return [`could not run: ${failure}`, SYSTEM_ADVICE];
  const message = error?.message ?? String(error);
  return [
    `stopped by a fault of its own: ${message}`,
    "Run it again with HANDBACK_CHECK_DEBUG=1 and report what it prints."
  ];
}
var stackOf = (error) => [error?.stack ?? ""];
async function complain(stderr, lines) {
  const text = [`${NAME}: ${lines[0] ?? ""}`, ...lines.slice(1)].flatMap(visibleLines).join("\n");
  await print(stderr, `${text}
`).catch(() => {
  });
}
export {
  run
};
