import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  fixPages,
  leadsOut,
  liesWithin,
  patchOf,
  readParts
} from "./chunk-NJBWW7PE.js";
import {
  tuneEngine
} from "./chunk-QWJSLGJD.js";
import {
  withBodies
} from "./chunk-63HFOWNB.js";
import {
  CHECKOUT,
  SETTINGS_PATH,
  checkEnglish,
  committedBaseline,
  committedSettings,
  fetchFrom,
  fetchObjects,
  inputsHash,
  lookUp,
  openRemoteSource,
  partName,
  prepareFetching,
  renderJunit,
  renderPart,
  renderSarif,
  renderWorkflowCommands,
  replaceFile,
  settingsFromInputs,
  withWeb,
  writeWholeFile
} from "./chunk-HPQCWMMA.js";
import {
  MissingContents,
  SOME_SHARD,
  readShard
} from "./chunk-2HBXU32D.js";
import "./chunk-CR7EFZP7.js";
import "./chunk-OGCFGNLW.js";
import {
  SYSTEM_ADVICE,
  systemFailure
} from "./chunk-QSEZPGSI.js";
import "./chunk-6FBGNP54.js";
import {
  needGit,
  openRepository,
  sourceOf
} from "./chunk-WNSBFTH7.js";
import {
  GitError,
  git
} from "./chunk-PFKJMQTV.js";
import {
  LONGEST_REPORTING,
  NO_CHECK_RUN,
  checkOutcome,
  commentOn,
  context,
  missing,
  nothingOutcome,
  openReporting,
  ownNameOf,
  patienceFor,
  patiently,
  post,
  readEvent,
  readReportingInputs,
  require_tunnel,
  require_undici,
  stoppedOutcome,
  within
} from "./chunk-SGGVQ5Z2.js";
import "./chunk-F2FA7DQA.js";
import {
  RULES,
  blocks,
  byWeight,
  fenceFor,
  isRefName,
  renderJson,
  renderMarkdown,
  sentence
} from "./chunk-XTAT3PMO.js";
import "./chunk-HNJ3GLAV.js";
import "./chunk-DGDOLC5J.js";
import {
  FORKS_PAGE,
  NAME
} from "./chunk-OT4WDRXV.js";
import {
  checkedPages,
  counted,
  countedBlocking,
  severityCounts
} from "./chunk-YIQUFSAV.js";
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";
import {
  __toESM
} from "./chunk-QXVSELGA.js";

