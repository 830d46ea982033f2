import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  MissingContents,
  SOME_SHARD,
  readShard
} from "./chunk-2HBXU32D.js";
import {
  SYSTEM_ADVICE,
  systemFailure
} from "./chunk-QSEZPGSI.js";
import {
  GitError
} from "./chunk-PFKJMQTV.js";
import {
  print,
  visibleLines
} from "./chunk-GG3EX5QQ.js";
import {
  namesListed,
  nearName
} from "./chunk-HNJ3GLAV.js";
import {
  NAME,
  VERSION
} from "./chunk-OT4WDRXV.js";
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";
import "./chunk-QXVSELGA.js";

// src/edges/arguments.ts
import { parseArgs } from "node:util";

// src/edges/refused-arguments.ts
function choice(given, option, values) {
  const written = given.get(option);
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
function refuseTogether(given, options, advice) {
  const [first, second] = options.filter((option) => given.has(option));
  if (second === void 0) return;
  throw new CannotRun(`Unexpected \`--${second}\` beside \`--${first}\``, advice);
}
function unexpected(what, found, expected, near) {
  const advice = near === void 0 ? `\`${NAME} --help\` shows what there is.` : `Did you mean \`${near}\`?`;
  return new CannotRun(`Unexpected ${what} ${shownValue(found)}, expected ${expected}`, advice);
}

// src/edges/fix-arguments.ts
function uncommittedOf(given) {
  refuseTogether(given, ["staged", "worktree", "head"], "Leave one of them out: each says what is checked.");
  const uncommitted = ["staged", "worktree"].find((name) => given.has(name));
  return uncommitted === void 0 ? {} : { uncommitted };
}
function fixTarget(given) {
  refuseTogether(given, ["dry-run", "patch"], "Leave one of them out: a patch leaves the work tree alone.");
  const patch = given.get("patch");
  return { dryRun: given.has("dry-run"), ...patch === void 0 ? {} : { patch } };
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
  "fail-on",
  "unread-pages"
];
var OPTIONS = {
  check: [...CHANGE, "external-links", "external-cache", "cache-dir", ...DELIVERY, "shard", "exact"],
  fix: [...CHANGE, "dry-run", "patch"],
  links: ["repo", "head", "source", "source-repository", "source-ref", "config", "format"],
  settings: [
    "repo",
    "base",
    "head",
    "source-repository",
    "external-links",
    "config",
    "fail-on",
    "unread-pages",
    "format"
  ],
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
  const given = /* @__PURE__ */ new Map();
  const positionals = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    else if (token.kind === "option") given.set(token.name, optionValue(token));
  }
  if (given.has("help")) return { command: "help" };
  if (given.has("version")) return { command: "version" };
  const [command = "check", ...rest] = positionals;
  if (!COMMANDS.includes(command))
    throw unexpected("command", command, namesListed(COMMANDS), nearName(command, COMMANDS));
  refuseOptionsOfOthers(command, given);
  return commandOf(command, given, rest);
}
function commandOf(command, given, rest) {
  switch (command) {
    case "links":
      return { command, options: linksOptions(given, rest) };
    case "merge":
      return { command, options: mergeOptions(given, rest) };
    case "explain":
      return { command, rule: ruleAfter(rest) };
  }
  refuseRest(rest, command);
  switch (command) {
    case "fix":
      return { command, options: { ...checkOptions(given), ...fixTarget(given) } };
    case "settings":
      return { command, options: settingsOptions(given) };
    case "baseline":
      return { command, options: { ...checkOptions(given), write: fileAfter(command, "write", given) } };
    case "post":
      return { command, options: { report: fileAfter(command, "report", given), given } };
    case "rules":
      return { command };
    default:
      return { command: "check", options: checkOptions(given) };
  }
}
function ruleAfter([rule, ...more]) {
  if (rule === void 0)
    throw new CannotRun("Unexpected end after `explain`, expected the id of a rule", `\`${NAME} rules\` lists them.`);
  refuseRest(more, `explain ${rule}`);
  return rule;
}
function refuseOptionsOfOthers(command, given) {
  const owners = OPTIONS;
  const own = owners[command] ?? [];
  const other = [...given.keys()].find((option) => !own.includes(option));
  if (other === void 0) return;
  const owner = Object.keys(owners).find((name) => owners[name]?.includes(other)) ?? "check";
  throw new CannotRun(
    `Unexpected option \`--${other}\` for \`${command}\``,
    `Leave it out; it belongs to \`${owner}\`.`
  );
}
var FILES = { report: "Name the JSON report of the check.", write: "Name the file to write the baseline to." };
function fileAfter(command, option, given) {
  const file = given.get(option);
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
function textOf(given, key, option = key) {
  const value = given.get(option);
  return value === void 0 ? {} : { [key]: value };
}
function checkOptions(given) {
  const text = (key, option = key) => textOf(given, key, option);
  const shard = shardOf(given);
  const failOn = choice(given, "fail-on", FAIL_ON);
  refuseTogether(
    given,
    ["all", "base"],
    "Leave `--base` out to judge all pages of the head, or `--all` to judge a change."
  );
  return {
    repo: given.get("repo") ?? ".",
    head: given.get("head") ?? "HEAD",
    ...text("base"),
    ...text("source"),
    ...text("sourceRepository", "source-repository"),
    ...text("sourceRef", "source-ref"),
    ...text("externalLinks", "external-links"),
    ...text("externalCache", "external-cache"),
    ...text("cacheDir", "cache-dir"),
    ...text("config"),
    ...given.has("all") ? { all: true } : {},
    ...text("baseline"),
    ...deliveryOptions(given),
    ...shard === void 0 ? {} : { shard },
    ...failOn === void 0 ? {} : { failOn },
    ...text("unreadPages", "unread-pages"),
    ...uncommittedOf(given),
    ...given.has("exact") ? { exact: true } : {}
  };
}
function deliveryOptions(given) {
  return {
    format: choice(given, "format", FORMATS) ?? "text",
    ...textOf(given, "output"),
    ...textOf(given, "jsonFile", "json-file"),
    ...textOf(given, "sarifFile", "sarif-file"),
    ...textOf(given, "junitFile", "junit-file")
  };
}
function shardOf(given) {
  const written = given.get("shard");
  if (written === void 0) return void 0;
  const shard = readShard(written);
  if (shard === void 0)
    throw new CannotRun(`Unexpected value of \`--shard\` ${shownValue(written)}, expected ${SOME_SHARD}`, "Correct it.");
  for (const option of OPTIONS.merge)
    if (option !== "output")
      refuseTogether(given, ["shard", option], `Give it to \`${NAME} merge\`, which joins the parts.`);
  return shard;
}
function mergeOptions(given, [folder, ...more]) {
  if (folder === void 0)
    throw new CannotRun(
      "Unexpected end after `merge`, expected the folder with the parts",
      `Write \`${NAME} merge DIR\`; \`${NAME} check --shard 1/3 --output FILE\` writes a part.`
    );
  refuseRest(more, `merge ${folder}`);
  return { folder, ...deliveryOptions(given) };
}
function linksOptions(given, [page, ...more]) {
  if (page === void 0)
    throw new CannotRun(
      "Unexpected end after `links`, expected the path of a page",
      `Write \`${NAME} links docs/page.md\`, from the root of the repository.`
    );
  refuseRest(more, `links ${page}`);
  return { ...settingsOptions(given), page };
}
function settingsOptions(given) {
  const format = choice(given, "format", ["text", "json"]) ?? "text";
  return { ...checkOptions(new Map([...given].filter(([name]) => name !== "format"))), format };
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
  --unread-pages LEVEL
                     what a page is that is too large or too costly to read:
                     error, warning or allow; default: the settings, else allow
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
    return await obey(readArguments(argv), terminal);
  } catch (error) {
    const wantsStack = terminal.env.HANDBACK_CHECK_DEBUG === "1";
    await complain(terminal.stderr, [...explain(error), ...wantsStack ? stackOf(error) : []]);
    return 2;
  }
}
async function obey(asked, terminal) {
  switch (asked.command) {
    case "help":
    case "version":
      await print(terminal.stdout, asked.command === "help" ? HELP : `${VERSION}
`);
      return 0;
    case "check":
      return (await import("./check-JGVX3XBC.js")).runCheck(asked.options, terminal);
    case "post":
      return (await import("./post-ZVRQJAKP.js")).runPost(asked.options, terminal);
    default:
      return (await import("./other-commands-N6BA3N6B.js")).runOther(asked, terminal);
  }
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
