import type { UiLanguage } from '../diagnostic.js'
import { entry } from '../entry.js'

/** Why a model folder is not given to the engine. */
export type ModelFault =
  | 'no-folder'
  | 'no-onnx'
  | 'many-onnx'
  | 'not-onnx'
  | 'unknown-kind'
  | 'no-property'
  | 'no-tokens'
  | 'bad-tokens'
  | 'few-tokens'
  | 'no-data'
  | 'cut-data'

/** A fault in words; the detail is a file, a line or a property. */
const words: Readonly<Record<UiLanguage, Readonly<Record<ModelFault, (detail: string) => string>>>> = {
  de: {
    'no-folder': () => 'diesen Ordner gibt es nicht',
    'no-onnx': () => 'darin liegt keine Datei mit der Endung .onnx',
    'many-onnx': files => `darin liegen mehrere Modelle (${files})`,
    'not-onnx': file => `${file} ist kein ONNX-Modell oder nicht vollständig`,
    'unknown-kind': kind =>
      kind === ''
        ? 'das Modell sagt nicht, welcher Art es ist (model_type)'
        : `Modelle der Art „${kind}“ kennen wir nicht`,
    'no-property': name => `dem Modell fehlt die Angabe ${name}`,
    'no-tokens': file => `darin fehlt ${file}`,
    'bad-tokens': line => `in tokens.txt hat Zeile ${line} keine Nummer`,
    'few-tokens': count => `tokens.txt nennt nur ${count} Zeichen`,
    'no-data': file => `darin fehlt ${file}, oder es ist leer`,
    'cut-data': file => `${file} ist nicht vollständig`
  },
  en: {
    'no-folder': () => 'there is no such folder',
    'no-onnx': () => 'there is no file in it that ends in .onnx',
    'many-onnx': files => `there are several models in it (${files})`,
    'not-onnx': file => `${file} is no ONNX model or is not complete`,
    'unknown-kind': kind =>
      kind === ''
        ? 'the model does not say of which kind it is (model_type)'
        : `models of the kind "${kind}" are not known here`,
    'no-property': name => `the model does not tell its ${name}`,
    'no-tokens': file => `${file} is missing from it`,
    'bad-tokens': line => `line ${line} of tokens.txt has no number`,
    'few-tokens': count => `tokens.txt names only ${count} signs`,
    'no-data': file => `${file} is missing from it or empty`,
    'cut-data': file => `${file} is not complete`
  }
}

/** A diagnostic is plain data, so the fault's name comes as a text. */
function inWords(language: UiLanguage, fault: string, detail: string): string {
  return words[language][fault as ModelFault]?.(detail) ?? fault
}

/** What keeps a neural voice on a person's own machine from speaking. */
export const localVoiceCodes = {
  'speech/no-local-engine': entry({
    severity: 'error',
    de: (engine: string) => ({
      message: `Die Maschine für eigene neuronale Stimmen (${engine}) ist nicht installiert; zu hören gibt es so nichts.`,
      hint: 'Installiere sie neben sendeklar mit: npm install sherpa-onnx-node (schneller) oder npm install sherpa-onnx.'
    }),
    en: (engine: string) => ({
      message: `The engine for neural voices of your own (${engine}) is not installed, so there is nothing to hear.`,
      hint: 'Install it beside sendeklar with: npm install sherpa-onnx-node (faster) or npm install sherpa-onnx.'
    })
  }),
  'speech/no-model': entry({
    severity: 'error',
    de: () => ({
      message:
        'Eine eigene neuronale Stimme braucht einen Ordner mit ihrem Modell, und keiner ist genannt; gesprochen wurde nichts.',
      hint: 'Nenne ihn mit --model, zum Beispiel: --service sherpa-onnx --model vits-piper-de_DE-thorsten-medium.'
    }),
    en: () => ({
      message: 'A neural voice of your own needs a folder with its model, and none is named; nothing was spoken.',
      hint: 'Name it with --model, for example: --service sherpa-onnx --model vits-piper-en_GB-alan-medium.'
    })
  }),
  'speech/bad-model': entry({
    severity: 'error',
    de: (folder: string, fault: string, detail: string) => ({
      message: `Das Modell in „${folder}“ ist nicht zu gebrauchen: ${inWords('de', fault, detail)}. Gesprochen wurde nichts.`,
      hint: 'Lade den Ordner noch einmal und entpacke ihn ganz; gelesen werden VITS (auch Piper) und Kokoro in der Form von sherpa-onnx.'
    }),
    en: (folder: string, fault: string, detail: string) => ({
      message: `The model in "${folder}" is of no use: ${inWords('en', fault, detail)}. Nothing was spoken.`,
      hint: 'Download the folder again and unpack all of it; VITS (Piper among them) and Kokoro are read in the form of sherpa-onnx.'
    })
  }),
  'speech/model-language': entry({
    severity: 'warning',
    de: (model: string, show: string) => ({
      message: `Das Modell wurde für „${model}“ gemacht, die Sendung spricht „${show}“; die Hörer hören einen starken Akzent oder verstehen nichts.`,
      hint: 'Nimm ein Modell für die Sprache der Sendung.'
    }),
    en: (model: string, show: string) => ({
      message: `The model was made for "${model}" and the show speaks "${show}"; listeners hear a strong accent or understand nothing.`,
      hint: 'Take a model for the language of the show.'
    })
  })
}
