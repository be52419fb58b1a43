import { askFor, askJson, withHeaders } from '../request.js'
import { listAt, textAt } from './json.js'
import type { Service, Voice } from './service.js'

const rate = 22_050

/** IBM Watson Text to Speech over HTTP, which tells no times; every customer has an address of his own. */
export const watson: Service = {
  name: 'ibm',
  title: 'IBM Watson Text to Speech',
  version: 1,
  models: ['neural'],
  dialect: () => 'ibm',
  neighbours: () => false,
  needsVoice: true,
  // https://github.com/watson-developer-cloud/node-sdk#authentication
  needs: {
    key: { names: ['TEXT_TO_SPEECH_APIKEY'], secret: true },
    url: { names: ['TEXT_TO_SPEECH_URL'], unlessEndpoint: true }
  },
  home: ({ url = '' }) => url,
  gapMilliseconds: 0,
  // Sizes in the head of its WAV are not those of the file, says its own library: `repairWavHeaderStream`
  audio: () => ({ container: 'wav', rate, types: ['audio/wav', 'audio/x-wav', 'audio/wave'], streamed: true }),
  // https://cloud.ibm.com/apidocs/text-to-speech#synthesize
  speech: ({ markup, voice = '' }, { endpoint }) =>
    askJson(
      `${endpoint}/v1/synthesize?voice=${encodeURIComponent(voice)}`,
      { text: markup },
      { accept: `audio/wav;rate=${rate}` }
    ),
  authorize: (asked, { credentials: { key = '' } }) =>
    withHeaders(asked, { authorization: `Basic ${btoa(`apikey:${key}`)}` }),
  voices: {
    asked: ({ endpoint }) => askFor(`${endpoint}/v1/voices`),
    read: content => ({ voices: listAt(content, 'voices').flatMap(voice) })
  }
}

function voice(content: unknown): readonly Voice[] {
  const name = textAt(content, 'name')
  if (name === undefined) return []
  const gender = textAt(content, 'gender')
  return [{ name, languages: [textAt(content, 'language') ?? []].flat(), ...(gender === undefined ? {} : { gender }) }]
}
