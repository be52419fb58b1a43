/**
 * SHA-256, lower-case hexadecimal. The module is loaded at the first call, as many commands never hash:
 * loading it costs a start about a tenth, and a hash written in plain JavaScript costs more than that while it is cold.
 */
export function hash(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', content, 'hex')
}
