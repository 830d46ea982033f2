import type { Body } from './model.ts'
import type { PageReader } from './parse/page-reader.ts'

/** Which reader read a page, of which kind, by blob id. */
export interface BodyKey {
  readonly reader: 'quick' | 'exact'
  readonly kind: 'markdown' | 'yaml'
  readonly id: string
}

/** The port to bodies that earlier runs of the same build have read. */
export interface BodyStore {
  /** The body, `undefined` where the page could not be read, or `missing`. Never fails: what cannot be read is missing. */
  read(key: BodyKey): Promise<Body | undefined | 'missing'>
  /** Resolves when there is room for more; never fails. */
  write(key: BodyKey, body: Body | undefined): Promise<void>
}

/** A reader that reads what the store does not have. */
export const storingBodies = (reader: PageReader, store: BodyStore, name: BodyKey['reader']): PageReader => ({
  ...reader,
  bodyOf: async (page) => {
    if (page.kind === 'redirections') return reader.bodyOf(page)
    const key = { reader: name, kind: page.kind, id: page.id }
    const stored = await store.read(key)
    if (stored !== 'missing') return stored
    const body = await reader.bodyOf(page)
    await store.write(key, body)
    return body
  },
})
