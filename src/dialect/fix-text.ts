/**
 * Mends plain text until its service takes it: commands it does not know go, signs it would take for commands get twins, pauses
 * that are too long become several. Words stay.
 *
 *     Rund <break time="5s" /> drei [Tage]  →  Rund <break time="3000ms" /><break time="2000ms" /> drei [Tage]
 */
import { isLetterOrDigit } from '../script/letters.js'
import { meantBy } from './check-text.js'
import type { AttributeRule, Dialect, ElementRule } from './dialect.js'
import type { Finding } from './findings.js'
import { type Inline, inlines, isCommand, type Tag } from './inline.js'
import { judge, timeIn } from './values.js'

/** A stretch of the text and what stands there instead. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One round of changes for what was found; undefined where nothing can be done about it. */
export function mendText(text: string, findings: readonly Finding[], dialect: Dialect): readonly Edit[] | undefined {
  const found = inlines(text)
  const codes = codesByOffset(text, findings, found)
  const unknown = new Set(
    found.flatMap(it => (it.kind === 'tag' && codes.get(it.offset)?.has('dialect/unknown-element') ? [it.name] : []))
  )
  const edits = found.flatMap(it => {
    const own = codes.get(it.offset) ?? none
    const isEnd = it.kind === 'tag' && it.form === 'close' && unknown.has(it.name)
    const written = isEnd ? '' : own.size === 0 ? undefined : mend(it, own, text, dialect)
    return written === undefined ? [] : [edit(it, written, text)]
  })
  return edits.length === 0 ? undefined : edits
}

const none: ReadonlySet<Finding['code']> = new Set()

/** What was found, by where the stretch begins that it is about: an attribute's value is about its tag. */
function codesByOffset(
  text: string,
  findings: readonly Finding[],
  found: readonly Inline[]
): ReadonlyMap<number, ReadonlySet<Finding['code']>> {
  const lines = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  const starts = new Set(found.map(({ offset }) => offset))
  const codes = new Map<number, Set<Finding['code']>>()
  for (const { place, code } of findings) {
    if (place === undefined) continue
    const at = (lines[place.line - 1] ?? 0) + place.column - 1
    const start = starts.has(at) ? at : text.lastIndexOf('<', at)
    codes.set(start, (codes.get(start) ?? new Set()).add(code))
  }
  return codes
}

/** Where a command by itself stood between two words without a blank, they must not become one. */
function edit(inline: Inline, written: string, text: string): Edit {
  const { offset, end, kind } = inline
  const alone = kind === 'bracket' || (kind === 'tag' && inline.form === 'empty')
  const glued = alone && written === '' && /[^\s>]/.test(text.charAt(offset - 1)) && isLetterOrDigit(text, end)
  return { start: offset, end, text: glued ? ' ' : written }
}

function mend(inline: Inline, codes: ReadonlySet<Finding['code']>, text: string, dialect: Dialect): string | undefined {
  const { offset, end } = inline
  const written = text.slice(offset, end)
  switch (inline.kind) {
    case 'tag':
      return mendTag(inline, codes, dialect, written)
    case 'broken-tag':
      // What has no end may have words behind it.
      return written.endsWith('>') ? '' : `‹${written.slice(1)}`
    case 'bracket':
      return isCommand(inline.content) || inline.content.trim() === '' ? '' : `(${inline.content})`
    case 'open-bracket':
      return '('
    case 'reference':
      return character(written, text.charAt(end))
    case 'character':
      return ''
    case 'sounds':
      return undefined
  }
}

/** A sign that could begin a tag becomes its twin. */
function character(reference: string, next: string): string | undefined {
  const meant = meantBy(reference)
  if (meant === '') return undefined
  return meant === '<' && !/[\s\d]/.test(next) ? '‹' : meant
}

function mendTag(tag: Tag, codes: ReadonlySet<Finding['code']>, dialect: Dialect, written: string): string | undefined {
  const { name, form, attributes } = tag
  const rule = Object.hasOwn(dialect.elements, name) ? dialect.elements[name] : undefined
  if (rule === undefined || form === 'close' || codes.has('dialect/wrong-place')) return ''
  if (codes.has('dialect/bad-tag')) return rule.empty && isComplete(attributes, rule) ? `${written.slice(0, -1)}/>` : ''
  // The words inside stay, and so does the end of the element, which the next round finds.
  if (form === 'open' && !codes.has('dialect/unknown-attribute')) return ''
  const time = attributes.get('time')
  if (time !== undefined && codes.has('dialect/out-of-range')) return pauses(time.value, rule.attributes.time, written)
  const kept = new Map(
    [...attributes].flatMap(([key, { value }]) => {
      const good = goodValue(value, rule.attributes[key])
      return good === undefined ? [] : [[key, good] as const]
    })
  )
  if (!isComplete(kept, rule)) return ''
  const list = [...kept].map(([key, value]) => ` ${key}="${value}"`).join('')
  return `<${name}${list}${form === 'empty' ? '/' : ''}>`
}

function isComplete(attributes: ReadonlyMap<string, unknown>, rule: ElementRule): boolean {
  return Object.entries(rule.attributes).every(([key, { required }]) => required !== true || attributes.has(key))
}

/** The value itself where it is good, the nearest where it is a number beyond a range, nothing else. */
function goodValue(value: string, rule: AttributeRule | undefined): string | undefined {
  if (rule === undefined) return undefined
  if (judge(value, rule) === undefined) return value
  const [form] = rule.forms
  const number = Number.parseFloat(value)
  if (form?.form !== 'number' || !Number.isFinite(number)) return undefined
  return `${Math.min(form.most, Math.max(form.least, number))}`
}

/** An hour of silence is a slip: beyond it a pause is not repeated but cut. */
const mostPauses = 1200

function pauses(value: string, rule: AttributeRule | undefined, written: string): string {
  const [form] = rule?.forms ?? []
  const whole = timeIn(value, true)
  if (form?.form !== 'time' || form.most === undefined || whole === undefined) return ''
  const pieces: string[] = []
  for (let rest = Math.round(whole); rest > 0 && pieces.length < mostPauses; rest -= form.most)
    pieces.push(written.replace(value, `${Math.min(rest, form.most)}ms`))
  return pieces.join('')
}
