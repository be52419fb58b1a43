/** Control and format characters and every kind of blank: `new URL` would drop some of them and change the address. */
const unfit = /[\s\p{Cc}\p{Cf}\p{Z}]/u

/** Cheap first look: most addresses hold none of these. */
const mayBeUnfit = /[^!-~]/

/** The normal form of an address readers may be sent to: http, https or mailto, without a password in it; else undefined. */
export function safeAddress(text: string): string | undefined {
  if (mayBeUnfit.test(text) && unfit.test(text)) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) return undefined
  if (url.protocol === 'mailto:') return /^[^@]+@[^@]+$/.test(url.pathname) ? url.href : undefined
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url.href : undefined
}
