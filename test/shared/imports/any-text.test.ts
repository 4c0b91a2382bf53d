import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readText } from '../../support/figures-file.ts'

/** Headers of every network with cells that no export should hold, in any order and number. */
const pieces = [
  ...['Post id', 'Date', 'Post text', 'Link', 'Impressions', 'Engagements', 'Bookmarks', 'Reposts'],
  ...[
    'Content',
    'Video title',
    'Video publish time',
    'Views',
    'Watch time (hours)',
    'Viewer age',
    'Views (%)',
    'Total',
  ],
  ...[
    'Time',
    'Video link',
    'Post time',
    'Profile Views',
    'Followers',
    'Hour',
    'Active followers',
    'Distribution',
    'Gender',
  ],
  ...[
    'Post title',
    'Post link',
    'Created date',
    'Clicks (total)',
    'Impressions (total)',
    'Page',
    'Total posts',
  ],
  ...['Campaign name', 'Ad ID', 'Amount spent (EUR)', 'Results', 'Reporting starts', 'Universal video ID'],
  ...['Publish time', 'Network', 'Profile', 'Post', 'Post ID'],
  ...[
    'Campaign',
    'Currency code',
    'Cost',
    'Impr.',
    'Conversions',
    'Total Spent',
    'Start Date (in UTC)',
    'By Day',
  ],
  ...[
    'Clicks (destination)',
    'November 1 2026 - November 30 2026',
    'Total: Account',
    '12.50 €',
    'Metric',
    'Value',
  ],
  ...[
    'Week',
    '2026-W45',
    'KW 53',
    'Week 99',
    'Week of 2 Nov 2026',
    '2–8 Nov 2026',
    '2026-11-02',
    'Jan',
    'May',
  ],
  ...['Post URL', 'Location', 'Total followers', 'Top Demographics', 'Overall Performance'],
  ...[
    'February 29',
    'Feb 30, 2025',
    '13/13/2025',
    '99999999999999999999',
    '-',
    '--',
    '< 1%',
    '1e9',
    '=1+1',
    '\u202e',
    '"',
    '\ud800',
  ],
  ...[
    'https://x.com/a/status/99999999999999999999',
    'https://www.tiktok.com/@a/video/99999999999999999999',
    '45858',
    '',
  ],
]

it('is read or refused, and never throws, whatever stands in it', () => {
  const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const read = readText(lines.map((cells) => cells.join(',')).join('\n'))
      if (!read.ok) return
      const { posts, days, periods, audience, paid } = read.figures
      for (const { spend } of paid) expect(spend === null || spend >= 0).toBe(true)
      for (const { value } of [...days, ...periods]) expect(Number.isFinite(value)).toBe(true)
      for (const { from, to } of [...periods, ...paid]) expect(from <= to).toBe(true)
      for (const { share } of audience) expect(Number.isFinite(share)).toBe(true)
      for (const { publishedAt } of posts)
        if (publishedAt !== null) expect(publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/)
    }),
    { numRuns: 3000 },
  )
})
