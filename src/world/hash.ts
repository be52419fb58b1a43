/**
 * SHA-256, lower-case hexadecimal. The module is loaded at the first call, as many commands never hash:
 * loading it costs a start about a tenth, and a hash written in plain JavaScript costs more than that while it is cold.
 */
export function hash(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', content, 'hex')
}

/** SHA-1, lower-case hexadecimal: for identities that a format computes with it (UUID version 5), never for trust. */
export function sha1(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').hash('sha1', content, 'hex')
}

/** 32 bytes from the system's own source of chance, hexadecimal. */
export function secret(): string {
  return process.getBuiltinModule('node:crypto').randomBytes(32).toString('hex')
}
