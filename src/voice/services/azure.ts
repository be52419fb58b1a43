import { askFor, withHeaders } from '../request.js'
import { listAt, textAt, textsAt } from './json.js'
import type { Service, Voice } from './service.js'

/** Azure AI Speech over its plain interface, which tells no times; the voice stands in the document. */
export const azure: Service = {
  name: 'azure',
  title: 'Azure AI Speech',
  version: 1,
  models: ['neural', 'hd'],
  dialect: model => (model === 'hd' ? 'azure-hd' : 'azure'),
  neighbours: () => false,
  needsVoice: false,
  // https://learn.microsoft.com/azure/ai-services/speech-service/get-started-text-to-speech
  needs: {
    key: { names: ['SPEECH_KEY', 'AZURE_SPEECH_KEY'], secret: true },
    region: { names: ['SPEECH_REGION', 'AZURE_SPEECH_REGION'], unlessEndpoint: true, inAddress: true }
  },
  home: ({ region = '' }) => `https://${region}.tts.speech.microsoft.com`,
  // 200 requests a second: https://learn.microsoft.com/azure/ai-services/speech-service/speech-services-quotas-and-limits
  gapMilliseconds: 5,
  audio: () => ({ container: 'wav', rate: 24_000, types: ['audio/wav', 'audio/x-wav', 'audio/wave'], streamed: true }),
  // https://learn.microsoft.com/azure/ai-services/speech-service/rest-text-to-speech
  speech: ({ markup }, { endpoint }) => ({
    method: 'POST',
    url: `${endpoint}/cognitiveservices/v1`,
    headers: {
      'content-type': 'application/ssml+xml',
      'x-microsoft-outputformat': 'riff-24khz-16bit-mono-pcm',
      'user-agent': 'sendeklar'
    },
    body: markup
  }),
  authorize: (asked, { credentials: { key = '' } }) => withHeaders(asked, { 'ocp-apim-subscription-key': key }),
  voices: {
    asked: ({ endpoint }) => askFor(`${endpoint}/cognitiveservices/voices/list`),
    read: content => ({ voices: listAt({ content }, 'content').flatMap(voice) })
  }
}

function voice(content: unknown): readonly Voice[] {
  const name = textAt(content, 'ShortName')
  if (name === undefined) return []
  const languages = [textAt(content, 'Locale') ?? [], textsAt(content, 'SecondaryLocaleList')].flat()
  const gender = textAt(content, 'Gender')?.toLowerCase()
  return [{ name, languages, ...(gender === undefined ? {} : { gender }) }]
}
