// How fast lines are read aloud: megabytes of article text a second, warm, on one core, beside a scan that only looks at every
// character and `sed` with forty rules, on the same text in one run.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownCode } from './own-code.mjs'

const megabytes = 8

/** The code under test. */
const tested = `
  export { languageOf } from './src/language/index.js'
  export { prepareLexicon } from './src/language/lexicon.js'
  export { speakLine } from './src/language/normalize.js'`

/** What is read in a language: news as they come, and our own articles, which hold something to be read in nearly every sentence. */
function textsOf(project, code) {
  const news = readFileSync(join(project, 'bench', 'news', `${code}.txt`), 'utf8').split('\n')
  return { news: repeated(news.filter(line => line !== '')), 'dense articles': repeated(articleLines(project, code)) }
}

/** The articles of the sample and the test episodes, line by line. */
function articleLines(project, code) {
  const folders = ['content', 'test/episodes/three-stories/content', 'test/episodes/english/content']
  const articles = folders.flatMap(folder => {
    const path = join(project, folder, 'articles')
    return readdirSync(path).map(name => readFileSync(join(path, name), 'utf8'))
  })
  return articles
    .filter(text => text.includes(`language: ${code}`))
    .flatMap(text => text.split('\n'))
    .map(line => line.replace(/^[\s-]*(?:[a-z]+: )?/, '').trim())
    .filter(line => line.length > 40 && !/^[#{]|:\/\//.test(line))
}

/** The same lines as often as it takes. */
function repeated(lines) {
  const once = lines.join('\n').length + 1
  return Array.from({ length: Math.ceil((megabytes * 1e6) / once) }, () => lines).flat()
}

const seconds = work => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

function readAll(lines, reader, speakLine) {
  let length = 0
  for (const line of lines) length += speakLine(line, reader).length
  return length
}

function lookAtAll(lines) {
  let sum = 0
  for (const line of lines) for (let at = 0; at < line.length; at++) sum += line.charCodeAt(at)
  return sum
}

/** Forty replacements of the kind a reader does one after the other. */
const sedRules = [
  ...['Mio', 'Mrd', 'Nr', 'Abs', 'Art', 'bzw', 'ca', 'Dr', 'Prof', 'usw', 'inkl', 'zzgl', 'vgl', 'St'].map(
    word => `s/\\b${word}\\./${word}x/g`
  ),
  ...['km', 'kg', 'kWh', 'MW', 'GB', 'TB', 'Hz', 'nm', 'cm', 'ms'].map(unit => `s/([0-9]+) ${unit}\\b/\\1 x/g`),
  ...['%', '€', '§', '°', '&', '±', '×', '→'].map(sign => `s/${sign}/ x /g`),
  's/[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}/date/g',
  's/[0-9]{1,2}:[0-9]{2}/time/g',
  's/[0-9]+,[0-9]+/decimal/g',
  's/[0-9]{1,3}(\\.[0-9]{3})+/grouped/g',
  's/[0-9]+-[0-9]+/range/g',
  's/\\b[A-Z]{2,5}\\b/letters/g',
  's/https?:[^ ]+/address/g',
  's/[0-9]+/number/g'
]

/** Prints the speeds; `show` writes a name and a value. */
export async function reading(project, scratch, show) {
  const { languageOf, prepareLexicon, speakLine } = await ownCode(project, scratch, 'reading', tested)
  for (const code of ['de', 'en']) {
    const reader = { language: languageOf(code), lexicon: prepareLexicon([]).value }
    for (const [name, lines] of Object.entries(textsOf(project, code))) {
      const size = Buffer.byteLength(lines.join('\n')) / 1e6
      const speed = work => size / median([1, 2, 3].map(() => seconds(work)))
      readAll(lines, reader, speakLine) // warm
      const file = join(scratch, `lines.${code}`)
      writeFileSync(file, lines.join('\n'))
      const script = sedRules.flatMap(rule => ['-e', rule])
      const sed = speed(() => spawnSync('sed', ['-E', ...script, file], { maxBuffer: 1 << 28 }))
      show(
        `reading ${code}, ${name}, ${size.toFixed(1)} MB`,
        `${speed(() => readAll(lines, reader, speakLine)).toFixed(1)} MB/s`
      )
      show('  a bare scan of every character', `${speed(() => lookAtAll(lines)).toFixed(0)} MB/s`)
      show('  sed -E with 40 rules', `${sed.toFixed(1)} MB/s`)
    }
    growth(code, repeated(articleLines(project, code)), reader, speakLine, show)
  }
}

/** Lines of one kind of token each. */
const kinds = ['7', '.', '-', '/', 'a', 'K', ' ', '"', '„', '(', '1 ', '1. ', '1.1.', 'A. ', 'KI-', 'Deep Learning ']

/** What a line of twice the length takes: twice the time where that grows with the length alone. */
function growth(code, lines, reader, speakLine, show) {
  const text = lines.join(' ')
  const time = line => median([1, 2, 3].map(() => seconds(() => speakLine(line, reader))))
  const ratio = (line, longer) => (time(longer) / time(line)).toFixed(2)
  show(`  one line in ${code}, time of 4 MB / 1 MB (linear: 4)`, ratio(text.slice(0, 1e6), text.slice(0, 4e6)))
  for (const kind of kinds) {
    const line = kind.repeat(1e6 / kind.length)
    show(`  1 MB of ${JSON.stringify(kind)}, time of 2 MB / 1 MB (linear: 2)`, ratio(line, line + line))
  }
}
