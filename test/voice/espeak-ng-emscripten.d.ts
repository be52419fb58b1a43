/** The package brings no types; what we use of it is told in `espeak.ts`. */
declare module '@echogarden/espeak-ng-emscripten' {
  const init: () => Promise<unknown>
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default init
}
