/** Elements of SVG that only draw, and those that say something about the drawing. */
export const drawing: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use switch path rect circle ellipse line polyline polygon image text tspan textPath ' +
    'title desc metadata style linearGradient radialGradient stop clipPath mask pattern marker filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG ' +
    'feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile'
  ).split(' '),
)

/** Namespaces of what drawing programs leave behind for themselves; no reader does anything with it. */
export const silent: ReadonlySet<string> = new Set([
  'http://creativecommons.org/ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/dc/terms/',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://web.resource.org/cc/',
  'http://www.bohemiancoding.com/sketch/ns',
  'http://www.inkscape.org/namespaces/inkscape',
  'http://www.serif.com/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
])

export const svgNamespace = 'http://www.w3.org/2000/svg'

/** Functions of CSS that compute or place, and load nothing. */
const functions: ReadonlySet<string> = new Set(
  (
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var translate ' +
    'translatex translatey rotate scale scalex scaley skewx skewy matrix matrix3d cubic-bezier blur drop-shadow ' +
    'opacity inset circle ellipse polygon linear-gradient radial-gradient not nth-child is where'
  ).split(' '),
)

/**
 * What in CSS, or in an attribute that may hold CSS, loads or hides something: the words of a message.
 *
 * `fill:url(#a)` → nothing · `fill:url(a.svg)` → `url(a.svg)` · `@import "a.css"` → `@import`
 */
export function loadsIn(css: string): string | undefined {
  if (css.includes('\\')) return '\\'
  const bare = withoutComments(css)
  const rule = /@(?!media\b|keyframes\b|charset\b)[a-z-]*/i.exec(bare)
  if (rule) return rule[0]
  for (const [call, name = '', argument = ''] of bare.matchAll(/(?<![\w-])([a-z][\w-]*)\(([^)]*)/gi)) {
    const isLocal = name.toLowerCase() === 'url' && /^(["']?)#[^"']*\1$/.test(argument.trim())
    if (!isLocal && !functions.has(name.toLowerCase())) return `${call.slice(0, 40)})`
  }
  return undefined
}

/** By hand: an expression would look for the end of each of a million comments that have none. */
function withoutComments(css: string): string {
  const [start = '', ...others] = css.split('/*')
  const between = others.map(part => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
  return [start, ...between].join(' ')
}
