/** The half sentence that offers the nearest known word; nothing where none is near. */
export const suggestion = {
  de: (near: string): string => (near === '' ? '' : ` Gemeint ist vielleicht „${near}“.`),
  en: (near: string): string => (near === '' ? '' : ` Did you mean "${near}"?`)
}
