import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  MissingContents,
  ownPart,
  readShard
} from "./chunk-2HBXU32D.js";
import {
  IGNORE_MARK,
  decodeReferences,
  isBearable,
  isEnglishKnown,
  readBody,
  readEnglishBeside
} from "./chunk-CR7EFZP7.js";
import {
  readUrl
} from "./chunk-OGCFGNLW.js";
import {
  codeOf
} from "./chunk-QSEZPGSI.js";
import {
  SOME_PATTERNS,
  englishPathBy,
  expectedPathPattern,
  makeTemporaryFolder,
  openGitRepository,
  strayLocale
} from "./chunk-WNSBFTH7.js";
import {
  GitError,
  atExit,
  git
} from "./chunk-PFKJMQTV.js";
import {
  NO_JSON,
  PAGE_NAME,
  PROVENANCE_KEYS,
  RULES,
  WORD_LISTS,
  anchorNames,
  array,
  asSkips,
  blocks,
  byWeight,
  carriesProvenance,
  check,
  comparableTarget,
  compareText,
  concerns,
  conclude,
  countBySeverity,
  dayAfter,
  defaultSeverity,
  description,
  encodePath,
  exactOptional,
  expectedGlob,
  fallsBackToHistory,
  folderOf,
  globMatcher,
  integer,
  isCaseStep,
  isOwnPage,
  isPagePath,
  isRedirectionFile,
  isRefName,
  joinSkips,
  jsonFault,
  jsonText,
  lazy,
  literal,
  localWords,
  maxLength,
  maxValue,
  mayRedirect,
  minLength,
  minValue,
  nameFinder,
  normal,
  number,
  optional,
  parseJson,
  pathFinder,
  pathsOf,
  percentDecode,
  picklist,
  pipe,
  provenanceOf,
  rawValues,
  readLenientJson,
  readRedirections,
  readReport,
  readTarget,
  record,
  redirectionFiles,
  regex,
  resolveInEnglish,
  resolveLocally,
  safeInteger,
  safeParse,
  scanProvenance,
  sentence,
  shownFindings,
  skippedRule,
  skipsByRule,
  strictObject,
  string,
  toJson,
  union,
  unknown,
  unread_page_default,
  whyUnread,
  withText
} from "./chunk-XTAT3PMO.js";
import {
  namesListed,
  nearName,
  require_mod,
  visible
} from "./chunk-HNJ3GLAV.js";
import {
  automaticId,
  automaticIds,
  lastUpTo,
  lineIndex,
  require_dist,
  stretchAt
} from "./chunk-DGDOLC5J.js";
import {
  HOMEPAGE,
  NAME,
  VERSION,
  rulePage
} from "./chunk-OT4WDRXV.js";
import {
  LOCALE_NAME,
  LONGEST_PATH,
  SEVERITIES,
  aside,
  checkedPages,
  counted,
  fixText,
  ignoredBecause,
  isInside,
  languageOfLocale,
  lastLine,
  severityCounts,
  thousands,
  upperFirst
} from "./chunk-YIQUFSAV.js";
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-QXVSELGA.js";

