import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  codeOf,
  readUrl
} from "./chunk-CEBXYGJF.js";
import {
  CannotRun,
  LOCALE_NAME,
  LONGEST_PATH,
  NO_JSON,
  PAGE_NAME,
  PROVENANCE_KEYS,
  RULES,
  SEVERITIES,
  WORD_LISTS,
  anchorNames,
  array,
  aside,
  automaticId,
  automaticIds,
  blocks,
  byWeight,
  carriesProvenance,
  check,
  checkedPages,
  comparableTarget,
  concerns,
  conclude,
  countBySeverity,
  counted,
  dayAfter,
  defaultSeverity,
  description,
  encodePath,
  exactOptional,
  expectedGlob,
  fallsBackToHistory,
  fixText,
  folderOf,
  globMatcher,
  groupSkips,
  ignoredBecause,
  integer,
  isCaseStep,
  isInside,
  isOwnPage,
  isPagePath,
  isRedirectionFile,
  isRefName,
  jsonFault,
  jsonText,
  languageOfLocale,
  lastLine,
  lazy,
  lineIndex,
  literal,
  localWords,
  maxLength,
  maxValue,
  mayRedirect,
  minLength,
  minValue,
  nameFinder,
  namesListed,
  nearName,
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
  readHostileFile,
  readLenientJson,
  readRedirections,
  readReport,
  readTarget,
  record,
  redirectionFiles,
  regex,
  require_dist,
  require_mod,
  resolveInEnglish,
  resolveLocally,
  safeParse,
  scanProvenance,
  sentence,
  severityCounts,
  shownFindings,
  shownValue,
  skippedRule,
  stretchAt,
  strictObject,
  string,
  toJson,
  union,
  unknown,
  upperFirst,
  visible,
  withText,
  withoutStretches
} from "./chunk-6HBT6LSN.js";
import {
  HOMEPAGE,
  NAME,
  VERSION,
  rulePage
} from "./chunk-MTZH3IEK.js";
import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./chunk-QXVSELGA.js";

