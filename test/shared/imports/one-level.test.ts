import { expect, it } from 'vitest'
import { oneLevel } from '../../../shared/imports/ads/one-level.ts'

const whole = { adSet: '', ad: '' }
const row = (
  adKey: string,
  campaign: string,
  values: { adSet?: string; ad?: string; toDay?: string } = {},
) => ({
  ...{ adKey, campaign, fromDay: '2026-11-01', toDay: '2026-11-30', ...whole },
  ...values,
})

it('takes a campaign by the level that knows more of its days, else by the wider one', () => {
  const [campaign, ...ads] = [
    row('1', 'Autumn'),
    row('2', ' autumn', { adSet: 'Bakers', ad: 'Film 1' }),
    row('3', 'Autumn', { adSet: 'Bakers', ad: 'Film 2' }),
  ]
  expect(oneLevel([...ads, ...(campaign ? [campaign] : [])])).toEqual([campaign])
  const early = row('1', 'Autumn', { toDay: '2026-11-10' })
  expect(oneLevel([early, ...ads])).toEqual(ads)
})

it('leaves other campaigns, other networks’ of the same name, and ads of no campaign as they are', () => {
  const all = [
    row('1', 'Autumn'),
    row('googleAds name / Autumn / /', 'Autumn', { adSet: 'Bakers' }),
    row('tiktokAds 17', 'Autumn'),
    row('name / Spring / /', 'Spring', { adSet: 'Bakers' }),
    row('name /  / / Film 1', '', { ad: 'Film 1' }),
    row('name /  / Bakers /', '', { adSet: 'Bakers' }),
  ]
  expect(oneLevel(all)).toEqual(all)
})
