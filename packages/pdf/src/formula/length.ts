/** `0.5em`, `6pt` → so many em; of a `font-size` of 12 points, as TeX has it. */
export function toEm(length: string | undefined): number {
  const [, value = '0', unit] = /^\s*(-?[\d.]+)(em|pt|px)?/.exec(length ?? '') ?? []
  const em = Number(value) / (unit === 'pt' ? 11.955 : unit === 'px' ? 16 : 1)
  return Number.isFinite(em) ? Math.min(Math.max(em, -2), 4) : 0
}
