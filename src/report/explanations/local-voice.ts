import type { Explanation } from './explanation.js'

export const localVoiceExplanations = {
  'speech/no-local-engine': {
    de: 'Eigene neuronale Stimmen spricht sherpa-onnx, ein freies Programm, das sendeklar nicht mitbringt, weil es groß ist und nicht jeder es braucht. Auf diesem Rechner fehlt es. Installiere sherpa-onnx-node für die schnelle oder sherpa-onnx für die überall lauffähige Fassung.',
    en: 'Neural voices of your own are spoken by sherpa-onnx, a free program that sendeklar does not bring along, as it is large and not everybody needs it. It is missing from this machine. Install sherpa-onnx-node for the fast version or sherpa-onnx for the one that runs everywhere.'
  },
  'speech/no-model': {
    de: 'Eine neuronale Stimme besteht aus der Maschine, die rechnet, und einem Modell, das du selbst wählst und herunterlädst. Mit --model nennst du den Ordner des Modells. Ohne ihn gibt es nichts, was sprechen könnte.',
    en: 'A neural voice is made of the engine that computes and a model that you choose and download yourself. With --model you name the folder of the model. Without it there is nothing that could speak.'
  },
  'speech/bad-model': {
    de: 'Die Maschine beendet das ganze Programm, wenn einem Modell etwas fehlt, deshalb wird der Ordner vorher geprüft: ein Modell, tokens.txt und was seine Art sonst braucht, alles vollständig. Hier fehlt etwas, und zu hören wäre nichts. Modelle in der richtigen Form stehen auf den Seiten von sherpa-onnx unter „tts-models“.',
    en: 'The engine ends the whole program when a model lacks something, so the folder is checked before: one model, tokens.txt and whatever its kind needs besides, all of it whole. Something is missing here, and nothing would be heard. Models in the right form stand on the pages of sherpa-onnx under "tts-models".'
  },
  'speech/model-language': {
    de: 'Ein neuronales Modell spricht die Sprache, mit der es trainiert wurde, und liest jede andere nach deren Regeln. Deutsche Sätze aus einem englischen Modell versteht kaum jemand. Gesprochen wird trotzdem, falls du genau das willst.',
    en: 'A neural model speaks the language it was trained with and reads any other by the rules of that one. Hardly anybody understands German sentences from an English model. It is spoken all the same, in case that is what you want.'
  }
} satisfies Readonly<Record<string, Explanation>>
