import type { FilePaid } from '../../shared/imports/figures/row.ts'
import type { FileCampaign } from '../../shared/imports/preview.ts'
import type { Id } from '../../shared/record.ts'
import { type PaidChoice, sumAds } from '../../shared/review/ad-result.ts'
import type { PaidEffort } from '../../shared/strategy/paid.ts'
import { fold, foldWords } from '../../shared/text/fold.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace } from '../team.ts'

/** Campaign of a file -> where it goes, as a person said; what is not named goes where its name points to. */
export type Choices = Readonly<Record<string, PaidChoice>>

export type AdGroup = {
  key: string
  /** As the file calls it. */
  name: string
  rows: FilePaid[]
  choice: PaidChoice
}

type Effort = Pick<PaidEffort, 'id' | 'name'> & { campaign: string; code: string }

/** A file's ads by campaign, an ad set or ad that has an effort of its own apart; each with the effort it most likely belongs to. */
export function groupAds(db: Db, paid: readonly FilePaid[], chosen: Choices): AdGroup[] {
  if (paid.length === 0) return []
  const efforts = listEfforts(db)
  const byName = new Map(efforts.map((effort) => [keyOf(effort.name), effort]))
  const names = Map.groupBy(paid, ({ campaign, adSet, ad }) => {
    const own = [adSet, ad].find((name) => name !== '' && byName.has(keyOf(name)))
    return own && !byName.has(keyOf(campaign))
      ? [campaign, own].filter(Boolean).join(' › ')
      : campaign || adSet || ad
  })
  return [...names].map(([name, rows]) => {
    const key = keyOf(name)
    const said = chosen[key]
    const isThere = said === 'new' || said === 'none' || efforts.some(({ id }) => id === said)
    return { key, name, rows, choice: said && isThere ? said : suggest(db, rows, { efforts, byName }) }
  })
}

function suggest(
  db: Db,
  rows: readonly FilePaid[],
  { efforts, byName }: { efforts: readonly Effort[]; byName: ReadonlyMap<string, Effort> },
): Id | 'new' {
  const before = rows
    .slice(0, 50)
    .flatMap(({ adKey, campaign }) => effortBefore(db, adKey, campaign) ?? [])[0]
  if (before) return before
  const [{ campaign = '', adSet = '', ad = '' } = {}] = rows
  const named = [campaign, adSet, ad].flatMap((name) => (name ? (byName.get(keyOf(name)) ?? []) : []))[0]
  if (named) return named.id
  const words = ` ${foldWords(campaign || adSet || ad)} `
  const has = (name: string) => foldWords(name) !== '' && words.includes(` ${foldWords(name)} `)
  const isLong = (name: string) => foldWords(name).length >= shortest
  const likely = [
    efforts.filter((effort) => keyOf(effort.campaign) === keyOf(campaign) || has(effort.code)),
    efforts.filter(({ name }) => isLong(name) && has(name)),
  ]
  // Two that fit are a question, not an answer.
  return likely.find((some) => some.length === 1)?.[0]?.id ?? 'new'
}

/** Shorter names stand within others by chance. */
const shortest = 6

/** The effort that this ad, or another of its campaign, was counted for before. */
function effortBefore(db: Db, adKey: string, campaign: string): Id | undefined {
  const told = query.selectFrom('adResult').select('effortId').orderBy('month', 'desc')
  const same = first(db, told.where('adKey', '=', adKey))
  return (same ?? (campaign === '' ? undefined : first(db, told.where('campaign', '=', campaign))))?.effortId
}

function listEfforts(db: Db): Effort[] {
  return all(
    db,
    query
      .selectFrom('paidEffort')
      .leftJoin('campaign', 'campaign.id', 'paidEffort.campaignId')
      .select(['paidEffort.id', 'paidEffort.name', 'campaign.name as campaign', 'campaign.code'])
      .where('paidEffort.name', '!=', '')
      .orderBy('paidEffort.position')
      .orderBy('paidEffort.id'),
  ).map(({ campaign, code, ...effort }) => ({ ...effort, campaign: campaign || '\0', code: code ?? '' }))
}

const keyOf = (name: string) => fold(name).replace(/\s+/g, ' ').trim()

/** The campaigns of a file as a person is shown them, and the efforts they may go to. */
export function tellCampaigns(
  db: Db,
  paid: readonly FilePaid[],
  chosen: Choices,
): { campaigns: FileCampaign[]; effortChoices: { id: Id; name: string }[] } {
  const ours = getWorkspace(db).currency
  const campaigns = groupAds(db, paid, chosen).map(({ key, name, rows, choice }): FileCampaign => {
    const days = rows.flatMap(({ from, to }) => [from, to]).sort()
    const [from = '', to = ''] = [days[0], days.at(-1)]
    const own = rows.map((row) => (row.currency === ours ? { ...row, currency: '' } : row))
    const sums = sumAds(own).map(({ ads, ...sum }) => ({
      ...sum,
      // A report of whole campaigns names no ads to count.
      count: new Set(ads.flatMap(({ ad, adKey }) => (ad === '' ? [] : adKey))).size,
    }))
    return { key, name, from, to, choice, sums }
  })
  const effortChoices = listEfforts(db).map(({ id, name }) => ({ id, name }))
  return { campaigns, effortChoices: paid.length === 0 ? [] : effortChoices }
}