// src/edges/action.ts
import { resolve as resolve3 } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve4) {
      resolve4(value);
    });
  }
  return new (P || (P = Promise))(function(resolve4, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve4(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/edges/explain-stop.ts
function explainStop(error2) {
  if (error2 instanceof CannotRun) return [`${error2.message}.`, ...error2.details, error2.advice].join("\n");
  if (error2 instanceof MissingContents)
    return [`${error2.message}.`, "Set no `filter` in the `actions/checkout` step."].join("\n");
  if (error2 instanceof GitError) return [`Could not run: ${error2.message}`, error2.stderr].filter(Boolean).join("\n");
  const failure = systemFailure(error2);
  if (failure !== void 0) return `Could not run: ${failure}.
${SYSTEM_ADVICE}`;
  const { message, stack } = error2;
  return `Stopped by a fault of its own, please report it: ${message ?? error2}
${stack ?? ""}`;
}

// src/edges/fork-of.ts
var STEPS = [["--deepen=50"], ["--deepen=500"], ["--deepen=5000"], ["--unshallow"]];
async function forkOf(base, head, clone, fetching) {
  for (const step of [void 0, ...STEPS]) {
    if (step !== void 0) {
      if (!await clone.isShallow()) break;
      const refused = await fetchFrom(fetching, [base, head], step);
      if (refused !== void 0) throw unproven(base, head, [refused]);
    }
    const fork = await clone.mergeBase(base, head);
    if (fork !== void 0 && await isProven(fork, base, head, clone)) return { base: fork, head };
  }
  throw unproven(base, head, []);
}
async function isProven(fork, base, head, clone) {
  const cut = await clone.cutOff();
  if (cut.size === 0) return true;
  const since = (await git(clone.directory, ["rev-list", base, head, `^${fork}`])).toString("utf8");
  return !since.split("\n").some((id) => cut.has(id));
}
var unproven = (base, head, details) => new CannotRun(
  `The commit where the head \`${head}\` left its base \`${base}\` was not found in their history`,
  `${CHECKOUT} Commits without common history cannot be compared.`,
  details
);

// src/edges/obtain-commits.ts
async function obtainCommits(request, clone, fetching) {
  const need = (id, what, ref) => needCommit(clone, fetching, id, what, ref);
  switch (request.kind) {
    case "exact":
      await need(request.base, "base");
      await need(request.head, "head");
      return { base: request.base, head: request.head };
    case "merge": {
      const range = await fromMergeCommit(request.merge, request.otherwise.head, clone, fetching);
      return range ?? obtainCommits(request.otherwise, clone, fetching);
    }
    case "three-dots":
      await need(request.head, "head", request.headRef);
      return fromBaseBranch(request, clone, fetching);
    case "push": {
      await need(request.head, "head");
      const head = await peeled(request.head, clone);
      if (await mayHave(clone, fetching, request.before)) return { base: request.before, head };
      return obtainCommits({ ...request, kind: "branch" }, clone, fetching);
    }
    case "branch": {
      await need(request.head, "head");
      const tip = await tipOf(request.defaultBranch, clone, fetching);
      if ("why" in tip)
        throw new CannotRun(
          `The default branch ${shownValue(request.defaultBranch)} is not in the checkout and could not be fetched`,
          CHECKOUT,
          [tip.why]
        );
      return forkOf(tip.id, await peeled(request.head, clone), clone, fetching);
    }
  }
}
var peeled = async (id, clone) => await clone.resolve(id) ?? id;
async function obtainNamed(base, head, clone, fetching) {
  const ids = { base: await named(base, "base", clone, fetching), head: await named(head, "head", clone, fetching) };
  return ids.base === base ? ids : forkOf(ids.base, ids.head, clone, fetching);
}
async function named(revision, input, clone, fetching) {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) {
    await needCommit(clone, fetching, revision, input);
    return revision;
  }
  const here = await clone.resolve(revision) ?? await clone.resolve(`refs/remotes/origin/${revision}`);
  if (here !== void 0) return here;
  const refusals = [];
  for (const ref of isRefName(revision) ? [`refs/heads/${revision}`, `refs/tags/${revision}`] : []) {
    const found = await fetchRef(ref, clone, fetching);
    if ("id" in found) return found.id;
    refusals.push(found.why);
  }
  throw new CannotRun(
    `Unexpected input \`${input}\` ${shownValue(revision)}, expected a commit, branch or tag of this repository`,
    `Give a full commit id or a name that exists. ${CHECKOUT}`,
    refusals
  );
}
async function fromMergeCommit(merge, head, clone, fetching) {
  if (!await mayHave(clone, fetching, merge)) return void 0;
  const [base, second, ...more] = await parentsOf(merge, clone);
  if (base === void 0 || second !== head || more.length > 0) return void 0;
  return await mayHave(clone, fetching, base) ? { base, head: merge } : void 0;
}
async function parentsOf(commit, clone) {
  const text = (await git(clone.directory, ["cat-file", "commit", commit])).toString("utf8");
  return [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
async function fromBaseBranch({ base, baseBranch, head }, clone, fetching) {
  const tip = await tipOf(baseBranch, clone, fetching);
  if ("id" in tip) {
    const range = await forkOf(tip.id, head, clone, fetching);
    if (range.base !== head) return range;
  }
  await needCommit(clone, fetching, base, "base");
  return forkOf(base, head, clone, fetching);
}
async function tipOf(branch, clone, fetching) {
  const found = await fetchRef(`refs/heads/${branch}`, clone, fetching);
  if ("id" in found) return found;
  const id = await clone.resolve(`refs/remotes/origin/${branch}`);
  return id === void 0 ? found : { id };
}
async function fetchRef(ref, clone, fetching) {
  const answer = await lookUp(fetching, ref);
  if ("refused" in answer) return { why: answer.refused };
  if (answer.id === void 0) return { why: `The remote \`origin\` has no ${shownValue(ref)}` };
  const refused = await fetchMissing(clone, fetching, answer.id);
  const id = await clone.resolve(answer.id);
  return id === void 0 ? { why: refused ?? `${shownValue(ref)} is not at a commit` } : { id };
}
async function mayHave(clone, fetching, id) {
  await fetchMissing(clone, fetching, id);
  return (await clone.commits([id])).has(id);
}
async function needCommit(clone, fetching, id, what, ref) {
  let refused;
  for (const name of ref === void 0 ? [id] : [id, ref]) {
    refused = await fetchMissing(clone, fetching, id, name);
    if ((await clone.commits([id])).has(id)) return;
  }
  throw new CannotRun(
    `The ${what} commit \`${id}\` is not in the checkout and could not be fetched`,
    CHECKOUT,
    refused === void 0 ? [] : [refused]
  );
}
async function fetchMissing(clone, fetching, id, name = id) {
  if ((await clone.commits([id])).has(id)) return void 0;
  return fetchFrom(fetching, [name], await clone.isShallow() ? ["--depth=1"] : []);
}

// src/edges/obtain-contents.ts
var READ = /\.(?:md|ya?ml|json)$/i;
async function obtainContents(commits, clone, fetching) {
  const missing2 = await missingFrom(commits, clone);
  if (missing2.size === 0) return;
  const trees = await Promise.all(commits.map((commit) => clone.tree(commit)));
  const wanted = trees.flatMap((tree) => [...tree].filter(([path, id]) => READ.test(path) && missing2.has(id)));
  if (wanted.length === 0) return;
  const refused = await fetchObjects(fetching, [...new Set(wanted.map(([, id]) => id))]);
  if (refused === void 0) return;
  throw new CannotRun(
    "The checkout leaves out the contents of pages, and they could not be fetched",
    "Set no `filter` and no `sparse-checkout` in the `actions/checkout` step, and see that the job has `permissions: contents: read`.",
    [refused]
  );
}
async function missingFrom(commits, clone) {
  const trees = commits.map((commit) => `${commit}^{tree}`);
  const args = ["rev-list", "--objects", "--no-object-names", "--missing=print", "--end-of-options", ...trees];
  const listed = (await git(clone.directory, args, { env: { GIT_ALLOW_PROTOCOL: "none" } })).toString("utf8");
  return new Set(listed.split("\n").flatMap((line) => line.startsWith("?") ? line.slice(1) : []));
}

// src/edges/place-outside.ts
import { resolve } from "node:path";
async function placeOutside(workspace, input, kind) {
  const written = getInput(input);
  if (written === "") return void 0;
  const path = resolve(workspace, written);
  if (!await liesWithin(path, workspace)) return path;
  throw new CannotRun(
    `Unexpected input \`${input}\` ${shownValue(written)}, expected a ${kind} outside of the checkout`,
    "Name one in the folder that `runner.temp` gives, and keep it there between runs with `actions/cache`."
  );
}

// src/edges/publish.ts
import { mkdir as mkdir2, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve as resolve2 } from "node:path";

// src/report/suggestions.ts
import { createHash } from "node:crypto";
var MOST_SUGGESTIONS = 20;
var LONGEST = 2e4;
var UNFIT = /[^\P{Cc}\t\n]|\ufeff/u;
function suggestions(findings, pages) {
  const chosen = [];
  for (const finding of findings) {
    const page = pages.get(finding.path);
    const one = page && suggestionFor(finding, page);
    if (one === void 0 || chosen.some((other) => overlaps(one, other))) continue;
    chosen.push(one);
    if (chosen.length === MOST_SUGGESTIONS) break;
  }
  return chosen;
}
var overlaps = (one, other) => one.path === other.path && one.firstLine <= other.lastLine && other.firstLine <= one.lastLine;
function suggestionFor({ path, message, rule, url, fix }, { text, lines }) {
  if (fix === void 0 || text.includes("\r")) return void 0;
  const stretch = wholeLines(text, fix);
  if (stretch === void 0) return void 0;
  const { from, to, replacement } = stretch;
  const original = text.slice(from, to);
  const firstLine = fix.place.start.line;
  const lastLine = firstLine + original.split("\n").length - 2;
  if (!lines.some(([first, last]) => first <= firstLine && lastLine <= last)) return void 0;
  if (replacement === original || replacement.length > LONGEST || UNFIT.test(replacement)) return void 0;
  const key = createHash("sha256").update(JSON.stringify([path, original, replacement])).digest("hex").slice(0, 16);
  const fence = fenceFor(replacement);
  const body = [
    `${sentence(message)} ([${rule}](${url}))`,
    "",
    `${fence}suggestion
${replacement}${fence}`,
    "",
    suggestionMarker(key)
  ].join("\n");
  return { path, firstLine, lastLine, body, key };
}
var suggestionMarker = (key) => `<!-- ${NAME}:suggestion ${key} -->`;
var MARKER = new RegExp(`<!-- ${NAME}:suggestion ([0-9a-f]{16}) -->\\s*$`);
var suggestionKey = (comment) => MARKER.exec(comment.slice(-200))?.[1];
function wholeLines(text, { place, text: written }) {
  const from = text.lastIndexOf("\n", place.start.offset - 1) + 1;
  const before = text.slice(from, place.start.offset) + written;
  const end = place.end.offset;
  if (end > place.start.offset && text[end - 1] === "\n" && (before === "" || before.endsWith("\n")))
    return { from, to: end, replacement: before };
  const to = text.indexOf("\n", end) + 1;
  return to === 0 ? void 0 : { from, to, replacement: before + text.slice(end, to) };
}

// src/edges/reporting/shown-pages.ts
var LONGEST_FETCH = 2e4;
var MOST_PAGES = 40;
async function shownPages(findings, { localized, fetching, base, head, branchHead }) {
  const fixed = findings.filter(({ fix }) => fix !== void 0).map(({ path }) => path);
  const paths = [...new Set(fixed)].slice(0, MOST_PAGES);
  if (paths.length === 0 || !await holds(branchHead, localized, fetching)) return /* @__PURE__ */ new Map();
  const judged = await localized.find(paths.map((path) => ({ commit: head, path })));
  const onBranch = await localized.find(paths.map((path) => ({ commit: branchHead, path })));
  const same = new Set(paths.filter((_, at) => judged[at] !== void 0 && judged[at] === onBranch[at]));
  const changes = (await localized.changes(base, head)).filter(({ path }) => same.has(path));
  const contents = await localized.read(changes.flatMap((change) => "id" in change ? change.id : []));
  const pages = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const bytes = "id" in change ? contents.get(change.id) : void 0;
    const text = bytes && textOf(bytes);
    if (text !== void 0) pages.set(change.path, { text, lines: await linesShown(change, localized.directory) });
  }
  return pages;
}
async function holds(commit, localized, fetching) {
  const isHeld = async () => (await localized.commits([commit])).has(commit);
  if (await isHeld()) return true;
  await fetchFrom({ ...fetching, timeout: LONGEST_FETCH }, [commit], await localized.isShallow() ? ["--depth=1"] : []);
  return isHeld();
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error2) {
    if (error2 instanceof TypeError) return void 0;
    throw error2;
  }
}
var DIFF = ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "--text", "-U3", "--diff-algorithm=default"];
async function linesShown(change, directory) {
  if (change.status === "added") return [[1, Number.MAX_SAFE_INTEGER]];
  if (change.status === "removed" || change.id === change.previousId) return [];
  const args = [...DIFF, "--end-of-options", change.previousId, change.id];
  const text = (await git(directory, args, { env: { GIT_ALLOW_PROTOCOL: "none" } })).toString("utf8");
  return [...text.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start = "", count = "1"]) => [
    Number(start),
    Number(start) + Number(count) - 1
  ]);
}

