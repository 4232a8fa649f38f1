import { expect, test } from 'vitest'
import { html, trusted } from './html.ts'

test('text in a gap is escaped, in an element and in an attribute', () => {
  const hostile = `"><script>alert('1')</script>&`
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;">' +
      '&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;</p>',
  )
})

test('HTML in a gap stays HTML, a list is joined, and nothing is nothing', () => {
  expect(html`<ul>${[1, 2].map(n => html`<li>${n}</li>`)}${undefined}</ul>`.text).toBe(
    '<ul><li>1</li><li>2</li></ul>',
  )
  expect(html`${trusted('<b>a</b>')}`.text).toBe('<b>a</b>')
})
