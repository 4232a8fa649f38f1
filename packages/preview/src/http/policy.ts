/** What a browser may do with what it is sent. */
export type Policy = 'page' | 'face' | 'data'

/** The headers of every answer, by what it is. */
export function toHeaders(policy: Policy): Readonly<Record<string, string>> {
  return { ...everywhere, 'content-security-policy': policies[policy] }
}

const everywhere = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/**
 * Nothing is allowed but what is named (https://www.w3.org/TR/CSP3/). A card and a picture run no script at all,
 * whatever they hold.
 */
const policies: Readonly<Record<Policy, string>> = {
  page: toPolicy({
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
  }),
  face: toPolicy({
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'frame-ancestors': "'self'",
    'base-uri': "'self'",
  }),
  data: toPolicy({
    // An SVG may style itself.
    'style-src': "'unsafe-inline'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    sandbox: '',
  }),
}

function toPolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries({ 'default-src': "'none'", ...directives, 'form-action': "'none'" })
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
