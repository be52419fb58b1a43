import type { EpisodeFeed } from '../../article/article.js'
import type { Show, ShowFeed } from '../../article/show.js'
import type { Compiled } from '../../compile.js'
import { readChapters } from '../../format/chapters/check.js'
import { aiContent } from '../../format/disclosure.js'
import type { Item, Person, Soundbite, Transcript } from '../../format/feed/feed.js'
import { episodeGuid } from '../../format/feed/guid.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { World } from '../../world/world.js'
import { audioFolder, type Recording } from '../speaking/recording.js'
import { type PublishedFile, publishedName } from './published-file.js'
import type { ZoneClock } from './zone-clock.js'

/** An episode as the feed has it, and the files its entry names. */
export interface FeedEntry {
  /** The name of its folder. */
  readonly name: string
  readonly item: Item
  readonly files: readonly PublishedFile[]
}

/** What all episodes of a show have in common. */
export interface EntrySetting {
  readonly out: string
  readonly show: Show
  readonly feed: ShowFeed
  /** The lasting name of the show. */
  readonly guid: string
  readonly clock: ZoneClock
  readonly world: World
}

/** Files of a recording that are published, by what they are; their order is the order in the feed. */
const kinds: Readonly<Record<string, string>> = {
  'episode.mp3': 'audio/mpeg',
  'chapters.json': 'application/json+chapters',
  'transcript.vtt': 'text/vtt',
  'transcript.srt': 'application/x-subrip',
  'transcript.json': 'application/json'
}

/** The entry of a recorded episode; undefined after an error. `manifest` is its `episode.json`. */
export function feedEntry(
  compiled: Compiled,
  manifest: string,
  recording: Recording,
  setting: EntrySetting
): Outcome<FeedEntry | undefined> {
  const { name } = compiled
  const facts = JSON.parse(manifest) as Facts
  const files = recordedFiles(name, recording, setting)
  const audio = files.get('episode.mp3')
  if (audio === undefined)
    return { value: undefined, diagnostics: [diagnose('publish/damaged-audio', undefined, name)] }
  const chapters = measuredChapters(name, setting)
  const notes = compiled.notes('html', chapters)
  const { value: soundbites, diagnostics } = soundbitesOf(facts.feed ?? {}, recording)
  const item: Item = {
    title: facts.title,
    description: notes,
    content: compiled.notes('long', chapters),
    soundbites,
    ...ownData(name, facts, setting),
    ...mediaData(files, audio, { facts, seconds: recording.seconds, media: setting.feed.media }),
    ...(compiled.disclosure && { aiContent: aiContent(compiled.disclosure) })
  }
  const sheet = madeFile(`${name}/notes.html`, notes, setting.world)
  return { value: { name, item, files: [...files.values(), sheet] }, diagnostics }
}

/** What the article says for the feed, and what is usual where it says nothing. */
function ownData(
  name: string,
  { date, feed: own }: Facts,
  { show, feed, guid, clock, world }: EntrySetting
): Pick<Item, 'guid' | 'published' | 'explicit' | 'episodeType'> & Partial<Item> {
  const { season, number, type = 'full', explicit = feed.explicit } = own ?? {}
  return {
    guid: own?.guid ?? episodeGuid(guid, name, world.sha1),
    published: publishedAt(own ?? {}, date, feed, clock),
    explicit,
    episodeType: type,
    ...(show.url === undefined ? {} : { link: show.url }),
    ...(season === undefined ? {} : { season: { number: season } }),
    ...(number === undefined ? {} : { episode: { number } })
  }
}

/** Where the sound is and what belongs to it. */
function mediaData(
  files: ReadonlyMap<string, PublishedFile>,
  audio: PublishedFile,
  { facts, seconds, media }: { readonly facts: Facts; readonly seconds: number; readonly media: string }
): Pick<Item, 'enclosure' | 'transcripts'> & Partial<Item> {
  const url = (file: PublishedFile) => media + file.path
  const chapters = files.get('chapters.json')
  return {
    enclosure: { url: url(audio), bytes: audio.bytes, type: 'audio/mpeg', seconds: Math.round(seconds) },
    transcripts: transcriptsOf(files, facts.language, url),
    ...(chapters && { chapters: url(chapters) })
  }
}

