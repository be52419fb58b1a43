// Speech markup beside the packages that others use for it, each on a dialect it supports and the same document in one run:
// printing beside speechmarkdown-js, checking beside ssml-check-core, splitting beside ssml-split; and what a check of two
// kilobytes takes in every XML dialect.
import { ownCode } from './own-code.mjs'

/** The code under test. */
const tested = `
  export { compile, episodeFiles, openShow } from './src/compile.js'
  export { check } from './src/dialect/check.js'
  export { fitScript } from './src/dialect/fit.js'
  export { dialects } from './src/dialect/index.js'
  export { speechParts } from './src/dialect/parts.js'
  export { print } from './src/dialect/print.js'
  export { split } from './src/dialect/split.js'
  export { project } from './src/script/project.js'
  export { nodeWorld } from './src/world/node.js'`

/** What is said in the sample episode, as the dialects are given it. */
async function sampleSpeech({ compile, episodeFiles, nodeWorld, openShow, project }, root) {
  const world = nodeWorld()
  const { value: show } = await openShow(world, { root })
  const [file] = episodeFiles(world, show).value
  return project(compile(world, show, file).value.tree, 'speech')
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Median milliseconds of each of several ways, warm, tried in turn so that a busy machine slows all of them. */
async function race(ways, rounds) {
  const times = ways.map(() => [])
  for (let round = 0; round < 2 * rounds; round++) {
    for (const [index, way] of ways.entries()) {
      const start = process.hrtime.bigint()
      await way()
      if (round >= rounds) times[index].push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  }
  return times.map(median)
}

const request = { language: 'de-DE', voiceOf: () => 'de-DE-KatjaNeural' }

/** The beginning of a script as one document of a little more than so many characters. */
function documentOf({ fitScript, print }, script, dialect, least) {
  const { leaves } = fitScript(script, dialect, request).value
  const texts = leaves.map((_, index) => index).filter(index => leaves[index].sentence !== leaves[index + 1]?.sentence)
  for (const last of texts) {
    const { text } = print({ leaves: leaves.slice(0, last + 1) }, dialect, request).value
    if (text.length >= least) return text
  }
  throw new Error('The sample is too short.')
}

function compare(show, name, [own, theirs], package_) {
  show(name, `${own.toFixed(3)} ms`)
  show(`  ${package_}`, `${theirs.toFixed(3)} ms, ${(theirs / own).toFixed(1)} times as long`)
}

/** ssml-check-core knows Alexa and Google and looks at elements and values. */
async function checking(own, script, show) {
  const { default: other } = await import('ssml-check-core')
  for (const [name, platform] of [
    ['alexa', 'amazon'],
    ['google', 'google']
  ]) {
    const dialect = own.dialects.get(name)
    const text = documentOf(own, script, dialect, 2000)
    const found = await other.check(text, { platform })
    const times = await race([() => own.check(text, dialect), () => other.check(text, { platform })], 500)
    compare(show, `check ${name}, ${text.length} characters`, times, `ssml-check-core (${found?.length ?? 0} findings)`)
  }
}

/** speechmarkdown-js makes SSML of Speech Markdown; we make the same service's of our tree, and check it. */
async function printing(own, script, show) {
  const { SpeechMarkdown } = await import('speechmarkdown-js')
  const markdown = own.dialects.get('speechmarkdown')
  const dialect = own.dialects.get('polly-neural')
  const [{ text }] = own.speechParts(script, markdown, request).value
  const parser = new SpeechMarkdown({ platform: 'amazon-polly-neural' })
  const theirs = () => parser.toSSML(text)
  const printed = () => {
    const fitted = own.fitScript({ ...script }, dialect, request).value
    return own.split(fitted, dialect, request).value.map(part => own.print(part, dialect, request).value.text)
  }
  const checked = () => own.speechParts({ ...script }, dialect, request)
  const [print, check, other] = await race([printed, checked, theirs], 300)
  const words = `${text.length} characters`
  compare(show, `print polly-neural in parts, ${words}`, [print, other], 'speechmarkdown-js, in one piece')
  compare(show, `print polly-neural in parts and check, ${words}`, [check, other], 'speechmarkdown-js, unchecked')
}

/** ssml-split counts as Polly and Google do. */
async function splitting(own, script, show) {
  const {
    default: { default: SSMLSplit }
  } = await import('ssml-split')
  const children = Array.from({ length: 5 }, () => structuredClone(script.children)).flat()
  const long = { ...script, children }
  for (const [name, synthesizer, softLimit, hardLimit] of [
    ['polly-neural', 'aws', 2000, 3000],
    ['google', 'google', 4000, 5000]
  ]) {
    const dialect = own.dialects.get(name)
    const fitted = own.fitScript(long, dialect, request).value
    const text = own.print(fitted, dialect, request).value.text
    const splitter = new SSMLSplit({ synthesizer, softLimit, hardLimit, breakParagraphsAboveHardLimit: true })
    const parts = () => own.split(fitted, dialect, request).value.map(part => own.print(part, dialect, request).value)
    const times = await race([parts, () => splitter.split(text)], 300)
    const counts = `${parts().length} parts`
    compare(
      show,
      `split ${name}, ${text.length} characters, ${counts}`,
      times,
      `ssml-split, ${splitter.split(text).length} parts`
    )
  }
}

async function everyDialect(own, script, show) {
  for (const [name, dialect] of own.dialects) {
    if (dialect.root === undefined) continue
    const text = documentOf(own, script, dialect, 2000)
    const [time] = await race([() => own.check(text, dialect)], 500)
    show(`check ${name}, ${text.length} characters`, `${time.toFixed(3)} ms`)
  }
}

/** Prints the times; `show` writes a name and a value. */
export async function dialects(project, scratch, show) {
  const own = await ownCode(project, scratch, 'dialects', tested)
  const script = await sampleSpeech(own, project)
  await everyDialect(own, script, show)
  await checking(own, script, show)
  await printing(own, script, show)
  await splitting(own, script, show)
}
