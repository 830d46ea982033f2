import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/report/thousands.ts
function thousands(count) {
  const digits = String(count);
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(",");
}

// src/report/wording.ts
var counted = (count, noun) => `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`;
var countedBlocking = (count, noun = "finding") => `${counted(count, noun)} ${count === 1 ? "blocks" : "block"}`;
var SEVERITIES = ["error", "warning", "notice"];
function severityCounts(counts) {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((one) => counted(counts[one], one));
  return parts.length === 0 ? "no findings" : parts.join(", ");
}
function checkedPages({ changed, checked, againstSource }) {
  if (changed === 0) return "no localized page changed";
  const of = `${thousands(checked)} of ${counted(changed, "page")} checked`;
  const english = againstSource === 0 ? "none" : thousands(againstSource);
  return `${of}, ${english} against ${againstSource === 1 ? "its" : "their"} English version`;
}
var ASIDES = {
  "there before": "there before this change",
  "from English": "from English",
  "ignored by this change": "ignored by this change",
  ignored: "ignored",
  "in the baseline": "in the baseline"
};
function aside({ origin, pardon }) {
  if (pardon?.by === "ignore") return isIgnoredByChange({ pardon }) ? "ignored by this change" : "ignored";
  if (pardon !== void 0) return "in the baseline";
  if (origin === "introduced") return void 0;
  return origin === "existing" ? "there before" : "from English";
}
var ignoredBecause = ({ pardon }) => pardon?.by === "ignore" ? pardon.reason : void 0;
var isIgnoredByChange = ({ pardon }) => pardon?.by === "ignore" && pardon.from === "change";
function elsewhere(findings) {
  const found = Map.groupBy(findings, aside);
  return Object.entries(ASIDES).flatMap(([why, words]) => {
    const count = found.get(why)?.length ?? 0;
    return count === 0 ? [] : [`${thousands(count)} ${words}`];
  }).join(", ");
}
var lastLine = ({ start, end }) => end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
function fixLines({ text }) {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.length > 1 && lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function fixVerb({ place, text }) {
  if (text === "") return "remove";
  return place.start.offset === place.end.offset ? "insert" : "write";
}
function fixText(fix, longest = Number.POSITIVE_INFINITY) {
  const verb = fixVerb(fix);
  const { line, column } = fix.place.start;
  const label = `Fix at ${line}:${column}: ${verb}`;
  if (verb === "remove") return [`${label} what is there`];
  if (fix.text.length > longest) return [`${label} the text that the JSON report holds`];
  const lines = fixLines(fix);
  return lines.length === 1 ? [`${label} ${lines[0] ?? ""}`] : [label, ...lines];
}
var upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
var duration = (milliseconds) => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;

// src/inside-path.ts
var LONGEST_PATH = 4096;
var isInside = (path) => !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

// src/locale-name.ts
var LOCALE_NAME = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/;
function languageOfLocale(written) {
  const [language] = written?.toLowerCase().split("-") ?? [];
  return language !== void 0 && /^[a-z]{2,3}$/.test(language) ? language : void 0;
}

export {
  LOCALE_NAME,
  languageOfLocale,
  thousands,
  counted,
  countedBlocking,
  SEVERITIES,
  severityCounts,
  checkedPages,
  aside,
  ignoredBecause,
  isIgnoredByChange,
  elsewhere,
  lastLine,
  fixLines,
  fixVerb,
  fixText,
  upperFirst,
  duration,
  LONGEST_PATH,
  isInside
};
