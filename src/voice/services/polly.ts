import type { WebPage } from '../../world/world.js'
import type { Unit } from '../engine.js'
import { type Asked, askFor, askJson } from '../request.js'
import { at, jsonOf, listAt, textAt, textsAt } from './json.js'
import { sentenceElements } from './sentences.js'
import { type Access, isMarkup, type Refusal, type Service, type Times, type Voice } from './service.js'
import { signed } from './sigv4.js'

/**
 * Amazon Polly. Samples come at 16 kHz at most, so MP3 at 24 kHz is asked for where we can decode it; times come by a
 * second request, which is charged like the first and so made only for units of several sentences.
 */
export const polly: Service = {
  name: 'polly',
  title: 'Amazon Polly',
  version: 1,
  models: ['neural', 'standard', 'long-form', 'generative'],
  dialect: model => `polly-${model}`,
  neighbours: () => false,
  needsVoice: true,
  // https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html
  needs: {
    id: { names: ['AWS_ACCESS_KEY_ID'], secret: true },
    key: { names: ['AWS_SECRET_ACCESS_KEY'], secret: true },
    token: { names: ['AWS_SESSION_TOKEN'], secret: true, optional: true },
    region: { names: ['AWS_REGION', 'AWS_DEFAULT_REGION'], unlessEndpoint: true, inAddress: true }
  },
  home: ({ region = '' }) => `https://polly.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`,
  // Eight requests a second for neural voices: https://docs.aws.amazon.com/polly/latest/dg/limits.html
  gapMilliseconds: 125,
  audio: decodes =>
    decodes
      ? { container: 'mp3', rate: 24_000, types: ['audio/mpeg'] }
      : { container: 'pcm', rate: 16_000, types: ['audio/pcm'] },
  speech: (unit, access, { container, rate }) => ask(unit, access, { OutputFormat: container, SampleRate: `${rate}` }),
  authorize: (asked, { credentials: { id = '', key = '', token, region = 'us-east-1' } }, now) => {
    const session = token === undefined ? {} : { sessionToken: token }
    return signed(asked, { accessKeyId: id, secretAccessKey: key, ...session, service: 'polly', region }, now)
  },
  times: {
    asked: (unit, access) =>
      sentenceElements(unit) && ask(unit, access, { OutputFormat: 'json', SpeechMarkTypes: ['word'] }),
    read
  },
  refusal,
  voices: {
    // https://docs.aws.amazon.com/polly/latest/dg/API_DescribeVoices.html
    asked: ({ endpoint, model }, language, next) =>
      askFor(`${endpoint}/v1/voices`, { Engine: model, LanguageCode: language, NextToken: next }),
    read: content => {
      const next = textAt(content, 'NextToken')
      return { voices: listAt(content, 'Voices').flatMap(voice), ...(next === undefined ? {} : { next }) }
    }
  }
}

// https://docs.aws.amazon.com/polly/latest/dg/API_SynthesizeSpeech.html
function ask({ markup, voice = '' }: Unit, { endpoint, model }: Access, output: object): Asked {
  const TextType = isMarkup(markup) ? 'ssml' : 'text'
  return askJson(`${endpoint}/v1/speech`, { Engine: model, ...output, Text: markup, TextType, VoiceId: voice })
}

/**
 * The first word at or behind the beginning of each sentence. A line each, offsets in bytes of the text that was sent:
 * https://docs.aws.amazon.com/polly/latest/dg/output.html
 */
function read(page: WebPage, unit: Unit): Times {
  const words = wordsIn(page)
  const encoder = new TextEncoder()
  const beginnings = sentenceElements(unit)?.map(offset => encoder.encode(unit.markup.slice(0, offset)).length)
  const starts = beginnings?.flatMap(offset => words.find(({ start }) => start >= offset)?.second ?? [])
  const last = words.at(-1)
  return { ...(starts ? { starts } : {}), ...(last ? { lastSecond: last.second } : {}) }
}

function wordsIn({ body }: WebPage): readonly { readonly start: number; readonly second: number }[] {
  const encoder = new TextEncoder()
  return new TextDecoder()
    .decode(body)
    .split('\n')
    .map(line => jsonOf(encoder.encode(line)))
    .map(word => ({ start: at(word, 'start'), time: at(word, 'time') }))
    .flatMap(({ start, time }) =>
      typeof start === 'number' && typeof time === 'number' ? [{ start, second: time / 1000 }] : []
    )
}

// https://docs.aws.amazon.com/polly/latest/dg/CommonErrors.html
const refusals: Readonly<Record<string, Refusal>> = {
  ThrottlingException: 'busy',
  TooManyRequestsException: 'busy',
  ServiceUnavailable: 'busy',
  ExpiredTokenException: 'key',
  RequestExpired: 'key',
  IncompleteSignature: 'key',
  InvalidSignatureException: 'key',
  InvalidClientTokenId: 'key',
  UnrecognizedClientException: 'key',
  MissingAuthenticationTokenException: 'key',
  AccessDeniedException: 'key',
  OptInRequired: 'key'
}

/** The kind of an error stands in a header, and in the body behind a # at times: `com.amazon#ThrottlingException`. */
function refusal({ headers, body }: WebPage): Refusal | undefined {
  const content = jsonOf(body)
  const type = headers['x-amzn-errortype'] ?? textAt(content, '__type') ?? textAt(content, 'code') ?? ''
  const name = type.slice(type.indexOf('#') + 1).split(':')[0] ?? ''
  return Object.hasOwn(refusals, name) ? refusals[name] : undefined
}

function voice(content: unknown): readonly Voice[] {
  const name = textAt(content, 'Id')
  if (name === undefined) return []
  const languages = [textAt(content, 'LanguageCode') ?? [], textsAt(content, 'AdditionalLanguageCodes')].flat()
  const gender = textAt(content, 'Gender')?.toLowerCase()
  return [{ name, languages, ...(gender === undefined ? {} : { gender }) }]
}
