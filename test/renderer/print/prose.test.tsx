import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Lines, Prose } from '../../../renderer/print/pieces.tsx'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

function print(text: string) {
  const { container } = show(
    <main>
      <Prose text={text} />
    </main>,
  )
  return container.querySelector('main') as HTMLElement
}

describe('longer writing on paper', () => {
  it('has its headings below the one it stands under, its lists, bold and links with where they lead', () => {
    const paper = print(
      '# Why\n\nWe **bake**, see [the mill](https://example.com/mill) and [example.com](https://example.com/).\n\n- One\n  - Two\n\n4. Four\n5. Five',
    )
    expect([...paper.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName)).toEqual([
      'H3',
    ])
    expect(paper.querySelector('h3')?.textContent).toBe('Why')
    expect(paper.querySelector('strong')?.textContent).toBe('bake')
    expect(paper.textContent).toContain('see the mill (https://example.com/mill) and example.com.')
    expect(paper.querySelector('ul ul li')?.textContent).toBe('Two')
    expect(paper.querySelector('ol')?.getAttribute('start')).toBe('4')
    expect(paper.querySelector('script, style, img')).toBeNull()
  })

  it('leaves out no level between its headings, however they were typed', () => {
    const paper = print('## One\n\n#### Two\n\n## Three')
    expect([...paper.querySelectorAll('h3, h4')].map(({ tagName }) => tagName)).toEqual(['H3', 'H4', 'H3'])
  })

  it('leads only where a text may lead, and never from within a link', () => {
    const paper = print(
      '[https://a.example](https://b.example/) https://c.example. [ask](mailto:a@d.example) [no](javascript:alert(1)) e.example',
    )
    expect([...paper.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://b.example/',
      'https://b.example/',
      'https://c.example',
      'mailto:a@d.example',
    ])
    expect(paper.querySelector('a a')).toBeNull()
    expect(paper.textContent).toContain('ask (a@d.example)')
  })

  it('leaves plain text as it was, line by line, with names and addresses in one piece', () => {
    const paper = print(
      'Ask @hand_le_ or a.b@c.example today\nor https://example.com/a_b_(c)\n\nשלום @bakery',
    )
    expect([...paper.querySelectorAll('p')].map((line) => line.dir)).toEqual(['auto', 'auto'])
    expect(paper.querySelectorAll('br')).toHaveLength(1)
    expect([...paper.querySelectorAll('.whole')].map((one) => one.textContent)).toEqual([
      '@hand_le_',
      'a.b@c.example',
      'https://example.com/a_b_(c',
      '@bakery',
    ])
  })
})

it('prints a post as it was typed', () => {
  const { container } = show(<Lines text={'**50 %** off\n- today'} />)
  expect([...container.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
    '**50 %** off',
    '- today',
  ])
})
