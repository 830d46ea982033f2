import { isRedirectionFile, normal, readRedirections, redirectionFiles } from '../../src/links/redirections.ts'
import { cpuTime } from '../support/cpu-time.ts'

const ROOT = '.openpublishing.redirection.json'
const entries = (found: ReturnType<typeof readRedirections>) => found && Object.fromEntries(found)

describe('redirection files', () => {
  it.each([
    ROOT,
    'docs/.openpublishing.redirection.json',
    '.openpublishing.redirection.pumps.json',
    'A/.OpenPublishing.Redirection.json',
  ])('%s is one', (path) => expect(isRedirectionFile(path)).toBe(true))

  it.each([
    'openpublishing.redirection.json',
    '.openpublishing.publish.config.json',
    '.openpublishing.redirection.json/a.md',
    'x.openpublishing.redirection.json',
  ])('%s is none', (path) => expect(isRedirectionFile(path)).toBe(false))

  it('are those, too, that globs name, where they are JSON', () => {
    const isOne = redirectionFiles(['moved/*'])
    const paths = ['moved/a.json', 'moved/.b.JSON', ROOT, 'moved/a.md', 'moved/a/b.json']
    expect(paths.filter(isOne)).toEqual(['moved/a.json', 'moved/.b.JSON', ROOT])
  })
})

describe('redirections', () => {
  it('are read from the list form, from the root of the repository', () => {
    const text =
      '{"redirections": [{"source_path": "Docs\\\\Old.md", "redirect_url": "/pumps/new", "redirect_document_id": true}]}'
    expect(entries(readRedirections(ROOT, text))).toEqual({ 'docs/old.md': '/pumps/new' })
  })

  it('of a nested file may be written from the root or from its folder', () => {
    const text = '{"redirections": [{"source_path": "old.md", "redirect_url": "new.md"}]}'
    expect(entries(readRedirections(`docs/${ROOT}`, text))).toEqual({ 'old.md': 'new.md', 'docs/old.md': 'new.md' })
  })

  it('with `source_path_from_root` are written from the root', () => {
    const text = '{"redirections": [{"source_path_from_root": "/docs/old.md", "redirect_url": "new"}]}'
    expect(entries(readRedirections(`docs/${ROOT}`, text))).toEqual({ 'docs/old.md': 'new' })
  })

  it('are read from the mapping form', () => {
    const text = '{"redirections": {"old.md": "new.md", "./a//b.md": "c.md"}}'
    expect(entries(readRedirections(`docs/${ROOT}`, text))).toEqual({ 'docs/old.md': 'new.md', 'docs/a/b.md': 'c.md' })
  })

  it('are read with comments, a byte order mark, no-break spaces and stray commas', () => {
    const text = `\uFEFF{
\u00A0\u00A0"redirections": [ /* moved */
    {"source_path": "a.md", "redirect_url": "https://example.com//b,]",}, // and this
    ,
    {"source_path": "c.md", "redirect_url": "d \\"quoted\\" \u00A0e"},
  ],
}`
    expect(entries(readRedirections(ROOT, text))).toEqual({
      'a.md': 'https://example.com//b,]',
      'c.md': 'd "quoted" \u00A0e',
    })
  })

  it('pass over entries of another form', () => {
    const text =
      '{"redirections": [null, 3, "a.md", {"source_path": 4, "redirect_url": "x"}, {"source_path": "a.md"}, {"source_path": "b.md", "redirect_url": "c"}]}'
    expect(entries(readRedirections(ROOT, text))).toEqual({ 'b.md': 'c' })
  })

  it('may be none', () => {
    expect(entries(readRedirections(ROOT, '{}'))).toEqual({})
    expect(entries(readRedirections(ROOT, '{"redirections": []}'))).toEqual({})
  })

  it('cannot be read from what is no JSON or another shape', () => {
    expect(readRedirections(ROOT, '')).toBeUndefined()
    expect(readRedirections(ROOT, '{"redirections": [')).toBeUndefined()
    expect(readRedirections(ROOT, '{"redirections": "all"}')).toBeUndefined()
    expect(readRedirections(ROOT, '<<<<<<< HEAD\n{}')).toBeUndefined()
  })

  it('of 20,000 entries are read in linear time, strict or with all that is forgiven', () => {
    const entry = (index: number, indent: string, end: string): string =>
      `${indent}{ "source_path": "docs/old-${index}.md", "redirect_url": "/pumps/new-${index}" }${end}`
    const list = (indent: string, end: string): string =>
      Array.from({ length: 20_000 }, (_, index) => entry(index, indent, index === 19_999 ? '' : end)).join('\n')
    const started = cpuTime()
    expect(readRedirections(ROOT, `{ "redirections": [${list('', ',')}] }`)?.size).toBe(20_000)
    const lenient = `\uFEFF{ "redirections": [ // moved\n${list('\u00A0\u00A0', ', , /* so */')},] }`
    expect(readRedirections(ROOT, lenient)?.get('docs/old-19999.md')).toBe('/pumps/new-19999')
    expect(cpuTime() - started).toBeLessThan(2000)
  })

  it('are looked up without case, `.` and doubled slashes', () => {
    expect(normal('.\\Docs//A/./b.MD')).toBe('docs/a/b.md')
  })
})
