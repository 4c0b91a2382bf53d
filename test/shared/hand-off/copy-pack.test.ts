import { describe, expect, it } from 'vitest'
import { layOutPack } from '../../../shared/hand-off/copy-pack.ts'
import { aGoingFile, aGoingPost, bareWords } from '../../support/going.ts'

const isThere = () => true
const onLinkedIn = { id: '0197a000-0000-7000-8000-000000000001', network: 'linkedin' } as const

describe('a copy pack', () => {
  it('has a folder a post in the order of the days, with names that every system takes', () => {
    const folders = layOutPack(
      [
        aGoingPost({
          title: 'What? "Rye": <b>/\\|* CON.',
          files: [aGoingFile({ name: '../../oven:1.jpeg' })],
        }),
        aGoingPost({ time: null, title: '', text: '', channel: null }),
      ],
      bareWords,
      isThere,
    )
    expect(folders).toMatchObject([
      {
        name: '2026-03-12 0930 - linkedin sample - What Rye b CON',
        texts: [
          { name: 'text.txt', content: 'Fresh bread at seven' },
          { name: 'alt texts.txt', content: '1 ../../oven:1.jpeg\nA loaf' },
        ],
        files: [{ name: '1 .. .. oven 1.jpg' }],
      },
      { name: '2026-03-12 - No channel - Untitled', files: [] },
    ])
  })

  it('never puts two posts into one folder', () => {
    const names = layOutPack([aGoingPost(), aGoingPost({ title: 'RYE' })], bareWords, isThere).map(
      ({ name }) => name,
    )
    expect(names[1]).toBe('2026-03-12 0930 - linkedin sample - RYE (2)')
  })

  it('takes Hebrew, and cuts what is too long between two letters', () => {
    const [folder] = layOutPack(
      [aGoingPost({ title: 'לחם שיפון טרי מהתנור', text: 'שלום "עולם"', channel: null })],
      bareWords,
      isThere,
    )
    expect(folder?.name).toBe('2026-03-12 0930 - No channel - לחם שיפון טרי מהתנור')
    expect(folder?.texts[0]?.content).toBe('שלום "עולם"')
    const long = ['א', '𝗔', '面'].map((letter) =>
      aGoingPost({
        title: letter.repeat(200),
        channel: { ...onLinkedIn, handle: letter.repeat(60) },
        files: [aGoingFile({ name: `${letter.repeat(200)}.png` })],
      }),
    )
    for (const { name, files } of layOutPack(long, bareWords, isThere)) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(name).not.toContain('\ufffd')
      expect(name.isWellFormed()).toBe(true)
      expect(Buffer.byteLength(files[0]?.name ?? '')).toBeLessThanOrEqual(200)
      expect(files[0]?.name).toMatch(/\.jpg$/)
    }
  })

  it('gives a link that stands in no text a file of its own, and says which file is not there', () => {
    const link = 'https://sample.example/rye'
    const files = [aGoingFile(), aGoingFile({ name: 'gone.png', alt: '' })]
    const [folder] = layOutPack([aGoingPost({ link, files })], bareWords, ({ name }) => name !== 'gone.png')
    expect(folder?.texts).toEqual([
      { name: 'text.txt', content: 'Fresh bread at seven' },
      { name: 'link.txt', content: link },
      { name: 'alt texts.txt', content: '1 loaf.jpg\nA loaf\n\n2 gone.png\nmissing' },
    ])
    expect(folder?.files.map(({ name }) => name)).toEqual(['1 loaf.jpg'])
    expect(layOutPack([aGoingPost({ link, text: `At ${link}` })], bareWords, isThere)[0]?.texts.length).toBe(
      1,
    )
  })
})
