import { type Imported, type ImportRequest, importArticle } from '../../src/importing/import-article.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'

/** The day on which all tests import. */
export const today = { year: 2026, month: 2, day: 16 }

export interface Result {
  readonly imported: Imported | undefined
  readonly yaml: string
  readonly codes: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Imports a text or bytes as they would come from standard input. */
export async function imports(
  content: string | Uint8Array,
  kind?: ImportRequest['kind'],
  more: Partial<ImportRequest> = {}
): Promise<Result> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { value, diagnostics } = await importArticle({ file: '-', bytes, today, ...(kind && { kind }), ...more })
  return { imported: value, yaml: value?.yaml ?? '', codes: diagnostics.map(({ code }) => code), diagnostics }
}

/** The words of a text, whatever stands between them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