// src/edges/reporting/suggest.ts
var PAGE = 100;
var MOST_PAGES2 = 5;
async function suggest(api, wanted, patience) {
  const { owner, repo, request } = api;
  const ownName = ownNameOf(api);
  await patiently(patience, async () => {
    const missing2 = await withoutThoseThere(api, wanted, ownName, patience);
    if (missing2.length === 0) return;
    await request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      owner,
      repo,
      pull_number: wanted.pullRequest,
      commit_id: wanted.head,
      event: "COMMENT",
      body: `${counted(missing2.length, "correction")} of which one text alone is right, to be applied as ${missing2.length === 1 ? "it is" : "they are"}.`,
      comments: missing2.map(({ path, firstLine, lastLine, body }) => ({
        path,
        line: lastLine,
        side: "RIGHT",
        ...firstLine < lastLine ? { start_line: firstLine, start_side: "RIGHT" } : {},
        body
      })),
      ...within(patience)
    });
  });
}
async function withoutThoseThere({ request, owner, repo }, { pullRequest, suggestions: suggestions2 }, ownName, patience) {
  const there = /* @__PURE__ */ new Set();
  const wanted = new Set(suggestions2.map(({ key }) => key));
  for (let page = 1; page <= MOST_PAGES2; page += 1) {
    const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
      owner,
      repo,
      pull_number: pullRequest,
      sort: "created",
      direction: "desc",
      per_page: PAGE,
      page,
      ...within(patience)
    });
    for (const { body, user } of data) {
      const key = suggestionKey(body);
      if (key !== void 0 && wanted.has(key) && user?.login === await ownName(patience)) there.add(key);
    }
    if (data.length < PAGE) break;
  }
  return suggestions2.filter(({ key }) => !there.has(key));
}