/** What an entry takes from `episode.json`. */
interface Facts {
  readonly title: string
  readonly date: string
  readonly language: string
  readonly feed?: EpisodeFeed | null
}

/** The files of a recording by their own names, under the names they are published by. */
function recordedFiles(
  name: string,
  recording: Recording,
  { out, world }: EntrySetting
): ReadonlyMap<string, PublishedFile> {
  const files = new Map<string, PublishedFile>()
  for (const file of Object.keys(kinds)) {
    const sha256 = recording.files[file]
    const source = `${out}/${name}/${audioFolder}/${file}`
    const bytes = sha256 === undefined ? undefined : world.files.look(source)?.bytes
    if (sha256 === undefined || bytes === undefined) continue
    const path = `${name}/${publishedName(file, sha256)}`
    files.set(file, { path, sha256, bytes, read: () => world.files.read(source) })
  }
  return files
}

/** A file that is made here. */
function madeFile(path: string, text: string, { hash }: Pick<World, 'hash'>): PublishedFile {
  const bytes = new TextEncoder().encode(text)
  const sha256 = hash(bytes)
  return { path: publishedName(path, sha256), sha256, bytes: bytes.length, read: () => bytes }
}

function measuredChapters(name: string, { out, world }: EntrySetting): readonly { title: string; start: number }[] {
  const file = `${out}/${name}/${audioFolder}/chapters.json`
  const bytes = world.files.read(file)
  const found = bytes && readChapters(new TextDecoder().decode(bytes), file)
  return found?.chapters.map(({ title, start }) => ({ title, start })) ?? []
}

function transcriptsOf(
  files: ReadonlyMap<string, PublishedFile>,
  language: string,
  url: (file: PublishedFile) => string
): readonly Transcript[] {
  const types = ['text/vtt', 'application/x-subrip', 'application/json'] as const
  return [...files].flatMap(([name, file]) => {
    const type = types.find(it => it === kinds[name])
    return type === undefined
      ? []
      : [{ url: url(file), type, language, ...(type === 'application/json' ? {} : { captions: true }) }]
  })
}

/** The moment the editor names; a day alone gets the show's usual time. */
function publishedAt({ published }: EpisodeFeed, date: string, { time }: ShowFeed, clock: ZoneClock): string {
  return published?.includes('T') ? published : clock(published ?? date, time)
}

/** Shorter tastes tell nothing, and longer ones are cut by apps: https://podcasting2.org/docs/podcast-namespace/tags/soundbite */
const leastSoundbite = 15
const mostSoundbite = 120

/** Begins with the sentence that has the editor's words, and ends with a sentence, as soon as it is long enough. */
export function soundbitesOf(
  { soundbite }: EpisodeFeed,
  { cues }: Pick<Recording, 'cues'>
): Outcome<readonly Soundbite[]> {
  if (soundbite === undefined) return { value: [], diagnostics: [] }
  const first = cues.findIndex(({ text }) => plain(text).includes(plain(soundbite)))
  const start = cues[first]?.start
  if (start === undefined) return { value: [], diagnostics: [diagnose('publish/no-soundbite', undefined, soundbite)] }
  const last = cues.slice(first).find(({ end }) => end - start >= leastSoundbite) ?? cues.at(-1)
  const seconds = Math.min(mostSoundbite, (last?.end ?? start) - start)
  return { value: [{ start, seconds: Math.round(seconds * 1000) / 1000 }], diagnostics: [] }
}

/** Words without regard to blanks and to the kinds of hyphens. */
function plain(text: string): string {
  return text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Who is heard in the show: a machine is a narrator, whatever its role is called. */
export function personsOf({ hosts, disclosure }: Show): readonly Person[] {
  const isMachine = disclosure !== undefined && disclosure.voice !== 'human'
  return hosts
    .filter(({ role }) => role !== 'guest')
    .map(({ name }) => ({ name: name.value, role: isMachine ? 'narrator' : 'host', group: 'cast' }))
}

/** What is the matter with an episode that has no recording. */
export function withoutAudio(name: string): Diagnostic {
  return diagnose('publish/no-audio', undefined, name)
}
