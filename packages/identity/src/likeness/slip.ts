import leven from 'leven'

/**
 * Whether one word is a slip of the other, or another form of it: one letter in five is another,
 * missing or added, though not the first.
 *
 * `overfiting` → `overfitting`, `tuple` → `tuples`; but not `supervised` → `unsupervised`, which
 * changes the sense, nor `loc` → `iloc` and `python2` → `python3`, which are names.
 */
export function isSlip(one: string, other: string): boolean {
  if (one[0] !== other[0] || /\P{L}/u.test(one + other)) return false
  const letters = Math.max(one.length, other.length)
  const maxDistance = Math.floor(letters / 5)
  return maxDistance > 0 && leven(one, other, { maxDistance: maxDistance + 1 }) <= maxDistance
}