// src/edges/reporting/suggest-fixes.ts
async function suggestFixes(report, judged, { api, inputs, pullRequest }, patience) {
  if (!inputs.suggestions || pullRequest === void 0 || judged === void 0) return void 0;
  if (api === void 0) return { state: "missing", why: "there is no token", isForbidden: false };
  const { number, head } = pullRequest;
  const findings = byWeight(report);
  try {
    const pages = await shownPages(findings, { ...judged, base: report.base, head: report.head, branchHead: head });
    const wanted = suggestions(findings, pages);
    if (wanted.length > 0) await suggest(api, { pullRequest: number, head, suggestions: wanted }, patience);
    return void 0;
  } catch (error2) {
    return missing(error2, patience);
  }
}

// src/edges/reporting/tell.ts
function tell({ checkRun, comment, suggestions: suggestions2 }, mode, findings) {
  if (checkRun.state === "shown" && checkRun.unannotated > 0)
    warning(
      `${counted(checkRun.unannotated, "finding")} could not be annotated (${checkRun.why}). The job summary and the JSON report list every one.`
    );
  const lacking = [
    { what: "make a check run, which would annotate every finding", permission: "checks: write", result: checkRun },
    { what: "keep the comment", permission: "pull-requests: write", result: comment },
    { what: "suggest corrections", permission: "pull-requests: write", result: suggestions2 }
  ].filter(({ result }) => result?.state === "missing" && result.isForbidden);
  const say = mode === "always" && checkRun.state === "missing" ? warning : findings > 0 ? notice : info;
  if (lacking.length > 0) say(forbidden(lacking));
  if (checkRun.state === "missing" && !checkRun.isForbidden)
    say(`The check run could not be made: ${checkRun.why}. Findings are annotated by the step instead.`);
  if (comment !== void 0 && !comment.isForbidden) warning(`The comment could not be kept: ${comment.why}`);
  if (suggestions2 !== void 0 && !suggestions2.isForbidden)
    warning(`Corrections could not be suggested: ${suggestions2.why}`);
}
function forbidden(lacking) {
  const what = lacking.map((one) => one.what).join(", or ");
  const permissions = [...new Set(lacking.map(({ permission }) => `\`${permission}\``))].join(" and ");
  return `The token may not ${what}: give the job the permission ${permissions}. Pull requests from forks cannot have it: ${FORKS_PAGE}`;
}

