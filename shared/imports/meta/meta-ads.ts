import { adsReader } from '../ads/ads-reader.ts'
import { adsAliases, breakdowns } from './meta-ads-columns.ts'

/** Other programs call what was spent the same in English. */
const ownSigns = ['adSet', 'from', 'resultName', 'results', 'costPerResult'] as const

/** Meta's Ads Manager: a row an ad and month, or an ad and day, with what it spent and brought. */
export const metaAds = adsReader({
  kind: 'metaAds',
  aliases: adsAliases,
  breakdowns,
  key: '',
  keepsIdle: true,
  isOurs: ({ columns }) => ownSigns.some((field) => columns[field] !== undefined),
})