// node_modules/kind-of/index.js
var require_kind_of = __commonJS({
  "node_modules/kind-of/index.js"(exports, module) {
    var toString2 = Object.prototype.toString;
    module.exports = function kindOf3(val) {
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
      type = toString2.call(val);
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
  "node_modules/is-extendable/index.js"(exports, module) {
    "use strict";
    module.exports = function isExtendable(val) {
      return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
    };
  }
});

// node_modules/extend-shallow/index.js
var require_extend_shallow = __commonJS({
  "node_modules/extend-shallow/index.js"(exports, module) {
    "use strict";
    var isObject = require_is_extendable();
    module.exports = function extend2(o) {
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
  "node_modules/section-matter/index.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var extend2 = require_extend_shallow();
    module.exports = function(input, options) {
      if (typeof options === "function") {
        options = { parse: options };
      }
      var file = toObject(input);
      var defaults = { section_delimiter: "---", parse: identity2 };
      var opts = extend2({}, defaults, options);
      var delim = opts.section_delimiter;
      var lines = file.content.split(/\r?\n/);
      var sections = null;
      var section = createSection();
      var content3 = [];
      var stack = [];
      function initSections(val) {
        file.content = val;
        sections = [];
        content3 = [];
      }
      function closeSection(val) {
        if (stack.length) {
          section.key = getKey(stack[0], delim);
          section.content = val;
          opts.parse(section, sections);
          sections.push(section);
          section = createSection();
          content3 = [];
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
              content3.push(line);
              continue;
            }
            stack.push(ln);
            section.data = content3.join("\n");
            content3 = [];
            continue;
          }
          if (sections === null) {
            initSections(content3.join("\n"));
          }
          if (len === 2) {
            closeSection(content3.join("\n"));
          }
          stack.push(ln);
          continue;
        }
        content3.push(line);
      }
      if (sections === null) {
        initSections(content3.join("\n"));
      } else {
        closeSection(content3.join("\n"));
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
  "none:gray-matter-engines"(exports, module) {
    module.exports = {};
  }
});

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = __commonJS({
  "node_modules/strip-bom-string/index.js"(exports, module) {
    "use strict";
    module.exports = function(str) {
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
  "node_modules/gray-matter/lib/defaults.js"(exports, module) {
    "use strict";
    var engines = require_gray_matter_engines();
    var utils = require_utils();
    module.exports = function(options) {
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
  "node_modules/gray-matter/lib/engine.js"(exports, module) {
    "use strict";
    module.exports = function(name, options) {
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
  "node_modules/gray-matter/lib/stringify.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var getEngine = require_engine();
    var defaults = require_defaults();
    module.exports = function(file, data, options) {
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
  "node_modules/gray-matter/lib/excerpt.js"(exports, module) {
    "use strict";
    var defaults = require_defaults();
    module.exports = function(file, options) {
      const opts = defaults(options);
      if (file.data == null) {
        file.data = {};
      }
      if (typeof opts.excerpt === "function") {
        return opts.excerpt(file, opts);
      }
      const sep2 = file.data.excerpt_separator || opts.excerpt_separator;
      if (sep2 == null && (opts.excerpt === false || opts.excerpt == null)) {
        return file;
      }
      const delimiter2 = typeof opts.excerpt === "string" ? opts.excerpt : sep2 || opts.delimiters[0];
      const idx = file.content.indexOf(delimiter2);
      if (idx !== -1) {
        file.excerpt = file.content.slice(0, idx);
      }
      return file;
    };
  }
});

// node_modules/gray-matter/lib/to-file.js
var require_to_file = __commonJS({
  "node_modules/gray-matter/lib/to-file.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var stringify = require_stringify();
    var utils = require_utils();
    module.exports = function(file) {
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
  "node_modules/gray-matter/lib/parse.js"(exports, module) {
    "use strict";
    var getEngine = require_engine();
    var defaults = require_defaults();
    module.exports = function(language, str, options) {
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
  "node_modules/gray-matter/index.js"(exports, module) {
    "use strict";
    var fs = __require("fs");
    var sections = require_section_matter();
    var defaults = require_defaults();
    var stringify = require_stringify();
    var excerpt = require_excerpt();
    var engines = require_gray_matter_engines();
    var toFile = require_to_file();
    var parse2 = require_parse();
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
        file.data = parse2(file.language, file.matter, opts);
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
    module.exports = matter2;
  }
});

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// src/missing-contents.ts
var MissingContents = class extends Error {
  constructor(message) {
    super(message);
    this.name = "MissingContents";
  }
};

// src/edges/git.ts
import { spawn } from "node:child_process";
var GitError = class extends Error {
  stderr;
  /** Absent where git did not start or did not end by itself. */
  exitCode;
  constructor(message, stderr, exitCode) {
    super(message);
    this.name = "GitError";
    this.stderr = stderr;
    this.exitCode = exitCode;
  }
};
var LONGEST_COMMAND = 6e5;
var SAFE_CONFIG = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
var SAFE_ENV = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C"
};
var STRAY_VARIABLES = /* @__PURE__ */ new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_GRAFT_FILE",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
]);
function gitCommand(directory, args) {
  const inherited = Object.entries(process.env).filter(([name]) => !STRAY_VARIABLES.has(name));
  return {
    args: ["-C", directory, ...SAFE_CONFIG, ...args],
    env: { ...Object.fromEntries(inherited), ...SAFE_ENV }
  };
}
async function git(directory, args, options = {}) {
  const command = gitCommand(directory, args);
  const verb = args.find((arg) => !arg.startsWith("-")) ?? "";
  const { timeout = LONGEST_COMMAND } = options;
  return new Promise((resolve3, reject) => {
    const child = spawn("git", command.args, {
      env: { ...command.env, ...options.env },
      stdio: ["pipe", "pipe", "pipe"]
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
      closeOutputs();
    }, timeout);
    const closeOutputs = () => {
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const out = [];
    let stderr = "";
    const take = options.onOutput ?? ((chunk) => out.push(chunk));
    child.stdout.on("data", (chunk) => {
      try {
        take(chunk);
      } catch (error) {
        reject(error);
        child.kill("SIGKILL");
      }
    });
    child.stderr.on("data", (chunk) => {
      stderr = (stderr + chunk.toString("utf8")).slice(-2e3);
    });
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new GitError(`could not start git, expected git 2.34 or later on the PATH (${error.message})`, ""));
    });
    child.on("exit", (_, signal) => {
      if (signal !== null) closeOutputs();
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0 && !isLate && !options.failsOn?.test(stderr)) return resolve3(Buffer.concat(out));
      reject(new GitError(`git ${verb} ${how(code, signal)}`, stderr.trim(), code ?? void 0));
    });
    const how = (code, signal) => {
      if (isLate) return `was ended (SIGKILL), since it took longer than ${timeout / 1e3} seconds`;
      if (code === 0) return "met an error";
      return signal === null ? `failed with exit code ${code}` : `was ended (${signal})`;
    };
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input);
  });
}

// src/edges/system-failure.ts
function systemFailure(error) {
  return error instanceof Error && "syscall" in error && "code" in error ? error.message : void 0;
}
var SYSTEM_ADVICE = "See that the disk has room and that its folders can be read and written, then run it again.";

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
function splitLines(text5) {
  const hasTrailingNl = text5.endsWith("\n");
  const result = text5.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/facts/drift.ts
var ABSENT = { state: "absent" };
var NOT_FOUND = "the version that the page was made from is not in the history of the English branch";
async function readDrifts(originals, source) {
  if ("why" in source) return originals.map((original) => original.state === "known" ? ABSENT : original);
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
var distinct = (versions) => versions.filter(({ id }, index2) => id !== versions[index2 + 1]?.id || index2 === versions.length - 1);
var text = (bytes) => bytes && new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
var MOST_EDITS = 4e3;
function diffOf(before, now) {
  const patch = structuredPatch("", "", before, now, "", "", { context: 2, maxEditLength: MOST_EDITS });
  if (patch === void 0 || patch.hunks.length === 0) return "";
  const text5 = formatPatch(patch);
  return text5.slice(Math.max(0, text5.search(/^@@/m)));
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
function fits(text5, [first = "", ...parts]) {
  const last = parts.pop();
  if (last === void 0) return text5 === first;
  if (!text5.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found2 = text5.indexOf(part, at);
    if (found2 < 0) return false;
    at = found2 + part.length;
  }
  return text5.length - last.length >= at && text5.endsWith(last);
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
    const fitting = overrides.filter(({ fits: fits3 }) => fits3(path));
    const own4 = Object.assign({}, settings, ...fitting.map(({ rest: rest2 }) => rest2));
    return flat(own4, [...rules, ...fitting.flatMap((override2) => override2.rules)], path);
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
  const candidates = pages.map((page) => candidatesOf(page, inquiry, reader));
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
function candidatesOf(page, inquiry, reader) {
  const { body, previous: previous2, englishLinks } = page;
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
  if (inquiry.wantsOld || previous2 === void 0 || found2.length === 0) return found2;
  const before = reader.bodyOf(previous2);
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
var ABSENT2 = { state: "absent" };
var NO_CONTENTS = "the clone lacks contents of pages, so that their file ids cannot be compared";
function fileIdOf({ metadata: { provenance } }) {
  const written = provenance.fileId?.value;
  return written !== void 0 && /^\d{1,30}$/.test(written) ? written : void 0;
}
async function readSameFileIds(versions, { localized: localized2, tree, fileIds }) {
  const asked = versions.map(({ page, previous: previous2 }) => {
    const id = fileIdOf(page);
    return previous2 !== void 0 && fileIdOf(previous2) === id ? void 0 : id;
  });
  if (asked.every((id) => id === void 0)) return asked.map(() => ABSENT2);
  const paths = await fileIds();
  const unknown2 = { state: "unknown", why: NO_CONTENTS };
  if (paths === void 0) return asked.map((id) => id === void 0 ? ABSENT2 : unknown2);
  const hits = asked.map(
    (id, index2) => id === void 0 ? [] : (paths.get(id) ?? []).filter((path) => path !== versions[index2]?.page.path)
  );
  const contents = await localized2.read([...new Set(hits.flat().flatMap((path) => tree.get(path) ?? []))]);
  const carries = (path, id, locale2) => {
    const bytes = contents.get(tree.get(path) ?? "");
    if (bytes === void 0 || rawValues(path, bytes, PROVENANCE_KEYS.fileId)[0] !== id) return false;
    return rawValues(path, bytes, PROVENANCE_KEYS.locale)[0]?.toLowerCase() === locale2?.toLowerCase();
  };
  return asked.map((id, index2) => {
    if (id === void 0) return ABSENT2;
    const locale2 = versions[index2]?.page.metadata.provenance.locale?.value;
    return { state: "known", value: (hits[index2] ?? []).filter((path) => carries(path, id, locale2)).sort() };
  });
}

// src/laws/source-hash.ts
import { createHash } from "node:crypto";
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
var hash = (algorithm, bytes) => createHash(algorithm).update(bytes).digest("hex");
var CR = 13;
var LF = 10;
function withLf(bytes) {
  if (!bytes.includes(CR)) return bytes;
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let index2 = 0; index2 < bytes.length; index2 += 1) {
    const byte = bytes[index2] ?? 0;
    if (byte === CR && bytes[index2 + 1] === LF) continue;
    out[length] = byte;
    length += 1;
  }
  return out.subarray(0, length);
}
function withCrlf(lf) {
  let count2 = 0;
  for (const byte of lf) if (byte === LF) count2 += 1;
  const out = new Uint8Array(lf.length + count2);
  let length = 0;
  for (const byte of lf) {
    if (byte === LF) {
      out[length] = CR;
      length += 1;
    }
    out[length] = byte;
    length += 1;
  }
  return out;
}

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
  for (let index2 = 0; index2 < rows.length; index2 += 1) {
    const { text: text5, start } = rows[index2] ?? { text: "", start: 0 };
    if (NOTHING.test(text5)) continue;
    const [, key = "", single, double, plain2] = ENTRY.exec(text5) ?? [];
    if (key === "" || keys.has(key) || NOT_PLAIN.test(plain2 ?? "")) return void 0;
    keys.add(key);
    const keyPlace = lines.place(from + start, from + start + key.length);
    const value = single ?? double ?? plain2;
    const items = value === void 0 ? itemsFrom(rows, index2 + 1) : 0;
    if (value !== void 0) {
      const length = value.length + (plain2 === void 0 ? 2 : 0);
      const at = from + start + text5.length - length;
      fields.push({ key, value, keyPlace, place: value === "" ? keyPlace : lines.place(at, at + length) });
    } else if (items === 0) fields.push({ key, value: "", keyPlace, place: keyPlace });
    else {
      const first = rows[index2 + 1];
      const begin = (first?.start ?? 0) + (first?.text.indexOf("-") ?? 0);
      const end = rows[index2 + 1 + items]?.start ?? yaml.length;
      fields.push({ key, value: yaml.slice(begin, end).trim(), keyPlace, place: lines.place(from + begin, from + end) });
      index2 += items;
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
function itemsFrom(rows, index2) {
  let count2 = 0;
  for (let indent; ; count2 += 1) {
    const [, blanks, , , plain2 = ""] = ITEM.exec(rows[index2 + count2]?.text ?? "") ?? [];
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
  return (one2, other) => {
    left -= 1;
    if (left < 0) throw new TooManyKeys("too many keys");
    return one2 === other || (0, import_yaml.isScalar)(one2) && (0, import_yaml.isScalar)(other) && one2.value === other.value;
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
function yamlFaults(document3, yaml, from, lines) {
  const seen = /* @__PURE__ */ new Set();
  const firstLines = firstOffsets(yaml);
  const read3 = document3.errors.slice(0, MOST_ERRORS).map((error) => faultOf(error, yaml, from, lines, firstLines));
  const faults = read3.length > 0 ? read3 : danglingAliases(document3).map((range) => aliasFault(range, yaml, from, lines));
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
    found2 ??= new Map([...yaml.matchAll(/^.*$/gm)].reverse().map(({ 0: line, index: index2 }) => [line, index2]));
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
function danglingAliases(document3) {
  const anchors = /* @__PURE__ */ new Set();
  const dangling = [];
  (0, import_yaml2.visit)(document3, {
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
  const isWhole2 = entryAt(yaml, start)?.value.replace(/\s#.*$/, "").trimEnd() === written;
  return {
    kind: "yaml",
    detail: unenclosed(written),
    place,
    ...isWhole2 ? { fix: { place, text: quoted(written) } } : {}
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
var entries = (yaml) => [...yaml.matchAll(/^/gm)].flatMap(({ index: index2 }) => entryAt(yaml, index2) ?? []);
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
    const document3 = (0, import_yaml3.parseDocument)(yaml, {
      uniqueKeys: uniqueKeys(),
      schema: "failsafe",
      lineCounter: new import_yaml3.LineCounter(),
      prettyErrors: false,
      logLevel: "silent"
    });
    const faults = yamlFaults(document3, yaml, from, lines);
    const root = document3.contents;
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
function readFrontMatter(text5, lines) {
  const first = text5.charCodeAt(0) === 65279 ? 1 : 0;
  const opening = /^[^\r\n]*/.exec(text5.slice(first))?.[0] ?? "";
  if (!opening.startsWith("---") || opening.startsWith("----"))
    return readLateFrontMatter(text5, first, lines) ?? {
      bodyStart: lines.point(first),
      fields: [],
      provenance: {},
      faults: []
    };
  const start = afterLine(text5, first);
  if (!/^---[ \t]*$/.test(opening)) {
    const fault = { kind: "bad-opening", detail: opening, place: lines.place(first, first + opening.length) };
    return broken(text5, lines, first, start, fault);
  }
  const found2 = findClosing(text5, first, start, lines);
  return "kind" in found2 ? broken(text5, lines, first, start, found2) : readClosed(text5, first, found2, lines);
}
function readLateFrontMatter(text5, first, lines) {
  const opening = afterBlanks(text5, first);
  if (opening === void 0) return void 0;
  const found2 = findClosing(text5, opening, afterLine(text5, opening), lines);
  if ("kind" in found2) return void 0;
  const metadata = readClosed(text5, opening, found2, lines);
  if (metadata.provenance.sourceHash === void 0) return void 0;
  const end = opening - (text5.startsWith("\r\n", opening - 2) ? 2 : 1);
  const start = Math.max(first, end - (lines.point(end).column - 1));
  const fault = { kind: "late-opening", detail: "", place: lines.place(start, end) };
  return { ...metadata, faults: [fault, ...metadata.faults] };
}
function afterBlanks(text5, first) {
  const opening = /---[ \t]*$/my;
  const comment = /[ \t]*<!--/y;
  const restOfLine = /[ \t]*(?:\r\n|\n|\r)/y;
  const matchesAt = (form, offset) => {
    form.lastIndex = offset;
    return form.test(text5);
  };
  let at = first;
  while (!matchesAt(opening, at)) {
    if (matchesAt(comment, at)) {
      const end = text5.indexOf("-->", comment.lastIndex);
      if (end < 0) return void 0;
      at = end + 3;
    }
    if (!matchesAt(restOfLine, at)) return void 0;
    at = restOfLine.lastIndex;
  }
  return at;
}
function readClosed(text5, first, found2, lines) {
  const place = lines.place(first, found2.after);
  const plain2 = plainFields(text5.slice(found2.start, found2.end), found2.start, lines);
  if (plain2 !== void 0)
    return { place, bodyStart: place.end, fields: plain2, provenance: provenanceOf(plain2), faults: [] };
  const { root, faults: yamlFaults2, isMapping } = readBlock(text5, found2, lines);
  const faults = yamlFaults2.length > 0 || isMapping ? yamlFaults2 : [{ kind: "not-a-mapping", detail: "", place }];
  const yaml = text5.slice(found2.start, found2.end);
  const fields = root === void 0 ? [] : fieldsOf(root, yaml, found2.start, lines);
  return {
    place,
    bodyStart: place.end,
    fields,
    provenance: faults.length > 0 ? scanProvenance(text5, found2.start, found2.end, lines) : provenanceOf(fields),
    faults
  };
}
function readBlock(text5, { start, end }, lines) {
  if (end - start > LONGEST_METADATA) {
    const detail = `it is longer than ${LONGEST_METADATA} characters`;
    return { root: void 0, faults: [{ kind: "yaml", detail, place: lines.place(start, end) }], isMapping: true };
  }
  let reading = { root: void 0, faults: [], isMapping: true };
  const refuse = () => {
    throw new Error("only YAML front matter is read");
  };
  (0, import_gray_matter.default)(`---
${text5.slice(start, end).replace(/\r?\n$/, "")}
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
function findClosing(text5, first, start, lines) {
  const closing2 = /^(---[^\r\n]*|\.\.\.[ \t]*)$/gm;
  closing2.lastIndex = start;
  const match = closing2.exec(text5);
  if (match === null) return { kind: "unclosed", detail: "", place: lines.place(first, first + 3) };
  const line = match[0];
  if (/^(---|\.\.\.)[ \t]*$/.test(line)) return { start, end: match.index, after: afterLine(text5, match.index) };
  return { kind: "bad-closing", detail: line, place: lines.place(match.index, match.index + line.length) };
}
function broken(text5, lines, first, start, fault) {
  let end = start;
  for (let count2 = 0; count2 < LONGEST_UNCLOSED && end < text5.length; count2 += 1) end = afterLine(text5, end);
  return {
    place: lines.place(first, start),
    fields: [],
    provenance: scanProvenance(text5, start, end, lines),
    faults: [fault]
  };
}
function afterLine(text5, offset) {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = offset;
  const match = ending.exec(text5);
  return match === null ? text5.length : match.index + match[0].length;
}

// src/parse/page.ts
function readPage(path, id, bytes) {
  const text5 = decodeText(bytes);
  const lines = lineIndex(text5);
  const kind = /\.ya?ml$/i.test(path) ? "yaml" : "markdown";
  return {
    path,
    id,
    kind,
    text: text5,
    ...isUtf16(bytes) ? { isUtf16: true } : {},
    metadata: kind === "yaml" ? readYamlMetadata(text5, lines) : readFrontMatter(text5, lines)
  };
}
function readYamlMetadata(text5, lines) {
  const from = text5.charCodeAt(0) === 65279 ? 1 : 0;
  const yaml = text5.slice(from);
  const { root, faults } = readYaml(yaml, from, lines);
  const place = lines.place(from, text5.length);
  if (faults.length > 0 || root === void 0) {
    return { place, fields: [], provenance: scanProvenance(text5, from, text5.length, lines), faults };
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
var NO_SOURCE = "no English source is set (`source`)";
var NO_COMMIT = "the English repository does not hold the commit that the page names";
var CUT_OFF = "the history of the English clone is cut off, and it does not hold the commit that the page names (fetch it with `fetch-depth: 0`)";
var NO_FILE = "English has no file at this path in the commit that the page names";
var NO_CONTENTS2 = "the English clone holds the file but not its contents";
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
  const found2 = quests.map(({ commit, path }, index2) => {
    const id = ids[index2];
    return id === void 0 ? void 0 : { commit, path, id };
  });
  const contents = new Map(await repository.read([...new Set(ids.filter((id) => id !== void 0))]));
  const lost = quests.filter((_, index2) => found2[index2] === void 0);
  const held = await source.commits(lost.map(({ commit }) => commit));
  const { fitting: otherwise, isComplete } = await findByHash(lost, (commit) => held.has(commit), source, contents);
  for (const [index2, quest] of quests.entries()) {
    const { page, commit } = quest;
    const file = found2[index2] ?? otherwise.get(quest);
    const bytes = file && contents.get(file.id);
    if (file === void 0 || bytes === void 0) {
      const gone = isComplete ? NO_COMMIT : CUT_OFF;
      const why = file !== void 0 ? NO_CONTENTS2 : held.has(commit) ? NO_FILE : gone;
      facts.set(page.path, { state: "unknown", why });
      continue;
    }
    const english = readPage(file.path, file.id, bytes);
    const body = reader.bodyOf(english);
    const { path } = file;
    const original = { path, commit: file.commit, bytes, page: english, ...body ? { body } : {} };
    facts.set(page.path, { state: "known", value: original });
  }
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
  for (const [index2, quest] of quests.entries()) {
    const fits3 = candidates[index2]?.find(({ id }) => {
      const bytes = contents.get(id);
      return bytes !== void 0 && provesSource(quest.hash, bytes);
    });
    if (fits3) fitting.set(quest, fits3);
  }
  return { fitting, isComplete: history.isComplete };
}
function versionsUntil(page, versions) {
  const [, month, day2, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(page.metadata.provenance.handoffDate?.value ?? "") ?? [];
  const latest = year === void 0 ? void 0 : Date.parse(`${year}-${month}-${day2}T00:00:00Z`) + MIRROR_DELAY;
  return versions.flatMap(({ commit, date, id }) => id === void 0 ? [] : [{ commit, date, id }]).filter(({ date }) => latest === void 0 || Number.isNaN(latest) || Date.parse(date) <= latest).slice(0, MOST_VERSIONS);
}
var MIRROR_DELAY = 30 * 864e5;

// src/facts/kinship.ts
var ABSENT3 = { state: "absent" };
var CUT_OFF2 = "the history of the English clone is cut off before it tells (fetch it with `fetch-depth: 0`)";
var OLD_COMMIT = "the English repository does not hold the commit that the page named before";
async function readKinships(versions, source) {
  const pairs = versions.map(pairOf);
  if ("why" in source)
    return pairs.map((pair) => pair === void 0 ? ABSENT3 : { state: "unknown", why: source.why });
  const asked = pairs.filter((pair) => pair !== void 0);
  const relations = await source.relations(asked);
  const held = await source.commits(asked.flat());
  return pairs.map((pair) => {
    const relation = pair && relations[asked.indexOf(pair)];
    if (pair === void 0 || relation === void 0 || relation === "same") return ABSENT3;
    if (relation !== "unknown") return { state: "known", value: relation };
    const why = !held.has(pair[1]) ? NO_COMMIT : !held.has(pair[0]) ? OLD_COMMIT : CUT_OFF2;
    return { state: "unknown", why };
  });
}
function pairOf({ page, previous: previous2 }) {
  const before = previous2?.metadata.provenance.sourceCommit?.value;
  const now = page.metadata.provenance.sourceCommit?.value;
  return isCommitId(before) && isCommitId(now) && before !== now ? [before, now] : void 0;
}
async function readSourceCommits(pages, source) {
  const named3 = pages.map(({ metadata: { provenance } }) => provenance.sourceCommit?.value);
  const commits = "why" in source ? /* @__PURE__ */ new Map() : await source.commits(named3.filter(isCommitId));
  return named3.map((id) => {
    if (id === void 0) return ABSENT3;
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
    const { own: own4, shared } = localWords(language) ?? { own: [], shared: [] };
    return [language, /* @__PURE__ */ new Set([...own4, ...shared])];
  })
]);
var LANGUAGES_OF = new Map(
  [
    ...Map.groupBy(
      [...LISTS].flatMap(([language, words]) => [...words].map((word) => ({ word, language }))),
      ({ word }) => word
    )
  ].map(([word, entries2]) => [word, entries2.map(({ language }) => language)])
);
var NO_WORDS = /* @__PURE__ */ new Set();
function wordsOf(language) {
  const words = localWords(language);
  return LISTS.get(language) ?? (words && /* @__PURE__ */ new Set([...words.own, ...words.shared])) ?? (OTHER_SCRIPTS.has(language) ? NO_WORDS : void 0);
}
var isKnownLanguage = (language) => wordsOf(language) !== void 0;
function languageOf(text5, expected) {
  if (isOtherScript(text5)) return OTHER_SCRIPTS.has(expected) ? expected : expected === "sr" ? void 0 : "script";
  const words = foldedWords(text5);
  const best = bestOf(words);
  if (best === void 0) return void 0;
  if (best === expected) return expected;
  const isBest = [expected, "en"].every((other) => other === best || beats(words, best, other));
  return isBest && !ALIKE.some((group) => group.includes(best) && group.includes(expected)) ? best : void 0;
}
function isOtherScript(text5) {
  if (!/[^\P{L}\p{Script=Latin}]/u.test(text5)) return false;
  const letters = text5.match(new RegExp("\\p{L}", "gu"))?.length ?? 0;
  const latin = text5.match(new RegExp("\\p{Script=Latin}", "gu"))?.length ?? 0;
  return latin * 2 < letters;
}
function bestOf(words) {
  const hits = /* @__PURE__ */ new Map();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  let best;
  for (const [language, count2] of hits) if (count2 > (best === void 0 ? 0 : hits.get(best) ?? 0)) best = language;
  return best;
}
function beats(words, one2, other) {
  const [ones, others] = [wordsOf(one2) ?? NO_WORDS, wordsOf(other) ?? NO_WORDS];
  const forOne = words.filter((word) => ones.has(word) && !others.has(word)).length;
  const forOther = words.filter((word) => others.has(word) && !ones.has(word)).length;
  return forOne >= forOther + LEAD && forOne >= forOther * TIMES && forOne >= words.length * LEAST_SHARE;
}
var ADDRESS_SIGN = /[/\\@=_]/;
function foldedWords(text5) {
  const lower = text5.toLowerCase();
  const folded2 = /[^\x00-\x7f]/.test(lower) ? lower.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "") : lower;
  const words = ADDRESS_SIGN.test(folded2) ? folded2.replace(/\S+/g, (word) => ADDRESS_SIGN.test(word) ? " " : word) : folded2;
  return words.match(/[a-z]+/g) ?? [];
}

// src/facts/languages.ts
function readLanguages({ metadata }, body) {
  const own4 = languageOfLocale(metadata.provenance.locale?.value);
  if (own4 === void 0) return { state: "absent" };
  if (body.state !== "known") return body;
  if (!isKnownLanguage(own4)) return { state: "unknown", why: `no words of the page's language, \`${own4}\`, are known` };
  return { state: "known", value: otherLanguages(body.value, own4) };
}
function otherLanguages({ prose }, own4) {
  const all2 = prose.reduce((sum2, { value }) => sum2 + value.length, 0);
  const told = prose.map((piece) => ({ ...piece, language: languageOf(piece.value, own4) }));
  return [...Map.groupBy(told, ({ language }) => language)].flatMap(([language, pieces]) => {
    const [first] = pieces;
    if (language === void 0 || language === own4 || first === void 0) return [];
    const length = pieces.reduce((sum2, { value }) => sum2 + value.length, 0);
    return [{ language, share: length / all2, length, paragraphs: pieces.length, place: first.place }];
  });
}

// src/links/docsets.ts
var DOCSET_CONFIG = ".openpublishing.publish.config.json";
var WHOLE_REPOSITORY = { roots: [""], dependents: [] };
function readDocsets(text5) {
  const json = readLenientJson(text5);
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
function strings(value, list2, key) {
  const items = isRecord(value) ? value[list2] : void 0;
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
  const encode2 = encoder(written);
  const parts = written.slice(root.length).split(/[\\/]/);
  const kept = inPlace(parts, segments(folder2), segments(path), encode2);
  if (kept !== void 0) return `${root}${kept.join(separator)}${rest2}`;
  const relative2 = between(segments(folder2), segments(path));
  if (root !== "" && relative2[0] === "..") return void 0;
  const here = parts[0] === "." && relative2[0] !== ".." ? ["."] : [];
  return `${root}${[...here, ...relative2.map((part) => part === ".." ? part : encode2(part))].join(separator)}${rest2}`;
}
var withFragment = (url, name) => `${url.slice(0, url.indexOf("#"))}#${encoder(url)(name)}`;
function inPlace(parts, folder2, wanted, encode2) {
  const stack = folder2.map(() => void 0);
  for (const [index2, part] of parts.entries()) {
    if (part === "" || part === ".") continue;
    if (part === "..") stack.pop();
    else stack.push(index2);
  }
  if (stack.length !== wanted.length) return void 0;
  const right = [...parts];
  for (const [depth, index2] of stack.entries()) {
    const segment = wanted[depth] ?? "";
    if (index2 === void 0) {
      if (folder2[depth] !== segment) return void 0;
    } else if (percentDecode(parts[index2] ?? "") !== segment) right[index2] = encode2(segment);
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
function servedFile(path, { files, folded: folded2 }) {
  return served(path).map((candidate) => files.has(candidate) ? candidate : folded2.get(candidate.toLowerCase())).find((file) => file !== void 0);
}
var redirectedOnSite = (path, redirections) => served(path).some((candidate) => redirections.has(normal(candidate))) ? { step: "redirect", path } : void 0;
var served = (path) => [
  path,
  ...[".md", ".yml", "/index.md", "/index.yml"].map((end) => path === "" ? end.replace(/^\//, "") : `${path}${end}`)
];

// src/facts/english-targets.ts
function englishTargets() {
  const english = /* @__PURE__ */ new Map();
  const own4 = /* @__PURE__ */ new Map();
  const englishOf = (page) => page.englishLinks.state === "known" ? counted2(page.englishLinks.value.links, page, english) : void 0;
  return {
    inEnglish: (page, { url }) => {
      const targets = englishOf(page);
      return targets === void 0 ? {} : { inEnglish: targets.has(comparableTarget(url)) };
    },
    lacks: (page, url) => {
      const target = comparableTarget(url);
      const held = counted2(page.body.links, page, own4).get(target) ?? 0;
      return (englishOf(page)?.get(target) ?? 0) > held;
    }
  };
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
    targets.map(async (target, index2) => {
      const page = target.step === "self" ? target.asking : pages.get(keyOf(target));
      if (page === void 0) return void 0;
      const commit = isEnglish(target.step) ? void 0 : page.metadata.provenance.sourceCommit?.value;
      const about = { path: page.path, ...commit !== void 0 && /^[0-9a-f]{40}$/.test(commit) ? { commit } : {} };
      const name = wanted[index2] ?? "";
      if (target.step !== "self" && plainNamesOf(page).has(name)) return { ...about, names: plainNamesOf(page) };
      const body = target.step === "self" ? target.body : world.reader.bodyOf(page);
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
var keyOf = ({ step, path, asking }) => `${isEnglish(step) ? step === "english" ? asking.metadata.provenance.sourceCommit?.value : "head" : "localized"}:${path}`;
async function readTargets(targets, { localized: localized2, tree, archive }) {
  const pages = /* @__PURE__ */ new Map();
  const unique = [
    ...new Map(targets.filter(({ step }) => step !== "self").map((target) => [keyOf(target), target])).values()
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
    there.flatMap((target, index2) => ids[index2] === void 0 ? [] : [{ target, id: ids[index2] }]),
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
    if (bytes) pages.set(keyOf(target), readPage(target.path, id, bytes));
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
    const included = page && world.reader.bodyOf(page);
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
  const missing = asked.flatMap((question, index2) => {
    const target = targets[index2];
    if (target !== void 0 && !target.names.has(nameOf2(question))) return [{ question, target }];
    outcomes.set(question.link, target === void 0 ? cannotTell("the target cannot be read") : found);
    return [];
  });
  const english = await readTargetEnglish(
    missing.map(({ target }) => target),
    world
  );
  const near = nameFinder();
  const lostFrom = new Map([...english].map(([path, body]) => [path, body && losses(body)]));
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
async function readTargetEnglish(targets, { archive, reader }) {
  const bodies = /* @__PURE__ */ new Map();
  if ("why" in archive || targets.length === 0) return bodies;
  const wanted = [...new Map(targets.map((target) => [target.path, target])).values()].flatMap(({ path, commit }) => {
    const english = archive.pathOf(path);
    return commit === void 0 || english === void 0 ? [] : [{ target: path, path: english, commit }];
  });
  const ids = await archive.repository.find(wanted);
  const contents = await archive.repository.read(ids.filter((id) => id !== void 0));
  for (const [index2, { target, path }] of wanted.entries()) {
    const id = ids[index2];
    const bytes = id === void 0 ? void 0 : contents.get(id);
    if (id !== void 0) bodies.set(target, bytes && reader.bodyOf(readPage(path, id, bytes)));
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
  const own4 = onSite(link.url, site.addresses);
  if (own4 !== void 0) return { page, link, ...own4, isAddress: true };
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
    const asEnglish = (repair2) => repair2 !== void 0 && lacks(page, repair2) ? { repair: repair2 } : {};
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
  const folded2 = path.toLowerCase();
  const { twins } = found2.step === "english-case" && english ? english.head : site.paths;
  return folded2 === found2.path.toLowerCase() && !twins.has(folded2);
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
  const atCommit = new Set(keys.filter((_, index2) => ids[index2] !== void 0));
  const { paths, redirections } = await english();
  const now = { head: paths, redirections, atCommit, history: /* @__PURE__ */ new Set(), historyIsComplete: true };
  const older = asked.filter(
    ({ kind, path, commit }) => fallsBackToHistory(kind) && resolveInEnglish(path, kind, commit, now) === void 0
  );
  if (older.length === 0) return now;
  const { versions, isComplete } = await history([...new Set(older.map(({ path }) => path))]);
  const held = [...versions].filter(([, all2]) => all2.length > 0).map(([path]) => path);
  return { ...now, history: new Set(held), historyIsComplete: isComplete };
}

// src/facts/source-proof.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var ABSENT4 = { state: "absent" };
var FITS = { state: "known", value: { result: "fits" } };
var SLIP = 4;
var MOST_VERSIONS2 = 200;
async function readSourceProofs(versions, originals, world) {
  const refuted = /* @__PURE__ */ new Map();
  const facts = versions.map(({ page, previous: previous2 }, index2) => {
    const original = originals[index2] ?? ABSENT4;
    const hash3 = page.metadata.provenance.sourceHash?.value ?? "";
    if (original.state !== "known") return original;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash3)) return ABSENT4;
    if (provesSource(hash3, original.value.bytes)) return FITS;
    refuted.set(index2, { page, original: original.value, hash: hash3, ...previous2 ? { previous: previous2 } : {} });
    return ABSENT4;
  });
  const { archive } = world;
  if ("why" in archive || refuted.size === 0) return facts;
  const open4 = [...refuted.values()].filter((one2) => misspeltFrom(one2) === void 0);
  const [earlier, history, elsewhere] = [
    await provenBefore(open4, archive),
    await readVersions(open4, archive),
    await pathsOfHashes(world)
  ];
  return Promise.all(
    facts.map(async (fact, index2) => {
      const one2 = refuted.get(index2);
      if (one2 === void 0) return fact;
      const cause = await causeOf(one2, earlier, history, elsewhere, archive);
      const right = misspeltFrom(one2) ?? restoredFrom(one2);
      const expected = expectedHash(one2.original.bytes);
      return { state: "known", value: { result: "wrong", expected, cause, ...right ? { right } : {} } };
    })
  );
}
function misspeltFrom({ hash: hash3, original }) {
  const right = Object.values(sourceHashes(original.bytes)).filter((one2) => one2.length === hash3.length);
  return right.find((one2) => (0, import_fastest_levenshtein.distance)(one2, hash3) <= SLIP);
}
function restoredFrom({ page, previous: previous2, original }) {
  const before = previous2?.metadata.provenance;
  const hash3 = before?.sourceHash?.value;
  if (hash3 === void 0 || before?.sourceCommit?.value !== page.metadata.provenance.sourceCommit?.value)
    return void 0;
  return provesSource(hash3, original.bytes) ? hash3 : void 0;
}
async function provenBefore(pages, archive) {
  const asked = pages.flatMap(({ page, previous: previous2, original: { path }, hash: hash3 }) => {
    const before = previous2?.metadata.provenance;
    const commit = before?.sourceCommit?.value;
    const moved = commit !== page.metadata.provenance.sourceCommit?.value;
    return before?.sourceHash?.value === hash3 && moved && isCommitId(commit) ? [{ page, path, commit, hash: hash3 }] : [];
  });
  const ids = await archive.repository.find(asked);
  const contents = await archive.repository.read(ids.filter((id) => id !== void 0));
  const proven = asked.filter(({ hash: hash3 }, index2) => {
    const bytes = contents.get(ids[index2] ?? "");
    return bytes !== void 0 && provesSource(hash3, bytes);
  });
  return new Set(proven.map(({ page }) => page));
}
async function readVersions(pages, archive) {
  const history = await archive.history(pages.map(({ original }) => original.path));
  const versions = new Map(
    [...history.versions].map(([path, all2]) => [
      path,
      all2.filter(({ id }, index2) => id !== void 0 && id !== all2[index2 + 1]?.id).slice(0, MOST_VERSIONS2)
    ])
  );
  const wanted = new Set([...versions.values()].flat().flatMap(({ id }) => id ?? []));
  return { versions, contents: await archive.repository.read([...wanted]), isComplete: history.isComplete };
}
async function pathsOfHashes({ sourceHashes: sourceHashes2 }) {
  return await sourceHashes2() ?? /* @__PURE__ */ new Map();
}
async function causeOf(one2, earlier, { versions, contents, isComplete }, elsewhere, archive) {
  const { page, previous: previous2, original, hash: hash3 } = one2;
  if (misspeltFrom(one2) !== void 0) return { kind: "misspelt" };
  if (earlier.has(page)) return { kind: "not-updated", commit: previous2?.metadata.provenance.sourceCommit?.value ?? "" };
  const all2 = versions.get(original.path) ?? [];
  const fitting = all2.findIndex(({ id }) => provesBy(hash3, contents.get(id ?? "")));
  const version = all2[fitting];
  if (version !== void 0) {
    const own4 = all2.findIndex(({ id }) => id === original.page.id);
    const changes = own4 < 0 ? 1 : Math.abs(fitting - own4);
    return { kind: "other-version", commit: version.commit, side: fitting < own4 ? "later" : "earlier", changes };
  }
  const path = await otherFile(one2, elsewhere.get(hash3) ?? [], archive);
  return path === void 0 ? { kind: "none", isCertain: isComplete } : { kind: "other-file", path };
}
async function otherFile({ original: { commit, path }, hash: hash3 }, pages, { repository, pathOf }) {
  const copied = pages.flatMap((page) => pathOf(page) ?? []).filter((other) => other !== path);
  const ids = await repository.find(copied.map((other) => ({ commit, path: other })));
  const candidates = [
    ...copied.flatMap((other, index2) => ids[index2] === void 0 ? [] : [{ path: other, id: ids[index2] }]),
    ...await namesakes(commit, path, repository)
  ];
  const contents = await repository.read([...new Set(candidates.map(({ id }) => id))]);
  return candidates.find(({ id }) => provesBy(hash3, contents.get(id)))?.path;
}
var provesBy = (hash3, bytes) => bytes !== void 0 && provesSource(hash3, bytes);

// src/parse/span-halves.ts
function nextMarker(tags, from) {
  let index2 = from;
  while (index2 < tags.length && isOwn(tags[index2])) index2 += 1;
  return index2;
}
var isOwn = (tag) => tag?.role === "other" || tag?.role === "close";
function readTranslation(tags, index2) {
  const tag = tags[index2];
  if (tag?.role !== "translation") return void 0;
  const behind = nextMarker(tags, index2 + 1);
  const before = behind - 1;
  const isSeam = before > index2 && tags[before]?.role === "close" && tags[before]?.end === tags[behind]?.start;
  const seam = isSeam && tags[behind]?.role !== "translation" ? before : void 0;
  return halfOf(tag, tag, tags, index2 + 1, seam ?? closing(tags, index2 + 1, behind), behind);
}
function readEnglish(tags, index2) {
  const first = tags[index2];
  if (first?.role !== "wrapper" && first?.role !== "original") return void 0;
  const second = tags[index2 + 1];
  const isWrapped = first.role === "wrapper" && second?.role === "original";
  const tag = isWrapped ? second : first;
  const from = index2 + (isWrapped ? 2 : 1);
  const behind = nextMarker(tags, from);
  const opening = { start: first.start, end: tag.end };
  const close = closing(tags, from, behind);
  if (isDouble(tags, close, behind)) return { ...halfOf(tag, opening, tags, from, close, behind, 2), isWrapped };
  if (!isWrapped) return { ...halfOf(tag, opening, tags, from, close, behind), isWrapped };
  let last = behind - 2;
  while (last >= from && !isDouble(tags, last, behind)) last -= 1;
  if (last >= from) return halfOf(tag, opening, tags, from, last, behind, 2);
  return { ...halfOf(tag, opening, tags, from, close, behind), isClosed: false };
}
function halfOf(tag, opening, tags, from, close, behind, closings = 1) {
  const limit = Math.min(tags[behind]?.start ?? tag.blockEnd, Math.max(tag.blockEnd, tag.end));
  const inner = { start: tag.end, end: (close === void 0 ? void 0 : tags[close]?.start) ?? limit };
  const end = (close === void 0 ? void 0 : tags[close + closings - 1]?.end) ?? limit;
  const loose = close === void 0 ? void 0 : looseTag(tags, from, close);
  return {
    tag,
    opening: { start: opening.start, end: opening.end },
    whole: { start: opening.start, end },
    inner,
    isClosed: close !== void 0,
    isWrapped: true,
    ...loose ? { loose } : {},
    next: close === void 0 ? behind : close + closings
  };
}
function closing(tags, from, to) {
  let depth = 0;
  for (let index2 = from; index2 < to; index2 += 1) {
    if (tags[index2]?.role === "other") depth += 1;
    else if (depth === 0) return index2;
    else depth -= 1;
  }
  return void 0;
}
function isDouble(tags, index2, to) {
  if (index2 === void 0 || index2 + 1 >= to) return false;
  const [one2, two] = [tags[index2], tags[index2 + 1]];
  return one2?.role === "close" && two?.role === "close" && one2.end === two.start;
}
function looseTag(tags, from, to) {
  const open4 = [];
  for (const tag of tags.slice(from, to)) {
    if (tag.role === "other") open4.push(tag);
    else if (open4.pop() === void 0) return tag;
  }
  return open4[0];
}

// src/parse/bilingual.ts
function readSpans(tags, lines) {
  const plain2 = tags.filter(({ inCode }) => !inCode);
  const reading = pairUp(plain2, lines);
  if (reading.damages === 0 || plain2.length === tags.length) return reading;
  const other = pairUp(tags, lines);
  return other.damages < reading.damages ? other : reading;
}
function pairUp(tags, lines) {
  const pairs = [];
  const faults = [];
  const english = [];
  const fault = (kind, { id }, { start, end }) => faults.push({ kind, id, place: lines.place(start, end) });
  let open4 = 0;
  let unopened = 0;
  let loose;
  let isWhole2 = true;
  let index2 = 0;
  for (let tag = tags[index2]; tag !== void 0; tag = tags[index2]) {
    if (tag.role === "other" || tag.role === "close") {
      if (tag.role === "other") open4 += 1;
      else if (open4 > 0) open4 -= 1;
      else {
        const isTold = !isWhole2 || loose?.end === tag.start || isBeforeEnglish(tags, index2);
        if (!isTold) fault("surplus", tag, tag);
        loose = tag;
        unopened += 1;
      }
      index2 += 1;
      continue;
    }
    const translation = readTranslation(tags, index2);
    const behind = translation ? nextMarker(tags, translation.next) : index2;
    const candidate = readEnglish(tags, behind);
    const original = translation && candidate && !belong(translation, candidate) ? void 0 : candidate;
    if (original) english.push(original.whole);
    const damage = damageOf(translation, original);
    if (damage) fault(damage.kind, (translation ?? original)?.tag ?? tag, damage.at);
    isWhole2 = damage === void 0 || HARMLESS.has(damage.kind);
    if (translation && original && isWhole2)
      pairs.push({ translation: spanHalf(translation, lines), original: spanHalf(original, lines) });
    index2 = original?.next ?? translation?.next ?? index2 + 1;
  }
  return { spans: { pairs, faults }, english, damages: faults.length + open4 + unopened };
}
var HARMLESS = /* @__PURE__ */ new Set(["unbalanced", "stray", "surplus"]);
var isEnglishKnown = ({ pairs, faults }) => pairs.length > 0 && faults.every(({ kind }) => HARMLESS.has(kind)) && pairs.every(({ translation, original }) => translation.id === original.id);
var besideTranslation = ({ pairs }) => pairs.flatMap(({ translation, original }) => [
  { start: translation.place.start.offset, end: translation.inner.start.offset },
  { start: translation.inner.end.offset, end: original.place.end.offset }
]);
var besideEnglish = ({ pairs }) => pairs.flatMap(({ translation, original }) => [
  { start: translation.place.start.offset, end: original.inner.start.offset },
  { start: original.inner.end.offset, end: original.place.end.offset }
]);
var belong = (translation, original) => translation.whole.end === original.whole.start || translation.tag.id === original.tag.id;
function damageOf(translation, original) {
  if (translation === void 0) return original && { kind: "no-translation", at: original.opening };
  if (!translation.isClosed) return { kind: "unclosed-translation", at: translation.opening };
  if (original === void 0) return { kind: "no-english", at: translation.opening };
  const between2 = { start: translation.whole.end, end: original.whole.start };
  if (between2.start !== between2.end) return { kind: "apart", at: between2 };
  if (!original.isWrapped) return { kind: "unwrapped", at: original.opening };
  if (!original.isClosed) return { kind: "unclosed-english", at: original.opening };
  if (original.loose) return { kind: "stray", at: original.loose };
  return translation.loose && { kind: "unbalanced", at: translation.loose };
}
function isBeforeEnglish(tags, index2) {
  const next = tags[index2 + 1];
  return next?.start === tags[index2]?.end && (next?.role === "wrapper" || next?.role === "original");
}
var spanHalf = ({ tag, whole, inner }, lines) => ({
  id: tag.id,
  idPlace: lines.place(tag.idStretch.start, tag.idStretch.end),
  place: lines.place(whole.start, whole.end),
  inner: lines.place(inner.start, inner.end)
});

// src/parse/why-unread.ts
var HIDDEN_BODY = "the front matter is broken, so that the body cannot be told from it";
var BROKEN_YAML = "the YAML of the page cannot be read";
var COSTLY_BODY = "the text of the page is nested too deeply, or has too many marks in one paragraph, to be read in bearable time";
function whyUnread({ kind, metadata: { bodyStart, faults } }) {
  if (kind === "yaml") return faults.length > 0 ? BROKEN_YAML : COSTLY_BODY;
  return bodyStart === void 0 ? HIDDEN_BODY : COSTLY_BODY;
}

// src/gather-facts.ts
var ABSENT5 = { state: "absent" };
async function gatherFacts(versions, setting) {
  const pages = versions.map(({ page }) => page);
  const originals = await readOriginals(pages, setting.archive, setting.reader);
  const proven = await readProvenance(versions, originals, setting);
  const drafts = versions.map((version, index2) => {
    const drafted = draft(version, originals.get(version.page.path) ?? ABSENT5, setting);
    setting.onPage?.();
    return { ...drafted, facts: { ...drafted.facts, ...proven(index2) } };
  });
  const linked = drafts.flatMap(
    ({ page, facts: { body, englishLinks } }) => body.state === "known" ? [{ page, body: body.value, englishLinks }] : []
  );
  const outcomes = await resolveLinks(linked, setting);
  const externalLinks = await askTheWeb(drafts, versions, setting);
  return drafts.map(({ page, facts }, index2) => {
    const found2 = outcomes.get(page.path);
    const links = found2 === void 0 ? { state: "unknown", why: whyUnread(page) } : { state: "known", value: found2 };
    return { page, standing: "changed", facts: { ...facts, links, externalLinks: externalLinks[index2] ?? ABSENT5 } };
  });
}
async function askTheWeb(drafts, versions, { wanted, inquiry, reader }) {
  if (!wanted.has("externalLinks")) return [];
  if (inquiry === void 0) return drafts.map(() => ({ state: "unknown", why: "the web cannot be asked here" }));
  const pages = drafts.flatMap(({ page, facts: { body, englishLinks } }, index2) => {
    if (page.metadata.provenance.sourceHash === void 0) return [];
    const { previous: previous2 } = versions[index2] ?? {};
    return body.state === "known" ? [{ page, body: body.value, englishLinks, ...previous2 ? { previous: previous2 } : {} }] : [];
  });
  const found2 = await readExternalLinks(pages, inquiry, reader);
  const byPath2 = new Map(pages.map(({ page }, index2) => [page.path, found2[index2] ?? ABSENT5]));
  return drafts.map(({ page, facts: { body } }) => body.state === "known" ? byPath2.get(page.path) ?? ABSENT5 : body);
}
async function readProvenance(versions, originals, setting) {
  const pages = versions.map(({ page }) => page);
  const english = pages.map(({ path }) => originals.get(path) ?? ABSENT5);
  const { archive } = setting;
  const ask2 = async (name, read3) => setting.wanted.has(name) ? read3() : [];
  const kinships = await ask2("kinship", () => readKinships(versions, archive));
  const commits = await ask2("sourceCommit", () => readSourceCommits(pages, archive));
  const proofs = await ask2("sourceProof", () => readSourceProofs(versions, english, setting));
  const fileIds = await ask2("sameFileId", () => readSameFileIds(versions, setting));
  const drifts = await ask2("drift", () => readDrifts(english, archive));
  return (index2) => ({
    kinship: kinships[index2] ?? ABSENT5,
    sourceCommit: commits[index2] ?? ABSENT5,
    sourceProof: proofs[index2] ?? ABSENT5,
    sameFileId: fileIds[index2] ?? ABSENT5,
    drift: drifts[index2] ?? ABSENT5
  });
}
function draft({ page, previous: previous2 }, original, { localeOf, latestHandoff: latestHandoff2, reader, wanted }) {
  const body = bodyOf(page, reader);
  const before = previous2 === void 0 ? void 0 : comparePages(page, previous2);
  const wantsBefore = readable(original).state === "known" ? before?.sameProvenance : before?.sameHash;
  const bodyBefore = previous2 !== void 0 && wantsBefore ? bodyOf(previous2, reader) : ABSENT5;
  const english = readable(original);
  const beside = english.state === "known" ? ABSENT5 : besideOf(page, body, english, reader);
  return {
    page,
    facts: {
      body,
      previous: previous2 === void 0 ? ABSENT5 : { state: "known", value: previous2 },
      sameSource: bodyBefore,
      bodyBefore: before?.sameProvenance ? bodyBefore : ABSENT5,
      original,
      outline: outlineOf(original, bodyBefore),
      englishHeadings: englishHeadingsOf(original, body, beside),
      englishLinks: englishLinksOf(original, beside),
      counterpart: counterpartOf(original, beside, bodyBefore),
      otherLanguages: wanted.has("otherLanguages") ? readLanguages(page, body) : ABSENT5,
      locale: localeOf(page),
      latestHandoff: { state: "known", value: latestHandoff2 }
    }
  };
}
function bodyOf(page, reader) {
  const body = reader.bodyOf(page);
  return body === void 0 ? { state: "unknown", why: whyUnread(page) } : { state: "known", value: body };
}
function comparePages({ metadata }, previous2) {
  const now = metadata.provenance;
  const before = previous2.metadata.provenance;
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
function besideOf(page, body, otherwise, reader) {
  if (body.state !== "known") return otherwise;
  const { spans } = body.value;
  if (spans.pairs.length + spans.faults.length === 0) return otherwise;
  if (!isEnglishKnown(spans)) return { state: "unknown", why: DAMAGED };
  const english = reader.besideOf(page, body.value);
  return english === void 0 ? { state: "unknown", why: whyUnread(page) } : { state: "known", value: english };
}
function englishHeadingsOf(original, body, beside) {
  const english = readable(original);
  if (english.state === "known")
    return { state: "known", value: { from: "source", headings: withText(english.value.headings) } };
  if (beside.state !== "known") return beside;
  const byLine = new Map(beside.value.headings.map(({ place, markdown }) => [place.start.line, markdown]));
  const own4 = body.state === "known" ? body.value.headings : [];
  const headings = own4.map(({ depth, place }) => {
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

// src/settings.ts
var DEFAULT_SETTINGS = {
  preset: "recommended",
  ignore: [],
  pageIgnores: "allow",
  failOn: "error",
  block: ["introduced"],
  textOnlyEdits: "error",
  externalLinks: "off",
  redirections: [],
  site: {},
  rules: {},
  overrides: []
};
var PRESETS = {
  recommended: {},
  strict: { block: ["introduced", "existing"], textOnlyEdits: "error", externalLinks: "changed" }
};
var GOVERNED = {
  "dead-external-link": "external-links",
  "unmoved-provenance": "text-only-edits"
};
function severityOf(ruleId2, own4, settings) {
  const set = settings.rules[ruleId2];
  const governor = GOVERNED[ruleId2];
  if (governor === "external-links")
    return settings.externalLinks === "off" ? "off" : set ?? (own4 === "off" ? "warning" : own4);
  if (set !== void 0) return set;
  if (governor === void 0) return own4;
  return settings.textOnlyEdits === "allow" ? "off" : settings.textOnlyEdits;
}

// src/apply-rules.ts
function applyRules(subjects, rules, settings, judgedAs = (path) => path) {
  const at = settingsAt(settings);
  const findings = [];
  const skips = [];
  for (const subject of subjects) {
    const lineAt = lineReader(subject.page.text);
    const pageSettings = at(judgedAs(subject.page.path));
    for (const rule of rules) {
      if (!isOn(rule, pageSettings)) continue;
      judge(subject, rule, pageSettings, lineAt, findings, skips);
    }
  }
  return { findings: findings.sort(byPlace), skips };
}
function factsWanted(rules, settings) {
  const every = everySettings(settings);
  const running = rules.filter((rule) => every.some((one2) => isOn(rule, one2)));
  return new Set(running.flatMap(({ needs, may }) => [...needs, ...may]));
}
var isOn = (rule, settings) => severityOf(rule.id, settings.preset === "strict" ? rule.severity : defaultSeverity(rule), settings) !== "off";
var ABSENT6 = { state: "absent" };
var isFor = ({ pages, translationsOnly, kinds }, { page, standing }) => pages === standing && !(translationsOnly && page.metadata.provenance.sourceHash === void 0) && kinds.includes(page.kind);
var isOpen = (rule, subject) => isFor(rule, subject) && rule.needs.every((name) => subject.facts[name]?.state === "known");
function judge(subject, rule, settings, lineAt, findings, skips) {
  const { page, facts } = subject;
  if (!isFor(rule, subject)) return;
  const given = { page, settings };
  for (const name of rule.needs) {
    const fact = facts[name] ?? ABSENT6;
    if (fact.state === "absent") return;
    if (fact.state === "unknown") {
      skips.push({ rule: rule.id, path: page.path, reason: fact.why });
      return;
    }
    given[name] = fact.value;
  }
  for (const name of rule.may) given[name] = facts[name] ?? ABSENT6;
  const report = (messageId, data, spot) => {
    const message = rule.messages[messageId];
    if (message === void 0) throw new Error(`rule ${rule.id} has no message ${messageId}`);
    findings.push({ ...finding(subject, rule, messageId, message, data, spot, settings), lineText: lineAt(spot.place) });
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
function lineReader(text5) {
  const lines = /* @__PURE__ */ new Map();
  return ({ start }) => {
    const from = start.offset - (start.column - 1);
    const known = lines.get(from);
    if (known !== void 0) return known;
    const line = text5.slice(from, from + text5.slice(from).search(/\r?\n|\r|$/));
    lines.set(from, line);
    return line;
  };
}
function byPlace(a, b) {
  return compare(a.path, b.path) || a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column || compare(a.rule, b.rule) || compare(a.messageId, b.messageId);
}
var bySkippedPage = (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.reason, b.reason);
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

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
function faultsOf({ fault, place, scope, rules }, used, { ruleIds, hasJudged, textOf: textOf5 }) {
  if (fault !== void 0) return [{ kind: fault, found: textOf5(place), place }];
  const unknown2 = rules.find(({ name }) => !ruleIds.includes(name));
  const near = unknown2 && nearName(unknown2.name, ruleIds);
  const unused = rules.filter(({ name }) => ruleIds.includes(name) && !used?.has(name) && hasJudged(name));
  return [
    ...unknown2 === void 0 ? [] : [{ kind: "unknown-rule", rule: unknown2.name, ...near ? { near } : {}, place: unknown2.place }],
    ...unused.map(({ name, place: place2 }) => ({ kind: "unused", rule: name, scope, place: place2 }))
  ];
}

// src/parse/blocks.ts
var LONGEST_TEXT = 600;
function blocksOf(node2, source) {
  switch (node2.type) {
    case "heading":
      return [{ kind: "heading", depth: node2.depth, ...extentOf(node2, source) }];
    case "paragraph":
      return [{ kind: "paragraph", ...extentOf(node2, source) }];
    case "code":
      return [readCode(node2, source)];
    case "table":
      return [readTable(node2, source)];
    case "blockquote":
      return [...alertsIn(node2, source), ...htmlIn(node2, source)];
    case "root":
    case "listItem":
      return htmlIn(node2, source);
    default:
      return [];
  }
}
var startOf2 = ({ position: position2 }) => position2?.start.offset ?? 0;
var endOf = ({ position: position2 }) => position2?.end.offset ?? 0;
function extentOf(node2, source) {
  return { place: firstLine(node2, source), text: source.page.slice(startOf2(node2), endOf(node2)).slice(0, LONGEST_TEXT) };
}
function firstLine(node2, { page, lines }) {
  const start = startOf2(node2);
  return lines.place(start, Math.min(endOf(node2), endOfLine(page, start)));
}
function endOfLine(text5, from) {
  LINE.lastIndex = from;
  return from + (LINE.exec(text5)?.[0].length ?? 0);
}
var LINE = /[^\r\n]*/y;
var htmlIn = ({ children }, source) => children.flatMap((child) => child.type === "html" ? [{ kind: "html", ...extentOf(child, source) }] : []);
var FENCE = /(?:`{3,}|~{3,})[ \t]*([^\s`]*)/y;
function readCode(node2, source) {
  const start = startOf2(node2);
  FENCE.lastIndex = start;
  const opening = FENCE.exec(source.text);
  if (opening === null) return { kind: "code", ...extentOf(node2, source) };
  const end = start + opening[0].length;
  const fence = {
    kind: "fence",
    language: node2.lang ?? "",
    languagePlace: source.lines.place(end - (opening[1]?.length ?? 0), end),
    code: node2.value,
    ...extentOf(node2, source)
  };
  return fence;
}
function readTable(node2, source) {
  const rows = node2.children.map((row) => ({ cells: row.children.length, ...extentOf(row, source) }));
  return { kind: "table", columns: node2.align?.length ?? rows[0]?.cells ?? 0, rows, ...extentOf(node2, source) };
}
var ALERT = /((?:\\?\[|［)[ \t]{0,4}\\?[!！][ \t]{0,4}([^[\]［］\r\n]{1,200})[\]］])([^\r\n]*)/y;
var WELL_FORMED = /^\[!(?:(?:div|video)[ \t][^\]]*|[a-z]+(?:-[\w-]+)?[ \t]*)\]$/i;
function alertsIn(quote, source) {
  const end = endOf(quote);
  return quote.children.flatMap((child) => {
    if (child.type !== "paragraph") return [];
    const start = startOf2(child);
    ALERT.lastIndex = start;
    const match = ALERT.exec(source.text);
    if (match === null) return [];
    const [, written = "", content3 = "", rest2 = ""] = match;
    const alert = {
      kind: "alert",
      keyword: (/^[^\s\\]+/.exec(content3)?.[0] ?? "").toUpperCase(),
      written,
      isWellFormed: WELL_FORMED.test(written),
      isAlone: rest2.trim() === "",
      place: source.lines.place(start, start + written.length),
      text: source.page.slice(start, end).slice(0, LONGEST_TEXT)
    };
    return [alert];
  });
}

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code !== null && (code < 32 || code === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
  return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
  return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
  return code === -2 || code === -1 || code === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex2) {
  return check3;
  function check3(code) {
    return code !== null && code > -1 && regex2.test(String.fromCharCode(code));
  }
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
  if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) {
    return 1;
  }
  if (unicodePunctuation(code)) {
    return 2;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code < 9 || code === 11 || code > 13 && code < 32 || // Control character (DEL) of C0, and C1 controls.
    code > 126 && code < 160 || // Lone high surrogates and low surrogates.
    code > 55295 && code < 57344 || // Noncharacters.
    code > 64975 && code < 65008 || /* eslint-disable no-bitwise */
    (code & 65535) === 65535 || (code & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value = this.resume();
  if (this.data.inTable) {
    value = value.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code) {
    if (markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return ok2(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size++ < limit) {
      effects.consume(code);
      return prefix;
    }
    effects.exit(type);
    return ok2(code);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code) {
    if (max > 0 && markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return after(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size < max) {
      effects.consume(code);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code);
  }
  function after(code) {
    return size >= min ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    return next(code);
  }
  function headRowBefore(code) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code);
  }
  function headRowStart(code) {
    if (code === 124) {
      return headRowBreak(code);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code);
  }
  function headRowBreak(code) {
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code);
  }
  function headRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return headRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return headRowData;
    }
    return headRowData(code);
  }
  function headDelimiterStart(code) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return headDelimiterBefore(code);
  }
  function headDelimiterBefore(code) {
    if (code === 45 || code === 58) {
      return headDelimiterValueBefore(code);
    }
    if (code === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code);
  }
  function headDelimiterCellBefore(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
    }
    return headDelimiterValueBefore(code);
  }
  function headDelimiterValueBefore(code) {
    if (code === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code);
    }
    if (code === null || markdownLineEnding(code)) {
      return headDelimiterCellAfter(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterLeftAlignmentAfter(code) {
    if (code === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterFiller(code) {
    if (code === 45) {
      effects.consume(code);
      return headDelimiterFiller;
    }
    if (code === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code);
  }
  function headDelimiterRightAlignmentAfter(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
    }
    return headDelimiterCellAfter(code);
  }
  function headDelimiterCellAfter(code) {
    if (code === 124) {
      return headDelimiterBefore(code);
    }
    if (code === null || markdownLineEnding(code)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterNok(code) {
    return nok(code);
  }
  function bodyRowStart(code) {
    effects.enter("tableRow");
    return bodyRowBreak(code);
  }
  function bodyRowBreak(code) {
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("tableRow");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code);
    }
    effects.enter("data");
    return bodyRowData(code);
  }
  function bodyRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return bodyRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return bodyRowData;
    }
    return bodyRowData(code);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index2, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code;
    if (right) {
      for (code in right) {
        if (!hasOwnProperty.call(left, code)) left[code] = [];
        const value = right[code];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index2 = -1;
  const before = [];
  while (++index2 < list2.length) {
    ;
    (list2[index2].add === "after" ? existing : before).push(list2[index2]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart(code);
  }
  function lineStart(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code);
  }
  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add) {
    addImplementation2(this, index2, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
    }
    return checkNewContainers(code);
  }
  function documentContinue(code) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap2();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code);
    }
    return start(code);
  }
  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }
  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }
  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }
  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }
  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }
  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }
  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap2();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve3 = constructs2[index2].resolveAll;
    if (resolve3 && !called.includes(resolve3)) {
      events = resolve3(events, context);
      called.push(resolve3);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open4 = index2;
      while (open4--) {
        if (events[open4][0] === "exit" && events[open4][1].type === "attentionSequence" && events[open4][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open4][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open4][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open4][1].end.offset - events[open4][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open4][1].end.offset - events[open4][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open4][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open4][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text5 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open4][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open4][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open4][1].end.offset - events[open4][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open4][1], context], ["exit", events[open4][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text5, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open4 + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text5, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open4 - 1, index2 - open4 + 3, nextEvents);
          index2 = open4 + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code) {
    marker = code;
    effects.enter("attentionSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code);
    const open4 = !after || after === 2 && before || attentionMarkers2.includes(code) && code !== 42 && code !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open4 : open4 && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open4));
    return ok2(code);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open4;
  }
  function open4(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return schemeOrEmailAtext;
    }
    if (code === 64) {
      return nok(code);
    }
    return emailAtext(code);
  }
  function schemeOrEmailAtext(code) {
    if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
      size = 1;
      return schemeInsideOrEmailAtext(code);
    }
    return emailAtext(code);
  }
  function schemeInsideOrEmailAtext(code) {
    if (code === 58) {
      effects.consume(code);
      size = 0;
      return urlInside;
    }
    if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
      effects.consume(code);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code);
  }
  function urlInside(code) {
    if (code === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code === null || code === 32 || code === 60 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return urlInside;
  }
  function emailAtext(code) {
    if (code === 64) {
      effects.consume(code);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code)) {
      effects.consume(code);
      return emailAtext;
    }
    return nok(code);
  }
  function emailAtSignOrDot(code) {
    return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
  }
  function emailLabel(code) {
    if (code === 46) {
      effects.consume(code);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code);
  }
  function emailValue(code) {
    if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
      const next = code === 45 ? emailValue : emailLabel;
      effects.consume(code);
      return next;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code) {
    return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
  }
  function after(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit: exit2,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (markdownSpace(code)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return contBefore(code);
  }
  function contBefore(code) {
    return effects.attempt(blockQuote, ok2, nok)(code);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code) {
    if (asciiPunctuation(code)) {
      effects.enter("characterEscapeValue");
      effects.consume(code);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code);
    effects.exit("characterReferenceMarker");
    return open4;
  }
  function open4(code) {
    if (code === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code);
  }
  function numeric(code) {
    if (code === 88 || code === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code);
  }
  function value(code) {
    if (code === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code) && size++ < max) {
      effects.consume(code);
      return value;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === null) {
      return nok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return after;
  }
  function after(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code) {
    return beforeSequenceOpen(code);
  }
  function beforeSequenceOpen(code) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === marker) {
      sizeOpen++;
      effects.consume(code);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
  }
  function infoBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code);
  }
  function info(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code);
    }
    if (markdownSpace(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return info;
  }
  function metaBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return infoBefore(code);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }
  function meta(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }
  function atNonLazyBreak(code) {
    return effects.attempt(closeStart, after, contentBefore)(code);
  }
  function contentBefore(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code) {
    return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
  }
  function beforeContentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code);
  }
  function contentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code);
    }
    effects.consume(code);
    return contentChunk;
  }
  function after(code) {
    effects.exit("codeFenced");
    return ok2(code);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code) {
      effects2.enter("lineEnding");
      effects2.consume(code);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
    }
    function beforeSequenceClose(code) {
      if (code === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code);
      }
      return nok2(code);
    }
    function sequenceClose(code) {
      if (code === marker) {
        size++;
        effects2.consume(code);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
      }
      return nok2(code);
    }
    function sequenceCloseAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects2.exit("codeFencedFence");
        return ok3(code);
      }
      return nok2(code);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
  }
  function atBreak(code) {
    if (code === null) {
      return after(code);
    }
    if (markdownLineEnding(code)) {
      return effects.attempt(furtherStart, atBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return inside(code);
  }
  function inside(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return atBreak(code);
    }
    effects.consume(code);
    return inside;
  }
  function after(code) {
    effects.exit("codeIndented");
    return ok2(code);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
  }
  function onNotEnoughPrefix(code) {
    return markdownLineEnding(code) ? furtherStart2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code) {
  return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 96) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between2(code);
  }
  function between2(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 32) {
      effects.enter("space");
      effects.consume(code);
      effects.exit("space");
      return between2;
    }
    if (code === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between2;
    }
    effects.enter("codeTextData");
    return data(code);
  }
  function data(code) {
    if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
      effects.exit("codeTextData");
      return between2(code);
    }
    effects.consume(code);
    return data;
  }
  function sequenceClose(code) {
    if (code === 96) {
      effects.consume(code);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code);
    }
    token.type = "codeTextData";
    return data(code);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count2 = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed2 = this.right.splice(this.right.length - count2, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed2.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed2 = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed2.reverse());
    } else {
      const removed2 = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed2.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex2;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex2 = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex2) {
              events.get(lineIndex2)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex2 = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex2) {
        event[1].end = {
          ...events.get(lineIndex2)[1].start
        };
        parameters = events.slice(lineIndex2, index2);
        parameters.unshift(event);
        events.splice(lineIndex2, index2 - lineIndex2 + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous2;
  return chunkStart;
  function chunkStart(code) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code);
  }
  function chunkInside(code) {
    if (code === null) {
      return contentEnd(code);
    }
    if (markdownLineEnding(code)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
    }
    effects.consume(code);
    return chunkInside;
  }
  function contentEnd(code) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code);
  }
  function contentContinue(code) {
    effects.consume(code);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code) {
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code) {
    if (code === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code === null || code === 32 || code === 41 || asciiControl(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code);
  }
  function enclosedBefore(code) {
    if (code === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code);
  }
  function enclosed(code) {
    if (code === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code);
    }
    if (code === null || code === 60 || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code) {
    if (code === 60 || code === 62 || code === 92) {
      effects.consume(code);
      return enclosed;
    }
    return enclosed(code);
  }
  function raw(code) {
    if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code);
    }
    if (balance < limit && code === 40) {
      effects.consume(code);
      balance++;
      return raw;
    }
    if (code === 41) {
      effects.consume(code);
      balance--;
      return raw;
    }
    if (code === null || code === 32 || code === 40 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? rawEscape : raw;
  }
  function rawEscape(code) {
    if (code === 40 || code === 41 || code === 92) {
      effects.consume(code);
      return raw;
    }
    return raw(code);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code) {
    if (size > 999 || code === null || code === 91 || code === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code);
  }
  function labelInside(code) {
    if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    if (!seen) seen = !markdownSpace(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code) {
    if (code === 34 || code === 39 || code === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      marker = code === 40 ? 41 : code;
      return begin;
    }
    return nok(code);
  }
  function begin(code) {
    if (code === marker) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code);
  }
  function inside(code) {
    if (code === marker || code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    return code === 92 ? escape : inside;
  }
  function escape(code) {
    if (code === marker || code === 92) {
      effects.consume(code);
      return inside;
    }
    return inside(code);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code) {
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
    }
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code) {
    effects.enter("definition");
    return before(code);
  }
  function before(code) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code);
  }
  function labelAfter(code) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code);
  }
  function markerAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
  }
  function destinationBefore(code) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code);
  }
  function destinationAfter(code) {
    return effects.attempt(titleBefore, after, after)(code);
  }
  function after(code) {
    return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
  }
  function afterWhitespace(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code);
    }
    return nok(code);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
  }
  function beforeMarker(code) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
  }
  function titleAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
  }
  function titleAfterOptionalWhitespace(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("hardBreakEscape");
    effects.consume(code);
    return after;
  }
  function after(code) {
    if (markdownLineEnding(code)) {
      effects.exit("hardBreakEscape");
      return ok2(code);
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text5 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text5, context], ["exit", text5, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("atxHeading");
    return before(code);
  }
  function before(code) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 35 && size++ < 6) {
      effects.consume(code);
      return sequenceOpen;
    }
    if (code === null || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code);
    }
    return nok(code);
  }
  function atBreak(code) {
    if (code === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("atxHeading");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, atBreak, "whitespace")(code);
    }
    effects.enter("atxHeadingText");
    return data(code);
  }
  function sequenceFurther(code) {
    if (code === 35) {
      effects.consume(code);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code);
  }
  function data(code) {
    if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingText");
      return atBreak(code);
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code) {
    return before(code);
  }
  function before(code) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code);
    return open4;
  }
  function open4(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      closingTag = true;
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      marker = 2;
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index2++)) {
      effects.consume(code);
      if (index2 === value.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function tagName(code) {
    if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      const slash = code === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code) : continuation(code);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code) : continuation(code);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
    }
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function basicSelfClosing(code) {
    if (code === 62) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code);
  }
  function completeClosingTagAfter(code) {
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeClosingTagAfter;
    }
    return completeEnd(code);
  }
  function completeAttributeNameBefore(code) {
    if (code === 47) {
      effects.consume(code);
      return completeEnd;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameBefore;
    }
    return completeEnd(code);
  }
  function completeAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code);
  }
  function completeAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code);
  }
  function completeAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      markerB = code;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code);
  }
  function completeAttributeValueQuoted(code) {
    if (code === markerB) {
      effects.consume(code);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) {
      return completeAttributeNameAfter(code);
    }
    effects.consume(code);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownSpace(code)) {
      return completeAttributeNameBefore(code);
    }
    return nok(code);
  }
  function completeEnd(code) {
    if (code === 62) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function completeAfter(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuation(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function continuation(code) {
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationCommentInside;
    }
    if (code === 60 && marker === 1) {
      effects.consume(code);
      return continuationRawTagOpen;
    }
    if (code === 62 && marker === 4) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 63 && marker === 3) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    if (code === 93 && marker === 5) {
      effects.consume(code);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationStart(code);
    }
    effects.consume(code);
    return continuation;
  }
  function continuationStart(code) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
  }
  function continuationStartNonLazy(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuationStart(code);
    }
    effects.enter("htmlFlowData");
    return continuation(code);
  }
  function continuationCommentInside(code) {
    if (code === 45) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationRawTagOpen(code) {
    if (code === 47) {
      effects.consume(code);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationRawEndTag(code) {
    if (code === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code);
        return continuationClose;
      }
      return continuation(code);
    }
    if (asciiAlpha(code) && buffer.length < 8) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationCdataInside(code) {
    if (code === 93) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationDeclarationInside(code) {
    if (code === 62) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationClose(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code);
    }
    effects.consume(code);
    return continuationClose;
  }
  function continuationAfter(code) {
    effects.exit("htmlFlow");
    return ok2(code);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code);
    return open4;
  }
  function open4(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      return instruction;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagOpen;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return declaration;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return nok(code);
  }
  function comment(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 45) {
      effects.consume(code);
      return commentClose;
    }
    if (markdownLineEnding(code)) {
      returnState = comment;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return comment;
  }
  function commentClose(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return comment(code);
  }
  function commentEnd(code) {
    return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
  }
  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index2++)) {
      effects.consume(code);
      return index2 === value.length ? cdata : cdataOpenInside;
    }
    return nok(code);
  }
  function cdata(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataClose;
    }
    if (markdownLineEnding(code)) {
      returnState = cdata;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return cdata;
  }
  function cdataClose(code) {
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function cdataEnd(code) {
    if (code === 62) {
      return end(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function declaration(code) {
    if (code === null || code === 62) {
      return end(code);
    }
    if (markdownLineEnding(code)) {
      returnState = declaration;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return declaration;
  }
  function instruction(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 63) {
      effects.consume(code);
      return instructionClose;
    }
    if (markdownLineEnding(code)) {
      returnState = instruction;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return instruction;
  }
  function instructionClose(code) {
    return code === 62 ? end(code) : instruction(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagClose;
    }
    return nok(code);
  }
  function tagClose(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagClose;
    }
    return tagCloseBetween(code);
  }
  function tagCloseBetween(code) {
    if (markdownLineEnding(code)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagCloseBetween;
    }
    return end(code);
  }
  function tagOpen(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpen;
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function tagOpenBetween(code) {
    if (code === 47) {
      effects.consume(code);
      return end;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenBetween;
    }
    return end(code);
  }
  function tagOpenAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code);
  }
  function tagOpenAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code);
  }
  function tagOpenAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      marker = code;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code) {
    if (code === marker) {
      effects.consume(code);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
      return nok(code);
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function end(code) {
    if (code === 62) {
      effects.consume(code);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code);
  }
  function lineEndingBefore(code) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
  }
  function lineEndingAfterPrefix(code) {
    effects.enter("htmlTextData");
    return returnState(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open4;
  let close;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open4) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open4 = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index2;
    }
  }
  const group = {
    type: events[open4][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open4][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open4][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text5 = {
    type: "labelText",
    start: {
      ...events[open4 + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open4 + 1, open4 + offset + 3));
  media = push(media, [["enter", text5, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open4 + offset + 4, close - 3), context));
  media = push(media, [["exit", text5, context], events[close - 2], events[close - 1], ["exit", label, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open4, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code) {
    if (!labelStart) {
      return nok(code);
    }
    if (labelStart._inactive) {
      return labelEndNok(code);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code) {
    if (code === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
    }
    if (code === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
    }
    return defined ? labelEndOk(code) : labelEndNok(code);
  }
  function referenceNotFull(code) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
  }
  function labelEndOk(code) {
    labelStarts.pop();
    return ok2(code);
  }
  function labelEndNok(code) {
    labelStart._balanced = true;
    return nok(code);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
  }
  function resourceOpen(code) {
    if (code === 41) {
      return resourceEnd(code);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
  }
  function resourceDestinationAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
  }
  function resourceDestinationMissing(code) {
    return nok(code);
  }
  function resourceBetween(code) {
    if (code === 34 || code === 39 || code === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
    }
    return resourceEnd(code);
  }
  function resourceTitleAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
  }
  function resourceEnd(code) {
    if (code === 41) {
      effects.enter("resourceMarker");
      effects.consume(code);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
  }
  function referenceFullAfter(code) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code) : nok(code);
  }
  function referenceFullMissing(code) {
    return nok(code);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code) {
    if (code === 93) {
      effects.enter("referenceMarker");
      effects.consume(code);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code);
    effects.exit("labelImageMarker");
    return open4;
  }
  function open4(code) {
    if (code === 91) {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code) {
    effects.enter("thematicBreak");
    return before(code);
  }
  function before(code) {
    marker = code;
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code);
    }
    if (size >= 3 && (code === null || markdownLineEnding(code))) {
      effects.exit("thematicBreak");
      return ok2(code);
    }
    return nok(code);
  }
  function sequence(code) {
    if (code === marker) {
      effects.consume(code);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code) {
    const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
      }
      if (!self.interrupt || code === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code);
      }
    }
    return nok(code);
  }
  function inside(code) {
    if (asciiDigit(code) && ++size < 10) {
      effects.consume(code);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
      effects.exit("listItemValue");
      return atMarker(code);
    }
    return nok(code);
  }
  function atMarker(code) {
    effects.enter("listItemMarker");
    effects.consume(code);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code);
  }
  function otherPrefix(code) {
    if (markdownSpace(code)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code);
  }
  function endOfPrefix(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code);
  }
  function notBlank(code) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code);
  }
  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code) : nok(code);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap2();
  let index2 = events.length;
  let content3;
  let text5;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text5 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition2 && events[index2][1].type === "definition") {
        definition2 = index2;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text5][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text5, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code) {
    let index2 = self.events.length;
    let paragraph;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code;
      return before(code);
    }
    return nok(code);
  }
  function before(code) {
    effects.enter("setextHeadingLineSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
  }
  function after(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("setextHeadingLine");
      return ok2(code);
    }
    return nok(code);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string2 = initializeFactory("string");
var text2 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text5 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code) {
      return atBreak(code) ? text5(code) : notText(code);
    }
    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }
    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text5(code);
      }
      effects.consume(code);
      return data;
    }
    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list2 = constructs2[code];
      let index2 = -1;
      if (list2) {
        while (++index2 < list2.length) {
          const item = list2[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap2();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string3,
  text: () => text3
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string3 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text3 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write: write2
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write2(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code) {
    consumed = void 0;
    expectedCode = code;
    state = state(code);
  }
  function consume(code) {
    if (markdownLineEnding(code)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code) {
          const left = code !== null && map[code];
          const all2 = code !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list2)(code);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code);
        }
      }
      function ok2(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create(content),
    defined: [],
    document: create(document),
    flow: create(flow),
    lazy: {},
    string: create(string2),
    text: create(text2)
  };
  return parser;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value);
      const endPosition = match && match.index !== void 0 ? match.index : value.length;
      const code = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
  if (!value || typeof value !== "object") {
    return "";
  }
  if ("position" in value || "type" in value) {
    return position(value.position);
  }
  if ("start" in value || "end" in value) {
    return position(value);
  }
  if ("line" in value || "column" in value) {
    return point(value);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value) {
  return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis),
      hardBreakEscape: opener(hardBreak),
      hardBreakTrailing: opener(hardBreak),
      htmlFlow: opener(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html, buffer),
      htmlTextData: onenterdata,
      image: opener(image),
      label: buffer,
      link: opener(link),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list2, onenterlistordered),
      listUnordered: opener(list2),
      paragraph: opener(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading),
      strong: opener(strong),
      thematicBreak: opener(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own2.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex2;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex2 = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex2) {
                events[lineIndex2][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex2 = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex2 || firstBlankLineIndex < lineIndex2)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex2 ? events[lineIndex2][1].start : event[1].end);
          insertions.push({
            at: lineIndex2 || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener(create, and) {
    return open4;
    function open4(token) {
      enter.call(this, create(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close;
    function close(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open4 = this.tokenStack.pop();
    if (!open4) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open4[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open4[0]);
      } else {
        const handler = open4[1] || defaultOnError;
        handler.call(this, token, open4[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text5();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string4 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string4);
    ancestor.identifier = normalizeIdentifier(string4).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value;
    if (type) {
      value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list2(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text5() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value = extensions[index2];
    if (Array.isArray(value)) {
      configure(combined, value);
    } else {
      extension(combined, value);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output2) {
      const fn = fns[++middlewareIndex];
      let index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index2 < values.length) {
        if (output2[index2] === null || output2[index2] === void 0) {
          output2[index2] = values[index2];
        }
      }
      values = output2;
      if (fn) {
        wrap(fn, next)(...output2);
      } else {
        callback(null, ...output2);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output2) {
    if (!called) {
      called = true;
      callback(error, ...output2);
    }
  }
  function then(value) {
    done(null, value);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index2 = origin.indexOf(":");
      if (index2 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index2);
        options.ruleId = origin.slice(index2 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value) {
    let options;
    if (!value) {
      options = {};
    } else if (isUrl(value)) {
      options = { path: value };
    } else if (typeof value === "string" || isUint8Array(value)) {
      options = { value };
    } else {
      options = value;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index2 = -1;
    while (++index2 < order.length) {
      const field2 = order[index2];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname4) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname4 || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path) {
    if (isUrl(path)) {
      path = fileURLToPath(path);
    }
    assertNonEmpty(path, "path");
    if (this.path !== path) {
      this.history.push(path);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path, name) {
  if (!path) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value) {
  return Boolean(
    value && typeof value === "object" && "byteLength" in value && "byteOffset" in value
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value = proto[property];
    const apply = function() {
      return value.apply(apply, arguments);
    };
    Object.setPrototypeOf(apply, proto);
    return apply;
  })
);

// node_modules/unified/lib/index.js
var own3 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index2 = -1;
    while (++index2 < this.attachers.length) {
      const attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value;
        return this;
      }
      return own3.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve3, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve3) {
          resolve3(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve3, reject) {
      ok(
        typeof file !== "function",
        "`file` can\u2019t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve3) {
          resolve3(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value === null || value === void 0) {
    } else if (typeof value === "function") {
      addPlugin(value, parameters);
    } else if (typeof value === "object") {
      if (Array.isArray(value)) {
        addList(value);
      } else {
        addPreset(value);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value + "`");
    }
    return this;
    function add(value2) {
      if (typeof value2 === "function") {
        addPlugin(value2, []);
      } else if (typeof value2 === "object") {
        if (Array.isArray(value2)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value2
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value2);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value2 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index2 < plugins.length) {
          const thing = plugins[index2];
          add(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1;
      let entryIndex = -1;
      while (++index2 < attachers.length) {
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest2] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest2];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value) {
  if (typeof value !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value) {
  if (typeof value !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type !== "string") {
    throw new TypeError("Expected node, got `" + node2 + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value) {
  return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
  return Boolean(
    value && typeof value === "object" && "message" in value && "messages" in value
  );
}
function looksLikeAValue(value) {
  return typeof value === "string" || isUint8Array2(value);
}
function isUint8Array2(value) {
  return Boolean(
    value && typeof value === "object" && "byteLength" in value && "byteOffset" in value
  );
}

// src/parse/markdown.ts
function keepUrlPlace({ start, end }) {
  const url = this.resume();
  const node2 = this.stack.at(-1);
  if (node2 === void 0) return;
  node2.url = url;
  node2.data = {
    urlPlace: {
      start: { line: start.line, column: start.column, offset: start.offset },
      end: { line: end.line, column: end.column, offset: end.offset }
    }
  };
}
var processor = unified().use(remarkParse).data("micromarkExtensions", [gfmTable()]).data("fromMarkdownExtensions", [
  gfmTableFromMarkdown(),
  { exit: { resourceDestinationString: keepUrlPlace, definitionDestinationString: keepUrlPlace } }
]).freeze();
var parseMarkdown = (text5) => processor.parse(text5);

// src/parse/masking.ts
var FILLER = "\uE000";
var withoutFiller = (text5) => text5.replaceAll(FILLER, "");
var INCLUDE = /(\[!include[ \t]*\[(?:[^[\]\r\n]|\[[^[\]\r\n]*\])*\][ \t]*\([ \t]*<?)([^)\s>]{0,1000})(>?(?:[ \t]+"[^"\r\n]*")?[ \t]*\)[ \t]*\])/gi;
function maskPage(page, bodyStart) {
  const end = bodyStart.offset;
  const head = page.slice(0, end).replace(/[^\r\n]/g, " ");
  const includes = [];
  const body = page.slice(end).replace(INCLUDE, (whole, before, url, _after, offset) => {
    includes.push({ start: end + offset, url, urlStart: end + offset + before.length });
    return FILLER.repeat(whole.length);
  });
  return { text: head + body, includes };
}

// src/parse/damaged-links.ts
var ALMOST = /(\\?[\]］])([ \t\u00A0\u3000]{0,4}(?:\r?\n[ \t]{0,4})?)(\\?[(（])((?:[^\s()（）<>[\]［］\\"]|\\(?![()（）]))+)((?:[ \t]+"[^"\r\n]*")?)[ \t]{0,4}(\\?[)）])?/g;
var REST_WITH_BLANKS = /[^()（）<>[\]\r\n"]{1,200}\)/y;
var LONGEST_TEXT2 = 300;
var FILE = /\.(?:md|ya?ml|png|jpe?g|gif|svg)(?:[?#][^\s]*)?$/i;
var ADDRESS = /^(?:https?:\/\/[^/]|\.{1,2}[\\/]\S|~[\\/]\S|#[\p{L}_])/iu;
var ON_SITE = /^\/[\w-]+\/[^\s]/;
function damagedLinksInText(node2, text5, lines) {
  const from = node2.position?.start.offset ?? 0;
  const to = node2.position?.end.offset ?? from;
  const found2 = [];
  const written = text5.slice(from, to);
  if (!/[\]］]/.test(written)) return found2;
  for (const match of written.matchAll(ALMOST)) {
    const [whole, closing2 = "", blanks = "", opening = "", url = "", title = "", end = ""] = match;
    const start = from + match.index;
    const parts = { closing: closing2, blanks, opening, url, title, isClosed: end !== "" };
    const read3 = (FILE.test(url) ? void 0 : targetWithBlanks(text5, start, parts)) ?? (isLink(parts) ? { url, length: whole.trimEnd().length } : void 0);
    if (read3 === void 0 || blanks !== "" && isMark(text5, start)) continue;
    const place = lines.place(start, start + read3.length);
    const opener = findOpener(text5, start);
    const isEscaped = closing2.startsWith("\\") && opener?.written.startsWith("\\") === true;
    const fix = read3.url === url && parts.isClosed && opener ? repair(text5, opener, { start, end: start + read3.length }, parts, lines) : void 0;
    found2.push({ url: read3.url, place, isEscaped, ...fix ? { fix } : {} });
  }
  return found2;
}
function isLink({ blanks, url, isClosed }) {
  if (ADDRESS.test(url) || FILE.test(url)) return blanks === "" || isClosed;
  return blanks === "" && isClosed && ON_SITE.test(url);
}
function targetWithBlanks(text5, start, { closing: closing2, blanks, opening, url, isClosed }) {
  if (isClosed || blanks !== "" || opening !== "(") return void 0;
  const urlStart = start + closing2.length + opening.length;
  REST_WITH_BLANKS.lastIndex = urlStart + url.length;
  const rest2 = REST_WITH_BLANKS.exec(text5)?.[0];
  if (rest2 === void 0) return void 0;
  const whole = `${url}${rest2.slice(0, -1)}`.trimEnd();
  return FILE.test(whole) ? { url: whole, length: urlStart + url.length + rest2.length - start } : void 0;
}
var isMark = (text5, closing2) => /\[(?:[ xX*]|\^?\d{1,3})$/.test(text5.slice(Math.max(0, closing2 - 6), closing2));
function findOpener(text5, closing2) {
  const before = text5.slice(Math.max(0, closing2 - LONGEST_TEXT2), closing2);
  const written = /\\?[[［][^[\]［］\r\n]*$/.exec(before.slice(Math.max(0, lastBracket(before) - 1)))?.[0];
  if (written === void 0) return void 0;
  const length = written.startsWith("\\") ? 2 : 1;
  return { at: closing2 - written.length, written: written.slice(0, length) };
}
var lastBracket = (text5) => Math.max(text5.lastIndexOf("["), text5.lastIndexOf("\uFF3B"));
function repair(text5, opener, { start, end }, { url, title }, lines) {
  if (/(?:[!！][ \t\u00A0\u3000]+|！)$/.test(text5.slice(Math.max(0, opener.at - 8), opener.at))) return void 0;
  const label = text5.slice(opener.at + opener.written.length, start);
  const target = `](${url}${title})`;
  if (withoutFiller(label + target) !== label + target) return void 0;
  const [paragraph, ...others] = parseMarkdown(`[${label}${target}`).children;
  const isOne = paragraph?.type === "paragraph" && paragraph.children.length === 1 && others.length === 0;
  if (!isOne || paragraph.children[0]?.type !== "link") return void 0;
  if (opener.written === "[") return { place: lines.place(start, end), text: target };
  return { place: lines.place(opener.at, end), text: `[${label}${target}` };
}

// src/parse/directives.ts
var LINE2 = new RegExp("^(?:[ \\t>]|[-*+][ \\t]|\\d{1,3}[.)][ \\t]){0,40}((?:[:\uFF1A][ \\t]?){2,5}[ \\t]{0,4}(?=\\p{L})[^\\r\\n]{0,1000})", "gmu");
var OTHERS = /^:::(?:image|code|no-loc)(?![\w-])/;
function directivesIn({ page, text: text5, lines }, from, code) {
  if (!/[:：][ \t]?[:：]/.test(text5)) return [];
  return [...text5.slice(from).matchAll(LINE2)].flatMap((match) => {
    const [whole, rest2 = ""] = match;
    const start = from + match.index + whole.length - rest2.length;
    const written = rest2.trimEnd();
    const meaning = meaningOf(written);
    if (OTHERS.test(meaning) || stretchAt(code, start) !== void 0) return [];
    const place = lines.place(start, start + written.length);
    return [{ kind: "directive", meaning, written: page.slice(start, start + written.length), place, text: written }];
  });
}
var meaningOf = (written) => written.replace(/^:::[ \t]+/, ":::").replace(/(?<![ \t])[ \t]+(?=:::$)/, "").replace(/[ \t]+/g, " ").toLowerCase();
var inPageOrder = (blocks2) => blocks2.toSorted((a, b) => a.place.start.offset - b.place.start.offset);

// src/parse/html.ts
var TAG = /<!--[\s\S]*?(?:-->|$)|<([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
var ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
function readAttributes(html) {
  const attributes = [];
  for (const tag of html.matchAll(TAG)) {
    const [, name, inside = ""] = tag;
    if (name === void 0) continue;
    const from = tag.index + 1 + name.length;
    for (const match of inside.matchAll(ATTRIBUTE)) {
      const [whole, key = "", double, single, bare] = match;
      const written = double ?? single ?? bare;
      if (written === void 0) continue;
      const end = from + match.index + whole.length - (bare === void 0 ? 1 : 0);
      attributes.push({
        tag: name.toLowerCase(),
        name: key.toLowerCase(),
        value: decodeReferences(written),
        start: end - written.length,
        end
      });
    }
  }
  return attributes;
}
function decodeReferences(text5) {
  return text5.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, (whole, hex, decimal, named3) => {
    if (hex) return decodeNumericCharacterReference(hex, 16);
    if (decimal) return decodeNumericCharacterReference(decimal, 10);
    return decodeNamedCharacterReference(named3) || whole;
  });
}

// src/parse/html-offsets.ts
function offsetsInPage({ value, position: position2 }, text5) {
  const from = position2?.start.offset ?? 0;
  const to = position2?.end.offset ?? from;
  if (!/[\r\n]/.test(value) && !/[\r\n]/.test(text5.slice(from, to)))
    return (offset) => Math.max(from, to - value.length + offset);
  const ends = lineEnds(text5.slice(from, to));
  const valueEnds = lineEnds(value);
  const { point: point3 } = lineIndex(value);
  return (offset) => {
    const line = point3(offset).line - 1;
    return from + Math.max(0, (ends[line] ?? 0) - ((valueEnds[line] ?? 0) - offset));
  };
}
var lineEnds = (text5) => [...text5.matchAll(/\r\n|\n|\r|$/g)].map(({ index: index2 }) => index2);

// src/parse/walk.ts
function walk(root, visit3) {
  const pending = [root];
  for (let node2 = pending.pop(); node2 !== void 0; node2 = pending.pop()) {
    visit3(node2);
    if (!("children" in node2)) continue;
    const { children } = node2;
    for (let index2 = children.length - 1; index2 >= 0; index2 -= 1) {
      const child = children[index2];
      if (child !== void 0) pending.push(child);
    }
  }
}

// src/parse/headings.ts
var NO_LOC = /:::no-loc(?:[^":]|"[^"]*")*:::/gi;
var ADDRESS2 = /\b(?:https?:\/\/|www\.)\S+/gi;
function readHeading(node2, text5, lines, halves) {
  const start = node2.position?.start.offset ?? 0;
  const end = node2.position?.end.offset ?? start;
  const written = text5.slice(start, end);
  const opening = /^#{1,6}(?!#)[ \t]*/.exec(written)?.[0] ?? "";
  const content3 = opening === "" ? setextContent(node2, text5) : withoutClosing(written.slice(opening.length));
  return headingOf(node2.depth, content3, start + opening.length, node2.children, lines.place(start, end), {
    text: text5,
    lines,
    halves
  });
}
function readTightHeading(line, start, children, text5, lines, halves) {
  const depth = /^#+/.exec(line)?.[0].length ?? 1;
  const content3 = withoutClosing(line.slice(depth));
  const place = lines.place(start, start + line.length);
  return headingOf(depth, content3, start + depth, withinLine(children), place, { text: text5, lines, halves });
}
function withinLine(children) {
  return children.map((child, index2) => {
    if (child.type !== "text") return child;
    const onLine = /^[^\r\n]*/.exec(child.value)?.[0] ?? "";
    const opened = index2 === 0 ? onLine.replace(/^#+/, "") : onLine;
    return { ...child, value: index2 === children.length - 1 ? withoutClosing(opened) : opened };
  });
}
function headingOf(depth, content3, contentStart, children, place, page) {
  const leaves = leavesOf(children, page.halves);
  const textStart = contentStart + (content3.length - content3.trimStart().length);
  const contentEnd = contentStart + content3.length;
  return {
    depth,
    markdown: withoutStretches(page.text, contentStart, contentEnd, page.halves.beside).trim(),
    prose: withoutFiller(proseOf(leaves)).replace(NO_LOC, " ").replace(ADDRESS2, " ").trim(),
    plain: withoutFiller(plainOf(leaves)).trim(),
    anchors: anchorsIn(leaves, page),
    place,
    textStart: page.lines.point(textStart)
  };
}
var withoutClosing = (content3) => content3.replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, "");
function setextContent(node2, text5) {
  const first = node2.children[0]?.position?.start.offset;
  const last = node2.children.at(-1)?.position?.end.offset;
  return first === void 0 || last === void 0 ? "" : text5.slice(first, last);
}
function leavesOf(children, { english }) {
  const leaves = [];
  walk({ type: "paragraph", children: [...children] }, (node2) => {
    if ("children" in node2) return;
    leaves.push({ node: node2, isEnglish: stretchAt(english, node2.position?.start.offset ?? 0) !== void 0 });
  });
  return leaves;
}
function anchorsIn(leaves, { text: text5, lines }) {
  return leaves.flatMap(({ node: node2, isEnglish: isEnglish3 }, index2) => {
    const start = node2.position?.start.offset;
    if (node2.type !== "html" || isEnglish3 || start === void 0) return [];
    const closing2 = leaves[index2 + 1]?.node;
    const closed = closing2?.type === "html" && /^<\/a\s*>/i.test(closing2.value);
    const end = (closed ? closing2.position?.end.offset : node2.position?.end.offset) ?? start;
    const pageOffset = offsetsInPage(node2, text5);
    return readAttributes(node2.value).filter(({ tag, name }) => tag === "a" && (name === "name" || name === "id")).map((attribute2) => ({
      name: attribute2.value,
      place: lines.place(start, end),
      namePlace: lines.place(pageOffset(attribute2.start), pageOffset(attribute2.end))
    }));
  });
}
var plainOf = (leaves) => leaves.map(({ node: node2 }) => node2.type === "text" || node2.type === "inlineCode" ? node2.value : "").join("");
function proseOf(leaves) {
  return leaves.map(({ node: node2, isEnglish: isEnglish3 }) => {
    if (node2.type === "html") return " ";
    if (isEnglish3) return "";
    return node2.type === "text" ? node2.value : " ";
  }).join("");
}

// src/parse/html-markup.ts
var MARKUP = /<!--[\s\S]*?(?:-->|$)|<(script|style)(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)|<\?[\s\S]*?(?:\?>|$)|<![a-z[][^<>]*>|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
var readMarkup = (html) => [...html.matchAll(MARKUP)].map(({ 0: text5, index: index2 }) => ({ text: text5, start: index2, end: index2 + text5.length }));

// src/parse/html-text.ts
function textsInHtml(node2, text5, lines) {
  const pageOffset = offsetsInPage(node2, text5);
  const texts = [];
  const keep2 = (start, end) => {
    const written = node2.value.slice(start, end);
    if (written.trim() === "") return;
    const from = start + written.length - written.trimStart().length;
    const to = end - (written.length - written.trimEnd().length);
    texts.push({ value: decodeReferences(written), place: lines.place(pageOffset(from), pageOffset(to)) });
  };
  let at = 0;
  for (const { start, end } of readMarkup(node2.value)) {
    keep2(at, start);
    at = end;
  }
  keep2(at, node2.value.length);
  return texts;
}

// src/parse/ignore-comments.ts
var IGNORE_MARK = "handback-check-ignore";
var FORM = /^\s*(handback-check-ignore[\w-]*)(?=\s|$)/;
var LONGEST_REASON = 500;
var MOST_RULES = 200;
function readIgnoreComment({ text: text5, pageOffset, place }, covers, lines) {
  const [whole, form] = FORM.exec(text5) ?? [];
  if (whole === void 0) return void 0;
  const rest2 = text5.slice(whole.length);
  const separator = /(?:^|\s)--(?=\s|$)/.exec(rest2);
  const listed = separator === null ? rest2 : rest2.slice(0, separator.index);
  const reason = separator === null ? "" : oneLine2(rest2.slice(separator.index + separator[0].length));
  const rules = namedRules(listed, (offset) => pageOffset(whole.length + offset), lines);
  const scope = form === "handback-check-ignore-file" ? "file" : "block";
  const fault = faultOf2();
  return {
    scope,
    rules,
    reason,
    place,
    ...scope === "block" && typeof covers === "object" ? { covers } : {},
    ...fault === void 0 ? {} : { fault }
  };
  function faultOf2() {
    if (scope === "block" && (form !== IGNORE_MARK || covers === "none")) return "unknown-form";
    if (rules.length === 0) return "no-rule";
    if (reason === "") return "no-reason";
    return scope === "block" && covers === void 0 ? "no-block" : void 0;
  }
}
function namedRules(listed, pageOffset, lines) {
  const rules = /* @__PURE__ */ new Map();
  for (const { 0: written, index: index2 } of listed.matchAll(/[^,]+/g)) {
    const name = written.trim();
    if (name === "" || rules.has(name)) continue;
    if (rules.size === MOST_RULES) break;
    const start = index2 + written.length - written.trimStart().length;
    rules.set(name, { name, place: lines.place(pageOffset(start), pageOffset(start + name.length)) });
  }
  return [...rules.values()];
}
function oneLine2(text5) {
  const flat2 = text5.replace(/\s+/g, " ").trim();
  return flat2.length > LONGEST_REASON ? `${flat2.slice(0, LONGEST_REASON).toWellFormed()}\u2026` : flat2;
}
var BLOCKS_OF_TEXT = ["paragraph", "heading", "tableCell"];
function readIgnoreComments(root, text5, lines) {
  if (!text5.includes(IGNORE_MARK)) return [];
  const found2 = [];
  const pending = [{ node: root }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { node: node2 } = next;
    if (!("children" in node2)) continue;
    const around2 = BLOCKS_OF_TEXT.includes(node2.type) ? node2 : next.around;
    let behind;
    for (const child of [...node2.children].reverse()) {
      pending.push({ node: child, ...around2 ? { around: around2 } : {} });
      if (child.type !== "html") {
        behind = child;
        continue;
      }
      const comments = commentsIn(child, text5, lines);
      const end = endOfContent(child);
      for (const { comment, to } of comments) {
        const covers = around2 ?? (to < end ? void 0 : behind);
        const within2 = covers === void 0 ? restOf(child, comment.place, to < end, lines) : placeOf2(covers, lines);
        const ignore = readIgnoreComment(comment, within2, lines);
        if (ignore !== void 0) found2.push(ignore);
      }
      if (end > 0) behind = child;
    }
  }
  return found2.sort((a, b) => a.place.start.offset - b.place.start.offset);
}
function commentsIn(node2, text5, lines) {
  if (!node2.value.includes(IGNORE_MARK)) return [];
  const pageOffset = offsetsInPage(node2, text5);
  return readMarkup(node2.value).flatMap(({ text: written, start, end }) => {
    if (!written.startsWith("<!--")) return [];
    const inner = written.slice(4, written.endsWith("-->") ? Math.max(4, written.length - 3) : void 0);
    const place = lines.place(pageOffset(start), pageOffset(end));
    return [{ comment: { text: inner, pageOffset: (offset) => pageOffset(start + 4 + offset), place }, to: end }];
  });
}
function endOfContent({ value }) {
  const comments = readMarkup(value).filter(({ text: text5 }) => text5.startsWith("<!--"));
  let end = value.length;
  for (const comment of comments.reverse()) {
    if (value.slice(comment.end, end).trim() !== "") return end;
    end = comment.start;
  }
  return value.slice(0, end).trim() === "" ? 0 : end;
}
function restOf(node2, comment, isMore, lines) {
  return isMore ? lines.place(comment.end.offset, node2.position?.end.offset ?? comment.end.offset) : void 0;
}
var placeOf2 = ({ position: position2 }, lines) => lines.place(position2?.start.offset ?? 0, position2?.end.offset ?? 0);

// src/parse/links.ts
function imageLabels(root) {
  const images = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Set();
  walk(root, (node2) => {
    if (node2.type === "imageReference") images.add(node2.identifier);
    else if (node2.type === "linkReference") links.add(node2.identifier);
  });
  return new Set([...images].filter((label) => !links.has(label)));
}
function linkOf(node2, text5, images, lines) {
  const start = node2.position?.start.offset ?? 0;
  const end = node2.position?.end.offset ?? start;
  const kind = kindOf(node2, text5, start, images);
  const written = node2.data?.urlPlace;
  const empty = node2.type === "link" && isEmpty(node2) ? { isEmpty: true } : {};
  if (written) return { kind, url: node2.url, place: lines.place(written.start.offset, written.end.offset), ...empty };
  if (text5[start] === "<") return { kind: "autolink", url: node2.url, place: lines.place(start + 1, end - 1) };
  return { kind, url: node2.url, place: lines.place(start, end) };
}
function isEmpty(link) {
  let seen = false;
  walk(link, (node2) => {
    if (node2.type === "text") seen ||= /[^\s\u200B-\u200D\u2060\uFEFF]/.test(node2.value);
    else if (node2.type === "html") seen ||= !/^<(?:\/?span\b|!--)/i.test(node2.value);
    else seen ||= !("children" in node2) && node2.type !== "break";
  });
  return !seen;
}
function kindOf(node2, text5, start, images) {
  if (node2.type === "definition" && images.has(node2.identifier)) return "image";
  if (node2.type !== "link") return node2.type;
  return /\[!code(?:-[\w+#.-]+)?[ \t]*$/i.test(text5.slice(Math.max(0, start - 40), start)) ? "code" : "link";
}
function linksInHtml(node2, text5, lines) {
  const pageOffset = offsetsInPage(node2, text5);
  return readAttributes(node2.value).flatMap(({ tag, name, value, start, end }) => {
    const kind = tag === "a" && name === "href" ? "html-link" : tag === "img" && name === "src" ? "html-image" : void 0;
    return kind === void 0 ? [] : [{ kind, url: value.trim(), place: lines.place(pageOffset(start), pageOffset(end)) }];
  });
}
var DIRECTIVE = /:::[ \t]*(image|code)[ \t][^\r\n]*/gi;
function linksInText(node2, text5, includes, lines) {
  const from = node2.position?.start.offset ?? 0;
  const to = node2.position?.end.offset ?? from;
  const found2 = includes.slice(firstFrom(includes, from), firstFrom(includes, to)).map(({ url, urlStart }) => ({ kind: "include", url, place: lines.place(urlStart, urlStart + url.length) }));
  const written = text5.slice(from, to);
  for (const directive of written.includes(":::") ? written.matchAll(DIRECTIVE) : []) {
    const start = from + directive.index;
    const line = /^[^\r\n]*/.exec(text5.slice(start))?.[0] ?? "";
    const html = `<x ${line.slice(3).replaceAll(">", " ").replaceAll("<", " ")}>`;
    for (const attribute2 of readAttributes(html)) {
      if (attribute2.name !== "source" && attribute2.name !== "lightbox") continue;
      const place = lines.place(start + attribute2.start, start + attribute2.end);
      found2.push({ kind: directive[1]?.toLowerCase() === "code" ? "code" : "image", url: attribute2.value, place });
    }
  }
  return found2;
}
function firstFrom(includes, offset) {
  let low = 0;
  let high = includes.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((includes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/parse/damaged-emphasis.ts
var LONGEST3 = 300;
function damagedEmphasisIn(node2, text5, lines, mostFixes) {
  if (!("children" in node2)) return [];
  const children = node2.children;
  const runs = children.flatMap(
    (child) => child.type === "text" && child.value.includes("**") ? runsIn(startOf3(child), endOf2(child), text5) : []
  );
  const glued = node2.type === "paragraph" ? gluedMarkers(children, text5, lines) : [];
  return [...asterisks(runs, text5, lines, mostFixes), ...glued];
}
var startOf3 = ({ position: position2 }) => position2?.start.offset ?? 0;
var endOf2 = ({ position: position2 }) => position2?.end.offset ?? 0;
function runsIn(from, to, text5) {
  return [...text5.slice(from, to).matchAll(/\\\*|\*+/g)].flatMap(
    ({ 0: written, index: index2 }) => written.startsWith("\\") || written.length < 2 ? [] : [{ at: from + index2, length: written.length }]
  );
}
function asterisks(runs, text5, lines, mostFixes) {
  const found2 = [];
  for (let index2 = 0; index2 < runs.length; index2 += 1) {
    const [one2, two] = [runs[index2], runs[index2 + 1]];
    if (one2 === void 0) break;
    if (one2.length === 4) {
      found2.push({ form: "empty", text: "****", place: lines.place(one2.at, one2.at + 4) });
      continue;
    }
    if (one2.length !== 2 || two?.length !== 2 || two.at - one2.at > LONGEST3) continue;
    const damage = spacedPair(one2.at, two.at, text5, lines, found2.length < mostFixes);
    if (damage === void 0) continue;
    found2.push(damage);
    index2 += 1;
  }
  return found2;
}
function spacedPair(one2, two, text5, lines, mayFix) {
  const inner = text5.slice(one2 + 2, two);
  const content3 = inner.trim();
  if (content3 === "" || content3 === inner || /[\r\n]/.test(inner)) return void 0;
  if (/^\s/.test(inner) && /[\p{L}\d]/u.test(text5[one2 - 1] ?? "")) return void 0;
  const place = lines.place(one2, two + 2);
  const [before, behind] = [text5[one2 - 1] ?? "\n", text5[two + 2] ?? "\n"];
  const lead = /^\s/.test(inner) && !/[\s(["'>]/.test(before) ? " " : "";
  const tail = /\s$/.test(inner) && /[\p{L}\d(["'<*`]/u.test(behind) ? " " : "";
  const fixed = `${lead}**${content3}**${tail}`;
  const fix = mayFix && isStrong(before + fixed + behind) ? { place, text: fixed } : void 0;
  return { form: "spaced", text: text5.slice(one2, two + 2), place, ...fix ? { fix } : {} };
}
function isStrong(markdown) {
  const [paragraph, ...others] = parseMarkdown(`x${markdown}`).children;
  if (paragraph?.type !== "paragraph" || others.length > 0) return false;
  const isRest = (child) => child.type !== "text" || !child.value.includes("**");
  return paragraph.children.filter(({ type }) => type === "strong").length === 1 && paragraph.children.every(isRest);
}
function gluedMarkers(children, text5, lines) {
  return children.flatMap((child, index2) => {
    const next = children[index2 + 1];
    if (child.type !== "text" || next?.type !== "strong") return [];
    const end = endOf2(child);
    if (!/(?:^|[\r\n])[ \t>]*-$/.test(text5.slice(Math.max(0, end - 40), end)) || !new RegExp("^\\*\\*\\p{L}", "u").test(text5.slice(end, end + 4)))
      return [];
    const place = lines.place(end - 1, end + 2);
    return [{ form: "glued", text: "-**", place, fix: { place, text: "- **" } }];
  });
}

// src/parse/placeholders.ts
var FORMS = [
  ["percent", /%(?![0-9A-Fa-f]{2}%)[A-Za-z](?:\w|\\_|[()-]){1,60}%/g],
  ["braces", /\{\{[^{}\r\n]{1,80}\}\}/g],
  ["dollar", /\$\{[^{}\r\n]{1,80}\}/g],
  ["angle", new RegExp("(?:\\\\?<|&lt;) ?\\p{L}[^<>&\\\\\\r\\n]{0,60}(?:\\\\?>|&gt;)", "gu")],
  ["no-loc", /:::[ \t]?no-loc[ \t]{1,4}text="[^"\r\n]{1,200}"[^:\r\n]{0,200}:::/gi]
];
var SPACED = [
  [
    "percent",
    new RegExp("%(?:[ \\t\\u00A0]{1,2}\\p{L}(?:[\\p{L}\\d_()-]|\\\\_){0,60}[ \\t\\u00A0]{0,2}|\\p{L}(?:[\\p{L}\\d_()-]|\\\\_){0,60}[ \\t\\u00A0]{1,2})%", "gu")
  ],
  ["braces", /\{[ \t\u00A0]\{[^{}\r\n]{1,80}\}[ \t\u00A0]?\}/g],
  ["dollar", /\$[ \t\u00A0]\{[^{}\r\n]{1,80}\}/g]
];
function placeholdersIn(written, from, lines) {
  if (!/[%{$<]|&lt;|:::/.test(written)) return [];
  const read3 = (text5, forms, isSpaced) => forms.flatMap(
    ([kind, form]) => [...text5.matchAll(form)].map(({ 0: whole2, index: index2 }) => ({
      kind,
      text: comparable(whole2, kind),
      place: lines.place(from + index2, from + index2 + whole2.length),
      isSpaced
    }))
  );
  const whole = read3(written, FORMS, false);
  let rest2 = written;
  for (const [, form] of FORMS) rest2 = rest2.replace(form, (match) => "\n".repeat(match.length));
  return [...whole, ...read3(rest2, SPACED, true)].sort((a, b) => a.place.start.offset - b.place.start.offset);
}
function comparable(written, kind) {
  if (kind === "no-loc") return /text="([^"]*)"/i.exec(written)?.[1] ?? "";
  const plain2 = written.replace(/[\u200B-\u200D\u2060\uFEFF]|\\(?=[_<>{}$%])/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return kind === "braces" || kind === "dollar" ? plain2.replace(/[ \t\u00A0]+/g, "") : plain2;
}

// src/parse/marks.ts
var NO_MARKS = {
  codeSpans: [],
  tags: [],
  placeholders: [],
  damages: [],
  looseReferences: [],
  labels: []
};
var MOST_FIXES = 200;
function readMarks(root, text5, lines, isLeft) {
  const marks = {
    codeSpans: [],
    tags: [],
    placeholders: [],
    damages: [],
    looseReferences: [],
    labels: []
  };
  const used = /* @__PURE__ */ new Set();
  const definitions = [];
  const own4 = (found2) => found2.filter(({ place }) => !isLeft(place.start.offset));
  walk(root, (node2) => {
    const [from, to] = [node2.position?.start.offset ?? 0, node2.position?.end.offset ?? 0];
    if (node2.type === "inlineCode") marks.codeSpans.push(...own4([codeSpan(node2, from, to, lines)]));
    else if (node2.type === "html") marks.tags.push(...own4(tagsIn(node2, text5, lines)));
    else if (node2.type === "text") marks.looseReferences.push(...own4(looseReferencesIn(node2, text5, lines)));
    else if (node2.type === "definition") definitions.push(node2);
    else if (node2.type === "linkReference" || node2.type === "imageReference") used.add(node2.identifier);
    if (node2.type === "inlineCode" || node2.type === "code" || node2.type === "html" || node2.type === "text") {
      const isText = (mark) => mark.kind !== "angle" || node2.type === "text" || node2.type === "inlineCode" || text5[mark.place.start.offset] === "&";
      marks.placeholders.push(...own4(placeholdersIn(text5.slice(from, to), from, lines).filter(isText)));
    }
    marks.damages.push(...own4(damagedEmphasisIn(node2, text5, lines, MOST_FIXES - marks.damages.length)));
  });
  for (const { label, identifier, position: position2 } of definitions) {
    const [start, written] = [position2?.start.offset ?? 0, label ?? identifier];
    const place = lines.place(start, start + written.length + 2);
    marks.labels.push(...own4([{ text: written, place, isUsed: used.has(identifier) }]));
  }
  return marks;
}
var codeSpan = ({ value }, from, to, lines) => ({
  text: value,
  place: lines.place(from, to)
});
function tagsIn(node2, text5, lines) {
  const pageOffset = offsetsInPage(node2, text5);
  const isInline = /^<[^<>]*>$/.test(node2.value);
  return readMarkup(node2.value).flatMap(({ text: written, start, end }) => {
    const name = /^<([a-z][a-z0-9-]*)/i.exec(written)?.[1]?.toLowerCase();
    if (name === void 0 || name === "a" || name === "span") return [];
    return [{ text: name, written, place: lines.place(pageOffset(start), pageOffset(end)), isInline }];
  });
}
var LOOSE = /\[([^[\]\\\r\n]{1,300})\]\[([^[\]\\\r\n]{1,100})\](?![[(:])/g;
function looseReferencesIn(node2, text5, lines) {
  const from = node2.position?.start.offset ?? 0;
  const written = text5.slice(from, node2.position?.end.offset ?? from);
  return [...written.matchAll(LOOSE)].map(({ 0: whole, 2: label = "", index: index2 }) => {
    const end = from + index2 + whole.length;
    return {
      text: label,
      place: lines.place(from + index2, end),
      labelPlace: lines.place(end - 1 - label.length, end - 1)
    };
  });
}

// src/parse/prose.ts
var LEAST_LETTERS = 60;
function readProse(root, others, lines) {
  const prose = [];
  const pending = [root];
  for (let node2 = pending.pop(); node2 !== void 0; node2 = pending.pop()) {
    if (node2.type === "paragraph") {
      const value = plainText(node2, others);
      const place = lines.place(node2.position?.start.offset ?? 0, node2.position?.end.offset ?? 0);
      if (isLong(value)) prose.push({ value, place });
    } else if ("children" in node2 && node2.type !== "blockquote" && node2.type !== "table")
      for (const child of [...node2.children].reverse()) pending.push(child);
  }
  return prose;
}
function plainText(paragraph, others) {
  const pieces = [];
  walk(paragraph, (node2) => {
    if (node2.type === "text" && stretchAt(others, node2.position?.start.offset ?? 0) === void 0)
      pieces.push(node2.value);
    else if (node2.type === "inlineCode" || node2.type === "break") pieces.push(" ");
  });
  return withoutFiller(pieces.join("")).replace(/^[ \t]*:::.*$/gm, "").trim();
}
var isLong = (text5) => text5.length >= LEAST_LETTERS && text5.replace(new RegExp("\\P{L}+", "gu"), "").length >= LEAST_LETTERS;

// src/parse/reading-cost.ts
var MOST_COST = 5e8;
var PER_LINE = 1e3;
var PER_ITEM = 10;
var PER_NESTED_PAIR = 0.12;
var LINE3 = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
var CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))/y;
var MARK = /[\]*_]|<[!?]/g;
var BLANK = /^[ \t>]*[\r\n]*$/;
var NEW_TEXT = /^(?: {0,3}>)* {0,3}(?:[-+*]|1[.)]|#{1,6})[ \t]{1,4}[^ \t\r\n]/;
var ROW = /^ {0,3}\|/;
var DELIMITER_ROW = /^ {0,3}\|[ \t:|-]*-[ \t:|-]*[\r\n]*$/;
var newRun = () => ({ lines: 0, units: 0, marks: 0, lazy: 0, isNested: false, columns: 0, isTable: false });
function readingCost(text5) {
  let cost = 0;
  let lines = 0;
  let nested = 0;
  let run = newRun();
  const close = () => {
    cost += run.units * run.marks + run.lazy ** 2;
    run = newRun();
  };
  LINE3.lastIndex = 0;
  while (LINE3.lastIndex < text5.length && cost <= MOST_COST) {
    const line = LINE3.exec(text5)?.[0] ?? "";
    const { depth, items } = nestingOf(line);
    cost += PER_LINE + depth ** 2 + PER_ITEM * depth * items;
    lines += 1;
    if (depth > 0) nested += 1;
    const isBlank2 = BLANK.test(line);
    if (isBlank2 || NEW_TEXT.test(line) || run.isTable && !ROW.test(line)) close();
    if (isBlank2) continue;
    const marks = line.match(MARK)?.length ?? 0;
    if (run.lines === 0 && ROW.test(line)) run.columns = columnsOf(line);
    else if (run.lines === 1 && run.columns > 0)
      run.isTable = DELIMITER_ROW.test(line) && columnsOf(line) === run.columns;
    run.lines += 1;
    if (run.isTable) cost += line.length * marks;
    else {
      run.units += line.length;
      run.marks += marks;
    }
    if (depth > 0) run.isNested = true;
    else if (run.isNested) run.lazy += 1;
  }
  close();
  return cost + PER_NESTED_PAIR * nested * lines;
}
function nestingOf(line) {
  let depth = 0;
  let items = 0;
  CONTAINER.lastIndex = 0;
  for (let match = CONTAINER.exec(line); match !== null; match = CONTAINER.exec(line)) {
    depth += 1;
    if (!match[0].endsWith(">")) items += 1;
  }
  return { depth, items };
}
function columnsOf(row) {
  const bars = row.match(/\\[\\|]|\|/g)?.filter((bar) => bar === "|").length ?? 0;
  return /(?:^|[^\\])\|[ \t]*[\r\n]*$/.test(row) ? bars - 1 : bars;
}

// src/parse/span-tags.ts
var MARKER = /\bdata-[st]tu-id\b|\bsxs-lookup\b/i;
function readSpanTags(root, text5) {
  if (!MARKER.test(text5)) return [];
  const tags = [];
  let blockEnd = 0;
  walk(root, (node2) => {
    if (node2.type === "paragraph" || node2.type === "heading" || node2.type === "tableCell")
      blockEnd = node2.position?.end.offset ?? blockEnd;
    if (node2.type !== "html" && node2.type !== "inlineCode") return;
    const end = Math.max(blockEnd, node2.position?.end.offset ?? 0);
    for (const tag of tagsIn2(node2, text5, end)) tags.push(tag);
  });
  return tags.some(({ role }) => role !== "other" && role !== "close") ? tags : [];
}
function tagsIn2(node2, text5, blockEnd) {
  if (!/<\/?span/i.test(node2.value)) return [];
  const inCode = node2.type === "inlineCode";
  const html = inCode ? asWritten(node2, text5) : node2;
  const spans = readMarkup(html.value).filter(({ text: tag }) => /^<\/?span(?=[\s>])/i.test(tag) && !tag.endsWith("/>"));
  if (spans.length === 0) return [];
  const pageOffset = offsetsInPage(html, text5);
  return spans.map((markup) => {
    const whole = { start: pageOffset(markup.start), end: pageOffset(markup.end) };
    const { role, attribute: attribute2 } = roleOf(markup.text);
    const from = markup.start;
    const idStretch = attribute2 && { start: pageOffset(from + attribute2.start), end: pageOffset(from + attribute2.end) };
    return { ...whole, role, id: attribute2?.value ?? "", idStretch: idStretch ?? whole, blockEnd, inCode };
  });
}
var asWritten = ({ position: position2 }, text5) => ({
  type: "html",
  value: text5.slice(position2?.start.offset ?? 0, position2?.end.offset ?? 0),
  ...position2 ? { position: position2 } : {}
});
function roleOf(tag) {
  if (tag.startsWith("</")) return { role: "close" };
  const attributes = readAttributes(tag);
  const named3 = (wanted) => attributes.find(({ name }) => name === wanted);
  const translation = named3("data-ttu-id");
  if (translation) return { role: "translation", attribute: translation };
  const original = named3("data-stu-id");
  if (original) return { role: "original", attribute: original };
  return { role: named3("class")?.value === "sxs-lookup" ? "wrapper" : "other" };
}

// src/parse/yaml-body.ts
var import_yaml6 = __toESM(require_dist(), 1);

// src/parse/yaml-comments.ts
var import_yaml5 = __toESM(require_dist(), 1);
var SIGNS = ["", "", ""];
function readYamlComments(yaml, from, lines) {
  if (!yaml.includes(IGNORE_MARK)) return [];
  const found2 = [];
  let at = from;
  let before = "";
  for (const token of new import_yaml5.Lexer().lex(yaml)) {
    const isSign = SIGNS.includes(token);
    if (!isSign && before !== "" && token.startsWith("#")) {
      const text5 = token.replace(/^#+/, "");
      const start = at + token.length - text5.length;
      const place = lines.place(at, at + token.trimEnd().length);
      const ignore = readIgnoreComment({ text: text5, pageOffset: (offset) => start + offset, place }, "none", lines);
      if (ignore !== void 0) found2.push(ignore);
    }
    if (!isSign) at += token.length;
    before = token;
  }
  return found2;
}

// src/parse/yaml-scalar.ts
function extentOf2({ type, range: [start, end] }, yaml) {
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return [start + 1, end - 1];
  if (type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL") return [start, end];
  const [, before = "", line = ""] = /^([^\r\n]*\s*)([^\r\n]*)/.exec(yaml.slice(start, end)) ?? [];
  const first = start + before.length;
  return line === "" ? [start, start + 1] : [first, first + line.trimEnd().length];
}
function offsetsOf({ type, value, range: [from, to] }, yaml) {
  const text5 = String(value ?? "");
  const offsets = new Int32Array(text5.length + 1).fill(-1);
  const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
  const isBlock = type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL";
  let at = isBlock ? from + (/[\r\n]/.exec(yaml.slice(from, to))?.index ?? 0) : from + (isQuoted ? 1 : 0);
  const end = isQuoted ? to - 1 : to;
  for (let index2 = 0; index2 < text5.length; index2 += 1) {
    const unit = text5[index2] ?? "";
    if (/\s/.test(unit)) continue;
    at = skipSpace(yaml, at, end, type === "QUOTE_DOUBLE");
    const length = writtenLength(unit, yaml, at, type);
    if (length === 0 || at >= end) return void 0;
    offsets[index2] = at;
    at += length;
  }
  offsets[text5.length] = at;
  for (let index2 = text5.length - 1; index2 >= 0; index2 -= 1)
    if (offsets[index2] === -1) offsets[index2] = offsets[index2 + 1] ?? at;
  return offsets;
}
var SPACE_ESCAPE = /\\(?:[nrtvfNLP_ ]|x(?:09|0[aAdD]|20|a0|A0)|\r?\n|\r)/y;
function skipSpace(yaml, from, end, hasEscapes) {
  let at = from;
  while (at < end) {
    SPACE_ESCAPE.lastIndex = at;
    const space = hasEscapes ? SPACE_ESCAPE.exec(yaml) : null;
    if (space !== null) at += space[0].length;
    else if (/\s/.test(yaml[at] ?? "")) at += 1;
    else break;
  }
  return at;
}
var ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/y;
function writtenLength(unit, yaml, at, type) {
  if (type === "QUOTE_SINGLE" && unit === "'") return yaml.startsWith("''", at) ? 2 : 0;
  if (type !== "QUOTE_DOUBLE" || yaml[at] !== "\\") return yaml[at] === unit ? 1 : 0;
  ESCAPE.lastIndex = at;
  const written = ESCAPE.exec(yaml)?.[0] ?? "";
  const code = /^\\[xuU]/.test(written) ? String.fromCodePoint(codePoint(written)) : written.slice(1);
  return code === unit ? written.length : 0;
}
var codePoint = (written) => Math.min(Number.parseInt(written.slice(2), 16), 1114111);

// src/parse/yaml-body.ts
var LINK_KEYS = {
  href: "link",
  url: "link",
  tocHref: "link",
  topicHref: "link",
  imageSrc: "image",
  src: "image"
};
var MARKDOWN = /\]\(|\]:|<(?:a|img)\s|:::/i;
function readYamlBody({ text: text5, metadata }, readLinks) {
  if (metadata.faults.length > 0) return void 0;
  const lines = lineIndex(text5);
  const from = text5.charCodeAt(0) === 65279 ? 1 : 0;
  const links = [];
  const texts = [];
  const yaml = text5.slice(from);
  const placeOf5 = (scalar) => {
    const [start, end] = extentOf2(scalar, yaml);
    return lines.place(from + start, from + end);
  };
  const keep2 = (scalar) => {
    const value = String(scalar.value ?? "");
    texts.push({ value, place: placeOf5(scalar) });
    if (MARKDOWN.test(value)) for (const link of embedded(scalar, value)) links.push(link);
  };
  const embedded = (scalar, value) => {
    const offsets = offsetsOf(scalar, yaml);
    return readLinks(value).map((link) => ({ ...link, place: placeWithin(link.place, offsets) ?? placeOf5(scalar) }));
  };
  const placeWithin = ({ start, end }, offsets) => {
    const [first, last] = [offsets?.[start.offset], offsets?.[Math.max(start.offset, end.offset - 1)]];
    if (first === void 0 || last === void 0) return void 0;
    return lines.place(from + first, from + (end.offset > start.offset ? last + 1 : first));
  };
  const document3 = (0, import_yaml6.parseDocument)(yaml, { schema: "failsafe", logLevel: "silent" });
  (0, import_yaml6.visit)(document3, {
    Pair(_, { key, value }) {
      const name = (0, import_yaml6.isScalar)(key) ? String(key.value) : "";
      if (name === "metadata" && (0, import_yaml6.isMap)(value)) return import_yaml6.visit.SKIP;
      if (name.startsWith("ms.")) return import_yaml6.visit.SKIP;
      if (!(0, import_yaml6.isScalar)(value) || !isPlaced(value)) return void 0;
      const kind = LINK_KEYS[name];
      if (kind === void 0) keep2(value);
      else links.push({ kind, url: String(value.value ?? "").trim(), place: placeOf5(value) });
      return void 0;
    },
    Seq(_, { items }) {
      for (const item of items) if ((0, import_yaml6.isScalar)(item) && isPlaced(item)) keep2(item);
    }
  });
  const ignores = readYamlComments(yaml, from, lines);
  return {
    headings: [],
    links,
    damagedLinks: [],
    names: /* @__PURE__ */ new Set(),
    texts,
    blocks: [],
    spans: { pairs: [], faults: [] },
    ignores,
    marks: NO_MARKS
  };
}
var isPlaced = (scalar) => Boolean(scalar.range);

// src/parse/body.ts
function readBody(page, parse2 = parseMarkdown) {
  if (page.kind === "yaml") return readYaml2(page, parse2);
  const { bodyStart } = page.metadata;
  if (bodyStart === void 0 || readingCost(page.text.slice(bodyStart.offset)) > MOST_COST) return void 0;
  return readMarkdownBody(page.text, bodyStart, parse2);
}
function readYaml2(page, parse2) {
  let cost = 0;
  const isBearable = (markdown) => {
    cost += readingCost(markdown);
    return cost <= MOST_COST;
  };
  const read3 = readYamlBody(
    page,
    (markdown) => isBearable(markdown) ? readMarkdownBody(markdown, START, parse2).links : []
  );
  const prose = read3?.texts.flatMap((text5) => isBearable(text5.value) ? proseOf2(text5, parse2) : []);
  return read3 && prose && cost <= MOST_COST ? { ...read3, prose } : void 0;
}
var proseOf2 = ({ value, place }, parse2) => value.length < LEAST_LETTERS ? [] : readProse(parse2(value), [], lineIndex("")).map((piece) => ({ ...piece, place }));
var START = { line: 1, column: 1, offset: 0 };
function readMarkdownBody(page, bodyStart, parse2 = parseMarkdown, lines = lineIndex(page)) {
  const masked = maskPage(page, bodyStart);
  const root = parse2(masked.text);
  const { spans, english } = readSpans(readSpanTags(root, masked.text), lines);
  const collection = {
    page,
    text: masked.text,
    lines,
    includes: masked.includes,
    // without definitions nothing asks for them
    imageLabels: masked.text.includes("]:") ? imageLabels(root) : /* @__PURE__ */ new Set(),
    halves: { english, beside: besideTranslation(spans) },
    headings: [],
    links: [],
    damagedLinks: [],
    names: /* @__PURE__ */ new Set(),
    texts: [],
    blocks: [],
    code: []
  };
  walk(root, (node2) => collect(node2, collection));
  for (const id of automaticIds(collection.headings)) collection.names.add(id);
  const { headings, links, damagedLinks, names, texts } = collection;
  const blocks2 = inPageOrder([...collection.blocks, ...directivesIn(collection, bodyStart.offset, collection.code)]);
  const ignores = readIgnoreComments(root, masked.text, lines);
  const marks = readMarks(root, masked.text, lines, (offset) => stretchAt(english, offset) !== void 0);
  const prose = readProse(root, english, lines);
  return { headings, links, damagedLinks, names, texts, prose, blocks: blocks2, spans, marks, ignores };
}
function collect(node2, into) {
  for (const block of blocksOf(node2, into)) {
    into.blocks.push(block);
    if (block.kind === "fence")
      into.code.push({ start: node2.position?.start.offset ?? 0, end: node2.position?.end.offset ?? 0 });
  }
  switch (node2.type) {
    case "heading":
      into.headings.push(readHeading(node2, into.page, into.lines, into.halves));
      break;
    case "paragraph":
      into.headings.push(...tightHeadings(node2, into));
      break;
    case "html":
      for (const { name, value } of readAttributes(node2.value))
        if (name === "name" || name === "id") into.names.add(value);
      for (const link of linksInHtml(node2, into.text, into.lines)) keepLink(link, into);
      for (const { value, place } of textsInHtml(node2, into.text, into.lines)) keepText(value, place, into);
      break;
    case "link":
    case "image":
    case "definition":
      keepLink(linkOf(node2, into.text, into.imageLabels, into.lines), into);
      if (node2.type === "image") keepText(node2.alt ?? "", placeOf3(node2, into), into);
      break;
    case "text":
      for (const link of linksInText(node2, into.text, into.includes, into.lines)) keepLink(link, into);
      for (const link of damagedLinksInText(node2, into.text, into.lines))
        if (!isEnglish2(link.place, into)) into.damagedLinks.push(link);
      keepText(node2.value, placeOf3(node2, into), into);
      break;
    case "inlineCode":
    case "code":
      keepText(node2.value, placeOf3(node2, into), into);
      break;
  }
}
function keepLink(link, into) {
  if (!isEnglish2(link.place, into)) into.links.push(link);
}
function keepText(written, place, into) {
  const value = withoutFiller(written);
  if (/\S/.test(value) && !isEnglish2(place, into)) into.texts.push({ value, place });
}
var isEnglish2 = ({ start }, { halves }) => stretchAt(halves.english, start.offset) !== void 0;
var placeOf3 = ({ position: position2 }, { lines }) => lines.place(position2?.start.offset ?? 0, position2?.end.offset ?? 0);
function tightHeadings(paragraph, { page, lines, halves }) {
  const start = paragraph.position?.start.offset ?? 0;
  const end = paragraph.position?.end.offset ?? start;
  const line = /^[^\r\n]*/.exec(page.slice(start, end))?.[0] ?? "";
  if (!/^#{1,6}[^\s#]/.test(line)) return [];
  const children = [];
  for (const child of paragraph.children) {
    const childStart = child.position?.start.offset ?? 0;
    if (childStart >= start + line.length) break;
    children.push(child);
  }
  return [readTightHeading(line, start, children, page, lines, halves)];
}

// src/judge-pages.ts
function judgePages(subjects, rules, settings, judgedAs = (path) => path, isChange = true) {
  const judged = applyRules(subjects, rules, settings, judgedAs);
  const at = settingsAt(settings);
  const commented = subjects.flatMap((subject) => {
    const comments = commentsOf(subject);
    return comments.length === 0 ? [] : [{ subject, comments }];
  });
  if (commented.length === 0) return { ...judged, refused: [] };
  const findings = Map.groupBy(judged.findings, ({ path }) => path);
  const skipped2 = new Set(judged.skips.map(({ rule, path }) => `${rule} ${path}`));
  const refused = [];
  const faulty = [];
  for (const { subject, comments } of commented) {
    const { page } = subject;
    const brought = isChange ? broughtBy(subject, comments) : /* @__PURE__ */ new Set();
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
  const all2 = [...[...findings.values()].flat(), ...ofComments.findings];
  return { findings: all2.sort(byPlace), skips: judged.skips, refused };
}
var withFaults = ({ page, standing }, faults) => ({
  page,
  standing,
  facts: { ignoreFaults: { state: "known", value: faults } }
});
function commentsOf({ page, facts: { body } }) {
  if (body?.state === "known") return body.value.ignores;
  return body === void 0 ? commentsOn(page) : [];
}
var commentsOn = (page) => page.kind !== "redirections" && page.text.includes(IGNORE_MARK) ? readBody(page)?.ignores ?? [] : [];
function broughtBy({ standing, facts: { previous: previous2 } }, comments) {
  if (standing === "untouched") return /* @__PURE__ */ new Set();
  const before = /* @__PURE__ */ new Map();
  for (const comment of previous2?.state === "known" ? commentsOn(previous2.value) : [])
    before.set(keyOf2(comment), (before.get(keyOf2(comment)) ?? 0) + 1);
  return new Set(
    comments.filter((comment) => {
      const left = before.get(keyOf2(comment)) ?? 0;
      before.set(keyOf2(comment), left - 1);
      return left <= 0;
    })
  );
}
var keyOf2 = ({ scope, rules, reason }) => JSON.stringify([scope, rules.map(({ name }) => name), reason]);
function judgedBy(subject, rules, settings, isSkipped) {
  const judged = new Set(rules.filter((rule) => isOn(rule, settings) && isOpen(rule, subject)).map(({ id }) => id));
  return (rule) => judged.has(rule) && !isSkipped(rule);
}
function refusals(refused, { pageIgnores }) {
  const [first] = refused;
  if (first === void 0) return [];
  const { path, comment } = first;
  const one2 = refused.length === 1;
  const count2 = one2 ? "1 ignore comment does" : `${refused.length.toLocaleString("en-US")} ignore comments do`;
  const lacks = pageIgnores === "base" ? ` and the base of the change lacks ${one2 ? "it" : "them"}` : "";
  const where = `${one2 ? "on" : "the first on"} line ${comment.place.start.line} of ${shownValue(path)}`;
  return [`${count2} not hold, since the setting \`page-ignores\` is \`${pageIgnores}\`${lacks}: ${where}`];
}

// src/attribute.ts
async function attribute(findings, versions, before, rules, settings) {
  const faulty = new Set(findings.map(({ path }) => path));
  const earlier = versions.flatMap(
    ({ page, previous: previous2 }) => previous2 !== void 0 && faulty.has(page.path) ? [{ now: page.path, page: previous2 }] : []
  );
  if (earlier.length === 0) return findings;
  const pathNow = new Map(earlier.map(({ now, page }) => [page.path, now]));
  const judgedAs = (path) => pathNow.get(path) ?? path;
  const atBase = settings.pageIgnores === "base" ? { ...settings, pageIgnores: "allow" } : settings;
  const old = judgePages(await gatherFacts(earlier, await before()), rules, atBase, judgedAs).findings;
  return markExisting(
    findings,
    old.map((finding2) => ({ ...finding2, path: judgedAs(finding2.path) }))
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
    for (const finding2 of findings.filter((one2) => !known.has(one2))) {
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

// src/fix/overlay.ts
import { createHash as createHash2 } from "node:crypto";
async function overlay(repository, layers) {
  const blobs = /* @__PURE__ */ new Map();
  const sides = /* @__PURE__ */ new Map();
  for (const { commit, of = commit, files } of layers) {
    const tree = new Map(await repository.tree(of));
    for (const [path, content3] of files) {
      const id = content3 instanceof Uint8Array ? blobName(content3, commit.length) : content3;
      if (content3 instanceof Uint8Array && id !== null) blobs.set(id, content3);
      if (id === null) tree.delete(path);
      else tree.set(path, id);
    }
    sides.set(commit, { of, tree, paths: [...files.keys()] });
  }
  const realOf2 = (commit) => sides.get(commit)?.of ?? commit;
  const treeOf = async (commit) => sides.get(commit)?.tree ?? repository.tree(commit);
  const read3 = async (ids) => {
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
    read: read3,
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
      const found2 = await repository.linesWith(realOf2(commit), texts);
      if (side === void 0 || found2 === void 0) return found2;
      const contents = await read3(side.paths.flatMap((path) => side.tree.get(path) ?? []));
      const lines = new Map(found2);
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
  return lines.filter((line) => wanted.some((text5) => folded(line).includes(text5)));
}
var folded = (text5) => text5.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
var blobName = (bytes, length) => createHash2(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

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
  const rest2 = followers(bytes[at] ?? 0);
  let width = 1;
  while (width <= rest2 && isFollower(bytes, at, width)) width += 1;
  return width;
}
var isWhole = (bytes, at) => followers(bytes[at] ?? 0) === 3;
function followers(first) {
  if (first >= 194 && first <= 223) return 1;
  if (first >= 224 && first <= 239) return 2;
  return first >= 240 && first <= 244 ? 3 : 0;
}
function isFollower(bytes, at, index2) {
  const byte = bytes[at + index2] ?? 0;
  const [least, most] = index2 === 1 ? secondBytes(bytes[at] ?? 0) : ANY;
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
function narrowed(text5, { start, end, text: written }) {
  const replaced = text5.slice(start, end);
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
  for (const [index2, { text: text5 }] of edits.entries()) {
    parts.push(bytes.subarray(done, offsets[index2 * 2]), encode(text5, encodingOf(bytes)));
    done = offsets[index2 * 2 + 1] ?? done;
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}
function encode(text5, encoding) {
  if (encoding === "utf-8") return Buffer.from(text5, "utf8");
  const bytes = Buffer.from(text5, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

// src/fix/page-fixes.ts
function applyFixes(bytes, findings) {
  const text5 = decodeText(bytes);
  const wanted = findings.flatMap((finding2) => editOf(finding2) ?? []).filter((edit) => narrowed(text5, edit));
  const edits = withoutOverlaps(wanted).flatMap((edit) => narrowed(text5, edit) ?? []);
  return edits.length === 0 ? void 0 : applyEdits(bytes, edits);
}
function isFixable(text5, finding2) {
  const edit = editOf(finding2);
  return edit !== void 0 && narrowed(text5, edit) !== void 0;
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
  const open4 = /* @__PURE__ */ new Map();
  for (const [path, bytes] of originals) {
    const why = closed.get(path);
    if (why === void 0) open4.set(path, bytes);
    else kept.set(path, why);
  }
  for (; ; ) {
    const round = await inPasses(report, open4, fixing);
    const faulty = await faultyPages(report, open4, round, fixing);
    if (faulty.size === 0) {
      const keptPages = [...kept].map(([path, why]) => ({ path, why }));
      return { pages: fixedPages(report, open4, round), kept: keptPages.sort(byPath), report: round.now };
    }
    for (const [path, why] of faulty) {
      kept.set(path, why);
      open4.delete(path);
    }
  }
}
async function faultyPages(report, open4, { edited, now, endless }, fixing) {
  if (endless.length > 0) return new Map(endless.map((path) => [path, ENDLESS]));
  const wrong = unwanted(report, now, open4);
  const own4 = [...Map.groupBy(wrong, ({ path }) => path)].filter(([path]) => edited.has(path));
  if (own4.length > 0) return new Map(own4.map(([path, [first]]) => [path, stillFound(first)]));
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
var stillFound = (finding2) => `after its fixes the check finds ${finding2?.rule} on line ${finding2?.place.start.line}`;
var byPath = (a, b) => a.path < b.path ? -1 : 1;
async function pagesWithFixes(report, localized2, head) {
  const paths = [...new Set(report.findings.filter(({ fix }) => fix !== void 0).map(({ path }) => path))];
  const ids = await localized2.find(paths.map((path) => ({ commit: head, path })));
  const contents = await localized2.read(ids.flatMap((id) => id ?? []));
  return new Map(
    paths.flatMap((path, index2) => {
      const bytes = contents.get(ids[index2] ?? "");
      return bytes === void 0 ? [] : [[path, bytes]];
    })
  );
}
async function recheck(edited, { localized: localized2, head, check: check3 }) {
  return check3(await overlay(localized2, [{ commit: head, files: edited }]));
}
async function inPasses(report, open4, fixing) {
  const edited = /* @__PURE__ */ new Map();
  let now = report;
  for (let pass = 0; ; pass += 1) {
    const byPage = Map.groupBy(now.findings, ({ path }) => path);
    const next = [...open4].flatMap(([path, original]) => {
      const after = applyFixes(edited.get(path) ?? original, byPage.get(path) ?? []);
      return after === void 0 ? [] : [[path, after]];
    });
    if (next.length === 0) return { edited, now, endless: [] };
    if (pass === MOST_PASSES) return { edited, now, endless: next.map(([path]) => path) };
    for (const [path, after] of next) edited.set(path, after);
    now = await recheck(edited, fixing);
  }
}
function unwanted(before, now, open4) {
  const texts = new Map([...open4].map(([path, bytes]) => [path, decodeText(bytes)]));
  const { fixed = [], known = [] } = Object.groupBy(before.findings, (finding2) => {
    const text5 = texts.get(finding2.path);
    return text5 !== void 0 && isFixable(text5, finding2) ? "fixed" : "known";
  });
  const [stay, still] = [alsoIn(known, now.findings), alsoIn(fixed, now.findings)];
  return now.findings.filter((one2) => !stay.has(one2) && (one2.origin !== "existing" || still.has(one2)));
}
function fixedPages(before, open4, { now, edited }) {
  const own4 = before.findings.filter(({ path }) => edited.has(path));
  const left = alsoIn(now.findings, own4);
  return [...edited].flatMap(([path, after]) => {
    const original = open4.get(path);
    if (original === void 0) return [];
    const fixed = own4.filter((finding2) => finding2.path === path && !left.has(finding2));
    return [{ path, before: original, after, fixed }];
  });
}

// src/shard.ts
var MOST_SHARDS = 256;
function readShard(written) {
  const [, index2, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written.trim()) ?? [];
  const shard = { index: Number(index2), of: Number(of) };
  return shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : void 0;
}
var SOME_SHARD = `\`i/n\`, the number of this job and of all, such as \`1/3\`, at most ${MOST_SHARDS}`;
function ownPart(items, weightOf2, { index: index2, of }) {
  const loads = Array.from({ length: of }, () => 0);
  const own4 = /* @__PURE__ */ new Set();
  const weighed = items.map((item) => ({ item, weight: weightOf2(item) })).sort((a, b) => b.weight - a.weight);
  for (const { item, weight } of weighed) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + weight;
    if (lightest === index2 - 1) own4.add(item);
  }
  return items.filter((item) => own4.has(item));
}

// src/report/part.ts
import { createHash as createHash3 } from "node:crypto";
var WrittenPart = strictObject({
  tool: literal(NAME),
  version: literal(VERSION),
  shard: pipe(
    string(),
    check((written) => readShard(written) !== void 0)
  ),
  inputs: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  lines: array(string()),
  report: unknown()
});
var partName = ({ index: index2, of }) => `${NAME}-part-${index2}-of-${of}.json`;
var PART_NAME = new RegExp(`^${NAME}-part-\\d{1,3}-of-\\d{1,3}\\.json$`);
var inputsHash = (settings, { sourceHead = "none" }) => createHash3("sha256").update(JSON.stringify([sorted(settings), sourceHead])).digest("hex");
function renderPart({ shard, inputs, report }) {
  const part = {
    tool: NAME,
    version: VERSION,
    shard: `${shard.index}/${shard.of}`,
    inputs,
    lines: report.findings.map(({ lineText }) => lineText),
    report: toJson(report)
  };
  return jsonText(part);
}
function readPart(text5, ruleIds) {
  const json = parseJson(text5);
  if (json === void 0) return NO_JSON;
  const written = safeParse(WrittenPart, json.value, { abortEarly: true });
  if (!written.success) {
    const key = String(written.issues[0].path?.[0]?.key ?? "");
    return { fault: key === "version" ? "another version wrote it" : "it is not a part of a report" };
  }
  const { shard, inputs, lines, report } = written.output;
  const read3 = readReport(report, ruleIds);
  if ("fault" in read3) return read3;
  if (lines.length !== read3.report.findings.length) return { fault: "it does not hold a line for each finding" };
  const findings = read3.report.findings.map((finding2, index2) => ({ ...finding2, lineText: lines[index2] ?? "" }));
  return { part: { shard: readShard(shard) ?? { index: 1, of: 1 }, inputs, report: { ...read3.report, findings } } };
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)])
  );
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
  return named({
    ...written,
    ...ignore === void 0 ? {} : ignored(ignore),
    ...written.docsets === void 0 ? {} : { docsets: written.docsets.map(plainFolder) },
    ...written.site === void 0 ? {} : { site: folderKeys(written.site) },
    ...written["max-findings"] === void 0 ? {} : { "max-findings": Number(written["max-findings"]) },
    ...written.rules === void 0 ? {} : { rules: rulesFrom(written.rules) },
    ...written.overrides === void 0 ? {} : {
      overrides: written.overrides.map(
        ({ rules, ...rest2 }) => named({ ...rest2, ...rules === void 0 ? {} : { rules: rulesFrom(rules) } })
      )
    }
  });
}
function ignored(ignore) {
  const ignoreEntries = ignore.filter((one2) => typeof one2 !== "string");
  return {
    ignore: ignore.filter((one2) => typeof one2 === "string"),
    ...ignoreEntries.length === 0 ? {} : { ignoreEntries }
  };
}
var rulesFrom = (rules) => Object.fromEntries(
  Object.entries(rules).map(([id, setting]) => [id, typeof setting === "object" ? named(setting) : setting])
);
var nameOf3 = (key) => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
var named = (written) => Object.fromEntries(
  Object.entries(written).flatMap(([key, value]) => value === void 0 ? [] : [[nameOf3(key), value]])
);
var folderKeys = (site) => Object.fromEntries(Object.entries(site).map(([key, address2]) => [plainFolder(key), address2]));

// src/repository-name.ts
var isRepositoryName = (text5) => /^(?!-)[A-Za-z0-9._-]{1,100}\/(?!-)[A-Za-z0-9._-]{1,100}$/.test(text5) && text5.split("/").every((part) => part !== "." && part !== "..");

// src/source-path.ts
var SOME_PATTERNS = "a mapping of patterns, such as `docs/{locale}/{path}: docs/en-us/{path}`";
var PATH = "{path}";
var LOCALE2 = "{locale}";
function expectedPathPattern(pattern) {
  const folders = pattern.split("/");
  const last = folders.pop();
  if (/[\\\p{Cc}]/u.test(pattern)) return "a pattern of folders with `/` between";
  if (last !== PATH || folders.includes(PATH)) return "a pattern that ends in `{path}`, once, as in `docs/{path}`";
  if (folders.some((folder2) => folder2 === ".." || folder2 === "." || folder2 === ""))
    return "a pattern relative to the root of the repository, such as `docs/{path}`";
  if (folders.filter((folder2) => folder2 === LOCALE2).length > 1) return "a pattern with one `{locale}` at most";
  if (folders.some((folder2) => folder2 !== LOCALE2 && /[{}*?]/.test(folder2)))
    return "folder names, `{locale}` as a whole folder and `{path}`, no wildcards";
  return void 0;
}
var strayLocale = (patterns) => Object.keys(patterns).find(
  (from) => !foldersOf(from).includes(LOCALE2) && foldersOf(patterns[from] ?? "").includes(LOCALE2)
);
function englishPathBy(patterns) {
  if (patterns === void 0) return (path) => path;
  const pairs = Object.entries(patterns).map(([from, to]) => [foldersOf(from), foldersOf(to)]);
  return (path) => {
    const parts = path.split("/");
    const pair = pairs.find(([from2]) => fits2(from2, parts));
    if (pair === void 0) return void 0;
    const [from, to] = pair;
    const locale2 = parts[from.indexOf(LOCALE2)] ?? "";
    return [...to.map((folder2) => folder2 === LOCALE2 ? locale2 : folder2), ...parts.slice(from.length)].join("/");
  };
}
var foldersOf = (pattern) => pattern.split("/").slice(0, -1);
var fits2 = (folders, parts) => parts.length > folders.length && folders.every((folder2, at) => folder2 === LOCALE2 ? LOCALE_NAME.test(parts[at] ?? "") : folder2 === parts[at]);

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
var textOnlyEdits = oneOf(["error", "warning", "allow"]);

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
      pipe(textOnlyEdits, description("What a change of words without a new handback is there."))
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
            "Defaults of the other settings. strict: rules that are off by default run, what was there before blocks, and links to the web that the change adds are asked for."
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
          textOnlyEdits,
          description(
            "What a change of words without a new handback is. Such words are lost when the page is handed back again."
          )
        ),
        DEFAULT_SETTINGS.textOnlyEdits
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
function nameIn({ path }) {
  const [index2, name] = path ?? [];
  const isPart = typeof index2?.key === "number" && typeof name?.key === "string";
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
    const text5 = read3(key).trim();
    if (text5 === "") continue;
    const wanted = schema.entries[key].wrapped;
    const pairs = wanted.type === "record" ? linesOf(text5).map(pairOf2) : [];
    const unpaired = pairs.find((pair) => typeof pair === "string");
    const value = wanted.type === "array" ? linesOf(text5) : wanted.type === "record" ? mappingOf(pairs) : text5;
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
var linesOf = (text5) => text5.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "");
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
var PATH2 = "a path from the root of the repository";
var RULE = "the id of a rule";
var FINGERPRINT = "32 hexadecimal digits";
var COUNT2 = `a whole number from 1 to ${MOST_EQUAL}`;
var RECORD = "`path`, `rule`, `fingerprint` and `count`, and nothing else";
var COMMIT = "a commit id in full";
var TOOL = `\`name\` \`${NAME}\` and a \`version\`, and nothing else`;
var RECORDS = "a list of findings";
var FILE2 = "an object with `schemaVersion`, `tool`, `head` and `findings`, and nothing else";
var StoredRecord = strictObject(
  {
    path: pipe(string(PATH2), maxLength(LONGEST_PATH, PATH2), check(isInside, PATH2)),
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
  FILE2
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
function parseBaseline(text5) {
  const json = text5.charCodeAt(0) === 65279 ? text5.slice(1) : text5;
  const value = readStrictly(json);
  if (value === void 0) return { fault: syntaxFault(json) };
  const read3 = safeParse(StoredBaseline, value.json, { abortEarly: true });
  if (!read3.success) return { fault: contentFault(read3.issues[0]) };
  const { findings } = read3.output;
  const seen = /* @__PURE__ */ new Set();
  for (const [index2, { path, rule, fingerprint: fingerprint2 }] of findings.entries()) {
    const key = JSON.stringify([path, rule, fingerprint2]);
    if (seen.has(key))
      return {
        fault: `Unexpected \`findings.${index2}\` for the second time, expected equal findings counted in one record`
      };
    seen.add(key);
  }
  return { records: findings };
}
function readStrictly(text5) {
  try {
    return { json: JSON.parse(text5) };
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function syntaxFault(text5) {
  const fault = jsonFault(text5);
  if (fault === void 0) return "Unexpected text, expected JSON";
  const { line, column } = lineIndex(text5).place(fault.start, fault.end).start;
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
import { open } from "node:fs/promises";
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
    baseline: read(bytes, path, advice),
    remarks: written === id ? [] : [
      `This change ${written === void 0 ? "removes" : "writes"} the baseline ${shownValue(path)}: that of the base counts`
    ]
  };
}
async function baselineOnDisk(file) {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_BASELINE) throw tooLarge(file, size);
      return read(await handle.readFile(), file, WRITE_ANEW);
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
function read(bytes, file, advice) {
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

// src/report/fingerprints.ts
import { createHash as createHash4 } from "node:crypto";
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
var hash2 = (text5) => createHash4("sha256").update(text5).digest("hex").slice(0, 32);
var faultId = (finding2) => hash2(identityOf({ ...finding2, path: "" }));

// src/baseline.ts
function recordsOf(findings) {
  const records = /* @__PURE__ */ new Map();
  for (const finding2 of findings) {
    if (finding2.pardon !== void 0) continue;
    const { path, rule } = finding2;
    const record2 = { path, rule, fingerprint: faultId(finding2), count: 1 };
    const key = keyOf3(record2);
    records.set(key, { ...record2, count: (records.get(key)?.count ?? 0) + 1 });
  }
  return [...records].sort(([a], [b]) => a < b ? -1 : 1).map(([, record2]) => record2);
}
function pardonRecorded(findings, records, pages) {
  const movedTo = movesOf(pages);
  const stock = /* @__PURE__ */ new Map();
  const keys = records.map((record2) => keyOf3({ ...record2, path: movedTo.get(record2.path) ?? record2.path }));
  for (const [index2, { count: count2 }] of records.entries())
    stock.set(keys[index2] ?? "", (stock.get(keys[index2] ?? "") ?? 0) + count2);
  const pardoned = /* @__PURE__ */ new Set();
  for (const finding2 of [...findings].sort((a, b) => turn(a) - turn(b))) {
    const key = keyOf3({ path: finding2.path, rule: finding2.rule, fingerprint: faultId(finding2) });
    const held = stock.get(key) ?? 0;
    if (held === 0) continue;
    stock.set(key, held - 1);
    pardoned.add(finding2);
  }
  return {
    findings: findings.map(
      (finding2) => pardoned.has(finding2) && finding2.pardon === void 0 ? { ...finding2, pardon: { by: "baseline" } } : finding2
    ),
    left: records.flatMap((record2, index2) => {
      const key = keys[index2] ?? "";
      const count2 = Math.min(record2.count, stock.get(key) ?? 0);
      stock.set(key, (stock.get(key) ?? 0) - count2);
      return count2 === 0 ? [] : [{ ...record2, count: count2 }];
    })
  };
}
var turn = ({ origin, pardon }) => pardon !== void 0 ? 2 : origin === "introduced" ? 1 : 0;
var movesOf = (pages) => new Map(pages.flatMap((change) => change.status === "renamed" ? [[change.previousPath, change.path]] : []));
function goneRecords(left, { isJudged, isAsked, skips }) {
  const untold = new Set(skips.map(({ rule, path }) => `${rule} ${path}`));
  return left.filter(
    ({ rule, path }) => isJudged(path) && isAsked(rule) && !untold.has(`${rule} ${path}`) && !untold.has(`all ${path}`)
  );
}
var keyOf3 = ({ path, rule, fingerprint: fingerprint2 }) => JSON.stringify([path, rule, fingerprint2]);

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
  const on = new Map(rules.map((rule) => [rule.id, every.some((one2) => isOn(rule, one2))]));
  const gone = goneRecords(left, {
    isJudged: (path) => judged.has(path) || present !== void 0 && !present.has(path),
    // a rule that this version does not have finds nothing any more
    isAsked: (rule) => on.get(rule) !== false && (isTree || !ASKED_OF_WHAT_CHANGES.includes(rule)),
    skips
  });
  return { findings: held, remarks: gone.length === 0 ? [] : [goneRemark(gone, file)] };
}
var MOST_PAGES = 3;
function goneRemark(gone, file) {
  const findings = gone.reduce((sum2, { count: count2 }) => sum2 + count2, 0);
  const pages = [...new Set(gone.map(({ path }) => path))];
  const named3 = pages.slice(0, MOST_PAGES).map(shownValue);
  const more = pages.length - named3.length;
  const where = `${named3.join(", ")}${more > 0 ? ` and ${counted(more, "more page")}` : ""}`;
  return `${counted(findings, "finding")} of the baseline ${shownValue(file)} ${findings === 1 ? "is" : "are"} gone, in ${where}: \`${NAME} baseline --write FILE\` writes it anew`;
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
  (entry) => `The setting \`ignore\` of ${named2(entry)} held until \`${entry.until}\` and holds no longer: set a later \`until\`, or remove it`
);
function idleEntries({ ignoreEntries = [] }, tree) {
  const files = [...tree.keys()];
  return ignoreEntries.filter(({ paths }) => !paths.some((path) => tree.has(path)) && !files.some(globMatcher(paths, { dot: true }))).map(
    (entry) => `The setting \`ignore\` of ${named2(entry)} ignores nothing, because no file has such a path: remove it`
  );
}
var named2 = ({ rules, paths }) => {
  const [first = "", ...more] = paths;
  return `${namesListed(rules)} in ${shownValue(first)}${more.length === 0 ? "" : ` and ${more.length} more`}`;
};

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
    const subjects = written.flatMap((change) => subjectOf(change.path, idOf(change), contents));
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
function subjectOf(path, id, contents) {
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

// src/facts/archive.ts
function openArchive(source) {
  const { repository, head } = source;
  const commits = /* @__PURE__ */ new Map();
  const relations = /* @__PURE__ */ new Map();
  const versions = /* @__PURE__ */ new Map();
  let isComplete = true;
  return {
    ...source,
    commits: async (ids) => {
      const fresh = [...new Set(ids)].filter((id) => !commits.has(id));
      const found2 = fresh.length === 0 ? /* @__PURE__ */ new Map() : await repository.commits(fresh);
      for (const id of fresh) commits.set(id, found2.get(id));
      return new Map(ids.flatMap((id) => commits.get(id) === void 0 ? [] : [[id, commits.get(id)]]));
    },
    relations: async (pairs) => {
      const fresh = [...new Map(pairs.map((pair) => [pair.join(" "), pair])).entries()].filter(
        ([key]) => !relations.has(key)
      );
      const found2 = fresh.length === 0 ? [] : await repository.relate(fresh.map(([, pair]) => pair));
      for (const [index2, [key]] of fresh.entries()) relations.set(key, found2[index2] ?? "unknown");
      return pairs.map((pair) => relations.get(pair.join(" ")) ?? "unknown");
    },
    history: async (paths) => {
      const fresh = [...new Set(paths)].filter((path) => !versions.has(path));
      if (fresh.length > 0) {
        const found2 = await repository.history(head, fresh);
        isComplete = found2.isComplete;
        for (const path of fresh) versions.set(path, found2.versions.get(path) ?? []);
      }
      return { versions: new Map(paths.map((path) => [path, versions.get(path) ?? []])), isComplete };
    }
  };
}

// src/load-pages.ts
var MOST_PAGES2 = 512;
var MOST_BYTES = 24 * 1024 * 1024;
async function* loadPages(repository, pages) {
  for (const load of loadsOf(pages)) {
    const sides = await readSides(repository, load);
    yield load.map((page, index2) => ({ ...page, ...sides[index2] }));
  }
}
function* loadsOf(pages) {
  let load = [];
  let bytes = 0;
  for (const page of pages) {
    const weight = 2 * page.bytes;
    if (load.length === MOST_PAGES2 || load.length > 0 && bytes + weight > MOST_BYTES) {
      yield load;
      load = [];
      bytes = 0;
    }
    load.push(page);
    bytes += weight;
  }
  if (load.length > 0) yield load;
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
function lostNames(pages, reader) {
  const lost = /* @__PURE__ */ new Map();
  for (const page of pages) {
    if (page.status !== "modified" || page.previous === void 0 || !/\.md$/i.test(page.path)) continue;
    if (!mayLoseNames(textOf2(page.previous), textOf2(page.current))) continue;
    const now = namesIn(page.path, page.id, page.current, reader);
    const before = namesIn(page.path, page.previousId, page.previous, reader);
    const gone = new Set([...before ?? []].filter((name) => !now?.has(name)));
    if (now !== void 0 && gone.size > 0) lost.set(page.path, gone);
  }
  return lost;
}
var namesIn = (path, id, bytes, reader) => reader.bodyOf(readPage(path, id, bytes))?.names;
var textOf2 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").replaceAll("\0", "");
function mayLoseNames(before, now) {
  const names = new Set(writtenNames(now));
  return writtenNames(before).some((name) => !names.has(name)) || bareHeadings(before) !== bareHeadings(now);
}
var NAME2 = /\b(?:name|id)\s{0,9}=\s{0,9}["']?([^\s"'<>]{1,300})/gi;
var writtenNames = (text5) => [...text5.matchAll(NAME2)].map(([, name = ""]) => name);
var HEADING = /^[ \t>*+-]*#[^\r\n]*$|^[^\r\n]+(?=(?:\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*$)/gm;
var bareHeadings = (text5) => [...bodyOf2(text5).matchAll(HEADING)].flatMap(([line]) => /<a\s/i.test(line) ? [] : line).join("\n");
function bodyOf2(text5) {
  const end = /^\uFEFF?---[ \t]*$/m.test(text5.slice(0, 10)) ? text5.slice(4).search(/^---[ \t]*$/m) : -1;
  return end < 0 ? text5 : text5.slice(4 + end + 3);
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
    for (const [path, lost] of lostNames(load, reader)) names.set(path, lost);
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
    (_, index2) => Math.floor(index2 * count2 / items.length) !== Math.floor((index2 - 1) * count2 / items.length)
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

// src/select-pages.ts
var LARGEST_PAGE = 10 * 1024 * 1024;
var LARGEST_YAML = 1024 * 1024;
var largestPage = (path) => /\.ya?ml$/i.test(path) ? LARGEST_YAML : LARGEST_PAGE;
var LOOK = 64;
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
  const looked = [];
  for (let start = 0; start < candidates.length; start += LOOK) {
    const some = candidates.slice(start, start + LOOK);
    const sides = await readSides(repository, some);
    for (const [index2, change] of some.entries()) looked.push(...look(change, sides[index2] ?? {}));
  }
  return looked.sort((a, b) => a.change.path < b.change.path ? -1 : 1);
}
function parted(chosen) {
  const held = chosen.flatMap(({ change, bytes }) => change.status === "removed" ? [] : [{ ...change, bytes }]);
  const fits3 = ({ path, bytes }) => bytes <= largestPage(path);
  return {
    pages: held.filter(fits3),
    removed: chosen.flatMap(({ change }) => change.status === "removed" ? [change] : []),
    oversized: held.filter((page) => !fits3(page))
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
function look(change, { current, previous: previous2 }) {
  if (!isOtherPage(change, current, previous2)) return [lookedAt(change, current, previous2)];
  return [lookedAt(added(change), current, void 0), lookedAt(removed(change), void 0, previous2)];
}
function lookedAt(change, current, previous2) {
  const localizedNow = current !== void 0 && carriesProvenance(change.path, current);
  const localizedBefore = previous2 !== void 0 && carriesProvenance(previousPathOf(change), previous2);
  return {
    change,
    bytes: Math.max(current?.length ?? 0, previous2?.length ?? 0),
    localizedNow,
    localized: localizedNow || localizedBefore
  };
}
function isOtherPage(change, current, previous2) {
  if (change.status !== "renamed" || current === void 0 || previous2 === void 0) return false;
  const [now] = rawValues(change.path, current, PROVENANCE_KEYS.fileId);
  const [before] = rawValues(change.previousPath, previous2, PROVENANCE_KEYS.fileId);
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
  return (one2) => one2.localized || isNew(one2) && isBeside(folderOf2(one2.change.path));
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
      const body = bytes.length > largestPage(path) ? void 0 : world.reader.bodyOf(page);
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
    (a, b) => compare2(a.page.path, b.page.path) || a.link.place.start.offset - b.link.place.start.offset
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
  return [...at.values()].sort((a, b) => compare2(a.page.path, b.page.path)).map(subjectOf2);
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
function subjectOf2({ page, targets, names, undecided }) {
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
var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/facts/world.ts
async function openWorld(localized2, commit, archive, settings, reader) {
  const tree = await localized2.tree(commit);
  const linesWith2 = (texts) => localized2.linesWith(commit, texts);
  const lines = async (key, read3) => {
    const found2 = await linesWith2([key]);
    return found2 && read3(found2);
  };
  return {
    localized: localized2,
    tree,
    archive,
    reader,
    site: await readSite(localized2, tree, settings),
    english: once(() => readEnglishSite(archive, settings)),
    linesWith: linesWith2,
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
    const text5 = texts.get(id);
    const read3 = text5 === void 0 ? void 0 : readRedirections(path, text5);
    if (read3 === void 0)
      unreadable.push({ path, mayRedirect: text5 === void 0 ? () => true : mayRedirect(path, text5) });
    else for (const [from, to] of read3) redirections.set(from, to);
  }
  return { redirections, unreadable, texts };
}

// src/forecast.ts
async function announce(pages, localized2, commit, archive, facts) {
  const { repository, head, pathOf } = archive;
  const named3 = pages.map((page) => {
    const { path, current, previous: previous2 } = page;
    const before = page.status === "renamed" ? page.previousPath : path;
    return {
      path,
      current,
      now: commitOf2(path, current),
      before: previous2 && commitOf2(before, previous2),
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
  const [held] = await Promise.all([
    archive.commits(commits),
    facts.has("kinship") ? archive.relations(moves) : void 0
  ]);
  const walked = named3.filter(({ now }) => now !== void 0 && (facts.has("drift") || !held.has(now)));
  await archive.history(walked.flatMap(({ english }) => english ?? []));
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
  const text5 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const links = [];
  let count2 = 0;
  for (const { index: index2, 1: fragment = "" } of text5.matchAll(TO_FRAGMENT)) {
    count2 += 1;
    if (count2 > MOST_LINKS) break;
    const before = text5.slice(Math.max(0, index2 - LONGEST_PATH2), index2 + ".md".length);
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
    const own4 = id === void 0 ? void 0 : commitOf2(target, contents.get(id) ?? new Uint8Array());
    for (const at of id === void 0 ? [commit, head] : [own4 ?? head])
      wanted.set(`${at} ${path}`, { commit: at, path });
  }
  return [...wanted.values()];
}

// src/judge-versions.ts
async function judgeVersions(versions, now, again, rules, settings, isChange = true) {
  const subjects = await gatherFacts(versions, now);
  const judged = judgePages(subjects, rules, settings, void 0, isChange);
  const counts = {
    againstSource: subjects.filter(({ facts }) => facts.original.state === "known").length,
    unproven: subjects.flatMap(({ page }) => page.metadata.provenance.sourceHash === void 0 ? [page.path] : [])
  };
  const faulty = new Set([...judged.findings, ...judged.refused].map(({ path }) => path));
  if (again === void 0 || faulty.size === 0) return { ...judged, ...counts };
  const doubtful = versions.filter(({ page }) => faulty.has(page.path));
  const exact = judgePages(await gatherFacts(doubtful, again), rules, settings, void 0, isChange);
  return {
    findings: exact.findings,
    skips: [...judged.skips.filter(({ path }) => !faulty.has(path)), ...exact.skips].sort(bySkippedPage),
    refused: exact.refused,
    ...counts
  };
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

// src/parse/english-beside.ts
function englishText(page, { spans, headings }) {
  const left = [...besideEnglish(spans), ...headings.flatMap(generatedAnchor)].sort((a, b) => a.start - b.start);
  return { text: withoutStretches(page, 0, page.length, left), left };
}
function generatedAnchor({ anchors: [first], textStart }) {
  if (first === void 0 || first.place.start.offset !== textStart.offset) return [];
  return [{ start: first.place.start.offset, end: first.place.end.offset }];
}
function readEnglishBeside({ text: page, metadata: { bodyStart } }, body, parse2 = parseMarkdown) {
  if (bodyStart === void 0) return void 0;
  const { text: text5, left } = englishText(page, body);
  if (readingCost(text5.slice(bodyStart.offset)) > MOST_COST) return void 0;
  const english = readMarkdownBody(text5, bodyStart, parse2, linesOfPage(left, lineIndex(page)));
  const withEnglish = new Set(body.spans.pairs.map(({ original }) => original.place.start.line));
  return { ...english, headings: english.headings.filter(({ place }) => withEnglish.has(place.start.line)) };
}
function linesOfPage(left, lines) {
  const cuts = [];
  let shift = 0;
  for (const { start, end } of left) {
    cuts.push({ at: start - shift, shift: shift + end - start });
    shift += end - start;
  }
  const onPage = (offset) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((cuts[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (cuts[low - 1]?.shift ?? 0);
  };
  return {
    point: (offset) => lines.point(onPage(offset)),
    place: (start, end) => {
      const from = onPage(start);
      return lines.place(from, end === start ? from : onPage(end - 1) + 1);
    }
  };
}

// src/parse/quick/html.ts
var TAG2 = /<(?:[a-z][a-z0-9-]*(?:[ \t\r\n]+[a-z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^ \t\r\n"'=<>`/]+|'[^']*'|"[^"]*"))?)*[ \t\r\n]*\/?|\/[a-z][a-z0-9-]*[ \t\r\n]*)>/iy;
function tagEnd(text5, start) {
  TAG2.lastIndex = start;
  return TAG2.test(text5) ? TAG2.lastIndex : -1;
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
var oneLine3 = (page, line, from, to) => ({
  text: page.slice(from, to),
  point: (offset) => pointOn(line, from + offset),
  misread: []
});
function manyLines(page, pieces) {
  const [first] = pieces;
  if (first !== void 0 && pieces.length === 1) return oneLine3(page, first.line, first.from, first.line.end);
  const starts = [];
  let text5 = "";
  for (const [index2, { line, from }] of pieces.entries()) {
    starts.push(text5.length);
    text5 += page.slice(from, index2 === pieces.length - 1 ? line.end : line.next);
  }
  return {
    text: text5,
    point: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      return piece === void 0 ? giveUp() : pointOn(piece.line, piece.from + offset - (starts[low] ?? 0));
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
function trimBlanks(text5) {
  let end = text5.length;
  while (end > 0 && (text5.charCodeAt(end - 1) === 32 || text5.charCodeAt(end - 1) === 9)) end -= 1;
  return text5.slice(0, end);
}

// src/parse/quick/texts.ts
var WRITTEN_OTHERWISE = /\\([!-/:-@[-`{-~])|(&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});)/gi;
var plainText2 = (written) => written.includes("\\") || written.includes("&") ? written.replace(
  WRITTEN_OTHERWISE,
  (_, escaped, reference) => reference === void 0 ? escaped ?? "" : decodeReferences(reference)
) : written;
function textNodes(leaf, from, to) {
  const written = leaf.text.slice(from, to);
  if (!written.includes("\n")) return written === "" ? [] : [textNode(leaf, from, to, plainText2(written))];
  const nodes = [];
  let value = "";
  let start = -1;
  let end = -1;
  const add = (text5, at2) => {
    if (text5 === "") return;
    if (start < 0) start = at2;
    value += text5;
    end = at2 + text5.length;
  };
  const finish = () => {
    if (start >= 0) nodes.push(textNode(leaf, start, end, plainText2(value)));
    value = "";
    start = -1;
  };
  let at = 0;
  for (let feed = written.indexOf("\n"); feed >= 0; feed = written.indexOf("\n", at)) {
    const behind = written.charAt(feed - 1) === "\r" ? feed - 1 : feed;
    const line = trimBlanks(written.slice(at, behind));
    const blanks = written.slice(at + line.length, behind);
    const isEscaped = blanks === "" && endsInEscape(line);
    const text5 = isEscaped ? line.slice(0, -1) : line;
    add(text5, from + at);
    if (isEscaped || /^ {2,}$/.test(blanks)) {
      finish();
      const position2 = { start: leaf.point(from + at + text5.length), end: behindEnding(leaf, from + feed + 1) };
      nodes.push({ type: "break", position: position2 });
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
function skipBlanks(text5, from) {
  let at = from;
  while (text5.charCodeAt(at) === 32 || text5.charCodeAt(at) === 9) at += 1;
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
function kindOf2(character) {
  if (character === "" || SPACE.test(character)) return "space";
  return PUNCTUATION.test(character) ? "punctuation" : "other";
}
function runAt(text5, start) {
  const marker = text5.charAt(start);
  let end = start + 1;
  while (text5.charAt(end) === marker) end += 1;
  const [before, after] = [text5.charAt(start - 1), text5.charAt(end)];
  const [left, right] = [kindOf2(before), kindOf2(after)];
  const opens = right === "other" || right === "punctuation" && left !== "other";
  const closes = left === "other" || left === "punctuation" && right !== "other";
  const run = marker === "*" ? { marker, opens, closes } : { marker, opens: opens && (left !== "other" || !closes), closes: closes && (right !== "other" || !opens) };
  return { start, end, run };
}
function nodesOf(parts, leaf) {
  const runs = parts.filter(({ run }) => run !== void 0).length;
  if (runs > MOST_RUNS) giveUp();
  return joined(runs > 1 ? emphasized(parts, leaf) : parts, leaf);
}
function emphasized(parts, leaf) {
  for (let index2 = 0; index2 < parts.length; index2 += 1) {
    const closer = parts[index2];
    if (!closer?.run?.closes) continue;
    const at = openerOf(parts, index2, closer, closer.run);
    const opener = parts[at];
    if (opener === void 0) continue;
    const use = opener.end - opener.start > 1 && closer.end - closer.start > 1 ? 2 : 1;
    const [start, end] = [opener.end - use, closer.start + use];
    const children = joined(parts.slice(at + 1, index2), leaf);
    const position2 = { start: leaf.point(start), end: leaf.point(end) };
    const node2 = { type: use === 2 ? "strong" : "emphasis", children, position: position2 };
    opener.end = start;
    closer.start = end;
    const isLeft = closer.end > closer.start;
    const fresh = [...opener.end > opener.start ? [opener] : [], { start, end, node: node2 }, ...isLeft ? [closer] : []];
    parts.splice(at, index2 - at + 1, ...fresh);
    index2 = at + fresh.length - (isLeft ? 2 : 1);
  }
  return parts;
}
function openerOf(parts, index2, closer, { marker, opens }) {
  const size = closer.end - closer.start;
  for (let at = index2 - 1; at >= 0; at -= 1) {
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
    if (from >= 0) for (const node2 of textNodes(leaf, from, to)) nodes.push(node2);
    from = -1;
  };
  for (const { start, end, node: node2 } of parts) {
    if (node2 === void 0) {
      if (from < 0) from = start;
      to = end;
    } else {
      flush();
      nodes.push(node2);
    }
  }
  flush();
  return nodes;
}

// src/parse/quick/resource.ts
var DEEPEST = 30;
var TITLE = /[ \t\r\n]+(?:"((?:[^"\\\r\n]|\\[^\r\n])*)"|'((?:[^'\\\r\n]|\\[^\r\n])*)')/y;
var BLANKS = /[ \t\r\n]*/y;
function readResource(text5, start) {
  if (text5[start] !== "(") return start;
  let at = skipBlanks2(text5, start + 1);
  const isBracketed = text5[at] === "<";
  const urlStart = isBracketed ? at + 1 : at;
  const { end: urlEnd, isWhole: isWhole2 } = isBracketed ? bracketedEnd(text5, urlStart) : bareEnd(text5, urlStart);
  if (!isWhole2) return urlEnd;
  at = isBracketed ? urlEnd + 1 : urlEnd;
  TITLE.lastIndex = at;
  const title = urlEnd === urlStart ? null : TITLE.exec(text5);
  if (title !== null) at = TITLE.lastIndex;
  at = skipBlanks2(text5, at);
  if (text5[at] === ")") return { urlStart, urlEnd, title: title?.[1] ?? title?.[2] ?? null, end: at + 1 };
  if (title === null && /["'(]/.test(text5.charAt(at))) giveUp();
  return at;
}
function skipBlanks2(text5, from) {
  BLANKS.lastIndex = from;
  BLANKS.test(text5);
  return BLANKS.lastIndex;
}
function bracketedEnd(text5, start) {
  const end = text5.indexOf(">", start);
  if (end <= start || /[<\\\r\n]/.test(text5.slice(start, end))) giveUp();
  return { end, isWhole: true };
}
function bareEnd(text5, start) {
  let depth = 0;
  let at = start;
  for (; at < text5.length; at += 1) {
    const code = text5.charCodeAt(at);
    if (code <= 32 || code === 127) return { end: at, isWhole: depth === 0 };
    if (code === 40) {
      depth += 1;
      if (depth > DEEPEST) giveUp();
    } else if (code === 41) {
      if (depth === 0) return { end: at, isWhole: true };
      depth -= 1;
    } else if (code === 92 && /[()\\]/.test(text5.charAt(at + 1))) at += 1;
  }
  return { end: at, isWhole: false };
}

// src/parse/quick/inlines.ts
var MARKUP2 = /[\\`<[\]!*_]/g;
var ESCAPABLE = /[!-/:-@[-`{-~]/;
var AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy;
var SCHEME = /^<[a-z][a-z0-9+.-]{1,31}:/i;
var MAIL_LIKE = /^<[^\s<>]{1,100}@/;
var MAIL = /<([\w.!#$%&'*+/=?^`{|}~-]{1,100}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60})*)>/iy;
function readInlines(leaf) {
  const { text: text5 } = leaf;
  const reading = { leaf, parts: [], openers: [] };
  let plain2 = 0;
  let noComments = false;
  const add = (part) => {
    if (part.start > plain2) reading.parts.push({ start: plain2, end: part.start });
    reading.parts.push(part);
    plain2 = part.end;
  };
  const runs = closingRuns(text5);
  MARKUP2.lastIndex = 0;
  for (let match = MARKUP2.exec(text5); match !== null; match = MARKUP2.exec(text5)) {
    const at = match.index;
    let next = at + 1;
    switch (match[0]) {
      case "\\":
        if (ESCAPABLE.test(text5.charAt(next))) next += 1;
        break;
      case "`": {
        while (text5.charAt(next) === "`") next += 1;
        const end = runs(next - at, next);
        if (end === void 0) noteMisread(leaf, at, text5.length);
        else {
          add(codeAt(leaf, at, next - at, end));
          next = end;
        }
        break;
      }
      case "<": {
        const part = angleAt(leaf, at, noComments);
        if (part === void 0) {
          if (text5.startsWith("<!--", at)) {
            noComments = true;
            noteMisread(leaf, at, text5.length);
          } else if (/[a-z/]/i.test(text5.charAt(next)) && isContained(leaf, at)) giveUp();
        } else {
          add(part);
          next = part.end;
          if (part.node?.type === "link" && reading.openers.length > 0) giveUp();
        }
        break;
      }
      case "!":
        if (text5.charAt(next) !== "[") break;
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
        const run = runAt(text5, at);
        add(run);
        next = run.end;
      }
    }
    MARKUP2.lastIndex = next;
  }
  if (text5.length > plain2) reading.parts.push({ start: plain2, end: text5.length });
  return nodesOf(reading.parts, leaf);
}
function closingRuns(text5) {
  let byLength;
  return (length, from) => {
    byLength ??= runsByLength(text5);
    const starts = byLength.get(length) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) < from) starts.pop();
    const start = starts.at(-1);
    return start === void 0 ? void 0 : start + length;
  };
}
function runsByLength(text5) {
  const runs = /* @__PURE__ */ new Map();
  for (const { 0: run, index: index2 } of text5.matchAll(/`+/g)) {
    const known = runs.get(run.length);
    if (known === void 0) runs.set(run.length, [index2]);
    else known.push(index2);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
function codeAt(leaf, start, length, end) {
  const written = leaf.text.slice(start + length, end - length);
  if (/^[ \t]*\r?\n|\n[ \t]*$/.test(written)) giveUp();
  const isPadded = written.startsWith(" ") && written.endsWith(" ") && /[^ ]/.test(written);
  const value = isPadded ? written.slice(1, -1) : written;
  return { start, end, node: { type: "inlineCode", value, position: placeOf4(leaf, start, end) } };
}
function isContained({ text: text5, point: point3 }, from) {
  const feed = text5.indexOf("\n", from);
  return feed >= 0 && point3(feed + 1).column > 1;
}
var placeOf4 = (leaf, start, end) => ({ start: leaf.point(start), end: leaf.point(end) });
function wordAt(form, text5, start) {
  form.lastIndex = start;
  return form.exec(text5)?.[1];
}
function angleAt(leaf, start, noComments) {
  const { text: text5 } = leaf;
  const written = wordAt(AUTOLINK, text5, start) ?? wordAt(MAIL, text5, start);
  if (written !== void 0) {
    const end2 = start + written.length + 2;
    const inner = placeOf4(leaf, start + 1, end2 - 1);
    const children = [{ type: "text", value: written, position: inner }];
    const url = SCHEME.test(text5.slice(start, end2)) ? written : `mailto:${written}`;
    return { start, end: end2, node: { type: "link", title: null, url, children, position: placeOf4(leaf, start, end2) } };
  }
  if (SCHEME.test(text5.slice(start, start + 40)) || MAIL_LIKE.test(text5.slice(start, start + 100))) giveUp();
  const end = htmlEnd(text5, start, noComments);
  if (end < 0) return void 0;
  const value = text5.slice(start, end);
  if (value.includes("\n")) giveUp();
  return { start, end, node: { type: "html", value, position: placeOf4(leaf, start, end) } };
}
function htmlEnd(text5, start, noComments) {
  const second = text5.charAt(start + 1);
  if (second === "?") return giveUp();
  if (second !== "!") return tagEnd(text5, start);
  if (!text5.startsWith("<!--", start)) return giveUp();
  const end = noComments ? -1 : text5.indexOf("-->", start + 2);
  return end < 0 ? -1 : end + 3;
}
function closeBracket({ leaf, parts, openers }, at, plain2) {
  const { text: text5 } = leaf;
  const opener = openers.pop();
  if (opener === void 0 || !opener.isActive) return void 0;
  const resource = readResource(text5, at + 1);
  if (typeof resource === "number") {
    noteMisread(leaf, at, text5.charAt(at + 1) === "[" ? labelEnd2(text5, at + 2) : resource);
    return void 0;
  }
  if (at > plain2) parts.push({ start: plain2, end: at });
  const inside = parts.splice(opener.part + 1);
  const children = nodesOf(inside, leaf);
  const bracket = parts.pop();
  if (bracket === void 0) return giveUp();
  const node2 = opener.isImage ? imageOf(children) : linkOf2(children);
  const { urlStart, urlEnd, end, title } = resource;
  const written = text5.slice(urlStart, urlEnd);
  node2.url = plainText2(written);
  node2.title = title === null ? null : plainText2(title);
  if (written !== "") node2.data = { urlPlace: placeOf4(leaf, urlStart, urlEnd) };
  node2.position = placeOf4(leaf, bracket.start, end);
  parts.push({ start: bracket.start, end, node: node2 });
  if (!opener.isImage) deactivate(openers);
  return end;
}
var LONGEST_LABEL = 1e3;
function labelEnd2(text5, from) {
  const last = Math.min(text5.length, from + LONGEST_LABEL);
  for (let at = from; at < last; at += 1) {
    const character = text5.charAt(at);
    if (character === "[" || character === "]") return at + 1;
    if (character === "\\" && /[[\]\\]/.test(text5.charAt(at + 1))) at += 1;
  }
  return last;
}
function deactivate(openers) {
  for (let index2 = openers.length - 1; index2 >= 0; index2 -= 1) {
    const opener = openers[index2];
    if (opener === void 0 || opener.isImage) continue;
    if (!opener.isActive) return;
    opener.isActive = false;
  }
}
var linkOf2 = (children) => ({ type: "link", title: null, url: "", children });
var imageOf = (children) => ({
  type: "image",
  title: null,
  url: "",
  alt: children.map(shownText).join("")
});
function shownText(node2) {
  if ("value" in node2) return node2.value;
  if ("children" in node2) return node2.children.map(shownText).join("");
  return "alt" in node2 ? node2.alt ?? "" : "";
}

// src/parse/quick/leaves.ts
function headingOf2(page, line, at, depth) {
  const written = page.slice(at + depth, line.end);
  const bare = trimBlanks(written);
  const closing2 = /[ \t]#+$/.exec(bare);
  const content3 = trimBlanks(closing2 === null ? bare : bare.slice(0, closing2.index));
  if (/[ \t]#+$/.test(content3)) giveUp();
  const lead = content3.length - content3.replace(/^[ \t]+/, "").length;
  const from = at + depth + lead;
  return {
    type: "heading",
    depth,
    children: readInlines(oneLine3(page, line, from, at + depth + content3.length)),
    position: { start: pointOn(line, at), end: pointOn(line, line.end) }
  };
}
function paragraphOf(page, pieces) {
  const leaf = manyLines(page, pieces);
  const { text: text5 } = leaf;
  if (text5.startsWith("[") && text5.includes("]:")) giveUp();
  return {
    type: "paragraph",
    children: readInlines({ ...leaf, text: trimBlanks(text5) }),
    position: { start: leaf.point(0), end: endOf3(pieces) }
  };
}
var htmlOf = (page, pieces) => ({
  type: "html",
  value: manyLines(page, pieces).text,
  position: { start: startOf4(pieces), end: endOf3(pieces) }
});
function fencedOf(page, pieces, indent) {
  const [opening, ...rest2] = pieces;
  const lines = rest2.slice(0, -1).map(({ line, from }, index2) => {
    const text5 = page.slice(from, line.end);
    const strip = Math.min(indent, text5.length - text5.replace(/^ +/, "").length);
    if (strip < indent && text5.charAt(strip) === "	") giveUp();
    return text5.slice(strip) + (index2 === rest2.length - 2 ? "" : page.slice(line.end, line.next));
  });
  if (opening === void 0) return giveUp();
  const info = page.slice(opening.from, opening.line.end).replace(/^(?:`+|~+) */, "");
  if (info.includes("	")) giveUp();
  const [, lang = "", meta = ""] = /^([^ ]*) *(.*)$/.exec(info) ?? [];
  return {
    type: "code",
    lang: lang === "" ? null : plainText2(lang),
    meta: meta === "" ? null : plainText2(meta),
    value: lines.join(""),
    position: { start: startOf4(pieces), end: endOf3(pieces) }
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
    position: { start: startOf4(pieces), end: endOf3(pieces) }
  };
}
function startOf4([first]) {
  return first === void 0 ? giveUp() : pointOn(first.line, first.from);
}
function endOf3(pieces) {
  const last = pieces.at(-1);
  return last === void 0 ? giveUp() : pointOn(last.line, last.line.end);
}

// src/parse/quick/table.ts
var DELIMITERS = /^[|:-][-|: \t]*$/;
var mayDelimit = (written) => DELIMITERS.test(written) && /[|:]/.test(written);
function readTable2(page, [head, delimiters, ...rows]) {
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
    position: { start: pointOn(head.line, head.from), end: endOf4(last ?? head) }
  };
}
var endOf4 = ({ line }) => pointOn(line, line.end);
function alignOf(written) {
  if (!/^:?-+:?$/.test(written)) giveUp();
  const [left, right] = [written.startsWith(":"), written.endsWith(":")];
  return left ? right ? "center" : "left" : right ? "right" : null;
}
function rowOf(page, row) {
  return {
    type: "tableRow",
    children: cellsOf(page, row).map((cell) => cellOf(page, row.line, cell)),
    position: { start: pointOn(row.line, row.from), end: endOf4(row) }
  };
}
function cellOf(page, line, { start, end, from, to }) {
  const children = readInlines(oneLine3(page, line, from, to));
  return {
    type: "tableCell",
    children: page.slice(from, to).includes("\\|") ? children.map(withoutEscapes) : children,
    position: { start: pointOn(line, start), end: pointOn(line, end) }
  };
}
function withoutEscapes(node2) {
  if (node2.type === "inlineCode")
    return { ...node2, value: node2.value.replace(/\\([\\|])/g, (both, mark) => mark === "|" ? "|" : both) };
  return "children" in node2 ? giveUp() : node2;
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
  return starts.slice(0, count2).map((start, index2) => {
    const isLast = index2 === count2 - 1;
    const bound = isLast && !isClosed ? line.end : starts[index2 + 1] ?? line.end;
    const open4 = page.charAt(start) === "|" ? start + 1 : start;
    const written = page.slice(open4, bound);
    const lead = written.length - written.replace(/^[ \t]+/, "").length;
    const text5 = trimBlanks(written.slice(lead));
    return { start, end: isLast ? line.end : bound, from: open4 + lead, to: open4 + lead + text5.length };
  });
}

// src/parse/quick/open-blocks.ts
function openLeaf(reading, kind, piece, indent = 0, fence = "") {
  reading.leaf = { kind, pieces: [piece], indent, fence, isLazy: false };
}
function openQuote2(reading, line, at) {
  const node2 = {
    type: "blockquote",
    children: [],
    position: { start: pointOn(line, at), end: pointOn(line, at) }
  };
  append(reading, node2);
  const from = passMark(reading.page, line, at);
  const markEnd = pointOn(line, isBlank(reading.page, from, line.end) ? line.end : from);
  reading.stack.push({ node: node2, indent: 0, mark: "", markEnd });
  return from;
}
function openItem(reading, line, { mark, number: number2 }, at, indent) {
  const start = pointOn(line, at);
  const node2 = {
    type: "listItem",
    spread: false,
    checked: null,
    children: [],
    position: { start, end: start }
  };
  const last = childrenOf(reading).at(-1);
  if (last?.type === "list" && reading.marks.get(last) === mark) last.children.push(node2);
  else {
    const list2 = {
      type: "list",
      ordered: number2 !== void 0,
      start: number2 ?? null,
      spread: false,
      children: [node2],
      position: { start, end: start }
    };
    reading.marks.set(list2, mark);
    append(reading, list2);
  }
  reading.stack.push({ node: node2, indent, mark });
}
var childrenOf = ({ root, stack }) => stack.at(-1)?.node.children ?? root.children;
var append = (reading, node2) => childrenOf(reading).push(node2);
function closeTo(reading, depth) {
  closeLeaf(reading);
  const { stack, root } = reading;
  while (stack.length > depth) {
    const container = stack.pop();
    if (container === void 0) return;
    const { node: node2, markEnd } = container;
    const end = further(node2.children.at(-1)?.position?.end, markEnd);
    if (node2.position === void 0 || end === void 0) giveUp();
    node2.position.end = end;
    if (node2.type !== "listItem") continue;
    const list2 = (stack.at(-1)?.node.children ?? root.children).at(-1);
    if (list2?.position) list2.position.end = end;
  }
}
var further = (one2, other) => one2 === void 0 || other !== void 0 && (other.offset ?? 0) > (one2.offset ?? 0) ? other : one2;
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
      return readTable2(page, pieces);
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
      append(reading, headingOf2(page, line, at, marks));
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
      const text5 = page.slice(at, line.end);
      if (open4?.kind === "paragraph" && /^-+[ \t]*$/.test(text5)) giveUp();
      if (!/^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text5)) return false;
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
  const text5 = reading.page.slice(at, line.end);
  const isOpen2 = open4?.kind === "paragraph" || open4?.kind === "table";
  const kind = htmlBlock(text5, isOpen2);
  if (isOpen2 && (open4?.kind === "table" || depth < reading.stack.length) && kind !== htmlBlock(text5, false)) giveUp();
  if (kind === void 0) return false;
  if (kind === "other") giveUp();
  closeTo(reading, depth);
  openLeaf(reading, kind === "comment" ? "comment" : "html", { line, from: pos });
  if (kind === "comment" && text5.includes("-->")) closeLeaf(reading);
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
  const lost = stack.slice(depth);
  if (lost.some(isQuote) && stack.slice(0, depth).some(isQuote)) giveUp();
  return { depth, from };
}
var isQuote = ({ node: node2 }) => node2.type === "blockquote";

// src/parse/quick/list-marker.ts
var MARKER2 = /(?:([*+-])|(\d{1,9})([.)]))(?=[ \t]|$)/y;
function markerAt(page, line, at) {
  MARKER2.lastIndex = 0;
  const match = MARKER2.exec(page.slice(at, Math.min(line.end, at + 12)));
  if (match === null) return void 0;
  const [whole, bullet, digits, delimiter2 = ""] = match;
  const isFree = digits === void 0 || digits === "1";
  const kind = { mark: bullet ?? delimiter2, ...digits === void 0 ? {} : { number: Number(digits) }, isFree };
  const behind = at + whole.length;
  if (page.charCodeAt(behind) === 9 && behind < line.end) return { ...kind, ...behindTab(page, line, behind, whole) };
  let content3 = behind;
  while (content3 < line.end && page.charCodeAt(content3) === 32) content3 += 1;
  if (content3 === line.end || page.charCodeAt(content3) === 9) giveUp();
  if (content3 - behind > 4) content3 = behind + 1;
  return { ...kind, content: content3, width: content3 - at };
}
function behindTab(page, line, tab, marker) {
  const content3 = tab + 1;
  const next = page.charCodeAt(content3);
  if (content3 >= line.end || next === 32 || next === 9 || page.slice(line.start, tab).includes("	")) giveUp();
  return { content: content3, width: marker.length + 4 - (tab - line.start) % 4 };
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
  const isWhole2 = depth === stack.length;
  if (leaf?.kind === "fence" || leaf?.kind === "comment") {
    if (!isWhole2) giveUp();
    continueMarked(reading, leaf, line, from);
    return;
  }
  let at = skipSpaces(page, from, line.end);
  if (isBlank(page, at, line.end)) {
    readBlank(reading, line, from, depth);
    return;
  }
  if (leaf?.kind === "html") {
    if (isWhole2) {
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
  const text5 = reading.page.slice(from, line.end);
  if (leaf.kind === "comment") {
    if (text5.includes("-->")) closeLeaf(reading);
    return;
  }
  const [, marks = ""] = /^ {0,3}(`+|~+)[ \t]*$/.exec(text5) ?? [];
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
  const isWhole2 = depth === stack.length;
  if (open4?.kind === "paragraph") {
    if (isWhole2 && mayDelimit(page.slice(at, line.end))) openTable(reading, line, at, open4);
    else {
      open4.isLazy ||= !isWhole2;
      open4.pieces.push({ line, from: pos });
    }
    return;
  }
  if (open4?.kind === "table" && isWhole2) {
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
function quickMarkdown(text5) {
  if (ODD2.test(text5)) return void 0;
  try {
    return readBlocks(text5);
  } catch (error) {
    if (error instanceof Unsure) return void 0;
    throw error;
  }
}

// src/parse/page-reader.ts
var MOST_KEPT = 160;
function pageReader(parse2) {
  const bodies = /* @__PURE__ */ new Map();
  return {
    bodyOf: (page) => {
      const key = `${page.kind} ${page.id}`;
      if (bodies.has(key)) return bodies.get(key);
      const body = readBody(page, parse2);
      const [oldest] = bodies.keys();
      if (bodies.size >= MOST_KEPT && oldest !== void 0) bodies.delete(oldest);
      bodies.set(key, body);
      return body;
    },
    besideOf: (page, body) => readEnglishBeside(page, body, parse2)
  };
}
var exactReader = () => pageReader(parseMarkdown);
var quickReader = () => pageReader((text5) => quickMarkdown(text5) ?? parseMarkdown(text5));

// src/judge-selection.ts
var NOTHING2 = { findings: [], skips: [], againstSource: 0, unproven: /* @__PURE__ */ new Set(), remarks: [] };
var UNSEARCHED = "Links to what the change removes were not looked for: the clone lacks contents of pages";
var PORTION2 = 32;
async function judgeSelection({ selection, pages, isFirst }, { localized: localized2, base, head, source, settings, rules, web, today, exact }, onProgress) {
  const total = pages.length;
  const wanted = factsWanted(rules, settings);
  const slowly = exactReader();
  const reader = exact ? slowly : quickReader();
  const gone = isFirst ? await goneWith(selection, wanted, localized2, reader) : void 0;
  const at = settingsAt(settings);
  if (total === 0 && gone === void 0) return NOTHING2;
  const archive = "why" in source ? source : openArchive(source);
  const [world, vote, latest] = await Promise.all([
    openHead(localized2, head, archive, settings, reader, total > 0 && wanted.has("sameFileId")),
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
  const findings = [];
  const skips = [];
  const refused = [];
  const unproven = /* @__PURE__ */ new Set();
  let againstSource = 0;
  for await (const load of loadPages(localized2, pages)) {
    if (!("why" in archive)) await announce(load, localized2, head, archive, wanted);
    for (let start = 0; start < load.length; start += PORTION2) {
      const versions = load.slice(start, start + PORTION2).map(readVersion);
      const judged = await judgeVersions(versions, now, again, rules, settings, base !== head);
      for (const finding2 of await attribute(judged.findings, versions, openBefore, rules, settings))
        findings.push(finding2);
      for (const skip of judged.skips) skips.push(skip);
      for (const one2 of judged.refused) refused.push(one2);
      for (const path of judged.unproven) unproven.add(path);
      againstSource += judged.againstSource;
    }
  }
  const asked = searchOnce(world.linesWith);
  const orphansIn = async (gone2, setting) => {
    const deprivation = { ...around(selection, localized2, head, settings), before: openBefore };
    const orphans = gone2 && await readOrphans({ ...deprivation, gone: gone2, now: { ...setting, linesWith: asked } });
    return orphans && judgePages(orphans, rules, settings);
  };
  const found2 = await orphansIn(gone, now);
  const isDoubtful = again !== void 0 && found2 !== void 0 && found2.findings.length + found2.refused.length > 0;
  const orphaned = isDoubtful ? await orphansIn(await goneWith(selection, wanted, localized2, slowly), again) : found2;
  return {
    findings: [...findings, ...orphaned?.findings ?? []],
    skips: [...skips, ...orphaned?.skips ?? []],
    againstSource,
    unproven,
    remarks: [
      ...gone !== void 0 && orphaned === void 0 ? [UNSEARCHED] : [],
      ...emptyDocsets(settings, world.tree),
      ...idleEntries(settings, world.tree),
      ...refusals([...refused, ...orphaned?.refused ?? []], settings)
    ]
  };
}
function searchOnce(search2) {
  let last;
  return (texts) => {
    const key = texts.join("\n");
    if (last?.texts !== key) last = { texts: key, lines: search2(texts) };
    return last.lines;
  };
}
function readVersion(change) {
  const page = readPage(change.path, change.id, change.current);
  if (change.status === "added" || change.previous === void 0) return { page };
  const path = change.status === "renamed" ? change.previousPath : change.path;
  return { page, previous: readPage(path, change.previousId, change.previous) };
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
  const own4 = page.metadata.provenance.locale?.value.toLowerCase();
  if (own4 !== void 0 && vote.others.has(own4)) {
    return { state: "unknown", why: "the repository holds pages of several locales, and `locale` is not set" };
  }
  return { state: "known", value: vote.locale };
}

// src/kept-contents.ts
var MOST_BYTES2 = 32 * 1024 * 1024;
function keepingContents(repository, mostBytes = MOST_BYTES2) {
  const kept = /* @__PURE__ */ new Map();
  let bytes = 0;
  const keep2 = (id, content3) => {
    if (content3.length > mostBytes) return;
    kept.set(id, content3);
    bytes += content3.length;
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
        const content3 = kept.get(id);
        if (content3 === void 0) missing.push(id);
        else {
          found2.set(id, content3);
          kept.delete(id);
          kept.set(id, content3);
        }
      }
      if (missing.length === 0) return found2;
      for (const [id, content3] of await repository.read(missing)) {
        found2.set(id, content3);
        if (!kept.has(id)) keep2(id, content3);
      }
      return found2;
    }
  };
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
  const skips = [...oversized.map(tooLarge2), ...judged.skips, ...redirections.skips].sort(bySkippedPage);
  const found2 = pardonBySettings([...judged.findings, ...redirections.findings].sort(byPlace), settings);
  const { findings, remarks } = input.baseline ? holdAgainstBaseline({ ...judged, findings: found2, skips, selection, rules, settings }, input.baseline) : { findings: found2, remarks: [] };
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
      ...remarks,
      ...endedEntries(ended)
    ]
  };
}
function ofShard(selection, shard) {
  const own4 = { ...selection, pages: ownPart(selection.pages, ({ bytes }) => bytes, shard) };
  return shard.index === 1 ? own4 : { ...own4, removed: [], oversized: [], allChanges: [] };
}
var keptSource = (source) => "why" in source ? source : { ...source, repository: keepingContents(source.repository) };
var settingsOfTree = (settings) => settings.externalLinks === "changed" ? { ...settings, externalLinks: "off" } : settings;
var tooLarge2 = ({ path, bytes }) => ({
  rule: "all",
  path,
  reason: `the page is too large to judge (over ${Math.floor(bytes / 1048576)} MiB)`
});

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
var LONGEST4 = 200;
function sourceUnreachable(repository, said2, secrets) {
  const clean = secrets.filter((secret) => secret !== "").reduce((text5, secret) => text5.replaceAll(secret, "***"), said2.replace(/\/\/[^/\s@]*@/g, "//"));
  const [reason] = REASONS.flatMap(([words2, meaning]) => words2.test(clean) ? [meaning] : []);
  const lines = clean.split(/\r?\n/).filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "";
  const words = visible(telling.trim());
  const excerpt = words.length > LONGEST4 ? `${words.slice(0, LONGEST4)}\u2026` : words;
  return new SourceUnreachable(repository, reason ?? "git could not fetch it", excerpt);
}

// src/edges/check-english.ts
async function checkEnglish(input, english, onProgress) {
  if (english === void 0) return check2(input, onProgress);
  try {
    return await check2({ ...input, source: english.source }, onProgress);
  } catch (error) {
    if (!(error instanceof SourceUnreachable)) throw error;
    if (english.refusal !== void 0) throw english.refusal(error);
    return check2({ ...input, source: { why: error.message } }, onProgress);
  }
}

// src/edges/external-links/known-addresses.ts
import { mkdir, readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";

// src/edges/whole-file.ts
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { open as open2, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
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
  const atExit = () => rmSync(beside, { force: true });
  process.once("exit", atExit);
  try {
    const file = await open2(beside, "wx", mode);
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
    process.off("exit", atExit);
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
  const { dates, remarks, isForeign } = await read2(path, now);
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
async function read2(path, now) {
  const foreign2 = (found2) => ({
    dates: /* @__PURE__ */ new Map(),
    remarks: [`The external cache was neither read nor written, since ${found2}: remove the file or name another`],
    isForeign: true
  });
  let text5;
  try {
    const { size } = await stat2(path).then((found2) => found2.isFile() ? found2 : { size: Number.NaN });
    if (Number.isNaN(size)) return foreign2("it is no file");
    if (size > LARGEST) return foreign2(`it is larger than ${LARGEST / 1048576} MiB`);
    text5 = await readFile2(path, "utf8");
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" ? { dates: /* @__PURE__ */ new Map(), remarks: [], isForeign: false } : foreign2(`it cannot be read (${code})`);
  }
  const written = entriesOf(text5);
  if (written === void 0) return foreign2("it is no cache of this version");
  const right = written.flatMap(([address2, date]) => {
    const time = typeof date === "string" && /^\d{4}-\d\d-\d\dT/.test(date) ? Date.parse(date) : Number.NaN;
    return time <= now ? [[address2, time]] : [];
  });
  const wrong = written.length - right.length;
  const remarks = wrong === 0 ? [] : [`The external cache has entries without a date of the past, which do not count: ${wrong}`];
  return { dates: new Map(right), remarks, isForeign: false };
}
function entriesOf(text5) {
  try {
    const { format, alive } = Object(JSON.parse(text5));
    return format === FORMAT && typeof alive === "object" && alive !== null ? Object.entries(alive) : void 0;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function newest(alive) {
  let room = LARGEST / 2;
  return [...alive].sort(([, one2], [, other]) => other - one2).filter(([address2]) => {
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
  const { openWeb } = await import("./open-web-6SEAA5S6.js");
  const report = await check3(openWeb(known));
  return { ...report, remarks: [...report.remarks, ...await known.close()] };
}

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
  const answer2 = await ask(fetching, ["fetch", ...FLAGS, ...depth, "--end-of-options", "origin", ...names]);
  return "refused" in answer2 ? answer2.refused : void 0;
}
var WITHOUT_BLOBS = ["--filter=blob:none"];
async function fetchObjects(fetching, ids, filter = WITHOUT_BLOBS) {
  const all2 = "--config-env=fetch.negotiationAlgorithm=HANDBACK_CHECK_NEGOTIATION";
  const args = [all2, "fetch", ...FLAGS, ...filter, "--stdin", "--end-of-options", "origin"];
  const env = { ...fetching.env, HANDBACK_CHECK_NEGOTIATION: "noop" };
  const answer2 = await ask({ ...fetching, env }, args, `${ids.join("\n")}
`);
  return "refused" in answer2 ? answer2.refused : void 0;
}
async function lookUp(fetching, ref) {
  const answer2 = await lookUpAll(fetching, [ref]);
  return "refused" in answer2 ? answer2 : { id: answer2.ids.get(ref) };
}
async function lookUpAll(fetching, refs) {
  const answer2 = await ask(fetching, ["ls-remote", "--quiet", "--end-of-options", "origin", ...refs]);
  if ("refused" in answer2) return answer2;
  const listed = [...answer2.text.matchAll(/^([0-9a-f]+)\t(.*)$/gm)].map(([, id = "", ref = ""]) => [ref, id]);
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

// src/edges/lies-within.ts
import { realpath as realpath2 } from "node:fs/promises";
import { dirname as dirname3, isAbsolute, relative, resolve, sep } from "node:path";
async function liesWithin(path, folder2) {
  const real = await realpath2(folder2);
  for (let step = path; step !== dirname3(step); step = dirname3(step)) {
    if (isBelow(step, folder2) || isBelow(await realOf(step), real)) return true;
  }
  return false;
}
async function leadsOut(path, folder2) {
  if (!isBelow(path, folder2)) return false;
  const real = await realpath2(folder2);
  for (let step = path; step !== folder2; step = dirname3(step)) {
    const there = await realpath2(step).catch(() => void 0);
    if (there !== void 0) return !isBelow(there, real);
  }
  return false;
}
async function liesPlainly(path, folder2) {
  const [there, real] = [await realOf(path), await realpath2(folder2)];
  return path !== folder2 && isBelow(path, folder2) && there === resolve(real, relative(folder2, path));
}
function isBelow(path, folder2) {
  const way = relative(folder2, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}
var realOf = (path) => realpath2(path).catch(() => path);

// src/edges/commits-of.ts
var DEFAULT_BRANCHES = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master"];
var DEEPEN = "The clone is shallow: `git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'` brings the rest.";
async function commitsOf(repository, { base, head }) {
  const headId = await commitOf3(repository, "--head", head);
  if (base !== void 0) {
    const baseId = await commitOf3(repository, "--base", base);
    const fork = await repository.isBranch(base) ? await forkOf(repository, { head, headId }, base, baseId) : baseId;
    return { base: fork, head: headId };
  }
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await repository.resolve(branch);
    if (tip !== void 0) return { base: await forkOf(repository, { head, headId }, branch, tip), head: headId };
  }
  throw new CannotRun(
    `No default branch of a remote \`origin\` is known in \`${repository.directory}\`, so there is nothing to compare with`,
    "Name the commit to compare with: `--base REV`."
  );
}
async function forkOf(repository, { head, headId }, branch, tip) {
  const fork = await repository.mergeBase(headId, tip);
  if (fork !== void 0) return fork;
  throw new CannotRun(
    `No common commit of \`${head}\` and \`${branch}\` was found`,
    await repository.isShallow() ? DEEPEN : "Name the commit to compare with: `--base REV`."
  );
}
async function commitOf3(repository, option, revision) {
  const id = await repository.resolve(revision);
  if (id !== void 0) return id;
  throw new CannotRun(
    `Unexpected \`${option}\` \`${revision}\`, expected a commit that \`${repository.directory}\` holds`,
    await repository.isShallow() ? DEEPEN : "Fetch it, or name another."
  );
}

// src/edges/open-repositories.ts
import { realpath as realpath3 } from "node:fs/promises";

// src/edges/git-repository.ts
import { readFile as readFile3 } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

// src/edges/git-tree.ts
function readTree(answer2) {
  const files = /* @__PURE__ */ new Map();
  const entries2 = answer2.toString("utf8").split("\0");
  if (entries2.pop() !== "") throw new GitError("git ls-tree gave an answer that breaks off", "");
  for (const entry of entries2) {
    const tab = entry.indexOf("	");
    const [mode = "", , id = ""] = entry.slice(0, tab).split(" ");
    if (tab < 0) throw new GitError(`git ls-tree answered ${JSON.stringify(entry.slice(0, 200))}`, "");
    if (isRegular(mode)) files.set(entry.slice(tab + 1), id);
  }
  return files;
}
var isRegular = (mode) => mode.startsWith("100");
var isPossiblePath = (path) => path.length <= LONGEST_PATH && path.isWellFormed() && isInside(path);

// src/edges/git-changes.ts
function readChanges(answer2) {
  const parts = answer2.toString("utf8").split("\0");
  if (parts.pop() !== "") throw new GitError("git diff-tree gave an answer that breaks off", "");
  const changes = [];
  for (let index2 = 0; index2 < parts.length; ) {
    const [modeBefore = "", mode = "", previousId = "", id = "", status = ""] = (parts[index2++] ?? "").replace(/^:/, "").split(" ");
    if (!/^[ACDMRTUX]\d*$/.test(status))
      throw new GitError(`git diff-tree answered ${JSON.stringify(parts[index2 - 1])}`, "");
    const previousPath = parts[index2++] ?? "";
    const path = /^[RC]/.test(status) ? parts[index2++] ?? "" : previousPath;
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

// src/edges/git-directories.ts
function directoryName({ commit, path }) {
  if (!isPossiblePath(path)) return void 0;
  const folder2 = path.slice(0, path.lastIndexOf("/") + 1);
  return folder2.includes("\n") ? "unspeakable" : { name: `${commit}:${folder2}` };
}
function readTreeObject(content3, idLength) {
  const bytes = Buffer.from(content3.buffer, content3.byteOffset, content3.byteLength);
  const files = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    const next = end + 1 + idLength;
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
  let rest2 = "";
  let commit;
  let entry;
  const take = (part) => {
    const [, id, seconds] = entry === void 0 ? /^\x01([0-9a-f]+) (-?\d+)$/.exec(part) ?? [] : [];
    if (id !== void 0) commit = { commit: id, date: new Date(Number(seconds) * 1e3).toISOString() };
    else if (entry !== void 0) {
      if (isWanted(part)) keep2(part, entry);
      entry = void 0;
    } else if (part !== "") entry = part;
  };
  const keep2 = (path, raw) => {
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
      const parts = (rest2 + decoder.write(chunk)).split("\0");
      rest2 = parts.pop() ?? "";
      for (const part of parts) take(part);
    },
    versions: () => {
      if (rest2 + decoder.end() !== "" || entry !== void 0)
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
  const walk2 = (from) => {
    const known = walks.get(from);
    if (known) return known;
    const seen = /* @__PURE__ */ new Set([from]);
    const open4 = [from];
    let cut = false;
    for (let commit = open4.pop(); commit !== void 0; commit = open4.pop()) {
      if (isCut(commit)) cut = true;
      for (const parent of parents.get(commit) ?? []) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        open4.push(parent);
      }
    }
    const walked = { seen, cut };
    walks.set(from, walked);
    return walked;
  };
  return pairs.map(([from, to]) => {
    if (from === to) return "same";
    if (!isHeld(from) || !isHeld(to)) return "unknown";
    const [before, after] = [walk2(from), walk2(to)];
    if (after.seen.has(from)) return "later";
    if (before.seen.has(to)) return "earlier";
    return before.cut || after.cut ? "unknown" : "apart";
  });
}

// src/edges/git-lines.ts
function readGrep(answer2, prefix) {
  const found2 = /* @__PURE__ */ new Map();
  const text5 = answer2.toString("utf8");
  for (let at = 0; at < text5.length; ) {
    const zero = text5.indexOf("\0", at);
    const end = text5.indexOf("\n", zero);
    const name = text5.slice(at, zero);
    if (zero < 0 || end < 0 || !name.startsWith(prefix))
      throw new GitError(`git grep answered ${JSON.stringify(text5.slice(at, at + 200))}`, "");
    const path = name.slice(prefix.length);
    const lines = found2.get(path) ?? [];
    lines.push(text5.slice(zero + 1, end).replace(/\r$/, ""));
    found2.set(path, lines);
    at = end + 1;
  }
  return found2;
}

// src/edges/git-objects.ts
import { delimiter } from "node:path";

// src/edges/git-batch.ts
var LF2 = 10;
function readBatch(answer2, names) {
  const objects = /* @__PURE__ */ new Map();
  let at = 0;
  for (const name of names) {
    const end = answer2.indexOf(LF2, at);
    const header = answer2.toString("utf8", at, end < 0 ? answer2.length : end);
    at = end + 1;
    if (end >= 0 && header === `${name} missing`) continue;
    const [, id = "", type = "", length = ""] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
    const size = Number(length);
    if (end < 0 || type === "" || at + size >= answer2.length)
      throw new GitError(`git cat-file answered ${JSON.stringify(header)} for ${JSON.stringify(name)}`, "");
    objects.set(name, { id, type, content: answer2.subarray(at, at + size) });
    at += size + 1;
  }
  return objects;
}

// src/edges/git-object-stream.ts
import { spawn as spawn2 } from "node:child_process";
var LF3 = 10;
var LONGEST_SILENCE = 6e5;
function openObjectStream(directory, env, longestSilence = LONGEST_SILENCE) {
  let timer;
  let git2;
  const questions = [];
  let bytes = noBytes();
  const fail = (error) => {
    git2?.end();
    git2 = void 0;
    bytes = noBytes();
    clearTimeout(timer);
    for (const { reject } of questions.splice(0)) reject(error);
  };
  const awaitAnswer = () => {
    clearTimeout(timer);
    if (questions.length === 0) return;
    const problem = `git cat-file was ended, since it said nothing for ${longestSilence / 1e3} seconds`;
    timer = setTimeout(() => fail(new GitError(problem, "")), longestSilence).unref();
  };
  const take = (chunk) => {
    bytes.add(chunk);
    for (let question = questions[0]; question !== void 0; question = questions[0]) {
      const problem = answer(question, bytes);
      if (problem === "wait") {
        awaitAnswer();
        return;
      }
      if (problem !== void 0) {
        fail(problem);
        return;
      }
      questions.shift();
      question.resolve(question.objects);
    }
    awaitAnswer();
    git2?.rest();
  };
  return {
    read: (names) => new Promise((resolve3, reject) => {
      git2 ??= startGit(directory, env, take, fail);
      questions.push({ names, objects: /* @__PURE__ */ new Map(), answered: 0, resolve: resolve3, reject });
      git2.ask(`${names.join("\n")}
`);
      awaitAnswer();
    }),
    close: () => {
      clearTimeout(timer);
      git2?.end();
      git2 = void 0;
    }
  };
}
function startGit(directory, env, onOutput, onEnd) {
  const command = gitCommand(directory, ["cat-file", "--batch"]);
  const child = spawn2("git", command.args, { env: { ...command.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  const pipes = [child.stdin, child.stdout, child.stderr];
  let stderr = "";
  let isWanted = true;
  child.stdout.on("data", onOutput);
  child.stderr.on("data", (chunk) => {
    stderr = (stderr + chunk.toString("utf8")).slice(-2e3);
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
    ask: (input) => {
      child.ref();
      for (const pipe2 of pipes) pipe2.ref();
      child.stdin.write(input);
    },
    rest: () => {
      child.unref();
      for (const pipe2 of pipes) pipe2.unref();
    },
    end: () => {
      isWanted = false;
      child.stdin.end();
      child.kill("SIGKILL");
    }
  };
}
function noBytes() {
  const chunks = [];
  let length = 0;
  const gather = (count2) => {
    if ((chunks[0]?.length ?? 0) < count2) chunks.splice(0, chunks.length, Buffer.concat(chunks));
    return chunks[0] ?? Buffer.alloc(0);
  };
  return {
    add: (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
    },
    has: (count2) => length >= count2,
    /** The first line with its end; `undefined` where it has not come in full. */
    line: () => {
      let end = chunks[0]?.indexOf(LF3) ?? -1;
      if (end < 0 && chunks.length > 1) end = gather(length).indexOf(LF3);
      return end < 0 ? void 0 : chunks[0]?.toString("utf8", 0, end);
    },
    /** Takes bytes that are there, as a copy of their own. */
    take: (count2) => {
      const first = gather(count2);
      const taken = Buffer.from(first.subarray(0, count2));
      length -= count2;
      if (first.length === count2) chunks.shift();
      else chunks[0] = first.subarray(count2);
      return taken;
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
import { rmSync as rmSync2 } from "node:fs";
import { mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
var REMOVAL = { recursive: true, force: true, maxRetries: 5 };
async function makeTemporaryFolder() {
  const path = await mkdtemp(join2(tmpdir(), "handback-check-"));
  const atExit = () => rmSync2(path, REMOVAL);
  process.once("exit", atExit);
  return {
    path,
    remove: async () => {
      process.off("exit", atExit);
      await rm2(path, REMOVAL);
    }
  };
}

// src/edges/git-objects.ts
var UNREAD2 = /^error: /m;
var DAMAGE = /^error: (?!.*: expected commit type)/m;
async function openObjects(directory, more) {
  const settings = await git(directory, ["config", "--null", "--list"]);
  const isPartial = /(?:^|\0)(?:extensions\.partialclone|remote\.[^\0]*\.promisor)\n/.test(settings.toString("utf8"));
  const { place, env, close } = isPartial ? await borrow(directory, more) : { place: directory, env: alternateObjects(more), close: async () => {
  } };
  const stream = openObjectStream(place, env);
  return {
    isPartial,
    read: async (names) => {
      const wanted = [...new Set(names)];
      if (wanted.length === 0) return /* @__PURE__ */ new Map();
      const found2 = await stream.read(wanted);
      const missing = wanted.filter((name) => !found2.has(name));
      if (missing.length === 0) return found2;
      const input = `${missing.join("\n")}
`;
      const rest2 = readBatch(await git(place, ["cat-file", "--batch"], { input, env, failsOn: DAMAGE }), missing);
      return new Map([...found2, ...rest2]);
    },
    run: (args) => git(place, args, { env, failsOn: UNREAD2 }),
    close: async () => {
      stream.close();
      await close();
    }
  };
}
async function borrow(directory, more) {
  const [objects = "", format = "sha1"] = (await git(directory, ["rev-parse", "--path-format=absolute", "--git-path", "objects", "--show-object-format"])).toString("utf8").split("\n");
  const { path: place, remove } = await makeTemporaryFolder();
  await git(place, ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, place]);
  return {
    place,
    env: alternateObjects(objects, more),
    close: remove
  };
}
function alternateObjects(...folders) {
  const list2 = folders.flatMap((path) => path === void 0 ? [] : [`"${path.replace(/["\\]/g, "\\$&")}"`]);
  return list2.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: list2.join(delimiter) };
}

// src/edges/git-repository.ts
var OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var MOST_PATHSPECS = 12;
var LOG = [
  ...["log", LOG_FORMAT, "--raw", "-z", "--no-abbrev", "--root", "--no-renames", "--no-color", "--no-follow"],
  ...["--full-history", "--diff-merges=first-parent", "--no-show-signature", "--no-relative"]
];
async function openGitRepository(directory, more) {
  const top = await topOf(directory);
  const objects = await openObjects(top, more);
  const alternates = alternateObjects(more);
  const trees = /* @__PURE__ */ new Map();
  const local = (args, options = {}) => git(top, args, { ...options, env: { GIT_ALLOW_PROTOCOL: "none", ...alternates, ...options.env } });
  const tree = async (commit) => {
    const known = trees.get(assertObjectId(commit));
    if (known !== void 0) return known;
    const reading = local(["ls-tree", "-r", "-z", "--full-tree", commit]).then(readTree);
    trees.set(commit, reading);
    return reading;
  };
  const cutOff = async () => {
    const file = await lineOf(local(["rev-parse", "--path-format=absolute", "--git-path", "shallow"]));
    return new Set((await textOf3(file ?? "")).split("\n").filter(Boolean));
  };
  return {
    directory: top,
    ...more === void 0 ? {} : { more },
    tree,
    commits: (ids) => readCommits(objects, ids),
    find: (wanted) => find(objects, tree, wanted),
    read: async (ids) => {
      const found2 = await objects.read(ids.map(assertObjectId));
      return new Map([...found2].map(([id, { content: content3 }]) => [id, content3]));
    },
    changes: async (base, head) => {
      const flags = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "-l1000"];
      const range = [assertObjectId(base), assertObjectId(head)];
      try {
        return readChanges(await local([...flags, "--find-renames", ...range]));
      } catch (error) {
        if (!objects.isPartial) throw error;
        return readChanges(await local([...flags, "--find-renames=100%", ...range]));
      }
    },
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
      const pages = ["*.md", "*.yml", "*.yaml"].map((glob2) => `:(icase,top)${glob2}`);
      const prefix = `${assertObjectId(commit)}:`;
      try {
        return readGrep(
          await objects.run([...flags, ...texts.flatMap((text5) => ["-e", text5]), commit, "--", ...pages]),
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
      if (OBJECT_ID.test(revision)) return (await readCommits(objects, [revision])).get(revision)?.id;
      return lineOf(local(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]));
    },
    isBranch: async (revision) => {
      if (revision === "" || revision.startsWith("-") || /[\0\n]/.test(revision)) return false;
      const name = await lineOf(local(["rev-parse", "--verify", "--quiet", "--symbolic-full-name", revision]));
      return name !== void 0 && /^refs\/(?:heads|remotes)\//.test(name);
    },
    isShallow: async () => (await cutOff()).size > 0,
    cutOff,
    mergeBase: async (a, b) => lineOf(local(["merge-base", assertObjectId(a), assertObjectId(b)])),
    close: () => objects.close()
  };
}
async function topOf(directory) {
  const up = (await git(directory, ["rev-parse", "--show-cdup"])).toString("utf8").replace(/\n$/, "");
  return resolve2(directory, up);
}
async function readCommits(objects, ids) {
  const found2 = await objects.read(ids.map((id) => `${assertObjectId(id)}^{commit}`));
  return new Map(
    ids.flatMap((id) => {
      const commit = found2.get(`${id}^{commit}`);
      return commit === void 0 ? [] : [[id, { id: commit.id, date: dateOf(commit) }]];
    })
  );
}
function dateOf({ id, content: content3 }) {
  const text5 = Buffer.from(content3).toString("utf8");
  const seconds = Number(/^committer [^\n]*> (-?\d+) [+-]\d+$/m.exec(text5)?.[1] ?? Number.NaN);
  const date = new Date(seconds * 1e3);
  if (Number.isNaN(date.getTime())) throw new GitError(`commit ${id} carries no date that can be read`, "");
  return date.toISOString();
}
async function parentsBetween(local, tips) {
  const fork = await lineOf(local(["merge-base", "--octopus", ...tips]));
  return readParents(await local(["rev-list", "--parents", ...tips, ...fork === void 0 ? [] : [`^${fork}`]]));
}
async function textOf3(file) {
  try {
    return await readFile3(file, "utf8");
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
  const found2 = await objects.read(questions.flatMap(({ name }) => name ?? []));
  const folders = new Map(
    [...found2].map(([name, { id, content: content3 }]) => [name, readTreeObject(content3, id.length / 2)])
  );
  return Promise.all(
    questions.map(async ({ commit, path, directory, name }) => {
      if (directory === "unspeakable")
        return (await readCommits(objects, [commit])).has(commit) ? (await tree(commit)).get(path) : void 0;
      return name === void 0 ? void 0 : folders.get(name)?.get(fileName(path));
    })
  );
}
function assertObjectId(id) {
  if (!OBJECT_ID.test(id))
    throw new GitError(`expected a full object id, 40 or 64 hexadecimal digits, and not ${JSON.stringify(id)}`, "");
  return id;
}
async function lineOf(answer2) {
  try {
    return (await answer2).toString("utf8").trim() || void 0;
  } catch (error) {
    if (error instanceof GitError && error.stderr === "" && error.exitCode === 1) return void 0;
    throw error;
  }
}

// src/edges/git-version.ts
import { tmpdir as tmpdir2 } from "node:os";
var OLDEST = { major: 2, minor: 34 };
async function needGit() {
  const answer2 = (await git(tmpdir2(), ["--version"])).toString("utf8").trim();
  const [, major, minor] = /^git version (\d{1,9})\.(\d{1,9})/.exec(answer2) ?? [];
  if (major !== void 0 && isRecent(Number(major), Number(minor))) return;
  throw new CannotRun(
    `Unexpected ${shownValue(answer2.slice(0, 80))}, expected git ${OLDEST.major}.${OLDEST.minor} or later`,
    "Install a newer git, or put it first on the PATH."
  );
}
var isRecent = (major, minor) => major > OLDEST.major || major === OLDEST.major && minor >= OLDEST.minor;

// src/edges/open-repositories.ts
var NAME_A_FOLDER = "Name the folder of a work tree or of a bare repository.";
async function openRepository(option, directory, advice = NAME_A_FOLDER) {
  await needGit();
  try {
    return await openGitRepository(directory);
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode === void 0) throw error;
    throw new CannotRun(`Unexpected \`${option}\` \`${directory}\`, expected a git repository`, advice, [error.stderr]);
  }
}
async function sourceOf(english, localized2, head, { option, directory, revision, sourcePath }) {
  const isSame = await realpath3(localized2.directory) === await realpath3(english.directory);
  const isInside2 = isSame && await realpath3(directory) !== await realpath3(english.directory);
  if (isInside2 || isSame && sourcePath === void 0) {
    throw new CannotRun(
      `Unexpected \`${option}\`, expected a clone of the English repository: its folder belongs to the localized one`,
      isInside2 ? "Name the folder of the English clone, and check it out before this step." : "Name the folder of the English clone; where English lies in the same repository, say where: `source-path`."
    );
  }
  const pathOf = englishPathBy(sourcePath);
  if (revision !== void 0)
    return { repository: english, head: await commitOf3(english, `${option}-ref`, revision), pathOf };
  if (isSame) return { repository: localized2, head, pathOf };
  const newest2 = await english.resolve("HEAD") ?? await english.resolve("refs/remotes/origin/HEAD");
  if (newest2 !== void 0) return { repository: english, head: newest2, pathOf };
  throw new CannotRun(
    `\`HEAD\` names no commit in the English repository \`${english.directory}\``,
    `Name its newest revision with \`${option}-ref\`.`
  );
}

// src/edges/patch.ts
import { writeFile as writeFile2 } from "node:fs/promises";
import { join as join4 } from "node:path";

// src/edges/scratch-objects.ts
import { join as join3 } from "node:path";
var NOBODY = {
  GIT_AUTHOR_NAME: "nobody",
  GIT_AUTHOR_EMAIL: "nobody@example.com",
  GIT_COMMITTER_NAME: "nobody",
  GIT_COMMITTER_EMAIL: "nobody@example.com"
};
async function openScratchObjects({
  directory,
  more
}) {
  const line = async (args) => (await git(directory, args)).toString("utf8").trimEnd();
  const objects = await line(["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
  const { path, remove } = await makeTemporaryFolder();
  const index2 = join3(path, "index");
  const env = { ...NOBODY, ...alternateObjects(objects, more), GIT_OBJECT_DIRECTORY: path, GIT_INDEX_FILE: index2 };
  return {
    folder: path,
    index: index2,
    run: (args, input) => git(directory, args, { env, ...input === void 0 ? {} : { input } }),
    remove
  };
}

// src/edges/patch.ts
var DIFF = [
  ...["-c", "core.quotePath=true", "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"],
  ...["diff-tree", "-r", "-p", "--binary", "--full-index", "--no-ext-diff", "--no-textconv", "--no-color"],
  ...["--no-renames", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/", "--unified=3", "--end-of-options"]
];
async function patchOf(repository, head, pages) {
  if (pages.length === 0) return new Uint8Array();
  const { folder: folder2, run, remove } = await openScratchObjects(repository);
  try {
    const files = pages.map((_, index2) => join4(folder2, `page-${index2}`));
    for (const [index2, { after }] of pages.entries()) await writeFile2(files[index2] ?? "", after);
    const hashed = await run(["hash-object", "-w", "--no-filters", "--stdin-paths"], `${files.join("\n")}
`);
    const ids = hashed.toString("utf8").trim().split("\n");
    await run(["read-tree", head]);
    const modes = modesOf(await run(["ls-files", "--stage", "-z", "--full-name", "--", ":/"]));
    const entries2 = pages.map(({ path }, index2) => `${modes.get(path) ?? "100644"} ${ids[index2]}	${path}\0`);
    await run(["update-index", "-z", "--index-info"], entries2.join(""));
    const tree = (await run(["write-tree"])).toString("utf8").trim();
    return await run([...DIFF, head, tree]);
  } finally {
    await remove();
  }
}
function modesOf(answer2) {
  const entries2 = answer2.toString("utf8").split("\0").filter(Boolean);
  return new Map(entries2.map((entry) => [entry.slice(entry.indexOf("	") + 1), entry.slice(0, entry.indexOf(" "))]));
}

// src/edges/read-parts.ts
import { readdir } from "node:fs/promises";
import { join as join5 } from "node:path";

// src/report/join-parts.ts
function joinParts(files) {
  const [first] = files;
  if (first === void 0) return { faults: ["there is no part"] };
  const faults = [...foreign(files, first), ...miscounted(files)];
  if (faults.length > 0) return { faults };
  const parts = files.map(({ part }) => part).sort((a, b) => a.shard.index - b.shard.index);
  const reports = parts.map(({ report: report2 }) => report2);
  const findings = reports.flatMap((report2) => report2.findings).sort(byPlace);
  const { report } = first.part;
  return {
    report: {
      ...report,
      conclusion: conclude(findings, report),
      pages: reports.map(({ pages }) => pages).reduce(sum),
      counts: countBySeverity(findings),
      durationMs: Math.max(...reports.map(({ durationMs }) => durationMs)),
      findings,
      skips: reports.flatMap(({ skips }) => skips).sort(bySkippedPage),
      remarks: [...new Set(reports.flatMap(({ remarks }) => remarks))]
    }
  };
}
var sum = (a, b) => ({
  changed: a.changed + b.changed,
  checked: a.checked + b.checked,
  skipped: a.skipped + b.skipped,
  againstSource: a.againstSource + b.againstSource
});
var foreign = (files, { file: one2, part: first }) => files.flatMap(({ file, part }) => {
  const differing = [
    part.report.base === first.report.base ? "" : "the base",
    part.report.head === first.report.head ? "" : "the head",
    part.shard.of === first.shard.of ? "" : "the number of parts",
    part.inputs === first.inputs ? "" : "the settings or the English repository",
    gateOf(part) === gateOf(first) ? "" : "what blocks"
  ].filter((what) => what !== "");
  return differing.length === 0 ? [] : [`\`${file}\` is of another check than \`${one2}\`: ${differing.join(", ")}`];
});
var gateOf = ({ report: { failOn, block } }) => JSON.stringify([failOn, block]);
function miscounted(files) {
  const of = files[0]?.part.shard.of ?? 0;
  return Array.from({ length: of }, (_, index2) => index2 + 1).flatMap((index2) => {
    const found2 = files.filter(({ part }) => part.shard.index === index2);
    if (found2.length === 1) return [];
    const name = `part ${index2} of ${of}`;
    return found2.length === 0 ? [`${name} is missing: its job could not run`] : [`${name} is there ${found2.length} times: ${found2.map(({ file }) => `\`${file}\``).join(", ")}`];
  });
}

// src/edges/read-parts.ts
var MOST_ENTRIES = 1e4;
async function readParts(folder2) {
  const paths = await partsIn(folder2);
  const ruleIds = new Set(RULES.map(({ id }) => id));
  const files = [];
  const faults = [];
  for (const path of paths) {
    const read3 = readPart(await readHostileFile(join5(folder2, path)), ruleIds);
    if ("part" in read3) files.push({ file: path, part: read3.part });
    else faults.push(`${shownValue(path)}: ${read3.fault}`);
  }
  const joined2 = faults.length > 0 ? { faults } : joinParts(files);
  if ("report" in joined2) return joined2.report;
  throw new CannotRun(
    `The parts in ${shownValue(folder2)} are not one check`,
    "Every job of the matrix leaves one part; run those again that could not run.",
    joined2.faults
  );
}
async function partsIn(folder2) {
  try {
    const names = await readdir(folder2, { recursive: true });
    return names.slice(0, MOST_ENTRIES).filter((path) => PART_NAME.test(path.split(/[\\/]/).at(-1) ?? "")).sort();
  } catch (error) {
    throw new CannotRun(
      `Unexpected ${shownValue(folder2)}, expected the folder with the parts of a check`,
      "Name the folder that the artifacts were downloaded to.",
      [error.code ?? "unknown fault"]
    );
  }
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
  const answer2 = await lookUpAll(fetching, ["HEAD", ...refs]);
  if ("refused" in answer2) throw unreachable(remote, answer2.refused);
  if (isId) return revision;
  const [tip] = (revision === void 0 ? ["HEAD"] : refs).flatMap((ref) => answer2.ids.get(ref) ?? []);
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
  const { repository, own: own4, isWritten } = asked;
  if (repository === "none") return void 0;
  if (repository !== "auto") return openNamed(asked, opened);
  const names = sourceNames(own4 ?? "");
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
  const known = own4 === void 0 ? "is not known" : `${shownValue(own4)} does not end in a locale such as \`.nl-NL\``;
  return isWritten ? { source: { why: `\`auto\` goes by the name of this repository, which ${known}` } } : void 0;
}
async function openNamed(asked, opened) {
  const { repository, own: own4, sourcePath } = asked;
  if (repository.toLowerCase() === own4?.toLowerCase() && sourcePath === void 0)
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
  const all2 = [DEFAULT_SETTINGS, PRESETS[preset], ...given];
  return Object.assign({}, ...all2, { rules: Object.assign({}, ...all2.map(({ rules }) => rules)) });
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
  const own4 = isStrict ? rule.severity : defaultSeverity(rule);
  const [everywhere2] = everySettings({ ...settings, overrides: [] });
  const severity = everywhere2 === void 0 ? own4 : severityOf(rule.id, own4, everywhere2);
  const set = settings.rules[rule.id];
  const layer = layers.findLast((layer2) => layer2.settings.rules?.[rule.id] !== void 0);
  const written = typeof set === "object" ? set.severity : set;
  if (layer !== void 0 && (severity !== "off" || written === "off"))
    return { key, value: set, from: layer.from(key) };
  const value = rule.errorFrom === void 0 || severity !== "error" ? severity : { severity, errorFrom: rule.errorFrom };
  const governor = GOVERNED[rule.id];
  if (governor !== void 0 && (layer !== void 0 || severity !== own4))
    return { key, value, from: `setting ${governor}` };
  return { key, value, from: isStrict && rule.onRequest ? byPreset : "default" };
}

// src/edges/settings-of.ts
import { readFile as readFile4 } from "node:fs/promises";

// src/settings/file.ts
var import_yaml10 = __toESM(require_dist(), 1);

// src/settings/nodes.ts
var import_yaml8 = __toESM(require_dist(), 1);

// src/settings/yaml.ts
var import_yaml7 = __toESM(require_dist(), 1);
var SOME_SETTING = "settings, such as `fail-on: error`";
var TOO_DEEP = `Unexpected nesting too deep to read, expected ${SOME_SETTING}`;
var TOO_MANY = `Unexpected number of keys, tags or anchors too large to read, expected ${SOME_SETTING}`;
function readYaml3(text5, lineCounter) {
  if (hasTooManyProperties(text5)) return "too many";
  try {
    const yaml = text5.charCodeAt(0) === 65279 ? text5.slice(1) : text5;
    return (0, import_yaml7.parseDocument)(yaml, {
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
function aliasIn(node2) {
  if ((0, import_yaml7.isAlias)(node2)) return node2;
  if ((0, import_yaml7.isMap)(node2)) return node2.items.flatMap(({ key, value }) => [key, value]).find(import_yaml7.isAlias);
  return (0, import_yaml7.isSeq)(node2) ? node2.items.find(import_yaml7.isAlias) : void 0;
}
function plain(node2) {
  if ((0, import_yaml7.isScalar)(node2)) return String(node2.value);
  if ((0, import_yaml7.isSeq)(node2)) return node2.items.map(plain);
  if (!(0, import_yaml7.isMap)(node2)) return node2 === null ? "" : {};
  return Object.fromEntries(node2.items.map(({ key, value }) => [(0, import_yaml7.isScalar)(key) ? String(key.value) : "", plain(value)]));
}
var isEmpty2 = (node2) => node2 === null || (0, import_yaml7.isScalar)(node2) && node2.value === "";
function nodeAt(node2, at, isKey, keyNode) {
  if (isEmpty2(node2)) return keyNode;
  return at.reduce((inner, step) => {
    if ((0, import_yaml7.isSeq)(inner)) return inner.items[Number(step)];
    const pair = (0, import_yaml7.isMap)(inner) ? inner.items.find(({ key }) => (0, import_yaml7.isScalar)(key) && String(key.value) === step) : void 0;
    return pair === void 0 ? inner : isKey || isEmpty2(pair.value) ? pair.key : pair.value;
  }, node2);
}

// src/settings/nodes.ts
function readRoot(root, schema, telling) {
  if (root === null || (0, import_yaml8.isScalar)(root) && root.value === "") return {};
  if ((0, import_yaml8.isMap)(root)) return readMapping(root, schema, "", telling);
  const found2 = (0, import_yaml8.isSeq)(root) ? "list" : (0, import_yaml8.isScalar)(root) ? shownValue(String(root.value)) : "alias";
  telling.accuse(root, `Unexpected ${found2}, expected ${SOME_SETTING}`);
  return {};
}
function readMapping(map, schema, at, telling) {
  const entries2 = schema.entries ?? {};
  const known = Object.keys(entries2);
  const read3 = [];
  for (const { key: keyNode, value: node2 } of map.items) {
    const key = (0, import_yaml8.isScalar)(keyNode) ? String(keyNode.value) : void 0;
    const entry = key === void 0 || !known.includes(key) ? void 0 : entries2[key];
    if (key === void 0 || entry === void 0) {
      telling.accuse(keyNode, unknownKey(at === "rules" ? "rule" : "key", key, known));
      continue;
    }
    telling.stands(at === "" ? key : `${at}.${key}`, keyNode);
    const result = readNode(key, entry.wrapped ?? entry, node2, keyNode, telling);
    if (result !== void 0) read3.push([key, result.value]);
  }
  return Object.fromEntries(read3);
}
function readNode(key, wanted, node2, keyNode, telling) {
  const alias = aliasIn(node2);
  if (alias !== void 0) {
    telling.accuse(alias, `Unexpected alias in ${shownValue(key)}, expected the value itself`);
    return void 0;
  }
  const schema = formOf(wanted, node2);
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
    if ((0, import_yaml8.isMap)(node2)) readMapping(node2, schema, key, inner);
    else inner.accuse(isEmpty2(node2) ? keyNode : node2, unexpected(key, plain(node2), schema.message ?? ""));
  } else if ((0, import_yaml8.isSeq)(node2) && schema.item !== void 0 && hasMappings(schema.item)) {
    for (const item of node2.items) readNode(key, schema.item, item, item, inner);
  }
  if (faults > 0) return void 0;
  const result = readValue(key, schema, plain(node2));
  if ("value" in result) return result;
  for (const { at, isKey, message } of result.faults) telling.accuse(nodeAt(node2, at, isKey, keyNode), message);
  return void 0;
}
function formOf(schema, node2) {
  const forms = schema.type === "union" ? schema.options ?? [] : [];
  return forms.find(({ entries: entries2 }) => entries2 !== void 0 === (0, import_yaml8.isMap)(node2)) ?? schema;
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
function parseSettings(text5, path, ruleIds) {
  const faults = [];
  const lines = new import_yaml10.LineCounter();
  const placeAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const accuseAt = (offset, message) => {
    faults.push({ path, ...placeAt(offset), message });
  };
  const offsetOf = (node2) => node2?.range?.[0] ?? 0;
  const document3 = text5.length > LONGEST_FILE ? "too long" : readYaml3(text5, lines);
  if (document3 === "too long") {
    accuseAt(0, `Unexpected ${text5.length} characters, expected a settings file of at most ${LONGEST_FILE}`);
    return { faults };
  }
  if (document3 === "too deep" || document3 === "too many") {
    accuseAt(0, document3 === "too deep" ? TOO_DEEP : TOO_MANY);
    return { faults };
  }
  const syntax = document3.errors.find(({ code }) => !WITH_TREE.includes(code));
  for (const { code, message, pos } of syntax ? [syntax] : [...document3.errors, ...document3.warnings]) {
    accuseAt(pos[0], yamlFault(code, message));
  }
  const places = /* @__PURE__ */ new Map();
  const written = syntax ? {} : readRoot(document3.contents, settingsSchema(ruleIds.map((id) => ({ id }))), {
    accuse: (node2, message) => accuseAt(offsetOf(node2), message),
    stands: (key, node2) => places.set(key, placeAt(offsetOf(node2)))
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
async function readSettingsChain(path, text5, ruleIds, read3) {
  const files = [];
  let next = { path, text: text5 };
  while (next !== void 0) {
    const file = parseSettings(next.text, next.path, ruleIds);
    if ("faults" in file) return file;
    files.unshift(file);
    const { extended } = file;
    if (extended === void 0) break;
    const chain = [...files.map((one2) => one2.path).reverse(), extended.path];
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
  return value === void 0 ? void 0 : flow3(writtenForm(key, value), false);
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
function flow3(value, isInner) {
  if (Array.isArray(value)) return `[${value.map((item) => flow3(item, true)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${flow3(key, true)}: ${flow3(inner, true)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  const text5 = String(value);
  return isInner && !/^[A-Za-z0-9][A-Za-z0-9./_-]*$/.test(text5) ? JSON.stringify(text5) : text5;
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
var said = (text5) => text5 === void 0 ? "not set" : shownValue(text5);

// src/edges/settings-of.ts
var SETTINGS_PATH = ".github/handback-check.yml";
async function committedSettings(repository, { base, head, path }, given) {
  const layers = [...await committedLayers(repository, base, path), given];
  const remark = await headRemark(repository, { base, head, path }, layers, given);
  return { settings: settingsOfLayers(layers), layers, remarks: remark === void 0 ? [] : [remark] };
}
async function namedSettings(repository, base, file, given) {
  const text5 = await textOf4(file);
  const layers = [...await layersOf(repository, base, file, text5, "Correct them."), given];
  return { settings: settingsOfLayers(layers), layers, remarks: [] };
}
async function committedLayers(repository, commit, path) {
  const text5 = await textAt(repository, commit, path);
  const advice = `They are those of the base commit ${commit.slice(0, 12)}: correct them there.`;
  return text5 === void 0 ? [] : layersOf(repository, commit, path, text5, advice);
}
async function layersOf(repository, commit, path, text5, advice) {
  const ids = RULES.map(({ id }) => id);
  const read3 = await readSettingsChain(path, text5, ids, (extended) => textAt(repository, commit, extended));
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
async function textOf4(file) {
  try {
    return await readFile4(file, "utf8");
  } catch (error) {
    throw new CannotRun(
      `Unexpected \`${file}\`, expected a settings file that can be read`,
      "Name one that exists, or leave `--config` out.",
      [error.message]
    );
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
  const list2 = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${finding2.severity} ${list2.join(",")}::${escapeData(text4(finding2))}`;
}
function text4({ message, help, fix, url }) {
  return [message, help, ...fix ? fixText(fix) : [], url].filter((line) => line !== "").map(visible).join("\n");
}
var safePath = (path) => path.replace(/[^\P{Cc}\r\n]/gu, visible);
var escapeData = (text5) => text5.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text5) => escapeData(text5).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/xml-escape.ts
var xmlText = (text5) => text5.split(/\r\n|\n|\r/).map(
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
  const cases = [...findings.map((finding2) => findingCase(finding2, blocks(finding2, report))), ...skips.map(skipCase)];
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
    ...cases.map(({ page, body }, index2) => {
      const attributes = xmlAttributes({
        classname: page,
        name: names[index2],
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
var skipCase = ({ rule, path, reason }) => ({
  name: skippedRule(rule),
  page: path,
  result: "skipped",
  body: `<skipped${xmlAttributes({ message: `Could not tell: ${reason}` })}/>`
});
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
var sarifMessage = (text5) => ({
  text: visible(text5).replaceAll("](", "\\](").replace(/\{(\d+)\}/g, "{{$1}}")
});

// src/report/sarif-notifications.ts
var MOST = 100;
var LONGEST_SENTENCE = 1e3;
var sarifNotifications = (report, cut) => [
  ...cut > 0 ? [leftOut(cut)] : [],
  ...remarked(report),
  ...skipped(report)
];
var notification = (level, text5) => ({
  level,
  message: sarifMessage(text5.length > LONGEST_SENTENCE ? `${text5.slice(0, LONGEST_SENTENCE)}\u2026` : text5)
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
  const groups = groupSkips(skips, ({ rule, reason }) => JSON.stringify([rule, reason]));
  const told = groups.slice(0, MOST).map(({ rules: [rule], reason, pages }) => {
    const index2 = RULES.findIndex(({ id }) => id === rule);
    const who = rule === "all" ? "No rule" : "The rule";
    const what = rule === "all" ? "judged" : "did not judge";
    return {
      ...notification("note", `${who} ${what} ${counted(pages, "page")}: ${reason}`),
      ...index2 < 0 ? {} : { associatedRule: { id: rule, index: index2 } }
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
var sarifFix = (path, { place, text: text5 }) => ({
  description: { text: text5 === "" ? "Remove what is there" : "Write what is right" },
  artifactChanges: [
    {
      artifactLocation: pageAt(path),
      replacements: [{ deletedRegion: regionOf(place), ...text5 === "" ? {} : { insertedContent: { text: text5 } } }]
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
    ruleIndexes: new Map(RULES.map(({ id }, index2) => [id, index2])),
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

export {
  readPage,
  NO_SOURCE,
  gatherFacts,
  fixPages,
  pagesWithFixes,
  readShard,
  SOME_SHARD,
  partName,
  inputsHash,
  renderPart,
  settingsFromInputs,
  MOST_RECORDS,
  renderBaseline,
  committedBaseline,
  baselineOnDisk,
  recordsOf,
  openArchive,
  MissingContents,
  openWorld,
  exactReader,
  checkEnglish,
  GitError,
  git,
  systemFailure,
  SYSTEM_ADVICE,
  writeWholeFile,
  replaceFile,
  withWeb,
  CHECKOUT,
  prepareFetching,
  fetchFrom,
  fetchObjects,
  lookUp,
  liesWithin,
  leadsOut,
  liesPlainly,
  commitsOf,
  commitOf3 as commitOf,
  openGitRepository,
  openRepository,
  sourceOf,
  openScratchObjects,
  patchOf,
  renderWorkflowCommands,
  renderJunit,
  renderSarif,
  readParts,
  openRemoteSource,
  shownSetting,
  writtenForm,
  settingRows,
  SETTINGS_PATH,
  committedSettings,
  namedSettings
};
