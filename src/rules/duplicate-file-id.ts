import { defineRule } from './rule.ts'

export default defineRule({
  id: 'duplicate-file-id',
  description: 'No two pages of a locale carry the same `ms.locfileid`',
  severity: 'error',
  needs: ['sameFileId'],
  messages: {
    duplicate: {
      says: 'Unexpected `ms.locfileid` `{id}`, already that of `{other}`{more}, expected an id that no other page carries',
      help: 'The metadata was copied from another page, or the whole page was. Hand the page back under its own path, so that it gets metadata of its own; restore its own metadata if it had some before; if the page was moved, remove it at its old path.',
    },
  },
  check({ page, sameFileId }, report) {
    const field = page.metadata.provenance.fileId
    const [other, ...rest] = sameFileId
    if (field === undefined || other === undefined) return
    const more = rest.length === 0 ? '' : ` and ${rest.length} more ${rest.length === 1 ? 'page' : 'pages'}`
    report('duplicate', { id: field.value, other, more }, { place: field.place, about: [field.value] })
  },
})
