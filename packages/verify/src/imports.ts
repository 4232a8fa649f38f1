/** The packages that a piece of Python imports, by their first name: `import sklearn.svm` → `['sklearn']` */
export function importsOf(python: string): string[] {
  const names = python.matchAll(/^[ \t]*(?:from[ \t]+(\w+)|import[ \t]+([^\n#;]+))/gm)
  const packages = [...names].flatMap(([, from, list]) =>
    from ? [from] : (list ?? '').split(',').map(first),
  )
  return [...new Set(packages)].filter(Boolean).toSorted()
}

/** ` numpy.linalg as la` → `numpy` */
function first(name: string): string {
  return /\w+/.exec(name)?.[0] ?? ''
}
