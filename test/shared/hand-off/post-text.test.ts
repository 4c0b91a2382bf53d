import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { writeJson, writeReading, writeTable } from '../../../shared/hand-off/post-text.ts'
import { postColumns } from '../../../shared/hand-off/post-words.ts'
import { aGoingFile, aGoingPost, bareWords, goingOut } from '../../support/going.ts'

describe('posts to read', () => {
  it('is a table with a row a post, whose texts no spreadsheet runs', () => {
    const text = writeTable([aGoingPost({ text: '=1+1', files: [aGoingFile()] })], bareWords)
    expect(text.startsWith('\ufeff')).toBe(true)
    const [head, row] = parse(text, { bom: true }) as string[][]
    expect(head).toEqual([...postColumns])
    expect(row).toEqual([
      ...['2026-03-12', '09:30', 'linkedin', 'sample', 'Rye', "'=1+1", '', '', '', '', '', ''],
      ...['draft', 'planned', '', '', 'loaf.jpg', 'A loaf'],
    ])
  })

  it('is Markdown in which no text can begin a heading or end its block', () => {
    const text = '# no heading\n```\nstill the text'
    const title = 'Rye *now* [here](https://x)'
    const read = writeReading([aGoingPost({ text, title })], goingOut, bareWords)
    expect(read).toContain(`\`\`\`\`\n${text}\n\`\`\`\``)
    expect(read).toContain('Rye \\*now\\* \\[here\\](https://x)')
    expect(read).toContain('## Thursday, 12 March 2026')
  })

  it('is JSON that says the same', () => {
    const post = aGoingPost({ text: 'שלום "עולם"', files: [aGoingFile()] })
    const told = JSON.parse(writeJson([post], goingOut, { from: '2026-03-01', to: '2026-03-31' }))
    expect(told).toMatchObject({ brand: 'Sample brand', timeZone: 'Europe/Rome', from: '2026-03-01' })
    expect(told.posts).toMatchObject([
      { variantId: post.variantId, text: post.text, files: [{ alt: 'A loaf' }] },
    ])
  })
})
