import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { AsText } from '../../../renderer/print/as-text.ts'
import { Facts, Lines, Prose, Words } from '../../../renderer/print/pieces.tsx'
import { writePaper } from '../../../renderer/print/write-markdown.ts'
import { plainText } from '../../../shared/markdown/plain.ts'
import { readMarkdown } from '../../../shared/markdown/read.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

function write(paper: ReactNode): string {
  const { container } = show(
    <AsText value>
      <main>{paper}</main>
    </AsText>,
  )
  return writePaper(container.querySelector('main') as HTMLElement)
}

describe('the plan as Markdown', () => {
  it('takes in what a person wrote as it is, its headings below those of the plan', () => {
    const text = 'We **bake**, see [a_b](https://ex.example/a_b).\n\n# Why\n\n### How\n\n1. One\n2. Two'
    expect(
      write(
        <>
          <h2>Our voice</h2>
          <Prose text={text} />
        </>,
      ),
    ).toBe(`## Our voice\n\n${text.replace('# Why', '### Why').replace('### How', '#### How')}\n`)
  })

  it('breaks a line where the text does, for every reader of Markdown', () => {
    const text = 'Hold all posts.\nCall **Ann**.\n\n- One\n- Two\n\nDone'
    expect(write(<Prose text={text} />)).toBe('Hold all posts.  \nCall **Ann**.\n\n- One\n- Two\n\nDone\n')
  })

  it('is read back by our own reader to the same words, whatever was written', () => {
    const mark = fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '**',
      '*',
      '[a](https://b.example)',
      '<b>',
      '```',
      '> ',
      '|',
      '_',
      '===',
      '---',
      '\\',
    )
    const text = fc
      .array(fc.oneof(mark, fc.constantFrom('word', 'שלום', ' ', '\n', '\n\n', 'a_b', ':')), {
        maxLength: 30,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const read = plainText(write(<Prose text={written} />))
        cleanup()
        expect(read.replace(/[•\s]|\d+[.)]/g, '')).toBe(plainText(written).replace(/[•\s]|\d+[.)]/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  it('writes a post as it was typed, with nothing more than what keeps it from being read as marks', () => {
    const text = write(<Lines text={'Today: 50 % off at https://ex.example/a_b\n- and *more*'} />)
    expect(text).toBe('Today: 50 % off at https://ex.example/a_b\n\n\\- and \\*more\\*\n')
    expect(readMarkdown(text)).toHaveLength(2)
  })

  it('writes names with their values, and no mark that nobody sees', () => {
    const facts = [
      ['Age ', <Words key="age">30 to 45</Words>],
      ['With', '\u2068Ann\u2069'],
    ] as const
    expect(write(<Facts facts={facts} />)).toBe('- **Age:** 30 to 45\n- **With:** Ann\n')
  })

  it('puts a number before its heading and what stood over it below', () => {
    const goal = (
      <div>
        <span className="goal-number">1</span>
        <div>
          <p className="eyebrow">Goal · begins first</p>
          <h2>Be known</h2>
        </div>
      </div>
    )
    expect(write(goal)).toBe('## 1 Be known\n\n*Goal · begins first*\n')
  })

  it('writes a table with a line for each row, whatever its cells hold', () => {
    const table = (
      <table>
        <thead>
          <tr>
            <th>Post</th>
            <th>State</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <p>Title</p>
              <p>Text | more</p>
              <ul>
                <li>x</li>
                <li>y</li>
              </ul>
            </td>
            <td>
              <svg aria-hidden="true" />
              <Prose text={'# done\n\nwell'} />
            </td>
          </tr>
          <tr>
            <th colSpan={2}>All</th>
          </tr>
        </tbody>
      </table>
    )
    expect(write(table)).toBe(
      '| Post | State |\n| - | - |\n| Title · Text \\| more · x · y | **done** · well |\n| **All** | |\n',
    )
  })

  it('leaves out figures that the text tells, room for a pen and the contents, and keeps boxes to tick', () => {
    const paper = (
      <>
        <div className="goal-tree">1.1 More</div>
        <article className="contents">pages</article>
        <div className="answer" role="img" aria-label="Room" />
        <p>
          <span className="box" role="img" aria-label="Yes" />
        </p>
      </>
    )
    expect(write(paper)).toBe('☐\n')
  })
})
