import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  CannotRun,
  HOMEPAGE,
  LOCALE_NAME,
  NAME,
  NO_JSON,
  PAGE_NAME,
  PROVENANCE_KEYS,
  RULES,
  SEVERITIES,
  VERSION,
  __commonJS,
  __export,
  __require,
  __toESM,
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
  expectedGlob,
  fallsBackToHistory,
  fixText,
  folderOf,
  globMatcher,
  groupSkips,
  isCaseStep,
  isOwnPage,
  isPagePath,
  isRedirectionFile,
  isRefName,
  jsonText,
  lastLine,
  lineIndex,
  literal,
  mayRedirect,
  minLength,
  nameFinder,
  namesListed,
  nearName,
  normal,
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
  require_mod,
  resolveInEnglish,
  resolveLocally,
  rulePage,
  safeParse,
  scanProvenance,
  sentence,
  severityCounts,
  shownValue,
  skippedRule,
  stretchAt,
  strictObject,
  string,
  toJson,
  unknown,
  upperFirst,
  visible,
  withText,
  withoutStretches
} from "./chunk-D5EZOB5T.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap5 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar4 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar4(node2) || isCollection(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap5;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit3(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity2.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit3.BREAK = BREAK;
    visit3.SKIP = SKIP;
    visit3.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path) {
      const ctrl = callVisitor(key, node2, visitor, path);
      if (identity2.isNode(ctrl) || identity2.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity2.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity2.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity2.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path) {
      const ctrl = await callVisitor(key, node2, visitor, path);
      if (identity2.isNode(ctrl) || identity2.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity2.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity2.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node2, path);
      if (identity2.isMap(node2))
        return visitor.Map?.(key, node2, path);
      if (identity2.isSeq(node2))
        return visitor.Seq?.(key, node2, path);
      if (identity2.isPair(node2))
        return visitor.Pair?.(key, node2, path);
      if (identity2.isScalar(node2))
        return visitor.Scalar?.(key, node2, path);
      if (identity2.isAlias(node2))
        return visitor.Alias?.(key, node2, path);
      return void 0;
    }
    function replaceNode(key, path, node2) {
      const parent = path[path.length - 1];
      if (identity2.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity2.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity2.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity2.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit3;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var visit3 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity2.isNode(doc.contents)) {
          const tags = {};
          visit3.visit(doc.contents, (_key, node2) => {
            if (identity2.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var visit3 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames2(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit3.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames2(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity2.isScalar(ref.node) || identity2.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames2;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity2.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity2 = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity2.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity2.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit3 = require_visit();
    var identity2 = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity2.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit3.visit(doc, {
            Node: (_key, node2) => {
              if (identity2.isAlias(node2) || identity2.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found2 = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found2 = node2;
        }
        if (found2 && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found2);
          if (!data) {
            toJS.toJS(found2, null, ctx);
            data = anchors2.get(found2);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found2, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found2;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity2.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity2.isCollection(node2)) {
        let count = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity2.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity2.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity2.isDocument(value))
        value = value.contents;
      if (identity2.isNode(value))
        return value;
      if (identity2.isPair(value)) {
        const map = ctx.schema[identity2.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity2.MAP] : Symbol.iterator in Object(value) ? schema[identity2.SEQ] : schema[identity2.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity2 = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity2.isNode(it) || identity2.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest2] = path;
          const node2 = this.get(key, true);
          if (identity2.isCollection(node2))
            node2.addIn(rest2, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest2, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest2] = path;
        if (rest2.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity2.isCollection(node2))
          return node2.deleteIn(rest2);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest2] = path;
        const node2 = this.get(key, true);
        if (rest2.length === 0)
          return !keepScalar && identity2.isScalar(node2) ? node2.value : node2;
        else
          return identity2.isCollection(node2) ? node2.getIn(rest2, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity2.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity2.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest2] = path;
        if (rest2.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity2.isCollection(node2) ? node2.hasIn(rest2) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest2] = path;
        if (rest2.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity2.isCollection(node2))
            node2.setIn(rest2, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest2, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text5, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text5;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text5.length <= endStep)
        return text5;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text5, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text5[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text5[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text5, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text5[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text5[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text5;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text5;
      if (onFold)
        onFold();
      let res = text5.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text5.length;
        if (fold === 0)
          res = `
${indent}${text5.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text5[fold]}\\`;
          res += `
${indent}${text5.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text5, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text5[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text5[++i];
        } else {
          do {
            ch = text5[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text5[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote: blockQuote2, commentString, lineWidth } = ctx.options;
      if (!blockQuote2 || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote2 === "literal" ? true : blockQuote2 === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote2 !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity2 = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity2.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity2.isScalar(node2) || identity2.isCollection(node2)) && node2.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity2.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity2.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity2.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity2.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity2.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity2.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity2.isCollection(key) || !identity2.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity2.isCollection(key) || (identity2.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity2.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity2.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity2.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity2.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow3 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow3) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity2.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity2.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity2.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity2.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity2 = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity2.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity2.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity2 = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity2.NODE_TYPE, { value: identity2.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity2.isNode(key))
          key = key.clone(schema);
        if (identity2.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow3 = ctx.inFlow ?? collection.flow;
      const stringify2 = flow3 ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity2.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity2.isPair(item)) {
          const ik = identity2.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity2.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity2.isPair(item)) {
          const ik = identity2.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity2.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity2 = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity2.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity2.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity2.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity2.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity2.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity2.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity2.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity2.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity2.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity2.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity2.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity2.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity2.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity2.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string4 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string4;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string4 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string4.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity2.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity2.isPair(item))
            continue;
          else if (identity2.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity2.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity2.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity2.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity2.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity2.isPair(pair) ? identity2.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity2.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string4 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string4.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string4 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string4.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string4 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity2.MAP, { value: map.map });
        Object.defineProperty(this, identity2.SCALAR, { value: string4.string });
        Object.defineProperty(this, identity2.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity2.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity2 = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity2.NODE_TYPE, { value: identity2.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity2.NODE_TYPE]: { value: identity2.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity2.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow: flow3, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow3 && identity2.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity2.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity2.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity2.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity2.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity2.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity2.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow: flow3, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found2 = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow3 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found2 || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found2)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow3 ?? "collection"}`);
            found2 = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow3) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow3}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found: found2,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    function mapIncludes(ctx, items, search2) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity2.isScalar(a) && identity2.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search2));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap5 = fc.start.source === "{";
      const fcName = isMap5 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap5 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap5 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity2.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap5 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap5 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap5) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap5 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity2.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines2(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content3 = lines[i][1];
        if (content3 === "" || content3 === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content3] = lines[i];
        if (content3 === "" || content3 === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content3.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content3] = lines[i];
        offset += indent.length + content3.length + 1;
        const crlf = content3[content3.length - 1] === "\r";
        if (crlf)
          content3 = content3.slice(0, -1);
        if (content3 && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content3.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content3;
          sep = "\n";
        } else if (indent.length > trimIndent || content3[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content3;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content3 === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content3;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines2(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok2 ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity2.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity2.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity2.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity2.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity2.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity2.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity2.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity2 = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node2.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node2.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node2.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity2.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node2.anchor = anchor.source.substring(1);
        if (node2.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity2 = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity2.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity2.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit3(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit3.BREAK = BREAK;
    visit3.SKIP = SKIP;
    visit3.REMOVE = REMOVE;
    visit3.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index2] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index2];
        } else
          return void 0;
      }
      return item;
    };
    visit3.parentCollection = (cst, path) => {
      const parent = visit3.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit3;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar4 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty3(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty3(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty3(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty3(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty3(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty3(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty3(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty3(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty3(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty3(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty3(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty3(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter3 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter3;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity2 = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument4(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument4(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity2.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument4;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity2 = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit3 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity2.isAlias;
    exports.isCollection = identity2.isCollection;
    exports.isDocument = identity2.isDocument;
    exports.isMap = identity2.isMap;
    exports.isNode = identity2.isNode;
    exports.isPair = identity2.isPair;
    exports.isScalar = identity2.isScalar;
    exports.isSeq = identity2.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit3.visit;
    exports.visitAsync = visit3.visitAsync;
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

// node_modules/kind-of/index.js
var require_kind_of = __commonJS({
  "node_modules/kind-of/index.js"(exports, module) {
    var toString2 = Object.prototype.toString;
    module.exports = function kindOf2(val) {
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
var require_stringify2 = __commonJS({
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
      const open2 = opts.delimiters[0];
      const close = opts.delimiters[1];
      const matter2 = engine.stringify(data, options).trim();
      let buf = "";
      if (matter2 !== "{}") {
        buf = newline(open2) + newline(matter2) + newline(close);
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
  "node_modules/gray-matter/lib/to-file.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var stringify = require_stringify2();
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
    var stringify = require_stringify2();
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
      const open2 = opts.delimiters[0];
      const close = "\n" + opts.delimiters[1];
      let str = file.content;
      if (opts.language) {
        file.language = opts.language;
      }
      const openLen = open2.length;
      if (!utils.startsWith(str, open2, openLen)) {
        excerpt(file, opts);
        return file;
      }
      if (str.charAt(openLen) === open2.slice(-1)) {
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
      const open2 = opts.delimiters[0];
      if (matter2.test(str)) {
        str = str.slice(open2.length);
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

// src/edges/young-memory.ts
import { setFlagsFromString } from "node:v8";
var growYoungMemory = () => setFlagsFromString("--semi-space-growth-factor=4");

// src/missing-contents.ts
var MissingContents = class extends Error {
  constructor(message) {
    super(message);
    this.name = "MissingContents";
  }
};

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
import { createHash } from "node:crypto";
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
var inputsHash = (settings, { sourceHead = "none" }) => createHash("sha256").update(JSON.stringify([sorted(settings), sourceHead])).digest("hex");
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

// src/settings-file.ts
var import_yaml = __toESM(require_dist(), 1);

// src/settings.ts
var DEFAULT_SETTINGS = {
  ignore: [],
  failOn: "error",
  block: ["introduced"],
  textOnlyEdits: "error",
  externalLinks: "off",
  redirections: [],
  site: {},
  rules: {}
};
var ASKS_THE_WEB = "dead-external-link";
function severityOf(ruleId, own4, settings) {
  const set = settings.rules[ruleId];
  if (ruleId === ASKS_THE_WEB)
    return settings.externalLinks === "off" ? "off" : set ?? (own4 === "off" ? "warning" : own4);
  if (set !== void 0) return set;
  if (ruleId !== "unmoved-provenance") return own4;
  return settings.textOnlyEdits === "allow" ? "off" : settings.textOnlyEdits;
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

// src/repository-name.ts
var isRepositoryName = (text5) => /^(?!-)[A-Za-z0-9._-]{1,100}\/(?!-)[A-Za-z0-9._-]{1,100}$/.test(text5) && text5.split("/").every((part) => part !== "." && part !== "..");

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

// src/source-path.ts
var SOME_PATTERNS = "a mapping of patterns, such as `docs/{locale}/{path}: docs/en-us/{path}`";
var PATH = "{path}";
var LOCALE = "{locale}";
function expectedPathPattern(pattern) {
  const folders = pattern.split("/");
  const last = folders.pop();
  if (/[\\\p{Cc}]/u.test(pattern)) return "a pattern of folders with `/` between";
  if (last !== PATH || folders.includes(PATH)) return "a pattern that ends in `{path}`, once, as in `docs/{path}`";
  if (folders.some((folder2) => folder2 === ".." || folder2 === "." || folder2 === ""))
    return "a pattern relative to the root of the repository, such as `docs/{path}`";
  if (folders.filter((folder2) => folder2 === LOCALE).length > 1) return "a pattern with one `{locale}` at most";
  if (folders.some((folder2) => folder2 !== LOCALE && /[{}*?]/.test(folder2)))
    return "folder names, `{locale}` as a whole folder and `{path}`, no wildcards";
  return void 0;
}
var strayLocale = (patterns) => Object.keys(patterns).find(
  (from) => !foldersOf(from).includes(LOCALE) && foldersOf(patterns[from] ?? "").includes(LOCALE)
);
function englishPathBy(patterns) {
  if (patterns === void 0) return (path) => path;
  const pairs = Object.entries(patterns).map(([from, to]) => [foldersOf(from), foldersOf(to)]);
  return (path) => {
    const parts = path.split("/");
    const pair = pairs.find(([from2]) => fits2(from2, parts));
    if (pair === void 0) return void 0;
    const [from, to] = pair;
    const locale = parts[from.indexOf(LOCALE)] ?? "";
    return [...to.map((folder2) => folder2 === LOCALE ? locale : folder2), ...parts.slice(from.length)].join("/");
  };
}
var foldersOf = (pattern) => pattern.split("/").slice(0, -1);
var fits2 = (folders, parts) => parts.length > folders.length && folders.every((folder2, at) => folder2 === LOCALE ? LOCALE_NAME.test(parts[at] ?? "") : folder2 === parts[at]);

// src/settings-kinds.ts
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

// src/settings-schema.ts
var ORIGINS = "a list of origins, such as `- introduced`";
var SEVERITIES2 = ["error", "warning", "notice", "off"];
var WORDS_FOR_OFF = ["false", "no", "none", "never", "disable", "disabled", "0"];
var WORDS_FOR_ON = ["true", "yes", "on", "enable", "enabled", "1"];
function settingsSchema(rules) {
  return strictObject(
    {
      locale: optional(
        pipe(
          string("a locale such as `nl-NL`"),
          regex(LOCALE_NAME, "a locale such as `nl-NL`"),
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
          globs,
          description("Pages never to check: globs on paths from the root of the repository. Stronger than paths.")
        ),
        [...DEFAULT_SETTINGS.ignore]
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
      "text-only-edits": optional(
        pipe(
          oneOf(["error", "warning", "allow"]),
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
      rules: optional(
        pipe(
          strictObject(
            Object.fromEntries(rules.map((rule) => [rule.id, optional(severity(rule))])),
            "rule ids and severities, such as `broken-link: warning`"
          ),
          description("Severity of rules, in place of the rule's own.")
        ),
        {}
      )
    },
    "settings, such as `fail-on: error`"
  );
}
function settingsFrom(written) {
  const { locale, paths, ignore, "fail-on": failOn, block, "text-only-edits": textOnlyEdits, rules } = written;
  const { "source-repository": sourceRepository, "source-path": sourcePath } = written;
  const { "external-links": externalLinks, "external-links-only": externalLinksOnly } = written;
  const { "external-links-ignore": externalLinksIgnore } = written;
  const { docsets, redirections, site } = written;
  return {
    ...locale === void 0 ? {} : { locale },
    ...paths === void 0 ? {} : { paths },
    ...ignore === void 0 ? {} : { ignore },
    ...failOn === void 0 ? {} : { failOn },
    ...block === void 0 ? {} : { block },
    ...textOnlyEdits === void 0 ? {} : { textOnlyEdits },
    ...sourceRepository === void 0 ? {} : { sourceRepository },
    ...sourcePath === void 0 ? {} : { sourcePath },
    ...externalLinks === void 0 ? {} : { externalLinks },
    ...externalLinksOnly === void 0 ? {} : { externalLinksOnly },
    ...externalLinksIgnore === void 0 ? {} : { externalLinksIgnore },
    ...docsets === void 0 ? {} : { docsets: docsets.map(plainFolder) },
    ...redirections === void 0 ? {} : { redirections },
    ...site === void 0 ? {} : { site: folderKeys(site) },
    ...rules === void 0 ? {} : { rules }
  };
}
function severity({ description: description2 }) {
  const schema = oneOf(SEVERITIES2);
  return description2 === void 0 ? schema : pipe(schema, description(`${description2}.`));
}
function oneOf(options) {
  return picklist(options, ({ input }) => `${namesListed(options)}${hint(String(input), options)}`);
}
function hint(written, options) {
  const word = written.toLowerCase();
  if (options.includes("off") && WORDS_FOR_ON.includes(word)) return "; leave the line out for the rule's own severity";
  const near = options.includes("off") && WORDS_FOR_OFF.includes(word) ? "off" : nearName(written, options);
  return near === void 0 ? "" : `; did you mean \`${near}\`?`;
}
var folderKeys = (site) => Object.fromEntries(Object.entries(site).map(([key, address2]) => [plainFolder(key), address2]));

// src/settings-values.ts
function readValue(key, schema, value) {
  const result = safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return { value: result.output };
  return {
    faults: result.issues.map((issue) => ({
      at: (issue.path ?? []).map((step) => step.key),
      isKey: issue.path?.at(-1)?.origin === "key",
      message: unexpected(key, issue.input, issue.message)
    }))
  };
}
function unexpected(key, found2, expected) {
  const name = shownValue(key);
  if (typeof found2 === "string") {
    return `Unexpected ${found2.trim() === "" ? `empty ${name}` : `${name} ${shownValue(found2)}`}, expected ${expected}`;
  }
  const kind = Array.isArray(found2) ? found2.length === 0 ? "empty list" : "list" : "mapping";
  return `Unexpected ${kind} in ${name}, expected ${expected}`;
}

// src/settings-file.ts
var LONGEST_FILE = 256 * 1024;
var WITH_TREE = ["DUPLICATE_KEY", "MULTIPLE_DOCS"];
var SOME_SETTING = "settings, such as `fail-on: error`";
var TOO_DEEP = `Unexpected nesting too deep to read, expected ${SOME_SETTING}`;
function parseSettings(text5, path, ruleIds) {
  const faults = [];
  const lines = new import_yaml.LineCounter();
  const accuseAt = (offset, message) => {
    const { line, col } = lines.linePos(offset);
    faults.push({ path, line: Math.max(1, line), column: Math.max(1, col), message });
  };
  const accuse = (node2, message) => accuseAt(node2?.range?.[0] ?? 0, message);
  const document3 = text5.length > LONGEST_FILE ? "too long" : readYaml(text5, lines);
  if (document3 === "too long") {
    accuseAt(0, `Unexpected ${text5.length} characters, expected a settings file of at most ${LONGEST_FILE}`);
    return { faults };
  }
  if (document3 === "too deep") {
    accuseAt(0, TOO_DEEP);
    return { faults };
  }
  const syntax = document3.errors.find(({ code }) => !WITH_TREE.includes(code));
  for (const { code, message, pos } of syntax ? [syntax] : [...document3.errors, ...document3.warnings]) {
    accuseAt(pos[0], yamlFault(code, message));
  }
  const schema = settingsSchema(ruleIds.map((id) => ({ id })));
  const written = syntax ? {} : readRoot(document3.contents, schema, accuse);
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
  return { settings: mergeSettings(DEFAULT_SETTINGS, settingsFrom(written)) };
}
function mergeSettings(file, given) {
  return { ...file, ...given, rules: { ...file.rules, ...given.rules } };
}
function readYaml(text5, lineCounter) {
  try {
    const yaml = text5.charCodeAt(0) === 65279 ? text5.slice(1) : text5;
    return (0, import_yaml.parseDocument)(yaml, { schema: "failsafe", lineCounter, prettyErrors: false, logLevel: "error" });
  } catch (error) {
    if (error instanceof RangeError) return "too deep";
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
function readRoot(root, schema, accuse) {
  if (root === null || (0, import_yaml.isScalar)(root) && root.value === "") return {};
  if ((0, import_yaml.isMap)(root)) return readMapping(root, schema, "key", accuse);
  const found2 = (0, import_yaml.isSeq)(root) ? "list" : (0, import_yaml.isScalar)(root) ? shownValue(String(root.value)) : "alias";
  accuse(root, `Unexpected ${found2}, expected ${SOME_SETTING}`);
  return {};
}
function readMapping(map, schema, what, accuse) {
  const known = Object.keys(schema.entries);
  const read3 = [];
  for (const { key: keyNode, value: node2 } of map.items) {
    const key = (0, import_yaml.isScalar)(keyNode) ? String(keyNode.value) : void 0;
    if (key === void 0 || !known.includes(key)) {
      accuse(keyNode, unknownKey(what, key, known));
      continue;
    }
    const wanted = schema.entries[key]?.wrapped;
    if (wanted === void 0) continue;
    const alias = aliasIn(node2);
    if (alias !== void 0) {
      accuse(alias, `Unexpected alias in ${shownValue(key)}, expected the value itself`);
      continue;
    }
    if (wanted.entries !== void 0) {
      const inner = wanted;
      if ((0, import_yaml.isMap)(node2)) read3.push([key, readMapping(node2, inner, "rule", accuse)]);
      else accuse(isEmpty(node2) ? keyNode : node2, unexpected(key, plain(node2), inner.message));
      continue;
    }
    const result = readValue(key, wanted, plain(node2));
    if ("value" in result) read3.push([key, result.value]);
    else for (const { at, isKey, message } of result.faults) accuse(nodeAt(node2, at, isKey, keyNode), message);
  }
  return Object.fromEntries(read3);
}
function unknownKey(what, key, known) {
  const expected = what === "key" ? namesListed(known) : "the id of a rule, as listed by `handback-check rules`";
  if (key === void 0) return `Unexpected list or mapping as ${what}, expected ${expected}`;
  const near = nearName(key, known);
  const meant = near === void 0 ? "" : `; did you mean \`${near}\`?`;
  return `Unexpected ${what} ${shownValue(key)}, expected ${expected}${meant}`;
}
function aliasIn(node2) {
  if ((0, import_yaml.isAlias)(node2)) return node2;
  if ((0, import_yaml.isMap)(node2)) return node2.items.flatMap(({ key, value }) => [key, value]).find(import_yaml.isAlias);
  return (0, import_yaml.isSeq)(node2) ? node2.items.find(import_yaml.isAlias) : void 0;
}
function plain(node2) {
  if ((0, import_yaml.isScalar)(node2)) return String(node2.value);
  if ((0, import_yaml.isSeq)(node2)) return node2.items.map(plain);
  if (!(0, import_yaml.isMap)(node2)) return node2 === null ? "" : {};
  return Object.fromEntries(node2.items.map(({ key, value }) => [(0, import_yaml.isScalar)(key) ? String(key.value) : "", plain(value)]));
}
var isEmpty = (node2) => node2 === null || (0, import_yaml.isScalar)(node2) && node2.value === "";
function nodeAt(node2, at, isKey, keyNode) {
  if (isEmpty(node2)) return keyNode;
  return at.reduce((inner, step) => {
    if ((0, import_yaml.isSeq)(inner)) return inner.items[Number(step)];
    const pair = (0, import_yaml.isMap)(inner) ? inner.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === step) : void 0;
    return pair === void 0 ? inner : isKey || isEmpty(pair.value) ? pair.key : pair.value;
  }, node2);
}

// src/settings-inputs.ts
var INPUT_KEYS = [
  "fail-on",
  "block",
  "locale",
  "paths",
  "ignore",
  "text-only-edits",
  "source-repository",
  "source-path",
  "external-links",
  "external-links-only",
  "external-links-ignore"
];
function settingsFromInputs(read3) {
  const schema = settingsSchema([]);
  const written = [];
  const faults = [];
  for (const key of INPUT_KEYS) {
    const text5 = read3(key).trim();
    if (text5 === "") continue;
    const wanted = schema.entries[key].wrapped;
    const pairs = wanted.type === "record" ? linesOf(text5).map(pairOf) : [];
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
function pairOf(line, at, lines) {
  const [, key, value] = /^(.+?):\s+(.+)$/.exec(line) ?? [];
  if (key === void 0 || value === void 0) return line;
  return lines.slice(0, at).some((other) => other.startsWith(`${key}:`)) ? line : [key, value];
}
var mappingOf = (pairs) => Object.fromEntries(pairs.filter((pair) => typeof pair !== "string"));

// src/apply-rules.ts
function applyRules(subjects, rules, settings) {
  const findings = [];
  const skips = [];
  for (const subject of subjects) {
    const lineAt = lineReader(subject.page.text);
    for (const rule of rules) {
      if (!isOn(rule, settings)) continue;
      judge(subject, rule, settings, lineAt, findings, skips);
    }
  }
  return { findings: findings.sort(byPlace), skips };
}
var factsWanted = (rules, settings) => new Set(rules.filter((rule) => isOn(rule, settings)).flatMap(({ needs, may }) => [...needs, ...may]));
var isOn = (rule, settings) => severityOf(rule.id, defaultSeverity(rule), settings) !== "off";
var ABSENT = { state: "absent" };
function judge(subject, rule, settings, lineAt, findings, skips) {
  const { page, standing, facts } = subject;
  if (rule.pages !== standing) return;
  if (rule.translationsOnly && page.metadata.provenance.sourceHash === void 0) return;
  if (!rule.kinds.includes(page.kind)) return;
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
    findings.push({ ...finding(subject, rule, messageId, message, data, spot, settings), lineText: lineAt(spot.place) });
  };
  const reasons = /* @__PURE__ */ new Set();
  rule.check(given, report, (why) => reasons.add(why));
  for (const reason of reasons) skips.push({ rule: rule.id, path: page.path, reason });
}
function finding({ page }, rule, messageId, message, data, spot, settings) {
  return {
    rule: rule.id,
    messageId,
    severity: severityOf(rule.id, message.severity ?? rule.severity, settings),
    origin: message.origin ?? "introduced",
    path: page.path,
    place: spot.place,
    message: fill(message.says, data),
    data,
    help: fill(message.help, data),
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
  const flat = value.replace(/[\s\p{Cc}]+/gu, " ").replaceAll("`", "'");
  return flat.length > LONGEST_VALUE ? `${flat.slice(0, LONGEST_VALUE)}\u2026` : flat;
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
var distinct = (versions) => versions.filter(({ id }, index2) => id !== versions[index2 + 1]?.id || index2 === versions.length - 1);
var text = (bytes) => bytes && new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
var MOST_EDITS = 4e3;
function diffOf(before, now) {
  const patch = structuredPatch("", "", before, now, "", "", { context: 2, maxEditLength: MOST_EDITS });
  if (patch === void 0 || patch.hunks.length === 0) return "";
  return formatPatch(patch).replace(/^[\s\S]*?(?=^@@)/m, "");
}

// src/links/external-address.ts
var LONGEST2 = 4096;
function readExternalTarget(written) {
  const trimmed = written.trim();
  if (!/^https?:/i.test(trimmed)) return { kind: "none" };
  if (trimmed.length > LONGEST2) return { kind: "unreadable", why: `the address is longer than ${LONGEST2} characters` };
  if (/[<>{}]|%(?:3[ce]|7[bd])/i.test(trimmed)) return { kind: "none" };
  if (!URL.canParse(trimmed)) return { kind: "unreadable", why: "the address is none that a browser takes" };
  const url = new URL(trimmed);
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
  const open2 = [];
  for (const tag of tags.slice(from, to)) {
    if (tag.role === "other") open2.push(tag);
    else if (open2.pop() === void 0) return tag;
  }
  return open2[0];
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
  let open2 = 0;
  let unopened = 0;
  let loose;
  let isWhole = true;
  let index2 = 0;
  for (let tag = tags[index2]; tag !== void 0; tag = tags[index2]) {
    if (tag.role === "other" || tag.role === "close") {
      if (tag.role === "other") open2 += 1;
      else if (open2 > 0) open2 -= 1;
      else {
        const isTold = !isWhole || loose?.end === tag.start || isBeforeEnglish(tags, index2);
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
    isWhole = damage === void 0 || HARMLESS.has(damage.kind);
    if (translation && original && isWhole)
      pairs.push({ translation: spanHalf(translation, lines), original: spanHalf(original, lines) });
    index2 = original?.next ?? translation?.next ?? index2 + 1;
  }
  return { spans: { pairs, faults }, english, damages: faults.length + open2 + unopened };
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
    const resolve2 = constructs2[index2].resolveAll;
    if (resolve2 && !called.includes(resolve2)) {
      events = resolve2(events, context);
      called.push(resolve2);
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
      let open2 = index2;
      while (open2--) {
        if (events[open2][0] === "exit" && events[open2][1].type === "attentionSequence" && events[open2][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open2][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open2][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open2][1].end.offset - events[open2][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open2][1].end.offset - events[open2][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open2][1].end
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
              ...events[open2][1].end
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
              ...events[open2][1].end
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
          events[open2][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open2][1].end.offset - events[open2][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open2][1], context], ["exit", events[open2][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text5, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text5, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open2 - 1, index2 - open2 + 3, nextEvents);
          index2 = open2 + nextEvents.length - offset - 2;
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
    const open2 = !after || after === 2 && before || attentionMarkers2.includes(code) && code !== 42 && code !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open2 : open2 && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open2));
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
    return open2;
  }
  function open2(code) {
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
    return open2;
  }
  function open2(code) {
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
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed2 = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
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
    return open2;
  }
  function open2(code) {
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
    return open2;
  }
  function open2(code) {
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
  let open2;
  let close;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open2) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open2 = index2;
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
    type: events[open2][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text5 = {
    type: "labelText",
    start: {
      ...events[open2 + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open2 + 1, open2 + offset + 3));
  media = push(media, [["enter", text5, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + offset + 4, close - 3), context));
  media = push(media, [["exit", text5, context], events[close - 2], events[close - 1], ["exit", label, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open2, events.length, media);
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
    return open2;
  }
  function open2(code) {
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
    return open2;
    function open2(token) {
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
    const open2 = this.tokenStack.pop();
    if (!open2) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open2[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open2[0]);
      } else {
        const handler = open2[1] || defaultOnError;
        handler.call(this, token, open2[0]);
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
  set dirname(dirname2) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname2 || "", this.basename);
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
    function executor(resolve2, reject) {
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
        } else if (resolve2) {
          resolve2(file2);
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
    function executor(resolve2, reject) {
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
        } else if (resolve2) {
          resolve2(resultingTree);
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
var LONGEST_TEXT = 300;
var FILE = /\.(?:md|ya?ml|png|jpe?g|gif|svg)(?:[?#][^\s]*)?$/i;
var ADDRESS = /^(?:https?:\/\/[^/]|\.{1,2}[\\/]\S|~[\\/]\S|#[\p{L}_])/iu;
var ON_SITE = /^\/[\w-]+\/[^\s]/;
function damagedLinksInText(node2, text5, lines) {
  const from = node2.position?.start.offset ?? 0;
  const to = node2.position?.end.offset ?? from;
  const found2 = [];
  for (const match of text5.slice(from, to).matchAll(ALMOST)) {
    const [whole, closing2 = "", blanks = "", opening = "", url = "", title = "", end = ""] = match;
    const start = from + match.index;
    const parts = { closing: closing2, blanks, opening, url, title, isClosed: end !== "" };
    const read3 = isLink(parts) ? { url, length: whole.trimEnd().length } : targetWithBlanks(text5, start, parts);
    if (read3 === void 0 || blanks !== "" && isMark(text5, start)) continue;
    const place = lines.place(start, start + read3.length);
    const opener = findOpener(text5, start);
    const isEscaped = closing2.startsWith("\\") && opener?.written.startsWith("\\") === true;
    const fix = read3.url === url && parts.isClosed && opener ? repair(text5, opener, place, parts, lines) : void 0;
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
  const before = text5.slice(Math.max(0, closing2 - LONGEST_TEXT), closing2);
  const written = /\\?[[［][^[\]［］\r\n]*$/.exec(before.slice(Math.max(0, lastBracket(before) - 1)))?.[0];
  if (written === void 0) return void 0;
  const length = written.startsWith("\\") ? 2 : 1;
  return { at: closing2 - written.length, written: written.slice(0, length) };
}
var lastBracket = (text5) => Math.max(text5.lastIndexOf("["), text5.lastIndexOf("\uFF3B"));
function repair(text5, opener, place, { url, title }, lines) {
  if (/(?:[!！][ \t\u00A0\u3000]+|！)$/.test(text5.slice(Math.max(0, opener.at - 8), opener.at))) return void 0;
  const label = text5.slice(opener.at + opener.written.length, place.start.offset);
  const target = `](${url}${title})`;
  if (withoutFiller(label + target) !== label + target) return void 0;
  const [paragraph, ...others] = parseMarkdown(`[${label}${target}`).children;
  const isOne = paragraph?.type === "paragraph" && paragraph.children.length === 1 && others.length === 0;
  if (!isOne || paragraph.children[0]?.type !== "link") return void 0;
  if (opener.written === "[") return { place, text: target };
  return { place: lines.place(opener.at, place.end.offset), text: `[${label}${target}` };
}

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
  return text5.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, (whole, hex, decimal, named) => {
    if (hex) return decodeNumericCharacterReference(hex, 16);
    if (decimal) return decodeNumericCharacterReference(decimal, 10);
    return decodeNamedCharacterReference(named) || whole;
  });
}

// src/parse/html-offsets.ts
function offsetsInPage({ value, position: position2 }, text5) {
  const from = position2?.start.offset ?? 0;
  const ends = lineEnds(text5.slice(from, position2?.end.offset ?? from));
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
    for (const child of [...node2.children].reverse()) pending.push(child);
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
    const closed2 = closing2?.type === "html" && /^<\/a\s*>/i.test(closing2.value);
    const end = (closed2 ? closing2.position?.end.offset : node2.position?.end.offset) ?? start;
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
  const empty = node2.type === "link" && isEmpty2(node2) ? { isEmpty: true } : {};
  if (written) return { kind, url: node2.url, place: lines.place(written.start.offset, written.end.offset), ...empty };
  if (text5[start] === "<") return { kind: "autolink", url: node2.url, place: lines.place(start + 1, end - 1) };
  return { kind, url: node2.url, place: lines.place(start, end) };
}
function isEmpty2(link) {
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
  for (const directive of text5.slice(from, to).matchAll(DIRECTIVE)) {
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
    for (const tag of tagsIn(node2, text5, end)) tags.push(tag);
  });
  return tags.some(({ role }) => role !== "other" && role !== "close") ? tags : [];
}
function tagsIn(node2, text5, blockEnd) {
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
  const named = (wanted) => attributes.find(({ name }) => name === wanted);
  const translation = named("data-ttu-id");
  if (translation) return { role: "translation", attribute: translation };
  const original = named("data-stu-id");
  if (original) return { role: "original", attribute: original };
  return { role: named("class")?.value === "sxs-lookup" ? "wrapper" : "other" };
}

// src/parse/yaml-body.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/parse/yaml-scalar.ts
function extentOf({ type, range: [start, end] }, yaml) {
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
  const placeOf3 = (scalar) => {
    const [start, end] = extentOf(scalar, yaml);
    return lines.place(from + start, from + end);
  };
  const keep2 = (scalar) => {
    const value = String(scalar.value ?? "");
    texts.push({ value, place: placeOf3(scalar) });
    if (MARKDOWN.test(value)) for (const link of embedded(scalar, value)) links.push(link);
  };
  const embedded = (scalar, value) => {
    const offsets = offsetsOf(scalar, yaml);
    return readLinks(value).map((link) => ({ ...link, place: placeWithin(link.place, offsets) ?? placeOf3(scalar) }));
  };
  const placeWithin = ({ start, end }, offsets) => {
    const [first, last] = [offsets?.[start.offset], offsets?.[Math.max(start.offset, end.offset - 1)]];
    if (first === void 0 || last === void 0) return void 0;
    return lines.place(from + first, from + (end.offset > start.offset ? last + 1 : first));
  };
  const document3 = (0, import_yaml2.parseDocument)(yaml, { schema: "failsafe", logLevel: "silent" });
  (0, import_yaml2.visit)(document3, {
    Pair(_, { key, value }) {
      const name = (0, import_yaml2.isScalar)(key) ? String(key.value) : "";
      if (name === "metadata" && (0, import_yaml2.isMap)(value)) return import_yaml2.visit.SKIP;
      if (name.startsWith("ms.")) return import_yaml2.visit.SKIP;
      if (!(0, import_yaml2.isScalar)(value) || !isPlaced(value)) return void 0;
      const kind = LINK_KEYS[name];
      if (kind === void 0) keep2(value);
      else links.push({ kind, url: String(value.value ?? "").trim(), place: placeOf3(value) });
      return void 0;
    },
    Seq(_, { items }) {
      for (const item of items) if ((0, import_yaml2.isScalar)(item) && isPlaced(item)) keep2(item);
    }
  });
  return { headings: [], links, damagedLinks: [], names: /* @__PURE__ */ new Set(), texts, spans: { pairs: [], faults: [] } };
}
var isPlaced = (scalar) => Boolean(scalar.range);

// src/parse/body.ts
function readBody(page) {
  if (page.kind === "yaml") return readYamlBody(page, (markdown) => readMarkdownBody(markdown, START).links);
  const { bodyStart } = page.metadata;
  return bodyStart === void 0 ? void 0 : readMarkdownBody(page.text, bodyStart);
}
var START = { line: 1, column: 1, offset: 0 };
function readMarkdownBody(page, bodyStart) {
  const masked = maskPage(page, bodyStart);
  const root = parseMarkdown(masked.text);
  const lines = lineIndex(page);
  const { spans, english } = readSpans(readSpanTags(root, masked.text), lines);
  const collection = {
    page,
    text: masked.text,
    lines,
    includes: masked.includes,
    imageLabels: imageLabels(root),
    halves: { english, beside: besideTranslation(spans) },
    headings: [],
    links: [],
    damagedLinks: [],
    names: /* @__PURE__ */ new Set(),
    texts: []
  };
  walk(root, (node2) => collect(node2, collection));
  for (const id of automaticIds(collection.headings)) collection.names.add(id);
  const { headings, links, damagedLinks, names, texts } = collection;
  return { headings, links, damagedLinks, names, texts, spans };
}
function collect(node2, into) {
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
      if (node2.type === "image") keepText(node2.alt ?? "", placeOf(node2, into), into);
      break;
    case "text":
      for (const link of linksInText(node2, into.text, into.includes, into.lines)) keepLink(link, into);
      for (const link of damagedLinksInText(node2, into.text, into.lines))
        if (!isEnglish(link.place, into)) into.damagedLinks.push(link);
      keepText(node2.value, placeOf(node2, into), into);
      break;
    case "inlineCode":
    case "code":
      keepText(node2.value, placeOf(node2, into), into);
      break;
  }
}
function keepLink(link, into) {
  if (!isEnglish(link.place, into)) into.links.push(link);
}
function keepText(written, place, into) {
  const value = withoutFiller(written);
  if (value.trim() !== "" && !isEnglish(place, into)) into.texts.push({ value, place });
}
var isEnglish = ({ start }, { halves }) => stretchAt(halves.english, start.offset) !== void 0;
var placeOf = ({ position: position2 }, { lines }) => lines.place(position2?.start.offset ?? 0, position2?.end.offset ?? 0);
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

// src/facts/external-links.ts
function inquiries(settings, web) {
  const { externalLinksOnly: only, externalLinksIgnore: ignored = [] } = settings;
  const isIgnored = addressMatcher(ignored);
  const isAllowed = only === void 0 ? () => true : addressMatcher(only);
  const answers = /* @__PURE__ */ new Map();
  const shared = {
    wantsForeign: settings.rules["changed-link-target"] === "off",
    wants: (address2) => isAllowed(address2) && !isIgnored(address2)
  };
  return {
    now: {
      ...shared,
      wantsOld: settings.externalLinks === "all",
      probe: async (addresses) => {
        const found2 = await web.probe(addresses);
        for (const [address2, outcome] of found2) answers.set(address2, outcome);
        return found2;
      }
    },
    before: { ...shared, wantsOld: true, probe: async () => answers }
  };
}
async function readExternalLinks(pages, inquiry) {
  const candidates = pages.map((page) => candidatesOf(page, inquiry));
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
function candidatesOf(page, inquiry) {
  const { body, previous: previous2, englishLinks } = page;
  const english = englishLinks.state === "known" ? new Set(englishLinks.value.links.map(({ url }) => comparableTarget(url))) : void 0;
  const found2 = body.links.flatMap((link) => {
    const target = readExternalTarget(link.url);
    if (target.kind === "none") return [];
    const standing = english === void 0 ? {} : { inEnglish: english.has(comparableTarget(link.url)) };
    if (standing.inEnglish === false && !inquiry.wantsForeign) return [];
    if (target.kind === "unreadable") return [{ link, ...standing, why: target.why }];
    return inquiry.wants(target.address) ? [{ link, ...standing, address: target.address }] : [];
  });
  if (inquiry.wantsOld || previous2 === void 0 || found2.length === 0) return found2;
  const before = readBody(previous2);
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
  if (asked.every((id) => id === void 0)) return asked.map(() => ABSENT3);
  const paths = await fileIds();
  const unknown3 = { state: "unknown", why: NO_CONTENTS };
  if (paths === void 0) return asked.map((id) => id === void 0 ? ABSENT3 : unknown3);
  const hits = asked.map(
    (id, index2) => id === void 0 ? [] : (paths.get(id) ?? []).filter((path) => path !== versions[index2]?.page.path)
  );
  const contents = await localized2.read([...new Set(hits.flat().flatMap((path) => tree.get(path) ?? []))]);
  const carries = (path, id, locale) => {
    const bytes = contents.get(tree.get(path) ?? "");
    if (bytes === void 0 || rawValues(path, bytes, PROVENANCE_KEYS.fileId)[0] !== id) return false;
    return rawValues(path, bytes, PROVENANCE_KEYS.locale)[0]?.toLowerCase() === locale?.toLowerCase();
  };
  return asked.map((id, index2) => {
    if (id === void 0) return ABSENT3;
    const locale = versions[index2]?.page.metadata.provenance.locale?.value;
    return { state: "known", value: (hits[index2] ?? []).filter((path) => carries(path, id, locale)).sort() };
  });
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
  let count = 0;
  for (const byte of lf) if (byte === LF) count += 1;
  const out = new Uint8Array(lf.length + count);
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
var import_yaml5 = __toESM(require_dist(), 1);

// src/parse/decode-text.ts
var decodeText = (bytes) => new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
function encodingOf([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}

// src/parse/front-matter.ts
var import_gray_matter = __toESM(require_gray_matter(), 1);

// src/parse/yaml-fields.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/parse/yaml-faults.ts
var import_yaml3 = __toESM(require_dist(), 1);
function yamlFaults(document3, yaml, from, lines) {
  const seen = /* @__PURE__ */ new Set();
  const read3 = document3.errors.map((error) => faultOf(error, yaml, from, lines));
  const faults = read3.length > 0 ? read3 : danglingAliases(document3).map((range) => aliasFault(range, yaml, from, lines));
  return faults.flatMap((fault) => {
    const key = `${fault.kind} ${fault.place.start.offset}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [fault];
  });
}
function faultOf({ code, message, pos: [start, end] }, yaml, from, lines) {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^:\r\n]*/.exec(yaml.slice(start))?.[0]?.trim() ?? "";
    return { kind: "duplicate-key", detail: key, place: lines.place(from + start, from + start + key.length) };
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
function danglingAliases(document3) {
  const anchors = /* @__PURE__ */ new Set();
  const dangling = [];
  (0, import_yaml3.visit)(document3, {
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
  const isWhole = entryAt(yaml, start)?.value.replace(/\s+#.*$/, "") === written;
  return {
    kind: "yaml",
    detail: unenclosed(written),
    place,
    ...isWhole ? { fix: { place, text: quoted(written) } } : {}
  };
}
var ENTRY = /^([ \t]*(?:- )?[\w.-]+:[ \t]+)(\S[^\r\n]*)/;
function entryAt(yaml, offset) {
  const lineStart = offset === 0 ? 0 : yaml.lastIndexOf("\n", offset - 1) + 1;
  const [, before, value] = ENTRY.exec(yaml.slice(lineStart)) ?? [];
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
  const isOpen = ({ value }) => value.startsWith(quote) && OPEN_QUOTE.test(value);
  const entry = line && isOpen(line) ? line : offset < yaml.trimEnd().length ? void 0 : entries(yaml).findLast(isOpen);
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
function readYaml2(yaml, from, lines) {
  try {
    const document3 = (0, import_yaml4.parseDocument)(yaml, {
      schema: "failsafe",
      lineCounter: new import_yaml4.LineCounter(),
      prettyErrors: false,
      logLevel: "silent"
    });
    const faults = yamlFaults(document3, yaml, from, lines);
    const root = document3.contents;
    if ((0, import_yaml4.isMap)(root)) return { root, faults, isMapping: true };
    const empty = root === null || (0, import_yaml4.isScalar)(root) && root.value === "";
    return { root: void 0, faults, isMapping: empty };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const detail = "it is nested too deeply to be read";
    return {
      root: void 0,
      faults: [{ kind: "yaml", detail, place: lines.place(from, from + yaml.length) }],
      isMapping: true
    };
  }
}
function fieldsOf(map, yaml, from, lines) {
  return map.items.flatMap((pair) => {
    const field = fieldOf(pair, yaml, from, lines);
    return field === void 0 ? [] : [field];
  });
}
function fieldOf(pair, yaml, from, lines) {
  if (!(0, import_yaml4.isScalar)(pair.key)) return void 0;
  const keyPlace = placeOf2(pair.key, from, lines);
  if (keyPlace === void 0) return void 0;
  const key = textOf(pair.key);
  if (!(0, import_yaml4.isScalar)(pair.value)) {
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
  const place = value === "" ? keyPlace : placeOf2(pair.value, from, lines) ?? keyPlace;
  return { key, value, place, keyPlace };
}
var textOf = ({ value }) => value === null || value === void 0 ? "" : String(value);
function placeOf2(scalar, from, lines) {
  const { range } = scalar;
  return range ? lines.place(from + range[0], from + range[1]) : void 0;
}

// src/parse/front-matter.ts
var LONGEST_UNCLOSED = 200;
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
  const { root, faults: yamlFaults2, isMapping } = readBlock(text5, found2, lines);
  const place = lines.place(first, found2.after);
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
          reading = readYaml2(yaml.replace(/^\n/, ""), start, lines);
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
  for (let count = 0; count < LONGEST_UNCLOSED && end < text5.length; count += 1) end = afterLine(text5, end);
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
    metadata: kind === "yaml" ? readYamlMetadata(text5, lines) : readFrontMatter(text5, lines)
  };
}
function readYamlMetadata(text5, lines) {
  const from = text5.charCodeAt(0) === 65279 ? 1 : 0;
  const yaml = text5.slice(from);
  const { root, faults } = readYaml2(yaml, from, lines);
  const place = lines.place(from, text5.length);
  if (faults.length > 0 || root === void 0) {
    return { place, fields: [], provenance: scanProvenance(text5, from, text5.length, lines), faults };
  }
  const nested = root.get("metadata");
  const outer = fieldsOf(root, yaml, from, lines);
  const inner = (0, import_yaml5.isMap)(nested) ? fieldsOf(nested, yaml, from, lines) : void 0;
  const atRoot = provenanceOf(outer);
  const within = provenanceOf(inner ?? []);
  if (inner === void 0 || weightOf(atRoot) > weightOf(within)) {
    return { within: "root", place, fields: outer, provenance: atRoot, faults };
  }
  return { within: "metadata", place, fields: inner, provenance: within, faults };
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
async function readOriginals(pages, source) {
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
  const bodies = /* @__PURE__ */ new Map();
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
    const key = `${english.kind} ${file.id}`;
    if (!bodies.has(key)) bodies.set(key, readBody(english));
    const body = bodies.get(key);
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
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(page.metadata.provenance.handoffDate?.value ?? "") ?? [];
  const latest = year === void 0 ? void 0 : Date.parse(`${year}-${month}-${day}T00:00:00Z`) + MIRROR_DELAY;
  return versions.flatMap(({ commit, date, id }) => id === void 0 ? [] : [{ commit, date, id }]).filter(({ date }) => latest === void 0 || Number.isNaN(latest) || Date.parse(date) <= latest).slice(0, MOST_VERSIONS);
}
var MIRROR_DELAY = 30 * 864e5;

// src/facts/kinship.ts
var ABSENT4 = { state: "absent" };
var CUT_OFF2 = "the history of the English clone is cut off before it tells (fetch it with `fetch-depth: 0`)";
var OLD_COMMIT = "the English repository does not hold the commit that the page named before";
async function readKinships(versions, source) {
  const pairs = versions.map(pairOf2);
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
function pairOf2({ page, previous: previous2 }) {
  const before = previous2?.metadata.provenance.sourceCommit?.value;
  const now = page.metadata.provenance.sourceCommit?.value;
  return isCommitId(before) && isCommitId(now) && before !== now ? [before, now] : void 0;
}
async function readSourceCommits(pages, source) {
  const named = pages.map(({ metadata: { provenance } }) => provenance.sourceCommit?.value);
  const commits = "why" in source ? /* @__PURE__ */ new Map() : await source.commits(named.filter(isCommitId));
  return named.map((id) => {
    if (id === void 0) return ABSENT4;
    if ("why" in source) return { state: "unknown", why: source.why };
    if (!isCommitId(id)) return { state: "unknown", why: NOT_NAMED };
    const commit = commits.get(id);
    return commit === void 0 ? { state: "unknown", why: NO_COMMIT } : { state: "known", value: commit };
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
  const within = docset === "" ? path : path.slice(docset.length + 1);
  return dependents.some(
    (folder2) => path.startsWith(`${folder2}/`) || path.startsWith(`${docset}/`) && within.startsWith(`${folder2}/`)
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
    } else if (percentDecode(parts[index2] ?? "") !== segment) right[index2] = encode(segment);
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
var LOCALE2 = /^\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=\/|$)/i;
function onSite(url, sites) {
  const [, host, path = "", fragment] = /^(?:https?:\/\/([^/?#]+))?(\/[^?#]*)(?:\?[^#]*)?(?:#([\s\S]*))?$/i.exec(url) ?? [];
  if (path === "" || path.startsWith("//")) return void 0;
  const asked = path.replace(LOCALE2, "");
  const fitting = Object.entries(sites).flatMap(([folder2, address2]) => {
    const [, itsHost = "", itsPath = ""] = /^([^/]*)(.*)$/.exec(address2) ?? [];
    const prefix = `${itsPath.replace(LOCALE2, "").replace(/\/$/, "")}/`.toLowerCase();
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
  const bodies = /* @__PURE__ */ new Map();
  const bodyOf3 = (page) => {
    if (!bodies.has(page)) bodies.set(page, readBody(page));
    return bodies.get(page);
  };
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
      const commit = isEnglish2(target.step) ? void 0 : page.metadata.provenance.sourceCommit?.value;
      const about = { path: page.path, ...commit !== void 0 && /^[0-9a-f]{40}$/.test(commit) ? { commit } : {} };
      const name = wanted[index2] ?? "";
      if (target.step !== "self" && plainNamesOf(page).has(name)) return { ...about, names: plainNamesOf(page) };
      const body = target.step === "self" ? target.body : bodyOf3(page);
      if (body === void 0) return void 0;
      return { ...about, names: body.names.has(name) ? body.names : await namesOf(page.path, body) };
    })
  );
}
var PLAIN_ANCHOR = /# <a name="([^"]*)"><\/a>/g;
async function namesWithIncludes(path, body, world) {
  const included = await namesOfIncludes(path, body, world, /* @__PURE__ */ new Set([path]), DEEPEST_INCLUDE);
  return included.size === 0 ? body.names : /* @__PURE__ */ new Set([...body.names, ...included]);
}
var isEnglish2 = (step) => step === "english" || step === "english-head" || step === "english-case";
var keyOf = ({ step, path, asking }) => `${isEnglish2(step) ? step === "english" ? asking.metadata.provenance.sourceCommit?.value : "head" : "localized"}:${path}`;
async function readTargets(targets, { localized: localized2, tree, archive }) {
  const pages = /* @__PURE__ */ new Map();
  const unique = [
    ...new Map(targets.filter(({ step }) => step !== "self").map((target) => [keyOf(target), target])).values()
  ];
  const here = unique.flatMap((target) => {
    const id = isEnglish2(target.step) ? void 0 : tree.get(target.path);
    return id === void 0 ? [] : [{ target, id }];
  });
  await keep(here, localized2.read.bind(localized2), pages);
  if ("why" in archive) return pages;
  const there = unique.filter(({ step }) => isEnglish2(step));
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
    const included = page && readBody(page);
    if (!included) continue;
    for (const name of included.names) names.add(name);
    for (const name of await namesOfIncludes(target.path, included, world, seen, depth - 1)) names.add(name);
  }
  return names;
}
async function readInclude(path, { localized: localized2, tree, archive }) {
  const id = tree.get(path);
  if (id !== void 0) return readFile(path, id, localized2);
  const english = "why" in archive ? void 0 : archive.pathOf(path);
  if ("why" in archive || english === void 0) return void 0;
  const [found2] = await archive.repository.find([{ commit: archive.head, path: english }]);
  return found2 === void 0 ? void 0 : readFile(path, found2, archive.repository);
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
  const lostFrom = new Map([...english].map(([path, body]) => [path, losses(body)]));
  for (const { question, target } of missing) {
    const name = nameOf2(question);
    const meant = near(name, target.names);
    outcomes.set(question.link, {
      result: "missing",
      name,
      lost: lostFrom.get(target.path)?.(name, target) ?? false,
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
async function readTargetEnglish(targets, { archive }) {
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
    const body = id === void 0 || bytes === void 0 ? void 0 : readBody(readPage(path, id, bytes));
    if (body) bodies.set(target, body);
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
        ...near2 === void 0 ? {} : asEnglish(withFragment(link.url, near2))
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
var ABSENT5 = { state: "absent" };
var FITS = { state: "known", value: { result: "fits" } };
var SLIP = 4;
var MOST_VERSIONS2 = 200;
async function readSourceProofs(versions, originals, world) {
  const refuted = /* @__PURE__ */ new Map();
  const facts = versions.map(({ page, previous: previous2 }, index2) => {
    const original = originals[index2] ?? ABSENT5;
    const hash3 = page.metadata.provenance.sourceHash?.value ?? "";
    if (original.state !== "known") return original;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash3)) return ABSENT5;
    if (provesSource(hash3, original.value.bytes)) return FITS;
    refuted.set(index2, { page, original: original.value, hash: hash3, ...previous2 ? { previous: previous2 } : {} });
    return ABSENT5;
  });
  const { archive } = world;
  if ("why" in archive || refuted.size === 0) return facts;
  const open2 = [...refuted.values()].filter((one2) => misspeltFrom(one2) === void 0);
  const [earlier, history, elsewhere] = [
    await provenBefore(open2, archive),
    await readVersions(open2, archive),
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

// src/parse/english-beside.ts
function englishText(page, { spans, headings }) {
  const left = [...besideEnglish(spans), ...headings.flatMap(generatedAnchor)].sort((a, b) => a.start - b.start);
  return { text: withoutStretches(page, 0, page.length, left), left };
}
function generatedAnchor({ anchors: [first], textStart }) {
  if (first === void 0 || first.place.start.offset !== textStart.offset) return [];
  return [{ start: first.place.start.offset, end: first.place.end.offset }];
}
function readEnglishBeside({ text: page, metadata: { bodyStart } }, body) {
  if (bodyStart === void 0) return void 0;
  const { text: text5, left } = englishText(page, body);
  const english = readMarkdownBody(text5, bodyStart);
  const placeOf3 = placesOnPage(left, lineIndex(page));
  const withEnglish = new Set(body.spans.pairs.map(({ original }) => original.place.start.line));
  return {
    headings: english.headings.map(({ depth, markdown, place }) => ({ depth, markdown, place: placeOf3(place) })).filter(({ place }) => withEnglish.has(place.start.line)),
    links: english.links.map((link) => ({ ...link, place: placeOf3(link.place) })),
    damagedLinks: english.damagedLinks.map((link) => ({ ...link, place: placeOf3(link.place) }))
  };
}
function placesOnPage(left, lines) {
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
  return ({ start, end }) => {
    const from = onPage(start.offset);
    return lines.place(from, end.offset === start.offset ? from : onPage(end.offset - 1) + 1);
  };
}

// src/gather-facts.ts
var HIDDEN_BODY = "the front matter is broken, so that the body cannot be told from it";
var BROKEN_YAML = "the YAML of the page cannot be read";
var whyHidden = ({ kind }) => kind === "yaml" ? BROKEN_YAML : HIDDEN_BODY;
var ABSENT6 = { state: "absent" };
async function gatherFacts(versions, setting) {
  const pages = versions.map(({ page }) => page);
  const originals = await readOriginals(pages, setting.archive);
  const proven = await readProvenance(versions, originals, setting);
  const drafts = versions.map((version, index2) => {
    const drafted = draft(version, originals.get(version.page.path) ?? ABSENT6, setting);
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
    const links = found2 === void 0 ? { state: "unknown", why: whyHidden(page) } : { state: "known", value: found2 };
    return { page, standing: "changed", facts: { ...facts, links, externalLinks: externalLinks[index2] ?? ABSENT6 } };
  });
}
async function askTheWeb(drafts, versions, { wanted, inquiry }) {
  if (!wanted.has("externalLinks")) return [];
  if (inquiry === void 0) return drafts.map(() => ({ state: "unknown", why: "the web cannot be asked here" }));
  const pages = drafts.flatMap(({ page, facts: { body, englishLinks } }, index2) => {
    if (page.metadata.provenance.sourceHash === void 0) return [];
    const { previous: previous2 } = versions[index2] ?? {};
    return body.state === "known" ? [{ page, body: body.value, englishLinks, ...previous2 ? { previous: previous2 } : {} }] : [];
  });
  const found2 = await readExternalLinks(pages, inquiry);
  const byPath = new Map(pages.map(({ page }, index2) => [page.path, found2[index2] ?? ABSENT6]));
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
  return (index2) => ({
    kinship: kinships[index2] ?? ABSENT6,
    sourceCommit: commits[index2] ?? ABSENT6,
    sourceProof: proofs[index2] ?? ABSENT6,
    sameFileId: fileIds[index2] ?? ABSENT6,
    drift: drifts[index2] ?? ABSENT6
  });
}
function draft({ page, previous: previous2 }, original, { localeOf, latestHandoff: latestHandoff2 }) {
  const body = bodyOf(page);
  const before = previous2 === void 0 ? void 0 : comparePages(page, previous2);
  const wanted = readable(original).state === "known" ? before?.sameProvenance : before?.sameHash;
  const bodyBefore = previous2 !== void 0 && wanted ? bodyOf(previous2) : ABSENT6;
  const beside = readable(original).state === "known" ? ABSENT6 : besideOf(page, body, readable(original));
  return {
    page,
    facts: {
      body,
      previous: previous2 === void 0 ? ABSENT6 : { state: "known", value: previous2 },
      sameSource: bodyBefore,
      bodyBefore: before?.sameProvenance ? bodyBefore : ABSENT6,
      original,
      outline: outlineOf(original, bodyBefore),
      englishHeadings: englishHeadingsOf(original, body, beside),
      englishLinks: englishLinksOf(original, beside),
      locale: localeOf(page),
      latestHandoff: { state: "known", value: latestHandoff2 }
    }
  };
}
function bodyOf(page) {
  const body = readBody(page);
  return body === void 0 ? { state: "unknown", why: whyHidden(page) } : { state: "known", value: body };
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
  return { state: "unknown", why: "the metadata of the English file cannot be read" };
}
function outlineOf(original, sameSource) {
  const english = readable(original);
  if (english.state === "known") return { state: "known", value: { from: "source", headings: english.value.headings } };
  if (sameSource.state === "known")
    return { state: "known", value: { from: "base", headings: sameSource.value.headings } };
  return english;
}
var DAMAGED = "the spans of the page are damaged, so that the English beside the translation cannot be told";
function besideOf(page, body, otherwise) {
  if (body.state !== "known") return otherwise;
  const { spans } = body.value;
  if (spans.pairs.length + spans.faults.length === 0) return otherwise;
  const english = isEnglishKnown(spans) ? readEnglishBeside(page, body.value) : void 0;
  return english === void 0 ? { state: "unknown", why: DAMAGED } : { state: "known", value: english };
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

// src/attribute.ts
async function attribute(findings, versions, before, rules, settings) {
  const faulty = new Set(findings.map(({ path }) => path));
  const earlier = versions.flatMap(
    ({ page, previous: previous2 }) => previous2 !== void 0 && faulty.has(page.path) ? [{ now: page.path, page: previous2 }] : []
  );
  if (earlier.length === 0) return findings;
  const pathNow = new Map(earlier.map(({ now, page }) => [page.path, now]));
  const old = applyRules(await gatherFacts(earlier, await before()), rules, settings).findings;
  return markExisting(
    findings,
    old.map((finding2) => ({ ...finding2, path: pathNow.get(finding2.path) ?? finding2.path }))
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

// src/facts/lost-names.ts
function lostNames(pages) {
  const lost = /* @__PURE__ */ new Map();
  for (const page of pages) {
    if (page.status !== "modified" || page.previous === void 0 || !/\.md$/i.test(page.path)) continue;
    if (!mayLoseNames(textOf2(page.previous), textOf2(page.current))) continue;
    const now = namesIn(page.path, page.id, page.current);
    const before = namesIn(page.path, page.previousId, page.previous);
    const gone = new Set([...before ?? []].filter((name) => !now?.has(name)));
    if (now !== void 0 && gone.size > 0) lost.set(page.path, gone);
  }
  return lost;
}
var namesIn = (path, id, bytes) => readBody(readPage(path, id, bytes))?.names;
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
function goneWith({ pages, removed: removed2, allChanges }, wanted) {
  const targets = wanted.has("orphanedTargets");
  const gone = {
    files: targets ? goneFiles({ pages, removed: removed2, allChanges }) : /* @__PURE__ */ new Map(),
    names: wanted.has("orphanedNames") ? lostNames(pages) : /* @__PURE__ */ new Map(),
    redirections: targets && allChanges.some((change) => change.status !== "added" && isRedirectionFile(oldPath(change)))
  };
  return gone.files.size + gone.names.size > 0 || gone.redirections ? gone : void 0;
}
var oldPath = (change) => change.status === "renamed" ? change.previousPath : change.path;
function goneFiles({ pages, removed: removed2, allChanges }) {
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
  return (line, page, docset) => line.split(BETWEEN_TARGETS).some((piece) => {
    if (piece === "") return false;
    if (ends.size > 0 && ends.has(beforeFragment(piece))) return true;
    return readings(piece).some((url) => aimOf(url, page, docset, aims) !== void 0);
  });
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
function spread(items, count) {
  if (items.length <= count) return items;
  return items.filter(
    (_, index2) => Math.floor(index2 * count / items.length) !== Math.floor((index2 - 1) * count / items.length)
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
async function selectPages(repository, head, changes, settings) {
  const isEligible = eligibility(settings);
  const candidates = changes.flatMap((change) => eligiblePart(change, isEligible));
  const bytes = await repository.read([...new Set(candidates.flatMap(idsOf))]);
  const judged = candidates.map((change) => judge2(change, bytes)).flatMap((one2) => isOtherPage(one2) ? asTwoPages(one2) : [one2]).sort((a, b) => a.change.path < b.change.path ? -1 : 1);
  const chosen = settings.paths ? judged : judged.filter(await localizedOrBeside(repository, head, judged));
  const held = chosen.flatMap(withContents);
  return {
    pages: held.filter((page) => sizeOf(page) <= LARGEST_PAGE),
    removed: chosen.flatMap(({ change }) => change.status === "removed" ? [change] : []),
    oversized: held.filter((page) => sizeOf(page) > LARGEST_PAGE).map((page) => ({ path: page.path, bytes: sizeOf(page) })),
    allChanges: changes
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
function idsOf(change) {
  return [..."id" in change ? [change.id] : [], ..."previousId" in change ? [change.previousId] : []];
}
var previousPathOf = (change) => change.status === "renamed" ? change.previousPath : change.path;
function judge2(change, bytes) {
  const contents = (id, path, side) => {
    const found2 = bytes.get(id);
    if (found2 !== void 0) return found2;
    throw new MissingContents(
      `The clone does not hold the contents of ${shownValue(path)} at the ${side} (blob ${id}), expected every changed page`
    );
  };
  return withSides(
    change,
    "id" in change ? contents(change.id, change.path, "head") : void 0,
    "previousId" in change ? contents(change.previousId, previousPathOf(change), "base") : void 0
  );
}
function withSides(change, current, previous2) {
  const localizedNow = current !== void 0 && carriesProvenance(change.path, current);
  const localizedBefore = previous2 !== void 0 && carriesProvenance(previousPathOf(change), previous2);
  return {
    change,
    ...current ? { current } : {},
    ...previous2 ? { previous: previous2 } : {},
    localizedNow,
    localized: localizedNow || localizedBefore
  };
}
function isOtherPage({ change, current, previous: previous2 }) {
  if (change.status !== "renamed" || current === void 0 || previous2 === void 0) return false;
  const [now] = rawValues(change.path, current, PROVENANCE_KEYS.fileId);
  const [before] = rawValues(change.previousPath, previous2, PROVENANCE_KEYS.fileId);
  return now !== void 0 && before !== void 0 && now !== before;
}
function asTwoPages({ change, current, previous: previous2 }) {
  if (change.status !== "renamed") return [];
  return [withSides(added(change), current, void 0), withSides(removed(change), void 0, previous2)];
}
async function localizedOrBeside(repository, head, judged) {
  const isNew = ({ change, localized: localized2 }) => !localized2 && change.status === "added" && /\.md$/i.test(change.path) && !isOwnPage(change.path);
  const proven = new Set(
    judged.filter(({ change, localizedNow }) => localizedNow && /\.md$/i.test(change.path)).map(({ change }) => folderOf2(change.path))
  );
  const open2 = new Set(judged.filter(isNew).map(({ change }) => folderOf2(change.path)));
  const found2 = await localizedFolders(repository, head, new Set([...open2].filter((folder2) => !proven.has(folder2))));
  const isBeside = (folder2) => proven.has(folder2) || found2.has(folder2);
  return (one2) => one2.localized || isNew(one2) && isBeside(folderOf2(one2.change.path));
}
function withContents({ change, current, previous: previous2 }) {
  if (change.status === "removed" || current === void 0) return [];
  return [{ ...change, current, ...previous2 ? { previous: previous2 } : {} }];
}
var sizeOf = ({ current, previous: previous2 }) => Math.max(current.length, previous2?.length ?? 0);

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
      const body = bytes.length > LARGEST_PAGE ? void 0 : readBody(page);
      if (body === void 0) {
        unread.push({ page, why: bytes.length > LARGEST_PAGE ? TOO_LARGE : HIDDEN });
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
  for (const group of Map.groupBy(ordered, keyOf2).values()) {
    const [first] = group;
    if (first === void 0) continue;
    const orphan = { target: first.before.target, links: group.map(inboundLink) };
    if (first.loss.of === "name") {
      const { name, near } = first.loss;
      findingsAt(first.page).names.push({ ...orphan, name, ...near === void 0 ? {} : { near } });
    } else if (first.loss.of === "target") findingsAt(first.page).targets.push(orphanedTarget(orphan, group));
  }
  return [...at.values()].sort((a, b) => compare2(a.page.path, b.page.path)).map(subjectOf);
}
async function localized(lost, { isLocalized, localizedFolders: localizedFolders2 }) {
  const isOne = ({ what, page }) => what.localized || isLocalized(page);
  const open2 = lost.filter((link) => !isOne(link)).map(({ page }) => folderOf2(page.path));
  const beside = open2.length === 0 ? /* @__PURE__ */ new Set() : await localizedFolders2(new Set(open2));
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
var keyOf2 = ({ loss, before, what }) => JSON.stringify([
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
function subjectOf({ page, targets, names, undecided }) {
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
async function openWorld(localized2, commit, archive, settings) {
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
  const named = pages.map((page) => {
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
  const commits = [...new Set(named.flatMap(({ now, before }) => [now ?? [], before ?? []].flat()))];
  if (repository.prepare !== void 0) {
    const files = named.flatMap(({ english, now, englishBefore, before }) => [
      ...wantedAt(now, english),
      ...facts.has("drift") ? [...wantedAt(head, english), ...wantedAt(before, englishBefore)] : []
    ]);
    const links = named.flatMap(({ path, current, now }) => linksToFragments(path, current, now ?? head));
    await repository.prepare({
      commits,
      files: [...files, ...await targetsOf(links, localized2, await localized2.tree(commit), archive)]
    });
  }
  const moves = named.flatMap(
    ({ now, before }) => now !== void 0 && before !== void 0 && now !== before ? [[before, now]] : []
  );
  const [held] = await Promise.all([
    archive.commits(commits),
    facts.has("kinship") ? archive.relations(moves) : void 0
  ]);
  const walked = named.filter(({ now }) => now !== void 0 && (facts.has("drift") || !held.has(now)));
  await archive.history(walked.flatMap(({ english }) => english ?? []));
}
var wantedAt = (commit, path) => commit === void 0 || path === void 0 ? [] : [{ commit, path }];
function commitOf2(path, bytes) {
  const [commit] = rawValues(path, bytes, PROVENANCE_KEYS.sourceCommit);
  return isCommitId(commit) ? commit : void 0;
}
var TO_FRAGMENT = /\.md(?:\?[^\s#()<>"'`]{0,200})?#([^\s()<>"'`\]]{1,200})/gi;
var LONGEST_PATH = 300;
var MOST_LINKS = 5e3;
function linksToFragments(path, bytes, commit) {
  const text5 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const links = [];
  let count = 0;
  for (const { index: index2, 1: fragment = "" } of text5.matchAll(TO_FRAGMENT)) {
    count += 1;
    if (count > MOST_LINKS) break;
    const before = text5.slice(Math.max(0, index2 - LONGEST_PATH), index2 + ".md".length);
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
  const judge4 = (idOf) => {
    const subjects = written.flatMap((change) => subjectOf2(change.path, idOf(change), contents));
    return applyRules(subjects, rules, settings);
  };
  const { findings, skips } = judge4(({ id }) => id);
  const before = findings.length === 0 ? [] : judge4(({ previousId }) => previousId).findings;
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
      facts: NONE
    }
  ];
}
var NONE = new Proxy({}, { get: () => ({ state: "absent" }) });

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
    const seen = counts.slice(0, 3).map(([locale, pages]) => `${pages.length} \`${locale}\``);
    return {
      state: "unknown",
      why: `no locale is that of more than half of the ${votes.length} pages looked at (${seen.join(", ")}); set \`locale\` in the settings`
    };
  }
  return {
    state: "known",
    locale: mostWritten(most),
    others: new Set(counts.map(([locale]) => locale).filter((locale) => locale !== lower))
  };
}
async function readLocales(repository, tree, paths) {
  const ids = new Set(paths.flatMap((path) => tree.get(path) ?? []));
  const bytes = await repository.read([...ids]);
  return paths.flatMap((path) => {
    const page = bytes.get(tree.get(path) ?? "");
    const [locale] = page === void 0 ? [] : rawValues(path, page, PROVENANCE_KEYS.locale);
    return locale !== void 0 && LOCALE_NAME.test(locale) ? [locale] : [];
  });
}
function mostWritten(locales) {
  const spellings = [...Map.groupBy(locales, (locale) => locale)];
  return spellings.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? "";
}

// src/check.ts
async function check2(input, onProgress = () => {
}) {
  const started = performance.now();
  const { localized: localized2, base, head, settings, shard } = input;
  const source = input.source ?? { why: NO_SOURCE };
  const changes = await localized2.changes(base, head);
  const selection = await selectPages(localized2, head, changes, settings);
  const pages = shard ? ownPart(selection.pages, sizeOf, shard) : selection.pages;
  const isFirst = (shard?.index ?? 1) === 1;
  const { removed: removed2, oversized } = isFirst ? selection : NONE2;
  const { findings, skips, againstSource, remarks } = await judge3(
    { selection, pages, isFirst },
    { ...input, source },
    onProgress
  );
  const redirections = await judgeRedirections(localized2, isFirst ? changes : [], RULES, settings);
  const all2 = [...findings, ...redirections.findings].sort(byPlace);
  const tooLarge = oversized.map(({ path, bytes }) => ({
    rule: "all",
    path,
    reason: `the page is too large to judge (over ${Math.floor(bytes / 1048576)} MiB)`
  }));
  return {
    base,
    head,
    ..."head" in source ? { sourceHead: source.head } : {},
    conclusion: conclude(all2, settings),
    failOn: settings.failOn,
    block: settings.block,
    pages: {
      changed: pages.length + removed2.length + oversized.length,
      checked: pages.length,
      skipped: removed2.length + oversized.length,
      againstSource
    },
    counts: countBySeverity(all2),
    durationMs: Math.round(performance.now() - started),
    findings: all2,
    skips: [...tooLarge, ...skips, ...redirections.skips].sort(bySkippedPage),
    remarks: [
      ..."why" in source && source.why !== NO_SOURCE ? [`English was not read: ${source.why}`] : [],
      ...remarks
    ]
  };
}
function readVersion(change) {
  const page = readPage(change.path, change.id, change.current);
  if (change.status === "added" || change.previous === void 0) return { page };
  const path = change.status === "renamed" ? change.previousPath : change.path;
  return { page, previous: readPage(path, change.previousId, change.previous) };
}
var NONE2 = { removed: [], oversized: [] };
var NOTHING = { findings: [], skips: [], againstSource: 0, remarks: [] };
var UNSEARCHED = "Links to what the change removes were not looked for: the clone lacks contents of pages";
var PORTION2 = 32;
async function judge3({ selection, pages, isFirst }, { localized: localized2, base, head, source, settings, web, today }, onProgress) {
  const wanted = factsWanted(RULES, settings);
  const gone = isFirst ? goneWith(selection, wanted) : void 0;
  if (pages.length === 0 && gone === void 0) return NOTHING;
  const archive = "why" in source ? source : openArchive(source);
  const [world, vote, latest] = await Promise.all([
    openHead(localized2, head, archive, settings, pages.length > 0 && wanted.has("sameFileId")),
    settings.locale === void 0 && pages.length > 0 ? voteAt(localized2, base) : void 0,
    latestHandoff(localized2, head, today),
    "why" in archive || pages.length === 0 ? void 0 : announce(pages, localized2, head, archive, wanted)
  ]);
  const shared = { localeOf: (page) => expectedLocale(page, vote, settings), latestHandoff: latest, wanted };
  let done = 0;
  const onPage = () => onProgress(++done, pages.length);
  const asking = web && inquiries(settings, web);
  const now = { ...shared, ...world, onPage, ...asking ? { inquiry: asking.now } : {} };
  let before;
  const openBefore = () => {
    before ??= openWorld(localized2, base, archive, settings).then((world2) => ({
      ...shared,
      ...world2,
      ...asking ? { inquiry: asking.before } : {}
    }));
    return before;
  };
  const findings = [];
  const skips = [];
  let againstSource = 0;
  for (let start = 0; start < pages.length; start += PORTION2) {
    const versions = pages.slice(start, start + PORTION2).map(readVersion);
    const subjects = await gatherFacts(versions, now);
    const judged = applyRules(subjects, RULES, settings);
    for (const finding2 of await attribute(judged.findings, versions, openBefore, RULES, settings))
      findings.push(finding2);
    skips.push(...judged.skips);
    againstSource += subjects.filter(({ facts }) => facts.original.state === "known").length;
  }
  const orphans = gone && await readOrphans({ ...around(selection, localized2, head, settings), gone, now, before: openBefore });
  const orphaned = applyRules(orphans ?? [], RULES, settings);
  return {
    findings: [...findings, ...orphaned.findings],
    skips: [...skips, ...orphaned.skips],
    againstSource,
    remarks: [
      ...gone !== void 0 && orphans === void 0 ? [UNSEARCHED] : [],
      ...emptyDocsets(settings, world.tree)
    ]
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
var voteAt = async (localized2, base) => findLocale(localized2, base, await localized2.tree(base));
async function openHead(localized2, head, archive, settings, searchesFileIds) {
  const world = await openWorld(localized2, head, archive, settings);
  if (searchesFileIds) await world.fileIds();
  return world;
}
function expectedLocale(page, vote, { locale }) {
  if (locale !== void 0) return { state: "known", value: locale };
  if (vote === void 0 || vote.state === "unknown") return { state: "unknown", why: vote?.why ?? "" };
  const own4 = page.metadata.provenance.locale?.value.toLowerCase();
  if (own4 !== void 0 && vote.others.has(own4)) {
    return { state: "unknown", why: "the repository holds pages of several locales, and `locale` is not set" };
  }
  return { state: "known", value: vote.locale };
}
async function latestHandoff(localized2, head, today) {
  const committed = (await localized2.commits([head])).get(head)?.date.slice(0, 10) ?? today;
  return dayAfter(committed < today ? committed : today);
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
function sourceUnreachable(repository, said, secrets) {
  const clean = secrets.filter((secret) => secret !== "").reduce((text5, secret) => text5.replaceAll(secret, "***"), said.replace(/\/\/[^/\s@]*@/g, "//"));
  const [reason] = REASONS.flatMap(([words2, meaning]) => words2.test(clean) ? [meaning] : []);
  const lines = clean.split(/\r?\n/).filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "";
  const words = visible(telling.trim());
  const excerpt = words.length > LONGEST3 ? `${words.slice(0, LONGEST3)}\u2026` : words;
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
import { mkdir, readFile as readFile2, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

// src/edges/external-links/resolve-host.ts
import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
var PATIENCE = { timeout: 4e3, tries: 2 };
var resolveHost = async (host) => {
  const bare = host.replace(/^\[|\]$/g, "");
  if (isIP(bare) !== 0) return { addresses: [bare] };
  const resolver2 = new Resolver(PATIENCE);
  const answers = await Promise.allSettled([resolver2.resolve4(bare), resolver2.resolve6(bare)]);
  const addresses = answers.flatMap((answer) => answer.status === "fulfilled" ? answer.value : []);
  if (addresses.length > 0) return { addresses };
  const codes = answers.map((answer) => answer.status === "rejected" ? codeOf(answer.reason) : "ENODATA");
  if (codes.every((code) => code === "ENOTFOUND")) return { missing: true };
  const failure = codes.find((code) => code !== "ENOTFOUND" && code !== "ENODATA");
  return {
    why: failure === void 0 ? "the host has no address" : `the name of the host could not be looked up (${failure})`
  };
};
function codeOf(error) {
  const { code } = error;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "unknown failure";
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
  const foreign2 = (found2) => ({
    dates: /* @__PURE__ */ new Map(),
    remarks: [`The external cache was neither read nor written, since ${found2}: remove the file or name another`],
    isForeign: true
  });
  let text5;
  try {
    const { size } = await stat(path).then((found2) => found2.isFile() ? found2 : { size: Number.NaN });
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
  const draft2 = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft2, `${JSON.stringify({ format: FORMAT, alive: Object.fromEntries(dated) }, null, 1)}
`, {
      flag: "wx"
    });
    await rename(draft2, path);
    return void 0;
  } catch (error) {
    await rm(draft2, { force: true }).catch(() => {
    });
    return codeOf(error);
  }
}

// src/edges/external-links/answer-meaning.ts
var REDIRECTIONS = [301, 302, 303, 307, 308];
var PASSING = [408, 425, 429];
function meaningOf(answer, method, now) {
  if ("why" in answer) return { result: "later", why: answer.why, isOfHost: false };
  const { status, location, retryAfter } = answer;
  if (status >= 200 && status < 300) return { result: "alive" };
  if (location !== void 0 && REDIRECTIONS.includes(status)) return { result: "leads-on", location };
  const why = `the answer is ${status}`;
  if (PASSING.includes(status) || status >= 500 && status !== 501) {
    const after = retryAfter === void 0 ? void 0 : waitFor(retryAfter, now);
    return { result: "later", why, isOfHost: status === 429, ...after === void 0 ? {} : { after } };
  }
  if (method === "HEAD" && status >= 400) return { result: "ask-in-full" };
  if (status === 404) return { result: "dead", answer: "404 Not Found" };
  if (status === 410) return { result: "dead", answer: "410 Gone" };
  return { result: "unknown", why };
}
function waitFor(written, now) {
  if (/^\d{1,9}$/.test(written.trim())) return Number(written) * 1e3;
  const date = Date.parse(written);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/edges/external-links/one-request.ts
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
var MOST_HEADERS = 16 * 1024;
var HEADERS = {
  "user-agent": `${NAME}/${VERSION} (+${HOMEPAGE})`,
  accept: "text/html,*/*;q=0.8",
  connection: "close"
};
function oneRequest(url, method, terms) {
  return new Promise((resolve2) => {
    const send = url.protocol === "https:" ? requestSecure : requestPlain;
    const request = send(optionsOf(url, method, terms.addresses));
    const settle = (result) => {
      clearTimeout(timer);
      terms.signal.removeEventListener("abort", stop);
      resolve2(result);
      request.destroy();
    };
    const stop = () => settle({ why: "the check had no more time for it", isTimeout: false });
    const timer = setTimeout(
      () => settle({ why: `no answer within ${terms.timeout / 1e3} s`, isTimeout: true }),
      terms.timeout
    );
    terms.signal.addEventListener("abort", stop);
    request.on("error", (error) => settle({ why: `the connection failed (${codeOf(error)})`, isTimeout: false }));
    request.on("response", ({ statusCode = 0, headers }) => {
      const { location, "retry-after": retryAfter } = headers;
      settle({
        status: statusCode,
        ...location === void 0 ? {} : { location: Buffer.from(location, "latin1").toString("utf8") },
        ...retryAfter === void 0 ? {} : { retryAfter }
      });
    });
    if (terms.signal.aborted) stop();
    else request.end();
  });
}
function optionsOf(url, method, addresses) {
  return {
    method,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    ...url.port === "" ? {} : { port: url.port },
    path: `${url.pathname}${url.search}`,
    headers: HEADERS,
    lookup: lookupAmong(addresses),
    // a connection of its own, that no proxy of the environment takes part in
    agent: false,
    maxHeaderSize: MOST_HEADERS
  };
}
function lookupAmong(addresses) {
  const found2 = addresses.map((address2) => ({ address: address2, family: address2.includes(":") ? 6 : 4 }));
  return (_, { all: all2 }, done) => {
    const [first] = found2;
    if (first === void 0) done(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), []);
    else if (all2) done(null, found2);
    else done(null, first.address, first.family);
  };
}

// src/edges/external-links/pacing.ts
import { setTimeout as wait } from "node:timers/promises";
var pause = async (milliseconds, signal) => {
  if (milliseconds > 0) await wait(milliseconds, void 0, { signal }).catch(ignoreAbort);
};
function ignoreAbort(error) {
  if (error.name !== "AbortError") throw error;
}
function pacing({ atOnce, perHost, gap }, signal) {
  const everywhere = slots(atOnce);
  const lanes = /* @__PURE__ */ new Map();
  const laneOf = (host) => {
    const lane = lanes.get(host) ?? { enter: slots(perHost), next: 0 };
    lanes.set(host, lane);
    return lane;
  };
  return {
    run: (host, work) => {
      const lane = laneOf(host);
      return lane.enter(async () => {
        while (lane.next > performance.now() && !signal.aborted) await pause(lane.next - performance.now(), signal);
        lane.next = performance.now() + gap;
        return everywhere(work);
      });
    },
    hold: (host, milliseconds) => {
      const lane = laneOf(host);
      lane.next = Math.max(lane.next, performance.now() + milliseconds);
    }
  };
}
function slots(count) {
  let free = count;
  const waiting = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve2) => waiting.push(resolve2));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === void 0) free += 1;
      else next();
    }
  };
}

// src/edges/external-links/ask-hosts.ts
var ALWAYS_THERE = "example.com";
var unknown2 = (why) => ({ result: "unknown", why });
function askHosts(resolve2, mayReach, limits) {
  const end = new AbortController();
  const lanes = pacing(limits, end.signal);
  const names = /* @__PURE__ */ new Map();
  const closed2 = /* @__PURE__ */ new Map();
  const timeouts = /* @__PURE__ */ new Map();
  let timeLeft = limits.time;
  let requestsLeft = limits.requests;
  const lookUp2 = (host) => {
    const found2 = names.get(host) ?? resolve2(host);
    names.set(host, found2);
    return found2;
  };
  const locate = async (url) => {
    const found2 = await lookUp2(url.hostname);
    if ("why" in found2) return unknown2(found2.why);
    if ("missing" in found2) {
      const isReal = "addresses" in await lookUp2(ALWAYS_THERE);
      return isReal ? { result: "dead", answer: "no such host" } : unknown2("names cannot be looked up here");
    }
    const port2 = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
    const refusals = found2.addresses.map((address2) => mayReach({ address: address2, port: port2 }));
    const allowed = found2.addresses.filter((_, index2) => refusals[index2] === void 0);
    return allowed.length > 0 ? allowed : unknown2(refusals[0] ?? "the host has no address");
  };
  const send = async (url, method, addresses) => {
    const answer = await lanes.run(url.host, async () => {
      const refusal = closed2.get(url.host) ?? outOfBudget();
      if (refusal !== void 0) return { refusal };
      requestsLeft -= 1;
      return oneRequest(url, method, { addresses, timeout: limits.timeout, signal: end.signal });
    });
    if ("refusal" in answer) return unknown2(answer.refusal);
    if (!("why" in answer)) timeouts.delete(url.host);
    else if (answer.isTimeout) countTimeout(url.host, answer.why);
    return meaningOf(answer, method, Date.now());
  };
  const outOfBudget = () => {
    if (end.signal.aborted) return `the time for links to the web was up (${limits.time / 1e3} s)`;
    return requestsLeft > 0 ? void 0 : `the requests for links to the web were used up (${limits.requests})`;
  };
  const countTimeout = (host, why) => {
    const count = (timeouts.get(host) ?? 0) + 1;
    timeouts.set(host, count);
    if (count >= limits.timeouts) closed2.set(host, why);
  };
  const waits = async (host, wanted, round, why) => {
    const own4 = limits.waits[round];
    if (own4 === void 0 || closed2.has(host) || end.signal.aborted) return false;
    if (wanted !== void 0 && wanted > limits.longestWait) {
      closed2.set(host, `${why}, and it is to be asked again no earlier than in ${Math.round(wanted / 1e3)} s`);
      return false;
    }
    if (wanted === void 0) await pause(own4, end.signal);
    else lanes.hold(host, wanted);
    return true;
  };
  return {
    ask: async (url) => {
      const place = await locate(url);
      if ("result" in place) return place;
      let method = "HEAD";
      for (let round = 0; ; ) {
        const meaning = await send(url, method, place);
        method = "GET";
        if (meaning.result === "ask-in-full") continue;
        if (meaning.result !== "later") return meaning;
        if (await waits(url.host, meaning.after, round, meaning.why)) round += 1;
        else {
          if (meaning.isOfHost) closed2.set(url.host, closed2.get(url.host) ?? meaning.why);
          return unknown2(closed2.get(url.host) ?? outOfBudget() ?? meaning.why);
        }
      }
    },
    startClock: () => {
      const started = performance.now();
      const timer = setTimeout(() => end.abort(), timeLeft);
      return () => {
        clearTimeout(timer);
        timeLeft = Math.max(0, timeLeft - (performance.now() - started));
      };
    }
  };
}

// src/edges/external-links/limits.ts
var LIMITS = {
  atOnce: 16,
  perHost: 2,
  gap: 200,
  timeout: 1e4,
  waits: [1e3, 4e3],
  longestWait: 3e4,
  timeouts: 2,
  time: 3e5,
  requests: 2e3
};

// src/edges/external-links/public-address.ts
import { BlockList, isIP as isIP2 } from "node:net";
var CLOSED_V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // with the metadata services of most clouds
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  // public by its number, and the host of the virtual machine on Azure
  ["168.63.129.16", 32]
];
var CLOSED_V6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20]
];
var publicWeb = ({ address: address2, port: port2 }) => {
  if (!isPublicAddress(address2)) return "the address is not a public one";
  return port2 === 80 || port2 === 443 ? void 0 : `no port but 80 and 443 is asked, and this is ${port2}`;
};
function isPublicAddress(address2) {
  if (address2.includes("%")) return false;
  const version = isIP2(address2);
  if (version === 4) return !closed.check(address2, "ipv4");
  return version === 6 && unicast.check(address2, "ipv6") && !closed.check(address2, "ipv6");
}
var closed = new BlockList();
for (const [network, prefix] of CLOSED_V4) closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of CLOSED_V6) closed.addSubnet(network, prefix, "ipv6");
var unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

// src/edges/external-links/redirection.ts
function nextAddress(from, location) {
  if (!URL.canParse(location, from.href)) return { why: "it leads on to what is no address" };
  const next = new URL(location, from.href);
  next.hash = "";
  if (next.protocol !== "http:" && next.protocol !== "https:") return { why: "it leads on to what is not on the web" };
  if (next.username !== "" || next.password !== "")
    return { why: "it leads on with a user name or a password, and these are not sent" };
  if (isFrontPage(next) && !isFrontPage(from)) return { why: "it leads on to a front page" };
  if (isLogin(next) && !isLogin(from)) return { why: "it leads on to a login" };
  return next;
}
var isFrontPage = ({ pathname, search: search2 }) => search2 === "" && /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.[a-z]{2,5})?)?$/i.test(pathname);
var isLogin = ({ hostname, pathname }) => [...hostname.split(".").slice(0, -2), ...pathname.split("/")].some(
  (part) => /^(?:log[-_]?[io]n|sign[-_]?in|auth|authorize|oauth2?|sso|saml2?)(?:\.[a-z]{2,5})?$/i.test(part)
);

// src/edges/external-links/open-web.ts
var PUBLIC_WEB = { resolve: resolveHost, mayReach: publicWeb, limits: LIMITS };
var MOST_REDIRECTIONS = 10;
function openWeb(known, { resolve: resolve2, mayReach, limits } = PUBLIC_WEB) {
  const hosts = askHosts(resolve2, mayReach, limits);
  const asked = /* @__PURE__ */ new Map();
  const follow = async (address2) => {
    const passed = /* @__PURE__ */ new Set();
    let url = new URL(address2);
    while (passed.size <= MOST_REDIRECTIONS) {
      if (passed.has(url.href)) return { result: "unknown", why: "it leads on in a circle" };
      passed.add(url.href);
      const answer = await hosts.ask(url);
      if (answer.result !== "leads-on") return answer;
      const next = nextAddress(url, answer.location);
      if ("why" in next) return { result: "unknown", why: next.why };
      url = next;
    }
    return { result: "unknown", why: `it leads on more than ${MOST_REDIRECTIONS} times` };
  };
  const askOnce = (address2) => {
    const outcome = asked.get(address2) ?? visit3(address2);
    asked.set(address2, outcome);
    return outcome;
  };
  const visit3 = async (address2) => {
    if (known.isAlive(address2)) return { result: "alive" };
    const outcome = await follow(address2);
    if (outcome.result === "alive") known.add(address2);
    return outcome;
  };
  return {
    probe: async (addresses) => {
      const stopClock = hosts.startClock();
      try {
        return new Map(await Promise.all(addresses.map(async (address2) => [address2, await askOnce(address2)])));
      } finally {
        stopClock();
      }
    }
  };
}

// src/edges/external-links/with-web.ts
async function withWeb({ externalLinks }, cache, check3) {
  if (externalLinks === "off") return check3(void 0);
  const known = cache === void 0 ? nothingKnown() : await openKnownAddresses(cache, Date.now());
  const report = await check3(openWeb(known));
  return { ...report, remarks: [...report.remarks, ...await known.close()] };
}

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
  return new Promise((resolve2, reject) => {
    const child = spawn("git", command.args, {
      env: { ...command.env, ...options.env },
      stdio: ["pipe", "pipe", "pipe"],
      ...options.timeout === void 0 ? {} : { timeout: options.timeout, killSignal: "SIGKILL" }
    });
    const out = [];
    let stderr = "";
    child.stdout.on("data", options.onOutput ?? ((chunk) => out.push(chunk)));
    child.stderr.on("data", (chunk) => {
      stderr = (stderr + chunk.toString("utf8")).slice(-2e3);
    });
    child.on(
      "error",
      (error) => reject(new GitError(`could not start git, expected git 2.34 or later on the PATH (${error.message})`, ""))
    );
    child.on("exit", (_, signal) => {
      if (signal === null) return;
      child.stdout.destroy();
      child.stderr.destroy();
    });
    child.on("close", (code, signal) => {
      if (code === 0 && !options.failsOn?.test(stderr)) return resolve2(Buffer.concat(out));
      const how = code === 0 ? "met an error" : signal ? `was ended (${signal})` : `failed with exit code ${code}`;
      reject(new GitError(`git ${verb} ${how}`, stderr.trim(), code ?? void 0));
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input);
  });
}

// src/edges/fetching.ts
var CHECKOUT = "Set `fetch-depth: 0` in the `actions/checkout` step, and see that the job has `permissions: contents: read`.";
var LONGEST_FETCH = 3e5;
var FLAGS = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-gc"];
function prepareFetching(directory, serverUrl, token) {
  const protocols = { GIT_ALLOW_PROTOCOL: "file:http:https:ssh" };
  if (token === "") return { directory, env: protocols };
  const given = Number(process.env.GIT_CONFIG_COUNT) || 0;
  const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
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
  const all2 = "--config-env=fetch.negotiationAlgorithm=HANDBACK_CHECK_NEGOTIATION";
  const args = [all2, "fetch", ...FLAGS, ...filter, "--stdin", "--end-of-options", "origin"];
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

// src/edges/open-repositories.ts
import { realpath } from "node:fs/promises";

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

// src/edges/git-repository.ts
import { readFile as readFile3 } from "node:fs/promises";
import { resolve } from "node:path";

// src/edges/git-tree.ts
function readTree(answer) {
  const files = /* @__PURE__ */ new Map();
  for (const entry of answer.toString("utf8").split("\0")) {
    const tab = entry.indexOf("	");
    const [mode = "", , id = ""] = entry.slice(0, tab).split(" ");
    if (tab > 0 && isRegular(mode)) files.set(entry.slice(tab + 1), id);
  }
  return files;
}
var isRegular = (mode) => mode.startsWith("100");
var isPossiblePath = (path) => path.length <= 4096 && path.isWellFormed() && !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

// src/edges/git-changes.ts
function readChanges(answer) {
  const parts = answer.toString("utf8").split("\0");
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
    versions: () => versions
  };
}
function readParents(answer) {
  const lines = answer.toString("utf8").split("\n").filter(Boolean);
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
    const open2 = [from];
    let cut = false;
    for (let commit = open2.pop(); commit !== void 0; commit = open2.pop()) {
      if (isCut(commit)) cut = true;
      for (const parent of parents.get(commit) ?? []) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        open2.push(parent);
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
function readGrep(answer, prefix) {
  const found2 = /* @__PURE__ */ new Map();
  const text5 = answer.toString("utf8");
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

// src/edges/git-batch.ts
var LF2 = 10;
function readBatch(answer, names) {
  const objects = /* @__PURE__ */ new Map();
  let at = 0;
  for (const name of names) {
    const end = answer.indexOf(LF2, at);
    const header = answer.toString("utf8", at, end < 0 ? answer.length : end);
    at = end + 1;
    if (end >= 0 && header === `${name} missing`) continue;
    const [, id = "", type = "", length = ""] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
    const size = Number(length);
    if (end < 0 || type === "" || at + size >= answer.length)
      throw new GitError(`git cat-file answered ${JSON.stringify(header)} for ${JSON.stringify(name)}`, "");
    objects.set(name, { id, type, content: answer.subarray(at, at + size) });
    at += size + 1;
  }
  return objects;
}

// src/edges/temporary-folder.ts
import { rmSync } from "node:fs";
import { mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var REMOVAL = { recursive: true, force: true, maxRetries: 5 };
async function makeTemporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), "handback-check-"));
  const atExit = () => rmSync(path, REMOVAL);
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
var DAMAGE = /^error: (?!.*: expected commit type)/m;
async function openObjects(directory) {
  const settings = await git(directory, ["config", "--null", "--list"]);
  const isPartial = /(?:^|\0)(?:extensions\.partialclone|remote\.[^\0]*\.promisor)\n/.test(settings.toString("utf8"));
  const { place, env, close } = isPartial ? await borrow(directory) : { place: directory, env: {}, close: async () => {
  } };
  return {
    isPartial,
    read: async (names) => {
      const wanted = [...new Set(names)];
      if (wanted.length === 0) return /* @__PURE__ */ new Map();
      const input = `${wanted.join("\n")}
`;
      return readBatch(await git(place, ["cat-file", "--batch"], { input, env, failsOn: DAMAGE }), wanted);
    },
    run: (args) => git(place, args, { env }),
    close
  };
}
async function borrow(directory) {
  const [objects = "", format = "sha1"] = (await git(directory, ["rev-parse", "--path-format=absolute", "--git-path", "objects", "--show-object-format"])).toString("utf8").split("\n");
  const { path: place, remove } = await makeTemporaryFolder();
  await git(place, ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, place]);
  return {
    place,
    env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePath(objects) },
    close: remove
  };
}
var quotePath = (path) => `"${path.replace(/["\\]/g, "\\$&")}"`;

// src/edges/git-repository.ts
var OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var MOST_PATHSPECS = 12;
var LOG = [
  ...["log", LOG_FORMAT, "--raw", "-z", "--no-abbrev", "--root", "--no-renames", "--no-color", "--no-follow"],
  ...["--full-history", "--diff-merges=first-parent", "--no-show-signature", "--no-relative"]
];
async function openGitRepository(directory) {
  const top = await topOf(directory);
  const objects = await openObjects(top);
  const trees = /* @__PURE__ */ new Map();
  const local = (args, options = {}) => git(top, args, { ...options, env: { GIT_ALLOW_PROTOCOL: "none", ...options.env } });
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
  return resolve(directory, up);
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
async function lineOf(answer) {
  try {
    return (await answer).toString("utf8").trim() || void 0;
  } catch (error) {
    if (error instanceof GitError && error.stderr === "" && error.exitCode === 1) return void 0;
    throw error;
  }
}

// src/edges/open-repositories.ts
var NAME_A_FOLDER = "Name the folder of a work tree or of a bare repository.";
async function openRepository(option, directory, advice = NAME_A_FOLDER) {
  try {
    return await openGitRepository(directory);
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode === void 0) throw error;
    throw new CannotRun(`Unexpected \`${option}\` \`${directory}\`, expected a git repository`, advice, [error.stderr]);
  }
}
async function sourceOf(english, localized2, head, { option, directory, revision, sourcePath }) {
  const isSame = await realpath(localized2.directory) === await realpath(english.directory);
  const isInside = isSame && await realpath(directory) !== await realpath(english.directory);
  if (isInside || isSame && sourcePath === void 0) {
    throw new CannotRun(
      `Unexpected \`${option}\`, expected a clone of the English repository: its folder belongs to the localized one`,
      isInside ? "Name the folder of the English clone, and check it out before this step." : "Name the folder of the English clone; where English lies in the same repository, say where: `source-path`."
    );
  }
  const pathOf = englishPathBy(sourcePath);
  if (revision !== void 0)
    return { repository: english, head: await commitOf3(english, `${option}-ref`, revision), pathOf };
  if (isSame) return { repository: english, head, pathOf };
  const newest2 = await english.resolve("HEAD") ?? await english.resolve("refs/remotes/origin/HEAD");
  if (newest2 !== void 0) return { repository: english, head: newest2, pathOf };
  throw new CannotRun(
    `\`HEAD\` names no commit in the English repository \`${english.directory}\``,
    `Name its newest revision with \`${option}-ref\`.`
  );
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
    const read3 = readPart(await readHostileFile(join2(folder2, path)), ruleIds);
    if ("part" in read3) files.push({ file: path, part: read3.part });
    else faults.push(`${shownValue(path)}: ${read3.fault}`);
  }
  const joined = faults.length > 0 ? { faults } : joinParts(files);
  if ("report" in joined) return joined.report;
  throw new CannotRun(
    `The parts in ${shownValue(folder2)} are not one check`,
    "Every job of the matrix leaves one part; run those again that could not run.",
    joined.faults
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
    const failure = (said) => unreachable(remote, said);
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
      const named = [.../* @__PURE__ */ new Set([...commits, ...files.map(({ commit }) => commit)])];
      const held = await local.commits(named);
      await objects.commits(named.filter((id) => !held.has(id)));
      await needTrees([...named, head]);
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
  const server = URL.canParse(serverUrl) ? new URL(serverUrl) : void 0;
  if (server !== void 0 && /^https?:$/.test(server.protocol) && server.username + server.password === "")
    return `${serverUrl.replace(/\/+$/, "")}/${name}`;
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
  const named = revision !== void 0 && !isId && isRefName(revision);
  const refs = named ? [`refs/heads/${revision}`, `refs/tags/${revision}`] : [];
  const answer = await lookUpAll(fetching, ["HEAD", ...refs]);
  if ("refused" in answer) throw unreachable(remote, answer.refused);
  if (isId) return revision;
  const [tip] = (revision === void 0 ? ["HEAD"] : refs).flatMap((ref) => answer.ids.get(ref) ?? []);
  if (tip !== void 0) return tip;
  if (revision === void 0) throw new SourceUnreachable(remote.name, "its `HEAD` names no commit", "");
  throw noRevision(remote);
}
function unreachable({ name, token }, said) {
  return sourceUnreachable(name, said, [token, Buffer.from(`x-access-token:${token}`).toString("base64")]);
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
      return { source: await open(name, asked, opened) };
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
    return { source: await open(repository, asked, opened), refusal };
  } catch (error) {
    throw error instanceof SourceUnreachable ? refusal(error) : error;
  }
}
async function open(name, asked, opened) {
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

// src/edges/settings-of.ts
import { readFile as readFile4 } from "node:fs/promises";
var SETTINGS_PATH = ".github/handback-check.yml";
async function settingsOf(repository, base, file) {
  return file === void 0 ? committedSettings(repository, base, SETTINGS_PATH) : read2(await textOf4(file), file, "Correct them.");
}
async function committedSettings(repository, base, path) {
  const text5 = await textAt(repository, base, path);
  const advice = `They are those of the base commit ${base.slice(0, 12)}: correct them there.`;
  return text5 === void 0 ? DEFAULT_SETTINGS : read2(text5, path, advice);
}
function read2(text5, path, advice) {
  const parsed = parseSettings(
    text5,
    path,
    RULES.map(({ id }) => id)
  );
  if ("settings" in parsed) return parsed.settings;
  throw new CannotRun(
    "The settings cannot be read",
    advice,
    parsed.faults.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
  );
}
async function textAt(repository, base, path) {
  const [id] = await repository.find([{ commit: base, path }]);
  if (id === void 0) return void 0;
  const bytes = (await repository.read([id])).get(id);
  if (bytes === void 0)
    throw new CannotRun(
      `The base commit holds \`${path}\`, but this clone not its contents`,
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
  const shown2 = report.findings.filter((finding2) => concerns(finding2, report));
  const lines = SEVERITIES.flatMap(
    (level) => renderLevel(
      level,
      shown2.filter(({ severity: severity2 }) => severity2 === level)
    )
  );
  return lines.map((line) => `${line}
`).join("");
}
function renderLevel(level, findings) {
  if (findings.length <= MOST_OF_A_LEVEL) return findings.map(renderFinding);
  const shown2 = findings.slice(0, MOST_OF_A_LEVEL - 1);
  const more = (findings.length - shown2.length).toLocaleString("en-US");
  const rest2 = `${more} more findings of level ${level} have no annotation. The job summary and the JSON report list every one.`;
  return [...shown2.map(renderFinding), `::${level} title=${escapeProperty(NAME)}::${escapeData(rest2)}`];
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
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
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
  return { name, page: path, result: "failed", body: `<failure${attributes}>${shown(lines)}</failure>` };
}
var skipCase = ({ rule, path, reason }) => ({
  name: skippedRule(rule),
  page: path,
  result: "skipped",
  body: `<skipped${xmlAttributes({ message: `Could not tell: ${reason}` })}/>`
});
var output = (lines) => `<system-out>${shown(lines)}</system-out>`;
var shown = (lines) => xmlText(lines.map(visible).join("\n"));
function findingLines(finding2) {
  const { path, place, severity: severity2, message, help, fix, url } = finding2;
  const { line, column } = place.start;
  const why = aside(finding2);
  return [
    `${path}:${line}:${column}: ${severity2}${why === void 0 ? "" : `, ${why}`}: ${message}`,
    ...fix === void 0 ? [] : fixText(fix),
    ...help === "" ? [] : [help],
    url
  ];
}

// src/report/fingerprints.ts
import { createHash as createHash3 } from "node:crypto";
function fingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  return new Map(
    findings.map((finding2) => {
      const identity2 = identityOf(finding2);
      const count = (seen.get(identity2) ?? 0) + 1;
      seen.set(identity2, count);
      return [finding2, hash2(`${identity2} ${count}`)];
    })
  );
}
function identityOf({ path, rule, messageId, data, about }) {
  if (about?.[0] !== void 0) return JSON.stringify([path, rule, about[0]]);
  return JSON.stringify([path, rule, messageId, Object.entries(data).sort(([a], [b]) => a < b ? -1 : 1)]);
}
var hash2 = (text5) => createHash3("sha256").update(text5).digest("hex").slice(0, 32);

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
var leftOut = (count) => notification(
  "warning",
  `${counted(count, "finding")} left out, because GitHub does not take a larger file; the JSON report holds every one`
);
var rest = (count, noun) => count > 0 ? [notification("note", `${counted(count, noun)} in the JSON report`)] : [];
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
var sarifLevel = (severity2) => severity2 === "notice" ? "note" : severity2;
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
var FINGERPRINT = "handbackCheck/v1";
function sarifResult(finding2, { gate, ruleIndexes, fingerprints: fingerprints2 }) {
  const ruleIndex = ruleIndexes.get(finding2.rule);
  return {
    ruleId: finding2.rule,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: sarifLevel(finding2.severity),
    message: sarifMessage([finding2.message, finding2.help].filter((part) => part !== "").join(". ")),
    locations: [{ physicalLocation: { artifactLocation: pageAt(finding2.path), region: regionShown(finding2) } }],
    partialFingerprints: { [FINGERPRINT]: fingerprints2.get(finding2) },
    baselineState: finding2.origin === "existing" ? "unchanged" : "new",
    ...finding2.fix === void 0 || finding2.fix.text.length > LONGEST_FIX ? {} : { fixes: [sarifFix(finding2.path, finding2.fix)] },
    properties: { origin: finding2.origin, blocks: blocks(finding2, gate) },
    ...finding2.pardon === void 0 ? {} : { suppressions: [suppression(finding2.pardon)] }
  };
}
var suppression = (pardon) => ({
  kind: "external",
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
var LIMITS2 = { results: 25e3, bytes: 95e5 };
function renderSarif(report, repositoryUrl, limits = LIMITS2) {
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
  MissingContents,
  readShard,
  SOME_SHARD,
  partName,
  inputsHash,
  renderPart,
  mergeSettings,
  settingsFromInputs,
  readPage,
  NO_SOURCE,
  gatherFacts,
  openArchive,
  openWorld,
  checkEnglish,
  withWeb,
  GitError,
  git,
  CHECKOUT,
  prepareFetching,
  fetchFrom,
  fetchObjects,
  lookUp,
  commitsOf,
  commitOf3 as commitOf,
  openRepository,
  sourceOf,
  renderWorkflowCommands,
  renderJunit,
  renderSarif,
  readParts,
  openRemoteSource,
  SETTINGS_PATH,
  settingsOf,
  committedSettings,
  growYoungMemory
};
