import { speakNames } from '../report/catalogue/speak.js'
import { diagnose } from '../report/diagnostic.js'
import { nearest } from '../report/nearest.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import { feedFields } from './feed-fields.js'
import { disclosure } from './fields.js'
import { type FileKind, readFile } from './reading.js'
import { type Desk, list, map, named, optional, type Placed, placed, required, type Values } from './shape.js'
import type { Show, ShowAudio, ShowFeed } from './show.js'
import { oneLine } from './texts.js'
import { address, choice, insidePath, spokenLanguage, truth, wholeNumber, word } from './values.js'

const name = /^[a-z][a-z0-9.-]{0,39}$/

const hostFields = {
  role: required(placed(word(name, 'host')), 'What templates call this voice: host, guest.'),
  name: required(oneLine('show'), 'What listeners know this voice as.'),
  voices: optional(
    named(word(/^[A-Za-z0-9][A-Za-z0-9 ._:()/+-]{0,99}$/, 'de-DE-KatjaNeural'), name),
    'The voice for each service or dialect, by its name there.'
  )
}

const pathFields = {
  articles: optional(placed(insidePath), 'The folder of the articles; content/articles where absent.'),
  episodes: optional(placed(insidePath), 'The folder of the episode files; content/episodes where absent.'),
  reviews: optional(placed(insidePath), 'The folder of the review records; content/reviews where absent.'),
  templates: optional(placed(insidePath), 'The folder of your own templates.')
}

const readingFields = {
  gender: optional(
    choice(['both', 'pause', 'written']),
    'How Entwickler:innen is said: both (usual): Entwicklerinnen und Entwickler; pause: with a short stop before innen; written: left to the voice.'
  ),
  emoji: optional(choice(['dropped', 'named']), 'Whether emoji are dropped (usual) or named.')
}

const speakFields = {
  off: optional(
    list(choice(speakNames)),
    'Advice on speaking that this show does without, by the second half of its code: split-verb.'
  )
}

const soundFields = {
  quieter: optional(wholeNumber(0, 40), 'How much quieter than the voices, in decibels; 0 is as loud as they are.'),
  fadeIn: optional(wholeNumber(0, 60_000), 'How long it takes to come up, in milliseconds.'),
  fadeOut: optional(wholeNumber(0, 60_000), 'How long it takes to go down at its end, in milliseconds.')
}

const bedFields = {
  sound: required(placed(word(name, 'music')), 'The name of the music under sounds.'),
  under: optional(
    choice(['episode', 'opening', 'closing']),
    'What it lies under: the whole episode (usual), its first chapter, or its last one.'
  ),
  quieter: optional(
    wholeNumber(6, 60),
    'How much quieter than the voices, in decibels; 20 (usual) lets every word through.'
  ),
  rise: optional(wholeNumber(0, 30), 'How much louder it comes up where nobody speaks, in decibels; 0 is usual.'),
  fade: optional(wholeNumber(0, 60_000), 'How long it takes to come up and to go down, in milliseconds; 1500 is usual.')
}

const audioFields = {
  cover: optional(placed(insidePath), "The picture players show, JPEG or PNG; the feed's where absent."),
  sounds: optional(named(map(soundFields), name), 'How sounds are played that templates put between the voices.'),
  beds: optional(list(map(bedFields)), 'Music that lies under the voices.')
}

const showFields = {
  title: required(oneLine('show'), 'The name of the show.'),
  language: required(spokenLanguage, 'The language of the show, for example de-DE.'),
  timezone: required(
    word(/^(?:UTC|[A-Z][A-Za-z_]{1,30}(?:\/[A-Za-z0-9_+-]{1,30}){1,2})$/, 'Europe/Berlin'),
    'The time zone of the show by its IANA name.'
  ),
  url: optional(address, 'The address of the show, for notes and feed.'),
  hosts: optional(
    list(map(hostFields)),
    'Who speaks: roles and their voices; the first one speaks where nothing else is said.'
  ),
  wordsPerMinute: optional(
    wholeNumber(60, 300),
    'How fast the show is spoken, for estimated times: 140 (usual) is an unhurried newsreader in German and the embedded voice at its usual rate.'
  ),
  targetMinutes: optional(wholeNumber(1, 600), 'How long an episode should be, in minutes.'),
  disclosure: optional(disclosure, 'Who made voice and words of every episode.'),
  feed: optional(map(feedFields), 'What the feed of the show says of it; feed and publish need it.'),
  requireApproval: optional(
    truth,
    'true: build, feed and publish refuse what nobody has signed off on the review page; false where absent.'
  ),
  dialects: optional(list(placed(word(name, 'azure'))), 'The SSML dialects that build prints; w3c-1.1 where absent.'),
  reading: optional(map(readingFields), 'How words are said that can be said in several ways.'),
  speak: optional(map(speakFields), 'Which advice on speaking is given.'),
  sounds: optional(named(insidePath, name), "Sounds by the name templates use, as paths inside the show's folder."),
  audio: optional(map(audioFields), 'How episodes are mixed: cover, jingles, music under the voices.'),
  paths: optional(map(pathFields), 'Where the files of the show are, as paths inside its folder.')
}

