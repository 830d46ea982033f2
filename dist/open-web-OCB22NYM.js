import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  readUrl
} from "./chunk-OGCFGNLW.js";
import {
  codeOf
} from "./chunk-QSEZPGSI.js";
import {
  HOMEPAGE,
  NAME,
  VERSION
} from "./chunk-OT4WDRXV.js";
import "./chunk-QXVSELGA.js";

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
  return new Promise((resolve) => {
    const send = url.protocol === "https:" ? requestSecure : requestPlain;
    const request = send(optionsOf(url, method, terms.addresses));
    const settle = (result) => {
      clearTimeout(timer);
      terms.signal.removeEventListener("abort", stop);
      resolve(result);
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
  const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  return (_, { all }, done) => {
    const [first] = found;
    if (first === void 0) done(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), []);
    else if (all) done(null, found);
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
    else await new Promise((resolve) => waiting.push(resolve));
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
var unknown = (why) => ({ result: "unknown", why });
function askHosts(resolve, mayReach, limits) {
  const end = new AbortController();
  const lanes = pacing(limits, end.signal);
  const names = /* @__PURE__ */ new Map();
  const closed2 = /* @__PURE__ */ new Map();
  const timeouts = /* @__PURE__ */ new Map();
  let timeLeft = limits.time;
  let requestsLeft = limits.requests;
  const lookUp = (host) => {
    const found = names.get(host) ?? resolve(host);
    names.set(host, found);
    return found;
  };
  const locate = async (url) => {
    const found = await lookUp(url.hostname);
    if ("why" in found) return unknown(found.why);
    if ("missing" in found) {
      const isReal = "addresses" in await lookUp(ALWAYS_THERE);
      return isReal ? { result: "dead", answer: "no such host" } : unknown("names cannot be looked up here");
    }
    const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
    const refusals = found.addresses.map((address) => mayReach({ address, port }));
    const allowed = found.addresses.filter((_, index) => refusals[index] === void 0);
    return allowed.length > 0 ? allowed : unknown(refusals[0] ?? "the host has no address");
  };
  const send = async (url, method, addresses) => {
    const answer = await lanes.run(url.host, async () => {
      const refusal = closed2.get(url.host) ?? outOfBudget();
      if (refusal !== void 0) return { refusal };
      requestsLeft -= 1;
      return oneRequest(url, method, { addresses, timeout: limits.timeout, signal: end.signal });
    });
    if ("refusal" in answer) return unknown(answer.refusal);
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
    const own = limits.waits[round];
    if (own === void 0 || closed2.has(host) || end.signal.aborted) return false;
    if (wanted !== void 0 && wanted > limits.longestWait) {
      closed2.set(host, `${why}, and it is to be asked again no earlier than in ${Math.round(wanted / 1e3)} s`);
      return false;
    }
    if (wanted === void 0) await pause(own, end.signal);
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
          return unknown(closed2.get(url.host) ?? outOfBudget() ?? meaning.why);
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
import { BlockList, isIP } from "node:net";
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
var publicWeb = ({ address, port }) => {
  if (!isPublicAddress(address)) return "the address is not a public one";
  return port === 80 || port === 443 ? void 0 : `no port but 80 and 443 is asked, and this is ${port}`;
};
function isPublicAddress(address) {
  if (address.includes("%")) return false;
  const version = isIP(address);
  if (version === 4) return !closed.check(address, "ipv4");
  return version === 6 && unicast.check(address, "ipv6") && !closed.check(address, "ipv6");
}
var closed = new BlockList();
for (const [network, prefix] of CLOSED_V4) closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of CLOSED_V6) closed.addSubnet(network, prefix, "ipv6");
var unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

// src/edges/external-links/redirection.ts
function nextAddress(from, location) {
  const next = readUrl(location, from.href);
  if (next === void 0) return { why: "it leads on to what is no address" };
  next.hash = "";
  if (next.protocol !== "http:" && next.protocol !== "https:") return { why: "it leads on to what is not on the web" };
  if (next.username !== "" || next.password !== "")
    return { why: "it leads on with a user name or a password, and these are not sent" };
  if (isFrontPage(next) && !isFrontPage(from)) return { why: "it leads on to a front page" };
  if (isLogin(next) && !isLogin(from)) return { why: "it leads on to a login" };
  return next;
}
var isFrontPage = ({ pathname, search }) => search === "" && /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.[a-z]{2,5})?)?$/i.test(pathname);
var isLogin = ({ hostname, pathname }) => [...hostname.split(".").slice(0, -2), ...pathname.split("/")].some(
  (part) => /^(?:log[-_]?[io]n|sign[-_]?in|auth|authorize|oauth2?|sso|saml2?)(?:\.[a-z]{2,5})?$/i.test(part)
);

// src/edges/external-links/resolve-host.ts
import { Resolver } from "node:dns/promises";
import { isIP as isIP2 } from "node:net";
var PATIENCE = { timeout: 4e3, tries: 2 };
var resolveHost = async (host) => {
  const bare = host.replace(/^\[|\]$/g, "");
  if (isIP2(bare) !== 0) return { addresses: [bare] };
  const resolver = new Resolver(PATIENCE);
  const answers = await Promise.allSettled([resolver.resolve4(bare), resolver.resolve6(bare)]);
  const addresses = answers.flatMap((answer) => answer.status === "fulfilled" ? answer.value : []);
  if (addresses.length > 0) return { addresses };
  const codes = answers.map((answer) => answer.status === "rejected" ? codeOf(answer.reason) : "ENODATA");
  if (codes.every((code) => code === "ENOTFOUND")) return { missing: true };
  const failure = codes.find((code) => code !== "ENOTFOUND" && code !== "ENODATA");
  return {
    why: failure === void 0 ? "the host has no address" : `the name of the host could not be looked up (${failure})`
  };
};

// src/edges/external-links/open-web.ts
var PUBLIC_WEB = { resolve: resolveHost, mayReach: publicWeb, limits: LIMITS };
var MOST_REDIRECTIONS = 10;
function openWeb(known, { resolve, mayReach, limits } = PUBLIC_WEB) {
  const hosts = askHosts(resolve, mayReach, limits);
  const asked = /* @__PURE__ */ new Map();
  const follow = async (address) => {
    const passed = /* @__PURE__ */ new Set();
    let url = new URL(address);
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
  const askOnce = (address) => {
    const outcome = asked.get(address) ?? visit(address);
    asked.set(address, outcome);
    return outcome;
  };
  const visit = async (address) => {
    if (known.isAlive(address)) return { result: "alive" };
    const outcome = await follow(address);
    if (outcome.result === "alive") known.add(address);
    return outcome;
  };
  return {
    probe: async (addresses) => {
      const stopClock = hosts.startClock();
      try {
        return new Map(await Promise.all(addresses.map(async (address) => [address, await askOnce(address)])));
      } finally {
        stopClock();
      }
    }
  };
}
export {
  openWeb
};