// src/edges/publish.ts
async function publish({ report: judged, isOfEvent, pages, fix }, env, reporting) {
  const { pullRequest } = reporting;
  const report = pullRequest === void 0 || !isOfEvent ? judged : { ...judged, pullRequest };
  const { owner, repo } = context.repo;
  const links = { repositoryUrl: `${context.serverUrl}/${owner}/${repo}`, head: report.head };
  const patch = await publishPatch(fix, env);
  await unless(
    "The job summary could not be written",
    () => summary.addRaw(renderMarkdown(report, links, void 0, patch)).write()
  );
  const path = join(env.RUNNER_TEMP ?? tmpdir(), "handback-check-report.json");
  const written = await unless("The report file could not be written", () => writeWholeFile(path, renderJson(report)));
  setReport(report, written ? path : "");
  await publishFile("sarif", env, () => renderSarif(report, links.repositoryUrl));
  await publishFile("junit", env, () => renderJunit(report));
  const patience = patienceFor(LONGEST_REPORTING);
  const shown = await reporting.checkRun.complete(checkOutcome(report, links), patience, report.head);
  if (shown.state !== "shown") process.stdout.write(renderWorkflowCommands(report));
  const comment = await commentOn(report, links, reporting, patience);
  const suggestions2 = await suggestFixes(report, pages, reporting, patience);
  tell({ checkRun: shown, comment, suggestions: suggestions2 }, reporting.inputs.checkRun, report.findings.length);
  info(`${severityCounts(report.counts)}; ${checkedPages(report.pages)}`);
  if (report.conclusion === "success") return;
  const blocking = report.findings.filter((finding) => blocks(finding, report)).length;
  setFailed(`${countedBlocking(blocking)} the merge: see the annotations and the job summary`);
}
async function publishPart(part, env) {
  const path = join(env.RUNNER_TEMP ?? tmpdir(), partName(part.shard));
  try {
    await writeWholeFile(path, renderPart(part));
  } catch (error2) {
    throw new CannotRun(
      `The part could not be written to \`${path}\``,
      "See that the folder can be written and has room.",
      [error2.message]
    );
  }
  const { report, shard } = part;
  setReport(report, path);
  info(`Part ${shard.index} of ${shard.of}: ${severityCounts(report.counts)}; ${checkedPages(report.pages)}`);
}
async function publishPatch(fix, env) {
  if (fix === void 0) return void 0;
  let fixed = [];
  const path = await publishFile("patch", env, async () => {
    const { pages, patch } = await fix();
    fixed = pages;
    return pages.length === 0 ? void 0 : patch;
  });
  if (path === void 0) return void 0;
  const { runId: run, repo, serverUrl } = context;
  const { host } = new URL(serverUrl);
  return {
    findings: fixed.reduce((sum, { fixed: fixed2 }) => sum + fixed2.length, 0),
    pages: fixed.length,
    file: basename(path),
    run,
    repository: `${host === "github.com" ? "" : `${host}/`}${repo.owner}/${repo.repo}`
  };
}
async function publishFile(form, env, render) {
  const asked = getInput(`${form}-file`);
  if (asked === "") return void 0;
  const workspace = resolve2(env.GITHUB_WORKSPACE ?? ".");
  const path = resolve2(workspace, asked);
  let isThere = false;
  await unless(`The file of input \`${form}-file\` could not be written`, async () => {
    if (await leadsOut(dirname(path), workspace)) throw new Error("its folder is a symbolic link out of the workspace");
    await mkdir2(dirname(path), { recursive: true });
    await rm2(path, { force: true });
    const contents = await render();
    if (contents === void 0) return;
    await replaceFile(path, contents);
    isThere = true;
  });
  if (!isThere) return void 0;
  setOutput(`${form}-path`, path);
  return path;
}
function setReport({ conclusion, counts, pages }, path) {
  setOutput("report-path", path);
  setCounts(conclusion, counts.error, counts.warning, pages.changed, pages.checked);
}
async function setStopped() {
  await unless("The output `conclusion` could not be set", async () => setOutput("conclusion", "error"));
}
function setNothing(why) {
  setOutput("report-path", "");
  setCounts("success", 0, 0, 0, 0);
  info(`Nothing to check: ${why}`);
}
async function publishNothing(why, { checkRun, inputs }) {
  setNothing(why);
  const shown = await checkRun.complete(nothingOutcome(why), patienceFor(LONGEST_REPORTING));
  tell({ checkRun: shown }, inputs.checkRun, 0);
}
function setCounts(conclusion, errors, warnings, changed, checked) {
  setOutput("conclusion", conclusion);
  setOutput("errors", errors);
  setOutput("warnings", warnings);
  setOutput("pages-changed", changed);
  setOutput("pages-checked", checked);
}
async function unless(failure, work) {
  try {
    await work();
    return true;
  } catch (error2) {
    warning(`${failure}: ${error2.message ?? error2}`);
    return false;
  }
}

