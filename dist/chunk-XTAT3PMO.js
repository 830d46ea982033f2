import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  require_mod,
  visible
} from "./chunk-HNJ3GLAV.js";
import {
  automaticId,
  lineIndex,
  require_dist,
  stretchAt
} from "./chunk-DGDOLC5J.js";
import {
  NAME,
  PATCH_PAGE,
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
  countedBlocking,
  duration,
  elsewhere,
  fixLines,
  fixVerb,
  ignoredBecause,
  isIgnoredByChange,
  isInside,
  languageOfLocale,
  lastLine,
  severityCounts,
  thousands,
  upperFirst
} from "./chunk-YIQUFSAV.js";
import {
  shownValue
} from "./chunk-LGJADTXW.js";
import {
  __commonJS,
  __toESM
} from "./chunk-QXVSELGA.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code2) => {
      return code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code2;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code2;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code2 = advance();
          if (code2 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code2 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code2 = advance())) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code2 === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code2 = advance())) {
                if (code2 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code2 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code2 === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code2 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code2 = advance())) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code2)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote2 === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal2 = normalizeSimpleBranch(branch);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal2;
          open.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex2 = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex2.state;
      delete regex2.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex2, options, { glob, posix });
        const result = { glob, state, regex: regex2, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex2, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex2, options, posix);
        } else {
          match = regex2.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex2 = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex2.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex2 = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex2.state = state;
      }
      return regex2;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/links/near-match.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/links/target.ts
