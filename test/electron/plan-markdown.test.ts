import { expect, it } from 'vitest'
import { toMarkdown } from '../../electron/plan-markdown.ts'

it('keeps headings, lists and tables, a cell to a line', () => {
  const html = `<article><h1 dir="auto">Aims</h1><p>One.</p><ul><li>a</li><li>b</li></ul>
    <table><colgroup><col></colgroup><thead><tr><th>Post</th><th>State</th></tr></thead>
    <tbody><tr><td><p>Title</p><p>Text | more</p><ul><li>x</li><li>y</li></ul></td><td><p><svg aria-hidden="true"></svg>done</p></td></tr></tbody></table></article>`
  expect(toMarkdown(html)).toBe(
    [
      '# Aims',
      '',
      'One.',
      '',
      '- a',
      '- b',
      '',
      '| Post | State |',
      '| - | - |',
      '| Title · Text \\| more · x · y | done |',
      '',
    ].join('\n'),
  )
})

it('says figures by their text, and nothing of what only paper has', () => {
  const html = `<div><svg role="img" aria-label="Goal: 1.1 More" height="200"><foreignObject><p>1.1 More</p></foreignObject></svg></div>
    <article class="contents"><p>pages</p></article><div class="answer" role="img" aria-label="Room"></div>
    <p><span class="box" role="img" aria-label="Yes"></span></p>`
  expect(toMarkdown(html)).toBe('Goal: 1.1 More\n\n☐\n')
})

it('writes facts as a list, each name with its value', () => {
  const html = `<dl><div><dt>By</dt><dd>1 May</dd></div><div><dt>Who</dt><dd><bdi>Ann</bdi></dd></div></dl>`
  expect(toMarkdown(html)).toBe('- **By:** 1 May\n- **Who:** Ann\n')
})

it('leaves what a person wrote what it is', () => {
  const html =
    '<p dir="auto"># not a heading, [x](javascript:y) *z* &lt;b&gt;</p><p>@shop · שלום https://a.example/b_c</p>'
  const text = toMarkdown(html)
  expect(text).toContain('\\# not a heading, \\[x]\\(javascript:y) \\*z\\* \\<b>')
  expect(text).toContain('שלום')
})
