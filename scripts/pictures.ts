/**
 * Renders job summaries as GitHub shows them, in light and dark, with a Chromium without a window: of the example handback, of the clean one,
 * and of one with thousands of findings. They go to `.cache/pictures`; `--write` puts the top of the first into `docs/images` for the README.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { marked } from 'marked'
import { check } from '../src/check.ts'
import { openGitRepository } from '../src/edges/git-repository.ts'
import type { Report } from '../src/model.ts'
import { HOMEPAGE } from '../src/project.ts'
import { renderMarkdown } from '../src/report/markdown.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { makeEnglish, makeLocalized } from './demo/repositories.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const PICTURES = join(PROJECT, '.cache/pictures')
const WIDTH = 1012

/** Of the pictures that do not show a long summary, pixels. */
const HEIGHTS: Readonly<Record<string, number>> = { readme: 700, clean: 240 }

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const require = createRequire(import.meta.url)
const chromium = process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].find(isCommand)
if (chromium === undefined) {
  console.error('No Chromium was found, expected `chromium` or `google-chrome` on the path, or its path in CHROMIUM')
  process.exitCode = 2
} else await takeAll(chromium)

function isCommand(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0
}

async function takeAll(browser: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'handback-check-pictures-'))
  try {
    for (const [name, report] of Object.entries(await reports(folder)))
      for (const theme of THEMES) console.log(take(browser, folder, name, report, theme))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (!process.argv.includes('--write')) return
  mkdirSync(join(PROJECT, 'docs/images'), { recursive: true })
  copyFileSync(join(PICTURES, 'readme-light.png'), join(PROJECT, 'docs/images/summary.png'))
}

async function reports(folder: string): Promise<Readonly<Record<string, Report>>> {
  const sourceCommits = makeEnglish(join(folder, 'english'))
  const commits = makeLocalized(join(folder, 'localized'))
  const localized = await openGitRepository(join(folder, 'localized'))
  const english = await openGitRepository(join(folder, 'english'))
  const source = { repository: english, head: sourceCommits.english, pathOf: (path: string) => path }
  const input = { localized, base: commits.before, source, settings: DEFAULT_SETTINGS, today: '2100-01-01' }
  const failing = await check({ ...input, head: commits.after })
  const clean = await check({ ...input, head: commits.clean })
  await localized.close()
  await english.close()
  return { readme: failing, failing, clean, huge: manyTimes(failing, 200) }
}

function manyTimes(report: Report, times: number): Report {
  const findings = Array.from({ length: times }, (_, turn) =>
    report.findings.map((finding) => ({ ...finding, path: finding.path.replace('docs/', `docs/part-${turn + 1}/`) })),
  ).flat()
  const { error, warning, notice } = report.counts
  return { ...report, findings, counts: { error: error * times, warning: warning * times, notice: notice * times } }
}

function take(browser: string, folder: string, name: string, report: Report, theme: Theme): string {
  const page = join(folder, `${name}-${theme}.html`)
  const picture = join(PICTURES, `${name}-${theme}.png`)
  writeFileSync(page, html(renderMarkdown(report, { repositoryUrl: HOMEPAGE, head: report.head }), theme))
  const profile = join(folder, 'profile')
  const height = HEIGHTS[name] ?? 2400
  execFileSync(
    browser,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      `--window-size=${WIDTH},${height}`,
      `--screenshot=${picture}`,
      `file://${page}`,
    ],
    { stdio: 'ignore' },
  )
  return picture
}

/** The page around a summary: GitHub's own style sheet, its padding, its width. */
function html(markdown: string, theme: Theme): string {
  const style = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const background = theme === 'dark' ? '#0d1117' : '#ffffff'
  const body = marked
    .parse(markdown, { gfm: true, async: false })
    .replace(/(?<=<code class="language-diff">)[\s\S]*?(?=<\/code>)/g, coloured)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Job summary</title><style>${style}
body { margin: 0; padding: 24px; background: ${background} }</style><body class="markdown-body">${body}</body></html>`
}

/** Lines of a difference in the colours that GitHub gives them. */
function coloured(difference: string): string {
  return difference
    .replace(/^\+.*$/gm, '<span class="pl-mi1">$&</span>')
    .replace(/^-.*$/gm, '<span class="pl-md">$&</span>')
    .replace(/^@@.*$/gm, '<span class="pl-mdr">$&</span>')
}