export const showKind: FileKind<Values<typeof showFields>> = {
  title: 'Show',
  doc: 'What holds for every episode of the show: content/show.yaml',
  shape: map(showFields)
}

/** Unhurried newsreading in German. */
const usualWordsPerMinute = 140

/** Reads the show; what is not written has its usual value. Undefined only after errors. */
export function readShow(file: string, source: string): Outcome<Show | undefined> {
  return readFile(file, source, showKind, (fields, desk) => {
    checkRoles(fields.hosts ?? [], desk)
    checkSounds(fields, desk)
    const {
      hosts = [],
      paths: { articles, episodes, reviews, templates } = {},
      dialects,
      sounds = {},
      feed,
      audio,
      ...rest
    } = fields
    return {
      ...rest,
      ...(feed && { feed: feedOf(feed) }),
      ...(audio && { audio: audioOf(audio) }),
      file,
      wordsPerMinute: fields.wordsPerMinute ?? usualWordsPerMinute,
      hosts: hosts.map(({ role, name, voices = {} }) => ({ role: role.value, name, voices })),
      dialects: dialects?.map(({ value }) => value) ?? ['w3c-1.1'],
      sounds,
      paths: {
        articles: articles?.value ?? 'content/articles',
        episodes: episodes?.value ?? 'content/episodes',
        reviews: reviews?.value ?? 'content/reviews',
        ...(templates && { templates: templates.value })
      },
      places: placesOf(fields)
    }
  })
}

function feedOf(feed: Values<typeof feedFields>): ShowFeed {
  const { cover, media = new URL('.', feed.url).href } = feed
  return {
    ...feed,
    cover: cover.value,
    media: media.endsWith('/') ? media : `${media}/`,
    explicit: feed.explicit ?? false,
    medium: feed.medium ?? 'podcast',
    type: feed.type ?? 'episodic',
    locked: feed.locked ?? true,
    time: feed.time ?? '06:00'
  }
}

/** A bed is heard and lets every word through. */
const usualBed = { under: 'episode', quieter: 20, fade: 1500 } as const

function audioOf({ cover, sounds = {}, beds = [] }: Values<typeof audioFields>): ShowAudio {
  const under = beds.map(bed => ({ ...usualBed, ...bed, sound: bed.sound.value }))
  return { ...(cover && { cover: cover.value }), sounds, beds: under }
}

function placesOf({ dialects = [], paths = {}, feed }: Values<typeof showFields>): Readonly<Record<string, Place>> {
  const named: [string, Placed<string>][] = Object.entries(paths).map(([name, path]) => [`paths.${name}`, path])
  if (feed) named.push(['feed.cover', feed.cover])
  dialects.forEach((dialect, i) => {
    named.push([`dialects[${i}]`, dialect])
  })
  return Object.fromEntries(named.map(([path, { place }]) => [path, place]))
}

/** Two voices of one role: templates could only ever mean the first. */
function checkRoles(hosts: readonly Values<typeof hostFields>[], { findings }: Desk): void {
  const seen = new Set<string>()
  for (const { role } of hosts) {
    if (seen.has(role.value)) findings.report(diagnose('show/same-role', role.place, role.value))
    seen.add(role.value)
  }
}

/** Music that lies under the voices has to be among the sounds. */
function checkSounds({ sounds = {}, audio }: Values<typeof showFields>, { findings }: Desk): void {
  const known = Object.keys(sounds)
  for (const { sound } of audio?.beds ?? []) {
    if (Object.hasOwn(sounds, sound.value)) continue
    findings.report(
      diagnose('show/unknown-sound', sound.place, sound.value, known.join(', '), nearest(sound.value, known))
    )
  }
}
