import ical from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '../../../electron/files/write-calendar.ts'
import type { GoingPost } from '../../../shared/hand-off/post-files.ts'
import { aGoingPost, bareWords, goingOut } from '../../support/going.ts'

const write = (posts: GoingPost[], timeZone = 'Europe/Rome') =>
  writeCalendar(posts, { ...goingOut, timeZone }, bareWords)

function read(posts: GoingPost[], timeZone?: string) {
  const calendar = new ical.Component(ical.parse(write(posts, timeZone)))
  return calendar.getAllSubcomponents('vevent').map((one) => new ical.Event(one))
}

describe('writeCalendar', () => {
  it('is read back as it was, whatever the text holds', () => {
    const text = 'Fresh; hot, \\and "good"\nfrom seven 🥖 שלום\r\nBEGIN:VEVENT'
    const post = aGoingPost({
      text,
      pillar: 'Bread, and more',
      campaign: 'Spring',
      url: 'https://x.example/1',
    })
    const [event] = read([post])
    expect(event?.description).toBe(text.replaceAll('\r\n', '\n'))
    expect(event?.summary).toBe('[linkedin @sample] Rye')
    expect(event?.uid).toBe(`${post.variantId}@rapport`)
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual([
      'Bread, and more',
      'Spring',
    ])
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://x.example/1')
  })

  it('keeps its lines short without breaking a letter, and ends them as the standard wants', () => {
    const file = write([aGoingPost({ text: '🥖שλéa'.repeat(200) })])
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file).not.toContain('\ufffd')
  })

  it.each([
    ['Europe/Rome', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['Europe/Rome', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['America/New_York', '2026-11-01', '09:00', '2026-11-01T14:00:00Z'],
    ['Asia/Jerusalem', '2026-03-27', '09:00', '2026-03-27T06:00:00Z'],
    ['Asia/Kolkata', '2026-07-01', '00:15', '2026-06-30T18:45:00Z'],
    ['Europe/Istanbul', '2026-01-01', '23:50', '2026-01-01T20:50:00Z'],
  ])('tells a time of %s on %s at %s in UTC', (timeZone, day, time, instant) => {
    const [event] = read([aGoingPost({ day, time })], timeZone)
    expect(event?.startDate.toString()).toBe(instant)
  })

  it('takes the whole day where there is no time', () => {
    const [event] = read([aGoingPost({ day: '2026-12-31', time: null })])
    expect(event?.startDate.isDate).toBe(true)
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01'])
  })

  it.each([
    [{ state: 'draft' }, 'TENTATIVE'],
    [{ state: 'approved' }, 'CONFIRMED'],
    [{ state: 'rejected' }, 'CANCELLED'],
    [{ state: 'draft', delivery: 'posted' }, 'CONFIRMED'],
  ] as const)('is %j as %s', (values, status) =>
    expect(read([aGoingPost(values)])[0]?.component.getFirstPropertyValue('status')).toBe(status),
  )
})
