export const hooks = {
  /** A published package says nothing of this workspace: neither where its sources lie nor how it is compiled. */
  beforePacking({ devDependencies, scripts, ...manifest }) {
    delete manifest.exports?.['.']?.['@prepdeck/source']
    return manifest
  },
}
