import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../../renderer/ui/writing/pasted.ts'

const clean = (html: string) => cleanHtml(html).root.innerHTML.replace(/\s+/g, ' ').trim()
const word = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
  style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`

describe('foreign HTML', () => {
  it.each([
    ['<p onclick="x" style="color:red" class="a" id="b">a</p>', '<p>a</p>'],
    ['<script>x</script><style>y</style><title>z</title>a', 'a'],
    ['<svg><text>x</text></svg><math><mi>x</mi></math><img src=x alt=y>a', 'a'],
    [
      '<a href="javascript:x">a</a> <a href=" https://example.com/ ">b</a>',
      'a <a href="https://example.com/">b</a>',
    ],
    ['<a href="file:///etc">a</a><a href="/b">b</a>', 'ab'],
    ['<span style="font-weight:700">a</span><b style="font-weight:normal">b</b>', '<strong>a</strong>b'],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></table>',
      '<div><p>a | b</p><p>c | d</p></div>',
    ],
    ['<h2><b>a</b></h2>', '<h2>a</h2>'],
    ['<ol start="3" type="i" reversed><li value="9">a</ol>', '<ol start="3"><li>a</li></ol>'],
    ['a<br>b<!-- c --><?php d ?>', 'a<br>b'],
    ['&lt;script&gt;', '&lt;script&gt;'],
  ])('is read for its words: %s', (html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  it.each([
    ['a<script>x</script>', true],
    ['<style>p{}</style><p>a</p>', true],
    ['a<img src=x>', true],
    ['<iframe></iframe>a', true],
    ['<table><tr><td>a</td></tr></table>', true],
    [
      '<html><head><meta charset=utf-8><style>p{}</style></head><body><p style="color:red">a</p></body></html>',
      false,
    ],
    ['<h1>a</h1><blockquote><b>b</b> <code>c</code></blockquote><hr><ul><li>d</li></ul>', false],
  ])('is known to have had more to it than words, or only another dress: %s', (html, isLess) => {
    expect(cleanHtml(html).isLess).toBe(isLess)
  })

  it('from Word has lists', () => {
    const { root: dom } = cleanHtml(word(1, '·', 'one') + word(2, 'o', 'two') + word(1, '·', 'three'))
    expect([...dom.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'onetwo',
      'two',
      'three',
    ])
    expect(dom.querySelectorAll('ul ul li')).toHaveLength(1)
    const { root: numbered } = cleanHtml(`${word(1, '4.', 'four')}${word(1, '5.', 'five')}<p>end</p>`)
    expect(numbered.querySelector('ol')?.getAttribute('start')).toBe('4')
    expect(numbered.querySelectorAll('ol > li')).toHaveLength(2)
    expect(numbered.querySelector(':scope > p')?.textContent).toBe('end')
  })

  it('is read however deep it is', () => {
    expect(cleanHtml(`${'<div>'.repeat(40_000)}a`).root.textContent).toBe('a')
  })
})
