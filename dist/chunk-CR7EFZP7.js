import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  automaticIds,
  lastUpTo,
  lineIndex,
  require_dist,
  stretchAt,
  withoutStretches
} from "./chunk-DGDOLC5J.js";
import {
  __toESM
} from "./chunk-QXVSELGA.js";

// src/parse/raw-lines.ts
var TEXT = { in: "text" };
var DOUBT = { in: "doubt" };
var NESTED = { in: "nested" };
var PARAGRAPH_OR_HTML = { in: "paragraph or html" };
var FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
var BACKTICKS_OR_FENCE = /^ {0,3}`{3}/;
var CLOSING_FENCE = /^( {0,3})(`{3,}|~{3,})[ \t]*[\r\n]*$/;
var BLANK = /^[ \t]*[\r\n]*$/;
var TAG = /^ {0,3}<[A-Za-z/]/;
var ENDED_HTML = /^( {0,3})<(?:(script|pre|style|textarea)(?=[\s>])|(!--)|(\?)|(![A-Za-z])|(!\[))/i;
var NESTED_START = /^(?:[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+|(?: {4}| {0,3}\t)[ \t]*)(?:`{3}|~{3}|<[A-Za-z/!?])/;
var BLOCK = /^<\/?(?:table|thead|tbody|tr|td|th|div|details|ul|ol|li|dl|p|center|section|iframe)(?=[\s>]|\/>)/i;
var ENDS = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, />/];
var INCLUDE = /\[!include/i;
var endsFence = (mark) => (line) => {
  const closing2 = CLOSING_FENCE.exec(line)?.[2];
  return closing2 !== void 0 && closing2[0] === mark[0] && closing2.length >= mark.length;
};
var isBlank = (line) => BLANK.test(line);
function rawLines() {
  let state = TEXT;
  return (line) => {
    if (state.in === "raw") {
      if (state.ends(line)) state = TEXT;
      return !isBlank(line);
    }
    if (state.in === "doubt") return false;
    const wasFenced = state.in === "indented fence";
    state = state.in === "text" ? opened(line) : continued(state, line);
    if (state.in === "indented fence" || wasFenced && state === TEXT) return !isBlank(line);
    if (state.in !== "raw") return false;
    const { ends } = state;
    if (!FENCE.test(line) && ends(line)) state = TEXT;
    return true;
  };
}
var starts = (line) => BACKTICKS_OR_FENCE.test(line) || FENCE.test(line) || ENDED_HTML.test(line);
function continued(state, line) {
  if (state.in === "paragraph or html") {
    if (isBlank(line)) return TEXT;
    return starts(line) ? DOUBT : state;
  }
  if (state.in === "nested") {
    if (!/^[ \t\r\n]/.test(line)) return opened(line);
    return starts(line) || TAG.test(line) ? DOUBT : state;
  }
  if (isBlank(line)) return state;
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  if (!indent.includes("	") && indent.length < state.indent) return DOUBT;
  if (state.ends(line)) return TEXT;
  return state.ends(line.trimStart()) ? DOUBT : state;
}
function opened(line) {
  const [, indent = "", mark] = FENCE.exec(line) ?? [];
  if (mark !== void 0)
    return indent === "" ? { in: "raw", ends: endsFence(mark) } : { in: "indented fence", ends: endsFence(mark), indent: indent.length };
  if (BACKTICKS_OR_FENCE.test(line)) return INCLUDE.test(line) ? DOUBT : TEXT;
  const [, before, ...kinds] = ENDED_HTML.exec(line) ?? [];
  if (before !== void 0) {
    const end = ENDS[kinds.findIndex((kind) => kind !== void 0)];
    if (end === void 0 || INCLUDE.test(line)) return DOUBT;
    if (before === "") return { in: "raw", ends: (one) => end.test(one) };
    return end.test(line) ? TEXT : DOUBT;
  }
  if (BLOCK.test(line)) return { in: "raw", ends: isBlank };
  if (NESTED_START.test(line)) return NESTED;
  return TAG.test(line) ? PARAGRAPH_OR_HTML : TEXT;
}

// src/parse/reading-cost.ts
var MOST_COST = 5e8;
var PER_LINE = 1e3;
var PER_ITEM = 10;
var PER_NESTED_PAIR = 0.12;
var PER_TURN_PAIR = 5;
var PER_UNDERLINE_PAIR = 6;
var LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
var CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))/y;
var MARK = /[\]*]|<[!?]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
var BLANK2 = /^[ \t>]*[\r\n]*$/;
var NEW_TEXT = /^(?: {0,3}>)* {0,3}(?:[-+*]|1[.)]|#{1,6})[ \t]{1,4}[^ \t\r\n]/;
var UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*[\r\n]*$/;
var ROW = /^ {0,3}\|/;
var DELIMITER_ROW = /^ {0,3}\|[ \t:|-]*-[ \t:|-]*[\r\n]*$/;
var newRun = () => ({ lines: 0, units: 0, marks: 0, lazy: 0, isNested: false, columns: 0, isTable: false });
function readingCost(text) {
  let cost = 0;
  let lines = 0;
  let nested = 0;
  let turns = 0;
  let underlines = 0;
  let nesting = "";
  const isRaw = rawLines();
  let run = newRun();
  const close = () => {
    cost += run.units * run.marks + run.lazy ** 2;
    run = newRun();
  };
  LINE.lastIndex = 0;
  while (LINE.lastIndex < text.length && cost <= MOST_COST) {
    const line = LINE.exec(text)?.[0] ?? "";
    lines += 1;
    if (isRaw(lines === 1 ? line.replace(/^\uFEFF/, "") : line)) {
      cost += PER_LINE;
      close();
      continue;
    }
    const { depth, items, marks: written } = nestingOf(line);
    cost += PER_LINE + depth ** 2 + PER_ITEM * depth * items;
    if (depth > 0) nested += 1;
    if (depth > 0 && written !== nesting) {
      if (nesting !== "") turns += 1;
      nesting = written;
    }
    if (run.lines > 0 && UNDERLINE.test(line)) underlines += 1;
    const isBlank2 = BLANK2.test(line);
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
  return cost + (PER_NESTED_PAIR * nested + PER_TURN_PAIR * turns + PER_UNDERLINE_PAIR * underlines) * lines;
}
function nestingOf(line) {
  let depth = 0;
  let items = 0;
  let end = 0;
  CONTAINER.lastIndex = 0;
  for (let match = CONTAINER.exec(line); match !== null; match = CONTAINER.exec(line)) {
    depth += 1;
    if (!match[0].endsWith(">")) items += 1;
    end = CONTAINER.lastIndex;
  }
  return { depth, items, marks: line.slice(0, end).replace(/\d+/g, "1") };
}
function columnsOf(row) {
  const bars = row.match(/\\[\\|]|\|/g)?.filter((bar) => bar === "|").length ?? 0;
  return /(?:^|[^\\])\|[ \t]*[\r\n]*$/.test(row) ? bars - 1 : bars;
}

// src/parse/bearable.ts
var LF = 10;
var CR = 13;
var LAST_MARK = 95;
var MARKS = new Uint8Array(LAST_MARK + 1);
for (const mark of "]*_<>+-.)") MARKS[mark.charCodeAt(0)] = 1;
var isBearable = (text) => highestCost(text) <= MOST_COST || readingCost(text) <= MOST_COST;
function highestCost(text) {
  let lines = 1;
  let marks = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > LAST_MARK) continue;
    if (code === LF || code === CR) lines += 1;
    else marks += MARKS[code] ?? 0;
  }
  return 1e3 * lines + 11 * marks ** 2 + 2 * text.length * marks + 13 * lines ** 2;
}

// src/parse/span-halves.ts
function nextMarker(tags, from) {
  let index = from;
  while (index < tags.length && isOwn(tags[index])) index += 1;
  return index;
}
var isOwn = (tag) => tag?.role === "other" || tag?.role === "close";
function readTranslation(tags, index) {
  const tag = tags[index];
  if (tag?.role !== "translation") return void 0;
  const behind = nextMarker(tags, index + 1);
  const before = behind - 1;
  const isSeam = before > index && tags[before]?.role === "close" && tags[before]?.end === tags[behind]?.start;
  const seam = isSeam && tags[behind]?.role !== "translation" ? before : void 0;
  return halfOf(tag, tag, tags, index + 1, seam ?? closing(tags, index + 1, behind), behind);
}
function readEnglish(tags, index) {
  const first = tags[index];
  if (first?.role !== "wrapper" && first?.role !== "original") return void 0;
  const second = tags[index + 1];
  const isWrapped = first.role === "wrapper" && second?.role === "original";
  const tag = isWrapped ? second : first;
  const from = index + (isWrapped ? 2 : 1);
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
  for (let index = from; index < to; index += 1) {
    if (tags[index]?.role === "other") depth += 1;
    else if (depth === 0) return index;
    else depth -= 1;
  }
  return void 0;
}
function isDouble(tags, index, to) {
  if (index === void 0 || index + 1 >= to) return false;
  const [one, two] = [tags[index], tags[index + 1]];
  return one?.role === "close" && two?.role === "close" && one.end === two.start;
}
function looseTag(tags, from, to) {
  const open = [];
  for (const tag of tags.slice(from, to)) {
    if (tag.role === "other") open.push(tag);
    else if (open.pop() === void 0) return tag;
  }
  return open[0];
}

// src/parse/bilingual.ts
function readSpans(tags, lines) {
  const plain = tags.filter(({ inCode }) => !inCode);
  const reading = pairUp(plain, lines);
  if (reading.damages === 0 || plain.length === tags.length) return reading;
  const other = pairUp(tags, lines);
  return other.damages < reading.damages ? other : reading;
}
function pairUp(tags, lines) {
  const pairs = [];
  const faults = [];
  const english = [];
  const fault = (kind, { id }, { start, end }) => faults.push({ kind, id, place: lines.place(start, end) });
  let open = 0;
  let unopened = 0;
  let loose;
  let isWhole = true;
  let index = 0;
  for (let tag = tags[index]; tag !== void 0; tag = tags[index]) {
    if (tag.role === "other" || tag.role === "close") {
      if (tag.role === "other") open += 1;
      else if (open > 0) open -= 1;
      else {
        const isTold = !isWhole || loose?.end === tag.start || isBeforeEnglish(tags, index);
        if (!isTold) fault("surplus", tag, tag);
        loose = tag;
        unopened += 1;
      }
      index += 1;
      continue;
    }
    const translation = readTranslation(tags, index);
    const behind = translation ? nextMarker(tags, translation.next) : index;
    const candidate = readEnglish(tags, behind);
    const original = translation && candidate && !belong(translation, candidate) ? void 0 : candidate;
    if (original) english.push(original.whole);
    const damage = damageOf(translation, original);
    if (damage) fault(damage.kind, (translation ?? original)?.tag ?? tag, damage.at);
    isWhole = damage === void 0 || HARMLESS.has(damage.kind);
    if (translation && original && isWhole)
      pairs.push({ translation: spanHalf(translation, lines), original: spanHalf(original, lines) });
    index = original?.next ?? translation?.next ?? index + 1;
  }
  return { spans: { pairs, faults }, english, damages: faults.length + open + unopened };
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
  const between = { start: translation.whole.end, end: original.whole.start };
  if (between.start !== between.end) return { kind: "apart", at: between };
  if (!original.isWrapped) return { kind: "unwrapped", at: original.opening };
  if (!original.isClosed) return { kind: "unclosed-english", at: original.opening };
  if (original.loose) return { kind: "stray", at: original.loose };
  return translation.loose && { kind: "unbalanced", at: translation.loose };
}
function isBeforeEnglish(tags, index) {
  const next = tags[index + 1];
  return next?.start === tags[index]?.end && (next?.role === "wrapper" || next?.role === "original");
}
var spanHalf = ({ tag, whole, inner }, lines) => ({
  id: tag.id,
  idPlace: lines.place(tag.idStretch.start, tag.idStretch.end),
  place: lines.place(whole.start, whole.end),
  inner: lines.place(inner.start, inner.end)
});

// src/parse/blocks.ts
var LONGEST_TEXT = 600;
function addBlocks(node, source, blocks) {
  switch (node.type) {
    case "heading":
      blocks.push({ kind: "heading", depth: node.depth, place: firstLine(node, source), text: textOf(node, source) });
      break;
    case "paragraph":
      blocks.push({ kind: "paragraph", place: firstLine(node, source), text: textOf(node, source) });
      break;
    case "code":
      blocks.push(readCode(node, source));
      break;
    case "table":
      blocks.push(readTable(node, source));
      break;
    case "blockquote":
      for (const alert of alertsIn(node, source)) blocks.push(alert);
      addHtml(node, source, blocks);
      break;
    case "root":
    case "listItem":
      addHtml(node, source, blocks);
  }
}
var startOf = ({ position }) => position?.start.offset ?? 0;
var endOf = ({ position }) => position?.end.offset ?? 0;
function textOf(node, { page }) {
  const start = startOf(node);
  return page.slice(start, Math.min(endOf(node), start + LONGEST_TEXT));
}
function firstLine(node, { page, lines }) {
  const { position } = node;
  if (position?.start.line === position?.end.line) return lines.placeOf(node);
  const start = startOf(node);
  return lines.place(start, Math.min(endOf(node), endOfLine(page, start)));
}
function endOfLine(text, from) {
  LINE2.lastIndex = from;
  LINE2.test(text);
  return LINE2.lastIndex;
}
var LINE2 = /[^\r\n]*/y;
function addHtml({ children }, source, blocks) {
  for (const child of children)
    if (child.type === "html")
      blocks.push({ kind: "html", place: firstLine(child, source), text: textOf(child, source) });
}
var FENCE2 = /(?:`{3,}|~{3,})[ \t]*([^\s`]*)/y;
function readCode(node, source) {
  const start = startOf(node);
  FENCE2.lastIndex = start;
  const opening = FENCE2.exec(source.text);
  const place = firstLine(node, source);
  const text = textOf(node, source);
  if (opening === null) return { kind: "code", place, text };
  const end = start + opening[0].length;
  const fence = {
    kind: "fence",
    language: node.lang ?? "",
    languagePlace: source.lines.place(end - (opening[1]?.length ?? 0), end),
    code: node.value,
    place,
    text
  };
  return fence;
}
function readTable(node, source) {
  const rows = node.children.map((row) => ({
    cells: row.children.length,
    place: firstLine(row, source),
    text: textOf(row, source)
  }));
  const columns = node.align?.length ?? rows[0]?.cells ?? 0;
  return { kind: "table", columns, rows, place: firstLine(node, source), text: textOf(node, source) };
}
var ALERT = /((?:\\?\[|［)[ \t]{0,4}\\?[!！][ \t]{0,4}([^[\]［］\r\n]{1,200})[\]］])([^\r\n]*)/y;
var WELL_FORMED = /^\[!(?:(?:div|video)[ \t][^\]]*|[a-z]+(?:-[\w-]+)?[ \t]*)\]$/i;
function alertsIn(quote, source) {
  const end = endOf(quote);
  return quote.children.flatMap((child) => {
    if (child.type !== "paragraph") return [];
    const start = startOf(child);
    ALERT.lastIndex = start;
    const match = ALERT.exec(source.text);
    if (match === null) return [];
    const [, written = "", content = "", rest = ""] = match;
    const alert = {
      kind: "alert",
      keyword: (/^[^\s\\]+/.exec(content)?.[0] ?? "").toUpperCase(),
      written,
      isWellFormed: WELL_FORMED.test(written),
      isAlone: rest.trim() === "",
      place: source.lines.place(start, start + written.length),
      text: source.page.slice(start, end).slice(0, LONGEST_TEXT)
    };
    return [alert];
  });
}

// src/parse/masking.ts
var FILLER = "\uE000";
var withoutFiller = (text) => text.includes(FILLER) ? text.replaceAll(FILLER, "") : text;
var INCLUDE_START = /\[!include/i;
var INCLUDE2 = /(\[!include[ \t]*\[(?:[^[\]\r\n]|\[[^[\]\r\n]*\])*\][ \t]*\([ \t]*<?)([^)\s>]{0,1000})(>?(?:[ \t]+"[^"\r\n]*")?[ \t]*\)[ \t]*\])/gi;
function maskPage(page, bodyStart) {
  const end = bodyStart.offset;
  const head = page.slice(0, end).replace(/[^\r\n]+/g, (line) => " ".repeat(line.length));
  const includes = [];
  const body = page.slice(end);
  if (!INCLUDE_START.test(body)) return { text: head + body, includes };
  const masked = body.replace(INCLUDE2, (whole, before, url, _after, offset) => {
    includes.push({ start: end + offset, url, urlStart: end + offset + before.length });
    return FILLER.repeat(whole.length);
  });
  return { text: head + masked, includes };
}

// src/parse/damaged-links.ts
var ALMOST = /(\\?[\]］])([ \t\u00A0\u3000]{0,4}(?:\r?\n[ \t]{0,4})?)(\\?[(（])((?:[^\s()（）<>[\]［］\\"]|\\(?![()（）]))+)((?:[ \t]+"[^"\r\n]*")?)[ \t]{0,4}(\\?[)）])?/g;
var REST_WITH_BLANKS = /[^()（）<>[\]\r\n"]{1,200}\)/y;
var LONGEST_TEXT2 = 300;
var FILE = /\.(?:md|ya?ml|png|jpe?g|gif|svg)(?:[?#][^\s]*)?$/i;
var ADDRESS = /^(?:https?:\/\/[^/]|\.{1,2}[\\/]\S|~[\\/]\S|#[\p{L}_])/iu;
var ON_SITE = /^\/[\w-]+\/[^\s]/;
function damagedLinksInText(node, text, lines, parse) {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const found = [];
  const written = text.slice(from, to);
  if (!/[\]］]/.test(written)) return found;
  for (const match of written.matchAll(ALMOST)) {
    const [whole, closing2 = "", blanks = "", opening = "", url = "", title = "", end = ""] = match;
    const start = from + match.index;
    const parts = { closing: closing2, blanks, opening, url, title, isClosed: end !== "" };
    const read = (FILE.test(url) ? void 0 : targetWithBlanks(text, start, parts)) ?? (isLink(parts) ? { url, length: whole.trimEnd().length } : void 0);
    if (read === void 0 || blanks !== "" && isMark(text, start)) continue;
    const place = lines.place(start, start + read.length);
    const opener = findOpener(text, start);
    const isEscaped = closing2.startsWith("\\") && opener?.written.startsWith("\\") === true;
    const fix = read.url === url && parts.isClosed && opener ? repair(text, opener, { start, end: start + read.length }, parts, lines, parse) : void 0;
    found.push({ url: read.url, place, isEscaped, ...fix ? { fix } : {} });
  }
  return found;
}
function isLink({ blanks, url, isClosed }) {
  if (ADDRESS.test(url) || FILE.test(url)) return blanks === "" || isClosed;
  return blanks === "" && isClosed && ON_SITE.test(url);
}
function targetWithBlanks(text, start, { closing: closing2, blanks, opening, url, isClosed }) {
  if (isClosed || blanks !== "" || opening !== "(") return void 0;
  const urlStart = start + closing2.length + opening.length;
  REST_WITH_BLANKS.lastIndex = urlStart + url.length;
  const rest = REST_WITH_BLANKS.exec(text)?.[0];
  if (rest === void 0) return void 0;
  const whole = `${url}${rest.slice(0, -1)}`.trimEnd();
  return FILE.test(whole) ? { url: whole, length: urlStart + url.length + rest.length - start } : void 0;
}
var isMark = (text, closing2) => /\[(?:[ xX*]|\^?\d{1,3})$/.test(text.slice(Math.max(0, closing2 - 6), closing2));
function findOpener(text, closing2) {
  const before = text.slice(Math.max(0, closing2 - LONGEST_TEXT2), closing2);
  const written = /\\?[[［][^[\]［］\r\n]*$/.exec(before.slice(Math.max(0, lastBracket(before) - 1)))?.[0];
  if (written === void 0) return void 0;
  const length = written.startsWith("\\") ? 2 : 1;
  return { at: closing2 - written.length, written: written.slice(0, length) };
}
var lastBracket = (text) => Math.max(text.lastIndexOf("["), text.lastIndexOf("\uFF3B"));
function repair(text, opener, { start, end }, { url, title }, lines, parse) {
  if (/(?:[!！][ \t\u00A0\u3000]+|！)$/.test(text.slice(Math.max(0, opener.at - 8), opener.at))) return void 0;
  const label = text.slice(opener.at + opener.written.length, start);
  const target = `](${url}${title})`;
  if (withoutFiller(label + target) !== label + target) return void 0;
  const [paragraph, ...others] = parse(`[${label}${target}`).children;
  const isOne = paragraph?.type === "paragraph" && paragraph.children.length === 1 && others.length === 0;
  if (!isOne || paragraph.children[0]?.type !== "link") return void 0;
  if (opener.written === "[") return { place: lines.place(start, end), text: target };
  return { place: lines.place(opener.at, end), text: `[${label}${target}` };
}

// src/parse/directives.ts
var LINE3 = new RegExp("^(?:[ \\t>]|[-*+][ \\t]|\\d{1,3}[.)][ \\t]){0,40}((?:[:\uFF1A][ \\t]?){2,5}[ \\t]{0,4}(?=\\p{L})[^\\r\\n]{0,1000})", "gmu");
var OTHERS = /^:::(?:image|code|no-loc)(?![\w-])/;
function directivesIn({ page, text, lines }, from, code) {
  if (!/[:：][ \t]?[:：]/.test(text)) return [];
  return [...text.slice(from).matchAll(LINE3)].flatMap((match) => {
    const [whole, rest = ""] = match;
    const start = from + match.index + whole.length - rest.length;
    const written = rest.trimEnd();
    const meaning = meaningOf(written);
    if (OTHERS.test(meaning) || stretchAt(code, start) !== void 0) return [];
    const place = lines.place(start, start + written.length);
    return [{ kind: "directive", meaning, written: page.slice(start, start + written.length), place, text: written }];
  });
}
var meaningOf = (written) => written.replace(/^:::[ \t]+/, ":::").replace(/(?<![ \t])[ \t]+(?=:::$)/, "").replace(/[ \t]+/g, " ").toLowerCase();
var inPageOrder = (blocks) => blocks.toSorted((a, b) => a.place.start.offset - b.place.start.offset);

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

// src/parse/html.ts
var TAG2 = /<!--[\s\S]*?(?:-->|$)|<([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
var ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
var PLAIN = /^<([a-z][a-z0-9-]*) ([a-z-]+)="([^"&<>]*)">$/i;
var NONE = [];
function readAttributes(html) {
  if (!html.includes("=")) return NONE;
  const plain = PLAIN.exec(html);
  if (plain !== null) {
    const [, tag = "", name = "", value = ""] = plain;
    const end = html.length - 2;
    return [{ tag: tag.toLowerCase(), name: name.toLowerCase(), value, start: end - value.length, end }];
  }
  const attributes = [];
  for (const tag of html.matchAll(TAG2)) {
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
function decodeReferences(text) {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, (whole, hex, decimal, named) => {
    if (hex) return decodeNumericCharacterReference(hex, 16);
    if (decimal) return decodeNumericCharacterReference(decimal, 10);
    return decodeNamedCharacterReference(named) || whole;
  });
}

// src/parse/html-offsets.ts
function offsetsInPage({ value, position }, text) {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  if (!/[\r\n]/.test(value) && !/[\r\n]/.test(text.slice(from, to)))
    return (offset) => Math.max(from, to - value.length + offset);
  const ends = lineEnds(text.slice(from, to));
  const valueEnds = lineEnds(value);
  const { point } = lineIndex(value);
  return (offset) => {
    const line = point(offset).line - 1;
    return from + Math.max(0, (ends[line] ?? 0) - ((valueEnds[line] ?? 0) - offset));
  };
}
var lineEnds = (text) => [...text.matchAll(/\r\n|\n|\r|$/g)].map(({ index }) => index);

// src/parse/walk.ts
function walk(root, visit2) {
  const pending = [root];
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    visit2(node);
    if ("children" in node) pushChildren(node, pending);
  }
}
function pushChildren({ children }, pending) {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child !== void 0) pending.push(child);
  }
}

// src/parse/headings.ts
var NO_LOC = /:::no-loc(?:[^":]|"[^"]*")*:::/gi;
var ADDRESS2 = /\b(?:https?:\/\/|www\.)\S+/gi;
function readHeading(node, text, lines, halves) {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = text.slice(start, end);
  const opening = /^#{1,6}(?!#)[ \t]*/.exec(written)?.[0] ?? "";
  const content = opening === "" ? setextContent(node, text) : withoutClosing(written.slice(opening.length));
  return headingOf(node.depth, content, start + opening.length, node.children, lines.placeOf(node), {
    text,
    lines,
    halves
  });
}
function readTightHeading(line, start, children, text, lines, halves) {
  const depth = /^#+/.exec(line)?.[0].length ?? 1;
  const content = withoutClosing(line.slice(depth));
  const place = lines.place(start, start + line.length);
  return headingOf(depth, content, start + depth, withinLine(children), place, { text, lines, halves });
}
function withinLine(children) {
  return children.map((child, index) => {
    if (child.type !== "text") return child;
    const onLine = /^[^\r\n]*/.exec(child.value)?.[0] ?? "";
    const opened2 = index === 0 ? onLine.replace(/^#+/, "") : onLine;
    return { ...child, value: index === children.length - 1 ? withoutClosing(opened2) : opened2 };
  });
}
function headingOf(depth, content, contentStart, children, place, page) {
  const leaves = leavesOf(children, page.halves);
  const textStart = contentStart + (content.length - content.trimStart().length);
  const contentEnd = contentStart + content.length;
  return {
    depth,
    markdown: withoutStretches(page.text, contentStart, contentEnd, page.halves.beside).trim(),
    prose: withoutUntranslated(withoutFiller(proseOf(leaves))).trim(),
    plain: withoutFiller(plainOf(leaves)).trim(),
    anchors: anchorsIn(leaves, page),
    place,
    textStart: page.lines.point(textStart)
  };
}
var withoutUntranslated = (text) => text.replace(NO_LOC, " ").replace(ADDRESS2, " ");
var withoutClosing = (content) => content.replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, "");
function setextContent(node, text) {
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  return first === void 0 || last === void 0 ? "" : text.slice(first, last);
}
function leavesOf(children, { english }) {
  const leaves = [];
  const pending = children.toReversed();
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if ("children" in node) pushChildren(node, pending);
    else leaves.push({ node, isEnglish: stretchAt(english, node.position?.start.offset ?? 0) !== void 0 });
  }
  return leaves;
}
function anchorsIn(leaves, { text, lines }) {
  const anchors = [];
  for (const [index, { node, isEnglish: isEnglish2 }] of leaves.entries()) {
    const start = node.position?.start.offset;
    if (node.type !== "html" || isEnglish2 || start === void 0) continue;
    const named = readAttributes(node.value).filter(
      ({ tag, name }) => tag === "a" && (name === "name" || name === "id")
    );
    if (named.length === 0) continue;
    const closing2 = leaves[index + 1]?.node;
    const closed = closing2?.type === "html" && /^<\/a\s*>/i.test(closing2.value);
    const end = (closed ? closing2.position?.end.offset : node.position?.end.offset) ?? start;
    const pageOffset = offsetsInPage(node, text);
    for (const attribute of named)
      anchors.push({
        name: attribute.value,
        place: lines.place(start, end),
        namePlace: lines.place(pageOffset(attribute.start), pageOffset(attribute.end))
      });
  }
  return anchors;
}
function plainOf(leaves) {
  let plain = "";
  for (const { node } of leaves) if (node.type === "text" || node.type === "inlineCode") plain += node.value;
  return plain;
}
function proseOf(leaves) {
  let prose = "";
  for (const { node, isEnglish: isEnglish2 } of leaves) {
    if (node.type === "html") prose += " ";
    else if (!isEnglish2) prose += node.type === "text" ? node.value : " ";
  }
  return prose;
}

// src/parse/html-markup.ts
var MARKUP = /<!--[\s\S]*?(?:-->|$)|<(script|style)(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)|<\?[\s\S]*?(?:\?>|$)|<![a-z[][^<>]*>|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
function readMarkup(html) {
  const found = [];
  for (const { 0: text, index } of html.matchAll(MARKUP)) found.push({ text, start: index, end: index + text.length });
  return found;
}
var TAG3 = /^<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>$/i;
var isOneTag = (html) => TAG3.test(html);

// src/parse/html-text.ts
function textsInHtml(node, text, lines) {
  const texts = [];
  if (isOneTag(node.value)) return texts;
  const pageOffset = offsetsInPage(node, text);
  const keep2 = (start, end) => {
    const written = node.value.slice(start, end);
    if (written.trim() === "") return;
    const from = start + written.length - written.trimStart().length;
    const to = end - (written.length - written.trimEnd().length);
    texts.push({ value: decodeReferences(written), place: lines.place(pageOffset(from), pageOffset(to)) });
  };
  let at = 0;
  for (const { start, end } of readMarkup(node.value)) {
    keep2(at, start);
    at = end;
  }
  keep2(at, node.value.length);
  return texts;
}

// src/parse/ignore-comments.ts
var IGNORE_MARK = "handback-check-ignore";
var FORM = /^\s*(handback-check-ignore[\w-]*)(?=\s|$)/;
var LONGEST_REASON = 500;
var MOST_RULES = 200;
function readIgnoreComment({ text, pageOffset, place }, covers, lines) {
  const [whole, form] = FORM.exec(text) ?? [];
  if (whole === void 0) return void 0;
  const rest = text.slice(whole.length);
  const separator = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const listed = separator === null ? rest : rest.slice(0, separator.index);
  const reason = separator === null ? "" : oneLine(rest.slice(separator.index + separator[0].length));
  const rules = namedRules(listed, (offset) => pageOffset(whole.length + offset), lines);
  const scope = form === "handback-check-ignore-file" ? "file" : "block";
  const fault = faultOf();
  return {
    scope,
    rules,
    reason,
    place,
    ...scope === "block" && typeof covers === "object" ? { covers } : {},
    ...fault === void 0 ? {} : { fault }
  };
  function faultOf() {
    if (scope === "block" && (form !== IGNORE_MARK || covers === "none")) return "unknown-form";
    if (rules.length === 0) return "no-rule";
    if (reason === "") return "no-reason";
    return scope === "block" && covers === void 0 ? "no-block" : void 0;
  }
}
function namedRules(listed, pageOffset, lines) {
  const rules = /* @__PURE__ */ new Map();
  for (const { 0: written, index } of listed.matchAll(/[^,]+/g)) {
    const name = written.trim();
    if (name === "" || rules.has(name)) continue;
    if (rules.size === MOST_RULES) break;
    const start = index + written.length - written.trimStart().length;
    rules.set(name, { name, place: lines.place(pageOffset(start), pageOffset(start + name.length)) });
  }
  return [...rules.values()];
}
function oneLine(text) {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > LONGEST_REASON ? `${flat.slice(0, LONGEST_REASON).toWellFormed()}\u2026` : flat;
}
var BLOCKS_OF_TEXT = ["paragraph", "heading", "tableCell"];
function readIgnoreComments(root, text, lines) {
  if (!text.includes(IGNORE_MARK)) return [];
  const found = [];
  const pending = [{ node: root }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { node } = next;
    if (!("children" in node)) continue;
    const around = BLOCKS_OF_TEXT.includes(node.type) ? node : next.around;
    let behind;
    for (const child of [...node.children].reverse()) {
      pending.push({ node: child, ...around ? { around } : {} });
      if (child.type !== "html") {
        behind = child;
        continue;
      }
      const comments = commentsIn(child, text, lines);
      const end = endOfContent(child);
      for (const { comment, to } of comments) {
        const covers = around ?? (to < end ? void 0 : behind);
        const within = covers === void 0 ? restOf(child, comment.place, to < end, lines) : lines.placeOf(covers);
        const ignore = readIgnoreComment(comment, within, lines);
        if (ignore !== void 0) found.push(ignore);
      }
      if (end > 0) behind = child;
    }
  }
  return found.sort((a, b) => a.place.start.offset - b.place.start.offset);
}
function commentsIn(node, text, lines) {
  if (!node.value.includes(IGNORE_MARK)) return [];
  const pageOffset = offsetsInPage(node, text);
  return readMarkup(node.value).flatMap(({ text: written, start, end }) => {
    if (!written.startsWith("<!--")) return [];
    const inner = written.slice(4, written.endsWith("-->") ? Math.max(4, written.length - 3) : void 0);
    const place = lines.place(pageOffset(start), pageOffset(end));
    return [{ comment: { text: inner, pageOffset: (offset) => pageOffset(start + 4 + offset), place }, to: end }];
  });
}
function endOfContent({ value }) {
  const comments = readMarkup(value).filter(({ text }) => text.startsWith("<!--"));
  let end = value.length;
  for (const comment of comments.reverse()) {
    if (value.slice(comment.end, end).trim() !== "") return end;
    end = comment.start;
  }
  return value.slice(0, end).trim() === "" ? 0 : end;
}
function restOf(node, comment, isMore, lines) {
  return isMore ? lines.place(comment.end.offset, node.position?.end.offset ?? comment.end.offset) : void 0;
}

// src/parse/links.ts
function imageLabels(root) {
  const images = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Set();
  walk(root, (node) => {
    if (node.type === "imageReference") images.add(node.identifier);
    else if (node.type === "linkReference") links.add(node.identifier);
  });
  return new Set([...images].filter((label) => !links.has(label)));
}
function linkOf(node, text, images, lines) {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const kind = kindOf(node, text, start, images);
  const written = node.data?.urlPlace;
  const empty = node.type === "link" && isEmpty(node) ? { isEmpty: true } : {};
  if (written) return { kind, url: node.url, place: lines.place(written.start.offset, written.end.offset), ...empty };
  if (text[start] === "<") return { kind: "autolink", url: node.url, place: lines.place(start + 1, end - 1) };
  return { kind, url: node.url, place: lines.placeOf(node) };
}
function isEmpty(link) {
  const pending = [link];
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if ("children" in node) pushChildren(node, pending);
    else if (isSeen(node)) return false;
  }
  return true;
}
function isSeen(node) {
  if (node.type === "text") return /[^\s\u200B-\u200D\u2060\uFEFF]/.test(node.value);
  return node.type === "html" ? !/^<(?:\/?span\b|!--)/i.test(node.value) : node.type !== "break";
}
function kindOf(node, text, start, images) {
  if (node.type === "definition" && images.has(node.identifier)) return "image";
  if (node.type !== "link") return node.type;
  const before = text.slice(Math.max(0, start - 40), start);
  return before.includes("[!") && /\[!code(?:-[\w+#.-]+)?[ \t]*$/i.test(before) ? "code" : "link";
}
function linksInHtml(node, attributes, text, lines) {
  const found = [];
  let pageOffset;
  for (const { tag, name, value, start, end } of attributes) {
    const kind = tag === "a" && name === "href" ? "html-link" : tag === "img" && name === "src" ? "html-image" : void 0;
    if (kind === void 0) continue;
    pageOffset ??= offsetsInPage(node, text);
    found.push({ kind, url: value.trim(), place: lines.place(pageOffset(start), pageOffset(end)) });
  }
  return found;
}
var DIRECTIVE = /:::[ \t]*(image|code)[ \t][^\r\n]*/gi;
function linksInText(node, text, includes, lines) {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const found = [];
  for (let index = firstFrom(includes, from); index < includes.length; index += 1) {
    const include = includes[index];
    if (include === void 0 || include.start >= to) break;
    const { url, urlStart } = include;
    found.push({ kind: "include", url, place: lines.place(urlStart, urlStart + url.length) });
  }
  const written = text.slice(from, to);
  if (!written.includes(":::")) return found;
  for (const directive of written.matchAll(DIRECTIVE)) {
    const start = from + directive.index;
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
    const html = `<x ${line.slice(3).replaceAll(">", " ").replaceAll("<", " ")}>`;
    for (const attribute of readAttributes(html)) {
      if (attribute.name !== "source" && attribute.name !== "lightbox") continue;
      const place = lines.place(start + attribute.start, start + attribute.end);
      found.push({ kind: directive[1]?.toLowerCase() === "code" ? "code" : "image", url: attribute.value, place });
    }
  }
  return found;
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
var LONGEST = 300;
var LONGEST_OPERAND = 40;
function damagedEmphasisIn({ type, children }, text, lines, mostFixes, parse) {
  const runs = [];
  const glued = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "text") continue;
    if (child.value.includes("**")) addRuns(startOf2(child), endOf2(child), text, runs);
    if (type === "paragraph" && children[index + 1]?.type === "strong" && isGlued(text, endOf2(child)))
      glued.push(gluedMarker(endOf2(child), lines));
  }
  return runs.length === 0 ? glued : [...asterisks(runs, text, lines, mostFixes, parse), ...glued];
}
var startOf2 = ({ position }) => position?.start.offset ?? 0;
var endOf2 = ({ position }) => position?.end.offset ?? 0;
function addRuns(from, to, text, runs) {
  for (const { 0: written, index } of text.slice(from, to).matchAll(/\\\*|\*+/g))
    if (!written.startsWith("\\") && written.length > 1) runs.push({ at: from + index, length: written.length });
}
function asterisks(runs, text, lines, mostFixes, parse) {
  const found = [];
  for (let index = 0; index < runs.length; index += 1) {
    const [one, two] = [runs[index], runs[index + 1]];
    if (one === void 0) break;
    if (one.length === 4) {
      found.push({ form: "empty", text: "****", place: lines.place(one.at, one.at + 4) });
      continue;
    }
    if (one.length !== 2 || two?.length !== 2 || two.at - one.at > LONGEST) continue;
    const damage = spacedPair(one.at, two.at, text, lines, found.length < mostFixes ? parse : void 0);
    if (damage === void 0) continue;
    found.push(damage);
    index += 1;
  }
  return found;
}
function spacedPair(one, two, text, lines, parse) {
  const inner = text.slice(one + 2, two);
  const content = inner.trim();
  if (content === "" || content === inner || /[\r\n]/.test(inner)) return void 0;
  if (/^\s/.test(inner) && /[\p{L}\d]/u.test(text[one - 1] ?? "")) return void 0;
  if (isOperator(text, one) || isOperator(text, two)) return void 0;
  const place = lines.place(one, two + 2);
  const [before, behind] = [text[one - 1] ?? "\n", text[two + 2] ?? "\n"];
  const lead = /^\s/.test(inner) && !/[\s(["'>]/.test(before) ? " " : "";
  const tail = /\s$/.test(inner) && /[\p{L}\d(["'<*`]/u.test(behind) ? " " : "";
  const fixed = `${lead}**${content}**${tail}`;
  const fix = parse && isStrong(before + fixed + behind, parse) ? { place, text: fixed } : void 0;
  return { form: "spaced", text: text.slice(one, two + 2), place, ...fix ? { fix } : {} };
}
var OPERAND_BEFORE = /^[(=]?(?:-?\d[\d.,]*|[\p{Script=Latin}\p{Script=Greek}])$|[)\]`]$/u;
var OPERAND_BEHIND = /^(?:[(`]|(?:-?\d[\d.,]*|[\p{Script=Latin}\p{Script=Greek}])[)=.,;:]?$)/u;
function isOperator(text, at) {
  const before = text.slice(Math.max(0, at - LONGEST_OPERAND), at);
  const behind = text.slice(at + 2, at + 2 + LONGEST_OPERAND);
  if (!/[ \t]$/.test(before) || !/^[ \t]/.test(behind)) return false;
  const [power = ""] = behind.trimStart().split(/\s/, 1);
  return OPERAND_BEFORE.test(before.trimEnd().split(/\s/).at(-1) ?? "") && OPERAND_BEHIND.test(power);
}
function isStrong(markdown, parse) {
  const [paragraph, ...others] = parse(`x${markdown}`).children;
  if (paragraph?.type !== "paragraph" || others.length > 0) return false;
  const isRest = (child) => child.type !== "text" || !child.value.includes("**");
  return paragraph.children.filter(({ type }) => type === "strong").length === 1 && paragraph.children.every(isRest);
}
var isGlued = (text, end) => text[end - 1] === "-" && /(?:^|[\r\n])[ \t>]*-$/.test(text.slice(Math.max(0, end - 40), end)) && new RegExp("^\\*\\*\\p{L}", "u").test(text.slice(end, end + 4));
function gluedMarker(end, lines) {
  const place = lines.place(end - 1, end + 2);
  return { form: "glued", text: "-**", place, fix: { place, text: "- **" } };
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
var ANY = /[%{$<]|&lt;|:::/;
var OUT_OF_TAGS = /[%{$]|&lt;|:::/;
var ANY_SPACED = /%|[{$][ \t\u00A0]\{/;
var placeholdersIn = (written, from, lines) => ANY.test(written) ? readPlaceholders(written, from, lines, true) : [];
var placeholdersOutOfTags = (written, from, lines) => OUT_OF_TAGS.test(written) ? readPlaceholders(written, from, lines, false) : [];
function readPlaceholders(written, from, lines, inAngles) {
  const found = [];
  const read = (text, forms, isSpaced) => {
    for (const [kind, form] of forms)
      for (const { 0: whole, index } of text.matchAll(form)) {
        if (kind === "angle" && !inAngles && !whole.startsWith("&")) continue;
        const place = lines.place(from + index, from + index + whole.length);
        found.push({ kind, text: comparable(whole, kind), place, isSpaced });
      }
  };
  read(written, FORMS, false);
  if (ANY_SPACED.test(written)) {
    let rest = written;
    for (const [, form] of FORMS) rest = rest.replace(form, (match) => "\n".repeat(match.length));
    read(rest, SPACED, true);
  }
  return found.sort((a, b) => a.place.start.offset - b.place.start.offset);
}
function comparable(written, kind) {
  if (kind === "no-loc") return /text="([^"]*)"/i.exec(written)?.[1] ?? "";
  const plain = written.replace(/[\u200B-\u200D\u2060\uFEFF]|\\(?=[_<>{}$%])/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return kind === "braces" || kind === "dollar" ? plain.replace(/[ \t\u00A0]+/g, "") : plain;
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
var openMarks = (text, lines, isLeft, parse) => ({
  text,
  lines,
  isLeft,
  parse,
  marks: { codeSpans: [], tags: [], placeholders: [], damages: [], looseReferences: [], labels: [] },
  definitions: [],
  used: /* @__PURE__ */ new Set()
});
function addMarks(node, reading) {
  const { text, lines, marks, parse } = reading;
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  switch (node.type) {
    case "text": {
      const written = text.slice(from, to);
      if (written.includes("][")) keep(looseReferencesIn(written, from, lines), marks.looseReferences, reading);
      keep(placeholdersIn(written, from, lines), marks.placeholders, reading);
      break;
    }
    case "inlineCode":
      keep([{ text: node.value, place: lines.placeOf(node) }], marks.codeSpans, reading);
      keep(placeholdersIn(text.slice(from, to), from, lines), marks.placeholders, reading);
      break;
    case "html":
      keep(tagsIn(node, text, lines), marks.tags, reading);
      keep(placeholdersOutOfTags(text.slice(from, to), from, lines), marks.placeholders, reading);
      break;
    case "code":
      keep(placeholdersOutOfTags(text.slice(from, to), from, lines), marks.placeholders, reading);
      break;
    case "definition":
      reading.definitions.push(node);
      break;
    case "linkReference":
    case "imageReference":
      reading.used.add(node.identifier);
  }
  if ("children" in node) {
    const mostFixes = MOST_FIXES - marks.damages.length;
    keep(damagedEmphasisIn(node, text, lines, mostFixes, parse), marks.damages, reading);
  }
}
function closeMarks(reading) {
  const { lines, marks, definitions, used } = reading;
  for (const { label, identifier, position } of definitions) {
    const [start, written] = [position?.start.offset ?? 0, label ?? identifier];
    const place = lines.place(start, start + written.length + 2);
    keep([{ text: written, place, isUsed: used.has(identifier) }], marks.labels, reading);
  }
  return marks;
}
function keep(found, kept, { isLeft }) {
  for (const mark of found) if (!isLeft(mark.place.start.offset)) kept.push(mark);
}
var OPENING = /<(?!(?:a|span)[\s>])[a-z]/i;
function tagsIn(node, text, lines) {
  if (!OPENING.test(node.value)) return [];
  const pageOffset = offsetsInPage(node, text);
  const isInline = /^<[^<>]*>$/.test(node.value);
  return readMarkup(node.value).flatMap(({ text: written, start, end }) => {
    const name = /^<([a-z][a-z0-9-]*)/i.exec(written)?.[1]?.toLowerCase();
    if (name === void 0 || name === "a" || name === "span") return [];
    return [{ text: name, written, place: lines.place(pageOffset(start), pageOffset(end)), isInline }];
  });
}
var LOOSE = /\[([^[\]\\\r\n]{1,300})\]\[([^[\]\\\r\n]{1,100})\](?![[(:])/g;
function looseReferencesIn(written, from, lines) {
  return [...written.matchAll(LOOSE)].map(({ 0: whole, 2: label = "", index }) => {
    const end = from + index + whole.length;
    return {
      text: label,
      place: lines.place(from + index, end),
      labelPlace: lines.place(end - 1 - label.length, end - 1)
    };
  });
}

// src/parse/prose.ts
var LEAST_LETTERS = 60;
function readProse(root, others, lines) {
  const prose = [];
  const pending = [root];
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (node.type === "paragraph") {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? 0;
      if (end - start < LEAST_LETTERS) continue;
      const value = plainText(node, others);
      if (isLong(value)) prose.push({ value, place: lines.placeOf(node) });
    } else if ("children" in node && node.type !== "blockquote" && node.type !== "table") pushChildren(node, pending);
  }
  return prose;
}
function plainText(paragraph, others) {
  let text = "";
  const pending = [paragraph];
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (node.type === "text") {
      if (stretchAt(others, node.position?.start.offset ?? 0) === void 0) text += node.value;
    } else if (node.type === "inlineCode" || node.type === "break") text += " ";
    else if ("children" in node) pushChildren(node, pending);
  }
  const shown = withoutFiller(text);
  return (shown.includes(":::") ? shown.replace(/^[ \t]*:::.*$/gm, "") : shown).trim();
}
function isLong(text) {
  if (text.length < LEAST_LETTERS) return false;
  let letters = 0;
  for (let at = 0; at < text.length && letters < LEAST_LETTERS; at += 1) {
    const lower = text.charCodeAt(at) | 32;
    if (lower < 128) {
      if (lower >= 97 && lower <= 122) letters += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (new RegExp("\\p{L}", "u").test(character)) letters += character.length;
    at += character.length - 1;
  }
  return letters >= LEAST_LETTERS;
}

// src/parse/span-tags.ts
var MARKER = /\bdata-[st]tu-id\b|\bsxs-lookup\b/i;
function readSpanTags(root, text) {
  if (!MARKER.test(text)) return [];
  const tags = [];
  let blockEnd = 0;
  walk(root, (node) => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
      blockEnd = node.position?.end.offset ?? blockEnd;
    if (node.type !== "html" && node.type !== "inlineCode") return;
    const end = Math.max(blockEnd, node.position?.end.offset ?? 0);
    for (const tag of tagsIn2(node, text, end)) tags.push(tag);
  });
  return tags.some(({ role }) => role !== "other" && role !== "close") ? tags : [];
}
function tagsIn2(node, text, blockEnd) {
  if (!/<\/?span/i.test(node.value)) return [];
  const inCode = node.type === "inlineCode";
  const html = inCode ? asWritten(node, text) : node;
  const spans = readMarkup(html.value).filter(({ text: tag }) => /^<\/?span(?=[\s>])/i.test(tag) && !tag.endsWith("/>"));
  if (spans.length === 0) return [];
  const pageOffset = offsetsInPage(html, text);
  return spans.map((markup) => {
    const whole = { start: pageOffset(markup.start), end: pageOffset(markup.end) };
    const { role, attribute } = roleOf(markup.text);
    const from = markup.start;
    const idStretch = attribute && { start: pageOffset(from + attribute.start), end: pageOffset(from + attribute.end) };
    return { ...whole, role, id: attribute?.value ?? "", idStretch: idStretch ?? whole, blockEnd, inCode };
  });
}
var asWritten = ({ position }, text) => ({
  type: "html",
  value: text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
  ...position ? { position } : {}
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

// src/parse/yaml-comments.ts
var import_yaml = __toESM(require_dist(), 1);
var SIGNS = ["", "", ""];
function readYamlComments(yaml, from, lines) {
  if (!yaml.includes(IGNORE_MARK)) return [];
  const found = [];
  let at = from;
  let before = "";
  for (const token of new import_yaml.Lexer().lex(yaml)) {
    const isSign = SIGNS.includes(token);
    if (!isSign && before !== "" && token.startsWith("#")) {
      const text = token.replace(/^#+/, "");
      const start = at + token.length - text.length;
      const place = lines.place(at, at + token.trimEnd().length);
      const ignore = readIgnoreComment({ text, pageOffset: (offset) => start + offset, place }, "none", lines);
      if (ignore !== void 0) found.push(ignore);
    }
    if (!isSign) at += token.length;
    before = token;
  }
  return found;
}

// src/parse/yaml-scalar.ts
function extentOf({ type, range: [start, end] }, yaml) {
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return [start + 1, end - 1];
  if (type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL") return [start, end];
  const [, before = "", line = ""] = /^([^\r\n]*\s*)([^\r\n]*)/.exec(yaml.slice(start, end)) ?? [];
  const first = start + before.length;
  return line === "" ? [start, start + 1] : [first, first + line.trimEnd().length];
}
function offsetsOf({ type, value, range: [from, to] }, yaml) {
  const text = String(value ?? "");
  const offsets = new Int32Array(text.length + 1).fill(-1);
  const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
  const isBlock = type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL";
  let at = isBlock ? from + (/[\r\n]/.exec(yaml.slice(from, to))?.index ?? 0) : from + (isQuoted ? 1 : 0);
  const end = isQuoted ? to - 1 : to;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? "";
    if (/\s/.test(unit)) continue;
    at = skipSpace(yaml, at, end, type === "QUOTE_DOUBLE");
    const length = writtenLength(unit, yaml, at, type);
    if (length === 0 || at >= end) return void 0;
    offsets[index] = at;
    at += length;
  }
  offsets[text.length] = at;
  for (let index = text.length - 1; index >= 0; index -= 1)
    if (offsets[index] === -1) offsets[index] = offsets[index + 1] ?? at;
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
function readYamlBody({ text, metadata }, readLinks) {
  if (metadata.faults.length > 0) return void 0;
  const lines = lineIndex(text);
  const from = text.charCodeAt(0) === 65279 ? 1 : 0;
  const links = [];
  const texts = [];
  const yaml = text.slice(from);
  const placeOf = (scalar) => {
    const [start, end] = extentOf(scalar, yaml);
    return lines.place(from + start, from + end);
  };
  const keep2 = (scalar) => {
    const value = String(scalar.value ?? "");
    texts.push({ value, place: placeOf(scalar) });
    if (MARKDOWN.test(value)) for (const link of embedded(scalar, value)) links.push(link);
  };
  const embedded = (scalar, value) => {
    const offsets = offsetsOf(scalar, yaml);
    return readLinks(value).map((link) => ({ ...link, place: placeWithin(link.place, offsets) ?? placeOf(scalar) }));
  };
  const placeWithin = ({ start, end }, offsets) => {
    const [first, last] = [offsets?.[start.offset], offsets?.[Math.max(start.offset, end.offset - 1)]];
    if (first === void 0 || last === void 0) return void 0;
    return lines.place(from + first, from + (end.offset > start.offset ? last + 1 : first));
  };
  const document = (0, import_yaml2.parseDocument)(yaml, { schema: "failsafe", logLevel: "silent" });
  (0, import_yaml2.visit)(document, {
    Pair(_, { key, value }) {
      const name = (0, import_yaml2.isScalar)(key) ? String(key.value) : "";
      if (name === "metadata" && (0, import_yaml2.isMap)(value)) return import_yaml2.visit.SKIP;
      if (name.startsWith("ms.")) return import_yaml2.visit.SKIP;
      if (!(0, import_yaml2.isScalar)(value) || !isPlaced(value)) return void 0;
      const kind = LINK_KEYS[name];
      if (kind === void 0) keep2(value);
      else links.push({ kind, url: String(value.value ?? "").trim(), place: placeOf(value) });
      return void 0;
    },
    Seq(_, { items }) {
      for (const item of items) if ((0, import_yaml2.isScalar)(item) && isPlaced(item)) keep2(item);
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
function readBody(page, parse) {
  if (page.kind === "yaml") return readYaml(page, parse);
  const { bodyStart } = page.metadata;
  if (bodyStart === void 0 || !isBearable(page.text.slice(bodyStart.offset))) return void 0;
  return readMarkdownBody(page.text, bodyStart, parse);
}
function readYaml(page, parse) {
  let cost = 0;
  const isLeft = (markdown) => {
    cost += readingCost(markdown);
    return cost <= MOST_COST;
  };
  const read = readYamlBody(
    page,
    (markdown) => isLeft(markdown) ? readMarkdownBody(markdown, START, parse).links : []
  );
  const prose = read?.texts.flatMap((text) => isLeft(text.value) ? proseOf2(text, parse) : []);
  return read && prose && cost <= MOST_COST ? { ...read, prose } : void 0;
}
var proseOf2 = ({ value, place }, parse) => value.length < LEAST_LETTERS ? [] : readProse(parse(value), [], lineIndex("")).map((piece) => ({ ...piece, place }));
var START = { line: 1, column: 1, offset: 0 };
function readMarkdownBody(page, bodyStart, parse, lines = lineIndex(page)) {
  const masked = maskPage(page, bodyStart);
  const root = parse(masked.text);
  const { spans, english } = readSpans(readSpanTags(root, masked.text), lines);
  const collection = {
    page,
    text: masked.text,
    lines,
    parse,
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
  const marks = openMarks(masked.text, lines, (offset) => stretchAt(english, offset) !== void 0, parse);
  walk(root, (node) => {
    collect(node, collection);
    addMarks(node, marks);
  });
  for (const id of automaticIds(collection.headings)) collection.names.add(id);
  const { headings, links, damagedLinks, names, texts } = collection;
  const blocks = inPageOrder([...collection.blocks, ...directivesIn(collection, bodyStart.offset, collection.code)]);
  const ignores = readIgnoreComments(root, masked.text, lines);
  const prose = readProse(root, english, lines);
  return { headings, links, damagedLinks, names, texts, prose, blocks, spans, marks: closeMarks(marks), ignores };
}
function collect(node, into) {
  addBlocks(node, into, into.blocks);
  switch (node.type) {
    case "heading":
      into.headings.push(readHeading(node, into.page, into.lines, into.halves));
      break;
    case "paragraph":
      into.headings.push(...tightHeadings(node, into));
      break;
    case "html":
      collectAttributes(node, into);
      for (const { value, place } of textsInHtml(node, into.text, into.lines)) keepText(value, place, into);
      break;
    case "link":
    case "image":
    case "definition":
      keepLink(linkOf(node, into.text, into.imageLabels, into.lines), into);
      if (node.type === "image") keepText(node.alt ?? "", into.lines.placeOf(node), into);
      break;
    case "text":
      for (const link of linksInText(node, into.text, into.includes, into.lines)) keepLink(link, into);
      for (const link of damagedLinksInText(node, into.text, into.lines, into.parse))
        if (!isEnglish(link.place, into)) into.damagedLinks.push(link);
      keepText(node.value, into.lines.placeOf(node), into);
      break;
    case "code":
      if (into.blocks.at(-1)?.kind === "fence") into.code.push(stretchOf(node));
      keepText(node.value, into.lines.placeOf(node), into);
      break;
    case "inlineCode":
      keepText(node.value, into.lines.placeOf(node), into);
      break;
  }
}
function collectAttributes(html, into) {
  const attributes = readAttributes(html.value);
  if (attributes.length === 0) return;
  for (const { name, value } of attributes) if (name === "name" || name === "id") into.names.add(value);
  for (const link of linksInHtml(html, attributes, into.text, into.lines)) keepLink(link, into);
}
var stretchOf = ({ position }) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0
});
function keepLink(link, into) {
  if (!isEnglish(link.place, into)) into.links.push(link);
}
function keepText(written, place, into) {
  const value = withoutFiller(written);
  if (/\S/.test(value) && !isEnglish(place, into)) into.texts.push({ value, place });
}
var isEnglish = ({ start }, { halves }) => stretchAt(halves.english, start.offset) !== void 0;
function tightHeadings(paragraph, { page, lines, halves }) {
  const start = paragraph.position?.start.offset ?? 0;
  if (page[start] !== "#") return [];
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

// src/parse/english-beside.ts
function englishText(page, { spans, headings }) {
  const left = [...besideEnglish(spans), ...headings.flatMap(generatedAnchor)].sort((a, b) => a.start - b.start);
  return { text: withoutStretches(page, 0, page.length, left), left };
}
function generatedAnchor({ anchors: [first], textStart }) {
  if (first === void 0 || first.place.start.offset !== textStart.offset) return [];
  return [{ start: first.place.start.offset, end: first.place.end.offset }];
}
function readEnglishBeside({ text: page, metadata: { bodyStart } }, body, parse) {
  if (bodyStart === void 0) return void 0;
  const { text, left } = englishText(page, body);
  if (!isBearable(text.slice(bodyStart.offset))) return void 0;
  const english = readMarkdownBody(text, bodyStart, parse, linesOfPage(left, lineIndex(page)));
  const withEnglish = new Set(body.spans.pairs.map(({ original }) => original.place.start.line));
  return { ...english, headings: english.headings.filter(({ place }) => withEnglish.has(place.start.line)) };
}
function linesOfPage(left, lines) {
  const cuts = [0];
  const shifts = [0];
  let shift = 0;
  for (const { start, end } of left) {
    cuts.push(start - shift);
    shift += end - start;
    shifts.push(shift);
  }
  const onPage = (offset) => offset + (shifts[lastUpTo(cuts, offset)] ?? 0);
  const place = (start, end) => {
    const from = onPage(start);
    return lines.place(from, end === start ? from : onPage(end - 1) + 1);
  };
  return {
    point: (offset) => lines.point(onPage(offset)),
    place,
    placeOf: ({ position }) => place(position?.start.offset ?? 0, position?.end.offset ?? 0)
  };
}

export {
  isBearable,
  isEnglishKnown,
  IGNORE_MARK,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeReferences,
  readBody,
  readEnglishBeside
};
