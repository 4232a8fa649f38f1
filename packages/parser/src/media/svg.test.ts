import { expect, test } from 'vitest'
import { toPng, toSvg } from './pictures.fixture.ts'
import { readSvg } from './svg.ts'

const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"'

test('what drawing programs write only draws', () => {
  const inkscape = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
  const rdf =
    '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:li/></r:RDF></metadata>'
  const parts = [
    rdf,
    '<style type="text/css">*{stroke-linejoin: round} /* url(x) */ .a{fill:url(#g)}</style>',
    '<defs><linearGradient id="g"><stop offset="0"/></linearGradient><path id="m" d="M 0 0"/></defs>',
    '<g inkscape:label="f(x)" clip-path="url(#c)" transform="translate(1 2) scale(3)"><use xlink:href="#m"/></g>',
    `<image href="data:image/png;base64,${toPng(9, 9).toString('base64')}"/>`,
    '<text style="font: 12px \'A B\'; fill: rgb(0, 0, 0)" aria-label="f(x)">a &lt; b<tspan>c</tspan></text>',
  ]
  const head =
    '<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n' +
    '  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- Created with matplotlib -->\n'
  const drawing = toSvg(parts.join('\n'), `${xlink} ${inkscape}`)
  expect(readSvg(Buffer.concat([Buffer.from(head), drawing]))).toEqual({
    size: { width: 9, height: 9 },
    faults: [],
  })
})

test.each([
  ['<script>alert(1)</script>', 'element `<script>`, expected one that only draws'],
  ['<a:script xmlns:a="http://www.w3.org/2000/svg"/>', 'element `<a:script>`, expected one that only draws'],
  ['<script xmlns="http://www.w3.org/1999/xhtml"/>', 'element `<script>`, expected one that only draws'],
  ['<foreignObject/>', 'element `<foreignObject>`, expected one that only draws'],
  ['<set attributeName="href" to="javascript:x"/>', 'element `<set>`, expected one that only draws'],
  ['<animate/>', 'element `<animate>`, expected one that only draws'],
  ['<a href="https://a.org"/>', 'element `<a>`, expected one that only draws'],
  ['<feImage/>', 'element `<feImage>`, expected one that only draws'],
  ['<metadata><b xmlns="x:y"/></metadata>', 'element `<b>`, expected one that only draws'],
  ['<g onload="x()"/>', 'event handler `onload`, expected none'],
  ['<g ONCLICK="x()"/>', 'event handler `ONCLICK`, expected none'],
  ['<g xml:base="https://a.org"/>', '`xml:base`, expected none'],
  [
    '<use href="https://a.org/#a"/>',
    'address `https://a.org/#a` in `href`, expected one in the drawing, `#…`',
  ],
  ['<use xlink:href="a.svg#a"/>', 'address `a.svg#a` in `xlink:href`, expected one in the drawing, `#…`'],
  [
    '<image xmlns:x="http://www.w3.org/1999/xlink" x:href="file:///etc/passwd"/>',
    'address `file:///etc/passwd` in `x:href`, expected one in the drawing, `#…`',
  ],
  [
    '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
    'address `data:image/svg+xml;base64,PHN2Zy8+` in `href`, expected one in the drawing, `#…`',
  ],
  [
    '<image href="data:image/png;base64,PHN2Zy8+"/>',
    'address `data:image/png;base64,PHN2Zy8+` in `href`, expected one in the drawing, `#…`',
  ],
  [
    '<g fill="url(https://a.org/a.svg#b)"/>',
    '`url(https://a.org/a.svg#b)` in `fill`, expected nothing that loads',
  ],
  ['<g style="fill:URL( \'a.svg\' )"/>', "`URL( 'a.svg' )` in `style`, expected nothing that loads"],
  ['<g style="fill:u\\72l(a.svg)"/>', '`\\` in `style`, expected nothing that loads'],
  [
    '<g style="background:image-set(\'a.png\' 1x)"/>',
    "`image-set('a.png' 1x)` in `style`, expected nothing that loads",
  ],
  ['<style>@import "a.css";</style>', '`@import` in `<style>`, expected nothing that loads'],
  [
    '<style>/* */@font-face{src:url(a.woff)}</style>',
    '`@font-face` in `<style>`, expected nothing that loads',
  ],
  ['<style>a{b:url(/**/"a.svg")}</style>', '`url( "a.svg")` in `<style>`, expected nothing that loads'],
  ['<?xml-stylesheet href="a.css"?>', 'processing instruction `<?xml-stylesheet?>`, expected none'],
  ['<g id="a"><use href="#a"/></g>', 'references, expected ones that end and draw less'],
])('%s is refused', (inside, fault) => {
  expect(readSvg(toSvg(inside, xlink)).faults).toEqual([fault])
})

test('entities, other encodings and other documents are refused', () => {
  const faultOf = (text: string | Buffer) => readSvg(Buffer.from(text as string)).faults
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  expect(faultOf(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`)).toEqual([
    'declarations in `<!DOCTYPE>`, expected no entities',
  ])
  expect(faultOf(`<?xml version="1.0" encoding="UTF-7"?>${svg}`)).toEqual([
    'encoding `UTF-7`, expected UTF-8',
  ])
  expect(faultOf(Buffer.from([0x3c, 0xff]))[0]).toMatch(/^XML, expected a drawing that can be read/)
  expect(faultOf('<svg xmlns="http://www.w3.org/2000/svg">&a;</svg>')[0]).toMatch(/^XML, .*Named entity/)
  expect(faultOf('<svg/>')).toEqual(['root element, expected `<svg xmlns="http://www.w3.org/2000/svg">`'])
  expect(faultOf('<html xmlns="http://www.w3.org/2000/svg"/>')).toEqual(faultOf('<svg/>'))
})

test('a drawing that grows without end is refused, and what repeats itself ends', () => {
  const groups = Array.from(
    { length: 20 },
    (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
  )
  expect(readSvg(toSvg(`<g id="g0"/>${groups.join('')}`)).faults).toEqual([
    'references, expected ones that end and draw less',
  ])
  for (const inside of ['<g>'.repeat(50_000), `${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`])
    expect(readSvg(toSvg(inside)).faults).toHaveLength(1)
  for (const css of [
    '/*'.repeat(500_000),
    'a'.repeat(1_000_000),
    'url('.repeat(100_000),
    '@-'.repeat(100_000),
  ])
    readSvg(toSvg(`<style>${css}</style>`))
})

test('a size is in pixels, and one of which nothing could be seen is told', () => {
  const sizeOf = (attributes: string) => readSvg(toSvg('', attributes)).size
  expect(sizeOf('width="1in" height="2.54cm"')).toEqual({ width: 96, height: 96 })
  expect(sizeOf('width="100%" height="100%" viewBox="0 0 640 480"')).toEqual({ width: 640, height: 480 })
  expect(sizeOf('')).toEqual({})
  expect(readSvg(toSvg('', 'width="0" height="1"')).faults).toEqual([
    'size of the drawing, expected a width and height above 0',
  ])
  expect(readSvg(toSvg('', `width="${'1'.repeat(1_000_000)}x"`)).size).toEqual({})
})