// src/edges/action.ts
var CHECK_OUT = "Check the repository out before this step: `- uses: actions/checkout@v5`.";
var OF_THE_WEB = new Set(RULES.filter(({ needs }) => needs.includes("externalLinks")).map(({ id }) => id));
async function runAction(env, onCancel) {
  const opened = [];
  let checkRun = NO_CHECK_RUN;
  onCancel(() => checkRun.cancel());
  try {
    for (const secret of [getInput("token"), getInput("source-token")]) if (secret !== "") setSecret(secret);
    if (getInput("report") !== "") return await publishPosted(env);
    const shard = shardGiven();
    if (shard !== void 0) return await publishShard(shard, env, opened);
    const reporting = beginReporting(env);
    checkRun = reporting.checkRun;
    const judged = getInput("merge") === "" ? await judge(env, opened) : await joined(env);
    if (typeof judged === "string") await publishNothing(judged, reporting);
    else await publish(judged, env, reporting);
  } catch (error2) {
    const why = explainStop(error2);
    setFailed(why);
    await checkRun.complete(stoppedOutcome("failure", why), patienceFor(LONGEST_REPORTING));
    await setStopped();
  } finally {
    for (const repository of opened) await repository.close();
  }
}
async function publishPosted(env) {
  const inputs = readReportingInputs((name) => getInput(name));
  const file = resolve3(env.GITHUB_WORKSPACE ?? ".", getInput("report"));
  const { report, said } = await post({ file, token: getInput("token"), inputs }, env);
  setReport(report, file);
  info(said);
}
function shardGiven() {
  const written = getInput("shard");
  if (written === "") return void 0;
  const shard = readShard(written);
  if (shard !== void 0 && getInput("merge") === "") return shard;
  throw shard === void 0 ? new CannotRun(`Unexpected input \`shard\` ${shownValue(written)}, expected ${SOME_SHARD}`, "Correct it.") : new CannotRun("Unexpected input `shard` beside `merge`", "One job joins the parts that the others leave.");
}
async function publishShard(shard, env, opened) {
  const judged = await judge(env, opened, shard);
  if (typeof judged === "string") return setNothing(judged);
  const { report, settings } = judged;
  await publishPart({ shard, inputs: inputsHash(settings, report), report }, env);
}
async function joined({ GITHUB_WORKSPACE = "." }) {
  const isOfEvent = getInput("base") === "";
  const request = isOfEvent ? readEvent(runnerEvent()) : void 0;
  if (request?.kind === "nothing") return request.why;
  return { report: await readParts(resolve3(GITHUB_WORKSPACE, getInput("merge"))), isOfEvent };
}
function beginReporting(env) {
  const inputs = readReportingInputs((name) => getInput(name));
  return openReporting(env, inputs, runnerEvent(), { token: getInput("token"), head: getInput("head") });
}
var runnerEvent = () => ({ name: context.eventName, sha: context.sha, payload: context.payload });
async function judge(env, opened, shard) {
  const given = settingsGiven();
  const token = getInput("token");
  const workspace = env.GITHUB_WORKSPACE ?? ".";
  const localized = await openRepository("GITHUB_WORKSPACE", workspace, needGit(), CHECK_OUT);
  opened.push(localized);
  const fetching = prepareFetching(localized.directory, context.serverUrl, token);
  const range = await rangeOf(localized, fetching);
  if (typeof range === "string") return range;
  await obtainContents([range.base, range.head], localized, fetching);
  localized.begin(range.head, range.base);
  const { settings, remarks } = await settingsIn(localized, range, given);
  const recorded = await committedBaseline(localized, range, settings.baseline);
  const english = await openEnglish(settings, localized, range.head, env, opened);
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const input = {
    localized,
    ...range,
    settings,
    remarks: [...remarks, ...recorded.remarks],
    today,
    ...recorded.baseline ? { baseline: recorded.baseline } : {},
    ...shard ? { shard } : {}
  };
  const cache = await placeOutside(workspace, "external-cache", "file");
  const folder = await placeOutside(workspace, "cache-dir", "folder");
  const report = await withBodies(
    folder,
    (bodies) => withWeb(settings, cache, (web) => checkEnglish({ ...input, ...bodies, ...web ? { web } : {} }, english))
  );
  const fix = async () => {
    const check = (edited) => checkEnglish({ ...input, localized: edited }, english);
    const findings = report.findings.filter(({ rule }) => !OF_THE_WEB.has(rule));
    const { pages } = await fixPages({ ...report, findings }, { localized, head: range.head, check });
    return { pages, patch: await patchOf(localized, range.head, pages) };
  };
  const isOfEvent = getInput("base") === "";
  return { report, settings, isOfEvent, fix, ...isOfEvent ? { pages: { localized, fetching } } : {} };
}
async function settingsIn(localized, { base, head }, given) {
  const named2 = getInput("config");
  const found = await localized.find([base, head].map((commit) => ({ commit, path: named2 })));
  if (named2 !== "" && found.every((id) => id === void 0))
    throw new CannotRun(
      `Unexpected input \`config\` ${shownValue(named2)}, expected a settings file that the base commit ${base.slice(0, 12)} holds`,
      `Name one by its path from the root of the repository, or leave the input out for \`${SETTINGS_PATH}\`.`
    );
  const layer = { settings: given, from: (key) => `input ${key}` };
  return committedSettings(localized, { base, head, path: named2 || SETTINGS_PATH }, layer);
}
async function openEnglish({ sourceRepository, sourcePath }, localized, head, { GITHUB_WORKSPACE = ".", GITHUB_REPOSITORY }, opened) {
  const revision = getInput("source-ref") || void 0;
  const folder = getInput("source");
  if (folder !== "") {
    const asked2 = { option: "source", directory: resolve3(GITHUB_WORKSPACE, folder), revision, sourcePath };
    const english2 = await openRepository(asked2.option, asked2.directory);
    opened.push(english2);
    return { source: await sourceOf(english2, localized, head, asked2) };
  }
  const asked = {
    repository: sourceRepository ?? "auto",
    isWritten: sourceRepository !== void 0,
    own: GITHUB_REPOSITORY,
    serverUrl: context.serverUrl,
    token: getInput("source-token") || getInput("token"),
    tokenBy: "input `source-token`",
    sourcePath,
    ...revision === void 0 ? {} : { revision }
  };
  const english = await openRemoteSource(asked, opened);
  if (english !== void 0 || revision === void 0) return english;
  throw new CannotRun(
    "Unexpected input `source-ref` without an English repository",
    "Give `source` or `source-repository`, too."
  );
}
async function rangeOf(localized, fetching) {
  const [base, head] = [getInput("base"), getInput("head")];
  if (base !== "") return obtainNamed(base, head || context.sha, localized, fetching);
  if (head !== "")
    throw new CannotRun(
      `Unexpected input \`head\` \`${head}\` without \`base\``,
      "Give `base` too: the commit to compare with."
    );
  const request = readEvent(runnerEvent());
  return request.kind === "nothing" ? request.why : obtainCommits(request, localized, fetching);
}
function settingsGiven() {
  const read = settingsFromInputs((name) => getInput(name));
  if ("settings" in read) return read.settings;
  throw new CannotRun(
    "The inputs cannot be read",
    "Correct them in the workflow.",
    read.faults.map(({ message }) => message)
  );
}

// src/index.ts
tuneEngine();
await runAction(process.env, (cancel) => {
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => cancel().finally(() => process.exit(1)));
});
