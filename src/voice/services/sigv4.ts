import { type Asked, withHeaders } from '../request.js'

/** Who signs, and for what. */
export interface Signer {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly service: string
  readonly region: string
}

/** Signs a request: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export async function signed(asked: Asked, signer: Signer, now: number): Promise<Asked> {
  const { AwsV4Signer } = await import('aws4fetch')
  const { headers } = await new AwsV4Signer({
    ...asked,
    headers: { ...asked.headers },
    ...signer,
    datetime: new Date(now).toISOString().replace(/[:-]|\.\d{3}/g, '')
  }).sign()
  return withHeaders(asked, Object.fromEntries(headers))
}