// node_modules/kind-of/index.js
var require_kind_of = __commonJS({
  "node_modules/kind-of/index.js"(exports, module2) {
    var toString = Object.prototype.toString;
    module2.exports = function kindOf2(val) {
      if (val === void 0) return "undefined";
      if (val === null) return "null";
      var type = typeof val;
      if (type === "boolean") return "boolean";
      if (type === "string") return "string";
      if (type === "number") return "number";
      if (type === "symbol") return "symbol";
      if (type === "function") {
        return isGeneratorFn(val) ? "generatorfunction" : "function";
      }
      if (isArray(val)) return "array";
      if (isBuffer(val)) return "buffer";
      if (isArguments(val)) return "arguments";
      if (isDate(val)) return "date";
      if (isError(val)) return "error";
      if (isRegexp(val)) return "regexp";
      switch (ctorName(val)) {
        case "Symbol":
          return "symbol";
        case "Promise":
          return "promise";
        // Set, Map, WeakSet, WeakMap
        case "WeakMap":
          return "weakmap";
        case "WeakSet":
          return "weakset";
        case "Map":
          return "map";
        case "Set":
          return "set";
        // 8-bit typed arrays
        case "Int8Array":
          return "int8array";
        case "Uint8Array":
          return "uint8array";
        case "Uint8ClampedArray":
          return "uint8clampedarray";
        // 16-bit typed arrays
        case "Int16Array":
          return "int16array";
        case "Uint16Array":
          return "uint16array";
        // 32-bit typed arrays
        case "Int32Array":
          return "int32array";
        case "Uint32Array":
          return "uint32array";
        case "Float32Array":
          return "float32array";
        case "Float64Array":
          return "float64array";
      }
      if (isGeneratorObj(val)) {
        return "generator";
      }
      type = toString.call(val);
      switch (type) {
        case "[object Object]":
          return "object";
        // iterators
        case "[object Map Iterator]":
          return "mapiterator";
        case "[object Set Iterator]":
          return "setiterator";
        case "[object String Iterator]":
          return "stringiterator";
        case "[object Array Iterator]":
          return "arrayiterator";
      }
      return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
    };
    function ctorName(val) {
      return typeof val.constructor === "function" ? val.constructor.name : null;
    }
    function isArray(val) {
      if (Array.isArray) return Array.isArray(val);
      return val instanceof Array;
    }
    function isError(val) {
      return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
    }
    function isDate(val) {
      if (val instanceof Date) return true;
      return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
    }
    function isRegexp(val) {
      if (val instanceof RegExp) return true;
      return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
    }
    function isGeneratorFn(name, val) {
      return ctorName(name) === "GeneratorFunction";
    }
    function isGeneratorObj(val) {
      return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
    }
    function isArguments(val) {
      try {
        if (typeof val.length === "number" && typeof val.callee === "function") {
          return true;
        }
      } catch (err) {
        if (err.message.indexOf("callee") !== -1) {
          return true;
        }
      }
      return false;
    }
    function isBuffer(val) {
      if (val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// node_modules/is-extendable/index.js
var require_is_extendable = __commonJS({
  "node_modules/is-extendable/index.js"(exports, module2) {
    "use strict";
    module2.exports = function isExtendable(val) {
      return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
    };
  }
});

// node_modules/extend-shallow/index.js
var require_extend_shallow = __commonJS({
  "node_modules/extend-shallow/index.js"(exports, module2) {
    "use strict";
    var isObject = require_is_extendable();
    module2.exports = function extend(o) {
      if (!isObject(o)) {
        o = {};
      }
      var len = arguments.length;
      for (var i = 1; i < len; i++) {
        var obj = arguments[i];
        if (isObject(obj)) {
          assign(o, obj);
        }
      }
      return o;
    };
    function assign(a, b) {
      for (var key in b) {
        if (hasOwn(b, key)) {
          a[key] = b[key];
        }
      }
    }
    function hasOwn(obj, key) {
      return Object.prototype.hasOwnProperty.call(obj, key);
    }
  }
});

// node_modules/section-matter/index.js
var require_section_matter = __commonJS({
  "node_modules/section-matter/index.js"(exports, module2) {
    "use strict";
    var typeOf = require_kind_of();
    var extend = require_extend_shallow();
    module2.exports = function(input, options) {
      if (typeof options === "function") {
        options = { parse: options };
      }
      var file = toObject(input);
      var defaults = { section_delimiter: "---", parse: identity2 };
      var opts = extend({}, defaults, options);
      var delim = opts.section_delimiter;
      var lines = file.content.split(/\r?\n/);
      var sections = null;
      var section = createSection();
      var content = [];
      var stack = [];
      function initSections(val) {
        file.content = val;
        sections = [];
        content = [];
      }
      function closeSection(val) {
        if (stack.length) {
          section.key = getKey(stack[0], delim);
          section.content = val;
          opts.parse(section, sections);
          sections.push(section);
          section = createSection();
          content = [];
          stack = [];
        }
      }
      for (var i = 0; i < lines.length; i++) {
        var line = lines[i];
        var len = stack.length;
        var ln = line.trim();
        if (isDelimiter(ln, delim)) {
          if (ln.length === 3 && i !== 0) {
            if (len === 0 || len === 2) {
              content.push(line);
              continue;
            }
            stack.push(ln);
            section.data = content.join("\n");
            content = [];
            continue;
          }
          if (sections === null) {
            initSections(content.join("\n"));
          }
          if (len === 2) {
            closeSection(content.join("\n"));
          }
          stack.push(ln);
          continue;
        }
        content.push(line);
      }
      if (sections === null) {
        initSections(content.join("\n"));
      } else {
        closeSection(content.join("\n"));
      }
      file.sections = sections;
      return file;
    };
    function isDelimiter(line, delim) {
      if (line.slice(0, delim.length) !== delim) {
        return false;
      }
      if (line.charAt(delim.length + 1) === delim.slice(-1)) {
        return false;
      }
      return true;
    }
    function toObject(input) {
      if (typeOf(input) !== "object") {
        input = { content: input };
      }
      if (typeof input.content !== "string" && !isBuffer(input.content)) {
        throw new TypeError("expected a buffer or string");
      }
      input.content = input.content.toString();
      input.sections = [];
      return input;
    }
    function getKey(val, delim) {
      return val ? val.slice(delim.length).trim() : "";
    }
    function createSection() {
      return { key: "", data: "", content: "" };
    }
    function identity2(val) {
      return val;
    }
    function isBuffer(val) {
      if (val && val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// none:gray-matter-engines
var require_gray_matter_engines = __commonJS({
  "none:gray-matter-engines"(exports, module2) {
    module2.exports = {};
  }
});

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = __commonJS({
  "node_modules/strip-bom-string/index.js"(exports, module2) {
    "use strict";
    module2.exports = function(str) {
      if (typeof str === "string" && str.charAt(0) === "\uFEFF") {
        return str.slice(1);
      }
      return str;
    };
  }
});

// node_modules/gray-matter/lib/utils.js
var require_utils = __commonJS({
  "node_modules/gray-matter/lib/utils.js"(exports) {
    "use strict";
    var stripBom = require_strip_bom_string();
    var typeOf = require_kind_of();
    exports.define = function(obj, key, val) {
      Reflect.defineProperty(obj, key, {
        enumerable: false,
        configurable: true,
        writable: true,
        value: val
      });
    };
    exports.isBuffer = function(val) {
      return typeOf(val) === "buffer";
    };
    exports.isObject = function(val) {
      return typeOf(val) === "object";
    };
    exports.toBuffer = function(input) {
      return typeof input === "string" ? Buffer.from(input) : input;
    };
    exports.toString = function(input) {
      if (exports.isBuffer(input)) return stripBom(String(input));
      if (typeof input !== "string") {
        throw new TypeError("expected input to be a string or buffer");
      }
      return stripBom(input);
    };
    exports.arrayify = function(val) {
      return val ? Array.isArray(val) ? val : [val] : [];
    };
    exports.startsWith = function(str, substr, len) {
      if (typeof len !== "number") len = substr.length;
      return str.slice(0, len) === substr;
    };
  }
});

// node_modules/gray-matter/lib/defaults.js
var require_defaults = __commonJS({
  "node_modules/gray-matter/lib/defaults.js"(exports, module2) {
    "use strict";
    var engines = require_gray_matter_engines();
    var utils = require_utils();
    module2.exports = function(options) {
      const opts = Object.assign({}, options);
      opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
      if (opts.delimiters.length === 1) {
        opts.delimiters.push(opts.delimiters[0]);
      }
      opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
      opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
      return opts;
    };
  }
});

// node_modules/gray-matter/lib/engine.js
var require_engine = __commonJS({
  "node_modules/gray-matter/lib/engine.js"(exports, module2) {
    "use strict";
    module2.exports = function(name, options) {
      let engine = options.engines[name] || options.engines[aliase(name)];
      if (typeof engine === "undefined") {
        throw new Error('gray-matter engine "' + name + '" is not registered');
      }
      if (typeof engine === "function") {
        engine = { parse: engine };
      }
      return engine;
    };
    function aliase(name) {
      switch (name.toLowerCase()) {
        case "js":
        case "javascript":
          return "javascript";
        case "coffee":
        case "coffeescript":
        case "cson":
          return "coffee";
        case "yaml":
        case "yml":
          return "yaml";
        default: {
          return name;
        }
      }
    }
  }
});

// node_modules/gray-matter/lib/stringify.js
var require_stringify = __commonJS({
  "node_modules/gray-matter/lib/stringify.js"(exports, module2) {
    "use strict";
    var typeOf = require_kind_of();
    var getEngine = require_engine();
    var defaults = require_defaults();
    module2.exports = function(file, data, options) {
      if (data == null && options == null) {
        switch (typeOf(file)) {
          case "object":
            data = file.data;
            options = {};
            break;
          case "string":
            return file;
          default: {
            throw new TypeError("expected file to be a string or object");
          }
        }
      }
      const str = file.content;
      const opts = defaults(options);
      if (data == null) {
        if (!opts.data) return file;
        data = opts.data;
      }
      const language = file.language || opts.language;
      const engine = getEngine(language, opts);
      if (typeof engine.stringify !== "function") {
        throw new TypeError('expected "' + language + '.stringify" to be a function');
      }
      data = Object.assign({}, file.data, data);
      const open4 = opts.delimiters[0];
      const close = opts.delimiters[1];
      const matter2 = engine.stringify(data, options).trim();
      let buf = "";
      if (matter2 !== "{}") {
        buf = newline(open4) + newline(matter2) + newline(close);
      }
      if (typeof file.excerpt === "string" && file.excerpt !== "") {
        if (str.indexOf(file.excerpt.trim()) === -1) {
          buf += newline(file.excerpt) + newline(close);
        }
      }
      return buf + newline(str);
    };
    function newline(str) {
      return str.slice(-1) !== "\n" ? str + "\n" : str;
    }
  }
});

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = __commonJS({
  "node_modules/gray-matter/lib/excerpt.js"(exports, module2) {
    "use strict";
    var defaults = require_defaults();
    module2.exports = function(file, options) {
      const opts = defaults(options);
      if (file.data == null) {
        file.data = {};
      }
      if (typeof opts.excerpt === "function") {
        return opts.excerpt(file, opts);
      }
      const sep = file.data.excerpt_separator || opts.excerpt_separator;
      if (sep == null && (opts.excerpt === false || opts.excerpt == null)) {
        return file;
      }
      const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
      const idx = file.content.indexOf(delimiter);
      if (idx !== -1) {
        file.excerpt = file.content.slice(0, idx);
      }
      return file;
    };
  }
});

// node_modules/gray-matter/lib/to-file.js
var require_to_file = __commonJS({
  "node_modules/gray-matter/lib/to-file.js"(exports, module2) {
    "use strict";
    var typeOf = require_kind_of();
    var stringify = require_stringify();
    var utils = require_utils();
    module2.exports = function(file) {
      if (typeOf(file) !== "object") {
        file = { content: file };
      }
      if (typeOf(file.data) !== "object") {
        file.data = {};
      }
      if (file.contents && file.content == null) {
        file.content = file.contents;
      }
      utils.define(file, "orig", utils.toBuffer(file.content));
      utils.define(file, "language", file.language || "");
      utils.define(file, "matter", file.matter || "");
      utils.define(file, "stringify", function(data, options) {
        if (options && options.language) {
          file.language = options.language;
        }
        return stringify(file, data, options);
      });
      file.content = utils.toString(file.content);
      file.isEmpty = false;
      file.excerpt = "";
      return file;
    };
  }
});

// node_modules/gray-matter/lib/parse.js
var require_parse = __commonJS({
  "node_modules/gray-matter/lib/parse.js"(exports, module2) {
    "use strict";
    var getEngine = require_engine();
    var defaults = require_defaults();
    module2.exports = function(language, str, options) {
      const opts = defaults(options);
      const engine = getEngine(language, opts);
      if (typeof engine.parse !== "function") {
        throw new TypeError('expected "' + language + '.parse" to be a function');
      }
      return engine.parse(str, opts);
    };
  }
});

// node_modules/gray-matter/index.js
var require_gray_matter = __commonJS({
  "node_modules/gray-matter/index.js"(exports, module2) {
    "use strict";
    var fs = __require("fs");
    var sections = require_section_matter();
    var defaults = require_defaults();
    var stringify = require_stringify();
    var excerpt = require_excerpt();
    var engines = require_gray_matter_engines();
    var toFile = require_to_file();
    var parse = require_parse();
    var utils = require_utils();
    function matter2(input, options) {
      if (input === "") {
        return { data: {}, content: input, excerpt: "", orig: input };
      }
      let file = toFile(input);
      const cached = matter2.cache[file.content];
      if (!options) {
        if (cached) {
          file = Object.assign({}, cached);
          file.orig = cached.orig;
          return file;
        }
        matter2.cache[file.content] = file;
      }
      return parseMatter(file, options);
    }
    function parseMatter(file, options) {
      const opts = defaults(options);
      const open4 = opts.delimiters[0];
      const close = "\n" + opts.delimiters[1];
      let str = file.content;
      if (opts.language) {
        file.language = opts.language;
      }
      const openLen = open4.length;
      if (!utils.startsWith(str, open4, openLen)) {
        excerpt(file, opts);
        return file;
      }
      if (str.charAt(openLen) === open4.slice(-1)) {
        return file;
      }
      str = str.slice(openLen);
      const len = str.length;
      const language = matter2.language(str, opts);
      if (language.name) {
        file.language = language.name;
        str = str.slice(language.raw.length);
      }
      let closeIndex = str.indexOf(close);
      if (closeIndex === -1) {
        closeIndex = len;
      }
      file.matter = str.slice(0, closeIndex);
      const block = file.matter.replace(/^\s*#[^\n]+/gm, "").trim();
      if (block === "") {
        file.isEmpty = true;
        file.empty = file.content;
        file.data = {};
      } else {
        file.data = parse(file.language, file.matter, opts);
      }
      if (closeIndex === len) {
        file.content = "";
      } else {
        file.content = str.slice(closeIndex + close.length);
        if (file.content[0] === "\r") {
          file.content = file.content.slice(1);
        }
        if (file.content[0] === "\n") {
          file.content = file.content.slice(1);
        }
      }
      excerpt(file, opts);
      if (opts.sections === true || typeof opts.section === "function") {
        sections(file, opts.section);
      }
      return file;
    }
    matter2.engines = engines;
    matter2.stringify = function(file, data, options) {
      if (typeof file === "string") file = matter2(file, options);
      return stringify(file, data, options);
    };
    matter2.read = function(filepath, options) {
      const str = fs.readFileSync(filepath, "utf8");
      const file = matter2(str, options);
      file.path = filepath;
      return file;
    };
    matter2.test = function(str, options) {
      return utils.startsWith(str, defaults(options).delimiters[0]);
    };
    matter2.language = function(str, options) {
      const opts = defaults(options);
      const open4 = opts.delimiters[0];
      if (matter2.test(str)) {
        str = str.slice(open4.length);
      }
      const language = str.slice(0, str.search(/\r?\n/));
      return {
        raw: language,
        name: language ? language.trim() : ""
      };
    };
    matter2.cache = {};
    matter2.clearCache = function() {
      matter2.cache = {};
    };
    module2.exports = matter2;
  }
});

// src/report/part.ts
import { createHash } from "node:crypto";
var Count = pipe(number(), safeInteger(), minValue(1));
var WrittenPart = strictObject({
  tool: literal(NAME),
  version: literal(VERSION),
  shard: pipe(
    string(),
    check((written) => readShard(written) !== void 0)
  ),
  inputs: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  besides: array(strictObject({ lineText: string(), about: exactOptional(array(string())) })),
  tallies: strictObject({
    refused: exactOptional(
      strictObject({
        pageIgnores: picklist(["base", "never"]),
        at: array(strictObject({ path: string(), line: Count }))
      })
    ),
    gone: exactOptional(
      strictObject({ file: string(), pages: array(strictObject({ path: string(), findings: Count })) })
    )
  }),
  report: unknown()
});
var partName = ({ index, of }) => `${NAME}-part-${index}-of-${of}.json`;
var PART_NAME = new RegExp(`^${NAME}-part-\\d{1,3}-of-\\d{1,3}\\.json$`);
var inputsHash = (settings, { sourceHead = "none" }) => createHash("sha256").update(JSON.stringify([sorted(settings), sourceHead])).digest("hex");
function renderPart({ shard, inputs, report }) {
  const part = {
    tool: NAME,
    version: VERSION,
    shard: `${shard.index}/${shard.of}`,
    inputs,
    besides: report.findings.map(({ lineText, about }) => ({ lineText, ...about ? { about } : {} })),
    tallies: report.tallies ?? {},
    report: toJson(report)
  };
  return jsonText(part);
}
function readPart(text3, ruleIds) {
  const json = parseJson(text3);
  if (json === void 0) return NO_JSON;
  const written = safeParse(WrittenPart, json.value, { abortEarly: true });
  if (!written.success) {
    const key = String(written.issues[0].path?.[0]?.key ?? "");
    return { fault: key === "version" ? "another version wrote it" : "it is not a part of a report" };
  }
  const { shard, inputs, besides, tallies, report } = written.output;
  const read3 = readReport(report, ruleIds);
  if ("fault" in read3) return read3;
  if (besides.length !== read3.report.findings.length) return { fault: "it does not hold a line for each finding" };
  const findings = read3.report.findings.map((finding2, index) => ({ ...finding2, ...besides[index] }));
  return {
    part: { shard: readShard(shard) ?? { index: 1, of: 1 }, inputs, report: { ...read3.report, findings, tallies } }
  };
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)])
  );
}

// src/settings/at.ts
function settingsAt(settings) {
  const rules = readRules(settings.rules);
  const overrides = settings.overrides.map(({ paths, ignore, rules: rules2 = {}, ...rest2 }) => ({
    fits: within(paths, ignore),
    rules: readRules(rules2),
    rest: rest2
  }));
  const isSame = overrides.length === 0 && rules.every(([, { judges }]) => judges === everywhere);
  const same = isSame ? flat(settings, rules, "") : void 0;
  return (path) => {
    if (same !== void 0) return same;
    const fitting = overrides.filter(({ fits: fits2 }) => fits2(path));
    const own = Object.assign({}, settings, ...fitting.map(({ rest: rest2 }) => rest2));
    return flat(own, [...rules, ...fitting.flatMap((override2) => override2.rules)], path);
  };
}
function everySettings(settings) {
  const anywhere = ({ rules }) => readRules(rules).map(([id, rule]) => [id, { ...rule, judges: everywhere }]);
  const base = anywhere(settings);
  return [
    flat(settings, base, ""),
    ...settings.overrides.map(
      ({ paths: _, ignore: __, rules = {}, ...rest2 }) => flat({ ...settings, ...rest2 }, [...base, ...anywhere({ rules })], "")
    )
  ];
}
var everywhere = () => true;
function within(paths, ignore = []) {
  if (paths === void 0 && ignore.length === 0) return everywhere;
  const isNamed = paths === void 0 ? everywhere : globMatcher(paths, { dot: false });
  const isIgnored = globMatcher(ignore, { dot: true });
  return (path) => isNamed(path) && !isIgnored(path);
}
var readRules = (rules) => Object.entries(rules).map(([id, setting]) => {
  if (typeof setting === "string") return [id, { severity: setting, judges: everywhere }];
  const { paths, ignore, ...rest2 } = setting;
  return [id, { ...rest2, judges: within(paths, ignore) }];
});
function flat({ overrides: _, ...rest2 }, rules, path) {
  const severities = [];
  const dates = [];
  for (const [id, { severity, errorFrom, judges }] of new Map(rules)) {
    const here = judges(path) ? severity : "off";
    if (here !== void 0) severities.push([id, here]);
    if (errorFrom !== void 0) dates.push([id, errorFrom]);
  }
  return { ...rest2, rules: Object.fromEntries(severities), errorFrom: Object.fromEntries(dates) };
}

// src/settings.ts
var DEFAULT_SETTINGS = {
  preset: "recommended",
  ignore: [],
  pageIgnores: "allow",
  failOn: "error",
  block: ["introduced"],
  textOnlyEdits: "error",
  unreadPages: "allow",
  externalLinks: "off",
  redirections: [],
  site: {},
  rules: {},
  overrides: []
};
var PRESETS = {
  recommended: {},
  strict: { block: ["introduced", "existing"], textOnlyEdits: "error", unreadPages: "error", externalLinks: "changed" }
};
var GOVERNED = {
  "dead-external-link": "external-links",
  "unmoved-provenance": "text-only-edits",
  "unread-page": "unread-pages"
};
function severityOf(ruleId2, own, settings) {
  const set = settings.rules[ruleId2];
  const governor = GOVERNED[ruleId2];
  if (governor === "external-links")
    return settings.externalLinks === "off" ? "off" : set ?? (own === "off" ? "warning" : own);
  if (set !== void 0) return set;
  if (governor === void 0) return own;
  const governed = governor === "unread-pages" ? settings.unreadPages : settings.textOnlyEdits;
  return governed === "allow" ? "off" : governed;
}

// src/apply-rules.ts
function applyRules(subjects, rules, settings, judgedAs = (path) => path) {
  const at = settingsAt(settings);
  const findings = [];
  const skips = [];
  for (const subject of subjects) {
    const lineAt = lineReader(subject.page.text);
    const pageSettings = at(judgedAs(subject.page.path));
    const told = { findings: [], covered: [] };
    for (const rule of rules) {
      if (!isOn(rule, pageSettings)) continue;
      judge(subject, rule, pageSettings, lineAt, told, skips);
    }
    for (const one of uncovered(told)) findings.push(one);
  }
  return { findings: findings.sort(byPlace), skips };
}
function factsWanted(rules, settings) {
  const every = everySettings(settings);
  const running = rules.filter((rule) => every.some((one) => isOn(rule, one)));
  return new Set(running.flatMap(({ needs, may }) => [...needs, ...may]));
}
var isOn = (rule, settings) => severityOf(rule.id, settings.preset === "strict" ? rule.severity : defaultSeverity(rule), settings) !== "off";
var ABSENT = { state: "absent" };
var isFor = ({ pages, translationsOnly, kinds }, { page, standing }) => pages === standing && !(translationsOnly && page.metadata.provenance.sourceHash === void 0) && kinds.includes(page.kind);
var isOpen = (rule, subject) => isFor(rule, subject) && rule.needs.every((name) => subject.facts[name]?.state === "known");
var uncovered = ({ findings, covered }) => covered.length === 0 ? findings : findings.filter(
  ({ rule, place: { start } }) => !covered.some(({ first, last, by }) => rule !== by && start.line >= first && start.line <= last)
);
function judge(subject, rule, settings, lineAt, { findings, covered }, skips) {
  const { page, facts } = subject;
  if (!isFor(rule, subject)) return;
  const given = { page, settings };
  for (const name of rule.needs) {
    const fact = facts[name] ?? ABSENT;
    if (fact.state === "absent") return;
    if (fact.state === "unknown") {
      skips.push({ rule: rule.id, path: page.path, reason: fact.why });
      return;
    }
    given[name] = fact.value;
  }
  for (const name of rule.may) given[name] = facts[name] ?? ABSENT;
  const report = (messageId, data, spot) => {
    const message = rule.messages[messageId];
    if (message === void 0) throw new Error(`rule ${rule.id} has no message ${messageId}`);
    const one = finding(subject, rule, messageId, message, data, spot, settings);
    findings.push({ ...one, lineText: lineAt(spot.place) });
    if (spot.covers && one.severity === "error") covered.push({ ...spot.covers, by: rule.id });
  };
  const reasons = /* @__PURE__ */ new Set();
  rule.check(given, report, (why) => reasons.add(why));
  for (const reason of reasons) skips.push({ rule: rule.id, path: page.path, reason });
}
function finding({ page }, rule, messageId, message, data, spot, settings) {
  const severity = severityOf(rule.id, message.severity ?? rule.severity, settings);
  const errorFrom = severity === "error" ? settings.errorFrom[rule.id] : void 0;
  const help = fill(message.help, data);
  return {
    rule: rule.id,
    messageId,
    severity: errorFrom === void 0 ? severity : "warning",
    origin: message.origin ?? "introduced",
    path: page.path,
    place: spot.place,
    message: fill(message.says, data),
    data,
    help: errorFrom === void 0 ? help : `${help} From ${errorFrom} on this is an error.`.trimStart(),
    url: rulePage(rule.id),
    ...spot.fix ? { fix: spot.fix } : {},
    ...spot.details === void 0 ? {} : { details: spot.details },
    ...spot.about ? { about: spot.about } : {}
  };
}
var LONGEST_VALUE = 160;
function fill(template, data) {
  return template.replace(/\{(\w+)\}/g, (slot, name) => name in data ? oneLine(data[name] ?? "") : slot);
}
function oneLine(value) {
  const flat2 = value.replace(/[\s\p{Cc}]+/gu, " ").replaceAll("`", "'");
  return flat2.length > LONGEST_VALUE ? `${flat2.slice(0, LONGEST_VALUE)}\u2026` : flat2;
}
function lineReader(text3) {
  const lines = /* @__PURE__ */ new Map();
  return ({ start }) => {
    const from = start.offset - (start.column - 1);
    const known = lines.get(from);
    if (known !== void 0) return known;
    const line = text3.slice(from, from + text3.slice(from).search(/\r?\n|\r|$/));
    lines.set(from, line);
    return line;
  };
}
function byPlace(a, b) {
  return compareText(a.path, b.path) || a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column || compareText(a.rule, b.rule) || compareText(a.messageId, b.messageId);
}

// src/laws/source-hash.ts
import { createHash as createHash2 } from "node:crypto";
function sourceHashes(english) {
  const lf = withLf(english);
  const crlf = withCrlf(lf);
  return {
    sha1Crlf: hash("sha1", crlf),
    sha1Lf: hash("sha1", lf),
    sha256Crlf: hash("sha256", crlf),
    sha256Lf: hash("sha256", lf)
  };
}
function provesSource(written, english) {
  const algorithm = written.length === 64 ? "sha256" : "sha1";
  const lf = withLf(english);
  return written === hash(algorithm, withCrlf(lf)) || written === hash(algorithm, lf);
}
var expectedHash = (english) => hash("sha1", withCrlf(withLf(english)));
var hash = (algorithm, bytes) => createHash2(algorithm).update(bytes).digest("hex");
var latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
var CR = 13;
var withLf = (bytes) => bytes.includes(CR) ? Buffer.from(latin1(bytes).replaceAll("\r\n", "\n"), "latin1") : bytes;
var withCrlf = (lf) => Buffer.from(latin1(lf).replaceAll("\n", "\r\n"), "latin1");

// src/parse/page.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/parse/decode-text.ts
var decodeText = (bytes) => new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
var isUtf16 = (bytes) => encodingOf(bytes) !== "utf-8";
function encodingOf([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}

// src/parse/front-matter.ts
var import_gray_matter = __toESM(require_gray_matter(), 1);

// src/parse/plain-fields.ts
var VALUE = /'([^']*)'|"([^"\\]*)"|([\p{L}\p{N}].*)/u.source;
var ENTRY = new RegExp(`^([a-z][\\w.-]*):(?: +(?:${VALUE}))?$`, "iu");
var ITEM = new RegExp(`^( *)- +(?:${VALUE})$`, "u");
var NOTHING = /^(?:#.*)?$/;
var NOT_PLAIN = /:(?: |$)| #/;
var ODD = /[^\P{Cc}\r\n]|\r(?!\n)|[\u2028\u2029\uFEFF]/u;
function plainFields(yaml, from, lines) {
  if (ODD.test(yaml)) return void 0;
  const fields = [];
  const keys = /* @__PURE__ */ new Set();
  const rows = rowsOf(yaml);
  for (let index = 0; index < rows.length; index += 1) {
    const { text: text3, start } = rows[index] ?? { text: "", start: 0 };
    if (NOTHING.test(text3)) continue;
    const [, key = "", single, double, plain2] = ENTRY.exec(text3) ?? [];
    if (key === "" || keys.has(key) || NOT_PLAIN.test(plain2 ?? "")) return void 0;
    keys.add(key);
    const keyPlace = lines.place(from + start, from + start + key.length);
    const value = single ?? double ?? plain2;
    const items = value === void 0 ? itemsFrom(rows, index + 1) : 0;
    if (value !== void 0) {
      const length = value.length + (plain2 === void 0 ? 2 : 0);
      const at = from + start + text3.length - length;
      fields.push({ key, value, keyPlace, place: value === "" ? keyPlace : lines.place(at, at + length) });
    } else if (items === 0) fields.push({ key, value: "", keyPlace, place: keyPlace });
    else {
      const first = rows[index + 1];
      const begin = (first?.start ?? 0) + (first?.text.indexOf("-") ?? 0);
      const end = rows[index + 1 + items]?.start ?? yaml.length;
      fields.push({ key, value: yaml.slice(begin, end).trim(), keyPlace, place: lines.place(from + begin, from + end) });
      index += items;
    }
  }
  return fields.length === 0 ? void 0 : fields;
}
function rowsOf(yaml) {
  const rows = [];
  for (let start = 0; start < yaml.length; ) {
    const feed = yaml.indexOf("\n", start);
    const end = feed < 0 ? yaml.length : feed;
    rows.push({ text: yaml.slice(start, trimmedEnd(yaml, start, end)), start });
    start = end + 1;
  }
  return rows;
}
function itemsFrom(rows, index) {
  let count2 = 0;
  for (let indent; ; count2 += 1) {
    const [, blanks, , , plain2 = ""] = ITEM.exec(rows[index + count2]?.text ?? "") ?? [];
    indent ??= blanks;
    if (blanks === void 0 || blanks !== indent || NOT_PLAIN.test(plain2)) return count2;
  }
}
function trimmedEnd(yaml, start, end) {
  let at = end;
  if (at > start && yaml.charCodeAt(at - 1) === 13) at -= 1;
  while (at > start && yaml.charCodeAt(at - 1) === 32) at -= 1;
  return at;
}

// src/parse/yaml-fields.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/parse/yaml-budget.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST_COMPARISONS = 5e7;
var MOST_PROPERTIES = 2e4;
var TooManyKeys = class extends Error {
};
function uniqueKeys() {
  let left = MOST_COMPARISONS;
  return (one, other) => {
    left -= 1;
    if (left < 0) throw new TooManyKeys("too many keys");
    return one === other || (0, import_yaml.isScalar)(one) && (0, import_yaml.isScalar)(other) && one.value === other.value;
  };
}
function hasTooManyProperties(yaml) {
  let count2 = 0;
  for (const _ of yaml.matchAll(/(?<![^\s[{,])[!&]/g)) if (++count2 > MOST_PROPERTIES) return true;
  return false;
}

// src/parse/yaml-faults.ts
var import_yaml2 = __toESM(require_dist(), 1);
var MOST_ERRORS = 100;
function yamlFaults(document, yaml, from, lines) {
  const seen = /* @__PURE__ */ new Set();
  const firstLines = firstOffsets(yaml);
  const read3 = document.errors.slice(0, MOST_ERRORS).map((error) => faultOf(error, yaml, from, lines, firstLines));
  const faults = read3.length > 0 ? read3 : danglingAliases(document).map((range) => aliasFault(range, yaml, from, lines));
  return faults.flatMap((fault) => {
    const key = `${fault.kind} ${fault.place.start.offset}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [fault];
  });
}
function faultOf({ code, message, pos: [start, end] }, yaml, from, lines, firstLines) {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^:\r\n]*/.exec(yaml.slice(start))?.[0]?.trim() ?? "";
    const repeated = repeatedLine(yaml, start, firstLines);
    return {
      kind: "duplicate-key",
      detail: key,
      place: lines.place(from + start, from + start + key.length),
      ...repeated ? { fix: { place: lines.place(from + repeated.start, from + repeated.end), text: "" } } : {}
    };
  }
  const line = entryAt(yaml, start);
  const cause = (line && (unquotedColon(line) ?? textAfterEnd(line))) ?? openQuote(message, line, start, yaml);
  if (cause === void 0) {
    const place2 = lines.place(from + start, from + Math.max(start, Math.min(end, yaml.length)));
    return { kind: "yaml", detail: firstSentence(message), place: place2 };
  }
  const { kind, detail, entry, fix } = cause;
  const place = lines.place(from + entry.start, from + entry.start + entry.value.length);
  return { kind, detail, place, ...fix === void 0 ? {} : { fix: { place, text: fix } } };
}
function firstOffsets(yaml) {
  let found2;
  return () => {
    found2 ??= new Map([...yaml.matchAll(/^.*$/gm)].reverse().map(({ 0: line, index }) => [line, index]));
    return found2;
  };
}
function repeatedLine(yaml, offset, firstLines) {
  const start = offset === 0 ? 0 : yaml.lastIndexOf("\n", offset - 1) + 1;
  const [whole = "", line = "", next = ""] = /^([^\r\n]*)(?:\r?\n|$)([ \t]*[^\r\n]?)/.exec(yaml.slice(start)) ?? [];
  const isAlone = /^[ \t]*[\w.-]+:[ \t]+[^\s|>[{&*!#]/.test(line) && !/^[ \t]|^-/.test(next);
  if (!isAlone || (firstLines().get(line) ?? start) >= start) return void 0;
  return { start, end: start + whole.length - next.length };
}
function danglingAliases(document) {
  const anchors = /* @__PURE__ */ new Set();
  const dangling = [];
  (0, import_yaml2.visit)(document, {
    Alias(_, { source, range }) {
      if (!anchors.has(source) && range) dangling.push([range[0], range[1]]);
    },
    Value(_, { anchor }) {
      if (anchor !== void 0) anchors.add(anchor);
    }
  });
  return dangling;
}
function aliasFault([start, end], yaml, from, lines) {
  const place = lines.place(from + start, from + end);
  const written = yaml.slice(start, end);
  const isWhole = entryAt(yaml, start)?.value.replace(/\s#.*$/, "").trimEnd() === written;
  return {
    kind: "yaml",
    detail: unenclosed(written),
    place,
    ...isWhole ? { fix: { place, text: quoted(written) } } : {}
  };
}
var ENTRY2 = /^([ \t]*(?:- )?[\w.-]+:[ \t]+)(\S[^\r\n]*)/;
function entryAt(yaml, offset) {
  const lineStart = offset === 0 ? 0 : yaml.lastIndexOf("\n", offset - 1) + 1;
  const [, before, value] = ENTRY2.exec(yaml.slice(lineStart)) ?? [];
  if (before === void 0 || value === void 0) return void 0;
  return { value: value.trimEnd(), start: lineStart + before.length };
}
function unquotedColon(entry) {
  const { value } = entry;
  if (!/^[^\s'"|>[{&*!#].*?:(?:\s|$)/.test(value)) return void 0;
  return { kind: "unquoted-colon", detail: value, entry, fix: quoted(value) };
}
var TEXT_AFTER_END = /^(?:[@`%]|"(?:[^"\\]|\\.)*"\s*[^\s#]|'(?:[^']|'')*'\s*[^\s#]|\[[^\]]*\]\s*[^\s#]|\*\S*\s+[^\s#])/;
function textAfterEnd(entry) {
  const { value } = entry;
  if (!TEXT_AFTER_END.test(value)) return void 0;
  return { kind: "yaml", detail: unenclosed(value), entry, fix: quoted(value) };
}
var OPEN_QUOTE = /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;
function openQuote(message, line, offset, yaml) {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote === void 0) return void 0;
  const isOpen2 = ({ value }) => value.startsWith(quote) && OPEN_QUOTE.test(value);
  const entry = line && isOpen2(line) ? line : offset < yaml.trimEnd().length ? void 0 : entries(yaml).findLast(isOpen2);
  return entry && { kind: "yaml", detail: unenclosed(entry.value), entry };
}
var entries = (yaml) => [...yaml.matchAll(/^/gm)].flatMap(({ index }) => entryAt(yaml, index) ?? []);
var unenclosed = (value) => `a value that begins with ${value[0] === "`" ? "a backtick" : value[0]} and is not in quotes as a whole`;
var quoted = (value) => value.includes("'") ? `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"` : `'${value}'`;
var firstSentence = (message) => {
  const sentence2 = (/^[^\r\n]*/.exec(message)?.[0] ?? "").replace(/[.:]\s*$/, "");
  return sentence2.charAt(0).toLowerCase() + sentence2.slice(1);
};

// src/parse/yaml-fields.ts
function readYaml(yaml, from, lines) {
  const unread = (detail) => ({
    root: void 0,
    faults: [{ kind: "yaml", detail, place: lines.place(from, from + yaml.length) }],
    isMapping: true
  });
  if (hasTooManyProperties(yaml)) return unread("it has too many tags or anchors to be read");
  try {
    const document = (0, import_yaml3.parseDocument)(yaml, {
      uniqueKeys: uniqueKeys(),
      schema: "failsafe",
      lineCounter: new import_yaml3.LineCounter(),
      prettyErrors: false,
      logLevel: "silent"
    });
    const faults = yamlFaults(document, yaml, from, lines);
    const root = document.contents;
    if ((0, import_yaml3.isMap)(root)) return { root, faults, isMapping: true };
    const empty = root === null || (0, import_yaml3.isScalar)(root) && root.value === "";
    return { root: void 0, faults, isMapping: empty };
  } catch (error) {
    if (error instanceof RangeError) return unread("it is nested too deeply to be read");
    if (error instanceof TooManyKeys) return unread("a mapping has too many keys to be read");
    throw error;
  }
}
function fieldsOf(map, yaml, from, lines) {
  return map.items.flatMap((pair) => {
    const field = fieldOf(pair, yaml, from, lines);
    return field === void 0 ? [] : [field];
  });
}
function fieldOf(pair, yaml, from, lines) {
  if (!(0, import_yaml3.isScalar)(pair.key)) return void 0;
  const keyPlace = placeOf(pair.key, from, lines);
  if (keyPlace === void 0) return void 0;
  const key = textOf(pair.key);
  if (!(0, import_yaml3.isScalar)(pair.value)) {
    const range = pair.value?.range;
    if (!range) return { key, value: "", place: keyPlace, keyPlace };
    return {
      key,
      value: yaml.slice(range[0], range[1]).trim(),
      place: lines.place(from + range[0], from + range[1]),
      keyPlace
    };
  }
  const value = textOf(pair.value);
  const place = value === "" ? keyPlace : placeOf(pair.value, from, lines) ?? keyPlace;
  return { key, value, place, keyPlace };
}
var textOf = ({ value }) => value === null || value === void 0 ? "" : String(value);
function placeOf(scalar, from, lines) {
  const { range } = scalar;
  return range ? lines.place(from + range[0], from + range[1]) : void 0;
}

// src/parse/front-matter.ts
var LONGEST_UNCLOSED = 200;
var LONGEST_METADATA = 32768;
function readFrontMatter(text3, lines) {
  const first = text3.charCodeAt(0) === 65279 ? 1 : 0;
  const opening = /^[^\r\n]*/.exec(text3.slice(first))?.[0] ?? "";
  if (!opening.startsWith("---") || opening.startsWith("----"))
    return readLateFrontMatter(text3, first, lines) ?? {
      bodyStart: lines.point(first),
      fields: [],
      provenance: {},
      faults: []
    };
  const start = afterLine(text3, first);
  if (!/^---[ \t]*$/.test(opening)) {
    const fault = { kind: "bad-opening", detail: opening, place: lines.place(first, first + opening.length) };
    return broken(text3, lines, first, start, fault);
  }
  const found2 = findClosing(text3, first, start, lines);
  return "kind" in found2 ? broken(text3, lines, first, start, found2) : readClosed(text3, first, found2, lines);
}
function readLateFrontMatter(text3, first, lines) {
  const opening = afterBlanks(text3, first);
  if (opening === void 0) return void 0;
  const found2 = findClosing(text3, opening, afterLine(text3, opening), lines);
  if ("kind" in found2) return void 0;
  const metadata = readClosed(text3, opening, found2, lines);
  if (metadata.provenance.sourceHash === void 0) return void 0;
  const end = opening - (text3.startsWith("\r\n", opening - 2) ? 2 : 1);
  const start = Math.max(first, end - (lines.point(end).column - 1));
  const fault = { kind: "late-opening", detail: "", place: lines.place(start, end) };
  return { ...metadata, faults: [fault, ...metadata.faults] };
}
function afterBlanks(text3, first) {
  const opening = /---[ \t]*$/my;
  const comment = /[ \t]*<!--/y;
  const restOfLine = /[ \t]*(?:\r\n|\n|\r)/y;
  const matchesAt = (form, offset) => {
    form.lastIndex = offset;
    return form.test(text3);
  };
  let at = first;
  while (!matchesAt(opening, at)) {
    if (matchesAt(comment, at)) {
      const end = text3.indexOf("-->", comment.lastIndex);
      if (end < 0) return void 0;
      at = end + 3;
    }
    if (!matchesAt(restOfLine, at)) return void 0;
    at = restOfLine.lastIndex;
  }
  return at;
}
function readClosed(text3, first, found2, lines) {
  const place = lines.place(first, found2.after);
  const plain2 = plainFields(text3.slice(found2.start, found2.end), found2.start, lines);
  if (plain2 !== void 0)
    return { place, bodyStart: place.end, fields: plain2, provenance: provenanceOf(plain2), faults: [] };
  const { root, faults: yamlFaults2, isMapping } = readBlock(text3, found2, lines);
  const faults = yamlFaults2.length > 0 || isMapping ? yamlFaults2 : [{ kind: "not-a-mapping", detail: "", place }];
  const yaml = text3.slice(found2.start, found2.end);
  const fields = root === void 0 ? [] : fieldsOf(root, yaml, found2.start, lines);
  return {
    place,
    bodyStart: place.end,
    fields,
    provenance: faults.length > 0 ? scanProvenance(text3, found2.start, found2.end, lines) : provenanceOf(fields),
    faults
  };
}
function readBlock(text3, { start, end }, lines) {
  if (end - start > LONGEST_METADATA) {
    const detail = `it is longer than ${LONGEST_METADATA} characters`;
    return { root: void 0, faults: [{ kind: "yaml", detail, place: lines.place(start, end) }], isMapping: true };
  }
  let reading = { root: void 0, faults: [], isMapping: true };
  const refuse = () => {
    throw new Error("only YAML front matter is read");
  };
  (0, import_gray_matter.default)(`---
${text3.slice(start, end).replace(/\r?\n$/, "")}
---
`, {
    language: "yaml",
    engines: {
      yaml: {
        parse: (yaml) => {
          reading = readYaml(yaml.replace(/^\n/, ""), start, lines);
          return {};
        },
        stringify: refuse
      },
      json: { parse: refuse, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse }
    }
  });
  return reading;
}
function findClosing(text3, first, start, lines) {
  const closing = /^(---[^\r\n]*|\.\.\.[ \t]*)$/gm;
  closing.lastIndex = start;
  const match = closing.exec(text3);
  if (match === null) return { kind: "unclosed", detail: "", place: lines.place(first, first + 3) };
  const line = match[0];
  if (/^(---|\.\.\.)[ \t]*$/.test(line)) return { start, end: match.index, after: afterLine(text3, match.index) };
  return { kind: "bad-closing", detail: line, place: lines.place(match.index, match.index + line.length) };
}
function broken(text3, lines, first, start, fault) {
  let end = start;
  for (let count2 = 0; count2 < LONGEST_UNCLOSED && end < text3.length; count2 += 1) end = afterLine(text3, end);
  return {
    place: lines.place(first, start),
    fields: [],
    provenance: scanProvenance(text3, start, end, lines),
    faults: [fault]
  };
}
function afterLine(text3, offset) {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = offset;
  const match = ending.exec(text3);
  return match === null ? text3.length : match.index + match[0].length;
}

// src/parse/page.ts
function readPage(path, id, bytes) {
  const text3 = decodeText(bytes);
  const lines = lineIndex(text3);
  const kind = /\.ya?ml$/i.test(path) ? "yaml" : "markdown";
  return {
    path,
    id,
    kind,
    text: text3,
    ...isUtf16(bytes) ? { isUtf16: true } : {},
    metadata: kind === "yaml" ? readYamlMetadata(text3, lines) : readFrontMatter(text3, lines)
  };
}
function readYamlMetadata(text3, lines) {
  const from = text3.charCodeAt(0) === 65279 ? 1 : 0;
  const yaml = text3.slice(from);
  const { root, faults } = readYaml(yaml, from, lines);
  const place = lines.place(from, text3.length);
  if (faults.length > 0 || root === void 0) {
    return { place, fields: [], provenance: scanProvenance(text3, from, text3.length, lines), faults };
  }
  const nested = root.get("metadata");
  const outer = fieldsOf(root, yaml, from, lines);
  const inner = (0, import_yaml4.isMap)(nested) ? fieldsOf(nested, yaml, from, lines) : void 0;
  const atRoot = provenanceOf(outer);
  const within2 = provenanceOf(inner ?? []);
  if (inner === void 0 || weightOf(atRoot) > weightOf(within2)) {
    return { within: "root", place, fields: outer, provenance: atRoot, faults };
  }
  return { within: "metadata", place, fields: inner, provenance: within2, faults };
}
function weightOf(provenance) {
  if (provenance.sourceHash !== void 0) return 2;
  return Object.keys(provenance).length > 0 ? 1 : 0;
}

// src/facts/namesakes.ts
var MOST_NAMESAKES = 50;
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
async function namesakes(commit, path, repository) {
  const name = nameOf(path);
  return [...await repository.tree(commit)].filter(([other]) => other !== path && nameOf(other) === name).slice(0, MOST_NAMESAKES).map(([other, id]) => ({ commit, path: other, id }));
}

// src/facts/originals.ts
var NO_SOURCE = "no English source is given (`source`)";
var NO_COMMIT = "the English repository does not hold the commit that the page names";
var CUT_OFF = "the history of the English clone is cut off, and it does not hold the commit that the page names (fetch it with `fetch-depth: 0`)";
var NO_FILE = "English has no file at this path in the commit that the page names";
var NO_CONTENTS = "the English clone holds the file but not its contents";
var NO_PATH = "no pattern of `source-path` fits the path of the page";
var NOT_NAMED = "the page names no English commit";
var isCommitId = (written) => /^[0-9a-f]{40}$/.test(written ?? "");
async function readOriginals(pages, source, reader) {
  const facts = /* @__PURE__ */ new Map();
  const quests = [];
  for (const page of pages) {
    const { sourceCommit, sourceHash } = page.metadata.provenance;
    const commit = sourceCommit?.value;
    const path = "why" in source ? void 0 : source.pathOf(page.path);
    if (sourceHash === void 0) facts.set(page.path, { state: "absent" });
    else if ("why" in source) facts.set(page.path, { state: "unknown", why: source.why });
    else if (!isCommitId(commit)) facts.set(page.path, { state: "unknown", why: NOT_NAMED });
    else if (path === void 0) facts.set(page.path, { state: "unknown", why: NO_PATH });
    else quests.push({ page, commit, path, hash: sourceHash.value });
  }
  if ("why" in source || quests.length === 0) return facts;
  const { repository } = source;
  const ids = await repository.find(quests);
  const found2 = quests.map(({ commit, path }, index) => {
    const id = ids[index];
    return id === void 0 ? void 0 : { commit, path, id };
  });
  const contents = new Map(await repository.read([...new Set(ids.filter((id) => id !== void 0))]));
  const lost = quests.filter((_, index) => found2[index] === void 0);
  const held = await source.commits(lost.map(({ commit }) => commit));
  const { fitting: otherwise, isComplete } = await findByHash(lost, (commit) => held.has(commit), source, contents);
  const read3 = async (quest, index) => {
    const file = found2[index] ?? otherwise.get(quest);
    const bytes = file && contents.get(file.id);
    if (file === void 0 || bytes === void 0) {
      const gone = isComplete ? NO_COMMIT : CUT_OFF;
      return { state: "unknown", why: file !== void 0 ? NO_CONTENTS : held.has(quest.commit) ? NO_FILE : gone };
    }
    const page = readPage(file.path, file.id, bytes);
    const body = await reader.bodyOf(page);
    return { state: "known", value: { path: file.path, commit: file.commit, bytes, page, ...body ? { body } : {} } };
  };
  const originals = await Promise.all(quests.map(read3));
  for (const [index, { page }] of quests.entries()) facts.set(page.path, originals[index] ?? { state: "absent" });
  return facts;
}
var MOST_VERSIONS = 40;
async function findByHash(quests, isHeld, source, contents) {
  if (quests.length === 0) return { fitting: /* @__PURE__ */ new Map(), isComplete: true };
  const history = await source.history(quests.flatMap(({ commit, path }) => isHeld(commit) ? [] : [path]));
  const candidates = await Promise.all(
    quests.map(async ({ page, commit, path }) => {
      if (isHeld(commit)) return namesakes(commit, path, source.repository);
      return versionsUntil(page, history.versions.get(path) ?? []).map(({ commit: commit2, id }) => ({ commit: commit2, path, id }));
    })
  );
  const wanted = new Set(candidates.flat().map(({ id }) => id));
  for (const [id, bytes] of await source.repository.read([...wanted].filter((id2) => !contents.has(id2))))
    contents.set(id, bytes);
  const fitting = /* @__PURE__ */ new Map();
  for (const [index, quest] of quests.entries()) {
    const fits2 = candidates[index]?.find(({ id }) => {
      const bytes = contents.get(id);
      return bytes !== void 0 && provesSource(quest.hash, bytes);
    });
    if (fits2) fitting.set(quest, fits2);
  }
  return { fitting, isComplete: history.isComplete };
}
function versionsUntil(page, versions) {
  const [, month, day2, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(page.metadata.provenance.handoffDate?.value ?? "") ?? [];
  const latest = year === void 0 ? void 0 : Date.parse(`${year}-${month}-${day2}T00:00:00Z`) + MIRROR_DELAY;
  return versions.flatMap(({ commit, date, id }) => id === void 0 ? [] : [{ commit, date, id }]).filter(({ date }) => latest === void 0 || Number.isNaN(latest) || Date.parse(date) <= latest).slice(0, MOST_VERSIONS);
}
var MIRROR_DELAY = 30 * 864e5;

// src/report/fingerprints.ts
import { createHash as createHash3 } from "node:crypto";
function fingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  return new Map(
    findings.map((finding2) => {
      const identity2 = identityOf(finding2);
      const count2 = (seen.get(identity2) ?? 0) + 1;
      seen.set(identity2, count2);
      return [finding2, hash2(`${identity2} ${count2}`)];
    })
  );
}
function identityOf({ path, rule, messageId, data, about }) {
  if (about?.[0] !== void 0) return JSON.stringify([path, rule, about[0]]);
  return JSON.stringify([path, rule, messageId, Object.entries(data).sort(([a], [b]) => a < b ? -1 : 1)]);
}
var hash2 = (text3) => createHash3("sha256").update(text3).digest("hex").slice(0, 32);
var faultId = (finding2) => hash2(identityOf({ ...finding2, path: "" }));

// src/baseline.ts
function recordsOf(findings) {
  const records = /* @__PURE__ */ new Map();
  for (const finding2 of findings) {
    if (finding2.pardon !== void 0) continue;
    const { path, rule } = finding2;
    const record2 = { path, rule, fingerprint: faultId(finding2), count: 1 };
    const key = keyOf(record2);
    records.set(key, { ...record2, count: (records.get(key)?.count ?? 0) + 1 });
  }
  return [...records].sort(([a], [b]) => a < b ? -1 : 1).map(([, record2]) => record2);
}
function pardonRecorded(findings, records, pages) {
  const movedTo = movesOf(pages);
  const stock = /* @__PURE__ */ new Map();
  const keys = records.map((record2) => keyOf({ ...record2, path: movedTo.get(record2.path) ?? record2.path }));
  for (const [index, { count: count2 }] of records.entries())
    stock.set(keys[index] ?? "", (stock.get(keys[index] ?? "") ?? 0) + count2);
  const pardoned = /* @__PURE__ */ new Set();
  for (const finding2 of [...findings].sort((a, b) => turn(a) - turn(b))) {
    const key = keyOf({ path: finding2.path, rule: finding2.rule, fingerprint: faultId(finding2) });
    const held = stock.get(key) ?? 0;
    if (held === 0) continue;
    stock.set(key, held - 1);
    pardoned.add(finding2);
  }
  return {
    findings: findings.map(
      (finding2) => pardoned.has(finding2) && finding2.pardon === void 0 ? { ...finding2, pardon: { by: "baseline" } } : finding2
    ),
    left: records.flatMap((record2, index) => {
      const key = keys[index] ?? "";
      const count2 = Math.min(record2.count, stock.get(key) ?? 0);
      stock.set(key, (stock.get(key) ?? 0) - count2);
      return count2 === 0 ? [] : [{ ...record2, count: count2 }];
    })
  };
}
var turn = ({ origin, pardon }) => pardon !== void 0 ? 2 : origin === "introduced" ? 1 : 0;
var movesOf = (pages) => new Map(pages.flatMap((change) => change.status === "renamed" ? [[change.previousPath, change.path]] : []));
function goneRecords(left, { isJudged, isAsked, skips }) {
  const asked = new Set(left.map(({ path }) => path));
  const untold = /* @__PURE__ */ new Set();
  for (const { rules, paths } of skips)
    for (const path of paths) if (asked.has(path)) for (const rule of rules) untold.add(`${rule} ${path}`);
  return left.filter(
    ({ rule, path }) => isJudged(path) && isAsked(rule) && !untold.has(`${rule} ${path}`) && !untold.has(`all ${path}`)
  );
}
var keyOf = ({ path, rule, fingerprint: fingerprint2 }) => JSON.stringify([path, rule, fingerprint2]);

// src/hold-against-baseline.ts
var ASKED_OF_WHAT_CHANGES = ["duplicate-file-id", "dead-external-link"];
function holdAgainstBaseline({ findings, skips, unproven, selection, rules, settings }, { file, records }) {
  const { pages, removed: removed2 } = selection;
  const isTree = selection.scope === "tree";
  const { findings: held, left } = pardonRecorded(findings, records, pages);
  const judged = new Set(
    [...pages, ...removed2].flatMap((page) => {
      if (unproven.has(page.path)) return [];
      return page.status === "renamed" ? [page.path, page.previousPath] : [page.path];
    })
  );
  const isRedirectionFile2 = redirectionFiles(settings.redirections);
  for (const { path } of selection.allChanges) if (isRedirectionFile2(path)) judged.add(path);
  const present = isTree ? new Set(selection.allChanges.map(({ path }) => path)) : void 0;
  const every = everySettings(settings);
  const on = new Map(rules.map((rule) => [rule.id, every.some((one) => isOn(rule, one))]));
  const gone = goneRecords(left, {
    isJudged: (path) => judged.has(path) || present !== void 0 && !present.has(path),
    // a rule that this version does not have finds nothing any more
    isAsked: (rule) => on.get(rule) !== false && (isTree || !ASKED_OF_WHAT_CHANGES.includes(rule)),
    skips
  });
  const goneFrom = gone.map(({ path, count: count2 }) => ({ path, findings: count2 }));
  return { findings: held, ...gone.length === 0 ? {} : { gone: { file, pages: goneFrom } } };
}

// src/ignore-by-settings.ts
function entriesOn(today, { ignoreEntries = [], ...rest2 }) {
  const holding = ignoreEntries.filter(({ until }) => until === void 0 || today <= until);
  return {
    settings: { ...rest2, ignoreEntries: holding },
    ended: ignoreEntries.filter((entry) => !holding.includes(entry))
  };
}
function pardonBySettings(findings, { ignoreEntries = [] }) {
  if (ignoreEntries.length === 0) return findings;
  const entries2 = ignoreEntries.map((entry) => ({ entry, covers: globMatcher(entry.paths, { dot: true }) }));
  const pardons = /* @__PURE__ */ new Map();
  const pardonsAt = (path) => {
    const known = pardons.get(path);
    if (known !== void 0) return known;
    const byRule = /* @__PURE__ */ new Map();
    for (const { entry, covers } of entries2) {
      if (!covers(path)) continue;
      for (const rule of entry.rules)
        if (!byRule.has(rule)) byRule.set(rule, { by: "ignore", reason: entry.reason, from: "settings" });
    }
    pardons.set(path, byRule);
    return byRule;
  };
  return findings.map((finding2) => {
    const pardon = pardonsAt(finding2.path).get(finding2.rule);
    return pardon === void 0 ? finding2 : { ...finding2, pardon };
  });
}
var endedEntries = (ended) => ended.map(
  (entry) => `The setting \`ignore\` of ${named(entry)} held until \`${entry.until}\` and holds no longer: set a later \`until\`, or remove it`
);
function idleEntries({ ignoreEntries = [] }, tree) {
  const files = [...tree.keys()];
  return ignoreEntries.filter(({ paths }) => !paths.some((path) => tree.has(path)) && !files.some(globMatcher(paths, { dot: true }))).map(
    (entry) => `The setting \`ignore\` of ${named(entry)} ignores nothing, because no file has such a path: remove it`
  );
}
var named = ({ rules, paths }) => {
  const [first = "", ...more] = paths;
  return `${namesListed(rules)} in ${shownValue(first)}${more.length === 0 ? "" : ` and ${more.length} more`}`;
};

// src/judge-oversized.ts
function judgeOversized(oversized, rules, settings) {
  const asked = rules.filter(({ id }) => id === unread_page_default.id);
  const { findings } = applyRules(oversized.map(subjectOf), asked, settings);
  return {
    findings,
    skips: oversized.map((page) => ({ rule: "all", path: page.path, reason: whyNot(page) }))
  };
}
var whyNot = ({ bytes }) => `the page is too large to judge (over ${Math.floor(bytes / 1048576)} MiB)`;
function subjectOf(oversized) {
  const { path, id } = oversized;
  const metadata = { bodyStart: { line: 1, column: 1, offset: 0 }, fields: [], provenance: {}, faults: [] };
  const page = { path, id, kind: /\.ya?ml$/i.test(path) ? "yaml" : "markdown", text: "", metadata };
  return { page, standing: "changed", facts: { body: { state: "unknown", why: whyNot(oversized) } } };
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added2, removed2, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added2 && last.removed === removed2) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added: added2, removed: removed2, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added: added2, removed: removed2, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array2) {
    const ret = [];
    for (let i = 0; i < array2.length; i++) {
      if (array2[i]) {
        ret.push(array2[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function splitLines(text3) {
  const hasTrailingNl = text3.endsWith("\n");
  const result = text3.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/facts/drift.ts
var ABSENT2 = { state: "absent" };
var NOT_FOUND = "the version that the page was made from is not in the history of the English branch";
async function readDrifts(originals, source) {
  if ("why" in source) return originals.map((original) => original.state === "known" ? ABSENT2 : original);
  const known = originals.flatMap((original) => original.state === "known" ? [original.value] : []);
  const { versions } = await source.history(known.map(({ path }) => path));
  const commits = await source.commits(known.map(({ commit }) => commit));
  const newest2 = new Set(known.flatMap(({ path }) => versions.get(path)?.[0]?.id ?? []));
  const contents = await source.repository.read([...newest2]);
  return originals.map((original) => {
    if (original.state !== "known") return original;
    const { path, commit, bytes, page } = original.value;
    const since = distinct(versions.get(path) ?? []);
    const place = since.findIndex(({ id }) => id === page.id);
    const [latest] = since;
    if (place < 0 || latest === void 0) return { state: "unknown", why: NOT_FOUND };
    const from = Date.parse(commits.get(commit)?.date ?? latest.date);
    const days = place === 0 ? 0 : Math.max(0, Math.floor((Date.parse(latest.date) - from) / 864e5));
    const now = latest.id === void 0 ? "" : text(contents.get(latest.id));
    if (now === void 0)
      return { state: "unknown", why: "the English clone lacks the contents of the newest version" };
    return {
      state: "known",
      value: {
        commits: place,
        days,
        isRemoved: latest.id === void 0,
        diff: place === 0 ? "" : diffOf(text(bytes) ?? "", now)
      }
    };
  });
}
var distinct = (versions) => versions.filter(({ id }, index) => id !== versions[index + 1]?.id || index === versions.length - 1);
var text = (bytes) => bytes && new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
var MOST_EDITS = 4e3;
function diffOf(before, now) {
  const patch = structuredPatch("", "", before, now, "", "", { context: 2, maxEditLength: MOST_EDITS });
  if (patch === void 0 || patch.hunks.length === 0) return "";
  const text3 = formatPatch(patch);
  return text3.slice(Math.max(0, text3.search(/^@@/m)));
}

// src/links/address-pattern.ts
var LONGEST = 1e3;
var SOME_PATTERN = "a host such as `example.com` or `*.example.com`, or an address such as `https://example.com/docs/*`";
function expectedAddressPattern(pattern) {
  if (pattern.length > LONGEST) return `a pattern of at most ${LONGEST} characters`;
  if (/^https?:\/\/[^\s#]+$/i.test(pattern)) return void 0;
  return /^(?:\*\.)?[^\s*/?#@]+$/.test(pattern) && !pattern.includes("://") ? void 0 : SOME_PATTERN;
}
function addressMatcher(patterns) {
  const tests = patterns.map((pattern) => /^https?:\/\//i.test(pattern) ? addressTest(pattern) : hostTest(pattern));
  return (address2) => tests.some((test) => test(address2));
}
function hostTest(pattern) {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith("*.") ? ({ host }) => host.endsWith(wanted.slice(1)) : ({ host }) => host === wanted;
}
function addressTest(pattern) {
  const [, origin = "", rest2 = ""] = /^([^/]*\/\/[^/?*]*)(.*)$/s.exec(pattern) ?? [];
  const parts = `${origin.toLowerCase()}${rest2 === "" ? "/" : rest2}`.split("*");
  return ({ url }) => fits(url, parts);
}
function fits(text3, [first = "", ...parts]) {
  const last = parts.pop();
  if (last === void 0) return text3 === first;
  if (!text3.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found2 = text3.indexOf(part, at);
    if (found2 < 0) return false;
    at = found2 + part.length;
  }
  return text3.length - last.length >= at && text3.endsWith(last);
}

// src/links/external-address.ts
var LONGEST2 = 4096;
function readExternalTarget(written) {
  const trimmed = written.trim();
  if (!/^https?:/i.test(trimmed)) return { kind: "none" };
  if (trimmed.length > LONGEST2) return { kind: "unreadable", why: `the address is longer than ${LONGEST2} characters` };
  if (/[<>{}]|%(?:3[ce]|7[bd])/i.test(trimmed)) return { kind: "none" };
  const url = readUrl(trimmed);
  if (url === void 0) return { kind: "unreadable", why: "the address is none that a browser takes" };
  if (url.username !== "" || url.password !== "")
    return { kind: "unreadable", why: "the address holds a user name or a password, and these are not sent" };
  if (!isPublicName(url.hostname)) return { kind: "none" };
  url.hash = "";
  return { kind: "address", address: { url: url.href, host: url.host } };
}
var NOBODYS = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local|localdomain|internal|intranet|lan|corp|home|arpa|onion|alt)\.?$/;
function isPublicName(hostname) {
  if (hostname.startsWith("[") || /^[0-9.]+$/.test(hostname)) return true;
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/.test(hostname) && !NOBODYS.test(hostname);
}

// src/facts/external-links.ts
function inquiries(settings, web) {
  const { externalLinksOnly: only, externalLinksIgnore: ignored2 = [] } = settings;
  const at = settingsAt(settings);
  const isIgnored = addressMatcher(ignored2);
  const isAllowed = only === void 0 ? () => true : addressMatcher(only);
  const answers = /* @__PURE__ */ new Map();
  const shared = {
    wantsForeign: (path) => at(path).rules["changed-link-target"] === "off",
    wants: (address2) => isAllowed(address2) && !isIgnored(address2)
  };
  const wantsOld = settings.externalLinks === "all";
  return {
    now: {
      ...shared,
      wantsOld,
      probe: async (addresses) => {
        const found2 = await web.probe(addresses);
        for (const [address2, outcome] of found2) answers.set(address2, outcome);
        return found2;
      }
    },
    again: { ...shared, wantsOld, probe: async () => answers },
    before: { ...shared, wantsOld: true, probe: async () => answers }
  };
}
async function readExternalLinks(pages, inquiry, reader) {
  const candidates = await Promise.all(pages.map((page) => candidatesOf(page, inquiry, reader)));
  const addresses = candidates.flatMap(
    (found2) => found2 === void 0 ? [] : found2.flatMap(({ address: address2 }) => address2?.url ?? [])
  );
  const answers = addresses.length === 0 ? /* @__PURE__ */ new Map() : await inquiry.probe([...new Set(addresses)]);
  return candidates.map(
    (found2) => found2 === void 0 ? {
      state: "unknown",
      why: "the page before this change cannot be read, so that new links cannot be told from old ones"
    } : { state: "known", value: found2.flatMap((candidate) => answered(candidate, answers)) }
  );
}
async function candidatesOf(page, inquiry, reader) {
  const { body, previous, englishLinks } = page;
  const wantsForeign = inquiry.wantsForeign(page.page.path);
  const english = englishLinks.state === "known" ? new Set(englishLinks.value.links.map(({ url }) => comparableTarget(url))) : void 0;
  const found2 = body.links.flatMap((link) => {
    const target = readExternalTarget(link.url);
    if (target.kind === "none") return [];
    const standing = english === void 0 ? {} : { inEnglish: english.has(comparableTarget(link.url)) };
    if (standing.inEnglish === false && !wantsForeign) return [];
    if (target.kind === "unreadable") return [{ link, ...standing, why: target.why }];
    return inquiry.wants(target.address) ? [{ link, ...standing, address: target.address }] : [];
  });
  if (inquiry.wantsOld || previous === void 0 || found2.length === 0) return found2;
  const before = await reader.bodyOf(previous);
  if (before === void 0) return void 0;
  const known = new Set(before.links.map(identity));
  return found2.filter(({ link }) => !known.has(identity(link)));
}
function identity({ url }) {
  const target = readExternalTarget(url);
  return target.kind === "address" ? target.address.url : url;
}
function answered({ why, ...candidate }, answers) {
  if (why !== void 0) return [{ ...candidate, outcome: { result: "unknown", why } }];
  const outcome = answers.get(candidate.address?.url ?? "");
  return outcome === void 0 ? [] : [{ ...candidate, outcome }];
}

// src/facts/file-ids.ts
var ABSENT3 = { state: "absent" };
var NO_CONTENTS2 = "the clone lacks contents of pages, so that their file ids cannot be compared";
function fileIdOf({ metadata: { provenance } }) {
  const written = provenance.fileId?.value;
  return written !== void 0 && /^\d{1,30}$/.test(written) ? written : void 0;
}
async function readSameFileIds(versions, { localized: localized2, tree, fileIds }) {
  const asked = versions.map(({ page, previous }) => {
    const id = fileIdOf(page);
    return previous !== void 0 && fileIdOf(previous) === id ? void 0 : id;
  });
  if (asked.every((id) => id === void 0)) return asked.map(() => ABSENT3);
  const paths = await fileIds();
  const unknown2 = { state: "unknown", why: NO_CONTENTS2 };
  if (paths === void 0) return asked.map((id) => id === void 0 ? ABSENT3 : unknown2);
  const hits = asked.map(
    (id, index) => id === void 0 ? [] : (paths.get(id) ?? []).filter((path) => path !== versions[index]?.page.path)
  );
  const contents = await localized2.read([...new Set(hits.flat().flatMap((path) => tree.get(path) ?? []))]);
  const carries = (path, id, locale2) => {
    const bytes = contents.get(tree.get(path) ?? "");
    if (bytes === void 0 || rawValues(path, bytes, PROVENANCE_KEYS.fileId)[0] !== id) return false;
    return rawValues(path, bytes, PROVENANCE_KEYS.locale)[0]?.toLowerCase() === locale2?.toLowerCase();
  };
  return asked.map((id, index) => {
    if (id === void 0) return ABSENT3;
    const locale2 = versions[index]?.page.metadata.provenance.locale?.value;
    return { state: "known", value: (hits[index] ?? []).filter((path) => carries(path, id, locale2)).sort() };
  });
}

// src/facts/kinship.ts
var ABSENT4 = { state: "absent" };
var CUT_OFF2 = "the history of the English clone is cut off before it tells (fetch it with `fetch-depth: 0`)";
var OLD_COMMIT = "the English repository does not hold the commit that the page named before";
async function readKinships(versions, source) {
  const pairs = versions.map(pairOf);
  if ("why" in source)
    return pairs.map((pair) => pair === void 0 ? ABSENT4 : { state: "unknown", why: source.why });
  const asked = pairs.filter((pair) => pair !== void 0);
  const relations = await source.relations(asked);
  const held = await source.commits(asked.flat());
  return pairs.map((pair) => {
    const relation = pair && relations[asked.indexOf(pair)];
    if (pair === void 0 || relation === void 0 || relation === "same") return ABSENT4;
    if (relation !== "unknown") return { state: "known", value: relation };
    const why = !held.has(pair[1]) ? NO_COMMIT : !held.has(pair[0]) ? OLD_COMMIT : CUT_OFF2;
    return { state: "unknown", why };
  });
}
function pairOf({ page, previous }) {
  const before = previous?.metadata.provenance.sourceCommit?.value;
  const now = page.metadata.provenance.sourceCommit?.value;
  return isCommitId(before) && isCommitId(now) && before !== now ? [before, now] : void 0;
}
async function readSourceCommits(pages, source) {
  const named3 = pages.map(({ metadata: { provenance } }) => provenance.sourceCommit?.value);
  const commits = "why" in source ? /* @__PURE__ */ new Map() : await source.commits(named3.filter(isCommitId));
  return named3.map((id) => {
    if (id === void 0) return ABSENT4;
    if ("why" in source) return { state: "unknown", why: source.why };
    if (!isCommitId(id)) return { state: "unknown", why: NOT_NAMED };
    const commit = commits.get(id);
    return commit === void 0 ? { state: "unknown", why: NO_COMMIT } : { state: "known", value: commit };
  });
}

// src/laws/english-words.ts
var ENGLISH_WORDS = new Set(
  `the and of to in is are a that this it for with on as be by you your from or an if can not have has was which will when use how what these
  those their its at we they but do does into than then there where who may must should would could about after all also before between both
  each any more most no only other some such them through up while within without used using see here`.split(/\s+/)
);

// src/laws/text-language.ts
var LEAD = 2;
var TIMES = 2;
var LEAST_SHARE = 0.12;
var LEAST_SHARE_OF_PAGE = 0.25;
var ALIKE = [
  ["da", "nb", "nn", "no", "sv"],
  ["hr", "bs", "sr", "sl"],
  ["cs", "sk"],
  ["es", "gl", "ca", "pt"],
  ["id", "ms"],
  ["fil", "tl"]
];
var OTHER_SCRIPTS = new Set(
  "am ar as be bg bn el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa ps ru si ta te th ti ug uk ur zh".split(
    " "
  )
);
var LISTS = new Map([
  ["en", ENGLISH_WORDS],
  ...WORD_LISTS.map(([language]) => {
    const { own, shared } = localWords(language) ?? { own: [], shared: [] };
    return [language, /* @__PURE__ */ new Set([...own, ...shared])];
  })
]);
var LANGUAGES = [...LISTS.keys()];
var LANGUAGES_OF = new Map(
  [
    ...Map.groupBy(
      [...LISTS.values()].flatMap((words, language) => [...words].map((word) => ({ word, language }))),
      ({ word }) => word
    )
  ].map(([word, entries2]) => [word, entries2.map(({ language }) => language)])
);
var NONE = [];
var LONGEST_WORD = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length));
var A = 97;
var Z = 122;
var NO_WORDS = /* @__PURE__ */ new Set();
function wordsOf(language) {
  const words = localWords(language);
  return LISTS.get(language) ?? (words && /* @__PURE__ */ new Set([...words.own, ...words.shared])) ?? (OTHER_SCRIPTS.has(language) ? NO_WORDS : void 0);
}
var isKnownLanguage = (language) => wordsOf(language) !== void 0;
function languageOf(text3, expected) {
  if (isOtherScript(text3)) return OTHER_SCRIPTS.has(expected) ? expected : expected === "sr" ? void 0 : "script";
  const folded = foldedText(text3);
  const best = bestOf(folded);
  if (best === void 0 || best === expected) return best;
  const words = folded.match(/[a-z]+/g) ?? [];
  const isBest = [expected, "en"].every((other) => other === best || beats(words, best, other));
  return isBest && !ALIKE.some((group) => group.includes(best) && group.includes(expected)) ? best : void 0;
}
var BEYOND_LATIN = /[\u00B5\u0250-\u1FFF\u2070-\uFFFF]/;
function isOtherScript(text3) {
  if (!BEYOND_LATIN.test(text3) || !/[^\P{L}\p{Script=Latin}]/u.test(text3)) return false;
  const letters = text3.match(new RegExp("\\p{L}", "gu"))?.length ?? 0;
  const latin = text3.match(new RegExp("\\p{Script=Latin}", "gu"))?.length ?? 0;
  return latin * 2 < letters;
}
function bestOf(folded) {
  const hits = new Uint32Array(LANGUAGES.length);
  const inOrder = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code >= A && code <= Z) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start <= LONGEST_WORD) {
      for (const language of LANGUAGES_OF.get(folded.slice(start, at)) ?? NONE) {
        const before = hits[language] ?? 0;
        if (before === 0) inOrder.push(language);
        hits[language] = before + 1;
      }
    }
    start = -1;
  }
  let best;
  for (const language of inOrder)
    if ((hits[language] ?? 0) > (best === void 0 ? 0 : hits[best] ?? 0)) best = language;
  return best === void 0 ? void 0 : LANGUAGES[best];
}
function beats(words, one, other) {
  const [ones, others] = [wordsOf(one) ?? NO_WORDS, wordsOf(other) ?? NO_WORDS];
  const forOne = words.filter((word) => ones.has(word) && !others.has(word)).length;
  const forOther = words.filter((word) => others.has(word) && !ones.has(word)).length;
  return forOne >= forOther + LEAD && forOne >= forOther * TIMES && forOne >= words.length * LEAST_SHARE;
}
var ADDRESS_SIGN = /[/\\@=_]/;
function foldedText(text3) {
  const lower = text3.toLowerCase();
  const folded = /[^\x00-\x7f]/.test(lower) ? lower.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "") : lower;
  return ADDRESS_SIGN.test(folded) ? folded.replace(/\S+/g, (word) => ADDRESS_SIGN.test(word) ? " " : word) : folded;
}

// src/facts/languages.ts
function readLanguages({ metadata }, body) {
  const own = languageOfLocale(metadata.provenance.locale?.value);
  if (own === void 0) return { state: "absent" };
  if (body.state !== "known") return body;
  if (!isKnownLanguage(own)) return { state: "unknown", why: `no words of the page's language, \`${own}\`, are known` };
  return { state: "known", value: otherLanguages(body.value, own) };
}
function otherLanguages({ prose }, own) {
  const all = prose.reduce((sum, { value }) => sum + value.length, 0);
  const others = [];
  let rest2 = all;
  for (const piece of prose) {
    if (rest2 < all * LEAST_SHARE_OF_PAGE) return [];
    const language = languageOf(piece.value, own);
    if (language === void 0 || language === own) rest2 -= piece.value.length;
    else others.push({ ...piece, language });
  }
  return [...Map.groupBy(others, ({ language }) => language)].flatMap(([language, pieces]) => {
    const [first] = pieces;
    const length = pieces.reduce((sum, { value }) => sum + value.length, 0);
    const share = length / all;
    if (first === void 0 || share < LEAST_SHARE_OF_PAGE) return [];
    return [{ language, share, length, paragraphs: pieces.length, place: first.place }];
  });
}

// src/links/docsets.ts
var DOCSET_CONFIG = ".openpublishing.publish.config.json";
var WHOLE_REPOSITORY = { roots: [""], dependents: [] };
function readDocsets(text3) {
  const json = readLenientJson(text3);
  if (json === void 0) return void 0;
  const roots = strings(json.value, "docsets_to_publish", "build_source_folder");
  const dependents = strings(json.value, "dependent_repositories", "path_to_root").filter((folder2) => folder2 !== "");
  return { roots: roots.length > 0 ? roots : [""], dependents };
}
function docsetOf(path, { roots }) {
  const above = roots.filter((root) => root === "" || path.startsWith(`${root}/`));
  return above.sort((a, b) => b.length - a.length)[0];
}
function isDependent(path, docset, { dependents }) {
  const within2 = docset === "" ? path : path.slice(docset.length + 1);
  return dependents.some(
    (folder2) => path.startsWith(`${folder2}/`) || path.startsWith(`${docset}/`) && within2.startsWith(`${folder2}/`)
  );
}
function strings(value, list, key) {
  const items = isRecord(value) ? value[list] : void 0;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item) => {
    const folder2 = isRecord(item) ? item[key] : void 0;
    return typeof folder2 === "string" ? [tidy(folder2)] : [];
  });
}
var tidy = (folder2) => folder2.replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== ".").join("/");
var isRecord = (value) => typeof value === "object" && value !== null;

// src/links/retarget.ts
function retarget(url, page, docset, path) {
  const [, written = "", rest2 = ""] = /^([^?#]*)([\s\S]*)$/.exec(url) ?? [];
  const separator = written.includes("\\") && !written.includes("/") ? "\\" : "/";
  const root = /^~[\\/]/.exec(written)?.[0] ?? "";
  const folder2 = root === "" ? folderOf(page) : docset;
  const encode = encoder(written);
  const parts = written.slice(root.length).split(/[\\/]/);
  const kept = inPlace(parts, segments(folder2), segments(path), encode);
  if (kept !== void 0) return `${root}${kept.join(separator)}${rest2}`;
  const relative = between(segments(folder2), segments(path));
  if (root !== "" && relative[0] === "..") return void 0;
  const here = parts[0] === "." && relative[0] !== ".." ? ["."] : [];
  return `${root}${[...here, ...relative.map((part) => part === ".." ? part : encode(part))].join(separator)}${rest2}`;
}
var withFragment = (url, name) => `${url.slice(0, url.indexOf("#"))}#${encoder(url)(name)}`;
function inPlace(parts, folder2, wanted, encode) {
  const stack = folder2.map(() => void 0);
  for (const [index, part] of parts.entries()) {
    if (part === "" || part === ".") continue;
    if (part === "..") stack.pop();
    else stack.push(index);
  }
  if (stack.length !== wanted.length) return void 0;
  const right = [...parts];
  for (const [depth, index] of stack.entries()) {
    const segment = wanted[depth] ?? "";
    if (index === void 0) {
      if (folder2[depth] !== segment) return void 0;
    } else if (percentDecode(parts[index] ?? "") !== segment) right[index] = encode(segment);
  }
  return right;
}
var segments = (path) => path.split("/").filter((part) => part !== "");
function between(folder2, path) {
  let common = 0;
  while (common < folder2.length && common < path.length - 1 && folder2[common] === path[common]) common += 1;
  return [...folder2.slice(common).map(() => ".."), ...path.slice(common)];
}
function encoder(written) {
  const unsafe = /%[89A-F][0-9A-F]/i.test(written) ? /[^\w.~!$&*+,;=:@-]/gu : /[\s%#?()<>[\]"'`\\|]/gu;
  return (part) => part.replace(unsafe, (character) => percentEncode(character));
}
var percentEncode = (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

// src/links/site-address.ts
var LOCALE = /^\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=\/|$)/i;
function onSite(url, sites) {
  const [, host, path = "", fragment] = /^(?:https?:\/\/([^/?#]+))?(\/[^?#]*)(?:\?[^#]*)?(?:#([\s\S]*))?$/i.exec(url) ?? [];
  if (path === "" || path.startsWith("//")) return void 0;
  const asked = path.replace(LOCALE, "");
  const fitting = Object.entries(sites).flatMap(([folder2, address2]) => {
    const [, itsHost = "", itsPath = ""] = /^([^/]*)(.*)$/.exec(address2) ?? [];
    const prefix = `${itsPath.replace(LOCALE, "").replace(/\/$/, "")}/`.toLowerCase();
    const isThere = host === void 0 || host.toLowerCase() === itsHost.toLowerCase();
    return isThere && `${asked}/`.toLowerCase().startsWith(prefix) ? [{ folder: folder2, prefix }] : [];
  });
  const [best] = fitting.sort((a, b) => b.prefix.length - a.prefix.length);
  if (best === void 0) return void 0;
  const rest2 = percentDecode(asked.slice(best.prefix.length));
  if (rest2.split("/").includes("..")) return void 0;
  const found2 = [best.folder, ...rest2.split("/")].filter((part) => part !== "" && part !== ".").join("/");
  return { path: found2, ...fragment === void 0 ? {} : { fragment } };
}
function servedFile(path, { files, folded }) {
  return served(path).map((candidate) => files.has(candidate) ? candidate : folded.get(candidate.toLowerCase())).find((file) => file !== void 0);
}
var redirectedOnSite = (path, redirections) => served(path).some((candidate) => redirections.has(normal(candidate))) ? { step: "redirect", path } : void 0;
var served = (path) => [
  path,
  ...[".md", ".yml", "/index.md", "/index.yml"].map((end) => path === "" ? end.replace(/^\//, "") : `${path}${end}`)
];

// src/facts/english-targets.ts
function englishTargets() {
  const english = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Map();
  const shared = /* @__PURE__ */ new Map();
  const englishOf = (page) => page.englishLinks.state === "known" ? counted2(page.englishLinks.value.links, page, english) : void 0;
  return {
    inEnglish: (page, link) => {
      const targets = englishOf(page);
      return targets === void 0 || sharedIn(page, shared).has(link.place.start.offset) ? {} : { inEnglish: targets.has(comparableTarget(link.url)) };
    },
    lacks: (page, url) => {
      const target = comparableTarget(url);
      const held = counted2(page.body.links, page, own).get(target) ?? 0;
      return (englishOf(page)?.get(target) ?? 0) > held;
    }
  };
}
function sharedIn(page, known) {
  const offsets = known.get(page);
  if (offsets !== void 0) return offsets;
  const { englishLinks } = page;
  const links = englishLinks.state === "known" && englishLinks.value.from === "spans" ? englishLinks.value.links : [];
  const fresh = new Set(links.map(({ place }) => place.start.offset));
  known.set(page, fresh);
  return fresh;
}
function counted2(links, page, known) {
  const counts = known.get(page);
  if (counts !== void 0) return counts;
  const fresh = /* @__PURE__ */ new Map();
  for (const { url } of links) fresh.set(comparableTarget(url), (fresh.get(comparableTarget(url)) ?? 0) + 1);
  known.set(page, fresh);
  return fresh;
}

// src/facts/names.ts
var DEEPEST_INCLUDE = 5;
async function readNames(targets, wanted, world) {
  const pages = await readTargets(targets, world);
  const plain2 = /* @__PURE__ */ new Map();
  const plainNamesOf = (page) => {
    const names = plain2.get(page) ?? new Set([...page.text.matchAll(PLAIN_ANCHOR)].map(([, name = ""]) => name));
    plain2.set(page, names);
    return names;
  };
  const complete = /* @__PURE__ */ new Map();
  const namesOf = (path, body) => {
    const names = complete.get(body) ?? namesWithIncludes(path, body, world);
    complete.set(body, names);
    return names;
  };
  return Promise.all(
    targets.map(async (target, index) => {
      const page = target.step === "self" ? target.asking : pages.get(keyOf2(target));
      if (page === void 0) return void 0;
      const commit = isEnglish(target.step) ? void 0 : page.metadata.provenance.sourceCommit?.value;
      const about = { path: page.path, ...commit !== void 0 && /^[0-9a-f]{40}$/.test(commit) ? { commit } : {} };
      const name = wanted[index] ?? "";
      if (target.step !== "self" && plainNamesOf(page).has(name)) return { ...about, names: plainNamesOf(page) };
      const body = target.step === "self" ? target.body : await world.reader.bodyOf(page);
      if (body === void 0) return void 0;
      const names = body.names.has(name) ? body.names : await namesOf(page.path, body);
      return names && { ...about, names };
    })
  );
}
var PLAIN_ANCHOR = /# <a name="([^"]*)"><\/a>/g;
async function namesWithIncludes(path, body, world) {
  const included = await namesOfIncludes(path, body, world, /* @__PURE__ */ new Set([path]), DEEPEST_INCLUDE);
  if (included === void 0) return void 0;
  return included.size === 0 ? body.names : /* @__PURE__ */ new Set([...body.names, ...included]);
}
var isEnglish = (step) => step === "english" || step === "english-head" || step === "english-case";
var keyOf2 = ({ step, path, asking }) => `${isEnglish(step) ? step === "english" ? asking.metadata.provenance.sourceCommit?.value : "head" : "localized"}:${path}`;
async function readTargets(targets, { localized: localized2, tree, archive }) {
  const pages = /* @__PURE__ */ new Map();
  const unique = [
    ...new Map(targets.filter(({ step }) => step !== "self").map((target) => [keyOf2(target), target])).values()
  ];
  const here = unique.flatMap((target) => {
    const id = isEnglish(target.step) ? void 0 : tree.get(target.path);
    return id === void 0 ? [] : [{ target, id }];
  });
  await keep(here, localized2.read.bind(localized2), pages);
  if ("why" in archive) return pages;
  const there = unique.filter(({ step }) => isEnglish(step));
  const ids = await archive.repository.find(
    there.map(({ step, path, asking }) => ({
      path,
      commit: step === "english" && asking.metadata.provenance.sourceCommit?.value || archive.head
    }))
  );
  await keep(
    there.flatMap((target, index) => ids[index] === void 0 ? [] : [{ target, id: ids[index] }]),
    archive.repository.read.bind(archive.repository),
    pages
  );
  return pages;
}
async function keep(wanted, read3, pages) {
  if (wanted.length === 0) return;
  const contents = await read3([...new Set(wanted.map(({ id }) => id))]);
  for (const { target, id } of wanted) {
    const bytes = contents.get(id);
    if (bytes) pages.set(keyOf2(target), readPage(target.path, id, bytes));
  }
}
async function namesOfIncludes(path, body, world, seen, depth) {
  const names = /* @__PURE__ */ new Set();
  if (depth === 0) return names;
  for (const { kind, url } of body.links) {
    if (kind !== "include") continue;
    const target = readTarget(url, path, docsetOf(path, world.site.docsets) ?? "");
    if (target.kind !== "path" || seen.has(target.path)) continue;
    seen.add(target.path);
    const page = await readInclude(target.path, world);
    if (page === "absent") continue;
    const included = page && await world.reader.bodyOf(page);
    const further2 = included && await namesOfIncludes(target.path, included, world, seen, depth - 1);
    if (included === void 0 || further2 === void 0) return void 0;
    for (const name of [...included.names, ...further2]) names.add(name);
  }
  return names;
}
async function readInclude(path, { localized: localized2, tree, archive }) {
  const id = tree.get(path);
  if (id !== void 0) return readFile(path, id, localized2);
  const english = "why" in archive ? void 0 : archive.pathOf(path);
  if ("why" in archive || english === void 0) return "absent";
  const [found2] = await archive.repository.find([{ commit: archive.head, path: english }]);
  return found2 === void 0 ? "absent" : readFile(path, found2, archive.repository);
}
async function readFile(path, id, repository) {
  const bytes = (await repository.read([id])).get(id);
  return bytes && readPage(path, id, bytes);
}

// src/facts/plainly-lacks.ts
var PRINTABLE = /^[\x21-\x7e]+$/;
var REFERENCE = /[\s"'/=](?:name|id)[\s>]*=[\s>]*(?:"[^"]*&|'[^']*&|[^\s"'=<>`]*&)/i;
var UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/m;
var HEADING = /^[ \t>*+\-\d.)]*#[^\r\n]*/gm;
var AUTOMATIC_ID = /^[a-z0-9_-]+$/;
function plainlyLacks({ kind, text: text3, metadata: { bodyStart } }, names) {
  if (kind !== "markdown" || bodyStart === void 0) return false;
  const body = text3.slice(bodyStart.offset);
  if (names.some((name) => !PRINTABLE.test(name) || body.includes(name)) || REFERENCE.test(body)) return false;
  const automatic = names.filter((name) => AUTOMATIC_ID.test(name));
  if (automatic.length > 0) {
    if (UNDERLINE.test(body)) return false;
    const headings = [...body.matchAll(HEADING)].map(([line]) => line.toLowerCase());
    if (headings.some((line) => automatic.some((name) => mayBeIdOf(line, name)))) return false;
  }
  return isBearable(body);
}
function mayBeIdOf(line, id) {
  if (line.includes("&")) return true;
  let from = 0;
  for (const letter of id.replace(/-\d+$/, "").replaceAll("-", "")) {
    const at = line.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

// src/facts/fragments.ts
var found = { result: "found" };
var cannotTell = (why) => ({ result: "cannot-tell", why });
async function resolveFragments(questions, world) {
  const outcomes = /* @__PURE__ */ new Map();
  const asked = [];
  for (const question of questions) {
    const settled = settleAtOnce(question);
    if (settled) outcomes.set(question.link, settled);
    else asked.push(question);
  }
  const targets = await readNames(
    asked.map(({ page, body, found: found2 }) => ({ ...found2, asking: page, body })),
    asked.map(nameOf2),
    world
  );
  const missing = asked.flatMap((question, index) => {
    const target = targets[index];
    if (target !== void 0 && !target.names.has(nameOf2(question))) return [{ question, target }];
    outcomes.set(question.link, target === void 0 ? cannotTell("the target cannot be read") : found);
    return [];
  });
  const english = await readTargetEnglish(
    missing.map(({ question, target }) => ({ ...target, name: nameOf2(question) })),
    world
  );
  const near = nameFinder();
  const lostFrom = new Map(
    [...english].map(([path, body]) => [path, body === "lacks" || body === void 0 ? void 0 : losses(body)])
  );
  for (const { question, target } of missing) {
    const name = nameOf2(question);
    const meant = near(name, target.names);
    outcomes.set(question.link, {
      result: "missing",
      name,
      lost: lostFrom.get(target.path)?.(name, target) ?? false,
      ...english.has(target.path) && english.get(target.path) === void 0 ? { why: UNREAD } : {},
      ...meant === void 0 ? {} : { near: meant }
    });
  }
  return outcomes;
}
var nameOf2 = ({ fragment }) => percentDecode(fragment);
function settleAtOnce({ page, fragment, found: { step, path } }) {
  if (fragment === "" || fragment === "top") return found;
  if (step === "redirect") return cannotTell("the target is redirected");
  if (!/\.md$/i.test(path)) return cannotTell("the target is no Markdown page");
  if (step === "self" && /(?:^|\/)_?includes?\//i.test(page.path))
    return cannotTell("the page is included in others, which may hold the name");
  return void 0;
}
var UNREAD = "the English version of the target cannot be read";
var MOST_LOOKED_FOR = 10;
async function readTargetEnglish(targets, { archive, reader }) {
  const bodies = /* @__PURE__ */ new Map();
  if ("why" in archive || targets.length === 0) return bodies;
  const wanted = [...new Map(targets.map((target) => [target.path, target])).values()].flatMap(({ path, commit }) => {
    const english = archive.pathOf(path);
    return commit === void 0 || english === void 0 ? [] : [{ target: path, path: english, commit }];
  });
  const missing = Map.groupBy(targets, ({ path }) => path);
  const ids = await archive.repository.find(wanted);
  const contents = await archive.repository.read(ids.filter((id) => id !== void 0));
  for (const [index, { target, path }] of wanted.entries()) {
    const id = ids[index];
    const bytes = id === void 0 ? void 0 : contents.get(id);
    if (id === void 0) continue;
    const page = bytes && readPage(path, id, bytes);
    const names = new Set(missing.get(target)?.map(({ name }) => name));
    const lacks = page !== void 0 && names.size <= MOST_LOOKED_FOR && plainlyLacks(page, [...names]);
    bodies.set(target, lacks ? "lacks" : page && await reader.bodyOf(page));
  }
  return bodies;
}
function losses({ headings, names: english }) {
  const ids = new Set(automaticIds(headings));
  const byId = Map.groupBy(
    headings.filter(({ anchors }) => anchors.length === 0),
    ({ plain: plain2 }) => automaticId(plain2)
  );
  return (name, { names }) => {
    if (!english.has(name)) return false;
    if (!ids.has(name)) return true;
    const heading = byId.get(name)?.[0];
    if (heading === void 0) return false;
    const lawful = anchorNames(heading.markdown);
    return lawful.includes(name) && !lawful.some((candidate) => names.has(candidate));
  };
}

// src/facts/links.ts
async function resolveLinks(pages, world) {
  const { site, archive } = world;
  const englishPathOf = "why" in archive ? () => void 0 : archive.pathOf;
  const targets = englishTargets();
  const outcomes = /* @__PURE__ */ new Map();
  const journeys = [];
  for (const page of pages) {
    for (const link of page.body.links) {
      const start = setOut(page, link, site, targets);
      if ("path" in start) journeys.push(start);
      else outcomes.set(link, start);
    }
  }
  for (const journey of journeys.filter(({ found: found2 }) => found2 === void 0)) {
    const found2 = findHere(journey, site);
    if (found2) journey.found = found2;
  }
  const lost = journeys.filter(({ found: found2 }) => found2 === void 0);
  const english = "why" in archive || lost.length === 0 ? void 0 : await readEnglishPaths(lost, archive, world.english);
  for (const journey of lost) {
    const found2 = english && findInEnglish(journey, english, englishPathOf);
    if (found2) journey.found = found2;
  }
  const fragments = await resolveFragments(journeys.flatMap(fragmentQuestion), world);
  const existing = lost.some(({ found: found2 }) => found2 === void 0) ? /* @__PURE__ */ new Set([
    ...site.paths.files.keys(),
    // names of English that lie elsewhere are no targets for a localized page
    ...[...english?.head.files.keys() ?? []].filter((path) => englishPathOf(path) === path)
  ]) : [];
  const arrive = judgeJourneys(site, archive, english, targets, pathFinder(existing));
  for (const journey of journeys) outcomes.set(journey.link, arrive(journey, fragments.get(journey.link)));
  return new Map(pages.map(({ page, body }) => [page.path, body.links.flatMap((link) => outcomes.get(link) ?? [])]));
}
function setOut(page, link, site, { inEnglish }) {
  const docset = docsetOf(page.page.path, site.docsets);
  if (docset === void 0) return { link, result: "skipped", why: "the page lies outside of every docset" };
  const own = onSite(link.url, site.addresses);
  if (own !== void 0) return { page, link, ...own, isAddress: true };
  const target = readTarget(link.url, page.page.path, docset);
  if (target.kind === "other") return { link, result: "skipped", why: target.why };
  if (target.kind === "outside")
    return { link, result: "unresolved", target: target.written, ...inEnglish(page, link), mayBeEnglish: false };
  if (target.kind === "self")
    return {
      page,
      link,
      path: page.page.path,
      fragment: target.fragment,
      found: { step: "self", path: page.page.path }
    };
  if (isDependent(target.path, docset, site.docsets))
    return { link, result: "cannot-tell", why: "the target lies in a dependent repository" };
  return { page, link, path: target.path, ...target.fragment === void 0 ? {} : { fragment: target.fragment } };
}
function guess({ page }, path, { files }) {
  if (page.page.kind !== "yaml") return void 0;
  const candidates = [`${path}.md`, `${path}.yml`, `${path}/index.md`, `${path}/index.yml`];
  return candidates.find((candidate) => files.has(candidate));
}
function served2(path, paths, step) {
  const file = servedFile(path, paths);
  return file === void 0 ? void 0 : { step, path: file };
}
function findHere(journey, { paths, redirections }) {
  if (journey.isAddress) return redirectedOnSite(journey.path, redirections) ?? served2(journey.path, paths, "localized");
  const found2 = resolveLocally(journey.path, paths, redirections);
  if (found2) return found2;
  const path = guess(journey, journey.path, paths);
  return path === void 0 ? void 0 : { step: "localized", path };
}
function findInEnglish(journey, english, pathOf) {
  const wanted = pathOf(journey.path);
  if (wanted === void 0) return void 0;
  if (journey.isAddress) {
    const wasThere = fallsBackToHistory(journey.link.kind) && english.history.has(wanted);
    const now = redirectedOnSite(wanted, english.redirections) ?? served2(wanted, english.head, "english-head");
    return now ?? (wasThere ? { step: "english-history", path: wanted } : void 0);
  }
  const found2 = resolveInEnglish(wanted, journey.link.kind, commitOf(journey.page.page), english);
  if (found2) return found2;
  const path = guess(journey, wanted, english.head);
  return path === void 0 ? void 0 : { step: "english-head", path };
}
var NAMING = ["link", "definition", "autolink", "html-link"];
function fragmentQuestion({ page, link, fragment, found: found2 }) {
  if (fragment === void 0 || found2 === void 0 || !NAMING.includes(link.kind)) return [];
  return [{ page: page.page, body: page.body, link, fragment, found: found2 }];
}
var isCertain = ({ englishLinks }, fragment, near) => englishLinks.state !== "known" && fragment?.result === "missing" && !fragment.lost && fragment.name.toLowerCase() === near.toLowerCase();
function judgeJourneys(site, source, english, { inEnglish, lacks }, nearPath) {
  return (journey, fragment) => {
    const { page, link, path, found: found2 } = journey;
    const toPath = (wanted) => retarget(link.url, page.page.path, docsetOf(page.page.path, site.docsets) ?? "", wanted);
    const asEnglish = (repair) => repair !== void 0 && lacks(page, repair) ? { repair } : {};
    if (found2 !== void 0) {
      const near2 = fragment?.result === "missing" ? fragment.near : void 0;
      const isCased = isCaseStep(found2.step);
      const cased = isCased && isOnlyCase(journey, found2, site, english) ? toPath(found2.path) : void 0;
      return {
        link,
        result: "resolved",
        step: found2.step,
        target: found2.path,
        ...fragment ? { fragment } : {},
        ...isCased || fragment?.result === "missing" ? inEnglish(page, link) : {},
        ...cased === void 0 ? {} : { repair: cased },
        ...near2 === void 0 ? {} : asEnglish(withFragment(link.url, near2)),
        ...near2 !== void 0 && isCertain(page, fragment, near2) ? { repair: withFragment(link.url, near2) } : {}
      };
    }
    const unreadable = site.unreadable.find(({ mayRedirect: mayRedirect2 }) => mayRedirect2(path));
    if (unreadable !== void 0)
      return { link, result: "cannot-tell", why: `the redirection file ${unreadable.path} cannot be read` };
    if ("why" in source && source.why !== NO_SOURCE) return { link, result: "cannot-tell", why: source.why };
    if (english === void 0 && fallsBackToHistory(link.kind) && link.kind !== "include") {
      return { link, result: "cannot-tell", why: `images and snippets may come from English, but ${NO_SOURCE}` };
    }
    if (english?.historyIsComplete === false && fallsBackToHistory(link.kind))
      return {
        link,
        result: "cannot-tell",
        why: "the target may lie in English history, which this clone has not in full"
      };
    const near = journey.isAddress ? void 0 : nearPath(path, page.page.path);
    return {
      link,
      result: "unresolved",
      target: path,
      ...inEnglish(page, link),
      mayBeEnglish: english === void 0 && site.fallsBack,
      ...near === void 0 ? {} : { near, ...asEnglish(toPath(near)) }
    };
  };
}
function isOnlyCase({ path }, found2, site, english) {
  const folded = path.toLowerCase();
  const { twins } = found2.step === "english-case" && english ? english.head : site.paths;
  return folded === found2.path.toLowerCase() && !twins.has(folded);
}
var commitOf = ({ metadata }) => metadata.provenance.sourceCommit?.value;
async function readEnglishPaths(lost, { repository, pathOf, history }, english) {
  const asked = lost.flatMap(({ link: { kind }, page, path: localized2 }) => {
    const path = pathOf(localized2);
    return path === void 0 ? [] : [{ kind, path, commit: commitOf(page.page) }];
  });
  const wanted = /* @__PURE__ */ new Map();
  for (const { commit, path } of asked) if (isCommitId(commit)) wanted.set(`${commit}:${path}`, { commit, path });
  const keys = [...wanted.keys()];
  const ids = await repository.find([...wanted.values()]);
  const atCommit = new Set(keys.filter((_, index) => ids[index] !== void 0));
  const { paths, redirections } = await english();
  const now = { head: paths, redirections, atCommit, history: /* @__PURE__ */ new Set(), historyIsComplete: true };
  const older = asked.filter(
    ({ kind, path, commit }) => fallsBackToHistory(kind) && resolveInEnglish(path, kind, commit, now) === void 0
  );
  if (older.length === 0) return now;
  const { versions, isComplete } = await history([...new Set(older.map(({ path }) => path))]);
  const held = [...versions].filter(([, all]) => all.length > 0).map(([path]) => path);
  return { ...now, history: new Set(held), historyIsComplete: isComplete };
}

// src/facts/source-proof.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var ABSENT5 = { state: "absent" };
var FITS = { state: "known", value: { result: "fits" } };
var SLIP = 4;
var MOST_VERSIONS2 = 200;
async function readSourceProofs(versions, originals, world) {
  const refuted = /* @__PURE__ */ new Map();
  const facts = versions.map(({ page, previous }, index) => {
    const original = originals[index] ?? ABSENT5;
    const hash3 = page.metadata.provenance.sourceHash?.value ?? "";
    if (original.state !== "known") return original;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash3)) return ABSENT5;
    if (provesSource(hash3, original.value.bytes)) return FITS;
    refuted.set(index, { page, original: original.value, hash: hash3, ...previous ? { previous } : {} });
    return ABSENT5;
  });
  const { archive } = world;
  if ("why" in archive || refuted.size === 0) return facts;
  const open4 = [...refuted.values()].filter((one) => misspeltFrom(one) === void 0);
  const [earlier, history, elsewhere] = [
    await provenBefore(open4, archive),
    await readVersions(open4, archive),
    await pathsOfHashes(world)
  ];
  return Promise.all(
    facts.map(async (fact, index) => {
      const one = refuted.get(index);
      if (one === void 0) return fact;
      const cause = await causeOf(one, earlier, history, elsewhere, archive);
      const right = misspeltFrom(one) ?? restoredFrom(one);
      const expected = expectedHash(one.original.bytes);
      return { state: "known", value: { result: "wrong", expected, cause, ...right ? { right } : {} } };
    })
  );
}
function misspeltFrom({ hash: hash3, original }) {
  const right = Object.values(sourceHashes(original.bytes)).filter((one) => one.length === hash3.length);
  return right.find((one) => (0, import_fastest_levenshtein.distance)(one, hash3) <= SLIP);
}
function restoredFrom({ page, previous, original }) {
  const before = previous?.metadata.provenance;
  const hash3 = before?.sourceHash?.value;
  if (hash3 === void 0 || before?.sourceCommit?.value !== page.metadata.provenance.sourceCommit?.value)
    return void 0;
  return provesSource(hash3, original.bytes) ? hash3 : void 0;
}
async function provenBefore(pages, archive) {
  const asked = pages.flatMap(({ page, previous, original: { path }, hash: hash3 }) => {
    const before = previous?.metadata.provenance;
    const commit = before?.sourceCommit?.value;
    const moved = commit !== page.metadata.provenance.sourceCommit?.value;
    return before?.sourceHash?.value === hash3 && moved && isCommitId(commit) ? [{ page, path, commit, hash: hash3 }] : [];
  });
  const ids = await archive.repository.find(asked);
  const contents = await archive.repository.read(ids.filter((id) => id !== void 0));
  const proven = asked.filter(({ hash: hash3 }, index) => {
    const bytes = contents.get(ids[index] ?? "");
    return bytes !== void 0 && provesSource(hash3, bytes);
  });
  return new Set(proven.map(({ page }) => page));
}
async function readVersions(pages, archive) {
  const history = await archive.history(pages.map(({ original }) => original.path));
  const versions = new Map(
    [...history.versions].map(([path, all]) => [
      path,
      all.filter(({ id }, index) => id !== void 0 && id !== all[index + 1]?.id).slice(0, MOST_VERSIONS2)
    ])
  );
  const wanted = new Set([...versions.values()].flat().flatMap(({ id }) => id ?? []));
  return { versions, contents: await archive.repository.read([...wanted]), isComplete: history.isComplete };
}
async function pathsOfHashes({ sourceHashes: sourceHashes2 }) {
  return await sourceHashes2() ?? /* @__PURE__ */ new Map();
}
async function causeOf(one, earlier, { versions, contents, isComplete }, elsewhere, archive) {
  const { page, previous, original, hash: hash3 } = one;
  if (misspeltFrom(one) !== void 0) return { kind: "misspelt" };
  if (earlier.has(page)) return { kind: "not-updated", commit: previous?.metadata.provenance.sourceCommit?.value ?? "" };
  const all = versions.get(original.path) ?? [];
  const fitting = all.findIndex(({ id }) => provesBy(hash3, contents.get(id ?? "")));
  const version = all[fitting];
  if (version !== void 0) {
    const own = all.findIndex(({ id }) => id === original.page.id);
    const changes = own < 0 ? 1 : Math.abs(fitting - own);
    return { kind: "other-version", commit: version.commit, side: fitting < own ? "later" : "earlier", changes };
  }
  const path = await otherFile(one, elsewhere.get(hash3) ?? [], archive);
  return path === void 0 ? { kind: "none", isCertain: isComplete } : { kind: "other-file", path };
}
async function otherFile({ original: { commit, path }, hash: hash3 }, pages, { repository, pathOf }) {
  const copied = pages.flatMap((page) => pathOf(page) ?? []).filter((other) => other !== path);
  const ids = await repository.find(copied.map((other) => ({ commit, path: other })));
  const candidates = [
    ...copied.flatMap((other, index) => ids[index] === void 0 ? [] : [{ path: other, id: ids[index] }]),
    ...await namesakes(commit, path, repository)
  ];
  const contents = await repository.read([...new Set(candidates.map(({ id }) => id))]);
  return candidates.find(({ id }) => provesBy(hash3, contents.get(id)))?.path;
}
var provesBy = (hash3, bytes) => bytes !== void 0 && provesSource(hash3, bytes);

// src/gather-facts.ts
var ABSENT6 = { state: "absent" };
async function gatherFacts(versions, setting) {
  const pages = versions.map(({ page }) => page);
  const originals = await readOriginals(pages, setting.archive, setting.reader);
  const proven = await readProvenance(versions, originals, setting);
  const drafts = await Promise.all(
    versions.map(async (version, index) => {
      const drafted = await draft(version, originals.get(version.page.path) ?? ABSENT6, setting);
      setting.onPage?.();
      return { ...drafted, facts: { ...drafted.facts, ...proven(index) } };
    })
  );
  const linked = drafts.flatMap(
    ({ page, facts: { body, englishLinks } }) => body.state === "known" ? [{ page, body: body.value, englishLinks }] : []
  );
  const outcomes = await resolveLinks(linked, setting);
  const externalLinks = await askTheWeb(drafts, versions, setting);
  return drafts.map(({ page, facts }, index) => {
    const found2 = outcomes.get(page.path);
    const links = found2 === void 0 ? { state: "unknown", why: whyUnread(page) } : { state: "known", value: found2 };
    return { page, standing: "changed", facts: { ...facts, links, externalLinks: externalLinks[index] ?? ABSENT6 } };
  });
}
async function askTheWeb(drafts, versions, { wanted, inquiry, reader }) {
  if (!wanted.has("externalLinks")) return [];
  if (inquiry === void 0) return drafts.map(() => ({ state: "unknown", why: "the web cannot be asked here" }));
  const pages = drafts.flatMap(({ page, facts: { body, englishLinks } }, index) => {
    if (page.metadata.provenance.sourceHash === void 0) return [];
    const { previous } = versions[index] ?? {};
    return body.state === "known" ? [{ page, body: body.value, englishLinks, ...previous ? { previous } : {} }] : [];
  });
  const found2 = await readExternalLinks(pages, inquiry, reader);
  const byPath = new Map(pages.map(({ page }, index) => [page.path, found2[index] ?? ABSENT6]));
  return drafts.map(({ page, facts: { body } }) => body.state === "known" ? byPath.get(page.path) ?? ABSENT6 : body);
}
async function readProvenance(versions, originals, setting) {
  const pages = versions.map(({ page }) => page);
  const english = pages.map(({ path }) => originals.get(path) ?? ABSENT6);
  const { archive } = setting;
  const ask2 = async (name, read3) => setting.wanted.has(name) ? read3() : [];
  const kinships = await ask2("kinship", () => readKinships(versions, archive));
  const commits = await ask2("sourceCommit", () => readSourceCommits(pages, archive));
  const proofs = await ask2("sourceProof", () => readSourceProofs(versions, english, setting));
  const fileIds = await ask2("sameFileId", () => readSameFileIds(versions, setting));
  const drifts = await ask2("drift", () => readDrifts(english, archive));
  return (index) => ({
    kinship: kinships[index] ?? ABSENT6,
    sourceCommit: commits[index] ?? ABSENT6,
    sourceProof: proofs[index] ?? ABSENT6,
    sameFileId: fileIds[index] ?? ABSENT6,
    drift: drifts[index] ?? ABSENT6
  });
}
async function draft({ page, previous }, original, { localeOf, latestHandoff: latestHandoff2, reader, wanted }) {
  const body = await bodyOf(page, reader);
  const before = previous === void 0 ? void 0 : comparePages(page, previous);
  const wantsBefore = readable(original).state === "known" ? before?.sameProvenance : before?.sameHash;
  const bodyBefore = previous !== void 0 && wantsBefore ? await bodyOf(previous, reader) : ABSENT6;
  const english = readable(original);
  const beside = english.state === "known" ? ABSENT6 : await besideOf(page, body, english, reader);
  return {
    page,
    facts: {
      body,
      previous: previous === void 0 ? ABSENT6 : { state: "known", value: previous },
      sameSource: bodyBefore,
      bodyBefore: before?.sameProvenance ? bodyBefore : ABSENT6,
      original,
      outline: outlineOf(original, bodyBefore),
      englishHeadings: englishHeadingsOf(original, body, beside),
      englishLinks: englishLinksOf(original, beside),
      counterpart: counterpartOf(original, beside, bodyBefore),
      otherLanguages: wanted.has("otherLanguages") ? readLanguages(page, body) : ABSENT6,
      locale: localeOf(page),
      latestHandoff: { state: "known", value: latestHandoff2 }
    }
  };
}
async function bodyOf(page, reader) {
  const body = await reader.bodyOf(page);
  return body === void 0 ? { state: "unknown", why: whyUnread(page) } : { state: "known", value: body };
}
function comparePages({ metadata }, previous) {
  const now = metadata.provenance;
  const before = previous.metadata.provenance;
  const sameHash = now.sourceHash !== void 0 && now.sourceHash.value === before.sourceHash?.value;
  const rest2 = ["sourceCommit", "handoffDate", "fileId"];
  return { sameHash, sameProvenance: sameHash && rest2.every((part) => now[part]?.value === before[part]?.value) };
}
function readable(original) {
  if (original.state !== "known") return original;
  const { page, body } = original.value;
  const readable2 = page.metadata.faults.every(({ kind }) => kind === "duplicate-key");
  if (body !== void 0 && readable2) return { state: "known", value: body };
  const why = readable2 ? `of the English file, ${whyUnread(page)}` : "the metadata of the English file cannot be read";
  return { state: "unknown", why };
}
function outlineOf(original, sameSource) {
  const english = readable(original);
  if (english.state === "known") return { state: "known", value: { from: "source", headings: english.value.headings } };
  if (sameSource.state === "known")
    return { state: "known", value: { from: "base", headings: sameSource.value.headings } };
  return english;
}
var DAMAGED = "the spans of the page are damaged, so that the English beside the translation cannot be told";
async function besideOf(page, body, otherwise, reader) {
  if (body.state !== "known") return otherwise;
  const { spans } = body.value;
  if (spans.pairs.length + spans.faults.length === 0) return otherwise;
  if (!isEnglishKnown(spans)) return { state: "unknown", why: DAMAGED };
  const english = await reader.besideOf(page, body.value);
  return english === void 0 ? { state: "unknown", why: whyUnread(page) } : { state: "known", value: english };
}
function englishHeadingsOf(original, body, beside) {
  const english = readable(original);
  if (english.state === "known")
    return { state: "known", value: { from: "source", headings: withText(english.value.headings) } };
  if (beside.state !== "known") return beside;
  const byLine = new Map(beside.value.headings.map(({ place, markdown }) => [place.start.line, markdown]));
  const own = body.state === "known" ? body.value.headings : [];
  const headings = own.map(({ depth, place }) => {
    const markdown = byLine.get(place.start.line);
    return { depth, ...markdown ? { markdown } : {} };
  });
  return { state: "known", value: { from: "spans", headings } };
}
function englishLinksOf(original, beside) {
  const english = readable(original);
  const known = english.state === "known" ? english : beside;
  if (known.state !== "known") return known;
  const { links, damagedLinks } = known.value;
  return { state: "known", value: { from: english.state === "known" ? "source" : "spans", links, damagedLinks } };
}
function counterpartOf(original, beside, bodyBefore) {
  const english = readable(original);
  if (english.state === "known") return { state: "known", value: { from: "source", body: english.value } };
  if (beside.state === "known") return { state: "known", value: { from: "spans", body: beside.value } };
  if (bodyBefore.state === "known") return { state: "known", value: { from: "base", body: bodyBefore.value } };
  return beside.state === "unknown" ? beside : english;
}

// src/ignore-by-comment.ts
function heedComments(findings, comments, circumstances) {
  const sound = comments.filter(({ fault }) => fault === void 0);
  const inBlocks = nearestBlocks(findings, sound);
  const onPage = /* @__PURE__ */ new Map();
  for (const comment of sound)
    if (comment.scope === "file") {
      for (const { name } of comment.rules) if (!onPage.has(name)) onPage.set(name, comment);
    }
  const used = /* @__PURE__ */ new Map();
  const heeded = findings.map((finding2) => {
    const comment = inBlocks.get(finding2) ?? onPage.get(finding2.rule);
    if (comment === void 0) return finding2;
    used.set(comment, (used.get(comment) ?? /* @__PURE__ */ new Set()).add(finding2.rule));
    const from = circumstances.isBrought(comment) ? "change" : "page";
    return { ...finding2, pardon: { by: "ignore", reason: comment.reason, from } };
  });
  return {
    findings: heeded,
    faults: comments.flatMap((comment) => faultsOf(comment, used.get(comment), circumstances))
  };
}
function nearestBlocks(findings, comments) {
  const found2 = /* @__PURE__ */ new Map();
  const byRule = /* @__PURE__ */ new Map();
  for (const comment of comments) {
    const { covers, rules } = comment;
    if (covers === void 0) continue;
    const block = { comment, start: covers.start.offset, end: covers.end.offset };
    for (const { name } of rules) {
      const blocks2 = byRule.get(name);
      if (blocks2 === void 0) byRule.set(name, [block]);
      else blocks2.push(block);
    }
  }
  for (const [rule, group] of Map.groupBy(findings, ({ rule: rule2 }) => rule2)) {
    const blocks2 = (byRule.get(rule) ?? []).sort((a, b) => a.start - b.start);
    const open4 = [];
    let next = 0;
    for (const finding2 of [...group].sort((a, b) => startOf(a) - startOf(b))) {
      const at = startOf(finding2);
      for (let block = blocks2[next]; block !== void 0 && block.start <= at; block = blocks2[next]) {
        while ((open4.at(-1)?.end ?? at) < block.start) open4.pop();
        open4.push(block);
        next += 1;
      }
      while ((open4.at(-1)?.end ?? at) < at) open4.pop();
      const nearest = open4.at(-1);
      if (nearest !== void 0) found2.set(finding2, nearest.comment);
    }
  }
  return found2;
}
var startOf = ({ place }) => place.start.offset;
function faultsOf({ fault, place, scope, rules }, used, { ruleIds, hasJudged, textOf: textOf4 }) {
  if (fault !== void 0) return [{ kind: fault, found: textOf4(place), place }];
  const unknown2 = rules.find(({ name }) => !ruleIds.includes(name));
  const near = unknown2 && nearName(unknown2.name, ruleIds);
  const unused = rules.filter(({ name }) => ruleIds.includes(name) && !used?.has(name) && hasJudged(name));
  return [
    ...unknown2 === void 0 ? [] : [{ kind: "unknown-rule", rule: unknown2.name, ...near ? { near } : {}, place: unknown2.place }],
    ...unused.map(({ name, place: place2 }) => ({ kind: "unused", rule: name, scope, place: place2 }))
  ];
}

// src/judge-pages.ts
async function judgePages(subjects, rules, settings, reader, judgedAs = (path) => path, isChange = true) {
  const judged = applyRules(subjects, rules, settings, judgedAs);
  const at = settingsAt(settings);
  const commented = [];
  for (const subject of subjects) {
    const comments = await commentsOf(subject, reader);
    if (comments.length > 0) commented.push({ subject, comments });
  }
  if (commented.length === 0) return { ...judged, refused: [] };
  const findings = Map.groupBy(judged.findings, ({ path }) => path);
  const skipped2 = new Set(judged.skips.map(({ rule, path }) => `${rule} ${path}`));
  const refused = [];
  const faulty = [];
  for (const { subject, comments } of commented) {
    const { page } = subject;
    const brought = isChange ? await broughtBy(subject, comments, reader) : /* @__PURE__ */ new Set();
    const isRefused = (comment) => settings.pageIgnores === "never" || settings.pageIgnores === "base" && brought.has(comment);
    for (const comment of comments) if (isRefused(comment)) refused.push({ path: page.path, comment });
    const { findings: heeded, faults } = heedComments(
      findings.get(page.path) ?? [],
      comments.filter((comment) => !isRefused(comment)),
      {
        ruleIds: rules.map(({ id }) => id),
        hasJudged: judgedBy(subject, rules, at(judgedAs(page.path)), (rule) => skipped2.has(`${rule} ${page.path}`)),
        textOf: ({ start, end }) => page.text.slice(start.offset, end.offset),
        isBrought: (comment) => brought.has(comment)
      }
    );
    findings.set(page.path, [...heeded]);
    if (subject.standing === "changed") faulty.push(withFaults(subject, faults));
  }
  const ofComments = applyRules(
    faulty,
    rules.filter(({ needs }) => needs.includes("ignoreFaults")),
    settings,
    judgedAs
  );
  const all = [...[...findings.values()].flat(), ...ofComments.findings];
  return { findings: all.sort(byPlace), skips: judged.skips, refused };
}
var withFaults = ({ page, standing }, faults) => ({
  page,
  standing,
  facts: { ignoreFaults: { state: "known", value: faults } }
});
async function commentsOf({ page, facts: { body } }, reader) {
  if (body?.state === "known") return body.value.ignores;
  return body === void 0 ? commentsOn(page, reader) : [];
}
var commentsOn = async (page, reader) => page.kind !== "redirections" && page.text.includes(IGNORE_MARK) ? (await reader.bodyOf(page))?.ignores ?? [] : [];
async function broughtBy({ standing, facts: { previous } }, comments, reader) {
  if (standing === "untouched") return /* @__PURE__ */ new Set();
  const before = /* @__PURE__ */ new Map();
  for (const comment of previous?.state === "known" ? await commentsOn(previous.value, reader) : [])
    before.set(keyOf3(comment), (before.get(keyOf3(comment)) ?? 0) + 1);
  return new Set(
    comments.filter((comment) => {
      const left = before.get(keyOf3(comment)) ?? 0;
      before.set(keyOf3(comment), left - 1);
      return left <= 0;
    })
  );
}
var keyOf3 = ({ scope, rules, reason }) => JSON.stringify([scope, rules.map(({ name }) => name), reason]);
function judgedBy(subject, rules, settings, isSkipped) {
  const judged = new Set(rules.filter((rule) => isOn(rule, settings) && isOpen(rule, subject)).map(({ id }) => id));
  return (rule) => judged.has(rule) && !isSkipped(rule);
}

// src/attribute.ts
async function attribute(findings, versions, before, rules, settings) {
  const faulty = new Set(findings.flatMap(({ path, origin }) => origin === "introduced" ? [path] : []));
  const earlier = versions.flatMap(
    ({ page, previous }) => previous !== void 0 && faulty.has(page.path) ? [{ now: page.path, page: previous }] : []
  );
  if (earlier.length === 0) return findings;
  const pathNow = new Map(earlier.map(({ now, page }) => [page.path, now]));
  const judgedAs = (path) => pathNow.get(path) ?? path;
  const atBase = settings.pageIgnores === "base" ? { ...settings, pageIgnores: "allow" } : settings;
  const base = await before();
  const { findings: old } = await judgePages(await gatherFacts(earlier, base), rules, atBase, base.reader, judgedAs);
  const always = new Set(rules.filter(({ isOfChange }) => isOfChange).map(({ id }) => id));
  return markExisting(
    findings,
    old.filter(({ rule }) => !always.has(rule)).map((finding2) => ({ ...finding2, path: judgedAs(finding2.path) }))
  );
}
function markExisting(findings, old) {
  const known = alsoIn(old, findings);
  return findings.map(
    (finding2) => known.has(finding2) && finding2.origin === "introduced" ? { ...finding2, origin: "existing" } : finding2
  );
}
function alsoIn(old, findings) {
  const known = /* @__PURE__ */ new Set();
  const taken = /* @__PURE__ */ new Set();
  const rounds = findings.reduce((most, { about }) => Math.max(most, about?.length ?? 1), 0);
  for (let round = 0; round < rounds; round += 1) {
    const left = Map.groupBy(
      old.filter((finding2) => !taken.has(finding2)),
      (finding2) => fingerprint(finding2, round)
    );
    for (const finding2 of findings.filter((one) => !known.has(one))) {
      const key = fingerprint(finding2, round);
      const same = key === void 0 ? void 0 : left.get(key)?.pop();
      if (same === void 0) continue;
      taken.add(same);
      known.add(finding2);
    }
  }
  return known;
}
function fingerprint({ path, rule, messageId, data, about }, round) {
  if (about !== void 0) return about[round] && JSON.stringify([path, rule, about[round]]);
  if (round > 0) return void 0;
  return JSON.stringify([path, rule, messageId, Object.entries(data).sort(([a], [b]) => a < b ? -1 : 1)]);
}

// src/judge-redirections.ts
async function judgeRedirections(localized2, changes, rules, settings) {
  const isOne = redirectionFiles(settings.redirections);
  const isIgnored = globMatcher(settings.ignore, { dot: true });
  const written = changes.filter(
    (change) => change.status !== "removed" && isOne(change.path) && !isIgnored(change.path)
  );
  if (written.length === 0) return { findings: [], skips: [] };
  const ids = written.flatMap((change) => "previousId" in change ? [change.id, change.previousId] : [change.id]);
  const contents = await localized2.read([...new Set(ids)]);
  const judge2 = (idOf) => {
    const subjects = written.flatMap((change) => subjectOf2(change.path, idOf(change), contents));
    return applyRules(subjects, rules, settings);
  };
  const { findings, skips } = judge2(({ id }) => id);
  const before = findings.length === 0 ? [] : judge2(({ previousId }) => previousId).findings;
  const lacking = written.filter(({ id }) => !contents.has(id));
  return {
    findings: markExisting(findings, before),
    skips: [...skips, ...lacking.map(({ path }) => ({ rule: "all", path, reason: NO_CONTENTS3 }))]
  };
}
var NO_CONTENTS3 = "the clone does not hold the contents of the redirection file";
function subjectOf2(path, id, contents) {
  const bytes = id === void 0 ? void 0 : contents.get(id);
  if (id === void 0 || bytes === void 0) return [];
  const metadata = { fields: [], provenance: {}, faults: [] };
  return [
    {
      page: { path, id, kind: "redirections", text: decodeText(bytes), metadata },
      standing: "changed",
      facts: {}
    }
  ];
}

// src/body-store.ts
var storingBodies = (reader, store, name) => ({
  ...reader,
  bodyOf: async (page) => {
    if (page.kind === "redirections") return reader.bodyOf(page);
    const key = { reader: name, kind: page.kind, id: page.id };
    const stored = await store.read(key);
    if (stored !== "missing") return stored;
    const body = await reader.bodyOf(page);
    await store.write(key, body);
    return body;
  }
});

// src/facts/ask-once.ts
function askingOnce(keyOf6, ask2) {
  const known = /* @__PURE__ */ new Map();
  return async (items) => {
    const fresh = [...new Map(items.map((item) => [keyOf6(item), item]))].filter(([key]) => !known.has(key));
    if (fresh.length > 0) {
      const batch = ask2(fresh.map(([, item]) => item));
      batch.catch(() => {
      });
      for (const [index, [key]] of fresh.entries()) known.set(key, { batch, index });
    }
    return Promise.all(
      items.map(async (item) => {
        const { batch, index } = known.get(keyOf6(item));
        return (await batch)[index];
      })
    );
  };
}

// src/facts/archive.ts
function openArchive(source) {
  const { repository, head } = source;
  const commits = askingOnce(
    (id) => id,
    async (ids) => {
      const found2 = await repository.commits(ids);
      return ids.map((id) => found2.get(id));
    }
  );
  const relations = askingOnce(
    (pair) => pair.join(" "),
    (pairs) => repository.relate(pairs)
  );
  let isComplete = true;
  const histories = askingOnce(
    (path) => path,
    async (paths) => {
      const found2 = await repository.history(head, paths);
      isComplete = found2.isComplete;
      return paths.map((path) => found2.versions.get(path) ?? []);
    }
  );
  return {
    ...source,
    commits: async (ids) => {
      const found2 = await commits(ids);
      return new Map(ids.flatMap((id, index) => found2[index] === void 0 ? [] : [[id, found2[index]]]));
    },
    relations,
    history: async (paths) => {
      const found2 = await histories(paths);
      return { versions: new Map(paths.map((path, index) => [path, found2[index] ?? []])), isComplete };
    }
  };
}

// src/portions.ts
function* portionsOf(pages, most) {
  let portion = [];
  let bytes = 0;
  for (const page of pages) {
    const weight = 2 * page.bytes;
    if (portion.length === most.pages || portion.length > 0 && bytes + weight > most.bytes) {
      yield portion;
      portion = [];
      bytes = 0;
    }
    portion.push(page);
    bytes += weight;
  }
  if (portion.length > 0) yield portion;
}

// src/load-pages.ts
var MOST_PAGES = 512;
var MOST_BYTES = 8 * 1024 * 1024;
async function* loadPages(repository, pages) {
  for (const load of portionsOf(pages, { pages: MOST_PAGES, bytes: MOST_BYTES })) {
    const sides = await readSides(repository, load);
    yield load.map((page, index) => ({ ...page, ...sides[index] }));
  }
}
async function readSides(repository, changes) {
  const bytes = await repository.read([...new Set(changes.flatMap(idsOf))]);
  const contents = (id, path, side) => {
    const found2 = bytes.get(id);
    if (found2 !== void 0) return found2;
    throw new MissingContents(
      `The clone does not hold the contents of ${shownValue(path)} at the ${side} (blob ${id}), expected every page to be checked`
    );
  };
  return changes.map((change) => ({
    ..."id" in change ? { current: contents(change.id, change.path, "head") } : {},
    ..."previousId" in change ? { previous: contents(change.previousId, previousPathOf(change), "base") } : {}
  }));
}
function idsOf(change) {
  return [..."id" in change ? [change.id] : [], ..."previousId" in change ? [change.previousId] : []];
}
var previousPathOf = (change) => change.status === "renamed" ? change.previousPath : change.path;

// src/facts/lost-names.ts
async function lostNames(pages, reader) {
  const lost = /* @__PURE__ */ new Map();
  for (const page of pages) {
    if (page.status !== "modified" || page.previous === void 0 || !/\.md$/i.test(page.path)) continue;
    if (!mayLoseNames(textOf2(page.previous), textOf2(page.current))) continue;
    const now = await namesIn(page.path, page.id, page.current, reader);
    const before = await namesIn(page.path, page.previousId, page.previous, reader);
    const gone = new Set([...before ?? []].filter((name) => !now?.has(name)));
    if (now !== void 0 && gone.size > 0) lost.set(page.path, gone);
  }
  return lost;
}
var namesIn = async (path, id, bytes, reader) => (await reader.bodyOf(readPage(path, id, bytes)))?.names;
var textOf2 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").replaceAll("\0", "");
function mayLoseNames(before, now) {
  const names = new Set(writtenNames(now));
  return writtenNames(before).some((name) => !names.has(name)) || bareHeadings(before) !== bareHeadings(now);
}
var NAME2 = /\b(?:name|id)\s{0,9}=\s{0,9}["']?([^\s"'<>]{1,300})/gi;
var writtenNames = (text3) => [...text3.matchAll(NAME2)].map(([, name = ""]) => name);
var MARKED = /^[ \t>*+-]*#[^\r\n]*$/gm;
var UNDERLINE2 = /^[ \t>]*(?:=+|-+)[ \t]*$/m;
var HEADING2 = /^[ \t>*+-]*#[^\r\n]*$|^[^\r\n]+(?=(?:\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*$)/gm;
function bareHeadings(text3) {
  const body = bodyOf2(text3);
  const lines = body.matchAll(UNDERLINE2.test(body) ? HEADING2 : MARKED);
  return [...lines].flatMap(([line]) => /<a\s/i.test(line) ? [] : line).join("\n");
}
function bodyOf2(text3) {
  const end = /^\uFEFF?---[ \t]*$/m.test(text3.slice(0, 10)) ? text3.slice(4).search(/^---[ \t]*$/m) : -1;
  return end < 0 ? text3 : text3.slice(4 + end + 3);
}

// src/facts/gone.ts
async function goneWith({ pages, removed: removed2, allChanges }, wanted, localized2, reader) {
  const targets = wanted.has("orphanedTargets");
  const gone = {
    files: targets ? goneFiles({ pages, removed: removed2, allChanges }) : /* @__PURE__ */ new Map(),
    names: wanted.has("orphanedNames") ? await namesLostOn(pages, localized2, reader) : /* @__PURE__ */ new Map(),
    redirections: targets && allChanges.some((change) => change.status !== "added" && isRedirectionFile(oldPath(change)))
  };
  return gone.files.size + gone.names.size > 0 || gone.redirections ? gone : void 0;
}
async function namesLostOn(pages, localized2, reader) {
  const names = /* @__PURE__ */ new Map();
  const modified = pages.filter(({ status }) => status === "modified");
  for await (const load of loadPages(localized2, modified))
    for (const [path, lost] of await lostNames(load, reader)) names.set(path, lost);
  return names;
}
var oldPath = (change) => change.status === "renamed" ? change.previousPath : change.path;
function goneFiles({
  pages,
  removed: removed2,
  allChanges
}) {
  const localized2 = /* @__PURE__ */ new Set([
    ...removed2.map(({ path }) => path),
    ...pages.flatMap((page) => page.status === "renamed" ? [page.previousPath] : [])
  ]);
  const apart = new Set(pages.flatMap(({ status, path }) => status === "added" ? [path] : []));
  const files = /* @__PURE__ */ new Map();
  for (const change of allChanges) {
    if (change.status !== "removed" && change.status !== "renamed") continue;
    const path = oldPath(change);
    const moved = change.status === "renamed" && !apart.has(change.path) ? { movedTo: change.path } : {};
    files.set(path, { localized: localized2.has(path), ...moved });
  }
  return files;
}

// src/links/aims.ts
var INCLUDED = /(?:^|\/)_?includes?\//i;
function aimsAt(files, names) {
  const paths = new Set([...files].map((path) => path.toLowerCase()));
  const shortPaths = [...paths].flatMap((path) => {
    const short = path.replace(/\.(?:md|yml)$/, "");
    return short === path ? [] : [short, short.replace(/(?:^|\/)index$/, "")];
  });
  return {
    paths,
    shortPaths: new Set(shortPaths),
    names: new Map([...names].map(([path, lost]) => [path.toLowerCase(), lost])),
    sharedNames: new Set([...names].flatMap(([path, lost]) => INCLUDED.test(path) ? [...lost] : []))
  };
}
function aimOf(url, page, docset, aims) {
  const target = readTarget(url, page, docset);
  if (target.kind !== "path" && target.kind !== "self") return void 0;
  const path = (target.kind === "self" ? page : target.path).toLowerCase();
  if (target.kind === "path" && aims.paths.has(path)) return "path";
  if (target.kind === "path" && /\.ya?ml$/i.test(page) && aims.shortPaths.has(path)) return "path";
  if (target.fragment === void 0) return void 0;
  const name = percentDecode(target.fragment);
  return aims.names.get(path)?.has(name) || aims.sharedNames.has(name) ? "name" : void 0;
}
function searchTexts({ paths, names }) {
  const texts = /* @__PURE__ */ new Set();
  for (const path of [...paths, ...names.keys()]) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    texts.add(/\.[a-z0-9]{1,20}$/.exec(name)?.[0] ?? "");
  }
  if ([...paths].some((path) => /\.(?:md|yml)$/.test(path))) for (const key of SHORT_LINK_KEYS) texts.add(key);
  if (texts.has("") || texts.size > MOST_TEXTS) return [""];
  return [...texts];
}
var SHORT_LINK_KEYS = ["href", "url"];
var MOST_TEXTS = 12;
var BETWEEN_TARGETS = /[\s()<>"'`[\]|,{}]+/;
function aimFinder(aims) {
  const brokenUp = [...aims.paths].filter((path) => BETWEEN_TARGETS.test(path));
  const ends = new Set(brokenUp.map((path) => path.split(BETWEEN_TARGETS).at(-1) ?? ""));
  const mayEnd = endFinder(aims);
  return (line, page, docset) => line.split(BETWEEN_TARGETS).some((piece) => {
    if (piece === "") return false;
    if (ends.size > 0 && ends.has(beforeFragment(piece))) return true;
    return mayEnd(piece) && readings(piece).some((url) => aimOf(url, page, docset, aims) !== void 0);
  });
}
function endFinder({ paths, shortPaths, names }) {
  const files = new Set([...paths, ...shortPaths, ...names.keys()].map((path) => path.slice(path.lastIndexOf("/") + 1)));
  return (piece) => {
    if (/[%\\#]/.test(piece)) return true;
    const path = beforeFragment(piece);
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name === "" || name === "." || name === ".." || files.has(name)) return true;
    const value = piece.slice(piece.indexOf("=") + 1);
    return value.length < piece.length && files.has(beforeFragment(value).replace(/^.*\//s, ""));
  };
}
function readings(piece) {
  const equals = piece.indexOf("=");
  return [
    piece,
    ...piece.includes("\\") ? [piece.replace(/\\([!-/:-@[-`{-~])/g, "$1")] : [],
    ...equals < 0 ? [] : [piece.slice(equals + 1)]
  ];
}
var beforeFragment = (piece) => /^[^#?]*/.exec(piece)?.[0].toLowerCase() ?? "";

// src/spread.ts
function spread(items, count2) {
  if (items.length <= count2) return items;
  return items.filter(
    (_, index) => Math.floor(index * count2 / items.length) !== Math.floor((index - 1) * count2 / items.length)
  );
}

// src/localized-folders.ts
var PER_FOLDER = 50;
var IN_ALL = 500;
var folderOf2 = (path) => path.slice(0, path.lastIndexOf("/") + 1);
async function localizedFolders(repository, commit, folders) {
  if (folders.size === 0) return /* @__PURE__ */ new Set();
  const pages = /* @__PURE__ */ new Map();
  for (const [path, id] of await repository.tree(commit)) {
    const folder2 = folderOf2(path);
    if (!/\.md$/i.test(path) || !folders.has(folder2)) continue;
    const known = pages.get(folder2) ?? [];
    known.push({ path, id });
    pages.set(folder2, known);
  }
  const each = Math.min(PER_FOLDER, Math.max(1, Math.floor(IN_ALL / folders.size)));
  const sample = [...pages.values()].flatMap((siblings) => spread(siblings, each)).slice(0, IN_ALL);
  const bytes = await repository.read([...new Set(sample.map(({ id }) => id))]);
  const localized2 = sample.filter(({ path, id }) => carriesProvenance(path, bytes.get(id) ?? new Uint8Array()));
  return new Set(localized2.map(({ path }) => folderOf2(path)));
}

// src/in-flight.ts
async function inFlight(items, most, work) {
  const answers = [];
  const left = items.entries();
  const lane = async () => {
    for (const [index, item] of left) answers[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
  return answers;
}

// src/select-pages.ts
var LARGEST_PAGE = 10 * 1024 * 1024;
var LARGEST_YAML = 1024 * 1024;
var largestPage = (path) => /\.ya?ml$/i.test(path) ? LARGEST_YAML : LARGEST_PAGE;
var LOOK = 64;
var AT_ONCE = 2;
async function selectPages(repository, head, changes, settings) {
  const looked = await lookAt(repository, changes, settings);
  const chosen = settings.paths ? looked : looked.filter(await localizedOrBeside(repository, head, looked));
  return { scope: "change", ...parted(chosen), allChanges: changes };
}
async function selectTree(repository, commit, settings) {
  const files = [...await repository.tree(commit)].map(([path, id]) => ({ status: "added", path, id }));
  const looked = await lookAt(repository, files, settings);
  const chosen = settings.paths ? looked : looked.filter(({ localized: localized2 }) => localized2);
  return { scope: "tree", ...parted(chosen), allChanges: files };
}
async function lookAt(repository, changes, settings) {
  const isEligible = eligibility(settings);
  const candidates = changes.flatMap((change) => eligiblePart(change, isEligible));
  const looks = Array.from(
    { length: Math.ceil(candidates.length / LOOK) },
    (_, index) => candidates.slice(index * LOOK, (index + 1) * LOOK)
  );
  const looked = await inFlight(looks, AT_ONCE, async (some) => {
    const sides = await readSides(repository, some);
    return some.flatMap((change, index) => look(change, sides[index] ?? {}));
  });
  return looked.flat().sort((a, b) => a.change.path < b.change.path ? -1 : 1);
}
function parted(chosen) {
  const held = chosen.flatMap(({ change, bytes }) => change.status === "removed" ? [] : [{ ...change, bytes }]);
  const fits2 = ({ path, bytes }) => bytes <= largestPage(path);
  return {
    pages: held.filter(fits2),
    removed: chosen.flatMap(({ change }) => change.status === "removed" ? [change] : []),
    oversized: held.filter((page) => !fits2(page))
  };
}
function eligibility({ paths, ignore }) {
  const isIgnored = globMatcher(ignore, { dot: true });
  const isNamed = paths === void 0 ? isPagePath : globMatcher(paths, { dot: false });
  return (path) => PAGE_NAME.test(path) && isNamed(path) && !isIgnored(path);
}
function eligiblePart(change, isEligible) {
  if (change.status !== "renamed") return isEligible(change.path) ? [change] : [];
  if (isEligible(change.path)) return [PAGE_NAME.test(change.previousPath) ? change : added(change)];
  return isEligible(change.previousPath) ? [removed(change)] : [];
}
var added = ({ path, id }) => ({ status: "added", path, id });
var removed = ({ previousPath, previousId }) => ({
  status: "removed",
  path: previousPath,
  previousId
});
function look(change, { current, previous }) {
  if (!isOtherPage(change, current, previous)) return [lookedAt(change, current, previous)];
  return [lookedAt(added(change), current, void 0), lookedAt(removed(change), void 0, previous)];
}
function lookedAt(change, current, previous) {
  const localizedNow = current !== void 0 && carriesProvenance(change.path, current);
  const localizedBefore = previous !== void 0 && carriesProvenance(previousPathOf(change), previous);
  return {
    change,
    bytes: Math.max(current?.length ?? 0, previous?.length ?? 0),
    localizedNow,
    localized: localizedNow || localizedBefore
  };
}
function isOtherPage(change, current, previous) {
  if (change.status !== "renamed" || current === void 0 || previous === void 0) return false;
  const [now] = rawValues(change.path, current, PROVENANCE_KEYS.fileId);
  const [before] = rawValues(change.previousPath, previous, PROVENANCE_KEYS.fileId);
  return now !== void 0 && before !== void 0 && now !== before;
}
async function localizedOrBeside(repository, head, looked) {
  const isNew = ({ change, localized: localized2 }) => !localized2 && change.status === "added" && /\.md$/i.test(change.path) && !isOwnPage(change.path);
  const proven = new Set(
    looked.filter(({ change, localizedNow }) => localizedNow && /\.md$/i.test(change.path)).map(({ change }) => folderOf2(change.path))
  );
  const open4 = new Set(looked.filter(isNew).map(({ change }) => folderOf2(change.path)));
  const found2 = await localizedFolders(repository, head, new Set([...open4].filter((folder2) => !proven.has(folder2))));
  const isBeside = (folder2) => proven.has(folder2) || found2.has(folder2);
  return (one) => one.localized || isNew(one) && isBeside(folderOf2(one.change.path));
}

// src/facts/inbound-links.ts
var PORTION = 32;
var HIDDEN = "the page cannot be read, and seems to link to what the change takes away";
var TOO_LARGE = "the page is too large to read, and seems to link to what the change takes away";
var IN_VALUES = "links in Markdown within YAML values are not read";
async function readInbound(aims, world, isAsked) {
  const lines = await world.linesWith(searchTexts(aims));
  if (lines === void 0) return void 0;
  const mayLead = aimFinder(aims);
  const hits = [];
  for (const [path, found2] of lines) {
    const id = world.tree.get(path);
    const docset = docsetOf(path, world.site.docsets);
    if (id === void 0 || docset === void 0 || !isAsked(path)) continue;
    if (found2.some((line) => mayLead(line, path, docset))) hits.push({ path, id, docset });
  }
  const pages = [];
  const aimed = /* @__PURE__ */ new Map();
  const unread = [];
  for (let start = 0; start < hits.length; start += PORTION) {
    const portion = hits.slice(start, start + PORTION);
    const contents = await world.localized.read([...new Set(portion.map(({ id }) => id))]);
    for (const { path, id, docset } of portion) {
      const bytes = contents.get(id);
      if (bytes === void 0) return void 0;
      const page = readPage(path, id, bytes);
      const body = bytes.length > largestPage(path) ? void 0 : await world.reader.bodyOf(page);
      if (body === void 0) {
        unread.push({ page, why: bytes.length > largestPage(path) ? TOO_LARGE : HIDDEN });
        continue;
      }
      for (const link of body.links) {
        const aim = aimOf(link.url, path, docset, aims);
        if (aim !== void 0) aimed.set(link, aim);
      }
      const links = body.links.filter((link) => aimed.has(link) || link.kind === "include");
      if (links.some((link) => aimed.has(link)))
        pages.push({ page, body: { ...body, links }, englishLinks: { state: "absent" } });
      else if (page.kind === "yaml" && page.text.includes("](")) unread.push({ page, why: IN_VALUES });
    }
  }
  return { pages, aimed, unread };
}

// src/facts/lost-links.ts
async function lostLinks({ pages, aimed }, now, before) {
  const losses2 = /* @__PURE__ */ new Map();
  for (const [link, outcome] of await outcomesOf(pages, now)) {
    const aim = aimed.get(link);
    const loss = aim === void 0 ? void 0 : lossOf(outcome, aim, now);
    if (loss !== void 0) losses2.set(link, loss);
  }
  const hit = pages.filter(({ body }) => body.links.some((link) => losses2.has(link)));
  if (hit.length === 0) return [];
  const earlier = await outcomesOf(hit, await before());
  return hit.flatMap(
    ({ page, body }) => body.links.flatMap((link) => {
      const loss = losses2.get(link);
      const outcome = earlier.get(link);
      if (loss === void 0 || outcome?.result !== "resolved") return [];
      const hadName = outcome.fragment?.result === "found";
      const aim = loss.of === "unknown" ? loss.aim : loss.of;
      return aim === "name" && !hadName ? [] : [{ page, link, loss, before: outcome }];
    })
  );
}
async function outcomesOf(pages, world) {
  const outcomes = await resolveLinks(
    pages.map((linked) => ({ ...linked, page: asOfToday(linked.page) })),
    world
  );
  return new Map([...outcomes.values()].flat().map((outcome) => [outcome.link, outcome]));
}
var asOfToday = (page) => ({ ...page, metadata: { ...page.metadata, provenance: {} } });
var MAY_BE_ENGLISH = `the site shows English where there is no translation, and ${NO_SOURCE}`;
function lossOf(outcome, aim, world) {
  if (aim === "name") return outcome.result === "resolved" ? nameLossOf(outcome) : void 0;
  switch (outcome.result) {
    case "skipped":
      return void 0;
    case "unresolved":
      return outcome.mayBeEnglish ? { of: "unknown", aim, why: MAY_BE_ENGLISH } : { of: "target", english: "lacks" };
    case "cannot-tell":
      return isPlain(world) ? { of: "target", english: "lacks" } : { of: "unknown", aim, why: outcome.why };
    case "resolved":
      return outcome.step.startsWith("english") && !world.site.fallsBack ? { of: "target", english: "unshown" } : void 0;
  }
}
function nameLossOf({ fragment }) {
  if (fragment?.result === "cannot-tell") return { of: "unknown", aim: "name", why: fragment.why };
  if (fragment?.result !== "missing") return void 0;
  return { of: "name", name: fragment.name, ...fragment.near === void 0 ? {} : { near: fragment.near } };
}
var isPlain = ({ site, archive }) => !site.fallsBack && site.unreadable.length === 0 && "why" in archive && archive.why === NO_SOURCE;

// src/facts/orphans.ts
async function readOrphans(deprivation) {
  const { gone, now, before, isAsked } = deprivation;
  const redirections = gone.redirections ? lostRedirections(await before(), now) : /* @__PURE__ */ new Set();
  const aims = aimsAt([...gone.files.keys(), ...redirections], gone.names);
  if (aims.paths.size + aims.names.size === 0) return [];
  const inbound = await readInbound(aims, now, isAsked);
  if (inbound === void 0) return void 0;
  const lost = (await lostLinks(inbound, now, before)).flatMap((link) => {
    const what = whatWent(link, gone, redirections);
    return what === void 0 ? [] : [{ ...link, what }];
  });
  const at = /* @__PURE__ */ new Map();
  const findingsAt = (page) => {
    const found2 = at.get(page.path) ?? { page, targets: [], names: [], undecided: { path: /* @__PURE__ */ new Set(), name: /* @__PURE__ */ new Set() } };
    at.set(page.path, found2);
    return found2;
  };
  const asked = aims.paths.size > 0 ? "path" : "name";
  for (const { page, why } of inbound.unread) findingsAt(page).undecided[asked].add(why);
  const ordered = (await localized(lost, deprivation)).sort(
    (a, b) => compareText(a.page.path, b.page.path) || a.link.place.start.offset - b.link.place.start.offset
  );
  for (const { page, loss } of ordered) if (loss.of === "unknown") findingsAt(page).undecided[loss.aim].add(loss.why);
  for (const group of Map.groupBy(ordered, keyOf4).values()) {
    const [first] = group;
    if (first === void 0) continue;
    const orphan = { target: first.before.target, links: group.map(inboundLink) };
    if (first.loss.of === "name") {
      const { name, near } = first.loss;
      findingsAt(first.page).names.push({ ...orphan, name, ...near === void 0 ? {} : { near } });
    } else if (first.loss.of === "target") findingsAt(first.page).targets.push(orphanedTarget(orphan, group));
  }
  return [...at.values()].sort((a, b) => compareText(a.page.path, b.page.path)).map(subjectOf3);
}
async function localized(lost, { isLocalized, localizedFolders: localizedFolders2 }) {
  const isOne = ({ what, page }) => what.localized || isLocalized(page);
  const open4 = lost.filter((link) => !isOne(link)).map(({ page }) => folderOf2(page.path));
  const beside = open4.length === 0 ? /* @__PURE__ */ new Set() : await localizedFolders2(new Set(open4));
  return lost.filter((link) => isOne(link) || beside.has(folderOf2(link.page.path)));
}
function lostRedirections(before, now) {
  return new Set([...before.site.redirections.keys()].filter((path) => !now.site.redirections.has(path)));
}
function whatWent({ loss, before }, gone, redirections) {
  const aim = loss.of === "unknown" ? loss.aim : loss.of;
  if (aim === "name") return { lost: "file", localized: true };
  if (before.step === "redirect")
    return redirections.has(normal(before.target)) ? { lost: "redirection", localized: false } : void 0;
  const file = gone.files.get(before.target);
  return file && { lost: "file", ...file };
}
var keyOf4 = ({ loss, before, what }) => JSON.stringify([
  loss.of,
  loss.of === "name" && loss.name,
  what.lost === "file" ? before.target : normal(before.target)
]);
var inboundLink = ({ page, link }) => ({ path: page.path, link });
function orphanedTarget(orphan, group) {
  const states = group.flatMap(({ loss }) => loss.of === "target" ? [loss.english] : []);
  const { lost, movedTo } = group[0]?.what ?? { lost: "file" };
  return {
    ...orphan,
    lost,
    ...movedTo === void 0 ? {} : { movedTo },
    // images may come from English history, where a link to the same file leads nowhere
    english: states.includes("lacks") ? "lacks" : "unshown"
  };
}
function subjectOf3({ page, targets, names, undecided }) {
  return {
    page,
    standing: "untouched",
    facts: {
      orphanedTargets: factOf({ found: targets, undecided: [...undecided.path].sort() }),
      orphanedNames: factOf({ found: names, undecided: [...undecided.name].sort() })
    }
  };
}
var factOf = (value) => ({ state: "known", value });

// src/facts/world.ts
async function openWorld(localized2, commit, archive, settings, reader) {
  const tree = await localized2.tree(commit);
  const linesWith = (texts) => localized2.linesWith(commit, texts);
  const lines = async (key, read3) => {
    const found2 = await linesWith([key]);
    return found2 && read3(found2);
  };
  return {
    localized: localized2,
    tree,
    archive,
    reader,
    site: await readSite(localized2, tree, settings),
    english: once(() => readEnglishSite(archive, settings)),
    linesWith,
    fileIds: once(() => lines("ms.locfileid", (found2) => pathsByValue(found2, FILE_ID))),
    sourceHashes: once(() => lines("ms.openlocfilehash", (found2) => pathsByValue(found2, SOURCE_HASH)))
  };
}
function once(ask2) {
  let asked;
  return () => {
    asked ??= ask2();
    return asked;
  };
}
var FILE_ID = /ms\.locfileid["']?\s*:\s*["']?(\d{1,30})\b/i;
var SOURCE_HASH = /ms\.openlocfilehash["']?\s*:\s*["']?([0-9a-f]{40,64})\b/i;
function pathsByValue(lines, value) {
  const paths = /* @__PURE__ */ new Map();
  for (const [path, found2] of lines) {
    for (const line of found2) {
      const key = value.exec(line)?.[1];
      if (key === void 0) continue;
      const known = paths.get(key);
      if (known === void 0) paths.set(key, [path]);
      else known.push(path);
    }
  }
  return paths;
}
async function readSite(repository, tree, settings) {
  const configId = tree.get(DOCSET_CONFIG);
  const { redirections, unreadable, texts } = await readRedirectionFiles(
    repository,
    tree,
    configId === void 0 ? [] : [configId],
    settings
  );
  const config = configId === void 0 ? void 0 : texts.get(configId);
  const configured = config === void 0 ? WHOLE_REPOSITORY : readDocsets(config) ?? WHOLE_REPOSITORY;
  return {
    paths: pathsOf(tree),
    docsets: settings.docsets === void 0 ? configured : { ...configured, roots: settings.docsets },
    redirections,
    addresses: settings.site,
    fallsBack: config !== void 0,
    unreadable
  };
}
async function readEnglishSite(source, settings) {
  const tree = "why" in source ? /* @__PURE__ */ new Map() : await source.repository.tree(source.head);
  const { redirections } = "why" in source ? { redirections: /* @__PURE__ */ new Map() } : await readRedirectionFiles(source.repository, tree, [], settings);
  return { paths: pathsOf(tree), redirections };
}
async function readRedirectionFiles(repository, tree, alsoRead, settings) {
  const isOne = redirectionFiles(settings.redirections);
  const files = [...tree].filter(([path]) => isOne(path));
  const contents = await repository.read([...alsoRead, ...files.map(([, id]) => id)]);
  const texts = new Map([...contents].map(([id, bytes]) => [id, decodeText(bytes)]));
  const redirections = /* @__PURE__ */ new Map();
  const unreadable = [];
  for (const [path, id] of files) {
    const text3 = texts.get(id);
    const read3 = text3 === void 0 ? void 0 : readRedirections(path, text3);
    if (read3 === void 0)
      unreadable.push({ path, mayRedirect: text3 === void 0 ? () => true : mayRedirect(path, text3) });
    else for (const [from, to] of read3) redirections.set(from, to);
  }
  return { redirections, unreadable, texts };
}

// src/forecast.ts
async function announce(pages, localized2, commit, archive, facts) {
  const { repository, head, pathOf } = archive;
  const named3 = pages.map((page) => {
    const { path, current, previous } = page;
    const before = page.status === "renamed" ? page.previousPath : path;
    return {
      path,
      current,
      now: commitOf2(path, current),
      before: previous && commitOf2(before, previous),
      english: pathOf(path),
      englishBefore: pathOf(before)
    };
  });
  const commits = [...new Set(named3.flatMap(({ now, before }) => [now ?? [], before ?? []].flat()))];
  if (repository.prepare !== void 0) {
    const files = named3.flatMap(({ english, now, englishBefore, before }) => [
      ...wantedAt(now, english),
      ...facts.has("drift") ? [...wantedAt(head, english), ...wantedAt(before, englishBefore)] : []
    ]);
    const links = named3.flatMap(({ path, current, now }) => linksToFragments(path, current, now ?? head));
    await repository.prepare({
      commits,
      files: [...files, ...await targetsOf(links, localized2, await localized2.tree(commit), archive)]
    });
  }
  const moves = named3.flatMap(
    ({ now, before }) => now !== void 0 && before !== void 0 && now !== before ? [[before, now]] : []
  );
  if (facts.has("kinship")) archive.relations(moves).catch(() => {
  });
  const held = await archive.commits(commits);
  const walked = named3.filter(({ now }) => now !== void 0 && (facts.has("drift") || !held.has(now)));
  archive.history(walked.flatMap(({ english }) => english ?? [])).catch(() => {
  });
}
var wantedAt = (commit, path) => commit === void 0 || path === void 0 ? [] : [{ commit, path }];
function commitOf2(path, bytes) {
  const [commit] = rawValues(path, bytes, PROVENANCE_KEYS.sourceCommit);
  return isCommitId(commit) ? commit : void 0;
}
var TO_FRAGMENT = /\.md(?:\?[^\s#()<>"'`]{0,200})?#([^\s()<>"'`\]]{1,200})/gi;
var LONGEST_PATH2 = 300;
var MOST_LINKS = 5e3;
function linksToFragments(path, bytes, commit) {
  const text3 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const links = [];
  let count2 = 0;
  for (const { index, 1: fragment = "" } of text3.matchAll(TO_FRAGMENT)) {
    count2 += 1;
    if (count2 > MOST_LINKS) break;
    const before = text3.slice(Math.max(0, index - LONGEST_PATH2), index + ".md".length);
    const target = readTarget(/[^\s()[\]<>"'`]*$/.exec(before)?.[0] ?? "", path, "");
    if (target.kind === "path") links.push({ target: target.path, fragment, commit });
  }
  return links;
}
async function targetsOf(links, localized2, tree, { head, pathOf }) {
  const contents = await localized2.read([...new Set(links.flatMap(({ target }) => tree.get(target) ?? []))]);
  const texts = new Map([...contents].map(([id, bytes]) => [id, Buffer.from(bytes).toString("utf8")]));
  const wanted = /* @__PURE__ */ new Map();
  for (const { target, fragment, commit } of links) {
    const path = pathOf(target);
    const id = tree.get(target);
    if (path === void 0 || id !== void 0 && texts.get(id)?.includes(`"${fragment}"`)) continue;
    const own = id === void 0 ? void 0 : commitOf2(target, contents.get(id) ?? new Uint8Array());
    for (const at of id === void 0 ? [commit, head] : [own ?? head])
      wanted.set(`${at} ${path}`, { commit: at, path });
  }
  return [...wanted.values()];
}

// src/read-ahead.ts
async function* readAhead(items) {
  let next = items.next();
  for (; ; ) {
    const { value, done } = await next;
    if (done) return;
    next = items.next();
    next.catch(() => {
    });
    yield value;
  }
}

// src/judge-loads.ts
var PORTION2 = { pages: 32, bytes: 1024 * 1024 };
var AT_ONCE2 = 2;
async function judgeLoads(pages, { localized: localized2, head, archive, wanted }, judge2) {
  const all = [];
  let before = [];
  for await (const load of readAhead(loadPages(localized2, pages))) {
    if (!("why" in archive)) await announce(load, localized2, head, archive, wanted);
    const heaviestFirst = load.toSorted((a, b) => b.bytes - a.bytes);
    const portions = [...portionsOf(heaviestFirst, PORTION2)];
    const confirmed = [];
    await inFlight(portions, AT_ONCE2, async (portion) => {
      const first = await judge2(portion.map(readVersion));
      first.confirmed.catch(() => {
      });
      confirmed.push(first.confirmed);
    });
    all.push(...await Promise.all(before));
    before = confirmed;
  }
  return [...all, ...await Promise.all(before)];
}
function readVersion(change) {
  const page = readPage(change.path, change.id, change.current);
  if (change.status === "added" || change.previous === void 0) return { page };
  const path = change.status === "renamed" ? change.previousPath : change.path;
  return { page, previous: readPage(path, change.previousId, change.previous) };
}

// src/judge-versions.ts
async function judgeVersions(versions, now, again, rules, settings, isChange = true) {
  const subjects = await gatherFacts(versions, now);
  const judged = await judgePages(subjects, rules, settings, now.reader, void 0, isChange);
  const first = {
    ...judged,
    skips: asSkips(judged.skips),
    againstSource: subjects.filter(({ facts }) => facts.original.state === "known").length,
    unproven: subjects.flatMap(({ page }) => page.metadata.provenance.sourceHash === void 0 ? [page.path] : [])
  };
  const faulty = new Set([...judged.findings, ...judged.refused].map(({ path }) => path));
  if (again === void 0 || faulty.size === 0) return { confirmed: Promise.resolve(first) };
  const doubtful = versions.filter(({ page }) => faulty.has(page.path));
  const confirm = async () => {
    const subjects2 = await gatherFacts(doubtful, again);
    const exact = await judgePages(subjects2, rules, settings, again.reader, void 0, isChange);
    const skips = asSkips([...judged.skips.filter(({ path }) => !faulty.has(path)), ...exact.skips]);
    return { ...first, findings: exact.findings, refused: exact.refused, skips };
  };
  for (const { page } of doubtful) again.reader.bodyOf(page).catch(() => {
  });
  return { confirmed: confirm() };
}

// src/latest-handoff.ts
async function latestHandoff(localized2, head, today) {
  const committed = (await localized2.commits([head])).get(head)?.date.slice(0, 10) ?? today;
  return dayAfter(committed < today ? committed : today);
}

// src/locale.ts
var FIRST_SAMPLE = 64;
var SECOND_SAMPLE = 500;
var ENOUGH = 3;
async function findLocale(repository, commit, tree) {
  const paths = [...tree.keys()].filter(isPagePath).sort();
  const first = await readLocales(repository, tree, spread(paths, FIRST_SAMPLE));
  const isEnough = first.length >= ENOUGH || paths.length <= FIRST_SAMPLE;
  const votes = isEnough ? first : await readLocales(repository, tree, spread(paths, SECOND_SAMPLE));
  if (votes.length === 0) {
    return {
      state: "unknown",
      why: `no page looked at in ${commit.slice(0, 12)} carries \`${PROVENANCE_KEYS.locale}\``
    };
  }
  const counts = [...Map.groupBy(votes, (vote) => vote.toLowerCase())].sort(([, a], [, b]) => b.length - a.length);
  const [lower = "", most = []] = counts[0] ?? [];
  if (most.length * 2 <= votes.length) {
    const seen = counts.slice(0, 3).map(([locale2, pages]) => `${pages.length} \`${locale2}\``);
    return {
      state: "unknown",
      why: `no locale is that of more than half of the ${votes.length} pages looked at (${seen.join(", ")}); set \`locale\` in the settings`
    };
  }
  return {
    state: "known",
    locale: mostWritten(most),
    others: new Set(counts.map(([locale2]) => locale2).filter((locale2) => locale2 !== lower))
  };
}
async function readLocales(repository, tree, paths) {
  const ids = new Set(paths.flatMap((path) => tree.get(path) ?? []));
  const bytes = await repository.read([...ids]);
  return paths.flatMap((path) => {
    const page = bytes.get(tree.get(path) ?? "");
    const [locale2] = page === void 0 ? [] : rawValues(path, page, PROVENANCE_KEYS.locale);
    return locale2 !== void 0 && LOCALE_NAME.test(locale2) ? [locale2] : [];
  });
}
function mostWritten(locales) {
  const spellings = [...Map.groupBy(locales, (locale2) => locale2)];
  return spellings.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? "";
}

// src/parse/quick/html.ts
var TAG = /<(?:[a-z][a-z0-9-]*(?:[ \t\r\n]+[a-z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^ \t\r\n"'=<>`/]+|'[^']*'|"[^"]*"))?)*[ \t\r\n]*\/?|\/[a-z][a-z0-9-]*[ \t\r\n]*)>/iy;
function tagEnd(text3, start) {
  TAG.lastIndex = start;
  return TAG.test(text3) ? TAG.lastIndex : -1;
}
var BEGINNING = /<\/?[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t\r\n"'=<>`]+|'[^'\r\n]*'|"[^"\r\n]*"))?)*[ \t]*(?:[a-z_:][\w.:-]*)?[ \t]*(?:=[ \t]*(?:'[^'\r\n]*|"[^"\r\n]*|[^ \t\r\n"'=<>`]*))?\/?/iy;
function mayGoOn(text3, start) {
  BEGINNING.lastIndex = start;
  return BEGINNING.test(text3) && /[\r\n]/.test(text3.charAt(BEGINNING.lastIndex));
}
var BLOCKS = new Set(
  "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(" ")
);
var BLOCK_NAME = /<\/?([a-z][a-z0-9-]*)(?=[ \t>]|\/>|$)/iy;
var RAW = /<(?:script|pre|style|textarea)(?=[ \t>]|$)/iy;
function htmlBlock(line, isOpen2) {
  if (line.startsWith("<!--")) return "comment";
  if (line.startsWith("<!") || line.startsWith("<?")) return "other";
  RAW.lastIndex = 0;
  if (RAW.test(line)) return "other";
  BLOCK_NAME.lastIndex = 0;
  const name = BLOCK_NAME.exec(line)?.[1];
  if (name !== void 0 && BLOCKS.has(name.toLowerCase())) return "until-blank";
  if (isOpen2) return void 0;
  const end = tagEnd(line, 0);
  return end >= 0 && /^[ \t]*$/.test(line.slice(end)) ? "until-blank" : void 0;
}

// src/parse/quick/unsure.ts
var Unsure = class extends Error {
};
function giveUp() {
  throw new Unsure("left to the exact reader");
}

// src/parse/quick/leaf-text.ts
var pointOn = (line, offset) => ({
  line: line.number,
  column: offset - line.start + 1,
  offset
});
function noteMisread({ misread }, start, end) {
  const last = misread.at(-1);
  if (last === void 0 || last.end <= start) misread.push({ start, end });
  else if (last.end < end) misread.splice(-1, 1, { start: last.start, end });
}
var oneLine2 = (page, line, from, to) => ({
  text: page.slice(from, to),
  point: (offset) => pointOn(line, from + offset),
  misread: []
});
function manyLines(page, pieces) {
  const [first] = pieces;
  if (first !== void 0 && pieces.length === 1) return oneLine2(page, first.line, first.from, first.line.end);
  const starts = [];
  let text3 = "";
  for (const [index, { line, from }] of pieces.entries()) {
    starts.push(text3.length);
    text3 += page.slice(from, index === pieces.length - 1 ? line.end : line.next);
  }
  return {
    text: text3,
    point: (offset) => {
      const index = lastUpTo(starts, offset);
      const piece = pieces[index];
      return piece === void 0 ? giveUp() : pointOn(piece.line, piece.from + offset - (starts[index] ?? 0));
    },
    misread: []
  };
}

// src/parse/quick/line-shape.ts
function passMark(page, line, at) {
  const next = page.charCodeAt(at + 1);
  if (at + 1 < line.end && next === 9) giveUp();
  return at + 1 < line.end && next === 32 ? at + 2 : at + 1;
}
function skipSpaces(page, from, end) {
  let at = from;
  while (at < end && page.charCodeAt(at) === 32) at += 1;
  return at;
}
function isBlank(page, from, end) {
  for (let at = from; at < end; at += 1) {
    const code = page.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
function trimBlanks(text3) {
  let end = text3.length;
  while (end > 0 && (text3.charCodeAt(end - 1) === 32 || text3.charCodeAt(end - 1) === 9)) end -= 1;
  return text3.slice(0, end);
}

// src/parse/quick/texts.ts
var WRITTEN_OTHERWISE = /\\([!-/:-@[-`{-~])|(&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});)/gi;
var plainText = (written) => written.includes("\\") || written.includes("&") ? written.replace(
  WRITTEN_OTHERWISE,
  (_, escaped, reference) => reference === void 0 ? escaped ?? "" : decodeReferences(reference)
) : written;
function textNodes(leaf, from, to) {
  const written = leaf.text.slice(from, to);
  if (!written.includes("\n")) return written === "" ? [] : [textNode(leaf, from, to, plainText(written))];
  const nodes = [];
  let value = "";
  let start = -1;
  let end = -1;
  const add = (text3, at2) => {
    if (text3 === "") return;
    if (start < 0) start = at2;
    value += text3;
    end = at2 + text3.length;
  };
  const finish = () => {
    if (start >= 0) nodes.push(textNode(leaf, start, end, plainText(value)));
    value = "";
    start = -1;
  };
  let at = 0;
  for (let feed = written.indexOf("\n"); feed >= 0; feed = written.indexOf("\n", at)) {
    const behind = written.charAt(feed - 1) === "\r" ? feed - 1 : feed;
    const line = trimBlanks(written.slice(at, behind));
    const blanks = written.slice(at + line.length, behind);
    const isEscaped = blanks === "" && endsInEscape(line);
    const text3 = isEscaped ? line.slice(0, -1) : line;
    add(text3, from + at);
    if (isEscaped || /^ {2,}$/.test(blanks)) {
      finish();
      const position = { start: leaf.point(from + at + text3.length), end: behindEnding(leaf, from + feed + 1) };
      nodes.push({ type: "break", position });
    } else {
      add(written.slice(behind, feed + 1), from + behind);
    }
    at = skipBlanks(written, feed + 1);
  }
  add(written.slice(at), from + at);
  finish();
  return nodes;
}
function endsInEscape(line) {
  let start = line.length;
  while (start > 0 && line.charAt(start - 1) === "\\") start -= 1;
  return (line.length - start) % 2 === 1;
}
function skipBlanks(text3, from) {
  let at = from;
  while (text3.charCodeAt(at) === 32 || text3.charCodeAt(at) === 9) at += 1;
  return at;
}
var textNode = (leaf, from, to, value) => ({
  type: "text",
  value,
  position: {
    start: leaf.point(from),
    end: leaf.text.charAt(to - 1) === "\n" ? behindEnding(leaf, to) : leaf.point(to)
  }
});
function behindEnding(leaf, to) {
  if (stretchAt(leaf.misread, to - 1) !== void 0) return leaf.point(to);
  const { line, offset } = leaf.point(to - 1);
  return { line: line + 1, column: 1, offset: offset + 1 };
}

// src/parse/quick/emphasis.ts
var MOST_RUNS = 400;
var SPACE = /\s/;
var PUNCTUATION = /[\p{P}\p{S}]/u;
function kindOf(character) {
  if (character === "" || character === " ") return "space";
  const lower = character.charCodeAt(0) | 32;
  if (lower >= 97 && lower <= 122) return "other";
  if (SPACE.test(character)) return "space";
  return PUNCTUATION.test(character) ? "punctuation" : "other";
}
function runAt(text3, start) {
  const marker = text3.charAt(start);
  let end = start + 1;
  while (text3.charAt(end) === marker) end += 1;
  const left = kindOf(text3.charAt(start - 1));
  const right = kindOf(text3.charAt(end));
  const opens = right === "other" || right === "punctuation" && left !== "other";
  const closes = left === "other" || left === "punctuation" && right !== "other";
  const run = marker === "*" ? { marker, opens, closes } : { marker, opens: opens && (left !== "other" || !closes), closes: closes && (right !== "other" || !opens) };
  return { start, end, run };
}
function nodesOf(parts, leaf) {
  let runs = 0;
  for (const { run } of parts) if (run !== void 0) runs += 1;
  if (runs > MOST_RUNS) giveUp();
  return joined(runs > 1 ? emphasized(parts, leaf) : parts, leaf);
}
function emphasized(parts, leaf) {
  for (let index = 0; index < parts.length; index += 1) {
    const closer = parts[index];
    if (!closer?.run?.closes) continue;
    const at = openerOf(parts, index, closer, closer.run);
    const opener = parts[at];
    if (opener === void 0) continue;
    const use = opener.end - opener.start > 1 && closer.end - closer.start > 1 ? 2 : 1;
    const [start, end] = [opener.end - use, closer.start + use];
    const children = joined(parts.slice(at + 1, index), leaf);
    const position = { start: leaf.point(start), end: leaf.point(end) };
    const node = { type: use === 2 ? "strong" : "emphasis", children, position };
    opener.end = start;
    closer.start = end;
    const isLeft = closer.end > closer.start;
    const fresh = [...opener.end > opener.start ? [opener] : [], { start, end, node }, ...isLeft ? [closer] : []];
    parts.splice(at, index - at + 1, ...fresh);
    index = at + fresh.length - (isLeft ? 2 : 1);
  }
  return parts;
}
function openerOf(parts, index, closer, { marker, opens }) {
  const size = closer.end - closer.start;
  for (let at = index - 1; at >= 0; at -= 1) {
    const opener = parts[at];
    if (!opener?.run?.opens || opener.run.marker !== marker) continue;
    const isOdd = (opener.run.closes || opens) && size % 3 !== 0 && (opener.end - opener.start + size) % 3 === 0;
    if (!isOdd) return at;
  }
  return -1;
}
function joined(parts, leaf) {
  const nodes = [];
  let from = -1;
  let to = -1;
  const flush = () => {
    if (from >= 0) for (const node of textNodes(leaf, from, to)) nodes.push(node);
    from = -1;
  };
  for (const { start, end, node } of parts) {
    if (node === void 0) {
      if (from < 0) from = start;
      to = end;
    } else {
      flush();
      nodes.push(node);
    }
  }
  flush();
  return nodes;
}

// src/parse/quick/resource.ts
var DEEPEST = 30;
var TITLE = /[ \t\r\n]+(?:"((?:[^"\\\r\n]|\\[^\r\n])*)"|'((?:[^'\\\r\n]|\\[^\r\n])*)')/y;
var BLANKS = /[ \t\r\n]*/y;
function readResource(text3, start) {
  if (text3[start] !== "(") return start;
  let at = skipBlanks2(text3, start + 1);
  const isBracketed = text3[at] === "<";
  const urlStart = isBracketed ? at + 1 : at;
  const { end: urlEnd, isWhole } = isBracketed ? bracketedEnd(text3, urlStart) : bareEnd(text3, urlStart);
  if (!isWhole) return urlEnd;
  at = isBracketed ? urlEnd + 1 : urlEnd;
  TITLE.lastIndex = at;
  const title = urlEnd === urlStart ? null : TITLE.exec(text3);
  if (title !== null) at = TITLE.lastIndex;
  at = skipBlanks2(text3, at);
  if (text3[at] === ")") return { urlStart, urlEnd, title: title?.[1] ?? title?.[2] ?? null, end: at + 1 };
  if (title === null && /["'(]/.test(text3.charAt(at))) giveUp();
  return at;
}
function skipBlanks2(text3, from) {
  BLANKS.lastIndex = from;
  BLANKS.test(text3);
  return BLANKS.lastIndex;
}
function bracketedEnd(text3, start) {
  const end = text3.indexOf(">", start);
  if (end <= start || /[<\\\r\n]/.test(text3.slice(start, end))) giveUp();
  return { end, isWhole: true };
}
function bareEnd(text3, start) {
  let depth = 0;
  let at = start;
  for (; at < text3.length; at += 1) {
    const code = text3.charCodeAt(at);
    if (code <= 32 || code === 127) return { end: at, isWhole: depth === 0 };
    if (code === 40) {
      depth += 1;
      if (depth > DEEPEST) giveUp();
    } else if (code === 41) {
      if (depth === 0) return { end: at, isWhole: true };
      depth -= 1;
    } else if (code === 92 && /[()\\]/.test(text3.charAt(at + 1))) at += 1;
  }
  return { end: at, isWhole: false };
}

// src/parse/quick/inlines.ts
var MARKUP = /[\\`<[\]!*_]/g;
var ESCAPABLE = /[!-/:-@[-`{-~]/;
var AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy;
var SCHEME = /^<[a-z][a-z0-9+.-]{1,31}:/i;
var MAIL_LIKE = /^<[^\s<>]{1,100}@/;
var MAIL = /<([\w.!#$%&'*+/=?^`{|}~-]{1,100}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60})*)>/iy;
function readInlines(leaf) {
  const { text: text3 } = leaf;
  MARKUP.lastIndex = 0;
  if (!MARKUP.test(text3)) return textNodes(leaf, 0, text3.length);
  const reading = { leaf, parts: [], openers: [] };
  let plain2 = 0;
  let noComments = false;
  const add = (part) => {
    if (part.start > plain2) reading.parts.push({ start: plain2, end: part.start });
    reading.parts.push(part);
    plain2 = part.end;
  };
  const runs = closingRuns(text3);
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(text3); match !== null; match = MARKUP.exec(text3)) {
    const at = match.index;
    let next = at + 1;
    switch (match[0]) {
      case "\\":
        if (ESCAPABLE.test(text3.charAt(next))) next += 1;
        break;
      case "`": {
        while (text3.charAt(next) === "`") next += 1;
        const end = runs(next - at, next);
        if (end === void 0) noteMisread(leaf, at, text3.length);
        else {
          add(codeAt(leaf, at, next - at, end));
          next = end;
        }
        break;
      }
      case "<": {
        const part = angleAt(leaf, at, noComments);
        if (part === void 0) {
          if (text3.startsWith("<!--", at)) {
            noComments = true;
            noteMisread(leaf, at, text3.length);
          } else if (mayGoOn(text3, at) && isContained(leaf, at)) giveUp();
        } else {
          add(part);
          next = part.end;
          if (part.node?.type === "link" && reading.openers.length > 0) giveUp();
        }
        break;
      }
      case "!":
        if (text3.charAt(next) !== "[") break;
        next += 1;
        add({ start: at, end: next });
        reading.openers.push({ part: reading.parts.length - 1, isImage: true, isActive: true });
        break;
      case "[":
        add({ start: at, end: next });
        reading.openers.push({ part: reading.parts.length - 1, isImage: false, isActive: true });
        break;
      case "]": {
        const end = closeBracket(reading, at, plain2);
        if (end !== void 0) {
          plain2 = end;
          next = end;
        }
        break;
      }
      default: {
        const run = runAt(text3, at);
        add(run);
        next = run.end;
      }
    }
    MARKUP.lastIndex = next;
  }
  if (text3.length > plain2) reading.parts.push({ start: plain2, end: text3.length });
  return nodesOf(reading.parts, leaf);
}
function closingRuns(text3) {
  let byLength;
  return (length, from) => {
    byLength ??= runsByLength(text3);
    const starts = byLength.get(length) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) < from) starts.pop();
    const start = starts.at(-1);
    return start === void 0 ? void 0 : start + length;
  };
}
function runsByLength(text3) {
  const runs = /* @__PURE__ */ new Map();
  for (const { 0: run, index } of text3.matchAll(/`+/g)) {
    const known = runs.get(run.length);
    if (known === void 0) runs.set(run.length, [index]);
    else known.push(index);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
function codeAt(leaf, start, length, end) {
  const written = leaf.text.slice(start + length, end - length);
  if (/^[ \t]*\r?\n|\n[ \t]*$/.test(written)) giveUp();
  const isPadded = written.startsWith(" ") && written.endsWith(" ") && /[^ ]/.test(written);
  const value = isPadded ? written.slice(1, -1) : written;
  return { start, end, node: { type: "inlineCode", value, position: placeOf2(leaf, start, end) } };
}
function isContained({ text: text3, point }, from) {
  const feed = text3.indexOf("\n", from);
  return feed >= 0 && point(feed + 1).column > 1;
}
var placeOf2 = (leaf, start, end) => ({ start: leaf.point(start), end: leaf.point(end) });
function wordAt(form, text3, start) {
  form.lastIndex = start;
  return form.exec(text3)?.[1];
}
function angleAt(leaf, start, noComments) {
  const { text: text3 } = leaf;
  const written = wordAt(AUTOLINK, text3, start) ?? wordAt(MAIL, text3, start);
  if (written !== void 0) {
    const end2 = start + written.length + 2;
    const inner = placeOf2(leaf, start + 1, end2 - 1);
    const children = [{ type: "text", value: written, position: inner }];
    const url = SCHEME.test(text3.slice(start, end2)) ? written : `mailto:${written}`;
    return { start, end: end2, node: { type: "link", title: null, url, children, position: placeOf2(leaf, start, end2) } };
  }
  if (SCHEME.test(text3.slice(start, start + 40)) || MAIL_LIKE.test(text3.slice(start, start + 100))) giveUp();
  const end = htmlEnd(text3, start, noComments);
  if (end < 0) return void 0;
  const value = text3.slice(start, end);
  if (value.includes("\n")) giveUp();
  return { start, end, node: { type: "html", value, position: placeOf2(leaf, start, end) } };
}
function htmlEnd(text3, start, noComments) {
  const second = text3.charAt(start + 1);
  if (second === "?") return giveUp();
  if (second !== "!") return tagEnd(text3, start);
  if (!text3.startsWith("<!--", start)) return giveUp();
  const end = noComments ? -1 : text3.indexOf("-->", start + 2);
  return end < 0 ? -1 : end + 3;
}
function closeBracket({ leaf, parts, openers }, at, plain2) {
  const { text: text3 } = leaf;
  const opener = openers.pop();
  if (opener === void 0 || !opener.isActive) return void 0;
  const resource = readResource(text3, at + 1);
  if (typeof resource === "number") {
    noteMisread(leaf, at, text3.charAt(at + 1) === "[" ? labelEnd(text3, at + 2) : resource);
    return void 0;
  }
  if (at > plain2) parts.push({ start: plain2, end: at });
  const inside = parts.splice(opener.part + 1);
  const children = nodesOf(inside, leaf);
  const bracket = parts.pop();
  if (bracket === void 0) return giveUp();
  const node = opener.isImage ? imageOf(children) : linkOf(children);
  const { urlStart, urlEnd, end, title } = resource;
  const written = text3.slice(urlStart, urlEnd);
  node.url = plainText(written);
  node.title = title === null ? null : plainText(title);
  if (written !== "") node.data = { urlPlace: placeOf2(leaf, urlStart, urlEnd) };
  node.position = placeOf2(leaf, bracket.start, end);
  parts.push({ start: bracket.start, end, node });
  if (!opener.isImage) deactivate(openers);
  return end;
}
var LONGEST_LABEL = 1e3;
function labelEnd(text3, from) {
  const last = Math.min(text3.length, from + LONGEST_LABEL);
  for (let at = from; at < last; at += 1) {
    const character = text3.charAt(at);
    if (character === "[" || character === "]") return at + 1;
    if (character === "\\" && /[[\]\\]/.test(text3.charAt(at + 1))) at += 1;
  }
  return last;
}
function deactivate(openers) {
  for (let index = openers.length - 1; index >= 0; index -= 1) {
    const opener = openers[index];
    if (opener === void 0 || opener.isImage) continue;
    if (!opener.isActive) return;
    opener.isActive = false;
  }
}
var linkOf = (children) => ({ type: "link", title: null, url: "", children });
var imageOf = (children) => ({
  type: "image",
  title: null,
  url: "",
  alt: children.map(shownText).join("")
});
function shownText(node) {
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map(shownText).join("");
  return "alt" in node ? node.alt ?? "" : "";
}

// src/parse/quick/leaves.ts
function headingOf(page, line, at, depth) {
  const written = page.slice(at + depth, line.end);
  const bare = trimBlanks(written);
  const closing = /[ \t]#+$/.exec(bare);
  const content = trimBlanks(closing === null ? bare : bare.slice(0, closing.index));
  if (/[ \t]#+$/.test(content)) giveUp();
  const lead = content.length - content.replace(/^[ \t]+/, "").length;
  const from = at + depth + lead;
  return {
    type: "heading",
    depth,
    children: readInlines(oneLine2(page, line, from, at + depth + content.length)),
    position: { start: pointOn(line, at), end: pointOn(line, line.end) }
  };
}
function paragraphOf(page, pieces) {
  const leaf = manyLines(page, pieces);
  const { text: text3 } = leaf;
  if (text3.startsWith("[") && text3.includes("]:")) giveUp();
  return {
    type: "paragraph",
    children: readInlines({ ...leaf, text: trimBlanks(text3) }),
    position: { start: leaf.point(0), end: endOf(pieces) }
  };
}
var htmlOf = (page, pieces) => ({
  type: "html",
  value: manyLines(page, pieces).text,
  position: { start: startOf2(pieces), end: endOf(pieces) }
});
function fencedOf(page, pieces, indent) {
  const [opening, ...rest2] = pieces;
  const lines = rest2.slice(0, -1).map(({ line, from }, index) => {
    const text3 = page.slice(from, line.end);
    const strip = Math.min(indent, text3.length - text3.replace(/^ +/, "").length);
    if (strip < indent && text3.charAt(strip) === "	") giveUp();
    return text3.slice(strip) + (index === rest2.length - 2 ? "" : page.slice(line.end, line.next));
  });
  if (opening === void 0) return giveUp();
  const info = page.slice(opening.from, opening.line.end).replace(/^(?:`+|~+) */, "");
  if (info.includes("	")) giveUp();
  const [, lang = "", meta = ""] = /^([^ ]*) *(.*)$/.exec(info) ?? [];
  return {
    type: "code",
    lang: lang === "" ? null : plainText(lang),
    meta: meta === "" ? null : plainText(meta),
    value: lines.join(""),
    position: { start: startOf2(pieces), end: endOf(pieces) }
  };
}
function indentedOf(page, pieces) {
  const inner = pieces.map(({ line, from }) => {
    if (!/^(?: {4}|(?! *\t))/.test(page.slice(from, line.end))) giveUp();
    return { line, from: Math.min(from + 4, line.end) };
  });
  return {
    type: "code",
    lang: null,
    meta: null,
    value: manyLines(page, inner).text.replace(/\r?\n$/, ""),
    position: { start: startOf2(pieces), end: endOf(pieces) }
  };
}
function startOf2([first]) {
  return first === void 0 ? giveUp() : pointOn(first.line, first.from);
}
function endOf(pieces) {
  const last = pieces.at(-1);
  return last === void 0 ? giveUp() : pointOn(last.line, last.line.end);
}

// src/parse/quick/table.ts
var DELIMITERS = /^[|:-][-|: \t]*$/;
var mayDelimit = (written) => DELIMITERS.test(written) && /[|:]/.test(written);
function readTable(page, [head, delimiters, ...rows]) {
  if (head === void 0 || delimiters === void 0) return giveUp();
  const align = cellsOf(page, delimiters).map(({ from, to }) => alignOf(page.slice(from, to)));
  if (cellsOf(page, head).length !== align.length) giveUp();
  if (/^\|[ \t]*$/.test(page.slice(head.from, head.line.end))) giveUp();
  const lines = [head, ...rows];
  const last = lines.length === 1 ? delimiters : lines.at(-1);
  return {
    type: "table",
    align,
    children: lines.map((line) => rowOf(page, line)),
    position: { start: pointOn(head.line, head.from), end: endOf2(last ?? head) }
  };
}
var endOf2 = ({ line }) => pointOn(line, line.end);
function alignOf(written) {
  if (!/^:?-+:?$/.test(written)) giveUp();
  const [left, right] = [written.startsWith(":"), written.endsWith(":")];
  return left ? right ? "center" : "left" : right ? "right" : null;
}
function rowOf(page, row) {
  return {
    type: "tableRow",
    children: cellsOf(page, row).map((cell) => cellOf(page, row.line, cell)),
    position: { start: pointOn(row.line, row.from), end: endOf2(row) }
  };
}
function cellOf(page, line, { start, end, from, to }) {
  const children = readInlines(oneLine2(page, line, from, to));
  return {
    type: "tableCell",
    children: page.slice(from, to).includes("\\|") ? children.map(withoutEscapes) : children,
    position: { start: pointOn(line, start), end: pointOn(line, end) }
  };
}
function withoutEscapes(node) {
  if (node.type === "inlineCode")
    return { ...node, value: node.value.replace(/\\([\\|])/g, (both, mark) => mark === "|" ? "|" : both) };
  return "children" in node ? giveUp() : node;
}
function cellsOf(page, { line, from }) {
  const pipes = [];
  for (let at = from; at < line.end; at += 1) {
    const code = page.charCodeAt(at);
    if (code === 124) pipes.push(at);
    else if (code === 92 && /[\\|]/.test(page.charAt(at + 1))) at += 1;
  }
  const starts = pipes[0] === from ? pipes : [from, ...pipes];
  const rest2 = page.slice((pipes.at(-1) ?? from) + 1, line.end);
  const isClosed = pipes.length > 0 && /^[ \t]*$/.test(rest2) && starts.length > 1;
  const count2 = isClosed ? starts.length - 1 : starts.length;
  return starts.slice(0, count2).map((start, index) => {
    const isLast = index === count2 - 1;
    const bound = isLast && !isClosed ? line.end : starts[index + 1] ?? line.end;
    const open4 = page.charAt(start) === "|" ? start + 1 : start;
    const written = page.slice(open4, bound);
    const lead = written.length - written.replace(/^[ \t]+/, "").length;
    const text3 = trimBlanks(written.slice(lead));
    return { start, end: isLast ? line.end : bound, from: open4 + lead, to: open4 + lead + text3.length };
  });
}

// src/parse/quick/open-blocks.ts
function openLeaf(reading, kind, piece, indent = 0, fence = "") {
  reading.leaf = { kind, pieces: [piece], indent, fence, isLazy: false };
}
function openQuote2(reading, line, at) {
  const node = {
    type: "blockquote",
    children: [],
    position: { start: pointOn(line, at), end: pointOn(line, at) }
  };
  append(reading, node);
  const from = passMark(reading.page, line, at);
  const markEnd = pointOn(line, isBlank(reading.page, from, line.end) ? line.end : from);
  reading.stack.push({ node, indent: 0, mark: "", markEnd });
  return from;
}
function openItem(reading, line, { mark, number: number2 }, at, indent) {
  const start = pointOn(line, at);
  const node = {
    type: "listItem",
    spread: false,
    checked: null,
    children: [],
    position: { start, end: start }
  };
  const last = childrenOf(reading).at(-1);
  if (last?.type === "list" && reading.marks.get(last) === mark) last.children.push(node);
  else {
    const list = {
      type: "list",
      ordered: number2 !== void 0,
      start: number2 ?? null,
      spread: false,
      children: [node],
      position: { start, end: start }
    };
    reading.marks.set(list, mark);
    append(reading, list);
  }
  reading.stack.push({ node, indent, mark });
}
var childrenOf = ({ root, stack }) => stack.at(-1)?.node.children ?? root.children;
var append = (reading, node) => childrenOf(reading).push(node);
function closeTo(reading, depth) {
  closeLeaf(reading);
  const { stack, root } = reading;
  while (stack.length > depth) {
    const container = stack.pop();
    if (container === void 0) return;
    const { node, markEnd } = container;
    const end = further(node.children.at(-1)?.position?.end, markEnd);
    if (node.position === void 0 || end === void 0) giveUp();
    node.position.end = end;
    if (node.type !== "listItem") continue;
    const list = (stack.at(-1)?.node.children ?? root.children).at(-1);
    if (list?.position) list.position.end = end;
  }
}
var further = (one, other) => one === void 0 || other !== void 0 && (other.offset ?? 0) > (one.offset ?? 0) ? other : one;
function closeLeaf(reading) {
  const { leaf, page } = reading;
  if (leaf === void 0) return;
  reading.leaf = void 0;
  append(reading, nodeOf(page, leaf));
}
function nodeOf(page, { kind, pieces, indent }) {
  switch (kind) {
    case "paragraph":
      return paragraphOf(page, pieces);
    case "fence":
      return fencedOf(page, pieces, indent);
    case "table":
      return readTable(page, pieces);
    case "code": {
      const isCode = ({ line, from }) => /[^ \t]/.test(page.slice(from, line.end));
      const count2 = pieces.findLastIndex(isCode) + 1;
      if (pieces.slice(count2).some(({ line, from }) => line.end - from >= 4 || page.slice(from, line.end).includes("	")))
        giveUp();
      return indentedOf(page, pieces.slice(0, count2));
    }
    default:
      return htmlOf(page, pieces);
  }
}

// src/parse/quick/block-starts.ts
function readLeafStart(reading, line, pos, at, depth, open4) {
  const { page } = reading;
  switch (page.charAt(at)) {
    case "#": {
      const marks = /^#{1,6}(?=[ \t]|$)/.exec(page.slice(at, Math.min(at + 8, line.end)))?.[0].length;
      if (marks === void 0) return false;
      closeTo(reading, depth);
      append(reading, headingOf(page, line, at, marks));
      return true;
    }
    case "`":
    case "~": {
      const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(page.slice(at, line.end))?.[0];
      if (fence === void 0) return false;
      closeTo(reading, depth);
      openLeaf(reading, "fence", { line, from: at }, at - pos, fence);
      return true;
    }
    case "<":
      return readHtmlStart(reading, line, pos, at, depth, open4);
    case "=":
      if (open4?.kind === "paragraph" && /^=+[ \t]*$/.test(page.slice(at, line.end))) giveUp();
      return false;
    case "-":
    case "*":
    case "_": {
      const text3 = page.slice(at, line.end);
      if (open4?.kind === "paragraph" && /^-+[ \t]*$/.test(text3)) giveUp();
      if (!/^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text3)) return false;
      closeTo(reading, depth);
      append(reading, {
        type: "thematicBreak",
        position: { start: pointOn(line, at), end: pointOn(line, line.end) }
      });
      return true;
    }
    default:
      return false;
  }
}
function readHtmlStart(reading, line, pos, at, depth, open4) {
  const text3 = reading.page.slice(at, line.end);
  const isOpen2 = open4?.kind === "paragraph" || open4?.kind === "table";
  const kind = htmlBlock(text3, isOpen2);
  if (isOpen2 && (open4?.kind === "table" || depth < reading.stack.length) && kind !== htmlBlock(text3, false)) giveUp();
  if (kind === void 0) return false;
  if (kind === "other") giveUp();
  closeTo(reading, depth);
  openLeaf(reading, kind === "comment" ? "comment" : "html", { line, from: pos });
  if (kind === "comment" && text3.includes("-->")) closeLeaf(reading);
  return true;
}

// src/parse/quick/containers.ts
function enterContainers({ page, stack }, line) {
  let from = line.start;
  let depth = 0;
  for (const container of stack) {
    const at = skipSpaces(page, from, line.end);
    if (container.node.type === "blockquote") {
      if (at - from > 3 || page.charCodeAt(at) !== 62) {
        if (page.charCodeAt(at) === 9) giveUp();
        break;
      }
      from = passMark(page, line, at);
      container.markEnd = pointOn(line, isBlank(page, from, line.end) ? line.end : from);
    } else if (at - from >= container.indent) from += container.indent;
    else if (isBlank(page, at, line.end)) from = at;
    else {
      if (page.charCodeAt(at) === 9) giveUp();
      break;
    }
    depth += 1;
  }
  if (depth > 0 && depth < stack.length && stack.slice(depth).some(isQuote) && stack.slice(0, depth).some(isQuote))
    giveUp();
  return { depth, from };
}
var isQuote = ({ node }) => node.type === "blockquote";

// src/parse/quick/list-marker.ts
var MARKER = /(?:([*+-])|(\d{1,9})([.)]))(?=[ \t]|$)/y;
function markerAt(page, line, at) {
  MARKER.lastIndex = 0;
  const match = MARKER.exec(page.slice(at, Math.min(line.end, at + 12)));
  if (match === null) return void 0;
  const [whole, bullet, digits, delimiter = ""] = match;
  const isFree = digits === void 0 || digits === "1";
  const kind = { mark: bullet ?? delimiter, ...digits === void 0 ? {} : { number: Number(digits) }, isFree };
  const behind = at + whole.length;
  if (page.charCodeAt(behind) === 9 && behind < line.end) return { ...kind, ...behindTab(page, line, behind, whole) };
  let content = behind;
  while (content < line.end && page.charCodeAt(content) === 32) content += 1;
  if (content === line.end || page.charCodeAt(content) === 9) giveUp();
  if (content - behind > 4) content = behind + 1;
  return { ...kind, content, width: content - at };
}
function behindTab(page, line, tab, marker) {
  const content = tab + 1;
  const next = page.charCodeAt(content);
  if (content >= line.end || next === 32 || next === 9 || page.slice(line.start, tab).includes("	")) giveUp();
  return { content, width: marker.length + 4 - (tab - line.start) % 4 };
}

// src/parse/quick/blocks.ts
function readBlocks(page) {
  const reading = { page, root: { type: "root", children: [] }, stack: [], marks: /* @__PURE__ */ new Map(), leaf: void 0 };
  let number2 = 1;
  for (let start = 0; start < page.length; number2 += 1) {
    const found2 = page.indexOf("\n", start);
    const next = found2 < 0 ? page.length : found2 + 1;
    const end = found2 < 0 ? page.length : page.charCodeAt(found2 - 1) === 13 && found2 > start ? found2 - 1 : found2;
    readLine(reading, { number: number2, start, end, next });
    start = next;
  }
  if (reading.leaf?.kind === "fence" || reading.leaf?.kind === "comment") giveUp();
  closeTo(reading, 0);
  return reading.root;
}
function readLine(reading, line) {
  const { page, stack, leaf } = reading;
  const matched = enterContainers(reading, line);
  const { from } = matched;
  let { depth } = matched;
  const isWhole = depth === stack.length;
  if (leaf?.kind === "fence" || leaf?.kind === "comment") {
    if (!isWhole) giveUp();
    continueMarked(reading, leaf, line, from);
    return;
  }
  let at = skipSpaces(page, from, line.end);
  if (isBlank(page, at, line.end)) {
    readBlank(reading, line, from, depth);
    return;
  }
  if (leaf?.kind === "html") {
    if (isWhole) {
      leaf.pieces.push({ line, from });
      return;
    }
  }
  let pos = from;
  let isFresh = true;
  for (; ; ) {
    if (page.charCodeAt(at) === 9) giveUp();
    const open4 = isFresh ? reading.leaf : void 0;
    if (at - pos >= 4) {
      readIndented(reading, line, pos, depth, isFresh);
      return;
    }
    const code = page.charCodeAt(at);
    if (code === 62) {
      closeTo(reading, depth);
      pos = openQuote2(reading, line, at);
    } else {
      if (readLeafStart(reading, line, pos, at, depth, open4)) return;
      const marker = code < 64 ? markerAt(page, line, at) : void 0;
      if (marker === void 0 || !mayBegin(reading, marker, leaf, depth, isFresh)) {
        readText(reading, line, pos, at, depth, open4);
        return;
      }
      closeTo(reading, depth);
      openItem(reading, line, marker, at, at - pos + marker.width);
      pos = marker.content;
    }
    depth += 1;
    isFresh = false;
    at = skipSpaces(page, pos, line.end);
    if (isBlank(page, at, line.end)) return;
  }
}
function continueMarked(reading, leaf, line, from) {
  leaf.pieces.push({ line, from });
  const text3 = reading.page.slice(from, line.end);
  if (leaf.kind === "comment") {
    if (text3.includes("-->")) closeLeaf(reading);
    return;
  }
  const [, marks = ""] = /^ {0,3}(`+|~+)[ \t]*$/.exec(text3) ?? [];
  if (marks.length >= leaf.fence.length && marks[0] === leaf.fence[0]) closeLeaf(reading);
}
function readBlank(reading, line, from, depth) {
  const { leaf } = reading;
  if (leaf?.kind === "code" && depth === reading.stack.length) leaf.pieces.push({ line, from });
  else closeTo(reading, depth);
}
function readIndented(reading, line, pos, depth, isFresh) {
  const { leaf, stack } = reading;
  if (isFresh && leaf?.kind === "paragraph") {
    leaf.isLazy = true;
    leaf.pieces.push({ line, from: pos });
  } else if (isFresh && leaf?.kind === "table") giveUp();
  else if (isFresh && leaf?.kind === "code" && depth === stack.length) leaf.pieces.push({ line, from: pos });
  else {
    if (isFresh && depth < stack.length) giveUp();
    closeTo(reading, depth);
    openLeaf(reading, "code", { line, from: pos });
  }
}
function mayBegin({ stack }, marker, open4, depth, isFresh) {
  if (open4 === void 0 || marker.isFree) return true;
  const next = stack[depth];
  if (isFresh && next?.node.type === "listItem" && next.mark === marker.mark) return true;
  if (!isFresh || next !== void 0 || open4.kind !== "paragraph") giveUp();
  return false;
}
function readText(reading, line, pos, at, depth, open4) {
  const { page, stack } = reading;
  const isWhole = depth === stack.length;
  if (open4?.kind === "paragraph") {
    if (isWhole && mayDelimit(page.slice(at, line.end))) openTable(reading, line, at, open4);
    else {
      open4.isLazy ||= !isWhole;
      open4.pieces.push({ line, from: pos });
    }
    return;
  }
  if (open4?.kind === "table" && isWhole) {
    open4.pieces.push({ line, from: at });
    return;
  }
  closeTo(reading, depth);
  openLeaf(reading, "paragraph", { line, from: at });
}
function openTable(reading, line, at, paragraph) {
  const head = paragraph.pieces.pop();
  if (head === void 0 || paragraph.isLazy || /^\s*</.test(reading.page.slice(head.from, head.line.end))) giveUp();
  if (paragraph.pieces.length > 0) closeLeaf(reading);
  openLeaf(reading, "table", { ...head, from: skipSpaces(reading.page, head.from, head.line.end) });
  reading.leaf?.pieces.push({ line, from: at });
}

// src/parse/quick/markdown.ts
var ODD2 = /[^\P{Cc}\t\n\r]|\r(?!\n)|^\uFEFF/u;
function quickMarkdown(text3) {
  if (ODD2.test(text3)) return void 0;
  try {
    return readBlocks(text3);
  } catch (error) {
    if (error instanceof Unsure) return void 0;
    throw error;
  }
}

// src/parse/page-reader.ts
var MOST_KEPT = 64;
function keepingBodies(reader) {
  const bodies = /* @__PURE__ */ new Map();
  return {
    bodyOf: (page) => {
      const key = `${page.kind} ${page.id}`;
      const known = bodies.get(key);
      if (known !== void 0) return known;
      const body = reader.bodyOf(page);
      const [oldest] = bodies.keys();
      if (bodies.size >= MOST_KEPT && oldest !== void 0) bodies.delete(oldest);
      bodies.set(key, body);
      return body;
    },
    besideOf: (page, body) => reader.besideOf(page, body)
  };
}
var exactReader = () => ({
  bodyOf: async (page) => (await import("./exact-EOPF6OAV.js")).readExactly(page),
  besideOf: async (page, body) => (await import("./exact-EOPF6OAV.js")).readBesideExactly(page, body)
});
var vouchedFor = (text3) => quickMarkdown(text3) ?? giveUp();
var quickReader = (exact) => ({
  bodyOf: async (page) => {
    const body = unlessUnsure(() => readBody(page, vouchedFor));
    return body === "unsure" ? exact.bodyOf(page) : body;
  },
  besideOf: async (page, body) => {
    const english = unlessUnsure(() => readEnglishBeside(page, body, vouchedFor));
    return english === "unsure" ? exact.besideOf(page, body) : english;
  }
});
function unlessUnsure(read3) {
  try {
    return read3();
  } catch (error) {
    if (error instanceof Unsure) return "unsure";
    throw error;
  }
}

// src/judge-selection.ts
var NOTHING2 = {
  findings: [],
  skips: [],
  againstSource: 0,
  unproven: /* @__PURE__ */ new Set(),
  refused: [],
  remarks: []
};
var UNSEARCHED = "Links to what the change removes were not looked for: the clone lacks contents of pages";
async function judgeSelection({ selection, pages, isFirst }, { localized: localized2, base, head, source, settings, rules, web, today, exact, exactly = exactReader(), bodies }, onProgress) {
  const total = pages.length;
  const wanted = factsWanted(rules, settings);
  const kept = (reader2, name) => keepingBodies(bodies ? storingBodies(reader2, bodies, name) : reader2);
  const slowly = kept(exactly, "exact");
  const reader = exact ? slowly : kept(quickReader(slowly), "quick");
  const gone = isFirst ? await goneWith(selection, wanted, localized2, reader) : void 0;
  const at = settingsAt(settings);
  if (total === 0 && gone === void 0) return NOTHING2;
  const archive = "why" in source ? source : openArchive(source);
  const [world, vote, latest] = await Promise.all([
    openHead(
      localized2,
      head,
      archive,
      settings,
      reader,
      wanted.has("sameFileId") && pages.some(({ status }) => status === "added")
    ),
    settings.locale === void 0 && total > 0 ? voteAt(localized2, base, at) : void 0,
    latestHandoff(localized2, head, today)
  ]);
  const shared = { localeOf: (page) => expectedLocale(page, vote, at(page.path)), latestHandoff: latest, wanted };
  let done = 0;
  const onPage = () => onProgress(++done, total);
  const asking = web && inquiries(settings, web);
  const now = { ...shared, ...world, onPage, ...asking ? { inquiry: asking.now } : {} };
  const again = exact ? void 0 : { ...shared, ...world, reader: slowly, ...asking ? { inquiry: asking.again } : {} };
  let before;
  const openBefore = () => {
    before ??= openWorld(localized2, base, archive, settings, reader).then((world2) => ({
      ...shared,
      ...world2,
      ...asking ? { inquiry: asking.before } : {}
    }));
    return before;
  };
  const judged = await judgeLoads(pages, { localized: localized2, head, archive, wanted }, async (versions) => {
    const { confirmed } = await judgeVersions(versions, now, again, rules, settings, base !== head);
    const attributed = async (found3) => ({
      ...found3,
      findings: await attribute(found3.findings, versions, openBefore, rules, settings)
    });
    return { confirmed: confirmed.then(attributed) };
  });
  const asked = searchOnce(world.linesWith);
  const orphansIn = async (gone2, setting) => {
    const deprivation = { ...around(selection, localized2, head, settings), before: openBefore };
    const orphans = gone2 && await readOrphans({ ...deprivation, gone: gone2, now: { ...setting, linesWith: asked } });
    return orphans && judgePages(orphans, rules, settings, setting.reader);
  };
  const found2 = await orphansIn(gone, now);
  const isDoubtful = again !== void 0 && found2 !== void 0 && found2.findings.length + found2.refused.length > 0;
  const orphaned = isDoubtful ? await orphansIn(await goneWith(selection, wanted, localized2, slowly), again) : found2;
  return {
    findings: [...judged.flatMap(({ findings }) => findings), ...orphaned?.findings ?? []],
    skips: [...judged.flatMap(({ skips }) => skips), ...asSkips(orphaned?.skips ?? [])],
    againstSource: judged.reduce((sum, { againstSource }) => sum + againstSource, 0),
    unproven: new Set(judged.flatMap(({ unproven }) => unproven)),
    refused: [...judged.flatMap(({ refused }) => refused), ...orphaned?.refused ?? []],
    remarks: [
      ...gone !== void 0 && orphaned === void 0 ? [UNSEARCHED] : [],
      ...emptyDocsets(settings, world.tree),
      ...idleEntries(settings, world.tree)
    ]
  };
}
function searchOnce(search) {
  let last;
  return (texts) => {
    const key = texts.join("\n");
    if (last?.texts !== key) last = { texts: key, lines: search(texts) };
    return last.lines;
  };
}
function emptyDocsets({ docsets = [] }, tree) {
  const paths = [...tree.keys()];
  return docsets.filter((folder2) => folder2 !== "" && !paths.some((path) => path.startsWith(`${folder2}/`))).map(
    (folder2) => `No file lies in \`${folder2}\`, which the setting \`docsets\` names: links are looked up in docsets alone`
  );
}
function around({ pages }, localized2, head, settings) {
  const judged = new Set(pages.map(({ path }) => path));
  const isEligible = eligibility(settings);
  return {
    isAsked: (path) => !judged.has(path) && isEligible(path),
    isLocalized: ({ metadata }) => settings.paths !== void 0 || metadata.provenance.sourceHash !== void 0,
    localizedFolders: (folders) => localizedFolders(localized2, head, folders)
  };
}
async function voteAt(localized2, base, at) {
  const tree = await localized2.tree(base);
  return findLocale(localized2, base, new Map([...tree].filter(([path]) => at(path).locale === void 0)));
}
async function openHead(localized2, head, archive, settings, reader, searchesFileIds) {
  const world = await openWorld(localized2, head, archive, settings, reader);
  if (searchesFileIds) await world.fileIds();
  return world;
}
function expectedLocale(page, vote, { locale: locale2 }) {
  if (locale2 !== void 0) return { state: "known", value: locale2 };
  if (vote === void 0 || vote.state === "unknown") return { state: "unknown", why: vote?.why ?? "" };
  const own = page.metadata.provenance.locale?.value.toLowerCase();
  if (own !== void 0 && vote.others.has(own)) {
    return { state: "unknown", why: "the repository holds pages of several locales, and `locale` is not set" };
  }
  return { state: "known", value: vote.locale };
}

// src/kept-contents.ts
var MOST_BYTES2 = 8 * 1024 * 1024;
function keepingContents(repository, mostBytes = MOST_BYTES2) {
  const kept = /* @__PURE__ */ new Map();
  let bytes = 0;
  const keep2 = (id, content) => {
    if (content.length > mostBytes) return;
    kept.set(id, content);
    bytes += content.length;
    for (const [oldest, { length }] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= length;
    }
  };
  return {
    ...repository,
    read: async (ids) => {
      const found2 = /* @__PURE__ */ new Map();
      const missing = [];
      for (const id of ids) {
        const content = kept.get(id);
        if (content === void 0) missing.push(id);
        else {
          found2.set(id, content);
          kept.delete(id);
          kept.set(id, content);
        }
      }
      if (missing.length === 0) return found2;
      for (const [id, content] of await repository.read(missing)) {
        found2.set(id, content);
        if (!kept.has(id)) keep2(id, content);
      }
      return found2;
    }
  };
}

// src/report/tallies.ts
function sumTallies(parts) {
  const refused = parts.flatMap((part) => part.refused ?? []);
  const gone = parts.flatMap((part) => part.gone ?? []);
  const [{ pageIgnores } = { pageIgnores: void 0 }] = refused;
  const [{ file } = { file: void 0 }] = gone;
  return {
    ...pageIgnores === void 0 ? {} : { refused: { pageIgnores, at: refused.flatMap(({ at }) => at) } },
    ...file === void 0 ? {} : { gone: { file, pages: gone.flatMap(({ pages }) => pages) } }
  };
}
var tallyRemarks = ({ refused, gone }) => [
  ...refused === void 0 ? [] : refusals(refused),
  ...gone === void 0 ? [] : [goneRemark(gone)]
];
function refusals({ pageIgnores, at }) {
  const [first] = at.toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line);
  if (first === void 0) return [];
  const one = at.length === 1;
  const count2 = one ? "1 ignore comment does" : `${thousands(at.length)} ignore comments do`;
  const lacks = pageIgnores === "base" ? ` and the base of the change lacks ${one ? "it" : "them"}` : "";
  const where = `${one ? "on" : "the first on"} line ${first.line} of ${shownValue(first.path)}`;
  return [`${count2} not hold, since the setting \`page-ignores\` is \`${pageIgnores}\`${lacks}: ${where}`];
}
var MOST_PAGES2 = 3;
function goneRemark({ file, pages }) {
  const findings = pages.reduce((sum, page) => sum + page.findings, 0);
  const paths = [...new Set(pages.map(({ path }) => path))].sort();
  const more = paths.length - MOST_PAGES2;
  const named3 = paths.slice(0, MOST_PAGES2).map(shownValue).join(", ");
  const where = `${named3}${more > 0 ? ` and ${counted(more, "more page")}` : ""}`;
  return `${counted(findings, "finding")} of the baseline ${shownValue(file)} ${findings === 1 ? "is" : "are"} gone, in ${where}: \`${NAME} baseline --write FILE\` writes it anew`;
}

// src/settings/on.ts
function settingsOn(today, settings, rules) {
  const shipped = Object.fromEntries(rules.flatMap(({ id, errorFrom }) => errorFrom === void 0 ? [] : [[id, {}]]));
  const staged = (set) => Object.fromEntries(
    Object.entries(set).map(([id, setting]) => [
      id,
      ruleOn(
        today,
        setting,
        rules.find((rule) => rule.id === id)
      )
    ])
  );
  return {
    ...settings,
    rules: staged({ ...shipped, ...settings.rules }),
    overrides: settings.overrides.map(
      (override2) => override2.rules === void 0 ? override2 : { ...override2, rules: staged(override2.rules) }
    )
  };
}
function ruleOn(today, setting, rule) {
  if (typeof setting === "string") return setting;
  const { errorFrom: written, ...rest2 } = setting;
  const errorFrom = written ?? (rest2.severity === void 0 ? rule?.errorFrom : void 0);
  if (errorFrom === void 0) return setting;
  const isError = rule === void 0 || defaultSeverity(rule) === "error";
  const severity = rest2.severity ?? (isError ? void 0 : "error");
  return { ...rest2, ...severity === void 0 ? {} : { severity }, ...errorFrom > today ? { errorFrom } : {} };
}

// src/check.ts
async function check2(input, onProgress = () => {
}) {
  const started = performance.now();
  const { base, head, today } = input;
  const localized2 = keepingContents(input.localized);
  const source = keptSource(input.source ?? { why: NO_SOURCE });
  const isTree = input.scope === "tree";
  const asked = isTree ? settingsOfTree(input.settings) : input.settings;
  const { settings, ended } = entriesOn(today, settingsOn(today, asked, RULES));
  const rules = isTree ? RULES.filter(({ newPagesOnly }) => !newPagesOnly) : RULES;
  const whole = isTree ? await selectTree(localized2, head, settings) : await selectPages(localized2, head, await localized2.changes(base, head), settings);
  const selection = input.shard ? ofShard(whole, input.shard) : whole;
  const { pages, removed: removed2, oversized, allChanges } = selection;
  const isFirst = (input.shard?.index ?? 1) === 1;
  const judged = await judgeSelection(
    { selection: whole, pages, isFirst },
    { ...input, localized: localized2, settings, source, rules },
    onProgress
  );
  const redirections = await judgeRedirections(localized2, allChanges, rules, settings);
  const large = judgeOversized(oversized, rules, settings);
  const skips = joinSkips([...asSkips([...large.skips, ...redirections.skips]), ...judged.skips]);
  const everything = [...large.findings, ...judged.findings, ...redirections.findings];
  const found2 = pardonBySettings(everything.sort(byPlace), settings);
  const { findings, gone } = input.baseline ? holdAgainstBaseline({ ...judged, findings: found2, skips, selection, rules, settings }, input.baseline) : { findings: found2 };
  const tallies = { ...refusedBy(judged, settings), ...gone ? { gone } : {} };
  const checked = pages.length;
  const skipped2 = removed2.length + oversized.length;
  return {
    base,
    head,
    ..."head" in source ? { sourceHead: source.head } : {},
    conclusion: conclude(findings, settings),
    failOn: settings.failOn,
    block: settings.block,
    ...settings.maxFindings === void 0 ? {} : { maxFindings: settings.maxFindings },
    pages: { changed: checked + skipped2, checked, skipped: skipped2, againstSource: judged.againstSource },
    counts: countBySeverity(findings),
    durationMs: Math.round(performance.now() - started),
    findings,
    skips,
    remarks: [
      ...input.remarks ?? [],
      ...isTree && checked + skipped2 === 0 ? [`No localized page was found in \`${head.slice(0, 12)}\``] : [],
      ..."why" in source && source.why !== NO_SOURCE ? [`English was not read: ${source.why}`] : [],
      ...judged.remarks,
      ...endedEntries(ended),
      ...input.shard ? [] : tallyRemarks(tallies)
    ],
    ...input.shard ? { tallies } : {}
  };
}
function ofShard(selection, shard) {
  const own = { ...selection, pages: ownPart(selection.pages, ({ bytes }) => bytes, shard) };
  return shard.index === 1 ? own : { ...own, removed: [], oversized: [], allChanges: [] };
}
function refusedBy({ refused }, { pageIgnores }) {
  if (refused.length === 0 || pageIgnores === "allow") return {};
  const at = refused.map(({ path, comment }) => ({ path, line: comment.place.start.line }));
  return { refused: { pageIgnores, at } };
}
var keptSource = (source) => "why" in source ? source : { ...source, repository: keepingContents(source.repository) };
var settingsOfTree = (settings) => settings.externalLinks === "changed" ? { ...settings, externalLinks: "off" } : settings;

// src/edges/page-workers.ts
import module from "node:module";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var WORKER = new URL(import.meta.url.endsWith(".ts") ? "./page-worker.ts" : "./page-worker.js", import.meta.url);
var MOST_READ_HERE = 64e3;
var MOST_WORKERS = 8;
var MOST_YOUNG = 32;
function openPageWorkers({
  workers: most = Math.min(availableParallelism() - 1, MOST_WORKERS),
  mostReadHere = MOST_READ_HERE,
  file = WORKER
} = {}) {
  const here = exactReader();
  const workers = [];
  let read3 = 0;
  const isForWorker = ({ text: text3 }) => {
    read3 += text3.length;
    return most > 0 && read3 > mostReadHere;
  };
  const ask2 = (question) => {
    const idlest = workers.reduce(
      (best, worker2) => best !== void 0 && best.pending() <= worker2.pending() ? best : worker2,
      void 0
    );
    if (idlest !== void 0 && (idlest.pending() === 0 || workers.length === most)) return idlest.ask(question);
    const worker = startWorker(file);
    workers.push(worker);
    return worker.ask(question);
  };
  return {
    bodyOf: (page) => isForWorker(page) ? ask2({ page }) : here.bodyOf(page),
    besideOf: (page, body) => isForWorker(page) ? ask2({ page, body }) : here.besideOf(page, body),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
    }
  };
}
function startWorker(file) {
  const workerData = { keepsCode: module.getCompileCacheDir?.() !== void 0 };
  const worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG } });
  const asked = [];
  let death;
  const die = (reason) => {
    death ??= deathAt(asked[0]?.page, reason);
    for (const { reject } of asked.splice(0)) reject(death);
  };
  worker.on("message", (body) => asked.shift()?.resolve(body));
  worker.on("messageerror", ({ message }) => die(message));
  worker.on("error", (error) => die(String(error?.message ?? error)));
  worker.on("exit", (code) => die(`exit code ${code}`));
  return {
    pending: () => asked.reduce((sum, { page }) => sum + page.text.length, 0),
    ask: (question) => new Promise((resolve, reject) => {
      if (death !== void 0) {
        reject(death);
        return;
      }
      asked.push({ page: question.page, resolve, reject });
      worker.postMessage(question);
    }),
    end: async () => {
      await worker.terminate();
    }
  };
}
function deathAt(page, reason) {
  const reading = page === void 0 ? "without a page to read" : `while it read \`${visible(page.path)}\``;
  return new CannotRun(
    `A thread ended ${reading}: ${visible(reason)}`,
    "Run it again; if it ends there again, leave the page out (`ignore`) and report it."
  );
}

// src/edges/source-unreachable.ts
var SourceUnreachable = class extends Error {
  repository;
  /** One clause. */
  reason;
  /** What git said, shortened. */
  words;
  constructor(repository, reason, words) {
    super(`${shownValue(repository)} could not be read: ${reason}`);
    this.name = "SourceUnreachable";
    this.repository = repository;
    this.reason = reason;
    this.words = words;
  }
};
var REASONS = [
  [
    /could not read (?:Username|Password)|Authentication failed|Access denied|returned error: 40[13]|not found|returned error: 404/i,
    "there is no such repository, or the token may not read it"
  ],
  [/Could not resolve (?:host|proxy)/i, "the name of the server could not be resolved"],
  [/Operation too slow|timed out|was ended/i, "the server stopped answering"],
  [/SSL|TLS|certificate/i, "no secure connection to the server came about"],
  [/Failed to connect|Couldn't connect|Connection refused|unreachable/i, "no connection to the server came about"],
  [/returned error: 5\d\d|returned error: 429/i, "the server refused for now"],
  [
    /RPC failed|disconnect|early EOF|hung up|Recv failure|Empty reply|reset by peer|transfer closed|invalid index-pack|bytes of body/i,
    "the connection broke off"
  ]
];
var LONGEST3 = 200;
function sourceUnreachable(repository, said2, secrets) {
  const clean = secrets.filter((secret) => secret !== "").reduce((text3, secret) => text3.replaceAll(secret, "***"), said2.replace(/\/\/[^/\s@]*@/g, "//"));
  const [reason] = REASONS.flatMap(([words2, meaning]) => words2.test(clean) ? [meaning] : []);
  const lines = clean.split(/\r?\n/).filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "";
  const words = visible(telling.trim());
  const excerpt = words.length > LONGEST3 ? `${words.slice(0, LONGEST3)}\u2026` : words;
  return new SourceUnreachable(repository, reason ?? "git could not fetch it", excerpt);
}

// src/edges/check-english.ts
async function checkEnglish(input, english, onProgress) {
  const exactly = openPageWorkers();
  const judge2 = (source) => check2({ ...input, exactly, ...source ? { source } : {} }, onProgress);
  try {
    return await judge2(english?.source);
  } catch (error) {
    if (!(error instanceof SourceUnreachable) || english === void 0) throw error;
    if (english.refusal !== void 0) throw english.refusal(error);
    return await judge2({ why: error.message });
  } finally {
    await exactly.close();
  }
}

// src/edges/external-links/known-addresses.ts
import { mkdir, readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";

// src/edges/whole-file.ts
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var FIXED = /* @__PURE__ */ new Set(["EACCES", "EPERM", "EROFS", "EBUSY"]);
async function writeWholeFile(path, contents) {
  const there = await stat(path).catch(absent);
  if (there === void 0) return replaceFile(path, contents);
  if (!there.isFile()) return writeFile(path, contents);
  try {
    await replaceFile(await realpath(path), contents, there.mode);
  } catch (error) {
    if (!FIXED.has(error.code ?? "")) throw error;
    await writeFile(path, contents);
  }
}
async function replaceFile(path, contents, mode) {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  const forget = atExit(() => rmSync(beside, { force: true }));
  try {
    const file = await open(beside, "wx", mode);
    try {
      if (mode !== void 0) await file.chmod(mode);
      await file.writeFile(contents);
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    forget();
  }
}
function absent(error) {
  if (error.code !== "ENOENT") throw error;
}

// src/edges/external-links/known-addresses.ts
var DAYS = 7;
var LARGEST = 16 * 1024 * 1024;
var FORMAT = "handback-check external links 1";
function nothingKnown() {
  return { isAlive: () => false, add: () => {
  }, close: async () => [] };
}
async function openKnownAddresses(path, now) {
  const { dates, remarks, isForeign } = await read(path, now);
  const oldest = now - DAYS * 864e5;
  const alive = new Map([...dates].filter(([, date]) => date >= oldest));
  let isChanged = alive.size < dates.size;
  return {
    isAlive: (address2) => alive.has(address2),
    add: (address2) => {
      alive.set(address2, now);
      isChanged = true;
    },
    close: async () => {
      if (isForeign || !isChanged) return remarks;
      const failure = await write(path, alive);
      return failure === void 0 ? remarks : [...remarks, `The external cache could not be written: ${failure}`];
    }
  };
}
async function read(path, now) {
  const foreign = (found2) => ({
    dates: /* @__PURE__ */ new Map(),
    remarks: [`The external cache was neither read nor written, since ${found2}: remove the file or name another`],
    isForeign: true
  });
  let text3;
  try {
    const { size } = await stat2(path).then((found2) => found2.isFile() ? found2 : { size: Number.NaN });
    if (Number.isNaN(size)) return foreign("it is no file");
    if (size > LARGEST) return foreign(`it is larger than ${LARGEST / 1048576} MiB`);
    text3 = await readFile2(path, "utf8");
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" ? { dates: /* @__PURE__ */ new Map(), remarks: [], isForeign: false } : foreign(`it cannot be read (${code})`);
  }
  const written = entriesOf(text3);
  if (written === void 0) return foreign("it is no cache of this version");
  const right = written.flatMap(([address2, date]) => {
    const time = typeof date === "string" && /^\d{4}-\d\d-\d\dT/.test(date) ? Date.parse(date) : Number.NaN;
    return time <= now ? [[address2, time]] : [];
  });
  const wrong = written.length - right.length;
  const remarks = wrong === 0 ? [] : [`The external cache has entries without a date of the past, which do not count: ${wrong}`];
  return { dates: new Map(right), remarks, isForeign: false };
}
function entriesOf(text3) {
  try {
    const { format, alive } = Object(JSON.parse(text3));
    return format === FORMAT && typeof alive === "object" && alive !== null ? Object.entries(alive) : void 0;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function newest(alive) {
  let room = LARGEST / 2;
  return [...alive].sort(([, one], [, other]) => other - one).filter(([address2]) => {
    room -= address2.length + 64;
    return room > 0;
  });
}
async function write(path, alive) {
  const dated = newest(alive).map(([address2, date]) => [address2, new Date(date).toISOString()]);
  try {
    await mkdir(dirname2(path), { recursive: true });
    await replaceFile(path, `${JSON.stringify({ format: FORMAT, alive: Object.fromEntries(dated) }, null, 1)}
`);
    return void 0;
  } catch (error) {
    return codeOf(error);
  }
}

// src/edges/external-links/with-web.ts
async function withWeb({ externalLinks }, cache, check3) {
  if (externalLinks === "off") return check3(void 0);
  const known = cache === void 0 ? nothingKnown() : await openKnownAddresses(cache, Date.now());
  const { openWeb } = await import("./open-web-OCB22NYM.js");
  const report = await check3(openWeb(known));
  return { ...report, remarks: [...report.remarks, ...await known.close()] };
}

// src/folder-name.ts
function expectedFolder(written) {
  if (written.trim() === "") return "a folder such as `docs`, or `.` for the whole repository";
  if (/[\\\p{Cc}]/u.test(written)) return "a folder with `/` between its parts";
  if (/^(?:\/|~|[A-Za-z]:)/.test(written) || written.split("/").includes(".."))
    return "a folder from the root of the repository, such as `docs`";
  return /[*?{}[\]]/.test(written) ? "the name of a folder, no wildcards" : void 0;
}
var plainFolder = (written) => written.trim().split("/").filter((part) => part !== "" && part !== ".").join("/");

// src/settings/names.ts
function settingsFrom({ extends: _, ignore, ...written }) {
  return named2({
    ...written,
    ...ignore === void 0 ? {} : ignored(ignore),
    ...written.docsets === void 0 ? {} : { docsets: written.docsets.map(plainFolder) },
    ...written.site === void 0 ? {} : { site: folderKeys(written.site) },
    ...written["max-findings"] === void 0 ? {} : { "max-findings": Number(written["max-findings"]) },
    ...written.rules === void 0 ? {} : { rules: rulesFrom(written.rules) },
    ...written.overrides === void 0 ? {} : {
      overrides: written.overrides.map(
        ({ rules, ...rest2 }) => named2({ ...rest2, ...rules === void 0 ? {} : { rules: rulesFrom(rules) } })
      )
    }
  });
}
function ignored(ignore) {
  const ignoreEntries = ignore.filter((one) => typeof one !== "string");
  return {
    ignore: ignore.filter((one) => typeof one === "string"),
    ...ignoreEntries.length === 0 ? {} : { ignoreEntries }
  };
}
var rulesFrom = (rules) => Object.fromEntries(
  Object.entries(rules).map(([id, setting]) => [id, typeof setting === "object" ? named2(setting) : setting])
);
var nameOf3 = (key) => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
var named2 = (written) => Object.fromEntries(
  Object.entries(written).flatMap(([key, value]) => value === void 0 ? [] : [[nameOf3(key), value]])
);
var folderKeys = (site) => Object.fromEntries(Object.entries(site).map(([key, address2]) => [plainFolder(key), address2]));

// src/repository-name.ts
var isRepositoryName = (text3) => /^(?!-)[A-Za-z0-9._-]{1,100}\/(?!-)[A-Za-z0-9._-]{1,100}$/.test(text3) && text3.split("/").every((part) => part !== "." && part !== "..");

// src/settings/kinds.ts
var glob = pipe(
  string("a glob such as `docs/**`"),
  minLength(1, "a glob such as `docs/**`"),
  check(
    (written) => expectedGlob(written) === void 0,
    ({ input }) => expectedGlob(input) ?? ""
  )
);
var globs = array(glob, "a list of globs, such as `- docs/**`");
var addressPattern = pipe(
  string(SOME_PATTERN),
  check(
    (written) => expectedAddressPattern(written) === void 0,
    ({ input }) => expectedAddressPattern(input) ?? ""
  )
);
var addressPatterns = array(addressPattern, 'a list of hosts and addresses, such as `- "*.example.com"`');
var FOLDERS = "a list of folders, such as `- docs`";
var folder = pipe(
  string("a folder such as `docs`"),
  check(
    (written) => expectedFolder(written) === void 0,
    ({ input }) => expectedFolder(input) ?? ""
  ),
  // says less than the check, but to editors too
  regex(/^(?![/~]|[A-Za-z]:)(?!(?:[^\\]*\/)?\.\.(?:\/|$))[^\\*?{}[\]]+$/, FOLDERS)
);
var FROM_ROOT = /^(?![/~]|[A-Za-z]:)(?!(?:[^\\]*\/)?\.{0,2}(?:\/|$))[^\\:*?{}[\]`]{1,1000}/.source;
var pathFromRoot = (expected, ending) => pipe(
  string(expected),
  check((written) => !new RegExp("\\p{Cc}", "u").test(written), expected),
  regex(new RegExp(`${FROM_ROOT}${ending}$`), expected)
);
var filePath = pathFromRoot(
  "a path from the root of the repository, such as `.github/handback-check-baseline.json`",
  ""
);
var settingsPath = pathFromRoot(
  "the path of a `.yml` file from the root of this repository, such as `.github/handback-check-shared.yml`",
  String.raw`\.ya?ml`
);
var SITE = "folders and addresses, such as `docs: docs.example.com/guide`";
var address = pipe(
  string(SITE),
  regex(
    /^[A-Za-z0-9.-]+(?::\d+)?(?:\/[^\s?#\\]*)?$/,
    "a host and a path without `https://`, such as `docs.example.com/guide`"
  )
);
var REPOSITORY = "`owner/name`, `auto` or `none`";
var pathPattern = pipe(
  string(SOME_PATTERNS),
  check(
    (written) => expectedPathPattern(written) === void 0,
    ({ input }) => expectedPathPattern(input) ?? ""
  ),
  regex(/^(?:[^/\\]+\/)*\{path\}$/, SOME_PATTERNS)
);
var COUNT = /^[1-9]\d{0,8}$/;
var count = pipe(
  string("a whole number such as `50`"),
  regex(COUNT, "a whole number from `1` on, such as `50`")
);
var day = (expected) => pipe(
  string(expected),
  regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, expected),
  check((written) => (/* @__PURE__ */ new Date(`${written}T00:00:00Z`)).toISOString().startsWith(written), expected)
);
var WORDS_FOR_OFF = ["false", "no", "none", "never", "disable", "disabled", "0"];
var WORDS_FOR_ON = ["true", "yes", "on", "enable", "enabled", "1"];
function oneOf(options) {
  return picklist(options, ({ input }) => `${namesListed(options)}${hint(String(input), options)}`);
}
function hint(written, options) {
  const word = written.toLowerCase();
  if (options.includes("off") && WORDS_FOR_ON.includes(word)) return "; leave the line out for the rule's own severity";
  const near = options.includes("off") && WORDS_FOR_OFF.includes(word) ? "off" : nearName(written, options);
  return near === void 0 ? "" : `; did you mean \`${near}\`?`;
}
var locale = pipe(string("a locale such as `nl-NL`"), regex(LOCALE_NAME, "a locale such as `nl-NL`"));
var errorOrLess = oneOf(["error", "warning", "allow"]);

// src/settings/ignore.ts
var ENTRY3 = "a glob such as `docs/**`, or a mapping with `paths`, `rules`, `reason` and, if it is to end, `until`";
var RULES2 = "a list of rules, such as `- broken-link`";
var REASON = "a reason, in one line of at most 500 characters";
var DAY = "the last day on which it holds, such as `2027-01-31`";
function ignoreList(ruleIds) {
  const entry = strictObject(
    {
      paths: pipe(globs, minLength(1, "at least one glob")),
      rules: pipe(array(ruleId(ruleIds), RULES2), minLength(1, "at least one rule")),
      reason: pipe(string(REASON), regex(/^\S(?:.*\S)?$/, REASON), maxLength(500, REASON)),
      until: exactOptional(day(DAY))
    },
    ({ expected }) => expectedOf(expected)
  );
  const either = union([glob, entry], ENTRY3);
  const item = lazy(
    (input) => typeof input === "string" ? glob : typeof input === "object" && !Array.isArray(input) ? entry : either
  );
  return array(item, "a list of globs, such as `- docs/**`");
}
function expectedOf(wanted) {
  if (wanted === "never") return "`paths`, `rules`, `reason` or `until`";
  const lacking = /^"(\w+)"$/.exec(wanted ?? "")?.[1];
  return lacking === void 0 ? ENTRY3 : `\`${lacking}\` in it, too`;
}
function ruleId(ids) {
  return picklist(ids, ({ input }) => {
    const near = nearName(String(input), ids);
    const meant = near === void 0 ? "" : `; did you mean \`${near}\`?`;
    return `the id of a rule, as listed by \`handback-check rules\`${meant}`;
  });
}

// src/settings/rule-schema.ts
var SEVERITIES2 = ["error", "warning", "notice", "off"];
var RULE_DETAIL = "a severity, or `severity`, `paths`, `ignore` and `error-from`";
var ruleDetail = pipe(
  strictObject(
    {
      severity: optional(pipe(oneOf(SEVERITIES2), description("Severity, in place of the rule's own."))),
      paths: optional(
        pipe(
          globs,
          minLength(1, "at least one glob, or no `paths` at all for every page"),
          description("Pages that the rule judges: globs on paths from the root of the repository.")
        )
      ),
      ignore: optional(pipe(globs, description("Pages that the rule does not judge. Stronger than paths."))),
      "error-from": optional(
        pipe(
          day("a day of the calendar, such as `2027-01-31`"),
          description("Day, UTC, from which on its findings are errors; before it they are warnings.")
        )
      )
    },
    RULE_DETAIL
  ),
  check((detail) => Object.keys(detail).length > 0, RULE_DETAIL),
  check(
    ({ severity, "error-from": from }) => from === void 0 || severity === void 0 || severity === "error",
    "no `severity` but `error` beside `error-from`"
  )
);
var rulesSchema = (rules) => strictObject(
  Object.fromEntries(rules.map((rule) => [rule.id, optional(ruleSetting(rule))])),
  "rule ids and severities, such as `broken-link: warning`"
);
function ruleSetting({ description: description2 }) {
  const schema = union([oneOf(SEVERITIES2), ruleDetail], RULE_DETAIL);
  return description2 === void 0 ? schema : pipe(schema, description(`${description2}.`));
}

// src/settings/override-schema.ts
var MOST_OVERRIDES = 200;
var OVERRIDE = "a mapping with `paths` and what is otherwise there, such as `locale`";
var overridesSchema = (rules) => pipe(
  array(override(rules), "a list of mappings, such as `- paths: [docs/nl-nl/**]`"),
  maxLength(MOST_OVERRIDES, `at most ${MOST_OVERRIDES} overrides`)
);
var override = (rules) => strictObject(
  {
    paths: pipe(
      globs,
      minLength(1, "at least one glob"),
      description("Pages that this is for: globs on paths from the root of the repository.")
    ),
    ignore: optional(pipe(globs, description("Pages among them that it is not for."))),
    locale: optional(pipe(locale, description("Locale of these pages."))),
    "text-only-edits": optional(
      pipe(errorOrLess, description("What a change of words without a new handback is there."))
    ),
    rules: optional(
      pipe(
        rulesSchema(rules),
        description("Settings of rules there; each stands as a whole before that of all pages.")
      )
    )
  },
  OVERRIDE
);

// src/settings/schema.ts
var ORIGINS = "a list of origins, such as `- introduced`";
function settingsSchema(rules) {
  return strictObject(
    {
      extends: optional(
        pipe(
          settingsPath,
          description(
            "Another settings file of this repository, read from the same commit, whose settings these stand before: a list replaces its list, rules one by one."
          )
        )
      ),
      preset: optional(
        pipe(
          oneOf(["recommended", "strict"]),
          description(
            "Defaults of the other settings. strict: rules that are off by default run, what was there before blocks, so does a page that cannot be read, and links to the web that the change adds are asked for."
          )
        ),
        DEFAULT_SETTINGS.preset
      ),
      locale: optional(
        pipe(
          locale,
          description(
            "Locale of the repository's pages, such as nl-NL. Where absent, the one that most pages of the base carry."
          )
        )
      ),
      paths: optional(
        pipe(
          globs,
          minLength(1, "at least one glob, or no `paths` at all to check every localized page"),
          description(
            "Pages to check: globs on paths from the root of the repository. Where absent, every page that carries ms.openlocfilehash and new pages beside such pages."
          )
        )
      ),
      ignore: optional(
        pipe(
          ignoreList(rules.map(({ id }) => id)),
          description(
            "Pages never to check: globs on paths from the root of the repository, stronger than paths. Among them, findings to ignore: mappings of paths, rules, a reason and, if they are to end, until, their last day."
          )
        ),
        [...DEFAULT_SETTINGS.ignore]
      ),
      "page-ignores": optional(
        pipe(
          oneOf(["allow", "base", "never"]),
          description(
            "Comments on pages that may ignore findings: all, those that the base of the change has too, or none."
          )
        ),
        DEFAULT_SETTINGS.pageIgnores
      ),
      "fail-on": optional(
        pipe(
          oneOf(["error", "warning", "never"]),
          description("Least severity of a finding that fails the check.")
        ),
        DEFAULT_SETTINGS.failOn
      ),
      block: optional(
        pipe(
          array(oneOf(["introduced", "existing", "source"]), ORIGINS),
          minLength(1, "at least one origin; `fail-on: never` is how nothing blocks"),
          description(
            "Origins of the findings that may fail the check: introduced by the change, existing before it, or faults of the English source."
          )
        ),
        [...DEFAULT_SETTINGS.block]
      ),
      baseline: optional(
        pipe(
          filePath,
          description(
            "File with findings that are on record and do not block, as `handback-check baseline` writes it: a path from the root of the repository, read from the base."
          )
        )
      ),
      "text-only-edits": optional(
        pipe(
          errorOrLess,
          description(
            "What a change of words without a new handback is. Such words are lost when the page is handed back again."
          )
        ),
        DEFAULT_SETTINGS.textOnlyEdits
      ),
      "unread-pages": optional(
        pipe(
          errorOrLess,
          description(
            "What a changed page is that is too large, or too costly, to be read. allow: it is named among what could not be told, and passes."
          )
        ),
        DEFAULT_SETTINGS.unreadPages
      ),
      "source-repository": optional(
        pipe(
          string(REPOSITORY),
          check((written) => ["auto", "none"].includes(written) || isRepositoryName(written), REPOSITORY),
          // says less than the check, but to editors too
          regex(/^(?:auto|none|[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+)$/, REPOSITORY),
          description(
            "English repository on the same server, to be fetched by the check: owner/name, auto to find it by the name of this one, or none. An English checkout that is given stands before it. Where absent, auto in the action and none on the command line."
          )
        )
      ),
      "source-path": optional(
        pipe(
          record(pathPattern, pathPattern, SOME_PATTERNS),
          check((patterns) => Object.keys(patterns).length > 0, SOME_PATTERNS),
          check(
            (patterns) => strayLocale(patterns) === void 0,
            "`{locale}` in an English path only where the localized one has it"
          ),
          description(
            "Where English lies, by where the page lies: patterns that end in {path}, a folder {locale} among them or not, such as docs/{locale}/{path}: docs/en-us/{path}. The first that fits counts, and a page that none fits has no English. Where absent, at the same path."
          )
        )
      ),
      "external-links": optional(
        pipe(
          oneOf(["off", "changed", "all"]),
          description(
            "Links to the web that are asked for, for the rule dead-external-link: none, those that the change adds to a page, or all links of changed pages."
          )
        ),
        DEFAULT_SETTINGS.externalLinks
      ),
      "external-links-only": optional(
        pipe(
          addressPatterns,
          minLength(1, "at least one host or address, or no `external-links-only` at all"),
          description(
            "The only links to the web that are asked for: hosts such as example.com or *.example.com, or addresses in which * stands for anything."
          )
        )
      ),
      "external-links-ignore": optional(
        pipe(
          addressPatterns,
          description("Links to the web that are never asked for, likewise. Stronger than external-links-only.")
        )
      ),
      docsets: optional(
        pipe(
          array(folder, FOLDERS),
          minLength(1, "at least one folder, or no `docsets` at all"),
          description(
            "Folders that are built into a site, `.` for the whole repository: links of pages elsewhere are not looked up, and ~/ leads to the folder. Where absent, those in .openpublishing.publish.config.json, else the whole repository."
          )
        )
      ),
      redirections: optional(
        pipe(
          globs,
          description(
            "Redirection files besides .openpublishing.redirection*.json, here and in English: globs of JSON files from the root of the repository."
          )
        ),
        [...DEFAULT_SETTINGS.redirections]
      ),
      site: optional(
        pipe(
          record(folder, address, SITE),
          description(
            "Addresses that folders are published under, host and path, a locale in it or not, such as docs: docs.example.com/guide. Absolute links to them are then looked up as files; where absent, they are not looked up."
          )
        ),
        { ...DEFAULT_SETTINGS.site }
      ),
      "max-findings": optional(
        pipe(
          count,
          description(
            "How many findings the text report, the job summary, annotations and the comment show at most, what blocks first; JSON, SARIF and JUnit hold every one. Where absent, as many as there is room for."
          )
        )
      ),
      rules: optional(
        pipe(
          rulesSchema(rules),
          description(
            "Severity of rules, in place of the rule's own; or a mapping of severity, paths, ignore and error-from."
          )
        ),
        {}
      ),
      overrides: optional(
        pipe(
          overridesSchema(rules),
          description(
            "What is otherwise for some pages, of another locale or docset: paths and ignore are globs, and locale, text-only-edits and rules stand before those of all pages. Where several fit a page, the later one counts."
          )
        ),
        [...DEFAULT_SETTINGS.overrides]
      )
    },
    "settings, such as `fail-on: error`"
  );
}

// src/settings/values.ts
function readValue(key, schema, value) {
  if (schema.type === "record" && Array.isArray(value))
    return { faults: [{ at: [], isKey: false, message: unexpected(key, value, expectedOf2(schema)) }] };
  const result = safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return { value: result.output };
  return {
    faults: result.issues.map((issue) => ({
      at: (issue.path ?? []).map((step) => step.key),
      isKey: issue.path?.at(-1)?.origin === "key",
      message: unexpected(nameIn(issue) ?? key, issue.input, issue.message)
    }))
  };
}
var expectedOf2 = (schema) => String(schema.message);
function nameIn({ path }) {
  const [index, name] = path ?? [];
  const isPart = typeof index?.key === "number" && typeof name?.key === "string";
  return isPart && name.origin === "value" && name.value !== void 0 ? `${name.key}` : void 0;
}
function unexpected(key, found2, expected) {
  const name = shownValue(key);
  if (typeof found2 === "string") {
    return `Unexpected ${found2.trim() === "" ? `empty ${name}` : `${name} ${shownValue(found2)}`}, expected ${expected}`;
  }
  const kind = Array.isArray(found2) ? found2.length === 0 ? "empty list" : "list" : "mapping";
  return `Unexpected ${kind} in ${name}, expected ${expected}`;
}

// src/settings/inputs.ts
var INPUT_KEYS = [
  "preset",
  "fail-on",
  "block",
  "baseline",
  "locale",
  "paths",
  "ignore",
  "text-only-edits",
  "unread-pages",
  "source-repository",
  "source-path",
  "external-links",
  "external-links-only",
  "external-links-ignore",
  "max-findings"
];
function settingsFromInputs(read3) {
  const schema = settingsSchema([]);
  const written = [];
  const faults = [];
  for (const key of INPUT_KEYS) {
    const text3 = read3(key).trim();
    if (text3 === "") continue;
    const wanted = schema.entries[key].wrapped;
    const pairs = wanted.type === "record" ? linesOf(text3).map(pairOf2) : [];
    const unpaired = pairs.find((pair) => typeof pair === "string");
    const value = wanted.type === "array" ? linesOf(text3) : wanted.type === "record" ? mappingOf(pairs) : text3;
    const commas = Array.isArray(value) ? value.filter(isListByCommas) : [];
    if (unpaired !== void 0) {
      faults.push({ message: unexpected(key, unpaired, "one `FROM: TO` a line, each `FROM` once") });
      continue;
    }
    const result = readValue(key, wanted, value);
    for (const line of commas)
      faults.push({ message: unexpected(key, line, "one glob a line, without commas between") });
    if ("value" in result) written.push([key, result.value]);
    else if (commas.length === 0) faults.push(...result.faults.map(({ message }) => ({ message })));
  }
  return faults.length > 0 ? { faults } : { settings: settingsFrom(Object.fromEntries(written)) };
}
var linesOf = (text3) => text3.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "");
var isListByCommas = (line) => line.replace(/\{[^}]*\}|\[[^\]]*\]|\\./g, "").includes(",");
function pairOf2(line, at, lines) {
  const [, key, value] = /^(.+?):\s+(.+)$/.exec(line) ?? [];
  if (key === void 0 || value === void 0) return line;
  return lines.slice(0, at).some((other) => other.startsWith(`${key}:`)) ? line : [key, value];
}
var mappingOf = (pairs) => Object.fromEntries(pairs.filter((pair) => typeof pair !== "string"));

// src/baseline-file.ts
var BASELINE_VERSION = 1;
var LARGEST_BASELINE = 32 * 1024 * 1024;
var MOST_RECORDS = 2e5;
var MOST_EQUAL = 1e6;
var PATH = "a path from the root of the repository";
var RULE = "the id of a rule";
var FINGERPRINT = "32 hexadecimal digits";
var COUNT2 = `a whole number from 1 to ${MOST_EQUAL}`;
var RECORD = "`path`, `rule`, `fingerprint` and `count`, and nothing else";
var COMMIT = "a commit id in full";
var TOOL = `\`name\` \`${NAME}\` and a \`version\`, and nothing else`;
var RECORDS = "a list of findings";
var FILE = "an object with `schemaVersion`, `tool`, `head` and `findings`, and nothing else";
var StoredRecord = strictObject(
  {
    path: pipe(string(PATH), maxLength(LONGEST_PATH, PATH), check(isInside, PATH)),
    rule: pipe(string(RULE), maxLength(100, RULE), regex(/^[a-z]+(?:-[a-z]+)*$/, RULE)),
    fingerprint: pipe(string(FINGERPRINT), regex(/^[0-9a-f]{32}$/, FINGERPRINT)),
    count: pipe(number(COUNT2), integer(COUNT2), minValue(1, COUNT2), maxValue(MOST_EQUAL, COUNT2))
  },
  RECORD
);
var StoredBaseline = strictObject(
  {
    schemaVersion: literal(BASELINE_VERSION, `\`${BASELINE_VERSION}\``),
    tool: strictObject(
      {
        name: literal(NAME, `\`${NAME}\``),
        version: pipe(string("a version"), maxLength(100, "a version"), regex(/^\d+\.\d+\.\d+/, "a version"))
      },
      TOOL
    ),
    head: pipe(string(COMMIT), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, COMMIT)),
    findings: pipe(
      array(unknown(), RECORDS),
      maxLength(MOST_RECORDS, `at most ${MOST_RECORDS}`),
      array(StoredRecord)
    )
  },
  FILE
);
function renderBaseline(records, head) {
  const lines = records.map((record2) => `    ${jsonText(record2).trimEnd()}`);
  const findings = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
  ]`;
  const tool = JSON.stringify({ name: NAME, version: VERSION });
  return `{
  "schemaVersion": ${BASELINE_VERSION},
  "tool": ${tool},
  "head": ${JSON.stringify(head)},
  "findings": ${findings}
}
`;
}
function parseBaseline(text3) {
  const json = text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
  const value = readStrictly(json);
  if (value === void 0) return { fault: syntaxFault(json) };
  const read3 = safeParse(StoredBaseline, value.json, { abortEarly: true });
  if (!read3.success) return { fault: contentFault(read3.issues[0]) };
  const { findings } = read3.output;
  const seen = /* @__PURE__ */ new Set();
  for (const [index, { path, rule, fingerprint: fingerprint2 }] of findings.entries()) {
    const key = JSON.stringify([path, rule, fingerprint2]);
    if (seen.has(key))
      return {
        fault: `Unexpected \`findings.${index}\` for the second time, expected equal findings counted in one record`
      };
    seen.add(key);
  }
  return { records: findings };
}
function readStrictly(text3) {
  try {
    return { json: JSON.parse(text3) };
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function syntaxFault(text3) {
  const fault = jsonFault(text3);
  if (fault === void 0) return "Unexpected text, expected JSON";
  const { line, column } = lineIndex(text3).place(fault.start, fault.end).start;
  const found2 = fault.found === void 0 ? "end of the file" : shownValue(fault.found);
  return `${line}:${column}: Unexpected ${found2}, expected ${fault.expected}`;
}
function contentFault({ path, input, message }) {
  const keys = (path ?? []).map(({ key }) => String(key));
  const at = keys.length === 0 ? "" : ` ${shownValue(keys.join("."))}`;
  return `Unexpected${at} ${shown(input)}, expected ${message}`;
}
function shown(input) {
  if (input === void 0) return "that is not there";
  if (typeof input === "string" || typeof input === "number" || typeof input === "boolean")
    return shownValue(String(input));
  return Array.isArray(input) ? "list" : input === null ? "`null`" : "object";
}

// src/edges/baseline-of.ts
import { open as open2 } from "node:fs/promises";
var NO_BASELINE = { remarks: [] };
async function committedBaseline(repository, { base, head }, path) {
  if (path === void 0) return NO_BASELINE;
  const [id, written] = await repository.find([base, head].map((commit) => ({ commit, path })));
  if (id === void 0 && written === void 0)
    throw new CannotRun(
      `Unexpected \`baseline\` ${shownValue(path)}, expected a file that the base commit ${base.slice(0, 12)} holds`,
      `Name it by its path from the root of the repository; \`${NAME} baseline --write FILE\` writes one.`
    );
  if (id === void 0)
    return { remarks: [`This change adds the baseline ${shownValue(path)}: it counts once the base holds it`] };
  const bytes = (await repository.read([id])).get(id);
  if (bytes === void 0)
    throw new CannotRun(
      `The base commit holds ${shownValue(path)}, but this clone not its contents`,
      "Fetch them (`git fetch --refetch` in a partial clone)."
    );
  const advice = `It is that of the base commit ${base.slice(0, 12)}: correct it there, or take the setting \`baseline\` out.`;
  return {
    baseline: read2(bytes, path, advice),
    remarks: written === id ? [] : [
      `This change ${written === void 0 ? "removes" : "writes"} the baseline ${shownValue(path)}: that of the base counts`
    ]
  };
}
async function baselineOnDisk(file) {
  try {
    const handle = await open2(file);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_BASELINE) throw tooLarge(file, size);
      return read2(await handle.readFile(), file, WRITE_ANEW);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(
      `Unexpected \`--baseline\` ${shownValue(file)}, expected a baseline that can be read`,
      `Name one that exists; \`${NAME} baseline --write FILE\` writes one.`,
      [error.message]
    );
  }
}
var WRITE_ANEW = `\`${NAME} baseline --write FILE\` writes it anew.`;
function read2(bytes, file, advice) {
  if (bytes.length > LARGEST_BASELINE) throw tooLarge(file, bytes.length);
  const parsed = parseBaseline(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  if ("records" in parsed) return { file, records: parsed.records };
  throw new CannotRun("The baseline cannot be read", advice, [
    `${file}:${/^\d/.test(parsed.fault) ? "" : " "}${parsed.fault}`
  ]);
}
var tooLarge = (file, bytes) => new CannotRun(
  `Unexpected baseline ${shownValue(file)} of ${bytes} bytes, expected at most ${LARGEST_BASELINE}`,
  WRITE_ANEW
);

// src/edges/fetching.ts
var CHECKOUT = "Set `fetch-depth: 0` in the `actions/checkout` step, and see that the job has `permissions: contents: read`.";
var LONGEST_FETCH = 3e5;
var FLAGS = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-gc"];
function prepareFetching(directory, serverUrl, token) {
  const protocols = { GIT_ALLOW_PROTOCOL: "file:http:https:ssh" };
  if (token === "") return { directory, env: protocols };
  const given = Number(process.env.GIT_CONFIG_COUNT) || 0;
  const key = `http.${serverUrl.replace(/(?<!\/)\/+$/, "")}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  return {
    directory,
    env: {
      ...protocols,
      GIT_CONFIG_COUNT: String(given + 2),
      [`GIT_CONFIG_KEY_${given}`]: key,
      [`GIT_CONFIG_VALUE_${given}`]: "",
      [`GIT_CONFIG_KEY_${given + 1}`]: key,
      [`GIT_CONFIG_VALUE_${given + 1}`]: header
    }
  };
}
async function fetchFrom(fetching, names, depth) {
  const answer = await ask(fetching, ["fetch", ...FLAGS, ...depth, "--end-of-options", "origin", ...names]);
  return "refused" in answer ? answer.refused : void 0;
}
var WITHOUT_BLOBS = ["--filter=blob:none"];
async function fetchObjects(fetching, ids, filter = WITHOUT_BLOBS) {
  const all = "--config-env=fetch.negotiationAlgorithm=HANDBACK_CHECK_NEGOTIATION";
  const args = [all, "fetch", ...FLAGS, ...filter, "--stdin", "--end-of-options", "origin"];
  const env = { ...fetching.env, HANDBACK_CHECK_NEGOTIATION: "noop" };
  const answer = await ask({ ...fetching, env }, args, `${ids.join("\n")}
`);
  return "refused" in answer ? answer.refused : void 0;
}
async function lookUp(fetching, ref) {
  const answer = await lookUpAll(fetching, [ref]);
  return "refused" in answer ? answer : { id: answer.ids.get(ref) };
}
async function lookUpAll(fetching, refs) {
  const answer = await ask(fetching, ["ls-remote", "--quiet", "--end-of-options", "origin", ...refs]);
  if ("refused" in answer) return answer;
  const listed = [...answer.text.matchAll(/^([0-9a-f]+)\t(.*)$/gm)].map(([, id = "", ref = ""]) => [ref, id]);
  return { ids: new Map(listed.filter(([ref]) => refs.includes(ref))) };
}
async function ask({ directory, env, timeout = LONGEST_FETCH }, args, input) {
  try {
    const options = { env, timeout, ...input === void 0 ? {} : { input } };
    return { text: (await git(directory, args, options)).toString("utf8") };
  } catch (error) {
    if (error instanceof GitError) return { refused: error.stderr || error.message };
    throw error;
  }
}

// src/report/github.ts
var MOST_OF_A_LEVEL = 10;
function renderWorkflowCommands(report) {
  const shown3 = report.findings.filter((finding2) => concerns(finding2, report));
  const allowed = new Set(shownFindings({ ...report, findings: shown3 }));
  const lines = SEVERITIES.flatMap(
    (level) => renderLevel(
      level,
      shown3.filter(({ severity }) => severity === level),
      allowed
    )
  );
  return lines.map((line) => `${line}
`).join("");
}
function renderLevel(level, findings, allowed) {
  const wanted = findings.filter((finding2) => allowed.has(finding2));
  if (findings.length <= MOST_OF_A_LEVEL && wanted.length === findings.length) return findings.map(renderFinding);
  const shown3 = wanted.slice(0, MOST_OF_A_LEVEL - 1);
  const more = findings.length - shown3.length;
  const rest2 = `${counted(more, "more finding")} of level ${level} ${more === 1 ? "has" : "have"} no annotation. The job summary and the JSON report list every one.`;
  return [...shown3.map(renderFinding), `::${level} title=${escapeProperty(NAME)}::${escapeData(rest2)}`];
}
function renderFinding(finding2) {
  const { start, end } = finding2.place;
  const properties = {
    file: safePath(finding2.path),
    line: start.line,
    endLine: lastLine(finding2.place),
    col: start.column,
    // GitHub refuses an end column on a place over several lines
    ...end.line === start.line ? { endColumn: end.column } : {},
    title: finding2.rule
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${finding2.severity} ${list.join(",")}::${escapeData(text2(finding2))}`;
}
function text2({ message, help, fix, url }) {
  return [message, help, ...fix ? fixText(fix) : [], url].filter((line) => line !== "").map(visible).join("\n");
}
var safePath = (path) => path.replace(/[^\P{Cc}\r\n]/gu, visible);
var escapeData = (text3) => text3.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text3) => escapeData(text3).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/xml-escape.ts
var xmlText = (text3) => text3.split(/\r\n|\n|\r/).map(
  (line) => visible(line).replace(/[\ufffe\uffff]/g, "\uFFFD").replace(/[&<>"']/g, entity)
).join("\n");
var xmlAttributes = (attributes) => Object.entries(attributes).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll("\n", "&#10;")}"`).join("");
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
var entity = (character) => ENTITIES[character] ?? "";

// src/report/junit.ts
function renderJunit(report) {
  const { findings, skips, durationMs } = report;
  const cases = [
    ...findings.map((finding2) => findingCase(finding2, blocks(finding2, report))),
    ...skips.flatMap(skipCases)
  ];
  const pages = [...Map.groupBy(cases, ({ page }) => page)].sort(([a], [b]) => a < b ? -1 : 1);
  const run = runCase(report);
  const time = (durationMs / 1e3).toFixed(3);
  const counts = { ...countsOf([run, ...cases]), time };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: NAME, ...counts })}>`,
    ...suite(NAME, [run], time),
    ...pages.flatMap(([page, group]) => suite(page, group, "0")),
    "</testsuites>",
    ""
  ].join("\n");
}
function suite(name, cases, time) {
  const names = distinct2(cases.map(({ name: name2 }) => name2));
  return [
    `  <testsuite${xmlAttributes({ name, ...countsOf(cases), time })}>`,
    ...cases.map(({ page, body }, index) => {
      const attributes = xmlAttributes({
        classname: page,
        name: names[index],
        file: name === NAME ? void 0 : page,
        time
      });
      return `    <testcase${attributes}>${body}</testcase>`;
    }),
    "  </testsuite>"
  ];
}
var countsOf = (cases) => ({
  tests: cases.length,
  failures: cases.filter(({ result }) => result === "failed").length,
  errors: 0,
  skipped: cases.filter(({ result }) => result === "skipped").length
});
function distinct2(names) {
  const seen = /* @__PURE__ */ new Map();
  return names.map((name) => {
    const count2 = (seen.get(name) ?? 0) + 1;
    seen.set(name, count2);
    return count2 === 1 ? name : `${name} (${count2})`;
  });
}
function runCase({ pages, counts, remarks }) {
  const lines = [`${upperFirst(checkedPages(pages))}. ${upperFirst(severityCounts(counts))}.`, ...remarks];
  return { name: "check", page: NAME, result: "passed", body: output(lines) };
}
function findingCase(finding2, isBlocking) {
  const { rule, path, message } = finding2;
  const name = `${rule}: ${message}`;
  const lines = findingLines(finding2);
  if (!isBlocking) return { name, page: path, result: "passed", body: output(lines) };
  const attributes = xmlAttributes({ message, type: rule });
  return { name, page: path, result: "failed", body: `<failure${attributes}>${shown2(lines)}</failure>` };
}
function skipCases({ reason, rules, paths }) {
  const name = rules.map(skippedRule).join(", ");
  const body = `<skipped${xmlAttributes({ message: `Could not tell: ${reason}` })}/>`;
  return paths.map((page) => ({ name, page, result: "skipped", body }));
}
var output = (lines) => `<system-out>${shown2(lines)}</system-out>`;
var shown2 = (lines) => xmlText(lines.map(visible).join("\n"));
function findingLines(finding2) {
  const { path, place, severity, message, help, fix, url } = finding2;
  const { line, column } = place.start;
  const why = aside(finding2);
  const reason = ignoredBecause(finding2);
  return [
    `${path}:${line}:${column}: ${severity}${why === void 0 ? "" : `, ${why}`}: ${message}`,
    ...reason === void 0 ? [] : [`Ignored because: ${reason}`],
    ...fix === void 0 ? [] : fixText(fix),
    ...help === "" ? [] : [help],
    url
  ];
}

// src/report/sarif-text.ts
var sarifMessage = (text3) => ({
  text: visible(text3).replaceAll("](", "\\](").replace(/\{(\d+)\}/g, "{{$1}}")
});

// src/report/sarif-notifications.ts
var MOST = 100;
var LONGEST_SENTENCE = 1e3;
var sarifNotifications = (report, cut) => [
  ...cut > 0 ? [leftOut(cut)] : [],
  ...remarked(report),
  ...skipped(report)
];
var notification = (level, text3) => ({
  level,
  message: sarifMessage(text3.length > LONGEST_SENTENCE ? `${text3.slice(0, LONGEST_SENTENCE)}\u2026` : text3)
});
var leftOut = (count2) => notification(
  "warning",
  `${counted(count2, "finding")} left out, because GitHub does not take a larger file; the JSON report holds every one`
);
var rest = (count2, noun) => count2 > 0 ? [notification("note", `${counted(count2, noun)} in the JSON report`)] : [];
var remarked = ({ remarks }) => [
  ...remarks.slice(0, MOST).map((remark) => notification("warning", remark)),
  ...rest(remarks.length - MOST, "more remark")
];
function skipped({ skips }) {
  const groups = skipsByRule(skips);
  const told = groups.slice(0, MOST).map(({ rules: [rule], reason, pages }) => {
    const index = RULES.findIndex(({ id }) => id === rule);
    const who = rule === "all" ? "No rule" : "The rule";
    const what = rule === "all" ? "judged" : "did not judge";
    return {
      ...notification("note", `${who} ${what} ${counted(pages, "page")}: ${reason}`),
      ...index < 0 ? {} : { associatedRule: { id: rule, index } }
    };
  });
  return [...told, ...rest(groups.length - MOST, "more reason")];
}

// src/report/sarif-rules.ts
var sarifLevel = (severity) => severity === "notice" ? "note" : severity;
var sarifRule = (rule) => ({
  id: rule.id,
  name: rule.id.split("-").map(upperFirst).join(""),
  shortDescription: { text: upperFirst(rule.id.replaceAll("-", " ")) },
  fullDescription: sarifMessage(`${rule.description}.`),
  help: { text: helpText(rule), markdown: helpMarkdown(rule) },
  helpUri: rulePage(rule.id),
  defaultConfiguration: { enabled: !rule.onRequest, level: sarifLevel(rule.severity) },
  properties: {
    tags: ["localization", tagOf(rule.id)],
    // an error stops a merge, so that a rule is one only where it is hardly ever wrong
    precision: rule.severity === "error" ? "very-high" : "high",
    "problem.severity": rule.severity === "notice" ? "recommendation" : rule.severity
  }
});
function tagOf(id) {
  if (/heading/.test(id)) return "headings";
  return /link|fragment|include|image/.test(id) ? "links" : "provenance";
}
function helpText(rule) {
  const messages = Object.values(rule.messages).map(({ says, help }) => `${withoutSlots(says)}. ${help}`);
  return [`${rule.description}.`, ...messages, `More: ${rulePage(rule.id)}`].map((line) => sarifMessage(line).text).join("\n");
}
function helpMarkdown(rule) {
  const messages = Object.values(rule.messages).map(
    ({ says, help }) => `- **${sentence(withoutSlots(says))}**<br>${sentence(help)}`
  );
  return [
    `${sentence(rule.description)}.`,
    messages.join("\n"),
    `[Examples, measured rates and the repair](${rulePage(rule.id)})`
  ].join("\n\n");
}
var withoutSlots = (says) => says.replace(/\{\w+\}/g, "\u2026");

// src/report/sarif-results.ts
var ROOT = "%SRCROOT%";
var LONGEST_FIX = 1e4;
var FINGERPRINT2 = "handbackCheck/v1";
function sarifResult(finding2, { gate, ruleIndexes, fingerprints: fingerprints2 }) {
  const ruleIndex = ruleIndexes.get(finding2.rule);
  return {
    ruleId: finding2.rule,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: sarifLevel(finding2.severity),
    message: sarifMessage([finding2.message, finding2.help].filter((part) => part !== "").join(". ")),
    locations: [{ physicalLocation: { artifactLocation: pageAt(finding2.path), region: regionShown(finding2) } }],
    partialFingerprints: { [FINGERPRINT2]: fingerprints2.get(finding2) },
    baselineState: finding2.origin === "existing" || finding2.pardon?.by === "baseline" ? "unchanged" : "new",
    ...finding2.fix === void 0 || finding2.fix.text.length > LONGEST_FIX ? {} : { fixes: [sarifFix(finding2.path, finding2.fix)] },
    properties: { origin: finding2.origin, blocks: blocks(finding2, gate) },
    ...finding2.pardon === void 0 ? {} : { suppressions: [suppression(finding2.pardon)] }
  };
}
var suppression = (pardon) => ({
  kind: pardon.by === "ignore" && pardon.from !== "settings" ? "inSource" : "external",
  justification: pardon.by === "ignore" ? pardon.reason : "On record in the baseline"
});
var pageAt = (path) => ({ uri: encodePath(path), uriBaseId: ROOT });
var regionOf = ({ start, end }) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column
});
function regionShown({ place, lineText }) {
  const { start, end } = place;
  if (end.line === start.line || lastLine(place) > start.line) return regionOf(place);
  return regionOf({ start, end: { ...start, column: Math.max(lineText.length + 1, start.column) } });
}
var sarifFix = (path, { place, text: text3 }) => ({
  description: { text: text3 === "" ? "Remove what is there" : "Write what is right" },
  artifactChanges: [
    {
      artifactLocation: pageAt(path),
      replacements: [{ deletedRegion: regionOf(place), ...text3 === "" ? {} : { insertedContent: { text: text3 } } }]
    }
  ]
});

// src/report/sarif.ts
var LIMITS = { results: 25e3, bytes: 95e5 };
function renderSarif(report, repositoryUrl, limits = LIMITS) {
  const frame = jsonText(sarifLog(report, repositoryUrl, [], report.findings.length));
  const results = resultsWithin(report, { ...limits, bytes: limits.bytes - Buffer.byteLength(frame) });
  return jsonText(sarifLog(report, repositoryUrl, results, report.findings.length - results.length));
}
function resultsWithin(report, { results: most, bytes }) {
  const context = {
    gate: report,
    ruleIndexes: new Map(RULES.map(({ id }, index) => [id, index])),
    fingerprints: fingerprints(report.findings)
  };
  const results = [];
  let left = bytes;
  for (const finding2 of byWeight(report).slice(0, most)) {
    const result = sarifResult(finding2, context);
    left -= Buffer.byteLength(jsonText(result));
    if (left < 0) break;
    results.push(result);
  }
  return results;
}
function sarifLog(report, repositoryUrl, results, cut) {
  const { base, head, conclusion, failOn, block, pages } = report;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: NAME,
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOMEPAGE,
            rules: RULES.map(sarifRule)
          }
        },
        automationDetails: { id: `${NAME}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the localized repository" } } },
        ...repositoryUrl === void 0 ? {} : {
          versionControlProvenance: [
            { repositoryUri: repositoryUrl, revisionId: head, mappedTo: { uriBaseId: ROOT } }
          ]
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: sarifNotifications(report, cut)
          }
        ],
        results,
        properties: { base, head, conclusion, failOn, block, pages }
      }
    ]
  };
}

// src/edges/in-batches.ts
import { setImmediate } from "node:timers/promises";
function inBatches(send) {
  const waiting = /* @__PURE__ */ new Set();
  let next;
  let last = Promise.resolve();
  const wave = async (before) => {
    await before;
    await setImmediate();
    const items = [...waiting];
    waiting.clear();
    next = void 0;
    await send(items);
  };
  return {
    ask: (items) => {
      for (const item of items) waiting.add(item);
      next ??= wave(last);
      last = next.catch(() => {
      });
      return next;
    },
    idle: () => last
  };
}

// src/edges/remote-objects.ts
var MOST_TRIES = 3;
var COMMITS = ["--filter=tree:0", "--update-shallow"];
var CONTENTS = ["--filter=blob:none"];
function remoteObjects(fetching, failure) {
  const request = async (ids, filter) => {
    let wanted = ids;
    for (let tries = 0; wanted.length > 0 && tries < MOST_TRIES; tries += 1) {
      const refused = await fetchObjects(fetching, wanted, filter);
      if (refused === void 0) return;
      const [, missing] = /not our ref ([0-9a-f]+)/.exec(refused) ?? [];
      if (missing === void 0 || !wanted.includes(missing)) throw failure(refused);
      wanted = wanted.filter((id) => id !== missing);
    }
  };
  const asked = /* @__PURE__ */ new Set();
  const isNew = (id) => !asked.has(id) && !isZero(id);
  const send = async (ids, filter) => {
    const wanted = [...new Set(ids)].filter(isNew);
    await request(wanted, filter);
    for (const id of wanted) asked.add(id);
  };
  const contents = inBatches((ids) => send(ids, CONTENTS));
  return {
    commits: (ids) => send(ids, COMMITS),
    contents: async (ids) => {
      if (ids.some(isNew)) await contents.ask(ids.filter(isNew));
    },
    idle: () => contents.idle()
  };
}
var isZero = (id) => /^0+$/.test(id);

// src/edges/remote-repository.ts
var LONGEST_HISTORY = 2e4;
async function openRemoteRepository(remote) {
  const url = addressOf(remote);
  const { path: directory, remove } = await makeTemporaryFolder();
  try {
    await git(directory, ["init", "--quiet", "--bare", "--template=", directory]);
    for (const [key, value] of [
      ["url", url],
      ["promisor", "true"],
      ["partialclonefilter", "tree:0"]
    ])
      await git(directory, ["config", `remote.origin.${key}`, value]);
    const fetching = fetchingOf(directory, remote);
    const failure = (said2) => unreachable(remote, said2);
    const objects = remoteObjects(fetching, failure);
    const tip = await tipOf(remote, fetching);
    await objects.commits([tip]);
    const local = await openGitRepository(directory);
    const close = async () => {
      await objects.idle();
      await local.close();
      await remove();
    };
    const head = await local.resolve(tip);
    if (head !== void 0) return { ...port(local, objects, head), directory: local.directory, head, close };
    await local.close();
    throw noRevision(remote);
  } catch (error) {
    await remove();
    throw error;
  }
}
function port(local, objects, head) {
  const withTrees = /* @__PURE__ */ new Set();
  const needTrees = async (ids) => {
    const held = await local.commits([...new Set(ids)].filter((id) => !withTrees.has(id)));
    if (held.size === 0) return;
    const commits = [...held.values()].map(({ id }) => id);
    await objects.contents(await rootTrees(local, ["--no-walk=unsorted", "--stdin"], `${commits.join("\n")}
`));
    for (const id of held.keys()) withTrees.add(id);
  };
  return {
    commits: (ids) => local.commits(ids),
    changes: (base, to) => local.changes(base, to),
    relate: (pairs) => local.relate(pairs),
    linesWith: (commit, texts) => local.linesWith(commit, texts),
    tree: async (commit) => {
      await needTrees([commit]);
      return local.tree(commit);
    },
    find: async (wanted) => {
      await needTrees(wanted.map(({ commit }) => commit));
      return local.find(wanted);
    },
    read: async (ids) => {
      await objects.contents(ids);
      return local.read(ids);
    },
    history: async (commit, paths) => {
      const trees = await rootTrees(local, [`--max-count=${LONGEST_HISTORY + 1}`, commit]);
      if (trees.length > LONGEST_HISTORY) return { versions: /* @__PURE__ */ new Map(), isComplete: false };
      await objects.contents(trees);
      return local.history(commit, paths);
    },
    prepare: async ({ commits, files }) => {
      const named3 = [.../* @__PURE__ */ new Set([...commits, ...files.map(({ commit }) => commit)])];
      const held = await local.commits(named3);
      await objects.commits(named3.filter((id) => !held.has(id)));
      await needTrees([...named3, head]);
      const ids = await local.find(files);
      const redirections = [...await local.tree(head)].filter(([path]) => isRedirectionFile(path));
      await objects.contents([...ids.filter((id) => id !== void 0), ...redirections.map(([, id]) => id)]);
    }
  };
}
async function rootTrees({ directory }, commits, input) {
  const flags = ["rev-list", "--no-commit-header", "--format=%T"];
  const env = { GIT_ALLOW_PROTOCOL: "none" };
  const listed = await git(directory, [...flags, ...commits], { env, ...input === void 0 ? {} : { input } });
  return listed.toString("utf8").split("\n").filter(Boolean);
}
function addressOf({ serverUrl, name }) {
  if (!isRepositoryName(name))
    throw new CannotRun(
      `Unexpected repository ${shownValue(name)}, expected \`owner/name\``,
      "Name the English repository."
    );
  const server = readUrl(serverUrl);
  if (server !== void 0 && /^https?:$/.test(server.protocol) && server.username + server.password === "")
    return `${serverUrl.replace(/(?<!\/)\/+$/, "")}/${name}`;
  throw new CannotRun(
    `Unexpected \`GITHUB_SERVER_URL\` ${shownValue(server === void 0 ? serverUrl : server.host)}, expected an address such as \`https://github.com\``,
    "Leave the variable as the runner sets it."
  );
}
function fetchingOf(directory, { serverUrl, token, stalledAfter = 30, longest = 300 }) {
  const { env } = prepareFetching(directory, serverUrl, token);
  return {
    directory,
    timeout: longest * 1e3,
    env: {
      ...env,
      GIT_ALLOW_PROTOCOL: "http:https",
      GIT_HTTP_LOW_SPEED_LIMIT: "1",
      GIT_HTTP_LOW_SPEED_TIME: String(stalledAfter),
      // no window that asks for a password
      GIT_ASKPASS: ""
    }
  };
}
async function tipOf(remote, fetching) {
  const revision = remote.revision === "HEAD" ? void 0 : remote.revision;
  const isId = revision !== void 0 && /^[0-9a-f]{40}$/.test(revision);
  const named3 = revision !== void 0 && !isId && isRefName(revision);
  const refs = named3 ? [`refs/heads/${revision}`, `refs/tags/${revision}`] : [];
  const answer = await lookUpAll(fetching, ["HEAD", ...refs]);
  if ("refused" in answer) throw unreachable(remote, answer.refused);
  if (isId) return revision;
  const [tip] = (revision === void 0 ? ["HEAD"] : refs).flatMap((ref) => answer.ids.get(ref) ?? []);
  if (tip !== void 0) return tip;
  if (revision === void 0) throw new SourceUnreachable(remote.name, "its `HEAD` names no commit", "");
  throw noRevision(remote);
}
function unreachable({ name, token }, said2) {
  return sourceUnreachable(name, said2, [token, Buffer.from(`x-access-token:${token}`).toString("base64")]);
}
var noRevision = ({ name, revision = "HEAD" }) => new CannotRun(
  `Unexpected \`source-ref\` ${shownValue(revision)}, expected a branch, tag or full commit id of ${shownValue(name)}`,
  "Name one that the English repository has."
);

// src/edges/source-name.ts
var LOCALIZED = /^([^/]+)\/([^/]+)\.[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})$/i;
function sourceNames(repository) {
  const [, owner = "", name = ""] = LOCALIZED.exec(repository) ?? [];
  const base = name.replace(/-pr$/, "");
  return [`${owner}/${base}`, `${owner}/${base}-pr`].filter(isRepositoryName).slice(0, base === "" ? 0 : 2);
}

// src/edges/remote-source.ts
async function openRemoteSource(asked, opened) {
  const { repository, own, isWritten } = asked;
  if (repository === "none") return void 0;
  if (repository !== "auto") return openNamed(asked, opened);
  const names = sourceNames(own ?? "");
  const failures = [];
  for (const name of names) {
    try {
      return { source: await open3(name, asked, opened) };
    } catch (error) {
      if (!(error instanceof SourceUnreachable)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) return { source: { why: noneReached(failures) } };
  const known = own === void 0 ? "is not known" : `${shownValue(own)} does not end in a locale such as \`.nl-NL\``;
  return isWritten ? { source: { why: `\`auto\` goes by the name of this repository, which ${known}` } } : void 0;
}
async function openNamed(asked, opened) {
  const { repository, own, sourcePath } = asked;
  if (repository.toLowerCase() === own?.toLowerCase() && sourcePath === void 0)
    throw new CannotRun(
      `Unexpected \`source-repository\` ${shownValue(repository)}, expected another repository than the localized one`,
      "Name the English repository, or where English lies in this one: `source-path`."
    );
  const refusal = (failure) => unreached(failure, asked);
  try {
    return { source: await open3(repository, asked, opened), refusal };
  } catch (error) {
    throw error instanceof SourceUnreachable ? refusal(error) : error;
  }
}
async function open3(name, asked, opened) {
  const repository = await openRemoteRepository({ ...asked, name });
  opened.push(repository);
  return { repository, head: repository.head, pathOf: englishPathBy(asked.sourcePath) };
}
function noneReached(failures) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { repository, reason } of failures)
    reasons.set(reason, [...reasons.get(reason) ?? [], shownValue(repository)]);
  return [...reasons].map(([reason, names]) => `${names.join(" and ")} could not be read: ${reason}`).join("; ");
}
var unreached = ({ message, words }, { serverUrl, tokenBy }) => new CannotRun(
  `The English repository ${message}`,
  `Expected a repository of ${serverUrl} that can be fetched: correct \`source-repository\`, give a token that may read it (${tokenBy}), or set \`source-repository: none\` to check without English.`,
  words === "" ? [] : [words]
);

// src/settings/layers.ts
function settingsOfLayers(layers) {
  const given = layers.map(({ settings }) => settings);
  const preset = given.findLast((settings) => settings.preset !== void 0)?.preset ?? DEFAULT_SETTINGS.preset;
  const all = [DEFAULT_SETTINGS, PRESETS[preset], ...given];
  return Object.assign({}, ...all, { rules: Object.assign({}, ...all.map(({ rules }) => rules)) });
}
function settingRows(layers, rules) {
  const settings = settingsOfLayers(layers);
  const preset = PRESETS[settings.preset];
  const byPreset = `preset ${settings.preset}`;
  const keys = Object.keys(settingsSchema([]).entries).filter((key) => key !== "extends" && key !== "rules");
  const rows = keys.map((key) => {
    const name = nameOf3(key);
    const layer = layers.findLast((layer2) => layer2.settings[name] !== void 0);
    const otherwise = name in preset ? byPreset : "default";
    const value = key === "ignore" ? [...settings.ignore, ...settings.ignoreEntries ?? []] : settings[name];
    return { key, value, from: layer?.from(key) ?? otherwise };
  });
  return [...rows, ...rules.map((rule) => ruleRow(rule, layers, settings, byPreset))];
}
function ruleRow(rule, layers, settings, byPreset) {
  const key = `rules.${rule.id}`;
  const isStrict = settings.preset === "strict";
  const own = isStrict ? rule.severity : defaultSeverity(rule);
  const [everywhere2] = everySettings({ ...settings, overrides: [] });
  const severity = everywhere2 === void 0 ? own : severityOf(rule.id, own, everywhere2);
  const set = settings.rules[rule.id];
  const layer = layers.findLast((layer2) => layer2.settings.rules?.[rule.id] !== void 0);
  const written = typeof set === "object" ? set.severity : set;
  if (layer !== void 0 && (severity !== "off" || written === "off"))
    return { key, value: set, from: layer.from(key) };
  const value = rule.errorFrom === void 0 || severity !== "error" ? severity : { severity, errorFrom: rule.errorFrom };
  const governor = GOVERNED[rule.id];
  if (governor !== void 0 && (layer !== void 0 || severity !== own))
    return { key, value, from: `setting ${governor}` };
  return { key, value, from: isStrict && rule.onRequest ? byPreset : "default" };
}

// src/edges/settings-of.ts
import { readFile as readFile3 } from "node:fs/promises";

// src/settings/file.ts
var import_yaml8 = __toESM(require_dist(), 1);

// src/settings/nodes.ts
var import_yaml6 = __toESM(require_dist(), 1);

// src/settings/yaml.ts
var import_yaml5 = __toESM(require_dist(), 1);
var SOME_SETTING = "settings, such as `fail-on: error`";
var TOO_DEEP = `Unexpected nesting too deep to read, expected ${SOME_SETTING}`;
var TOO_MANY = `Unexpected number of keys, tags or anchors too large to read, expected ${SOME_SETTING}`;
function readYaml2(text3, lineCounter) {
  if (hasTooManyProperties(text3)) return "too many";
  try {
    const yaml = text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
    return (0, import_yaml5.parseDocument)(yaml, {
      schema: "failsafe",
      lineCounter,
      prettyErrors: false,
      logLevel: "error",
      uniqueKeys: uniqueKeys()
    });
  } catch (error) {
    if (error instanceof RangeError) return "too deep";
    if (error instanceof TooManyKeys) return "too many";
    throw error;
  }
}
function yamlFault(code, message) {
  if (code === "DUPLICATE_KEY") return "Unexpected key for the second time, expected each key once";
  if (code === "MULTIPLE_DOCS") return "Unexpected second YAML document, expected one";
  if (code === "TAG_RESOLVE_FAILED") return "Unexpected YAML tag, expected plain text, lists and mappings";
  if (/call stack/i.test(message)) return TOO_DEEP;
  const detail = shownValue((/^[^\r\n]*/.exec(message)?.[0] ?? "").replace(/[.:]\s*$/, ""));
  return `Unexpected text that is no YAML (${detail}), expected ${SOME_SETTING}`;
}
function aliasIn(node) {
  if ((0, import_yaml5.isAlias)(node)) return node;
  if ((0, import_yaml5.isMap)(node)) return node.items.flatMap(({ key, value }) => [key, value]).find(import_yaml5.isAlias);
  return (0, import_yaml5.isSeq)(node) ? node.items.find(import_yaml5.isAlias) : void 0;
}
function plain(node) {
  if ((0, import_yaml5.isScalar)(node)) return String(node.value);
  if ((0, import_yaml5.isSeq)(node)) return node.items.map(plain);
  if (!(0, import_yaml5.isMap)(node)) return node === null ? "" : {};
  return Object.fromEntries(node.items.map(({ key, value }) => [(0, import_yaml5.isScalar)(key) ? String(key.value) : "", plain(value)]));
}
var isEmpty = (node) => node === null || (0, import_yaml5.isScalar)(node) && node.value === "";
function nodeAt(node, at, isKey, keyNode) {
  if (isEmpty(node)) return keyNode;
  return at.reduce((inner, step) => {
    if ((0, import_yaml5.isSeq)(inner)) return inner.items[Number(step)];
    const pair = (0, import_yaml5.isMap)(inner) ? inner.items.find(({ key }) => (0, import_yaml5.isScalar)(key) && String(key.value) === step) : void 0;
    return pair === void 0 ? inner : isKey || isEmpty(pair.value) ? pair.key : pair.value;
  }, node);
}

// src/settings/nodes.ts
function readRoot(root, schema, telling) {
  if (root === null || (0, import_yaml6.isScalar)(root) && root.value === "") return {};
  if ((0, import_yaml6.isMap)(root)) return readMapping(root, schema, "", telling);
  const found2 = (0, import_yaml6.isSeq)(root) ? "list" : (0, import_yaml6.isScalar)(root) ? shownValue(String(root.value)) : "alias";
  telling.accuse(root, `Unexpected ${found2}, expected ${SOME_SETTING}`);
  return {};
}
function readMapping(map, schema, at, telling) {
  const entries2 = schema.entries ?? {};
  const known = Object.keys(entries2);
  const read3 = [];
  for (const { key: keyNode, value: node } of map.items) {
    const key = (0, import_yaml6.isScalar)(keyNode) ? String(keyNode.value) : void 0;
    const entry = key === void 0 || !known.includes(key) ? void 0 : entries2[key];
    if (key === void 0 || entry === void 0) {
      telling.accuse(keyNode, unknownKey(at === "rules" ? "rule" : "key", key, known));
      continue;
    }
    telling.stands(at === "" ? key : `${at}.${key}`, keyNode);
    const result = readNode(key, entry.wrapped ?? entry, node, keyNode, telling);
    if (result !== void 0) read3.push([key, result.value]);
  }
  return Object.fromEntries(read3);
}
function readNode(key, wanted, node, keyNode, telling) {
  const alias = aliasIn(node);
  if (alias !== void 0) {
    telling.accuse(alias, `Unexpected alias in ${shownValue(key)}, expected the value itself`);
    return void 0;
  }
  const schema = formOf(wanted, node);
  let faults = 0;
  const inner = {
    // only the settings of all pages are looked up by their place
    stands: key === "rules" ? telling.stands : () => {
    },
    accuse: (at, message) => {
      faults += 1;
      telling.accuse(at, message);
    }
  };
  if (schema.entries !== void 0) {
    if ((0, import_yaml6.isMap)(node)) readMapping(node, schema, key, inner);
    else inner.accuse(isEmpty(node) ? keyNode : node, unexpected(key, plain(node), schema.message ?? ""));
  } else if ((0, import_yaml6.isSeq)(node) && schema.item !== void 0 && hasMappings(schema.item)) {
    for (const item of node.items) readNode(key, schema.item, item, item, inner);
  }
  if (faults > 0) return void 0;
  const result = readValue(key, schema, plain(node));
  if ("value" in result) return result;
  for (const { at, isKey, message } of result.faults) telling.accuse(nodeAt(node, at, isKey, keyNode), message);
  return void 0;
}
function formOf(schema, node) {
  const forms = schema.type === "union" ? schema.options ?? [] : [];
  return forms.find(({ entries: entries2 }) => entries2 !== void 0 === (0, import_yaml6.isMap)(node)) ?? schema;
}
var hasMappings = (schema) => schema.entries !== void 0 || schema.type === "union" && (schema.options ?? []).some(hasMappings);
function unknownKey(what, key, known) {
  const expected = what === "key" ? namesListed(known) : "the id of a rule, as listed by `handback-check rules`";
  if (key === void 0) return `Unexpected list or mapping as ${what}, expected ${expected}`;
  const near = nearName(key, known);
  const meant = near === void 0 ? "" : `; did you mean \`${near}\`?`;
  return `Unexpected ${what} ${shownValue(key)}, expected ${expected}${meant}`;
}

// src/settings/file.ts
var LONGEST_FILE = 256 * 1024;
var WITH_TREE = ["DUPLICATE_KEY", "MULTIPLE_DOCS"];
function parseSettings(text3, path, ruleIds) {
  const faults = [];
  const lines = new import_yaml8.LineCounter();
  const placeAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const accuseAt = (offset, message) => {
    faults.push({ path, ...placeAt(offset), message });
  };
  const offsetOf = (node) => node?.range?.[0] ?? 0;
  const document = text3.length > LONGEST_FILE ? "too long" : readYaml2(text3, lines);
  if (document === "too long") {
    accuseAt(0, `Unexpected ${text3.length} characters, expected a settings file of at most ${LONGEST_FILE}`);
    return { faults };
  }
  if (document === "too deep" || document === "too many") {
    accuseAt(0, document === "too deep" ? TOO_DEEP : TOO_MANY);
    return { faults };
  }
  const syntax = document.errors.find(({ code }) => !WITH_TREE.includes(code));
  for (const { code, message, pos } of syntax ? [syntax] : [...document.errors, ...document.warnings]) {
    accuseAt(pos[0], yamlFault(code, message));
  }
  const places = /* @__PURE__ */ new Map();
  const written = syntax ? {} : readRoot(document.contents, settingsSchema(ruleIds.map((id) => ({ id }))), {
    accuse: (node, message) => accuseAt(offsetOf(node), message),
    stands: (key, node) => places.set(key, placeAt(offsetOf(node)))
  });
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
  const { extends: extended, ...settings } = written;
  const at = places.get("extends");
  return {
    path,
    settings: settingsFrom(settings),
    places,
    ...extended === void 0 || at === void 0 ? {} : { extended: { path: extended, ...at } }
  };
}

// src/settings/chain.ts
var LONGEST_CHAIN = 8;
async function readSettingsChain(path, text3, ruleIds, read3) {
  const files = [];
  let next = { path, text: text3 };
  while (next !== void 0) {
    const file = parseSettings(next.text, next.path, ruleIds);
    if ("faults" in file) return file;
    files.unshift(file);
    const { extended } = file;
    if (extended === void 0) break;
    const chain = [...files.map((one) => one.path).reverse(), extended.path];
    const found2 = chain.indexOf(extended.path) < chain.length - 1 ? void 0 : await read3(extended.path);
    if (found2 === void 0 || chain.length > LONGEST_CHAIN) {
      const { line, column } = extended;
      const message = `Unexpected \`extends\` ${shownValue(extended.path)}, expected ${expectedIn(chain, found2)}`;
      return { faults: [{ path: file.path, line, column, message }] };
    }
    next = { path: extended.path, text: found2 };
  }
  return { files };
}
function expectedIn(chain, found2) {
  const last = chain.at(-1) ?? "";
  const first = chain.indexOf(last);
  if (first < chain.length - 1)
    return `a file that does not lead back to itself: ${chain.slice(first).map(shownValue).join(" > ")}`;
  if (found2 === void 0) return "a settings file that the same commit holds";
  return `at most ${LONGEST_CHAIN} files one before the other, found ${chain.map(shownValue).join(" > ")}`;
}

// src/settings/text.ts
function shownSetting(key, value) {
  return value === void 0 ? void 0 : flow(writtenForm(key, value), false);
}
function writtenForm(key, value) {
  if (Array.isArray(value)) return value.map((item) => writtenForm(key, key === "docsets" && item === "" ? "." : item));
  if (typeof value !== "object" || value === null) return value;
  const entries2 = Object.entries(value);
  if (key !== "source-path") entries2.sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(
    entries2.map(([name, inner]) => [
      key === "site" ? name || "." : key === "source-path" ? name : keyOf5(name),
      writtenForm("", inner)
    ])
  );
}
var keyOf5 = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
function flow(value, isInner) {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, true)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${flow(key, true)}: ${flow(inner, true)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  const text3 = String(value);
  return isInner && !/^[A-Za-z0-9][A-Za-z0-9./_-]*$/.test(text3) ? JSON.stringify(text3) : text3;
}

// src/settings/difference.ts
var MOST_NAMED = 12;
function settingsDifference(before, after) {
  const known = new Map(before.map(({ key, value }) => [key, shownSetting(key, value)]));
  const differences = after.flatMap(({ key, value }) => {
    const now = shownSetting(key, value);
    const was = known.get(key);
    return now === was ? [] : [`${shownValue(key)} would be ${said(now)} (is ${said(was)})`];
  });
  if (differences.length === 0) return void 0;
  const more = differences.length - MOST_NAMED;
  return [...differences.slice(0, MOST_NAMED), ...more > 0 ? [`${more} more`] : []].join(", ");
}
var said = (text3) => text3 === void 0 ? "not set" : shownValue(text3);

// src/edges/settings-of.ts
var SETTINGS_PATH = ".github/handback-check.yml";
async function committedSettings(repository, { base, head, path }, given) {
  const layers = [...await committedLayers(repository, base, path), given];
  const remark = await headRemark(repository, { base, head, path }, layers, given);
  return { settings: settingsOfLayers(layers), layers, remarks: remark === void 0 ? [] : [remark] };
}
async function namedSettings(repository, base, file, given) {
  const text3 = await textOf3(file);
  const layers = [...await layersOf(repository, base, file, text3, "Correct them."), given];
  return { settings: settingsOfLayers(layers), layers, remarks: [] };
}
async function committedLayers(repository, commit, path) {
  const text3 = await textAt(repository, commit, path);
  const advice = `They are those of the base commit ${commit.slice(0, 12)}: correct them there.`;
  return text3 === void 0 ? [] : layersOf(repository, commit, path, text3, advice);
}
async function layersOf(repository, commit, path, text3, advice) {
  const ids = RULES.map(({ id }) => id);
  const read3 = await readSettingsChain(path, text3, ids, (extended) => textAt(repository, commit, extended));
  if ("faults" in read3)
    throw new CannotRun(
      "The settings cannot be read",
      advice,
      read3.faults.map(({ path: path2, line, column, message }) => `${path2}:${line}:${column}: ${message}`)
    );
  return read3.files.map(({ path: path2, settings, places }) => ({
    settings,
    from: (key) => {
      const place = places.get(key);
      return place === void 0 ? path2 : `${path2}:${place.line}`;
    }
  }));
}
var AFTER = "settings are read from the base commit, so that a change cannot loosen its own gate, and these count after the merge";
async function headRemark(repository, { base, head, path }, layers, given) {
  if (base === head) return void 0;
  try {
    const ofHead = [...await committedLayers(repository, head, path), given];
    const difference = settingsDifference(settingRows(layers, RULES), settingRows(ofHead, RULES));
    return difference === void 0 ? void 0 : `With the settings of this change ${difference}: ${AFTER}`;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const [first, ...more] = error.details;
    const faults = first === void 0 ? "" : `: ${first}${more.length > 0 ? `, and ${more.length} more` : ""}`;
    return `The settings of this change in ${shownValue(path)} could not be read, and after the merge no check would run: ${error.message}${faults}`;
  }
}
async function textAt(repository, commit, path) {
  const [id] = await repository.find([{ commit, path }]);
  if (id === void 0) return void 0;
  const bytes = (await repository.read([id])).get(id);
  if (bytes === void 0)
    throw new CannotRun(
      `The commit ${commit.slice(0, 12)} holds ${shownValue(path)}, but this clone not its contents`,
      "Fetch them (`git fetch --refetch` in a partial clone), or name a file with `--config`."
    );
  return Buffer.from(bytes).toString("utf8");
}
async function textOf3(file) {
  try {
    return await readFile3(file, "utf8");
  } catch (error) {
    throw new CannotRun(
      `Unexpected \`${file}\`, expected a settings file that can be read`,
      "Name one that exists, or leave `--config` out.",
      [error.message]
    );
  }
}

export {
  decodeText,
  encodingOf,
  readPage,
  NO_SOURCE,
  gatherFacts,
  byPlace,
  alsoIn,
  partName,
  PART_NAME,
  inputsHash,
  renderPart,
  readPart,
  settingsFromInputs,
  MOST_RECORDS,
  renderBaseline,
  committedBaseline,
  baselineOnDisk,
  recordsOf,
  openArchive,
  openWorld,
  keepingBodies,
  exactReader,
  sumTallies,
  tallyRemarks,
  checkEnglish,
  writeWholeFile,
  replaceFile,
  withWeb,
  CHECKOUT,
  prepareFetching,
  fetchFrom,
  fetchObjects,
  lookUp,
  renderWorkflowCommands,
  renderJunit,
  renderSarif,
  openRemoteSource,
  shownSetting,
  writtenForm,
  settingRows,
  SETTINGS_PATH,
  committedSettings,
  namedSettings
};