function readTarget(url, page, docset) {
  const trimmed = url.trim();
  if (trimmed === "") return { kind: "other", why: "empty target" };
  if (/^#tab\//i.test(trimmed)) return { kind: "other", why: "tab" };
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return { kind: "other", why: "address with a scheme" };
  const hash = trimmed.indexOf("#");
  const fragment = hash < 0 ? void 0 : trimmed.slice(hash + 1);
  const beforeHash = hash < 0 ? trimmed : trimmed.slice(0, hash);
  const query = beforeHash.indexOf("?");
  const written2 = (query < 0 ? beforeHash : beforeHash.slice(0, query)).replaceAll("\\", "/").trim();
  if (written2 === "") return fragment === void 0 ? { kind: "other", why: "query only" } : { kind: "self", fragment };
  if (written2.startsWith("/")) return { kind: "other", why: "address on the site" };
  const path = join(written2.startsWith("~/") ? docset : folderOf(page), percentDecode(written2.replace(/^~\//, "")));
  if (path === void 0) return { kind: "outside", written: written2 };
  return { kind: "path", path, ...fragment === void 0 ? {} : { fragment } };
}
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function join(folder, relative) {
  const parts = [];
  for (const part of `${folder}/${relative}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
function percentDecode(text) {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

// src/links/near-match.ts
var MISSPELLING = { letters: 4, most: 2 };
var MOST_COMPARISONS = 5e6;
var LONGEST = 300;
function nearMatch(wanted, candidates, furthest) {
  let best;
  let least = Math.max(1, Math.min(furthest, Math.floor(wanted.length / 4))) + 1;
  let tied = false;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const difference2 = (0, import_fastest_levenshtein.distance)(wanted, candidate);
    if (difference2 < least) {
      best = candidate;
      least = difference2;
      tied = false;
    } else if (difference2 === least && best !== void 0) tied = true;
  }
  return tied ? void 0 : best;
}
function nameFinder() {
  const spend = budget();
  const found = /* @__PURE__ */ new Map();
  return (missing, names) => {
    const known = found.get(names) ?? /* @__PURE__ */ new Map();
    found.set(names, known);
    if (!known.has(missing) && spend(missing, names.size)) known.set(missing, nearName(missing, names));
    return known.get(missing);
  };
}
function nearName(missing, names) {
  const folded = missing.toLowerCase();
  const cased = [];
  for (const name of names) if (name.length === missing.length && name.toLowerCase() === folded) cased.push(name);
  if (cased.length > 0) return cased.length === 1 ? cased[0] : void 0;
  const furthest = misspelling(missing);
  return furthest === 0 ? void 0 : nearMatch(missing, names, furthest);
}
function pathFinder(paths) {
  const all = [...paths];
  const byName = Map.groupBy(all, nameOf);
  const byFolder = Map.groupBy(all, folderOf);
  const spend = budget();
  const found = /* @__PURE__ */ new Map();
  return (missing, own) => {
    const key = `${own}\0${missing}`;
    const namesakes = byName.get(nameOf(missing)) ?? [];
    const candidates = namesakes.some((path) => path !== own) ? namesakes : byFolder.get(folderOf(missing)) ?? [];
    if (!found.has(key) && spend(missing, candidates.length)) {
      const others = candidates.filter((path) => path !== own);
      found.set(key, others.length === 1 && candidates === namesakes ? others[0] : nearPath(missing, others));
    }
    return found.get(key);
  };
}
function nearPath(missing, paths) {
  const near = nearMatch(missing, paths, MISSPELLING.most);
  return near !== void 0 && (0, import_fastest_levenshtein.distance)(missing, near) <= misspelling(difference(missing, near)) ? near : void 0;
}
var isMisspelling = (missing, near) => (0, import_fastest_levenshtein.distance)(missing, near) === 1 && misspelling(difference(missing, near)) > 0;
var misspelling = (name) => Math.min(MISSPELLING.most, Math.floor((name.match(new RegExp("\\p{L}", "gu"))?.length ?? 0) / MISSPELLING.letters));
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1).toLowerCase();
function difference(path, other) {
  const segments = other.split("/");
  return path.split("/").filter((segment) => !segments.includes(segment)).join("").replace(/\.[^.]*$/, "");
}
function budget() {
  let left = MOST_COMPARISONS;
  return (missing, candidates) => {
    if (missing.length > LONGEST || candidates > left) return false;
    left -= candidates;
    return true;
  };
}

// src/rules/rule.ts
var defaultSeverity = ({ severity: severity2, onRequest }) => onRequest ? "off" : severity2;
function defineRule(definition) {
  return {
    onRequest: false,
    newPagesOnly: false,
    isOfChange: false,
    pages: "changed",
    translationsOnly: true,
    kinds: ["markdown", "yaml"],
    needs: [],
    may: [],
    ...definition
  };
}

// src/report/conclude.ts
function blocks({ origin, severity: severity2, pardon }, { failOn, block }) {
  if (pardon !== void 0 || failOn === "never" || !block.includes(origin)) return false;
  return severity2 === "error" || failOn === "warning" && severity2 === "warning";
}
var conclude = (findings, gate) => findings.some((finding) => blocks(finding, gate)) ? "failure" : "success";
function countBySeverity(findings) {
  const count2 = (severity2) => findings.filter((finding) => finding.severity === severity2 && finding.pardon === void 0).length;
  return { error: count2("error"), warning: count2("warning"), notice: count2("notice") };
}

// src/report/by-weight.ts
var concerns = (finding, gate) => blocks(finding, gate) || finding.origin === "introduced" && finding.pardon === void 0;
function byWeight({ findings, ...gate }) {
  const ranked = findings.map((finding) => [rank(finding, gate), finding]);
  return ranked.sort(([a], [b]) => a - b).map(([, finding]) => finding);
}
function rank(finding, gate) {
  const group = blocks(finding, gate) ? 0 : concerns(finding, gate) ? 1 : finding.pardon === void 0 ? 2 : 3;
  return group * SEVERITIES.length + SEVERITIES.indexOf(finding.severity);
}

// src/report/details.ts
function detailLines(details, most, longest = Number.POSITIVE_INFINITY) {
  const all = details.split(/\r\n|\n|\r/);
  const lines = [];
  let left = longest;
  for (const line of all.slice(0, most)) {
    left -= line.length + 1;
    if (left < 0) break;
    lines.push(line);
  }
  return { lines, more: all.length - lines.length };
}

// src/report/fence.ts
function fenceFor(code2) {
  const longest = (code2.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  return "`".repeat(longest + 1);
}
function fenced(lines, language = "") {
  const fence = fenceFor(lines.join("\n"));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

// src/report/markdown-details.ts
var MOST_LINES = 100;
var MOST_UNITS = 16e3;
function detailBlocks(findings, budget2) {
  const blocks2 = /* @__PURE__ */ new Map();
  let left = budget2;
  for (const finding of findings) {
    if (finding.details === void 0) continue;
    const block = detailBlock(finding, finding.details);
    left -= Buffer.byteLength(block);
    if (left < 0) break;
    blocks2.set(finding, block);
  }
  return blocks2;
}
function detailBlock({ rule, place }, details) {
  const { lines, more } = detailLines(details, MOST_LINES, MOST_UNITS);
  return [
    "",
    "<details>",
    `<summary>${rule} at ${place.start.line}:${place.start.column}: show details</summary>`,
    "",
    ...lines.length > 0 ? [fenced(lines.map(shown), details.startsWith("@@") ? "diff" : "text"), ""] : [],
    ...more > 0 ? [`${counted(more, lines.length > 0 ? "more line" : "line")} in the JSON report.`, ""] : [],
    "</details>",
    ""
  ].join("\n");
}
var shown = (line) => line.split("	").map(visible).join("	");

// src/report/markdown-escape.ts
var PLAIN_CODE = /^[^\s`|\\](?:[^`|\\]*[^\s`|\\])?$/;
var COMES_ALIVE = /[@#]|:(?!$)|\/\/|\bwww\.|GH-\d|\b[0-9a-f]{7,64}\b/i;
function code(text) {
  const shown2 = visible(text);
  if (PLAIN_CODE.test(shown2)) return `\`${shown2}\``;
  return `<code>${shown2 === "" ? "&nbsp;" : escapeAll(shown2)}</code>`;
}
var sentence = (text) => text.split(/`([^`]*)`/).map((part, index) => index % 2 === 1 ? code(part) : prose(part)).join("");
var prose = (text) => visible(text).split(/( +)/).map((word2) => {
  const bare = word2.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, "");
  return COMES_ALIVE.test(bare) ? code(bare) + escapeAll(word2.slice(bare.length)) : escapeMarkup(word2);
}).join("");
var escapeMarkup = (text) => text.replace(/[&<>\\*_`[\]~$|#]/g, entity);
var escapeAll = (text) => text.replace(/[!-/:-@[-`{-~]/g, entity);
var entity = (character) => `&#${character.charCodeAt(0)};`;
var encodePath = (path) => path.split("/").map(encodePart).join("/");
var encodePart = (part) => encodeURIComponent(part.toWellFormed()).replace(
  /[!'()*]/g,
  (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
);

// src/report/columns.ts
var EMOJI = new RegExp("\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f", "u");
var JOINED = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
var WIDE = [
  [4352, 4447],
  [9001, 9002],
  [11904, 12350],
  [12353, 19903],
  [19968, 42191],
  [43360, 43391],
  [44032, 55203],
  [63744, 64255],
  [65040, 65049],
  [65072, 65135],
  [65281, 65376],
  [65504, 65510],
  [94176, 101631],
  [110576, 111359],
  [127488, 127589],
  [131072, 262141]
];
function* characters(text) {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(text)) yield { text: segment, index };
}
function columnsOf(text) {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of characters(text)) columns += columnsOfOne(character.text);
  return columns;
}
function columnsOfOne(character) {
  if (EMOJI.test(character)) return 2;
  let columns = 0;
  for (const point of character) columns += columnsOfPoint(point);
  return columns;
}
function columnsOfPoint(point) {
  if (JOINED.test(point)) return 0;
  const code2 = point.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => code2 >= first && code2 <= last) ? 2 : 1;
}

// src/report/excerpt.ts
var TAB = 4;
var ELLIPSIS = "\u2026";
var LEAD = 30;
var REACH = 1e3;
function excerpt({ lineText, place }, widest = 100) {
  const start = Math.min(place.start.column - 1, lineText.length);
  const end = place.end.line > place.start.line ? lineText.length : Math.min(place.end.column - 1, lineText.length);
  const from = wholeCharacter(lineText, start - REACH);
  const to = wholeCharacter(lineText, start + REACH);
  const cells = cellsOf(lineText.slice(from, to), start - from, Math.max(end, start + 1) - from);
  const window = windowOf(cells, widest);
  const before = from > 0 || window.first > 0 ? ELLIPSIS : "";
  const after = to < lineText.length || window.last < cells.length ? ELLIPSIS : "";
  const shown2 = cells.slice(window.first, window.last);
  const firstMarked = shown2.findIndex(({ marked: marked2 }) => marked2);
  const lead = firstMarked === -1 ? shown2 : shown2.slice(0, firstMarked);
  const marked = shown2.filter(({ marked: marked2 }) => marked2);
  const length = columnsIn(marked);
  const tail = `${textOf(shown2.slice(lead.length + marked.length))}${after}`.trimEnd();
  const parts = [`${before}${textOf(lead)}`, textOf(marked), tail];
  return {
    line: parts.join("").trimEnd(),
    parts,
    marks: `${" ".repeat(before.length + columnsIn(lead))}^${"~".repeat(Math.max(length - 1, 0))}`
  };
}
var textOf = (cells) => cells.map(({ text }) => text).join("");
function shortLine(text, widest = 100) {
  const to = wholeCharacter(text, REACH);
  const cells = cellsOf(text.slice(0, to), 0, 0);
  const last = columnsIn(cells) <= widest && to === text.length ? cells.length : reach(cells, 0, 1, widest - ELLIPSIS.length);
  const cut = to < text.length || last < cells.length;
  return `${textOf(cells.slice(0, last))}${cut ? ELLIPSIS : ""}`.trimEnd();
}
function cellsOf(text, start, end) {
  const cells = [];
  let column = 0;
  for (const character of characters(text)) {
    const shown2 = character.text === "	" ? " ".repeat(TAB - column % TAB) : visible(character.text);
    const columns = columnsOf(shown2);
    const marked = character.index < end && character.index + character.text.length > start;
    cells.push({ text: shown2, columns, marked });
    column += columns;
  }
  return cells;
}
function windowOf(cells, widest) {
  if (columnsIn(cells) <= widest) return { first: 0, last: cells.length };
  const room = widest - 2 * ELLIPSIS.length;
  const place = cells.findIndex(({ marked }) => marked);
  const anchor = place === -1 ? cells.length : place;
  let first = reach(cells, anchor, -1, Math.min(LEAD, room / 2));
  const last = reach(cells, first, 1, room);
  if (last === cells.length) first = reach(cells, last, -1, room);
  return { first, last };
}
function reach(cells, from, step, room) {
  let at = from;
  for (let columns = 0; ; at += step) {
    const next = cells[step === 1 ? at : at - 1];
    columns += next?.columns ?? 0;
    if (next === void 0 || columns > room) return at;
  }
}
function wholeCharacter(text, index) {
  const inside = Math.min(Math.max(index, 0), text.length);
  const code2 = text.charCodeAt(inside);
  return inside > 0 && code2 >= 56320 && code2 <= 57343 ? inside - 1 : inside;
}
var columnsIn = (cells) => cells.reduce((sum, { columns }) => sum + columns, 0);

// src/report/corrected-line.ts
var AROUND = 1100;
var LONGEST_SHARE = 0.6;
function correctedLine({ fix, place, lineText }, widest = 100) {
  if (fix === void 0 || fix.text.length > AROUND || /[\r\n]/.test(fix.text)) return void 0;
  const { start, end } = fix.place;
  if (start.line !== place.start.line || end.line !== start.line || end.column > lineText.length + 1) return void 0;
  const before = lineText.slice(Math.max(start.column - 1 - AROUND, 0), start.column - 1);
  const after = lineText.slice(end.column - 1, end.column - 1 + AROUND);
  const text = `${before}${fix.text}${after}`;
  if (text.trim() === "") return void 0;
  const written2 = columnsOf(visible(fix.text));
  if (written2 > widest * LONGEST_SHARE && columnsOf(visible(text)) > widest) return void 0;
  const from = { ...start, column: before.length + 1 };
  const to = { ...from, column: from.column + fix.text.length };
  return excerpt({ lineText: text, place: { start: from, end: to } }, widest);
}

// src/report/markdown-quote.ts
var LONGEST_FIX = 2e3;
var WIDEST = 110;
function quote(finding) {
  const { fix, place, lineText } = finding;
  const corrected = correctedLine(finding, WIDEST);
  if (fix !== void 0 && corrected !== void 0)
    return fenced([`- ${excerpt({ lineText, place: fix.place }, WIDEST).line}`, `+ ${corrected.line}`], "diff");
  const { line, marks } = excerpt(finding, WIDEST);
  const number2 = `${place.start.line}`;
  const marked = fenced([`${number2} | ${line}`, `${" ".repeat(number2.length)} | ${marks}`], "text");
  return [...lineText.trim() === "" ? [] : [marked], ...fix === void 0 ? [] : [fixSaid(finding, fix)]].join(
    "\n\n"
  );
}
function fixSaid({ place }, fix) {
  const verb = fixVerb(fix);
  const { line, column } = fix.place.start;
  const at = fix.place.start.offset === place.start.offset ? "" : ` at ${line}:${column}`;
  if (verb === "remove") return `Fix: remove what is there${at}`;
  if (fix.text.length > LONGEST_FIX) return `Fix: ${verb}${at} the text that the JSON report holds`;
  return `Fix: ${verb}${at} ${fixLines(fix).map(code).join("<br>")}`;
}

// src/report/markdown-findings.ts
function findingSections(findings, links, budget2, explained) {
  const sections = [];
  let left = budget2;
  for (const finding of findings) {
    const section = sections.at(-1);
    const isNew = finding.path !== section?.findings[0]?.path;
    const heading = isNew ? `
#### ${pageLink(finding.path, links)}
` : "";
    const part = `${heading}${findingBlock(finding, links, explained)}`;
    left -= Buffer.byteLength(part);
    if (left < 0) break;
    if (section === void 0 || isNew) sections.push({ text: part, findings: [finding] });
    else {
      section.text += part;
      section.findings.push(finding);
    }
  }
  return sections;
}
function findingBlock(finding, links, explained) {
  const { start } = finding.place;
  const place = `${start.line}:${start.column}`;
  const linked = links === void 0 ? place : `[${place}](${lineUrl(finding, links)})`;
  const advice = `${finding.rule} ${finding.help}`;
  const help = explained.has(advice) ? "" : finding.help;
  explained.add(advice);
  const reason = ignoredBecause(finding);
  const parts = [
    `${linked} **${severity(finding)}** ${sentence(finding.message)} \xB7 [${finding.rule}](${finding.url})`,
    reason === void 0 ? "" : `Ignored because: ${sentence(reason)}`,
    quote(finding),
    help === "" ? "" : `> ${sentence(help)}`
  ];
  return `
${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function severity(finding) {
  const why = aside(finding);
  return why === void 0 ? finding.severity : `${finding.severity}, ${why}`;
}
var pageLink = (path, links) => links === void 0 ? code(path) : `[${code(path)}](${pageUrl(path, links)})`;
var pageUrl = (path, { repositoryUrl, head }) => `${repositoryUrl}/blob/${encodePath(head)}/${encodePath(path)}`;
function lineUrl({ path, place }, links) {
  const plain = /\.md$/i.test(path) ? "?plain=1" : "";
  const last = lastLine(place);
  return `${pageUrl(path, links)}${plain}#L${place.start.line}${last > place.start.line ? `-L${last}` : ""}`;
}

// src/report/patch-note.ts
var PATCH_ARTIFACT = `${NAME}-patch`;
function patchNote({ findings, pages, file, run, repository }) {
  const what = `a patch repairs ${counted(findings, "finding")} on ${counted(pages, "page")}`;
  const where = `Where the workflow keeps it as the artifact \`${PATCH_ARTIFACT}\` ([how](${PATCH_PAGE})), this applies it on the branch:`;
  const commands = [
    `gh run download ${run} --repo ${word(repository)} --name ${PATCH_ARTIFACT}`,
    `git apply ${word(file.startsWith("-") ? `./${file}` : file)}`
  ];
  return `**Fixes:** ${what}. ${where}

${fenced(commands, "sh")}`;
}
var word = (text) => {
  const shown2 = visible(text);
  return /^[\w./-]+$/.test(shown2) ? shown2 : `'${shown2.replaceAll("'", "'\\''")}'`;
};

// src/report/shown-findings.ts
function shownFindings(report) {
  const { findings, maxFindings } = report;
  if (maxFindings === void 0 || findings.length <= maxFindings) return findings;
  const shown2 = new Set(byWeight(report).slice(0, maxFindings));
  return findings.filter((finding) => shown2.has(finding));
}
function withheldFindings({ findings, maxFindings }) {
  const more = maxFindings === void 0 ? 0 : findings.length - maxFindings;
  return more > 0 ? counted(more, "more finding") : void 0;
}

// src/report/skip-groups.ts
var skipsByReason = (skips) => [...Map.groupBy(skips, ({ reason }) => reason)].map(([reason, group]) => ({
  reason,
  rules: [...new Set(group.flatMap(({ rules }) => rules))].sort(),
  // no page is in two skips of a reason
  pages: group.reduce((sum, { paths }) => sum + paths.length, 0)
})).sort(byPages);
var skipsByRule = (skips) => [...Map.groupBy(skips, ({ reason }) => reason)].flatMap(([reason, group]) => {
  const pagesOf = /* @__PURE__ */ new Map();
  for (const { rules, paths } of group)
    for (const rule of rules) pagesOf.set(rule, (pagesOf.get(rule) ?? 0) + paths.length);
  return [...pagesOf].map(([rule, pages]) => ({ reason, rules: [rule], pages }));
}).sort(byPages);
var byPages = (a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.pages - a.pages;
var isWhole = ({ rules }) => rules.includes("all");
var skippedRule = (rule) => rule === "all" ? "all rules" : rule;

// src/report/markdown.ts
var SUMMARY_BUDGET = 900 * 1024;
var CUT_RESERVE = 400;
var MOST_REASONS = 50;
var MOST_REMARKS = 20;
var LONGEST_SENTENCE = 1e3;
function renderMarkdown(report, links, budget2 = SUMMARY_BUDGET, patch) {
  const fixes = patch ? patchNote(patch) : "";
  const head = [
    verdict(report),
    ...remarks(report),
    nextStep(report),
    fixes,
    checked(report),
    ruleCounts(report.findings)
  ];
  const start = `${head.filter((part) => part !== "").join("\n\n")}
`;
  const end = skipDetails(report.skips);
  const left = budget2 - CUT_RESERVE - Buffer.byteLength(start) - Buffer.byteLength(end);
  return `${start}${findingLists(report, links, left)}${end}`;
}
function verdict(report) {
  const { conclusion, findings } = report;
  if (conclusion === "failure") {
    const blocking = findings.filter((finding) => blocks(finding, report)).length;
    return `## ${NAME}: failed, ${countedBlocking(blocking)}`;
  }
  return `## ${NAME}: passed${findings.length === 0 ? "" : `, ${counted(findings.length, "finding")}, none blocks`}`;
}
function remarks({ remarks: remarks2 }) {
  const more = remarks2.length - MOST_REMARKS;
  return [
    ...remarks2.slice(0, MOST_REMARKS).map((remark) => `> **Note:** ${sentence(shortened(remark))}`),
    ...more > 0 ? [`> **Note:** ${counted(more, "more note")} in the JSON report`] : []
  ];
}
function nextStep({ conclusion, findings, base, head, pages }) {
  if (findings.length === 0) return "";
  const english = pages.againstSource === 0 ? "" : ` with ${code("--source")} or ${code("--source-repository")} for English`;
  const rerun = `To see the same at a desk: ${code(`${NAME} --base ${base} --head ${head}`)}${english}`;
  if (conclusion === "success") return `Nothing needs to be done before the merge. ${rerun}`;
  return `**What to do:** correct the findings under *Blocks* on this branch and push. Where only one text is right the line is shown as it should read. ${rerun}`;
}
function checked({ pages, counts, findings, failOn, durationMs }) {
  const others = elsewhere(findings);
  const found = `${severityCounts(counts)}${others === "" ? "" : ` (${others})`}`;
  const skipped = pages.skipped === 0 ? "" : `, ${thousands(pages.skipped)} removed or not judged`;
  return `${upperFirst(checkedPages(pages))}${skipped}. ${upperFirst(found)} (fail-on: ${failOn}, ${duration(durationMs)}).`;
}
function ruleCounts(findings) {
  return SEVERITIES.flatMap((severity2) => {
    const rules = [
      ...Map.groupBy(
        findings.filter((finding) => finding.severity === severity2 && finding.pardon === void 0),
        ({ rule }) => rule
      ).values()
    ].sort((a, b) => b.length - a.length);
    const counts = rules.flatMap(
      (group) => group.slice(0, 1).map(({ rule, url }) => `[${rule}](${url}) ${thousands(group.length)}`)
    );
    return counts.length === 0 ? [] : [`**${upperFirst(severity2)}s:** ${counts.join(", ")}`];
  }).join("<br>\n");
}
function groupsOf(report) {
  const findings = shownFindings(report);
  const blocking = findings.filter((finding) => blocks(finding, report));
  const others = findings.filter((finding) => !blocks(finding, report));
  const brought = others.filter((finding) => concerns(finding, report));
  const aside2 = others.filter((finding) => !concerns(finding, report));
  const own = aside2.filter(isIgnoredByChange);
  const older = aside2.filter((finding) => !isIgnoredByChange(finding));
  const ownFold = `
<details>
<summary>${counted(own.length, "finding")} ignored by comments that this change brings</summary>
`;
  const fold = `
<details>
<summary>${counted(older.length, "finding")} set aside: ${elsewhere(older)}</summary>
`;
  return [
    { heading: "\n### Blocks\n", findings: blocking },
    { heading: "\n### Does not block\n", findings: brought },
    { heading: ownFold, end: "\n</details>\n", findings: own },
    { heading: fold, end: "\n</details>\n", findings: older }
  ].filter(({ findings: findings2 }) => findings2.length > 0);
}
function findingLists(report, links, budget2) {
  const explained = /* @__PURE__ */ new Set();
  const lists = [];
  let left = budget2;
  for (const group of groupsOf(report)) {
    left -= Buffer.byteLength(`${group.heading}${group.end ?? ""}`);
    const sections = findingSections(group.findings, links, left, explained);
    left -= bytesOf(sections);
    if (sections.length > 0) lists.push({ group, sections });
    if (shownIn(sections) < group.findings.length) break;
  }
  const shown2 = lists.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings));
  const cut = shownFindings(report).length - shown2.length;
  const details = detailBlocks(shown2, cut > 0 ? 0 : left);
  const withheld = shown2.filter((finding) => finding.details !== void 0).length - details.size;
  return [
    ...lists.map(({ group, sections }) => `${group.heading}${withDetails(sections, details)}${group.end ?? ""}`),
    unshown(report),
    leftOut([
      cut === 0 ? "" : counted(cut, "more finding"),
      withheld === 0 ? "" : `details of ${counted(withheld, "finding")}`
    ])
  ].join("");
}
var bytesOf = (sections) => sections.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
var shownIn = (sections) => sections.reduce((sum, { findings }) => sum + findings.length, 0);
var withDetails = (sections, details) => sections.map(({ text, findings }) => `${text}${findings.map((finding) => details.get(finding) ?? "").join("")}`).join("");
function unshown(report) {
  const more = withheldFindings(report);
  return more === void 0 ? "" : `
**${upperFirst(more)}** not shown (max-findings: ${report.maxFindings}). The JSON report (${code("--format json")}) holds every one.
`;
}
function leftOut(parts) {
  const what = parts.filter((part) => part !== "").join(" and ");
  if (what === "") return "";
  return `
**${upperFirst(what)}** left out, because GitHub does not take a longer report. The JSON report (${code("--format json")}) holds every one.
`;
}
function skipDetails(skips) {
  if (skips.length === 0) return "";
  const groups = skipsByReason(skips);
  const more = groups.length - MOST_REASONS;
  const pages = counted(new Set(skips.flatMap(({ paths }) => paths)).size, "page");
  return [
    "",
    "<details>",
    `<summary>Could not tell: some rules did not judge ${pages}</summary>`,
    "",
    "| Reason | Rules | Pages |",
    "| :-- | :-- | --: |",
    ...groups.slice(0, MOST_REASONS).map(
      ({ reason, rules, pages: pages2 }) => `| ${sentence(shortened(reason))} | ${rules.map((rule) => sentence(skippedRule(rule))).join(", ")} | ${thousands(pages2)} |`
    ),
    ...more > 0 ? ["", `${counted(more, "more reason")} in the JSON report.`] : [],
    "",
    "</details>",
    ""
  ].join("\n");
}
function shortened(text) {
  if (text.length <= LONGEST_SENTENCE) return text;
  const cut = text.slice(0, LONGEST_SENTENCE).toWellFormed();
  return cut.split("`").length % 2 === 0 ? `${cut}\u2026\`` : `${cut}\u2026`;
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function getDotPath(issue) {
  if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
    else key += item.key;
    else return null;
    return key;
  }
  return null;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function startsWith(requirement, message$1) {
  return {
    kind: "validation",
    type: "starts_with",
    reference: startsWith,
    async: false,
    expects: `"${requirement}"`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function lazy(getter) {
  return _standardSchema({
    kind: "schema",
    type: "lazy",
    reference: lazy,
    expects: "unknown",
    async: false,
    getter,
    "~run"(dataset, config$1) {
      return this.getter(dataset.value)["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function variant(key, options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: false,
    key,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        let outputDataset;
        let maxDiscriminatorPriority = 0;
        let invalidDiscriminatorKey = this.key;
        let expectedDiscriminators = [];
        const parseOptions = (variant$1, allKeys) => {
          for (const schema of variant$1.options) {
            if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
            else {
              let keysAreValid = true;
              let currentPriority = 0;
              for (const currentKey of allKeys) {
                const discriminatorSchema = schema.entries[currentKey];
                if (currentKey in input ? discriminatorSchema["~run"]({
                  typed: false,
                  value: input[currentKey]
                }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                  keysAreValid = false;
                  if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                    maxDiscriminatorPriority = currentPriority;
                    invalidDiscriminatorKey = currentKey;
                    expectedDiscriminators = [];
                  }
                  if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                  break;
                }
                currentPriority++;
              }
              if (keysAreValid) {
                const optionDataset = schema["~run"]({ value: input }, config$1);
                if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
              }
            }
            if (outputDataset && !outputDataset.issues) break;
          }
        };
        parseOptions(this, /* @__PURE__ */ new Set([this.key]));
        if (outputDataset) return outputDataset;
        _addIssue(this, "type", dataset, config$1, {
          input: input[invalidDiscriminatorKey],
          expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
          path: [{
            type: "object",
            origin: "value",
            input,
            key: invalidDiscriminatorKey,
            value: input[invalidDiscriminatorKey]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/report/json-text.ts
var jsonText = (value, indent = 0) => `${escapeUnseen(JSON.stringify(value, null, indent))}
`;
var escapeUnseen = (json) => json.replace(
  /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
);

// src/report/json.ts
var SCHEMA_VERSION = 1;
var renderJson = (report) => jsonText(toJson(report), 2);
function toJson({
  base,
  head,
  sourceHead,
  pullRequest,
  conclusion,
  failOn,
  block,
  maxFindings,
  pages,
  counts,
  durationMs,
  ...rest
}) {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: NAME, version: VERSION },
    base,
    head,
    ...sourceHead === void 0 ? {} : { sourceHead },
    ...pullRequest === void 0 ? {} : { pullRequest: { number: pullRequest.number, head: pullRequest.head } },
    conclusion,
    failOn,
    block,
    ...maxFindings === void 0 ? {} : { maxFindings },
    pages: {
      changed: pages.changed,
      checked: pages.checked,
      skipped: pages.skipped,
      againstSource: pages.againstSource
    },
    counts: { error: counts.error, warning: counts.warning, notice: counts.notice },
    durationMs,
    findings: rest.findings.map(toJsonFinding),
    skips: rest.skips.map(({ reason, rules, paths }) => ({ reason, rules, paths })),
    remarks: rest.remarks
  };
}
var toJsonFinding = (finding) => ({
  rule: finding.rule,
  messageId: finding.messageId,
  severity: finding.severity,
  origin: finding.origin,
  path: finding.path,
  ...toJsonPlace(finding.place),
  message: finding.message,
  data: finding.data,
  help: finding.help,
  url: finding.url,
  ...finding.fix ? { fix: { ...toJsonPlace(finding.fix.place), text: finding.fix.text } } : {},
  ...finding.details === void 0 ? {} : { details: finding.details },
  ...finding.pardon === void 0 ? {} : { pardon: toJsonPardon(finding.pardon) }
});
var toJsonPardon = (pardon) => pardon.by === "ignore" ? { by: "ignore", reason: pardon.reason, from: pardon.from } : { by: "baseline" };
var toJsonPlace = ({ start, end }) => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column
});

// src/text-order.ts
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/skips.ts
var asSkips = (skips) => joinSkips(skips.map(({ rule, path, reason }) => ({ reason, rules: [rule], paths: [path] })));
function joinSkips(skips) {
  const byReason = /* @__PURE__ */ new Map();
  const joined2 = /* @__PURE__ */ new Map();
  for (const { reason, rules, paths } of skips) {
    const rulesOf = byReason.get(reason) ?? /* @__PURE__ */ new Map();
    byReason.set(reason, rulesOf);
    const names = sortedNames(rules.join(" "));
    for (const path of paths) {
      const known = rulesOf.get(path);
      rulesOf.set(path, known === void 0 ? names : both(known, names));
    }
  }
  return [...byReason].flatMap(([reason, rulesOf]) => byRules(reason, rulesOf)).sort(byReasonAndRules);
  function both(known, names) {
    const key = `${known}
${names}`;
    const found = joined2.get(key) ?? sortedNames(`${known} ${names}`);
    joined2.set(key, found);
    return found;
  }
}
var sortedNames = (names) => [...new Set(names.split(" "))].sort().join(" ");
function byRules(reason, rulesOf) {
  const pathsOf2 = /* @__PURE__ */ new Map();
  for (const [path, names] of rulesOf) {
    const paths = pathsOf2.get(names);
    if (paths === void 0) pathsOf2.set(names, [path]);
    else paths.push(path);
  }
  return [...pathsOf2].map(([names, paths]) => ({ reason, rules: names.split(" "), paths: paths.sort() }));
}
var byReasonAndRules = (a, b) => compareText(a.reason, b.reason) || compareText(a.rules.join(" "), b.rules.join(" "));

// src/report/read-json.ts
var MOST_FINDINGS = 1e5;
var MOST_SKIPS = 1e5;
var MOST_RULES = 1e3;
var MOST_SKIPPED_PAGES = 1e6;
var LONGEST_TEXT = 1e6;
var LARGEST_NUMBER = 1e9;
var count = (least) => pipe(number(), integer(), minValue(least), maxValue(LARGEST_NUMBER));
var Text = pipe(string(), maxLength(LONGEST_TEXT));
var Written = pipe(Text, minLength(1));
var Commit = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
var RuleId = pipe(string(), maxLength(100), regex(/^[a-z]+(?:-[a-z]+)*$/));
var Severity = picklist(["error", "warning", "notice"]);
var Origin = picklist(["introduced", "existing", "source"]);
var Path = pipe(
  string(),
  maxLength(LONGEST_PATH),
  check(isInside),
  // half a character has no place in an address
  check((path) => path.isWellFormed())
);
var PLACE = { line: count(1), column: count(1), endLine: count(1), endColumn: count(1) };
var JsonFinding = strictObject({
  rule: RuleId,
  messageId: Written,
  severity: Severity,
  origin: Origin,
  path: Path,
  ...PLACE,
  message: Written,
  data: record(string(), Text),
  help: Text,
  url: pipe(Text, startsWith("https://")),
  fix: optional(strictObject({ ...PLACE, text: Text })),
  details: optional(Written),
  pardon: optional(
    variant("by", [
      strictObject({
        by: literal("ignore"),
        reason: Written,
        from: picklist(["settings", "page", "change"])
      }),
      strictObject({ by: literal("baseline") })
    ])
  )
});
var JsonSkip = strictObject({
  reason: Written,
  rules: pipe(array(RuleId), minLength(1), maxLength(MOST_RULES)),
  paths: pipe(array(Path), minLength(1), maxLength(MOST_SKIPPED_PAGES))
});
var JsonReport = strictObject({
  schemaVersion: literal(SCHEMA_VERSION),
  tool: strictObject({ name: literal(NAME), version: pipe(Text, regex(/^[0-9]+\.[0-9]+\.[0-9]+/)) }),
  base: Commit,
  head: Commit,
  sourceHead: optional(Commit),
  pullRequest: optional(strictObject({ number: count(1), head: Commit })),
  conclusion: picklist(["success", "failure"]),
  failOn: picklist(["error", "warning", "never"]),
  block: pipe(array(Origin), maxLength(3)),
  maxFindings: optional(count(1)),
  pages: strictObject({ changed: count(0), checked: count(0), skipped: count(0), againstSource: count(0) }),
  counts: strictObject({ error: count(0), warning: count(0), notice: count(0) }),
  durationMs: pipe(number(), minValue(0), maxValue(LARGEST_NUMBER)),
  findings: pipe(array(JsonFinding), maxLength(MOST_FINDINGS)),
  skips: pipe(array(JsonSkip), maxLength(MOST_SKIPS)),
  remarks: pipe(array(Written), maxLength(MOST_FINDINGS))
});
function readJson(text, ruleIds) {
  const json = parseJson(text);
  return json === void 0 ? NO_JSON : readReport(json.value, ruleIds);
}
var NO_JSON = { fault: "it is not JSON" };
function parseJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function readReport(json, ruleIds) {
  const read = safeParse(JsonReport, json, { abortEarly: true });
  if (!read.success) return { fault: `\`${placeIn(read.issues[0])}\` is not what it may be` };
  const { tool, schemaVersion, findings: written2, ...rest } = read.output;
  const stranger = written2.findIndex(({ rule }) => !ruleIds.has(rule));
  if (stranger >= 0) return { fault: `\`findings.${stranger}.rule\` is no rule of this version` };
  const unknown2 = rest.skips.findIndex(({ rules }) => rules.some((rule) => rule !== "all" && !ruleIds.has(rule)));
  if (unknown2 >= 0) return { fault: `\`skips.${unknown2}.rules\` names no rule of this version` };
  const skipped = rest.skips.reduce((sum, { paths }) => sum + paths.length, 0);
  if (skipped > MOST_SKIPPED_PAGES) return { fault: `\`skips\` name more than ${MOST_SKIPPED_PAGES} pages` };
  const backward = written2.findIndex((finding) => !isForward(finding) || finding.fix && !isForward(finding.fix));
  if (backward >= 0) return { fault: `\`findings.${backward}\` ends before it begins` };
  const findings = written2.map(toFinding);
  if (conclude(findings, rest) !== rest.conclusion) return { fault: "`conclusion` is not that of its findings" };
  const { pullRequest, sourceHead, maxFindings, ...report } = rest;
  return {
    report: {
      ...report,
      ...sourceHead === void 0 ? {} : { sourceHead },
      ...pullRequest && { pullRequest },
      ...maxFindings === void 0 ? {} : { maxFindings },
      counts: countBySeverity(findings),
      findings,
      // what a stranger wrote may name a page twice
      skips: joinSkips(report.skips)
    }
  };
}
var isForward = ({ line, column, endLine, endColumn }) => endLine > line || endLine === line && endColumn >= column;
function toFinding({ fix, details, pardon, ...rest }) {
  const { rule, messageId, severity: severity2, origin, path, message, data, help } = rest;
  return {
    rule,
    messageId,
    severity: severity2,
    origin,
    path,
    place: toPlace(rest),
    message,
    data,
    help,
    url: rulePage(rule),
    ...fix && { fix: { place: toPlace(fix), text: fix.text } },
    ...details === void 0 ? {} : { details },
    ...pardon === void 0 ? {} : { pardon },
    lineText: ""
  };
}
var toPlace = ({ line, column, endLine, endColumn }) => ({
  start: toPoint(line, column),
  end: toPoint(endLine, endColumn)
});
var toPoint = (line, column) => ({ line, column, offset: line + column / LARGEST_NUMBER });
function placeIn(issue) {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const known = keys.findIndex((key) => !/^(?:[a-zA-Z]{1,20}|\d{1,9})$/.test(key));
  return (known < 0 ? keys : keys.slice(0, known)).join(".") || "the report";
}

// src/rules/target-fix.ts
function targetFix({ url, place }, target) {
  const isPlain = place.end.offset - place.start.offset === url.length;
  if (target === void 0 || !isPlain || NOT_AS_WRITTEN.test(target) || NOT_AS_WRITTEN.test(url)) return {};
  return { fix: { place, text: target } };
}
var NOT_AS_WRITTEN = /[\s()<>&\\"']/;

// src/rules/target-comparison.ts
var isLeftToComparison = (outcome, englishLinks, settings) => englishLinks.state === "known" && settings.rules["changed-link-target"] !== "off" && isForeign(outcome) && (englishLinks.value.from === "source" || errorAt(outcome) === void 0);
function isLeftByComparison(outcome, settings) {
  const rule = isForeign(outcome) ? errorAt(outcome) : void 0;
  return rule !== void 0 && settings.rules[rule] !== "off";
}
var isUnconfirmed = ({
  mayBeEnglish,
  near,
  target
}) => mayBeEnglish && !(near !== void 0 && isMisspelling(target, near));
var isForeign = (outcome) => "inEnglish" in outcome && outcome.inEnglish === false;
function errorAt(outcome) {
  if (outcome.result === "unresolved") return isUnconfirmed(outcome) ? void 0 : deadLinkRule(outcome.link.kind);
  const isLost = outcome.result === "resolved" && outcome.fragment?.result === "missing" && outcome.fragment.lost;
  return isLost ? "lost-fragment" : void 0;
}
function deadLinkRule(kind) {
  if (kind === "include") return "broken-include";
  return kind === "image" || kind === "html-image" ? "broken-image" : "broken-link";
}

// src/rules/unresolved-links.ts
var undecided = (links, kinds) => links.flatMap(
  (outcome) => outcome.result === "cannot-tell" && kinds.includes(outcome.link.kind) ? [outcome.why] : []
);
function unresolvedLinks(links, kinds, englishLinks, settings) {
  return links.filter(
    (outcome) => outcome.result === "unresolved" && kinds.includes(outcome.link.kind) && !isLeftToComparison(outcome, englishLinks, settings)
  );
}

// src/rules/broken-image.ts
var KINDS = ["image", "html-image"];
var HELP = "Correct the path as English has it: images are taken from the English repository where they have no localized version.";
var INHERITED = "English has the same link and it is dead there too: correct it in English, then hand the page back.";
var broken_image_default = defineRule({
  id: "broken-image",
  description: "Images exist, here or in English",
  severity: "error",
  needs: ["links"],
  may: ["englishLinks"],
  messages: {
    missing: { says: "Unexpected image `{url}`, expected a file that exists: `{target}` does not", help: HELP },
    near: {
      says: "Unexpected image `{url}`, expected a file that exists: `{target}` does not, did you mean `{near}`",
      help: HELP
    },
    inherited: {
      says: "Unexpected image `{url}`, expected a file that exists: `{target}` does not, and English has the same link",
      help: INHERITED,
      origin: "source"
    }
  },
  check({ links, englishLinks, settings }, report, cannotTell) {
    for (const why of undecided(links, KINDS)) cannotTell(why);
    for (const { link, target, inEnglish: inEnglish2, near, repair } of unresolvedLinks(links, KINDS, englishLinks, settings)) {
      const spot2 = { place: link.place, about: [target] };
      if (inEnglish2) report("inherited", { url: link.url, target }, spot2);
      else if (near === void 0) report("missing", { url: link.url, target }, spot2);
      else report("near", { url: link.url, target, near }, { ...spot2, ...targetFix(link, repair) });
    }
  }
});

// src/rules/broken-include.ts
var KINDS2 = ["include"];
var HELP2 = "Correct the path as English has it. Files that exist in English only count when the English repository is known: give it as `source` or `source-repository`.";
var UNCONFIRMED = "The site shows the English file where there is no translation, so this may work. Set `source` to the English repository to have it looked up there.";
var INHERITED2 = "English has the same link and it is dead there too: correct it in English, then hand the page back.";
var broken_include_default = defineRule({
  id: "broken-include",
  description: "Included files exist, here or in English",
  severity: "error",
  needs: ["links"],
  may: ["englishLinks"],
  messages: {
    missing: { says: "Unexpected include `{url}`, expected a file that exists: `{target}` does not", help: HELP2 },
    near: {
      says: "Unexpected include `{url}`, expected a file that exists: `{target}` does not, did you mean `{near}`",
      help: HELP2
    },
    unconfirmed: {
      says: "Unexpected include `{url}`, expected a file that exists: `{target}` does not here, and English is not known",
      help: UNCONFIRMED,
      severity: "warning"
    },
    inherited: {
      says: "Unexpected include `{url}`, expected a file that exists: `{target}` does not, and English has the same link",
      help: INHERITED2,
      origin: "source"
    }
  },
  check({ links, englishLinks, settings }, report, cannotTell) {
    for (const why of undecided(links, KINDS2)) cannotTell(why);
    for (const outcome of unresolvedLinks(links, KINDS2, englishLinks, settings)) {
      const { link, target, inEnglish: inEnglish2, near, repair } = outcome;
      const spot2 = { place: link.place, about: [target] };
      if (isUnconfirmed(outcome)) report("unconfirmed", { url: link.url, target }, spot2);
      else if (inEnglish2) report("inherited", { url: link.url, target }, spot2);
      else if (near === void 0) report("missing", { url: link.url, target }, spot2);
      else report("near", { url: link.url, target, near }, { ...spot2, ...targetFix(link, repair) });
    }
  }
});

// src/rules/broken-link.ts
var KINDS3 = ["link", "definition", "autolink", "html-link", "code"];
var HELP3 = "Correct the path, or add a redirection for a page that moved. Pages that exist in English only count when the English repository is known: give it as `source` or `source-repository`.";
var UNCONFIRMED2 = "The site shows the English file where there is no translation, so this may work. Set `source` to the English repository to have it looked up there.";
var INHERITED3 = "English has the same link and it is dead there too: correct it in English, then hand the page back.";
var broken_link_default = defineRule({
  id: "broken-link",
  description: "Links lead to a page that exists: here, by a redirection, or in English",
  severity: "error",
  needs: ["links"],
  may: ["englishLinks"],
  messages: {
    missing: { says: "Unexpected link target `{url}`, expected a file that exists: `{target}` does not", help: HELP3 },
    near: {
      says: "Unexpected link target `{url}`, expected a file that exists: `{target}` does not, did you mean `{near}`",
      help: HELP3
    },
    unconfirmed: {
      says: "Unexpected link target `{url}`, expected a file that exists: `{target}` does not here, and English is not known",
      help: UNCONFIRMED2,
      severity: "warning"
    },
    inherited: {
      says: "Unexpected link target `{url}`, expected a file that exists: `{target}` does not, and English has the same link",
      help: INHERITED3,
      origin: "source"
    }
  },
  check({ links, englishLinks, settings }, report, cannotTell) {
    for (const why of undecided(links, KINDS3)) cannotTell(why);
    for (const outcome of unresolvedLinks(links, KINDS3, englishLinks, settings)) {
      const { link, target, inEnglish: inEnglish2, near, repair } = outcome;
      const spot2 = { place: link.place, about: [target] };
      if (isUnconfirmed(outcome)) report("unconfirmed", { url: link.url, target }, spot2);
      else if (inEnglish2) report("inherited", { url: link.url, target }, spot2);
      else if (near === void 0) report("missing", { url: link.url, target }, spot2);
      else report("near", { url: link.url, target, near }, { ...spot2, ...targetFix(link, repair) });
    }
  }
});

// src/laws/cheapest-steps.ts
function cheapestSteps(rows, columns, gap, pairing, least = 0) {
  const shorter = Math.min(rows, columns);
  const leastBeyond = (width2) => (Math.abs(rows - columns) + 2 * (width2 + 1)) * gap + (shorter - width2 - 1) * least;
  const widthFor = (cost2) => {
    let width2 = 0;
    while (width2 < shorter && leastBeyond(width2) <= cost2 + gap / 2) width2 += 1;
    return width2;
  };
  let [width, cost] = [0, Number.POSITIVE_INFINITY];
  for (; ; ) {
    const costs = costsWithin(rows, columns, gap, pairing, width);
    const enough = widthFor(costs(0, 0));
    if (width >= enough) return stepsBy(costs, rows, columns, gap, pairing);
    width = costs(0, 0) < cost ? Math.min(enough, 3 * width + 3) : enough;
    cost = costs(0, 0);
  }
}
function costsWithin(rows, columns, gap, pairing, width) {
  const low = Math.min(0, columns - rows) - width;
  const high = Math.max(0, columns - rows) + width;
  const line = high - low + 1;
  const costs = new Float64Array((rows + 1) * line).fill(Number.POSITIVE_INFINITY);
  const at = (row, column) => {
    const aside2 = column - row;
    return aside2 < low || aside2 > high ? Number.POSITIVE_INFINITY : costs[row * line + aside2 - low] ?? 0;
  };
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = Math.min(columns, row + high); column >= Math.max(0, row + low); column -= 1) {
      costs[row * line + column - row - low] = row === rows || column === columns ? (rows - row + columns - column) * gap : Math.min(
        at(row + 1, column + 1) + pairing(row, column),
        at(row + 1, column) + gap,
        at(row, column + 1) + gap
      );
    }
  }
  return at;
}
function stepsBy(at, rows, columns, gap, pairing) {
  const steps2 = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const cost = at(row, column);
    if (row < rows && column < columns && cost === at(row + 1, column + 1) + pairing(row, column)) {
      steps2.push("pair");
      row += 1;
      column += 1;
    } else if (row < rows && cost === at(row + 1, column) + gap) {
      steps2.push("extra");
      row += 1;
    } else {
      steps2.push("missing");
      column += 1;
    }
  }
  return steps2;
}

// src/laws/kept-words.ts
var MOST_WORDS = 40;
var PIECE = 4;
var [A, Z, ZERO, NINE] = [97, 122, 48, 57];
function keptWords(localized, english) {
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (word2) => {
    const number2 = numbers.get(word2) ?? numbers.size;
    numbers.set(word2, number2);
    return number2;
  };
  const numbersIn = (text = "") => {
    const found = [];
    for (const number2 of wordsOf(text.toLowerCase()).map(numberOf)) if (!found.includes(number2)) found.push(number2);
    return found;
  };
  const wordsOfRow = lazily((row) => numbersIn(localized[row]));
  const wordsOfColumn = lazily((column) => numbersIn(english[column]));
  const rowOf = [];
  let lastRow;
  return (row, column) => {
    const own = wordsOfRow(row);
    if (row !== lastRow) for (const word2 of own) rowOf[word2] = row;
    lastRow = row;
    const other = wordsOfColumn(column);
    if (own.length + other.length === 0) return 1;
    let common = 0;
    for (const word2 of other) if (rowOf[word2] === row) common += 1;
    return 2 * common / (own.length + other.length);
  };
}
function wordsOf(text) {
  const words = [];
  let index = 0;
  while (index < text.length && words.length < MOST_WORDS) {
    const letters = lengthWithin(text, index, A, Z, PIECE);
    const digits = letters > 0 ? 0 : lengthWithin(text, index, ZERO, NINE, text.length);
    if (letters > 1) words.push(packed(text, index, letters));
    else if (digits > 0) words.push(text.slice(index, index + digits));
    index += Math.max(1, letters, digits);
  }
  return words;
}
function lengthWithin(text, start, first, last, most) {
  let length = 0;
  while (length < most) {
    const code2 = text.charCodeAt(start + length);
    if (!(code2 >= first && code2 <= last)) break;
    length += 1;
  }
  return length;
}
function packed(text, start, letters) {
  let number2 = 0;
  for (let index = start; index < start + letters; index += 1) number2 = number2 * 27 + text.charCodeAt(index) - A + 1;
  return number2;
}
function lazily(read) {
  const known = /* @__PURE__ */ new Map();
  return (index) => {
    const value = known.get(index) ?? read(index);
    known.set(index, value);
    return value;
  };
}

// src/laws/block-alignment.ts
var SHORT = 4e5;
var MOST_COMPARISONS2 = 1e6;
var MARGIN = 20;
var GAP = 10;
var OTHER_KEY = 6;
var OTHER_WORDS = 4;
var OTHER_LENGTH = 1;
function keyOf(block) {
  switch (block.kind) {
    case "heading":
      return `${block.depth}`;
    case "fence":
      return block.language.toLowerCase();
    case "table":
      return `${block.columns}`;
    case "directive":
      return block.meaning;
    case "alert":
      return `${block.keyword === "DIV" ? block.written.toUpperCase() : block.keyword}${block.isWellFormed ? "" : " malformed"}`;
    default:
      return "";
  }
}
var alignBlocks = (localized, english) => align(
  localized.map(wordingOf),
  english.map(wordingOf),
  (l, e) => isSameKind(localized[l], english[e]),
  (l, e) => keyOf(localized[l]) === keyOf(english[e])
);
var wordingOf = (block) => block.kind === "fence" ? block.code : block.text;
var alignRows = (localized, english) => align(
  localized.map(({ text }) => text),
  english.map(({ text }) => text),
  () => true,
  (l, e) => localized[l]?.cells === english[e]?.cells
);
var isSameKind = (one, other) => one?.kind === other?.kind;
function align(localized, english, mayPair, isAlike) {
  const { before, after } = edges(localized.length, english.length, (l2, e2) => mayPair(l2, e2) && isAlike(l2, e2));
  const rows = localized.length - before - after;
  const columns = english.length - before - after;
  if (rows * columns > MOST_COMPARISONS2) return void 0;
  const share = keptWords(localized, english);
  const growth = (lengthOf(localized) + 1) / (lengthOf(english) + 1);
  const steps2 = cheapestSteps(rows, columns, GAP, (row, column) => {
    if (!mayPair(before + row, before + column)) return Number.POSITIVE_INFINITY;
    const key = isAlike(before + row, before + column) ? 0 : OTHER_KEY;
    const words = 1 - share(before + row, before + column);
    const length = otherLength((localized[before + row] ?? "").length / growth, (english[before + column] ?? "").length);
    return key + OTHER_WORDS * words + OTHER_LENGTH * length;
  });
  const pairs = Array.from({ length: before }, (_, index) => [index, index]);
  let [l, e] = [before, before];
  for (const step of steps2) {
    if (step === "pair") pairs.push([l, e]);
    if (step !== "missing") l += 1;
    if (step !== "extra") e += 1;
  }
  for (let index = 0; index < after; index += 1) pairs.push([l + index, e + index]);
  return pairs;
}
function edges(rows, columns, isAlike) {
  if (rows * columns <= SHORT) return { before: 0, after: 0 };
  const least = Math.min(rows, columns);
  let before = 0;
  while (before < least && isAlike(before, before)) before += 1;
  let after = 0;
  while (after < least - before && isAlike(rows - 1 - after, columns - 1 - after)) after += 1;
  return { before: Math.max(0, before - MARGIN), after: Math.max(0, after - MARGIN) };
}
var lengthOf = (texts) => texts.reduce((sum, { length }) => sum + length, 0);
var otherLength = (one, other) => Math.abs(one - other) / (one + other + 1);

// src/rules/top-of-page.ts
function topOf({ text }) {
  const length = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
  return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: length + 1, offset: length } };
}

// src/rules/block-comparison.ts
function blockReference({ from, body }, sameSource) {
  if (from === "source") return { body, from, name: "English" };
  const base = from === "base" ? body : sameSource.state === "known" ? sameSource.value : void 0;
  return base && { body: base, from: "base", name: "the version before, made from the same English" };
}
var NO_REFERENCE = "the blocks of a bilingual page cannot be compared with the English that stands in them";
var TOO_DIFFERENT = "the page is long and differs from English all over";
function compareBlocks(kind, page, { blocks: blocks2 }, { body }) {
  const isOfKind = (block) => block?.kind === kind;
  const own = blocks2.filter(isOfKind);
  const wanted = body.blocks.filter(isOfKind);
  if (own.length === wanted.length && own.every((block, index) => keyOf(block) === keyOf(wanted[index])))
    return {
      pairs: own.map((found, index) => ({ found, expected: wanted[index] })),
      extra: [],
      lost: []
    };
  const aligned = alignBlocks(blocks2, body.blocks);
  if (aligned === void 0) return void 0;
  const pairs = aligned.flatMap(([l, e]) => {
    const [found, expected] = [blocks2[l], body.blocks[e]];
    return isOfKind(found) && isOfKind(expected) ? [{ found, expected }] : [];
  });
  const paired = new Set(pairs.flatMap(({ found, expected }) => [found, expected]));
  const places = placesOfLoss(page, blocks2, body.blocks, aligned);
  return {
    pairs,
    extra: own.filter((block) => !paired.has(block)),
    lost: wanted.filter((block) => !paired.has(block)).map((expected) => ({ expected, place: places(body.blocks.indexOf(expected)) }))
  };
}
function placesOfLoss(page, localized, english, aligned) {
  const counterparts = new Map(aligned.map(([l, e]) => [e, l]));
  const taken = new Set(aligned.map(([l]) => l));
  const top = page.metadata.provenance.sourceHash?.place ?? topOf(page);
  return (index) => {
    const around = english.findIndex(
      ({ kind, place }, at) => kind === "paragraph" && at !== index && place.start.line === english[index]?.place.start.line
    );
    const container = counterparts.get(around);
    if (container !== void 0) return localized[container]?.place ?? top;
    let before = index - 1;
    while (before >= 0 && !counterparts.has(before)) before -= 1;
    const from = counterparts.get(before) ?? -1;
    if (from + 1 < localized.length && !taken.has(from + 1)) return localized[from + 1]?.place ?? top;
    return (localized[from] ?? localized[0])?.place ?? top;
  };
}

// src/rules/changed-alert.ts
var KEYWORD = "The word behind `[!` says which box is drawn around the text, and the docs build writes its title in the language of the page. It is never translated. Write it as English has it.";
var FORM = "The docs build knows an alert only when it is written as `[!NOTE]`, without blanks, alone on its line. Anything else is shown to readers as text.";
var KNOWN = /* @__PURE__ */ new Set(["NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING"]);
var OTHERS = /^(?:DIV|VIDEO|INCLUDE|CODE(?:-.*)?|ALERT|INFO|DANGER|SUCCESS|PRIMARY|SECONDARY|TODO|ERROR|QUESTION|ABSTRACT|EXAMPLE)$/;
var changed_alert_default = defineRule({
  id: "changed-alert",
  description: "A page has the alerts of its English version, each of the same kind",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body"],
  may: ["counterpart", "sameSource"],
  messages: {
    changed: { says: "Unexpected alert `{found}`, expected `{expected}` as in {reference}", help: KEYWORD },
    lost: { says: "Unexpected loss of the alert `{expected}`, expected it as in {reference}", help: FORM },
    extra: { says: "Unexpected alert `{found}`, expected none here as in {reference}", help: FORM },
    "not-alone": {
      says: "Unexpected text on the line of the alert `{found}`, expected it on the next line as in {reference}",
      help: FORM
    },
    malformed: { says: "Unexpected alert `{found}`, expected `{expected}`", help: FORM },
    unknown: {
      says: "Unexpected alert `{found}`, expected one of `NOTE`, `TIP`, `IMPORTANT`, `CAUTION`, `WARNING`",
      help: KEYWORD
    }
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = counterpart.state === "known" ? blockReference(counterpart.value, sameSource) : void 0;
    const comparison = against && compareBlocks("alert", page, body, against);
    if (against === void 0 || comparison === void 0) {
      if (counterpart.state === "unknown") cannotTell(counterpart.why);
      else if (counterpart.state === "known") cannotTell(against ? TOO_DIFFERENT : NO_REFERENCE);
      for (const alert of alertsOf(body)) reportForm(alert);
      return;
    }
    const reference = against.name;
    for (const { found, expected } of comparison.pairs) {
      if (against.from === "base" && faultOf(expected) !== void 0) {
        reportForm(found);
        continue;
      }
      const isRepaired = found.isWellFormed && found.keyword === expected.keyword && found.keyword !== "DIV";
      if (keyOf(found) !== keyOf(expected) && !isRepaired)
        report("changed", { found: found.written, expected: expected.written, reference }, spotOf(found, expected));
      if (expected.isAlone && !found.isAlone)
        report("not-alone", { found: found.written, reference }, { place: found.place });
    }
    for (const { expected, place } of comparison.lost)
      report("lost", { expected: expected.written, reference }, { place, details: expected.text });
    for (const found of comparison.extra) {
      if (against.from === "base") reportForm(found);
      else report("extra", { found: found.written, reference }, { place: found.place });
    }
    function reportForm(alert) {
      const fault = faultOf(alert);
      if (fault === void 0) return;
      const { written: found, place, keyword } = alert;
      const expected = `[!${keyword}]`;
      if (fault === "unknown") report("unknown", { found }, { place });
      else report("malformed", { found, expected }, { place, fix: { place, text: expected } });
    }
  }
});
var alertsOf = ({ blocks: blocks2 }) => blocks2.filter((block) => block.kind === "alert");
function faultOf({ keyword, written: written2, isWellFormed, isAlone }) {
  if (written2.startsWith("\\")) return void 0;
  if (KNOWN.has(keyword)) return isWellFormed ? void 0 : "malformed";
  return isAlone && new RegExp("^\\p{L}+$", "u").test(keyword) && !OTHERS.test(keyword) ? "unknown" : void 0;
}
function spotOf({ place, keyword }, expected) {
  return keyword === "VIDEO" ? { place } : { place, fix: { place, text: expected.written } };
}

// src/rules/changed-code-fence.ts
var LANGUAGE = "The first word behind the opening backticks chooses how the code is coloured and which buttons it gets. It is never translated: write it as English has it.";
var FENCE = "A translation has the code blocks of English one by one. Restore the lines of backticks as English has them: one opens a block, one of at least as many closes it.";
var changed_code_fence_default = defineRule({
  id: "changed-code-fence",
  description: "A page has the fenced code blocks of its English version, in the same languages",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body", "counterpart"],
  may: ["sameSource"],
  messages: {
    lost: { says: "Unexpected loss of the code block with `{expected}`, expected it as in {reference}", help: FENCE },
    extra: { says: "Unexpected code block with `{found}`, expected none here as in {reference}", help: FENCE },
    language: {
      says: "Unexpected language `{found}` of the code block, expected `{expected}` as in {reference}",
      help: LANGUAGE
    },
    "lost-language": {
      says: "Unexpected code block without a language, expected `{expected}` as in {reference}",
      help: LANGUAGE
    },
    "extra-language": {
      says: "Unexpected language `{found}` of the code block, expected none as in {reference}",
      help: LANGUAGE
    }
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = blockReference(counterpart, sameSource);
    if (against === void 0) return cannotTell(NO_REFERENCE);
    const comparison = compareBlocks("fence", page, body, against);
    if (comparison === void 0) return cannotTell(TOO_DIFFERENT);
    const reference = against.name;
    for (const { found, expected } of comparison.pairs) {
      if (keyOf(found) === keyOf(expected)) continue;
      const fix = { place: found.languagePlace, text: expected.language };
      const spot2 = { place: found.place, ...isAsLong(found, expected) ? { fix } : {} };
      const data = { found: found.language, expected: expected.language, reference };
      if (found.language === "") report("lost-language", data, spot2);
      else if (expected.language === "") report("extra-language", data, spot2);
      else report("language", data, spot2);
    }
    for (const { expected, place } of comparison.lost)
      report("lost", { expected: firstLine(expected), reference }, { place, details: expected.text });
    if (against.from === "base") return;
    for (const found of comparison.extra)
      report("extra", { found: firstLine(found), reference }, { place: found.place });
  }
});
var isAsLong = (one, other) => lineCount(one) === lineCount(other);
var lineCount = ({ code: code2 }) => code2.trimEnd().split(/\r\n|\r|\n/).length;
var firstLine = ({ code: code2, text }) => (/\S[^\r\n]*/.exec(code2) ?? /^[^\r\n]*/.exec(text))?.[0].trimEnd() ?? "";

// src/rules/changed-directive.ts
var HELP4 = "Lines of three colons lay out the page, or show parts of it to some readers. Nothing in them is translated. Restore the line as English has it.";
var changed_directive_default = defineRule({
  id: "changed-directive",
  description: "A page has the `:::` directives of its English version, in order and with the same attributes",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body", "counterpart"],
  may: ["sameSource"],
  messages: {
    changed: { says: "Unexpected directive `{found}`, expected `{expected}` as in {reference}", help: HELP4 },
    lost: { says: "Unexpected loss of the directive `{expected}`, expected it as in {reference}", help: HELP4 },
    extra: { says: "Unexpected directive `{found}`, expected none here as in {reference}", help: HELP4 }
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = blockReference(counterpart, sameSource);
    if (against === void 0) return cannotTell(NO_REFERENCE);
    const comparison = compareBlocks("directive", page, body, against);
    if (comparison === void 0) return cannotTell(TOO_DIFFERENT);
    const reference = against.name;
    for (const { found, expected } of comparison.pairs) {
      if (keyOf(found) === keyOf(expected)) continue;
      report(
        "changed",
        { found: found.written, expected: expected.written, reference },
        { place: found.place, fix: { place: found.place, text: expected.written } }
      );
    }
    for (const { expected, place } of comparison.lost)
      report("lost", { expected: expected.written, reference }, { place });
    if (against.from === "base") return;
    for (const found of comparison.extra) report("extra", { found: found.written, reference }, { place: found.place });
  }
});

// src/links/align-targets.ts
var MOST_COMPARISONS3 = 4e6;
function alignTargets(left, right, mayReplace) {
  const least = Math.min(left.length, right.length);
  let prefix = 0;
  while (prefix < least && left[prefix] === right[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < least - prefix && left.at(-1 - suffix) === right.at(-1 - suffix)) suffix += 1;
  const leftEnd = left.length - suffix;
  const rightEnd = right.length - suffix;
  const middle = (leftEnd - prefix) * (rightEnd - prefix) > MOST_COMPARISONS3 ? [] : longestCommon(left.slice(prefix, leftEnd), right.slice(prefix, rightEnd), mayReplace);
  return [
    ...Array.from({ length: prefix }, (_, index) => [index, index]),
    ...middle.map(([row, column]) => [prefix + row, prefix + column]),
    ...Array.from({ length: suffix }, (_, index) => [leftEnd + index, rightEnd + index])
  ];
}
function longestCommon(left, right, mayReplace) {
  const pair = Math.min(left.length, right.length) + 1;
  const weights = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  const at = (row2, column2) => weights[row2]?.[column2] ?? 0;
  const facing = (row2, column2) => {
    const [one = "", other = ""] = [left[row2], right[column2]];
    return at(row2 + 1, column2 + 1) + (one === other ? pair : mayReplace(one, other) ? 1 : 0);
  };
  for (let row2 = left.length - 1; row2 >= 0; row2 -= 1) {
    const line = weights[row2];
    for (let column2 = right.length - 1; line && column2 >= 0; column2 -= 1)
      line[column2] = Math.max(facing(row2, column2), at(row2 + 1, column2), at(row2, column2 + 1));
  }
  const pairs = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    if (at(row, column) === facing(row, column)) {
      if (left[row] === right[column]) pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

// src/rules/compare-marks.ts
var FURTHEST_PAIR = 20;
var MOST_COMPARISONS4 = 1e4;
function compareMarks(own, english) {
  const more = own.length - english.length;
  if (more === 0) return { gone: [], added: [] };
  const [few, many] = more > 0 ? [english, own] : [own, english];
  const excess2 = excessOf(many, few).slice(0, Math.abs(more));
  const chosen = new Set(excess2);
  const inOrder = many.filter((mark) => chosen.has(mark));
  return more > 0 ? { gone: [], added: inOrder } : { gone: inOrder, added: [] };
}
function excessOf(many, few) {
  const pairs = alignTargets(
    many.map(({ text }) => text),
    few.map(({ text }) => text),
    () => true
  );
  const sure = [];
  const changed = [];
  let [m, f] = [0, 0];
  for (const [nextM, nextF] of [...pairs, [many.length, few.length]]) {
    const [left, right] = [many.slice(m, nextM), few.slice(f, nextF)];
    const partners = partnersOf(left, right);
    for (const mark of left) (partners.has(mark) ? changed : sure).push(mark);
    m = nextM + 1;
    f = nextF + 1;
  }
  const counts = /* @__PURE__ */ new Map();
  for (const { text } of few) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { text } of many) counts.set(text, (counts.get(text) ?? 0) - 1);
  const isMissing = ({ text }) => (counts.get(text) ?? 0) < 0;
  return [...sure.filter(isMissing), ...sure.filter((mark) => !isMissing(mark)), ...changed];
}
function partnersOf(left, right) {
  if (right.length >= left.length) return new Set(left);
  if (left.length * right.length > MOST_COMPARISONS4) return new Set(left.slice(0, right.length));
  const open = [...left];
  const partners = /* @__PURE__ */ new Set();
  for (const { text } of right) {
    const near = nearMatch(text, new Set(open.map((mark) => mark.text)), FURTHEST_PAIR);
    const [partner] = open.splice(
      Math.max(
        0,
        open.findIndex((mark) => mark.text === near)
      ),
      1
    );
    if (partner) partners.add(partner);
  }
  return partners;
}

// src/links/same-target.ts
function comparableTarget(url) {
  const plain = percentDecode(url.replace(/[\u200B-\u200D\u2060\uFEFF\u00A0]/g, "").trim());
  return plain.replace(/^(https?:\/\/[^/?#]+)\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=[/?#]|$)/i, "$1");
}
function compareTargets(localized, english, sectionOf = () => "") {
  if (haveSameTargets(localized, english)) return { added: [], gone: [], gapOf: /* @__PURE__ */ new Map(), counterparts: /* @__PURE__ */ new Map() };
  const surplus = excess(localized, english);
  const deficit = excess(english, localized);
  const gapOf = /* @__PURE__ */ new Map();
  const counterparts = /* @__PURE__ */ new Map();
  if (surplus.size + deficit.size === 0) return { added: [], gone: [], gapOf, counterparts };
  const own = Map.groupBy(localized, sectionOf);
  const other = Map.groupBy(english, sectionOf);
  let gap = 0;
  for (const section of /* @__PURE__ */ new Set([...own.keys(), ...other.keys()])) {
    const left = own.get(section) ?? [];
    const right = other.get(section) ?? [];
    const pairs = alignTargets(
      left.map(targetOf),
      right.map(targetOf),
      (one, two) => surplus.has(one) && deficit.has(two)
    );
    let [l, r] = [0, 0];
    for (const [nextL, nextR] of [...pairs, [left.length, right.length]]) {
      gap += 1;
      for (const link of [...left.slice(l, nextL), ...right.slice(r, nextR)]) gapOf.set(link, gap);
      const [one, two] = [left[nextL], right[nextR]];
      if (one && two) counterparts.set(two, one);
      l = nextL + 1;
      r = nextR + 1;
    }
  }
  const added = choose(localized, surplus, gapOf, gapsOf(english, deficit, gapOf));
  const gone = choose(english, deficit, gapOf, gapsOf(localized, surplus, gapOf));
  pairMoved(localized, english, /* @__PURE__ */ new Set([...added, ...gone]), gapOf, counterparts);
  return { added, gone, gapOf, counterparts };
}
var haveSameTargets = (links, others) => links.length === others.length && links.every(({ url }, index) => url === others[index]?.url);
var targetOf = ({ url }) => comparableTarget(url);
function excess(links, others) {
  const counts = /* @__PURE__ */ new Map();
  const count2 = (target, by) => counts.set(target, (counts.get(target) ?? 0) + by);
  for (const link of links) count2(targetOf(link), 1);
  for (const link of others) count2(targetOf(link), -1);
  return new Map([...counts].filter(([, more]) => more > 0));
}
function gapsOf(links, targets, gapOf) {
  return new Set(links.filter((link) => gapOf.has(link) && targets.has(targetOf(link))).map((link) => gapOf.get(link)));
}
function choose(links, counts, gapOf, likely) {
  const chosen = /* @__PURE__ */ new Set();
  const loose = Map.groupBy(
    links.filter((link) => gapOf.has(link)),
    targetOf
  );
  for (const [target, count2] of counts) {
    const [there = [], elsewhere2 = []] = [true, false].map(
      (wanted) => (loose.get(target) ?? []).filter((link) => likely.has(gapOf.get(link)) === wanted)
    );
    for (const link of [...there.reverse(), ...elsewhere2.reverse()].slice(0, count2)) chosen.add(link);
  }
  return links.filter((link) => chosen.has(link));
}
function pairMoved(localized, english, different, gapOf, counterparts) {
  const hasMoved = (link) => gapOf.has(link) && !different.has(link);
  const moved = Map.groupBy(localized.filter(hasMoved), targetOf);
  for (const link of english.filter(hasMoved)) {
    const counterpart = moved.get(targetOf(link))?.shift();
    if (counterpart) counterparts.set(link, counterpart);
  }
}

// src/rules/place-of-loss.ts
function neighbourFinder(page, body, english) {
  let aligned;
  return (lost) => {
    aligned ??= align2(landmarks(body), landmarks(english));
    const before = aligned.findLast(([, { place: place2 }]) => place2.end.offset <= lost.start.offset)?.[0];
    const behind = aligned.find(([, { place: place2 }]) => place2.start.offset >= lost.end.offset)?.[0];
    const place = (before ?? behind)?.place ?? page.metadata.provenance.sourceHash?.place ?? topOf(page);
    return {
      place,
      from: before?.place.end.offset ?? page.metadata.bodyStart?.offset ?? 0,
      to: behind?.place.start.offset ?? page.text.length
    };
  };
}
function align2(own, english) {
  const pairs = alignTargets(
    own.map(({ text }) => text),
    english.map(({ text }) => text),
    () => false
  );
  return pairs.flatMap(([left, right]) => {
    const [one, two] = [own[left], english[right]];
    return one && two ? [[one, two]] : [];
  });
}
var landmarks = ({ headings, links, marks }) => [
  ...headings.map(({ depth, place, textStart }) => ({
    text: `#${depth}`,
    place: { start: place.start, end: textStart }
  })),
  ...links.map(({ url, place }) => ({ text: `(${comparableTarget(url)}`, place })),
  ...marks.codeSpans.map(({ text, place }) => ({ text: `\`${text}`, place }))
].sort((a, b) => a.place.start.offset - b.place.start.offset);

// src/rules/changed-inline-code.ts
var LOST = "Write it between backticks, as English has it: what is code is typed or shown as it stands, and readers must be able to tell it from the text.";
var ADDED = "Take the backticks away, or mark the code in English and hand the page back.";
var changed_inline_code_default = defineRule({
  id: "changed-inline-code",
  description: "A page marks as much of its text as code as its English version does",
  severity: "warning",
  kinds: ["markdown"],
  needs: ["body", "counterpart"],
  messages: {
    lost: { says: "Unexpected loss of the code `{expected}`, expected it between backticks as in English", help: LOST },
    "lost-since": {
      says: "Unexpected loss of the code `{expected}`, expected it between backticks as in the version before, made from the same English",
      help: LOST
    },
    added: { says: "Unexpected code `{found}`, expected text without backticks as in English", help: ADDED }
  },
  check({ page, body, counterpart: { from, body: english } }, report, cannotTell) {
    const own = body.marks.codeSpans;
    if (own.some(({ text }) => SPAN_TAG.test(text)))
      return cannotTell("a code span takes in the spans of the bilingual page, so that its code cannot be told");
    const { gone, added } = compareMarks(own, english.marks.codeSpans);
    if (gone.length + added.length === 0) return;
    const lines = lineIndex(page.text);
    const neighboursOf = neighbourFinder(page, body, english);
    for (const mark of gone)
      report(
        from === "base" ? "lost-since" : "lost",
        { expected: mark.text },
        { ...spotOfLoss(mark, neighboursOf(mark.place), page, body, lines), about: [mark.text] }
      );
    if (from !== "base") for (const { text, place } of added) report("added", { found: text }, { place, about: [text] });
  }
});
var SPAN_TAG = /<\/?span(?=[\s>])/i;
function spotOfLoss({ text }, { place, from, to }, page, body, lines) {
  const at = page.text.indexOf(text, from);
  const end = at + text.length;
  const next = page.text.indexOf(text, at + 1);
  if (at < 0 || end > to || next >= 0 && next + text.length <= to) return { place };
  const isVisible = body.texts.some(
    ({ place: { start, end: last } }) => start.offset <= at && end <= last.offset && !/[`~]/.test(page.text[start.offset] ?? "")
  );
  const sides = `${page.text[at - 1] ?? " "}${page.text[end] ?? " "}`;
  if (!isVisible || /[`\\\p{L}\d]/u.test(sides)) return { place };
  const found = lines.place(at, end);
  return /[`\\\r\n|]/.test(text) ? { place: found } : { place: found, fix: { place: found, text: `\`${text}\`` } };
}

// src/rules/demoted-links.ts
function demotedLinks({ links, marks }, english, gone, isKind) {
  if (haveSameTargets(links, english) && links.every(({ kind }, index) => isKind(kind) === isKind(english[index]?.kind ?? kind)))
    return [];
  const [own, other] = [byTarget(links), byTarget(english)];
  const absent = byTarget(gone);
  const isLabelLost = marks.labels.some(({ isUsed }) => !isUsed);
  return [...other].flatMap(([target, originals]) => {
    const copies = own.get(target) ?? [];
    const amount = (all) => all.filter(({ kind }) => isKind(kind)).length;
    const missing = amount(originals) - amount(copies) - amount(absent.get(target) ?? []);
    if (missing <= 0) return [];
    const facing = copies.filter(({ kind }, index) => {
      if (isKind(kind) || kind === "definition" && isLabelLost) return false;
      const original = originals[index];
      return copies.length !== originals.length || original !== void 0 && isKind(original.kind);
    });
    return facing.slice(-missing);
  });
}
var byTarget = (links) => Map.groupBy(links, ({ url }) => comparableTarget(url));

// src/rules/include-spot.ts
var LONGEST_BEGINNING = 300;
function hasIncludeWord({ place }, { text }) {
  const { offset } = place.start;
  const before = text.slice(Math.max(0, offset - LONGEST_BEGINNING), offset);
  return /\[!include[ \t]*(?:\r?\n[ \t]*)?\[[^()]*\([ \t]*<?$/i.test(before);
}
function includeSpot({ place }, { text }) {
  const { line, column, offset } = place.start;
  const before = text.slice(Math.max(0, offset - LONGEST_BEGINNING), offset);
  const title = /\[[^[\]\\\r\n]*\][ \t]*\([ \t]*<?$/.exec(before);
  const word2 = title && new RegExp("\\[[ \\t\\u00A0]?[!\uFF01][ \\t\\u00A0]{0,2}\\p{L}{1,30}[ \\t\\u00A0]?$", "u").exec(before.slice(0, title.index));
  const behind = text.slice(place.end.offset, place.end.offset + LONGEST_BEGINNING);
  if (!word2 || !/^>?(?:[ \t]+"[^"\r\n]*")?[ \t]*\)[ \t]*\]/.test(behind)) return { place };
  const length = before.length - word2.index;
  const start = { line, column: column - length, offset: offset - length };
  const end = { line, column: start.column + word2[0].length, offset: start.offset + word2[0].length };
  const opening = { start, end };
  return { place: opening, fix: { place: opening, text: "[!INCLUDE " } };
}

// src/rules/link-differences.ts
var isImage = (kind) => kind === "image" || kind === "html-image";
function linkDifferences(body, { from, links: english }, settings) {
  const compare = (links) => compareTargets(links, english, from === "spans" ? sectionsOf(body) : void 0);
  const strict = compare(body.links);
  const damaged = [
    ...settings.rules["damaged-link-syntax"] === "off" ? [] : lostByDamage(body.damagedLinks, strict),
    ...settings.rules["changed-directive"] === "off" || from !== "source" ? [] : lostByDamage(sourcesOf(body), strict)
  ];
  const difference2 = damaged.length === 0 ? strict : compare(inPageOrder([...body.links, ...damaged]));
  const pairs = pairUp(difference2);
  const paired = new Set([...pairs.values()].map(({ expected }) => expected));
  return { difference: difference2, pairs, lost: difference2.gone.filter((link) => !paired.has(link)) };
}
var sourcesOf = ({ blocks: blocks2 }) => blocks2.flatMap(({ kind, text, place }) => {
  const url = kind === "directive" ? /\ssource="([^"]*)"/i.exec(text)?.[1] : void 0;
  return url === void 0 ? [] : [{ url, place }];
});
function lostByDamage(damagedLinks, { gone }) {
  const left = gone.map(({ url }) => comparableTarget(url));
  return damagedLinks.flatMap(({ url, place }) => {
    const index = left.indexOf(comparableTarget(url));
    if (index < 0) return [];
    left.splice(index, 1);
    return [{ kind: "link", url, place }];
  });
}
var inPageOrder = (links) => [...links].sort((a, b) => a.place.start.offset - b.place.start.offset);
function sectionsOf({ spans }) {
  const pairs = spans.pairs.map(({ translation, original }) => ({
    start: translation.place.start.offset,
    end: original.place.end.offset
  }));
  return ({ place }) => `${stretchAt(pairs, place.start.offset)?.start ?? ""}`;
}
var FURTHEST_PAIR2 = 20;
function pairUp({ added, gone, gapOf }) {
  const pairs = /* @__PURE__ */ new Map();
  const goneByGap = Map.groupBy(gone, (link) => gapOf.get(link));
  for (const [gap, links] of Map.groupBy(added, (link) => gapOf.get(link))) {
    const left = [...goneByGap.get(gap) ?? []];
    const isOnly = links.length === 1 && left.length === 1;
    for (const link of links) {
      const near = nearMatch(link.url, new Set(left.map(({ url }) => url)), FURTHEST_PAIR2);
      const index = isOnly ? 0 : left.findIndex(({ url }) => url === near);
      const [expected] = index < 0 ? [] : left.splice(index, 1);
      if (expected) pairs.set(link, { expected, isOnly });
    }
  }
  return pairs;
}
function placeOfLostLink(lost, { links }, { counterparts }, page) {
  const at = links.indexOf(lost);
  const nearest = [...links.slice(0, at).reverse(), ...links.slice(at + 1)];
  for (const link of nearest) {
    const neighbour = counterparts.get(link);
    if (neighbour) return neighbour.place;
  }
  return page.metadata.provenance.sourceHash?.place ?? topOf(page);
}

// src/rules/changed-link-target.ts
var HELP5 = "A translation links to what English links to. Restore the target as English has it: only the text of a link is translated.";
var SPANS = "The English beside the translation has another target. Restore the target as English has it: only the text of a link is translated.";
var INCLUDE = "An include puts the text of another file here, and a link only leads to it. Write the include as English has it, `[!INCLUDE [title](path)]`: its word is not translated.";
var NONE = /* @__PURE__ */ new Set();
var changed_link_target_default = defineRule({
  id: "changed-link-target",
  description: "A page links to the same targets, equally often, as the English version it was made from",
  severity: "error",
  needs: ["body", "englishLinks"],
  may: ["links"],
  messages: {
    changed: { says: "Unexpected link target `{found}`, expected `{expected}` as in English", help: HELP5 },
    added: { says: "Unexpected link target `{found}`, expected none that English does not have", help: HELP5 },
    removed: { says: "Unexpected loss of the link target `{expected}`, expected it as in English", help: HELP5 },
    demoted: { says: "Unexpected link to `{found}`, expected an include as in English", help: INCLUDE },
    "changed-beside": {
      says: "Unexpected link target `{found}`, expected `{expected}` as in the English beside it",
      help: SPANS,
      severity: "warning"
    },
    "added-beside": {
      says: "Unexpected link target `{found}`, expected none that the English beside it does not have",
      help: SPANS,
      severity: "warning"
    },
    "removed-beside": {
      says: "Unexpected loss of the link target `{expected}`, expected it as in the English beside it",
      help: SPANS,
      severity: "warning"
    }
  },
  check({ page, body, englishLinks, links: outcomes, settings }, report) {
    const beside = englishLinks.from === "spans";
    const differences = linkDifferences(body, englishLinks, settings);
    const { difference: difference2, pairs } = differences;
    const left = new Set(
      beside && outcomes.state === "known" ? outcomes.value.filter((outcome) => isLeftByComparison(outcome, settings)).map(({ link }) => link) : []
    );
    const known = difference2.added.length === 0 ? NONE : new Set(englishLinks.links.map(({ url }) => comparableTarget(url)));
    for (const link of difference2.added.filter((one) => !left.has(one))) {
      const pair = pairs.get(link);
      if (pair === void 0) report(beside ? "added-beside" : "added", { found: link.url }, { place: link.place });
      else {
        const { expected, isOnly } = pair;
        const fix = isOnly && !known.has(comparableTarget(link.url)) ? targetFix(link, expected.url) : {};
        report(
          beside ? "changed-beside" : "changed",
          { found: link.url, expected: expected.url },
          { place: link.place, ...fix }
        );
      }
    }
    const imagesAreLeft = settings.rules["lost-image"] !== "off";
    for (const expected of differences.lost.filter(({ kind }) => !(imagesAreLeft && isImage(kind)))) {
      const place = beside ? expected.place : placeOfLostLink(expected, englishLinks, difference2, page);
      report(beside ? "removed-beside" : "removed", { expected: expected.url }, { place });
    }
    if (beside) return;
    const demoted = demotedLinks(body, englishLinks.links, difference2.gone, (kind) => kind === "include");
    for (const link of demoted.filter((one) => !hasIncludeWord(one, page)))
      report(
        "demoted",
        { found: link.url },
        { ...includeSpot(link, page), about: [`include ${comparableTarget(link.url)}`] }
      );
  }
});

// src/parse/provenance.ts
var PROVENANCE_KEYS = {
  sourceHash: "ms.openlocfilehash",
  sourceCommit: "ms.sourcegitcommit",
  translationType: "ms.translationtype",
  locale: "ms.contentlocale",
  handoffDate: "ms.lasthandoff",
  fileId: "ms.locfileid"
};
function provenanceOf(fields) {
  const found = {};
  for (const [part, key] of Object.entries(PROVENANCE_KEYS)) {
    const field = fields.find((candidate) => candidate.key === key);
    if (field) found[part] = field;
  }
  return found;
}
function scanProvenance(text, from, to, lines) {
  const fields = [];
  const keys = Object.values(PROVENANCE_KEYS);
  for (const match of text.slice(from, to).matchAll(/^([ \t]*)(ms\.[a-z]+)([ \t]*:[ \t]*)([^\r\n]*)/gm)) {
    const [, indent = "", key = "", colon = "", rest = ""] = match;
    if (!keys.includes(key)) continue;
    const keyStart = from + match.index + indent.length;
    const valueStart = keyStart + key.length + colon.length;
    const { written: written2, value } = valueIn(rest);
    const keyPlace = lines.place(keyStart, keyStart + key.length);
    fields.push({
      key,
      value,
      keyPlace,
      place: written2 === "" ? keyPlace : lines.place(valueStart, valueStart + written2.length)
    });
  }
  return provenanceOf(fields);
}
function valueIn(rest) {
  const quote2 = /^["']/.exec(rest)?.[0];
  if (quote2 === void 0) {
    const bare = rest.replace(/(?:^|\s)#.*$/, "").trimEnd();
    return { written: bare, value: bare };
  }
  const end = rest.indexOf(quote2, 1);
  return end < 0 ? { written: rest, value: rest.slice(1).trimEnd() } : { written: rest.slice(0, end + 1), value: rest.slice(1, end) };
}

// src/parse/yaml-nodes.ts
var import_yaml = __toESM(require_dist(), 1);
function sameNodes(one, other) {
  const [form, otherForm] = [formOf(one), formOf(other)];
  return form !== void 0 && form === otherForm;
}
function formOf(yaml) {
  try {
    const document = (0, import_yaml.parseDocument)(yaml, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
    return document.errors.length > 0 ? void 0 : nodeForm(document.contents);
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function nodeForm(node) {
  if (node === null) return '""';
  if ((0, import_yaml.isScalar)(node)) return JSON.stringify(String(node.value ?? ""));
  if ((0, import_yaml.isSeq)(node)) return joined("[", node.items.map(nodeForm));
  if ((0, import_yaml.isMap)(node))
    return joined(
      "{",
      node.items.flatMap(({ key, value }) => [nodeForm(key), nodeForm(value)])
    );
  return void 0;
}
var joined = (sign, forms) => forms.includes(void 0) ? void 0 : `${sign}${forms.join()}`;

// src/rules/metadata-difference.ts
var PROVENANCE = new Set(Object.values(PROVENANCE_KEYS));
var TRANSLATED = /* @__PURE__ */ new Set(["title", "titleSuffix", "description", "keywords"]);
var isTranslated = (key) => TRANSLATED.has(key);
function compareMetadata(page, english) {
  const now = ownFields(page);
  const original = ownFields(english);
  const isSame2 = ({ found, expected }) => sameValue(page, found, english, expected);
  const renamed = pairRenamed(now, original, isSame2);
  const nameOf2 = new Map(renamed.map(({ found, expected }) => [found, expected.key]));
  const byKey = new Map(now.map((field) => [nameOf2.get(field) ?? field.key, field]));
  const common = new Map(
    original.flatMap((expected) => {
      const found = byKey.get(expected.key);
      return found === void 0 ? [] : [[expected.key, { found, expected }]];
    })
  );
  const pairs = [...common.values()];
  const held = new Set(pairs.map(({ found }) => found));
  const moved = firstMoved(
    now.filter((field) => held.has(field)),
    pairs
  );
  return {
    lost: original.filter(({ key }) => !common.has(key)),
    added: now.filter((field) => !held.has(field)),
    renamed,
    changed: pairs.filter((pair) => !isTranslated(pair.expected.key) && !isSame2(pair)),
    ...moved ? { moved } : {},
    common
  };
}
var ownFields = ({ metadata }) => metadata.fields.filter(({ key }) => !PROVENANCE.has(key));
function pairRenamed(now, original, isSame2) {
  const wanted = new Set(original.map(({ key }) => key));
  const foreign = new Set(now.filter(({ key }) => !wanted.has(key)));
  const inLowerCase = new Map([...foreign].map((field) => [field.key.toLowerCase(), field]));
  const indexOf = new Map(now.map(({ key }, index) => [key, index]));
  const pairs = [];
  for (const [there, expected] of original.entries()) {
    if (indexOf.has(expected.key)) continue;
    const before = original[there - 1]?.key;
    const here = before === void 0 ? 0 : (indexOf.get(before) ?? now.length) + 1;
    const beside = now[here + 1]?.key === original[there + 1]?.key ? now[here] : void 0;
    const isTwin = beside && beside.value !== "" && (isTranslated(expected.key) || isSame2({ found: beside, expected }));
    const found = inLowerCase.get(expected.key.toLowerCase()) ?? (isTwin ? beside : void 0);
    if (found && foreign.delete(found)) pairs.push({ found, expected });
  }
  return pairs;
}
function firstMoved(inOrder, pairs) {
  const index = pairs.findIndex(({ found: found2 }, at) => found2 !== inOrder[at]);
  const [found, expected] = [inOrder[index], pairs[index]?.expected];
  return found && expected && { found, expected };
}
function sameValue(page, now, english, original) {
  const isList = isNested(page, now);
  if (isList !== isNested(english, original)) return false;
  if (!isList) return flat(now.value) === flat(original.value);
  if (withoutLayout(now.value) === withoutLayout(original.value)) return true;
  return sameNodes(indented(now), indented(original));
}
var indented = ({ value, place }) => " ".repeat(place.start.column - 1) + value;
function isNested({ text }, { value, place }) {
  const written2 = text.slice(place.start.offset, place.end.offset).trim();
  return value !== "" && written2 === value && /^[[{]|^-\s|\n|:(?:\s|$)/.test(written2);
}
var flat = (value) => value.replace(/\s+/g, " ").trim();
var withoutLayout = (value) => value.replace(/(^|\s)#.*$/gm, "$1").replace(/[\s"']+/g, "");

// src/rules/metadata-fixes.ts
function metadataFixes(page, english) {
  if (isInBraces(page) || isInBraces(english)) return NO_FIXES;
  let lines;
  const eol = /\r\n|\n|\r/.exec(page.text)?.[0] ?? "\n";
  const fix = (start, end, text) => {
    lines ??= lineIndex(page.text);
    return { place: lines.place(start, end), text };
  };
  return {
    value({ found, expected }) {
      const now = entryOf(page, found);
      const original = entryOf(english, expected);
      if (now === void 0 || original === void 0) return void 0;
      if (found.value === "" || expected.value === "")
        return fix(now.colon, beyondBlanks(page, now.end), english.text.slice(original.colon, original.end));
      return { place: found.place, text: english.text.slice(expected.place.start.offset, original.end) };
    },
    key({ found, expected: { keyPlace } }) {
      if (entryOf(page, found) === void 0) return void 0;
      return { place: found.keyPlace, text: english.text.slice(keyPlace.start.offset, keyPlace.end.offset) };
    },
    removal(field) {
      const entry = entryOf(page, field);
      return entry && fix(entry.line, entry.nextLine, "");
    },
    insertion(lost, before) {
      const neighbour = before ?? page.metadata.fields[0];
      const original = entryOf(english, lost);
      const indent = neighbour && indentOf(page, neighbour);
      if (original === void 0 || neighbour === void 0 || indent === void 0) return void 0;
      const at = before ? lineAfter(page, before) : neighbour.keyPlace.start.offset - indent.length;
      if (at === void 0) return void 0;
      const line = `${indent}${english.text.slice(original.key, original.end)}`;
      return fix(at, at, /[\r\n]/.test(page.text.charAt(at - 1)) ? `${line}${eol}` : `${eol}${line}`);
    }
  };
}
function entryOf(page, field) {
  const { text } = page;
  const { keyPlace, place, value } = field;
  const indent = indentOf(page, field);
  if (indent === void 0 || keyPlace.start.line !== place.end.line) return void 0;
  const colon = keyPlace.end.offset;
  const lineEnd = endOfLine(text, colon);
  const nextLine = afterLine(text, lineEnd);
  if (new RegExp(`^${indent}[ \\t]+\\S`).test(text.slice(nextLine, endOfLine(text, nextLine)))) return void 0;
  const written2 = value === "" ? /^[ \t]*:(?:[ \t]*(?:""|''))?/.exec(text.slice(colon, lineEnd))?.[0] : void 0;
  const end = value === "" ? colon + (written2?.length ?? 0) : place.end.offset;
  const isPlain = value === "" ? written2 !== void 0 : /^[ \t]*:[ \t]+$/.test(text.slice(colon, place.start.offset));
  if (!isPlain || !/^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd))) return void 0;
  return { line: keyPlace.start.offset - indent.length, key: keyPlace.start.offset, colon, end, nextLine };
}
function indentOf({ text }, { keyPlace: { start } }) {
  const indent = text.slice(start.offset - (start.column - 1), start.offset);
  return /^[ \t]*$/.test(indent) ? indent : void 0;
}
var NO_FIXES = {
  value: () => void 0,
  key: () => void 0,
  removal: () => void 0,
  insertion: () => void 0
};
var isInBraces = ({ text, metadata: { fields } }) => /\{\s*$/.test(text.slice(0, fields[0]?.keyPlace.start.offset ?? 0));
function lineAfter(page, field) {
  const { text } = page;
  const entry = entryOf(page, field);
  if (entry) return entry.nextLine;
  const { start, end } = field.place;
  const written2 = text.slice(start.offset, end.offset).trimEnd();
  if (field.value === "" || /^[|>]/.test(written2)) return void 0;
  return afterLine(text, endOfLine(text, start.offset + written2.length));
}
function beyondBlanks({ text }, from) {
  const end = endOfLine(text, from);
  return text.slice(from, end).trim() === "" ? end : from;
}
function endOfLine(text, from) {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
}
var afterLine = (text, end) => end + (/^(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 2))?.[0].length ?? 0);

// src/rules/changed-metadata.ts
var VALUE = "Only title, titleSuffix, description and keywords are translated; all other metadata steers the docs build and stays as English has it. Restore the English value, or change it in English and hand the page back.";
var KEYS = "A translation has the metadata keys of its English version and the six of its provenance, no more and no fewer. Restore them as English has them, or make the change in English and hand the page back.";
var changed_metadata_default = defineRule({
  id: "changed-metadata",
  description: "A page has the metadata of its English version, with no more than titles, description and keywords translated",
  severity: "error",
  needs: ["original"],
  may: ["sourceProof"],
  messages: {
    changed: { says: "Unexpected `{key}` `{found}`, expected `{expected}` as in English", help: VALUE },
    emptied: { says: "Unexpected `{key}` without a value, expected `{expected}` as in English", help: VALUE },
    filled: { says: "Unexpected `{key}` `{found}`, expected it without a value as in English", help: VALUE },
    lost: { says: "Unexpected loss of the metadata key `{key}`, expected it as in English", help: KEYS },
    added: { says: "Unexpected metadata key `{key}`, expected none that English does not have", help: KEYS },
    renamed: { says: "Unexpected metadata key `{found}`, expected `{expected}` as in English", help: KEYS },
    moved: {
      says: "Unexpected metadata key `{found}` here, expected `{expected}` first as in English",
      help: "Handbacks keep the order of the English metadata: another one shows that it was written by hand, and makes every later comparison hard to read. Put the lines in the order of English."
    }
  },
  check({ page, original, sourceProof }, report, cannotTell) {
    const english = original.page;
    if (page.metadata.faults.length > 0) return;
    if (english.metadata.faults.length > 0) return cannotTell("the metadata of the English file cannot be read");
    if (page.metadata.within !== english.metadata.within || page.metadata.within === "root")
      return cannotTell("the metadata stands among the content of the YAML page, and cannot be told from it");
    const proof = sourceProof.state === "known" ? sourceProof.value : void 0;
    if (proof?.result === "wrong" && proof.cause.kind !== "misspelt")
      return cannotTell("the hash of the page is not that of the English version it names");
    const difference2 = compareMetadata(page, english);
    const fixes = metadataFixes(page, english);
    for (const { found, expected } of difference2.changed) {
      const data = { key: expected.key, found: found.value, expected: expected.value };
      const messageId = found.value === "" ? "emptied" : expected.value === "" ? "filled" : "changed";
      const about = [`value ${expected.key}: ${found.value}`];
      report(messageId, data, { ...spot(found.place, fixes.value({ found, expected })), about });
    }
    for (const { found, expected } of difference2.renamed) {
      const data = { found: found.key, expected: expected.key };
      report("renamed", data, spot(found.keyPlace, fixes.key({ found, expected })));
    }
    for (const field of difference2.added) {
      report("added", { key: field.key }, spot(field.keyPlace, fixes.removal(field)));
    }
    for (const field of difference2.lost) {
      const before = predecessor(field, english, difference2);
      const place = (before ?? page.metadata.fields[0])?.keyPlace ?? topOf(page);
      const fix = isTranslated(field.key) ? void 0 : fixes.insertion(field, before);
      report("lost", { key: field.key }, spot(place, fix));
    }
    const { moved } = difference2;
    if (moved)
      report("moved", { found: moved.found.key, expected: moved.expected.key }, { place: moved.found.keyPlace });
  }
});
var spot = (place, fix) => fix ? { place, fix } : { place };
function predecessor(lost, english, { common }) {
  const keys = english.metadata.fields.map(({ key }) => key);
  const earlier = keys.slice(0, keys.indexOf(lost.key)).findLast((key) => common.has(key));
  return earlier === void 0 ? void 0 : common.get(earlier)?.found;
}

// src/parse/no-loc-terms.ts
var import_yaml2 = __toESM(require_dist(), 1);
function noLocTerms({ metadata }) {
  const written2 = metadata.fields.find(({ key }) => key === "no-loc")?.value ?? "";
  if (written2 === "") return [];
  const yaml = written2.startsWith("[") ? written2 : written2.replace(/^[ \t]+(?=-)/gm, "");
  const { contents, errors } = (0, import_yaml2.parseDocument)(yaml, { schema: "failsafe", logLevel: "silent" });
  if (errors.length > 0 || !(0, import_yaml2.isSeq)(contents)) return [];
  return contents.items.flatMap(
    (item) => (0, import_yaml2.isScalar)(item) && String(item.value ?? "") !== "" ? [String(item.value)] : []
  );
}

// src/rules/placeholder-comparison.ts
var FURTHEST = 20;
var EXACT = ["percent", "braces", "dollar"];
function comparePlaceholders(own, english) {
  const altered = [];
  const lost = [];
  for (const kind of EXACT) {
    const isOfKind = (mark) => mark.kind === kind;
    const originals = new Map(
      english.filter((mark) => isOfKind(mark) && !mark.isSpaced).map((mark) => [mark.text, mark])
    );
    const marks = own.filter(isOfKind);
    if (originals.size + marks.length === 0) continue;
    const right = new Set(marks.filter(({ isSpaced }) => !isSpaced).map(({ text }) => text));
    const originalOf = closer([...originals.values()]);
    const spacedInEnglish = new Set(english.filter(({ isSpaced }) => isSpaced).map(({ text }) => closed(text)));
    const opened = marks.filter(({ isSpaced, text }) => isSpaced && !spacedInEnglish.has(closed(text)));
    const known = opened.flatMap((found) => {
      const expected = originalOf(found);
      return expected === void 0 ? [] : [{ found, expected, isSure: true }];
    });
    altered.push(...known);
    const restored2 = new Set(known.map(({ expected }) => expected));
    const gone = [...originals.values()].filter((mark) => !right.has(mark.text) && !restored2.has(mark));
    const told = new Set(known.map(({ found }) => found));
    const foreign = marks.filter(
      (mark) => mark.isSpaced ? opened.includes(mark) && !told.has(mark) : !originals.has(mark.text)
    );
    const pairs = pairUp2(gone, foreign);
    altered.push(...pairs);
    const paired = new Set(pairs.map(({ expected }) => expected));
    lost.push(...gone.filter((mark) => !paired.has(mark)));
  }
  return { altered: altered.sort((a, b) => a.found.place.start.offset - b.found.place.start.offset), lost };
}
function closer(originals) {
  const exact = new Map(originals.map((mark) => [closed(mark.text), mark]));
  const folded = Map.groupBy(originals, ({ text }) => closed(text).toLowerCase());
  return ({ text }) => {
    const alike2 = folded.get(closed(text).toLowerCase()) ?? [];
    return exact.get(closed(text)) ?? (alike2.length === 1 ? alike2[0] : void 0);
  };
}
var closed = (text) => text.replace(/[\s\u00A0]+/g, "");
function pairUp2(gone, foreign) {
  const texts = new Set(foreign.map(({ text }) => text));
  const [only] = gone;
  const [first] = foreign;
  if (only && first && gone.length === 1 && texts.size === 1)
    return foreign.map((found) => ({ found, expected: only, isSure: true }));
  const open = new Map(gone.map((mark) => [mark.text, mark]));
  return [...new Map(foreign.map((mark) => [mark.text, mark])).values()].flatMap((found) => {
    const near = nearMatch(found.text, open.keys(), FURTHEST);
    const expected = near === void 0 ? void 0 : open.get(near);
    if (expected === void 0) return [];
    open.delete(expected.text);
    return [{ found, expected, isSure: false }];
  });
}

// src/rules/changed-placeholder.ts
var HELP6 = "Placeholders are filled in by programs, or typed as they stand: write it exactly as English has it, without blanks and untranslated.";
var changed_placeholder_default = defineRule({
  id: "changed-placeholder",
  description: "A page has the placeholders and the terms never to be translated that its English version has",
  severity: "warning",
  kinds: ["markdown"],
  needs: ["body", "counterpart"],
  messages: {
    altered: { says: "Unexpected `{found}`, expected the placeholder `{expected}` as in English", help: HELP6 },
    lost: { says: "Unexpected loss of the placeholder `{expected}`, expected it as in English", help: HELP6 },
    "lost-since": {
      says: "Unexpected loss of the placeholder `{expected}`, expected it as in the version before, made from the same English",
      help: HELP6
    },
    hidden: {
      says: "Unexpected loss of the placeholder `{expected}`, expected one between angle brackets as in English",
      help: "What stands between the brackets may be translated, the brackets may not go: write `\\<name>`, or as English writes it."
    },
    translated: {
      says: "Unexpected loss of the term `{expected}`, expected it untranslated as in English",
      help: "The author of the page marked the term as one that is never translated, with `no-loc`. Write it as English does."
    }
  },
  check({ page, body, counterpart: { from, body: english } }, report) {
    const neighboursOf = neighbourFinder(page, body, english);
    const isApart = apartIn(english);
    const differences = comparePlaceholders(body.marks.placeholders, english.marks.placeholders);
    for (const { found, expected, isSure } of differences.altered) {
      if (from === "base" && !found.isSpaced) continue;
      const written2 = page.text.slice(found.place.start.offset, found.place.end.offset);
      const text = `${hasMovedBlank(page, found) && isApart(expected.text) ? " " : ""}${expected.text}`;
      const fix = isSure ? { fix: { place: found.place, text } } : {};
      report("altered", { found: written2, expected: expected.text }, { place: found.place, about: [written2], ...fix });
    }
    for (const mark of differences.lost)
      report(
        from === "base" ? "lost-since" : "lost",
        { expected: mark.text },
        { place: neighboursOf(mark.place).place, about: [mark.text] }
      );
    for (const mark of from === "base" ? [] : hiddenIn(body, english))
      report("hidden", { expected: mark.text }, { place: neighboursOf(mark.place).place, about: [mark.text] });
    for (const mark of translatedTerms(page, body, english))
      report("translated", { expected: mark.text }, { place: neighboursOf(mark.place).place, about: [mark.text] });
  }
});
var hasMovedBlank = ({ text }, { place: { start } }) => new RegExp("^\\p{L}\\S[ \\t\\u00A0]", "u").test(text.slice(start.offset - 1, start.offset + 2));
function apartIn({ texts }) {
  const known = /* @__PURE__ */ new Map();
  const lookUp = (placeholder) => {
    const before = texts.flatMap(({ value }) => value.split(placeholder).slice(0, -1));
    return before.length > 0 && before.every((part) => part === "" || /\s/.test(part.slice(-1)));
  };
  return (placeholder) => {
    const isApart = known.get(placeholder) ?? lookUp(placeholder);
    known.set(placeholder, isApart);
    return isApart;
  };
}
function hiddenIn(body, english) {
  const angles = ({ marks }) => marks.placeholders.filter(({ kind }) => kind === "angle");
  const tags = body.marks.tags.length - english.marks.tags.length;
  const { gone } = compareMarks(angles(body), angles(english));
  return gone.slice(Math.max(0, tags));
}
function translatedTerms(page, body, english) {
  const marked = english.marks.placeholders.filter(({ kind }) => kind === "no-loc");
  const listed = noLocTerms(page).flatMap((term) => {
    const place = english.texts.find(({ value }) => holdsWord(value, term))?.place;
    return place === void 0 ? [] : [{ text: term, place }];
  });
  const first = new Map([...marked, ...listed].toReversed().map((mark) => [mark.text, mark]));
  return [...first.values()].filter(({ text }) => !body.texts.some(({ value }) => value.includes(text)));
}
function holdsWord(value, term) {
  const isWordAt = (at) => !/[\p{L}\d]/u.test(value[at - 1] ?? " ") && !/[\p{L}\d]/u.test(value[at + term.length] ?? " ");
  for (let at = value.indexOf(term); at >= 0; at = value.indexOf(term, at + 1)) if (isWordAt(at)) return true;
  return false;
}

// src/rules/changed-table.ts
var TABLE = "A translation has the tables of English. A table is one only with its second row, of hyphens, and with as many cells in it as in the first. Restore what English has.";
var ROW = "Only the text of cells is translated. Restore the cells of the row as English has them: each `|` begins another one, unless a backslash stands before it.";
var changed_table_default = defineRule({
  id: "changed-table",
  description: "A page has the tables of its English version, with the same columns and rows",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body", "counterpart"],
  may: ["sameSource"],
  messages: {
    lost: { says: "Unexpected loss of the table `{expected}`, expected it as in {reference}", help: TABLE },
    extra: { says: "Unexpected table `{found}`, expected none here as in {reference}", help: TABLE },
    columns: {
      says: "Unexpected number of columns `{found}` of the table, expected `{expected}` as in {reference}",
      help: ROW
    },
    cells: {
      says: "Unexpected number of cells `{found}` of the row, expected `{expected}` as in {reference}",
      help: ROW
    },
    "lost-row": { says: "Unexpected loss of the row `{expected}`, expected it as in {reference}", help: ROW },
    "extra-row": { says: "Unexpected row `{found}`, expected none here as in {reference}", help: ROW }
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = blockReference(counterpart, sameSource);
    if (against === void 0) return cannotTell(NO_REFERENCE);
    const comparison = compareBlocks("table", page, body, against);
    if (comparison === void 0) return cannotTell(TOO_DIFFERENT);
    const reference = against.name;
    const isBilingual = body.spans.pairs.length > 0;
    for (const { found, expected } of comparison.pairs) {
      if (found.columns !== expected.columns) {
        const data = { found: `${found.columns}`, expected: `${expected.columns}`, reference };
        report("columns", data, { place: found.place });
        continue;
      }
      const rows = compareRows(found, expected);
      if (rows === void 0) {
        cannotTell(TOO_DIFFERENT);
        continue;
      }
      for (const [row, wanted] of rows.pairs) {
        const isDoubled = isBilingual && wanted.cells > expected.columns;
        if (row.cells === wanted.cells || isDoubled) continue;
        report("cells", { found: `${row.cells}`, expected: `${wanted.cells}`, reference }, { place: row.place });
      }
      for (const { run, place } of rows.lost) {
        const [first] = run;
        const details = run.map(({ text }) => text).join("\n");
        report("lost-row", { expected: first?.text ?? "", reference }, { place, details });
      }
      if (against.from === "base") continue;
      for (const row of rows.extra) report("extra-row", { found: row.text, reference }, { place: row.place });
    }
    for (const { expected, place } of comparison.lost) {
      const [head] = expected.rows;
      const details = expected.rows.map(({ text }) => text).join("\n");
      report("lost", { expected: head?.text ?? "", reference }, { place, details });
    }
    if (against.from === "base") return;
    for (const found of comparison.extra)
      report("extra", { found: found.rows[0]?.text ?? "", reference }, { place: found.place });
  }
});
function compareRows(found, expected) {
  const aligned = alignRows(found.rows, expected.rows);
  if (aligned === void 0) return void 0;
  const toLocalized = new Map(aligned.map(([l, e]) => [e, l]));
  const paired = new Set(aligned.map(([l]) => l));
  const lost = [];
  let isRun = false;
  let place = found.place;
  expected.rows.forEach((row, index) => {
    const own = found.rows[toLocalized.get(index) ?? -1];
    if (own) place = own.place;
    else if (isRun) lost.at(-1)?.run.push(row);
    else lost.push({ run: [row], place });
    isRun = own === void 0;
  });
  const pairs = aligned.flatMap(([l, e]) => {
    const [row, wanted] = [found.rows[l], expected.rows[e]];
    return row && wanted ? [[row, wanted]] : [];
  });
  return { pairs, extra: found.rows.filter((_, index) => !paired.has(index)), lost };
}

// src/parse/conflicts.ts
var MARKER = /^(?:(<{7}|\|{7}|>{7})(?: [^\r\n]*)?|(={7})[ \t]*|[ \t]*(?:[-*+>][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4})*(`{3,}|~{3,})[^\r\n]*)$/gm;
function readConflicts(text) {
  const conflicts = [];
  let fence;
  let fences = 0;
  let first;
  let isHalved = false;
  for (const { 0: line, 1: side, 2: middle, 3: mark, index: at } of text.matchAll(MARKER)) {
    if (mark !== void 0) {
      if (fence === void 0) {
        fence = mark;
        fences += 1;
      } else if (mark.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = void 0;
    } else if (middle !== void 0) isHalved = first !== void 0;
    else if (side?.startsWith("<")) {
      first = { at, end: at + line.length, fence: fence === void 0 ? 0 : fences };
      isHalved = false;
    } else if (side?.startsWith(">") && first && isHalved) {
      if (first.fence === 0 || fence === void 0 || first.fence !== fences)
        conflicts.push({ start: first.at, lineEnd: first.end, end: at + line.length });
      first = void 0;
    }
  }
  return conflicts;
}

// src/rules/conflict-marker.ts
var conflict_marker_default = defineRule({
  id: "conflict-marker",
  description: "A page holds no merge conflict that nobody resolved",
  severity: "error",
  translationsOnly: false,
  may: ["original"],
  messages: {
    unresolved: {
      says: "Unexpected conflict marker `{found}`, expected one of the two versions up to line {last}",
      help: "Keep one of the versions between `<<<<<<<`, `=======` and `>>>>>>>`, as the newer handback has it, and remove the three lines. Readers see both versions, and the marks."
    },
    inherited: {
      says: "Unexpected conflict marker `{found}`, expected one of the two versions up to line {last}, and English has both",
      help: "Resolve the conflict in English, then hand the page back. Readers see both versions, and the marks.",
      origin: "source"
    }
  },
  check({ page, original }, report) {
    const conflicts = readConflicts(page.text);
    if (conflicts.length === 0) return;
    const english = original.state === "known" ? conflictsIn(original.value.page.text) : /* @__PURE__ */ new Set();
    const lines = lineIndex(page.text);
    for (const { start, lineEnd, end } of conflicts) {
      const found = page.text.slice(start, lineEnd);
      const last = lines.point(end).line;
      const place = lines.place(start, lineEnd);
      const data = { found, last: String(last) };
      if (english.has(found)) report("inherited", data, { place, about: [found] });
      else report("unresolved", data, { place, about: [found], covers: { first: place.start.line, last } });
    }
  }
});
var conflictsIn = (text) => new Set(readConflicts(text).map(({ start, lineEnd }) => text.slice(start, lineEnd)));

// src/rules/damaged-link-syntax.ts
var HELP7 = "Write it as `[text](target)`: square brackets and parentheses as English has them, with no space and no backslash between. Readers see the brackets and have nothing to click on.";
var INHERITED4 = "English has the same text in place of a link: correct it in English, then hand the page back.";
var damaged_link_syntax_default = defineRule({
  id: "damaged-link-syntax",
  description: "What reads like a Markdown link is one",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body"],
  may: ["englishLinks"],
  messages: {
    damaged: { says: "Unexpected text `{found}`, expected a link to `{url}`", help: HELP7 },
    unconfirmed: {
      says: "Unexpected text `{found}`, expected a link to `{url}`, if English has one there",
      help: HELP7,
      severity: "warning"
    },
    inherited: {
      says: "Unexpected text `{found}`, expected a link to `{url}`, and English has the same text",
      help: INHERITED4,
      origin: "source"
    }
  },
  check({ page, body, englishLinks }, report) {
    const damaged = body.damagedLinks;
    if (damaged.length === 0) return;
    const english = englishLinks.state === "known" ? englishLinks.value : void 0;
    const right = new Set(english?.links.map(({ url }) => comparableTarget(url)));
    const wrong = new Set(english?.damagedLinks.map(({ url }) => comparableTarget(url)));
    for (const { url, place, isEscaped, fix } of damaged) {
      const target = comparableTarget(url);
      if (isEscaped && !right.has(target)) continue;
      const data = { found: page.text.slice(place.start.offset, place.end.offset), url };
      const spot2 = { place, about: [target] };
      if (wrong.has(target)) report("inherited", data, spot2);
      else if (english) report("damaged", data, { ...spot2, ...fix && right.has(target) ? { fix } : {} });
      else report("unconfirmed", data, { ...spot2, ...fix ? { fix } : {} });
    }
  }
});

// src/rules/damaged-markdown.ts
var SPACED = "No blank may stand on the inner side of the asterisks: write `**text**`. Readers see the asterisks, and nothing is bold.";
var EMPTY = "Put the text between the asterisks, as English has it, or delete them: readers see them as they stand.";
var GLUED = "Put a blank behind the hyphen: without it readers get one paragraph in place of a list.";
var LABEL = "The second pair of brackets of `[text][label]` is never translated: it names a definition, `[label]: target`. Restore it as English has it.";
var damaged_markdown_default = defineRule({
  id: "damaged-markdown",
  description: "Signs that format a text in English format it in the translation",
  severity: "warning",
  kinds: ["markdown"],
  needs: ["body"],
  may: ["counterpart"],
  messages: {
    spaced: { says: "Unexpected text `{found}`, expected asterisks that make it bold", help: SPACED },
    empty: { says: "Unexpected text `{found}`, expected a text between the asterisks", help: EMPTY },
    glued: { says: "Unexpected text `{found}`, expected a blank behind the marker of a list", help: GLUED },
    "unknown-label": {
      says: "Unexpected reference to `{found}`, expected a label that is defined",
      help: LABEL
    },
    "other-label": { says: "Unexpected reference to `{found}`, expected `{expected}`", help: LABEL },
    "other-definition": {
      says: "Unexpected definition of `{found}`, expected `{expected}` as in English",
      help: "The label of a definition, `[label]: target`, is never translated: references name it. Write it as English has it."
    },
    "unused-label": {
      says: "Unexpected definition of `{found}` that nothing refers to, expected a reference to it as in English",
      help: LABEL
    }
  },
  check({ page, body, counterpart }, report) {
    const known = counterpart.state === "known" ? counterpart.value : void 0;
    const english = known?.from === "base" ? void 0 : known?.body;
    const mayBeMeant = ({ form }) => form === "empty" && known === void 0;
    const before = known?.from === "base" ? known.body.marks.damages.filter(({ form }) => form === "empty") : [];
    const damages = beyond(body.marks.damages, english?.marks.damages ?? before);
    for (const { form, text, place, fix } of damages.filter((damage) => !mayBeMeant(damage))) {
      const about = [`${form} ${text}`, form];
      report(form, { found: text }, { place, about, ...fix ? { fix } : {} });
    }
    const { unused, loose, foreign, missed } = labelsOf(body, english);
    const [label] = unused;
    const [definition] = foreign;
    const [name] = missed;
    if (definition && name && foreign.length === 1 && missed.length === 1 && unused.length === 0) {
      const { text, place } = definition;
      const isPlain = page.text.slice(place.start.offset, place.end.offset) === `[${text}]`;
      const fix = isPlain ? { fix: { place, text: `[${name}]` } } : {};
      report("other-definition", { found: text, expected: name }, { place, ...fix });
    } else if (label && unused.length === 1 && loose.length === 1) {
      for (const { text, labelPlace } of loose)
        report(
          "other-label",
          { found: text, expected: label.text },
          { place: labelPlace, about: [label.text], fix: { place: labelPlace, text: label.text } }
        );
    } else if (unused.length > 0 && loose.length > 0 || foreign.length > 0 && missed.length > 0)
      for (const { text, labelPlace } of loose) report("unknown-label", { found: text }, { place: labelPlace });
    else if (english && unused.length > 0)
      for (const { text, place } of unused) report("unused-label", { found: text }, { place });
  }
});
function beyond(damages, others) {
  const left = /* @__PURE__ */ new Map();
  for (const { form } of others) left.set(form, (left.get(form) ?? 0) + 1);
  return damages.filter(({ form }) => {
    const count2 = left.get(form) ?? 0;
    left.set(form, count2 - 1);
    return count2 <= 0;
  });
}
function labelsOf({ marks }, english) {
  const used = new Map(english?.marks.labels.map(({ text, isUsed }) => [text.toLowerCase(), isUsed]));
  const known = new Set(english?.marks.looseReferences.map(({ text }) => text.toLowerCase()));
  const isLost = ({ text, isUsed }) => !isUsed && (english === void 0 || used.get(text.toLowerCase()) === true);
  const loose = marks.looseReferences.filter(({ text }) => !known.has(text.toLowerCase()));
  const inVain = new Map(loose.map(({ text }) => [text.toLowerCase(), text]));
  return {
    unused: marks.labels.filter(isLost),
    loose,
    foreign: english === void 0 ? [] : marks.labels.filter(({ text, isUsed }) => !isUsed && !used.has(text.toLowerCase())),
    missed: [...inVain].flatMap(([key, text]) => used.has(key) ? [text] : [])
  };
}

// src/rules/dead-external-link.ts
var HELP8 = "Open the address in a browser. Link to where the content is now, or remove the link; where the address is right and only this check cannot see it, add it to `external-links-ignore`.";
var INHERITED5 = "English has the same link: correct it in English, then hand the page back. It counts as a fault of English and never blocks.";
var dead_external_link_default = defineRule({
  id: "dead-external-link",
  description: "Links to the web lead to an address that exists",
  severity: "warning",
  onRequest: true,
  needs: ["externalLinks"],
  messages: {
    dead: {
      says: "Unexpected link target `{url}`, expected an address that exists: the answer is `{answer}`",
      help: HELP8
    },
    inherited: {
      says: "Unexpected link target `{url}`, expected an address that exists: the answer is `{answer}`, and English has the same link",
      help: INHERITED5,
      severity: "notice",
      origin: "source"
    }
  },
  check({ externalLinks }, report, cannotTell) {
    for (const { link, address, outcome, inEnglish: inEnglish2 } of externalLinks) {
      if (outcome.result === "unknown")
        cannotTell(
          `${address === void 0 ? "of some links" : `of some links to \`${address.host}\``}: ${outcome.why}`
        );
      if (outcome.result !== "dead") continue;
      const spot2 = { place: link.place, about: [address?.url ?? link.url] };
      report(inEnglish2 ? "inherited" : "dead", { url: link.url, answer: outcome.answer }, spot2);
    }
  }
});

// src/rules/duplicate-file-id.ts
var duplicate_file_id_default = defineRule({
  id: "duplicate-file-id",
  description: "No two pages of a locale carry the same `ms.locfileid`",
  severity: "error",
  needs: ["sameFileId"],
  messages: {
    duplicate: {
      says: "Unexpected `ms.locfileid` `{id}`, already that of `{other}`{more}, expected an id that no other page carries",
      help: "The metadata was copied from another page, or the whole page was. Hand the page back under its own path, so that it gets metadata of its own; restore its own metadata if it had some before; if the page was moved, remove it at its old path."
    }
  },
  check({ page, sameFileId }, report) {
    const field = page.metadata.provenance.fileId;
    const [other, ...rest] = sameFileId;
    if (field === void 0 || other === void 0) return;
    const more = rest.length === 0 ? "" : ` and ${rest.length} more ${rest.length === 1 ? "page" : "pages"}`;
    report("duplicate", { id: field.value, other, more }, { place: field.place, about: [field.value] });
  }
});

// src/rules/empty-link-text.ts
var HELP9 = "Put the text between the square brackets, as English has it: machine translation often leaves it in front of them. Readers have nothing to click on.";
var empty_link_text_default = defineRule({
  id: "empty-link-text",
  description: "A link has a text or an image that readers can see",
  severity: "warning",
  kinds: ["markdown"],
  needs: ["body"],
  may: ["englishLinks"],
  messages: {
    empty: { says: "Unexpected link to `{url}` without text, expected a text that readers can click on", help: HELP9 }
  },
  check({ page, body, englishLinks }, report) {
    if (/(?:^|\/)toc\.md$/i.test(page.path)) return;
    const english = /* @__PURE__ */ new Map();
    for (const link of englishLinks.state === "known" ? englishLinks.value.links.filter(isSilent) : [])
      english.set(comparableTarget(link.url), (english.get(comparableTarget(link.url)) ?? 0) + 1);
    for (const { url, place } of body.links.filter(isSilent)) {
      const target = comparableTarget(url);
      const left = english.get(target) ?? 0;
      if (left > 0) english.set(target, left - 1);
      else report("empty", { url }, { place, about: [target] });
    }
  }
});
var isSilent = ({ isEmpty, url }) => isEmpty === true && url !== "";

// src/rules/faulty-ignore.ts
var FORM2 = "<!-- handback-check-ignore broken-link -- the reason -->";
var RULES_LISTED = "`handback-check rules` lists the rules. Where the comment names others too, these are ignored.";
var faulty_ignore_default = defineRule({
  id: "faulty-ignore",
  description: "A comment that ignores findings names rules and a reason, and ignores something",
  severity: "notice",
  translationsOnly: false,
  needs: ["ignoreFaults"],
  messages: {
    "unknown-form": {
      says: "Unexpected `{found}`, expected it to begin with `{expected}`",
      help: "The comment ignores nothing. `handback-check-ignore` is for the block behind it, `handback-check-ignore-file` for the whole page; in YAML there is only the second."
    },
    "no-rule": {
      says: "Unexpected `{found}` without a rule, expected at least one, as in `{expected}`",
      help: "The comment ignores nothing. Name the rules between the first word and ` -- `, with commas between them: nobody can ignore all of them."
    },
    "no-reason": {
      says: "Unexpected `{found}` without a reason, expected one, as in `{expected}`",
      help: "The comment ignores nothing until it says why, for those who read the report and for those who meet it a year later."
    },
    "no-block": {
      says: "Unexpected `{found}` with nothing behind it, expected it before the block that it is for",
      help: "The comment ignores nothing. It is for the next block in the list item, quotation or table cell that it stands in: put it before that block, or write `handback-check-ignore-file` to ignore the rule on the whole page."
    },
    "unknown-rule": {
      says: "Unexpected rule `{rule}`, expected the id of one",
      help: RULES_LISTED
    },
    "misspelt-rule": {
      says: "Unexpected rule `{rule}`, expected `{expected}`",
      help: RULES_LISTED
    },
    unused: {
      says: "Unexpected ignore of `{rule}`, expected one that ignores something: the rule finds nothing {where}",
      help: "The fault is gone, or the comment is not where the fault is. Remove the rule from the comment, or the comment, so that it does not hide the next fault."
    }
  },
  check({ page, ignoreFaults }, report) {
    const isYaml = page.kind === "yaml";
    const expected = isYaml ? "# handback-check-ignore-file broken-link -- the reason" : FORM2;
    for (const fault of ignoreFaults) {
      const spot2 = { place: fault.place };
      switch (fault.kind) {
        case "unknown-form": {
          const form = isYaml ? "handback-check-ignore-file" : "handback-check-ignore";
          report("unknown-form", { found: fault.found, expected: form }, spot2);
          break;
        }
        case "no-rule":
        case "no-reason":
          report(fault.kind, { found: fault.found, expected }, spot2);
          break;
        case "no-block":
          report("no-block", { found: fault.found }, spot2);
          break;
        case "unknown-rule":
          if (fault.near === void 0) report("unknown-rule", { rule: fault.rule }, spot2);
          else report("misspelt-rule", { rule: fault.rule, expected: fault.near }, spot2);
          break;
        case "unused": {
          const where = fault.scope === "file" ? "on this page" : "in its block";
          report("unused", { rule: fault.rule, where }, spot2);
          break;
        }
      }
    }
  }
});

// src/laws/handoff-date.ts
function readHandoffDate(written2) {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written2) ?? [];
  if (month === void 0 || day === void 0 || year === void 0) return void 0;
  const iso = `${year}-${month}-${day}`;
  const date = /* @__PURE__ */ new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : void 0;
}
var writeHandoffDate = (iso) => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`;
var dayAfter = (iso) => daysFrom(iso, 1);
var dayBefore = (iso) => daysFrom(iso, -1);
var daysFrom = (iso, days) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);

// src/rules/future-handoff-date.ts
var future_handoff_date_default = defineRule({
  id: "future-handoff-date",
  description: "`ms.lasthandoff` is not later than the change itself",
  severity: "error",
  needs: ["latestHandoff"],
  messages: {
    future: {
      says: "Unexpected `ms.lasthandoff` `{found}`, expected `{latest}` or earlier",
      help: "A page cannot be handed off after the commit that brings it (a day is allowed for time zones). Check whether day and month were exchanged, then restore the date from the handback."
    }
  },
  check({ page, latestHandoff }, report) {
    const field = page.metadata.provenance.handoffDate;
    const date = field && readHandoffDate(field.value);
    if (field === void 0 || date === void 0 || date <= latestHandoff) return;
    report(
      "future",
      { found: field.value, latest: writeHandoffDate(latestHandoff) },
      { place: field.place, about: [field.value] }
    );
  }
});

// src/rules/handoff-before-source.ts
var handoff_before_source_default = defineRule({
  id: "handoff-before-source",
  description: "`ms.lasthandoff` is not earlier than the English commit that the page names",
  severity: "error",
  needs: ["sourceCommit"],
  messages: {
    before: {
      says: "Unexpected `ms.lasthandoff` `{found}`, expected `{earliest}` or later, since the English commit `{commit}` was made on `{made}`",
      help: "No page is handed off before its English was written (a day is allowed for time zones). The commit was edited or copied from a newer handback, or the date comes from an older one. Restore commit, date, hash and id together from one handback, or hand the page back again."
    }
  },
  check({ page, sourceCommit }, report) {
    const field = page.metadata.provenance.handoffDate;
    const date = field && readHandoffDate(field.value);
    if (field === void 0 || date === void 0) return;
    const made = sourceCommit.date.slice(0, 10);
    const earliest = dayBefore(made);
    if (date >= earliest) return;
    report(
      "before",
      {
        found: field.value,
        earliest: writeHandoffDate(earliest),
        commit: sourceCommit.id,
        made: writeHandoffDate(made)
      },
      { place: field.place }
    );
  }
});

// src/rules/hard-coded-locale.ts
var HOSTS = [
  "docs.microsoft.com",
  "learn.microsoft.com",
  "review.docs.microsoft.com",
  "review.learn.microsoft.com",
  "msdn.microsoft.com",
  "technet.microsoft.com",
  "support.microsoft.com",
  "azure.microsoft.com"
];
var ADDRESS = /^https?:\/\/([^/?#]+)(\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2})(?=[/?#]|$)/i;
var hard_coded_locale_default = defineRule({
  id: "hard-coded-locale",
  description: "Addresses of documentation sites name a locale only where English does",
  severity: "notice",
  needs: ["body", "englishLinks"],
  messages: {
    added: {
      says: "Unexpected locale `{found}` in `{url}`, expected none as in English",
      help: "Take the locale out of the address, as English has it: the site leads every reader to their own language."
    }
  },
  check({ page, body, englishLinks }, report) {
    if (!body.links.some(({ url }) => localeIn(url))) return;
    const here = Map.groupBy(body.links, ({ url }) => comparableTarget(url));
    const english = Map.groupBy(englishLinks.links, ({ url }) => comparableTarget(url));
    for (const [target, links] of here) {
      const originals = english.get(target) ?? [];
      const named = originals.filter(({ url }) => localeIn(url)).length;
      if (originals.length === 0) continue;
      for (const link of links.filter(({ url }) => localeIn(url)).slice(named)) {
        const found = localeIn(link.url) ?? "";
        const place = placeOf(found, link, page.text);
        report(
          "added",
          { found, url: link.url },
          { place: link.place, about: [link.url], ...place ? { fix: { place, text: "" } } : {} }
        );
      }
    }
  }
});
function localeIn(url) {
  const [, host = "", locale] = ADDRESS.exec(url) ?? [];
  return HOSTS.includes(host.toLowerCase()) ? locale : void 0;
}
function placeOf(locale, { url, place: { start, end } }, text) {
  const at = url.indexOf(locale);
  const written2 = text.slice(start.offset, end.offset);
  if (!written2.startsWith(url.slice(0, at + locale.length))) return void 0;
  const move = (by) => ({ line: start.line, column: start.column + by, offset: start.offset + by });
  return { start: move(at), end: move(at + locale.length) };
}

// src/laws/anchor-name.ts
var LINK = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)/g;
var anchorNameV6 = (heading) => withoutLinks(withoutTags(heading)).trim().toLowerCase().replace(/[^a-z0-9_\- \u00A0]/g, "").replace(/[ \u00A0]/g, "-");
var withoutTags = (heading) => heading.includes("<") ? heading.replace(/<a(?:\s[^<>]*)?>|<\/a\s*>/gi, "") : heading;
var withoutLinks = (heading) => heading.includes("](") ? heading.replace(LINK, "$1") : heading;
var anchorNameV5 = (heading) => explicitName(heading) ?? heading.trim().toLowerCase().replace(/[^a-z0-9_\- \u00A0]/g, "").replace(/[ \u00A0]/g, "-");
var anchorNameV4 = (heading) => explicitName(heading) ?? heading.trim().toLowerCase().replace(/[^a-z0-9\- ]/g, "").replaceAll(" ", "-");
var anchorNameV3 = (heading) => explicitName(heading) ?? heading.trim().toLowerCase().replace(/[^a-z0-9\-\s]/g, "").replace(/\s/g, "-");
var anchorNameV2 = (heading) => explicitName(heading) ?? heading.trim().toLowerCase().replace(/[^a-z0-9\-\s]/g, "").replace(/\s+/g, "-");
var anchorNameV1 = (heading) => explicitName(heading) ?? heading.trim().toLowerCase().replace(/[^a-z0-9\s]/g, "").replace(/\s+/g, "-");
var explicitName = (heading) => /^\s*<a\s+(?:name|id)\s*=\s*"([^"]*)"/i.exec(heading)?.[1];
var THIRD_VERSION_SINCE = "2017-03-01";
function lawfulNames(heading, handoffDate) {
  const laws = [anchorNameV6, anchorNameV5, anchorNameV4, anchorNameV3];
  if (isEarly(handoffDate)) laws.push(anchorNameV2, anchorNameV1);
  return laws.map((law) => law(heading));
}
var isEarly = (handoffDate) => handoffDate !== void 0 && handoffDate < THIRD_VERSION_SINCE;
var READ_DIFFERENTLY = /[<[_]|[^\S ]/;
function anchorNames(heading, handoffDate) {
  if (!isEarly(handoffDate) && !READ_DIFFERENTLY.test(heading.trim())) return [anchorNameV6(heading)];
  return [...new Set(lawfulNames(heading, handoffDate))];
}

// src/laws/heading-alignment.ts
var withText = (headings) => headings.filter(({ markdown }) => markdown !== "");
function alignHeadings(localized, english, same) {
  const pairs = [];
  const extra = [];
  const missing = [];
  let l = 0;
  let e = 0;
  for (const step of steps(localized, english, same)) {
    if (step === "pair") pairs.push([l++, e++]);
    else if (step === "extra") extra.push(l++);
    else missing.push({ english: e++, after: l - 1 });
  }
  return { pairs, extra, missing };
}
var MOST_COMPARISONS5 = 4e6;
function steps(localized, english, same) {
  const alike2 = (row, column) => localized[row]?.depth === english[column]?.depth;
  let start = 0;
  while (start < Math.min(localized.length, english.length) && alike2(start, start) && same(start, start)) start += 1;
  const found = Array.from({ length: start }, () => "pair");
  const rows = localized.length - start;
  const columns = english.length - start;
  const inOrder = (pairs, extra, missing) => [
    ...found,
    ...Array.from({ length: pairs }, () => "pair"),
    ...Array.from({ length: extra }, () => "extra"),
    ...Array.from({ length: missing }, () => "missing")
  ];
  const most = Math.min(rows, columns);
  if (most === 0) return inOrder(0, rows, columns);
  if (rows * columns > MOST_COMPARISONS5) return inOrder(most, rows - most, columns - most);
  const unit = rows + columns + 1;
  const gap = unit * unit + 1;
  const pairing = (row, column) => {
    const isSure = same(start + row, start + column);
    const faults = (isSure ? 0 : 1) + (alike2(start + row, start + column) ? 0 : 1);
    return faults * unit * unit - (isSure ? unit : 0);
  };
  return [...found, ...cheapestSteps(rows, columns, gap, pairing, -unit)];
}

// src/rules/heading-standing.ts
import { createHash } from "node:crypto";
function headingStandings(headings) {
  const outline = createHash("sha256").update(headings.map(({ depth }) => depth).join("")).digest("hex");
  return new Map(headings.map((heading, index) => [heading, `${index} of ${outline}`]));
}

// src/rules/paired-headings.ts
var NOT_TRANSLATED = /no-loc|\bQ#/;
function pairWithEnglish(headings, { from, headings: english }, handoffDate) {
  if (from === "spans") {
    return headings.flatMap((heading, index) => {
      const markdown = english[index]?.markdown;
      return markdown === void 0 || NOT_TRANSLATED.test(heading.markdown + markdown) ? [] : [{ heading, english: markdown, names: anchorNames(markdown, handoffDate) }];
    });
  }
  const localized = withText(headings);
  const sources = english.flatMap(({ depth, markdown }) => markdown ? [{ depth, markdown }] : []);
  const names = sources.map(({ markdown }) => anchorNames(markdown, handoffDate));
  const { pairs } = alignHeadings(localized, sources, (l, e) => sameHeading(localized[l], sources[e], names[e]));
  return pairs.flatMap(([l, e]) => {
    const heading = localized[l];
    const source = sources[e];
    return heading === void 0 || source === void 0 ? [] : [{ heading, english: source.markdown, names: names[e] ?? [] }];
  });
}
function pairWithBefore(headings, before) {
  const { pairs } = alignHeadings(headings, before, (l, b) => {
    const [heading, was] = [headings[l], before[b]];
    const name = heading?.anchors[0]?.name;
    return heading?.plain === was?.plain || name !== void 0 && name === was?.anchors[0]?.name;
  });
  return pairs.flatMap(([l, b]) => {
    const [heading, was] = [headings[l], before[b]];
    return heading === void 0 || was === void 0 || heading.depth !== was.depth ? [] : [{ heading, before: was }];
  });
}
function sameHeading(localized, english, names) {
  const name = localized?.anchors[0]?.name;
  if (name === void 0) return localized?.markdown === english?.markdown;
  return names?.includes(name) ?? false;
}

// src/rules/heading-mismatch.ts
var HELP10 = "The headings of a translation follow the English page one by one, at the same levels. Restore the heading as English has it, translated.";
var MOVED = "The headings of a translation follow the English page one by one. Move the section to where English has it; where only anchors were exchanged, put each before the heading it belongs to.";
var heading_mismatch_default = defineRule({
  id: "heading-mismatch",
  description: "A page has the headings of its English version, in order and at the same levels",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body", "outline"],
  messages: {
    missing: {
      says: "Unexpected end of section, expected the heading `{expected}` of level {level} to follow",
      help: HELP10
    },
    extra: { says: "Unexpected heading `{found}` of level {level}, expected none here as in {reference}", help: HELP10 },
    moved: {
      says: "Unexpected heading `{found}` here, expected it after `{after}` as in {reference}",
      help: MOVED
    },
    first: {
      says: "Unexpected heading `{found}` here, expected it to be the first as in {reference}",
      help: MOVED
    },
    level: {
      says: "Unexpected level {found} of the heading `{heading}`, expected level {level} as in {reference}",
      help: HELP10
    }
  },
  check({ page, body, outline }, report) {
    const localized = withText(body.headings);
    const wanted = withText(outline.headings);
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? "");
    const names = wanted.map(
      (heading) => outline.from === "source" ? anchorNames(heading.markdown, date) : heading.anchors.slice(0, 1).map(({ name }) => name)
    );
    const reference = outline.from === "source" ? "English" : "the version before, made from the same English";
    const { pairs, extra, missing } = alignHeadings(
      localized,
      wanted,
      (l, w) => sameHeading(localized[l], wanted[w], names[w])
    );
    let standings;
    const about = (fault, heading) => {
      standings ??= headingStandings(localized);
      return [`${fault} ${heading.depth} ${heading.markdown}`, `${fault} at ${standings.get(heading)}`];
    };
    for (const [l, w] of pairs) {
      const heading = localized[l];
      const level = wanted[w]?.depth;
      if (heading === void 0 || level === void 0 || heading.depth === level) continue;
      report(
        "level",
        { found: `${heading.depth}`, heading: heading.markdown, level: `${level}`, reference },
        { place: heading.place, about: about("level", heading) }
      );
    }
    const lost = [...missing];
    for (const index of extra) {
      const heading = localized[index];
      if (heading === void 0) continue;
      const home = lost.findIndex(
        ({ english }) => heading.anchors.length > 0 && sameHeading(heading, wanted[english], names[english])
      );
      const data = { found: heading.markdown, reference };
      if (home === -1) {
        report(
          "extra",
          { ...data, level: `${heading.depth}` },
          { place: heading.place, about: about("extra", heading) }
        );
        continue;
      }
      const [gap] = lost.splice(home, 1);
      const previous = wanted[(gap?.english ?? 0) - 1];
      const spot2 = { place: heading.place, about: about("moved", heading) };
      if (previous === void 0) report("first", data, spot2);
      else report("moved", { ...data, after: previous.markdown }, spot2);
    }
    for (const { english, after } of lost) {
      const heading = wanted[english];
      if (heading === void 0) continue;
      const place = localized[after]?.place ?? page.metadata.place ?? topOf(page);
      const about2 = [`missing ${heading.markdown}`];
      report("missing", { expected: heading.markdown, level: `${heading.depth}` }, { place, about: about2 });
    }
  }
});

// src/rules/same-handback.ts
var PARTS = Object.keys(PROVENANCE_KEYS);
function restoredValue(page, previous, part) {
  const [found, expected] = [page.metadata.provenance[part], previous?.metadata.provenance[part]];
  if (previous === void 0 || found === void 0 || expected === void 0 || expected.value === "") return void 0;
  if (found.value === expected.value || !isReadable(page, previous)) return void 0;
  const others = PARTS.filter((one) => one !== part);
  if (!others.every((one) => isSame(page, previous, one))) return void 0;
  return metadataFixes(page, previous).value({ found, expected });
}
function restoredEntries(page, previous, lost) {
  if (!isReadable(page, previous)) return void 0;
  const left = PARTS.filter((part) => page.metadata.provenance[part] !== void 0);
  if (left.length === 0 || !left.every((part) => isSame(page, previous, part))) return void 0;
  return insertedEntries(page, previous, lost);
}
function insertedEntries(page, previous, parts) {
  const fixes = metadataFixes(page, previous);
  const entries = parts.flatMap((part) => previous.metadata.provenance[part] ?? []);
  const inOrder = entries.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
  const written2 = inOrder.map((entry) => fixes.insertion(entry, entryBefore(entry, page, previous)));
  const [first] = written2;
  if (first === void 0 || entries.length < parts.length) return void 0;
  const isTogether = written2.every((fix) => fix?.place.start.offset === first.place.start.offset);
  return isTogether ? { place: first.place, text: written2.map((fix) => fix?.text ?? "").join("") } : void 0;
}
function entryBefore(entry, page, previous) {
  const above = previous.metadata.fields.slice(0, previous.metadata.fields.indexOf(entry)).toReversed();
  const keys = new Map(page.metadata.fields.map((field) => [field.key, field]));
  return above.flatMap(({ key }) => keys.get(key) ?? [])[0];
}
var isReadable = (...pages) => pages.every(({ metadata }) => metadata.faults.length === 0);
var isSame = (page, previous, part) => page.metadata.provenance[part]?.value === previous.metadata.provenance[part]?.value;

// src/rules/incomplete-provenance.ts
var HELP11 = "Hand the page back again, or restore the line from the handback: the provenance is only proof when it is whole.";
var incomplete_provenance_default = defineRule({
  id: "incomplete-provenance",
  description: "A page with `ms.openlocfilehash` carries the other provenance keys too",
  severity: "error",
  may: ["previous"],
  messages: {
    missing: { says: "Unexpected provenance without `{key}`, expected all its keys", help: HELP11 },
    "missing-type": {
      says: "Unexpected provenance without `{key}`, expected `HT`, `MT` or another translation type",
      help: HELP11,
      severity: "warning"
    }
  },
  check({ page, previous }, report) {
    const { provenance } = page.metadata;
    const { sourceHash } = provenance;
    if (sourceHash === void 0) return;
    const before = previous.state === "known" ? previous.value : void 0;
    const spot2 = (part) => {
      const fix = before && restoredEntries(page, before, [part]);
      return { place: sourceHash.keyPlace, ...fix ? { fix } : {} };
    };
    const missing = (part) => {
      if (provenance[part] === void 0) report("missing", { key: PROVENANCE_KEYS[part] }, spot2(part));
    };
    missing("sourceCommit");
    if (provenance.translationType === void 0)
      report("missing-type", { key: PROVENANCE_KEYS.translationType }, spot2("translationType"));
    missing("locale");
    missing("handoffDate");
    if (before?.metadata.provenance.fileId !== void 0) missing("fileId");
  }
});

// src/rules/invalid-front-matter.ts
var HELP_YAML = "Correct the line so that the page builds: a value that holds `: ` or ` #`, or begins with a quote or another sign, belongs in quotes as a whole. If the line is text of the page, the metadata above it is not closed: add a line of exactly `---` after it.";
var invalid_front_matter_default = defineRule({
  id: "invalid-front-matter",
  description: "The metadata of a page is YAML that can be read, opened and closed by lines of exactly `---`",
  severity: "error",
  translationsOnly: false,
  messages: {
    unclosed: {
      says: "Unexpected end of page, expected a line `---` that closes the front matter",
      help: "Add a line of exactly `---` after the last metadata line. Without it the docs build reads the whole page as metadata, or none of it."
    },
    "bad-opening": {
      says: "Unexpected first line `{detail}`, expected `---` alone",
      help: "The first line of a page with metadata is exactly `---`. Front matter in another language is never read."
    },
    "late-opening": {
      says: "Unexpected line before the front matter, expected `---` as the first line of the page",
      help: "Remove what stands before the opening `---`, or move it below the front matter: metadata counts only from the first line on, and is text of the page anywhere else."
    },
    "bad-closing": {
      says: "Unexpected line `{detail}`, expected `---` alone to close the front matter",
      help: "Write the closing line as exactly `---`. If this line is text of the page, the metadata above it is not closed: add a line of exactly `---` after it."
    },
    "duplicate-key": {
      says: "Unexpected second `{detail}`, expected every metadata key once",
      help: "Keep one of the two lines: the docs build refuses the page, and tools disagree on which value counts."
    },
    "unquoted-colon": {
      says: "Unexpected `: ` in the unquoted value `{detail}`, expected the value in quotes",
      help: "Put the value in quotes. A translated title or description with a colon is the most frequent cause of unreadable metadata."
    },
    "colon-at-end": {
      says: "Unexpected colon at the end of the unquoted value `{detail}`, expected the value in quotes",
      help: "Put the value in quotes: to YAML a colon at the end of a line makes the text before it a key."
    },
    yaml: { says: "Unexpected YAML ({detail}), expected metadata that can be read", help: HELP_YAML },
    "not-a-mapping": {
      says: "Unexpected text between the `---` lines, expected `key: value` lines",
      help: "Write metadata as one `key: value` a line. If the page is meant to have none, start it without `---`."
    }
  },
  check({ page }, report) {
    const certain = ["unquoted-colon", "duplicate-key"];
    const first = page.metadata.faults.find(({ kind }) => kind !== "duplicate-key");
    for (const fault of page.metadata.faults.filter((one) => one === first || certain.includes(one.kind))) {
      const { kind, detail, place, fix } = fault;
      const messageId = kind === "unquoted-colon" && !/:\s/.test(detail) ? "colon-at-end" : kind;
      report(messageId, { detail }, { place, ...fix ? { fix } : {} });
    }
  }
});

// src/rules/missing-fragments.ts
function missingFragments(links, lost, englishLinks, settings) {
  return links.flatMap((outcome) => {
    if (outcome.result !== "resolved" || outcome.fragment?.result !== "missing" || outcome.fragment.lost !== lost)
      return [];
    if (isLeftToComparison(outcome, englishLinks, settings)) return [];
    const { link, target, fragment, repair } = outcome;
    const { name, near } = fragment;
    return [
      { link, target, name, ...near === void 0 ? {} : { near }, ...repair === void 0 ? {} : { repair } }
    ];
  });
}
var fragmentFault = (page, target, name) => `${target === page.path ? "" : target}#${name}`;
var undecidedFragments = (links) => links.flatMap(
  (outcome) => outcome.result === "resolved" && outcome.fragment?.result === "cannot-tell" ? [outcome.fragment.why] : []
);
var undecidedLosses = (links) => links.flatMap(
  (outcome) => outcome.result === "resolved" && outcome.fragment?.result === "missing" ? outcome.fragment.why ?? [] : []
);

// src/rules/lost-fragment.ts
var HELP12 = 'The English page has this name and the translated page lost it: restore the anchor `<a name="..."></a>` there, or correct the link as English has it.';
var lost_fragment_default = defineRule({
  id: "lost-fragment",
  description: "A `#fragment` that English names is a name in the translated target too",
  severity: "error",
  needs: ["links"],
  may: ["englishLinks"],
  messages: {
    lost: {
      says: "Unexpected fragment `#{name}`, expected a name in `{target}`: English has it, the translation lost it",
      help: HELP12
    },
    near: {
      says: "Unexpected fragment `#{name}`, expected a name in `{target}`: English has it, the translation has `#{near}`",
      help: HELP12
    }
  },
  check({ page, links, englishLinks, settings }, report, cannotTell) {
    for (const why of [...undecidedFragments(links), ...undecidedLosses(links)]) cannotTell(`of some fragments: ${why}`);
    for (const { link, target, name, near, repair } of missingFragments(links, true, englishLinks, settings)) {
      const spot2 = { place: link.place, about: [fragmentFault(page, target, name)] };
      if (near === void 0) report("lost", { name, target }, spot2);
      else report("near", { name, target, near }, { ...spot2, ...targetFix(link, repair) });
    }
  }
});

// src/rules/anchor-form.ts
var CURLY = /^[“”„‟«»‘’‚‹›″]+|[“”„‟«»‘’‚‹›″]+$/g;
var nameMeant = ({ name }) => name.replace(CURLY, "");
function formFault({ text }, heading, anchor) {
  const written2 = text.slice(anchor.place.start.offset, anchor.place.end.offset);
  if (nameMeant(anchor) !== anchor.name) return "curly";
  if (!/<\/a\s*>$/i.test(written2)) return "unclosed";
  const { start, end } = anchor.namePlace;
  if (text[start.offset - 1] !== '"' || text[end.offset] !== '"') return "quotes";
  return /[\p{L}\p{N}]/u.test(textBefore(text, heading, anchor)) ? "misplaced" : void 0;
}
var wellFormed = (name) => `<a name="${name}"></a>`;
function formFix({ text }, heading, anchor, right) {
  const { start } = anchor.place;
  const rest = text.slice(anchor.place.end.offset, heading.place.end.offset);
  const [, between = "", closing = ""] = /^((?:[^<]|<(?!\/?a[\s>]))*)(<\/a\s*>)/i.exec(rest) ?? [];
  const isClosed = /<\/a\s*>$/i.test(text.slice(start.offset, anchor.place.end.offset));
  if (closing === "" || isClosed) return { place: anchor.place, text: right };
  const length = between.length + closing.length;
  const { line, column, offset } = anchor.place.end;
  const end = { line, column: column + length, offset: offset + length };
  return { place: { start, end }, text: right + between };
}
function moveToStart({ text }, heading, anchor) {
  const before = textBefore(text, heading, anchor);
  return {
    place: { start: heading.textStart, end: anchor.place.end },
    // white space at the end of a heading is nothing
    text: wellFormed(nameMeant(anchor)) + (anchor.place.end.offset === heading.place.end.offset ? before.trimEnd() : before)
  };
}
var textBefore = (text, { textStart }, { place }) => text.slice(textStart.offset, place.start.offset);

// src/rules/replaced-names.ts
function replacedNames(headings, before) {
  const sure = sureOf(headings, before);
  const pairs = pairWithBefore(headings, before).flatMap(({ heading, before: before2 }) => {
    const [anchor, was] = [heading.anchors[0], before2.anchors[0]];
    return anchor === void 0 || was === void 0 || !sure(heading, before2) ? [] : [{ anchor, name: was.name }];
  });
  const changed = pairs.filter(({ anchor, name }) => nameMeant(anchor) !== name);
  if (changed.length === 0) return [];
  const free = /* @__PURE__ */ new Map();
  const add = (name, count2) => {
    free.set(alike(name), (free.get(alike(name)) ?? 0) + count2);
  };
  for (const anchor of headings.flatMap(({ anchors }) => anchors)) add(nameMeant(anchor), 1);
  for (const { anchor, name } of pairs) if (nameMeant(anchor) === name) add(name, -1);
  return changed.filter(({ name }) => !take(free, alike(name)));
}
function sureOf(headings, before) {
  const inLine = headings.length === before.length && headings.every(({ depth }, at) => depth === before[at]?.depth);
  const [counts, countsBefore] = [headings, before].map((list) => Map.groupBy(list, ({ plain }) => plain));
  const isAlone = ({ plain }) => counts?.get(plain)?.length === 1 && countsBefore?.get(plain)?.length === 1;
  return (now, then) => inLine || now.plain === then.plain && isAlone(now);
}
var alike = (name) => name.replace(/[_-]/g, "");
function take(free, name) {
  const left = free.get(name) ?? 0;
  if (left > 0) free.set(name, left - 1);
  return left > 0;
}

// src/rules/lost-heading-anchor.ts
var lost_heading_anchor_default = defineRule({
  id: "lost-heading-anchor",
  description: "A page made from the same English version as before keeps all its heading anchors",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body", "sameSource"],
  may: ["englishHeadings"],
  messages: {
    lost: {
      says: "Unexpected anchor `{found}`, expected `{name}` as before: the English version is the same",
      help: "Links from every language use the name. Restore it; names change only when the English heading does."
    }
  },
  check({ body, sameSource, englishHeadings }, report) {
    if (englishHeadings.state === "known") return;
    for (const { anchor, name } of replacedNames(body.headings, sameSource.headings)) {
      const fix = { place: anchor.namePlace, text: name };
      report("lost", { found: anchor.name, name }, { place: anchor.namePlace, fix });
    }
  }
});

// src/rules/lost-image.ts
var GONE = "Put the image back where English has it: only its alternative text is translated. Without it readers lack what the text speaks of.";
var DEMOTED = "Write the image as English has it, `![text](target)`. Without the exclamation mark readers get a link to a picture.";
var lost_image_default = defineRule({
  id: "lost-image",
  description: "A page shows every image that its English version shows",
  severity: "error",
  needs: ["body", "counterpart"],
  may: ["englishLinks"],
  messages: {
    removed: { says: "Unexpected loss of the image `{expected}`, expected it as in English", help: GONE },
    demoted: { says: "Unexpected link to `{found}`, expected an image as in English", help: DEMOTED },
    "removed-beside": {
      says: "Unexpected loss of the image `{expected}`, expected it as in the English beside it",
      help: GONE,
      severity: "warning"
    },
    "demoted-beside": {
      says: "Unexpected link to `{found}`, expected an image as in the English beside it",
      help: DEMOTED,
      severity: "warning"
    },
    "removed-since": {
      says: "Unexpected loss of the image `{expected}`, expected it as in the version before, made from the same English",
      help: GONE
    },
    "demoted-since": {
      says: "Unexpected link to `{found}`, expected an image as in the version before, made from the same English",
      help: DEMOTED
    }
  },
  check({ page, body, counterpart, englishLinks, settings }, report) {
    const { from } = counterpart;
    const beside = from === "spans" && englishLinks.state === "known" ? englishLinks.value.links : void 0;
    const english = { from, links: beside ?? counterpart.body.links };
    const suffix = from === "source" ? "" : from === "spans" ? "-beside" : "-since";
    const { difference: difference2, pairs, lost } = linkDifferences(body, english, settings);
    const gone = lost.filter(({ kind }) => isImage(kind));
    if (from !== "base" || pairs.size === 0)
      for (const link of gone) {
        const place = beside ? link.place : placeOfLostLink(link, english, difference2, page);
        report(`removed${suffix}`, { expected: link.url }, { place, about: [comparableTarget(link.url)] });
      }
    for (const link of demotedLinks(body, english.links, difference2.gone, isImage))
      report(`demoted${suffix}`, { found: link.url }, { ...spotOf2(link, page), about: [comparableTarget(link.url)] });
  }
});
var LONGEST_TEXT2 = 300;
function spotOf2({ kind, place }, { text }) {
  const { offset } = place.start;
  const before = text.slice(Math.max(0, offset - LONGEST_TEXT2), offset);
  const written2 = kind === "link" ? /(?:^|[^\\])(\[[^[\]\\\r\n]*\]\()$/.exec(before)?.[1] : void 0;
  if (written2 === void 0) return { place };
  const length = written2.length;
  const { start } = place;
  const bracket = { line: start.line, column: start.column - length, offset: offset - length };
  const lead = /(?:[!！][ \t\u00A0\u3000]+|！)$/.exec(text.slice(Math.max(0, bracket.offset - 4), bracket.offset))?.[0] ?? "";
  const from = { line: bracket.line, column: bracket.column - lead.length, offset: bracket.offset - lead.length };
  const fix = {
    place: { start: from, end: { ...bracket, column: bracket.column + 1, offset: bracket.offset + 1 } },
    text: "!["
  };
  return { place, fix };
}

// src/rules/lost-provenance.ts
var lost_provenance_default = defineRule({
  id: "lost-provenance",
  description: "A page that carried `ms.openlocfilehash` still carries it after the change",
  severity: "error",
  translationsOnly: false,
  needs: ["previous"],
  messages: {
    lost: {
      says: "Unexpected page without `ms.openlocfilehash`, expected the provenance it had, `{hash}` or newer",
      help: "Restore the six `ms.` lines of the handback at the end of the metadata, or hand the page back again. Without them nobody can tell which English version the page translates, and the next handback overwrites it."
    }
  },
  check({ page, previous }, report) {
    const before = previous.metadata.provenance.sourceHash;
    if (before === void 0 || page.metadata.provenance.sourceHash !== void 0) return;
    const fix = restored(page, previous);
    report("lost", { hash: before.value }, { place: topOf(page), ...fix ? { fix } : {} });
  }
});
function restored(page, previous) {
  const had = Object.keys(previous.metadata.provenance);
  const lost = had.filter((part) => page.metadata.provenance[part] === void 0);
  if (lost.length < had.length) return restoredEntries(page, previous, lost);
  const [now, then] = [bodyOf(page), bodyOf(previous)];
  const isReadable2 = page.metadata.faults.length + previous.metadata.faults.length === 0;
  return now !== void 0 && now === then && isReadable2 ? insertedEntries(page, previous, lost) : void 0;
}
var bodyOf = ({ text, metadata: { bodyStart } }) => bodyStart && text.slice(bodyStart.offset).replace(/\r\n?/g, "\n");

// src/rules/span-fixes.ts
var CLOSED = "</span>";
var FURTHEST2 = 1e4;
function closingFixes({ text }) {
  let lines;
  return ({ kind, id, place }) => {
    const from = place.end.offset;
    const [line = ""] = /^[^\r\n]*/.exec(text.slice(from, from + FURTHEST2)) ?? [];
    const end = kind === "unclosed-translation" ? beforeEnglish(line, id) : kind === "unclosed-english" ? behindEnglish(line) : void 0;
    if (end === void 0) return void 0;
    lines ??= lineIndex(text);
    return { place: lines.place(from + end, from + end), text: CLOSED };
  };
}
function beforeEnglish(line, id) {
  const at = line.search(SPAN);
  return at >= 0 && line.startsWith(`<span class="sxs-lookup"><span data-stu-id="${id}">`, at) ? at : void 0;
}
function behindEnglish(line) {
  const at = line.search(SPAN);
  const behind = at + CLOSED.length;
  if (at < 0 || !line.startsWith(CLOSED, at)) return void 0;
  return /^\s*(?:$|<span data-ttu-id=)/.test(line.slice(behind)) ? behind : void 0;
}
var SPAN = /<\/?span\b/i;

// src/rules/span-ids.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/laws/span-id.ts
function readSpanId(id) {
  const [, prefix, series, digits] = /^([0-9a-f]{5})-(p?)(\d{3,})$/.exec(id) ?? [];
  return prefix === void 0 ? void 0 : { prefix, series: series === "p" ? "p" : "", number: Number(digits) };
}
function ascendingRun(numbers) {
  const ends = [];
  const previous = [];
  for (const [index, number2] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number2) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = index;
  }
  const run = /* @__PURE__ */ new Set();
  for (let index = ends.at(-1); index !== void 0; index = previous[index]) run.add(index);
  return run;
}

// src/rules/span-ids.ts
function idFaults(pairs) {
  const prefix = commonPrefix(pairs);
  const ownId = (id) => {
    const read = readSpanId(id);
    return read?.prefix === prefix ? read : void 0;
  };
  const { ordered, against } = readOrder(pairs, ownId);
  const uses = Map.groupBy(
    pairs.flatMap(({ translation, original }) => [translation.id, original.id]),
    (id) => id
  );
  return pairs.flatMap((pair, index) => {
    const { translation, original } = pair;
    if (translation.id !== original.id) {
      const fits2 = ({ id }) => ownId(id) !== void 0 && uses.get(id)?.length === 1 && against(id, index) === void 0;
      const [half, other] = fits2(original) && !fits2(translation) ? [translation, original] : [original, translation];
      const isSlip2 = fits2(other) && ownId(half.id) === void 0 && isNear(half.id, other.id);
      return [{ kind: "different-ids", half, other, isSlip: isSlip2 }];
    }
    const read = readSpanId(translation.id);
    if (read === void 0) return [{ kind: "malformed-id", half: translation }];
    if (prefix !== void 0 && read.prefix !== prefix) return [{ kind: "other-prefix", half: translation, prefix }];
    const neighbour = ordered.has(index) ? void 0 : against(translation.id, index);
    return neighbour ? [{ kind: "unordered", half: translation, against: neighbour }] : [];
  });
}
function commonPrefix(pairs) {
  const prefixes = pairs.flatMap(({ translation, original }) => [translation.id, original.id]).flatMap((id) => readSpanId(id)?.prefix ?? []);
  const [first, ...others] = Map.groupBy(prefixes, (prefix) => prefix);
  return others.reduce((most, entry) => entry[1].length > (most?.[1].length ?? 0) ? entry : most, first)?.[0];
}
function readOrder(pairs, ownId) {
  const ordered = /* @__PURE__ */ new Set();
  const seriesOf = Map.groupBy(
    pairs.flatMap(({ translation: { id }, original }, index) => {
      const read = id === original.id ? ownId(id) : void 0;
      return read ? [{ ...read, id, index }] : [];
    }),
    ({ series }) => series
  );
  const runs = new Map(
    [...seriesOf].map(([series, members]) => {
      const run = ascendingRun(members.map(({ number: number2 }) => number2));
      return [series, members.filter((_, member) => run.has(member))];
    })
  );
  for (const { index } of [...runs.values()].flat()) ordered.add(index);
  return {
    ordered,
    against(id, index) {
      const own = ownId(id);
      const run = (own && runs.get(own.series)) ?? [];
      const next = firstBehind(run, index);
      const [before, after] = [run[next - 1], run[next]];
      if (own && before && before.number >= own.number) return { side: "behind", id: before.id };
      if (own && after && after.number <= own.number) return { side: "before", id: after.id };
      return void 0;
    }
  };
}
function firstBehind(run, index) {
  let low = 0;
  let high = run.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((run[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
var FURTHEST_SLIP = 2;
var isNear = (one, other) => Math.abs(one.length - other.length) <= FURTHEST_SLIP && (0, import_fastest_levenshtein2.distance)(one, other) <= FURTHEST_SLIP;

// src/rules/malformed-bilingual-span.ts
var HELP13 = "Each translation and its English stand side by side, in spans with the same id. Restore the spans as the translation service wrote them, or hand the page back again.";
var IDS = "Each pair of spans has an id of its own, the same in both halves; ids of one page begin alike and ascend. Restore the id as the translation service wrote it, or hand the page back again.";
var TAGS = "Write a `<span>` or `</span>` that is text in backticks, and remove one that is left over; where English has it, correct it there first.";
var malformed_bilingual_span_default = defineRule({
  id: "malformed-bilingual-span",
  description: "Each translation on a bilingual page has its English right behind it, in well-formed spans with the same id",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body"],
  messages: {
    "no-english": {
      says: 'Unexpected translation `{id}` without its English, expected `<span class="sxs-lookup"><span data-stu-id="{id}">` right behind it',
      help: HELP13
    },
    "no-translation": {
      says: 'Unexpected English `{id}` without its translation, expected one in `<span data-ttu-id="{id}">` right before it',
      help: HELP13
    },
    apart: {
      says: "Unexpected `{found}` between the translation `{id}` and its English, expected nothing there",
      help: HELP13
    },
    unwrapped: {
      says: 'Unexpected `{found}` before the English, expected `<span class="sxs-lookup"><span data-stu-id="{id}">`',
      help: HELP13
    },
    "unclosed-translation": {
      says: "Unexpected `{found}` without its end, expected `</span>` behind the translation",
      help: HELP13
    },
    "unclosed-english": {
      says: "Unexpected `{found}` without its end, expected `</span></span>` behind the English",
      help: HELP13
    },
    unbalanced: {
      says: "Unexpected `{found}` without its partner in the translation `{id}`, expected spans that are opened and closed in it, as in its English",
      help: TAGS
    },
    stray: {
      says: "Unexpected `{found}` without its partner in the English `{id}`, expected spans that are opened and closed in it",
      help: TAGS,
      origin: "source"
    },
    surplus: {
      says: "Unexpected `{found}` outside of the pairs, expected none that closes nothing",
      help: TAGS,
      severity: "warning"
    },
    "different-ids": {
      says: "Unexpected id `{found}` of the {half}, expected `{expected}` as of the {other}",
      help: IDS
    },
    "malformed-id": {
      says: "Unexpected id `{found}`, expected five hexadecimal digits, `-` and a number of at least three digits",
      help: IDS
    },
    "other-prefix": {
      says: "Unexpected id `{found}`, expected one that begins with `{prefix}-` as most ids of the page",
      help: IDS
    },
    unordered: { says: "Unexpected id `{found}` {side} `{neighbour}`, expected ids that ascend", help: IDS }
  },
  check({ page, body }, report) {
    const closingFix = closingFixes(page);
    for (const fault of body.spans.faults) {
      const { kind, id, place } = fault;
      const found = page.text.slice(place.start.offset, place.end.offset);
      const fix = closingFix(fault);
      report(kind, { id, found }, { place, about: aboutOf(kind, id), ...fix ? { fix } : {} });
    }
    for (const fault of idFaults(body.spans.pairs)) {
      const { id: found, idPlace: place } = fault.half;
      const spot2 = { place, about: aboutOf(fault.kind, found) };
      switch (fault.kind) {
        case "malformed-id":
          report("malformed-id", { found }, spot2);
          break;
        case "other-prefix":
          report("other-prefix", { found, prefix: fault.prefix }, spot2);
          break;
        case "unordered":
          report("unordered", { found, side: fault.against.side, neighbour: fault.against.id }, spot2);
          break;
        case "different-ids": {
          const { other, isSlip: isSlip2 } = fault;
          const isEnglish = place.start.offset > other.idPlace.start.offset;
          const [half, otherHalf] = isEnglish ? ["English", "translation"] : ["translation", "English"];
          const fix = isSlip2 ? { fix: { place, text: other.id } } : {};
          report("different-ids", { found, half, expected: other.id, other: otherHalf }, { ...spot2, ...fix });
        }
      }
    }
  }
});
var aboutOf = (kind, id) => [`${kind} ${id}`];

// src/rules/anchor-cause.ts
var import_fastest_levenshtein3 = __toESM(require_mod(), 1);

// src/laws/local-word-lists.ts
var WORD_LISTS = [
  [
    "ca",
    `aquest aquesta aquests aquestes quines perque altres tambe vostre vostra mitjancant mitjanant configurar crear administrar afegir
    suprimir eliminar habilitar visualitzar utilitzar utilitzant seguents segents requisits informacio informaci problemes configuracio
    configuraci dispositius usuaris`,
    "de la el els les amb per un una del dels al que com en dans"
  ],
  [
    "cs",
    `pomoci jsou muze muzete kdyz ktere ktera ktery vsechny vechny tento tyto tohoto mezi nejsou pouziti pouit pouzivani pouvn vytvoreni
    vytvoen vytvareni konfigurace sprava pridani pidn odebrani odebrn nastaveni nastaven zobrazeni zobrazen nasazeni nasazen dalsi kroky
    pozadavky poadavky prehled pehled povoleni povolen instalace reseni potizi zarizeni zazen uzivatele uivatele`,
    "na se nebo pro jak aby od po ve ze je pri"
  ],
  [
    "da",
    `ikke eller hvad hvordan hvorfor hvornar hvornr hvor hvis hvilke hvilken mellem efter skal denne dette disse flere uden gennem bruge
    oprette opret konfigurere konfigurer administrere administrer tilfoje tilfje tilfj tilfoj fjerne fjern slette aktivere aktiver
    deaktivere deaktiver installere naeste nste forudsaetninger forudstninger oversigt fejlfinding indstillinger indstilling opdatere
    opdateringer enheder brugere`,
    "og til med det den en et af som fra der kan du ved dine"
  ],
  [
    "de",
    `oder nicht eine einer eines einem einen durch ohne zwischen sich werden wird wurde wurden koennen knnen konnen muessen welche welcher
    welches diese dieser dieses diesem diesen wenn warum wann auch bereits sowie beim ihre ihren ihrer ihrem mehrere anderen andere keine
    keinen mithilfe waehrend whrend fuer ueber verwenden verwendung erstellen konfigurieren konfiguration verwalten verwaltung hinzufgen
    hinzufuegen hinzufugen lschen loeschen entfernen anzeigen aktivieren deaktivieren bereitstellen bereitstellung einrichten festlegen
    herunterladen installieren ausfhren ausfuehren ausfuhren voraussetzungen nchste naechste nachste schritte uebersicht bersicht ubersicht
    einfhrung einfuehrung einfuhrung einstellungen gerte geraete benutzer problembehandlung siehe hufig haeufig`,
    "der die das den dem des und von mit zu zur zum im ist auf aus bei nach ein als wie vom sind aber fr fur ber uber"
  ],
  [
    "es",
    `desde cuando donde cuales quien porque tambien tambin puede pueden deben mediante segun estos estas otros otras siguientes siguiente
    pasos crear creacion creacin configuracion configuracin administrar administracion administracin agregar eliminar quitar habilitar
    deshabilitar implementar solucionar solucion solucin requisitos informacion informacin utilizar introduccion introduccin dispositivos
    usuarios datos proximos prximos configurar instalar actualizar problemas`,
    "de la el los las del en un una con por para que como al su sus se esta este entre sin cmo"
  ],
  [
    "et",
    `kuidas mida miks millal ilma jaoks parast prast vahel peab saate kasutamine kasutada kasutage loomine konfigureerimine haldamine
    lisamine eemaldamine kustutamine kuvamine lubamine keelamine installimine juurutamine jargmised jrgmised sammud etapid eeltingimused
    nouded nuded ulevaade levaade torkeotsing trkeotsing satted stted seadistamine teave seadmed kasutajad`,
    "ja ei kui kas oma voi"
  ],
  [
    "eu",
    `dira noiz zergatik baina duten dute ezin baino guztiak bidez buruz arabera artean ondoren aurretik erabiltzea erabili erabiltzen sortzea
    sortu konfiguratzea konfiguratu kudeatzea kudeatu gehitzea gehitu kentzea kendu ezabatzea ezabatu ikusi gaitzea gaitu desgaitu
    instalatzea instalatu hurrengo urratsak baldintzak eskakizunak ikuspegi orokorra arazoak konpontzea ezarpenak informazioa gailuak`,
    "eta ez du zein nola"
  ],
  [
    "fi",
    `joka jotka miten miksi milloin ovat voit voidaan taytyy tytyy tassa kaikki myos mutta ilman avulla kanssa jalkeen jlkeen ennen valilla
    vlill kayttaminen kyttminen kaytto kytt luominen maarittaminen mrittminen hallinta hallitseminen lisaaminen lisminen poistaminen
    nayttaminen nyttminen ottaminen asentaminen kayttoonotto kyttnotto seuraavat vaiheet edellytykset vaatimukset yleiskatsaus vianmaaritys
    vianmritys asetukset asetusten tietoja laitteet laitteiden kayttajat kyttjt`,
    "ja tai ei kun kuin jos voi ett"
  ],
  [
    "fil",
    `paano bakit kapag kailan saan iyong inyong paggamit paggawa pamahalaan pamamahala magdagdag pagdagdag tanggalin susunod hakbang
    kinakailangan pangkalahatang lahat`,
    "ng sa ang para kung"
  ],
  [
    "fr",
    `avec cette votre lorsque depuis toutes plusieurs ainsi afin sont peut peuvent doivent pourquoi quelle quelles quels comme utiliser crer
    creer gerer grer ajouter supprimer afficher activer desactiver dsactiver dployer suivantes etapes prochaines densemble lutilisation
    lapplication lappareil voir mettre obtenir resoudre rsoudre problemes problmes parametres paramtres prerequis appareils utilisateurs
    donnees donnes demarrer dmarrer lorsquun`,
    "de la le les des du et en un une pour dans sur par ou aux au est que qui vos nos lors sans sous vers entre"
  ],
  [
    "ga",
    `conas cathain gach faoi roimh eile uile bhfuil bainistiu cruthaigh cumraigh cuir scrios feach riachtanais forbhreathnu chugainn
    ceimeanna chumasu`,
    "agus ar le na go"
  ],
  [
    "gl",
    `unha unhas dunha nunha onde tamen tamn poden deben outra outras desde configurar crear xestionar xestion xestin engadir eliminar quitar
    activar desactivar instalar seguintes pasos requisitos configuracion configuracin informacion informacin utilizar resolucion resolucin
    dispositivos usuarios`,
    "de da en un con por para que ao dos das na"
  ],
  [
    "hr",
    `kako koja koje kada gdje zasto nije nisu mogu mozete moete prije nakon izmedu izmedju izmeu tijekom ovaj ovog putem pomocu pomou
    koristenje koritenje upotreba stvaranje kreiranje konfiguriranje konfiguracija upravljanje dodavanje uklanjanje postavljanje postavke
    prikaz sljedeci sljedei koraci zahtjevi pregled omogucavanje omoguavanje instalacija otklanjanje rjesavanje rjeavanje`,
    "na za se je ili od po iz su sa koji bez"
  ],
  [
    "hu",
    `hogy vagy amely amelyek amikor hogyan csak milyen melyik lehet vannak nincs szerint kozott kztt kozotti hasznalata hasznlata hasznalat
    hasznlat letrehozasa ltrehozsa konfiguralasa konfigurlsa kezelese kezelse hozzaadasa hozzadsa eltavolitasa eltvoltsa torlese trlse
    beallitasa belltsa beallitasok belltsok megtekintese megtekintse telepitese teleptse engedelyezese engedlyezse kovetkezo kvetkez lepesek
    lpsek attekintes ttekints elofeltetelek elfelttelek hibaelharitas hibaelhrts eszkozok eszkzk`,
    "az egy nem meg van ha utan utn minden mert"
  ],
  [
    "id",
    `atau untuk dengan dalam adalah tidak bagaimana apakah mengapa kapan dapat harus semua antara tanpa setelah sebelum anda menggunakan
    penggunaan membuat pembuatan mengonfigurasi konfigurasi mengelola menambahkan menghapus mengaktifkan menonaktifkan menampilkan melihat
    memasang menginstal langkah berikutnya selanjutnya prasyarat persyaratan ringkasan gambaran pemecahan masalah pengaturan tentang
    mengatur memecahkan perangkat pengguna`,
    "dan di ke yang ini itu dari pada"
  ],
  [
    "is",
    `ekki hvernig hvad hvenr hvenaer vegna thegar eftir undir yfir thetta allar allir verdur getur notkun stofna stilla stillingar stjorna
    stjrna baeta fjarlaegja fjarlgja eyda virkja setja naestu nstu skref krofur krfur yfirlit upplsingar upplysingar bilanaleit`,
    "og til af er med fyrir"
  ],
  [
    "it",
    `della delle dello degli dalla dallo dagli nella nelle nello negli sulle sullo essere anche quando perche questo questa questi queste
    tutte senza ogni dopo tramite utilizzo utilizzare usare creare creazione configurare configurazione gestire gestione aggiungere
    eliminare rimuovere abilitare disabilitare distribuire distribuzione visualizzare impostare impostazioni passaggi successivi
    prerequisiti panoramica risoluzione dispositivi utenti introduzione problemi installare informazioni`,
    "di del dei da dal il lo la le gli un una con per nel sul sulla dalle che al alla alle non si come tra"
  ],
  [
    "lb",
    "vun vum awer ouni keng oder iwwer duerch engem enger engen benotzen erstellen konfigurieren verwalten aktivieren installieren",
    "den mat fir"
  ],
  [
    "lt",
    `arba kaip nera yra galite reikia pagal pries kodel kodl kada naudojimas naudoti naudojant kurimas krimas konfiguravimas valdymas
    tvarkymas pridejimas pridjimas salinimas alinimas trynimas perziura perira ijungimas jungimas isjungimas diegimas tolesni veiksmai
    zingsniai ingsniai reikalavimai apzvalga apvalga trikciu nustatymai informacija irenginiai renginiai`,
    "ir su ar iki"
  ],
  [
    "lv",
    `pirms starp kapec kpec visi izmantosana izmantoana lietosana lietoana izveide izveidosana izveidoana konfiguresana konfigurana
    parvaldiba prvaldba pievienosana pievienoana nonemsana noemana dzesana dzana iespejosana iespjoana atspejosana atspjoana instalesana
    instalana nakamas nkams darbibas darbbas prasibas prasbas parskats prskats problemu problmu noversana novrana iestatijumi iestatjumi
    informacija informcija izmantojot izmantot lietot`,
    "un ar par vai ir ja pie bez"
  ],
  [
    "ms",
    `atau untuk dengan daripada dalam adalah ialah tidak bagaimana apakah mengapa boleh mesti semua antara tanpa selepas sebelum anda
    menggunakan penggunaan mencipta mengkonfigurasi mengurus menambah menambahkan memadam mendayakan melumpuhkan memaparkan melihat memasang
    langkah seterusnya prasyarat keperluan gambaran masalah tetapan maklumat tentang peranti pengguna`,
    "dan di ke yang ini itu dari pada"
  ],
  [
    "mt",
    `fuq dwar bejn qabel hija huwa ghall liema jista jistghu kollha ukoll inkella ohloq holqien nehhi ikkonfigura gestjoni immaniggja passi
    rekwiziti`,
    "ta li il ma"
  ],
  [
    "nb",
    `ikke eller hvordan hvorfor hvor hvis hvilke hvilken mellom etter skal denne dette disse flere uten gjennom bruke opprette opprett
    konfigurere konfigurer administrere administrer legge fjerne fjern slette slett aktivere aktiver deaktivere deaktiver installere trinn
    forutsetninger oversikt feilsoking feilsking innstillinger innstilling oppdatere oppdateringer enheter brukere ikkje korleis`,
    "og til med det den en et av som fra kan du ved dine"
  ],
  [
    "nl",
    `een het voor naar niet worden wordt zijn heeft hebt kunt kunnen moeten welke waarom wanneer deze tussen zonder tijdens volgens vanaf
    vanuit tegen onder andere geen zoals omdat indien jouw onze zich wij waarmee waarin hiervoor gebruiken gebruikt gebruik maken toevoegen
    instellen beheren configureren verwijderen weergeven inschakelen uitschakelen implementeren installeren bijwerken controleren uitvoeren
    bekijken stappen volgende vereisten overzicht inleiding aanmelden gegevens gebruikers apparaten apparaat beveiliging instellingen
    problemen oplossen veelgestelde vragen bekende nieuwe toegang ondersteunde ondersteuning informatie wijzigen beheerde voorbeeld
    aangepaste vereiste toewijzen meldingen ophalen exporteren bijgewerkte verkennen bewerken beperkingen vernieuwen meerdere verbinden
    zoeken opgeven beheer werken selecteren inschrijving`,
    "de van met op te bij om als aan uit dat en ook meer uw je er hoe wat waar"
  ],
  [
    "pl",
    `oraz przez przy przed jako moze mozna tylko ktore ktory ktora dlaczego wszystkie podczas miedzy midzy wiecej wicej innych uzywanie
    uywanie uzycie uycie tworzenie konfigurowanie konfiguracja zarzadzanie zarzdzanie dodawanie usuwanie wymagania nastepne nastpne kroki
    instalowanie wlaczanie wczanie wyswietlanie wywietlanie rozwiazywanie rozwizywanie omowienie omwienie informacje urzadzenia urzdzenia
    uzytkownikow uytkownikw danych ustawienia`,
    "na od za nie lub dla jak aby si sie jest czy ich"
  ],
  [
    "pt",
    `pelo pela pelos pelas quando onde porque tambem tambm devem podem seus suas outra outras depois usando criar configurar configuracao
    configurao gerenciar gerir adicionar excluir eliminar habilitar ativar desativar visualizar implantar proximos prximos proximas prximas
    etapas requisitos utilizar introducao introduo dispositivos utilizadores usuarios dados problemas instalar atualizar informacoes
    informaes`,
    "de da dos das em na nos nas um uma com por para que ao aos como seu sua os entre outro no"
  ],
  [
    "ro",
    `pentru sunt dupa intre ntre inainte nainte acest aceasta aceast aceste acesta acestea toate poate trebuie catre ctre despre numai
    utilizarea utilizati utilizai crearea creati configurarea configurati configurai gestionarea administrarea adaugarea adugarea adaugati
    adugai eliminarea stergerea tergerea vizualizarea activarea dezactivarea instalarea implementarea urmatorii urmtorii cerinte prezentare
    generala depanare depanarea setarile setrile setari dispozitive utilizatori`,
    "de la cu din un pe sau ce nu este mai"
  ],
  [
    "sk",
    `alebo pomocou ktore ktory ktora moze mozete vsetky vetky tento tieto tohto medzi podla pouzitie pouitie pouzivanie pouvanie vytvorenie
    konfiguracia konfigurcia sprava pridanie odstranenie nastavenie zobrazenie nasadenie dalsie kroky poziadavky poiadavky prehlad prehad
    povolenie instalacia intalcia riesenie rieenie problemov problmov zariadenia`,
    "na sa pre ako aby od po vo zo je pri"
  ],
  [
    "sl",
    `kako brez lahko kateri katere katera zakaj kdaj kjer tudi niso biti uporaba uporabo ustvarjanje konfiguracija konfiguriranje upravljanje
    dodajanje odstranjevanje nastavitve nastavitev prikaz naslednji koraki zahteve pregled omogocanje omogoanje namestitev odpravljanje
    tezav naprave uporabnike`,
    "na za se je ali ter od po pri"
  ],
  [
    "sr",
    `kako koja koje kada gde zasto nije nisu mogu mozete moete nakon izmedu izmedju izmeu tokom ovaj ovog putem pomocu pomou koriscenje
    korienje upotreba kreiranje konfigurisanje konfiguracija upravljanje dodavanje uklanjanje postavljanje postavke podesavanje podeavanje
    prikaz sledeci sledei koraci zahtevi pregled omogucavanje omoguavanje instalacija resavanje reavanje`,
    "na za se je ili od po iz su sa koji bez"
  ],
  [
    "sv",
    `och inte eller ditt detta denna efter innan mellan genom maste mste flera varje varfor varfr nagra ngra ocksa ocks anvanda anvnda
    anvander anvnder anvandning anvndning skapa konfigurera hantera hantering lagga lgga radera aktivera inaktivera distribuera installera
    nasta nsta forutsattningar frutsttningar oversikt versikt felsoka felska felsokning felskning installningar instllningar uppdatera
    uppdateringar enheter anvandare anvndare`,
    "att som med det den en ett av vad hur du om till fr kan utan"
  ],
  [
    "tr",
    `icin veya olarak nasil nasl nedir neden hangi nerede bunlar kadar sonra degil deil oldugu olduu tarafindan tarafndan hakkinda hakknda
    arasinda arasnda uzerinde zerinde kullanma kullanim kullanm kullanarak kullanin kullann olusturma oluturma yapilandirma yaplandrma
    yonetme ynetme yonetimi ynetimi ekleme silme kaldirma kaldrma ayarlama ayarlar ayarlari goruntuleme grntleme etkinlestirme etkinletirme
    dagitma datma yukleme ykleme sonraki adimlar admlar gereksinimler genel bakis onkosullar nkoullar sorun giderme aygitlar cihazlar
    kullanicilar`,
    "ve ile bir bu iin gre tm en"
  ],
  ["vi", "trong khong khng nhung nhng duoc nguoi buoc hoac truoc", "va cua voi cac cho cach theo khi"]
];

// src/laws/local-words.ts
var SAME = [
  ["bs", "hr"],
  ["nn", "nb"],
  ["no", "nb"],
  ["tl", "fil"]
];
var wordsOf2 = (list) => new Set(list.split(/\s+/));
var WORDS = new Map(
  WORD_LISTS.flatMap(([language, own, shared]) => {
    const words = { own: wordsOf2(own), shared: wordsOf2(shared) };
    const others = SAME.flatMap(([code2, as]) => as === language ? [code2] : []);
    return [language, ...others].map((code2) => [code2, words]);
  })
);
var localWords = (locale) => WORDS.get(locale.split("-")[0]?.toLowerCase() ?? "");

// src/laws/translated-name.ts
var ENGLISH = /* @__PURE__ */ new Set(["the", "and", "with", "from", "your", "how", "to", "for"]);
var ENOUGH_WORDS = 2;
function translationSign(name, heading, locale) {
  const letter = /[^\P{L}A-Za-z]/u.exec(name)?.[0];
  if (letter !== void 0) return { kind: "letter", letter };
  const known = locale === void 0 ? void 0 : localWords(locale);
  if (known === void 0) return void 0;
  const words = [...new Set(name.toLowerCase().split("-"))];
  const word2 = words.find((one) => known.own.has(one));
  if (word2 !== void 0) return { kind: "word", word: word2 };
  const isLocal = words.filter((one) => known.shared.has(one)).length >= ENOUGH_WORDS;
  const isEnglish = words.some((one) => ENGLISH.has(one));
  return isLocal && !isEnglish && isMadeFrom(name, heading) ? { kind: "copy" } : void 0;
}
function isMadeFrom(name, heading) {
  const bare = heading.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "");
  return [heading, bare].some((text) => tidy(anchorNameV6(text)) === tidy(name.toLowerCase()));
}
var tidy = (name) => name.split("-").filter(Boolean).join("-");

// src/rules/anchor-cause.ts
var LONGEST2 = 300;
function causeFinder(pairs, handoffDate) {
  let byName;
  const others = (name, self) => {
    byName ??= pairsByName(pairs, handoffDate);
    return (byName.get(name) ?? []).filter((pair) => pair !== self);
  };
  return (pair, anchor, expected) => {
    const name = nameMeant(anchor);
    if (ownNames(pair.english).includes(name)) return { kind: "own" };
    if (isMadeFrom(name, pair.heading.markdown) || automaticId(pair.heading.plain) === name)
      return { kind: "translated" };
    const namesakes = others(name, pair);
    const right = namesakes.find(({ heading }) => heading.anchors[0]?.name === name);
    if (right !== void 0) return { kind: "repeated", line: right.heading.place.start.line };
    const [other] = namesakes;
    if (other !== void 0) return { kind: "other", english: other.english };
    return { kind: isSlip(name, expected) ? "misspelt" : "unknown" };
  };
}
function pairsByName(pairs, handoffDate) {
  const byName = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    for (const name of anchorNames(pair.english, handoffDate)) {
      const known = byName.get(name);
      if (known === void 0) byName.set(name, [pair]);
      else known.push(pair);
    }
  }
  return byName;
}
var ownNames = (english) => [...english.matchAll(/<a\s+(?:name|id)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi)].map(
  ([, double, single, bare]) => double ?? single ?? bare ?? ""
);
function isSlip(name, expected) {
  if (Math.max(name.length, expected.length) > LONGEST2) return false;
  const most = Math.max(1, Math.min(3, Math.floor(expected.length / 4)));
  return (0, import_fastest_levenshtein3.distance)(name.toLowerCase(), expected) <= most;
}

// src/rules/page-names.ts
function namesOnPage(pairs, handoffDate) {
  let version;
  return (written2) => {
    const english = written2.replace(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, " ");
    const names = anchorNames(english, handoffDate);
    if (names.length === 1) return names[0] ?? "";
    version ??= usualVersion(pairs, handoffDate);
    return lawfulNames(english, handoffDate)[version] ?? "";
  };
}
function usualVersion(pairs, handoffDate) {
  const fits2 = [];
  for (const { heading, english } of pairs) {
    const found = heading.anchors[0]?.name;
    for (const [version, name] of lawfulNames(english, handoffDate).entries())
      fits2[version] = (fits2[version] ?? 0) + (name === found ? 1 : 0);
  }
  return Math.max(0, fits2.indexOf(Math.max(...fits2)));
}

// src/rules/malformed-heading-anchor.ts
var malformed_heading_anchor_default = defineRule({
  id: "malformed-heading-anchor",
  description: 'The anchor of a heading is written `<a name="..."></a>`, before its text',
  severity: "error",
  kinds: ["markdown"],
  needs: ["body"],
  may: ["englishHeadings"],
  messages: {
    curly: {
      says: "Unexpected quotation marks in `{found}`, expected straight ones: `{expected}`",
      help: 'HTML takes typographic quotation marks for a part of the name, so that no link finds it. Translation and word processors put them in: write `"`.'
    },
    unclosed: {
      says: "Unexpected `{found}` without `</a>` behind it, expected `{expected}`",
      help: "An anchor that is not closed at once takes the text after it into itself. Close it before the text of the heading."
    },
    quotes: {
      says: "Unexpected form `{found}` of an anchor, expected `{expected}`",
      help: "Browsers read it, tools that look for the anchors of headings do not: write the name in double quotes.",
      severity: "warning"
    },
    misplaced: {
      says: "Unexpected anchor `{name}` behind text of the heading, expected it before the text",
      help: "The anchor that is made from the English heading is the first thing in it. Move it there; where it is an anchor that the English heading has by itself, the one before the text is lost.",
      severity: "warning"
    }
  },
  check({ page, body, englishHeadings }, report) {
    const faulty = body.headings.flatMap((heading) => {
      const anchor = heading.anchors[0];
      const fault = anchor && formFault(page, heading, anchor);
      return anchor === void 0 || fault === void 0 ? [] : [{ heading, anchor, fault }];
    });
    if (faulty.length === 0) return;
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? "");
    const pairs = englishHeadings.state === "known" ? pairWithEnglish(body.headings, englishHeadings.value, date) : [];
    const nameOf2 = namesOnPage(pairs, date);
    const englishOf2 = new Map(pairs.map(({ heading, english }) => [heading, english]));
    for (const { heading, anchor, fault } of faulty) {
      const name = nameMeant(anchor);
      const english = englishOf2.get(heading);
      const isMade = english !== void 0 && anchorNames(english, date).includes(name);
      if (!isMade && english !== void 0 && ownNames(english).includes(anchor.name)) continue;
      const { place } = anchor;
      const about = [`${fault} ${name}`];
      const found = page.text.slice(place.start.offset, place.end.offset);
      if (fault !== "misplaced") {
        const expected = wellFormed(english === void 0 || isMade ? name : nameOf2(english));
        const fix = formFix(page, heading, anchor, expected);
        report(fault, { found, expected }, { place, fix, about });
        continue;
      }
      report("misplaced", { name }, { place, about, ...isMade ? { fix: moveToStart(page, heading, anchor) } : {} });
    }
  }
});

// src/rules/malformed-provenance.ts
var HELP14 = "Restore the value from the handback, or hand the page back again. Provenance is written by the translation service and never by hand.";
var malformed_provenance_default = defineRule({
  id: "malformed-provenance",
  description: "Provenance values have the form that translation services write",
  severity: "error",
  may: ["previous"],
  messages: {
    empty: { says: "Unexpected `{key}` without a value, expected the value from the handback", help: HELP14 },
    hash: {
      says: "Unexpected `ms.openlocfilehash` `{value}`, expected 40 or 64 lower-case hexadecimal digits",
      help: HELP14
    },
    commit: {
      says: "Unexpected `ms.sourcegitcommit` `{value}`, expected 40 lower-case hexadecimal digits",
      help: HELP14
    },
    date: { says: "Unexpected `ms.lasthandoff` `{value}`, expected a day of the calendar as `MM/DD/YYYY`", help: HELP14 },
    id: { says: "Unexpected `ms.locfileid` `{value}`, expected digits", help: HELP14 }
  },
  check({ page, previous }, report) {
    const { provenance } = page.metadata;
    const before = previous.state === "known" ? previous.value : void 0;
    for (const [part, { key, value, place }] of Object.entries(provenance)) {
      const { messageId, isRight: isRight2 } = SHAPES[part] ?? { messageId: void 0, isRight: () => true };
      if (value !== "" && isRight2(value)) continue;
      const was = before?.metadata.provenance[part]?.value ?? "";
      const fix = isRight2(was) ? restoredValue(page, before, part) : void 0;
      const spot2 = { place, ...fix ? { fix } : {} };
      if (value === "") report("empty", { key }, spot2);
      else if (messageId !== void 0) report(messageId, { value }, spot2);
    }
  }
});
var SHAPES = {
  sourceHash: { messageId: "hash", isRight: (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) },
  sourceCommit: { messageId: "commit", isRight: (value) => /^[0-9a-f]{40}$/.test(value) },
  handoffDate: { messageId: "date", isRight: (value) => readHandoffDate(value) !== void 0 },
  fileId: { messageId: "id", isRight: (value) => /^\d+$/.test(value) }
};

// src/rules/anchor-remains.ts
var REMAINS = /^\\?(?:<|&lt;)?[ \t]{0,3}a[ \t]{0,3}name[ \t]{0,3}=[ \t]{0,3}["'“”„«&]?(?:quot;)?([^\s"'“”„«»<>&\\/]{0,200})["'“”„«»]?(?:&quot;)?[ \t]{0,3}\\?(?:>|&gt;)?(?:[ \t]{0,3}\\?(?:<|&lt;)[ \t]{0,3}[\\/]?[ \t]{0,3}a[ \t]{0,3}\\?(?:>|&gt;))?/i;
var LAWFUL = /^[a-z0-9_-]+$/;
function anchorRemains({ markdown, textStart }) {
  const match = REMAINS.exec(markdown);
  const [written2 = "", name = ""] = match ?? [];
  if (!/[<>"“”„]|&[lgq]/.test(written2)) return void 0;
  const { line, column, offset } = textStart;
  const end = { line, column: column + written2.length, offset: offset + written2.length };
  return { written: written2, place: { start: textStart, end }, ...LAWFUL.test(name) ? { name } : {} };
}

// src/rules/missing-heading-anchor.ts
var HELP15 = 'Without the English name every link to this heading, from every language, is dead. Write `<a name="..."></a>` as the first thing in the heading.';
var missing_heading_anchor_default = defineRule({
  id: "missing-heading-anchor",
  description: 'Every translated heading begins with an anchor, `<a name="..."></a>`',
  severity: "error",
  kinds: ["markdown"],
  needs: ["body"],
  may: ["englishHeadings", "sameSource"],
  messages: {
    missing: {
      says: 'Unexpected heading without an anchor, expected `<a name="...">` with the English name before `{text}`',
      help: HELP15
    },
    named: {
      says: 'Unexpected heading without an anchor, expected `<a name="{name}"></a>` before `{text}`',
      help: HELP15
    },
    damaged: {
      says: 'Unexpected `{found}`, which is no anchor, expected `<a name="{name}"></a>` before the text of the heading',
      help: "What is left of the anchor is shown to readers as text, and every link to this heading is dead. Write it as shown."
    }
  },
  check({ page, body, englishHeadings, sameSource }, report) {
    const bare = body.headings.filter((heading) => heading.anchors.length === 0 && isTranslatable(heading));
    if (bare.length === 0) return;
    const names = namesFor(body, page.metadata.provenance.handoffDate?.value, englishHeadings, sameSource);
    const standings = headingStandings(body.headings);
    for (const heading of bare) {
      const remains = anchorRemains(heading);
      const name = names.get(heading) || remains?.name;
      const text = heading.markdown;
      const about = [`text ${text}`, name ? `name ${name}` : `heading ${standings.get(heading)}`];
      if (!name) {
        report("missing", { text }, { place: heading.place, about });
        continue;
      }
      const anchor = `<a name="${name}"></a>`;
      if (remains === void 0) {
        const start = { start: heading.textStart, end: heading.textStart };
        report("named", { name, text }, { place: heading.place, fix: { place: start, text: anchor }, about });
      } else {
        const fix = { place: remains.place, text: anchor };
        report("damaged", { found: remains.written, name }, { place: remains.place, fix, about });
      }
    }
  }
});
var isTranslatable = ({ prose: prose2 }) => new RegExp("\\p{L}\\p{L}", "u").test(prose2);
function namesFor({ headings }, handoffDate, english, before) {
  const date = readHandoffDate(handoffDate ?? "");
  if (english.state === "known") {
    const pairs2 = pairWithEnglish(headings, english.value, date);
    const nameOf2 = namesOnPage(pairs2, date);
    return new Map(pairs2.map(({ heading, english: english2 }) => [heading, nameOf2(english2)]));
  }
  if (before.state !== "known") return /* @__PURE__ */ new Map();
  const pairs = pairWithBefore(headings, before.value.headings);
  return new Map(pairs.map(({ heading, before: before2 }) => [heading, before2.anchors[0]?.name]));
}

// src/parse/lost-references.ts
var REFERENCE = /&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>[0-9]{1,7}));|\\u(?<unit>[0-9a-f]{4})/gi;
function readLostReferences(written2) {
  const lost = [];
  let high;
  for (const { 0: reference, index: start, groups } of written2.matchAll(REFERENCE)) {
    const { hex, decimal, unit } = groups ?? {};
    const code2 = decimal === void 0 ? Number.parseInt(hex ?? unit ?? "", 16) : Number(decimal);
    const end = start + reference.length;
    if (high?.end === start && isLow(code2)) {
      lost[lost.length - 1] = { start: high.start, end, right: String.fromCharCode(high.code, code2) };
      high = void 0;
      continue;
    }
    high = code2 >= 55296 && code2 < 56320 ? { code: code2, start, end } : void 0;
    if (high || isLow(code2) || code2 === 65533 || code2 === 0) lost.push({ start, end });
  }
  return lost;
}
var isLow = (code2) => code2 >= 56320 && code2 <= 57343;

// src/parse/code-pages.ts
var WINDOWS = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var MAC = "\xC4\xC5\xC7\xC9\xD1\xD6\xDC\xE1\xE0\xE2\xE4\xE3\xE5\xE7\xE9\xE8\xEA\xEB\xED\xEC\xEE\xEF\xF1\xF3\xF2\xF4\xF6\xF5\xFA\xF9\xFB\xFC\u2020\xB0\xA2\xA3\xA7\u2022\xB6\xDF\xAE\xA9\u2122\xB4\xA8\u2260\xC6\xD8\u221E\xB1\u2264\u2265\xA5\xB5\u2202\u2211\u220F\u03C0\u222B\xAA\xBA\u03A9\xE6\xF8\xBF\xA1\xAC\u221A\u0192\u2248\u2206\xAB\xBB\u2026\xA0\xC0\xC3\xD5\u0152\u0153\u2013\u2014\u201C\u201D\u2018\u2019\xF7\u25CA\xFF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02\u2021\xB7\u201A\u201E\u2030\xC2\xCA\xC1\xCB\xC8\xCD\xCE\xCF\xCC\xD3\xD4\uF8FF\xD2\xDA\xDB\xD9\u0131\u02C6\u02DC\xAF\u02D8\u02D9\u02DA\xB8\u02DD\u02DB\u02C7";
var bytesOf2 = (characters2) => new Map([...characters2].map((character, index) => [character, 128 + index]));
var WINDOWS_BYTES = bytesOf2(WINDOWS);
var MAC_BYTES = bytesOf2(MAC);
var western = (character) => {
  const code2 = character.charCodeAt(0);
  return code2 >= 128 && code2 <= 255 ? code2 : WINDOWS_BYTES.get(character);
};
var macRoman = (character) => MAC_BYTES.get(character);

// src/parse/misread-evidence.ts
var CLOSING = /^[’”“‘»«›‹…–—\u00a0®©™°ªº¹²³·•]*$/;
var SYMBOLS = /^[®©™°ªº·•]*$/;
var OPENER = /^[«»‹›“”„‚‘’"'(\u00a0]$/;
var LETTER = new RegExp("^\\p{L}$", "u");
var LOWER = new RegExp("^\\p{Ll}$", "u");
var ENDS_IN = {
  \u00C3: /* @__PURE__ */ new Set(["pt", "vi", "gn", "gl"]),
  \u00C2: /* @__PURE__ */ new Set(["ro", "vi"])
};
var IN_FORMULA = /^[πΩµ∂∫∑∏∞±≠≤≥°ªº¢£¥§Øø]$/;
function isEvident(reading, text, language) {
  if (reading.units > 1) return true;
  const before = text[reading.start - 1] ?? "";
  return reading.encoding === "mac" ? isEvidentMac(reading, text, before) : isEvidentWestern(reading, text, before, language);
}
function isEvidentWestern({ written: written2, end }, text, before, language) {
  const [lead = "", rest] = [written2[0], written2.slice(1)];
  if (!CLOSING.test(rest)) return true;
  const after = text[end] ?? "";
  if (LOWER.test(lead)) return LOWER.test(after);
  if (LOWER.test(before)) return true;
  const endings = ENDS_IN[lead];
  const isForeign2 = endings !== void 0 && language !== void 0 && !endings.has(language);
  if (LETTER.test(before)) return isForeign2;
  if (SYMBOLS.test(rest)) return true;
  if (rest === "\xA0") return isForeign2 && !OPENER.test(before);
  return LOWER.test(after) || lead === "\xC2" && isForeign2 && !OPENER.test(before);
}
function isEvidentMac({ written: written2, start, end }, text, before) {
  const [lead = "", rest] = [written2[0], written2.slice(1)];
  if (!/[¬√ƒ≈∆]/.test(lead)) return true;
  const following = new RegExp("^\\p{L}{0,3}", "u").exec(text.slice(end, end + 6))?.[0].length ?? 0;
  if (!IN_FORMULA.test(rest)) return LETTER.test(before) || following > 0 || rest === "\u2020" || lead === "\xAC";
  if (lead === "\xAC") return rest === "\u221E" && /\d[ \u00a0]?$/.test(text.slice(Math.max(0, start - 2), start));
  const preceding = new RegExp("\\p{L}{0,2}$", "u").exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return following === 3 || preceding > 0 && following > 0 && preceding + following > 2;
}

// src/parse/utf8-units.ts
function utf8Unit(text, at, byteOf) {
  const lead = byteOf(text[at] ?? "");
  if (lead === void 0 || lead < 194 || lead > 244) return void 0;
  const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  let codePoint = lead & 255 >> length + 1;
  for (let index = at + 1; index < at + length; index += 1) {
    const byte = byteOf(text[index] ?? "");
    if (byte === void 0 || byte < 128 || byte > 191) return void 0;
    codePoint = codePoint * 64 + (byte & 63);
  }
  return isRight(codePoint, length) ? { length, codePoint } : void 0;
}
function isRight(codePoint, length) {
  if (length === 3) return codePoint >= 2048 && (codePoint < 55296 || codePoint > 57343);
  return length === 2 || codePoint >= 65536 && codePoint <= 1114111;
}
function asUtf8(text, byteOf) {
  let read = "";
  for (let at = 0; at < text.length; ) {
    const unit = utf8Unit(text, at, byteOf);
    if (unit === void 0) return void 0;
    read += String.fromCodePoint(unit.codePoint);
    at += unit.length;
  }
  return read;
}

// src/parse/misread-text.ts
var CODE_PAGES = [
  ["western", western],
  ["mac", macRoman]
];
var MOST_TIMES = 4;
var LETTER2 = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u018f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0259\u1e00-\u1eff]/;
var SIGN = /[\u00a0-\u00bf\u00d7\u00f7\u2000-\u2027\u202f-\u2060\u20a0-\u20bf\u2100-\u22ff\u25a0-\u27bf\u{10000}-\u{1fbff}]/u;
var ROW2 = 3;
var readMisread = (text, language) => [...text.matchAll(/[^\0-\x7f]{2,}/g)].flatMap(
  ({ 0: stretch, index }) => inStretch(stretch, index, text).map((reading) => ({ ...reading, isEvident: isEvident(reading, text, language) }))
);
function confirmMisread(readings) {
  const encodings = new Set(readings.flatMap(({ encoding, isEvident: isEvident2 }) => isEvident2 ? [encoding] : []));
  return readings.filter(({ encoding }) => encodings.has(encoding));
}
function inStretch(stretch, from, text) {
  const found = [];
  for (let at = 0; at < stretch.length; ) {
    const reading = readAt(stretch, at);
    if (reading === void 0) {
      at += 1;
      continue;
    }
    const { encoding, units, end, right } = reading;
    if (right !== void 0)
      found.push({
        encoding,
        units,
        start: from + at,
        end: from + end,
        right,
        written: text.slice(from + at, from + end)
      });
    at = end;
  }
  return found;
}
function readAt(stretch, at) {
  for (const [encoding, byteOf] of CODE_PAGES) {
    if (encoding === "mac" && !MAC_LEAD.test(stretch[at] ?? "")) continue;
    let end = at;
    let units = 0;
    for (let unit = utf8Unit(stretch, end, byteOf); unit !== void 0; unit = utf8Unit(stretch, end, byteOf)) {
      end += unit.length;
      units += 1;
    }
    if (units === 0) continue;
    const right = deepest(asUtf8(stretch.slice(at, end), byteOf) ?? "");
    return { encoding, units, end, ...isWritten(right, encoding) ? { right } : {} };
  }
  return void 0;
}
function deepest(text) {
  let read = text;
  for (let times = 1; times < MOST_TIMES; times += 1) {
    const before = read;
    const next = CODE_PAGES.map(([, byteOf]) => asUtf8(before, byteOf)).find((one) => one !== void 0);
    if (next === void 0) break;
    read = next;
  }
  return read;
}
var MAC_LEAD = /[¬√ƒ≈∆·‚\uf8ff]/;
function isWritten(text, encoding) {
  const characters2 = [...text];
  if (characters2.every((character) => LETTER2.test(character) || SIGN.test(character))) return true;
  return encoding === "western" && characters2.length >= ROW2 && characters2.every((one) => /[\p{L}\p{M}\p{P}\p{S}\p{Zs}]/u.test(one));
}

// src/parse/replaced-text.ts
var WORD = /(?:[0-9A-Za-z]|[^\0-\x7f\s])+/g;
var BEYOND_ASCII = /[^\0-\x7f]+/g;
var REPLACED = "\uFFFD";
var LEAST_LEFT = 3;
var readReplaced = (text) => text.includes(REPLACED) ? [...text.matchAll(WORD)].flatMap(
  ({ 0: word2, index }) => word2.includes(REPLACED) ? [{ start: index, end: index + word2.length }] : []
) : [];
function wholeWords(texts) {
  const byRest = /* @__PURE__ */ new Map();
  for (const text of texts)
    for (const [word2] of text.matchAll(WORD)) {
      const rest = restOf(word2);
      if (rest === word2 || word2.includes(REPLACED)) continue;
      byRest.set(rest, (byRest.get(rest) ?? /* @__PURE__ */ new Set()).add(word2));
    }
  return (damaged) => {
    if (restOf(damaged).replaceAll(REPLACED, "").length < LEAST_LEFT) return void 0;
    const fitting = [...byRest.get(restOf(damaged)) ?? []].filter((word2) => fits(word2, damaged));
    return fitting.length === 1 ? fitting[0] : void 0;
  };
}
var restOf = (word2) => word2.replace(BEYOND_ASCII, REPLACED);
function fits(word2, damaged) {
  const whole = word2.match(BEYOND_ASCII) ?? [];
  return (damaged.match(BEYOND_ASCII) ?? []).every((row, index) => {
    const one = whole[index] ?? "";
    return row.includes(REPLACED) ? one.length <= row.length : one === row;
  });
}

// src/rules/mojibake.ts
var REPLACED2 = "Bytes were lost on the way: the file was saved in another encoding, or cut within a character. Write what stood there, or hand the page back again as UTF-8.";
var UTF_16 = "Save the file as UTF-8. git takes UTF-16 for a binary file, and shows reviewers nothing of what changes in it.";
var MOST_PLACES = 100;
var mojibake_default = defineRule({
  id: "mojibake",
  description: "The text of a page is UTF-8 that was never read in another encoding",
  severity: "error",
  translationsOnly: false,
  may: ["original", "previous", "body"],
  messages: {
    misread: {
      says: "Unexpected `{found}`, expected `{right}`, whose UTF-8 was read in another encoding",
      help: "A tool read UTF-8 as Latin-1, Windows-1252 or Mac Roman and saved what it saw. Write the character itself; if the page is full of them, hand it back again as UTF-8."
    },
    replaced: { says: "Unexpected U+FFFD in `{found}`, expected the character that was lost there", help: REPLACED2 },
    "replaced-word": { says: "Unexpected U+FFFD in `{found}`, expected `{right}`", help: REPLACED2 },
    reference: {
      says: "Unexpected `{found}`, which stands for half a character or none, expected a character",
      help: "Readers see a replacement character. Write the character itself, as it stands in English."
    },
    "unmarked-utf-16": {
      says: "Unexpected UTF-16 without a byte order mark, expected UTF-8",
      help: "Save the file as UTF-8: the docs build reads none of it as it is meant."
    },
    "utf-16": { says: "Unexpected UTF-16, expected UTF-8", help: UTF_16, severity: "warning" }
  },
  check({ page, original, previous, body }, report, cannotTell) {
    const { text } = page;
    const top = { place: topOf(page), about: ["encoding"] };
    if (isUnmarkedUtf16(text)) return report("unmarked-utf-16", {}, top);
    if (page.isUtf16) report("utf-16", {}, top);
    const readings = readMisread(text, languageOf(page));
    const others = [...replaced(page), ...references(page, body)];
    if (readings.length + others.length === 0) return;
    const english = englishOf(page, original, body);
    const isEnglish = inEnglish(english);
    const isFresh = (one) => !isEnglish(one, text.slice(one.start, one.end));
    const misread = confirmMisread(readings.filter((one) => isFresh({ kind: "misread", ...one })));
    const fresh = [...misread.map((one) => ({ kind: "misread", ...one })), ...others.filter(isFresh)].sort(
      (a, b) => a.start - b.start
    );
    if (others.some((one) => one.kind === "replaced" && !isFresh(one)))
      cannotTell("English has U+FFFD too, so that what was lost here cannot be told from it");
    if (fresh.length > MOST_PLACES)
      cannotTell(`the page has ${fresh.length} damaged places, of which the first ${MOST_PLACES} are told`);
    const before = previous.state === "known" ? [previous.value.text] : [];
    const wholeWord = fresh.some(({ kind }) => kind === "replaced") ? wholeWords([...before, ...english.texts]) : void 0;
    const lines = lineIndex(text);
    for (const { kind, start, end, right: known } of fresh.slice(0, MOST_PLACES)) {
      const found = text.slice(start, end);
      const right = kind === "replaced" ? wholeWord?.(found) : known;
      const place = lines.place(start, end);
      const spot2 = { place, about: [found], ...right === void 0 ? {} : { fix: { place, text: right } } };
      if (kind === "replaced" && right === void 0) report("replaced", { found }, spot2);
      else if (kind === "reference") report("reference", { found }, spot2);
      else report(kind === "misread" ? "misread" : "replaced-word", { found, right: right ?? "" }, spot2);
    }
  }
});
function isUnmarkedUtf16(text) {
  const sample = text.slice(0, 4096);
  return sample.length > 1 && sample.split("\0").length - 1 >= sample.length / 3;
}
var languageOf = ({ metadata }) => metadata.provenance.locale?.value.split("-")[0]?.toLowerCase() || void 0;
var replaced = ({ text }) => readReplaced(text).map((word2) => ({ kind: "replaced", ...word2 }));
function references({ kind, text }, body) {
  if (body.state !== "known") return [];
  const isLost = kind === "yaml" ? new RegExp("\\ufffd|\\p{Surrogate}", "u") : /\ufffd/;
  return body.value.texts.flatMap(({ value, place: { start, end } }) => {
    if (!isLost.test(value)) return [];
    const written2 = text.slice(start.offset, end.offset);
    if (isLost.test(written2)) return [];
    return readLostReferences(written2).map((one) => ({
      ...one,
      kind: "reference",
      start: start.offset + one.start,
      end: start.offset + one.end
    }));
  });
}
function englishOf({ text }, original, body) {
  if (original.state === "known") return { texts: [original.value.page.text], halves: [] };
  const pairs = body.state === "known" ? body.value.spans.pairs : [];
  const halves = pairs.map(({ original: { inner } }) => ({ start: inner.start.offset, end: inner.end.offset }));
  return { texts: halves.map(({ start, end }) => text.slice(start, end)), halves };
}
function inEnglish({ texts, halves }) {
  const known = new Set(
    texts.flatMap(
      (text) => [...readMisread(text, void 0), ...readLostReferences(text)].map(({ start, end }) => text.slice(start, end))
    )
  );
  const hasReplaced = texts.some((text) => text.includes("\uFFFD"));
  return ({ kind, start }, found) => (kind === "replaced" ? hasReplaced : known.has(found)) || stretchAt(halves, start) !== void 0;
}

// src/rules/inbound-places.ts
var MOST_LISTED = 10;
function otherPlaces([, ...others]) {
  if (others.length === 0) return {};
  const lines = others.slice(0, MOST_LISTED).map(({ path, link: { place } }) => {
    const { line, column } = place.start;
    return `${path.replace(new RegExp("\\p{Cc}", "gu"), " ")}:${line}:${column}`;
  });
  const more = others.length - lines.length;
  return { details: [...lines, ...more > 0 ? [`and ${more} more`] : []].join("\n") };
}
var timesLinked = ({ length }) => length === 1 ? "once" : length === 2 ? "twice" : `${length} times`;

// src/rules/orphaned-fragment.ts
var HELP16 = 'Restore the anchor `<a name="..."></a>` if the translation lost it. If English renamed or removed the heading, the next handback of the linking pages brings them along; else correct the links. The details list the other places.';
var orphaned_fragment_default = defineRule({
  id: "orphaned-fragment",
  description: "A name that a change removes from a page is not linked from files that it leaves alone",
  severity: "warning",
  pages: "untouched",
  translationsOnly: false,
  needs: ["orphanedNames"],
  messages: {
    lost: {
      says: "Unexpected fragment `#{name}`, expected a name in `{target}`: this change removes it, and it is linked {times}",
      help: HELP16
    },
    near: {
      says: "Unexpected fragment `#{name}`, expected a name in `{target}`: this change removes it, it is linked {times}, did you mean `#{near}`",
      help: HELP16
    }
  },
  check({ orphanedNames: { found, undecided: undecided2 } }, report, cannotTell) {
    for (const why of undecided2) cannotTell(`of some fragments: ${why}`);
    for (const { target, name, near, links } of found) {
      const [first] = links;
      if (first === void 0) continue;
      const spot2 = { place: first.link.place, about: [`${target}#${name}`], ...otherPlaces(links) };
      const data = { name, target, times: timesLinked(links) };
      if (near === void 0) report("lost", data, spot2);
      else report("near", { ...data, near }, spot2);
    }
  }
});

// src/rules/orphaned-link.ts
var HELP17 = "Keep the file, or hand back what links to it in the same change; for a page, a redirection will do. The details list the other places.";
var HELP_MOVED = "Correct the links, or for a page add a redirection from the old path. The details list the other places.";
var HELP_REDIRECTION = "Keep the redirection while something links to the path. The details list the other places.";
var HELP_UNSHOWN = "Nothing in the repository says that the site shows English where there is no translation: if it does, turn this rule off. Else keep the file, or hand back what links to it. The details list the other places.";
var orphaned_link_default = defineRule({
  id: "orphaned-link",
  description: "What a change removes or moves is not linked from files that it leaves alone",
  severity: "error",
  pages: "untouched",
  translationsOnly: false,
  needs: ["orphanedTargets"],
  messages: {
    removed: {
      says: "Unexpected {what} `{url}`, expected a file that exists: this change removes `{target}`, which is linked {times}",
      help: HELP17
    },
    moved: {
      says: "Unexpected {what} `{url}`, expected a file that exists: this change moves `{target}`, which is linked {times}, to `{to}`",
      help: HELP_MOVED
    },
    redirection: {
      says: "Unexpected {what} `{url}`, expected a file that exists: this change removes the redirection of `{target}`, which is linked {times}",
      help: HELP_REDIRECTION
    },
    unshown: {
      says: "Unexpected {what} `{url}`, expected a translated file: this change takes away `{target}`, which is linked {times}, and only English has it",
      help: HELP_UNSHOWN,
      severity: "warning"
    }
  },
  check({ orphanedTargets: { found, undecided: undecided2 } }, report, cannotTell) {
    for (const why of undecided2) cannotTell(why);
    for (const { target, lost, movedTo: to, english, links } of found) {
      const [first] = links;
      if (first === void 0) continue;
      const { kind, url, place } = first.link;
      const data = { what: WHAT[kind] ?? "link target", url, target, times: timesLinked(links) };
      const spot2 = { place, about: [target], ...otherPlaces(links) };
      if (english === "unshown") report("unshown", data, spot2);
      else if (lost === "redirection") report("redirection", data, spot2);
      else if (to === void 0) report("removed", data, spot2);
      else report("moved", { ...data, to }, spot2);
    }
  }
});
var WHAT = {
  image: "image",
  "html-image": "image",
  include: "include",
  code: "snippet"
};

// src/rules/outdated-translation.ts
var MOST_LINES2 = 60;
var LONGEST_LINE = 2e3;
var outdated_translation_default = defineRule({
  id: "outdated-translation",
  description: "A page is made from the newest version of its English file",
  severity: "notice",
  onRequest: true,
  needs: ["drift"],
  messages: {
    outdated: {
      says: "Unexpected `ms.sourcegitcommit` `{commit}`, expected the newest English version, {commits} and {days} newer",
      help: "English moved on after this page was handed off. Hand the page back again to bring it up to date; nothing in the page itself needs to be corrected."
    },
    removed: {
      says: "Unexpected page made from `ms.sourcegitcommit` `{commit}`, expected none: English removed or moved its file, {commits} and {days} later",
      help: "Nothing will be handed back to this path any more. Remove the page, or move it to where its English file is now."
    }
  },
  check({ page, drift }, report) {
    const field = page.metadata.provenance.sourceCommit;
    if (field === void 0 || drift.commits === 0) return;
    const data = {
      commit: field.value,
      commits: counted(drift.commits, "commit"),
      days: drift.days === 0 ? "less than a day" : counted(drift.days, "day")
    };
    const details = firstLines(drift.diff);
    const spot2 = { place: field.place, about: [field.value], ...details === "" ? {} : { details } };
    report(drift.isRemoved ? "removed" : "outdated", data, spot2);
  }
});
function firstLines(diff) {
  const lines = diff.replace(/\n$/, "").split("\n");
  const more = lines.length - MOST_LINES2;
  return [
    ...lines.slice(0, MOST_LINES2).map(shortened2),
    ...more > 0 ? [`\u2026 ${counted(more, "more line")} of the difference`] : []
  ].join("\n");
}
var shortened2 = (line) => line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE).toWellFormed()}\u2026` : line;

// src/globs.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var OPTIONS = { nonegate: true, windows: false };
var LONGEST3 = 1e3;
function expectedGlob(glob) {
  if (glob.trim() === "") return "a glob such as `docs/**`";
  if (glob !== glob.trim()) return "a glob without blanks around it";
  if (glob.length > LONGEST3) return `a glob of at most ${LONGEST3} characters`;
  if (/^!(?!\()/.test(glob)) return "a glob without `!` in front: what to leave out belongs under `ignore`";
  if (/^([/\\~]|[A-Za-z]:)/.test(glob)) return "a glob relative to the root of the repository, such as `docs/**`";
  if (/(^|[/\\{,(|])\.\.($|[/\\},)|])/.test(glob)) return "a glob without `..`, relative to the root of the repository";
  if (/\\[A-Za-z0-9]/.test(glob)) return "a glob with `/` between folders";
  if (glob.endsWith("/")) return `a glob of files, such as ${shownValue(`${shortened3(glob)}**`)}`;
  if (/(?:^|\/)[^/.*?[\](){}\\]+$/.test(glob))
    return `a glob of files, such as ${shownValue(`${shortened3(`${glob}/`)}**`)}`;
  try {
    import_picomatch.default.makeRe(glob, { ...OPTIONS, strictBrackets: true, debug: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return "a glob whose brackets, braces and parentheses are closed and in order";
  }
  return unclosed(glob) ? "a glob whose brackets, braces and parentheses are closed and in order" : void 0;
}
function globMatcher(globs, { dot }) {
  return globs.length === 0 ? () => false : (0, import_picomatch.default)([...globs], { ...OPTIONS, dot });
}
var shortened3 = (glob) => glob.length > 80 ? "docs/" : glob;
function unclosed(glob) {
  const bare = glob.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  const closers = [];
  for (const character of bare) {
    if (character === "{") closers.push("}");
    else if (character === "(") closers.push(")");
    else if ((character === "}" || character === ")") && closers.pop() !== character) return true;
  }
  return closers.length > 0 || bare.includes("[");
}

// src/parse/lenient-json.ts
var TOKEN = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*$)|[\u00A0\u200B\uFEFF]/g;
var STRAY_COMMA = /"(?:[^"\\\r\n]|\\.)*"?|,(?=\s*[,\]}])/g;
function readLenientJson(text) {
  return readJson2(text) ?? readJson2(strictJson(text));
}
function readJson2(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
var strictJson = (text) => text.replace(TOKEN, blank).replace(STRAY_COMMA, blank);
function blank(match) {
  const isUnclosed = match.startsWith("/*") && (match.length < 4 || !match.endsWith("*/"));
  return match.startsWith('"') || isUnclosed ? match : match.replace(/[^\r\n]/g, " ");
}

// src/links/redirections.ts
var isRedirectionFile = (path) => /(?:^|\/)\.openpublishing\.redirection[^/]*\.json$/i.test(path);
function redirectionFiles(globs) {
  const isNamed = globMatcher(globs, { dot: true });
  return (path) => isRedirectionFile(path) || /\.json$/i.test(path) && isNamed(path);
}
function readRedirections(file, text) {
  const json = readLenientJson(text);
  const list = isRecord(json?.value) ? json.value.redirections : void 0;
  if (json === void 0 || list !== void 0 && !Array.isArray(list) && !isRecord(list)) return void 0;
  const found = /* @__PURE__ */ new Map();
  const keep = (source, target, folder) => {
    if (typeof source === "string" && typeof target === "string") found.set(normal(`${folder}/${source}`), target);
  };
  if (Array.isArray(list)) {
    for (const entry of list) {
      if (!isRecord(entry)) continue;
      const target = entry.redirect_url;
      if (entry.source_path_from_root !== void 0) keep(entry.source_path_from_root, target, "");
      else {
        keep(entry.source_path, target, "");
        keep(entry.source_path, target, folderOf(file));
      }
    }
  } else if (isRecord(list)) {
    for (const [source, target] of Object.entries(list)) keep(source, target, folderOf(file));
  }
  return found;
}
var normal = (path) => path.replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== ".").join("/").toLowerCase();
var isRecord = (value) => typeof value === "object" && value !== null;

// src/links/resolve-path.ts
function pathsOf(files) {
  const folders = /* @__PURE__ */ new Set([""]);
  const folded = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const lower = path.toLowerCase();
    if (folded.has(lower)) twins.add(lower);
    else folded.set(lower, path);
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return { files, folders, folded, twins };
}
function resolveLocally(path, localized, redirections) {
  if (redirections.has(normal(path))) return { step: "redirect", path };
  if (localized.files.has(path) || localized.folders.has(path)) return { step: "localized", path };
  const folded = localized.folded.get(path.toLowerCase());
  return folded === void 0 ? void 0 : { step: "localized-case", path: folded };
}
function resolveInEnglish(path, kind, commit, english) {
  if (english.redirections.has(normal(path))) return { step: "redirect", path };
  if (commit !== void 0 && english.atCommit.has(`${commit}:${path}`)) return { step: "english", path };
  if (english.head.files.has(path) || english.head.folders.has(path)) return { step: "english-head", path };
  const folded = english.head.folded.get(path.toLowerCase());
  if (folded !== void 0) return { step: "english-case", path: folded };
  if (fallsBackToHistory(kind) && english.history.has(path)) return { step: "english-history", path };
  return void 0;
}
var fallsBackToHistory = (kind) => kind === "image" || kind === "html-image" || kind === "include" || kind === "code";
var isCaseStep = (step) => step === "localized-case" || step === "english-case";

// src/rules/path-case.ts
var path_case_default = defineRule({
  id: "path-case",
  description: "A path that English does not have is written in the letter case of its file",
  severity: "notice",
  needs: ["links"],
  may: ["englishLinks"],
  messages: {
    other: {
      says: "Unexpected letter case in `{url}`, expected that of the file `{target}`",
      help: "Write the path as the file is called. The site finds it in any letter case; a checkout on Linux and many tools do not."
    }
  },
  check({ links, englishLinks, settings }, report) {
    for (const outcome of links) {
      if (outcome.result !== "resolved" || !isCaseStep(outcome.step)) continue;
      if (outcome.inEnglish || isLeftToComparison(outcome, englishLinks, settings)) continue;
      const { link, target, repair } = outcome;
      report("other", { url: link.url, target }, { place: link.place, about: [link.url], ...targetFix(link, repair) });
    }
  }
});

// src/rules/pending-fragment.ts
var HELP18 = "The target has no such anchor. If English renamed the heading, the next handback of the target or of this page brings them together; else correct the link.";
var pending_fragment_default = defineRule({
  id: "pending-fragment",
  description: "A `#fragment` is a name in its target",
  severity: "warning",
  needs: ["links"],
  may: ["englishLinks"],
  messages: {
    missing: { says: "Unexpected fragment `#{name}`, expected a name in `{target}`", help: HELP18 },
    near: { says: "Unexpected fragment `#{name}`, expected a name in `{target}`, did you mean `#{near}`", help: HELP18 }
  },
  check({ page, links, englishLinks, settings }, report, cannotTell) {
    for (const why of undecidedFragments(links)) cannotTell(`of some fragments: ${why}`);
    for (const { link, target, name, near, repair } of missingFragments(links, false, englishLinks, settings)) {
      const spot2 = { place: link.place, about: [fragmentFault(page, target, name)] };
      if (near === void 0) report("missing", { name, target }, spot2);
      else report("near", { name, target, near }, { ...spot2, ...targetFix(link, repair) });
    }
  }
});

// src/rules/stale-file-id.ts
var stale_file_id_default = defineRule({
  id: "stale-file-id",
  description: "A page handed back again on the same day never carries a lower `ms.locfileid` than before",
  severity: "error",
  needs: ["previous"],
  messages: {
    stale: {
      says: "Unexpected `ms.locfileid` `{found}`, expected `{before}` or higher",
      help: "File ids only grow: with an equal date and another source commit, a lower id means that an older handback of the same day overtook a newer one. Restore the newer page or hand it back again."
    }
  },
  check({ page, previous }, report) {
    const now = page.metadata.provenance;
    const before = previous.metadata.provenance;
    if (now.fileId === void 0 || before.fileId === void 0) return;
    if (!/^\d{1,30}$/.test(now.fileId.value) || !/^\d{1,30}$/.test(before.fileId.value)) return;
    const dateNow = readHandoffDate(now.handoffDate?.value ?? "");
    if (dateNow === void 0 || dateNow !== readHandoffDate(before.handoffDate?.value ?? "")) return;
    if (now.sourceCommit?.value === before.sourceCommit?.value) return;
    if (BigInt(now.fileId.value) >= BigInt(before.fileId.value)) return;
    report("stale", { found: now.fileId.value, before: before.fileId.value }, { place: now.fileId.place });
  }
});

// src/rules/stale-handoff-date.ts
var stale_handoff_date_default = defineRule({
  id: "stale-handoff-date",
  description: "A changed page never carries an earlier `ms.lasthandoff` than before",
  severity: "error",
  needs: ["previous"],
  messages: {
    stale: {
      says: "Unexpected `ms.lasthandoff` `{found}`, expected `{before}` or later",
      help: "This change puts an older translation over a newer one. Restore the newer page, or hand back the current English version again."
    }
  },
  check({ page, previous }, report) {
    const now = page.metadata.provenance.handoffDate;
    const before = previous.metadata.provenance.handoffDate;
    const dateNow = now && readHandoffDate(now.value);
    const dateBefore = before && readHandoffDate(before.value);
    if (now === void 0 || before === void 0 || dateNow === void 0 || dateBefore === void 0) return;
    if (dateNow >= dateBefore) return;
    const fix = restoredValue(page, previous, "handoffDate");
    report("stale", { found: now.value, before: before.value }, { place: now.place, ...fix ? { fix } : {} });
  }
});

// src/rules/stale-source-commit.ts
var stale_source_commit_default = defineRule({
  id: "stale-source-commit",
  description: "When a page moves to another English commit, it moves to a later one",
  severity: "error",
  needs: ["kinship", "previous"],
  messages: {
    older: {
      says: "Unexpected `ms.sourcegitcommit` `{found}`, an ancestor of the commit before, expected `{before}` or a later one",
      help: "The page goes back to an older English version: an older handback overtook a newer one, or a merge kept the wrong side. Restore the newer page from the base branch, or hand the current English version back again."
    },
    unrelated: {
      says: "Unexpected `ms.sourcegitcommit` `{found}`, neither before nor after the commit named until now, expected `{before}` or a later one",
      help: "The commit is of another branch or another repository of English, or was copied from the translation of one. Hand the page back again from the branch that this repository translates. Where English moved to another branch for good, nothing needs to be done.",
      // the first handback from another branch of English is lawful, and reports every page
      severity: "warning"
    }
  },
  check({ page, previous, kinship }, report) {
    const now = page.metadata.provenance.sourceCommit;
    const before = previous.metadata.provenance.sourceCommit;
    if (now === void 0 || before === void 0 || kinship === "later") return;
    const messageId = kinship === "earlier" ? "older" : "unrelated";
    report(messageId, { found: now.value, before: before.value }, { place: now.place });
  }
});

// src/rules/translated-heading-anchor.ts
var HELP19 = "Links from every language use the English name. English is not at hand here: take the name from the heading of the English page, by the law of anchor names, and never translate it.";
var translated_heading_anchor_default = defineRule({
  id: "translated-heading-anchor",
  description: "Where English is not at hand, a heading's first anchor is at least not in the language of the page",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body"],
  may: ["englishHeadings", "sameSource", "locale"],
  messages: {
    letter: {
      says: "Unexpected anchor `{found}` with the letter `{letter}`, expected the name of the English heading, in letters of ASCII",
      help: HELP19
    },
    word: {
      says: "Unexpected anchor `{found}` with the word `{word}` of `{locale}`, expected the name of the English heading",
      help: HELP19
    },
    copy: {
      says: "Unexpected anchor `{found}` made from the translated heading, expected the name of the English heading",
      help: `${HELP19} If the heading stands untranslated in English, the anchor is right.`,
      severity: "warning"
    }
  },
  check({ page, body, englishHeadings, sameSource, locale: usual }, report, cannotTell) {
    const before = sameSource.state === "known" ? sameSource.value.headings : [];
    const lost = englishHeadings.state === "known" ? [] : replacedNames(body.headings, before);
    const reported = new Set(lost.map(({ anchor }) => anchor));
    const headings = withoutEnglish(body, englishHeadings).filter(
      ({ anchors: [first] }) => first !== void 0 && !reported.has(first)
    );
    if (headings.length === 0) return;
    const locale = localeOf(page, usual);
    if (locale === void 0)
      cannotTell("the locale of the page is not known, so that words of its language cannot be told");
    for (const heading of headings) {
      const [anchor] = heading.anchors;
      if (anchor === void 0) continue;
      const found = anchor.name;
      const sign = translationSign(found, heading.markdown, locale);
      if (sign === void 0) continue;
      const spot2 = { place: anchor.namePlace, about: [`name ${found}`] };
      if (sign.kind === "letter") report("letter", { found, letter: sign.letter }, spot2);
      else if (sign.kind === "word") report("word", { found, word: sign.word, locale: locale ?? "" }, spot2);
      else report("copy", { found }, spot2);
    }
  }
});
function withoutEnglish({ headings }, english) {
  if (english.state !== "known") return headings;
  if (english.value.from === "source") return [];
  const decided = new Set(pairWithEnglish(headings, english.value, void 0).map(({ heading }) => heading));
  return headings.filter((heading) => !decided.has(heading));
}
function localeOf({ metadata }, usual) {
  const own = metadata.provenance.locale?.value ?? "";
  if (LOCALE_NAME.test(own)) return own;
  return usual.state === "known" ? usual.value : void 0;
}

// src/rules/html-elements.ts
var ELEMENTS = new Set(
  "a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp circle defs ellipse g line path polygon polyline rect text tspan use math mi mn mo mrow msup msub mfrac msqrt".split(" ")
);
var isHtmlElement = (name) => ELEMENTS.has(name);

// src/rules/unescaped-placeholder.ts
var unescaped_placeholder_default = defineRule({
  id: "unescaped-placeholder",
  description: "What stands between angle brackets is text wherever it is text in English",
  severity: "warning",
  kinds: ["markdown"],
  needs: ["body", "counterpart"],
  messages: {
    unescaped: {
      says: "Unexpected HTML tag `{found}`, expected text that readers see: English has no such tag",
      help: "Put a backslash before the opening angle bracket, or write the placeholder as English writes it. Browsers take it for an unknown tag and show nothing."
    }
  },
  check({ body, counterpart: { body: english } }, report) {
    const visible2 = new Set(english.marks.placeholders.filter(({ kind }) => kind === "angle").flatMap(nameIn));
    const placeholders = ({ marks }) => marks.tags.filter(({ text }) => !isHtmlElement(text) || visible2.has(text));
    const originals = placeholders(english);
    const known = new Set(originals.map(({ text }) => text));
    const { added } = compareMarks(placeholders(body), originals);
    for (const tag of added.filter(({ text }) => !known.has(text)))
      report("unescaped", { found: tag.written }, { place: tag.place, about: [tag.written], fix: fixOf(tag) });
  }
});
var nameIn = ({ text }) => {
  const name = /^<([a-z][a-z0-9-]*)/i.exec(text)?.[1];
  return name === void 0 ? [] : [name.toLowerCase()];
};
var fixOf = ({ place, written: written2, isInline }) => ({
  place,
  text: isInline ? `\\${written2}` : `&lt;${written2.slice(1, -1)}&gt;`
});

// src/own-pages.ts
var isOwnPage = (path) => OWN_PAGE.test(path.slice(path.lastIndexOf("/") + 1));
var OWN_PAGE = /^(readme([-._].+)?|licen[cs]e(-code)?|toc|contributing|code[-_]of[-_]conduct|security|support|changelog|authors|maintainers|governance|notice|(pull[-_]request|issue)[-_]template|third-?party-?notices?)\.md$/i;

// src/raw-metadata.ts
var LONGEST_UNCLOSED = 200;
var PAGE_NAME = /\.(md|ya?ml)$/i;
function isPagePath(path) {
  return PAGE_NAME.test(path) && !path.split("/").some((part) => part.startsWith("."));
}
function rawValues(path, bytes, key) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").replaceAll("\0", "");
  const source = key.replaceAll(".", "\\.");
  if (!new RegExp(source, "i").test(text)) return [];
  const lines = text.replace(/^(ï»¿|ÿþ|þÿ)/, "").split(/\r\n|\n|\r/);
  const wanted = /\.md$/i.test(path) ? metadataLines(lines) : lines;
  const entry = new RegExp(`^\\s*["']?${source}["']?\\s*:(.*)$`, "i");
  return wanted.flatMap((line) => {
    const value = entry.exec(line)?.[1];
    return value === void 0 ? [] : [unquoted(value)];
  });
}
function carriesProvenance(path, bytes) {
  return rawValues(path, bytes, PROVENANCE_KEYS.sourceHash).length > 0;
}
function metadataLines(lines) {
  if (!lines[0]?.startsWith("---")) return looseLines(lines.slice(0, LONGEST_UNCLOSED));
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  return end === -1 ? lines.slice(0, LONGEST_UNCLOSED) : lines.slice(1, end);
}
function looseLines(lines) {
  const loose = [];
  let fence;
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== void 0) {
      if (mark?.startsWith(fence)) fence = void 0;
    } else if (mark !== void 0) fence = mark;
    else if (/^\s{0,3}["']?ms\.[a-z]+["']?\s*:\s*["']?[0-9A-Za-z/-]+["']?\s*$/i.test(line)) loose.push(line);
  }
  return loose;
}
function unquoted(written2) {
  const value = written2.trim();
  return /^(["'])(.*?)\1/.exec(value)?.[2] ?? value.replace(/\s#.*$/, "").trimEnd();
}

// src/rules/unmarked-page.ts
var unmarked_page_default = defineRule({
  id: "unmarked-page",
  description: "A new page with metadata carries `ms.openlocfilehash`",
  severity: "warning",
  newPagesOnly: true,
  translationsOnly: false,
  kinds: ["markdown"],
  may: ["previous"],
  messages: {
    unmarked: {
      says: "Unexpected new page without `ms.openlocfilehash`, expected the provenance of a handback",
      help: "The page did not come by a handback: nobody can tell what it translates, and no handback will keep it up to date. Add the page in English and hand it back; if it is meant to exist in this language only, list it under `ignore` in the settings."
    },
    partial: {
      says: "Unexpected new page with `{key}` but without `ms.openlocfilehash`, expected the whole provenance of a handback",
      help: "The hash was lost on the way here, or the metadata was copied from another page and cut down. Hand the page back again, or take it over as the handback wrote it; if it is meant to exist in this language only, remove its other provenance lines and list it under `ignore` in the settings."
    }
  },
  check({ page, previous }, report) {
    const { place, fields, provenance, faults } = page.metadata;
    if (previous.state !== "absent" || place === void 0 || fields.length === 0 || faults.length > 0) return;
    if (provenance.sourceHash !== void 0 || isOwnPage(page.path) || !isPagePath(page.path)) return;
    const rest = Object.values(PROVENANCE_KEYS).find((key) => fields.some((field) => field.key === key));
    if (rest === void 0) report("unmarked", {}, { place: topOf(page) });
    else report("partial", { key: rest }, { place: topOf(page) });
  }
});

// src/rules/removed-text.ts
var bareUnits = (texts) => texts.map(({ value }) => value.replace(/\s+/g, "")).join("");
function bareText(texts) {
  const whole = texts.map(({ value }) => value).join(" ");
  const offsets = [];
  for (const { 0: word2, index } of whole.matchAll(/\S+/g))
    for (let offset = index; offset < index + word2.length; offset += 1) offsets.push(offset);
  const ends = [];
  for (const { value } of texts) ends.push((ends.at(-1) ?? 0) + value.replace(/\s+/g, "").length);
  const starts = /* @__PURE__ */ new Set([0, ...ends]);
  return {
    units: bareUnits(texts),
    pieceAt: (unit) => unit < 0 ? void 0 : texts[ends.findIndex((end) => end > unit)],
    between: (start, end) => whole.slice(offsets[start], (offsets[end - 1] ?? -1) + 1),
    beginsWord: (unit) => unit >= offsets.length || (offsets[unit] ?? 0) - (offsets[unit - 1] ?? -2) > 1,
    beginsPiece: (unit) => starts.has(unit)
  };
}
function cutBetween(before, now, same) {
  const { units, beginsPiece, beginsWord } = before;
  const length = units.length - now.length;
  if (length <= 0 || !units.endsWith(now.slice(same))) return void 0;
  const weightOf = (start) => {
    if (beginsPiece(start) && beginsPiece(start + length)) return 3;
    if (!beginsWord(start) || !beginsWord(start + length)) return 0;
    return /[.!?:。！？：]/.test(units.charAt(start - 1)) ? 2 : 1;
  };
  let best = same;
  for (let start = same - 1; start >= 0 && units[start] === units[start + length]; start -= 1)
    if (weightOf(start) > weightOf(best)) best = start;
  return { start: best, end: best + length, isWords: weightOf(best) > 0 };
}

// src/rules/unmoved-provenance.ts
var HELP20 = "The next handback overwrites text that was changed here only. Make the change in the translation service (or in English) and hand the page back; where hand edits are accepted, set `text-only-edits: warning` or `allow` in the settings.";
var unmoved_provenance_default = defineRule({
  id: "unmoved-provenance",
  description: "The words of a page change only together with its provenance",
  severity: "error",
  needs: ["body", "previous", "bodyBefore"],
  messages: {
    words: {
      says: "Unexpected change of the text at `{found}` without a handback, expected `ms.openlocfilehash` and `ms.sourcegitcommit` to move with it",
      help: HELP20
    },
    removed: {
      says: "Unexpected removal of the text `{found}` without a handback, expected `ms.openlocfilehash` and `ms.sourcegitcommit` to move with it",
      help: HELP20
    },
    title: {
      says: "Unexpected change of the title from `{before}` to `{found}` without a handback, expected `ms.openlocfilehash` and `ms.sourcegitcommit` to move with it",
      help: HELP20
    }
  },
  check({ page, body, previous, bodyBefore }, report, cannotTell) {
    if (page.metadata.faults.length > 0 || previous.metadata.faults.length > 0) {
      if (written(page) !== written(previous)) cannotTell(UNKNOWN_TITLE);
    } else {
      const title = page.metadata.fields.find(({ key }) => key === "title");
      const titleBefore = previous.metadata.fields.find(({ key }) => key === "title");
      if (title !== void 0 && titleBefore !== void 0 && flat2(title.value) !== flat2(titleBefore.value))
        report(
          "title",
          { before: titleBefore.value, found: title.value },
          { place: title.place, about: [`title ${title.value}`, "title"] }
        );
    }
    if (bareUnits(body.texts) === bareUnits(bodyBefore.texts)) return;
    const now = bareText(body.texts);
    const before = bareText(bodyBefore.texts);
    const same = commonStart(now.units, before.units);
    const cut = cutBetween(before, now.units, same);
    if (cut?.isWords) {
      const place = now.pieceAt(cut.start - 1)?.place ?? page.metadata.provenance.sourceHash?.place;
      const found2 = flat2(before.between(cut.start, cut.end));
      if (place) report("removed", { found: found2 }, { place, about: aboutText(found2) });
      return;
    }
    const changed = now.pieceAt(cut && !before.beginsWord(same) ? same - 1 : same);
    if (!changed) return;
    const found = flat2(changed.value);
    report("words", { found }, { place: changed.place, about: aboutText(found) });
  }
});
var aboutText = (found) => [`text ${found}`, "text"];
var UNKNOWN_TITLE = "the title cannot be compared: the metadata of the page cannot be read, or could not before the change";
function written({ text, metadata: { place } }) {
  return place === void 0 ? "" : flat2(text.slice(place.start.offset, place.end.offset));
}
var flat2 = (text) => text.replace(/\s+/g, " ").trim();
function commonStart(one, other) {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

// src/rules/unmoved-source-commit.ts
var unmoved_source_commit_default = defineRule({
  id: "unmoved-source-commit",
  description: "When `ms.openlocfilehash` changes, `ms.sourcegitcommit` changes with it",
  severity: "error",
  needs: ["previous"],
  may: ["original"],
  messages: {
    unmoved: {
      says: "Unexpected `ms.sourcegitcommit` `{commit}` as before, expected another commit since `ms.openlocfilehash` changed from `{before}` to `{now}`",
      help: "One English commit holds one version of a file, so the hash cannot change alone. Hand the page back again, or restore both values together."
    }
  },
  check({ page, previous, original, settings }, report) {
    if (original.state === "known" && settings.rules["wrong-source-hash"] !== "off") return;
    const now = page.metadata.provenance;
    const before = previous.metadata.provenance;
    if (now.sourceHash === void 0 || before.sourceHash === void 0 || now.sourceCommit === void 0) return;
    if (now.sourceHash.value === before.sourceHash.value || now.sourceCommit.value !== before.sourceCommit?.value)
      return;
    report(
      "unmoved",
      { commit: now.sourceCommit.value, before: before.sourceHash.value, now: now.sourceHash.value },
      { place: now.sourceCommit.place }
    );
  }
});

// src/parse/why-unread.ts
var HIDDEN_BODY = "the front matter is broken, so that the body cannot be told from it";
var BROKEN_YAML = "the YAML of the page cannot be read";
var COSTLY_BODY = "the text of the page is nested too deeply, or has too many marks in one paragraph, to be read in bearable time";
var isHidden = ({ kind, metadata: { bodyStart, faults } }) => kind === "yaml" ? faults.length > 0 : bodyStart === void 0;
function whyUnread(page) {
  if (!isHidden(page)) return COSTLY_BODY;
  return page.kind === "yaml" ? BROKEN_YAML : HIDDEN_BODY;
}

// src/rules/unread-page.ts
var unread_page_default = defineRule({
  id: "unread-page",
  description: "A changed page can be read",
  severity: "error",
  onRequest: true,
  // what nobody could read before is no excuse for what the change brings
  isOfChange: true,
  translationsOnly: false,
  may: ["body"],
  messages: {
    unread: {
      says: "Unexpected page that could not be read, expected one that every rule can judge: {why}",
      help: "Nobody can tell what the change does to the text of this page. Split the page, or simplify its longest paragraphs and its nesting; if it is not to be judged, list it under `ignore` in the settings. With `unread-pages: allow` such pages pass."
    }
  },
  check({ page, body }, report) {
    if (body.state !== "unknown" || isHidden(page)) return;
    report("unread", { why: body.why }, { place: topOf(page), about: ["unread"] });
  }
});

// src/parse/json-fault.ts
var TOKEN2 = /[{}[\]:,]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|[^\s{}[\]:,"]+|"/y;
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
var EXPECTED = {
  value: "a value",
  "value or ]": "a value or a closing bracket",
  "key or }": "a key in double quotes or a closing brace",
  key: "a key in double quotes",
  colon: "a colon",
  "comma or }": "a comma or a closing brace",
  "comma or ]": "a comma or a closing bracket",
  end: "the end of the file"
};
function jsonFault(text) {
  const open = [];
  let state = "value";
  let offset = skipBlanks(text, 0);
  for (; offset < text.length; offset = skipBlanks(text, TOKEN2.lastIndex)) {
    TOKEN2.lastIndex = offset;
    const token = TOKEN2.exec(text)?.[0] ?? text.charAt(offset);
    const next = follow(state, token, open);
    if (next === void 0)
      return { start: offset, end: offset + token.length, found: token, expected: EXPECTED[state] };
    TOKEN2.lastIndex = offset + token.length;
    state = next;
  }
  return state === "end" ? void 0 : { start: text.length, end: text.length, expected: EXPECTED[state] };
}
function follow(state, token, open) {
  const close = () => {
    open.pop();
    return behindValue(open);
  };
  if (token === "}" && (state === "key or }" || state === "comma or }")) return close();
  if (token === "]" && (state === "value or ]" || state === "comma or ]")) return close();
  if (state === "value" || state === "value or ]") {
    if (token === "{" || token === "[") {
      open.push(token);
      return token === "{" ? "key or }" : "value or ]";
    }
    return isScalar3(token) ? behindValue(open) : void 0;
  }
  if (state === "key" || state === "key or }") return isString(token) ? "colon" : void 0;
  if (state === "colon") return token === ":" ? "value" : void 0;
  if (token !== "," || state === "end") return void 0;
  return state === "comma or }" ? "key" : "value";
}
function behindValue(open) {
  const inner = open.at(-1);
  return inner === void 0 ? "end" : inner === "{" ? "comma or }" : "comma or ]";
}
var isString = (token) => token.length > 1 && token.startsWith('"');
var isScalar3 = (token) => isString(token) || token === "true" || token === "false" || token === "null" || NUMBER.test(token);
var BLANKS = /[ \t\r\n]*/y;
function skipBlanks(text, from) {
  BLANKS.lastIndex = from;
  return from + (BLANKS.exec(text)?.[0].length ?? 0);
}

// src/links/redirection-fault.ts
function redirectionFault(file, text) {
  if (readRedirections(file, text) !== void 0) return void 0;
  const strict = strictJson(text);
  const fault = jsonFault(strict);
  if (fault !== void 0) return { kind: "no-json", ...fault };
  const key = '"redirections"';
  const start = Math.max(0, strict.lastIndexOf(key));
  const value = readLenientJson(text)?.value?.redirections;
  return { kind: "no-list", start, end: start + key.length, found: JSON.stringify(value) };
}
function mayRedirect(file, text) {
  const fault = redirectionFault(file, text);
  if (fault?.kind === "no-list") return () => false;
  if (fault?.found === void 0 || text.includes("\\u")) return () => true;
  const words = new Set(wordsOf3(text));
  return (path) => wordsOf3(path.slice(path.lastIndexOf("/") + 1)).every((word2) => words.has(word2));
}
var wordsOf3 = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// src/rules/unreadable-redirections.ts
var HELP21 = "Comments, stray commas, a byte order mark and no-break spaces are read over; this is not. Until it is repaired, links to pages that it may redirect cannot be judged.";
var unreadable_redirections_default = defineRule({
  id: "unreadable-redirections",
  description: "A redirection file is JSON with a list or mapping of redirections",
  severity: "warning",
  translationsOnly: false,
  kinds: ["redirections"],
  messages: {
    token: { says: "Unexpected `{found}` in a redirection file, expected {expected}", help: HELP21 },
    end: { says: "Unexpected end of a redirection file, expected {expected}", help: HELP21 },
    shape: {
      says: "Unexpected `redirections` that are `{found}`, expected a list or a mapping",
      help: 'Write `"redirections": [{ "source_path": "...", "redirect_url": "..." }]`.'
    }
  },
  check({ page: { path, text } }, report) {
    const fault = redirectionFault(path, text);
    if (fault === void 0) return;
    const spot2 = { place: lineIndex(text).place(fault.start, fault.end), about: [path] };
    if (fault.kind === "no-list") report("shape", { found: fault.found }, spot2);
    else if (fault.found === void 0) report("end", { expected: fault.expected }, spot2);
    else report("token", { found: fault.found, expected: fault.expected }, spot2);
  }
});

// src/rules/languages-of-page.ts
var isSubstantial = ({ length, paragraphs }) => paragraphs > 1 && length >= 200;
var languageName = (code2) => (
  // the names take longer to load than most pages to judge
  code2 === "script" ? "text in another script" : new Intl.DisplayNames("en", { type: "language" }).of(code2) ?? code2
);
var percent = (share) => `${Math.max(1, Math.round(share * 100))} %`;

// src/rules/untranslated-page.ts
var untranslated_page_default = defineRule({
  id: "untranslated-page",
  description: "The text of a translation is not English",
  severity: "notice",
  needs: ["otherLanguages"],
  messages: {
    untranslated: {
      says: "Unexpected English in `{share}` of the text, expected `{language}`",
      help: "The page, or a good part of it, was handed back as it stands in English. Have it translated; if it is meant to stay in English, withdraw it, so that the site shows the English page itself."
    }
  },
  check({ page, otherLanguages }, report) {
    const own = languageOfLocale(page.metadata.provenance.locale?.value);
    if (own === void 0 || own === "en") return;
    const english = otherLanguages.find(({ language }) => language === "en");
    if (english === void 0 || !isSubstantial(english)) return;
    const data = { share: percent(english.share), language: languageName(own) };
    report("untranslated", data, { place: english.place, about: ["English"] });
  }
});

// src/rules/wrong-heading-anchor.ts
var HELP22 = "Links from every language use the English name. Write it as shown; it is made from the Markdown of the English heading and is never translated.";
var wrong_heading_anchor_default = defineRule({
  id: "wrong-heading-anchor",
  description: "A heading's first anchor is the name of its English heading",
  severity: "error",
  kinds: ["markdown"],
  needs: ["body", "englishHeadings"],
  messages: {
    wrong: {
      says: "Unexpected anchor `{found}`, expected `{expected}`, the name of the English heading `{english}`",
      help: HELP22
    },
    translated: {
      says: "Unexpected anchor `{found}`, made from the translation, expected `{expected}`, the name of the English heading `{english}`",
      help: HELP22
    },
    misspelt: {
      says: "Unexpected spelling of the anchor `{found}`, expected `{expected}`, the name of the English heading `{english}`",
      help: "Links from every language use the English name, letter by letter. Write it as shown: nothing is shortened or tidied, upper case becomes lower case, and repeats get no number."
    },
    repeated: {
      says: "Unexpected anchor `{found}`, that of the heading in line {line}, expected `{expected}`, the name of the English heading `{english}`",
      help: HELP22
    },
    other: {
      says: "Unexpected anchor `{found}`, the name of another English heading, `{other}`, expected `{expected}`, the name of `{english}`",
      help: HELP22
    },
    own: {
      says: 'Unexpected anchor `{found}` of the English page as the first, expected `<a name="{expected}"></a>` before it, the name of the English heading `{english}`',
      help: "An anchor that the English heading has by itself follows the one that is made from its text. Links from every language use both: write the lost one before it."
    }
  },
  check({ page, body, englishHeadings }, report) {
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? "");
    const pairs = pairWithEnglish(body.headings, englishHeadings, date);
    const causeOf = causeFinder(pairs, date);
    const nameOf2 = namesOnPage(pairs, date);
    for (const pair of pairs) {
      const { heading, english, names } = pair;
      const anchor = heading.anchors[0];
      if (anchor === void 0) continue;
      if (names.includes(nameMeant(anchor))) continue;
      const expected = nameOf2(english);
      const data = { found: anchor.name, expected, english };
      const about = [`${anchor.name} for ${expected}`];
      const fault = formFault(page, heading, anchor);
      const fix = fault !== void 0 && fault !== "misplaced" ? {} : { fix: { place: anchor.namePlace, text: expected } };
      const spot2 = { place: anchor.namePlace, about, ...fix };
      const cause = causeOf(pair, anchor, expected);
      switch (cause.kind) {
        case "own": {
          const start = { start: heading.textStart, end: heading.textStart };
          report("own", data, { ...spot2, fix: { place: start, text: `<a name="${expected}"></a>` } });
          break;
        }
        case "repeated":
          report("repeated", { ...data, line: `${cause.line}` }, spot2);
          break;
        case "other":
          report("other", { ...data, other: cause.english }, spot2);
          break;
        case "unknown":
          report("wrong", data, spot2);
          break;
        default:
          report(cause.kind, data, spot2);
      }
    }
  }
});

// src/rules/wrong-language-page.ts
var LEAST_SHARE = 0.5;
var wrong_language_page_default = defineRule({
  id: "wrong-language-page",
  description: "The text of a translation is in the language of its `ms.contentlocale`",
  severity: "warning",
  may: ["otherLanguages"],
  messages: {
    other: {
      says: "Unexpected `{found}` in `{share}` of the text, expected `{language}` as of `ms.contentlocale` `{locale}`",
      help: "The translation of another language came into this page. Hand the page back again in its own; if the text is right, correct `ms.contentlocale` where the handback is made."
    }
  },
  check({ page, otherLanguages }, report) {
    const own = languageOfLocale(page.metadata.provenance.locale?.value);
    if (own === void 0 || otherLanguages.state !== "known") return;
    const other = otherLanguages.value.find(
      (part) => part.language !== "en" && part.share >= LEAST_SHARE && isSubstantial(part)
    );
    if (other === void 0) return;
    const data = {
      found: languageName(other.language),
      share: percent(other.share),
      language: languageName(own),
      locale: page.metadata.provenance.locale?.value ?? ""
    };
    report("other", data, { place: other.place, about: [other.language] });
  }
});

// src/rules/wrong-locale.ts
var wrong_locale_default = defineRule({
  id: "wrong-locale",
  description: "`ms.contentlocale` is the locale of the repository's pages",
  severity: "error",
  needs: ["locale"],
  may: ["previous"],
  messages: {
    wrong: {
      says: "Unexpected `ms.contentlocale` `{found}`, expected `{expected}`",
      help: "The page was handed back into the wrong repository or is in the wrong language. Hand it back again; if this repository holds pages of several locales, say in the settings which folder holds which: `overrides` with `paths` and `locale`."
    }
  },
  check({ page, locale, previous }, report) {
    const field = page.metadata.provenance.locale;
    if (field === void 0 || field.value === "" || field.value.toLowerCase() === locale.toLowerCase()) return;
    const before = previous.state === "known" ? previous.value : void 0;
    const was = before?.metadata.provenance.locale?.value.toLowerCase() === locale.toLowerCase();
    const isSame2 = field.value.replaceAll("_", "-").toLowerCase() === locale.toLowerCase();
    const restored2 = was ? restoredValue(page, before, "locale") : void 0;
    const fix = isSame2 ? { place: field.place, text: locale } : restored2;
    report("wrong", { found: field.value, expected: locale }, { place: field.place, ...fix ? { fix } : {} });
  }
});

// src/rules/short-commit.ts
var shortCommit = (id) => id.slice(0, 12);

// src/rules/wrong-source-hash.ts
var SAYS = "Unexpected `ms.openlocfilehash` `{found}`, expected `{expected}`, the hash of the English file at `{commit}`";
var NOWHERE = "no version of the file has it";
var CUT_OFF = "no version of the file that this clone reaches has it";
var wrong_source_hash_default = defineRule({
  id: "wrong-source-hash",
  description: "`ms.openlocfilehash` is a hash of the English file at `ms.sourcegitcommit`",
  severity: "error",
  needs: ["original", "sourceProof"],
  messages: {
    misspelt: {
      says: `${SAYS}: a few characters differ`,
      help: "The hash was altered by hand or damaged on the way. Write the expected one."
    },
    "not-updated": {
      says: `${SAYS}: it is that of the page before this change, from \`{before}\``,
      help: "The commit was moved on and the hash was not. If the text is the new translation, hand the page back again; if it is still the old one, restore the commit, the date and the id that came with this hash."
    },
    "other-version": {
      says: `${SAYS}: it is that of {distance}, of \`{other}\``,
      help: "Hash and commit come from two versions of the English file, and nobody can tell which of them the text translates. Hand the page back again for the commit it is meant for; restore the metadata that came with the text if a merge mixed two handbacks."
    },
    "other-file": {
      says: `${SAYS}: it is that of \`{other}\``,
      help: "The metadata was copied from the translation of another file, or the page was put at a wrong path. Move the page to where its English file lies, or hand it back again."
    },
    unknown: {
      says: `${SAYS}: {cause}`,
      help: "The hash was written by hand, or comes from a file that is not in the English repository. Hand the page back again; do not correct the hash by hand unless you know that the text is of that version."
    }
  },
  check({ page, original, sourceProof }, report) {
    const field = page.metadata.provenance.sourceHash;
    if (field === void 0 || sourceProof.result === "fits") return;
    const { expected, cause, right } = sourceProof;
    const data = { found: field.value, expected: right ?? expected, commit: original.commit };
    const about = [`${field.value} at ${original.commit}`];
    const fix = right === void 0 ? {} : { fix: { place: field.place, text: right } };
    const spot2 = { place: field.place, about, ...fix };
    switch (cause.kind) {
      case "misspelt":
        return report("misspelt", data, spot2);
      case "not-updated":
        return report("not-updated", { ...data, before: shortCommit(cause.commit) }, spot2);
      case "other-version": {
        const distance4 = `${cause.changes === 1 ? "the version" : `the version ${cause.changes} changes`} ${cause.side === "earlier" ? "before" : "after"}`;
        return report("other-version", { ...data, distance: distance4, other: shortCommit(cause.commit) }, spot2);
      }
      case "other-file":
        return report("other-file", { ...data, other: cause.path }, spot2);
      case "none":
        return report("unknown", { ...data, cause: cause.isCertain ? NOWHERE : CUT_OFF }, spot2);
    }
  }
});

// src/rules/index.ts
var RULES = [
  invalid_front_matter_default,
  unread_page_default,
  lost_provenance_default,
  unmarked_page_default,
  incomplete_provenance_default,
  malformed_provenance_default,
  wrong_locale_default,
  stale_handoff_date_default,
  future_handoff_date_default,
  handoff_before_source_default,
  stale_file_id_default,
  duplicate_file_id_default,
  stale_source_commit_default,
  outdated_translation_default,
  unmoved_source_commit_default,
  unmoved_provenance_default,
  wrong_source_hash_default,
  changed_metadata_default,
  conflict_marker_default,
  mojibake_default,
  untranslated_page_default,
  wrong_language_page_default,
  malformed_bilingual_span_default,
  missing_heading_anchor_default,
  malformed_heading_anchor_default,
  lost_heading_anchor_default,
  wrong_heading_anchor_default,
  translated_heading_anchor_default,
  heading_mismatch_default,
  changed_code_fence_default,
  changed_table_default,
  changed_directive_default,
  changed_alert_default,
  changed_link_target_default,
  lost_image_default,
  damaged_link_syntax_default,
  damaged_markdown_default,
  empty_link_text_default,
  changed_inline_code_default,
  unescaped_placeholder_default,
  changed_placeholder_default,
  broken_link_default,
  broken_include_default,
  broken_image_default,
  lost_fragment_default,
  pending_fragment_default,
  dead_external_link_default,
  path_case_default,
  hard_coded_locale_default,
  unreadable_redirections_default,
  orphaned_link_default,
  orphaned_fragment_default,
  faulty_ignore_default
];

// src/edges/ref-name.ts
var FORBIDDEN = /[\0- ~^:?*[\\\x7f]|\.\.|\/\/|@\{|\.lock(?:\/|$)|(?:^|\/)\.|[./]$|^[-/]|^@?$/;
var isRefName = (name) => !FORBIDDEN.test(name);

export {
  readTarget,
  folderOf,
  percentDecode,
  comparableTarget,
  expectedGlob,
  globMatcher,
  PROVENANCE_KEYS,
  provenanceOf,
  scanProvenance,
  PAGE_NAME,
  isPagePath,
  rawValues,
  carriesProvenance,
  WORD_LISTS,
  localWords,
  readLenientJson,
  nearMatch,
  nameFinder,
  pathFinder,
  isRedirectionFile,
  redirectionFiles,
  readRedirections,
  normal,
  pathsOf,
  resolveLocally,
  resolveInEnglish,
  fallsBackToHistory,
  isCaseStep,
  anchorNames,
  withText,
  whyUnread,
  defaultSeverity,
  compareText,
  blocks,
  conclude,
  countBySeverity,
  concerns,
  byWeight,
  fenceFor,
  detailLines,
  code,
  sentence,
  encodePath,
  columnsOf,
  excerpt,
  shortLine,
  correctedLine,
  findingSections,
  shownFindings,
  withheldFindings,
  skipsByRule,
  skippedRule,
  renderMarkdown,
  getDotPath,
  check,
  description,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  regex,
  safeInteger,
  array,
  boolean,
  exactOptional,
  lazy,
  literal,
  nullish,
  number,
  object,
  optional,
  picklist,
  record,
  strictObject,
  string,
  union,
  unknown,
  pipe,
  safeParse,
  jsonText,
  renderJson,
  toJson,
  asSkips,
  joinSkips,
  readJson,
  NO_JSON,
  parseJson,
  readReport,
  dayAfter,
  isOwnPage,
  unread_page_default,
  jsonFault,
  mayRedirect,
  RULES,
  isRefName
};
