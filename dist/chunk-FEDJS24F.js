import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  SETTINGS_PATH,
  baselineOnDisk,
  committedBaseline,
  committedSettings,
  namedSettings,
  openRemoteSource,
  renderJunit,
  renderSarif,
  renderWorkflowCommands,
  settingsFromInputs,
  writeWholeFile
} from "./chunk-HPQCWMMA.js";
import {
  readUrl
} from "./chunk-OGCFGNLW.js";
import {
  openRepository,
  sourceOf
} from "./chunk-WNSBFTH7.js";
import {
  GitError,
  git
} from "./chunk-PFKJMQTV.js";
import {
  print,
  wantsColour
} from "./chunk-GG3EX5QQ.js";
import {
  blocks,
  concerns,
  correctedLine,
  detailLines,
  excerpt,
  renderJson,
  renderMarkdown,
  shortLine,
  shownFindings,
  skippedRule,
  skipsByRule,
  withheldFindings
} from "./chunk-XTAT3PMO.js";
import {
  visible
} from "./chunk-HNJ3GLAV.js";
import {
  aside,
  checkedPages,
  counted,
  countedBlocking,
  duration,
  elsewhere,
  fixLines,
  fixVerb,
  ignoredBecause,
  severityCounts,
  upperFirst
} from "./chunk-YIQUFSAV.js";
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";

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
  const groups = skipsByRule(skips);
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
  const verdict = report.conclusion === "failure" ? paint(["bold", "red"], `Failed: ${countedBlocking(blocking)}`) : paint(["bold", "green"], findings.length === 0 ? "Passed" : "Passed: nothing blocks");
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
  for (const [path, form] of files)
    if (path !== void 0) await writeNamed("report", path, render(report, form, false));
  if (output === void 0) return print(terminal.stdout, render(report, format, wantsColour(terminal)));
  const verdict = [`${report.conclusion}: ${severityCounts(report.counts)}`, checkedPages(report.pages)].join("; ");
  await print(terminal.stdout, `${verdict}; report in ${visible(output)}
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

// src/edges/english-of.ts
var TOKEN_VARIABLE = "HANDBACK_CHECK_SOURCE_TOKEN";
var GITHUB = "https://github.com";
async function openEnglish({ source, sourceRef: revision }, { localized, head, settings, env, clone }, opened) {
  const { sourceRepository: repository = "none", sourcePath } = settings;
  if (source !== void 0) {
    const asked2 = { option: "--source", directory: source, revision, sourcePath };
    const english = await (clone ?? openRepository(asked2.option, source));
    if (clone === void 0) opened.push(english);
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

// src/edges/option-settings.ts
async function optionSettings(repository, { base, head }, options) {
  const layer = { settings: given(options), from: (key) => `option --${key}` };
  return options.config === void 0 ? committedSettings(repository, { base, head, path: SETTINGS_PATH }, layer) : namedSettings(repository, base, options.config, layer);
}
function given({ failOn, sourceRepository = "", externalLinks = "", unreadPages = "" }) {
  const options = {
    "source-repository": sourceRepository,
    "external-links": externalLinks,
    "unread-pages": unreadPages
  };
  const read = settingsFromInputs((key) => options[key] ?? "");
  if ("settings" in read) return { ...read.settings, ...failOn === void 0 ? {} : { failOn } };
  throw new CannotRun(
    "The options cannot be read",
    "Correct them.",
    read.faults.map(({ message }) => message)
  );
}

// src/edges/open-change.ts
async function openChange(options, { env }, { localized, base, head, scope, english: clone }, opened) {
  const { settings, remarks } = await optionSettings(localized, { base, head }, options);
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const english = await openEnglish(options, { localized, head, settings, env, ...clone ? { clone } : {} }, opened);
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

export {
  writeNamed,
  deliver,
  openEnglish,
  optionSettings,
  openChange
};
