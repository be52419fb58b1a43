/**
 * Pictures between words: not said, or said by their name, as the show wishes.
 *
 *     The update is here 🚀  →  The update is here
 */
import { matchAt, type Rule } from '../rule.js'

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '😀': 'grinning face',
    '😂': 'tears of joy',
    '🤣': 'rolling on the floor laughing',
    '😊': 'smiling face',
    '😉': 'winking face',
    '😍': 'heart eyes',
    '😎': 'sunglasses face',
    '🤔': 'thinking face',
    '😢': 'crying face',
    '😭': 'sobbing face',
    '😡': 'angry face',
    '🙏': 'folded hands',
    '👍': 'thumbs up',
    '👎': 'thumbs down',
    '👏': 'clapping hands',
    '👋': 'waving hand',
    '👉': 'pointing right',
    '👇': 'pointing down',
    '💪': 'strong arm',
    '👀': 'eyes',
    '🧠': 'brain',
    '🤖': 'robot',
    '🚀': 'rocket',
    '🔥': 'fire',
    '💡': 'light bulb',
    '🎉': 'party popper',
    '🎯': 'bullseye',
    '🏆': 'trophy',
    '📈': 'chart rising',
    '📉': 'chart falling',
    '📊': 'bar chart',
    '📌': 'pin',
    '📢': 'loudspeaker',
    '🔗': 'link',
    '🔒': 'lock',
    '🌍': 'globe',
    '🌐': 'globe',
    '💰': 'money bag',
    '💥': 'explosion',
    '💯': 'hundred points',
    '🚨': 'siren',
    '🧵': 'thread',
    '🛠': 'tools',
    '🤝': 'handshake',
    '✅': 'check mark',
    '✔': 'check mark',
    '❌': 'cross mark',
    '❗': 'exclamation mark',
    '❓': 'question mark',
    '⚠': 'warning',
    '⚡': 'lightning',
    '⭐': 'star',
    '✨': 'sparkles',
    '❤': 'heart',
    '☀': 'sun',
    '⏰': 'alarm clock'
  })
)

const one =
  /(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u231a-\u23ff\u2600-\u27bf\u2b05-\u2b55])(?:\ud83c[\udffb-\udfff]|\u20e3|\udb40[\udc00-\udfff]){0,8}/y
const emoticon = /[:;]['-]?[)(DPp](?![A-Za-z0-9])/y

/** The units that pictures begin with: high surrogates, and the two blocks of signs before them. */
function firstUnits(): string {
  let units = '\ud83c\ud83d\ud83e:;'
  for (let code = 0x231a; code <= 0x23ff; code++) units += String.fromCharCode(code)
  for (let code = 0x2600; code <= 0x27bf; code++)
    if (!arrows.includes(String.fromCharCode(code))) units += String.fromCharCode(code)
  for (let code = 0x2b05; code <= 0x2b55; code++) units += String.fromCharCode(code)
  return units
}

const arrows = '➔➜➡✕'

export const emoji: Rule = {
  class: 'emoji',
  starts: firstUnits(),
  read: ({ text, settings }, at) => {
    if (text[at] === ':' || text[at] === ';') return smiley(text, at, settings.emoji)
    const found = matchAt(one, text, at)
    if (found === null) return undefined
    const end = at + found[0].length
    if (settings.emoji === 'dropped') return { end, spoken: '' }
    return { end, spoken: names.get([...found[0]][0] ?? '') ?? 'emoji' }
  }
}

function smiley(text: string, at: number, wish: 'dropped' | 'named') {
  const found = text[at - 1] === ' ' ? matchAt(emoticon, text, at) : null
  return found === null ? undefined : { end: at + found[0].length, spoken: wish === 'named' ? 'smiley' : '' }
}
