/** An element of XML; text is that of the element itself. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Open extends XmlElement {
  readonly children: Open[]
  text: string
}

const TOKEN = /<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w.-]*)((?: [A-Za-z][\w.-]*="[^"<]*")*)(\/?)>|[^<>]+/y
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/** The root of an XML 1.0 text without comments, CDATA and declarations, which renders none of them. Throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  if (!ALLOWED.test(xml)) throw new Error('a character that XML does not allow')
  const document: Open = { name: '', attributes: {}, children: [], text: '' }
  const open = [document]
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(xml)
    if (token === null) throw new Error(`not XML: ${xml.slice(at, at + 60)}`)
    const [whole, closing, name, attributes = '', alone] = token
    const current = open.at(-1)
    if (current === undefined) throw new Error('text after the root')
    if (name === undefined) current.text += whole.startsWith('<?') ? '' : unescaped(whole)
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`)
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' }
      current.children.push(element)
      if (!alone) open.push(element)
    }
  }
  const [root] = document.children
  if (open.length !== 1 || document.children.length !== 1 || root === undefined || document.text.trim() !== '')
    throw new Error('not one root')
  return root
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/ ([\w.-]+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    unescaped(value.replace(/[\t\r\n]/g, ' ')),
  ])
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('an attribute twice')
  return Object.fromEntries(pairs)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+))?(;?)/g, (whole, code, name, end) => {
    const character = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code))
    if (end !== ';' || character === undefined || !ALLOWED.test(character)) throw new Error(`not an entity: ${whole}`)
    return character
  })
}
