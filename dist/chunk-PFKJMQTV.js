import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/git.ts
import { spawn } from "node:child_process";

// src/edges/at-exit.ts
function atExit(action) {
  process.setMaxListeners(process.getMaxListeners() + 1);
  process.once("exit", action);
  return () => {
    if (!process.listeners("exit").includes(action)) return;
    process.off("exit", action);
    process.setMaxListeners(process.getMaxListeners() - 1);
  };
}

// src/edges/git.ts
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
function startGit(directory, args, env = {}) {
  const command = gitCommand(directory, args);
  const child = spawn("git", command.args, { env: { ...command.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  child.once(
    "close",
    atExit(() => child.kill("SIGTERM"))
  );
  return child;
}
async function git(directory, args, options = {}) {
  const verb = args.find((arg) => !arg.startsWith("-")) ?? "";
  const { timeout = LONGEST_COMMAND } = options;
  return new Promise((resolve, reject) => {
    const child = startGit(directory, args, options.env);
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
    const abort = () => child.kill("SIGTERM");
    options.signal?.addEventListener("abort", abort);
    child.on("exit", (_, signal) => {
      if (signal !== null) closeOutputs();
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      if (code === 0 && !isLate && !options.failsOn?.test(stderr)) return resolve(Buffer.concat(out));
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

export {
  atExit,
  GitError,
  startGit,
  git
};
