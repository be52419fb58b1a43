#!/usr/bin/env node
// Stands in for ffmpeg where it is not installed: it takes a command line as https://ffmpeg.org/ffmpeg.html describes it (options before
// the file they belong to, streams and metadata by -map), refuses options it does not know, and writes files of a form of its own that
// it can read again. What comes out is a little quieter than what went in, as coders make it.
// STAND_IN=no-opus: built without libopus; short: loses the second half; rounds: rounds chapters up; fails: ends with an error.
import { readFileSync, writeFileSync } from 'node:fs'

const mood = process.env.STAND_IN ?? ''
const magic = 'STANDIN1'

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Options that take a word, besides those for streams. */
const withWord =
  /^-(?:loglevel|f|i|map|map_metadata(?::.*)?|map_chapters|c:[av]|b:a|ac|ar|movflags|application|disposition:v:0|fflags|flags:a|threads)$/
const alone = new Set(['-nostdin', '-hide_banner', '-encoders', '-y'])

/** Options come before the file they are for; `-i` names an input, a bare word an output. */
function read(words) {
  const [inputs, outputs, flags] = [[], [], new Set()]
  let options = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (alone.has(word)) flags.add(word)
    else if (word === '-i') {
      inputs.push({ file: words[++i], options })
      options = []
    } else if (withWord.test(word)) options.push([word, words[++i]])
    else if (word.startsWith('-')) fail(`Unrecognized option '${word.slice(1)}'.`)
    else {
      outputs.push({ file: word, options })
      options = []
    }
  }
  return { inputs, outputs, flags }
}

const optionOf = (options, name) => options.findLast(([it]) => it === name)?.[1]

function unguarded(text) {
  return text.replace(/\\([\s\S])/g, '$1')
}

function readFfmetadata(text) {
  if (!text.startsWith(';FFMETADATA')) fail('Invalid data found when processing input')
  const found = { tags: {}, chapters: [] }
  let into = found.tags
  for (const [line] of text.matchAll(/(?:\\[\s\S]|[^\\\n])+/g)) {
    if (line.startsWith(';') || line.startsWith('#')) continue
    if (line === '[CHAPTER]') {
      into = {}
      found.chapters.push(into)
    } else {
      const [, name, value] = /^((?:\\[\s\S]|[^\\=])*)=([\s\S]*)$/.exec(line) ?? fail(`bad line ${line}`)
      into[unguarded(name)] = unguarded(value)
    }
  }
  return found
}

function readInput({ file, options }) {
  const bytes = readFileSync(file === 'pipe:0' ? 0 : file)
  const form = optionOf(options, '-f')
  if (form === 'ffmetadata') return readFfmetadata(bytes.toString('utf8'))
  if (form === 'wav') {
    if (bytes.toString('latin1', 0, 4) !== 'RIFF') fail('pipe:0: Invalid data found when processing input')
    return { rate: bytes.readUInt32LE(24), pcm: bytes.subarray(44) }
  }
  if (/\.(?:png|jpg)$/.test(file)) return { picture: bytes }
  if (bytes.toString('latin1', 0, 8) !== magic) fail(`${file}: Invalid data found when processing input`)
  const end = 12 + bytes.readUInt32LE(8)
  return { ...JSON.parse(bytes.toString('utf8', 12, end)), pcm: bytes.subarray(end) }
}

/** Comments of Ogg that a player takes for chapters. */
function chaptersOfTags(tags) {
  return Object.keys(tags)
    .filter(name => /^CHAPTER\d{3}$/.test(name))
    .map(name => {
      const [hours, minutes, seconds] = tags[name].split(':').map(Number)
      const start = Math.round((hours * 3600 + minutes * 60 + seconds) * 1000)
      return { TIMEBASE: '1/1000', START: String(start), END: String(start), title: tags[`${name}NAME`] }
    })
}

function writeFfmetadata({ chapters }, file) {
  const guarded = text => text.replace(/[=;#\\\n]/g, '\\$&')
  const lines = chapters.flatMap(it => ['[CHAPTER]', ...Object.entries(it).map(([n, v]) => `${n}=${guarded(v)}`)])
  writeFileSync(file, [';FFMETADATA1', 'encoder=stand-in', ...lines, ''].join('\n'))
}

function quieter(pcm) {
  const samples = new Int16Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + pcm.length))
  return Buffer.from(samples.map(it => Math.round(it * 0.96)).buffer)
}

function coded(inputs, options, file) {
  const metadata = inputs[Number(optionOf(options, '-map_metadata') ?? 0)] ?? fail('Invalid input file index 1')
  const chapterInput = Number(optionOf(options, '-map_chapters') ?? 0)
  const tags = metadata.tags ?? {}
  const given = chapterInput < 0 ? [] : (inputs[chapterInput]?.chapters ?? [])
  const chapters = file.endsWith('.opus') ? chaptersOfTags(tags) : given
  const late = it => ({ ...it, START: String(Math.round(Number(it.START) / 1000) * 1000) })
  const pictures = options.filter(([name, value]) => name === '-map' && /^\d:v$/.test(value))
  const head = Buffer.from(
    JSON.stringify({
      rate: inputs[0].rate,
      tags,
      chapters: mood === 'rounds' ? chapters.map(late) : chapters,
      pictures: pictures.map(([, value]) => inputs[Number(value[0])].picture.toString('base64'))
    })
  )
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  const pcm = quieter(inputs[0].pcm)
  const kept = mood === 'short' ? pcm.subarray(0, (pcm.length >> 2) << 1) : pcm
  return Buffer.concat([Buffer.from(magic), size, head, kept])
}

function floats(pcm) {
  const samples = new Int16Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + pcm.length))
  return Buffer.from(Float32Array.from(samples, it => it / 32_768).buffer)
}

const { inputs: given, outputs, flags } = read(process.argv.slice(2))
if (flags.has('-encoders')) {
  const encoders = [' A....D aac                  AAC (Advanced Audio Coding)']
  if (mood !== 'no-opus') encoders.push(' A....D libopus              libopus Opus (codec opus)')
  process.stdout.write(`Encoders:\n ------\n${encoders.join('\n')}\n`)
} else {
  if (mood === 'fails') fail('Error while opening encoder for output stream #0:0')
  const inputs = given.map(readInput)
  for (const { file, options } of outputs) {
    const form = optionOf(options, '-f')
    if (form === 'ffmetadata') writeFfmetadata(inputs[0], file)
    else if (form === 'f32le') process.stdout.write(floats(inputs[0].pcm))
    else if (form === 'ipod' || form === 'opus') writeFileSync(file, coded(inputs, options, file))
    else fail(`Requested output format '${form}' is not known.`)
  }
}
