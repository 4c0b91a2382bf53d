import type { FigureKind } from '../figures/kinds.ts'
import type { Headed } from '../figures/sheet.ts'
import type { Aliases } from '../header.ts'

/** What a column of a report of ads may tell. `from` alone is a day, or what the report's period makes of it. */
export type AdsField =
  | 'campaign'
  | 'adSet'
  | 'ad'
  | 'adId'
  | 'adSetId'
  | 'campaignId'
  | 'from'
  | 'to'
  | 'week'
  | 'month'
  | 'currency'
  | 'spend'
  | 'results'
  | 'resultName'
  | 'costPerResult'
  | 'conversions'
  | 'leads'
  | 'reach'
  | 'impressions'
  | 'linkClicks'

export type AdsHeaded = Pick<Headed<AdsField>, 'header' | 'columns' | 'records'>

/** How a network's reports of ads are told and read. */
export type AdsForm = {
  kind: FigureKind
  /** Header -> meaning, without the currency that stands behind amounts. */
  aliases: Aliases<AdsField>
  /** Whether a table that names campaigns and what they cost is this network's. */
  isOurs: (headed: AdsHeaded, titles: string) => boolean
  /** Begins the keys of its ads, so that two networks' campaigns of one name stay two. */
  key: string
  /** Columns that part an ad's row into several: such a file counts nobody once. */
  breakdowns: readonly string[]
  /** Rows of ads that did not run are kept: the report lists only those that did. */
  keepsIdle: boolean
}

/** What may count as a result where no column is called so, by the measure that names it. */
export const resultFields = { leads: 'leads', conversions: 'conversions', clicks: 'linkClicks' } as const
export type ResultKey = keyof typeof resultFields
export const resultKeys = Object.keys(resultFields) as ResultKey[]
